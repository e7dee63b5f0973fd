//! `Endpoint::discover` over real HTTP: what servers say of themselves, and what is made of it.

use nextgen_patient_access::{Api, Discovered, Endpoint, Error, ErrorKind, FhirVersion, Product, Signal};
use nextgen_test_support::{Server, reply};
use serde_json::{Value, json};

const FHIR: &str = "application/fhir+json";

/// A server whose `metadata`, below any base, is this.
fn serving(statement: Value) -> Server {
    Server::start(move |_, target| match target.ends_with("/metadata") {
        true => reply(200, FHIR, statement.to_string()),
        false => reply(404, "text/plain", ""),
    })
}

async fn discover(statement: Value) -> Result<Discovered, Error> {
    Endpoint::discover(&serving(statement).base()).await
}

fn oauth(authorize: &str, token: &str) -> Value {
    json!([{ "mode": "server", "security": { "extension": [{
        "url": "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris",
        "extension": [{ "url": "authorize", "valueUri": authorize }, { "url": "token", "valueUri": token }] }] } }])
}

fn enterprise() -> Value {
    json!({
        "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "name": "Nextgen.Fhir", "publisher": "Nextgen",
        "software": { "name": "Nextgen FHIR Server", "version": "5.1" },
        "implementation": { "url": "https://ehr.practice.example/fhir/R4" },
        "rest": oauth("https://fhir.nextgen.com/nge/prod/patient-oauth/authorize", "https://ehr.practice.example/token"),
    })
}

/// Office is a HAPI server, and says no more.
fn office(version: &str) -> Value {
    json!({
        "resourceType": "CapabilityStatement", "fhirVersion": version, "name": "RestServer", "publisher": "Not provided",
        "software": { "name": "HAPI FHIR Server", "version": "5.7.0" }, "implementation": { "description": "HAPI FHIR" },
        "rest": oauth("https://idp.practice.example/auth/realms/nextgen/protocol/openid-connect/auth", "http://idp.example/token"),
    })
}

#[tokio::test]
async fn a_practices_own_server_is_recognised_by_its_statement() {
    let server = serving(enterprise());
    let found = Endpoint::discover(&server.base()).await.unwrap();
    assert_eq!((found.endpoint.api(), found.endpoint.base_url()), (Api::EnterpriseR4, server.base().as_str()));
    assert_eq!((found.signal, found.fhir_version.as_str()), (Signal::OAuthUris, "4.0.1"));
    assert_eq!(found.software.as_deref(), Some("Nextgen FHIR Server 5.1"));
    assert_eq!(found.implementation_url.as_deref(), Some("https://ehr.practice.example/fhir/R4"));
    assert_eq!(found.oauth.token.as_ref().map(|url| url.as_str()), Some("https://ehr.practice.example/token"));
    assert_eq!(found.oauth.revoke, None);
    assert!(found.warnings.is_empty(), "{:?}", found.warnings);

    let seen = &server.seen()[0];
    assert_eq!(seen.target, "/api/fhir/r4/metadata");
    assert!(!seen.headers.contains_key("authorization"));
    let accept = seen.headers["accept"].to_str().unwrap();
    assert!(accept.contains("application/fhir+json") && accept.contains("application/json+fhir"), "{accept}");
}

#[tokio::test]
async fn the_sign_in_alone_tells_office_and_an_unsafe_uri_is_left_out() {
    let found = discover(office("4.0.1")).await.unwrap();
    assert_eq!((found.endpoint.api(), found.signal), (Api::OfficeR4, Signal::OAuthUris));
    assert!(found.oauth.authorize.is_some() && found.oauth.token.is_none());
    assert_eq!(found.warnings, ["the statement's OAuth URI `token` is no https URL, and is left out"]);
    assert_eq!(discover(office("3.0.2")).await.unwrap().endpoint.api(), Api::OfficeR3);
}

