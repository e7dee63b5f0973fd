//! A project with one API, in a folder of its own.
#![allow(dead_code, unreachable_pub, reason = "each test uses its part")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use nextgen_patient_access_codegen::lock::{Fingerprint, Lock, Pin};

/// The vendor's document, below `specs/upstream/`.
pub const DOCUMENT: &str = "office-r4.swagger.yaml";

const SOURCES: &str = r#"
[[api]]
id = "office-r4"
product = "Office"
fhir = "r4"
base_url = "https://ehr.example/api/fhir/r4"
provenance = "vendor"
description = "office-r4.swagger.yaml"
documents = [{ file = "office-r4.swagger.yaml", kind = "description", find = { url = "https://ehr.example/swagger.yaml" } }]

[[fhir]]
id = "r4"
version = "4.0.1"
archive = "https://hl7.example/r4.zip"
"#;

pub struct Project(tempfile::TempDir);

impl Project {
    /// Nothing is pinned yet.
    pub fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        project.write("specs/sources.toml", SOURCES);
        project.write("specs/sources.lock", "");
        project.write("fhir/specs/resources.toml", "");
        project
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// Writes a file, and returns where it is.
    pub fn write(&self, path: &str, text: &str) -> String {
        let file = self.path(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
        file.display().to_string()
    }

    /// Pins the vendor's document.
    pub fn pin(&self, text: &str) {
        let pin = Pin {
            url: "https://ehr.example/swagger.yaml".to_owned(),
            content: Fingerprint::of_file(text.as_bytes()),
            date: "2026-11-24".to_owned(),
        };
        let lock = Lock { pins: [(DOCUMENT.to_owned(), pin)].into() };
        self.write("specs/sources.lock", &lock.print().unwrap());
    }

    pub fn xtask(&self, arguments: &[&str]) -> Output {
        let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
        xtask.args(arguments).arg("--root").arg(self.root()).output().unwrap()
    }
}
