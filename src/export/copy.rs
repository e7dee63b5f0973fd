//! A file of an export, on its way to its place.

use std::io::{BufWriter, Write};

use super::{File, Kind, Manifest};
use crate::base::Error;
use crate::client::Client;
use crate::fhir::Outcome;
use crate::fhir::identity::Identity;
use crate::files::{self, Folder, Reckoner, Temporary, failed};

/// A file that is being written.
pub(super) struct Copy {
    file: BufWriter<Temporary>,
    reckoner: Reckoner,
    pub(super) lines: u64,
    /// How many of them are resources, of whatever type.
    pub(super) resources: u64,
    /// How many of them tell of an error, in a file of OperationOutcomes.
    pub(super) errors: Option<u64>,
    /// What is wrong with a line: the first that is.
    pub(super) problem: Option<String>,
}

/// One that has been written.
pub(super) struct Whole(Temporary);

impl Copy {
    pub(super) fn new(partial: &Folder) -> Result<Self, Error> {
        let file = BufWriter::with_capacity(256 * 1024, files::temporary(partial)?);
        Ok(Self { file, reckoner: Reckoner::default(), lines: 0, resources: 0, errors: None, problem: None })
    }

    /// Writes the lines; `Some` is why they broke off.
    pub(super) async fn fill(
        &mut self,
        client: &Client,
        manifest: &Manifest,
        source: &File,
        kind: Kind,
    ) -> Result<Option<Error>, Error> {
        self.errors = (kind == Kind::Error).then_some(0);
        let mut lines = match client.export_lines(manifest, source).await {
            Ok(lines) => lines,
            Err(error) => return Ok(Some(error)),
        };
        while let Some(line) = lines.next().await {
            let line = match line {
                Ok(line) => line,
                Err(error) => return Ok(Some(error)),
            };
            self.add(line.json().trim_ascii_end(), &source.resource_type)?;
        }
        Ok(None)
    }

    fn add(&mut self, line: &[u8], resource_type: &str) -> Result<(), Error> {
        self.lines += 1;
        let found = serde_json::from_slice(line).ok().and_then(|it: Identity| it.resource_type);
        self.resources += u64::from(found.is_some());
        if self.problem.is_none() {
            // Also where nobody has read yet: who reads the file may not get over it.
            let what = match std::str::from_utf8(line) {
                Err(error) => Some(format!("is not UTF-8, at byte {}", error.valid_up_to() + 1)),
                Ok(_) if found.as_deref() != Some(resource_type) => Some(format!("is no {resource_type}")),
                Ok(_) => None,
            };
            self.problem = what.map(|what| format!("line {} {what}", self.lines));
        }
        if let Some(errors) = &mut self.errors {
            let is_error = Outcome::from_json(line).is_none_or(|outcome| {
                outcome.issues().iter().any(|issue| matches!(issue.severity(), Some("error" | "fatal") | None))
            });
            *errors += u64::from(is_error);
        }
        for part in [line, b"\n"] {
            self.file.write_all(part).map_err(failed("the file cannot be written"))?;
            self.reckoner.add(part);
        }
        Ok(())
    }

    /// The file, to be put in its place, and what it holds.
    pub(super) fn end(self) -> Result<(Whole, files::FileReport), Error> {
        let file = self.file.into_inner().map_err(|error| failed("the file cannot be written")(error.into_error()))?;
        Ok((Whole(file), self.reckoner.report(true)))
    }
}

impl Whole {
    pub(super) fn put(self, folder: &Folder, place: &str) -> Result<(), Error> {
        files::put(self.0, folder, place)
    }
}
