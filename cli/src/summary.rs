//! `nextgen summary`.

use std::io::{self, Write};

use crate::{
    args::Summary,
    output::{Exit, Failure},
};

pub(crate) fn summary(args: &Summary) -> Result<Exit, Failure> {
    let summary = nextgen_patient_access::record::Summary::of_folder(&args.folder)?;
    write!(io::stdout(), "{summary}")?;
    Ok(Exit::Done)
}
