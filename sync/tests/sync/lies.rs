//! Servers that answer what is not so: what a record calls complete is what they hold, and once they are honest, all becomes that.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Child,
    time::{Duration, Instant},
};

use nextgen_patient_access::record::{Completeness, Status};
use nextgen_sandbox::{
    Faults, Lies,
    script::{Answer, Route},
};
use nextgen_sync::Outcome;
use nextgen_test_support::{Server, json};
use serde_json::{Value, json as value};

use crate::{
    kills::{FAULTS, WEEK, WORKERS, kill_one, nobody_rests, process, random},
    setup::{API, Place, Setup, behaviour, in_folders, resources, sandbox, work},
};

in_folders!(
    whatever_lie_is_told_nothing_is_called_complete_that_is_not,
    #[ignore = "takes minutes: .ci/long"]
    lies_to_300_patients,
);

/// What a server holds of a patient, as it says when it is honest: by `TYPE/ID`, and the digests of the documents.
struct Truth {
    report: Completeness,
    resources: BTreeMap<String, Vec<String>>,
    by_name: BTreeMap<String, Value>,
}

impl Truth {
    async fn of(setup: &Setup, at: usize) -> Self {
        let (report, resources) = setup.fresh_record(at).await;
        let by_name = resources.values().flatten().map(|line| named(line)).collect();
        Self { report, resources, by_name }
    }

    async fn all(setup: &Setup) -> Vec<Self> {
        let mut all = Vec::new();
        for at in 0..setup.sandbox.patients().count() {
            all.push(Self::of(setup, at).await);
        }
        all
    }

    /// What of the record in a folder is called complete, and is not what the server holds.
    fn falsely_complete(&self, setup: &Setup, at: usize) -> Vec<String> {
        let folder = setup.sync_folder(at);
        let Ok(manifest) = fs::read(folder.join("manifest.json")) else { return Vec::new() };
        let report: Completeness = serde_json::from_slice(&manifest).unwrap();
        let record = resources(&folder);
        let is_complete = |name: &str| report.types.get(name).is_some_and(|row| row.status == Status::Complete);
        let all: BTreeMap<String, Value> = record.values().flatten().map(|line| named(line)).collect();
        let base = setup.sandbox.base_url(API);
        let mut wrong = Vec::new();
        for (name, holds) in self.by_name.iter().filter(|(name, _)| is_complete(type_of(name))) {
            match all.get(name) {
                Some(has) if plain(has.clone(), &base) == plain(holds.clone(), &base) => {}
                Some(_) => wrong.push(format!("p{at} {name} is another")),
                None if !self.is_within_reach(name, holds, &record, is_complete) => {}
                None => wrong.push(format!("p{at} {name} is missing")),
            }
        }
        for name in all.keys().filter(|name| is_complete(type_of(name)) && !self.by_name.contains_key(*name)) {
            if !self.was_sent_besides(setup, at, name) {
                wrong.push(format!("p{at} {name} is not the patient's"));
            }
        }
        let documents = |report: &Completeness| -> BTreeMap<_, _> {
            let rows = report.documents.iter().filter(|row| row.status == Status::Complete);
            rows.map(|row| ((row.reference.clone(), row.attachment), row.sha256.clone())).collect()
        };
        let (has, holds) = (documents(&report), documents(&self.report));
        let differing = has.iter().filter(|(row, sha256)| holds.get(*row).is_some_and(|holds| holds != *sha256));
        wrong.extend(differing.map(|((reference, _), _)| format!("p{at} the document of {reference}")));
        if report.complete {
            wrong.extend(
                holds.keys().filter(|row| !has.contains_key(*row)).map(|row| format!("p{at} no document {row:?}")),
            );
        }
        wrong
    }

    /// Whether it can be had with what has been had: what is not searched where something refers to it; a Provenance with what it is about,
    /// and that is searched.
    fn is_within_reach(
        &self,
        name: &str,
        holds: &Value,
        record: &BTreeMap<String, Vec<String>>,
        is_complete: impl Fn(&str) -> bool,
    ) -> bool {
        let resource_type = type_of(name);
        if resource_type == "Provenance" {
            let target = holds["target"][0]["reference"].as_str().unwrap();
            // The patient may have been read, where it is not searched.
            return is_complete(type_of(target)) && !target.starts_with("Patient/");
        }
        // By patient: the API may search it otherwise.
        let is_searched = self.report.types[resource_type].pages > 0;
        is_searched
            || record
                .values()
                .flatten()
                .any(|line| line.contains(&format!("{name}\"")) || line.contains(&format!("{name}/\"")))
    }

    /// Whether the server sends it, though it is none of the record: what comes along and nobody has asked for, and what is there for
    /// a moment, with an id that ends with `-new`, or without any.
    fn was_sent_besides(&self, setup: &Setup, at: usize, name: &str) -> bool {
        let (resource_type, id) = name.split_once('/').unwrap();
        let is_of_a_moment = |id: &str| self.by_name.contains_key(&format!("{resource_type}/{id}"));
        let owner = setup.sandbox.population(API).owner(resource_type, id);
        id.is_empty()
            || id.strip_suffix("-new").is_some_and(is_of_a_moment)
            || self.comes_along(setup, name) && owner.is_none_or(|owner| owner == setup.patient(at))
    }

