//! Postgres: a pool of connections.

use std::{error::Error as StdError, future::Future, net::IpAddr, time::Duration};

use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod, Runtime};
use futures_util::FutureExt;
use tokio::time::timeout;
use tokio_postgres::{
    Config, NoTls,
    config::{Host, SslMode},
    types::{Format, IsNull, ToSql, Type, private::BytesMut, to_sql_checked},
};

use super::{Row, Value, tls};
use crate::Error;

/// So that a dozen processes are within the hundred that a server has room for unless told otherwise.
const CONNECTIONS: usize = 8;

/// How long a statement may take. Ours take milliseconds; longer is a server that is gone, or others that hold a lock.
const PATIENCE: Duration = Duration::from_secs(30);
const CONNECT: Duration = Duration::from_secs(10);

/// What a connection goes through before it is used again. What was left of a [`Transaction`] was undone when that was dropped; without
/// one, `ROLLBACK` is a warning in the server's log each time. In one that has failed, this fails, and there is another connection.
const RECYCLE: &str = "SELECT pg_advisory_unlock_all(); RESET ALL";

pub(crate) struct Postgres(Pool);

impl Postgres {
    pub(crate) fn connect(url: &str) -> Result<Self, Error> {
        let tls::Url { url, roots } = tls::Url::of(url);
        let mut config: Config = url.parse().map_err(|_| {
            Error::new("the address of the database is none of Postgres").with_help(
                "give it as postgres://user:password@host/database, with what is no letter or digit percent-encoded",
            )
        })?;
        // What is on this machine is read by nobody in between, and has a certificate that nobody has signed.
        let encrypted = match config.get_ssl_mode() {
            SslMode::Disable => false,
            SslMode::Prefer => roots.is_some() || !is_here(&config),
            _ => true,
        };
        config.ssl_mode(if encrypted { SslMode::Require } else { SslMode::Disable });
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT);
        }
        let manager = ManagerConfig { recycling_method: RecyclingMethod::Custom(RECYCLE.to_owned()) };
        let manager = if encrypted {
            Manager::from_config(config, tls::connector(roots.as_deref())?, manager)
        } else {
            Manager::from_config(config, NoTls, manager)
        };
        let pool = Pool::builder(manager)
            .max_size(CONNECTIONS)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(PATIENCE))
            .create_timeout(Some(PATIENCE))
            .recycle_timeout(Some(CONNECT))
            .build()
            .map_err(|error| Error::new("no connections can be kept").with_source(error))?;
        Ok(Self(pool))
    }

    async fn connection(&self) -> Result<Object, Error> {
        self.0.get().await.map_err(|error| match error {
            PoolError::Timeout(_) => Error::new("no connection to the database became free or could be made in time")
                .with_help("see whether the server is there, and how many requests wait for it"),
            PoolError::Backend(error) => tls::failure(&error).unwrap_or_else(|| {
                failed("the database cannot be reached", &error)
                    .with_help("see that the server runs, and that address, user and password are right")
            }),
            _ => Error::new("the database cannot be reached"),
        })
    }

    pub(crate) async fn query(&self, sql: &'static str, parameters: &[Value]) -> Result<Vec<Row>, Error> {
        query(&self.connection().await?, sql, parameters).await
    }

    pub(crate) async fn execute(&self, sql: &'static str, parameters: &[Value]) -> Result<u64, Error> {
        execute(&self.connection().await?, sql, parameters).await
    }

    pub(crate) async fn begin(&self) -> Result<Transaction, Error> {
        // Before it is begun, so that it is ended even if this future is dropped.
        let mut transaction = Transaction { connection: self.connection().await?, is_open: true };
        transaction.run("BEGIN").await?;
        Ok(transaction)
    }
}

pub(crate) struct Transaction {
    connection: Object,
    is_open: bool,
}

impl Transaction {
    pub(crate) async fn query(&mut self, sql: &'static str, parameters: &[Value]) -> Result<Vec<Row>, Error> {
        query(&self.connection, sql, parameters).await
    }

    pub(crate) async fn execute(&mut self, sql: &'static str, parameters: &[Value]) -> Result<u64, Error> {
        execute(&self.connection, sql, parameters).await
    }

    pub(crate) async fn run(&mut self, sql: &'static str) -> Result<(), Error> {
        in_time(self.connection.batch_execute(sql)).await
    }

    pub(crate) async fn commit(mut self) -> Result<(), Error> {
        self.run("COMMIT").await?;
        self.is_open = false;
        Ok(())
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if self.is_open {
            // It is sent when it is first polled: now, and not when the connection is used again. Nobody waits for the answer.
            _ = self.connection.batch_execute("ROLLBACK").now_or_never();
        }
    }
}

