//! Futures that are dropped while the database is at work leave nothing held.

use std::time::{Duration, Instant};

use nextgen_patient_access::{
    auth::SessionStore as _,
    reqwest::StatusCode,
    transport::{Asking, Ending, Priority, Quota as _},
};
use nextgen_stores::{Allowance, Database, DatabaseQuota, Stores};
use nextgen_test_support::{database::Place, on_both_engines};
use tokio::time::{sleep, timeout};

use crate::{machine, number};

on_both_engines!(a_lock_is_released_though_nobody_waits_for_it, a_slot_is_given_back_though_nobody_waits_for_it);

const SHORT: Duration = Duration::from_millis(300);
/// None is free again by itself within a test.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Does it while no connection to the database is free, and waits for it no longer than a moment.
async fn dropped(database: &Database, work: impl Future) {
    let mut busy = Vec::new();
    for _ in 0..if database.is_postgres() { 8 } else { 1 } {
        busy.push(database.begin().await.unwrap());
    }
    assert!(timeout(SHORT, work).await.is_err());
}

async fn becomes(stores: &Stores, sql: &'static str, value: i64) {
    let patience = Instant::now();
    while number(stores, sql).await != value {
        assert!(patience.elapsed() < Duration::from_secs(20), "{sql}");
        sleep(Duration::from_millis(20)).await;
    }
}

async fn a_lock_is_released_though_nobody_waits_for_it(place: Place) {
    let stores = machine(&place).await;
    let lock = stores.session("a").lock().await.unwrap();
    dropped(stores.database(), lock.release()).await;
    becomes(&stores, "SELECT count(*) FROM nextgen_session", 0).await;
}

async fn quota(database: &Database) -> DatabaseQuota {
    let allowance = Allowance { requests: 1, period: SHORT, longest_request: DAY, ..Allowance::default() };
    DatabaseQuota::open(database, allowance).await.unwrap()
}

const ASKING: &str = "https://office.example";
const HELD: &str = "SELECT count(*) FROM nextgen_limit_slot WHERE holder IS NOT NULL";

async fn a_slot_is_given_back_though_nobody_waits_for_it(place: Place) {
    let stores = machine(&place).await;
    let quota = quota(stores.database()).await;
    let permit = quota.may_send(Asking::new(ASKING, Priority::Interactive)).await.map_err(|it| it.wait).unwrap();
    assert_eq!(number(&stores, HELD).await, 1);
    let ending = Ending::Answer { status: StatusCode::OK, retry_after: None };
    dropped(stores.database(), async { permit.ended(ending).await }).await;
    becomes(&stores, HELD, 0).await;
}

#[tokio::test]
#[cfg(feature = "postgres")]
async fn a_slot_that_is_taken_when_nobody_waits_any_more_is_given_back() {
    let Some(place) = Place::postgres() else { return };
    let stores = machine(&place).await;
    let quota = quota(stores.database()).await;
    let ask = || quota.may_send(Asking::new(ASKING, Priority::Interactive));
    ask().await.map_err(|it| it.wait).unwrap().ended(Ending::NotSent).await;
    // To commit takes longer than anybody waits.
    let slow = "CREATE FUNCTION nextgen_test_slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(1); RETURN NULL; END';
        CREATE CONSTRAINT TRIGGER nextgen_test_slow AFTER UPDATE ON nextgen_limit_slot DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW WHEN (NEW.holder IS NOT NULL) EXECUTE FUNCTION nextgen_test_slow();
        CREATE TABLE nextgen_test_taken (n BIGINT);
        CREATE FUNCTION nextgen_test_taken() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN INSERT INTO nextgen_test_taken (n) VALUES (NEW.n); RETURN NULL; END';
        CREATE TRIGGER nextgen_test_taken AFTER UPDATE ON nextgen_limit_slot
            FOR EACH ROW WHEN (NEW.holder IS NOT NULL) EXECUTE FUNCTION nextgen_test_taken()";
    stores.database().migrate("test", &[slow]).await.unwrap();
    assert!(timeout(SHORT, ask()).await.is_err());
    becomes(&stores, "SELECT count(*) FROM nextgen_test_taken", 1).await;
    becomes(&stores, HELD, 0).await;
    assert!(ask().await.is_ok(), "the server has seen nothing");
}
