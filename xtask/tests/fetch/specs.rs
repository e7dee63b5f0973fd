//! A `specs` folder of its own for a test, and a run of the program on it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use nextgen_patient_access_codegen::lock::Lock;
use tempfile::TempDir;

use crate::server::Server;

pub(crate) const SWAGGER: &str = "swagger: \"2.0\"\npaths: {}\n";
pub(crate) const OPENAPI: &str = "{\"openapi\": \"3.0.0\", \"paths\": {}}";
pub(crate) const CAPABILITY: &str = "{\"resourceType\": \"CapabilityStatement\"}";
pub(crate) const SHELL: &str = "<!doctype html><html><body><div id=app></div></body></html>";

/// A `specs` folder of its own for a test.
pub(crate) struct Specs(TempDir);

/// What a run of the program left behind.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Specs {
    /// With these `[[api]]` tables; `{base}` in them is the server's URL.
    pub(crate) fn new(server: &Server, apis: &str) -> Self {
        let fhir = "[[fhir]]\nid = 'r4'\nversion = '4.0.1'\narchive = '{base}/r4.zip'\n";
        let specs = Self(TempDir::new().unwrap());
        fs::write(specs.path("sources.toml"), format!("{fhir}{apis}").replace("{base}", &server.base)).unwrap();
        specs
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn upstream(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.path("upstream").join(name)).ok()
    }

    pub(crate) fn lock(&self) -> Lock {
        Lock::parse(&fs::read_to_string(self.path("sources.lock")).unwrap_or_default()).unwrap()
    }

    pub(crate) fn fetch(&self, args: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["fetch", "--specs", self.0.path().to_str().unwrap()])
            .args(args)
            .env("NO_PROXY", "127.0.0.1")
            .output()
            .unwrap();
        Run {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// All files below, to see that nothing has changed.
    pub(crate) fn everything(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    files.insert(path.clone(), Vec::new());
                    collect(&path, files);
                } else {
                    files.insert(path.clone(), fs::read(path).unwrap());
                }
            }
        }
        let mut files = BTreeMap::new();
        collect(self.0.path(), &mut files);
        files
    }
}

/// An `[[api]]` whose description is `<id>.doc`.
pub(crate) fn api(id: &str, find: &str) -> String {
    format!(
        "[[api]]\nid = '{id}'\nproduct = 'P'\nfhir = 'r4'\nbase_url = '{{base}}/fhir'\nmetadata = '{{base}}/fhir/metadata'\n\
         provenance = 'vendor'\ndescription = '{id}.doc'\n\
         documents = [ {{ file = '{id}.doc', kind = 'description', find = {find} }} ]\n"
    )
}

/// One that has a CapabilityStatement as a witness.
pub(crate) fn api_with_witness(id: &str, find: &str) -> String {
    api(id, find).replace(
        "} ]",
        &format!(
            "}}, {{ file = '{id}.capabilitystatement.json', kind = 'capability-statement', find = 'metadata' }} ]"
        ),
    )
}
