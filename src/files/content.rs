//! What a file holds, so that a change of it is seen.

use std::io::{self, Read};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Folder, failed_at};
use crate::base::Error;

/// What a file holds: as much as it takes to tell whether it is still the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FileReport {
    /// The length, in bytes.
    pub bytes: u64,
    /// How many lines it has, if it is NDJSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<u64>,
    /// The SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
}

/// Reckons a [`FileReport`] of bytes as they come.
#[derive(Default)]
pub(crate) struct Reckoner {
    digest: Sha256,
    bytes: u64,
    lines: u64,
}

impl Reckoner {
    pub(crate) fn add(&mut self, bytes: &[u8]) {
        self.digest.update(bytes);
        self.bytes += bytes.len() as u64;
        self.lines += bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
    }

    pub(crate) fn report(self, is_ndjson: bool) -> FileReport {
        let sha256 = hexadecimal(&self.digest.finalize());
        FileReport { bytes: self.bytes, lines: is_ndjson.then_some(self.lines), sha256 }
    }
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a file holds; `None` if there is no regular file of that name.
pub(crate) fn reckon(folder: &Folder, name: &str) -> Result<Option<FileReport>, Error> {
    let cannot = || failed_at("the file cannot be read", name);
    let mut file = match folder.open(name) {
        Ok(file) => file,
        Err(error) => {
            let is_none = matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::InvalidInput
            );
            return if is_none { Ok(None) } else { Err(cannot()(error)) };
        }
    };
    let (mut reckoner, mut buffer) = (Reckoner::default(), vec![0; 64 * 1024]);
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(Some(reckoner.report(name.ends_with(".ndjson")))),
            Ok(length) => reckoner.add(buffer.get(..length).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(cannot()(error)),
        }
    }
}
