//! Processes that use the limit and sessions go on while their Postgres is stopped, and after it is there again.

use std::{
    env,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint, ErrorKind,
    auth::{AuthServer, Registration, Scopes, Session},
    transport::{RateLimit, RetryPolicy, Turn},
};
use nextgen_sandbox::{Behaviour, Sandbox, population::Size};
use nextgen_stores::{Allowance, Apps, Database, DatabaseQuota, Outcome, Refresher, Stores};
use nextgen_test_support::database::{Place, Postgres};
use tokio::{
    task::JoinSet,
    time::{sleep, timeout},
};

use crate::{machine, number};

const PROCESSES: usize = 3;
const REQUESTS: u32 = 12;
const SHARE: usize = REQUESTS as usize / PROCESSES;
const PERIOD: Duration = Duration::from_secs(1);
const LONGEST_REQUEST: Duration = Duration::from_secs(3);

fn apps() -> Apps {
    Apps::new().with(Registration::confidential("sandbox-app", "sandbox-secret", "http://127.0.0.1/callback").unwrap())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a process of the tests"]
async fn worker() {
    let Ok(work) = env::var("STOPPED_WORK") else { return };
    let [place, base, token, patient, key, end] =
        <[String; 6]>::try_from(work.split('\n').map(str::to_owned).collect::<Vec<_>>()).unwrap();
    let database = Database::at(&place).await.unwrap();
    let is_over = move || Path::new(&end).exists();
    let mut tasks = JoinSet::new();

    let allowance =
        Allowance { requests: REQUESTS, period: PERIOD, longest_request: LONGEST_REQUEST, ..Allowance::default() };
    let quota = DatabaseQuota::open(&database, allowance).await.unwrap();
    let builder = Client::builder(Endpoint::new(Api::OfficeR4, &base).unwrap(), AccessToken::new(token));
    // A 429 is an error, and any error ends this.
    let client = builder.retry(RetryPolicy::never()).rate_limit(RateLimit::with_quota(quota)).build().unwrap();
    for _ in 0..SHARE + 1 {
        let (client, patient, is_over) = (client.batch(Turn::now()), patient.clone(), is_over.clone());
        tasks.spawn(async move {
            while !is_over() {
                // Who waits when it is over need not wait on.
                if let Ok(read) = timeout(PERIOD * 10, client.read_json("Patient", &patient)).await {
                    read.unwrap();
                }
            }
        });
    }

    let stores = Stores::open(&database, crate::key()).await.unwrap();
    let session = stores.restore(&key, &apps()).await.unwrap().unwrap();
    tasks.spawn(async move {
        let (client, patient) = (session.client().unwrap(), session.patient_id().await.unwrap());
        while !is_over() {
            if let Err(error) = client.read_json("Patient", &patient).await {
                // That the session cannot be renewed just now, or that the old token, which is used on, has ended meanwhile.
                let has_ended = error.status().is_some_and(|status| status.as_u16() == 401);
                assert!(error.kind() == ErrorKind::Store || has_ended, "{error}");
            }
            sleep(Duration::from_millis(50)).await;
        }
        // The database is there again.
        let patience = Instant::now();
        while let Err(error) = client.read_json("Patient", &patient).await {
            assert!(patience.elapsed() < Duration::from_secs(60), "{error}");
            sleep(Duration::from_millis(50)).await;
        }
    });
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
}

/// Ends the others if one fails.
struct Processes(Vec<Child>);

impl Drop for Processes {
    fn drop(&mut self) {
        for process in &mut self.0 {
            _ = process.kill();
            _ = process.wait();
        }
    }
}

/// Two minutes are enough for anything here.
async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let patience = Instant::now();
    while !is_so().await {
        assert!(patience.elapsed() < Duration::from_secs(120), "{what}");
        sleep(Duration::from_millis(20)).await;
    }
}

/// Patients whose sessions are stored by their numbers, and whose tokens end after some seconds: one of each process, and one that nobody uses.
async fn sessions(stores: &Stores) -> Sandbox {
    let mut behaviour = Behaviour::default();
    behaviour.access_token_lifetime = Duration::from_secs(4);
    let size = Size { patients: PROCESSES as u32 + 1, years: 1, ..Size::default() };
    let sandbox = Sandbox::builder().size(size).behaviour(behaviour).start().await.unwrap();
    let server = AuthServer::discover(&sandbox.endpoint(Api::EnterpriseR4).unwrap()).await.unwrap();
    let app = Registration::confidential("sandbox-app", "sandbox-secret", "http://127.0.0.1/callback").unwrap();
    for (at, patient) in sandbox.patients().enumerate() {
        let pending = server.authorize(&app, &Scopes::patient_read()).unwrap();
        let callback = sandbox.sign_in(pending.url(), &patient.id).await.unwrap();
        let grant = pending.complete(&callback).await.unwrap();
        let store = stores.session(at.to_string());
        Session::start(server.clone(), app.clone(), Scopes::patient_read(), grant, store).await.unwrap();
    }
    sandbox
}

