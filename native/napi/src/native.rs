//! What JavaScript gets: one object for each Node environment.

// Test builds register nothing with Node.
#![cfg_attr(test, allow(dead_code))]

use std::cell::Cell;
use std::ffi::c_void;
use std::ptr;
use std::rc::Rc;

use napi::bindgen_prelude::{Env, Function, Int32ArraySlice, JsValue, Result, ToNapiValue};
use napi::{check_status, Error};
use napi_derive::napi;
use napi_sys as sys;

use crate::call::{self, ContextCell};
use crate::context::Context;
use crate::environment::Environment;
use crate::generated::{callers, upcalls};
use crate::{fast, memory, window};

/// Not in `HPyFunc_Signature`: functions that take the context alone.
const WITH_CONTEXT: i32 = 0;

/// A value that was made with plain N-API calls.
pub struct Raw(sys::napi_value);

impl ToNapiValue for Raw {
    unsafe fn to_napi_value(_env: sys::napi_env, value: Self) -> Result<sys::napi_value> {
        Ok(value.0)
    }
}

/// Calls into C and back, for one environment.
#[napi]
pub struct NativeEnvironment {
    // Boxed: raw functions hold its address.
    environment: Box<Environment>,
    cells: Vec<ContextCell>,
}

#[napi]
impl NativeEnvironment {
    #[napi(constructor)]
    pub fn new(env: &Env) -> Result<Self> {
        let raw = env.raw();
        let mut memory = ptr::null_mut();
        let mut buffer = ptr::null_mut();
        let mut window_ref = ptr::null_mut();
        // SAFETY: plain N-API calls. V8 does not move the memory of an ArrayBuffer, and the
        // reference keeps it.
        let environment = unsafe {
            let bytes = window::WORDS * 8;
            check_status!(sys::napi_create_arraybuffer(
                raw,
                bytes,
                &mut memory,
                &mut buffer
            ))?;
            check_status!(sys::napi_create_reference(raw, buffer, 1, &mut window_ref))?;
            Environment::new(raw, memory.cast(), window_ref)
        };
        Ok(NativeEnvironment {
            environment: Box::new(environment),
            cells: Vec::new(),
        })
    }

    /// Sets what runs the stub whose number is in the window; once, before the first context.
    #[napi]
    pub fn set_dispatch(&self, env: &Env, dispatch: Function<(), ()>) -> Result<()> {
        let mut reference = ptr::null_mut();
        // SAFETY: plain N-API calls.
        check_status!(unsafe {
            sys::napi_create_reference(env.raw(), dispatch.raw(), 1, &mut reference)
        })?;
        self.environment.set_dispatch(reference);
        Ok(())
    }

    /// The window's `ArrayBuffer`.
    #[napi(ts_return_type = "ArrayBuffer")]
    pub fn window(&self) -> Raw {
        Raw(self.environment.window_value())
    }

    /// The functions that take their arguments from the window, by name. They must not outlive this
    /// object.
    #[napi(ts_return_type = "Record<string, () => void>")]
    pub fn functions(&self, env: &Env) -> Result<Raw> {
        let mut object = ptr::null_mut();
        // SAFETY: plain N-API calls.
        unsafe {
            check_status!(sys::napi_create_object(env.raw(), &mut object))?;
            for &(name, callback) in memory::FUNCTIONS.iter().chain(call::FUNCTIONS) {
                let data = ptr::from_ref(&*self.environment)
                    .cast_mut()
                    .cast::<c_void>();
                let function = raw_function(env, name, callback, data)?;
                let mut key = ptr::null_mut();
                check_status!(sys::napi_create_string_utf8(
                    env.raw(),
                    name.as_ptr().cast(),
                    name.len() as isize,
                    &mut key
                ))?;
                check_status!(sys::napi_set_property(env.raw(), object, key, function))?;
            }
        }
        Ok(Raw(object))
    }

    /// Makes an `HPyContext` and gives its address. `constants` holds handles at the indices of
    /// constants; stub `first_stub + i` answers entry `i`.
    #[napi]
    pub fn expose_context(&mut self, first_stub: u32, constants: Int32ArraySlice) -> f64 {
        let context = Context::expose(&self.environment, first_stub, &constants, &upcalls::table());
        let pointer = context.pointer();
        self.environment.contexts.borrow_mut().push(context);
        self.cells.push(Rc::new(Cell::new(pointer)));
        pointer as usize as f64
    }

    /// Gives a context its handle table: lets native code make float handles, and answer entries
    /// itself if `fast_paths`.
    #[napi]
    pub fn attach_table(
        &self,
        context: f64,
        control: Int32ArraySlice,
        slots: Int32ArraySlice,
        fast_paths: bool,
    ) -> Result<()> {
        self.with_context(context, |context| {
            // SAFETY: TypeScript keeps both arrays until the context is closed and says when the
            // slots have moved; the slots are aligned as an ArrayBuffer is.
            unsafe {
                context.table.attach(
                    control.as_ptr().cast_mut(),
                    slots.as_ptr().cast_mut().cast(),
                )
            };
            if fast_paths {
                context.override_entries(&fast::table());
            }
        })
    }

    /// Says that the slots of a context's table lie elsewhere now.
    #[napi]
    pub fn move_slots(&self, context: f64, slots: Int32ArraySlice) -> Result<()> {
        self.with_context(context, |context| {
            // SAFETY: as for `attach_table`.
            unsafe { context.table.moved(slots.as_ptr().cast_mut().cast()) }
        })
    }

