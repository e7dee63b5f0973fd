//! A test steers the sandbox: what is there, what is answered, what was asked.

use std::collections::BTreeSet;

use futures_util::TryStreamExt;
use nextgen_patient_access::{Api, Client, ErrorKind, FhirVersion, Product, fhir, transport::RetryPolicy};
use nextgen_sandbox::{
    Behaviour, Sandbox,
    script::{Answer, Request, Route},
};
use serde_json::{Value, json};

use crate::{first_patient, get, http, json, plain};

const APIS: [Api; 4] = [Api::EnterpriseR4, Api::EnterpriseDstu2, Api::OfficeR4, Api::OfficeR3];

fn condition(id: &str, patient: &str) -> Value {
    json!({
        "resourceType": "Condition",
        "id": id,
        "subject": { "reference": format!("Patient/{patient}") },
        "category": [{ "coding": [{ "system": "http://terminology.hl7.org/CodeSystem/condition-category", "code": "problem-list-item" }] }],
        "code": { "coding": [{ "system": "http://snomed.info/sct", "code": "38341003", "display": "Hypertension" }] },
        "onsetDateTime": "2019-03",
        "recordedDate": "2019-03-04",
    })
}

async fn ask(sandbox: &Sandbox, api: Api, patient: &str, path: &str) -> (u16, Value) {
    let token = sandbox.access_token(api, patient);
    let answer =
        http().get(format!("{}/{path}", sandbox.base_url(api))).bearer_auth(token.secret()).send().await.unwrap();
    let status = answer.status().as_u16();
    (status, serde_json::from_str(&answer.text().await.unwrap()).unwrap_or_default())
}

