//! Files of health data: readable by their owner only, whole or not there, and reached from their folder, which is held open.
#![cfg_attr(
    not(all(feature = "auth", feature = "record")),
    allow(dead_code, unused_imports, reason = "each takes its part")
)]

#[cfg(feature = "record")]
mod content;
#[cfg(feature = "record")]
mod download;
mod folder;
mod lock;

use std::io::{self, Write};
#[cfg(feature = "record")]
use std::path::Path;

pub(crate) use self::folder::{Access, no_regular_file};
#[cfg(feature = "record")]
pub use self::{content::FileReport, download::Existing};
#[cfg(feature = "record")]
pub(crate) use self::{
    content::{Reckoner, hexadecimal, reckon},
    download::{Held, Sharing, begin, must_be_idle},
};
pub use self::{
    folder::{Folder, Temporary},
    lock::Lock,
};

use crate::base::{Error, ErrorKind};

/// Where a download into a folder keeps what it has, as long as it goes on.
pub(crate) const PARTIAL: &str = ".partial";
/// What is written last: with it, a download has come to its end.
pub(crate) const MANIFEST: &str = "manifest.json";

/// How the names of files begin that are not whole yet.
pub(crate) const TEMPORARY: &str = ".tmp";

/// The error of a file operation.
pub(crate) fn failed(what: &'static str) -> impl FnOnce(io::Error) -> Error {
    move |error| Error::new(ErrorKind::File, what).with_source(error)
}

/// The error of an operation on the file of that name. Nothing is made of the name until there is one.
pub(crate) fn failed_at(what: &'static str, name: &str) -> impl FnOnce(io::Error) -> Error {
    move |error| failed(what)(error).of_file(shown(name))
}

/// A file's name, where it is nobody's: that of a record's document has the ids of resources in it.
pub(crate) fn shown(name: &str) -> &str {
    if name.starts_with("documents/") { "a file in documents/" } else { name }
}

/// A file that is put in its place when it is whole; `scratch` is a folder on the same file system.
pub(crate) fn temporary(scratch: &Folder) -> Result<Temporary, Error> {
    scratch.temporary(TEMPORARY).map_err(failed("the file cannot be made"))
}

/// Puts a file in its place: afterwards the old one is there or the new one, whatever happens.
pub(crate) fn put(file: Temporary, folder: &Folder, name: &str) -> Result<(), Error> {
    file.put(folder, name).map_err(failed_at("the file cannot be put in its place", name))
}

/// Writes a whole file.
pub(crate) fn write(scratch: &Folder, folder: &Folder, name: &str, bytes: &[u8]) -> Result<(), Error> {
    let mut file = temporary(scratch)?;
    file.write_all(bytes).map_err(failed_at("the file cannot be written", name))?;
    put(file, folder, name)
}

/// Removes a file, if it is there.
pub(crate) fn remove(folder: &Folder, name: &str) -> Result<(), Error> {
    folder.remove(name).map_err(failed_at("the file cannot be removed", name))
}

/// Removes a folder and all that is in it, if it is there.
pub(crate) fn remove_all(folder: &Folder, name: &str) -> Result<(), Error> {
    folder.remove_all(name).map_err(failed("the folder cannot be removed"))
}

/// What the file holds; `None` if there is no such file.
pub(crate) fn read(folder: &Folder, name: &str) -> Result<Option<Vec<u8>>, Error> {
    folder.read(name).map_err(failed_at("the file cannot be read", name))
}

/// A folder, to read what is in it.
#[cfg(feature = "record")]
pub(crate) fn folder(path: &Path) -> Result<Folder, Error> {
    Folder::at(path).map_err(|error| {
        failed("the folder cannot be read")(error).in_folder(path).with_help("give a folder that is there")
    })
}

/// The user that this process acts as.
#[cfg(unix)]
pub(crate) fn user() -> u32 {
    rustix::process::geteuid().as_raw()
}
