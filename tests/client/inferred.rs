//! The inferred clients over real HTTP: a read, a search and `metadata` of DSTU2 and STU3, and what they say of themselves.

use nextgen_patient_access::fhir::{dstu2, stu3};
use nextgen_patient_access::{AccessToken, Api, Endpoint, enterprise_dstu2, office_r3};
use nextgen_test_support::{Server, reply};

/// Answers with the resource type that was asked for; `metadata` with `statement`.
fn server(statement: &'static str, media_type: &'static str) -> Server {
    Server::start(move |_, target| {
        let path = target.split('?').next().unwrap().strip_prefix("/api/fhir/r4/").unwrap_or("ccda");
        let body = match path.split_once('/') {
            Some((_, "$docref")) => r#"{"resourceType": "Bundle", "type": "searchset", "total": 1}"#.to_owned(),
            Some((resource_type, id)) => format!(r#"{{"resourceType": "{resource_type}", "id": "{id}"}}"#),
            None if path == "metadata" => statement.to_owned(),
            None if path == "ccda" => return reply(200, "text/xml", "<ClinicalDocument/>"),
            None => format!(r#"{{"resourceType": "Bundle", "entry": [{{"resource": {{"resourceType": "{path}"}}}}]}}"#),
        };
        reply(200, media_type, body)
    })
}

fn endpoint(api: Api, server: &Server) -> Endpoint {
    Endpoint::new(api, &server.base()).unwrap()
}

fn targets(server: &Server) -> Vec<String> {
    server.seen().into_iter().map(|seen| seen.target.replace("/api/fhir/r4", "")).collect()
}

#[tokio::test]
async fn dstu2() {
    let statement = r#"{"resourceType": "Conformance", "fhirVersion": "1.0.2"}"#;
    let server = server(statement, "application/json+fhir");
    let endpoint = endpoint(Api::EnterpriseDstu2, &server);
    let enterprise = enterprise_dstu2::Client::new(endpoint, AccessToken::new("token")).unwrap();

    let order = enterprise.medication_order_read("1").send().await.unwrap();
    assert_eq!(order.into_inner(), dstu2::MedicationOrder { id: Some("1".into()), ..Default::default() });
    let search = enterprise.medication_order_search().patient("p").include("MedicationOrder:medication");
    let found = search.send().await.unwrap();
    assert!(matches!(found.entry[0].resource.as_ref().unwrap(), dstu2::Resource::MedicationOrder(_)));
    let plans = enterprise.care_plan_search().patient("p").category("careteam").status("active").send().await.unwrap();
    assert_eq!(plans.entry.len(), 1);
    let documents = enterprise.document_reference_docref().patient("p").start("2024").send().await.unwrap();
    assert_eq!(documents.total, Some(1));
    let statement = enterprise.metadata().send().await.unwrap();
    assert_eq!(statement.fhir_version.as_deref(), Some("1.0.2"));

    assert_eq!(
        targets(&server),
        [
            "/MedicationOrder/1",
            "/MedicationOrder?_include=MedicationOrder%3Amedication&patient=p",
            "/CarePlan?category=careteam&patient=p&status=active",
            "/DocumentReference/$docref?patient=p&start=2024",
            "/metadata",
        ]
    );
    assert!(server.seen().iter().all(|seen| seen.headers["accept"] == "application/json+fhir"));
}

#[tokio::test]
async fn stu3() {
    let statement = r#"{"resourceType": "CapabilityStatement", "fhirVersion": "3.0.1"}"#;
    let server = server(statement, "application/fhir+json");
    let office = office_r3::Client::new(endpoint(Api::OfficeR3, &server), AccessToken::new("token")).unwrap();

    let team = office.care_team_read("1").send().await.unwrap();
    assert_eq!(team.into_inner(), stu3::CareTeam { id: Some("1".into()), ..Default::default() });
    let found = office.organization_search().address_city("Springfield").send().await.unwrap();
    assert!(matches!(found.entry[0].resource.as_ref().unwrap(), stu3::Resource::Organization(_)));
    assert_eq!(office.document_reference_docref().patient("p").send().await.unwrap().total, Some(1));
    let statement = office.metadata().send().await.unwrap();
    assert_eq!(statement.fhir_version.as_deref(), Some("3.0.1"));
    let ccda = office.ccda().patient("p").date("ge2024").send().await.unwrap();
    assert_eq!(ccda.headers()["content-type"], "text/xml");

    assert_eq!(
        targets(&server),
        [
            "/CareTeam/1",
            "/Organization?address-city=Springfield",
            "/DocumentReference/$docref?patient=p",
            "/metadata",
            "/api/ccda?date=ge2024&patient=p",
        ]
    );
    assert_eq!(server.seen()[0].headers["accept"], "application/fhir+json");
    assert_eq!(server.seen()[4].headers["accept"], "text/xml");
}