fn ids(bundle: &Value) -> Vec<&str> {
    let entries = bundle["entry"].as_array().map(Vec::as_slice).unwrap_or_default();
    entries.iter().map(|entry| entry["resource"]["id"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_patient_who_was_put_in_has_a_record() {
    let sandbox = plain().await;
    for (api, deceased) in [(Api::OfficeR4, false), (Api::OfficeR3, true)] {
        let patient = json!({
            "resourceType": "Patient",
            "id": "p-1",
            "name": [{ "given": ["Ada"], "family": "Quill" }],
            "birthDate": "1960-05",
            "deceasedBoolean": deceased,
        });
        sandbox.put(api, patient.clone()).unwrap();
        sandbox.put(api, condition("c-1", "p-1")).unwrap();
        assert_eq!(ask(&sandbox, api, "p-1", "Patient/p-1").await, (200, patient));
        let (_, found) = ask(&sandbox, api, "p-1", "Condition?patient=p-1").await;
        assert_eq!((ids(&found), &found["total"]), (vec!["c-1"], &json!(1)), "{api}");
        // Others do not see it, and the patient does not see others.
        let other = first_patient(&sandbox);
        assert_eq!(ask(&sandbox, api, &other, "Condition/c-1").await.0, 403);
        assert_eq!(ask(&sandbox, api, "p-1", &format!("Patient/{other}")).await.0, 403);
    }
    let listed: Vec<_> = sandbox.patients().filter(|patient| patient.id == "p-1").collect();
    assert_eq!(listed.len(), 1, "in two versions, but one patient");
    assert_eq!((&*listed[0].name, listed[0].birth_date.to_string()), ("Ada Quill", "1960-05-01".to_owned()));
    // DSTU2 does not have it.
    assert_eq!(ask(&sandbox, Api::EnterpriseDstu2, "p-1", "Patient/p-1").await.0, 404);
    assert_eq!(sandbox.population(Api::OfficeR4).owner("Condition", "c-1").as_deref(), Some("p-1"));
}

#[tokio::test]
async fn a_patient_who_was_put_in_signs_in() {
    let sandbox = plain().await;
    sandbox.put(Api::OfficeR3, json!({ "resourceType": "Patient", "id": "p-1" })).unwrap();
    let url = format!(
        "{}/protocol/openid-connect/auth?response_type=code&client_id={}&redirect_uri=http://127.0.0.1/callback&aud={}&code_challenge={}&code_challenge_method=S256",
        sandbox.office_issuer(),
        sandbox.client_id(),
        sandbox.base_url(Api::OfficeR3),
        "x".repeat(43),
    );
    assert!(sandbox.sign_in(&url, "p-1").await.unwrap().contains("code="));
    assert!(sandbox.sign_in(&url, "p-2").await.unwrap().contains("access_denied"));
}

#[tokio::test]
async fn what_was_put_in_is_found_by_what_it_says_beside_what_was_there() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    let api = Api::EnterpriseR4;
    let search =
        async |query: &str| ask(&sandbox, api, &patient, &format!("Condition?patient={patient}{query}")).await.1;
    let before = search("").await["total"].as_u64().unwrap();
    for n in 0..60 {
        sandbox.put(api, condition(&format!("c-{n}"), &patient)).unwrap();
    }
    assert_eq!(search("").await["total"].as_u64().unwrap(), before + 60);
    assert_eq!(search("&_id=c-7").await["total"], 1);
    assert_eq!(search("&onset-date=2019-03").await["total"], 60);
    assert!(search("&onset-date=gt2019-03").await["total"].as_u64().unwrap() <= before);
    assert_eq!(search("&category=encounter-diagnosis&onset-date=2019-03").await["total"], 0);

    let client = Client::new(sandbox.endpoint(api).unwrap(), sandbox.access_token(api, &patient)).unwrap();
    let pages = client.search_json("Condition", [("patient", &*patient)]).unwrap();
    let all: Vec<Value> = pages.resources::<Value>().try_collect().await.unwrap();
    let distinct: BTreeSet<&str> = all.iter().map(|it| it["id"].as_str().unwrap()).collect();
    assert_eq!((all.len() as u64, distinct.len() as u64), (before + 60, before + 60), "over pages, each once");
    let held = sandbox.population(api).all(FhirVersion::R4, "Condition");
    let held = held.filter(|it| it["subject"]["reference"] == format!("Patient/{patient}"));
    assert_eq!(held.count() as u64, before + 60);
}

#[tokio::test]
async fn what_is_put_in_takes_the_place_of_what_has_its_name_and_can_be_taken_out() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    let api = Api::OfficeR4;
    let search = async || ask(&sandbox, api, &patient, &format!("Condition?patient={patient}&_count=1000")).await.1;
    let before = search().await;
    let first = ids(&before)[0].to_owned();
    sandbox.put(api, condition(&first, &patient)).unwrap();
    let replaced = search().await;
    assert_eq!(replaced["total"], before["total"]);
    assert_eq!(ask(&sandbox, api, &patient, &format!("Condition/{first}")).await.1, condition(&first, &patient));
    assert_eq!(ids(&replaced).iter().filter(|id| **id == first).count(), 1);

    assert!(sandbox.remove(api, "Condition", &first) && !sandbox.remove(api, "Condition", &first));
    assert_eq!(ask(&sandbox, api, &patient, &format!("Condition/{first}")).await.0, 404);
    let gone = search().await;
    assert_eq!(gone["total"].as_u64(), before["total"].as_u64().map(|total| total - 1));
    assert!(!ids(&gone).contains(&&*first));
    assert!(sandbox.population(api).all(FhirVersion::R4, "Condition").all(|it| it["id"] != *first));
    // The other versions still have it.
    assert_eq!(ask(&sandbox, Api::OfficeR3, &patient, &format!("Condition/{first}")).await.0, 200);
}

#[tokio::test]
async fn a_record_may_hold_what_says_that_it_is_anothers() {
    let sandbox = plain().await;
    let (own, other) = (first_patient(&sandbox), sandbox.patients().nth(1).unwrap().id);
    sandbox.put_in_record(Api::OfficeR4, &own, condition("c-1", &other)).unwrap();
    let (_, found) = ask(&sandbox, Api::OfficeR4, &own, &format!("Condition?patient={own}&date=2019-03")).await;
    assert_eq!(ids(&found).into_iter().filter(|id| *id == "c-1").count(), 1);
    assert_eq!(ask(&sandbox, Api::OfficeR4, &own, "Condition/c-1").await.0, 200);
    assert_eq!(ask(&sandbox, Api::OfficeR4, &other, "Condition/c-1").await.0, 403);
}

#[tokio::test]
async fn what_refers_to_a_match_comes_along() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    sandbox.put(Api::OfficeR4, condition("c-1", &patient)).unwrap();
    let provenance = json!({
        "resourceType": "Provenance",
        "id": "v-1",
        "target": [{ "reference": "Condition/c-1" }],
        "recorded": "2019-03-04T00:00:00Z",
    });
    sandbox.put_in_record(Api::OfficeR4, &patient, provenance).unwrap();
    let path = format!("Condition?patient={patient}&_count=1000&_revinclude=Provenance:target");
    let (_, found) = ask(&sandbox, Api::OfficeR4, &patient, &path).await;
    let mode = |id: &str| {
        let entries = found["entry"].as_array().unwrap();
        entries.iter().find(|it| it["resource"]["id"] == id).map(|it| it["search"]["mode"].as_str().unwrap())
    };
    assert_eq!((mode("c-1"), mode("v-1")), (Some("match"), Some("include")));

    let medication = json!({ "resourceType": "Medication", "id": "m-1", "code": { "text": "a syrup" } });
    let order = json!({
        "resourceType": "MedicationRequest",
        "id": "o-1",
        "subject": { "reference": format!("Patient/{patient}") },
        "medicationReference": { "reference": "Medication/m-1" },
    });
    sandbox.put(Api::OfficeR3, medication).unwrap();
    sandbox.put(Api::OfficeR3, order).unwrap();
    let path = format!("MedicationRequest?patient={patient}&_count=1000&_include=MedicationRequest:medication");
    let (_, found) = ask(&sandbox, Api::OfficeR3, &patient, &path).await;
    let found = ids(&found);
    assert!(found.contains(&"o-1") && found.contains(&"m-1"), "{found:?}");
    assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), found.len(), "each once");
}