    /// The practice, which comes along where nobody has asked for it.
    fn comes_along(&self, setup: &Setup, name: &str) -> bool {
        let practice = setup.sandbox.population(API).all(API.fhir_version(), "Organization").next().unwrap();
        name == format!("Organization/{}", practice["id"].as_str().unwrap())
    }

    /// How the record in a folder is another than what the server holds. The practice may be there besides: the server has sent it, and
    /// has it.
    fn difference(&self, setup: &Setup, at: usize) -> Option<String> {
        let mut record = resources(&setup.sync_folder(at));
        for lines in record.values_mut() {
            lines.retain(|line| {
                let (name, _) = named(line);
                self.by_name.contains_key(&name) || !self.comes_along(setup, &name)
            });
        }
        record.retain(|_, lines| !lines.is_empty());
        let lines = |of: &BTreeMap<String, Vec<String>>| of.values().flatten().cloned().collect::<Vec<_>>();
        let (has, holds) = (lines(&record), lines(&self.resources));
        let more: Vec<_> = has.iter().filter(|line| !holds.contains(line)).collect();
        let less: Vec<_> = holds.iter().filter(|line| !has.contains(line)).collect();
        (record != self.resources).then(|| format!("p{at}: {more:#?}\n  and not {less:#?}"))
    }
}

fn named(line: &str) -> (String, Value) {
    // Half a character is none that a `Value` could hold; a record keeps it as it came.
    let resource: Value = serde_json::from_str(&line.replace("\\ud83d ", "")).unwrap();
    let text = |name: &str| resource[name].as_str().unwrap_or_default().to_owned();
    (format!("{}/{}", text("resourceType"), text("id")), resource)
}

fn type_of(name: &str) -> &str {
    name.split('/').next().unwrap()
}

/// A resource without what lies make of its text, and a client cannot know: how references and URLs are spelled, and what else it refers
/// to.
fn plain(mut resource: Value, base: &str) -> Value {
    fn change(value: &mut Value, name: &str, base: &str) {
        match value {
            Value::String(text) if name == "reference" => *text = text.trim().trim_end_matches('/').to_owned(),
            Value::String(text) if name == "url" => {
                if let Some(rest) = text.strip_prefix(base) {
                    *text = rest.to_owned();
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| change(item, name, base)),
            Value::Object(members) => members.iter_mut().for_each(|(name, member)| change(member, name, base)),
            _ => {}
        }
    }
    change(&mut resource, "", base);
    let related = value!("http://example.com/StructureDefinition/related");
    if let Some(extensions) = resource.get_mut("extension").and_then(Value::as_array_mut) {
        extensions.retain(|it| it["url"] != related);
        if extensions.is_empty() {
            resource.as_object_mut().unwrap().remove("extension");
        }
    }
    resource
}

impl Setup {
    fn sync_folder(&self, at: usize) -> PathBuf {
        Path::new(&self.records()).join(self.mark(&format!("p{at}")))
    }

    async fn all_due(&self) {
        self.sync().await.enqueue().await.unwrap();
        self.execute("UPDATE nextgen_sync_patient SET due_at = 0, update_at = 0").await;
        self.execute("UPDATE nextgen_sync_practice SET closed_until = 0").await;
    }

    /// What is falsely called complete.
    fn wrong(&self, truths: &[Truth], about: &str) -> Vec<String> {
        let wrong = truths.iter().enumerate().flat_map(|(at, it)| it.falsely_complete(self, at));
        wrong.map(|it| format!("{about}: {it}")).collect()
    }

    fn complete_rows(&self) -> usize {
        let rows = |at: usize| {
            let manifest = fs::read(self.sync_folder(at).join("manifest.json")).unwrap_or_default();
            let report: Option<Completeness> = serde_json::from_slice(&manifest).ok();
            report.map_or(0, |it| it.types.values().filter(|row| row.status == Status::Complete).count())
        };
        (0..self.sandbox.patients().count()).map(rows).sum()
    }
}

fn harmful() -> impl Iterator<Item = &'static str> {
    // Of exports there is nothing here.
    let of_exports = ["status-url-missing", "file-empty", "file-short", "file-page", "line-broken", "line-not-utf8"];
    Lies::names().filter(move |name| !Lies::harmless().any(|it| it == *name) && !of_exports.contains(name))
}

