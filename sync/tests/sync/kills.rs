//! Worker processes that are killed at random: in the end, every record is what the server has, and every change set was told.

use std::{
    collections::BTreeMap,
    env, fs,
    io::Read as _,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use nextgen_sandbox::{Faults, Lies};
use nextgen_sync::Hook;
use nextgen_test_support::{Server, json};
use serde_json::Value;

use crate::setup::{Place, Setup, at_each_place, resources, sandbox, sync};

at_each_place!(
    four_workers_that_are_killed_lose_nothing,
    #[ignore = "takes minutes: .ci/long"]
    kills_100_of_300_patients,
);

pub(crate) const WORKERS: usize = 4;
pub(crate) const FAULTS: &str = "429=0.01,503=0.01,reset=0.01,truncate=0.01";
pub(crate) const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// This program again, as a process of its own that does `worker`.
pub(crate) fn process(setup: &Setup, webhook: &str, full_after: Duration) -> Child {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "kills::worker", "--ignored", "--nocapture"]);
    command.env("WORKER_PLACE", setup.place.url()).env("WORKER_RECORDS", setup.records()).env("WORKER_HOOK", webhook);
    command.env("WORKER_FULL_AFTER", full_after.as_secs().to_string());
    // It ends with the test, however that ends.
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a process of the tests"]
async fn worker() {
    let variable = |name: &str| env::var(format!("WORKER_{name}"));
    let (Ok(place), Ok(records), Ok(hook)) = (variable("PLACE"), variable("RECORDS"), variable("HOOK")) else { return };
    let full_after = Duration::from_secs(variable("FULL_AFTER").unwrap().parse().unwrap());
    let sync = sync(&place, &records).await.lease(Duration::from_secs(2)).interval(Duration::from_secs(36_000));
    let sync = sync.asking(move |record| record.full_after(full_after)).on_change(Hook::webhook(&hook, None).unwrap());
    let ends = async { _ = tokio::task::spawn_blocking(|| std::io::stdin().read(&mut [0])).await };
    sync.run(2, ends, |outcome| eprintln!("{outcome}")).await;
}

/// Ends one of them by force, whichever, and puts another in its place.
pub(crate) fn kill_one(workers: &mut [Child], another: impl FnOnce() -> Child) {
    let worker = &mut workers[usize::from(random()) % WORKERS];
    worker.kill().unwrap();
    worker.wait().unwrap();
    *worker = another();
}

/// What a patient's resources are, by type and id.
type Snapshot = BTreeMap<(String, String), Value>;

fn snapshot(files: BTreeMap<String, Vec<String>>) -> Snapshot {
    files.into_values().flatten().map(|line| identified(serde_json::from_str(&line).unwrap())).collect()
}

fn identified(resource: Value) -> ((String, String), Value) {
    let text = |name: &str| resource[name].as_str().unwrap_or_default().to_owned();
    ((text("resourceType"), text("id")), resource)
}

async fn four_workers_that_are_killed_lose_nothing(place: Place) {
    killed(place, 6, 8, 30, Duration::from_millis(500)).await;
}

async fn kills_100_of_300_patients(place: Place) {
    killed(place, 300, 100, 1, Duration::from_secs(3)).await;
}

