//! `nextgen apis`.

use std::io::{self, Write};

use nextgen_patient_access::Api;
use serde::Serialize;

use crate::{
    args::Apis,
    output::{self, Exit, Failure},
};

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
    if args.json {
        output::json(&rows)?;
    } else {
        let mut out = io::stdout().lock();
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
