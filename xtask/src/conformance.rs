//! `cargo xtask conformance`: reads FHIR examples into the generated types and writes them again, losing nothing.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use nextgen_patient_access::fhir;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::Failure;

mod compare;

/// Reads every JSON resource under PATH into the generated types and compares what they write, value by value
#[derive(Args)]
pub(crate) struct Arguments {
    /// FHIR version of the resources
    #[arg(long, value_name = "VERSION")]
    fhir: Version,
    /// A file, or a folder that is searched for *.json
    path: PathBuf,
    /// List each resource that failed or lost something as JSON, with its place
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Version {
    R4,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding {
    file: String,
    kind: Kind,
    /// JSON pointer to the place, for a loss.
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

#[derive(Serialize)]
struct Report {
    files: usize,
    resources: usize,
    failed: usize,
    lossy: usize,
    findings: Vec<Finding>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let mut report = Report { files: 0, resources: 0, failed: 0, lossy: 0, findings: Vec::new() };
    for file in json_files(&arguments.path)? {
        report.files += 1;
        check(arguments.fhir, &file, &mut report)?;
    }
    if arguments.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        for finding in report.findings.iter().filter(|finding| finding.kind != Kind::Unknown) {
            let pointer = finding.pointer.as_deref().unwrap_or_default();
            eprintln!("{}#{pointer}: {}", finding.file, finding.problem);
        }
        let unknown = report.findings.iter().filter(|finding| finding.kind == Kind::Unknown).count();
        if unknown > 0 {
            eprintln!("{unknown} members kept that this FHIR version does not define; --json lists them");
        }
        let Report { files, resources, failed, lossy, .. } = report;
        println!("{files} files, {resources} resources, {failed} failed, {lossy} lossy");
    }
    Ok(if report.failed + report.lossy > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn json_files(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let unreadable = |e: std::io::Error| Failure::new(format!("{}: {e}", path.display()));
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(path).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?.path();
        if entry.is_dir() {
            found.extend(json_files(&entry)?);
        } else if entry.extension().is_some_and(|extension| extension == "json") {
            found.push(entry);
        }
    }
    found.sort();
    Ok(found)
}

fn check(version: Version, file: &Path, report: &mut Report) -> Result<(), Failure> {
    let name = file.display().to_string();
    let bytes = std::fs::read(file).map_err(|e| Failure::new(format!("{name}: {e}")))?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    // A file of another kind (a package manifest, say) is no resource: counted as a file only.
    let is_resource = serde_json::from_slice::<ResourceType>(bytes).map(|found| found.resource_type.is_some());
    if matches!(is_resource, Ok(false)) {
        return Ok(());
    }
    report.resources += 1;
    let read = match version {
        Version::R4 => fhir::r4::Resource::from_json(bytes).map(|read| (read.to_json(), read.unknown_members())),
    };
    match read {
        Err(problem) => {
            report.failed += 1;
            report.findings.push(Finding { file: name, kind: Kind::Failed, pointer: None, problem: problem.to_string() });
        }
        Ok((written, unknown)) => {
            report.findings.extend(unknown.into_iter().map(|member| Finding {
                file: name.clone(),
                kind: Kind::Unknown,
                pointer: Some(member.pointer),
                problem: "kept, but not defined by this FHIR version".to_owned(),
            }));
            let losses = compare::losses(bytes, written.as_bytes())?;
            report.lossy += usize::from(!losses.is_empty());
            report.findings.extend(losses.into_iter().map(|loss| Finding {
                file: name.clone(),
                kind: Kind::Lossy,
                pointer: Some(loss.pointer),
                problem: loss.problem.to_owned(),
            }));
        }
    }
    Ok(())
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct ResourceType<'a> {
    #[serde(borrow)]
    resource_type: Option<&'a RawValue>,
}
