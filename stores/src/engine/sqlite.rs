//! SQLite: one connection, on a thread of its own.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, mpsc},
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use rusqlite::{Connection, ErrorCode, OpenFlags, functions::FunctionFlags, types::ValueRef};
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

use super::{
    Row, Value,
    door::{Door, Hurry},
};
use crate::Error;

/// How long is waited for others that write.
const BUSY: Duration = Duration::from_secs(30);

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// A connection, used by one at a time: what is under way in a transaction is nobody else's business.
pub(crate) struct Sqlite {
    connection: Arc<Mutex<Thread>>,
    door: Door,
}

/// The thread that has the connection. It ends when this is dropped.
struct Thread(mpsc::Sender<Job>);

impl Sqlite {
    pub(crate) async fn open(path: PathBuf) -> Result<Self, Error> {
        let (sender, jobs) = mpsc::channel::<Job>();
        let (opened, opening) = oneshot::channel();
        let mut door = path.clone().into_os_string();
        door.push("-first");
        let door = Door(door.into());
        let run = move || {
            let mut connection = match open(&path) {
                Ok(connection) => connection,
                Err(error) => {
                    _ = opened.send(Err(error));
                    return;
                }
            };
            _ = opened.send(Ok(()));
            for job in jobs {
                job(&mut connection);
            }
        };
        let named = thread::Builder::new().name("nextgen-sqlite".into());
        named.spawn(run).map_err(|error| Error::new("no thread can be started for the database").with_source(error))?;
        opening.await.map_err(|_| gone())??;
        // If it cannot be made, all are alike.
        _ = make_private(&door.0);
        Ok(Self { connection: Arc::new(Mutex::new(Thread(sender))), door })
    }

    pub(crate) async fn query(&self, sql: &'static str, parameters: &[Value]) -> Result<Vec<Row>, Error> {
        self.connection.lock().await.query(sql, parameters).await
    }

    pub(crate) async fn execute(&self, sql: &'static str, parameters: &[Value]) -> Result<u64, Error> {
        self.connection.lock().await.execute(sql, parameters).await
    }

    /// Before those who are [last](Self::begin_last).
    pub(crate) async fn begin_first(&self) -> Result<Transaction, Error> {
        let _hurry: Option<Hurry> = self.door.hurry().await;
        self.begin().await
    }

    pub(crate) async fn begin_last(&self) -> Result<Transaction, Error> {
        self.door.wait().await;
        self.begin().await
    }

    pub(crate) async fn begin(&self) -> Result<Transaction, Error> {
        // Before it is begun, so that it is ended even if this future is dropped.
        let transaction = Transaction { connection: self.connection.clone().lock_owned().await, is_open: true };
        // From the beginning with the right to write: one that only reads at first may find that it cannot have it any more.
        transaction.connection.run("BEGIN IMMEDIATE").await?;
        Ok(transaction)
    }
}

impl Thread {
    async fn call<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Error> {
        let (answer, answered) = oneshot::channel();
        self.0.send(Box::new(move |connection| _ = answer.send(work(connection)))).map_err(|_| gone())?;
        answered.await.map_err(|_| gone())?.map_err(|error| failed(&error))
    }

    async fn query(&self, sql: &'static str, parameters: &[Value]) -> Result<Vec<Row>, Error> {
        let parameters = parameters.to_vec();
        self.call(move |connection| {
            let mut statement = prepared(connection, sql, &parameters)?;
            let columns = statement.column_count();
            let mut rows = statement.raw_query();
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                found.push(Row((0..columns).map(|column| row.get_ref(column).map(value)).collect::<Result<_, _>>()?));
            }
            Ok(found)
        })
        .await
    }

    async fn execute(&self, sql: &'static str, parameters: &[Value]) -> Result<u64, Error> {
        let parameters = parameters.to_vec();
        self.call(move |connection| {
            let changed = prepared(connection, sql, &parameters)?.raw_execute()?;
            Ok(u64::try_from(changed).unwrap_or(u64::MAX))
        })
        .await
    }

    async fn run(&self, sql: &'static str) -> Result<(), Error> {
        self.call(move |connection| connection.execute_batch(sql)).await
    }
}

/// Others of this process wait until it is over.
pub(crate) struct Transaction {
    connection: OwnedMutexGuard<Thread>,
    is_open: bool,
}

