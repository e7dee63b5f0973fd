//! Practices found by name, over real HTTP.

use nextgen_patient_access::directory::{self, Found, Practice};
use nextgen_patient_access::transport::RetryPolicy;
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, Error, ErrorKind};
use nextgen_test_support::{Server, reply};
use serde_json::{Value, json};

fn client(api: Api, server: &Server) -> Client {
    let endpoint = Endpoint::new(api, &server.base()).unwrap();
    Client::builder(endpoint, None::<AccessToken>).retry(RetryPolicy::never()).build().unwrap()
}

fn ok(body: &Value) -> axum::response::Response {
    reply(200, "application/fhir+json", body.to_string())
}

fn bundle(resources: &[Value]) -> Value {
    let entries: Vec<Value> = resources.iter().map(|resource| json!({ "resource": resource })).collect();
    json!({ "resourceType": "Bundle", "type": "searchset", "entry": entries })
}

fn endpoint(id: &str, name: &str, address: &str) -> Value {
    json!({ "resourceType": "Endpoint", "id": id, "name": name, "status": "active", "address": address,
        "connectionType": { "code": "hl7-fhir-rest" } })
}

/// An Enterprise directory with these answers to the two searches.
fn enterprise(endpoints: Value, organizations: Value) -> Server {
    Server::start(move |_, target| match target {
        _ if target.contains("/Endpoint?") => ok(&endpoints),
        _ if target.contains("/Organization?") => ok(&organizations),
        _ if target.ends_with("/Endpoint/far") => ok(&endpoint("far", "Far Office", "https://far.example/fhir/r4")),
        _ => reply(404, "text/plain", ""),
    })
}

/// What [`directory::practice_of`] says of a patient with this `managingOrganization`; the answers to anything but the patient.
async fn practice_of(
    organization: Value,
    others: impl Fn(&str) -> Option<Value> + Send + Sync + 'static,
) -> (Result<Option<String>, Error>, Vec<String>) {
    let server = Server::serve(move |base, seen| match seen.target.rsplit_once("/fhir/r4").unwrap().1 {
        "/Patient/p" => {
            let text = organization.to_string().replace("{base}", base);
            let organization: Value = serde_json::from_str(&text).unwrap();
            ok(&json!({ "resourceType": "Patient", "id": "p", "managingOrganization": organization }))
        }
        target => others(target).map_or_else(|| reply(404, "text/plain", ""), |body| ok(&body)),
    });
    let found = directory::practice_of(&client(Api::EnterpriseR4, &server), "p").await;
    (found, server.seen().into_iter().map(|seen| seen.target).collect())
}

#[tokio::test]
async fn a_patients_practice_is_named_by_the_patient_or_by_the_organization_on_this_server() {
    let organization = |target: &str| {
        (target == "/Organization/o").then(|| json!({ "resourceType": "Organization", "id": "o", "name": "Ann Group" }))
    };
    for (managing, name, requests) in [
        (json!({ "reference": "Organization/o", "display": " Ann & Co " }), Some("Ann & Co"), 1),
        (json!({ "reference": "Organization/o" }), Some("Ann Group"), 2),
        (json!({ "reference": "{base}/Organization/o/_history/2", "display": " " }), Some("Ann Group"), 2),
        (json!({ "reference": "https://elsewhere.example/fhir/r4/Organization/o" }), None, 1),
        (json!({ "reference": "#o" }), None, 1),
        (json!({ "reference": "Location/o" }), None, 1),
        (json!([1]), None, 1),
        (json!(null), None, 1),
    ] {
        let (found, seen) = practice_of(managing.clone(), organization).await;
        assert_eq!((found.unwrap().as_deref(), seen.len()), (name, requests), "{managing}");
    }
    let (found, _) = practice_of(json!({ "reference": "Organization/gone" }), organization).await;
    assert_eq!(found.unwrap_err().status().unwrap(), 404);
}

/// What is read of a patient takes no more than some times the text.
#[tokio::test]
async fn a_patient_who_is_more_than_is_read_has_no_practice_that_can_be_told() {
    let body = format!(r#"{{"resourceType":"Patient","id":"p","extension":[{}{{}}]}}"#, "{},".repeat(400_000));
    let server = Server::start(move |_, _| reply(200, "application/fhir+json", body.clone()));
    let error = directory::practice_of(&client(Api::EnterpriseR4, &server), "p").await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Limit, Some("read Patient")), "{error}");
}

/// Office's list of these.
async fn office(list: Value, name: &str) -> Result<Found, Error> {
    let server = Server::start(move |_, target| match target {
        "/api/fhir/r4/endpoint" => ok(&list),
        _ => reply(404, "text/plain", ""),
    });
    directory::find(&client(Api::OfficeR4, &server), name).await
}

fn names(practices: &[Practice]) -> Vec<&str> {
    practices.iter().map(|practice| practice.name.as_str()).collect()
}

