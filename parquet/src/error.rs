//! Why an export cannot become Parquet.

use std::{io, path::PathBuf};

/// Why an export cannot become Parquet. None of them has anything of a patient.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The folder is not that of an export that was downloaded.
    #[error(transparent)]
    Export(#[from] nextgen_patient_access::Error),
    /// Files are not as the manifest says.
    #[error("{} files of the export are not as its manifest says, such as {}: download them again (`--resume`)", .0.len(), .0.first().map_or("", String::as_str))]
    Differs(Vec<String>),
    /// A file or folder cannot be read or written.
    #[error("{path} cannot be {what}: {source}")]
    File {
        /// What was to be done with it.
        what: &'static str,
        /// Where it is.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The Parquet writer failed.
    #[error("{path} cannot be written: {source}")]
    Parquet {
        /// Where the file is.
        path: PathBuf,
        /// What the writer says.
        source: parquet::errors::ParquetError,
    },
}
