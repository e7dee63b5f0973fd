//! What an update asks for: what may have changed, as long as everything was asked for not long ago.

use std::{fs, path::Path, time::Duration};

use nextgen_patient_access::{
    Api, ErrorKind,
    record::{Completeness, Existing, Status, verify},
};
use nextgen_sandbox::{
    Behaviour, Sandbox,
    population::Size,
    script::{Answer, Route},
};
use nextgen_test_support::record::tree;
use serde_json::{Value, json};

use crate::{
    changes::{allergy, resources},
    update::{Place, applied, change_set, names_of, timeless},
};

/// What was asked: the searches, their further pages, the reads, and the rest.
#[derive(Debug, Default)]
struct Asked {
    searches: Vec<String>,
    pages: usize,
    reads: Vec<String>,
    documents: usize,
}

impl Asked {
    fn of(place: &Place) -> Self {
        let mut asked = Self::default();
        for request in place.sandbox.requests() {
            let below = request.below_base();
            let is_type = |name: &str| name.starts_with(|c: char| c.is_ascii_uppercase()) && name != "Binary";
            match below.split_once('/') {
                Some((name, _)) if is_type(name) => asked.reads.push(below.to_owned()),
                None if is_type(below) && request.query.contains("page=") => asked.pages += 1,
                None if is_type(below) => asked.searches.push(format!("{below}?{}", request.query)),
                _ => asked.documents += 1,
            }
        }
        place.sandbox.forget_requests();
        asked
    }

    fn count(&self) -> usize {
        self.searches.len() + self.pages + self.reads.len() + self.documents
    }
}

#[tokio::test]
async fn on_enterprise_what_has_not_changed_costs_its_searches_and_what_has_its_pages_and_references() {
    let place = Place::new(Api::EnterpriseR4).await;
    let folder = place.folder("record");
    place.sandbox.forget_requests();
    place.sparing().update(&folder, |_| {}).await.unwrap();
    let full = Asked::of(&place);
    assert!(!full.reads.is_empty() && full.documents > 0, "{full:?}");
    let mut has_changed = 0;
    for _ in 0..12 {
        place.sandbox.pass_days(3);
        let before = resources(&folder);
        let update = place.sparing().update(&folder, |_| {}).await.unwrap();
        assert!(update.report.complete, "{:?}", update.report.gaps().collect::<Vec<_>>());
        let asked = Asked::of(&place);
        assert!(asked.searches.len() <= full.searches.len(), "{asked:?}");
        assert!(asked.searches.iter().filter(|it| it.contains("_lastUpdated=ge")).count() > 15, "{asked:?}");
        let fresh = place.folder(&format!("fresh-{has_changed}"));
        let _ = fs::remove_dir_all(&fresh);
        let report = place.record().download(&fresh, Existing::Refuse, |_| {}).await.unwrap();
        place.sandbox.forget_requests();
        // A Provenance may be new whose target is not.
        assert_eq!(resources(&folder), resources(&fresh));
        let rows = |report: &Completeness| -> Vec<_> {
            report.types.iter().map(|(name, row)| (name.clone(), row.status, row.received)).collect()
        };
        assert_eq!(rows(&update.report), rows(&report));
        assert_eq!(update.report.documents, report.documents);
        assert_eq!(verify(&folder).unwrap().differences, []);
        match &update.change_set {
            None => assert!(asked.pages == 0 && asked.reads.is_empty() && asked.documents == 0, "{asked:?}"),
            Some(name) => {
                has_changed += 1;
                assert_eq!(applied(&before, &folder, name), resources(&folder));
                let new = names_of(&folder, &update, "new");
                assert!(asked.reads.iter().all(|read| new.contains(read)), "{asked:?}");
                assert!(asked.count() < full.count(), "{asked:?}\n{full:?}");
            }
        }
    }
    assert!((1..12).contains(&has_changed), "{has_changed}");
}

