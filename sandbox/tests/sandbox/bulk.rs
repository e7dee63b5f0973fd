//! Exports, from the group to the lines of the files.

use std::{collections::BTreeSet, time::Duration};

use nextgen_patient_access::export::{Progress, Saved, Started};
use nextgen_patient_access::{Api, Client, office_bulk_r4, transport::RetryPolicy};
use nextgen_sandbox::{Behaviour, Sandbox};
use serde_json::{Value, json};

use crate::{first_patient, get, http};

const API: Api = Api::OfficeBulkR4;

fn client(sandbox: &Sandbox) -> office_bulk_r4::Client {
    let short = Duration::from_millis(1);
    let retry = RetryPolicy {
        first_wait: short,
        throttle_window: short,
        longest_throttle: 9 * short,
        ..RetryPolicy::default()
    };
    let client = Client::builder(sandbox.endpoint(API).unwrap(), sandbox.access_token(API, "")).retry(retry);
    client.build().unwrap().try_into().unwrap()
}

async fn group(office: &office_bulk_r4::Client, patients: Vec<String>) -> String {
    let create = office.group_create().body_map(|body| body.patient_ids(patients));
    Saved::read(create.send().await.unwrap()).await.unwrap().id().unwrap().to_owned()
}

#[tokio::test]
async fn a_group_is_made_changed_and_deleted() {
    let sandbox = Sandbox::builder().behaviour(Behaviour::plain()).start().await.unwrap();
    let office = client(&sandbox);
    let patients: Vec<String> = sandbox.patients().map(|patient| patient.id).collect();
    let id = group(&office, vec![patients[0].clone()]).await;
    assert_eq!(office.group_search().send().await.unwrap().entry.len(), 2, "one is there from the start");

    let update = office.group_update(&id).body_map(|body| {
        let body = body.id(id.clone()).name("Two of them".to_owned());
        body.patient_ids_to_include(vec![patients[1].clone(), patients[2].clone()])
            .patient_ids_to_exclude(vec![patients[0].clone()])
    });
    update.send().await.unwrap();
    let changed = office.group_read(&id).send().await.unwrap();
    let changed = serde_json::to_value(&*changed).unwrap();
    let members: Vec<&str> =
        changed["member"].as_array().unwrap().iter().map(|it| it["entity"]["reference"].as_str().unwrap()).collect();
    assert_eq!(members, [format!("Patient/{}", patients[1]), format!("Patient/{}", patients[2])]);
    assert_eq!(changed["name"], "Two of them");

    office.group_delete(&id).send().await.unwrap();
    assert_eq!(office.group_read(&id).send().await.unwrap_err().status().unwrap(), 404);
    let unknown = office.group_create().body_map(|body| body.patient_ids(vec!["nobody".to_owned()]));
    assert_eq!(unknown.send().await.err().unwrap().status().unwrap(), 422);
}

