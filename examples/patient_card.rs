//! Who a patient is, as a card: name, age, gender, address, race, ethnicity, language.
//!
//! `cargo run --example patient_card --features us-core`: against a sandbox that it starts itself.

use std::time::{SystemTime, UNIX_EPOCH};

use nextgen_patient_access::{
    Api,
    fhir::{Date, r4::Patient},
    office_r4, us_core,
};
use nextgen_sandbox::Sandbox;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let sandbox = Sandbox::start().await?;
    let patient = sandbox.patients().next().ok_or("the sandbox has patients")?.id;
    let token = sandbox.access_token(Api::OfficeR4, &patient);
    let office = office_r4::Client::new(sandbox.endpoint(Api::OfficeR4)?, token)?;
    let patient = office.patient_read(&patient).send().await?;
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let today = chrono::DateTime::from_timestamp(seconds.try_into()?, 0).ok_or("a day")?.date_naive();
    print!("{}", card(&patient, &today.into()));
    Ok(())
}

/// The card; a line for each fact that there is.
pub fn card(patient: &Patient, today: &Date) -> String {
    let us_core = us_core::Patient::of(patient);
    let language = patient.communication.iter().find(|it| it.preferred == Some(true)).or(patient.communication.first());
    let facts = [
        ("Name", patient.name_on(today).map(|name| name.to_string())),
        ("Age", patient.age_on(today).map(|age| age.to_string())),
        ("Gender", patient.gender.clone()),
        ("Address", patient.address.first().map(|address| address.to_string())),
        ("Race", us_core.and_then(|it| it.race()?.text().map(str::to_owned))),
        ("Ethnicity", us_core.and_then(|it| it.ethnicity()?.text().map(str::to_owned))),
        ("Language", language.and_then(|it| Some(it.language.as_ref()?.to_string()))),
    ];
    facts.iter().filter_map(|(name, fact)| Some(format!("{name:10} {}\n", fact.as_ref()?))).collect()
}
