//! The database's clock is set back by a day: what was put into it before keeps nobody waiting until it is that time again.

use std::{sync::Arc, time::Duration};

use nextgen_patient_access::{
    auth::SessionStore as _,
    reqwest::StatusCode,
    transport::{Asking, Ending, NotYet, Permit, Priority, Quota as _, Turn, WaitReason},
};
use nextgen_stores::{Allowance, Apps, DatabaseQuota, Outcome, Refresher, Stores};
use nextgen_test_support::{authorization::Server, database::Place, on_both_engines};
use tokio::time::timeout;

use crate::{
    begin::{app, sign_in_and_expire},
    machine, number, run,
};

on_both_engines!(a_lease_is_over, what_is_due_is_tried, a_limit_counts_on);

async fn a_lease_is_over(place: Place) {
    let (here, there) = (machine(&place).await, machine(&place).await);
    std::mem::forget(here.session("a").lock().await.unwrap());
    run(&here, "UPDATE nextgen_session SET held_until = held_until + 86400000").await;
    timeout(Duration::from_secs(20), there.session("a").lock()).await.unwrap().unwrap().release().await.unwrap();
}

async fn what_is_due_is_tried(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    sign_in_and_expire(&server, stores.session("a")).await;
    run(&stores, "UPDATE nextgen_session SET try_at = nextgen_now() + 86400000").await;
    let outcomes = Refresher::new(stores, Arc::new(Apps::new().with(app()))).run_once().await.unwrap();
    assert!(matches!(&outcomes[..], [Outcome::Renewed { .. }]), "{outcomes:?}");
}

async fn ask(quota: &DatabaseQuota, priority: Priority) -> Result<Box<dyn Permit>, NotYet> {
    quota.may_send(Asking::new("https://office.example", priority)).await
}

async fn is_set_back(stores: &Stores) {
    for update in [
        "UPDATE nextgen_limit SET reduced = reduced + 86400000, held_until = held_until + 86400000, quiet_until = nextgen_now() + 86400000",
        "UPDATE nextgen_limit_slot SET free_at = free_at + 86400000",
        "UPDATE nextgen_limit_process SET seen = seen + 86400000, asks_until = nextgen_now() + 86400000, rank = 0",
    ] {
        assert!(run(stores, update).await > 0);
    }
}

async fn a_limit_counts_on(place: Place) {
    let stores = machine(&place).await;
    let allowance = Allowance { requests: 4, ..Allowance::default() };
    let quota = DatabaseQuota::open(stores.database(), allowance.clone()).await.unwrap();
    let gone = DatabaseQuota::open(stores.database(), allowance).await.unwrap();
    for _ in 0..4 {
        std::mem::forget(ask(&gone, Priority::Interactive).await.map_err(|it| it.wait).unwrap());
    }
    assert!(ask(&quota, Priority::Interactive).await.is_err());
    is_set_back(&stores).await;
    let batch = Priority::Batch(Turn::now());
    let mut permits = Vec::new();
    for _ in 0..4 {
        permits.push(ask(&quota, batch).await.map_err(|it| it.wait).unwrap());
    }
    assert!(ask(&quota, batch).await.is_err(), "these four count");
    // That it waits is known by its own clock again.
    assert_eq!(number(&stores, "SELECT count(*) FROM nextgen_limit_process WHERE seen <= nextgen_now()").await, 1);

    is_set_back(&stores).await;
    let refused = Ending::Answer { status: StatusCode::TOO_MANY_REQUESTS, retry_after: None };
    permits.pop().unwrap().ended(refused).await;
    let not_yet = ask(&quota, batch).await.map(drop).unwrap_err();
    assert_eq!(not_yet.reason, WaitReason::TooManyRequests);
    assert!((Duration::from_secs(50)..=Duration::from_secs(60)).contains(&not_yet.wait), "{not_yet:?}");
    assert!(number(&stores, "SELECT allowed FROM nextgen_limit").await < 4, "it is learned of");
}