#[tokio::test]
async fn names_and_own_urls_tell_too() {
    let says = async |members: Value| {
        let mut statement = json!({ "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1" });
        statement.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        discover(statement).await.map(|found| (found.endpoint.api(), found.signal, found.warnings.len())).ok()
    };
    let words = Some((Api::OfficeR4, Signal::Words, 0));
    assert_eq!(says(json!({ "publisher": "NextGen Healthcare" })).await, Some((Api::EnterpriseR4, Signal::Words, 0)));
    assert_eq!(says(json!({ "publisher": "NextGen", "software": { "name": "NextGen Office" } })).await, words);
    assert_eq!(says(json!({ "name": "NGO FHIR Server" })).await, words);
    let own_url = |url: &str| json!({ "name": "Bongo", "implementation": { "url": url } });
    assert_eq!(
        says(own_url("https://fhir.meditouchehr.com/api/fhir/r4")).await,
        Some((Api::OfficeR4, Signal::ImplementationUrl, 0))
    );
    assert_eq!(says(own_url("https://fhir.nextgen.com.example/r4")).await, None);
    // They may contradict each other.
    let both =
        json!({ "publisher": "NextGen", "implementation": { "url": "https://fhir.meditouchehr.com/api/fhir/r4" } });
    assert_eq!(says(both).await, Some((Api::EnterpriseR4, Signal::Words, 1)));
}

#[tokio::test]
async fn bulk_is_told_from_patient_access() {
    let mut bulk = office("4.0.1");
    bulk["instantiates"] = json!(["http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data"]);
    assert_eq!(discover(bulk).await.unwrap().endpoint.api(), Api::OfficeBulkR4);
    let server = serving(office("4.0.1"));
    let base = server.base().replace("/fhir/", "/bulkfhir/");
    assert_eq!(Endpoint::discover(&base).await.unwrap().endpoint.api(), Api::OfficeBulkR4);
}

#[tokio::test]
async fn dstu2_answers_a_conformance() {
    for members in [json!({ "fhirVersion": "1.0.2" }), json!({})] {
        let mut statement = members;
        statement["resourceType"] = json!("Conformance");
        statement["publisher"] = json!("NextGen");
        let found = discover(statement).await.unwrap();
        assert_eq!((found.endpoint.api(), found.fhir_version.as_str()), (Api::EnterpriseDstu2, "1.0.2"));
    }
}

#[tokio::test]
async fn a_base_may_end_in_a_slash_or_in_metadata() {
    let server = serving(enterprise());
    for end in ["", "/", "/metadata", "/metadata/"] {
        let found = Endpoint::discover(&format!("{}{end}", server.base())).await.unwrap();
        assert_eq!(found.endpoint.base_url(), server.base());
    }
    assert!(server.seen().iter().all(|request| request.target == "/api/fhir/r4/metadata"));
    // Upper and lower case are the server's own affair.
    let upper = server.base().replace("/r4", "/R4");
    let found = Endpoint::discover_with_http(&upper, &reqwest::Client::new()).await.unwrap();
    assert_eq!(found.endpoint.base_url(), upper);
}

#[tokio::test]
async fn what_is_not_nextgens_is_no_api() {
    let other = json!({ "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "publisher": "Someone Else",
        "software": { "name": "HAPI FHIR Server" }, "rest": oauth("https://idp.example/auth", "https://idp.example/token") });
    let error = discover(other).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownApi);
    assert!(error.to_string().contains("is not one of NextGen's") && !error.to_string().contains("HAPI"), "{error}");

    for (version, says) in [
        (json!("5.0.0"), "speaks FHIR 5.0.0, which no API of NextGen's does"),
        (json!("4.3.0"), "speaks FHIR 4.3.0"),
        (json!("3.0.1"), "NextGen Enterprise has no API in FHIR STU3: it has one in R4 and one in DSTU2"),
        (Value::Null, "does not say which FHIR version"),
        (json!(4), "does not say which FHIR version"),
        (json!("Doe <script>"), "does not say which FHIR version"),
    ] {
        let mut statement = enterprise();
        statement["fhirVersion"] = version;
        let error = discover(statement).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownApi);
        assert!(error.to_string().contains(says) && !error.to_string().contains("Doe"), "{error}");
    }
}

#[tokio::test]
async fn statements_are_read_leniently() {
    let odd = json!({
        "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "publisher": ["NextGen"], "software": "NextGen",
        "implementation": [], "instantiates": "x", "name": "nextgen", "rest": [null, 1, { "security": [] },
            { "security": { "extension": [{ "url": 1 }, { "url": "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris" }] } }],
    });
    let found = discover(odd).await.unwrap();
    assert_eq!((found.endpoint.api(), found.software), (Api::EnterpriseR4, None));
}

