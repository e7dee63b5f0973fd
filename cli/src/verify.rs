//! `nextgen verify`.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use nextgen_patient_access::{export, record};
use serde::{Deserialize, Deserializer, Serialize, de::IgnoredAny};

use crate::{
    args::Verify,
    output::{self, Exit, Failure, Output, printable},
};

#[derive(Serialize)]
struct Answer {
    files: usize,
    resources: u64,
    bytes: u64,
    /// What is not as manifest.json says.
    differences: Vec<String>,
    /// What the record lacks.
    gaps: Vec<String>,
}

pub(crate) fn verify(output: &Output, args: &Verify) -> Result<Exit, Failure> {
    let texts = |differences: &[record::Difference]| differences.iter().map(ToString::to_string).collect();
    let answer = if is_export(&args.folder) {
        let export::Verification { report, differences, .. } = export::verify(&args.folder)?;
        let files = report.files.iter().filter(|row| row.sha256.is_some());
        Answer {
            files: files.clone().count(),
            resources: files.clone().map(|row| row.received).sum(),
            bytes: files.map(|row| row.bytes).sum(),
            differences: texts(&differences),
            gaps: report.gaps().collect(),
        }
    } else {
        let record::Verification { report, differences, .. } = record::verify(&args.folder)?;
        Answer {
            files: report.files.len(),
            resources: report.files.values().filter_map(|file| file.lines).sum(),
            bytes: report.files.values().map(|file| file.bytes).sum(),
            differences: texts(&differences),
            gaps: report.gaps().collect(),
        }
    };
    if args.json {
        output::json(&answer)?
    } else {
        print(&answer)?
    }
    if !answer.differences.is_empty() {
        return Err(Failure::Differs);
    }
    if !args.json {
        answer.gaps.iter().for_each(|gap| output.notice(gap));
    }
    Ok(if answer.gaps.is_empty() { Exit::Done } else { Exit::Incomplete })
}

/// Whether the folder's manifest is an export's: that of a record has no group.
fn is_export(folder: &Path) -> bool {
    #[derive(Deserialize)]
    struct Manifest {
        /// `null` where it is of all patients.
        #[serde(default, deserialize_with = "present")]
        group: bool,
    }
    let path = folder.join("manifest.json");
    // A pipe would have to be waited for.
    if !fs::metadata(&path).is_ok_and(|found| found.is_file()) {
        return false;
    }
    let json = fs::read(path).unwrap_or_default();
    serde_json::from_slice(&json).is_ok_and(|manifest: Manifest| manifest.group)
}

fn present<'de, D: Deserializer<'de>>(member: D) -> Result<bool, D::Error> {
    IgnoredAny::deserialize(member).map(|_| true)
}

fn print(answer: &Answer) -> io::Result<()> {
    let Answer { files, resources, bytes, differences, .. } = answer;
    let mut stdout = io::stdout().lock();
    for difference in differences {
        writeln!(stdout, "{}", printable(difference))?;
    }
    let whole = match differences.len() {
        0 => "all are as manifest.json says".to_owned(),
        count => format!("{count} not as manifest.json says"),
    };
    writeln!(stdout, "{files} files, {resources} resources, {bytes} bytes: {whole}")
}
