//! That Postgres finds what is due and what has ended by indexes, in tables that are full.

use nextgen_test_support::database::Place;

use crate::{AppKey, Database, Stores, sessions::CLAIM, web::ENDED};

/// Of 20,000 sessions, sign-ins and visits a hundred have ended.
const FILL: &str = "
    INSERT INTO nextgen_session (id, sealed, version, renew_at, renewable)
        SELECT 's' || n, '', 1, nextgen_now() + n::bigint * 1000000 - 100000000, 1 FROM generate_series(1, 20000) AS n;
    INSERT INTO nextgen_sign_in (id, key_id, sealed, ends_at)
        SELECT 's' || n, (SELECT max(id) FROM nextgen_key), '', nextgen_now() + n::bigint * 1000000 - 100000000 FROM generate_series(1, 20000) AS n;
    INSERT INTO nextgen_visit (id, session, mark, ends_at)
        SELECT 's' || n, 's' || n, '', nextgen_now() + n::bigint * 1000000 - 100000000 FROM generate_series(1, 20000) AS n";

#[tokio::test]
async fn what_is_due_and_what_has_ended_is_found_by_an_index() {
    let Some(place) = Place::postgres() else { return };
    let database = Database::at(place.url()).await.unwrap();
    let stores = Stores::open(&database, AppKey::new([7; 32])).await.unwrap();
    database.migrate("test", &[FILL]).await.unwrap();
    for analyze in ["ANALYZE nextgen_session", "ANALYZE nextgen_sign_in", "ANALYZE nextgen_visit"] {
        database.execute(analyze, &[]).await.unwrap();
    }
    for (sql, column) in [(CLAIM, "renew_at"), (ENDED[0], "ends_at"), (ENDED[1], "ends_at")] {
        let parameters = sql.matches('$').count();
        let explain = Box::leak(format!("EXPLAIN {sql}").into_boxed_str());
        let plan = database.query(explain, &vec![8.into(); parameters]).await.unwrap();
        let plan: Vec<_> = plan.iter().map(|row| row.text(0).unwrap()).collect();
        let is_sought = plan.iter().any(|line| line.contains(&format!("Index Cond: ({column} <= ")));
        let reads_all = plan.iter().any(|line| line.contains("Seq Scan"));
        assert!(is_sought && !reads_all, "{}", plan.join("\n"));
    }
    stores.sweep().await.unwrap();
    let left = database.query("SELECT count(*) FROM nextgen_sign_in", &[]).await.unwrap();
    assert_eq!(left[0].integer(0).unwrap(), 19_900);
}
