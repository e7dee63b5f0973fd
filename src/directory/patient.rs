//! The practice that a patient is of.

use serde_json::value::RawValue;

use crate::base::{Error, ErrorKind};
use crate::client::Client;
use crate::fhir::{
    identity::is_id,
    tree::{Json, Unread},
};

/// The name of the practice that has a patient's record: what the patient's resource says of its `managingOrganization` or, where it
/// has no name there, the Organization that it refers to. `None` where the patient names no organization of this server, or one
/// without a name.
///
/// ```no_run
/// use nextgen_patient_access::{Client, Error, directory};
///
/// # async fn greet(client: &Client) -> Result<(), Error> {
/// let patient = client.only_patient().await?;
/// println!("from {}", directory::practice_of(client, &patient).await?.as_deref().unwrap_or("your practice"));
/// # Ok(())
/// # }
/// ```
///
/// One request, or two. Enterprise has been seen to send the name along with the patient (2026); of Office it is not known.
///
/// # Errors
/// Those of [`Client::read_json`], for the patient and for the organization; a practice has been seen to refuse even the patient
/// (403).
pub async fn practice_of(client: &Client, patient: &str) -> Result<Option<String>, Error> {
    let patient = client.read_json("Patient", patient).await?;
    let patient = tree(client, "Patient", &patient)?;
    let organization = patient.get("managingOrganization");
    if let Some(name) = organization.get("display").text() {
        return Ok(Some(name.to_owned()));
    }
    let Some(reference) = organization.get("reference").text() else { return Ok(None) };
    // As it stands below the base, if it is a URL; another server's is not asked.
    let url = client.endpoint().url_of(&[""]).join(reference).ok();
    let path = url.as_ref().and_then(|url| client.endpoint().below(url));
    let id = path.and_then(|path| path.strip_prefix("Organization/")?.split('/').next());
    let Some(id) = id.filter(|id| is_id(id)) else { return Ok(None) };
    let organization = client.read_json("Organization", id).await?;
    Ok(tree(client, "Organization", &organization)?.get("name").text().map(str::to_owned))
}

fn tree<'j>(client: &Client, resource_type: &str, resource: &'j RawValue) -> Result<Json<'j>, Error> {
    Json::of(resource.get()).map_err(|why| {
        let kind = if why == Unread::Malformed { ErrorKind::Payload } else { ErrorKind::Limit };
        Error::new(kind, format!("the resource cannot be read: {why}"))
            .at(client.api(), format!("read {resource_type}"))
    })
}
