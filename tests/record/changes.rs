//! What has changed between two downloads of a record: what is told is what happened in the sandbox, and nothing is called gone
//! without proof.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use nextgen_patient_access::{
    AccessToken, Api, Client, ErrorKind,
    record::{Change, ChangeKind, ChangeSet, Existing, Record, Resource},
    transport::{RateLimit, RetryPolicy},
};
use nextgen_sandbox::{
    Behaviour, Sandbox,
    population::Size,
    script::{Answer, Route},
};
use serde_json::{Value, json};
use tempfile::TempDir;

const APIS: [Api; 4] = [Api::EnterpriseR4, Api::EnterpriseDstu2, Api::OfficeR4, Api::OfficeR3];

async fn sandbox() -> (Sandbox, String) {
    let size = Size { patients: 2, years: 1, ..Size::default() };
    let sandbox = Sandbox::builder().size(size).behaviour(Behaviour::plain()).start().await.unwrap();
    let patient = sandbox.patients().next().unwrap().id;
    (sandbox, patient)
}

fn client(sandbox: &Sandbox, api: Api, token: AccessToken) -> Client {
    let builder = Client::builder(sandbox.endpoint(api).unwrap(), token).retry(RetryPolicy::never());
    builder.rate_limit(RateLimit::unlimited()).build().unwrap()
}

fn record(sandbox: &Sandbox, api: Api, patient: &str) -> Record {
    client(sandbox, api, sandbox.access_token(api, patient)).record(patient).concurrency(8)
}

/// Where the earlier and the later record go.
fn folders() -> (TempDir, [PathBuf; 2]) {
    let folders = tempfile::tempdir().unwrap();
    let both = ["before", "after"].map(|name| folders.path().join(name));
    (folders, both)
}

/// An allergy that is in no history.
pub(crate) fn allergy(patient: &str, id: &str, of: &str) -> Value {
    let patient = json!({ "reference": format!("Patient/{patient}") });
    json!({ "resourceType": "AllergyIntolerance", "id": id, "patient": patient, "code": { "text": of } })
}

/// What a folder has, by type and id.
pub(crate) fn resources(folder: &Path) -> BTreeMap<String, String> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|it| it == "ndjson"));
    let text: String = files.map(|path| fs::read_to_string(path).unwrap()).collect();
    text.lines().map(|line| (name_of(line), line.to_owned())).collect()
}

pub(crate) fn name_of(json: &str) -> String {
    let resource: Value = serde_json::from_str(json).unwrap();
    format!("{}/{}", resource["resourceType"].as_str().unwrap(), resource["id"].as_str().unwrap())
}

fn names(found: &ChangeSet, kind: ChangeKind) -> Vec<String> {
    let of_kind = found.changes.iter().filter(|change| change.kind == kind);
    of_kind.map(|Change { before, after, .. }| name_of(after.as_ref().or(before.as_ref()).unwrap().json())).collect()
}

fn unproven(found: &ChangeSet) -> BTreeMap<String, String> {
    found.unproven.iter().map(|it| (name_of(it.json()), it.one_line())).collect()
}

/// What the earlier record becomes with the changes.
fn applied(before: &Path, found: &ChangeSet) -> BTreeMap<String, String> {
    let mut resources = resources(before);
    for Change { kind, before, after, .. } in &found.changes {
        let name = name_of(after.as_ref().or(before.as_ref()).unwrap().json());
        assert_eq!(resources.remove(&name), before.as_ref().map(Resource::one_line), "{kind:?} {name}");
        resources.extend(after.as_ref().map(|after| (name, after.one_line())));
    }
    resources
}

