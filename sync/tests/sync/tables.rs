//! Records in tables, as SQL sees them.

use std::{collections::BTreeMap, fs, time::Duration};

use nextgen_sync::Outcome;
use serde_json::{Value, json};

use crate::setup::{API, Place, Setup, at, resources, work};

at!(
    tables,
    each_resource_is_a_row_of_each_version,
    the_queries_of_the_guide,
    what_cannot_be_stored_at_once_is_not_asked_for_again,
);

/// The rows of a query, as texts.
async fn rows(setup: &Setup, sql: &str) -> Vec<String> {
    let sql = format!("SELECT CAST(found AS TEXT) FROM ({sql}) AS found");
    let rows = setup.stores.database().query(sql.leak(), &[]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap().to_owned()).collect()
}

async fn due(setup: &Setup) {
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0, update_at = 0").await;
}

/// The rows that are current are what the record's files have.
pub(crate) async fn rows_are_the_record(setup: &Setup, key: &str) {
    let mut found = BTreeMap::<String, Vec<Value>>::new();
    let sql = "SELECT type, CAST(content AS TEXT) FROM nextgen_resource JOIN nextgen_record USING (patient)
               WHERE key = $1 AND until IS NULL";
    for row in setup.stores.database().query(sql, &[key.into()]).await.unwrap() {
        let content = serde_json::from_str(row.text(1).unwrap()).unwrap();
        found.entry(format!("{}.ndjson", row.text(0).unwrap())).or_default().push(content);
    }
    let sorted = |mut of: Vec<Value>| {
        of.sort_by_key(|it| it["id"].to_string());
        of
    };
    let found: BTreeMap<_, _> = found.into_iter().map(|(name, of)| (name, sorted(of))).collect();
    let record = resources(&setup.record(key).await).into_iter();
    let record = record.map(|(name, lines)| (name, lines.iter().map(|it| serde_json::from_str(it).unwrap()).collect()));
    let record: BTreeMap<_, _> = record.map(|(name, of)| (name, sorted(of))).filter(|(_, of)| !of.is_empty()).collect();
    assert!(!record.is_empty());
    assert_eq!(found, record);
}

async fn each_resource_is_a_row_of_each_version(place: Place) {
    let setup = Setup::new(place, 2).await;
    let sync = setup.sync().await;
    let condition = |text: &str| {
        let subject = json!({ "reference": format!("Patient/{}", setup.patient(0)) });
        json!({ "resourceType": "Condition", "id": "c1", "subject": subject, "code": { "text": text } })
    };
    let put = |text: &str| setup.sandbox.put(API, condition(text)).unwrap();
    put("one");
    work(&sync).await;
    for key in ["p0", "p1"] {
        rows_are_the_record(&setup, key).await;
    }
    // All that there is for the first time is in the feed, as of the change set 0.
    let of_first =
        "SELECT count(*) FROM nextgen_change WHERE kind = 'new' AND change_set = 0 AND before IS NULL AND after = 1";
    let count = setup.number("SELECT count(*) FROM nextgen_resource").await;
    assert_eq!(
        (setup.number(of_first).await, setup.number("SELECT count(*) FROM nextgen_change").await),
        (count, count)
    );
    let last = setup.number("SELECT max(seq) FROM nextgen_change").await;

    // Nothing has changed, and nothing is written.
    due(&setup).await;
    work(&sync).await;
    assert_eq!(setup.number("SELECT max(seq) FROM nextgen_change").await, last);
    put("two");
    due(&setup).await;
    work(&sync).await;
    for key in ["p0", "p1"] {
        rows_are_the_record(&setup, key).await;
    }
    let versions = "SELECT version, change_set, content->'code'->>'text', until IS NULL, gone FROM nextgen_resource
                    WHERE type = 'Condition' AND id = 'c1' ORDER BY version";
    assert_eq!(rows(&setup, versions).await, ["(1,0,one,f,f)", "(2,1,two,t,f)"]);
    let changes = format!("SELECT kind, type, id, before, after FROM nextgen_change WHERE seq > {last} ORDER BY seq");
    assert_eq!(rows(&setup, &changes).await, ["(changed,Condition,c1,1,2)"]);
    let then = "SELECT count(*) FROM nextgen_resource AS was JOIN nextgen_resource AS now USING (patient, type, id)
                WHERE was.version = 1 AND now.version = 2 AND was.until = now.since AND was.since < now.since";
    assert_eq!(setup.number(then).await, 1);

    // Of who is forgotten, the feed says no more than that.
    sync.forget("p0").await.unwrap();
    let mark = setup.mark("p0");
    let left = format!("SELECT kind, type FROM nextgen_change WHERE patient = '{mark}'");
    assert_eq!(rows(&setup, &left).await, ["(forgotten,)"]);
    for table in ["nextgen_record", "nextgen_record_file", "nextgen_record_chunk", "nextgen_resource"] {
        assert_eq!(rows(&setup, &format!("SELECT 1 FROM {table} WHERE patient = '{mark}'")).await.len(), 0, "{table}");
    }
}

