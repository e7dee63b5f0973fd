//! `nextgen check`.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Write},
};

use nextgen_patient_access::{
    Api, FhirVersion,
    fhir::r4::Resource,
    record,
    us_core::{Conformance, VERSION},
};

use crate::{
    args::Check,
    output::{Exit, Failure, Output, about},
};

pub(crate) fn check(output: &Output, args: &Check) -> Result<Exit, Failure> {
    let record::Verification { report, differences, .. } = record::verify(&args.folder)?;
    let version = report.api.parse::<Api>()?.fhir_version();
    if version != FhirVersion::R4 {
        let message = format!("the profiles of US Core {VERSION} are of FHIR R4, and this record is {version}");
        return Err(Failure::usage(message));
    }
    if !differences.is_empty() {
        output.notice("the folder is not what it was: `nextgen verify` says what differs");
    }
    let mut conformance = Conformance::default();
    for name in report.files.keys().filter(|name| name.ends_with(".ndjson")) {
        let file = args.folder.join(name);
        for line in BufReader::new(about(&file, File::open(&file))?).lines() {
            match Resource::from_json(about(&file, line)?) {
                Ok(resource) => conformance.add(&resource),
                // Without its text: it is health data.
                Err(_) => output.notice(format_args!("{name}: a line is no resource, and was not checked")),
            }
        }
    }
    let mut stdout = io::stdout().lock();
    if args.json {
        serde_json::to_writer_pretty(&mut stdout, &conformance).map_err(io::Error::from)?;
        writeln!(stdout)?;
    } else {
        write!(stdout, "{conformance}")?;
    }
    Ok(if conformance.is_whole() { Exit::Done } else { Exit::FallsShort })
}
