//! `nextgen practices`.

use std::io::{self, Write};

use nextgen_patient_access::{
    AccessToken, Client, Endpoint, Error, FhirVersion, Product,
    directory::{self, Found, PRACTICE_SEARCH, Practice},
};
use serde::Serialize;

use crate::{
    args::Practices,
    output::{self, Exit, Failure, Output, printable},
    patience::{briefly, telling},
    reach::Watched,
};

#[derive(Serialize)]
struct Row<'p> {
    name: &'p str,
    organization: Option<&'p str>,
    place: Option<&'p str>,
    status: Option<&'p str>,
    product: String,
    api: &'static str,
    address: Option<&'p str>,
}

impl<'p> From<&'p Practice> for Row<'p> {
    fn from(practice: &'p Practice) -> Self {
        Self {
            name: &practice.name,
            organization: practice.organization.as_deref(),
            place: practice.place.as_deref(),
            status: practice.status.as_deref(),
            product: practice.api.product().to_string(),
            api: practice.api.id(),
            address: practice.address.as_deref(),
        }
    }
}

pub(crate) async fn practices(output: &Output, args: &Practices) -> Result<Exit, Failure> {
    output.notice(format_args!("NextGen's own practice search, for Enterprise: {PRACTICE_SEARCH}"));
    let products = match &args.product {
        Some(product) => std::slice::from_ref(product),
        None => &[Product::Enterprise, Product::Office],
    };
    let (mut practices, mut problems, mut failures) = (Vec::new(), Vec::new(), Vec::new());
    for product in products {
        match find(output, *product, args).await {
            Ok(found) => {
                practices.extend(found.practices);
                problems.extend(found.problems);
            }
            // The other product's directory is still worth asking.
            Err(error) => failures.push(error),
        }
    }
    if failures.len() == products.len()
        && let Some(last) = failures.pop()
    {
        failures.iter().for_each(|failure| output.error(failure));
        return Err(last.into());
    }
    problems.append(&mut failures);
    print(args, &practices)?;
    problems.iter().for_each(|problem| output.error(problem));
    if practices.is_empty() {
        output.notice("no practice of that name was found");
    }
    Ok(if problems.is_empty() { Exit::Done } else { Exit::Incomplete })
}

async fn find(output: &Output, product: Product, args: &Practices) -> Result<Found, Error> {
    let production = Endpoint::for_product(product, FhirVersion::R4)?;
    let endpoint = match args.base_url.as_ref().or(args.bases.get(&product)) {
        Some(url) => Endpoint::new(production.api(), url)?,
        None => production,
    };
    let builder = Watched::under(Client::builder(endpoint, None::<AccessToken>), output)?;
    let client = telling(output, builder, briefly())?;
    directory::find(&client, &args.name).await
}

fn print(args: &Practices, practices: &[Practice]) -> io::Result<()> {
    let rows: Vec<Row<'_>> = practices.iter().map(Row::from).collect();
    if args.json {
        return output::json(&rows);
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    if !rows.is_empty() {
        let cells = |row: &Row<'_>| {
            [Some(row.name), row.place, row.status, Some(row.api), row.address]
                .map(|cell| printable(cell.unwrap_or("-")))
        };
        let header = ["NAME", "PLACE", "STATUS", "API", "ADDRESS"].map(str::to_owned);
        let table: Vec<[String; 5]> = std::iter::once(header).chain(rows.iter().map(cells)).collect();
        let width = |column: fn(&[String; 5]) -> &String| table.iter().map(|row| column(row).chars().count()).max();
        let names = width(|[name, ..]| name).unwrap_or_default();
        let places = width(|[_, place, ..]| place).unwrap_or_default();
        let states = width(|[_, _, status, ..]| status).unwrap_or_default();
        let apis = width(|[_, _, _, api, _]| api).unwrap_or_default();
        for [name, place, status, api, address] in &table {
            writeln!(out, "{name:<names$}  {place:<places$}  {status:<states$}  {api:<apis$}  {address}")?;
        }
    }
    out.flush()
}
