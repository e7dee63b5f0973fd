//! A record that is brought up to date: it becomes what a fresh download is, what changed is told once, and nothing that was had is lost.

use std::{
    cell::Cell,
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use nextgen_patient_access::{
    AccessToken, Api, Client, ErrorKind,
    record::{Completeness, Existing, Record, Status, Update, verify},
    transport::{RateLimit, RetryPolicy},
};
use nextgen_sandbox::{
    Behaviour, Sandbox,
    population::Size,
    script::{Answer, Route},
};
use nextgen_test_support::{
    ended_when,
    record::{put, switching, tree},
};
use serde_json::{Value, json};

use crate::changes::{allergy, name_of, resources};

const APIS: [Api; 4] = [Api::EnterpriseR4, Api::EnterpriseDstu2, Api::OfficeR4, Api::OfficeR3];

/// A sandbox, its patient, and a record of that.
pub(crate) struct Place {
    pub(crate) sandbox: Sandbox,
    pub(crate) api: Api,
    pub(crate) patient: String,
    pub(crate) scratch: tempfile::TempDir,
}

impl Place {
    pub(crate) async fn new(api: Api) -> Self {
        let size = Size { patients: 2, years: 1, ..Size::default() };
        let sandbox = Sandbox::builder().size(size).behaviour(Behaviour::plain()).start().await.unwrap();
        let patient = sandbox.patients().next().unwrap().id;
        let place = Self { sandbox, api, patient, scratch: tempfile::tempdir().unwrap() };
        for id in ["own-1", "own-2", "own-3"] {
            place.put(allergy(&place.patient, id, "milk"));
        }
        place
    }

    pub(crate) fn put(&self, resource: Value) {
        self.sandbox.put_in_record(self.api, &self.patient, resource).unwrap();
    }

    /// An update of which asks for everything.
    pub(crate) fn record(&self) -> Record {
        self.sparing().full_after(Duration::ZERO)
    }

    /// An update of which asks for what it has to.
    pub(crate) fn sparing(&self) -> Record {
        let token: AccessToken = self.sandbox.access_token(self.api, &self.patient);
        let builder = Client::builder(self.sandbox.endpoint(self.api).unwrap(), token).retry(RetryPolicy::never());
        builder.rate_limit(RateLimit::unlimited()).build().unwrap().record(&*self.patient).concurrency(8)
    }

    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }

    async fn update(&self, name: &str) -> Update {
        self.record().update(self.folder(name), |_| {}).await.unwrap()
    }

    /// Something new, something changed, something gone; and days that pass.
    pub(crate) fn change(&self) {
        self.sandbox.pass_days(40);
        self.put(allergy(&self.patient, "own-2", "nuts"));
        self.put(allergy(&self.patient, "own-4", "eggs"));
        assert!(self.sandbox.remove(self.api, "AllergyIntolerance", "own-3"));
    }
}

/// A report without the times, which a download has none of.
pub(crate) fn timeless(mut report: Completeness) -> Completeness {
    assert!(report.read_at.take().is_some() && report.full_at.take().is_some());
    report.types.values_mut().for_each(|row| (row.read_at, row.full_at) = (None, None));
    report
}

/// A folder without the times.
fn timeless_tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = tree(folder);
    let manifest = files.get_mut("manifest.json").unwrap();
    *manifest = serde_json::to_vec(&timeless(serde_json::from_slice(manifest).unwrap())).unwrap();
    files
}

/// The lines of a change set: the kind, and what was and is.
pub(crate) fn change_set(folder: &Path, name: &str) -> Vec<(String, Option<String>, Option<String>)> {
    let text = fs::read_to_string(folder.join(name)).unwrap();
    let lines = text.lines().map(|line| {
        let line: BTreeMap<String, Box<serde_json::value::RawValue>> = serde_json::from_str(line).unwrap();
        assert!(line.keys().eq(["after", "before", "kind"]));
        let text = |name: &str| Some(line[name].get().to_owned()).filter(|text| text != "null");
        (line["kind"].get().trim_matches('"').to_owned(), text("before"), text("after"))
    });
    lines.collect()
}

