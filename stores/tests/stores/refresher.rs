//! What is about to end is renewed, once.

use std::{sync::Arc, time::Duration};

use nextgen_patient_access::{
    TokenSource as _,
    auth::{SessionStore, StoredSession},
};
use nextgen_stores::{Apps, Find, Outcome, Refresher};
use nextgen_test_support::{
    authorization::{OnRefresh, Server},
    database::Place,
    on_both_engines,
};
use tokio::time::{sleep, timeout};

use crate::{
    begin::{app, sign_in, sign_in_and_expire},
    load, machine, number, run,
};

on_both_engines!(
    what_is_due_is_renewed_once_whoever_does_it,
    what_has_ended_is_told_once,
    what_was_replaced_meanwhile_has_not_ended,
    what_was_stored_meanwhile_is_put_off_for_no_failure,
    what_failed_is_tried_later,
    what_has_ended_is_told_though_the_database_fails_for_another,
    a_sign_in_that_has_moved_has_ended,
    a_session_that_is_fresh_asks_no_server,
);

async fn refresher(place: &Place) -> Refresher {
    Refresher::new(machine(place).await, Arc::new(Apps::new().with(app())))
}

async fn what_is_due_is_renewed_once_whoever_does_it(place: Place) {
    let stores = machine(&place).await;
    let servers: Vec<_> = (0..10).map(|_| Server::start()).collect();
    for (at, server) in servers.iter().enumerate() {
        server.script().life = 1;
        sign_in(server, stores.session(format!("due{at}"))).await;
        server.script().life = 3600;
    }
    let fresh = Server::start();
    sign_in(&fresh, stores.session("fresh")).await;
    sleep(Duration::from_millis(2100)).await;
    let refreshers = [refresher(&place).await, refresher(&place).await, refresher(&place).await];
    let tasks = refreshers.map(|refresher| {
        tokio::spawn(async move {
            let mut renewed = 0;
            loop {
                let outcomes = refresher.run_once().await.unwrap();
                if outcomes.is_empty() {
                    return renewed;
                }
                assert!(outcomes.iter().all(|it| matches!(it, Outcome::Renewed { .. })), "{outcomes:?}");
                renewed += outcomes.len();
            }
        })
    });
    let mut renewed = 0;
    for task in tasks {
        renewed += task.await.unwrap();
    }
    assert_eq!(renewed, 10);
    assert!(servers.iter().all(|server| server.script().refreshes == 1));
    assert_eq!(fresh.script().refreshes, 0);
}

async fn what_has_ended_is_told_once(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    sign_in_and_expire(&server, stores.session("a")).await;
    server.script().on_refresh = OnRefresh::Refuse("invalid_grant");
    let refresher = refresher(&place).await;
    let outcomes = refresher.run_once().await.unwrap();
    assert!(matches!(&outcomes[..], [Outcome::Ended { key, .. }] if key == "a"), "{outcomes:?}");
    assert!(refresher.run_once().await.unwrap().is_empty());
    run(&stores, "UPDATE nextgen_session SET try_at = 0").await;
    assert!(refresher.run_once().await.unwrap().is_empty());
    assert!(stores.sessions(&Find::all()).await.unwrap()[0].has_ended);
    // Until the patient is there again.
    server.script().on_refresh = OnRefresh::Answer;
    sign_in_and_expire(&server, stores.session("a")).await;
    assert!(!stores.sessions(&Find::all()).await.unwrap()[0].has_ended);
    assert!(matches!(&refresher.run_once().await.unwrap()[..], [Outcome::Renewed { .. }]));
}

async fn what_was_replaced_meanwhile_has_not_ended(place: Place) {
    let stores = machine(&place).await;
    for signs_in in [true, false] {
        let server = Server::start();
        sign_in_and_expire(&server, stores.session("a")).await;
        server.script().on_refresh = OnRefresh::Slow(1500);
        let refresher = refresher(&place).await;
        let renewing = tokio::spawn(async move { refresher.run_once().await });
        while server.script().refreshes == 0 {
            sleep(Duration::from_millis(20)).await;
        }
        // The machine that renews stands still for longer than its lease.
        assert_eq!(run(&stores, "UPDATE nextgen_session SET held_until = nextgen_now() - 1").await, 1);
        match signs_in {
            true => _ = sign_in(&server, stores.session("a")).await,
            false => stores.session("a").delete().await.unwrap(),
        }
        let outcomes = renewing.await.unwrap().unwrap();
        assert!(outcomes.is_empty(), "{outcomes:?}");
        let found = stores.sessions(&Find::all()).await.unwrap();
        assert!(found.len() == usize::from(signs_in) && found.iter().all(|it| !it.has_ended), "{found:?}");
    }
}

