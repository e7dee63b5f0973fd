//! `specs/sources.lock`: what documents were when last fetched, by their path under `specs/upstream`. Written by `cargo xtask fetch`.
//!
//! ```
//! use nextgen_patient_access_codegen::lock::{Fingerprint, Lock, Pin};
//!
//! let mut lock = Lock::default();
//! lock.pins.insert(
//!     "office-r4.swagger.yaml".into(),
//!     Pin {
//!         url: "https://example.org/swaggerR4.yaml".into(),
//!         content: Fingerprint::of_file(b"swagger: '2.0'\n"),
//!         date: "2026-11-24".into(),
//!     },
//! );
//! let text = lock.print()?;
//! assert_eq!(Lock::parse(&text)?, lock);
//! lock.verify("office-r4.swagger.yaml", &Fingerprint::of_file(b"swagger: '2.0'\n"))?;
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::document::canonical;
use crate::{Diagnostic, sources::read_toml};

/// `specs/sources.lock`: what was fetched, by path under `specs/upstream`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// A pin for each document, and for each folder of schemas.
    #[serde(default)]
    pub pins: BTreeMap<String, Pin>,
}

/// Where a document or folder was published, what it held, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// Where the vendor or HL7 publishes it (for the schemas of FHIR, their archive), also when this copy came from elsewhere.
    pub url: String,
    /// What it held.
    #[serde(flatten)]
    pub content: Fingerprint,
    /// The day on which this content was first seen, in UTC: `2026-11-24`.
    pub date: String,
}

/// What tells one content from another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprint {
    /// SHA-256 in lower-case hexadecimal: of a file's bytes; else see [`Fingerprint::of_file`] and [`Fingerprint::of_folder`].
    pub sha256: String,
    /// Bytes of that, all files of a folder together.
    pub size: u64,
    /// How many files a folder has; absent for a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<u64>,
}

impl Fingerprint {
    /// The fingerprint of one file: of its bytes, or of what a FHIR server says of itself.
    ///
    /// Servers make a CapabilityStatement (or Conformance) anew for each request: `date` is that moment, `id` the server's own, and
    /// the order of members is any. So it is the fingerprint of the rest, as [`canonical`] prints it; in a shell,
    /// `jq -S 'del(.date, .id, .meta.lastUpdated, .meta.versionId)' | sha256sum` comes to the same where there is no `meta`.
    pub fn of_file(bytes: &[u8]) -> Self {
        let of = |bytes: &[u8]| Self { sha256: sha256(bytes), size: bytes.len() as u64, files: None };
        stated(bytes).map_or_else(|| of(bytes), |stated| of(canonical(&stated.into()).as_bytes()))
    }

    /// The fingerprint of a folder, from file names to contents.
    ///
    /// Its `sha256` is that of the list of files, one `<sha256>  <name>` a line, in byte order of the names. In the folder itself,
    /// `LC_ALL=C sha256sum *.xsd | sha256sum` prints the same.
    pub fn of_folder(files: &BTreeMap<String, Vec<u8>>) -> Self {
        let list: String = files.iter().map(|(name, bytes)| format!("{}  {name}\n", sha256(bytes))).collect();
        Self {
            sha256: sha256(list.as_bytes()),
            size: files.values().map(|bytes| bytes.len() as u64).sum(),
            files: Some(files.len() as u64),
        }
    }
}