async fn query(connection: &Object, sql: &'static str, parameters: &[Value]) -> Result<Vec<Row>, Error> {
    let parameters: Vec<_> = parameters.iter().map(|it| it as &(dyn ToSql + Sync)).collect();
    let rows = in_time(async { connection.query(&connection.prepare_cached(sql).await?, &parameters).await }).await?;
    rows.iter().map(row).collect()
}

async fn execute(connection: &Object, sql: &'static str, parameters: &[Value]) -> Result<u64, Error> {
    let parameters: Vec<_> = parameters.iter().map(|it| it as &(dyn ToSql + Sync)).collect();
    in_time(async { connection.execute(&connection.prepare_cached(sql).await?, &parameters).await }).await
}

async fn in_time<T>(work: impl Future<Output = Result<T, tokio_postgres::Error>>) -> Result<T, Error> {
    match timeout(PATIENCE, work).await {
        Ok(done) => done.map_err(|error| failed("the database failed", &error)),
        Err(_) => Err(Error::new("the database has not answered in time")
            .with_help("see whether the server is there, and who holds its locks")),
    }
}

fn row(row: &tokio_postgres::Row) -> Result<Row, Error> {
    let unexpected = |_| Error::new("the database answered with something unexpected");
    let value = |(index, column): (usize, &tokio_postgres::Column)| match *column.type_() {
        Type::INT8 => row.try_get::<_, Option<i64>>(index).map(Value::from),
        Type::INT4 => row.try_get::<_, Option<i32>>(index).map(|value| value.map(i64::from).into()),
        Type::BOOL => row.try_get::<_, Option<bool>>(index).map(|value| value.map(i64::from).into()),
        Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(index).map(Value::from),
        _ => row.try_get::<_, Option<String>>(index).map(Value::from),
    };
    Ok(Row(row.columns().iter().enumerate().map(value).collect::<Result<_, _>>().map_err(unexpected)?))
}

impl ToSql for Value {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Integer(value) => value.to_sql_checked(ty, out),
            Self::Text(value) => value.to_sql_checked(ty, out),
            Self::Bytes(value) => value.to_sql_checked(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        // Each kind of value is checked in `to_sql`.
        true
    }

    fn encode_format(&self, _: &Type) -> Format {
        Format::Binary
    }

    to_sql_checked!();
}

/// Whether all that may be connected to is on this machine. Where there is an address beside a host, the address is connected to.
fn is_here(config: &Config) -> bool {
    let is_local = |host: &Host| match host {
        Host::Tcp(name) => name == "localhost" || name.parse().is_ok_and(|address: IpAddr| address.is_loopback()),
        #[cfg(unix)]
        Host::Unix(_) => true,
    };
    let (hosts, addresses) = (config.get_hosts(), config.get_hostaddrs());
    let is_any = !hosts.is_empty() || !addresses.is_empty();
    is_any && hosts.iter().all(is_local) && addresses.iter().all(IpAddr::is_loopback)
}

/// Postgres' own texts may quote what was in a statement: its code says enough.
fn failed(what: &str, error: &tokio_postgres::Error) -> Error {
    match (error.code(), error.is_closed()) {
        // Class 23 is integrity.
        (Some(code), _) => {
            Error::new(format!("{what}: SQLSTATE {}", code.code())).of_constraint(code.code().starts_with("23"))
        }
        (None, true) => Error::new(format!("{what}: the connection was closed")),
        (None, false) => match error.source().and_then(|source| source.downcast_ref::<std::io::Error>()) {
            Some(io) => Error::new(format!("{what}: {}", io.kind())),
            None => Error::new(what.to_owned()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_here_if_all_that_is_connected_to_is() {
        for (url, here) in [
            ("postgres://me@localhost/x", true),
            ("postgres://me@127.0.0.1,[::1]/x", true),
            ("host=/run/postgresql", true),
            ("host=localhost hostaddr=127.0.0.1", true),
            ("hostaddr=127.0.0.1", true),
            ("postgres://me@db.example/x", false),
            ("postgres://me@localhost,db.example/x", false),
            ("postgres://me@localhost/x?hostaddr=10.0.0.5", false),
            ("host=localhost,localhost hostaddr=127.0.0.1,10.0.0.5", false),
            ("host=/run/postgresql hostaddr=10.0.0.5", false),
            ("hostaddr=10.0.0.5", false),
            ("user=me", false),
        ] {
            assert_eq!(is_here(&url.parse().unwrap()), here, "{url}");
        }
    }
}