#[tokio::test]
async fn on_office_references_and_documents_are_asked_for_where_they_are_new() {
    let place = Place::new(Api::OfficeR4).await;
    let folder = place.folder("record");
    place.sandbox.forget_requests();
    place.sparing().update(&folder, |_| {}).await.unwrap();
    let full = Asked::of(&place);
    assert!(!full.reads.is_empty() && full.documents > 2, "{full:?}");
    place.sparing().update(&folder, |_| {}).await.unwrap();
    let asked = Asked::of(&place);
    assert_eq!((asked.searches.len(), asked.pages), (full.searches.len(), full.pages));
    // What Office makes of the record is no resource's, so nothing says whether it has changed.
    assert_eq!((asked.reads.len(), asked.documents), (0, 1), "{asked:?}");

    // A resource that is another now has its document asked for.
    let line = fs::read_to_string(folder.join("DocumentReference.ndjson")).unwrap();
    let mut document: Value = serde_json::from_str(line.lines().next().unwrap()).unwrap();
    document["description"] = "another".into();
    place.put(document);
    let update = place.sparing().update(&folder, |_| {}).await.unwrap();
    let asked = Asked::of(&place);
    assert_eq!((update.new, update.changed, asked.documents), (0, 1, 2), "{asked:?}");
    // The Provenance of what was replaced is none of the new one's.
    assert!(asked.reads.iter().all(|read| read.starts_with("Provenance/")), "{asked:?}");
    let fresh = place.record().download(place.folder("fresh"), Existing::Refuse, |_| {}).await.unwrap();
    assert_eq!(update.report.documents, fresh.documents);
}

#[tokio::test]
async fn what_is_gone_is_seen_when_everything_is_asked_for() {
    let place = Place::new(Api::EnterpriseR4).await;
    let folder = place.folder("record");
    place.sparing().update(&folder, |_| {}).await.unwrap();
    place.change();
    let update = place.sparing().update(&folder, |_| {}).await.unwrap();
    assert_eq!((update.changed, update.gone, update.unproven), (1, 0, 0));
    assert!(resources(&folder).contains_key("AllergyIntolerance/own-3"));

    // A week later.
    let manifest = folder.join("manifest.json");
    let mut json: Value = serde_json::from_slice(&fs::read(&manifest).unwrap()).unwrap();
    json["fullAt"] = "2026-01-01T00:00:00Z".into();
    // Of before the types had times of their own.
    for (_, row) in json["types"].as_object_mut().unwrap() {
        row.as_object_mut().unwrap().retain(|name, _| !name.ends_with("At"));
    }
    fs::write(&manifest, json.to_string()).unwrap();
    let update = place.sparing().update(&folder, |_| {}).await.unwrap();
    assert_eq!((update.new, update.changed, update.gone, update.unproven), (0, 0, 1, 0));
    assert!(update.report.full_at.as_deref().unwrap() > "2026-01-01T00:00:00Z");
    let mut fresh = place.record().download(place.folder("fresh"), Existing::Refuse, |_| {}).await.unwrap();
    // What came again and is the same stays in the order in which it was.
    let report = timeless(update.report);
    fresh.files.clone_from(&report.files);
    assert_eq!(report, fresh);
    assert_eq!(resources(&folder), resources(&place.folder("fresh")));
}

#[tokio::test]
async fn a_server_that_does_not_take_last_updated_is_asked_without() {
    let place = Place::new(Api::EnterpriseR4).await;
    let folder = place.folder("record");
    place.sparing().update(&folder, |_| {}).await.unwrap();
    place.sandbox.pass_days(40);
    place.sandbox.forget_requests();
    place.sandbox.when(Route::get(place.api, "Immunization")).first(1).answer(Answer::new(400)).unwrap();
    let update = place.sparing().concurrency(1).update(&folder, |_| {}).await.unwrap();
    assert!(update.report.complete, "{:?}", update.report.gaps().collect::<Vec<_>>());
    let asked = Asked::of(&place).searches;
    let asked: Vec<&String> = asked.iter().filter(|it| it.starts_with("Immunization?")).collect();
    assert!(asked.len() == 2 && asked[0].contains("_lastUpdated") && !asked[1].contains("_lastUpdated"), "{asked:?}");
}

/// What a search of a type asked for, last: from when on, if not for all.
fn since(asked: &Asked, name: &str) -> Option<String> {
    let search = asked.searches.iter().rfind(|it| it.starts_with(&format!("{name}?"))).unwrap();
    let (_, rest) = search.split_once("_lastUpdated=ge")?;
    Some(rest.split('&').next().unwrap().replace("%3A", ":"))
}

/// The record in a folder has the resources that a download has.
async fn is_as_downloaded_now(place: &Place, folder: &Path) {
    place.record().download(place.folder("fresh"), Existing::Refuse, |_| {}).await.unwrap();
    assert_eq!(resources(folder), resources(&place.folder("fresh")));
}

