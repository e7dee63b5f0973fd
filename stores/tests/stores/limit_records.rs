//! Records of many patients in two processes that share the limit of the sandbox's Office, in one database.

use std::{
    collections::BTreeMap,
    env, fs,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint,
    record::Existing,
    transport::{RetryPolicy, Turn},
};
use nextgen_sandbox::{
    Behaviour, Sandbox,
    population::{PatientSummary, Size},
};
use nextgen_test_support::{database::Place, on_both_engines};
use tokio::{task::JoinSet, time::sleep};

use crate::limit_processes::limit;

on_both_engines!(
    two_processes_have_whole_records,
    #[ignore = "takes a quarter of an hour: .ci/long"]
    four_patients_each_at_offices_limit,
    #[ignore = "takes eight minutes: .ci/long"]
    twenty_patients_each_at_a_shorter_limit,
);

const PROCESSES: usize = 2;
const REQUESTS: u32 = 20;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a process of the tests"]
async fn worker() {
    let Ok(work) = env::var("RECORDS_WORK") else { return };
    let mut lines = work.split('\n');
    let mut next = || lines.next().unwrap();
    let (place, base, period, folder) = (next(), next(), next(), next());
    let limit = limit(place, REQUESTS, Duration::from_millis(period.parse().unwrap())).await;
    let mut records = JoinSet::new();
    for line in lines {
        let (patient, token) = line.split_once(' ').unwrap();
        let builder = Client::builder(Endpoint::new(Api::OfficeR4, base).unwrap(), AccessToken::new(token));
        // A 429 ends the record.
        let client = builder.retry(RetryPolicy::never()).rate_limit(limit.clone()).build().unwrap();
        let (record, folder) = (client.batch(Turn::now()).record(patient), Path::new(folder).join(patient));
        records.spawn(async move {
            let report = record.download(folder, Existing::Refuse, |_| {}).await.unwrap();
            assert!(report.complete, "{:?}", report.gaps().collect::<Vec<_>>());
        });
    }
    while let Some(record) = records.join_next().await {
        record.unwrap();
    }
}

/// What a run has shown.
struct Seen {
    /// How long it took, in parts of what the limit allows for as many requests.
    ratio: f64,
    /// How many requests had been made when each record was whole, in this order.
    made: Vec<usize>,
}

async fn run(place: &Place, patients: u32, period: Duration) -> Seen {
    let mut behaviour = Behaviour::default();
    (behaviour.office_limit, behaviour.office_window) = (Some(REQUESTS), period);
    let size = Size { patients: patients * u32::try_from(PROCESSES).unwrap(), years: 1, ..Size::default() };
    let sandbox = Sandbox::builder().size(size).behaviour(behaviour).start().await.unwrap();
    let all: Vec<PatientSummary> = sandbox.patients().collect();
    let scratch = tempfile::tempdir().unwrap();
    let began = Instant::now();
    let mut processes: Vec<_> = all
        .chunks(patients as usize)
        .map(|patients| {
            let mut work = vec![
                place.url().to_owned(),
                sandbox.base_url(Api::OfficeR4),
                period.as_millis().to_string(),
                scratch.path().to_str().unwrap().to_owned(),
            ];
            work.extend(
                patients.iter().map(|it| format!("{} {}", it.id, sandbox.access_token(Api::OfficeR4, &it.id).secret())),
            );
            let mut command = Command::new(env::current_exe().unwrap());
            command.args(["--exact", "limit_records::worker", "--ignored", "--nocapture"]);
            command.env("RECORDS_WORK", work.join("\n")).stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    assert_eq!(processes.len(), PROCESSES);
    let mut made = BTreeMap::new();
    while processes.iter_mut().any(|process| process.try_wait().unwrap().is_none()) {
        for PatientSummary { id, .. } in &all {
            if !made.contains_key(id) && scratch.path().join(id).join("manifest.json").exists() {
                made.insert(id.clone(), sandbox.requests().len());
            }
        }
        sleep(Duration::from_millis(20)).await;
    }
    let took = began.elapsed();
    for mut process in processes {
        assert!(process.wait().unwrap().success(), "a request was refused, or a record is not whole");
    }
    let requests = sandbox.requests();
    for PatientSummary { id, .. } in &all {
        assert!(fs::exists(scratch.path().join(id).join("manifest.json")).unwrap(), "{id}");
        // The last of a process, which has ended since.
        made.entry(id.clone()).or_insert(requests.len());
    }
    assert!(requests.iter().all(|request| request.status != Some(429)));
    let mut made: Vec<usize> = made.into_values().collect();
    made.sort_unstable();
    // The first twenty take no time, the next a period.
    let bound = period * u32::try_from(requests.len() - 1).unwrap().div_euclid(REQUESTS);
    let ratio = took.as_secs_f64() / bound.as_secs_f64();
    println!(
        "{PROCESSES} processes of {patients} patients, {REQUESTS} in {period:?}: {} requests in {:.1} s, bound {:.1} s, ratio {ratio:.3}; \
         no 429; requests made when each record was whole: {made:?}",
        requests.len(),
        took.as_secs_f64(),
        bound.as_secs_f64()
    );
    Seen { ratio, made }
}

/// Whoever is first is done long before the last, since the oldest is served to its end.
fn first_is_early(made: &[usize]) {
    let (first, last) = (made.first().unwrap(), made.last().unwrap());
    assert!(first * 2 <= *last, "{made:?}");
}

async fn two_processes_have_whole_records(place: Place) {
    // How well they use the limit, and in which order, the long ones show.
    run(&place, 2, Duration::from_millis(500)).await;
}

async fn four_patients_each_at_offices_limit(place: Place) {
    let Seen { ratio, made } = run(&place, 4, Duration::from_secs(60)).await;
    assert!(ratio <= 1.1, "{ratio}");
    first_is_early(&made);
}

async fn twenty_patients_each_at_a_shorter_limit(place: Place) {
    let Seen { ratio, made } = run(&place, 20, Duration::from_secs(6)).await;
    assert!(ratio <= 1.1, "{ratio}");
    first_is_early(&made);
}
