//! A database that processes share.

use std::{fmt, sync::Arc};

#[cfg(feature = "postgres")]
use crate::engine::Postgres;
#[cfg(feature = "sqlite")]
use crate::engine::Sqlite;
use crate::{
    Error,
    engine::{Engine, Row, Transaction, Value},
};

/// A database that processes share: a SQLite file, or a Postgres server. A clone is the same database.
///
/// Its tables have names that begin with `nextgen_`; each part of this crate makes its own, and changes those of earlier versions,
/// when it is first used. What an app itself has in the same database is left alone.
///
/// ```
/// use nextgen_stores::{Database, Error};
///
/// # #[cfg(feature = "sqlite")]
/// # async fn open() -> Result<(), Error> {
/// let database = Database::open("nextgen.db").await?;
/// # let _ = database;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Database(Arc<Engine>);

impl Database {
    /// The SQLite database in a file, which is made if need be, for its owner alone, and so are files beside it. Any number of processes of this machine may have it
    /// open; on a network's disk SQLite's locks cannot be relied on.
    ///
    /// # Errors
    /// If it cannot be opened or written to, or is no database.
    #[cfg(feature = "sqlite")]
    pub async fn open(path: impl Into<std::path::PathBuf>) -> Result<Self, Error> {
        Self::with(Engine::Sqlite(Sqlite::open(path.into()).await?)).await
    }

    /// The Postgres database at a URL (`postgres://user:password@host/database`; libpq's keywords will do, too).
    ///
    /// Up to 8 connections are made as they are needed. To another machine they are encrypted (TLS), and the server's certificate has to
    /// be of that host and of an authority that this system trusts, or of one of those in the file (PEM) that the URL names with
    /// `sslrootcert=PATH`. So they are to this machine with that, or with `sslmode=require`. `sslmode=disable` encrypts none, which
    /// is for a network that nobody else reads. `require` and libpq's `verify-full` are the same here.
    ///
    /// # Errors
    /// If the URL is none, or the server cannot be reached or refuses. The URL, with its password, is not in the error.
    #[cfg(feature = "postgres")]
    pub async fn connect(url: &str) -> Result<Self, Error> {
        Self::with(Engine::Postgres(Postgres::connect(url)?)).await
    }

    /// The database at a place that was configured: a `postgres://` URL ([`connect`](Self::connect)), or else the path of a file
    /// ([`open`](Self::open)).
    ///
    /// # Errors
    /// Those of both; and if the feature is off that is needed.
    pub async fn at(place: &str) -> Result<Self, Error> {
        if place.starts_with("postgres://") || place.starts_with("postgresql://") {
            #[cfg(feature = "postgres")]
            return Self::connect(place).await;
            #[cfg(not(feature = "postgres"))]
            return Err(Error::new("this program was built without Postgres")
                .with_help("build it with the feature `postgres` of nextgen-stores"));
        }
        #[cfg(feature = "sqlite")]
        return Self::open(place).await;
        #[cfg(not(feature = "sqlite"))]
        Err(Error::new("this program was built without SQLite")
            .with_help("build it with the feature `sqlite` of nextgen-stores"))
    }

    async fn with(engine: Engine) -> Result<Self, Error> {
        let this = Self(Arc::new(engine));
        this.prepare().await?;
        Ok(this)
    }

    /// A statement that answers with rows, for itself. See [`engine`](crate::engine) for what may stand in it.
    ///
    /// # Errors
    /// If the database fails or cannot be reached.
    #[doc(hidden)]
    pub async fn query(&self, sql: &'static str, parameters: &[Value]) -> Result<Vec<Row>, Error> {
        match &*self.0 {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => sqlite.query(sql, parameters).await,
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => postgres.query(sql, parameters).await,
        }
    }

    /// A statement that changes rows, for itself; how many it changed.
    ///
    /// # Errors
    /// If the database fails or cannot be reached.
    #[doc(hidden)]
    pub async fn execute(&self, sql: &'static str, parameters: &[Value]) -> Result<u64, Error> {
        match &*self.0 {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => sqlite.execute(sql, parameters).await,
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => postgres.execute(sql, parameters).await,
        }
    }

    /// Begins a transaction, which is undone if it is dropped before [`commit`](Transaction::commit). In SQLite it keeps all others from
    /// writing meanwhile: nothing else is waited for within one.
    ///
    /// # Errors
    /// If the database fails or cannot be reached, or others kept it too long.
    #[doc(hidden)]
    pub async fn begin(&self) -> Result<Transaction, Error> {
        match &*self.0 {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => Ok(Transaction::Sqlite(sqlite.begin().await?)),
            #[cfg(feature = "postgres")]
            Engine::Postgres(postgres) => Ok(Transaction::Postgres(postgres.begin().await?)),
        }
    }

    /// Begins a transaction before those that are begun with `is_first` false. In Postgres whoever comes first is first.
    ///
    /// # Errors
    /// Those of [`begin`](Self::begin).
    #[cfg_attr(not(feature = "sqlite"), allow(unused_variables, reason = "in Postgres it makes no difference"))]
    pub(crate) async fn begin_in_turn(&self, is_first: bool) -> Result<Transaction, Error> {
        match &*self.0 {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) if is_first => Ok(Transaction::Sqlite(sqlite.begin_first().await?)),
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(sqlite) => Ok(Transaction::Sqlite(sqlite.begin_last().await?)),
            #[cfg(feature = "postgres")]
            Engine::Postgres(_) => self.begin().await,
        }
    }

    /// Whether it is Postgres: for the few statements that SQLite has no counterpart of.
    #[doc(hidden)]
    pub fn is_postgres(&self) -> bool {
        #[cfg(feature = "postgres")]
        return matches!(&*self.0, Engine::Postgres(_));
        #[cfg(not(feature = "postgres"))]
        false
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let engine = if self.is_postgres() { "Postgres" } else { "SQLite" };
        f.debug_tuple("Database").field(&engine).finish()
    }
}
