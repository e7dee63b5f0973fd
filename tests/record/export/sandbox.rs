//! Exports of a sandbox's group.

use std::{collections::BTreeMap, path::Path, time::Duration};

use nextgen_patient_access::{
    Api, Client, ErrorKind, FhirVersion,
    export::{Existing, ExportReport, Patients, verify},
    transport::{Limits, RetryPolicy},
};
use nextgen_sandbox::{Behaviour, Faults, Sandbox, population::Size};
use nextgen_test_support::record::tree;
use serde_json::Value;

async fn sandbox(faults: Faults) -> Sandbox {
    let mut behaviour = Behaviour::default();
    behaviour.switch_off("office-limit").unwrap();
    behaviour.switch_off("bulk-polls").unwrap();
    let size = Size { patients: 3, years: 3, ..Size::default() };
    Sandbox::builder().size(size).behaviour(behaviour).faults(faults).start().await.unwrap()
}

fn client(sandbox: &Sandbox) -> Client {
    let token = sandbox.access_token(Api::OfficeBulkR4, "");
    let retry = RetryPolicy {
        attempts: 12,
        first_wait: Duration::from_millis(1),
        longest_wait: Duration::from_millis(20),
        throttle_window: Duration::from_millis(20),
        ..RetryPolicy::default()
    };
    let limits = Limits { stall: Duration::from_millis(300), first_byte: Duration::from_secs(5), ..Limits::default() };
    let client = Client::builder(sandbox.endpoint(Api::OfficeBulkR4).unwrap(), token).retry(retry).limits(limits);
    client.build().unwrap()
}

/// The id of the sandbox's group.
async fn group(client: &Client) -> String {
    let groups = client.search_json("Group", [] as [(&str, &str); 0]).unwrap().next_page().await.unwrap().unwrap();
    let group: Value = serde_json::from_str(groups.entries[0].resource.as_ref().unwrap().get()).unwrap();
    group["id"].as_str().unwrap().to_owned()
}

async fn download(sandbox: &Sandbox, folder: &Path) -> ExportReport {
    let client = client(sandbox);
    client.export(group(&client).await).download(folder, Existing::Resume, |_| {}).await.unwrap()
}

/// The files, without the ports that a sandbox happens to have, and what follows from them.
fn without_ports(folder: &Path, sandbox: &Sandbox) -> BTreeMap<String, String> {
    let host = |url: String| url.split('/').nth(2).unwrap().to_owned();
    let main = host(sandbox.base_url(Api::OfficeR4));
    let text = |(name, bytes): (String, Vec<u8>)| (name, String::from_utf8_lossy(&bytes).replace(&main, "main"));
    tree(folder).into_iter().filter(|(name, _)| name != "manifest.json").map(text).collect()
}

#[tokio::test]
async fn a_groups_export_is_all_that_the_population_has() {
    let sandbox = sandbox(Faults::default()).await;
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    let report = download(&sandbox, &folder).await;
    assert!(report.complete, "{:#?}", report.gaps().collect::<Vec<_>>());
    let population = sandbox.population(Api::OfficeBulkR4);
    for (name, row) in &report.types {
        let all = population.all(FhirVersion::R4, name).count();
        assert!(row.received > 0 && row.received <= all as u64, "{name}: {row:?} of {all}");
        if name != "Practitioner" && population.owner(name, &first_id(&folder, name)).is_some() {
            assert_eq!(row.received, all as u64, "{name}");
        }
    }
    assert!(report.types["Observation"].received > 100);
}

/// Of a group that has all patients it is the same; the folder is bound to which of the two it is.
#[tokio::test]
async fn all_patients_are_exported_as_a_group_is() {
    let sandbox = sandbox(Faults::default()).await;
    let client = client(&sandbox);
    let scratch = tempfile::tempdir().unwrap();
    let [all, of_group] = ["all", "group"].map(|name| scratch.path().join(name));
    let report = client.export(Patients::All).download(&all, Existing::Refuse, |_| {}).await.unwrap();
    assert!(report.complete && report.group.is_none(), "{report:?}");
    sandbox.reset_limits();
    assert!(download(&sandbox, &of_group).await.group.is_some());
    let without_job = |files: BTreeMap<String, String>| files.into_values().collect::<Vec<_>>();
    assert!(without_job(without_ports(&all, &sandbox)) == without_job(without_ports(&of_group, &sandbox)));
    assert!(verify(&all).unwrap().differences.is_empty());

    let asked = sandbox.requests().len();
    let id = group(&client).await;
    for (export, folder, what) in
        [(client.export(&id), &all, "of all patients"), (client.export(Patients::All), &of_group, "of a group")]
    {
        let error = export.download(folder, Existing::Resume, |_| {}).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(error.to_string().contains(&format!("another export, {what}")), "{error}");
    }
    let done = client.export(Patients::All).download(&all, Existing::Resume, |_| {}).await.unwrap();
    assert_eq!(done, report);
    assert_eq!(sandbox.requests().len(), asked + 1, "only the groups were asked for");
}

fn first_id(folder: &Path, name: &str) -> String {
    let text = std::fs::read_to_string(folder.join(name).join("part-0001.ndjson")).unwrap();
    let resource: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    assert_eq!(resource["resourceType"], name);
    resource["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn where_a_fifth_of_the_answers_goes_wrong_the_export_is_the_same() {
    let scratch = tempfile::tempdir().unwrap();
    let calm = sandbox(Faults::default()).await;
    download(&calm, &scratch.path().join("calm")).await;
    let whole = without_ports(&scratch.path().join("calm"), &calm);
    for seed in 0..5 {
        let faults: Faults = "429=0.04,503=0.04,reset=0.04,truncate=0.04,stall=0.04".parse().unwrap();
        let stormy = sandbox(faults.with_seed(seed)).await;
        let folder = scratch.path().join(seed.to_string());
        let report = download(&stormy, &folder).await;
        assert!(report.complete, "seed {seed}: {:#?}", report.gaps().collect::<Vec<_>>());
        assert!(without_ports(&folder, &stormy) == whole, "seed {seed}");
    }
}