async fn what_was_stored_meanwhile_is_put_off_for_no_failure(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    sign_in_and_expire(&server, stores.session("a")).await;
    server.script().on_refresh = OnRefresh::Busy;
    let store = stores.session("a");
    let lock = store.lock().await.unwrap();
    let refresher = refresher(&place).await;
    let renewing = tokio::spawn(async move { refresher.run_once().await });
    while number(&stores, "SELECT try_at FROM nextgen_session").await == 0 {
        sleep(Duration::from_millis(20)).await;
    }
    store.save(&load(&store).await.unwrap()).await.unwrap();
    lock.release().await.unwrap();
    let outcomes = renewing.await.unwrap().unwrap();
    assert!(outcomes.is_empty(), "{outcomes:?}");
    assert_eq!(number(&stores, "SELECT try_at + failures FROM nextgen_session").await, 0);
}

async fn what_failed_is_tried_later(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    sign_in_and_expire(&server, stores.session("a")).await;
    server.script().on_refresh = OnRefresh::Busy;
    let refresher = refresher(&place).await;
    for pause in [30_000, 60_000, 120_000] {
        let outcomes = refresher.run_once().await.unwrap();
        assert!(matches!(&outcomes[..], [Outcome::Failed { .. }]), "{outcomes:?}");
        let wait = number(&stores, "SELECT try_at - nextgen_now() FROM nextgen_session").await;
        assert!((pause - 5_000..=pause).contains(&wait), "{wait} ms");
        assert!(refresher.run_once().await.unwrap().is_empty());
        run(&stores, "UPDATE nextgen_session SET try_at = nextgen_now()").await;
    }
    run(&stores, "UPDATE nextgen_session SET failures = 1000, try_at = 0").await;
    refresher.run_once().await.unwrap();
    let wait = number(&stores, "SELECT try_at - nextgen_now() FROM nextgen_session").await;
    assert!((3_590_000..=3_600_000).contains(&wait), "{wait} ms");
    run(&stores, "UPDATE nextgen_session SET try_at = 0").await;
    server.script().on_refresh = OnRefresh::Answer;
    assert!(matches!(&refresher.run_once().await.unwrap()[..], [Outcome::Renewed { .. }]));
    assert_eq!(number(&stores, "SELECT failures FROM nextgen_session").await, 0);
}

async fn what_has_ended_is_told_though_the_database_fails_for_another(place: Place) {
    let stores = machine(&place).await;
    let servers = [Server::start(), Server::start(), Server::start()];
    for (key, server) in ["a", "b", "c"].iter().zip(&servers) {
        sign_in_and_expire(server, stores.session(*key)).await;
        server.script().on_refresh = OnRefresh::Refuse("invalid_grant");
    }
    let fails = match stores.database().is_postgres() {
        true => {
            "CREATE FUNCTION nextgen_test_fails() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''no''; END';
             CREATE TRIGGER nextgen_test_fails BEFORE UPDATE OF ended ON nextgen_session
                 FOR EACH ROW WHEN (NEW.id = 'b') EXECUTE FUNCTION nextgen_test_fails()"
        }
        false => {
            "CREATE TRIGGER nextgen_test_fails BEFORE UPDATE OF ended ON nextgen_session WHEN NEW.id = 'b' BEGIN
                 SELECT RAISE(ABORT, 'no');
             END"
        }
    };
    stores.database().migrate("test", &[fails]).await.unwrap();
    let outcomes = refresher(&place).await.run_once().await.unwrap();
    let ended = outcomes.iter().filter(|it| matches!(it, Outcome::Ended { key, .. } if key != "b")).count();
    assert!(ended == 2 && matches!(outcomes[2..], [Outcome::DatabaseFailed { .. }]), "{outcomes:?}");
}

/// Puts another text into a stored session.
async fn rewrite(store: &impl SessionStore, old: &str, new: &str) {
    let json = load(store).await.unwrap().to_json();
    assert!(json.contains(old), "{old}");
    let lock = store.lock().await.unwrap();
    store.save(&StoredSession::from_json(&json.replace(old, new)).unwrap()).await.unwrap();
    lock.release().await.unwrap();
}

async fn a_sign_in_that_has_moved_has_ended(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    sign_in_and_expire(&server, stores.session("a")).await;
    rewrite(&stores.session("a"), "/token\"", "/another\"").await;
    let outcomes = refresher(&place).await.run_once().await.unwrap();
    assert!(matches!(&outcomes[..], [Outcome::Ended { key, .. }] if key == "a"), "{outcomes:?}");
    assert_eq!(server.script().refreshes, 0);
}

async fn a_session_that_is_fresh_asks_no_server(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    sign_in(&server, stores.session("a")).await;
    // It takes connections, and never answers.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}/api/fhir/r4", silent.local_addr().unwrap());
    rewrite(&stores.session("a"), &server.base(), &base).await;
    let apps = Apps::new().with(app());
    let restored = timeout(Duration::from_secs(10), stores.restore("a", &apps)).await;
    let token = restored.unwrap().unwrap().unwrap().access_token().await.unwrap();
    assert!(token.is_some());
}
