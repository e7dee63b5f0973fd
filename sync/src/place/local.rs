//! Copies of records on this machine, for as long as somebody works on them.

use std::{
    fs::{self, File},
    io::{self, Read, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use aws_lc_rs::digest;
use nextgen_stores::{Error, hex};
use serde::{Deserialize, Serialize};

use super::{Local, private_folder};
use crate::queue::Lease;

/// How the names of the folders begin that processes have their copies in.
const PREFIX: &str = "nextgen-sync-";
/// Locked as long as the process lives.
const LOCK: &str = ".lock";

/// A folder of this process, among the system's temporary ones, which is gone when it is dropped; after a process that was killed, when the
/// next one starts.
#[derive(Clone)]
pub(super) struct Scratch(Arc<Own>);

struct Own {
    folder: PathBuf,
    _lock: File,
}

impl Scratch {
    pub(super) fn new() -> Result<Self, Error> {
        let cannot = |error| {
            Error::new("no folder for copies of records can be made")
                .with_source(error)
                .with_help("see that there is room in the system's temporary folder, or name another with TMPDIR")
        };
        Self::made_in(&std::env::temp_dir()).map_err(cannot)
    }

    fn made_in(folder: &Path) -> io::Result<Self> {
        let mut random = [0; 8];
        getrandom::fill(&mut random).map_err(io::Error::other)?;
        let own = folder.join(format!("{PREFIX}{}", hex(&random)));
        private_folder().create(&own)?;
        // A lock that is not there under its name, or is and is held: nobody takes this folder for that of a process that was killed.
        let draft = own.join(format!("{LOCK}-"));
        let lock = File::create_new(&draft)?;
        lock.lock()?;
        fs::rename(&draft, own.join(LOCK))?;
        sweep(folder, &own);
        Ok(Self(Arc::new(Own { folder: own, _lock: lock })))
    }

    /// An empty folder for the record of a patient. Each lease has its own: who had the one before may not know yet that it is over, and
    /// its folder goes when it does.
    pub(super) fn folder(&self, lease: &Lease) -> Result<Local, Error> {
        let folder = self.0.folder.join(format!("{}-{}", lease.mark, lease.fence));
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(cannot(error)),
            _ => {}
        }
        private_folder().create(&folder).map_err(cannot)?;
        Ok(Local { folder, is_copy: true })
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        remove(&self.folder);
    }
}

/// Removes a process's folder, its lock last: whoever is killed meanwhile leaves one that the next can tell.
fn remove(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten().filter(|entry| entry.file_name() != LOCK) {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        _ = if is_folder { fs::remove_dir_all(entry.path()) } else { fs::remove_file(entry.path()) };
    }
    if fs::read_dir(folder).is_ok_and(|entries| entries.count() <= 1) {
        _ = fs::remove_dir_all(folder);
    }
}

/// Removes what processes of ours have left that were killed. What cannot be removed is left for the next time.
fn sweep(folder: &Path, own: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let is_like_ours = name.to_str().is_some_and(|name| name.starts_with(PREFIX)) && path != own;
        if !is_like_ours || !is_of_same_user(&path, own).unwrap_or(false) {
            continue;
        }
        let lock = File::open(path.join(LOCK)).and_then(|file| file.try_lock().map(|()| file).map_err(io::Error::from));
        if lock.is_ok() {
            remove(&path);
        }
    }
}

#[cfg(unix)]
fn is_of_same_user(path: &Path, own: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt as _;

    let metadata = fs::symlink_metadata(path)?;
    Ok(metadata.is_dir() && metadata.uid() == fs::symlink_metadata(own)?.uid())
}

#[cfg(not(unix))]
fn is_of_same_user(path: &Path, _: &Path) -> io::Result<bool> {
    Ok(fs::symlink_metadata(path)?.is_dir())
}

/// The names of all files in a folder, with `/` within them, in their order.
pub(super) fn files(folder: &Path) -> Result<Vec<String>, Error> {
    let (mut names, mut within) = (Vec::new(), vec![String::new()]);
    while let Some(prefix) = within.pop() {
        for entry in fs::read_dir(folder.join(&prefix)).map_err(cannot)? {
            let entry = entry.map_err(cannot)?;
            let name = entry.file_name();
            let name = name.to_str().ok_or_else(|| cannot(io::ErrorKind::InvalidFilename.into()))?;
            let kind = entry.file_type().map_err(cannot)?;
            if kind.is_dir() {
                within.push(format!("{prefix}{name}/"));
            } else if kind.is_file() {
                names.push(format!("{prefix}{name}"));
            }
        }
    }
    names.sort_unstable();
    Ok(names)
}

/// What a file holds: how many bytes, and their SHA-256 in hexadecimal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Content {
    pub(super) bytes: u64,
    pub(super) sha256: String,
}

impl Content {
    pub(super) fn of(folder: &Path, name: &str) -> Result<Self, Error> {
        let mut reckoner = Reckoner::default();
        let mut chunks = Chunks::of(folder, name, 64 * 1024)?;
        while let Some(chunk) = chunks.next()? {
            reckoner.add(&chunk);
        }
        Ok(reckoner.content())
    }
}

