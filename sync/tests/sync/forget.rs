//! Who leaves.

use std::time::Duration;

use nextgen_patient_access::Product;
use nextgen_sandbox::script::{Answer, Route};
use nextgen_stores::Find;
use nextgen_sync::Outcome;

use crate::setup::{API, Place, Setup, at_each_place, work};

at_each_place!(
    nothing_of_a_patient_is_left_but_the_audit,
    who_is_at_work_is_waited_for,
    what_was_left_half_forgotten_is_brought_to_its_end,
    tokens_that_cannot_be_revoked_are_deleted_all_the_same,
    whoever_comes_to_the_end_of_it_says_that_tokens_were_not_revoked,
    a_session_that_cannot_be_read_is_forgotten_all_the_same,
);

async fn nothing_of_a_patient_is_left_but_the_audit(place: Place) {
    let setup = Setup::new(place, 2).await;
    let sync = setup.sync().await.name("desk");
    work(&sync).await;
    assert!(setup.has_record("p0").await);
    let forgotten = sync.forget("p0").await.unwrap();
    assert!(forgotten.was_known && forgotten.had_session && forgotten.not_revoked.is_none(), "{forgotten:?}");
    assert!(!setup.has_record("p0").await && setup.has_record("p1").await);
    let sessions = setup.stores.sessions(&Find::all()).await.unwrap();
    assert_eq!(sessions.iter().map(|found| &*found.key).collect::<Vec<_>>(), ["p1"]);
    assert_eq!(setup.number("SELECT count(*) FROM nextgen_sync_patient").await, 1);
    assert!(setup.sandbox.requests().iter().any(|request| request.path.contains("revoke")));
    // Each access has a row, with a mark in place of the key.
    let rows = setup.stores.database();
    let rows =
        rows.query("SELECT process, action, patient FROM nextgen_sync_audit ORDER BY at, action", &[]).await.unwrap();
    let rows: Vec<[&str; 3]> = rows.iter().map(|row| [0, 1, 2].map(|at| row.text(at).unwrap())).collect();
    let mark = setup.mark("p0");
    let of_it: Vec<_> = rows
        .iter()
        .filter(|[_, what, patient]| *patient == mark && *what != "copied")
        .map(|[who, what, _]| (*who, *what))
        .collect();
    assert_eq!((of_it[0], of_it[of_it.len() - 1]), (("desk", "update"), ("desk", "forget")));
    assert!(rows.iter().all(|[.., patient]| patient.len() == 64));
    assert!(!sync.forget("p0").await.unwrap().was_known);
    assert_eq!(work(&sync).await, []);
}

async fn who_is_at_work_is_waited_for(place: Place) {
    let setup = Setup::new(place, 1).await;
    let later = Answer::new(503).header("retry-after", "600");
    setup.sandbox.when(Route::get(API, "Condition")).answer(later).unwrap();
    let mut retry = nextgen_patient_access::transport::RetryPolicy::default();
    (retry.longest_retry_after, retry.deadline) = (Duration::from_secs(3600), Duration::from_secs(3600));
    let sync = setup.sync().await.lease(Duration::from_secs(1)).retry(retry);
    let worker = sync.clone();
    let worker = tokio::spawn(async move { work(&worker).await });
    while !setup.sandbox.requests().iter().any(|request| request.status == Some(503)) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(sync.forget("p0").await.unwrap().had_session);
    assert_eq!(worker.await.unwrap(), []);
    assert!(!setup.has_record("p0").await);
    assert_eq!(setup.number("SELECT count(*) FROM nextgen_sync_patient").await, 0);
}