#[tokio::test]
async fn what_happened_is_told_and_makes_one_record_of_the_other() {
    for api in APIS {
        let (sandbox, patient) = sandbox().await;
        for id in ["own-1", "own-2", "own-3"] {
            sandbox.put_in_record(api, &patient, allergy(&patient, id, "milk")).unwrap();
        }
        let (_folders, [before, after]) = folders();
        let report = record(&sandbox, api, &patient).download(&before, Existing::Refuse, |_| {}).await.unwrap();
        assert!(report.complete, "{api}: {:?}", report.gaps().collect::<Vec<_>>());

        sandbox.pass_days(40);
        sandbox.put_in_record(api, &patient, allergy(&patient, "own-2", "nuts")).unwrap();
        sandbox.put_in_record(api, &patient, allergy(&patient, "own-4", "eggs")).unwrap();
        assert!(sandbox.remove(api, "AllergyIntolerance", "own-3"));
        let report = record(&sandbox, api, &patient).download(&after, Existing::Refuse, |_| {}).await.unwrap();
        assert!(report.complete, "{api}: {:?}", report.gaps().collect::<Vec<_>>());

        sandbox.forget_requests();
        let found = record(&sandbox, api, &patient).changes(&before, &after).await.unwrap();
        assert_eq!(names(&found, ChangeKind::Changed), ["AllergyIntolerance/own-2"], "{api}");
        assert_eq!(names(&found, ChangeKind::Gone), ["AllergyIntolerance/own-3"], "{api}");
        let new = names(&found, ChangeKind::New);
        assert!(new.contains(&"AllergyIntolerance/own-4".to_owned()), "{api}: {new:?}");
        assert!(new.iter().any(|name| name.starts_with("Observation/")), "{api}: {new:?}");
        assert_eq!(unproven(&found), BTreeMap::new(), "{api}");
        assert_eq!(applied(&before, &found), resources(&after), "{api}");
        // The read that proves what is gone, that of another where it is the route that might not be found, and no other request.
        let asked: Vec<_> = sandbox.requests().into_iter().map(|it| (it.path, it.status)).collect();
        let (path, control) = match &asked[..] {
            [(path, Some(410))] => (path, None),
            [(path, Some(404)), (control, Some(200))] => (path, Some(control)),
            _ => panic!("{api}: {asked:?}"),
        };
        assert!(path.ends_with("/AllergyIntolerance/own-3"), "{api}: {path}");
        assert!(control.is_none_or(|it| it.contains("/AllergyIntolerance/") && it != path), "{api}: {control:?}");
    }
}

#[tokio::test]
async fn what_a_search_has_missed_is_not_gone() {
    let api = Api::EnterpriseR4;
    let (sandbox, patient) = sandbox().await;
    let (_folders, [before, after]) = folders();
    record(&sandbox, api, &patient).download(&after, Existing::Refuse, |_| {}).await.unwrap();
    sandbox.pass_days(40);
    record(&sandbox, api, &patient).download(&before, Existing::Refuse, |_| {}).await.unwrap();

    // The record of before the days is as one of after them whose searches lack what they brought.
    let found = record(&sandbox, api, &patient).changes(&before, &after).await.unwrap();
    assert_eq!(names(&found, ChangeKind::Gone), [""; 0]);
    let unproven = unproven(&found);
    assert!(!unproven.is_empty());
    let mut all = resources(&after);
    all.extend(unproven);
    assert_eq!(applied(&before, &found), all);
}

