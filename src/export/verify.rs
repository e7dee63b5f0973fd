//! Whether the files of an export are what its manifest says.

use std::path::Path;

use super::{ExportReport, files::Placed, state::STATE};
use crate::base::{Error, ErrorKind};
use crate::files::{self, Folder, PARTIAL};
use crate::record::Difference;

/// What [`verify`] has found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verification {
    /// What the manifest says.
    pub report: ExportReport,
    /// The files that are not what it says, by name.
    pub differences: Vec<Difference>,
}

/// Checks that each file of a downloaded export holds what its manifest says: length, lines, SHA-256.
///
/// Nothing is asked of a server, and nothing changed. What else is in the folder is not looked at.
///
/// ```no_run
/// use nextgen_patient_access::export;
///
/// let checked = export::verify("export")?;
/// for difference in &checked.differences {
///     println!("{difference}"); // Observation/part-0001.ndjson: 11 lines, now 10
/// }
/// # Ok::<(), nextgen_patient_access::Error>(())
/// ```
///
/// It reads all files, and waits for nothing: in async code, call it on a thread of its own (`tokio::task::spawn_blocking`).
///
/// # Errors
/// [`ErrorKind::File`] if the folder has no manifest of an export, or one of a version that is not known; if a download into it is
/// going on, or was ended before it was done; or if a file cannot be read.
pub fn verify(folder: impl AsRef<Path>) -> Result<Verification, Error> {
    let path = folder.as_ref();
    verified(&files::folder(path)?).map_err(|error| error.in_folder(path))
}

fn verified(folder: &Folder) -> Result<Verification, Error> {
    files::must_be_idle(folder)?;
    let report = ExportReport::of_folder(folder)?.ok_or_else(|| {
        Error::new(ErrorKind::File, "the folder has no manifest.json")
            .with_help("give the folder of an export whose download has come to its end")
    })?;
    if !report.complete && folder.exists(&format!("{PARTIAL}/{STATE}")) {
        return Err(Error::new(ErrorKind::File, "a download into this folder was ended before it was done")
            .with_help("resume it, and verify then"));
    }
    let Placed { differences, .. } = Placed::find(folder, Some(&report), Vec::new())?;
    Ok(Verification { report, differences })
}
