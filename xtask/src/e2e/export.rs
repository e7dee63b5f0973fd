//! Bulk exports to a folder, and their lines.

use std::{fs, io::BufRead, path::Path};

use nextgen_patient_access::{
    Client,
    export::{Existing, ExportReport, Kind},
};
use serde_json::Value;

/// Downloads an export with the SDK; its lines, sorted.
pub(super) async fn download(
    client: &Client,
    group: &str,
    folder: &Path,
) -> Result<(ExportReport, Vec<String>), String> {
    let report = client.export(group).download(folder, Existing::Refuse, |_| ()).await;
    let report = report.map_err(|error| format!("the export of {group}: {error}"))?;
    if !report.complete {
        return Err(format!("the export of {group}: {}", report.gaps().collect::<Vec<_>>().join("; ")));
    }
    let mut all = Vec::new();
    for file in report.files.iter().filter(|file| file.kind == Kind::Output) {
        all.extend(lines(&folder.join(&file.file))?);
    }
    all.sort();
    Ok((report, all))
}

/// The resources of an NDJSON file, each as JSON with its members in order.
pub(super) fn lines(file: &Path) -> Result<Vec<String>, String> {
    let say = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let open = fs::File::open(file).map_err(|error| say(&error))?;
    let mut all = Vec::new();
    for line in std::io::BufReader::new(open).lines() {
        let value: Value = serde_json::from_str(&line.map_err(|error| say(&error))?).map_err(|error| say(&error))?;
        all.push(value.to_string());
    }
    Ok(all)
}