#[tokio::test]
async fn what_provenance_comes_along_with_is_asked_for_in_full_where_that_is_missing() {
    let place = Place::new(Api::EnterpriseR4).await;
    let folder = place.folder("record");
    let with_it = Route::get(place.api, "Condition").with_query("_revinclude", "Provenance:target");
    place.sandbox.when(with_it).answer(Answer::new(400)).unwrap();
    let first = place.sparing().update(&folder, |_| {}).await.unwrap();
    assert_eq!(first.report.types["Provenance"].status, Status::Incomplete);
    assert_eq!(first.report.types["Condition"].status, Status::Complete);
    place.sandbox.forget_script();
    let update = place.sparing().update(&folder, |_| {}).await.unwrap();
    assert!(update.report.complete, "{:?}", update.report.gaps().collect::<Vec<_>>());
    is_as_downloaded_now(&place, &folder).await;
}

#[tokio::test]
async fn a_type_that_failed_is_asked_for_since_it_was_had() {
    let place = Place::new(Api::EnterpriseR4).await;
    let folder = place.folder("record");
    let first = place.sparing().update(&folder, |_| {}).await.unwrap();
    place.sandbox.pass_days(40);
    place.sandbox.when(Route::get(place.api, "Observation")).answer(Answer::new(403)).unwrap();
    let failed = place.sparing().update(&folder, |_| {}).await.unwrap();
    let row = |report: &Completeness| report.types["Observation"].clone();
    assert_eq!(row(&failed.report).status, Status::Incomplete);
    assert_eq!(row(&failed.report).read_at, row(&first.report).read_at);
    assert!(failed.report.types["Condition"].read_at >= first.report.types["Condition"].read_at);
    place.sandbox.forget_script();
    place.sandbox.forget_requests();
    let update = place.sparing().update(&folder, |_| {}).await.unwrap();
    // It goes on from what it had, and not from what the others have now.
    assert!(since(&Asked::of(&place), "Observation").is_some_and(|since| *since <= *"2026-10-01"));
    assert!(update.report.complete && update.new > 0, "{:?}", update.report.gaps().collect::<Vec<_>>());
    is_as_downloaded_now(&place, &folder).await;
}

#[tokio::test]
async fn the_servers_clock_counts_where_it_is_behind() {
    let place = Place::new(Api::EnterpriseR4).await;
    let folder = place.folder("record");
    // A resource of the future says nothing of when it was read.
    let mut allergy = allergy(&place.patient, "own-5", "milk");
    allergy["meta"] = json!({ "lastUpdated": "2099-01-01T00:00:00Z" });
    let bundle = json!({
        "resourceType": "Bundle", "type": "searchset", "total": 1,
        "entry": [{ "resource": allergy, "search": { "mode": "match" } }],
    });
    for (clock, said, asked) in [
        ("behind", "Mon, 14 Sep 2026 08:30:00 GMT", Some("2026-09-14T08:20:00Z")),
        ("ahead", "Mon, 14 Sep 2099 08:30:00 GMT", None),
        ("unread", "yesterday", None),
    ] {
        let answer = Answer::new(200).header("date", said).header("content-type", "application/fhir+json");
        let answer = answer.body(bundle.to_string());
        place.sandbox.when(Route::get(place.api, "AllergyIntolerance")).answer(answer).unwrap();
        let update = place.record().update(&folder, |_| {}).await.unwrap();
        place.sandbox.forget_script();
        place.sandbox.forget_requests();
        place.sparing().update(&folder, |_| {}).await.unwrap();
        let since = since(&Asked::of(&place), "AllergyIntolerance").unwrap();
        match asked {
            Some(asked) => assert_eq!(since, asked, "{clock}"),
            // Then this machine's.
            None => assert!(since < update.report.read_at.unwrap() && *since > *"2026-09-15", "{clock}: {since}"),
        }
    }
}

#[tokio::test]
async fn each_type_has_its_time_and_what_is_not_wanted_is_left() {
    let place = Place::new(Api::EnterpriseR4).await;
    let folder = place.folder("record");
    let first = place.sparing().update(&folder, |_| {}).await.unwrap();
    place.change();
    place.sandbox.forget_requests();
    let day = Duration::from_secs(24 * 60 * 60);
    let update = place
        .sparing()
        .full_after_of("AllergyIntolerance", Duration::ZERO)
        .full_after_of("Practitioner", Duration::ZERO);
    let update = update
        .full_after(day)
        .update_only(["AllergyIntolerance", "Immunization"])
        .update(&folder, |_| {})
        .await
        .unwrap();
    let asked = Asked::of(&place);
    let mut types: Vec<_> = asked.searches.iter().map(|search| search.split('?').next().unwrap()).collect();
    types.dedup();
    assert_eq!(types.len(), 2, "{asked:?}");
    assert_eq!(since(&asked, "AllergyIntolerance"), None);
    assert!(since(&asked, "Immunization").is_some());
    assert!(asked.reads.iter().any(|read| read.starts_with("Practitioner/")), "{asked:?}");
    assert!(!asked.reads.iter().any(|read| read.starts_with("Organization/")), "{asked:?}");
    assert_eq!((update.changed, update.gone), (1, 1));
    assert!(update.report.complete, "{:?}", update.report.gaps().collect::<Vec<_>>());
    assert_eq!(update.report.full_at, first.report.full_at);
    assert_eq!(update.report.types["Observation"], first.report.types["Observation"]);
    assert_eq!(verify(&folder).unwrap().differences, []);
    // What was left is had when it is wanted.
    place.sparing().update(&folder, |_| {}).await.unwrap();
    is_as_downloaded_now(&place, &folder).await;
}

