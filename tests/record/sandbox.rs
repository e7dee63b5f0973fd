//! The record of a sandbox's patient: whole, as the vendor's servers behave, and when much goes wrong.

use std::{collections::BTreeSet, path::Path, time::Duration};

use nextgen_patient_access::{
    AccessToken, Api, Client, FhirVersion,
    record::{Completeness, Existing, Status, Summary, verify},
    transport::{Limits, RetryPolicy},
};
use nextgen_sandbox::{
    Behaviour, Faults, Sandbox,
    population::{Population, Size},
};
use nextgen_test_support::record::tree;
use serde_json::Value;

use crate::all;

const APIS: [Api; 4] = [Api::EnterpriseR4, Api::EnterpriseDstu2, Api::OfficeR4, Api::OfficeR3];

/// The vendor's ways, but for the limit that would make a record take minutes.
fn vendors() -> Behaviour {
    let mut behaviour = Behaviour::default();
    behaviour.switch_off("office-limit").unwrap();
    behaviour
}

async fn sandbox(behaviour: Behaviour, faults: Faults) -> (Sandbox, String) {
    let size = Size { patients: 2, years: 4, ..Size::default() };
    let sandbox = Sandbox::builder().size(size).behaviour(behaviour).faults(faults).start().await.unwrap();
    let patient = sandbox.patients().next().unwrap().id;
    (sandbox, patient)
}

fn client(sandbox: &Sandbox, api: Api, patient: &str) -> Client {
    let token: AccessToken = sandbox.access_token(api, patient);
    let retry = RetryPolicy {
        attempts: 12,
        first_wait: Duration::from_millis(1),
        longest_wait: Duration::from_millis(20),
        throttle_window: Duration::from_millis(20),
        ..RetryPolicy::default()
    };
    let limits = Limits { stall: Duration::from_millis(300), first_byte: Duration::from_secs(5), ..Limits::default() };
    Client::builder(sandbox.endpoint(api).unwrap(), token).retry(retry).limits(limits).build().unwrap()
}

/// What the population has of a patient, of the types that the report names.
fn expected(
    population: &Population,
    version: FhirVersion,
    patient: &str,
    report: &Completeness,
    denied: &str,
) -> BTreeSet<String> {
    // The APIs add no Provenance to these, and do not search it.
    let unadded = ["MedicationStatement", "RelatedPerson", "MedicationDispense", "Specimen"];
    let names = population.resource_types(version).iter().filter(|name| report.types.contains_key(**name));
    let ids = |name: &'static str| {
        let own = move |resource: &Value| {
            let id = resource["id"].as_str()?.to_owned();
            let target = resource["target"][0]["reference"].as_str().unwrap_or_default();
            let name_and_id = format!("{name}/{id}");
            let target_type = target.split('/').next().unwrap_or_default();
            let is_added = !unadded.contains(&target_type) && report.types.contains_key(target_type);
            let is_denied = [&name_and_id, target].iter().any(|it| it.starts_with(denied));
            let is_out_of_reach = is_denied || (name == "Provenance" && !is_added);
            if is_out_of_reach {
                return None;
            }
            (population.owner(name, &id).as_deref() == Some(patient)).then_some(name_and_id)
        };
        population.all(version, name).filter_map(move |resource| own(&resource))
    };
    names.flat_map(|name| ids(name)).collect()
}

#[tokio::test]
async fn every_resource_of_the_patient_comes_from_every_api() {
    let mut small_pages = vendors();
    small_pages.page_size = 10;
    for behaviour in [Behaviour::plain(), small_pages] {
        let forbids = !behaviour.forbidden_types.is_empty();
        let (sandbox, patient) = sandbox(behaviour, Faults::default()).await;
        for api in APIS {
            let (resources, documents, report) = all(client(&sandbox, api, &patient).record(&patient)).await;
            let gaps: Vec<String> = report.gaps().collect();
            let denies = forbids && api == Api::EnterpriseR4;
            assert_eq!(gaps.len(), usize::from(denies), "{api}: {gaps:#?}");
            if denies {
                assert_eq!(report.types["Coverage"].status, Status::Denied);
            }
            let denied = if denies { "Coverage/" } else { "-" };
            let expected = expected(&sandbox.population(api), api.fhir_version(), &patient, &report, denied);
            let missing: Vec<_> = expected.iter().filter(|name| !resources.contains_key(*name)).collect();
            assert!(missing.is_empty(), "{api}: {missing:?}");
            assert!(expected.len() > 50, "{api}: {}", expected.len());
            assert!(resources.keys().any(|name| name.starts_with("Practitioner/")), "{api}");
            assert!(resources.values().all(|times| *times == 1));
            assert!(documents.iter().all(|(_, bytes)| !bytes.is_empty()), "{api}");
            assert!(documents.len() > 1, "{api}");
        }
    }
}

