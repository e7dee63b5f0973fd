//! The commands.

use std::io::{self, Write};

use nextgen_patient_access::{Api, Outcome, paging::SearchMode, record::one_line};
use serde::Serialize;

use crate::{
    args::{Apis, Get, Search},
    output::{Exit, Failure, Output},
};

/// A row of `nextgen apis`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    id: &'static str,
    product: String,
    fhir_version: String,
    base_url: &'static str,
    provenance: String,
}

pub(crate) fn apis(args: &Apis) -> Result<Exit, Failure> {
    let rows = Api::ALL.map(|api| Row {
        id: api.id(),
        product: api.product().to_string(),
        fhir_version: api.fhir_version().to_string(),
        base_url: api.base_url(),
        provenance: api.provenance().to_string(),
    });
    let mut out = io::stdout().lock();
    if args.json {
        serde_json::to_writer_pretty(&mut out, &rows).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        let id_width = rows.iter().map(|row| row.id.len()).max().unwrap_or_default();
        let url_width = rows.iter().map(|row| row.base_url.len()).max().unwrap_or_default();
        let mut line = |id, product, version, url, provenance| {
            writeln!(out, "{id:<id_width$}  {product:<10}  {version:<5}  {url:<url_width$}  {provenance}")
        };
        line("ID", "PRODUCT", "FHIR", "BASE URL", "PROVENANCE")?;
        for row in &rows {
            line(row.id, &row.product, &row.fhir_version, row.base_url, &row.provenance)?;
        }
    }
    Ok(Exit::Done)
}

pub(crate) async fn get(output: &Output, args: &Get) -> Result<Exit, Failure> {
    let (resource_type, id) = &args.resource;
    let resource = args.connection.client(output).await?.read_json(resource_type, id).await?;
    writeln!(io::stdout(), "{resource}")?;
    Ok(Exit::Done)
}

pub(crate) async fn search(output: &Output, args: &Search) -> Result<Exit, Failure> {
    let parameters = args.parameters.iter().map(|(name, value)| (name, value));
    let mut pages = args.connection.client(output).await?.search_json(&args.resource_type, parameters)?;
    let mut exit = Exit::Done;
    let mut read_some = false;
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
        let mut out = io::BufWriter::new(io::stdout().lock());
        for entry in &page.entries {
            match (&entry.resource, entry.mode) {
                (Some(resource), SearchMode::Outcome) => match Outcome::from_json(resource.get().as_bytes()) {
                    Some(outcome) => output.outcome(&outcome),
                    None => output.notice("the server sent an outcome that cannot be read"),
                },
                (Some(resource), _) => writeln!(out, "{}", one_line(resource.get()))?,
                (None, _) => {
                    output.notice("the server sent an entry without a resource");
                    exit = Exit::Incomplete;
                }
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
