//! Sessions by key, on several machines.

use std::time::{Duration, SystemTime};

use nextgen_patient_access::{
    ErrorKind, Product, TokenSource as _,
    auth::{Registration, Session, SessionStore, StoredSession, Superseded},
};
use nextgen_stores::{Apps, Find, Stores};
use nextgen_test_support::{
    authorization::{OnRefresh, SECRET, Server},
    database::Place,
    on_both_engines,
};
use tokio::time::timeout;

use crate::{
    begin::{app, sign_in, sign_in_and_expire},
    load, machine, number, run,
};

on_both_engines!(
    a_session_is_wherever_it_is_looked_for,
    a_session_that_has_ended_is_gone_everywhere,
    nobody_waits_for_a_lock_that_was_released,
    who_holds_it_no_longer_overwrites_nothing,
    a_token_is_sent_with_a_lease_that_lasts,
    a_holder_that_died_is_waited_for_no_longer_than_its_lease,
    a_session_is_renewed_once_on_all_machines,
    an_answer_that_comes_late_brings_back_nothing,
    the_registration_is_chosen_by_what_is_stored,
    clocks_of_machines_may_differ,
    sessions_are_found_by_product_label_and_end,
    debug_shows_nothing,
);

fn apps() -> Apps {
    Apps::new().with(Registration::public("another", "https://app.example/callback").unwrap()).with(app())
}

/// By the database's clock, all leases are over.
async fn leases_end(stores: &Stores) {
    assert_eq!(run(stores, "UPDATE nextgen_session SET held_until = nextgen_now() - 1").await, 1);
}

async fn a_session_is_wherever_it_is_looked_for(place: Place) {
    let (here, there) = (machine(&place).await, machine(&place).await);
    let server = Server::start();
    assert!(load(&here.session("a")).await.is_none());
    let session = sign_in(&server, here.session("a")).await;
    session.set_label("user", "ada").await.unwrap();
    let stored = load(&there.session("a")).await.unwrap();
    assert_eq!(stored.to_json(), load(&here.session("a")).await.unwrap().to_json());
    assert_eq!(stored.label("user"), Some("ada"));
    assert!(load(&there.session("A")).await.is_none() && load(&there.session("")).await.is_none());

    // Saved without a lock, too, and by another name.
    there.session("ä'; --").save(&stored).await.unwrap();
    assert_eq!(load(&here.session("ä'; --")).await.unwrap().to_json(), stored.to_json());
    assert_eq!(number(&here, "SELECT count(*) FROM nextgen_session WHERE holder IS NOT NULL").await, 0);
    // Signed in anew, over what there was.
    server.script().refresh_token = None;
    sign_in(&server, there.session("a")).await;
    assert!(load(&here.session("a")).await.unwrap().label("user").is_none());
}

async fn a_session_that_has_ended_is_gone_everywhere(place: Place) {
    let (here, there) = (machine(&place).await, machine(&place).await);
    let server = Server::start();
    let session = sign_in(&server, here.session("a")).await;
    let elsewhere = there.restore("a", &apps()).await.unwrap().unwrap();
    session.sign_out().await.unwrap();
    assert!(load(&there.session("a")).await.is_none());
    assert_eq!(elsewhere.set_label("a", "b").await.unwrap_err().kind(), ErrorKind::SessionEnded);
    assert_eq!(number(&here, "SELECT count(*) FROM nextgen_session").await, 0);
    there.session("a").delete().await.unwrap();
}

async fn nobody_waits_for_a_lock_that_was_released(place: Place) {
    let (here, there) = (machine(&place).await, machine(&place).await);
    let lock = here.session("a").lock().await.unwrap();
    // Of one machine or of two, it is one; others' sessions are free.
    for machine in [&here, &there] {
        assert!(timeout(Duration::from_millis(300), machine.session("a").lock()).await.is_err());
        drop(timeout(Duration::from_secs(20), machine.session("b").lock()).await.unwrap().unwrap());
    }
    lock.release().await.unwrap();
    let lock = there.session("a").lock().await.unwrap();
    drop(lock);
    timeout(Duration::from_secs(20), here.session("a").lock()).await.unwrap().unwrap().release().await.unwrap();
    // Who gave up waiting holds nothing, and nothing is left of sessions that never were.
    timeout(Duration::from_secs(20), here.session("b").lock()).await.unwrap().unwrap().release().await.unwrap();
    assert_eq!(number(&here, "SELECT count(*) FROM nextgen_session").await, 0);
}

