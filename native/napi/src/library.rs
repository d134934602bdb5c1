//! Opening libraries.

use std::path::Path;

use napi::{Error, Result};
use napi_derive::napi;
use object::{NameOrOrdinal, Object};

#[cfg(unix)]
use libloading::os::unix as os;
#[cfg(windows)]
use libloading::os::windows as os;

/// An open library. It stays open as long as the process lives: types, modules and callbacks hold
/// addresses in it, as with every Python extension.
#[napi]
pub struct NativeLibrary {
    library: std::mem::ManuallyDrop<os::Library>,
    path: String,
}

#[napi]
impl NativeLibrary {
    /// Opens the library; the error is the loader's own text.
    #[napi(constructor)]
    pub fn new(path: String) -> Result<Self> {
        let library = open(&path).map_err(|error| Error::from_reason(reason(&error)))?;
        Ok(NativeLibrary {
            library: std::mem::ManuallyDrop::new(library),
            path,
        })
    }

    /// The address of an exported symbol, or 0.
    #[napi]
    pub fn symbol(&self, name: String) -> f64 {
        // SAFETY: only the address is taken; nothing is called through this type.
        let symbol = unsafe { self.library.get::<unsafe extern "C" fn()>(name.as_bytes()) };
        match symbol {
            Ok(symbol) => symbol.into_raw() as usize as f64,
            Err(_) => 0.0,
        }
    }

    /// The names that the library exports, read from its file; none if it cannot be read.
    #[napi]
    pub fn symbols(&self) -> Vec<String> {
        exported_names(Path::new(&self.path)).unwrap_or_default()
    }
}

#[cfg(unix)]
fn open(path: &str) -> std::result::Result<os::Library, libloading::Error> {
    // SAFETY: an extension is trusted code: its initialisers run here, as those of any addon.
    unsafe { os::Library::open(Some(path), os::RTLD_NOW | os::RTLD_LOCAL) }
}

#[cfg(windows)]
fn open(path: &str) -> std::result::Result<os::Library, libloading::Error> {
    // SAFETY: as above. Libraries that it needs are also looked for beside it.
    unsafe { os::Library::load_with_flags(path, os::LOAD_WITH_ALTERED_SEARCH_PATH) }
}

/// The loader's text without what libloading puts around it.
fn reason(error: &libloading::Error) -> String {
    match std::error::Error::source(error) {
        Some(source) => source.to_string(),
        None => error.to_string(),
    }
}

fn exported_names(path: &Path) -> Option<Vec<String>> {
    let data = std::fs::read(path).ok()?;
    let file = object::File::parse(&*data).ok()?;
    let exports = file.exports().ok()?;
    let names = exports.filter_map(|export| {
        let NameOrOrdinal::Name(name) = export.ok()?.into_name() else {
            return None;
        };
        let name = String::from_utf8_lossy(&name).into_owned();
        // Mach-O names C symbols with a leading underscore, which dlsym does not want.
        Some(match name.strip_prefix('_') {
            Some(plain) if cfg!(target_vendor = "apple") => plain.to_owned(),
            _ => name,
        })
    });
    Some(names.collect())
}