#[tokio::test]
async fn of_many_that_a_search_has_missed_only_some_are_asked_for() {
    let api = Api::EnterpriseR4;
    let (sandbox, patient) = sandbox().await;
    for number in 0..50 {
        sandbox.put_in_record(api, &patient, allergy(&patient, &format!("own-{number}"), "milk")).unwrap();
    }
    let (folders, [before, after]) = folders();
    record(&sandbox, api, &patient).download(&before, Existing::Refuse, |_| {}).await.unwrap();
    let empty = json!({ "resourceType": "Bundle", "type": "searchset", "total": 0 });
    sandbox.when(Route::get(api, "AllergyIntolerance")).answer(Answer::new(200).json(&empty)).unwrap();
    record(&sandbox, api, &patient).download(&after, Existing::Refuse, |_| {}).await.unwrap();
    let reads = || {
        let paths = sandbox.requests().into_iter().map(|request| request.path);
        paths.filter(|path| path.contains("/AllergyIntolerance/own-")).count()
    };
    let earlier = reads();
    let found = record(&sandbox, api, &patient).changes(&before, &after).await.unwrap();
    assert_eq!(names(&found, ChangeKind::Gone), [""; 0]);
    assert!(unproven(&found).len() >= 50);
    assert!(reads() - earlier <= 20, "{}", reads() - earlier);

    // Where they are gone, all are, however many.
    sandbox.forget_script();
    for number in 0..50 {
        assert!(sandbox.remove(api, "AllergyIntolerance", &format!("own-{number}")));
    }
    let later = folders.path().join("later");
    record(&sandbox, api, &patient).download(&later, Existing::Refuse, |_| {}).await.unwrap();
    let found = record(&sandbox, api, &patient).changes(&before, &later).await.unwrap();
    assert_eq!(names(&found, ChangeKind::Gone).len(), 50);
}

#[tokio::test]
async fn of_a_type_that_was_not_had_nothing_is_gone() {
    let api = Api::OfficeR4;
    let (sandbox, patient) = sandbox().await;
    sandbox.put_in_record(api, &patient, allergy(&patient, "own-1", "milk")).unwrap();
    let (_folders, [before, after]) = folders();
    record(&sandbox, api, &patient).download(&before, Existing::Refuse, |_| {}).await.unwrap();
    sandbox.remove(api, "AllergyIntolerance", "own-1");
    sandbox.when(Route::get(api, "AllergyIntolerance")).answer(Answer::new(403)).unwrap();
    let report = record(&sandbox, api, &patient).download(&after, Existing::Refuse, |_| {}).await.unwrap();
    assert!(!report.complete);

    sandbox.forget_requests();
    let found = record(&sandbox, api, &patient).changes(&before, &after).await.unwrap();
    assert_eq!(names(&found, ChangeKind::Gone), [""; 0]);
    assert!(unproven(&found).contains_key("AllergyIntolerance/own-1"));
    let asked: Vec<_> = sandbox.requests().into_iter().map(|it| it.path).collect();
    assert!(!asked.iter().any(|path| path.contains("AllergyIntolerance")), "{asked:?}");
}

#[tokio::test]
async fn what_cannot_be_compared_is_an_error_and_not_a_change() {
    let api = Api::OfficeR4;
    let (sandbox, patient) = sandbox().await;
    sandbox.put_in_record(api, &patient, allergy(&patient, "own-1", "milk")).unwrap();
    let (_folders, [before, after]) = folders();
    record(&sandbox, api, &patient).download(&before, Existing::Refuse, |_| {}).await.unwrap();
    sandbox.remove(api, "AllergyIntolerance", "own-1");
    record(&sandbox, api, &patient).download(&after, Existing::Refuse, |_| {}).await.unwrap();

    // A session that has ended proves nothing.
    let ended = client(&sandbox, api, sandbox.access_token(api, &patient));
    sandbox.end_sessions();
    let error = ended.record(&*patient).changes(&before, &after).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401), "{error}");

    let other = sandbox.patients().nth(1).unwrap().id;
    let error = record(&sandbox, api, &other).changes(&before, &after).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("of another patient"), "{error}");

    let file = before.join("AllergyIntolerance.ndjson");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.lines().skip(1).map(|line| format!("{line}\n")).collect::<String>()).unwrap();
    let error = record(&sandbox, api, &patient).changes(&before, &after).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("AllergyIntolerance.ndjson"), "{error}");
}

