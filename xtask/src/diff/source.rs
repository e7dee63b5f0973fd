//! Where the documents come from: files, revisions of git, specs/openapi/, and what was fetched.

use std::fs;
use std::path::Path;
use std::process::Command;

use nextgen_patient_access_codegen::Diagnostic;
use nextgen_patient_access_codegen::convert::Converted;
use nextgen_patient_access_codegen::description::comparable;
use nextgen_patient_access_codegen::diff::gaps;
use nextgen_patient_access_codegen::document::canonical;
use nextgen_patient_access_codegen::sources::Sources;
use serde_json::Value;

use crate::failure::Failure;
use crate::generate;

/// A document to compare, and what to call it.
pub(super) struct Document {
    pub(super) name: String,
    pub(super) document: Value,
    /// Its path in the repository, and its text: where annotations are put.
    pub(super) file: String,
    pub(super) text: Vec<u8>,
    /// Slips in it, and what of it cannot be compared.
    pub(super) untidy: Vec<Diagnostic>,
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
    Ok((old.read(root)?, new.read(root)?))
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
        let pinned = |api: &str| format!("specs/openapi/{api}.json");
        match self {
            Self::File(file) => {
                let text = fs::read(file).map_err(|error| Failure::Input(format!("{file}: {error}")))?;
                Document::read((*file).to_owned(), in_repository(file, root), text)
            }
            Self::Pinned(api) => {
                let file = pinned(api);
                let text = fs::read(root.join(&file)).map_err(|error| Failure::Input(format!("{file}: {error}")))?;
                Document::read(file.clone(), file, text)
            }
            Self::Revision(revision, api) => {
                let name = format!("{revision}:{}", pinned(api));
                let text = shown(root, &name)?;
                Document::read(name, pinned(api), text)
            }
            Self::Fetched(api) => {
                let (document, stale) = generate::description(root, api).map_err(input)?.ok_or_else(|| {
                    Failure::Input(format!(
                        "nothing is fetched of {api}: run `cargo xtask fetch {api}`, or with `--from` and the folder that has it"
                    ))
                })?;
                let (name, text) = (format!("{api}, made anew"), canonical(&document).into_bytes());
                let untidy = named(gaps(&document), &name);
                Ok(Document { name, file: pinned(api), text, document, untidy, stale })
            }
        }
    }
}

impl Document {
    /// Of a text, as it is compared.
    fn read(name: String, file: String, text: Vec<u8>) -> Result<Self, Failure> {
        let Converted { document, notices } = comparable((&name, &text)).map_err(input)?;
        let mut untidy: Vec<_> = notices.into_iter().map(|notice| notice.diagnostic).collect();
        untidy.extend(named(gaps(&document), &name));
        Ok(Self { name, file, text, document, untidy, stale: Vec::new() })
    }
}

fn named(problems: Vec<Diagnostic>, file: &str) -> Vec<Diagnostic> {
    problems.into_iter().map(|problem| problem.in_file(file)).collect()
}

/// A path as it is called below the root, with slashes; as it is, if it is elsewhere.
fn in_repository(file: &str, root: &Path) -> String {
    let absolute = |path: &Path| fs::canonicalize(path).ok();
    let below = absolute(Path::new(file)).zip(absolute(root)).and_then(|(file, root)| {
        Some(
            file.strip_prefix(root)
                .ok()?
                .components()
                .map(|part| part.as_os_str().to_string_lossy().into_owned())
                .collect::<Vec<_>>()
                .join("/"),
        )
    });
    below.unwrap_or_else(|| file.to_owned())
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
