//! Many processes on many sessions, at an authorization server that rotates refresh tokens and ends the grant when one comes twice:
//! npm oidc-provider.

use std::{
    env,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use nextgen_patient_access::{
    Api, Endpoint, TokenSource as _,
    auth::{AuthServer, Registration, Scopes, Session},
};
use nextgen_stores::{Apps, Stores};
use nextgen_test_support::{database::Place, on_both_engines};
use serde_json::json;

use crate::{
    load, machine, number,
    oidc::{Oidc, browse},
};

on_both_engines!(
    eight_processes_renew_twenty_sessions_once_each,
    #[ignore = "takes minutes: .ci/long"]
    kills_100,
);

const SESSIONS: usize = 20;
const PROCESSES: usize = 8;
const REQUESTS: usize = 50;

fn app() -> Registration {
    Registration::public("native", "http://127.0.0.1:8123/callback").unwrap()
}

fn apps() -> Apps {
    Apps::new().with(app())
}

/// Signs in, so many times, with tokens that have ended by the end of this.
async fn expired_sessions(oidc: &Oidc, stores: &Stores, count: usize) {
    oidc.switch(json!({ "life": 1 })).await;
    let server = AuthServer::discover(&Endpoint::new(Api::OfficeR4, oidc.base()).unwrap()).await.unwrap();
    for at in 0..count {
        let pending = server.authorize(&app(), &Scopes::patient_read()).unwrap();
        let callback = browse(pending.url()).await;
        let grant = pending.complete(&callback).await.unwrap();
        let store = stores.session(format!("s{at}"));
        Session::start(server.clone(), app(), Scopes::patient_read(), grant, store).await.unwrap();
    }
    oidc.switch(json!({ "life": 3600 })).await;
    tokio::time::sleep(Duration::from_millis(2100)).await;
}

/// This program again, as a process of its own that does `worker`.
fn process(place: &Place, work: &str) -> Child {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "processes::worker", "--ignored", "--nocapture"]);
    command.env("WORKER_PLACE", place.url()).env("WORKER_WORK", work);
    command.stdout(Stdio::null()).spawn().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a process of the tests"]
async fn worker() {
    let (Ok(url), Ok(work)) = (env::var("WORKER_PLACE"), env::var("WORKER_WORK")) else { return };
    let database = nextgen_stores::Database::at(&url).await.unwrap();
    let stores = Stores::open(&database, crate::key()).await.unwrap();
    if let Some(key) = work.strip_prefix("renew ") {
        let session = stores.restore(key, &apps()).await.unwrap().unwrap();
        session.access_token().await.unwrap();
        return;
    }
    let apps = std::sync::Arc::new(apps());
    let reads: Vec<_> = (0..REQUESTS)
        .map(|at| {
            let (stores, apps) = (stores.clone(), apps.clone());
            tokio::spawn(async move {
                let session = stores.restore(&format!("s{}", at % SESSIONS), &apps).await.unwrap().unwrap();
                session.client().unwrap().read_json("Patient", "1").await.unwrap();
            })
        })
        .collect();
    for read in reads {
        read.await.unwrap();
    }
}

/// Renews once more; whether the session has gone on.
async fn goes_on(stores: &Stores, at: usize) -> bool {
    let session = stores.restore(&format!("s{at}"), &apps()).await.unwrap().unwrap();
    session.client().unwrap().read_json("Patient", "1").await.is_ok()
}

async fn eight_processes_renew_twenty_sessions_once_each(place: Place) {
    let Some(oidc) = Oidc::start() else { return };
    let stores = machine(&place).await;
    expired_sessions(&oidc, &stores, SESSIONS).await;
    let processes: Vec<_> = (0..PROCESSES).map(|_| process(&place, "read")).collect();
    for mut process in processes {
        assert!(tokio::task::spawn_blocking(move || process.wait()).await.unwrap().unwrap().success());
    }
    assert_eq!(oidc.count("refreshes").await, SESSIONS as u64);
    assert_eq!(oidc.count("answered").await, (PROCESSES * REQUESTS) as u64);
    assert_eq!(oidc.count("refused").await, 0);

    // None is lost: a refresh token that is not the newest would end its session here.
    oidc.refuse_tokens().await;
    for at in 0..SESSIONS {
        assert!(goes_on(&stores, at).await, "s{at}");
    }
    assert_eq!(oidc.count("refreshes").await, 2 * SESSIONS as u64);
}

/// At most those sessions end whose answer was on the way when the process was killed.
async fn kills_100(place: Place) {
    let Some(oidc) = Oidc::start() else { return };
    const KILLS: usize = 100;
    let stores = machine(&place).await;
    expired_sessions(&oidc, &stores, KILLS + 3).await;
    // How long it takes when nobody kills it.
    let mut whole = Duration::ZERO;
    for at in KILLS..KILLS + 3 {
        let began = Instant::now();
        assert!(process(&place, &format!("renew s{at}")).wait().unwrap().success());
        whole = whole.max(began.elapsed());
    }
    let before = oidc.count("refreshes").await;
    let (mut stored, mut killed) = (0, 0);
    for at in 0..KILLS {
        let key = format!("s{at}");
        let old = load(&stores.session(&key)).await.unwrap();
        let mut process = process(&place, &format!("renew {key}"));
        let moment = whole.mul_f64(f64::from(u32::from(random())) / 256.0 * 1.1);
        tokio::time::sleep(moment).await;
        killed += usize::from(process.try_wait().unwrap().is_none());
        process.kill().unwrap();
        process.wait().unwrap();
        // What the database was told before the kill, it may still do.
        tokio::time::sleep(Duration::from_millis(100)).await;
        stored += usize::from(load(&stores.session(&key)).await.unwrap().received_at() != old.received_at());
    }
    let answered = usize::try_from(oidc.count("refreshes").await - before).unwrap();
    let held = number(&stores, "SELECT count(*) FROM nextgen_session WHERE holder IS NOT NULL").await;
    let checks: Vec<_> = (0..KILLS)
        .map(|at| {
            let stores = stores.clone();
            tokio::spawn(async move { goes_on(&stores, at).await })
        })
        .collect();
    let mut ended = 0;
    for check in checks {
        ended += usize::from(!check.await.unwrap());
    }
    let lost = answered - stored;
    println!(
        "{KILLS} renewals of {whole:?}, {killed} killed before their end, {held} of them with the lease: {answered} answered by the server, \
         {stored} stored, {lost} lost with the kill; {ended} sessions ended"
    );
    assert!(ended <= lost, "{ended} ended, {lost} answers were lost");
}

fn random() -> u8 {
    let mut byte = [0];
    getrandom::fill(&mut byte).unwrap();
    byte[0]
}
