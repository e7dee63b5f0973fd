//! Whether the files of a record are what its manifest says.

use std::{fmt, path::Path};

use super::{
    PARTIAL, finished,
    placed::Placed,
    plan::{PLAN, must_be_current},
};
use crate::base::{Error, ErrorKind};
use crate::files::{self, FileReport, Folder};
use crate::record::report::Completeness;

/// What [`verify`] has found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verification {
    /// What the manifest says: which files were checked is in [`Completeness::files`].
    pub report: Completeness,
    /// The files that are not what it says, by name.
    pub differences: Vec<Difference>,
}

/// A file that is not what its manifest says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// Its name, as in [`Completeness::files`].
    pub file: String,
    /// What it should hold.
    pub expected: FileReport,
    /// What it holds; `None` if it is gone.
    pub found: Option<FileReport>,
}

/// In words: `Observation.ndjson: 11 lines, now 10`.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, expected, found } = self;
        match found {
            None => write!(f, "{file}: gone"),
            Some(found) => match (expected.lines, found.lines) {
                (Some(had), Some(has)) if had != has => write!(f, "{file}: {had} lines, now {has}"),
                _ if expected.bytes != found.bytes => {
                    write!(f, "{file}: {} bytes, now {}", expected.bytes, found.bytes)
                }
                _ => write!(f, "{file}: other bytes"),
            },
        }
    }
}

/// Checks that each file of a downloaded record holds what its manifest says: length, lines, SHA-256.
///
/// Nothing is asked of a server, and nothing changed. What else is in the folder is not looked at.
///
/// ```no_run
/// use nextgen_patient_access::record;
///
/// let checked = record::verify("record")?;
/// for difference in &checked.differences {
///     println!("{difference}"); // Observation.ndjson: 11 lines, now 10
/// }
/// println!("{} files checked; the record is complete: {}", checked.report.files.len(), checked.report.complete);
/// # Ok::<(), nextgen_patient_access::Error>(())
/// ```
///
/// It reads all files, and waits for nothing: in async code, call it on a thread of its own (`tokio::task::spawn_blocking`).
///
/// # Errors
/// [`ErrorKind::File`] if the folder has no manifest of a record, or one of a version that did not note what the files hold; if a
/// download into it is going on, or was ended before it was done; or if a file cannot be read.
pub fn verify(folder: impl AsRef<Path>) -> Result<Verification, Error> {
    let path = folder.as_ref();
    verified(&files::folder(path)?).map_err(|error| error.in_folder(path))
}

fn verified(folder: &Folder) -> Result<Verification, Error> {
    files::must_be_idle(folder)?;
    let report = finished(folder)?;
    must_be_current(report.version)?;
    if !report.complete && folder.exists(&format!("{PARTIAL}/{PLAN}")) {
        return Err(Error::new(ErrorKind::File, "a download into this folder was ended before it was done")
            .with_help("resume it, and verify then"));
    }
    let differences = Placed::new(folder, Some(&report), Vec::new()).differences(&report)?;
    Ok(Verification { report, differences })
}

/// Why a download does not go on in a folder whose files are not what they were.
pub(super) fn differing(differences: &[Difference], of: usize) -> Error {
    let is_document = |it: &&Difference| it.file.contains('/');
    let mut names: Vec<String> = differences.iter().filter(|it| !is_document(it)).map(|it| it.file.clone()).collect();
    match differences.iter().filter(is_document).count() {
        0 => {}
        1 => names.push("1 document".to_owned()),
        documents => names.push(format!("{documents} documents")),
    }
    let what = format!(
        "{} of the folder's {of} files are not what its manifest.json says: {}",
        differences.len(),
        names.join(", ")
    );
    Error::new(ErrorKind::File, what).with_help(
        "put them back as they were (`nextgen verify` says how they differ), or download into another folder",
    )
}
