//! What is secret is encrypted, under keys that can be changed.

use std::fs;

use nextgen_patient_access::auth::SessionStore;
use nextgen_stores::{AppKey, Database, Stores};
use nextgen_test_support::{
    authorization::{SECRET, Server},
    database::Place,
    on_both_engines,
};

use crate::{begin::sign_in, key, load, machine, number, run};

on_both_engines!(
    nothing_secret_is_in_the_clear,
    what_is_put_elsewhere_or_changed_cannot_be_read,
    keys_are_changed_while_others_work,
    keys_are_changed_by_count,
    the_apps_own_key_is_changed,
    all_processes_begin_with_the_same_keys,
);

async fn nothing_secret_is_in_the_clear(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    let session = sign_in(&server, stores.session("a")).await;
    session.set_label("user", "ada-lovelace").await.unwrap();
    let secrets = [SECRET, "p-1", "ada-lovelace"];
    let of_session = "SELECT id, api, client_id, sealed FROM nextgen_session";
    let of_labels = "SELECT session, session, session, mark FROM nextgen_session_label";
    let of_keys = "SELECT app_key, app_key, app_key, wrapped FROM nextgen_key";
    for table in [of_session, of_labels, of_keys] {
        let rows = stores.database().query(table, &[]).await.unwrap();
        assert!(!rows.is_empty());
        for row in rows {
            let bytes = row.bytes(3).unwrap();
            let all = [row.text(0).unwrap(), row.text(1).unwrap(), &String::from_utf8_lossy(bytes)].concat();
            assert!(secrets.iter().all(|secret| !all.contains(secret)), "{table}");
            assert!(!bytes.windows(8).any(|part| part == [7; 8]), "the app's key");
        }
    }
    if !stores.database().is_postgres() {
        for end in ["", "-wal"] {
            let file = fs::read(format!("{}{end}", place.url())).unwrap();
            let has = |secret: &str| file.windows(secret.len()).any(|part| part == secret.as_bytes());
            assert!(!secrets.iter().any(|secret| has(secret)), "{end}");
        }
    }
}

async fn what_is_put_elsewhere_or_changed_cannot_be_read(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    sign_in(&server, stores.session("a")).await;
    server.script().refresh_token = None;
    sign_in(&server, stores.session("b")).await;
    // Ada's tokens in Grace's row.
    run(
        &stores,
        "UPDATE nextgen_session SET sealed = (SELECT sealed FROM nextgen_session WHERE id = 'a') WHERE id = 'b'",
    )
    .await;
    load(&stores.session("a")).await.unwrap();
    let error = stores.session("b").load().await.unwrap_err();
    assert!(error.to_string().contains("damaged, or put there by somebody else"), "{error}");
    // Whatever it is, it can be replaced.
    server.script().refresh_token = None;
    sign_in(&server, stores.session("b")).await;
    load(&stores.session("b")).await.unwrap();
    for damaged in [vec![], vec![1], vec![2; 40], vec![1; 13], vec![1; 64]] {
        let update = "UPDATE nextgen_session SET sealed = $1 WHERE id = 'b'";
        stores.database().execute(update, &[damaged.into()]).await.unwrap();
        stores.session("b").load().await.unwrap_err();
    }
}

async fn keys_are_changed_while_others_work(place: Place) {
    let (here, there) = (machine(&place).await, machine(&place).await);
    let server = Server::start();
    let session = sign_in(&server, there.session("a")).await;
    let count = "SELECT count(*) FROM nextgen_key";
    assert_eq!(number(&here, count).await, 2, "one that encrypts, one for marks");
    let before = number(&here, "SELECT key_id FROM nextgen_session").await;
    here.rotate().await.unwrap();
    assert_eq!(number(&here, count).await, 3);
    assert_eq!(here.rewrap().await.unwrap(), 1);
    assert_ne!(number(&here, "SELECT key_id FROM nextgen_session").await, before);
    assert_eq!(number(&here, count).await, 2, "the old one is gone");
    assert_eq!(here.rewrap().await.unwrap(), 0);
    // The other one knows nothing of it; it reads, and stores.
    session.set_label("a", "b").await.unwrap();
    assert_eq!(load(&here.session("a")).await.unwrap().label("a"), Some("b"));
    assert_eq!(load(&there.session("a")).await.unwrap().label("a"), Some("b"));

    // Over and over, with sessions that are stored meanwhile.
    let store = there.session("a");
    let stored = load(&store).await.unwrap();
    let saves = async {
        for at in 0..20 {
            there.session(format!("s{at}")).save(&stored).await.unwrap();
        }
    };
    let changes = async {
        for _ in 0..5 {
            here.rotate().await.unwrap();
            here.rewrap().await.unwrap();
        }
    };
    tokio::join!(saves, changes);
    here.rewrap().await.unwrap();
    for at in 0..20 {
        assert_eq!(load(&here.session(format!("s{at}"))).await.unwrap().to_json(), stored.to_json());
    }
}

async fn keys_are_changed_by_count(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    // 2³⁰ uses, far below what is safe.
    run(&stores, "UPDATE nextgen_key SET uses = 1073741824").await;
    sign_in(&server, stores.session("a")).await;
    assert_eq!(number(&stores, "SELECT count(*) FROM nextgen_key").await, 3);
    assert_eq!(
        number(&stores, "SELECT uses FROM nextgen_key WHERE id = (SELECT key_id FROM nextgen_session)").await,
        256
    );
    load(&machine(&place).await.session("a")).await.unwrap();
}

async fn the_apps_own_key_is_changed(place: Place) {
    let server = Server::start();
    sign_in(&server, machine(&place).await.session("a")).await;
    let open = async |key: AppKey| Stores::open(&Database::at(place.url()).await.unwrap(), key).await;
    let new = || AppKey::new([8; 32]);
    let error = open(new()).await.unwrap_err();
    assert!(error.to_string().contains("another key than the app's"), "{error}");

    let both = open(new().with_former(key())).await.unwrap();
    load(&both.session("a")).await.unwrap();
    both.rotate().await.unwrap();
    open(key()).await.unwrap_err();
    both.rewrap().await.unwrap();
    let only_new = open(new()).await.unwrap();
    let stored = load(&only_new.session("a")).await.unwrap();
    // A label is found by the same mark as before.
    only_new.session("b").save(&stored).await.unwrap();
    open(key()).await.unwrap_err();
}

async fn all_processes_begin_with_the_same_keys(place: Place) {
    let url = place.url().to_owned();
    let open = |url: String| async move { Stores::open(&Database::at(&url).await.unwrap(), key()).await.unwrap() };
    let tasks: Vec<_> = (0..6).map(|_| tokio::spawn(open(url.clone()))).collect();
    let server = Server::start();
    let mut all = Vec::new();
    for task in tasks {
        all.push(task.await.unwrap());
    }
    sign_in(&server, all[0].session("a")).await.set_label("a", "b").await.unwrap();
    for stores in &all {
        load(&stores.session("a")).await.unwrap();
        let find = nextgen_stores::Find::all().label("a", "b");
        assert_eq!(stores.sessions(&find).await.unwrap().len(), 1);
    }
}
