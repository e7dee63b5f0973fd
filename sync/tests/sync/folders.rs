//! Records in folders.

use nextgen_patient_access::Api;
use nextgen_stores::{Database, Stores};
use nextgen_sync::{Outcome, Sync};
use nextgen_test_support::record::{switching, tree};

use crate::setup::{API, Place, Setup, in_folders, key, resources, sync, work};

in_folders!(
    records_of_another_database_are_refused,
    what_concerns_one_patient_keeps_no_other_waiting,
    no_key_leads_out_of_the_folder,
    an_update_that_was_ended_in_its_switch_is_finished_and_gone_on_with,
);

async fn records_of_another_database_are_refused(place: Place) {
    let setup = Setup::new(place, 1).await;
    setup.sync().await;
    let stores = Stores::open(&Database::at(setup.place.url()).await.unwrap(), key()).await.unwrap();
    let elsewhere = setup.scratch().join("elsewhere");
    let error = Sync::open(stores, Default::default(), elsewhere.to_str().unwrap()).await.unwrap_err();
    assert!(error.to_string().contains("another place"), "{error}");
    // Nor is it marked: it may become another's.
    assert_eq!(std::fs::read_dir(&elsewhere).unwrap().count(), 0);
    // Where it was moved to is another matter.
    std::fs::remove_dir_all(&elsewhere).unwrap();
    std::fs::rename(setup.records(), &elsewhere).unwrap();
    sync(setup.place.url(), elsewhere.to_str().unwrap()).await;
}

async fn what_concerns_one_patient_keeps_no_other_waiting(place: Place) {
    let setup = Setup::new(place, 2).await;
    let sync = setup.sync().await;
    // What is in the way is not ours.
    let folder = sync.folder("p0").unwrap();
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("letter.txt"), "mine").unwrap();
    let outcomes = work(&sync).await;
    assert!(matches!(&outcomes[..], [Outcome::Failed { .. }, Outcome::Current { .. }]), "{outcomes:?}");
    assert_eq!(setup.number("SELECT count(*) FROM nextgen_sync_practice").await, 0);
    let wait = setup.number("SELECT due_at - nextgen_now() FROM nextgen_sync_patient WHERE id = 'p0'").await;
    assert!((20_000..34_000).contains(&wait), "{wait}");
    std::fs::remove_file(folder.join("letter.txt")).unwrap();
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0 WHERE id = 'p0'").await;
    assert_eq!(work(&sync).await, [Outcome::Current { key: "p0".into(), gaps: 0 }]);
    assert_eq!(sync.status().await.unwrap().total.failing, 0);
}

async fn no_key_leads_out_of_the_folder(place: Place) {
    let setup = Setup::new(place, 1).await;
    for key in ["../../escaped", "/etc/escaped", "a/b", "..", "é\u{202e}x", &"long".repeat(100)] {
        setup.sign_in(0, key).await;
    }
    let sync = setup.sync().await;
    assert_eq!(work(&sync).await.len(), 7);
    let names: Vec<_> = std::fs::read_dir(setup.records())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names.len(), 7 + 1, "{names:?}");
    assert!(names.iter().all(|name| name == ".nextgen-sync" || name.bytes().all(|byte| byte.is_ascii_hexdigit())));
    assert_eq!(std::fs::read_dir(setup.scratch()).unwrap().count(), 1);
    assert_eq!(Api::EnterpriseR4, API);
}

async fn an_update_that_was_ended_in_its_switch_is_finished_and_gone_on_with(place: Place) {
    let setup = Setup::new(place, 1).await;
    let sync = setup.sync().await;
    work(&sync).await;
    let folder = sync.folder("p0").unwrap();
    let before = tree(&folder);
    let a_while_later = async || {
        setup.sandbox.pass_days(20);
        setup.execute("UPDATE nextgen_sync_patient SET due_at = 0, update_at = 0").await;
        assert_eq!(work(&sync).await, [Outcome::Current { key: "p0".into(), gaps: 0 }]);
    };
    a_while_later().await;
    let after = tree(&folder);
    switching(&folder, &before, &after);
    setup.execute("UPDATE nextgen_sync_patient SET made = 0, told = 0").await;
    a_while_later().await;
    assert_eq!(resources(&folder), setup.fresh(0).await);
    assert_eq!(setup.number("SELECT told FROM nextgen_sync_patient").await, 2);
    assert_eq!(tree(&folder)["changes/00000001.ndjson"], after["changes/00000001.ndjson"]);
}
