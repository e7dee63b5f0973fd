//! What the generated types make of each file.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use nextgen_patient_access::fhir;
use nextgen_patient_access::us_core::Conformance;
use serde::Serialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use super::compare::losses;
use super::{Args, Version};
use crate::failure::Failure;

#[derive(Default, Serialize)]
struct Report {
    files: usize,
    resources: usize,
    failed: usize,
    lossy: usize,
    findings: Vec<Finding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    profiles: Option<Conformance>,
}

#[derive(Serialize)]
struct Finding {
    file: String,
    kind: Kind,
    /// JSON pointer to the place, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<String>,
    problem: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Failed,
    Lossy,
    /// Kept whole, but not a member that the FHIR version defines: nothing is lost, and yet worth a look.
    Unknown,
}

pub(super) fn run(args: &Args) -> Result<(), Failure> {
    if args.profile && !matches!(args.fhir, Version::R4) {
        return Err(Failure::Usage("US Core's profiles are of R4: --profile goes with --fhir r4".to_owned()));
    }
    let mut report = Report { profiles: args.profile.then(Conformance::default), ..Report::default() };
    for file in json_files(&args.path)? {
        report.files += 1;
        report.check(args.fhir, &file)?;
    }
    if args.json {
        let json = serde_json::to_string_pretty(&report).map_err(|error| failure(&args.path, &error))?;
        writeln!(std::io::stdout(), "{json}").map_err(|error| failure(Path::new("stdout"), &error))?;
    } else {
        for finding in report.findings.iter().filter(|finding| finding.kind != Kind::Unknown) {
            eprintln!("{}#{}: {}", finding.file, finding.pointer.as_deref().unwrap_or_default(), finding.problem);
        }
        let unknown = report.findings.iter().filter(|finding| finding.kind == Kind::Unknown).count();
        if unknown > 0 {
            eprintln!(
                "{unknown} members kept as they came, which this FHIR version does not define or types otherwise; --json lists them"
            );
        }
        let Report { files, resources, failed, lossy, .. } = report;
        let profiles = report.profiles.as_ref().map(ToString::to_string).unwrap_or_default();
        let line = format!("{profiles}{files} files, {resources} resources, {failed} failed, {lossy} lossy");
        writeln!(std::io::stdout(), "{line}").map_err(|error| failure(Path::new("stdout"), &error))?;
    }
    // The closing line has said what is wrong, and the table.
    let is_whole = report.profiles.as_ref().is_none_or(Conformance::is_whole);
    if report.failed + report.lossy == 0 && is_whole { Ok(()) } else { Err(Failure::Task(Vec::new())) }
}

fn json_files(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(path).map_err(|error| failure(path, &error))? {
        let entry = entry.map_err(|error| failure(path, &error))?.path();
        if entry.is_dir() {
            found.extend(json_files(&entry)?);
        } else if entry.extension().is_some_and(|extension| extension == "json" || extension == "ndjson") {
            found.push(entry);
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a text is to be read as a resource: broken JSON is too, and fails; other JSON (a package manifest, a list) is not.
fn is_resource(json: &str) -> bool {
    match serde_json::from_str::<BTreeMap<String, &RawValue>>(json) {
        Ok(members) => members.contains_key("resourceType"),
        // An object with a name that cannot be read may be one.
        Err(_) => json.trim_start().starts_with('{') || serde_json::from_str::<IgnoredAny>(json).is_err(),
    }
}

/// Where a text stops being UTF-8.
fn place_of(error: std::str::Utf8Error, bytes: &[u8]) -> String {
    let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default().len() + 1;
    format!("not UTF-8, at line {line} column {column}")
}

impl Report {
    fn check(&mut self, version: Version, path: &Path) -> Result<(), Failure> {
        let file = path.display().to_string();
        let bytes = std::fs::read(path).map_err(|error| failure(path, &error))?;
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        if path.extension().is_some_and(|extension| extension == "ndjson") {
            for (index, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
                if !line.trim_ascii().is_empty() {
                    self.check_text(version, format!("{file}:{}", index + 1), line);
                }
            }
        } else {
            self.check_text(version, file, bytes);
        }
        Ok(())
    }

    fn check_text(&mut self, version: Version, file: String, bytes: &[u8]) {
        let is_text = match std::str::from_utf8(bytes) {
            Ok(text) if !is_resource(text) => return,
            Ok(_) => Ok(()),
            // Whatever it is: what nobody has read passes no check.
            Err(error) => Err(place_of(error, bytes)),
        };
        self.resources += 1;
        let read = match version {
            Version::Dstu2 => {
                fhir::dstu2::Resource::from_json(bytes).map(|read| (read.to_json(), read.unknown_members()))
            }
            Version::Stu3 => {
                fhir::stu3::Resource::from_json(bytes).map(|read| (read.to_json(), read.unknown_members()))
            }
            Version::R4 => fhir::r4::Resource::from_json(bytes).map(|read| {
                if let Some(profiles) = &mut self.profiles {
                    profiles.add(&read);
                }
                (read.to_json(), read.unknown_members())
            }),
        };
        // What serde_json cannot compare, `"\ud800"`, is no reason to stop.
        let read = is_text.and(read.map_err(|problem| problem.to_string())).and_then(|(written, unknown)| {
            let losses = losses(bytes, written.as_bytes()).map_err(|problem| problem.to_string())?;
            Ok((losses, unknown))
        });
        match read {
            Err(problem) => {
                self.failed += 1;
                self.findings.push(Finding { file, kind: Kind::Failed, pointer: None, problem });
            }
            Ok((losses, unknown)) => {
                let find = |kind, pointer, problem: &str| Finding {
                    file: file.clone(),
                    kind,
                    pointer: Some(pointer),
                    problem: problem.to_owned(),
                };
                let defined_not = "kept as it came: not defined by this FHIR version, or of another JSON type";
                self.findings
                    .extend(unknown.into_iter().map(|member| find(Kind::Unknown, member.pointer, defined_not)));
                self.lossy += usize::from(!losses.is_empty());
                self.findings.extend(losses.into_iter().map(|loss| find(Kind::Lossy, loss.pointer, loss.problem)));
            }
        }
    }
}

fn failure(path: &Path, error: &dyn std::error::Error) -> Failure {
    Failure::Task(vec![format!("{}: {error}", path.display())])
}