#[tokio::test]
async fn an_export_has_what_was_put_in() {
    let sandbox = plain().await;
    let api = Api::OfficeBulkR4;
    sandbox.put(api, json!({ "resourceType": "Patient", "id": "p-1" })).unwrap();
    sandbox.put(api, condition("c-1", "p-1")).unwrap();
    let token = sandbox.access_token(api, "");
    let base = sandbox.base_url(api);
    let http = http();
    let made = http.post(format!("{base}/Group")).bearer_auth(token.secret()).json(&json!({ "patientIds": ["p-1"] }));
    let group = json(made.send().await.unwrap()).await["id"].as_str().unwrap().to_owned();
    let kick_off = http.get(format!("{base}/Group/{group}/$export")).bearer_auth(token.secret());
    let started = kick_off.header("prefer", "respond-async").send().await.unwrap();
    let status_url = started.headers()["content-location"].to_str().unwrap().to_owned();
    let manifest = json(http.get(status_url).bearer_auth(token.secret()).send().await.unwrap()).await;
    let mut exported = BTreeSet::new();
    for file in manifest["output"].as_array().unwrap() {
        let text = http.get(file["url"].as_str().unwrap()).send().await.unwrap().text().await.unwrap();
        let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        exported
            .extend(lines.map(|it| format!("{}/{}", it["resourceType"].as_str().unwrap(), it["id"].as_str().unwrap())));
    }
    let own: Vec<&String> = exported
        .iter()
        .filter(|it| it.ends_with("-1") && !it.contains('/') || it.contains("/c-1") || it.contains("/p-1"))
        .collect();
    assert_eq!(own, ["Condition/c-1", "Patient/p-1"]);
}

#[tokio::test]
async fn a_typed_resource_can_be_put_in_and_a_nameless_one_cannot() {
    let sandbox = plain().await;
    let mut typed: fhir::r4::Observation = serde_json::from_value(json!({
        "resourceType": "Observation",
        "id": "o-1",
        "subject": { "reference": format!("Patient/{}", first_patient(&sandbox)) },
        "valueQuantity": { "value": 100.25 },
    }))
    .unwrap();
    typed.status = Some("final".into());
    sandbox.put(Api::EnterpriseR4, &typed).unwrap();
    let (_, read) = ask(&sandbox, Api::EnterpriseR4, &first_patient(&sandbox), "Observation/o-1").await;
    assert_eq!((&read["status"], &read["valueQuantity"]["value"]), (&json!("final"), &json!(100.25)));

    for (resource, why) in [
        (json!({ "id": "x" }), "resourceType"),
        (json!({ "resourceType": "Condition" }), "needs an id"),
        (json!({ "resourceType": "Condition", "id": "a/b" }), "needs an id"),
        (json!({ "resourceType": "Claim", "id": "x" }), "no API of FHIR R4 serves Claim"),
    ] {
        let error = sandbox.put(Api::OfficeR4, resource).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
}

#[tokio::test]
async fn the_nth_request_of_a_route_is_answered_as_told() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    let (first, second) = (Route::get(Api::OfficeR4, "Patient/{id}"), Route::get(Api::OfficeR4, "Condition"));
    let answer = Answer::new(429).header("Retry-After", "300").header("content-type", "text/html").body("<p>busy");
    sandbox.when(first.clone()).nth(2).answer(answer).unwrap();
    sandbox.when(second).first(2).answer(Answer::new(204)).unwrap();
    let read = async || get(&sandbox, Api::OfficeR4, &format!("Patient/{patient}")).send().await.unwrap();
    assert_eq!(read().await.status(), 200);
    // Another route in between is not counted, nor is another API.
    let search = async || get(&sandbox, Api::OfficeR4, &format!("Condition?patient={patient}")).send().await.unwrap();
    assert_eq!(
        [search().await.status(), search().await.status(), search().await.status()].map(|it| it.as_u16()),
        [204, 204, 200]
    );
    assert_eq!(get(&sandbox, Api::OfficeR3, &format!("Patient/{patient}")).send().await.unwrap().status(), 200);
    let told = read().await;
    assert_eq!((told.status().as_u16(), &told.headers()["retry-after"]), (429, &"300".parse().unwrap()));
    assert!(told.headers().contains_key("x-request-id"));
    assert_eq!(told.text().await.unwrap(), "<p>busy");
    assert_eq!(read().await.status(), 200);

    // From the next on, until that is forgotten; the newest rule counts.
    sandbox.when(first).from(1).answer(Answer::new(500)).unwrap();
    assert_eq!([read().await.status(), read().await.status()].map(|it| it.as_u16()), [500, 500]);
    sandbox.when(Route::any(Api::OfficeR4)).answer(Answer::new(503)).unwrap();
    assert_eq!([read().await.status(), search().await.status()].map(|it| it.as_u16()), [503, 503]);
    sandbox.forget_script();
    assert_eq!(read().await.status(), 200);
}

