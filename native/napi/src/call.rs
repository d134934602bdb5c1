//! A call from JavaScript of a C function.
//!
//! The N-API functions themselves are in `generated/callers.rs`, one for each shape of signature;
//! this is what they are made of. They take no JavaScript arguments: everything is in the window.

use std::cell::Cell;
use std::mem::MaybeUninit;
use std::ptr;
use std::rc::Rc;

use napi_sys as sys;

use crate::context::{Context, HPyContext};
use crate::memory::{self, RawFunction};
use crate::window::{self, Window};
use crate::word::{self, Word};

/// What the functions for calls are bound to: a context, null once it is closed.
pub type ContextCell = Rc<Cell<*mut HPyContext>>;

/// Where the number of positional arguments lies, which is shorter than the array of handles when
/// the values of keywords follow in it.
pub const COUNT: usize = 12;

pub struct Call<'a> {
    pub ctx: *mut HPyContext,
    pub context: &'a Context,
    window: Window,
}

impl<'a> Call<'a> {
    /// # Safety
    /// The arguments of a callback whose data is a `ContextCell`.
    #[inline(always)]
    pub unsafe fn begin(env: sys::napi_env, info: sys::napi_callback_info) -> Option<Self> {
        let mut data = ptr::null_mut();
        // SAFETY: only the data is asked for; it is a `ContextCell` that lives as long as the
        // function, so what it points to is null or a context that is not closed.
        unsafe {
            sys::napi_get_cb_info(
                env,
                info,
                ptr::null_mut(),
                ptr::null_mut(),
                ptr::null_mut(),
                &mut data,
            );
            let ctx = (*data.cast::<Cell<*mut HPyContext>>()).get();
            if ctx.is_null() {
                throw_closed(env);
                return None;
            }
            let context = HPyContext::state(ctx);
            let window = context.environment().window;
            Some(Call {
                ctx,
                context,
                window,
            })
        }
    }

    #[inline(always)]
    pub fn function(&self) -> *mut u8 {
        self.window.address(window::RESULT)
    }

    #[inline(always)]
    pub fn handle(&self, position: usize) -> Word {
        self.window.handle(window::ARGS + position)
    }

    #[inline(always)]
    pub fn i32(&self, position: usize) -> i32 {
        self.window.i32(window::ARGS + position)
    }

    #[inline(always)]
    pub fn pointer(&self, position: usize) -> *mut u8 {
        self.window.address(window::ARGS + position)
    }

    #[inline(always)]
    pub fn ssize(&self, position: usize) -> i64 {
        self.window.ssize(window::ARGS + position)
    }

    #[inline(always)]
    pub fn size(&self, position: usize) -> usize {
        self.window.size(window::ARGS + position)
    }

    /// The array of which the word at `position` tells the number of handles, and the next one the
    /// address where they lie when they do not fit into the window.
    #[inline(always)]
    pub fn array(&self, position: usize) -> HandleArray {
        let count = self.i32(position) as usize;
        let mut array = HandleArray::new(count);
        let source = if count <= window::AREA_HANDLES {
            self.window.area()
        } else {
            self.pointer(position + 1)
        };
        array.fill(source.cast::<i32>(), count);
        array
    }

    #[inline(always)]
    pub fn give_handle(&self, word: Word) {
        let handle = self.context.handle_for_javascript(word);
        self.window.set_i32(window::RESULT, handle);
    }

    #[inline(always)]
    pub fn give_i32(&self, value: i32) {
        self.window.set_i32(window::RESULT, value);
    }

    /// As float64 and exactly; see `window.rs`.
    #[inline(always)]
    pub fn give_signed(&self, value: i64) {
        self.window.set_f64(window::RESULT, value as f64);
        self.window.set_i64(window::EXACT, value);
    }
}

/// An N-API function that makes a call; the body runs while the call is on the stack.
macro_rules! caller {
    ($name:ident, |$call:ident| { $($body:tt)* }) => {
        pub unsafe extern "C" fn $name(
            env: napi_sys::napi_env,
            info: napi_sys::napi_callback_info,
        ) -> napi_sys::napi_value {
            // SAFETY: registered with a `ContextCell`.
            if let Some($call) = unsafe { $crate::call::Call::begin(env, info) } {
                $call.context.environment().enter(|| { $($body)* });
            }
            std::ptr::null_mut()
        }
    };
}
pub(crate) use caller;

caller!(with_context, |call| {
    // SAFETY: TypeScript gives the address of a function that takes the context alone.
    unsafe {
        let function: unsafe extern "C" fn(*mut HPyContext) = std::mem::transmute(call.function());
        function(call.ctx);
    }
});

/// Calls of functions without arguments, which say what a binary contains. They have no context.
macro_rules! init_caller {
    ($name:ident, $type:ty) => {
        unsafe extern "C" fn $name(
            env: sys::napi_env,
            info: sys::napi_callback_info,
        ) -> sys::napi_value {
            // SAFETY: registered with an `Environment`; TypeScript gives the address of a function
            // of this signature.
            unsafe {
                let environment = memory::environment(env, info);
                let window = environment.window;
                let function: unsafe extern "C" fn() -> $type =
                    std::mem::transmute(window.address(window::RESULT));
                let result = environment.enter(|| function());
                window.set_f64(window::RESULT, result as f64);
            }
            ptr::null_mut()
        }
    };
}

init_caller!(call_init_u32, u32);
init_caller!(call_init_pointer, usize);

pub const FUNCTIONS: &[RawFunction] = &[
    ("callInitU32", Some(call_init_u32)),
    ("callInitPointer", Some(call_init_pointer)),
];

#[cold]
fn throw_closed(env: sys::napi_env) {
    let message = c"the context that this function belongs to is closed: call it before the runtime is closed";
    // SAFETY: strings that end with NUL.
    unsafe { sys::napi_throw_error(env, ptr::null(), message.as_ptr()) };
}

/// Handles as C wants them, copied out of the window, which nested calls overwrite.
pub struct HandleArray {
    inline: [MaybeUninit<Word>; HandleArray::INLINE],
    heap: Vec<Word>,
    on_heap: bool,
}

impl HandleArray {
    /// As many arguments as nearly every call has.
    const INLINE: usize = 8;

    #[inline(always)]
    fn new(count: usize) -> Self {
        let on_heap = count > Self::INLINE;
        HandleArray {
            inline: [const { MaybeUninit::uninit() }; Self::INLINE],
            heap: if on_heap {
                Vec::with_capacity(count)
            } else {
                Vec::new()
            },
            on_heap,
        }
    }

    #[inline(always)]
    fn fill(&mut self, source: *const i32, count: usize) {
        // SAFETY: TypeScript wrote `count` handles there.
        let word = |index: usize| word::from_handle(unsafe { *source.add(index) });
        if self.on_heap {
            self.heap.extend((0..count).map(word));
            return;
        }
        for (index, place) in self.inline.iter_mut().take(count).enumerate() {
            place.write(word(index));
        }
    }

    #[inline(always)]
    pub fn as_ptr(&self) -> *const Word {
        if self.on_heap {
            self.heap.as_ptr()
        } else {
            self.inline.as_ptr().cast()
        }
    }
}