async fn whatever_lie_is_told_nothing_is_called_complete_that_is_not(place: Place) {
    let mut behaviour = behaviour();
    behaviour.page_size = 5;
    let setup = Setup::at(place, sandbox(2).behaviour(behaviour).start().await.unwrap()).await;
    let mut truths = Truth::all(&setup).await;
    let each = harmful().map(|name| format!("{name}=0.4"));
    let several = ["all=0.05", "harmless=0.15", "all=0.05,foreign-served=0.5,retry-after-long=0.5"].map(str::to_owned);
    let (mut complete, mut wrong) = (0, Vec::new());
    for (turn, lies) in (0_u64..).zip(each.chain(several)) {
        setup.sandbox.tell(lies.parse::<Lies>().unwrap().with_seed(turn));
        setup.sandbox.forget_script();
        if lies.starts_with("token-") {
            // So that a token is asked for.
            setup.sandbox.when(Route::any(API)).first(1).answer(Answer::new(401)).unwrap();
        }
        // Now what has changed, now everything.
        let full_after = if turn % 3 == 0 { Duration::ZERO } else { WEEK };
        setup.all_due().await;
        let outcomes = work(&setup.sync().await.asking(move |record| record.full_after(full_after))).await;
        wrong.extend(setup.wrong(&truths, &lies));
        complete += setup.complete_rows();
        setup.sandbox.tell(Lies::default());
        for outcome in outcomes {
            if let Outcome::Ended { key, .. } = outcome {
                setup.sign_in(key[1..].parse().unwrap(), &key).await;
            }
        }
        if turn % 4 == 3 {
            setup.sandbox.pass_days(3);
            truths = Truth::all(&setup).await;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // Not because nothing was called so.
    assert!(complete > 500, "{complete}");
    honest_again(&setup, &truths).await;
}

/// What has been called complete before, and was spelled otherwise, is asked for again when everything is.
async fn honest_again(setup: &Setup, truths: &[Truth]) {
    setup.sandbox.forget_script();
    setup.all_due().await;
    let outcomes = work(&setup.sync().await.asking(|record| record.full_after(Duration::ZERO))).await;
    assert!(outcomes.iter().all(|outcome| matches!(outcome, Outcome::Current { gaps: 0, .. })), "{outcomes:?}");
    for (at, truth) in truths.iter().enumerate() {
        assert_eq!(truth.difference(setup, at), None);
    }
}

async fn lies_to_300_patients(place: Place) {
    let patients = 300;
    let began = Instant::now();
    let faults: Faults = FAULTS.parse().unwrap();
    let setup = Setup::at(place, sandbox(patients).faults(faults).start().await.unwrap()).await;
    let receiver = Server::serve(|_, _| json(200, ""));
    let webhook = format!("{}/changes", receiver.origin());
    let (mut killed, mut complete) = (0, 0);
    // One that closes the server to a process for a day would leave the others untold.
    let harmful = harmful().filter(|name| *name != "retry-after-long");
    let harmful = harmful.map(|name| format!("{name}=0.02")).collect::<Vec<_>>().join(",");
    let rounds = [(0, &*harmful), (3, "all=0.02,retry-after-long=0"), (3, "all=0.03,retry-after-long=0"), (0, "")];
    for (turn, (days, lies)) in (0..).zip(rounds) {
        println!("{days} days have passed, {lies}: {:?}", began.elapsed());
        if days > 0 {
            setup.sandbox.pass_days(days);
        }
        let truths = Truth::all(&setup).await;
        let is_honest = lies.is_empty();
        if !is_honest {
            setup.sandbox.tell(lies.parse::<Lies>().unwrap().with_seed(turn));
        }
        setup.all_due().await;
        setup.execute("UPDATE nextgen_sync_patient SET succeeded_at = NULL, failures = 0").await;
        let full_after = if is_honest { Duration::ZERO } else { WEEK };
        let another = || process(&setup, &webhook, full_after);
        let mut workers: Vec<_> = (0..WORKERS).map(|_| another()).collect();
        if !is_honest {
            for _ in 0..33 {
                tokio::time::sleep(Duration::from_secs(2).mul_f64(f64::from(random()) / 255.0)).await;
                kill_one(&mut workers, another);
                killed += 1;
                nobody_rests(&setup).await;
            }
        }
        // Each has had its turn; and again, until nothing is missing, where that can be.
        let open = if is_honest {
            "SELECT count(*) FROM nextgen_sync_patient WHERE update_at <= nextgen_now() OR gaps > 0 OR failures > 0 OR held_until > 0"
        } else {
            "SELECT count(*) FROM nextgen_sync_patient WHERE succeeded_at IS NULL AND failures < 4"
        };
        while setup.number(open).await > 0 {
            assert!(began.elapsed() < Duration::from_secs(3_600), "they do not come to an end");
            tokio::time::sleep(Duration::from_millis(300)).await;
            nobody_rests(&setup).await;
        }
        end(workers);
        setup.sandbox.tell(Lies::default());
        let wrong = setup.wrong(&truths, lies);
        assert!(wrong.is_empty(), "{wrong:#?}");
        complete += setup.complete_rows();
        if is_honest {
            for (at, truth) in truths.iter().enumerate() {
                assert_eq!(truth.difference(&setup, at), None);
            }
        }
    }
    println!(
        "{patients} patients, {killed} kills in {:?}: {complete} rows were called complete, and are",
        began.elapsed()
    );
}

fn end(workers: Vec<Child>) {
    for mut worker in workers {
        // It is told to end, and does when it has given back what it had.
        drop(worker.stdin.take());
        worker.wait().unwrap();
    }
}
