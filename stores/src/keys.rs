//! The keys in the database, and what is encrypted with them.
//!
//! What is stored is encrypted with AES-256-GCM under a data key. Data keys stand in the database, themselves encrypted ("wrapped")
//! under the [`AppKey`]. Each value is bound to its cell: put into another row or column, it cannot be read.

use std::{
    collections::HashMap,
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey},
    hmac,
};
use zeroize::Zeroizing;

use crate::{
    AppKey, Database, Error,
    app_key::{number, random},
    engine::{Row, Value, milliseconds},
};

pub(crate) const TABLES: &[&str] = &["
    CREATE TABLE nextgen_key (
        id BIGINT PRIMARY KEY,
        app_key TEXT NOT NULL,
        wrapped BYTEA NOT NULL,
        created_at BIGINT NOT NULL,
        uses BIGINT NOT NULL
    )"];

/// The form of what is encrypted.
const VERSION: u8 = 1;

/// How many values one key encrypts: with nonces at random, 2³² is the most that is safe (NIST SP 800-38D, section 8.3).
const MOST_USES: i64 = 1 << 30;
/// How many uses are counted at once. What a process does not use of them is lost, which does no harm.
const COUNTED: i64 = 256;

/// How long a key encrypts, unless told otherwise; and the least that can be told, since values are put under another key at their leisure.
const LIFE: Duration = Duration::from_secs(90 * 24 * 60 * 60);
const SHORTEST_LIFE: Duration = Duration::from_secs(60 * 60);

/// How long what cannot be read is left alone.
const AGAIN: Duration = Duration::from_secs(60 * 60);

/// Of the key that makes [`marks`](Keys::mark). It is not among those that encrypt.
const MARK: i64 = 0;

const INSERT: &str = "INSERT INTO nextgen_key (id, app_key, wrapped, created_at, uses)
    VALUES ($1, $2, $3, CASE WHEN nextgen_now() > $4 THEN nextgen_now() ELSE $4 END, 0) ON CONFLICT (id) DO NOTHING";

/// A value, encrypted.
pub(crate) struct Sealed {
    /// The key that it is encrypted with.
    pub(crate) key: i64,
    pub(crate) bytes: Vec<u8>,
}

/// Where a value is: what it is bound to.
#[derive(Clone, Copy)]
pub(crate) struct Cell<'a> {
    pub(crate) column: &'static str,
    pub(crate) row: &'a str,
}

pub(crate) struct Keys {
    database: Database,
    app: AppKey,
    mark: hmac::Key,
    known: Mutex<Known>,
    /// How long a key encrypts, in milliseconds.
    life: AtomicI64,
    /// When something was found that cannot be read, and so keeps its key.
    unreadable: Mutex<Option<Instant>>,
}

/// How it is with the keys in the database.
pub(crate) struct State {
    newest: i64,
    /// Whether that is older than a key may be.
    pub(crate) is_old: bool,
    /// Whether there are older ones beside it.
    pub(crate) has_older: bool,
    /// How many are under a former key of the app's.
    pub(crate) former: u64,
}

#[derive(Default)]
struct Known {
    keys: HashMap<i64, Arc<RandomizedNonceKey>>,
    /// The one to encrypt with.
    newest: i64,
    /// How often it may be used before that is counted again.
    uses_left: i64,
}

impl Keys {
    pub(crate) async fn open(database: &Database, app: AppKey) -> Result<Self, Error> {
        let unusable = hmac::Key::new(hmac::HMAC_SHA256, &[]);
        let life = AtomicI64::new(milliseconds(LIFE));
        let mut this = Self {
            database: database.clone(),
            app,
            mark: unusable,
            known: Mutex::default(),
            life,
            unreadable: Mutex::default(),
        };
        // Whoever comes first; it is the same for all.
        this.database.execute(INSERT, &this.new_key(MARK, 0)?).await?;
        let found =
            this.database.query("SELECT app_key, wrapped FROM nextgen_key WHERE id = $1", &[MARK.into()]).await?;
        let found = found.first().ok_or_else(gone)?;
        this.mark = hmac::Key::new(hmac::HMAC_SHA256, &this.unwrap(MARK, found.text(0)?, found.bytes(1)?)?);
        this.read().await?;
        if this.known().keys.is_empty() {
            this.replace(MARK).await?;
        }
        Ok(this)
    }

