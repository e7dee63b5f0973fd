//! What a worker does, and what it does when something goes wrong.

use std::{os::unix::fs::PermissionsExt as _, sync::Arc, time::Duration};

use nextgen_patient_access::{record::verify, transport::RetryPolicy};
use nextgen_sandbox::script::{Answer, Route};
use nextgen_sync::Outcome;
use tokio::sync::Notify;

use crate::setup::{API, Place, Setup, at_each_place, resources, work};

at_each_place!(
    a_record_is_what_the_server_has,
    a_worker_that_has_lost_its_lease_stops_and_writes_nothing_more,
    a_session_that_has_ended_is_told_once_and_not_tried_until_there_is_another,
    where_a_server_is_away_others_of_its_practice_wait_too,
    a_server_that_says_how_long_is_left_alone_so_long,
    a_record_with_gaps_is_asked_for_again_sooner,
    whoever_ends_gives_back_what_is_under_way,
    a_worker_that_panics_is_begun_anew,
    the_status_knows_each_interval_and_the_last_failure,
    a_run_that_ends_by_itself_gives_back_what_is_under_way_when_it_is_to_end,
);

async fn a_record_is_what_the_server_has(place: Place) {
    let setup = Setup::new(place, 2).await;
    let sync = setup.sync().await;
    work(&sync).await;
    for at in 0..2 {
        let folder = setup.record(&format!("p{at}")).await;
        assert_eq!(resources(&folder), setup.fresh(at).await);
        assert_eq!(verify(&folder).unwrap().differences, []);
        assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    }
    if let Ok(records) = std::fs::metadata(setup.records()) {
        assert_eq!(records.permissions().mode() & 0o777, 0o700);
    }
}

/// Begins to work on one patient, and is in the middle of it.
async fn in_the_middle(setup: &Setup) -> (tokio::task::JoinHandle<()>, Arc<Notify>, nextgen_sync::Sync) {
    // Longer than the test.
    let later = Answer::new(503).header("retry-after", "600");
    setup.sandbox.when(Route::get(API, "Condition")).answer(later).unwrap();
    let sync = setup.sync().await.lease(Duration::from_secs(1)).retry(patient());
    let (stop, running) = (Arc::new(Notify::new()), sync.clone());
    let stopped = stop.clone();
    let task = tokio::spawn(async move {
        running.run(1, async move { stopped.notified().await }, |outcome| println!("{outcome}")).await;
    });
    while !setup.sandbox.requests().iter().any(|request| request.status == Some(503)) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    (task, stop, sync)
}

async fn a_worker_that_has_lost_its_lease_stops_and_writes_nothing_more(place: Place) {
    let setup = Setup::new(place, 1).await;
    let (task, stop, sync) = in_the_middle(&setup).await;
    // Longer than the lease was at first.
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(setup.number("SELECT count(*) FROM nextgen_sync_patient WHERE held_until > nextgen_now()").await, 1);
    assert_eq!(sync.status().await.unwrap().total.running, 1);
    // Another takes it.
    let take =
        "UPDATE nextgen_sync_patient SET fence = fence + 1, holder = 'another', held_until = nextgen_now() + 600000";
    setup.execute(take).await;
    while sync.counts().lost == 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let row = "SELECT count(*) FROM nextgen_sync_patient WHERE holder = 'another' AND failures = 0 AND error IS NULL
               AND held_until > nextgen_now() AND succeeded_at IS NULL";
    assert_eq!(setup.number(row).await, 1);
    // The folder is free for the other.
    setup.sandbox.forget_script();
    stop.notify_one();
    task.await.unwrap();
    setup.execute("UPDATE nextgen_sync_patient SET held_until = 0").await;
    assert_eq!(work(&setup.sync().await).await, [Outcome::Current { key: "p0".into(), gaps: 0 }]);
}

async fn whoever_ends_gives_back_what_is_under_way(place: Place) {
    let setup = Setup::new(place, 1).await;
    let (task, stop, _) = in_the_middle(&setup).await;
    stop.notify_one();
    task.await.unwrap();
    let free = "SELECT count(*) FROM nextgen_sync_patient WHERE holder IS NULL AND held_until = 0 AND failures = 0
                AND due_at <= nextgen_now()";
    assert_eq!(setup.number(free).await, 1);
    setup.sandbox.forget_script();
    assert_eq!(work(&setup.sync().await).await, [Outcome::Current { key: "p0".into(), gaps: 0 }]);
}