/// What a record becomes with a change set.
pub(crate) fn applied(before: &BTreeMap<String, String>, folder: &Path, name: &str) -> BTreeMap<String, String> {
    let mut resources = before.clone();
    for (kind, before, after) in change_set(folder, name) {
        let name = name_of(after.as_ref().or(before.as_ref()).unwrap());
        assert_eq!(resources.remove(&name), before, "{kind} {name}");
        let expected = match (&before, &after) {
            (None, Some(_)) => "new",
            (Some(_), Some(_)) => "changed",
            _ => "gone",
        };
        assert_eq!(kind, expected, "{name}");
        resources.extend(after.map(|after| (name, after)));
    }
    resources
}

pub(crate) fn names_of(folder: &Path, update: &Update, kind: &str) -> Vec<String> {
    let lines = change_set(folder, update.change_set.as_deref().unwrap()).into_iter();
    let lines = lines.filter(|(it, ..)| it == kind);
    lines.map(|(_, before, after)| name_of(&after.or(before).unwrap())).collect()
}

#[tokio::test]
async fn an_updated_record_is_a_fresh_one_and_its_change_sets_say_how_it_became_that() {
    for api in APIS {
        let place = Place::new(api).await;
        let folder = place.folder("record");
        let first = place.update("record").await;
        assert_eq!((first.change_set, first.new, first.changed, first.gone, first.unproven), (None, 0, 0, 0, 0));
        assert!(first.report.complete, "{api}: {:?}", first.report.gaps().collect::<Vec<_>>());
        let before = resources(&folder);

        let same = place.update("record").await;
        assert_eq!((same.change_set, same.new, same.changed, same.gone, same.unproven), (None, 0, 0, 0, 0), "{api}");
        assert_eq!(resources(&folder), before, "{api}");

        place.change();
        let update = place.update("record").await;
        let name = update.change_set.clone().unwrap();
        assert_eq!(name, "changes/00000001.ndjson");
        assert_eq!((update.changed, update.gone, update.unproven), (1, 1, 0), "{api}");
        assert_eq!(names_of(&folder, &update, "changed"), ["AllergyIntolerance/own-2"], "{api}");
        assert_eq!(names_of(&folder, &update, "gone"), ["AllergyIntolerance/own-3"], "{api}");
        let new = names_of(&folder, &update, "new");
        assert_eq!(new.len() as u64, update.new);
        assert!(new.contains(&"AllergyIntolerance/own-4".to_owned()) && new.len() > 1, "{api}: {new:?}");
        assert_eq!(applied(&before, &folder, &name), resources(&folder), "{api}");

        let fresh = place.record().download(place.folder("fresh"), Existing::Refuse, |_| {}).await.unwrap();
        assert_eq!(timeless(update.report), fresh, "{api}");
        let (mut updated, mut whole) = (tree(&folder), tree(&place.folder("fresh")));
        updated.remove(&name);
        assert!(updated.remove("manifest.json") != whole.remove("manifest.json"));
        assert_eq!(updated, whole, "{api}: nothing is left behind");
        assert_eq!(verify(&folder).unwrap().differences, [], "{api}");

        assert!(place.sandbox.remove(api, "AllergyIntolerance", "own-4"));
        let next = place.update("record").await;
        assert_eq!(next.change_set.as_deref(), Some("changes/00000002.ndjson"), "{api}");
        assert_eq!((next.new, next.changed, next.gone), (0, 0, 1), "{api}");
    }
}

