//! `nextgen verify`.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use nextgen_patient_access::{export, record};
use serde::Deserialize;

use crate::{
    args::Verify,
    output::{Exit, Failure, Output, printable},
};

pub(crate) fn verify(output: &Output, args: &Verify) -> Result<Exit, Failure> {
    if is_export(&args.folder) {
        let export::Verification { report, differences, .. } = export::verify(&args.folder)?;
        let files = report.files.iter().filter(|row| row.sha256.is_some());
        let (bytes, lines) =
            files.clone().fold((0, 0), |(bytes, lines), row| (bytes + row.bytes, lines + row.received));
        let gaps: Vec<String> = report.gaps().collect();
        return tell(output, &differences, (files.count(), lines, bytes), &gaps);
    }
    let record::Verification { report, differences, .. } = record::verify(&args.folder)?;
    let bytes: u64 = report.files.values().map(|file| file.bytes).sum();
    let lines: u64 = report.files.values().filter_map(|file| file.lines).sum();
    let gaps: Vec<String> = report.gaps().collect();
    tell(output, &differences, (report.files.len(), lines, bytes), &gaps)
}

/// Whether the folder's manifest is an export's: that of a record has no group.
fn is_export(folder: &Path) -> bool {
    #[derive(Deserialize)]
    struct Manifest {
        group: Option<String>,
    }
    let json = fs::read(folder.join("manifest.json")).unwrap_or_default();
    serde_json::from_slice(&json).is_ok_and(|manifest: Manifest| manifest.group.is_some())
}

fn tell(
    output: &Output,
    differences: &[record::Difference],
    (files, lines, bytes): (usize, u64, u64),
    gaps: &[String],
) -> Result<Exit, Failure> {
    let mut stdout = io::stdout().lock();
    for difference in differences {
        writeln!(stdout, "{}", printable(&difference.to_string()))?;
    }
    let whole = match differences.len() {
        0 => "all are as manifest.json says".to_owned(),
        count => format!("{count} not as manifest.json says"),
    };
    writeln!(stdout, "{files} files, {lines} resources, {bytes} bytes: {whole}")?;
    if !differences.is_empty() {
        return Err(Failure::Differs);
    }
    gaps.iter().for_each(|gap| output.notice(gap));
    Ok(if gaps.is_empty() { Exit::Done } else { Exit::Incomplete })
}