async fn the_status_knows_each_interval_and_the_last_failure(place: Place) {
    let setup = Setup::new(place, 2).await;
    work(&setup.sync().await.interval(Duration::from_secs(3600))).await;
    setup.execute("UPDATE nextgen_sync_patient SET succeeded_at = succeeded_at - 3 * 3600000 WHERE id = 'p0'").await;
    let sync = setup.sync().await;
    assert_eq!(sync.status().await.unwrap().total.late, 1);
    let failed = "UPDATE nextgen_sync_patient SET failures = 1, failed_at = CASE WHEN id = 'p0' THEN 1 ELSE 2 END,
                      error = CASE WHEN id = 'p0' THEN 'z' ELSE 'a' END";
    setup.execute(failed).await;
    let status = sync.status().await.unwrap();
    assert_eq!(status.practices[&setup.sandbox.base_url(API)].error.as_deref(), Some("a"));
}

async fn a_run_that_ends_by_itself_gives_back_what_is_under_way_when_it_is_to_end(place: Place) {
    let setup = Setup::new(place, 1).await;
    let later = Answer::new(503).header("retry-after", "600");
    setup.sandbox.when(Route::get(API, "Condition")).answer(later).unwrap();
    let sync = setup.sync().await.retry(patient());
    let middle = async {
        while !setup.sandbox.requests().iter().any(|request| request.status == Some(503)) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    sync.run_once(middle, |outcome| println!("{outcome}")).await.unwrap();
    let free = "SELECT count(*) FROM nextgen_sync_patient WHERE held_until = 0 AND failures = 0";
    assert_eq!(setup.number(free).await, 1);
}

/// One that waits for longer than the test.
fn patient() -> RetryPolicy {
    let hour = Duration::from_secs(3600);
    RetryPolicy { longest_retry_after: hour, deadline: hour, ..RetryPolicy::default() }
}

async fn a_worker_that_panics_is_begun_anew(place: Place) {
    let setup = Setup::new(place, 3).await;
    let (sync, done) = (setup.sync().await, Arc::new(Notify::new()));
    let (last, count) = (done.clone(), std::sync::atomic::AtomicUsize::new(0));
    let told = move |outcome| match count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
        0 => panic!("as it should: {outcome}"),
        1 => {}
        _ => last.notify_one(),
    };
    sync.enqueue().await.unwrap();
    let running = sync.run(1, done.notified(), told);
    tokio::time::timeout(Duration::from_secs(60), running).await.unwrap();
    assert_eq!(sync.counts().updated, 3);
}

async fn a_session_that_has_ended_is_told_once_and_not_tried_until_there_is_another(place: Place) {
    let setup = Setup::new(place, 2).await;
    let sync = setup.sync().await;
    setup.sandbox.end_sessions();
    setup.sign_in(1, "p1").await;
    let mut outcomes = work(&sync).await;
    outcomes.sort_by_key(ToString::to_string);
    assert!(
        matches!(&outcomes[..], [Outcome::Ended { key, .. }, Outcome::Current { .. }] if key == "p0"),
        "{outcomes:?}"
    );
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0, update_at = 0 WHERE id = 'p0'").await;
    assert_eq!(work(&sync).await, []);
    let status = sync.status().await.unwrap();
    assert_eq!((status.total.ended, status.total.patients, status.total.due), (1, 2, 0));
    setup.sign_in(0, "p0").await;
    assert_eq!(work(&sync).await, [Outcome::Current { key: "p0".into(), gaps: 0 }]);
}

async fn where_a_server_is_away_others_of_its_practice_wait_too(place: Place) {
    let setup = Setup::new(place, 3).await;
    setup.sandbox.when(Route::any(API)).answer(Answer::new(503)).unwrap();
    let sync = setup.sync().await;
    let outcomes = work(&sync).await;
    assert!(matches!(&outcomes[..], [Outcome::Failed { .. }]), "{outcomes:?}");
    let status = sync.status().await.unwrap();
    let practice = &status.practices[&setup.sandbox.base_url(API)];
    assert_eq!((practice.failing, practice.due, practice.patients), (1, 2, 3));
    assert!((20..=30).contains(&practice.closed_seconds), "{practice:?}");
    assert!(practice.error.as_deref().unwrap().contains("503"), "{practice:?}");
    // Who is of another waits for nobody.
    setup.execute("UPDATE nextgen_sync_patient SET practice = 'another' WHERE id = 'p1' OR id = 'p2'").await;
    setup.sandbox.forget_script();
    assert_eq!(setup.number("SELECT count(*) FROM nextgen_sync_patient WHERE failures = 1").await, 1);
    assert_eq!(work(&sync).await.len(), 2);
    // What was learned is forgotten once it is over, and somebody has been answered.
    setup.execute("UPDATE nextgen_sync_practice SET closed_until = 1").await;
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 1").await;
    assert_eq!(work(&sync).await.len(), 3);
    assert_eq!(setup.number("SELECT count(*) FROM nextgen_sync_practice").await, 0);
    // Nor is it otherwise where there are records already: these stay as they are.
    setup.sandbox.when(Route::any(API)).answer(Answer::new(503)).unwrap();
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 1, update_at = 1").await;
    assert!(matches!(&work(&sync).await[..], [Outcome::Failed { error, .. }] if error.contains("503")));
    setup.sandbox.forget_script();
    assert_eq!(resources(&setup.record("p0").await), setup.fresh(0).await);
}