async fn download(sandbox: &Sandbox, api: Api, patient: &str, folder: &Path) -> Completeness {
    client(sandbox, api, patient)
        .record(patient)
        .concurrency(8)
        .download(folder, Existing::Resume, |_| {})
        .await
        .unwrap()
}

#[tokio::test]
async fn a_summary_of_each_fhir_version_says_something_in_each_part() {
    let (sandbox, patient) = sandbox(vendors(), Faults::default()).await;
    let scratch = tempfile::tempdir().unwrap();
    for api in APIS {
        let folder = scratch.path().join(api.id());
        download(&sandbox, api, &patient, &folder).await;
        let text = Summary::of_folder(&folder).unwrap().to_string();
        for part in ["Problems", "Medications", "Latest results", "Immunizations", "Encounters", "Documents"] {
            assert!(
                text.contains(&format!("\n{part} (")) && !text.contains(&format!("\n{part} (0)")),
                "{api}: {part}: {text}"
            );
        }
        assert!(!text.contains("without a name"), "{api}: {text}");
    }
}

/// The record's files, without the ports that a sandbox happens to have.
fn without_ports(folder: &Path, sandbox: &Sandbox) -> Vec<(String, String)> {
    let host = |url: String| url.split('/').nth(2).unwrap().to_owned();
    let (main, other) = (host(sandbox.base_url(Api::OfficeR4)), host(sandbox.office_issuer()));
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).replace(&main, "main").replace(&other, "other");
    assert_eq!(verify(folder).unwrap().differences, []);
    let mut files = tree(folder);
    if let Some(manifest) = files.get_mut("manifest.json") {
        // What the files hold, ports and all, was looked at.
        let mut json: Value = serde_json::from_slice(manifest).unwrap();
        json["files"].as_object_mut().unwrap().values_mut().for_each(|it| drop(it.take()));
        *manifest = json.to_string().into_bytes();
    }
    files.into_iter().map(|(name, bytes)| (name, text(bytes))).collect()
}

async fn with_faults(seeds: u64) {
    let scratch = tempfile::tempdir().unwrap();
    for api in [Api::EnterpriseR4, Api::OfficeR4] {
        let (calm, patient) = sandbox(vendors(), Faults::default()).await;
        let folder = scratch.path().join(api.id());
        download(&calm, api, &patient, &folder).await;
        let whole = without_ports(&folder, &calm);
        for seed in 0..seeds {
            let faults: Faults = "429=0.04,503=0.04,reset=0.04,truncate=0.04,stall=0.04".parse().unwrap();
            let (stormy, patient) = sandbox(vendors(), faults.with_seed(seed)).await;
            let folder = scratch.path().join(format!("{api}-{seed}"));
            download(&stormy, api, &patient, &folder).await;
            let found = without_ports(&folder, &stormy);
            let names = |files: &[(String, String)]| files.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
            assert_eq!(names(&found), names(&whole), "{api}, seed {seed}");
            for (one, other) in found.iter().zip(&whole) {
                assert!(one == other, "{api}, seed {seed}: {} differs:\n{}\n{}", one.0, one.1, other.1);
            }
        }
    }
}

#[tokio::test]
async fn where_a_fifth_of_the_answers_goes_wrong_the_record_is_the_same() {
    with_faults(3).await;
}

#[tokio::test]
#[ignore = "takes minutes"]
async fn where_a_fifth_of_the_answers_goes_wrong_the_record_is_the_same_with_50_seeds() {
    with_faults(50).await;
}
