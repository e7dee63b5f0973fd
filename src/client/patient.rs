//! Whose record a token opens.

use super::Client;
use crate::base::{Error, ErrorKind};
use crate::fhir::identity::Identity;
use crate::paging::SearchMode;

const OPERATION: &str = "find the session's patient";

impl Client {
    /// The id of the one Patient that the token can see. Where a sign-in has named the patient, that is the better source.
    ///
    /// # Errors
    /// Those of [`search_json`](Client::search_json) and its pages; [`ErrorKind::Payload`] if the token can see no Patient, or
    /// several.
    pub async fn only_patient(&self) -> Result<String, Error> {
        let mut pages = self.for_task().search_json("Patient", [] as [(&str, &str); 0])?;
        let mut ids = Vec::new();
        // Two are too many already.
        while let Some(page) = pages.next_page().await?.filter(|_| ids.len() < 2) {
            let matches = page.entries.iter().filter(|entry| entry.mode == SearchMode::Match);
            let resources = matches.filter_map(|entry| entry.resource.as_deref());
            ids.extend(resources.filter_map(|resource| {
                let patient: Identity = serde_json::from_str(resource.get()).ok()?;
                patient.id.clone().filter(|_| patient.is_a("Patient"))
            }));
            ids.sort();
            ids.dedup();
        }
        <[String; 1]>::try_from(ids).map(|[found]| found).map_err(|ids| {
            let what = if ids.is_empty() { "no Patient" } else { "several Patients" };
            Error::new(ErrorKind::Payload, format!("the session can see {what}"))
                .at(self.api(), OPERATION)
                .with_help("ask for the scope launch/patient, so that the server names the patient")
        })
    }
}