/// Reads a file in pieces of a size.
pub(super) struct Chunks {
    file: File,
    most: usize,
}

impl Chunks {
    pub(super) fn of(folder: &Path, name: &str, most: usize) -> Result<Self, Error> {
        Ok(Self { file: File::open(folder.join(name)).map_err(cannot)?, most })
    }

    /// The next piece; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Vec<u8>>, Error> {
        let mut chunk = Vec::new();
        (&mut self.file).take(self.most as u64).read_to_end(&mut chunk).map_err(cannot)?;
        Ok((!chunk.is_empty()).then_some(chunk))
    }
}

/// A file of a copy that is being written.
pub(super) struct Written {
    file: File,
    reckoner: Reckoner,
}

impl Written {
    /// A new file in a folder. A name that leads out of it is refused.
    pub(super) fn new(folder: &Path, name: &str) -> Result<Self, Error> {
        let is_plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']);
        if !name.split('/').all(is_plain) {
            return Err(damaged());
        }
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            private_folder().recursive(true).create(parent).map_err(cannot)?;
        }
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Ok(Self { file: options.open(path).map_err(cannot)?, reckoner: Reckoner::default() })
    }

    pub(super) fn add(&mut self, chunk: &[u8]) -> Result<(), Error> {
        self.reckoner.add(chunk);
        self.file.write_all(chunk).map_err(cannot)
    }

    /// The file is whole, if it holds what it should.
    pub(super) fn must_be(self, content: &Content) -> Result<(), Error> {
        if self.reckoner.content() == *content { Ok(()) } else { Err(damaged()) }
    }
}

struct Reckoner {
    bytes: u64,
    sha256: digest::Context,
}

impl Default for Reckoner {
    fn default() -> Self {
        Self { bytes: 0, sha256: digest::Context::new(&digest::SHA256) }
    }
}

impl Reckoner {
    fn add(&mut self, chunk: &[u8]) {
        self.bytes += chunk.len() as u64;
        self.sha256.update(chunk);
    }

    fn content(self) -> Content {
        Content { bytes: self.bytes, sha256: hex(self.sha256.finish().as_ref()) }
    }
}

/// A name that is not in the error: it may have the id of a resource in it.
pub(super) fn cannot(error: io::Error) -> Error {
    Error::new(format!("the copy of the record on this machine failed: {}", error.kind())).with_source(error)
}

pub(super) fn damaged() -> Error {
    Error::new("the record is not as it was stored")
        .with_help("see what else writes to its place, or forget the patient")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn what_a_process_left_that_was_killed_is_removed_and_nobody_elses() {
        let temporary = tempfile::tempdir().unwrap();
        let at = |name: &str| temporary.path().join(format!("{PREFIX}{name}"));
        for name in ["dead", "new", "alive"] {
            fs::create_dir(at(name)).unwrap();
            fs::write(at(name).join("record"), "of a patient").unwrap();
        }
        fs::create_dir(temporary.path().join("other")).unwrap();
        fs::write(at("dead").join(LOCK), "").unwrap();
        let alive = File::create_new(at("alive").join(LOCK)).unwrap();
        alive.lock().unwrap();
        let scratch = Scratch::made_in(temporary.path()).unwrap();
        assert!(!at("dead").exists());
        assert!(at("new").exists() && at("alive").exists() && temporary.path().join("other").exists());
        // Another that starts meanwhile leaves it.
        let lease = |fence| Lease { key: "p".into(), mark: "p".into(), fence, forgets: false };
        let (late, local) = (scratch.folder(&lease(1)).unwrap(), scratch.folder(&lease(2)).unwrap());
        // Who finds late that the lease is over takes nothing with it.
        drop(late);
        let other = Scratch::made_in(temporary.path()).unwrap();
        assert!(local.folder().exists());
        drop((local, scratch, other));
        assert_eq!(fs::read_dir(temporary.path()).unwrap().count(), 3);
    }

    #[test]
    fn names_lead_nowhere_else_and_what_is_not_as_it_was_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["", "../a", "/a", "a//b", "a/..", "a/./b", "a\\b", "C:a", "a/"] {
            assert!(Written::new(folder.path(), name).is_err(), "{name}");
        }
        for name in ["manifest.json", ".partial/next/.partial/A.ndjson"] {
            let mut file = Written::new(folder.path(), name).unwrap();
            file.add(b"ab").unwrap();
            file.add(b"c").unwrap();
            file.must_be(&Content {
                bytes: 3,
                sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad".into(),
            })
            .unwrap();
        }
        assert_eq!(files(folder.path()).unwrap(), [".partial/next/.partial/A.ndjson", "manifest.json"]);
        let content = Content::of(folder.path(), "manifest.json").unwrap();
        let mut file = Written::new(folder.path(), "B.ndjson").unwrap();
        file.add(b"abd").unwrap();
        assert!(file.must_be(&content).is_err());
    }
}