#[tokio::test]
async fn answers_that_are_no_statement_say_what_they_are() {
    for (content_type, body, says) in [
        ("text/html", "\n<!DOCTYPE html><html><body>Swagger UI</body></html>", "a web page, not a CapabilityStatement"),
        ("application/fhir+xml", "<CapabilityStatement/>", "the answer is XML"),
        (FHIR, r#"{"resourceType": "Patient"}"#, "a resource of type Patient"),
        (FHIR, r#"{"resourceType": "Doe, Ann"}"#, "no FHIR resource"),
        (FHIR, r#"["Access denied"]"#, "no FHIR resource"),
        (FHIR, "", "the answer is empty"),
        (FHIR, r#"{"resourceType": "#, "ends too early"),
    ] {
        let server = Server::start(move |_, _| reply(200, content_type, body));
        let error = Endpoint::discover(&server.base()).await.unwrap_err();
        assert_eq!((error.kind(), error.request_id()), (ErrorKind::Payload, Some("req-1")), "{error}");
        assert!(error.to_string().contains(says) && !error.to_string().contains("Doe"), "{error}");
    }
}

#[tokio::test]
async fn an_answer_without_end_is_not_read_to_its_end() {
    let server = Server::start(|_, _| reply(200, FHIR, format!(r#"{{"x": "{}"}}"#, "x".repeat(17 << 20))));
    let error = Endpoint::discover(&server.base()).await.unwrap_err();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Limit, Some("req-1")), "{error}");
}

#[tokio::test]
async fn refusals_keep_their_status_and_say_what_to_check() {
    for (status, says) in
        [(400, "check that the URL is a FHIR base"), (404, "check that the URL"), (503, "try again later")]
    {
        let server = Server::start(move |_, _| reply(status, "text/html", "<html>Doe</html>"));
        let error = Endpoint::discover(&server.base()).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, status));
        let text = error.to_string();
        assert!(text.starts_with("read metadata: the server answered ") && text.contains(says), "{text}");
    }
}

#[tokio::test]
async fn unsafe_urls_are_not_asked() {
    for url in ["http://fhir.example.com/r4", "fhir.example.com", "https://user:hunter2@fhir.example.com/r4"] {
        let error = Endpoint::discover(url).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Endpoint, "{url}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
}

#[test]
fn every_product_and_version_has_its_endpoint_or_none() {
    use {FhirVersion as V, Product as P};
    let api = |product, version| Endpoint::for_product(product, version).map(|endpoint| endpoint.api()).ok();
    assert_eq!(api(P::Enterprise, V::R4), Some(Api::EnterpriseR4));
    assert_eq!(api(P::Enterprise, V::Dstu2), Some(Api::EnterpriseDstu2));
    assert_eq!(api(P::Enterprise, V::Stu3), None);
    assert_eq!(api(P::Office, V::R4), Some(Api::OfficeR4));
    assert_eq!(api(P::Office, V::Stu3), Some(Api::OfficeR3));
    assert_eq!(api(P::Office, V::Dstu2), None);
}

/// The statements of the real servers, where they are at hand.
#[tokio::test]
async fn the_real_statements_are_recognised_on_any_host() {
    for (file, api) in [("enterprise-r4", Api::EnterpriseR4), ("office-r4", Api::OfficeR4)] {
        let Ok(text) = std::fs::read_to_string(format!("../shared/upstream/{file}.capabilitystatement.json")) else {
            eprintln!("skipped: ../shared/upstream is not here");
            return;
        };
        let found = discover(serde_json::from_str(&text).unwrap()).await.unwrap();
        assert_eq!((found.endpoint.api(), found.signal), (api, Signal::OAuthUris));
        assert!(found.warnings.is_empty() && found.oauth.token.is_some());
        assert_eq!(found.oauth.authorize.unwrap().as_str(), api.authorize_url());
    }
}

/// What is read of a statement takes no more than some times its text.
#[tokio::test]
async fn a_statement_without_end_is_not_read() {
    for rest in ["{},".repeat(400_000), "\"a\",".repeat(120_000), format!("{}{},", "[".repeat(700), "]".repeat(700))] {
        let body = format!(
            r#"{{"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","publisher":"NextGen","rest":[{rest}{{}}]}}"#
        );
        let server = Server::start(move |_, _| reply(200, FHIR, body.clone()));
        let error = Endpoint::discover(&server.base()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
        assert!(error.to_string().contains("no statement that can be read"), "{error}");
    }
}