    pub(crate) fn encrypt_for(&self, life: Duration) {
        self.life.store(milliseconds(life.max(SHORTEST_LIFE)), Ordering::Relaxed);
    }

    /// What a value is found by without being stored: equal values have equal marks.
    pub(crate) fn mark(&self, parts: &[&str]) -> Vec<u8> {
        let mut context = hmac::Context::with_key(&self.mark);
        for part in parts {
            context.update(&length(part));
            context.update(part.as_bytes());
        }
        context.sign().as_ref().to_vec()
    }

    /// Whether this is the mark of a value.
    pub(crate) fn is_mark(&self, parts: &[&str], mark: &[u8]) -> bool {
        aws_lc_rs::constant_time::verify_slices_are_equal(&self.mark(parts), mark).is_ok()
    }

    pub(crate) async fn seal(&self, cell: Cell<'_>, plain: &[u8]) -> Result<Sealed, Error> {
        let (id, key) = self.to_seal_with().await?;
        Ok(Sealed { key: id, bytes: seal(&key, &bound(cell, id), plain)? })
    }

    /// Sees to it that the next [`seal`](Self::seal) need not ask the database.
    pub(crate) async fn prepare(&self) -> Result<(), Error> {
        self.to_seal_with().await.map(drop)
    }

    pub(crate) async fn open_sealed(&self, cell: Cell<'_>, sealed: &Sealed) -> Result<Zeroizing<Vec<u8>>, Error> {
        let known = self.known().keys.get(&sealed.key).cloned();
        let key =
            match known {
                Some(key) => key,
                // Another process has made it.
                None => {
                    self.read().await?;
                    self.known().keys.get(&sealed.key).cloned().ok_or_else(|| {
                        Error::new("what is stored is under a key that is gone").of_what_is_unreadable()
                    })?
                }
            };
        open(&key, &bound(cell, sealed.key), &sealed.bytes).ok_or_else(|| {
            Error::new("what is stored in the database was damaged, or put there by somebody else")
                .with_help("restore the database, or sign the patient in again")
                .of_what_is_unreadable()
        })
    }

    /// A new key for all that is encrypted from now on, here; in other processes, once they have seen it.
    pub(crate) async fn rotate(&self) -> Result<(), Error> {
        self.read().await?;
        let newest = self.known().newest;
        self.replace(newest).await
    }

    /// Makes a new key in place of the newest, unless somebody has done so: one is enough for all.
    async fn replace(&self, newest: i64) -> Result<(), Error> {
        let mut transaction = self.database.begin().await?;
        // One after another. This row is always there.
        transaction.query("SELECT id FROM nextgen_key WHERE id = $1 FOR UPDATE", &[MARK.into()]).await?;
        let last = "SELECT id, created_at FROM nextgen_key
                    ORDER BY CASE WHEN id = $1 THEN 1 ELSE 0 END, created_at DESC, id DESC LIMIT 1";
        let rows = transaction.query(last, &[MARK.into()]).await?;
        let row = rows.first().ok_or_else(gone)?;
        if row.integer(0)? == newest {
            // Later than the one before it, whatever the clock says.
            let new = self.new_key(number()?.max(MARK + 1), row.integer(1)? + 1)?;
            transaction.execute(INSERT, &new).await?;
        }
        transaction.commit().await?;
        self.read().await
    }

