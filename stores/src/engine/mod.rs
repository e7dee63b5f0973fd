//! What the stores need of a database, the same for SQLite and Postgres, so that all else is written once.
//!
//! Both run the same statements. In them:
//! - parameters are `$1`, `$2`, …;
//! - `nextgen_now()` is the time in milliseconds since 1970, by the database's clock: no machine's own is compared with another's, but for the
//!   order of batch in a limit, which goes by when a turn began on its machine;
//! - columns are `BIGINT`, `TEXT` or `BYTEA`, and so are [`Value`]s;
//! - ` FOR UPDATE` and ` FOR UPDATE SKIP LOCKED` are left out for SQLite, where a [`Transaction`] locks all there is;
//! - what else is written is what both understand, such as `ON CONFLICT … DO UPDATE` and `RETURNING`.

#[cfg(feature = "sqlite")]
mod door;
mod migrations;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(feature = "postgres")]
mod tls;
mod value;

#[cfg(feature = "postgres")]
pub(crate) use self::postgres::Postgres;
#[cfg(feature = "sqlite")]
pub(crate) use self::sqlite::Sqlite;
pub(crate) use self::value::{OURS_ALONE, duration, milliseconds};
pub use self::value::{Row, Value};
use crate::Error;

pub(crate) enum Engine {
    #[cfg(feature = "sqlite")]
    Sqlite(Sqlite),
    #[cfg(feature = "postgres")]
    Postgres(Postgres),
}

/// Statements that happen together or not at all: undone when it is dropped before [`commit`](Self::commit).
#[allow(private_interfaces, reason = "made by Database::begin only")]
#[allow(clippy::large_enum_variant, reason = "there is one at a time, and it is moved once")]
pub enum Transaction {
    #[cfg(feature = "sqlite")]
    #[doc(hidden)]
    Sqlite(sqlite::Transaction),
    #[cfg(feature = "postgres")]
    #[doc(hidden)]
    Postgres(postgres::Transaction),
}

impl Transaction {
    /// A statement that answers with rows.
    ///
    /// # Errors
    /// If the database fails; then the transaction is of no more use.
    pub async fn query(&mut self, sql: &'static str, parameters: &[Value]) -> Result<Vec<Row>, Error> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(sqlite) => sqlite.query(sql, parameters).await,
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => postgres.query(sql, parameters).await,
        }
    }

    /// A statement that changes rows; how many it changed.
    ///
    /// # Errors
    /// If the database fails; then the transaction is of no more use.
    pub async fn execute(&mut self, sql: &'static str, parameters: &[Value]) -> Result<u64, Error> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(sqlite) => sqlite.execute(sql, parameters).await,
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => postgres.execute(sql, parameters).await,
        }
    }

    /// Several statements without parameters, separated by `;`.
    pub(crate) async fn run(&mut self, sql: &'static str) -> Result<(), Error> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(sqlite) => sqlite.run(sql).await,
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => postgres.run(sql).await,
        }
    }

    /// Makes it happen. When this is done, it is safe.
    ///
    /// # Errors
    /// If the database fails: whether it has happened is then not known.
    pub async fn commit(self) -> Result<(), Error> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(sqlite) => sqlite.commit().await,
            #[cfg(feature = "postgres")]
            Self::Postgres(postgres) => postgres.commit().await,
        }
    }
}
