//! `nextgen summary`.

use std::io::{self, Write};

use nextgen_patient_access::record::{Summary as Account, chart::Chart};
use serde::Serialize;

use crate::{
    args::Summary,
    output::{self, Exit, Failure},
};

/// What a record says, and what it lacks. Numbers keep their digits, as they would not in a `Value`.
#[derive(Serialize)]
pub(crate) struct Facts<'c> {
    pub(crate) chart: &'c Chart,
    pub(crate) missing: Option<&'c [String]>,
}

pub(crate) fn summary(args: &Summary) -> Result<Exit, Failure> {
    let summary = Account::of_folder(&args.folder)?;
    if args.json {
        output::json(&Facts { chart: summary.chart(), missing: summary.gaps() })?;
        return Ok(Exit::Done);
    }
    let summary = if args.all { summary.with_all_lines() } else { summary };
    write!(io::stdout(), "{summary}")?;
    Ok(Exit::Done)
}
