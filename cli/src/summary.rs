//! `nextgen summary`.

use std::{
    fs,
    io::{self, Write},
};

use nextgen_patient_access::record::{Completeness, Summary as Account, chart::Chart};
use serde::Serialize;

use crate::{
    args::Summary,
    output::{self, Exit, Failure},
};

/// What a record says, and what it lacks.
#[derive(Serialize)]
struct Facts<'c> {
    chart: &'c Chart,
    missing: Vec<String>,
}

pub(crate) fn summary(args: &Summary) -> Result<Exit, Failure> {
    let summary = Account::of_folder(&args.folder)?;
    if args.json {
        // The summary has read it already.
        let manifest = args.folder.join("manifest.json");
        let manifest = output::about(&manifest, fs::read(&manifest))?;
        let report: Completeness = serde_json::from_slice(&manifest).map_err(io::Error::from)?;
        output::json(&Facts { chart: summary.chart(), missing: report.gaps().collect() })?;
        return Ok(Exit::Done);
    }
    let summary = if args.all { summary.with_all_lines() } else { summary };
    write!(io::stdout(), "{summary}")?;
    Ok(Exit::Done)
}