fn problems(found: &Found) -> String {
    found.problems.iter().map(|problem| format!("{problem}\n")).collect()
}

#[tokio::test]
async fn enterprise_is_asked_for_endpoints_and_organizations() {
    let mut by_display = endpoint("1", "Ann & Co", "https://fhir.nextgen.com/nge/prod/fhir-api-r4/fhir/R4/");
    by_display["managingOrganization"] = json!({ "display": "Ann Group" });
    let mut by_reference = endpoint("2", "Ann North", "https://north.example/fhir/dstu2");
    by_reference["managingOrganization"] = json!({ "reference": "Organization/o" });
    let organization = json!({ "resourceType": "Organization", "id": "o", "name": "North Group",
        "address": [{ "city": "Horsham", "state": "PA" }] });
    let referring = json!({ "resourceType": "Organization", "id": "p", "name": "Far Group",
        "endpoint": [{ "reference": "Endpoint/far" }, { "reference": "https://elsewhere.example/Endpoint/9" }] });
    let alone = json!({ "resourceType": "Organization", "id": "q", "name": "Annexe" });
    let server = enterprise(bundle(&[by_display, by_reference]), bundle(&[organization, referring, alone]));

    let found = directory::find(&client(Api::EnterpriseR4, &server), " Ann, & Co ").await.unwrap();
    assert_eq!(problems(&found), "");
    assert_eq!(names(&found.practices), ["Ann & Co", "Ann North", "Far Office", "Annexe"]);
    let [first, second, third, fourth] = &*found.practices else { panic!("four") };
    assert_eq!((first.organization.as_deref(), first.status.as_deref()), (Some("Ann Group"), Some("active")));
    assert_eq!((first.api, first.endpoint().unwrap().api()), (Api::EnterpriseR4, Api::EnterpriseR4));
    assert_eq!((second.organization.as_deref(), second.place.as_deref()), (Some("North Group"), Some("Horsham, PA")));
    assert_eq!(second.endpoint().unwrap().api(), Api::EnterpriseDstu2);
    assert_eq!((third.organization.as_deref(), third.api), (Some("Far Group"), Api::EnterpriseR4));
    assert_eq!(third.endpoint().unwrap().base_url(), "https://far.example/fhir/r4");
    assert_eq!((fourth.address.as_deref(), fourth.endpoint().unwrap_err().kind()), (None, ErrorKind::Endpoint));

    let asked: Vec<String> = server.seen().into_iter().map(|request| request.target).collect();
    let name = "?name=Ann%5C%2C+%26+Co";
    let expected = [format!("Endpoint{name}"), format!("Organization{name}"), "Endpoint/far".to_owned()];
    assert_eq!(asked, expected.map(|end| format!("/api/fhir/r4/{end}")));
}

#[tokio::test]
async fn pages_are_followed_and_doubles_are_dropped() {
    let server = Server::start(|_, target| {
        let mut page = match target {
            _ if target.contains("page=2") => bundle(&[endpoint("2", "B", "https://b.example/r4")]),
            _ if target.contains("/Endpoint?") => {
                bundle(&[endpoint("1", "A", "https://a.example/r4"), endpoint("1", "A", "https://a.example/r4")])
            }
            _ => bundle(&[]),
        };
        if target.contains("/Endpoint?name") {
            page["link"] = json!([{ "relation": "next", "url": "Endpoint?page=2" }]);
        }
        ok(&page)
    });
    let found = directory::find(&client(Api::EnterpriseR4, &server), "a").await.unwrap();
    assert_eq!((names(&found.practices), problems(&found)), (vec!["A", "B"], String::new()));
}

