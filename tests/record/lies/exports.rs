//! Exports of a sandbox that lies.

use std::time::Duration;

use nextgen_patient_access::{
    Api,
    export::{Existing, Saved},
    office_bulk_r4,
};
use nextgen_sandbox::Sandbox;

use super::{
    read::{Bodies, client, met, received, throttled},
    tally::{Found, Report},
};

const API: Api = Api::OfficeBulkR4;

/// Every group of the sandbox's patients that can be made.
pub(super) fn groups(patients: &[String]) -> Vec<Vec<String>> {
    let of = |bits: usize| {
        let chosen = patients.iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1);
        chosen.map(|(_, id)| id.clone()).collect()
    };
    (1..1 << patients.len()).map(of).collect()
}

pub(super) async fn export(sandbox: &Sandbox, patients: &[String]) -> Found {
    let (scratch, heard) = (tempfile::tempdir().unwrap(), Bodies::default());
    let folder = scratch.path().join("export");
    let client = || client(sandbox, API, sandbox.access_token(API, ""), &heard);
    // What makes a group is sent once, whatever comes of it.
    let created = loop {
        let office = office_bulk_r4::Client::try_from(client()).unwrap();
        if let Ok(created) = office.group_create().body_map(|body| body.patient_ids(patients.to_vec())).send().await {
            break created;
        }
    };
    let group = Saved::read(created).await.unwrap().id().unwrap().to_owned();
    heard.lock().unwrap().clear();
    sandbox.forget_requests();
    let (report, mut wrong_ends) = throttled(async || {
        let export = client().export(&*group).poll_wait(Duration::from_millis(1));
        export.download(&folder, Existing::Resume, |_| {}).await
    })
    .await;
    let met = met(sandbox);
    // An export that nobody says how to ask for is the only one that ends with another error.
    if met.contains("status-url-missing") {
        wrong_ends.retain(|it| !it.contains("may have begun the export"));
        if report.is_some() {
            wrong_ends.push("it ended well without a status URL".to_owned());
        }
    }
    Found {
        patients: patients.to_vec(),
        received: received(&folder),
        heard: heard.lock().unwrap().clone(),
        met,
        report: report.map_or(Report::None, Report::Export),
        wrong_ends,
        is_whole: false,
    }
}
