//! Both engines understand the same, and neither loses or mixes anything.

use std::time::Duration;

use nextgen_stores::{
    Database,
    engine::{Transaction, Value},
};
use nextgen_test_support::{database::Place, on_both_engines};
use tokio::time::timeout;

on_both_engines!(
    values_come_back_as_they_went_in,
    the_clock_is_the_databases,
    what_is_not_committed_has_not_happened,
    one_counter_for_many,
    rows_that_others_hold_are_passed_over,
    tables_are_made_once_whoever_comes_first,
    tables_of_a_newer_version_are_left_alone,
    errors_say_nothing_of_what_is_stored,
);

const TABLE: &[&str] = &["CREATE TABLE nextgen_test (id BIGINT PRIMARY KEY, name TEXT, data BYTEA)"];

async fn with_table(place: &Place) -> Database {
    let database = Database::at(place.url()).await.unwrap();
    database.migrate("test", TABLE).await.unwrap();
    database
}

async fn put(database: &Database, id: i64) {
    database.execute("INSERT INTO nextgen_test (id) VALUES ($1)", &[id.into()]).await.unwrap();
}

async fn count(database: &Database) -> i64 {
    database.query("SELECT count(*) FROM nextgen_test", &[]).await.unwrap()[0].integer(0).unwrap()
}

async fn values_come_back_as_they_went_in(place: Place) {
    let database = with_table(&place).await;
    let insert = "INSERT INTO nextgen_test (id, name, data) VALUES ($3, $1, $2) RETURNING id";
    let values = [Value::from("Zoë \u{0001}'; --"), Value::from(vec![0, 255, 0]), Value::from(i64::MIN)];
    let returned = database.query(insert, &values).await.unwrap();
    assert_eq!(returned[0].integer(0).unwrap(), i64::MIN);
    assert_eq!(database.execute(insert_null(), &[Value::Null, 1.into()]).await.unwrap(), 1);
    let rows = database.query("SELECT name, data, id FROM nextgen_test ORDER BY id", &[]).await.unwrap();
    assert_eq!(rows[0].text(0).unwrap(), "Zoë \u{0001}'; --");
    assert_eq!(rows[0].bytes(1).unwrap(), [0, 255, 0]);
    assert_eq!((rows[1].text_or_null(0).unwrap(), rows[1].bytes_or_null(1).unwrap()), (None, None));
    assert!(rows[1].text(0).is_err() && rows[1].integer(0).is_err() && rows[0].integer(7).is_err());
    assert_eq!(database.execute("DELETE FROM nextgen_test WHERE id = $1", &[2.into()]).await.unwrap(), 0);
}

fn insert_null() -> &'static str {
    "INSERT INTO nextgen_test (name, id) VALUES ($1, $2)"
}

async fn the_clock_is_the_databases(place: Place) {
    let database = with_table(&place).await;
    let now = async || database.query("SELECT nextgen_now()", &[]).await.unwrap()[0].integer(0).unwrap();
    let first = now().await;
    assert!(first > 1_700_000_000_000, "milliseconds");
    tokio::time::sleep(Duration::from_millis(20)).await;
    let passed = now().await - first;
    assert!((15..60_000).contains(&passed), "{passed} ms in 20 ms");
    // Within a transaction, too, it goes on.
    let mut transaction = database.begin().await.unwrap();
    let first = transaction.query("SELECT nextgen_now()", &[]).await.unwrap()[0].integer(0).unwrap();
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert!(transaction.query("SELECT nextgen_now()", &[]).await.unwrap()[0].integer(0).unwrap() > first);
}

async fn what_is_not_committed_has_not_happened(place: Place) {
    let database = with_table(&place).await;
    let insert = "INSERT INTO nextgen_test (id) VALUES ($1)";
    let mut transaction = database.begin().await.unwrap();
    transaction.execute(insert, &[1.into()]).await.unwrap();
    drop(transaction);
    assert_eq!(count(&database).await, 0);

    // Given up while a statement is under way, at any moment.
    for nanoseconds in (0..2_000_000).step_by(100_000) {
        let work = async {
            let mut transaction = database.begin().await?;
            transaction.execute(insert, &[1.into()]).await?;
            transaction.execute(insert, &[2.into()]).await?;
            std::future::pending::<()>().await;
            transaction.commit().await
        };
        assert!(timeout(Duration::from_nanos(nanoseconds), work).await.is_err());
        // Others are not kept out, and the connection is good for more.
        let mut transaction = timeout(Duration::from_secs(20), database.begin()).await.unwrap().unwrap();
        transaction.execute(insert, &[1.into()]).await.unwrap();
        drop(transaction);
        assert_eq!(count(&database).await, 0);
    }

    // A statement that failed has spoilt no later one.
    let mut transaction = database.begin().await.unwrap();
    transaction.execute(insert, &[1.into()]).await.unwrap();
    transaction.execute(insert, &[1.into()]).await.unwrap_err();
    drop(transaction);
    let mut transaction = database.begin().await.unwrap();
    transaction.execute(insert, &[1.into()]).await.unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(count(&Database::at(place.url()).await.unwrap()).await, 1);
}

async fn one_counter_for_many(place: Place) {
    let database = with_table(&place).await;
    put(&database, 1).await;
    database.execute("UPDATE nextgen_test SET name = '0'", &[]).await.unwrap();
    let add = async |database: Database| {
        for _ in 0..20 {
            let mut transaction = database.begin().await.unwrap();
            let rows =
                transaction.query("SELECT name FROM nextgen_test WHERE id = $1 FOR UPDATE", &[1.into()]).await.unwrap();
            let next = rows[0].text(0).unwrap().parse::<i64>().unwrap() + 1;
            let update = "UPDATE nextgen_test SET name = $1 WHERE id = $2";
            transaction.execute(update, &[next.to_string().into(), 1.into()]).await.unwrap();
            transaction.commit().await.unwrap();
        }
    };
    let other = Database::at(place.url()).await.unwrap();
    let tasks = [database.clone(), database.clone(), other.clone(), other].map(|it| tokio::spawn(add(it)));
    for task in tasks {
        task.await.unwrap();
    }
    let rows = database.query("SELECT name FROM nextgen_test", &[]).await.unwrap();
    assert_eq!(rows[0].text(0).unwrap(), "80");
}