#[tokio::test]
async fn a_type_that_failed_and_a_document_that_failed_stay_as_they_were_had() {
    let api = Api::OfficeR4;
    let place = Place::new(api).await;
    let folder = place.folder("record");
    let first = place.update("record").await.report;
    let before = tree(&folder);
    let documents = first.documents.iter().filter(|row| row.file.is_some()).count();
    assert!(documents > 0);

    place.change();
    place.sandbox.when(Route::get(api, "AllergyIntolerance")).answer(Answer::new(403)).unwrap();
    place.sandbox.when(Route::get(api, "Binary/{id}")).answer(Answer::new(500)).unwrap();
    place.sandbox.when(Route::get(api, "ccda")).answer(Answer::new(500)).unwrap();
    let update = place.update("record").await;
    let row = &update.report.types["AllergyIntolerance"];
    assert_eq!((row.status, row.received), (Status::Incomplete, first.types["AllergyIntolerance"].received));
    assert!(row.error.as_deref().unwrap().contains("kept from an earlier download"), "{row:?}");
    // And the Provenance that comes along with them.
    assert!(update.gone == 0 && update.unproven > row.received, "{update:?}");
    assert!(!update.report.complete);
    assert_eq!(verify(&folder).unwrap().differences, []);
    let after = tree(&folder);
    assert_eq!(after["AllergyIntolerance.ndjson"], before["AllergyIntolerance.ndjson"]);
    for (name, bytes) in before.iter().filter(|(name, _)| name.starts_with("documents/")) {
        assert_eq!(&after[name], bytes, "{name}");
    }

    // And then it is had, and the change told.
    place.sandbox.forget_script();
    let update = place.update("record").await;
    assert!(update.report.complete, "{:?}", update.report.gaps().collect::<Vec<_>>());
    assert_eq!((update.changed, update.gone, update.unproven), (1, 1, 0));
    let fresh = place.record().download(place.folder("fresh"), Existing::Refuse, |_| {}).await.unwrap();
    assert_eq!(timeless(update.report), fresh);
}

#[tokio::test]
async fn what_is_missing_without_proof_stays_in_the_record_and_is_told() {
    let api = Api::OfficeR4;
    let place = Place::new(api).await;
    let folder = place.folder("record");
    place.update("record").await;
    let before = resources(&folder);
    place.sandbox.when(Route::get(api, "AllergyIntolerance")).change(|bundle| {
        let is_left = |entry: &Value| entry["resource"]["id"] != "own-1";
        bundle["entry"].as_array_mut().unwrap().retain(is_left);
        let left = bundle["entry"].as_array().unwrap().len();
        bundle["total"] = json!(left);
    });
    for _ in 0..2 {
        let update = place.update("record").await;
        assert_eq!((update.change_set.as_deref(), update.gone, update.unproven), (None, 0, 1));
        assert!(update.report.complete);
        let row = &update.report.types["AllergyIntolerance"];
        assert!(row.error.as_deref().unwrap().starts_with("1 kept from an earlier download"), "{row:?}");
        assert_eq!(resources(&folder), before);
        assert_eq!(verify(&folder).unwrap().differences, []);
    }
}

#[tokio::test]
async fn wherever_it_is_ended_it_goes_on_and_what_changed_is_told_once() {
    ended_anywhere(Place::new(Api::OfficeR4).await, Duration::ZERO).await;
}

#[tokio::test]
async fn wherever_it_is_ended_that_asks_for_less_it_goes_on_too() {
    ended_anywhere(Place::new(Api::EnterpriseR4).await, Duration::MAX).await;
}

async fn ended_anywhere(place: Place, full_after: Duration) {
    place.update("before").await;
    let before = tree(&place.folder("before"));
    place.change();
    let copy = |name: &str| {
        for (file, bytes) in &before {
            put(&place.folder(name).join(file), bytes);
        }
        place.folder(name)
    };
    copy("whole");
    place.sparing().full_after(full_after).update(place.folder("whole"), |_| {}).await.unwrap();
    let whole = timeless_tree(&place.folder("whole"));
    assert!(whole.contains_key("changes/00000001.ndjson"));
    let mut steps = 3;
    loop {
        let folder = copy(&steps.to_string());
        let mut ends = 0;
        loop {
            let told = Cell::new(0);
            let record = place.sparing().full_after(full_after);
            let update = record.update(&folder, |_| told.set(told.get() + 1));
            match ended_when(update, || told.get() >= steps).await {
                Some(update) => break assert!(update.unwrap().change_set.is_some()),
                None => ends += 1,
            }
            // Until it is switched, it is the earlier record.
            let mut outer = tree(&folder);
            outer.retain(|name, _| !name.starts_with(".partial/"));
            assert_eq!(outer, before, "after {steps} steps");
        }
        assert_eq!(timeless_tree(&folder), whole, "ended after {steps} steps each time");
        if ends == 0 {
            break;
        }
        steps += 1 + steps / 2;
    }
    assert!(steps > 20);
}

