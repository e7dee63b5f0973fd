//! All of a record, once, and its summary.

use nextgen_patient_access::{
    Api,
    record::{Item, Resource, Status, Summary},
};
use nextgen_test_support::{record as fixture, reply};

use crate::{all, client, client_of};

#[tokio::test]
async fn the_whole_record_comes_once() {
    let server = fixture::server(|_, _| None);
    let (resources, documents, report) = all(client(&server).record("p1")).await;
    assert!(report.complete, "{report:#?}");
    assert!(resources.values().all(|times| *times == 1), "{resources:?}");
    let names: Vec<&str> =
        resources.keys().map(String::as_str).filter(|name| !name.starts_with("Observation")).collect();
    assert_eq!(
        names,
        [
            "CarePlan/cp1",
            "Condition/PL-1",
            "Condition/PL-2",
            "Condition/PL-3",
            "Condition/PL-4",
            "DocumentReference/d1",
            "DocumentReference/d2",
            "Encounter/PT-1",
            "Location/l1",
            "Organization/clinic",
            "Organization/group",
            "Patient/p1",
            "Practitioner/dr1",
            "Practitioner/dr2",
            "Provenance/prov-CarePlan",
            "Provenance/prov-Condition",
            "Provenance/prov-DocumentReference",
            "Provenance/prov-Encounter",
            "Provenance/prov-Observation",
            "Provenance/prov-Patient",
        ]
    );
    let row = &report.types["Observation"];
    assert_eq!((row.status, row.received, row.total, row.pages), (Status::Complete, 11, Some(11), 4));
    assert_eq!(report.types["Coverage"].status, Status::Complete, "an empty type is there too");
    let texts: Vec<_> = documents.iter().map(|(owner, bytes)| (&**owner, String::from_utf8_lossy(bytes))).collect();
    assert_eq!(texts[0], ("DocumentReference/d1", "%PDF-1.7 report".into()));
    assert_eq!(texts[1], ("DocumentReference/d1", "hello".into()));
    assert_eq!(texts[2], ("DocumentReference/d2", "note".into()), "a Binary as JSON is unwrapped");
    assert!(texts[3].1.contains("Summary of care"));

    let seen = server.seen();
    let mut targets: Vec<&str> = seen.iter().map(|request| &*request.target).collect();
    targets.sort_unstable();
    let requests = targets.len();
    targets.dedup();
    assert_eq!(targets.len(), requests, "no request is sent twice");
    assert!(seen.iter().all(|request| request.headers["authorization"] == "Bearer s3cr3t"));
    assert!(targets.contains(&"/api/ccda?patient=p1"));
}

#[tokio::test]
async fn observation_goes_by_category_where_the_server_demands_it_and_nothing_comes_twice() {
    let server = fixture::server(|_, seen| {
        let bare = seen.target.contains("/Observation?") && !seen.target.contains("category=");
        bare.then(|| reply(400, "text/plain", "no category"))
    });
    // Of Enterprise it is known; Office's server says so when it is asked.
    for api in [Api::EnterpriseR4, Api::OfficeR4] {
        let before = server.seen().len();
        let (resources, _, report) = all(client_of(api, &server).record("p1")).await;
        assert!(report.complete, "{report:#?}");
        let labs: Vec<u32> =
            resources.iter().filter(|(name, _)| name.starts_with("Observation")).map(|(_, times)| *times).collect();
        assert_eq!(labs, [1; 11]);
        let row = &report.types["Observation"];
        assert_eq!((row.received, row.total), (11, Some(11)));
        let seen = server.seen();
        let asked = |what: &str| seen[before..].iter().filter(|it| it.target.contains(what)).count();
        assert_eq!(asked("/Observation?patient=p1&_rev"), usize::from(api == Api::OfficeR4), "{api}");
        assert!(asked("category=vital-signs") == 1 && asked("category=laboratory") == 4);
    }
}

#[tokio::test]
async fn the_same_few_requests_at_once_make_the_same_record() {
    let server = fixture::server(|_, _| None);
    let (one, ..) = all(client(&server).record("p1").concurrency(1)).await;
    let (many, ..) = all(client(&server).record("p1").concurrency(64)).await;
    assert_eq!(one, many);
}

#[tokio::test]
async fn a_summary_can_be_made_of_the_stream() {
    let server = fixture::server(|_, _| None);
    let mut items = client(&server).record("p1").items();
    let mut summary = Summary::default();
    while let Some(item) = items.next().await {
        if let Item::Resource(resource) = item {
            summary.add(&resource);
        }
    }
    summary.add_report(&items.report());
    let text = summary.to_string();
    for line in [
        "Ann M. Doe, born 1970-05-01, female\n",
        "\nProblems (4)\n  2014-03-01  Asthma 4\n",
        "\nLatest results (3)\n  2024-01-11  Glucose 2: 11.50 mmol/l\n",
        "\nEncounters (1)\n  2024-01-05  Visit\n",
        "\nNothing is missing.\n",
    ] {
        assert!(text.contains(line), "{line:?} in {text}");
    }
}

#[test]
fn a_summary_lists_what_was_renewed_once() {
    let mut summary = Summary::default();
    for (date, name, status) in [
        ("2023-01-10", "Metformin", "completed"),
        ("2024-01-10", "Metformin", "active"),
        ("2023-07-10", "Metformin", "active"),
        ("2022-07-10", "Metformin", "stopped"),
        ("2023-07-10", "Lisinopril", "active"),
    ] {
        let json = format!(
            r#"{{"resourceType": "MedicationRequest", "authoredOn": "{date}", "status": "{status}",
                "medicationCodeableConcept": {{"text": "{name}"}}}}"#
        );
        let json = serde_json::value::RawValue::from_string(json).unwrap();
        summary.add(&Resource::new(json).unwrap());
    }
    let lines =
        "\nMedications (3)\n  2024-01-10  Metformin\n  2023-07-10  Lisinopril\n  2022-07-10  Metformin (stopped)\n";
    assert!(summary.to_string().contains(lines), "{summary}");
}

#[tokio::test]
async fn a_document_that_its_resource_holds_is_not_kept_until_the_end() {
    let server = fixture::server(|_, _| None);
    let mut items = client(&server).record("p1").concurrency(1).items();
    let mut asked_before = None;
    while let Some(item) = items.next().await {
        if let Item::Document(it) = item
            && it.report.url.is_none()
        {
            assert_eq!(it.bytes, b"hello");
            asked_before = Some(server.seen().len());
        }
    }
    let searches = server.seen().iter().filter(|seen| seen.target.contains("patient=")).count();
    assert!(asked_before.unwrap() < searches, "there were searches still to come");
}