async fn rows_that_others_hold_are_passed_over(place: Place) {
    let database = with_table(&place).await;
    put(&database, 1).await;
    put(&database, 2).await;
    let claim = async |transaction: &mut Transaction| {
        let next = "SELECT id FROM nextgen_test WHERE name IS NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED";
        let id = transaction.query(next, &[]).await.unwrap()[0].integer(0).unwrap();
        let update = "UPDATE nextgen_test SET name = 'claimed' WHERE id = $1";
        transaction.execute(update, &[id.into()]).await.unwrap();
        id
    };
    let mut first = database.begin().await.unwrap();
    assert_eq!(claim(&mut first).await, 1);
    if !database.is_postgres() {
        // There, the second waits for the first.
        first.commit().await.unwrap();
        assert_eq!(claim(&mut database.begin().await.unwrap()).await, 2);
    } else {
        assert_eq!(claim(&mut database.begin().await.unwrap()).await, 2);
    }
}

async fn tables_are_made_once_whoever_comes_first(place: Place) {
    let open = |url: String| async move {
        let database = Database::at(&url).await?;
        database.migrate("test", TABLE).await
    };
    let tasks: Vec<_> = (0..8).map(|_| tokio::spawn(open(place.url().to_owned()))).collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let database = Database::at(place.url()).await.unwrap();
    put(&database, 1).await;
    // A later version adds what is new, once, and loses nothing.
    let later = [TABLE[0], "ALTER TABLE nextgen_test ADD COLUMN more BIGINT; UPDATE nextgen_test SET more = 7"];
    for _ in 0..2 {
        database.migrate("test", &later).await.unwrap();
    }
    assert_eq!(database.query("SELECT more FROM nextgen_test", &[]).await.unwrap()[0].integer(0).unwrap(), 7);
    // A step that fails leaves nothing behind.
    let broken = [later[0], later[1], "CREATE TABLE nextgen_test_2 (id BIGINT); CREATE TABLE nextgen_test (id BIGINT)"];
    database.migrate("test", &broken).await.unwrap_err();
    database.query("SELECT id FROM nextgen_test_2", &[]).await.unwrap_err();
}

async fn tables_of_a_newer_version_are_left_alone(place: Place) {
    let database = Database::at(place.url()).await.unwrap();
    database.migrate("test", &[TABLE[0], "DELETE FROM nextgen_test"]).await.unwrap();
    let error = database.migrate("test", TABLE).await.unwrap_err().to_string();
    assert!(error.contains("newer version of this crate (2, known is 1)"), "{error}");
}

async fn errors_say_nothing_of_what_is_stored(place: Place) {
    let database = with_table(&place).await;
    put(&database, 815).await;
    let error = database.execute("INSERT INTO nextgen_test (id) VALUES ($1)", &[815.into()]).await.unwrap_err();
    let all = format!("{error} {error:?} {database:?} {:?}", Value::from("4711"));
    assert!(!all.contains("815") && !all.contains("4711") && !all.contains("INSERT"), "{all}");
    assert!(error.to_string().starts_with("the database failed: "), "{error}");
}

#[tokio::test]
async fn a_password_is_in_no_error() {
    for url in [
        "postgres://me:s3cr3t@127.0.0.1:1/x",
        "postgres://me:s3cr3t@example.invalid/x?sslmode=disable&connect_timeout=1",
        "postgres://me:s3cr3t@example.invalid/x",
        "postgres://me:s3cr3t@127.0.0.1:port/x",
    ] {
        let error = Database::at(url).await.unwrap_err();
        assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error:?}");
    }
}

#[tokio::test]
#[cfg(unix)]
async fn a_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;

    let place = Place::sqlite();
    let database = with_table(&place).await;
    put(&database, 1).await;
    for end in ["", "-wal", "-shm", "-first"] {
        let mode = std::fs::metadata(format!("{}{end}", place.url())).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{end}");
    }
}

#[tokio::test]
#[cfg(feature = "postgres")]
async fn the_servers_log_has_no_warnings_of_ours() {
    let Some(postgres) = nextgen_test_support::database::Postgres::of_its_own() else { return };
    let database = with_table(&postgres.place()).await;
    let insert = "INSERT INTO nextgen_test (id) VALUES ($1)";
    for id in 0..3 {
        put(&database, id).await;
        let mut committed = database.begin().await.unwrap();
        committed.execute(insert, &[(10 + id).into()]).await.unwrap();
        committed.commit().await.unwrap();
        let mut failed = database.begin().await.unwrap();
        failed.execute(insert, &[id.into()]).await.unwrap_err();
        // Nothing of it is done, and the connection is good for more.
        _ = failed.commit().await;
        let mut dropped = database.begin().await.unwrap();
        dropped.execute(insert, &[(20 + id).into()]).await.unwrap();
        drop(dropped);
    }
    assert_eq!(count(&database).await, 6);
    let log = "SELECT pg_read_file(current_setting('data_directory') || '/../log')";
    let log = database.query(log, &[]).await.unwrap()[0].text(0).unwrap().to_owned();
    assert!(log.contains("duplicate key"), "{log}");
    assert!(!log.contains("WARNING"), "{log}");
}
