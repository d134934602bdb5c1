//! What one Node environment (the main thread or a worker) has: the window, and the calls from
//! JavaScript into C that are on the stack.

use std::cell::{Cell, RefCell};
use std::ptr;

use napi_sys as sys;

use crate::context::Context;
use crate::window::Window;

/// Calls of JavaScript between two new handle scopes: V8 keeps one handle for each call until its
/// scope ends, and a scope costs about as much as a tenth of a call.
const CALLS_PER_SCOPE: u32 = 64;

pub struct Environment {
    pub env: sys::napi_env,
    pub window: Window,
    window_ref: sys::napi_ref,
    dispatch_ref: Cell<sys::napi_ref>,
    frame: Cell<*mut Frame>,
    // Boxed: C holds their addresses.
    #[allow(clippy::vec_box)]
    pub contexts: RefCell<Vec<Box<Context>>>,
    thread: std::thread::ThreadId,
}

/// A call from JavaScript into C. Lives on the stack of the N-API callback.
pub struct Frame {
    outer: *mut Frame,
    /// `undefined` and the dispatcher, in the callback's own handle scope; fetched when first needed.
    receiver: sys::napi_value,
    dispatch: sys::napi_value,
    scope: sys::napi_handle_scope,
    calls: u32,
    /// The first JavaScript exception that reached native code; thrown when C has returned.
    escaped: sys::napi_ref,
}

impl Environment {
    /// # Safety
    /// `window` points to `window::WORDS` words that the strong reference `window_ref` keeps.
    pub unsafe fn new(env: sys::napi_env, window: *mut u64, window_ref: sys::napi_ref) -> Self {
        Environment {
            env,
            // SAFETY: the caller's promise.
            window: unsafe { Window::new(window) },
            window_ref,
            dispatch_ref: Cell::new(ptr::null_mut()),
            frame: Cell::new(ptr::null_mut()),
            contexts: RefCell::new(Vec::new()),
            thread: std::thread::current().id(),
        }
    }

    /// Sets the function that answers calls from C; once, before the first context.
    pub fn set_dispatch(&self, reference: sys::napi_ref) {
        self.dispatch_ref.set(reference);
    }

    pub fn window_value(&self) -> sys::napi_value {
        let mut value = ptr::null_mut();
        // SAFETY: the reference is strong.
        unsafe { sys::napi_get_reference_value(self.env, self.window_ref, &mut value) };
        value
    }

    /// Whether C code is on the stack.
    pub fn is_busy(&self) -> bool {
        !self.frame.get().is_null()
    }

    /// Runs C code, which may call JavaScript.
    #[inline(always)]
    pub fn enter<R>(&self, run: impl FnOnce() -> R) -> R {
        let mut frame = Frame {
            outer: self.frame.get(),
            receiver: ptr::null_mut(),
            dispatch: ptr::null_mut(),
            scope: ptr::null_mut(),
            calls: 0,
            escaped: ptr::null_mut(),
        };
        self.frame.set(&mut frame);
        let result = run();
        self.frame.set(frame.outer);
        if !frame.scope.is_null() || !frame.escaped.is_null() {
            self.leave(&mut frame);
        }
        result
    }

    #[cold]
    #[inline(never)]
    fn leave(&self, frame: &mut Frame) {
        // SAFETY: the scope was opened in this frame and is the innermost one; the reference is ours.
        unsafe {
            if !frame.scope.is_null() {
                sys::napi_close_handle_scope(self.env, frame.scope);
            }
            if !frame.escaped.is_null() {
                let mut error = ptr::null_mut();
                sys::napi_get_reference_value(self.env, frame.escaped, &mut error);
                sys::napi_delete_reference(self.env, frame.escaped);
                if !error.is_null() {
                    sys::napi_throw(self.env, error);
                }
            }
        }
    }

    /// Calls the dispatcher, which reads the window. False if it threw: C then gets the entry's
    /// failure value, and the exception comes out of the call that led into C.
    #[inline]
    pub fn call_javascript(&self) -> bool {
        // SAFETY: a frame on the stack of this thread; nested frames are gone when this one is used.
        let Some(frame) = (unsafe { self.frame.get().as_mut() }) else {
            stray_call();
        };
        if frame.dispatch.is_null() {
            self.prepare(frame);
        }
        frame.calls += 1;
        if frame.calls % CALLS_PER_SCOPE == 0 {
            self.renew_scope(frame);
        }
        // SAFETY: both values live in the scope of the frame's callback, which is still open.
        let status = unsafe {
            sys::napi_call_function(
                self.env,
                frame.receiver,
                frame.dispatch,
                0,
                ptr::null(),
                ptr::null_mut(),
            )
        };
        if status == sys::Status::napi_ok {
            return true;
        }
        self.keep_exception(frame);
        false
    }

    #[inline(never)]
    fn prepare(&self, frame: &mut Frame) {
        if std::thread::current().id() != self.thread {
            stray_call();
        }
        // SAFETY: no scope of the frame is open yet, so the values live as long as its callback.
        unsafe {
            sys::napi_get_undefined(self.env, &mut frame.receiver);
            sys::napi_get_reference_value(self.env, self.dispatch_ref.get(), &mut frame.dispatch);
        }
    }

    #[cold]
    #[inline(never)]
    fn renew_scope(&self, frame: &mut Frame) {
        // SAFETY: scopes of nested frames are closed, so the one of this frame is the innermost.
        unsafe {
            if !frame.scope.is_null() {
                sys::napi_close_handle_scope(self.env, frame.scope);
            }
            sys::napi_open_handle_scope(self.env, &mut frame.scope);
        }
    }

    #[cold]
    #[inline(never)]
    fn keep_exception(&self, frame: &mut Frame) {
        let mut error = ptr::null_mut();
        // SAFETY: plain N-API calls; a worker that is being terminated answers with a failure, and
        // then there is nothing to keep.
        unsafe {
            let status = sys::napi_get_and_clear_last_exception(self.env, &mut error);
            if status == sys::Status::napi_ok && frame.escaped.is_null() && !error.is_null() {
                let status = sys::napi_create_reference(self.env, error, 1, &mut frame.escaped);
                if status != sys::Status::napi_ok {
                    frame.escaped = ptr::null_mut();
                }
            }
        }
    }
}

impl Drop for Environment {
    fn drop(&mut self) {
        // SAFETY: the references are ours; nothing is called any more.
        unsafe {
            if !self.dispatch_ref.get().is_null() {
                sys::napi_delete_reference(self.env, self.dispatch_ref.get());
            }
            sys::napi_delete_reference(self.env, self.window_ref);
        }
    }
}

#[cold]
fn stray_call() -> ! {
    crate::process::abort_with(
        "a function of HPyContext was called outside of any call from JavaScript, or from another thread",
    )
}
