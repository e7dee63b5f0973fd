//! `nextgen search`.

use std::io::{self, Write};

use nextgen_patient_access::{Outcome, paging::SearchMode, record::one_line, transport::RetryPolicy};

use crate::{
    args::Search,
    output::{Exit, Failure, Output},
    patience::{briefly, telling},
    patient,
};

pub(crate) async fn search(output: &Output, args: &Search) -> Result<Exit, Failure> {
    let (builder, session) = args.connection.builder(output).await?;
    // All of a search is a download like any other.
    let client = telling(output, builder, if args.all { RetryPolicy::default() } else { briefly() })?;
    let patient = patient::of_search(&client, session.as_ref(), &args.resource_type, &args.parameters).await?;
    let parameters = patient.iter().chain(&args.parameters).map(|(name, value)| (name, value));
    let mut pages = match args.allow_unknown {
        true => client.search_json_allow_unknown(&args.resource_type, parameters)?,
        false => client.search_json(&args.resource_type, parameters)?,
    };
    let mut exit = Exit::Done;
    let mut read_some = false;
    let mut told = 0;
    loop {
        let page = match pages.next_page().await {
            Ok(Some(page)) => page,
            Ok(None) => return Ok(exit),
            Err(error) if read_some => {
                output.error(&error);
                return Ok(Exit::Incomplete);
            }
            Err(error) => return Err(error.into()),
        };
        read_some = true;
        for gap in pages.gaps().iter().skip(told) {
            output.gap(gap);
            exit = Exit::Incomplete;
        }
        let is_harmless = told == pages.gaps().len();
        told = pages.gaps().len();
        let mut out = io::BufWriter::new(io::stdout().lock());
        for entry in &page.entries {
            match (&entry.resource, entry.mode) {
                (Some(resource), SearchMode::Outcome) => {
                    if let Some(outcome) = Outcome::from_json(resource.get().as_bytes()) {
                        output.outcome(&outcome, is_harmless);
                    }
                }
                (Some(resource), _) => writeln!(out, "{}", one_line(resource.get()))?,
                (None, _) => {}
            }
        }
        out.flush()?;
        if !args.all {
            if !pages.is_finished() {
                output.notice("this is the first page, and there is more: --all follows the pages");
            }
            return Ok(exit);
        }
    }
}
