//! What forgetting a patient needs of the queue.

use std::time::Duration;

use nextgen_stores::{Error, Find};

use super::{FORGETTING, Lease, Queue, milliseconds};

impl Queue {
    /// Leases one patient who is to be forgotten, if nobody else has the lease.
    pub(crate) async fn take(&self, key: &str) -> Result<Option<Lease>, Error> {
        let take = "UPDATE nextgen_sync_patient SET holder = $2, fence = fence + 1, held_until = nextgen_now() + $3
                    WHERE id = $1 AND state = $4 AND held_until <= nextgen_now() RETURNING fence";
        let parameters = [key.into(), self.process.as_str().into(), milliseconds(self.lease).into(), FORGETTING.into()];
        let rows = self.database().query(take, &parameters).await?;
        rows.first().map(|row| Ok(self.leased(key, row.integer(0)?, true))).transpose()
    }

    pub(crate) async fn is_in(&self, key: &str) -> Result<bool, Error> {
        Ok(!self.database().query("SELECT 1 FROM nextgen_sync_patient WHERE id = $1", &[key.into()]).await?.is_empty())
    }

    pub(crate) async fn has_session(&self, key: &str) -> Result<bool, Error> {
        Ok(!self.stores.sessions(&Find::all().key(key)).await?.is_empty())
    }

    /// Begins to forget a patient, and leaves that alone to who has begun it for so long. Whether there was no row; and when it is.
    pub(crate) async fn begin_to_forget(&self, key: &str, alone: Duration) -> Result<(bool, i64), Error> {
        // Before anybody else can come to the end of it.
        let now = self.database().query("SELECT nextgen_now()", &[]).await?;
        let new = "INSERT INTO nextgen_sync_patient (id, practice, session_version, state, due_at, update_at, fence)
            VALUES ($1, $2, 0, $3, nextgen_now(), nextgen_now(), nextgen_now()) ON CONFLICT (id) DO NOTHING";
        let practice = self.practice_of(key).await;
        let is_new = self.database().execute(new, &[key.into(), practice.into(), FORGETTING.into()]).await? > 0;
        let begin = "UPDATE nextgen_sync_patient SET state = $2, due_at = nextgen_now() + $3 WHERE id = $1";
        self.database().execute(begin, &[key.into(), FORGETTING.into(), milliseconds(alone).into()]).await?;
        Ok((is_new, now.first().map_or(Ok(0), |row| row.integer(0))?))
    }

    /// Notes why tokens could not be revoked, for whoever comes to the end of it.
    pub(crate) async fn not_revoked(&self, lease: &Lease, error: &str) -> Result<(), Error> {
        let note = "UPDATE nextgen_sync_patient SET not_revoked = $3 WHERE id = $1 AND fence = $2";
        self.database().execute(note, &[(&*lease.key).into(), lease.fence.into(), error.into()]).await.map(drop)
    }

    /// Whether tokens were not revoked of a patient who was forgotten since that time.
    pub(crate) async fn was_unrevoked(&self, key: &str, since: i64) -> Result<bool, Error> {
        let select = "SELECT 1 FROM nextgen_sync_audit WHERE patient = $1 AND at >= $2 AND action = 'unrevoked'";
        Ok(!self.database().query(select, &[self.mark(key).into(), since.into()]).await?.is_empty())
    }

    /// Deletes the row; that it was done is noted with it. Why tokens could not be revoked.
    pub(crate) async fn forget(&self, lease: &Lease) -> Result<Option<String>, Error> {
        let mut transaction = self.database().begin().await?;
        let delete = "DELETE FROM nextgen_sync_patient WHERE id = $1 AND fence = $2 RETURNING not_revoked";
        let rows = transaction.query(delete, &[(&*lease.key).into(), lease.fence.into()]).await?;
        // Or another does it.
        let Some(row) = rows.first() else { return Ok(None) };
        let not_revoked = row.text_or_null(0)?.map(str::to_owned);
        self.audit(&mut transaction, "forget", &lease.key).await?;
        if not_revoked.is_some() {
            self.audit(&mut transaction, "unrevoked", &lease.key).await?;
        }
        transaction.commit().await?;
        Ok(not_revoked)
    }
}

#[cfg(all(test, feature = "sqlite"))]
#[allow(clippy::unwrap_used, reason = "tests may fail by panicking")]
mod tests {
    use nextgen_stores::{AppKey, Database, Stores};
    use nextgen_test_support::database::Place;

    use super::*;

    async fn who_was_forgotten_is_not_put_in_by_who_had_seen_the_session(place: Place) {
        let database = Database::at(place.url()).await.unwrap();
        let stores = Stores::open(&database, AppKey::new([7; 32])).await.unwrap();
        let queue = Queue::open(stores, "here".to_owned(), Duration::from_secs(60)).await.unwrap();
        assert!(!queue.insert("a", 1).await.unwrap());
        assert!(!queue.is_in("a").await.unwrap());
    }

    #[tokio::test]
    async fn sqlite() {
        who_was_forgotten_is_not_put_in_by_who_had_seen_the_session(Place::sqlite()).await;
    }

    #[cfg(feature = "postgres")]
    #[tokio::test]
    async fn postgres() {
        let Some(place) = Place::postgres() else { return };
        who_was_forgotten_is_not_put_in_by_who_had_seen_the_session(place).await;
    }
}