    /// A function that calls C functions of the signature with this number, with arguments and
    /// result in the window. Number 0 is the signature that takes the context and nothing else.
    #[napi(ts_return_type = "() => void")]
    pub fn caller(&self, env: &Env, context: f64, signature: i32) -> Result<Raw> {
        let pointer = context as usize;
        let cell = self
            .cells
            .iter()
            .find(|cell| cell.get() as usize == pointer);
        let cell = cell.ok_or_else(no_context)?.clone();
        let callback = match signature {
            WITH_CONTEXT => Some(call::with_context as _),
            _ => callers::caller(signature),
        };
        let callback = callback.ok_or_else(|| {
            Error::from_reason(format!("no C function has signature {signature}"))
        })?;
        let data = Rc::into_raw(cell).cast_mut();
        // SAFETY: the function owns the count that `into_raw` gave, until it is collected.
        unsafe {
            let function = raw_function(env, "call", Some(callback), data.cast())?;
            check_status!(sys::napi_add_finalizer(
                env.raw(),
                function,
                data.cast(),
                Some(drop_cell),
                ptr::null_mut(),
                ptr::null_mut()
            ))?;
            Ok(Raw(function))
        }
    }

    /// Closes a handle when the current upcall returns; false if there is none.
    #[napi]
    pub fn keep_temporary(&self, context: f64, handle: i32) -> Result<bool> {
        let busy = self.environment.is_busy();
        if busy {
            self.with_context(context, |context| context.keep_temporary(handle))?;
        }
        Ok(busy)
    }

    /// Takes a context away. Its address and the functions that [`caller`](Self::caller) gave are
    /// dead from then on.
    #[napi]
    pub fn close_context(&mut self, context: f64) -> Result<()> {
        if self.environment.is_busy() {
            return Err(Error::from_reason(
                "a context cannot be closed while C code runs: close the runtime when the call has returned",
            ));
        }
        let pointer = context as usize;
        self.cells.retain(|cell| {
            let keep = cell.get() as usize != pointer;
            if !keep {
                cell.set(ptr::null_mut());
            }
            keep
        });
        let mut contexts = self.environment.contexts.borrow_mut();
        contexts.retain(|context| context.pointer() as usize != pointer);
        Ok(())
    }

    /// Tells V8 that objects keep so many bytes more, or fewer.
    #[napi]
    pub fn adjust_external_memory(&self, env: &Env, bytes: i64) -> Result<i64> {
        env.adjust_external_memory(bytes)
    }

    /// Copies memory into an array, for what does not fit into the window.
    #[napi]
    pub fn read(&self, address: f64, mut target: napi::bindgen_prelude::Uint8ArraySlice) {
        // SAFETY: TypeScript asks for memory that C gave it, as long as the array.
        unsafe {
            let source = address as usize as *const u8;
            ptr::copy_nonoverlapping(source, target.as_mut().as_mut_ptr(), target.len());
        }
    }

    /// Copies an array into memory.
    #[napi]
    pub fn write(&self, address: f64, source: napi::bindgen_prelude::Uint8ArraySlice) {
        // SAFETY: as for `read`.
        unsafe {
            let target = address as usize as *mut u8;
            ptr::copy_nonoverlapping(source.as_ptr(), target, source.len());
        }
    }

    /// An `ArrayBuffer` on memory itself; undefined where the runtime has none such.
    #[napi(ts_return_type = "ArrayBuffer | undefined")]
    pub fn view(&self, env: &Env, address: f64, length: f64) -> Result<Raw> {
        let mut buffer = ptr::null_mut();
        // SAFETY: nothing is freed with the buffer: whoever asked keeps the memory alive.
        let status = unsafe {
            sys::napi_create_external_arraybuffer(
                env.raw(),
                address as usize as *mut c_void,
                length as usize,
                None,
                ptr::null_mut(),
                &mut buffer,
            )
        };
        if status == sys::Status::napi_no_external_buffers_allowed {
            return Ok(Raw(ptr::null_mut()));
        }
        check_status!(status)?;
        Ok(Raw(buffer))
    }

    fn with_context<R>(&self, context: f64, run: impl FnOnce(&Context) -> R) -> Result<R> {
        let contexts = self.environment.contexts.borrow();
        let pointer = context as usize;
        let context = contexts
            .iter()
            .find(|each| each.pointer() as usize == pointer);
        context.map(|context| run(context)).ok_or_else(no_context)
    }
}

fn no_context() -> Error {
    Error::from_reason("the context is closed")
}

/// # Safety
/// `data` is what the callback expects, and outlives the function.
unsafe fn raw_function(
    env: &Env,
    name: &str,
    callback: sys::napi_callback,
    data: *mut c_void,
) -> Result<sys::napi_value> {
    let mut function = ptr::null_mut();
    // SAFETY: the caller's promise.
    check_status!(unsafe {
        sys::napi_create_function(
            env.raw(),
            name.as_ptr().cast(),
            name.len() as isize,
            callback,
            data,
            &mut function,
        )
    })?;
    Ok(function)
}

unsafe extern "C" fn drop_cell(_env: sys::napi_env, data: *mut c_void, _hint: *mut c_void) {
    // SAFETY: the count that `caller` gave to the function.
    drop(unsafe { Rc::from_raw(data.cast::<Cell<*mut crate::context::HPyContext>>()) });
}
