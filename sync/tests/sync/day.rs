//! A day passes: what each patient's update costs.

use std::collections::{BTreeMap, BTreeSet};

use nextgen_patient_access::Api;
use nextgen_sandbox::script::Request;
use nextgen_sync::{Outcome, Sync};
use serde_json::Value;

use crate::setup::{Place, Setup, resources, sandbox};

#[tokio::test(flavor = "multi_thread")]
async fn on_enterprise_a_day_costs_an_unchanged_patient_its_searches_and_a_changed_one_what_is_new() {
    a_day(Api::EnterpriseR4, 6, 7).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_office_a_day_costs_every_page_and_what_is_new() {
    a_day(Api::OfficeR4, 6, 7).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes: .ci/long"]
async fn a_day_of_300_patients() {
    for api in [Api::EnterpriseR4, Api::OfficeR4] {
        a_day(api, 300, 1).await;
    }
}

/// What the requests for one patient's record were.
#[derive(Debug, Default, Clone)]
struct Asked {
    searches: usize,
    /// The types of further pages.
    pages: Vec<String>,
    reads: Vec<String>,
    documents: usize,
}

impl Asked {
    fn of(requests: &[Request]) -> Self {
        let mut asked = Self::default();
        for request in requests.iter().filter(|request| request.status == Some(200)) {
            let below = request.below_base();
            let is_type = |name: &str| name.starts_with(|c: char| c.is_ascii_uppercase()) && name != "Binary";
            match below.split_once('/') {
                Some((name, _)) if is_type(name) => asked.reads.push(below.to_owned()),
                None if is_type(below) && request.query.contains("page=") => asked.pages.push(below.to_owned()),
                None if is_type(below) => asked.searches += 1,
                // A token may have been asked for; that is none of the record's requests.
                _ if request.path.contains("token") || request.path.contains("well-known") => {}
                _ => asked.documents += 1,
            }
        }
        asked
    }

    fn count(&self) -> usize {
        self.searches + self.pages.len() + self.reads.len() + self.documents
    }
}

/// Updates all who are due, one after the other; what each has cost.
async fn each(setup: &Setup, sync: &Sync) -> BTreeMap<String, Asked> {
    let costs = std::sync::Mutex::new(BTreeMap::new());
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0, update_at = 0").await;
    setup.sandbox.forget_requests();
    sync.run_once(std::future::pending(), |outcome| {
        let Outcome::Current { key, gaps: 0 } = outcome else { panic!("{outcome}") };
        costs.lock().unwrap().insert(key, Asked::of(&setup.sandbox.requests()));
        setup.sandbox.forget_requests();
    })
    .await
    .unwrap();
    costs.into_inner().unwrap()
}

/// The resources of a record, by `TYPE/ID`.
fn names(sync: &Sync, key: &str) -> BTreeSet<String> {
    let name = |line: &String| {
        let resource: Value = serde_json::from_str(line).unwrap();
        format!("{}/{}", resource["resourceType"].as_str().unwrap(), resource["id"].as_str().unwrap())
    };
    resources(&sync.folder(key).unwrap()).values().flatten().map(name).collect()
}

async fn a_day(api: Api, patients: u32, days: u16) {
    let setup = Setup::of(api, Place::sqlite().unwrap(), sandbox(patients).start().await.unwrap()).await;
    let sync = setup.sync().await;
    sync.enqueue().await.unwrap();
    let first = each(&setup, &sync).await;
    assert_eq!(first.len(), patients as usize);
    let before: BTreeMap<&String, _> = first.keys().map(|key| (key, names(&sync, key))).collect();
    setup.sandbox.pass_days(days);
    let after = each(&setup, &sync).await;
    let (mut unchanged, mut changed) = (Vec::new(), Vec::new());
    for (key, asked) in &after {
        let (full, had) = (&first[key], &before[key]);
        let new: BTreeSet<String> = names(&sync, key).difference(had).cloned().collect();
        let new_of = |name: &str| new.iter().filter(|it| it.starts_with(&format!("{name}/"))).count();
        // What is read is new, and nothing else is.
        assert!(asked.reads.iter().all(|read| new.contains(read)), "{key}: {asked:?}");
        assert!(asked.searches <= full.searches, "{key}: {asked:?}\n{full:?}");
        match api {
            Api::EnterpriseR4 => {
                assert!(asked.pages.iter().all(|name| new_of(name) > 0), "{key}: {asked:?} {new:?}");
                assert!(asked.documents <= new_of("DocumentReference"), "{key}: {asked:?} {new:?}");
            }
            // Every page, for a change may be on any; and the document that Office makes.
            _ => {
                assert!(asked.pages.len() <= full.pages.len() + new.len(), "{key}: {asked:?}");
                assert!(asked.documents <= 1 + new_of("DocumentReference"), "{key}: {asked:?} {new:?}");
            }
        }
        if new.is_empty() {
            if api == Api::EnterpriseR4 {
                assert!(asked.count() <= full.searches, "{key}: {asked:?}\n{full:?}");
            }
            unchanged.push(asked.clone());
        } else {
            changed.push(asked.clone());
        }
    }
    assert!(!changed.is_empty() && !unchanged.is_empty(), "{} and {}", changed.len(), unchanged.len());
    for at in [0, patients as usize / 2, patients as usize - 1] {
        assert_eq!(resources(&sync.folder(&format!("p{at}")).unwrap()), setup.fresh(at).await, "p{at}");
    }
    let told = |what: &str, all: &[Asked]| {
        let (count, share) =
            (all.len(), |of: fn(&Asked) -> usize| all.iter().map(of).sum::<usize>() as f64 / all.len() as f64);
        println!(
            "{api}: {what}: {count} patients, each {:.1} requests: {:.1} searches, {:.1} further pages, {:.1} reads, {:.1} documents",
            share(Asked::count),
            share(|it| it.searches),
            share(|it| it.pages.len()),
            share(|it| it.reads.len()),
            share(|it| it.documents)
        );
    };
    told("whole records", &first.into_values().collect::<Vec<_>>());
    told("a day later, nothing new", &unchanged);
    told("a day later, something new", &changed);
}