async fn the_queries_of_the_guide(place: Place) {
    let setup = Setup::new(place, 1).await;
    setup.sign_in(0, "patient-17").await;
    work(&setup.sync().await).await;
    let guide = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/many-patients.md")).unwrap();
    let queries: Vec<_> = guide.split("```sql\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert_eq!(queries.len(), 3);
    // Of several versions that are gone, the feed tells once.
    for statement in [
        "UPDATE nextgen_resource SET gone = TRUE, until = now() WHERE type = 'Condition'",
        "INSERT INTO nextgen_resource (patient, api, type, id, version, change_set, content, since, until, gone)
         SELECT patient, api, type, id, 2, 1, content, now(), now(), TRUE FROM nextgen_resource WHERE type = 'Condition'",
        "INSERT INTO nextgen_change (patient, change_set, kind, type, id, before, at)
         SELECT patient, 2, 'gone', type, id, 2, now() FROM nextgen_resource WHERE type = 'Condition' AND version = 2",
    ] {
        assert!(setup.execute(statement).await > 0);
    }
    let feed = queries[2].replace("LIMIT 1000;", "");
    let told = format!("SELECT 1 FROM ({feed}) AS told");
    let changes = setup.number("SELECT count(*) FROM nextgen_change").await;
    assert_eq!(i64::try_from(rows(&setup, &told).await.len()).unwrap(), changes);
    let gone = format!("SELECT 1 FROM ({feed}) AS told WHERE kind = 'gone' AND content IS NOT NULL");
    assert_eq!(rows(&setup, &gone).await.len(), 0);
    for query in queries {
        assert!(!rows(&setup, query.trim_end().trim_end_matches(';')).await.is_empty(), "{query}");
    }
}

async fn what_cannot_be_stored_at_once_is_not_asked_for_again(place: Place) {
    let setup = Setup::new(place, 1).await;
    let sync = setup.sync().await;
    setup.sandbox.forget_requests();
    let works = tokio::spawn(async move { work(&sync).await });
    // Fetched, and not stored yet.
    while setup.sandbox.requests().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    setup.execute("ALTER TABLE nextgen_record_file RENAME TO nextgen_record_file_away").await;
    let mut seen = 0;
    while setup.sandbox.requests().len() > seen {
        seen = setup.sandbox.requests().len();
        tokio::time::sleep(Duration::from_millis(1500)).await;
    }
    assert!(!works.is_finished());
    setup.execute("ALTER TABLE nextgen_record_file_away RENAME TO nextgen_record_file").await;
    assert_eq!(works.await.unwrap(), [Outcome::Current { key: "p0".into(), gaps: 0 }]);
    assert_eq!(setup.sandbox.requests().len(), seen);
    rows_are_the_record(&setup, "p0").await;
}