#[tokio::test]
async fn what_fails_beside_something_that_was_read_is_reported() {
    let half = Server::start(|_, target| match target.contains("/Endpoint?") {
        true => ok(&bundle(&[endpoint("1", "A", "https://a.example/r4")])),
        false => reply(403, "application/json", r#"["Access denied"]"#),
    });
    let found = directory::find(&client(Api::EnterpriseR4, &half), "a").await.unwrap();
    assert_eq!(names(&found.practices), ["A"]);
    assert_eq!((found.problems.len(), found.problems[0].status().unwrap().as_u16()), (1, 403));

    let gone = enterprise(
        bundle(&[]),
        bundle(&[
            json!({ "resourceType": "Organization", "id": "1", "name": "A", "endpoint": [{ "reference": "Endpoint/gone" }] }),
        ]),
    );
    let found = directory::find(&client(Api::EnterpriseR4, &gone), "a").await.unwrap();
    assert_eq!((names(&found.practices), found.problems.len()), (vec!["A"], 1));

    let neither = Server::start(|_, _| reply(503, "text/plain", ""));
    let error = directory::find(&client(Api::EnterpriseR4, &neither), "a").await.unwrap_err();
    assert!(error.is_retryable());
}

#[tokio::test]
async fn offices_list_is_filtered_by_name() {
    let mut by_organization = endpoint("3", "Endpoint three", "https://three.example/api/fhir/r4");
    by_organization["managingOrganization"] = json!({ "reference": "#o" });
    by_organization["contained"] = json!([{ "resourceType": "Organization", "id": "o", "name": "EXAMPLE Partners" }]);
    let list = bundle(&[
        endpoint("1", "Example Family", "https://fhir.meditouchehr.com/api/fhir/r4"),
        endpoint("2", "Another", "https://fhir.meditouchehr.com/api/fhir"),
        by_organization,
        endpoint("4", "Example of old", "https://fhir.meditouchehr.com/api/fhir/"),
    ]);
    let found = office(list.clone(), "example").await.unwrap();
    assert_eq!(
        (names(&found.practices), problems(&found)),
        (vec!["Example Family", "Endpoint three", "Example of old"], String::new())
    );
    assert_eq!(
        found.practices.iter().map(|it| it.api).collect::<Vec<_>>(),
        [Api::OfficeR4, Api::OfficeR4, Api::OfficeR3]
    );
    assert_eq!(office(list.clone(), "").await.unwrap().practices.len(), 4);
    let none = office(list, "nobody").await.unwrap();
    assert!(none.practices.is_empty() && none.problems.is_empty());
}

#[tokio::test]
async fn what_cannot_be_read_is_reported_and_unsafe_addresses_are_no_endpoint() {
    let mut mailbox = endpoint("6", "Example Mail", "mailto:a@b.example");
    mailbox["connectionType"] = json!({ "code": "direct-project" });
    let mut list = bundle(&[
        endpoint("1", "Example in clear", "http://clear.example/api/fhir/r4"),
        endpoint("2", "Example with secret", "https://user:hunter2@secret.example/r4"),
        json!({ "resourceType": "Endpoint", "id": "3", "name": "Example without" }),
        json!({ "resourceType": "Endpoint", "id": "4", "address": "https://nameless.example/r4" }),
        json!({ "resourceType": "Patient", "id": "5" }),
        mailbox,
        endpoint("not an <id>", "Example odd", "nowhere"),
        json!({ "resourceType": "Endpoint", "name": ["Example"], "address": 1 }),
        json!({ "resourceType": "OperationOutcome", "issue": [{ "severity": "information", "diagnostics": "Doe" }] }),
        json!({ "resourceType": "OperationOutcome", "issue": [{ "severity": "warning", "diagnostics": "Doe" }] }),
    ]);
    list["entry"].as_array_mut().unwrap().push(json!({ "fullUrl": "x" }));
    let found = office(list, "example").await.unwrap();
    assert_eq!(names(&found.practices), ["Example in clear", "Example with secret", "Example without", "Example odd"]);
    for practice in &found.practices {
        assert_eq!(practice.endpoint().unwrap_err().kind(), ErrorKind::Endpoint);
    }
    let told = problems(&found);
    for problem in [
        "Endpoint/1: the endpoint's URL is http",
        "Endpoint/2: the endpoint's URL contains a user name",
        "Endpoint/3 has no address",
        "Endpoint/4 has no name",
        "neither an Endpoint nor an Organization",
        "Endpoint/6 is no FHIR API",
        "Endpoint: the endpoint's address is not an absolute URL",
        "Endpoint has no name",
        "a problem of its own (outcome warning)",
        "has no resource",
    ] {
        assert!(told.contains(problem), "{problem} is not in\n{told}");
    }
    assert_eq!(found.problems.len(), 10, "{told}");
    assert!(!told.contains("Doe") && !told.contains("hunter2") && !told.contains('<'), "{told}");
}

#[tokio::test]
async fn an_answer_that_is_no_bundle_is_an_error() {
    let error = office(json!({ "resourceType": "Patient" }), "a").await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Payload, Some("list Endpoint")));
}

#[tokio::test]
async fn some_questions_are_not_asked() {
    let server = Server::start(|_, _| ok(&bundle(&[])));
    for (api, name) in
        [(Api::EnterpriseR4, "  "), (Api::EnterpriseDstu2, "a"), (Api::OfficeR3, "a"), (Api::OfficeBulkR4, "a")]
    {
        let error = directory::find(&client(api, &server), name).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn an_organization_may_contain_its_endpoint_and_loopback_is_an_address() {
    let contained = json!({ "resourceType": "Organization", "id": "1", "name": "A", "endpoint": [{ "reference": "#e" }],
        "contained": [{ "resourceType": "Endpoint", "id": "e", "address": "http://127.0.0.1:1/fhir/r4" }] });
    let server = enterprise(bundle(&[]), bundle(&[contained]));
    let found = directory::find(&client(Api::EnterpriseR4, &server), "a").await.unwrap();
    assert_eq!((names(&found.practices), problems(&found)), (vec!["A"], String::new()));
    assert_eq!(found.practices[0].endpoint().unwrap().base_url(), "http://127.0.0.1:1/fhir/r4");
}
