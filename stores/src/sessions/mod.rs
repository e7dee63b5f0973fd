//! The sessions of many patients, each by its key.

mod lease;
mod list;
mod refresher;
mod restore;
mod store;

#[cfg(all(test, feature = "postgres"))]
pub(crate) use self::refresher::CLAIM;
pub use self::{
    list::{Find, Found},
    refresher::{Outcome, Refresher},
    restore::Apps,
    store::DatabaseStore,
};
use crate::stores::SealedColumn;

pub(crate) const TABLES: &[&str] = &["
    CREATE TABLE nextgen_session (
        id TEXT PRIMARY KEY,
        api TEXT,
        client_id TEXT,
        key_id BIGINT REFERENCES nextgen_key (id),
        sealed BYTEA,
        version BIGINT NOT NULL,
        received_at BIGINT,
        renew_at BIGINT,
        ends_at BIGINT,
        renewable BIGINT NOT NULL DEFAULT 0,
        ended BIGINT NOT NULL DEFAULT 0,
        failures BIGINT NOT NULL DEFAULT 0,
        try_at BIGINT NOT NULL DEFAULT 0,
        holder BIGINT,
        held_until BIGINT
    );
    CREATE INDEX nextgen_session_renew_at ON nextgen_session (renew_at);
    CREATE INDEX nextgen_session_key_id ON nextgen_session (key_id);
    CREATE TABLE nextgen_session_label (
        session TEXT NOT NULL REFERENCES nextgen_session (id) ON DELETE CASCADE,
        mark BYTEA NOT NULL,
        PRIMARY KEY (session, mark)
    );
    CREATE INDEX nextgen_session_label_mark ON nextgen_session_label (mark)"];

pub(crate) const SEALED: SealedColumn = SealedColumn {
    column: "nextgen_session.sealed",
    read: "SELECT id, key_id, sealed FROM nextgen_session WHERE key_id <> $1 AND id > $2 ORDER BY id LIMIT 100",
    replace: "UPDATE nextgen_session SET key_id = $4, sealed = $5 WHERE id = $1 AND key_id = $2 AND sealed = $3",
};