#[tokio::test]
async fn a_route_is_also_what_is_not_fhir() {
    let sandbox = plain().await;
    let base = sandbox.base_url(Api::OfficeBulkR4);
    let told = Answer::new(202).header("content-location", "");
    sandbox.when(Route::get(Api::OfficeBulkR4, "Group/{id}/$export")).answer(told).unwrap();
    sandbox.when(Route::get(Api::OfficeBulkR4, "Group").method("POST").unwrap()).answer(Answer::new(418)).unwrap();
    sandbox.when(Route::export_file("Condition")).answer(Answer::new(410)).unwrap();
    sandbox.when(Route::ccda()).answer(Answer::new(200).body(b"\xff\xfe".to_vec())).unwrap();
    for product in [Product::Enterprise, Product::Office] {
        sandbox.when(Route::token(product)).answer(Answer::new(405).body("<html>")).unwrap();
    }
    let refused = Answer::new(404).json(&json!({}));
    sandbox.when(Route::get(Api::EnterpriseR4, ".well-known/smart-configuration")).answer(refused).unwrap();

    let http = http();
    let export = http.get(format!("{base}/Group/x/$export")).send().await.unwrap();
    assert_eq!((export.status().as_u16(), &export.headers()["content-location"]), (202, &"".parse().unwrap()));
    assert_eq!(http.post(format!("{base}/Group")).send().await.unwrap().status(), 418);
    let configuration = format!("{}/.well-known/smart-configuration", sandbox.base_url(Api::OfficeR4));
    let tokens =
        json(http.get(configuration).send().await.unwrap()).await["token_endpoint"].as_str().unwrap().to_owned();
    assert_eq!(http.post(tokens).send().await.unwrap().status(), 405);
    assert_eq!(
        http.post(format!("{}nge/prod/patient-oauth/token", sandbox.page_url())).send().await.unwrap().status(),
        405
    );
    let configuration = format!("{}/.well-known/smart-configuration", sandbox.base_url(Api::EnterpriseR4));
    let refused = http.get(configuration).send().await.unwrap();
    assert_eq!(
        (refused.status().as_u16(), &refused.headers()["content-type"]),
        (404, &"application/fhir+json".parse().unwrap())
    );
    let ccda = sandbox.endpoint(Api::OfficeR4).unwrap().ccda_url().unwrap().to_string();
    assert_eq!(http.get(ccda).send().await.unwrap().bytes().await.unwrap().as_ref(), b"\xff\xfe");
}