impl Transaction {
    pub(crate) async fn query(&mut self, sql: &'static str, parameters: &[Value]) -> Result<Vec<Row>, Error> {
        self.connection.query(sql, parameters).await
    }

    pub(crate) async fn execute(&mut self, sql: &'static str, parameters: &[Value]) -> Result<u64, Error> {
        self.connection.execute(sql, parameters).await
    }

    pub(crate) async fn run(&mut self, sql: &'static str) -> Result<(), Error> {
        self.connection.run(sql).await
    }

    pub(crate) async fn commit(mut self) -> Result<(), Error> {
        self.connection.run("COMMIT").await?;
        self.is_open = false;
        Ok(())
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if self.is_open {
            // Before all that others may send from now on.
            _ = self.connection.0.send(Box::new(|connection| {
                if !connection.is_autocommit() {
                    _ = connection.execute_batch("ROLLBACK");
                }
            }));
        }
    }
}

fn open(path: &Path) -> Result<Connection, Error> {
    let cannot = |error: &dyn std::fmt::Display| {
        Error::new(format!("the database cannot be opened: {error}"))
            .with_help("give the path of a file that is a SQLite database or is to be one, in a folder that is there and can be written to")
    };
    make_private(path).map_err(|error| cannot(&error))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let set_up = || -> rusqlite::Result<_> {
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY)?;
        // A refresh token that is not on the disk when the transaction has ended is lost with the machine: hence FULL.
        connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")?;
        connection.create_scalar_function("nextgen_now", 0, FunctionFlags::SQLITE_UTF8, |_| {
            let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            Ok(i64::try_from(since_1970.as_millis()).unwrap_or(i64::MAX))
        })?;
        Ok(connection)
    };
    let patience = Instant::now();
    loop {
        match set_up() {
            // SQLite does not wait for others by itself while the file is new and they, too, turn it to WAL.
            Err(error) if is_busy(&error) && patience.elapsed() < BUSY => thread::sleep(Duration::from_millis(20)),
            done => return done.map_err(|error| cannot(&reason(&error))),
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

/// SQLite gives its other files the permissions of the first.
fn make_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

fn prepared<'c>(
    connection: &'c Connection,
    sql: &str,
    parameters: &[Value],
) -> rusqlite::Result<rusqlite::CachedStatement<'c>> {
    let sql = sql.replace(" FOR UPDATE SKIP LOCKED", "").replace(" FOR UPDATE", "");
    let mut statement = connection.prepare_cached(&sql)?;
    for (index, parameter) in parameters.iter().enumerate() {
        // To SQLite, `$1` is a name, and has no place of its own.
        let Some(index) = statement.parameter_index(&format!("${}", index + 1))? else { continue };
        match parameter {
            Value::Null => statement.raw_bind_parameter(index, rusqlite::types::Null)?,
            Value::Integer(value) => statement.raw_bind_parameter(index, value)?,
            Value::Text(value) => statement.raw_bind_parameter(index, value)?,
            Value::Bytes(value) => statement.raw_bind_parameter(index, value)?,
        }
    }
    Ok(statement)
}

fn value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Integer(value) => Value::Integer(value),
        ValueRef::Text(value) => Value::Text(String::from_utf8_lossy(value).into_owned()),
        ValueRef::Blob(value) => Value::Bytes(value.to_vec()),
        // No column of ours is for fractions.
        ValueRef::Null | ValueRef::Real(_) => Value::Null,
    }
}

fn failed(error: &rusqlite::Error) -> Error {
    let failed = Error::new(format!("the database failed: {}", reason(error)))
        .of_constraint(error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation));
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => failed.with_help("make room on the disk, and try again"),
        _ if is_busy(error) => failed.with_help(
            "another process has kept the database for half a minute: try again, and see that the file is not on a network's disk",
        ),
        _ => failed,
    }
}

/// SQLite's own words for its code: its messages may name more than is anybody's business.
fn reason(error: &rusqlite::Error) -> String {
    match error.sqlite_error() {
        Some(code) => format!("{} ({})", rusqlite::ffi::code_to_str(code.extended_code), code.extended_code),
        None => "a statement was not understood".to_owned(),
    }
}

fn gone() -> Error {
    Error::new("the database's thread is gone").with_help("report this: the crate has a bug")
}
