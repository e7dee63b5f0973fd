//! What the database is asked.

pub(crate) const TABLES: &[&str] = &["
    CREATE TABLE nextgen_limit (
        name TEXT PRIMARY KEY,
        allowed BIGINT NOT NULL,
        good BIGINT NOT NULL,
        risen BIGINT NOT NULL,
        reduced BIGINT NOT NULL,
        held_until BIGINT NOT NULL,
        quiet_until BIGINT NOT NULL
    );
    CREATE TABLE nextgen_limit_slot (
        name TEXT NOT NULL,
        n BIGINT NOT NULL,
        free_at BIGINT NOT NULL,
        holder TEXT,
        PRIMARY KEY (name, n)
    );
    CREATE INDEX nextgen_limit_slot_free ON nextgen_limit_slot (name, free_at);
    CREATE TABLE nextgen_limit_process (
        name TEXT NOT NULL,
        process TEXT NOT NULL,
        seen BIGINT NOT NULL,
        asks_until BIGINT NOT NULL,
        rank BIGINT NOT NULL,
        since BIGINT NOT NULL,
        PRIMARY KEY (name, process)
    )"];

pub(super) const NEW_LIMIT: &str =
    "INSERT INTO nextgen_limit (name, allowed, good, risen, reduced, held_until, quiet_until)
    VALUES ($1, $2, 0, 0, 0, 0, 0) ON CONFLICT (name) DO NOTHING";
pub(super) const NEW_SLOTS: &str = "INSERT INTO nextgen_limit_slot (name, n, free_at)
    SELECT CAST($1 AS TEXT), n, 0 FROM (
        WITH RECURSIVE numbers (n) AS (
            SELECT CAST(0 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < CAST($2 AS BIGINT)
        ) SELECT n FROM numbers
    ) AS numbers WHERE true ON CONFLICT (name, n) DO NOTHING";
pub(super) const FORGET: &str = "DELETE FROM nextgen_limit_process WHERE name = $1 AND seen < nextgen_now() - 86400000";

/// Whoever takes a slot holds this row, so that they do so one after another.
pub(super) const LOCK: &str =
    "SELECT allowed, good, risen, reduced, held_until, quiet_until FROM nextgen_limit WHERE name = $1 FOR UPDATE";
/// The time once the row is held, how many others come before this one, how many there are, and how many of those before it are interactive.
/// Whoever is to ask, or was seen, later than in `$6` was so before the clock was set back.
pub(super) const OTHERS: &str = "SELECT nextgen_now(),
    count(CASE WHEN asks_until > nextgen_now() AND asks_until <= nextgen_now() + $6
        AND (rank < $3 OR (rank = $3 AND since < nextgen_now() - $4)) THEN 1 END),
    count(CASE WHEN seen > nextgen_now() - $5 AND seen <= nextgen_now() + $6 THEN 1 END),
    count(CASE WHEN asks_until > nextgen_now() AND asks_until <= nextgen_now() + $6 AND rank = 0 AND rank < $3 THEN 1 END)
    FROM nextgen_limit_process WHERE name = $1 AND process <> $2";
/// Slots that become free after now (`$3`), and not after the latest that they can (`$4`): those were taken before the clock was set back.
pub(super) const TAKEN: &str =
    "SELECT count(*) FROM nextgen_limit_slot WHERE name = $1 AND n < $2 AND free_at > $3 AND free_at <= $4";
pub(super) const NEXT: &str =
    "SELECT free_at FROM nextgen_limit_slot WHERE name = $1 AND n < $2 AND free_at > $3 AND free_at <= $4
    ORDER BY free_at LIMIT 1 OFFSET $5";
/// Since when as many slots are free as the offset and one more.
pub(super) const SINCE: &str = "SELECT free_at FROM nextgen_limit_slot WHERE name = $1 AND n < $2 AND free_at <= $3
    ORDER BY free_at DESC LIMIT 1 OFFSET $4";
pub(super) const TAKE: &str = "UPDATE nextgen_limit_slot SET holder = $5, free_at = $6
    WHERE name = $1 AND (free_at <= $3 OR free_at > $4) AND n = (
    SELECT n FROM nextgen_limit_slot WHERE name = $1 AND n < $2 AND (free_at <= $3 OR free_at > $4)
    ORDER BY free_at LIMIT 1) RETURNING n";
pub(super) const GIVE_BACK: &str = "UPDATE nextgen_limit_slot SET holder = NULL, free_at = nextgen_now() + $4
    WHERE name = $1 AND n = $2 AND holder = $3";
/// What comes earlier is not forgotten for what comes later.
pub(super) const WAIT: &str = "INSERT INTO nextgen_limit_process (name, process, seen, asks_until, rank, since) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (name, process) DO UPDATE SET seen = excluded.seen, asks_until = excluded.asks_until, rank = excluded.rank,
    since = excluded.since
    WHERE nextgen_limit_process.rank >= excluded.rank OR nextgen_limit_process.asks_until <= excluded.seen
    OR nextgen_limit_process.seen > excluded.seen";
pub(super) const QUIET: &str = "UPDATE nextgen_limit SET quiet_until = $2 WHERE name = $1";
pub(super) const LEARN: &str =
    "UPDATE nextgen_limit SET allowed = $2, good = $3, risen = $4, reduced = $5, held_until = $6 WHERE name = $1";
