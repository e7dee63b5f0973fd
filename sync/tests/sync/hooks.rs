//! Change sets are told at least once, in order, and never again once they are acknowledged.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use aws_lc_rs::hmac;
use nextgen_sync::{Hook, Outcome, WebhookSecret};
use nextgen_test_support::{Server, json};
use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::setup::{API, Place, Setup, at_each_place, work};

at_each_place!(
    a_webhook_is_told_in_order_until_it_acknowledges,
    a_program_is_told_where_the_record_and_the_change_set_are,
    what_a_worker_has_stored_that_was_killed_before_it_said_so_is_told_once,
    what_was_stored_is_told_also_if_the_session_has_ended_since,
    who_is_to_end_tells_no_more,
    who_tells_nobody_leaves_it_to_who_does,
);

/// Something has changed, and everybody is due.
pub(crate) async fn changed(setup: &Setup, at: usize, id: &str) {
    let condition = json!({ "resourceType": "Condition", "id": id, "subject": { "reference": format!("Patient/{}", setup.patient(at)) } });
    setup.sandbox.put(API, condition).unwrap();
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0, update_at = 0").await;
}

async fn a_webhook_is_told_in_order_until_it_acknowledges(place: Place) {
    let setup = Setup::new(place, 2).await;
    static REFUSES: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let server = Server::serve(|base, _| match REFUSES.lock().unwrap().iter().any(|it| base.contains(it)) {
        true => json(500, ""),
        false => json(204, ""),
    });
    let refuses = |refuses: bool| {
        let mut list = REFUSES.lock().unwrap();
        list.retain(|it| *it != server.origin());
        list.extend(refuses.then(|| server.origin()));
    };
    let hook = Hook::webhook(&format!("{}/changes", server.origin()), Some(WebhookSecret::new("hush"))).unwrap();
    let sync = setup.sync().await.on_change(hook);
    // A record that is there for the first time is no change.
    work(&sync).await;
    assert!(server.seen().is_empty());
    changed(&setup, 0, "c1").await;
    work(&sync).await;
    let [told] = &server.seen()[..] else { panic!("{:?}", server.seen()) };
    let body: Value = serde_json::from_str(&told.body).unwrap();
    assert_eq!(body, json!({ "key": "p0", "changeSet": 1, "new": 1, "changed": 0, "gone": 0 }));
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, b"hush"), told.body.as_bytes());
    let tag: String = tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(told.headers["x-nextgen-signature"], format!("sha256={tag}"));

    // Nobody acknowledges; what is told later is told after it, and nothing is asked of the practice for it.
    refuses(true);
    changed(&setup, 0, "c2").await;
    assert!(
        matches!(&work(&sync).await[..], [Outcome::Failed { error, .. }, _] | [_, Outcome::Failed { error, .. }] if error.contains("500"))
    );
    assert_eq!(sync.status().await.unwrap().total.untold, 1);
    changed(&setup, 0, "c3").await;
    work(&sync).await;
    // The record is kept current all the same.
    assert_eq!(sync.status().await.unwrap().total.untold, 2);
    assert_eq!(setup.number("SELECT count(*) FROM nextgen_sync_patient WHERE update_at > nextgen_now()").await, 2);
    refuses(false);
    setup.sandbox.forget_requests();
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0 WHERE id = 'p0'").await;
    work(&sync).await;
    let told: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| serde_json::from_str::<Value>(&seen.body).unwrap()["changeSet"].as_u64().unwrap())
        .collect();
    assert_eq!(told, [1, 2, 2, 2, 3]);
    assert_eq!(sync.status().await.unwrap().total.untold, 0);
    assert_eq!(setup.number("SELECT count(*) FROM nextgen_sync_audit WHERE action = 'told'").await, 3);
}

async fn what_a_worker_has_stored_that_was_killed_before_it_said_so_is_told_once(place: Place) {
    let setup = Setup::new(place, 1).await;
    work(&setup.sync().await).await;
    let away = Server::serve(|_, _| json(500, ""));
    let hook = |server: &Server| Hook::webhook(&format!("{}/changes", server.origin()), None).unwrap();
    changed(&setup, 0, "c1").await;
    work(&setup.sync().await.on_change(hook(&away))).await;
    // As it would be: the record is where it belongs, and the queue knows nothing of it.
    setup.execute("UPDATE nextgen_sync_patient SET made = 0, due_at = 0, update_at = 0").await;
    let server = Server::serve(|_, _| json(204, ""));
    let sync = setup.sync().await.on_change(hook(&server));
    assert_eq!(work(&sync).await, [Outcome::Current { key: "p0".into(), gaps: 0 }]);
    let told: Vec<Value> = server.seen().iter().map(|seen| serde_json::from_str(&seen.body).unwrap()).collect();
    assert_eq!(told, [json!({ "key": "p0", "changeSet": 1, "new": 1, "changed": 0, "gone": 0 })]);
    changed(&setup, 0, "c2").await;
    work(&sync).await;
    assert_eq!(server.seen().len(), 2);
}

