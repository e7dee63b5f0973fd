//! The generated client of Enterprise R4 over real HTTP, and what it shares with that of Office.

use std::collections::BTreeMap;

use nextgen_patient_access::{AccessToken, Api, Endpoint, ErrorKind, enterprise_r4, office_r4};
use nextgen_test_support::{Server, json, page};
use serde_json::Value;

fn enterprise(server: &Server) -> enterprise_r4::Client {
    let endpoint = Endpoint::new(Api::EnterpriseR4, &server.base()).unwrap();
    enterprise_r4::Client::new(endpoint, AccessToken::new("s3cr3t-token")).unwrap()
}

#[tokio::test]
async fn a_read_gives_the_typed_resource() {
    let server = Server::start(|_, _| json(200, r#"{"resourceType":"Goal","id":"1","lifecycleStatus":"active"}"#));
    let goal = enterprise(&server).goal_read("1").send().await.unwrap();
    assert_eq!(goal.lifecycle_status.as_deref(), Some("active"));
    let seen = &server.seen()[0];
    assert_eq!(seen.target, "/api/fhir/r4/Goal/1");
    assert_eq!(seen.headers["accept"], "application/fhir+json");
}

#[tokio::test]
async fn a_search_sends_every_kind_of_parameter_under_its_own_name() {
    let server = Server::start(|_, _| json(200, page(Some(2), None, &["a", "b"])));
    let enterprise = enterprise(&server);
    let search = enterprise.observation_search().patient("1").category("laboratory").last_updated("ge2024-01-01");
    let bundle = search.maxresults("50").revinclude("Provenance:target").send().await.unwrap();
    assert_eq!(bundle.entry.len(), 2);
    enterprise.practitioner_role_search().practitioner_identifier("npi|1").send().await.unwrap();

    let queries = server.seen().into_iter().map(|seen| {
        let url = reqwest::Url::parse("http://x").unwrap().join(&seen.target).unwrap();
        url.query_pairs().into_owned().collect::<BTreeMap<String, String>>()
    });
    let queries: Vec<_> = queries.collect();
    let expected = [
        ("_lastUpdated", "ge2024-01-01"),
        ("_maxresults", "50"),
        ("_revinclude", "Provenance:target"),
        ("category", "laboratory"),
        ("patient", "1"),
    ];
    assert_eq!(queries[0], expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
    assert_eq!(queries[1], BTreeMap::from([("practitioner.identifier".to_owned(), "npi|1".to_owned())]));
}

#[tokio::test]
async fn metadata_is_a_typed_statement_of_both_products() {
    let server = Server::start(|_, _| json(200, r#"{"resourceType":"CapabilityStatement","fhirVersion":"4.0.1"}"#));
    let statement = enterprise(&server).metadata().send().await.unwrap();
    assert_eq!(statement.fhir_version.as_deref(), Some("4.0.1"));
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    let office = office_r4::Client::new(endpoint, None::<AccessToken>).unwrap();
    assert_eq!(office.metadata().send().await.unwrap().into_inner(), statement.into_inner());
    assert!(server.seen().iter().all(|seen| seen.target == "/api/fhir/r4/metadata"));
}

/// What is written for one R4 API works for the other.
#[tokio::test]
async fn both_products_answer_with_the_same_types() {
    fn birth_year(patient: &nextgen_patient_access::fhir::r4::Patient) -> &str {
        patient.birth_date.as_ref().unwrap().as_str()
    }
    fn is_same(patient: enterprise_r4::Patient) -> office_r4::Patient {
        patient
    }
    let server = Server::start(|_, _| json(200, r#"{"resourceType":"Patient","birthDate":"1970"}"#));
    let of_enterprise = enterprise(&server).patient_read("1").send().await.unwrap().into_inner();
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    let office = office_r4::Client::new(endpoint, None::<AccessToken>).unwrap();
    let of_office = office.patient_read("1").send().await.unwrap().into_inner();
    assert_eq!((birth_year(&of_enterprise), birth_year(&of_office)), ("1970", "1970"));
    assert_eq!(is_same(of_enterprise), of_office);
}

#[test]
fn the_client_is_for_endpoints_of_its_api_only() {
    let office = Endpoint::production(Api::OfficeR4).unwrap();
    let error = enterprise_r4::Client::new(office, AccessToken::new("s3cr3t-token")).err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Endpoint);
}

#[test]
fn the_document_has_all_that_the_server_states() {
    let document: Value = serde_json::from_str(include_str!("../../specs/openapi/enterprise-r4.json")).unwrap();
    let paths = document["paths"].as_object().unwrap();
    // At least: what the server adds stops no `cargo xtask update`.
    assert!(paths.len() > 28 * 2, "{}", paths.len());
    assert!(paths.values().all(|item| item["get"]["x-provenance"] == "capability"));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for parameter in paths.values().flat_map(|item| item["get"]["parameters"].as_array().unwrap()) {
        *counts.entry(parameter["name"].as_str().unwrap()).or_default() += 1;
        assert!(parameter["description"].is_string());
    }
    for (name, count) in
        [("id", 28), ("_id", 26), ("_lastUpdated", 25), ("_maxresults", 24), ("patient", 20), ("_revinclude", 20)]
    {
        assert!(counts[name] >= count, "{name}: {}", counts[name]);
    }
    assert!(counts["practitioner.identifier"] >= 1);
    let care_plan = document["paths"]["/CarePlan"]["get"]["parameters"].as_array().unwrap();
    let category = care_plan.iter().find(|parameter| parameter["name"] == "category").unwrap();
    assert!(category["description"].as_str().unwrap().contains("404"));
    assert!(paths["/Observation"]["get"]["description"].as_str().unwrap().contains("400"));
}
