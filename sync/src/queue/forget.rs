//! What forgetting a patient needs of the queue.

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

    /// Deletes the row; that it was done is noted with it.
    pub(crate) async fn forget(&self, lease: &Lease) -> Result<(), Error> {
        let mut transaction = self.database().begin().await?;
        let delete = "DELETE FROM nextgen_sync_patient WHERE id = $1 AND fence = $2";
        if transaction.execute(delete, &[(&*lease.key).into(), lease.fence.into()]).await? == 0 {
            // Another does it.
            return Ok(());
        }
        self.audit(&mut transaction, "forget", &lease.key).await?;
        transaction.commit().await
    }
}
