//! Who the patient is.

use nextgen_patient_access::{
    Client, Error,
    auth::Session,
    record::{
        Resource,
        chart::{Chart, Person},
    },
};
use serde_json::Value;

use crate::output::Failure;

/// The patient: the one who is named, or who signed in, or the only one whom the token can see.
pub(crate) async fn patient(named: Option<&str>, client: &Client, session: Option<Session>) -> Result<String, Failure> {
    Ok(match (named, session) {
        (Some(named), _) => named.to_owned(),
        (None, Some(session)) => session.patient_id().await?,
        (None, None) => client.only_patient().await?,
    })
}

/// What the patient's own resource says.
pub(crate) async fn person(client: &Client, id: &str) -> Result<Option<Person>, Error> {
    let mut chart = Chart::default();
    if let Some(resource) = Resource::new(client.read_json("Patient", id).await?) {
        chart.add(&resource);
    }
    Ok(chart.patient)
}

/// What a search lacks that is for one patient: that it is for the one who signed in.
pub(crate) async fn of_search(
    client: &Client,
    session: Option<&Session>,
    resource_type: &str,
    given: &[(String, String)],
) -> Result<Option<(String, String)>, Failure> {
    const PATIENT: &str = "patient";
    let Some(session) = session.filter(|_| takes(client, resource_type, PATIENT)) else { return Ok(None) };
    let of = |name: &str| name.split([':', '.']).next().unwrap_or_default().to_owned();
    if given.iter().any(|(name, _)| [PATIENT, "subject", "_id"].contains(&&*of(name))) {
        return Ok(None);
    }
    Ok(Some((PATIENT.to_owned(), session.patient_id().await?)))
}

/// Whether the API's description has this parameter of the searches for a type.
fn takes(client: &Client, resource_type: &str, parameter: &str) -> bool {
    let description: Value = serde_json::from_str(client.api().description()).unwrap_or_default();
    let search = description.get("paths").and_then(|paths| paths.get(format!("/{resource_type}")));
    let parameters = search.and_then(|search| search.get("get")?.get("parameters")?.as_array());
    parameters.into_iter().flatten().any(|it| {
        let it = match it.get("$ref").and_then(Value::as_str) {
            Some(reference) => description.pointer(reference.trim_start_matches('#')),
            None => Some(it),
        };
        it.and_then(|it| it.get("name")?.as_str()) == Some(parameter)
    })
}
