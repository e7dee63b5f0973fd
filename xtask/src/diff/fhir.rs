//! Two tables of fhir/specs/.

use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::diff::Change;
use nextgen_patient_access_codegen::fhir::{Definitions, Version, diff, emit};
use nextgen_patient_access_codegen::impact::{self, Impact, Module};
use nextgen_patient_access_codegen::{Diagnostic, document};

use super::source::Document;
use crate::failure::Failure;

/// Two tables side by side.
pub(super) struct Tables {
    pub(super) old: Document,
    pub(super) new: Document,
    pub(super) changes: Vec<Change>,
    definitions: [Definitions; 2],
    version: Version,
}

/// Reads two files. The version is that of the file's name, `r4.json`; of another name, R4.
pub(super) fn read(old: &str, new: Option<&str>) -> Result<Tables, Failure> {
    let new = new.ok_or_else(|| Failure::Usage("a table is compared with another: give NEW as well".to_owned()))?;
    let stem = Path::new(new).file_stem().unwrap_or_default().to_string_lossy();
    let version = stem.parse().unwrap_or(Version::R4);
    let (old, was) = table(old)?;
    let (new, is) = table(new)?;
    Ok(Tables { old, new, changes: diff::compare(&was, &is), definitions: [was, is], version })
}

fn table(file: &str) -> Result<(Document, Definitions), Failure> {
    let text = fs::read_to_string(file).map_err(|error| Failure::Input(format!("{file}: {error}")))?;
    let input = |problem: Diagnostic| Failure::Input(problem.in_file(file).to_string());
    let definitions = Definitions::parse(&text).map_err(input)?;
    let document = document::read(text.as_bytes(), file).map_err(input)?;
    let (name, path) = (file.to_owned(), file.to_owned());
    Ok((
        Document { name, file: path, text: text.into_bytes(), document, untidy: Vec::new(), stale: Vec::new() },
        definitions,
    ))
}

impl Tables {
    pub(super) fn impact(&self) -> Result<Impact, Diagnostic> {
        let module = |definitions: &Definitions| Module::parse(&emit(self.version, definitions)?);
        let [old, new] = &self.definitions;
        Ok(impact::compare(&module(old)?, &module(new)?))
    }
}