/// Else the record would be called complete, and nothing would ask for what is missing for a week.
#[tokio::test]
async fn what_provenance_comes_along_with_is_not_left_where_that_is_missing() {
    let place = Place::new(Api::EnterpriseR4).await;
    let folder = place.folder("record");
    let with_it = Route::get(place.api, "Condition").with_query("_revinclude", "Provenance:target");
    place.sandbox.when(with_it).answer(Answer::new(400)).unwrap();
    let only = || place.sparing().update_only(["AllergyIntolerance"]).update(&folder, |_| {});
    only().await.unwrap();
    // As long as the server refuses it, it stays a gap.
    let refused = only().await.unwrap();
    assert_eq!(refused.report.types["Provenance"].status, Status::Incomplete);
    assert!(!refused.report.complete);
    place.sandbox.forget_script();
    let update = only().await.unwrap();
    assert!(update.report.complete, "{:?}", update.report.gaps().collect::<Vec<_>>());
    is_as_downloaded_now(&place, &folder).await;
    // Then it is as it was told.
    place.sandbox.forget_requests();
    only().await.unwrap();
    let asked = Asked::of(&place).searches;
    assert!(asked.len() == 1 && asked[0].starts_with("AllergyIntolerance?"), "{asked:?}");
}

#[tokio::test]
async fn a_type_with_a_gap_is_asked_for_though_others_are_wanted() {
    for status in [403, 500] {
        let place = Place::new(Api::EnterpriseR4).await;
        let folder = place.folder("record");
        place.sandbox.when(Route::get(place.api, "Immunization")).answer(Answer::new(status)).unwrap();
        let first = place.sparing().update(&folder, |_| {}).await.unwrap();
        let had = first.report.types["Immunization"].status;
        place.sandbox.forget_script();
        place.sandbox.forget_requests();
        let update = place.sparing().update_only(["AllergyIntolerance"]).update(&folder, |_| {}).await.unwrap();
        let mut types: Vec<_> =
            Asked::of(&place).searches.iter().map(|search| search.split('?').next().unwrap().to_owned()).collect();
        types.dedup();
        let is_now = update.report.types["Immunization"].status;
        match status {
            500 => {
                assert_eq!((had, is_now, types.len()), (Status::Failed, Status::Complete, 2), "{types:?}");
                assert!(types.contains(&"Immunization".to_owned()) && update.report.complete, "{types:?}");
            }
            // What is refused is so until somebody changes it.
            _ => assert_eq!(
                (had, is_now, &*types),
                (Status::Denied, Status::Denied, &["AllergyIntolerance".to_owned()][..])
            ),
        }
    }
}

#[tokio::test]
async fn a_type_that_fhir_has_not_is_refused_before_anything_is_sent() {
    let place = Place::new(Api::EnterpriseR4).await;
    let folder = place.folder("record");
    place.sparing().update(&folder, |_| {}).await.unwrap();
    let before = tree(&folder);
    place.sandbox.forget_requests();
    for (given, said) in [
        ("observation", "enterprise-r4: `observation` is no resource type of FHIR's: is it `Observation`?"),
        ("Whatsoever", "enterprise-r4: `Whatsoever` is no resource type of FHIR's: give a FHIR resource type"),
        (" Observation", "enterprise-r4: the resource type is not one: give a FHIR resource type"),
    ] {
        let only = place.sparing().update_only(["AllergyIntolerance", given]);
        for record in [only, place.sparing().full_after_of(given, Duration::ZERO)] {
            let error = record.update(&folder, |_| {}).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Request);
            assert!(format!("{error:?}").starts_with(said), "{error:?}");
        }
    }
    assert!(place.sandbox.requests().is_empty() && tree(&folder) == before);
    // What this API does not search may be another's.
    let update = place.sparing().update_only(["AllergyIntolerance", "MedicationOrder"]).update(&folder, |_| {}).await;
    assert!(update.unwrap().report.complete);
}