async fn a_server_that_says_how_long_is_left_alone_so_long(place: Place) {
    let setup = Setup::new(place, 2).await;
    let busy = Answer::new(429).header("retry-after", "3000");
    setup.sandbox.when(Route::any(API)).answer(busy).unwrap();
    let sync = setup.sync().await;
    assert!(matches!(&work(&sync).await[..], [Outcome::Failed { error, .. }] if error.contains("429")));
    let closed = sync.status().await.unwrap().practices[&setup.sandbox.base_url(API)].closed_seconds;
    assert!((2900..=3000).contains(&closed), "{closed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_wants_to_be_left_alone_for_ever_is_asked_again_after_a_day() {
    // Those of the sandbox's lies. What a server has said holds as long as the process: each has one of its own.
    let long = ["300", "86400", "Fri, 31 Dec 2100 23:59:59 GMT", "99999999999999999999"];
    for (status, long) in [429, 503].into_iter().flat_map(|status| long.map(|long| (status, long))) {
        let setup = Setup::new(Place::sqlite().unwrap(), 1).await;
        let busy = Answer::new(status).header("retry-after", long);
        setup.sandbox.when(Route::any(API)).answer(busy).unwrap();
        assert!(matches!(&work(&setup.sync().await).await[..], [Outcome::Failed { .. }]), "{status}, {long}");
        let (asked, day) = (if long == "300" { 300_000 } else { 86_400_000 }, 86_400_000);
        let closed = setup.number("SELECT closed_until - nextgen_now() FROM nextgen_sync_practice").await;
        assert!((asked - 20_000..=day).contains(&closed), "{status}, {long}: {closed}");
        let wait = setup.number("SELECT due_at - nextgen_now() FROM nextgen_sync_patient").await;
        assert!((asked / 10 * 8..=day / 10 * 11).contains(&wait), "{status}, {long}: {wait}");
    }
}

async fn a_record_with_gaps_is_asked_for_again_sooner(place: Place) {
    let setup = Setup::new(place, 1).await;
    setup.sandbox.when(Route::get(API, "Condition")).answer(Answer::new(500)).unwrap();
    let sync = setup.sync().await;
    let outcomes = work(&sync).await;
    assert!(matches!(&outcomes[..], [Outcome::Current { gaps: 1.., .. }]), "{outcomes:?}");
    let wait = setup.number("SELECT due_at - nextgen_now() FROM nextgen_sync_patient").await;
    assert!((20_000..34_000).contains(&wait), "{wait}");
    assert_eq!(sync.status().await.unwrap().total.failing, 1);
    // One that never closes is asked for as often as all else, in the end.
    for (failures, least, most) in [(8, 6000, 8500), (30, 77_000, 96_000)] {
        setup.execute("UPDATE nextgen_sync_patient SET due_at = 0, update_at = 0").await;
        let sql = format!("UPDATE nextgen_sync_patient SET failures = {failures}");
        setup.execute(sql.leak()).await;
        assert!(matches!(&work(&sync).await[..], [Outcome::Current { gaps: 1.., .. }]));
        let wait = setup.number("SELECT (due_at - nextgen_now()) / 1000 FROM nextgen_sync_patient").await;
        assert!((least..most).contains(&wait), "{failures}: {wait}");
    }
    setup.sandbox.forget_script();
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0, update_at = 0").await;
    assert_eq!(work(&sync).await, [Outcome::Current { key: "p0".into(), gaps: 0 }]);
    assert_eq!(resources(&setup.record("p0").await), setup.fresh(0).await);
    assert_eq!(sync.status().await.unwrap().total.failing, 0);
}