#[tokio::test]
async fn one_that_was_ended_in_its_switch_is_finished_and_says_that_it_is_all() {
    let place = Place::new(Api::EnterpriseR4).await;
    let folder = place.folder("record");
    place.update("record").await;
    let before = tree(&folder);
    place.change();
    place.update("record").await;
    let after = tree(&folder);
    switching(&folder, &before, &after);
    place.put(allergy(&place.patient, "own-8", "soy"));
    let update = place.update("record").await;
    assert!(update.has_only_finished && update.change_set.as_deref() == Some("changes/00000001.ndjson"), "{update:?}");
    assert_eq!(tree(&folder), after);
    let update = place.update("record").await;
    assert!(!update.has_only_finished && update.new == 1, "{update:?}");
    assert_eq!(update.change_set.as_deref(), Some("changes/00000002.ndjson"));
}

#[tokio::test]
async fn a_later_record_of_last_week_is_not_gone_on_with() {
    let place = Place::new(Api::OfficeR4).await;
    let folder = place.folder("record");
    place.update("record").await;
    let told = Cell::new(0);
    let update = place.record().update(&folder, |_| told.set(told.get() + 1));
    assert!(ended_when(update, || told.get() >= 12).await.is_none());
    assert!(folder.join(".partial/next").exists());

    // Had it gone on, what was read by then would be the record.
    place.change();
    let begun = folder.join(".partial/next.json");
    let mut json: Value = serde_json::from_slice(&fs::read(&begun).unwrap()).unwrap();
    json["at"] = json["at"].as_u64().map(|at| at - 2 * 24 * 60 * 60).into();
    fs::write(begun, json.to_string()).unwrap();
    let update = place.update("record").await;
    let fresh = place.record().download(place.folder("fresh"), Existing::Refuse, |_| {}).await.unwrap();
    assert_eq!(timeless(update.report), fresh);
}

#[tokio::test]
async fn nothing_of_anybody_else_is_written_over() {
    let place = Place::new(Api::OfficeR4).await;
    let folder = place.folder("record");
    for id in ["own-1", "own-2", "own-3"] {
        place.sandbox.remove(place.api, "AllergyIntolerance", id);
    }
    place.update("record").await;
    let own = |name: &str| put(&folder.join(name), "mine");
    own("changes/00000007.ndjson");
    own("changes/notes.txt");
    place.put(allergy(&place.patient, "own-9", "dust"));
    let update = place.update("record").await;
    assert_eq!(update.change_set.as_deref(), Some("changes/00000008.ndjson"));
    assert_eq!(fs::read_to_string(folder.join("changes/00000007.ndjson")).unwrap(), "mine");
    assert_eq!(fs::read_to_string(folder.join("changes/notes.txt")).unwrap(), "mine");

    own("FamilyMemberHistory.ndjson");
    let before = tree(&folder);
    let other = place.sandbox.patients().nth(1).unwrap().id;
    let stranger =
        Client::new(place.sandbox.endpoint(place.api).unwrap(), place.sandbox.access_token(place.api, &other));
    let error = stranger.unwrap().record(&*other).update(&folder, |_| {}).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert_eq!(tree(&folder), before);

    // Of a folder whose files are not what they were, nothing is made.
    fs::write(folder.join("Patient.ndjson"), "").unwrap();
    let error = place.record().update(&folder, |_| {}).await.unwrap_err();
    assert!(error.to_string().contains("Patient.ndjson"), "{error}");
}