/// What a server's statement of itself says at any time; `None` for what is no such statement.
fn stated(bytes: &[u8]) -> Option<Map<String, Value>> {
    let mut statement: Map<String, Value> = serde_json::from_slice(bytes).ok()?;
    let is_statement = matches!(statement.get("resourceType")?.as_str()?, "CapabilityStatement" | "Conformance");
    statement.retain(|name, _| !matches!(name.as_str(), "date" | "id"));
    if let Some(meta) = statement.get_mut("meta").and_then(Value::as_object_mut) {
        meta.retain(|name, _| !matches!(name.as_str(), "lastUpdated" | "versionId"));
    }
    is_statement.then_some(statement)
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Lock {
    /// Reads the text of `specs/sources.lock`.
    ///
    /// # Errors
    /// Where the text is not TOML of this shape, with line and column, or a `sha256` is none.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        let lock: Self = read_toml(text)?;
        let is_sha256 = |text: &str| text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        match lock.pins.iter().find(|(_, pin)| !is_sha256(&pin.content.sha256)) {
            None => Ok(lock),
            Some((path, pin)) => Err(Diagnostic::new(format!("`{path}`: `{}` is not a sha256", pin.content.sha256))
                .with_help("take the entry out and run `cargo xtask fetch`")),
        }
    }

    /// The text of `specs/sources.lock`: by path, so the same pins give the same bytes.
    ///
    /// # Errors
    /// Where TOML cannot hold a pin, which only a size beyond 2⁶³ can bring about.
    pub fn print(&self) -> Result<String, Diagnostic> {
        let pins = toml::to_string(self).map_err(|error| Diagnostic::new(error.to_string()))?;
        Ok(format!(
            "# Written by `cargo xtask fetch`; commit it. What specs/upstream held, and where it came from.\n\
             # Of a CapabilityStatement it is what the server says, without the moment (`date`) and its own `id`.\n\n{pins}"
        ))
    }

    /// Whether what lies at `path` under `specs/upstream` is what was pinned.
    ///
    /// # Errors
    /// Where it is not, or nothing is pinned for that path.
    pub fn verify(&self, path: &str, content: &Fingerprint) -> Result<(), Diagnostic> {
        let problem = match self.pins.get(path) {
            Some(pin) if pin.content == *content => return Ok(()),
            Some(Pin { content: pinned, .. }) => format!(
                "is not what specs/sources.lock pins: sha256 {} ({} bytes), pinned {} ({} bytes)",
                content.sha256, content.size, pinned.sha256, pinned.size
            ),
            None => "has no pin in specs/sources.lock".to_owned(),
        };
        Err(Diagnostic::new(problem).in_file(path).with_help("run `cargo xtask fetch` and review what it changes"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock() -> Lock {
        let files = BTreeMap::from([("b.xsd".to_owned(), b"b".to_vec()), ("a.xsd".to_owned(), b"aa".to_vec())]);
        let pin = |content| Pin { url: "https://example.org/x".into(), content, date: "2026-11-24".into() };
        Lock {
            pins: BTreeMap::from([
                ("x.yaml".to_owned(), pin(Fingerprint::of_file(b"x"))),
                ("fhir/r4/xsd".to_owned(), pin(Fingerprint::of_folder(&files))),
            ]),
        }
    }

    #[test]
    fn a_lock_prints_what_it_parses() {
        let text = lock().print().unwrap();
        assert_eq!(
            text.lines().skip(3).collect::<Vec<_>>(),
            [
                "[pins.\"fhir/r4/xsd\"]",
                "url = \"https://example.org/x\"",
                // printf aa >a.xsd; printf b >b.xsd; LC_ALL=C sha256sum *.xsd | sha256sum
                "sha256 = \"91384e9ab23baa6c13323e07468093c3a6867ab02a59cd9eb3ef757809e0d68e\"",
                "size = 3",
                "files = 2",
                "date = \"2026-11-24\"",
                "",
                "[pins.\"x.yaml\"]",
                "url = \"https://example.org/x\"",
                "sha256 = \"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\"",
                "size = 1",
                "date = \"2026-11-24\"",
            ]
        );
        assert_eq!(Lock::parse(&text).unwrap(), lock());
        assert_eq!(Lock::parse("").unwrap(), Lock::default());
    }

    #[test]
    fn a_statement_is_what_it_says() {
        let of = |text: &str| Fingerprint::of_file(text.as_bytes());
        let pinned =
            of(r#"{"resourceType":"CapabilityStatement","id":"a","date":"2026-07-24","version":"1","rest":[]}"#);
        let later = r#"{ "date": "2026-11-28T10:00:00.1Z", "version": "1", "rest": [], "id": "b", "resourceType": "CapabilityStatement" }"#;
        assert_eq!(of(later), pinned);
        // printf '{\n  "resourceType": "CapabilityStatement",\n  "rest": [],\n  "version": "1"\n}\n' | sha256sum
        assert_eq!(pinned.sha256, "fa532b0f2b6ad682e8ff11acb0bf2ebad0c9a50c9df0b174d321239153c69bd8");
        assert_ne!(of(&later.replace("\"1\"", "\"2\"")), pinned);
        assert_ne!(of(&later.replace("[]", "[{}]")), pinned);
        // Of another resource they are content.
        let patient = r#"{"resourceType":"Patient","id":"a"}"#;
        assert_eq!(of(patient).sha256, sha256(patient.as_bytes()));
        assert_ne!(of(patient), of(&patient.replace("\"a\"", "\"b\"")));
    }

    #[test]
    fn a_damaged_lock_is_refused() {
        let text = lock().print().unwrap();
        assert!(Lock::parse(&text.replace("2d711642b", "2D711642B")).unwrap_err().to_string().contains("not a sha256"));
        assert!(Lock::parse(&text.replace("size = 1", "<<<<<<< HEAD")).unwrap_err().position.is_some());
    }

    #[test]
    fn other_content_than_the_pinned_is_refused() {
        assert_eq!(lock().verify("x.yaml", &Fingerprint::of_file(b"x")), Ok(()));
        let changed = lock().verify("x.yaml", &Fingerprint::of_file(b"y")).unwrap_err().to_string();
        assert!(changed.starts_with("x.yaml: is not what specs/sources.lock pins: sha256 "), "{changed}");
        assert!(lock().verify("z.yaml", &Fingerprint::of_file(b"z")).unwrap_err().message.contains("has no pin"));
    }
}
