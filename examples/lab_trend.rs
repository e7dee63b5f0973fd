//! All results of a LOINC code, from the oldest to the newest, as CSV: value, unit, reference range and flag; of a panel, such as a blood
//! pressure, those of its components.
//!
//! `cargo run --example lab_trend`, or with `-- vital-signs 85354-9` for blood pressure: against a sandbox that it starts itself.

use nextgen_patient_access::{
    Api,
    fhir::{r4::Observation, systems},
    futures_util::TryStreamExt,
    office_r4,
};
use nextgen_sandbox::{Behaviour, Sandbox};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [category, code] = arguments.try_into().unwrap_or(["laboratory".to_owned(), "4548-4".to_owned()]);
    // Office allows 20 requests a minute, which the client keeps to; a demonstration shall not take so long.
    let mut behaviour = Behaviour::default();
    behaviour.switch_off("office-limit")?;
    let sandbox = Sandbox::builder().behaviour(behaviour).start().await?;
    let patient = sandbox.patients().next().ok_or("the sandbox has patients")?.id;
    let token = sandbox.access_token(Api::OfficeR4, &patient);
    let office = office_r4::Client::new(sandbox.endpoint(Api::OfficeR4)?, token)?;
    print!("{}", trend(&office, &patient, &category, &code).await?);
    Ok(())
}

/// The CSV, with a line of titles.
pub async fn trend(office: &office_r4::Client, patient: &str, category: &str, code: &str) -> Result<String> {
    // Office finds observations by category; which of them are asked for is told here.
    let search = office.observation_search().patient(patient).category(category);
    let mut results: Vec<Observation> = search.pages()?.resources().try_collect().await?;
    results.retain(|result| result.code.as_ref().is_some_and(|its| its.has(systems::LOINC, code)));
    results.sort_by_key(|result| result.when().and_then(|time| time.start()));
    let lines: Vec<String> = results.iter().flat_map(lines).collect();
    Ok(format!("time,name,value,unit,range,flag\n{}", lines.concat()))
}

/// A line for the value of a result, and for that of each component.
pub fn lines(result: &Observation) -> Vec<String> {
    let own = (&result.code, result.value(), result.range(), result.flag());
    let parts = result.components().map(|part| (&part.code, part.value(), part.range(), part.flag()));
    let values = std::iter::once(own).chain(parts).filter_map(|(code, value, range, flag)| {
        let value = value?;
        let beyond = value.quantity().and_then(|quantity| quantity.comparator.as_deref()).unwrap_or_default();
        Some(line([
            result.when().map(|time| time.to_string()),
            code.as_ref().map(|code| code.to_string()),
            Some(value.number().map_or_else(|| value.to_string(), |number| format!("{beyond}{number}"))),
            value.unit().map(str::to_owned),
            range.map(|range| range.to_string()),
            flag.map(|flag| flag.to_string()),
        ]))
    });
    values.collect()
}

fn line(fields: [Option<String>; 6]) -> String {
    let quoted = fields.map(|field| format!("\"{}\"", field.unwrap_or_default().replace('"', "\"\"")));
    format!("{}\n", quoted.join(","))
}
