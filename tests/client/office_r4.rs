//! The generated client of Office R4 over real HTTP, and the document that it is generated from.

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Response};
use nextgen_patient_access::fhir::r4::{OperationOutcome, Patient, Resource};
use nextgen_patient_access::transport::RetryPolicy;
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, Error, ErrorKind, office_r4};
use nextgen_test_support::{Server, json, page, reply};
use serde_json::Value;

const SECRET: &str = "s3cr3t-token";

fn office(server: &Server) -> office_r4::Client {
    office_at(&server.base())
}

/// A client that tells of each failure at once.
fn office_at(base: &str) -> office_r4::Client {
    let endpoint = Endpoint::new(Api::OfficeR4, base).unwrap();
    let client = Client::builder(endpoint, AccessToken::new(SECRET)).retry(RetryPolicy::never()).build().unwrap();
    client.try_into().unwrap()
}

async fn failed_read(answer: impl Fn() -> Response + Send + Sync + 'static) -> Error {
    let server = Server::start(move |_, _| answer());
    let error = office(&server).patient_read("1").send().await.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains(SECRET) && !shown.contains("Doe"), "{shown}");
    assert_eq!((error.api(), error.operation()), (Some(Api::OfficeR4), Some("patient_read")));
    error
}

#[tokio::test]
async fn a_read_gives_the_typed_resource_with_everything_in_it() {
    const PATIENT: &str = r#"{"resourceType":"Patient","id":"1","birthDate":"1970","multipleBirthInteger":2,
        "_birthDate":{"extension":[{"url":"https://x.example/e","valueDecimal":1.50}]},"x-new":{"a":[1.0]}}"#;
    let server = Server::start(|_, _| json(200, format!("\u{feff}{PATIENT}")));
    let office = office(&server);
    let patient = office.patient_read("a?b#c").send().await.unwrap();
    assert_eq!(patient.status(), 200);
    assert_eq!(patient.headers()["x-request-id"], "req-1");
    assert_eq!(patient.birth_date.as_ref().unwrap().as_str(), "1970");
    assert_eq!(patient.extra.element("birthDate").unwrap().extension.len(), 1);
    assert_eq!(patient.into_inner(), Patient::from_json(PATIENT).unwrap());

    let seen = &server.seen()[0];
    assert_eq!(seen.target, "/api/fhir/r4/Patient/a%3Fb%23c");
    assert_eq!(seen.headers["accept"], "application/fhir+json");
    assert_eq!(seen.headers["authorization"], format!("Bearer {SECRET}"));
    assert!(!seen.headers.contains_key("api-version"));
}

#[tokio::test]
async fn a_search_sends_what_was_set_and_gives_a_bundle() {
    let server = Server::start(|_, _| json(200, page(Some(2), None, &["a", "b"])));
    let bundle =
        office(&server).observation_search().patient("1").category("vital-signs").date("ge2024-01-15").send().await;
    let bundle = bundle.unwrap();
    assert_eq!(bundle.total, Some(2));
    let ids: Vec<_> = bundle
        .entry
        .iter()
        .map(|entry| match &entry.resource {
            Some(Resource::Observation(observation)) => observation.id.as_deref(),
            _ => panic!("an Observation"),
        })
        .collect();
    assert_eq!(ids, [Some("a"), Some("b")]);
    let target = &server.seen()[0].target;
    assert_eq!(target, "/api/fhir/r4/Observation?category=vital-signs&date=ge2024-01-15&patient=1");
}

#[tokio::test]
async fn what_is_asked_for_is_not_in_debug() {
    let office = office_at("http://127.0.0.1:1/api/fhir/r4");
    let shown = format!("{:?} {:?}", office.patient_search().name("Doe"), office.patient_read("Doe"));
    assert_eq!(shown, "PatientSearch { .. } PatientRead { .. }");
}

#[tokio::test]
async fn a_missing_required_parameter_is_an_error_before_any_request() {
    let server = Server::start(|_, _| json(500, ""));
    let error = office(&server).care_plan_search().patient("1").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("category"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn the_ccda_lives_beside_the_fhir_base_and_is_bytes() {
    let server = Server::start(|_, _| reply(200, "text/xml", "<ClinicalDocument/>"));
    let ccda = office(&server).ccda().patient("1").send().await.unwrap();
    assert_eq!((ccda.status(), ccda.content_length()), (reqwest::StatusCode::OK, Some(19)));
    let seen = &server.seen()[0];
    assert_eq!(seen.target, "/api/ccda?patient=1");
    assert_eq!(seen.headers["accept"], "text/xml");
}

#[tokio::test]
async fn refusals_keep_status_request_id_and_outcome() {
    // The server leaves out `code`, which FHIR requires.
    const OUTCOME: &str = r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","diagnostics":"Doe"}]}"#;
    for (status, retryable) in
        [(400, false), (401, false), (403, false), (404, false), (429, true), (500, false), (503, true)]
    {
        let error = failed_read(move || json(status, OUTCOME)).await;
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, status));
        assert_eq!((error.request_id(), error.is_retryable()), (Some("req-1"), retryable));
        assert_eq!(error.outcome().unwrap().issues()[0].diagnostics(), Some("Doe"));
    }
    for body in [r#""Doe""#, r#"["Access denied"]"#, "<html>Doe</html>", ""] {
        let error = failed_read(move || reply(403, "text/html", body)).await;
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 403));
    }
}