async fn what_was_left_half_forgotten_is_brought_to_its_end(place: Place) {
    let setup = Setup::new(place, 1).await;
    let sync = setup.sync().await;
    work(&sync).await;
    // As who began it has left it: the tokens are gone, the folder is not.
    setup.execute("UPDATE nextgen_sync_patient SET state = 'forgetting', due_at = 0").await;
    setup.execute("DELETE FROM nextgen_session").await;
    assert_eq!(work(&sync).await, [Outcome::Forgotten { key: "p0".into(), not_revoked: None }]);
    assert!(!setup.has_record("p0").await);
    assert_eq!(setup.number("SELECT count(*) FROM nextgen_sync_patient").await, 0);
}

async fn tokens_that_cannot_be_revoked_are_deleted_all_the_same(place: Place) {
    let setup = Setup::new(place, 1).await;
    let sync = setup.sync().await;
    let refused = setup.sandbox.when(Route::auth(Product::Enterprise, "token/revoke"));
    refused.answer(Answer::new(503)).unwrap();
    let forgotten = sync.forget("p0").await.unwrap();
    assert!(forgotten.not_revoked.is_some_and(|why| why.contains("503")));
    assert!(setup.stores.sessions(&Find::all()).await.unwrap().is_empty());
}

async fn whoever_comes_to_the_end_of_it_says_that_tokens_were_not_revoked(place: Place) {
    let setup = Setup::new(place, 2).await;
    let sync = setup.sync().await;
    sync.enqueue().await.unwrap();
    let refused = setup.sandbox.when(Route::auth(Product::Enterprise, "token/revoke"));
    refused.answer(Answer::new(503)).unwrap();
    // Another has it, and comes to the end of it while it is waited for.
    setup.execute("UPDATE nextgen_sync_patient SET held_until = nextgen_now() + 600000 WHERE id = 'p0'").await;
    let waiting = sync.clone();
    let waiting = tokio::spawn(async move { waiting.forget("p0").await.unwrap() });
    while setup.number("SELECT count(*) FROM nextgen_sync_patient WHERE state = 'forgetting'").await == 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let audit =
        "INSERT INTO nextgen_sync_audit (at, process, action, patient) VALUES (nextgen_now(), 'x', 'unrevoked', $1)";
    setup.stores.database().execute(audit, &[setup.mark("p0").into()]).await.unwrap();
    setup.execute("DELETE FROM nextgen_session WHERE id = 'p0'").await;
    setup.execute("DELETE FROM nextgen_sync_patient WHERE id = 'p0'").await;
    assert!(waiting.await.unwrap().not_revoked.is_some());
    // A worker that goes on with it.
    setup.execute("UPDATE nextgen_sync_patient SET state = 'forgetting', due_at = 0 WHERE id = 'p1'").await;
    let outcomes = work(&sync).await;
    assert!(
        matches!(&outcomes[..], [Outcome::Forgotten { not_revoked: Some(why), .. }] if why.contains("503")),
        "{outcomes:?}"
    );
    // What one has found out is known to who goes on after another failure.
    setup.sign_in(0, "p0").await;
    sync.enqueue().await.unwrap();
    setup.execute("UPDATE nextgen_sync_patient SET not_revoked = 'so', state = 'forgetting'").await;
    setup.execute("DELETE FROM nextgen_session").await;
    assert_eq!(sync.forget("p0").await.unwrap().not_revoked.as_deref(), Some("so"));
}

async fn a_session_that_cannot_be_read_is_forgotten_all_the_same(place: Place) {
    let setup = Setup::new(place, 1).await;
    let sync = setup.sync().await;
    work(&sync).await;
    let damage = "UPDATE nextgen_session SET sealed = $1";
    setup.stores.database().execute(damage, &[vec![0; 64].into()]).await.unwrap();
    let forgotten = sync.forget("p0").await.unwrap();
    assert!(forgotten.had_session && forgotten.not_revoked.is_some_and(|why| why.contains("cannot be read")));
    assert!(!setup.has_record("p0").await);
    for table in ["SELECT count(*) FROM nextgen_session", "SELECT count(*) FROM nextgen_sync_patient"] {
        assert_eq!(setup.number(table).await, 0);
    }
}