#[tokio::test]
async fn what_comes_again_in_another_order_leaves_the_files_as_they_are() {
    for api in [Api::EnterpriseR4, Api::OfficeR4] {
        let place = Place::new(api).await;
        let folder = place.folder("record");
        place.sparing().update(&folder, |_| {}).await.unwrap();
        let files = || {
            let mut files = tree(&folder);
            files.remove("manifest.json");
            files
        };
        let before = files();
        // The newest ones come again.
        let update = place.sparing().update(&folder, |_| {}).await.unwrap();
        assert!(update.change_set.is_none() && files() == before, "{api}");
        place.sandbox.when(Route::get(api, "AllergyIntolerance")).change(|bundle| {
            bundle["entry"].as_array_mut().into_iter().for_each(|entries| entries.reverse());
        });
        let update = place.record().update(&folder, |_| {}).await.unwrap();
        assert!(update.change_set.is_none() && files() == before, "{api}");
        assert_eq!(verify(&folder).unwrap().differences, []);
    }
}

/// As of a server whose clock, or whose data, is of another time.
#[tokio::test]
async fn what_says_that_it_is_of_the_future_hides_nothing() {
    let place = Place::new(Api::EnterpriseR4).await;
    let mut allergy = allergy(&place.patient, "own-5", "milk");
    allergy["meta"] = json!({ "lastUpdated": "2099-01-01T00:00:00Z" });
    place.put(allergy);
    let first = place.sparing().update(place.folder("record"), |_| {}).await.unwrap();
    place.sandbox.forget_requests();
    place.sparing().update(place.folder("record"), |_| {}).await.unwrap();
    let asked = Asked::of(&place).searches;
    let since = |name: &str| {
        let search = asked.iter().find(|it| it.starts_with(name)).unwrap();
        search.split_once("_lastUpdated=ge").unwrap().1.split('&').next().unwrap().replace("%3A", ":")
    };
    let (of_allergies, of_others) = (since("AllergyIntolerance?"), since("Immunization?"));
    assert!(of_allergies < first.report.read_at.unwrap(), "{of_allergies}");
    // The sandbox is where histories end.
    assert!(*of_others <= *"2026-10-01", "{of_others}");
}

#[tokio::test]
#[ignore = "takes a minute: the figures of docs/record.md"]
async fn figures() {
    for (api, own_page_size) in
        [(Api::OfficeR4, true), (Api::OfficeR4, false), (Api::EnterpriseR4, true), (Api::EnterpriseR4, false)]
    {
        let mut behaviour = Behaviour::plain();
        behaviour.own_page_size = own_page_size;
        let size = Size { patients: 1, years: 10, ..Size::default() };
        let sandbox = Sandbox::builder().size(size).behaviour(behaviour).start().await.unwrap();
        let patient = sandbox.patients().next().unwrap().id;
        let place = Place { sandbox, api, patient, scratch: tempfile::tempdir().unwrap() };
        place.sandbox.forget_requests();
        for what in ["downloaded", "updated", "a day later", "a week later"] {
            place.sandbox.pass_days(match what {
                "a day later" => 1,
                "a week later" => 7,
                _ => 0,
            });
            let update = place.sparing().update(place.folder("record"), |_| {}).await.unwrap();
            let asked = Asked::of(&place);
            println!(
                "{api}, _count {}: {what}: {} requests: {} searches, {} further pages, {} reads, {} documents; {} new",
                if own_page_size { "ignored" } else { "taken" },
                asked.count(),
                asked.searches.len(),
                asked.pages,
                asked.reads.len(),
                asked.documents,
                update.new
            );
        }
    }
}

#[tokio::test]
async fn after_an_update_there_is_nothing_to_be_found() {
    for api in [Api::EnterpriseR4, Api::OfficeR4] {
        let size = Size { patients: 2, years: 2, seed: 1 };
        let sandbox = Sandbox::builder().size(size).behaviour(Behaviour::plain()).start().await.unwrap();
        let patient = sandbox.patients().next().unwrap().id;
        let place = Place { sandbox, api, patient, scratch: tempfile::tempdir().unwrap() };
        let folder = place.folder("record");
        place.sparing().update(&folder, |_| {}).await.unwrap();
        place.sandbox.pass_days(40);
        let update = place.sparing().update(&folder, |_| {}).await.unwrap();
        assert!(update.change_set.is_some(), "{api}");
        let update = place.sparing().update(&folder, |_| {}).await.unwrap();
        let told = update.change_set.as_deref().map(|name| change_set(&folder, name));
        assert_eq!(told, None, "{api}");
    }
}