#[tokio::test]
async fn an_answer_of_another_kind_keeps_status_and_request_id() {
    let outcome = OperationOutcome::default().to_json();
    for (body, said) in [
        (outcome.as_str(), "expected a Patient, found a OperationOutcome"),
        (r#"{"id":"Doe"}"#, "without `resourceType`"),
        (r#"{"resourceType":"Patient","id":"Doe"#, "no valid JSON"),
        ("<html>Doe</html>", "no valid JSON"),
        ("[]", "is a JSON object"),
        ("", "no valid JSON"),
    ] {
        let answer = body.to_owned();
        let error = failed_read(move || json(200, answer.clone())).await;
        assert_eq!(error.kind(), ErrorKind::Payload, "{body}");
        assert!(error.to_string().contains(said), "{error}");
        assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (200, Some("req-1")));
    }
}

#[tokio::test]
async fn an_unreachable_server_and_a_success_of_another_status() {
    let office = office_at("http://127.0.0.1:1/api/fhir/r4");
    let error = office.patient_read("1").send().await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Transport, true));

    let error = failed_read(|| axum::http::StatusCode::NO_CONTENT.into_response()).await;
    assert_eq!(error.status().unwrap().as_u16(), 204);
}

#[tokio::test]
async fn an_http_client_of_the_apps_own_is_used() {
    let server = Server::start(|_, _| json(200, r#"{"resourceType":"Patient"}"#));
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    let http = reqwest::Client::builder().user_agent("an app").no_proxy().build().unwrap();
    let office = office_r4::Client::with_http(endpoint, AccessToken::new(SECRET), http).unwrap();
    office.patient_read("1").send().await.unwrap();
    assert_eq!(server.seen()[0].headers["user-agent"], "an app");
}

#[test]
fn an_endpoint_of_another_api_is_refused() {
    let endpoint = Endpoint::production(Api::EnterpriseR4).unwrap();
    let error = office_r4::Client::new(endpoint, AccessToken::new(SECRET)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Endpoint);
}

/// What issue after issue builds on: the vendor's operations are all there, with their parameters.
#[test]
fn the_document_has_every_operation_of_the_vendor() {
    let document: Value = serde_json::from_str(include_str!("../../specs/openapi/office-r4.json")).unwrap();
    let code = include_str!("../../generated/office_r4.rs");
    let mut kinds = BTreeMap::<&str, usize>::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        let operation = &item["get"];
        let id = operation["operationId"].as_str().unwrap();
        assert!(code.contains(&format!("pub fn {id}(")), "{id}");
        if operation["x-provenance"] != "vendor" {
            continue;
        }
        let kind = if path == "/ccda" {
            "ccda"
        } else if path.ends_with("/{id}") {
            "read"
        } else {
            "search"
        };
        *kinds.entry(kind).or_default() += 1;
        let fhir = "/content/application~1fhir+json/schema/$ref";
        let body = operation["responses"]["200"].pointer(fhir).and_then(Value::as_str).unwrap_or("text/xml");
        let resource_type = path.trim_start_matches('/').split('/').next().unwrap();
        match kind {
            "read" => assert_eq!(body, format!("#/components/schemas/{resource_type}"), "{id}"),
            "search" => assert_eq!(body, "#/components/schemas/Bundle", "{id}"),
            _ => assert_eq!(body, "text/xml"),
        }
    }
    // What the vendor adds stops no `cargo xtask update`.
    assert!(kinds["ccda"] == 1 && kinds["read"] >= 24 && kinds["search"] >= 20, "{kinds:?}");
    let of_the_server = document["paths"].as_object().unwrap().values().filter(|item| {
        let provenance = &item["get"]["x-provenance"];
        provenance == "capability"
    });
    assert_eq!(of_the_server.count(), 4, "ServiceRequest twice, Organization's search, metadata");
}
