//! `nextgen verify`.

use std::io::{self, Write};

use nextgen_patient_access::record;

use crate::{
    args::Verify,
    output::{Exit, Failure, Output, printable},
};

pub(crate) fn verify(output: &Output, args: &Verify) -> Result<Exit, Failure> {
    let checked = record::verify(&args.folder)?;
    let (report, differences) = (&checked.report, &checked.differences);
    let mut stdout = io::stdout().lock();
    for difference in differences {
        writeln!(stdout, "{}", printable(&difference.to_string()))?;
    }
    let bytes: u64 = report.files.values().map(|file| file.bytes).sum();
    let lines: u64 = report.files.values().filter_map(|file| file.lines).sum();
    let whole = match differences.len() {
        0 => "all are as manifest.json says".to_owned(),
        count => format!("{count} not as manifest.json says"),
    };
    writeln!(stdout, "{} files, {lines} resources, {bytes} bytes: {whole}", report.files.len())?;
    if !differences.is_empty() {
        return Err(Failure::Differs);
    }
    report.gaps().for_each(|gap| output.notice(gap));
    Ok(if report.complete { Exit::Done } else { Exit::Incomplete })
}