async fn what_was_stored_is_told_also_if_the_session_has_ended_since(place: Place) {
    let setup = Setup::new(place, 1).await;
    work(&setup.sync().await).await;
    let away = Server::serve(|_, _| json(500, ""));
    let hook = |server: &Server| Hook::webhook(&format!("{}/changes", server.origin()), None).unwrap();
    changed(&setup, 0, "c1").await;
    work(&setup.sync().await.on_change(hook(&away))).await;
    // As a worker has left it that was killed after the switch.
    setup.execute("UPDATE nextgen_sync_patient SET made = 0, due_at = 0, update_at = 0").await;
    setup.sandbox.end_sessions();
    // As long as it cannot be told, the end is not noted, for then nobody would look any more.
    assert!(matches!(&work(&setup.sync().await.on_change(hook(&away))).await[..], [Outcome::Failed { .. }]));
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0").await;
    let server = Server::serve(|_, _| json(204, ""));
    let sync = setup.sync().await.on_change(hook(&server));
    assert!(matches!(&work(&sync).await[..], [Outcome::Ended { .. }]));
    assert_eq!((server.seen().len(), sync.status().await.unwrap().total.untold), (1, 0));
}

async fn who_tells_nobody_leaves_it_to_who_does(place: Place) {
    let setup = Setup::new(place, 1).await;
    let silent = setup.sync().await;
    work(&silent).await;
    changed(&setup, 0, "c1").await;
    work(&silent).await;
    // Nobody was told, and nobody is to be.
    assert_eq!(silent.status().await.unwrap().total.untold, 0);
    let told = "SELECT count(*) FROM nextgen_sync_audit WHERE action = 'told'";
    assert_eq!(setup.number(told).await, 0);

    let server = Server::serve(|_, _| json(204, ""));
    let hook = Hook::webhook(&format!("{}/changes", server.origin()), None).unwrap();
    let telling = setup.sync().await.on_change(hook);
    assert_eq!(work(&telling).await, []);
    changed(&setup, 0, "c2").await;
    let current = [Outcome::Current { key: "p0".into(), gaps: 0 }];
    assert_eq!(work(&silent).await, current);
    assert_eq!((silent.status().await.unwrap().total.untold, server.seen().len()), (1, 0));
    setup.sandbox.forget_requests();
    assert_eq!(work(&telling).await, current);
    assert!(setup.sandbox.requests().is_empty());
    assert_eq!((silent.status().await.unwrap().total.untold, setup.number(told).await), (0, 1));
    assert_eq!(server.seen().len(), 1);
    assert_eq!((work(&silent).await, work(&telling).await), (vec![], vec![]));
    // Nor is a session's end noted before.
    changed(&setup, 0, "c3").await;
    work(&silent).await;
    setup.sandbox.end_sessions();
    setup.execute("UPDATE nextgen_sync_patient SET update_at = 0").await;
    assert!(matches!(&work(&silent).await[..], [Outcome::Failed { .. }]));
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0").await;
    assert!(matches!(&work(&telling).await[..], [Outcome::Ended { .. }]));
    assert_eq!((silent.status().await.unwrap().total.untold, server.seen().len()), (0, 2));
}

async fn who_is_to_end_tells_no_more(place: Place) {
    let setup = Setup::new(place, 1).await;
    work(&setup.sync().await).await;
    let away = Server::serve(|_, _| json(500, ""));
    let hook = |server: &Server| Hook::webhook(&format!("{}/changes", server.origin()), None).unwrap();
    for id in ["c1", "c2"] {
        changed(&setup, 0, id).await;
        work(&setup.sync().await.on_change(hook(&away))).await;
    }
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0").await;
    let stop = Arc::new(Notify::new());
    let stopping = stop.clone();
    let server = Server::serve(move |_, _| {
        stopping.notify_one();
        std::thread::sleep(Duration::from_millis(500));
        json(204, "")
    });
    let sync = setup.sync().await.on_change(hook(&server));
    sync.run(1, stop.notified(), |outcome| println!("{outcome}")).await;
    assert_eq!((server.seen().len(), sync.status().await.unwrap().total.untold), (1, 1));
    assert_eq!(setup.number("SELECT count(*) FROM nextgen_sync_patient WHERE held_until = 0").await, 1);
}

async fn a_program_is_told_where_the_record_and_the_change_set_are(place: Place) {
    let setup = Setup::new(place, 1).await;
    let (program, told) = (setup.scratch().join("told me;"), setup.scratch().join("told"));
    let script = "#!/bin/sh\nprintf '%s|' \"$1\" \"$2\" \"$NEXTGEN_KEY\" \"$NEXTGEN_CHANGE_SET_NUMBER\" \"$NEXTGEN_NEW\" \
                  \"$(wc -l <\"$2\") $(grep -c complete \"$1/manifest.json\" >/dev/null && echo complete)\" \
                  >> \"$(dirname \"$0\")/told\"\necho >> \"$(dirname \"$0\")/told\"\nexit \"$(cat \"$(dirname \"$0\")/code\")\"\n";
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
    let code = |code: &str| fs::write(setup.scratch().join("code"), code).unwrap();
    code("1");
    let sync = setup.sync().await.on_change(Hook::program(&program));
    work(&sync).await;
    changed(&setup, 0, "c1").await;
    assert!(matches!(&work(&sync).await[..], [Outcome::Failed { error, .. }] if error.contains("exit status: 1")));
    code("0");
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0").await;
    assert!(matches!(&work(&sync).await[..], [Outcome::Current { .. }]));
    let told = fs::read_to_string(told).unwrap();
    for line in told.lines() {
        let [record, change_set, rest @ .., ""] = &line.split('|').collect::<Vec<_>>()[..] else { panic!("{told}") };
        assert_eq!(*change_set, format!("{record}/changes/00000001.ndjson"));
        assert_eq!(rest, ["p0", "1", "1", "1 complete"]);
        assert!(sync.folder("p0").is_none_or(|folder| Path::new(record) == folder));
    }
    assert_eq!(told.lines().count(), 2);
}
