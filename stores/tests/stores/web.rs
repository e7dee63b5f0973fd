//! A browser's sign-in begins at one machine and ends at another.

use std::time::Duration;

use nextgen_patient_access::auth::{Scopes, Session};
use nextgen_test_support::{authorization::Server, database::Place, on_both_engines};

use crate::{
    begin::{app, authorization, sign_in},
    machine, number, run,
};

on_both_engines!(
    the_callback_reaches_another_machine,
    a_sign_in_is_taken_once,
    what_took_too_long_is_over,
    a_visit_ends_with_its_session,
);

async fn the_callback_reaches_another_machine(place: Place) {
    let (here, there) = (machine(&place).await, machine(&place).await);
    let server = Server::start();
    let pending = authorization(&server).await.authorize(&app(), &Scopes::patient_read()).unwrap();
    let (url, state) = (pending.url().to_owned(), pending.state().to_owned());
    let cookie = here.begin_sign_in(&pending.save()).await.unwrap();
    assert_eq!(cookie.len(), 64);
    let callback = crate::oidc::browse(&url).await;

    let saved = there.take_sign_in(&cookie).await.unwrap().unwrap();
    let elsewhere = authorization(&server).await;
    let pending = elsewhere.restore(&app(), saved).unwrap();
    assert_eq!(pending.state(), state);
    let grant = pending.complete(&callback).await.unwrap();
    Session::start(elsewhere, app(), Scopes::patient_read(), grant, there.session("a")).await.unwrap();
    let cookie = there.begin_visit("a", Duration::from_secs(60)).await.unwrap();
    assert_eq!(here.visit(&cookie).await.unwrap().as_deref(), Some("a"));
    assert_eq!(here.visit(&cookie.to_uppercase()).await.unwrap(), None);
    assert_eq!(here.visit("").await.unwrap(), None);
    // Who can write to the database gets into no other session.
    sign_in(&server, there.session("b")).await;
    assert_eq!(run(&here, "UPDATE nextgen_visit SET session = 'b'").await, 1);
    assert_eq!(here.visit(&cookie).await.unwrap(), None);
    assert_eq!(run(&here, "UPDATE nextgen_visit SET session = 'a'").await, 1);
    assert_eq!(here.visit(&cookie).await.unwrap().as_deref(), Some("a"));
    // The database has neither cookie.
    let rows = here.database().query("SELECT id FROM nextgen_visit", &[]).await.unwrap();
    assert_ne!(rows[0].text(0).unwrap(), cookie);
    here.end_visit(&cookie).await.unwrap();
    assert_eq!(there.visit(&cookie).await.unwrap(), None);
    here.restore("a", &nextgen_stores::Apps::new().with(app())).await.unwrap().unwrap();
}

async fn a_sign_in_is_taken_once(place: Place) {
    let (here, there) = (machine(&place).await, machine(&place).await);
    let server = Server::start();
    let pending = authorization(&server).await.authorize(&app(), &Scopes::patient_read()).unwrap();
    let cookie = here.begin_sign_in(&pending.save()).await.unwrap();
    let mut takers = Vec::new();
    for at in 0..10 {
        let (stores, cookie) = (if at % 2 == 0 { here.clone() } else { there.clone() }, cookie.clone());
        takers.push(tokio::spawn(async move { stores.take_sign_in(&cookie).await.unwrap().is_some() }));
    }
    let mut taken = 0;
    for taker in takers {
        taken += usize::from(taker.await.unwrap());
    }
    assert_eq!(taken, 1);
}

async fn what_took_too_long_is_over(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    sign_in(&server, stores.session("a")).await;
    let authorization = authorization(&server).await;
    let begin = async || {
        let pending = authorization.authorize(&app(), &Scopes::patient_read()).unwrap();
        stores.begin_sign_in(&pending.save()).await.unwrap()
    };
    let sign_in = begin().await;
    let visit = stores.begin_visit("a", Duration::from_secs(60)).await.unwrap();
    let left = number(&stores, "SELECT ends_at - nextgen_now() FROM nextgen_sign_in").await;
    assert!((3_590_000..=3_600_000).contains(&left), "{left} ms");
    run(&stores, "UPDATE nextgen_sign_in SET ends_at = nextgen_now()").await;
    run(&stores, "UPDATE nextgen_visit SET ends_at = nextgen_now()").await;
    assert!(stores.take_sign_in(&sign_in).await.unwrap().is_none());
    assert!(stores.visit(&visit).await.unwrap().is_none());
    begin().await;
    run(&stores, "UPDATE nextgen_sign_in SET ends_at = nextgen_now()").await;
    begin().await;
    // Released by somebody who went no further, and held by somebody who died.
    run(&stores, "INSERT INTO nextgen_session (id, version) VALUES ('b', 1)").await;
    run(&stores, "INSERT INTO nextgen_session (id, version, holder, held_until) VALUES ('c', 1, 1, 1)").await;
    stores.sweep().await.unwrap();
    assert_eq!(number(&stores, "SELECT count(*) FROM nextgen_sign_in").await, 1);
    assert_eq!(number(&stores, "SELECT count(*) FROM nextgen_visit").await, 0);
    assert_eq!(number(&stores, "SELECT count(*) FROM nextgen_session").await, 1);
    // What waits is put under new keys, like all else.
    stores.rotate().await.unwrap();
    assert_eq!(stores.rewrap().await.unwrap(), 2);
}

async fn a_visit_ends_with_its_session(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    stores.begin_visit("a", Duration::from_secs(60)).await.unwrap_err();
    let session = sign_in(&server, stores.session("a")).await;
    let cookie = stores.begin_visit("a", Duration::from_secs(60)).await.unwrap();
    session.sign_out().await.unwrap();
    assert_eq!(stores.visit(&cookie).await.unwrap(), None);
}
