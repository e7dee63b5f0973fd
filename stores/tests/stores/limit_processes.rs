//! Six processes that share the limit of the sandbox's Office, in one database.

use std::{
    env,
    process::{Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint,
    transport::{RateLimit, RetryPolicy, Turn},
};
use nextgen_sandbox::{
    Behaviour, Sandbox,
    population::{PatientSummary, Size},
};
use nextgen_stores::{Allowance, Database, DatabaseQuota};
use nextgen_test_support::{database::Place, on_both_engines};
use tokio::{task::JoinSet, time::sleep};

on_both_engines!(
    six_processes_use_the_limit_and_interactive_is_next,
    #[ignore = "takes ten minutes: .ci/long"]
    ten_minutes_at_20_a_minute,
    #[ignore = "takes ten minutes: .ci/long"]
    ten_minutes_at_600_a_minute,
);

const PROCESSES: usize = 6;
const TASKS: usize = 8;

/// What a process has.
pub(crate) async fn limit(place: &str, requests: u32, period: Duration) -> RateLimit {
    let allowance = Allowance { requests, period, ..Allowance::default() };
    RateLimit::with_quota(DatabaseQuota::open(&Database::at(place).await.unwrap(), allowance).await.unwrap())
}

async fn client(place: &str, base: &str, token: &str, requests: u32, period: Duration) -> Client {
    let builder = Client::builder(Endpoint::new(Api::OfficeR4, base).unwrap(), AccessToken::new(token));
    // A 429 is an error.
    builder.retry(RetryPolicy::never()).rate_limit(limit(place, requests, period).await).build().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a process of the tests"]
async fn worker() {
    let Ok(work) = env::var("LIMIT_WORK") else { return };
    let [place, base, token, patient, requests, period, length] =
        <[&str; 7]>::try_from(work.split('\n').collect::<Vec<_>>()).unwrap();
    let millis = |text: &str| Duration::from_millis(text.parse().unwrap());
    let client = client(place, base, token, requests.parse().unwrap(), millis(period)).await;
    let (patient, until) = (Arc::new(patient.to_owned()), Instant::now() + millis(length));
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        let (client, patient) = (client.batch(Turn::now()), patient.clone());
        tasks.spawn(async move {
            while Instant::now() < until {
                let left = until.saturating_duration_since(Instant::now());
                if let Ok(read) = tokio::time::timeout(left, client.read_json("Patient", &patient)).await {
                    read.unwrap();
                }
            }
        });
    }
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
}

/// Notes, in the order of the database, who takes a slot, and that somebody interactive has begun to wait.
pub(crate) const SQLITE_ORDER: &str = "
    CREATE TABLE nextgen_test_order (n INTEGER PRIMARY KEY AUTOINCREMENT, process TEXT NOT NULL, waits BIGINT NOT NULL);
    CREATE TRIGGER nextgen_test_takes AFTER UPDATE OF holder ON nextgen_limit_slot WHEN NEW.holder IS NOT NULL BEGIN
        INSERT INTO nextgen_test_order (process, waits) VALUES (substr(NEW.holder, 1, 32), 0);
    END;
    CREATE TRIGGER nextgen_test_waits AFTER UPDATE ON nextgen_limit_process WHEN NEW.rank = 0 AND NEW.asks_until > 0 BEGIN
        INSERT INTO nextgen_test_order (process, waits) VALUES (NEW.process, 1);
    END;
    CREATE TRIGGER nextgen_test_begins_to_wait AFTER INSERT ON nextgen_limit_process
        WHEN NEW.rank = 0 AND NEW.asks_until > 0 BEGIN
        INSERT INTO nextgen_test_order (process, waits) VALUES (NEW.process, 1);
    END";
const POSTGRES_ORDER: &str = "
    CREATE TABLE nextgen_test_order (n BIGSERIAL PRIMARY KEY, process TEXT NOT NULL, waits BIGINT NOT NULL);
    CREATE FUNCTION nextgen_test_takes() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN INSERT INTO nextgen_test_order (process, waits) VALUES (substr(NEW.holder, 1, 32), 0); RETURN NULL; END';
    CREATE FUNCTION nextgen_test_waits() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN INSERT INTO nextgen_test_order (process, waits) VALUES (NEW.process, 1); RETURN NULL; END';
    CREATE TRIGGER nextgen_test_takes AFTER UPDATE OF holder ON nextgen_limit_slot
        FOR EACH ROW WHEN (NEW.holder IS NOT NULL) EXECUTE FUNCTION nextgen_test_takes();
    CREATE TRIGGER nextgen_test_waits AFTER INSERT OR UPDATE ON nextgen_limit_process
        FOR EACH ROW WHEN (NEW.rank = 0 AND NEW.asks_until > 0) EXECUTE FUNCTION nextgen_test_waits()";

/// What a run has shown.
#[derive(Default)]
struct Seen {
    /// How much of the limit was used, in parts of 1: of the time that it took least until the last window could begin.
    used: f64,
    /// How many others were given a slot while each interactive request waited for one.
    passed: Vec<usize>,
    /// And since it was called for, where all that there was to do was to reach the database.
    before: Vec<usize>,
}

impl Seen {
    /// What the database has noted; each two interactive requests were called for after so many rows.
    async fn noted(database: &Database, called: &[i64]) -> Self {
        let rows = database.query("SELECT n, process, waits FROM nextgen_test_order ORDER BY n", &[]).await.unwrap();
        let row = |row: &nextgen_stores::engine::Row| {
            (row.integer(0).unwrap(), row.text(1).unwrap().to_owned(), row.integer(2).unwrap() != 0)
        };
        let rows: Vec<_> = rows.iter().map(row).collect();
        let own = rows.iter().find(|(_, _, waits)| *waits).unwrap().1.clone();
        let (mut seen, mut waiting) = (Self::default(), None);
        for (_, process, waits) in &rows {
            match waiting {
                _ if *waits => _ = waiting.get_or_insert(0),
                Some(others) if *process == own => {
                    seen.passed.push(others);
                    waiting = None;
                }
                Some(ref mut others) => *others += 1,
                None => {}
            }
        }
        for called in called {
            let since = rows.iter().filter(|(n, _, waits)| n > called && !waits);
            seen.before.push(since.take_while(|(_, process, _)| *process != own).count());
        }
        seen
    }
}

async fn run(place: &Place, requests: u32, period: Duration, periods: u32) -> Seen {
    let mut behaviour = Behaviour::default();
    (behaviour.office_limit, behaviour.office_window) = (Some(requests), period);
    let size = Size { patients: 1, years: 1, ..Size::default() };
    let sandbox = Sandbox::builder().size(size).behaviour(behaviour).start().await.unwrap();
    let patient = sandbox.patients().collect::<Vec<PatientSummary>>().remove(0).id;
    let token = sandbox.access_token(Api::OfficeR4, &patient);
    let base = sandbox.base_url(Api::OfficeR4);
    let length = period * periods;
    let own = client(place.url(), &base, token.secret(), requests, period).await;
    let database = Database::at(place.url()).await.unwrap();
    database.migrate("test", &[if database.is_postgres() { POSTGRES_ORDER } else { SQLITE_ORDER }]).await.unwrap();
    let fields = [
        place.url().to_owned(),
        base,
        token.secret().to_owned(),
        patient.clone(),
        requests.to_string(),
        period.as_millis().to_string(),
        (length + Duration::from_secs(2)).as_millis().to_string(),
    ];
    let processes: Vec<_> = (0..PROCESSES)
        .map(|_| {
            let mut command = Command::new(env::current_exe().unwrap());
            command.args(["--exact", "limit_processes::worker", "--ignored", "--nocapture"]);
            command.env("LIMIT_WORK", fields.join("\n")).stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    while sandbox.requests().is_empty() {
        sleep(Duration::from_millis(1)).await;
    }
    let began = Instant::now();
    // All slots are taken, and all tasks wait.
    while sandbox.requests().len() < requests as usize {
        sleep(Duration::from_millis(1)).await;
    }
    let mut called = Vec::new();
    // Once in each window where it is small, more often where it is large, and each time two at once.
    let step = period / (requests / 20).min(5);
    let mut next = period * 2 / 3;
    while next < period * (periods - 2) + period * 2 / 3 {
        sleep(next.saturating_sub(began.elapsed())).await;
        let newest = "SELECT n FROM nextgen_test_order ORDER BY n DESC LIMIT 1";
        called.push(database.query(newest, &[]).await.unwrap().first().unwrap().integer(0).unwrap());
        let read = || own.read_json("Patient", &patient);
        let (one, other) = tokio::join!(read(), read());
        one.unwrap();
        other.unwrap();
        next = began.elapsed() + step;
    }
    // How long it takes until the last window begins; all before it are full then.
    let least = period * (periods - 1);
    let full = (requests * (periods - 1)) as usize;
    sleep((least - period / 10).saturating_sub(began.elapsed())).await;
    while sandbox.requests().len() <= full {
        assert!(began.elapsed() < length + period, "{} of {full}", sandbox.requests().len());
        sleep(Duration::from_millis(10)).await;
    }
    let used = least.as_secs_f64() / began.elapsed().as_secs_f64();
    for mut process in processes {
        let status = tokio::task::spawn_blocking(move || process.wait().unwrap()).await.unwrap();
        assert!(status.success(), "a request was refused");
    }
    Seen { used, ..Seen::noted(&database, &called).await }
}

async fn tried(place: &Place, requests: u32, period: Duration, periods: u32) {
    let Seen { used, passed, before } = run(place, requests, period, periods).await;
    println!("{PROCESSES} processes, {requests} in {period:?}, {periods} periods: {used:.4} of the limit used, no 429");
    println!(
        "given a slot while an interactive request waited: {passed:?}; since the first of two was called for: {before:?}"
    );
    assert!(used >= 0.95, "{used}");
    assert!(!passed.is_empty() && passed.iter().all(|others| *others == 0), "{passed:?}");
    // Of each process some may be at the database before it is, on a busy machine; those that waited were 48.
    assert!(before.iter().all(|others| *others < PROCESSES * TASKS / 2), "{before:?}");
}

async fn six_processes_use_the_limit_and_interactive_is_next(place: Place) {
    tried(&place, 60, Duration::from_secs(6), 3).await;
}

async fn ten_minutes_at_20_a_minute(place: Place) {
    tried(&place, 20, Duration::from_secs(60), 10).await;
}

async fn ten_minutes_at_600_a_minute(place: Place) {
    let minutes = env::var("LIMIT_MINUTES").map_or(10, |minutes| minutes.parse().unwrap());
    tried(&place, 600, Duration::from_secs(60), minutes).await;
}
