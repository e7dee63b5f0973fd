//! `nextgen summary`.

use std::io::{self, Write};

use nextgen_patient_access::record::Summary as Account;

use crate::{
    args::Summary,
    output::{Exit, Failure},
};

pub(crate) fn summary(args: &Summary) -> Result<Exit, Failure> {
    let summary = Account::of_folder(&args.folder)?;
    let summary = if args.all { summary.with_all_lines() } else { summary };
    write!(io::stdout(), "{summary}")?;
    Ok(Exit::Done)
}