fn process(place: &Place, office: &Sandbox, at: usize, end: &Path) -> Child {
    let patient = office.patients().nth(at).unwrap().id;
    let token = office.access_token(Api::OfficeR4, &patient);
    let work = [
        place.url().to_owned(),
        office.base_url(Api::OfficeR4),
        token.secret().to_owned(),
        patient,
        at.to_string(),
        end.to_str().unwrap().to_owned(),
    ];
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "stopped::worker", "--ignored", "--nocapture"]);
    command.env("STOPPED_WORK", work.join("\n")).stdout(Stdio::null()).spawn().unwrap()
}

/// How many of the latest requests came from each process: each reads a patient of its own.
fn of_each(office: &Sandbox, since: usize) -> Vec<usize> {
    let requests = office.requests().split_off(since);
    let of = |id: &str| requests.iter().filter(|request| request.path.ends_with(&format!("/{id}"))).count();
    office.patients().map(|patient| of(&patient.id)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_postgres_that_is_stopped_and_started_again_ends_nothing() {
    let Some(mut postgres) = Postgres::of_its_own() else { return };
    let place = postgres.place();
    let stores = machine(&place).await;
    let (authority, stores_of_refresher) = (sessions(&stores).await, stores.clone());
    let mut behaviour = Behaviour::default();
    (behaviour.office_limit, behaviour.office_window) = (Some(REQUESTS), PERIOD);
    let size = Size { patients: PROCESSES as u32, years: 1, ..Size::default() };
    let office = Arc::new(Sandbox::builder().size(size).behaviour(behaviour).start().await.unwrap());
    let scratch = tempfile::tempdir().unwrap();
    let end = scratch.path().join("end");
    let mut processes = Processes((0..PROCESSES).map(|at| process(&place, &office, at, &end)).collect());
    let is_each = async |since: usize, least: usize| of_each(&office, since).iter().all(|count| *count >= least);
    until("all send", async || is_each(0, 8).await).await;

    // How often the database was away for the refresher, and how often it has renewed the session that nobody uses.
    let (failed, renewed) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (fails, renews) = (failed.clone(), renewed.clone());
    let refresher = tokio::spawn(async move {
        let told = |outcome| match outcome {
            Outcome::Renewed { key } if key == PROCESSES.to_string() => _ = renews.fetch_add(1, Ordering::SeqCst),
            Outcome::DatabaseFailed { .. } => _ = fails.fetch_add(1, Ordering::SeqCst),
            Outcome::Ended { key, error } => panic!("{key} has ended: {error}"),
            _ => {}
        };
        Refresher::new(stores_of_refresher, Arc::new(apps())).run(told).await;
    });

    for _ in 0..2 {
        // By then each has counted all others, and was counted by them.
        sleep(Duration::from_secs(6)).await;
        let failed_before = failed.load(Ordering::SeqCst);
        postgres.stop();
        // What had its slot may arrive yet; until all that was sent counts no more, nothing else does.
        sleep(PERIOD).await;
        let (since, went) = (office.requests().len(), Instant::now());
        until("all send by themselves", async || is_each(since, 3 * SHARE).await).await;
        let periods = went.elapsed().as_secs_f64() / PERIOD.as_secs_f64();
        let most = (periods.ceil() as usize + 1) * SHARE;
        let sent = of_each(&office, since);
        assert!(sent.iter().all(|count| *count <= most), "{sent:?} in {periods} periods, {SHARE} in each");

        until("the refresher is told", async || failed.load(Ordering::SeqCst) > failed_before).await;

        let renewed_before = renewed.load(Ordering::SeqCst);
        postgres.go_on();
        let since = office.requests().len();
        until("all send again", async || is_each(since, 8).await).await;
        let held = "SELECT count(*) FROM nextgen_limit_slot WHERE holder IS NOT NULL";
        until("the slots are the database's again", async || number(&stores, held).await > 0).await;
        until("the refresher renews", async || renewed.load(Ordering::SeqCst) > renewed_before).await;
    }
    let newest = authority.requests().len();
    until("all sessions are used", async || authority.requests().len() > newest + 10 * PROCESSES).await;
    std::fs::write(&end, "").unwrap();
    for mut process in std::mem::take(&mut processes.0) {
        let status = tokio::task::spawn_blocking(move || process.wait().unwrap()).await.unwrap();
        assert!(status.success(), "an error has ended a process");
    }
    assert!(!refresher.is_finished());
    assert!(office.requests().iter().all(|request| request.status != Some(429)));
}