async fn killed(place: Place, patients: u32, kills: usize, days: u16, longest: Duration) {
    // What is spelled otherwise, or comes along, from answer to answer would be a difference: of these tell the tests in `lies`.
    let differ = ["odd-references", "attachment-relative", "surplus-include"];
    let lies = Lies::harmless().filter(|name| !name.starts_with("retry-after") && !differ.contains(name));
    let lies: Vec<_> = lies.map(|name| format!("{name}=0.02")).collect();
    let (faults, lies): (Faults, Lies) = (FAULTS.parse().unwrap(), lies.join(",").parse().unwrap());
    let began = Instant::now();
    let setup = Setup::at(place, sandbox(patients).faults(faults).lies(lies).start().await.unwrap()).await;
    let told: Arc<Mutex<BTreeMap<String, Vec<u64>>>> = Arc::default();
    let (heard, count) = (told.clone(), Arc::new(Mutex::new(0_u64)));
    let receiver = Server::serve(move |_, seen| {
        let mut count = count.lock().unwrap();
        *count += 1;
        // Now and then it has not understood.
        if *count % 7 == 0 {
            return json(503, "");
        }
        let body: Value = serde_json::from_str(&seen.body).unwrap();
        let number = body["changeSet"].as_u64().unwrap();
        heard.lock().unwrap().entry(body["key"].as_str().unwrap().to_owned()).or_default().push(number);
        json(200, "")
    });
    let webhook = format!("{}/changes", receiver.origin());

    setup.sync().await;
    let mut workers: Vec<_> = (0..WORKERS).map(|_| process(&setup, &webhook, WEEK)).collect();
    let (mut killed, mut before) = (0, Vec::new());
    for round in 0..2 {
        if round == 1 {
            assert!(setup.sandbox.pass_days(days) > 0);
            setup.execute("UPDATE nextgen_sync_patient SET due_at = 0, update_at = 0").await;
        }
        while killed < kills * (round + 1) / 2 {
            tokio::time::sleep(longest.mul_f64(f64::from(random()) / 255.0)).await;
            kill_one(&mut workers, || process(&setup, &webhook, WEEK));
            killed += 1;
            nobody_rests(&setup).await;
        }
        while setup
            .number(
                "SELECT count(*) FROM nextgen_sync_patient WHERE succeeded_at IS NULL OR gaps > 0 OR made > told
                            OR failures > 0 OR update_at <= nextgen_now() OR held_until > 0",
            )
            .await
            > 0
            || setup.number("SELECT count(*) FROM nextgen_sync_patient").await < i64::from(patients)
        {
            let patience = Duration::from_secs(8 * u64::from(patients));
            assert!(began.elapsed() < patience, "they do not come to an end: {}", rows(&setup).await);
            tokio::time::sleep(Duration::from_millis(300)).await;
            nobody_rests(&setup).await;
        }
        let mut now = Vec::new();
        for at in 0..patients as usize {
            let record = resources(&setup.record(&format!("p{at}")).await);
            let fresh = setup.fresh(at).await;
            let is_same = record == fresh;
            let (record, fresh) = (snapshot(record), snapshot(fresh));
            let differ = || record.iter().chain(&fresh).filter(|(it, _)| record.get(it) != fresh.get(it));
            assert!(is_same, "p{at}, round {round}: {:#?}", differ().collect::<Vec<_>>());
            now.push(record);
            #[cfg(feature = "postgres")]
            if setup.place.is_tables() {
                crate::tables::rows_are_the_record(&setup, &format!("p{at}")).await;
            }
        }
        if round == 0 {
            before = now;
            continue;
        }
        let told = told.lock().unwrap().clone();
        let (mut changed, mut twice) = (0, 0);
        for (at, (mut record, now)) in before.iter().cloned().zip(&now).enumerate() {
            let key = format!("p{at}");
            let folder = setup.record(&key).await.join("changes");
            let mut names: Vec<_> = fs::read_dir(&folder)
                .into_iter()
                .flatten()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort_unstable();
            // What was a resource is what it is now, by the change sets alone.
            for name in &names {
                for line in fs::read_to_string(folder.join(name)).unwrap().lines() {
                    let mut line: Value = serde_json::from_str(line).unwrap();
                    match line["kind"].as_str().unwrap() {
                        "gone" => _ = record.remove(&identified(line["before"].take()).0),
                        _ => record.extend([identified(line["after"].take())]),
                    }
                }
            }
            assert!(record == *now, "{key}: the change sets do not lead from the record before to the one after");
            // Each was told, in order; one that was not acknowledged in time perhaps twice, and nothing between.
            let mut numbers = told.get(&key).cloned().unwrap_or_default();
            twice += numbers.len();
            numbers.dedup();
            twice -= numbers.len();
            assert_eq!(numbers, (1..=names.len() as u64).collect::<Vec<_>>(), "{key}");
            changed += names.len();
        }
        assert!(changed > 0, "nothing has changed");
        assert!(twice <= kills, "{twice} told twice, with {kills} kills");
        println!(
            "{patients} patients, {killed} kills in {:?}: {changed} change sets, {twice} of them told twice",
            began.elapsed()
        );
    }
    for mut worker in workers {
        worker.kill().unwrap();
        worker.wait().unwrap();
    }
}

async fn rows(setup: &Setup) -> String {
    let select =
        "SELECT id, state, error, failures, gaps, made, told, held_until, due_at, update_at FROM nextgen_sync_patient";
    let rows = setup.stores.database().query(select, &[]).await.unwrap();
    let row = |row: &nextgen_stores::engine::Row| {
        let texts = [0, 1, 2].map(|at| row.text_or_null(at).unwrap().map(str::to_owned));
        format!("{texts:?} {:?}\n", [3, 4, 5, 6, 7, 8, 9].map(|at| row.integer(at).unwrap()))
    };
    rows.iter().map(row).collect()
}

/// As if the pauses after failures were over.
pub(crate) async fn nobody_rests(setup: &Setup) {
    setup.execute("UPDATE nextgen_sync_practice SET closed_until = 0").await;
    setup
        .execute(
            "UPDATE nextgen_sync_patient SET due_at = nextgen_now(), update_at = CASE WHEN gaps > 0 THEN 0 ELSE update_at END
                   WHERE (failures > 0 OR gaps > 0) AND due_at > nextgen_now()",
        )
        .await;
}

pub(crate) fn random() -> u8 {
    let mut byte = [0];
    getrandom::fill(&mut byte).unwrap();
    byte[0]
}
