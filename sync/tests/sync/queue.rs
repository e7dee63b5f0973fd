//! Who is next.

use nextgen_stores::{Database, Stores};
use nextgen_sync::{Outcome, Sync};

use crate::setup::{Place, Setup, at_each_place, key, sync, work};

at_each_place!(
    each_patient_is_worked_on_once_whoever_does_it,
    who_has_been_due_longest_is_first,
    a_new_database_takes_over_no_place_of_another,
    two_that_open_a_place_at_once_for_the_first_time_both_have_it,
    who_signs_in_is_put_in_and_who_was_taken_out_is_not,
);

async fn each_patient_is_worked_on_once_whoever_does_it(place: Place) {
    let setup = Setup::new(place, 6).await;
    let processes: Vec<_> = (0..3).map(|_| (setup.place.url().to_owned(), setup.records())).collect();
    let tasks: Vec<_> = processes
        .into_iter()
        .map(|(place, records)| tokio::spawn(async move { work(&sync(&place, &records).await).await }))
        .collect();
    let mut keys = Vec::new();
    for task in tasks {
        for outcome in task.await.unwrap() {
            let Outcome::Current { key, gaps: 0 } = outcome else { panic!("{outcome:?}") };
            keys.push(key);
        }
    }
    keys.sort_unstable();
    assert_eq!(keys, ["p0", "p1", "p2", "p3", "p4", "p5"]);
    assert_eq!(setup.number("SELECT count(*) FROM nextgen_sync_audit WHERE action = 'update'").await, 6);
    // Not again before its time, which is about a day from now.
    assert_eq!(work(&setup.sync().await).await, []);
    let hours = setup.number("SELECT min(due_at - nextgen_now()) / 3600000 FROM nextgen_sync_patient").await;
    assert!((21..27).contains(&hours), "{hours}");
}

async fn who_has_been_due_longest_is_first(place: Place) {
    let setup = Setup::new(place, 3).await;
    let sync = setup.sync().await;
    assert_eq!(sync.enqueue().await.unwrap(), 3);
    setup.execute("UPDATE nextgen_sync_patient SET due_at = due_at - 60000 WHERE id = 'p2'").await;
    setup.execute("UPDATE nextgen_sync_patient SET due_at = due_at - 30000 WHERE id = 'p1'").await;
    let keys: Vec<_> = work(&sync).await.iter().map(ToString::to_string).collect();
    assert_eq!(keys, ["p2 is current", "p1 is current", "p0 is current"]);
}

async fn who_signs_in_is_put_in_and_who_was_taken_out_is_not(place: Place) {
    let setup = Setup::new(place, 2).await;
    let sync = setup.sync().await;
    assert_eq!(sync.enqueue().await.unwrap(), 2);
    assert!(sync.remove("p0").await.unwrap() && !sync.remove("nobody").await.unwrap());
    assert_eq!(sync.enqueue().await.unwrap(), 0);
    assert_eq!(work(&sync).await.len(), 1);
    assert!(!setup.has_record("p0").await);
    assert!(sync.add("p0").await.unwrap() && !sync.add("nobody").await.unwrap());
    assert_eq!(work(&sync).await, [Outcome::Current { key: "p0".into(), gaps: 0 }]);
    // Due at once, when somebody says so.
    assert!(sync.add("p1").await.unwrap());
    assert_eq!(sync.status().await.unwrap().total.due, 1);
    assert_eq!(work(&sync).await.len(), 1);
}

async fn a_new_database_takes_over_no_place_of_another(place: Place) {
    let setup = Setup::new(place, 1).await;
    work(&setup.sync().await).await;
    let new = nextgen_test_support::database::Place::sqlite();
    let open = async |records: &str| {
        let stores = Stores::open(&Database::at(new.url()).await.unwrap(), key()).await.unwrap();
        Sync::open(stores, Default::default(), records).await
    };
    for _ in 0..2 {
        let error = open(&setup.records()).await.unwrap_err();
        assert!(error.to_string().contains("belong to another database"), "{error}");
    }
    // Whose they are has them still, and the new one may have another.
    setup.sync().await;
    let elsewhere = setup.scratch().join("elsewhere");
    open(elsewhere.to_str().unwrap()).await.unwrap();
    open(elsewhere.to_str().unwrap()).await.unwrap();
}

async fn two_that_open_a_place_at_once_for_the_first_time_both_have_it(place: Place) {
    let setup = Setup::new(place, 1).await;
    let open = || {
        let (place, records) = (setup.place.url().to_owned(), setup.records());
        tokio::spawn(async move { sync(&place, &records).await })
    };
    for opened in [open(), open(), open(), open()] {
        opened.await.unwrap();
    }
}
