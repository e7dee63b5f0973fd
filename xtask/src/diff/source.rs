//! Where the documents come from: files, revisions of git, specs/openapi/, and what was fetched.

use std::fs;
use std::path::Path;
use std::process::Command;

use nextgen_patient_access_codegen::Diagnostic;
use nextgen_patient_access_codegen::description::comparable;
use nextgen_patient_access_codegen::sources::Sources;
use serde_json::Value;

use crate::failure::Failure;
use crate::generate;

/// A document to compare, and what to call it.
pub(super) struct Document {
    pub(super) name: String,
    pub(super) document: Value,
    /// Corrections that it was made without, since they change nothing any more.
    pub(super) stale: Vec<Diagnostic>,
}

/// Where a document is.
#[derive(PartialEq)]
enum Source<'a> {
    File(&'a str),
    Revision(&'a str, &'a str),
    Pinned(&'a str),
    Fetched(&'a str),
}

/// Reads OLD and NEW.
pub(super) fn read(old: &str, new: Option<&str>, root: &Path) -> Result<(Document, Document), Failure> {
    let sources = "specs/sources.toml";
    let text = fs::read_to_string(root.join(sources)).map_err(|error| Failure::Input(format!("{sources}: {error}")))?;
    let text = Sources::parse(&text).map_err(|problem| input(problem.in_file(sources)))?;
    let apis: Vec<&str> = text.apis.iter().map(|api| api.id.as_str()).collect();

    let old = Source::of(old, &apis)?;
    let new = match (new.map(|new| Source::of(new, &apis)).transpose()?, &old) {
        (Some(Source::Pinned(api)), Source::Pinned(same)) if api == *same => Source::Fetched(api),
        (Some(new), _) => new,
        (None, Source::Pinned(api)) => Source::Fetched(api),
        (None, Source::Revision(_, api)) => Source::Pinned(api),
        (None, _) => return Err(Failure::Usage("a file is compared with another: give NEW as well".to_owned())),
    };
    let (old, new) = (old.read(root)?, new.read(root)?);
    tell_versions(&old, &new);
    Ok((old, new))
}

/// Tells of another version, which is no change by itself: of a server's statement, often the only word of another build.
fn tell_versions(old: &Document, new: &Document) {
    let version = |side: &Document| side.document.pointer("/info/version").cloned().unwrap_or_default();
    if let (Value::String(before), Value::String(now)) = (version(old), version(new))
        && before != now
    {
        eprintln!("notice: the version is another: {before} → {now}");
    }
}

impl<'a> Source<'a> {
    fn of(text: &'a str, apis: &[&str]) -> Result<Self, Failure> {
        let path = Path::new(text);
        // Pipes are files as well: `diff <(curl …) office-r4`.
        if path.exists() && !path.is_dir() {
            return Ok(Self::File(text));
        }
        match text.rsplit_once(':') {
            Some((revision, api)) if apis.contains(&api) => Ok(Self::Revision(revision, api)),
            None if apis.contains(&text) => Ok(Self::Pinned(text)),
            _ => {
                let apis = apis.join(", ");
                Err(Failure::Usage(format!("`{text}` is no file, no API and no REVISION:API; the APIs are: {apis}")))
            }
        }
    }

    fn read(&self, root: &Path) -> Result<Document, Failure> {
        let mut stale = Vec::new();
        let (name, document) = match self {
            Self::File(file) => {
                let bytes = fs::read(file).map_err(|error| Failure::Input(format!("{file}: {error}")))?;
                ((*file).to_owned(), described(&bytes, file)?)
            }
            Self::Pinned(api) => {
                let file = format!("specs/openapi/{api}.json");
                let bytes = fs::read(root.join(&file)).map_err(|error| Failure::Input(format!("{file}: {error}")))?;
                let document = described(&bytes, &file)?;
                (file, document)
            }
            Self::Revision(revision, api) => {
                let file = format!("{revision}:specs/openapi/{api}.json");
                let document = described(&shown(root, &file)?, &file)?;
                (file, document)
            }
            Self::Fetched(api) => {
                let (document, told) = generate::description(root, api).map_err(input)?.ok_or_else(|| {
                    Failure::Input(format!(
                        "nothing is fetched of {api}: run `cargo xtask fetch {api}`, or with `--from` and the folder that has it"
                    ))
                })?;
                stale = told;
                (format!("{api}, made anew"), document)
            }
        };
        Ok(Document { name, document, stale })
    }
}

/// The document as it is compared; what is untidy in it is told.
fn described(bytes: &[u8], file: &str) -> Result<Value, Failure> {
    let read = comparable((file, bytes)).map_err(input)?;
    read.notices.iter().for_each(|notice| eprintln!("notice: {}", notice.diagnostic));
    Ok(read.document)
}

/// A file as of a revision, which git knows as `REVISION:PATH`.
fn shown(root: &Path, file: &str) -> Result<Vec<u8>, Failure> {
    if file.starts_with('-') {
        return Err(Failure::Usage(format!("`{file}` is no revision")));
    }
    // `:./` is relative to the root, wherever that is in the repository.
    let object = file.replacen(":specs/", ":./specs/", 1);
    let output = Command::new("git").arg("-C").arg(root).args(["show", &object]).output();
    let output = output.map_err(|error| Failure::Input(format!("git: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(Failure::Input(format!("{file}: git says: {}", String::from_utf8_lossy(&output.stderr).trim())))
}

fn input(problem: Diagnostic) -> Failure {
    Failure::Input(problem.to_string())
}