    /// Whether something was found a while ago that cannot be read: no reason to read all again for it.
    pub(crate) fn has_unreadable(&self) -> bool {
        self.unreadable.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|then| then.elapsed() < AGAIN)
    }

    pub(crate) fn found_unreadable(&self) {
        *self.unreadable.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    /// Makes a new key in place of one that was [found](Self::state) to be the newest.
    pub(crate) async fn replace_newest(&self, state: &State) -> Result<(), Error> {
        self.replace(state.newest).await
    }

    pub(crate) async fn state(&self) -> Result<State, Error> {
        let keys = "SELECT id, app_key, CASE WHEN created_at <= nextgen_now() - $2 THEN 1 ELSE 0 END
                    FROM nextgen_key ORDER BY CASE WHEN id = $1 THEN 0 ELSE 1 END, created_at, id";
        let rows = self.database.query(keys, &[MARK.into(), self.life.load(Ordering::Relaxed).into()]).await?;
        let newest = rows.last().ok_or_else(gone)?;
        let mut former = 0;
        for row in &rows {
            former += u64::from(self.app.has_former(row.text(1)?));
        }
        // The one for marks, and the newest.
        let has_older = rows.len() > 2;
        Ok(State { newest: newest.integer(0)?, is_old: newest.integer(2)? != 0, has_older, former })
    }

    /// Puts all keys under the app's newest key.
    pub(crate) async fn rewrap(&self) -> Result<(), Error> {
        for row in self.database.query("SELECT id, app_key, wrapped FROM nextgen_key", &[]).await? {
            let (id, name) = (row.integer(0)?, row.text(1)?);
            if self.app.has_former(name) {
                let secret = self.unwrap(id, name, row.bytes(2)?)?;
                let update = "UPDATE nextgen_key SET app_key = $2, wrapped = $3 WHERE id = $1";
                self.database
                    .execute(update, &[id.into(), self.app.name().into(), self.wrap(id, &secret)?.into()])
                    .await?;
            }
        }
        Ok(())
    }

    /// Deletes the keys that nothing is under any more. One that was just taken by another process stays: the database sees to it.
    pub(crate) async fn delete_unused(&self) -> Result<(), Error> {
        self.read().await?;
        let newest = self.known().newest;
        let older = "SELECT id FROM nextgen_key
                     WHERE id <> $1 AND created_at < (SELECT created_at FROM nextgen_key WHERE id = $2)";
        for row in self.database.query(older, &[MARK.into(), newest.into()]).await? {
            let id = row.integer(0)?;
            match self.database.execute("DELETE FROM nextgen_key WHERE id = $1", &[id.into()]).await {
                Ok(_) => _ = self.known().keys.remove(&id),
                Err(error) if error.is_of_constraint() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// The key that things are encrypted with now.
    pub(crate) fn newest(&self) -> i64 {
        self.known().newest
    }

    /// Learns what other processes have changed.
    pub(crate) async fn read(&self) -> Result<(), Error> {
        let rows = "SELECT id, app_key, wrapped FROM nextgen_key WHERE id <> $1 ORDER BY created_at, id";
        let rows = self.database.query(rows, &[MARK.into()]).await?;
        let one = |row: &Row| {
            let id = row.integer(0)?;
            if let Some(known) = self.known().keys.get(&id) {
                return Ok((id, known.clone()));
            }
            Ok((id, Arc::new(key(&self.unwrap(id, row.text(1)?, row.bytes(2)?)?)?)))
        };
        let found: Vec<_> = rows.iter().map(one).collect::<Result<_, Error>>()?;
        let mut known = self.known();
        let newest = found.last().map_or(MARK, |(id, _)| *id);
        if known.newest != newest {
            (known.newest, known.uses_left) = (newest, 0);
        }
        known.keys = found.into_iter().collect();
        Ok(())
    }

    async fn to_seal_with(&self) -> Result<(i64, Arc<RandomizedNonceKey>), Error> {
        for _ in 0..3 {
            let newest = {
                let mut known = self.known();
                let newest = known.newest;
                if let (true, Some(key)) = (known.uses_left > 0, known.keys.get(&newest).cloned()) {
                    known.uses_left -= 1;
                    return Ok((newest, key));
                }
                newest
            };
            let count = "UPDATE nextgen_key SET uses = uses + $2
                         WHERE id = $1 AND uses < $3 AND created_at > nextgen_now() - $4 RETURNING uses";
            let life = self.life.load(Ordering::Relaxed);
            let parameters = [newest.into(), COUNTED.into(), MOST_USES.into(), life.into()];
            let counted = self.database.query(count, &parameters).await?;
            if counted.is_empty() {
                self.read().await?;
                // Nobody has made another yet.
                if self.known().newest == newest {
                    self.replace(newest).await?;
                }
            } else if self.known().newest == newest {
                self.known().uses_left += COUNTED;
            }
        }
        Err(Error::new("the keys in the database change too fast").with_help("try again"))
    }

    /// What [`INSERT`] takes: a key of its own, made now, and not before a time.
    fn new_key(&self, id: i64, not_before: i64) -> Result<[Value; 4], Error> {
        let secret = Zeroizing::new(random::<32>()?);
        Ok([id.into(), self.app.name().into(), self.wrap(id, &*secret)?.into(), not_before.into()])
    }

    fn wrap(&self, id: i64, secret: &[u8]) -> Result<Vec<u8>, Error> {
        seal(&key(self.app.secret())?, &of_key(id), secret)
    }

    fn unwrap(&self, id: i64, name: &str, wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        let app = self.app.named(name).ok_or_else(|| {
            Error::new("what is stored in the database is under another key than the app's")
                .with_help("give the key that it was stored with, by AppKey::with_former beside a new one")
        })?;
        open(&key(app.secret())?, &of_key(id), wrapped)
            .ok_or_else(|| Error::new("a key in the database was damaged").with_help("restore the database"))
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sealed {
    /// From two columns: key, and value.
    pub(crate) fn of(row: &Row, column: usize) -> Result<Self, Error> {
        Ok(Self { key: row.integer(column)?, bytes: row.bytes(column + 1)?.to_vec() })
    }

    pub(crate) fn into_values(self) -> [Value; 2] {
        [self.key.into(), self.bytes.into()]
    }
}

fn key(secret: &[u8]) -> Result<RandomizedNonceKey, Error> {
    RandomizedNonceKey::new(&AES_256_GCM, secret).map_err(|_| Error::new("a key has not 256 bits"))
}

/// Version, nonce, what is encrypted, tag.
fn seal(key: &RandomizedNonceKey, bound: &[u8], plain: &[u8]) -> Result<Vec<u8>, Error> {
    let mut secret = plain.to_vec();
    let nonce = key
        .seal_in_place_append_tag(Aad::from(bound), &mut secret)
        .map_err(|_| Error::new("nothing can be encrypted here"))?;
    Ok([&[VERSION][..], nonce.as_ref(), &secret].concat())
}

fn open(key: &RandomizedNonceKey, bound: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, secret) = sealed.strip_prefix(&[VERSION])?.split_at_checked(NONCE_LEN)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let mut secret = Zeroizing::new(secret.to_vec());
    let length = key.open_in_place(nonce, Aad::from(bound), &mut secret).ok()?.len();
    secret.truncate(length);
    Some(secret)
}

fn bound(cell: Cell<'_>, key: i64) -> Vec<u8> {
    let parts = [cell.column, cell.row];
    let parts = parts.iter().flat_map(|part| length(part).into_iter().chain(part.bytes()));
    parts.chain(key.to_be_bytes()).chain([VERSION]).collect()
}

fn of_key(id: i64) -> Vec<u8> {
    bound(Cell { column: "nextgen_key.wrapped", row: "" }, id)
}

fn gone() -> Error {
    Error::new("the keys are gone from the database").with_help("restore the database")
}

/// So that two texts are not taken for two others that are the same when put together.
fn length(text: &str) -> [u8; 8] {
    (text.len() as u64).to_be_bytes()
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys(…)")
    }
}
