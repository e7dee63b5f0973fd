//! The pages of the typed clients' searches.

use nextgen_patient_access::fhir::r4::{Observation, Provenance, Resource};
use nextgen_patient_access::office_r4;

use super::*;

fn office(server: &Server) -> office_r4::Client {
    client(server).try_into().unwrap()
}

#[tokio::test]
async fn every_search_has_its_pages() {
    let server = two_pages(|_| "?page=2".to_owned());
    let office = office(&server);
    let search = office.observation_search().patient("1").category("laboratory").date("ge2024").date("lt2025");
    let labs: Vec<Observation> = search.pages().unwrap().resources().try_collect().await.unwrap();
    assert_eq!(labs.iter().map(|lab| lab.id.as_deref().unwrap()).collect::<String>(), "abc");
    assert_eq!(labs[0].value.as_ref().map(|_| ()), Some(()));
    let seen = server.seen();
    assert_eq!(seen[0].target, "/api/fhir/r4/Observation?category=laboratory&date=ge2024&date=lt2025&patient=1");
    assert!(seen.iter().all(|request| request.headers["authorization"] == "Bearer s3cr3t"));

    let any: Vec<Resource> =
        office.observation_search().patient("1").pages().unwrap().resources().try_collect().await.unwrap();
    assert_eq!(any.len(), 3);
}

#[tokio::test]
async fn a_match_of_another_type_is_an_error_without_its_content() {
    let server = two_pages(|_| "?page=2".to_owned());
    let found: Result<Vec<Provenance>, Error> =
        office(&server).observation_search().patient("Doe").pages().unwrap().resources().try_collect().await;
    let error = found.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Payload, Some("observation_search")));
}

#[tokio::test]
async fn a_search_that_cannot_be_is_refused_before_any_request() {
    let server = Server::start(|_, _| json(500, ""));
    let office = office(&server);
    let error = office.care_plan_search().patient("1").pages().unwrap_err();
    assert!(error.kind() == ErrorKind::Request && error.to_string().contains("category"), "{error}");
    let error = office.encounter_search().id("1").patient("1").pages().unwrap_err();
    assert!(error.kind() == ErrorKind::Request && error.to_string().contains("Encounter"), "{error}");
    assert!(server.seen().is_empty());
}