async fn who_holds_it_no_longer_overwrites_nothing(place: Place) {
    let (here, there) = (machine(&place).await, machine(&place).await);
    let server = Server::start();
    sign_in(&server, here.session("a")).await;
    let (stopped, other) = (here.session("a"), there.session("a"));
    let old = load(&stopped).await.unwrap();
    let with_label = |label: &str| {
        StoredSession::from_json(&old.to_json().replacen('{', &format!(r#"{{"labels":{{"by":"{label}"}},"#), 1))
            .unwrap()
    };
    let saved = async || load(&here.session("a")).await.and_then(|it| it.label("by").map(str::to_owned));

    let lock = stopped.lock().await.unwrap();
    leases_end(&here).await;
    // Nobody else was there: what it has is good.
    stopped.save(&with_label("one")).await.unwrap();
    assert_eq!(saved().await.as_deref(), Some("one"));

    // Another has taken it, whether or not that one has saved yet.
    let others = other.lock().await.unwrap();
    let refused = stopped.save(&with_label("two")).await.unwrap_err();
    assert!(refused.is::<Superseded>(), "{refused}");
    load(&other).await.unwrap();
    other.save(&with_label("three")).await.unwrap();
    assert!(stopped.save(&with_label("four")).await.unwrap_err().is::<Superseded>());
    // To release what it has lost takes it from nobody.
    lock.release().await.unwrap();
    assert!(timeout(Duration::from_millis(300), here.session("a").lock()).await.is_err());
    others.release().await.unwrap();

    // With a lock of its own it may save again, but not over what it has not seen.
    let lock = stopped.lock().await.unwrap();
    assert!(stopped.save(&with_label("five")).await.unwrap_err().is::<Superseded>());
    assert_eq!(load(&stopped).await.unwrap().label("by"), Some("three"));
    stopped.save(&with_label("six")).await.unwrap();
    lock.release().await.unwrap();
    assert_eq!(saved().await.as_deref(), Some("six"));
    // Nor does it bring back what was deleted.
    let lock = stopped.lock().await.unwrap();
    other.delete().await.unwrap();
    assert!(stopped.save(&with_label("seven")).await.unwrap_err().is::<Superseded>());
    lock.release().await.unwrap();
    assert_eq!(saved().await, None);
}

async fn a_token_is_sent_with_a_lease_that_lasts(place: Place) {
    let (here, there) = (machine(&place).await, machine(&place).await);
    let held = here.session("a");
    let lock = held.lock().await.unwrap();
    run(&here, "UPDATE nextgen_session SET held_until = nextgen_now() + 5000").await;
    held.prepare().await.unwrap();
    assert!(number(&here, "SELECT held_until - nextgen_now() FROM nextgen_session").await > 61_000);
    // Who has lost it sends none.
    leases_end(&here).await;
    let others = there.session("a").lock().await.unwrap();
    held.prepare().await.unwrap_err();
    others.release().await.unwrap();
    lock.release().await.unwrap();
}

async fn a_holder_that_died_is_waited_for_no_longer_than_its_lease(place: Place) {
    let (here, there) = (machine(&place).await, machine(&place).await);
    // As if the process had ended.
    std::mem::forget(here.session("a").lock().await.unwrap());
    let held = number(&here, "SELECT held_until - nextgen_now() FROM nextgen_session").await;
    // A refresh token is sent twice at most, for 20 s each.
    assert!((61_000..=90_000).contains(&held), "{held} ms");
    assert!(timeout(Duration::from_millis(300), there.session("a").lock()).await.is_err());
    leases_end(&here).await;
    timeout(Duration::from_secs(20), there.session("a").lock()).await.unwrap().unwrap().release().await.unwrap();
}

async fn a_session_is_renewed_once_on_all_machines(place: Place) {
    let machines = [machine(&place).await, machine(&place).await, machine(&place).await];
    let server = Server::start();
    sign_in_and_expire(&server, machines[0].session("a")).await;
    server.script().on_refresh = OnRefresh::Slow(300);
    let mut reads = Vec::new();
    for at in 0..12 {
        let stores = machines[at % 3].clone();
        reads.push(tokio::spawn(async move {
            let session = stores.restore("a", &apps()).await.unwrap().unwrap();
            session.client().unwrap().read_json("Patient", "p-1").await.map(drop)
        }));
    }
    for read in reads {
        read.await.unwrap().unwrap();
    }
    assert_eq!(server.script().refreshes, 1);
}

/// A machine that stood still between question and answer.
async fn an_answer_that_comes_late_brings_back_nothing(place: Place) {
    let (here, there) = (machine(&place).await, machine(&place).await);
    let server = Server::start();
    server.script().reuse_ends_the_grant = false;
    sign_in_and_expire(&server, here.session("a")).await;
    server.script().on_refresh = OnRefresh::Slow(1500);
    let stopped = here.restore("a", &apps()).await.unwrap().unwrap();
    let read = tokio::spawn(async move {
        let read = stopped.client().unwrap().read_json("Patient", "p-1").await.map(drop);
        (read, stopped)
    });
    while server.script().refreshes == 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    leases_end(&here).await;
    // Another does what the first was about to do.
    let elsewhere = there.restore("a", &apps()).await.unwrap().unwrap();
    elsewhere.client().unwrap().read_json("Patient", "p-1").await.unwrap();
    let (read, stopped) = read.await.unwrap();
    read.unwrap();
    assert_eq!(server.script().refreshes, 2);
    // What the first got is used nowhere.
    let token = async |session: &Session| session.access_token().await.unwrap().unwrap().secret().to_owned();
    let newest = token(&elsewhere).await;
    assert_eq!(token(&stopped).await, newest);
    assert!(load(&here.session("a")).await.unwrap().to_json().contains(&newest));
}

async fn the_registration_is_chosen_by_what_is_stored(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    sign_in(&server, stores.session("a")).await;
    let session = stores.restore("a", &apps()).await.unwrap().unwrap();
    session.client().unwrap().read_json("Patient", "p-1").await.unwrap();
    assert!(stores.restore("b", &apps()).await.unwrap().is_none());
    let error = stores.restore("a", &Apps::new()).await.unwrap_err();
    assert!(error.to_string().contains("registrations"), "{error}");
}

async fn clocks_of_machines_may_differ(place: Place) {
    let (here, there) = (machine(&place).await, machine(&place).await);
    let server = Server::start();
    sign_in(&server, here.session("a")).await;
    // Received half an hour ago, by the database.
    run(&here, "UPDATE nextgen_session SET received_at = received_at - 1800000").await;
    let stored = load(&there.session("a")).await.unwrap();
    let age = SystemTime::now().duration_since(stored.received_at()).unwrap().as_secs();
    assert!((1799..=1830).contains(&age), "{age}");
    // It is the same sign-in all the same.
    let session = there.restore("a", &apps()).await.unwrap().unwrap();
    session.set_label("a", "b").await.unwrap();
    assert_eq!(session.access_token().await.unwrap().unwrap().secret(), format!("{SECRET}-access-1"));
}

async fn sessions_are_found_by_product_label_and_end(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    for (key, user) in [("c", "ada"), ("a", "ada"), ("b", "grace")] {
        server.script().refresh_token = None;
        server.script().life = if key == "a" { 100 } else { 3600 };
        sign_in(&server, stores.session(key)).await.set_label("user", user).await.unwrap();
    }
    let keys = async |find: Find| {
        let found = stores.sessions(&find).await.unwrap();
        found.into_iter().map(|it| it.key).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(keys(Find::all()).await, "a b c");
    assert_eq!(keys(Find::all().most(2)).await, "a b");
    assert_eq!(keys(Find::all().after("b")).await, "c");
    assert_eq!(keys(Find::all().product(Product::Office)).await, "a b c");
    assert_eq!(keys(Find::all().product(Product::Enterprise)).await, "");
    assert_eq!(keys(Find::all().label("user", "ada")).await, "a c");
    assert_eq!(keys(Find::all().label("use", "rada")).await, "");
    assert_eq!(keys(Find::all().ends_within(Duration::from_secs(200))).await, "a");
    assert_eq!(keys(Find::all().ends_within(Duration::from_secs(4000)).label("user", "grace")).await, "b");
    let found = stores.sessions(&Find::all().most(1)).await.unwrap().remove(0);
    assert!(found.is_renewable && !found.has_ended && found.client_id == "my-app", "{found:?}");
    assert!((1..=100).contains(&found.ends_in.unwrap().as_secs()), "{found:?}");
    // A label that was replaced finds nothing any more.
    stores.restore("a", &apps()).await.unwrap().unwrap().set_label("user", "mary").await.unwrap();
    assert_eq!(keys(Find::all().label("user", "ada")).await, "c");
}

async fn debug_shows_nothing(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    sign_in(&server, stores.session("key-of-ada")).await;
    let store = stores.session("key-of-ada");
    let rows = stores.database().query("SELECT id, sealed FROM nextgen_session", &[]).await.unwrap();
    let find = Find::all().label("of-ada", "ada").key("ada").after("ada");
    let shown = format!("{stores:?} {store:?} {find:?} {:?} {rows:?} {:?}", crate::key(), apps());
    assert!(!shown.contains("ada") && !shown.contains(SECRET) && !shown.contains("hunter2"), "{shown}");
}