#[tokio::test]
async fn that_a_type_cannot_be_read_proves_nothing() {
    let api = Api::OfficeR3;
    let (sandbox, patient) = sandbox().await;
    sandbox.put_in_record(api, &patient, allergy(&patient, "own-1", "milk")).unwrap();
    let (_folders, [before, after]) = folders();
    // The API's description neither searches nor reads Provenance; the server adds it unasked, and a read is a 404 of the route.
    for (folder, added) in [(&before, &["p1", "p2"][..]), (&after, &["p1"])] {
        sandbox.forget_script();
        sandbox.when(Route::get(api, "AllergyIntolerance")).change(move |bundle| {
            let provenance = |id| json!({ "resourceType": "Provenance", "id": id });
            let entry = |id| json!({ "search": { "mode": "include" }, "resource": provenance(id) });
            bundle["entry"].as_array_mut().unwrap().extend(added.iter().copied().map(entry));
        });
        let report = record(&sandbox, api, &patient).download(folder, Existing::Refuse, |_| {}).await.unwrap();
        assert!(report.complete, "{:?}", report.gaps().collect::<Vec<_>>());
    }
    let found = record(&sandbox, api, &patient).changes(&before, &after).await.unwrap();
    assert_eq!(names(&found, ChangeKind::Gone), [""; 0]);
    assert_eq!(unproven(&found).into_keys().collect::<Vec<_>>(), ["Provenance/p2"]);
}

/// As where a guide's route is not the server's: each read of the type is a 404, of what there is, too.
#[tokio::test]
async fn a_404_of_the_route_proves_nothing() {
    for api in APIS {
        let (sandbox, patient) = sandbox().await;
        for id in ["own-1", "own-2"] {
            sandbox.put_in_record(api, &patient, allergy(&patient, id, "milk")).unwrap();
        }
        let (_folders, [before, after]) = folders();
        record(&sandbox, api, &patient).download(&before, Existing::Refuse, |_| {}).await.unwrap();
        assert!(sandbox.remove(api, "AllergyIntolerance", "own-1"));
        record(&sandbox, api, &patient).download(&after, Existing::Refuse, |_| {}).await.unwrap();

        for (status, gone) in [(404, &[][..]), (410, &["AllergyIntolerance/own-1"])] {
            sandbox.forget_script();
            sandbox.when(Route::get(api, "AllergyIntolerance/{id}")).answer(Answer::new(status)).unwrap();
            let found = record(&sandbox, api, &patient).changes(&before, &after).await.unwrap();
            assert_eq!(names(&found, ChangeKind::Gone), gone, "{api}: {status}");
            assert_eq!(unproven(&found).contains_key("AllergyIntolerance/own-1"), gone.is_empty(), "{api}: {status}");
        }
        sandbox.forget_script();
        let found = record(&sandbox, api, &patient).changes(&before, &after).await.unwrap();
        assert_eq!(names(&found, ChangeKind::Gone), ["AllergyIntolerance/own-1"], "{api}");
    }
}

#[tokio::test]
async fn where_no_other_of_the_type_is_at_hand_a_404_proves_nothing() {
    let api = Api::OfficeR4;
    let (sandbox, patient) = sandbox().await;
    sandbox.put_in_record(api, &patient, allergy(&patient, "own-1", "milk")).unwrap();
    let (_folders, [before, after]) = folders();
    record(&sandbox, api, &patient).download(&before, Existing::Refuse, |_| {}).await.unwrap();
    let all: Vec<String> = resources(&before)
        .into_keys()
        .filter_map(|it| it.strip_prefix("AllergyIntolerance/").map(str::to_owned))
        .collect();
    assert!(all.iter().all(|id| sandbox.remove(api, "AllergyIntolerance", id)));
    record(&sandbox, api, &patient).download(&after, Existing::Refuse, |_| {}).await.unwrap();
    let found = record(&sandbox, api, &patient).changes(&before, &after).await.unwrap();
    assert_eq!(names(&found, ChangeKind::Gone), [""; 0]);
    assert!(unproven(&found).contains_key("AllergyIntolerance/own-1"));
}