#[tokio::test]
async fn a_body_is_changed_and_everything_else_is_as_usual() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    let route = Route::get(Api::EnterpriseR4, "Observation").with_query("category", "laboratory");
    let other = format!("Observation?patient={patient}&category=vital-signs");
    sandbox.when(route.clone()).nth(1).change(|bundle| {
        bundle["link"] = json!([{ "relation": "next" }]);
        bundle["entry"].as_array_mut().unwrap().insert(1, Value::Null);
    });
    let search = async || {
        get(&sandbox, Api::EnterpriseR4, &format!("Observation?patient={patient}&category=laboratory"))
            .send()
            .await
            .unwrap()
    };
    assert!(get(&sandbox, Api::EnterpriseR4, &other).send().await.unwrap().status().is_success());
    let changed = search().await;
    assert_eq!((changed.status().as_u16(), changed.content_length().is_some()), (200, true));
    let (changed, usual) = (json(changed).await, json(search().await).await);
    assert_eq!((&changed["link"], &changed["entry"][1]), (&json!([{ "relation": "next" }]), &Value::Null));
    assert_eq!((&changed["entry"][0], &changed["entry"][2]), (&usual["entry"][0], &usual["entry"][1]));

    // A refusal has a body too; what is no JSON cannot be changed, which is said.
    sandbox.when(route).change(|outcome| outcome["changed"] = json!(true));
    let anonymous = http().get(format!("{}/Observation?category=laboratory", sandbox.base_url(Api::EnterpriseR4)));
    let anonymous = anonymous.send().await.unwrap();
    assert_eq!(anonymous.status(), 401);
    assert_eq!(json(anonymous).await["changed"], true);
    sandbox.when(Route::ccda()).change(|_| {});
    let ccda = sandbox.endpoint(Api::OfficeR4).unwrap().ccda_url().unwrap().to_string();
    let token = sandbox.access_token(Api::OfficeR4, &patient);
    let document = http().get(format!("{ccda}?patient={patient}")).bearer_auth(token.secret()).send().await.unwrap();
    assert_eq!(document.status(), 500);
    assert!(document.text().await.unwrap().contains("has none"));
}

#[tokio::test]
async fn no_fault_and_no_limit_meets_what_is_told() {
    let mut behaviour = Behaviour::plain();
    behaviour.office_limit = Some(1);
    let sandbox = Sandbox::builder().behaviour(behaviour).faults("503=1".parse().unwrap()).start().await.unwrap();
    sandbox.when(Route::get(Api::OfficeR4, "Patient")).first(3).answer(Answer::new(200)).unwrap();
    sandbox.when(Route::get(Api::EnterpriseR4, "Patient")).change(|_| {});
    let status = async |api| get(&sandbox, api, "Patient").send().await.unwrap().status().as_u16();
    for _ in 0..3 {
        assert_eq!((status(Api::OfficeR4).await, status(Api::EnterpriseR4).await), (200, 200));
    }
    assert_eq!(status(Api::OfficeR4).await, 503);
}

#[tokio::test]
async fn what_was_asked_is_told_in_order() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    let token = sandbox.access_token(Api::OfficeR4, &patient);
    let client =
        Client::builder(sandbox.endpoint(Api::OfficeR4).unwrap(), token).retry(RetryPolicy::never()).build().unwrap();
    client.read_json("Patient", &patient).await.unwrap();
    let error = client.read_json("Condition", "none").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    client.search_json("Condition", [("patient", &*patient), ("date", "ge2020")]).unwrap().next_page().await.unwrap();
    http().head(format!("{}nowhere", sandbox.page_url())).send().await.unwrap();
    http().post(format!("{}/protocol/openid-connect/token", sandbox.office_issuer())).send().await.unwrap();

    let asked = sandbox.requests();
    let told = |it: &Request| (it.method.clone(), it.api, it.below_base().to_owned(), it.status.unwrap());
    let office = Some(Api::OfficeR4);
    assert_eq!(
        asked.iter().map(told).collect::<Vec<_>>(),
        [
            ("GET".to_owned(), office, format!("Patient/{patient}"), 200),
            ("GET".to_owned(), office, "Condition/none".to_owned(), 404),
            ("GET".to_owned(), office, "Condition".to_owned(), 200),
            ("HEAD".to_owned(), None, "/nowhere".to_owned(), 404),
            ("POST".to_owned(), None, "/auth/realms/nextgen/protocol/openid-connect/token".to_owned(), 401),
        ]
    );
    let parameters = asked[2].parameters();
    assert!(parameters.contains(&("date".to_owned(), "ge2020".to_owned())), "{parameters:?}");
    assert!(asked[2].path.ends_with("/Condition") && asked[2].to_string().ends_with(": 200"), "{}", asked[2]);
    sandbox.forget_requests();
    assert_eq!(sandbox.requests(), []);
}

#[tokio::test]
async fn every_api_has_what_was_put_into_its_version() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    for version in [Api::EnterpriseDstu2, Api::OfficeR3, Api::OfficeR4] {
        let mut resource = condition("c-1", &patient);
        // DSTU2 names the patient so.
        resource["patient"] = resource["subject"].clone();
        sandbox.put(version, resource).unwrap();
    }
    for api in APIS {
        let (_, found) = ask(&sandbox, api, &patient, &format!("Condition?patient=Patient/{patient}")).await;
        let last = found["total"].as_u64().unwrap().div_ceil(25);
        let (_, found) = ask(&sandbox, api, &patient, &format!("Condition?patient={patient}&page={last}")).await;
        assert!(ids(&found).contains(&"c-1"), "{api}: {:?}", ids(&found));
    }
}
