//! A slot that is being taken, while nobody knows yet whether it is.

use tokio::runtime::Handle;

use super::statements::{GIVE_BACK, LOCK};
use crate::{Database, Error, engine::Value};

/// Unless it is [done](Self::done), the slot is given back: whoever has asked waits no longer, and may still have been given it.
pub(super) struct Taking {
    database: Database,
    /// As [`GIVE_BACK`] takes it.
    slot: Option<[Value; 4]>,
}

impl Taking {
    pub(super) fn new(database: &Database, name: &str, n: i64, holder: &str) -> Self {
        // It counts no more at once: nothing was sent.
        let slot = [name.into(), n.into(), holder.into(), 0.into()];
        Self { database: database.clone(), slot: Some(slot) }
    }

    pub(super) fn done(mut self) {
        self.slot = None;
    }
}

impl Drop for Taking {
    fn drop(&mut self) {
        // Without a runtime, it becomes free when its lease is over.
        let (Some(slot), Ok(runtime)) = (self.slot.take(), Handle::try_current()) else { return };
        let database = self.database.clone();
        runtime.spawn(async move { give_back(&database, &slot).await });
    }
}

async fn give_back(database: &Database, slot: &[Value; 4]) -> Result<(), Error> {
    let mut transaction = database.begin().await?;
    // Until the one that has taken it is over.
    transaction.query(LOCK, slot.get(..1).unwrap_or_default()).await?;
    transaction.execute(GIVE_BACK, slot).await?;
    transaction.commit().await
}
