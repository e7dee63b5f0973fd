//! Whose session it is.

use serde::Deserialize;

use super::Session;
use crate::{Error, ErrorKind, paging::SearchMode};

const OPERATION: &str = "find the session's patient";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Patient {
    resource_type: Option<String>,
    id: Option<String>,
}

impl Session {
    /// The id of the patient: from the token response or, where that has none, as Enterprise's may, the one Patient that this
    /// session can see. What was found is kept with the session.
    ///
    /// # Errors
    /// Those of [`Client::search_json`](crate::Client::search_json) and its pages; [`ErrorKind::Payload`] if the session can see
    /// no Patient, or several; [`ErrorKind::Store`] if it cannot be saved.
    pub async fn patient_id(&self) -> Result<String, Error> {
        if let Some(known) = self.0.state().stored.patient.clone() {
            return Ok(known);
        }
        let client = self.client()?;
        let mut pages = client.search_json("Patient", [] as [(&str, &str); 0])?;
        let mut ids = Vec::new();
        // Two are too many already.
        while let Some(page) = pages.next_page().await?.filter(|_| ids.len() < 2) {
            let matches = page.entries.iter().filter(|entry| entry.mode == SearchMode::Match);
            let resources = matches.filter_map(|entry| entry.resource.as_deref());
            ids.extend(resources.filter_map(|resource| {
                let patient: Patient = serde_json::from_str(resource.get()).ok()?;
                patient.id.filter(|_| patient.resource_type.as_deref() == Some("Patient"))
            }));
            ids.sort();
            ids.dedup();
        }
        let found = match <[String; 1]>::try_from(ids) {
            Ok([found]) => found,
            Err(ids) => {
                let what = if ids.is_empty() { "no Patient" } else { "several Patients" };
                return Err(Error::new(ErrorKind::Payload, format!("the session can see {what}"))
                    .at(self.endpoint().api(), OPERATION)
                    .with_help("ask for the scope launch/patient, so that the server names the patient"));
            }
        };
        let id = found.clone();
        self.0.update(move |stored| stored.patient = Some(id)).await?;
        Ok(found)
    }
}
