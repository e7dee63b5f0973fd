//! Office at another host of NextGen's than the one that it publishes: one integrator quotes it, and nobody has confirmed it.

use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, ErrorKind, office_r4};
use serde_json::{Value, json};

use crate::service::Mock;

const PUBLISHED: &str = "https://fhir.meditouchehr.com/api/fhir/r4";
const SECOND: &str = "https://prod-fhir.prod.ngo.nextgenaws.net/api/fhir/r4";

fn second(mock: &Mock) -> Client {
    let endpoint = Endpoint::new(Api::OfficeR4, SECOND).unwrap();
    Client::builder(endpoint, AccessToken::new("s3cr3t")).service(mock.clone()).build().unwrap()
}

fn page(next: &str) -> Value {
    json!({ "resourceType": "Bundle", "link": [{ "relation": "next", "url": next }],
        "entry": [{ "resource": { "resourceType": "Observation", "id": "a" } }] })
}

#[tokio::test]
async fn everything_of_the_api_is_asked_of_the_host_that_was_given() {
    let mock = Mock::new(|request, _| {
        Ok(match request.url().path() {
            "/api/fhir/r4/Patient/1" => (200, json!({ "resourceType": "Patient", "id": "1" })),
            "/api/ccda" => (200, json!("a document")),
            _ => (404, json!(null)),
        })
    });
    let client = second(&mock);
    client.read_json("Patient", "1").await.unwrap();
    let office = office_r4::Client::try_from(client).unwrap();
    office.ccda().patient("1").send().await.unwrap();
    // `/ccda` is beside the base there as here.
    let origin = SECOND.strip_suffix("/api/fhir/r4").unwrap();
    let asked = ["/api/fhir/r4/Patient/1", "/api/ccda?patient=1"].map(|path| (format!("{origin}{path}"), true));
    assert_eq!(mock.asked(), asked);
}

#[tokio::test]
async fn the_token_does_not_go_from_one_host_to_the_other_and_back() {
    let mock = Mock::new(|request, _| {
        Ok(match request.url().path() {
            "/api/fhir/r4/Observation" => (200, page(&format!("{PUBLISHED}/Observation?page=2"))),
            _ => (401, json!(["Access denied"])),
        })
    });
    let client = second(&mock);
    let office = office_r4::Client::try_from(client.clone()).unwrap();
    let mut labs = office.observation_search().patient("1").category("laboratory").pages().unwrap();
    assert_eq!(labs.next_page().await.unwrap().unwrap().entries.len(), 1);
    let error = labs.next_page().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Link);
    assert!(error.to_string().contains("another origin, https://fhir.meditouchehr.com"), "{error}");
    assert_eq!(mock.asked().len(), 1);

    // A document of the other host's may be asked for, as one of anybody's: without the token, and it refuses.
    let error = client.fetch(&format!("{PUBLISHED}/Binary/1")).unwrap().bytes().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(mock.asked()[1], (format!("{PUBLISHED}/Binary/1"), false));
}

#[tokio::test]
async fn a_token_that_the_host_does_not_know_is_an_error_that_says_so() {
    let mock = Mock::new(|_, _| Ok((401, json!(null))));
    let error = second(&mock).read_json("Patient", "1").await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 401));
    assert!(error.to_string().contains("sign the patient in again"), "{error}");
}

#[test]
fn the_two_are_two_endpoints() {
    let [published, second] = [PUBLISHED, SECOND].map(|base| Endpoint::new(Api::OfficeR4, base).unwrap());
    assert_eq!(published, Endpoint::production(Api::OfficeR4).unwrap());
    assert_ne!(published, second);
}

/// Where patients sign in is asked of the host: what the published one says need not hold there.
#[cfg(feature = "auth")]
#[test]
fn the_published_sign_in_is_not_presumed() {
    use nextgen_patient_access::auth::AuthServer;

    let error = AuthServer::defaults(&Endpoint::new(Api::OfficeR4, SECOND).unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Endpoint);
    assert!(error.to_string().contains("use AuthServer::discover"), "{error}");
}
