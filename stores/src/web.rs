//! What a web app keeps for a browser: a sign-in that waits for its patient, and whose session the browser may use. Wherever the next
//! request arrives, it is there.

use std::time::Duration;

use nextgen_patient_access::auth::SavedAuthorization;

use crate::{
    Error, Stores,
    app_key::{digest, hex, random},
    engine::{Value, milliseconds},
    keys::{Cell, Sealed},
    stores::SealedColumn,
};

pub(crate) const TABLES: &[&str] = &["
    CREATE TABLE nextgen_sign_in (
        id TEXT PRIMARY KEY,
        key_id BIGINT NOT NULL REFERENCES nextgen_key (id),
        sealed BYTEA NOT NULL,
        ends_at BIGINT NOT NULL
    );
    CREATE INDEX nextgen_sign_in_ends_at ON nextgen_sign_in (ends_at);
    CREATE TABLE nextgen_visit (
        id TEXT PRIMARY KEY,
        session TEXT NOT NULL REFERENCES nextgen_session (id) ON DELETE CASCADE,
        mark BYTEA NOT NULL,
        ends_at BIGINT NOT NULL
    );
    CREATE INDEX nextgen_visit_session ON nextgen_visit (session);
    CREATE INDEX nextgen_visit_ends_at ON nextgen_visit (ends_at)"];

pub(crate) const SEALED: SealedColumn = SealedColumn {
    column: "nextgen_sign_in.sealed",
    read: "SELECT id, key_id, sealed FROM nextgen_sign_in WHERE key_id <> $1 AND id > $2 ORDER BY id LIMIT 100",
    replace: "UPDATE nextgen_sign_in SET key_id = $4, sealed = $5 WHERE id = $1 AND key_id = $2 AND sealed = $3",
};

/// What has ended, so many at once: few enough for Postgres to look for them in the index.
pub(crate) const ENDED: [&str; 2] = [
    "DELETE FROM nextgen_sign_in WHERE id IN (
        SELECT id FROM nextgen_sign_in WHERE ends_at <= (SELECT nextgen_now()) ORDER BY ends_at LIMIT $1)",
    "DELETE FROM nextgen_visit WHERE id IN (
        SELECT id FROM nextgen_visit WHERE ends_at <= (SELECT nextgen_now()) ORDER BY ends_at LIMIT $1)",
];
const AT_ONCE: i64 = 100;

/// How long a patient may take to sign in: as long as the SDK lets them.
const SIGN_IN: Duration = Duration::from_secs(60 * 60);

impl Stores {
    /// Keeps a sign-in while its patient is away, and gives the value of a cookie for the browser that began it: 256 random bits, of which
    /// only a digest is stored.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn begin_sign_in(&self, sign_in: &SavedAuthorization) -> Result<String, Error> {
        let (cookie, id) = cookie()?;
        let json =
            serde_json::to_vec(sign_in).map_err(|error| Error::new("the sign-in cannot be kept").with_source(error))?;
        let cell = Cell { column: SEALED.column, row: &id };
        let json = zeroize::Zeroizing::new(json);
        let keep = async || {
            let [key, sealed] = self.keys.seal(cell, &json).await?.into_values();
            let insert =
                "INSERT INTO nextgen_sign_in (id, key_id, sealed, ends_at) VALUES ($1, $2, $3, nextgen_now() + $4)";
            self.database.execute(insert, &[id.as_str().into(), key, sealed, milliseconds(SIGN_IN).into()]).await
        };
        match keep().await {
            // The key was replaced and deleted since it was last used here.
            Err(error) if error.is_of_constraint() => {
                self.keys.read().await?;
                keep().await?
            }
            kept => kept?,
        };
        Ok(cookie)
    }

    /// Takes out the sign-in that this browser began, for the callback; `None` if there is none, it was taken, or it was begun more than an
    /// hour ago. However many machines are asked, one gets it.
    ///
    /// # Errors
    /// If the database fails, or has something that cannot be read.
    pub async fn take_sign_in(&self, cookie: &str) -> Result<Option<SavedAuthorization>, Error> {
        let id = hex(&digest(cookie));
        let take = "DELETE FROM nextgen_sign_in WHERE id = $1
                    RETURNING key_id, sealed, CASE WHEN ends_at > nextgen_now() THEN 1 ELSE 0 END";
        let taken = self.database.query(take, &[id.as_str().into()]).await?;
        let Some(row) = taken.first() else { return Ok(None) };
        if row.integer(2)? == 0 {
            return Ok(None);
        }
        let cell = Cell { column: SEALED.column, row: &id };
        let json = self.keys.open_sealed(cell, &Sealed::of(row, 0)?).await?;
        serde_json::from_slice(&json).map(Some).map_err(|_| Error::new("a stored sign-in cannot be read"))
    }

    /// Lets a browser use a session for so long, and gives the value of a cookie for it: another one than before the sign-in, which
    /// somebody may have planted. When the session is deleted, it ends, too.
    ///
    /// # Errors
    /// If the database fails, or there is no such session.
    pub async fn begin_visit(&self, session: &str, life: Duration) -> Result<String, Error> {
        let (cookie, id) = cookie()?;
        let insert = "INSERT INTO nextgen_visit (id, session, mark, ends_at) VALUES ($1, $2, $3, nextgen_now() + $4)";
        let mark = self.keys.mark(&["nextgen_visit", &id, session]);
        let parameters = [id.into(), Value::from(session), mark.into(), milliseconds(life).into()];
        self.database.execute(insert, &parameters).await.map_err(|error| match error.is_of_constraint() {
            true => Error::new("there is no such session").with_help("begin the visit after Session::start"),
            false => error,
        })?;
        Ok(cookie)
    }

    /// The key of the session that a browser may use, by its cookie; `None` if it may use none.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn visit(&self, cookie: &str) -> Result<Option<String>, Error> {
        let id = hex(&digest(cookie));
        let select = "SELECT session, mark FROM nextgen_visit WHERE id = $1 AND ends_at > nextgen_now()";
        let found = self.database.query(select, &[id.as_str().into()]).await?;
        let Some(row) = found.first() else { return Ok(None) };
        let session = row.text(0)?;
        // Who can write to the database, and has not the app's key, opens no session with it.
        let is_ours = self.keys.is_mark(&["nextgen_visit", &id, session], row.bytes(1)?);
        Ok(is_ours.then(|| session.to_owned()))
    }

    /// The browser may use the session no longer. The session goes on: for others, and for what runs without a browser.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn end_visit(&self, cookie: &str) -> Result<(), Error> {
        let delete = "DELETE FROM nextgen_visit WHERE id = $1";
        self.database.execute(delete, &[hex(&digest(cookie)).into()]).await.map(drop)
    }

    /// Removes the sign-ins and visits that have ended. A [`Refresher`](crate::Refresher) does it now and then.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn sweep(&self) -> Result<(), Error> {
        for ended in ENDED {
            while self.database.execute(ended, &[AT_ONCE.into()]).await? == AT_ONCE.cast_unsigned() {}
        }
        // Whoever held a session that was never there, and died, or released it no further.
        let held =
            "DELETE FROM nextgen_session WHERE sealed IS NULL AND (holder IS NULL OR held_until <= nextgen_now())";
        self.database.execute(held, &[]).await.map(drop)
    }
}

/// The value of a cookie, and what is stored of it.
fn cookie() -> Result<(String, String), Error> {
    let cookie = hex(&random::<32>()?);
    let id = hex(&digest(&cookie));
    Ok((cookie, id))
}
