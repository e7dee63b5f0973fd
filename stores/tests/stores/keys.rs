//! What is secret is encrypted, under keys that can be changed.

use std::fs;

use nextgen_patient_access::auth::{Scopes, SessionStore};
use nextgen_stores::{AppKey, Database, Outcome, Stores};
use nextgen_test_support::{
    authorization::{SECRET, Server},
    database::Place,
    on_both_engines,
};

use crate::{
    begin::{app, authorization, sign_in},
    key, load, machine, number, run,
};

on_both_engines!(
    nothing_secret_is_in_the_clear,
    what_is_put_elsewhere_or_changed_cannot_be_read,
    keys_are_changed_while_others_work,
    keys_are_changed_by_count,
    what_cannot_be_read_keeps_nothing_else_under_an_old_key,
    a_key_that_is_too_old_is_replaced_once_whoever_sees_to_it,
    a_key_that_is_too_old_is_replaced_by_who_stores_something,
    a_refresher_keeps_the_keys,
    the_apps_own_key_is_changed,
    the_apps_own_key_is_changed_while_processes_are_replaced_one_by_one,
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

async fn what_cannot_be_read_keeps_nothing_else_under_an_old_key(place: Place) {
    let stores = machine(&place).await;
    let server = Server::start();
    sign_in(&server, stores.session("b")).await;
    let session = load(&stores.session("b")).await.unwrap();
    for key in ["a", "c"] {
        stores.session(key).save(&session).await.unwrap();
    }
    let damage = "UPDATE nextgen_session SET sealed = $1 WHERE id = 'a'";
    stores.database().execute(damage, &[vec![1; 64].into()]).await.unwrap();
    stores.rotate().await.unwrap();
    let error = stores.rewrap().await.unwrap_err();
    assert!(error.to_string().contains("damaged"), "{error}");
    let keys = "SELECT count(DISTINCT key_id) FROM nextgen_session";
    let keys_of_others = "SELECT count(DISTINCT key_id) FROM nextgen_session WHERE id <> 'a'";
    assert_eq!((number(&stores, keys).await, number(&stores, keys_of_others).await), (2, 1));

    // A refresher says so once, as what it is.
    let mut outcomes = Vec::new();
    let refresher = nextgen_stores::Refresher::new(machine(&place).await, std::sync::Arc::default());
    let run_once = refresher.run(|outcome| outcomes.push(outcome));
    tokio::time::timeout(std::time::Duration::from_secs(3), run_once).await.unwrap_err();
    assert!(
        matches!(&outcomes[..], [Outcome::Unreadable { error }] if error.to_string().contains("damaged")),
        "{outcomes:?}"
    );
    // It keeps nobody from anything, and is left alone for a while; the others are under newer keys all the same.
    assert!(stores.keep_keys().await.unwrap_err().to_string().contains("damaged"));
    assert_eq!(stores.keep_keys().await.unwrap(), 0);
    run(&stores, OLDER_BY_91_DAYS).await;
    stores.keep_keys().await.unwrap_err();
    assert_eq!((number(&stores, keys).await, number(&stores, keys_of_others).await), (2, 1));
    run(&stores, "DELETE FROM nextgen_session WHERE id = 'a'").await;
    assert_eq!(stores.rewrap().await.unwrap(), 0);
    assert_eq!(number(&stores, "SELECT count(*) FROM nextgen_key").await, 2);
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

const OLDER_BY_91_DAYS: &str = "UPDATE nextgen_key SET created_at = created_at - 7862400000";
const COUNT: &str = "SELECT count(*) FROM nextgen_key";
const KEY: &str = "SELECT key_id FROM nextgen_session";

async fn a_key_that_is_too_old_is_replaced_once_whoever_sees_to_it(place: Place) {
    let machines = [machine(&place).await, machine(&place).await, machine(&place).await];
    let here = &machines[0];
    let server = Server::start();
    sign_in(&server, here.session("a")).await;
    let made = match here.database().is_postgres() {
        true => {
            "CREATE TABLE nextgen_test_made (id BIGINT);
             CREATE FUNCTION nextgen_test_made() RETURNS trigger LANGUAGE plpgsql AS
                 'BEGIN INSERT INTO nextgen_test_made (id) VALUES (NEW.id); RETURN NULL; END';
             CREATE TRIGGER nextgen_test_made AFTER INSERT ON nextgen_key FOR EACH ROW EXECUTE FUNCTION nextgen_test_made()"
        }
        false => {
            "CREATE TABLE nextgen_test_made (id BIGINT);
             CREATE TRIGGER nextgen_test_makes AFTER INSERT ON nextgen_key BEGIN
                 INSERT INTO nextgen_test_made (id) VALUES (NEW.id);
             END"
        }
    };
    here.database().migrate("test", &[made]).await.unwrap();
    let before = number(here, KEY).await;
    assert_eq!(here.keep_keys().await.unwrap(), 0, "it is new");
    // Another setting than the usual one.
    run(here, "UPDATE nextgen_key SET created_at = created_at - 7776000000 / 2").await;
    assert_eq!(here.keep_keys().await.unwrap(), 0, "it is 45 days old");
    let day = std::time::Duration::from_secs(24 * 60 * 60);
    let tasks: Vec<_> = machines
        .iter()
        .map(|stores| {
            let stores = stores.clone().rotate_after(30 * day);
            tokio::spawn(async move { stores.keep_keys().await.unwrap() })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(number(here, "SELECT count(*) FROM nextgen_test_made").await, 1);
    assert_ne!(number(here, KEY).await, before);
    assert_eq!(number(here, COUNT).await, 2, "the old one is gone");

    // Those that have the old one in hand go on, with sessions and with sign-ins.
    run(here, OLDER_BY_91_DAYS).await;
    assert_eq!(here.keep_keys().await.unwrap(), 1);
    for there in &machines[1..] {
        let pending = authorization(&server).await.authorize(&app(), &Scopes::patient_read()).unwrap();
        let cookie = there.begin_sign_in(&pending.save()).await.unwrap();
        assert!(here.take_sign_in(&cookie).await.unwrap().is_some());
        let stored = load(&there.session("a")).await.unwrap();
        there.session("b").save(&stored).await.unwrap();
    }
    assert_eq!(number(here, "SELECT count(*) FROM nextgen_test_made").await, 2);
}

async fn a_key_that_is_too_old_is_replaced_by_who_stores_something(place: Place) {
    let server = Server::start();
    sign_in(&server, machine(&place).await.session("a")).await;
    let stores = machine(&place).await;
    let before = number(&stores, KEY).await;
    run(&stores, OLDER_BY_91_DAYS).await;
    let store = stores.session("a");
    let stored = load(&store).await.unwrap();
    store.save(&stored).await.unwrap();
    assert_ne!(number(&stores, KEY).await, before);
    assert_eq!(number(&stores, COUNT).await, 3, "the old one is there until keys are kept");
    assert_eq!(stores.keep_keys().await.unwrap(), 0, "nothing is under it");
    assert_eq!(number(&stores, COUNT).await, 2);
}

async fn a_refresher_keeps_the_keys(place: Place) {
    let server = Server::start();
    let stores = machine(&place).await;
    for key in ["a", "b"] {
        server.script().refresh_token = None;
        sign_in(&server, stores.session(key)).await;
    }
    let before = number(&stores, "SELECT min(key_id) FROM nextgen_session").await;
    run(&stores, OLDER_BY_91_DAYS).await;
    let refresher = nextgen_stores::Refresher::new(stores.clone(), std::sync::Arc::default());
    let kept = async {
        while number(&stores, COUNT).await != 2
            || number(&stores, "SELECT min(key_id) FROM nextgen_session").await == before
        {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    tokio::select! {
        () = refresher.run(|outcome| panic!("{outcome:?}")) => {}
        () = kept => {}
    }
    assert_eq!(number(&stores, "SELECT count(DISTINCT key_id) FROM nextgen_session").await, 1);
}

async fn the_apps_own_key_is_changed_while_processes_are_replaced_one_by_one(place: Place) {
    let server = Server::start();
    let open = async |key: AppKey| Stores::open(&Database::at(place.url()).await.unwrap(), key).await.unwrap();
    let new = || AppKey::new([8; 32]);
    let session = sign_in(&server, open(key()).await.session("a")).await;
    let first = open(key().with_next(new())).await;
    assert_eq!((first.keep_keys().await.unwrap(), first.keys_under_former().await.unwrap()), (0, 0));
    let second = open(new().with_former(key())).await;
    assert_eq!(second.keys_under_former().await.unwrap(), 2);
    // Nothing that is stored has to be encrypted anew for it, only the two keys.
    assert_eq!(second.keep_keys().await.unwrap(), 0);
    assert_eq!(second.keys_under_former().await.unwrap(), 0);
    second.rotate().await.unwrap();
    assert_eq!(second.keep_keys().await.unwrap(), 1);
    // Those with the old key go on, and those that are started with both; they leave the keys as they are.
    assert_eq!(first.keep_keys().await.unwrap(), 0);
    session.set_label("a", "b").await.unwrap_err();
    for stores in [&first, &open(key().with_next(new())).await, &open(new()).await] {
        load(&stores.session("a")).await.unwrap();
        assert_eq!(stores.keys_under_former().await.unwrap(), 0);
    }
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
