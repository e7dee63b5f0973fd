//! What people read in the first hour: of a call that was wrong, before anything is sent; of a refusal, what it lacks.

use axum::response::{IntoResponse, Response};
use nextgen_patient_access::transport::RetryPolicy;
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, Error, ErrorKind};
use nextgen_test_support::{Server, json, page};

const SECRET: &str = "s3cr3t-token";

fn client(api: Api, server: &Server) -> Client {
    with(api, server, AccessToken::new(SECRET))
}

fn with(api: Api, server: &Server, token: AccessToken) -> Client {
    let endpoint = Endpoint::new(api, &server.base()).unwrap();
    Client::builder(endpoint, token).retry(RetryPolicy::never()).build().unwrap()
}

fn pages() -> Server {
    Server::start(|_, _| json(200, page(None, None, &[])))
}

fn patients() -> Server {
    Server::start(|_, _| json(200, r#"{"resourceType": "Patient", "id": "1"}"#))
}

fn targets(server: &Server) -> Vec<String> {
    let base = server.base();
    let path = base.strip_prefix(&server.origin()).unwrap().to_owned();
    server.seen().iter().map(|seen| seen.target.strip_prefix(&path).unwrap().to_owned()).collect()
}

async fn searched(client: &Client, resource_type: &str, parameters: &[(&str, &str)]) -> Result<(), Error> {
    client.search_json(resource_type, parameters.iter().copied())?.next_page().await.map(drop)
}

/// What `main() -> Result<(), Error>` prints.
#[tokio::test]
async fn a_main_that_fails_prints_for_people() {
    let issue = |code: &str| format!(r#"{{"severity": "error", "code": "{code}", "diagnostics": "Ann Doe"}}"#);
    let outcome =
        format!(r#"{{"resourceType": "OperationOutcome", "issue": [{}, {}]}}"#, issue("throttled"), issue("security"));
    let answer = move || -> Response { ([("retry-after", "17")], json(429, outcome.clone())).into_response() };
    let server = Server::start(move |_, _| answer());
    let error = client(Api::OfficeR4, &server).read_json("Patient", "1").await.unwrap_err();
    assert_eq!(
        format!("{error:?}"),
        "office-r4 read Patient: the server answered 429 Too Many Requests (request id req-1; outcome error/throttled, and 1 more): \
         wait 17 s, then go on slower: Office allows 20 requests a minute\n  \
         kind: Status\n  \
         the server asks to wait: 17s\n  \
         outcome: error/security\n  \
         the server's words, which may hold patient data: see `Error::outcome`"
    );
    assert!(format!("{error:?}").starts_with(&error.to_string()));

    let nowhere = Endpoint::new(Api::OfficeR4, "http://127.0.0.1:9/Doe").unwrap();
    let nobody = Client::builder(nowhere, None::<AccessToken>).retry(RetryPolicy::never()).build().unwrap();
    let shown = format!("{:?}", nobody.read_json("Patient", "Doe").await.unwrap_err());
    assert!(shown.contains("\n  kind: Transport\n  caused by: ") && !shown.contains("Doe"), "{shown}");
    let plain = format!("{:?}", nobody.read_json("Pat ient", "1").await.unwrap_err());
    assert_eq!(
        plain,
        "office-r4: the resource type is not one: give a FHIR resource type, such as Patient\n  kind: Request"
    );
}

#[tokio::test]
async fn a_token_that_is_none_is_told_before_anything_is_sent() {
    let server = patients();
    for (token, what) in [
        ("", "the access token is empty: "),
        (" \n", "the access token is empty: "),
        ("s3cr3t token", "the access token holds blanks"),
        ("s3cr3t\n", "the access token holds blanks"),
        ("s3cr3tä", "the access token holds blanks"),
    ] {
        let error = with(Api::OfficeR4, &server, AccessToken::new(token)).read_json("Patient", "1").await.unwrap_err();
        let text = format!("{error:?}");
        assert_eq!(error.kind(), ErrorKind::Token);
        assert!(text.contains(what) && text.contains("docs/sign-in.md") && !text.contains("s3cr3t"), "{text}");
        let plain = format!("{error:#}");
        assert!(plain.contains("sign the patient in") && !plain.contains('`'), "{plain}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn an_id_may_be_a_reference() {
    let server = patients();
    let client = client(Api::OfficeR4, &server);
    let url = format!("{}/Patient/1", server.base());
    for id in ["1", "Patient/1", "patient/1/", " 1 ", &url] {
        client.read_json("Patient", id).await.unwrap();
    }
    assert_eq!(targets(&server), vec!["/Patient/1"; 5]);
    for (id, what) in [
        ("", "is empty"),
        ("Practitioner/Doe", "holds a slash"),
        ("Doe 1", "holds what no id can"),
        ("urn:uuid:0f0b0c0d-0000-4000-8000-00000000000e", "is a URN"),
        ("https://other.example/Patient/Doe", "is a URL that is not below this FHIR base"),
        ("Patient/Doe/_history/2", "a version is named"),
    ] {
        let error = client.read_json("Patient", id).await.unwrap_err();
        let text = format!("{error:?}");
        assert_eq!(error.kind(), ErrorKind::Request, "{id}: {text}");
        assert!(text.contains(what) && !text.contains("Doe"), "{id}: {text}");
        // A parameter without a value is none.
        if !id.is_empty() {
            let error = client.search_json("Observation", [("patient", id)]).unwrap_err();
            let text = format!("{error:?}");
            assert!(error.kind() == ErrorKind::Request && text.contains(what) && !text.contains("Doe"), "{id}: {text}");
        }
    }
    assert_eq!(server.seen().len(), 5);
}

#[tokio::test]
async fn a_search_names_its_patient_by_id_or_reference() {
    let server = pages();
    let client = client(Api::EnterpriseR4, &server);
    let url = format!("{}/Patient/1", server.base());
    for patient in ["1", "Patient/1", &url] {
        searched(&client, "Goal", &[("patient", patient), ("_lastUpdated", "ge2024")]).await.unwrap();
    }
    assert_eq!(targets(&server), vec!["/Goal?patient=1&_lastUpdated=ge2024"; 3]);
    searched(&client, "Patient", &[("_id", "Patient/1,2")]).await.unwrap();
    searched(&client, "Goal", &[("patient:identifier", "http://example.com/mrn|1"), ("patient", "1,2")]).await.unwrap();
    assert_eq!(
        targets(&server)[3..],
        ["/Patient?_id=1%2C2", "/Goal?patient%3Aidentifier=http%3A%2F%2Fexample.com%2Fmrn%7C1&patient=1%2C2"]
    );
}

#[tokio::test]
async fn an_unknown_search_parameter_is_refused_with_the_nearest() {
    let server = pages();
    let enterprise = client(Api::EnterpriseR4, &server);
    let refused = |resource_type: &str, name: &str| {
        let error = enterprise.search_json(resource_type, [("patient", "1"), (name, "Doe")]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(!format!("{error:?}").contains("Doe"));
        (error.to_string(), format!("{error:#}"))
    };
    let (text, plain) = refused("Observation", "catgory");
    assert_eq!(
        text,
        "enterprise-r4 search Observation: `catgory` is no search parameter that enterprise-r4 has for Observation: is it \
         `category`? `Client::search_json_allow_unknown` sends it all the same"
    );
    assert!(plain.ends_with("is it `category`? --allow-unknown sends it all the same"), "{plain}");
    let (text, _) = refused("Goal", "achievement-status");
    assert!(text.contains("it has `_id`, `lifecycle-status`, `patient`, `target-date`. "), "{text}");
    assert!(server.seen().is_empty());

    // FHIR's own, modifiers and chains, and types of which nothing is known.
    for (resource_type, name) in [
        ("DiagnosticReport", "_count"),
        ("DiagnosticReport", "_sort"),
        ("DiagnosticReport", "_include:iterate"),
        ("DiagnosticReport", "code:text"),
        ("DiagnosticReport", "patient.name"),
        ("DiagnosticReport", "_has:Provenance:target:agent"),
        ("Basic", "whatever"),
        ("Provenance", "target"),
    ] {
        searched(&enterprise, resource_type, &[(name, "1")]).await.unwrap();
    }
    searched(&client(Api::EnterpriseDstu2, &server), "Observation", &[("performer", "1")]).await.unwrap();
    enterprise.search_json_allow_unknown("Observation", [("catgory", "1")]).unwrap().next_page().await.unwrap();
    assert_eq!(targets(&server).last().unwrap(), "/Observation?catgory=1");
    assert_eq!(server.seen().len(), 10);
}

#[tokio::test]
async fn a_type_that_is_none_is_refused_with_the_nearest() {
    let server = pages();
    let enterprise = client(Api::EnterpriseR4, &server);
    for (given, meant) in [
        ("Observaton", "Observation"),
        ("observation", "Observation"),
        ("Conditions", "Condition"),
        ("MedicationReqest", "MedicationRequest"),
    ] {
        let read = enterprise.read_json(given, "Doe").await.unwrap_err();
        for error in [read, searched(&enterprise, given, &[("patient", "Doe")]).await.unwrap_err()] {
            let said = format!(
                "enterprise-r4: `{given}` is no resource type of FHIR's: is it `{meant}`? Nothing was sent\n  kind: Request"
            );
            assert_eq!(format!("{error:?}"), said);
        }
    }
    assert!(server.seen().is_empty());
    // What FHIR has, though the API's description does not, and what is like nothing.
    for resource_type in ["Medication", "Consent", "Account", "Whatsoever"] {
        searched(&enterprise, resource_type, &[("patient", "1")]).await.unwrap();
    }
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn a_search_without_what_it_needs_is_told_what_and_which_values_there_are() {
    let server = pages();
    let enterprise = client(Api::EnterpriseR4, &server);
    let refused = |parameters: &[(&str, &str)]| {
        let error = enterprise.search_json("Observation", parameters.iter().copied()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        (error.to_string(), format!("{error:#}"))
    };
    for parameters in [&[("patient", "1")][..], &[], &[("patient", "1"), ("category", "")]] {
        let (text, plain) = refused(parameters);
        let said = "enterprise-r4 search Observation: Observation is searched by `category`, or by `code`: add `category`, or add \
                    `code`; categories are `vital-signs`, `laboratory`, `social-history`, ";
        let why = ". Servers have been seen to refuse any other search, and nothing was sent: ";
        assert!(text.starts_with(said) && plain.starts_with(said), "{text}");
        assert!(text.ends_with(&format!("{why}`Client::search_json_allow_unknown` sends it all the same")), "{text}");
        assert!(plain.ends_with(&format!("{why}--allow-unknown sends it all the same")), "{plain}");
    }
    let error = enterprise.search_json("CarePlan", [("patient", "1")]).unwrap_err().to_string();
    assert!(error.contains(": add `category`; categories are `assess-plan`. "), "{error}");
    let office = client(Api::OfficeR4, &server);
    for (parameters, what) in [
        (&[("_id", "1"), ("patient", "1")][..], "leave out `patient`, or leave out `_id`. "),
        (&[("date", "2024")], "add `_id` and leave out `date`, or add `patient`. "),
    ] {
        // What the vendor documents is sent by nobody.
        let known = office.search_json("Encounter", parameters.iter().copied()).unwrap_err();
        let unknown = office.search_json_allow_unknown("Encounter", parameters.iter().copied()).unwrap_err();
        for error in [known.to_string(), unknown.to_string()] {
            assert!(error.contains(what) && error.ends_with("The server refuses any other search; nothing was sent"));
        }
    }
    assert!(server.seen().is_empty());
    searched(&enterprise, "Observation", &[("patient", "1"), ("code", "4548-4")]).await.unwrap();
    enterprise.search_json_allow_unknown("Observation", [("patient", "1")]).unwrap().next_page().await.unwrap();
    assert_eq!(targets(&server), ["/Observation?patient=1&code=4548-4", "/Observation?patient=1"]);
}

#[tokio::test]
async fn advice_is_about_what_was_asked() {
    for (api, status, ask, advice) in [
        (Api::EnterpriseR4, 404, "CarePlan?patient=1", "CarePlan is searched by `category`; add what it lacks"),
        (
            Api::EnterpriseR4,
            400,
            "Observation?patient=1",
            "Observation is searched by `category`, or by `code`; add what it lacks",
        ),
        (Api::EnterpriseR4, 404, "Goal", "the search names no patient: add `patient`"),
        (
            Api::EnterpriseR4,
            403,
            "Goal",
            "the search names no patient: add `patient`; with it, the patient, the practice",
        ),
        // Which of the reasons it is, no server says.
        (
            Api::EnterpriseR4,
            403,
            "Goal?patient=1",
            ": the patient may be another than the token is for; or the patient, the practice or the scopes do not share this",
        ),
        (
            Api::EnterpriseR4,
            403,
            "Goal/1",
            ": it may be another patient's than the token is for; or the patient, the practice or the scopes do not share this",
        ),
        (
            Api::EnterpriseR4,
            403,
            "Organization?name=Doe",
            ": the patient, the practice or the scopes do not share this",
        ),
        (Api::OfficeR4, 403, "document/1", ": it may be another patient's than the token is for; or the patient, the"),
        (Api::EnterpriseR4, 404, "Gaol/Doe", ": FHIR has no such resource type: is it `Goal`?"),
        (Api::EnterpriseR4, 400, "Gaol?patient=Doe", ": FHIR has no such resource type: is it `Goal`?"),
        (Api::EnterpriseR4, 403, "Gaol?patient=Doe", ": FHIR has no such resource type: is it `Goal`?"),
        (Api::EnterpriseR4, 400, "Goal?patient=1", "the server refuses these parameters"),
        (Api::EnterpriseR4, 404, "Goal?patient=1", "does not serve this type, or does not search it"),
        (Api::EnterpriseR4, 404, "Patient?name=Doe", "does not serve this type, or does not search it"),
        (Api::EnterpriseR4, 404, "Patient/Doe", "the server has no such resource; check its type and id"),
        (Api::EnterpriseR4, 404, "metadata", "there is nothing at this address"),
        (Api::OfficeR4, 400, "Goal?date=2024", "the search names no patient: add `patient`"),
    ] {
        let server = Server::start(move |_, _| json(status, ""));
        let url = format!("{}/{ask}", server.base()).parse().unwrap();
        let request = nextgen_patient_access::reqwest::Request::new(nextgen_patient_access::reqwest::Method::GET, url);
        let error = client(api, &server).execute("ask", request).await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains(advice) && !text.contains("Doe"), "{ask}: {text}");
        assert_eq!(text.contains("CarePlan"), ask.starts_with("CarePlan"), "{text}");
    }
    // A link's parameters are the server's.
    let server = Server::start(|_, target| match target.contains("page=2") {
        false => json(200, page(Some(2), Some("Goal?page=2"), &["a"])),
        true => json(404, ""),
    });
    let mut pages = client(Api::EnterpriseR4, &server).search_json("Goal", [("patient", "1")]).unwrap();
    pages.next_page().await.unwrap();
    let text = pages.next_page().await.unwrap_err().to_string();
    assert!(text.contains("does not know this page any more") && !text.contains("names no patient"), "{text}");
}

#[cfg(feature = "record")]
#[tokio::test]
async fn a_record_is_of_a_patient() {
    let server = Server::start(|_, target| match target.contains("/Patient/1") {
        true => json(200, r#"{"resourceType": "Patient", "id": "1"}"#),
        false => json(200, page(Some(0), None, &[])),
    });
    let client = client(Api::EnterpriseR4, &server);
    let mut items = client.record("Patient/1").items();
    while items.next().await.is_some() {}
    assert_eq!(items.report().patient, "1");
    assert!(targets(&server).iter().all(|target| !target.contains("Patient%2F")), "{:?}", targets(&server));

    let asked = server.seen().len();
    let mut items = client.record("urn:uuid:0f0b0c0d-0000-4000-8000-00000000000e").items();
    assert!(items.next().await.is_none());
    let report = items.report();
    assert!(!report.complete && report.types["Goal"].error.as_ref().unwrap().contains("is a URN"), "{report:?}");
    let scratch = tempfile::tempdir().unwrap();
    let existing = nextgen_patient_access::record::Existing::Refuse;
    let refused = client.record("Person/1").download(scratch.path().join("record"), existing, |_| {}).await;
    assert!(refused.unwrap_err().to_string().contains("holds a slash"));
    assert_eq!(server.seen().len(), asked);
}

#[cfg(feature = "office-r4")]
mod typed {
    use super::*;
    use nextgen_patient_access::office_r4;

    fn office(server: &Server) -> office_r4::Client {
        client(Api::OfficeR4, server).try_into().unwrap()
    }

    #[tokio::test]
    async fn a_required_parameter_that_is_missing_is_named_with_its_method() {
        let server = pages();
        let office = office(&server);
        let error = office.care_plan_search().patient("1").send().await.unwrap_err();
        assert_eq!(error.to_string(), "office-r4 care_plan_search: `category` is missing: give it by `.category(…)`");
        let error = office.observation_search().category("laboratory").pages().unwrap_err();
        assert_eq!(error.to_string(), "office-r4 observation_search: `patient` is missing: give it by `.patient(…)`");
        assert!(server.seen().is_empty());
    }

    #[tokio::test]
    async fn ids_are_understood_or_refused_as_untyped() {
        let server = patients();
        let office = office(&server);
        for id in ["1", "Patient/1", &format!("{}/Patient/1", server.base())] {
            office.patient_read(id).send().await.unwrap();
        }
        assert_eq!(targets(&server), vec!["/Patient/1"; 3]);
        for (id, what) in [
            ("Practitioner/Doe", "holds a slash"),
            ("urn:oid:1.2.3", "is a URN"),
            ("Doe 1", "no id can"),
            ("", "is empty"),
        ] {
            let error = office.patient_read(id).send().await.unwrap_err();
            let text = format!("{error:?}");
            assert!(text.starts_with("office-r4 patient_read: the id given for Patient "), "{text}");
            assert!(error.kind() == ErrorKind::Request && text.contains(what) && !text.contains("Doe"), "{text}");
        }
        let error = office.goal_search().patient("Practitioner/Doe").send().await.unwrap_err();
        assert!(error.to_string().contains("the id given for Patient holds a slash"), "{error}");
        let error = office.ccda().patient("urn:oid:1.2.3").send().await.err().unwrap();
        assert!(error.to_string().contains("is a URN"), "{error}");
        assert_eq!(server.seen().len(), 3);
    }

    #[tokio::test]
    async fn a_typed_search_sends_the_id_of_a_reference() {
        let server = pages();
        office(&server).goal_search().patient("Patient/1").date("2024").send().await.unwrap();
        office(&server).goal_search().patient("Patient/1").pages().unwrap().next_page().await.unwrap();
        assert_eq!(targets(&server), ["/Goal?date=2024&patient=1", "/Goal?patient=1"]);
    }
}