#[tokio::test]
async fn an_export_takes_its_time_and_then_has_everything() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let office = client(&sandbox);
    let patient = first_patient(&sandbox);
    let id = group(&office, vec![patient.clone()]).await;
    let export = Started::read(&office.group_export(&id).send().await.unwrap()).unwrap();
    let poll = async || {
        let answer = office.export_poll_status().job_id(export.job_id().unwrap()).send().await.unwrap();
        Progress::read(answer).await.unwrap()
    };
    for done in ["0%", "50%"] {
        let Progress::InProgress { progress, retry_after } = poll().await else { panic!("done too early") };
        assert_eq!((progress.as_deref(), retry_after), (Some(done), Some(Duration::from_secs(1))));
    }
    let Progress::Complete(manifest) = poll().await else { panic!("it never ends") };
    assert!(!manifest.requires_access_token && manifest.error.is_empty());
    assert_eq!(manifest.request.unwrap(), format!("{}/Group/{id}/$export", sandbox.base_url(API)));

    let mut types = BTreeSet::new();
    for file in &manifest.output {
        let file = serde_json::to_value(file).unwrap();
        let (name, url) = (file["type"].as_str().unwrap(), file["url"].as_str().unwrap());
        assert!(!url.starts_with(sandbox.page_url().as_str()), "another origin");
        let text = http().get(url).send().await.unwrap().text().await.unwrap();
        let mut ids = BTreeSet::new();
        for line in text.lines() {
            let resource: Value = serde_json::from_str(line).unwrap();
            assert_eq!(resource["resourceType"], name);
            let id = resource["id"].as_str().unwrap().to_owned();
            let owner = sandbox.population(API).owner(name, &id);
            assert!(owner.is_none_or(|owner| owner == patient), "{name}/{id}");
            assert!(ids.insert(id), "each once");
        }
        let parameters = [("patient".to_owned(), patient.clone())];
        if let Ok(matches) = sandbox.population(API).search(API.fhir_version(), name, &parameters) {
            assert_eq!(ids.len(), matches.total(), "{name}");
        }
        assert!(types.insert(name.to_owned()) && !ids.is_empty());
    }
    assert!(types.contains("Patient") && types.contains("Observation") && types.len() > 15, "{types:?}");

    let again = office.group_export(&id).send().await.unwrap_err();
    assert_eq!(again.status().unwrap(), 429, "one export a patient and week");
    sandbox.advance(Duration::from_secs(7 * 24 * 60 * 60));
    let office = client(&sandbox);
    let export = Started::read(&office.group_export(&id).send().await.unwrap()).unwrap();
    let job = export.job_id().unwrap();
    office.export_poll_status_delete().job_id(&job).send().await.unwrap();
    assert_eq!(office.export_poll_status().job_id(&job).send().await.err().unwrap().status().unwrap(), 404);
}

#[tokio::test]
async fn files_need_a_token_if_so_switched() {
    let mut behaviour = Behaviour::plain();
    behaviour.switch_on("bulk-file-tokens").unwrap();
    let sandbox = Sandbox::builder().behaviour(behaviour).start().await.unwrap();
    let office = client(&sandbox);
    let id = group(&office, vec![first_patient(&sandbox)]).await;
    let export = Started::read(&office.group_export(&id).send().await.unwrap()).unwrap();
    let answer = office.export_poll_status().job_id(export.job_id().unwrap()).send().await.unwrap();
    let Progress::Complete(manifest) = Progress::read(answer).await.unwrap() else { panic!("no waiting is asked for") };
    assert!(manifest.requires_access_token);
    let url = serde_json::to_value(&manifest.output[0]).unwrap()["url"].as_str().unwrap().to_owned();
    assert_eq!(http().get(&url).send().await.unwrap().status(), 401);
    let token = sandbox.access_token(API, "");
    assert_eq!(http().get(&url).bearer_auth(token.secret()).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn an_export_is_for_systems_and_asynchronous() {
    let sandbox = Sandbox::builder().behaviour(Behaviour::plain()).start().await.unwrap();
    let office = client(&sandbox);
    let id = group(&office, vec![first_patient(&sandbox)]).await;
    assert_eq!(get(&sandbox, API, &format!("Group/{id}/$export")).send().await.unwrap().status(), 400);
    let patients = sandbox.access_token(Api::OfficeR4, &first_patient(&sandbox));
    let request = http().get(format!("{}/Group", sandbox.base_url(API))).bearer_auth(patients.secret());
    assert_eq!(request.send().await.unwrap().status(), 403);
}

#[tokio::test]
async fn patients_are_found_for_a_group() {
    let sandbox = Sandbox::builder().behaviour(Behaviour::plain()).start().await.unwrap();
    let office = client(&sandbox);
    let all = office.patient_search().send().await.unwrap();
    assert_eq!(all.entry.len(), sandbox.patients().count());
    let none = office.patient_search().enc_date("ge2190-01-01").send().await.unwrap();
    assert_eq!(none.entry.len(), 0);
    let patient = sandbox.population(API).read(API.fhir_version(), "Patient", &first_patient(&sandbox)).unwrap();
    let number = patient["identifier"][0]["value"].as_str().unwrap();
    let found = office.patient_search().patient_chart_no(number).send().await.unwrap();
    let found = serde_json::to_value(&*found).unwrap();
    assert_eq!(found["entry"].as_array().unwrap().len(), 1);
    assert_eq!(found["entry"][0]["resource"]["id"], json!(first_patient(&sandbox)));
}
