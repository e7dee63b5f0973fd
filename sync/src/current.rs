//! One patient's record, brought up to date, and told of.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use nextgen_patient_access::{
    Client, Product,
    auth::Session,
    record::{Completeness, Record, Status},
    transport::Turn,
};
use tokio::{runtime::Handle, sync::watch, time::sleep};
use tracing::Instrument as _;

use crate::{
    Sync,
    failure::{Failure, pause_up_to, with_jitter},
    folder,
    outcome::count,
    place::{Local, Place},
    queue::{Kept, Lease, Work},
    worker::{broken, until},
};

/// After so many seconds, a record that could not be stored is stored again. Once a worker is to end, all at once.
const STORE_AGAIN: [u64; 5] = [1, 5, 30, 120, 300];

impl Sync {
    /// Tells of what has changed, and updates the record if that is due. How many gaps it has.
    pub(crate) async fn bring_up_to_date(
        &self,
        work: &mut Work,
        kept: &Kept,
        stopped: &watch::Receiver<bool>,
    ) -> Result<usize, Failure> {
        let (place, lease) = (self.place.clone(), work.lease.clone());
        let fetch = async move { place.fetch(&lease).await?.ok_or(Failure::Broken) };
        let local = Arc::new(apart(broken(kept, stopped.clone()), fetch).await?);
        // Of who was killed before that was noted; and what could not be told the last time.
        self.note_made(work, local.folder()).await?;
        let told = self.tell(work, kept, local.folder(), stopped).await;
        if !work.updates || matches!(told, Err(Failure::Broken)) {
            return told.map(|()| 0);
        }
        let updated = self.update(work, kept, stopped, &local).await;
        // What comes later is told later.
        let told = match told {
            Ok(()) => self.tell(work, kept, local.folder(), stopped).await,
            failed => failed,
        };
        match (updated, told) {
            // Once that is noted, nobody looks at the patient any more.
            (Err(Failure::Ended(_)), Err(not_told)) => Err(not_told),
            (Err(Failure::Ended(error)), _) if work.told < work.made => Err(Failure::Patient(error)),
            (Ok(gaps), told) => told.map(|()| gaps),
            (failed, _) => failed,
        }
    }

    /// How many gaps the record has.
    async fn update(
        &self,
        work: &mut Work,
        kept: &Kept,
        stopped: &watch::Receiver<bool>,
        local: &Arc<Local>,
    ) -> Result<usize, Failure> {
        let folder = local.folder();
        let session = self.queue.stores.restore(&work.lease.key, &self.apps).await?;
        let session = session.ok_or_else(|| Failure::Ended("there is no session any more".to_owned()))?;
        let practice = session.endpoint().base_url();
        if practice != work.practice {
            self.queue.moved(&work.lease, practice).await?;
            work.practice = practice.to_owned();
        }
        let client = self.client(&session)?.batch(Turn::at(work.due_since));
        let patient = async {
            tokio::select! {
                biased;
                () = broken(kept, stopped.clone()) => Err(Failure::Broken),
                patient = session.patient_id() => Ok(patient?),
            }
        };
        let patient = patient.await?;
        let update = updated((self.settings)(client.record(patient)), folder.to_owned());
        let done = apart(broken(kept, stopped.clone()), async { Ok(update.await?) }).await;
        // Also of an update that was ended: whoever comes next goes on with what has come.
        let made = folder::last_change_set(folder).map_err(of_folder)?;
        if made < work.made {
            // Nor is that stored: the place may have them still.
            return Err(Failure::Patient(
                "change sets are gone from the record's folder: restore it, or forget the patient".to_owned(),
            ));
        }
        let (place, lease, copy) = (self.place.clone(), work.lease.clone(), local.clone());
        let (whole, stopped) = (done.as_ref().ok().cloned(), stopped.clone());
        let store = async move { Ok(stored(&place, &lease, &copy, whole.as_ref(), stopped).await?) };
        let is_stored = apart(kept.lost(), store).await;
        if matches!(is_stored, Ok(true)) {
            self.note_made(work, folder).await?;
        }
        // What cannot be removed now is by who comes next.
        _ = self.place.tidy(&work.lease, is_stored.is_ok()).await;
        let report = done?;
        if !is_stored? {
            return Err(Failure::Broken);
        }
        if let Some(error) = nothing_was_answered(&report) {
            return Err(Failure::Practice(None, error));
        }
        let gaps = gaps_to_fill(&report);
        let next = match gaps {
            0 => self.interval,
            _ => pause_up_to(work.failures, self.interval),
        };
        count(&self.counted.updated);
        let error = (gaps > 0).then(|| {
            count(&self.counted.with_gaps);
            format!(
                "{gaps} types or documents have gaps, which are asked for again: the record's manifest.json names them"
            )
        });
        let next = with_jitter(next);
        if !self.queue.updated(&work.lease, next, gaps, error.as_deref()).await? {
            return Err(Failure::Broken);
        }
        self.queue.answered(&work.practice).await?;
        Ok(gaps)
    }

    /// Notes which change sets the record has, before anything else can fail.
    async fn note_made(&self, work: &mut Work, folder: &Path) -> Result<(), Failure> {
        let made = folder::last_whole_change_set(folder).map_err(of_folder)?;
        let Some(made) = made.filter(|made| *made > work.made) else { return Ok(()) };
        if !self.queue.made(&work.lease, made).await? {
            return Err(Failure::Broken);
        }
        work.made = made;
        Ok(())
    }

    fn client(&self, session: &Session) -> Result<Client, Failure> {
        let endpoint = session.endpoint().clone();
        let is_limited = endpoint.api().product() == Product::Office && !endpoint.is_loopback();
        let builder = Client::builder(endpoint, session.clone()).retry(self.retry.clone());
        Ok(if is_limited { builder.rate_limit(self.office.clone()) } else { builder }.build()?)
    }

    /// Tells of the change sets that were not told, in order, each until it is acknowledged. Who has nobody to tell leaves them to who has.
    async fn tell(
        &self,
        work: &mut Work,
        kept: &Kept,
        folder: &Path,
        stopped: &watch::Receiver<bool>,
    ) -> Result<(), Failure> {
        let Some(hook) = &self.hook else {
            if work.told < work.made && self.queue.tell_nobody(&work.lease, work.made).await? {
                work.told = work.made;
            }
            return Ok(());
        };
        for number in work.told + 1..=work.made {
            if *stopped.borrow() {
                return Err(Failure::Broken);
            }
            tokio::select! {
                biased;
                () = kept.lost() => return Err(Failure::Broken),
                told = hook.tell(&work.lease.key, folder, number) => told?,
            }
            count(&self.counted.told);
            if !self.queue.told(&work.lease, number).await? {
                return Err(Failure::Broken);
            }
            work.told = number;
        }
        Ok(())
    }
}

/// On a thread that nobody else needs, since it reads and writes files between what it waits for; until it is to let go.
async fn apart<T: Send + 'static>(
    broken: impl Future<Output = ()> + Send + 'static,
    work: impl Future<Output = Result<T, Failure>> + Send + 'static,
) -> Result<T, Failure> {
    let (runtime, span) = (Handle::current(), tracing::Span::current());
    let work = async {
        tokio::select! {
            biased;
            () = broken => Err(Failure::Broken),
            done = work => done,
        }
    };
    let done = tokio::task::spawn_blocking(move || runtime.block_on(work.instrument(span))).await;
    done.unwrap_or_else(|_| Err(Failure::Patient("the update broke off: report this, the SDK has a bug".to_owned())))
}

/// Stores what an update has left. Where the place fails, it is tried again, as long as the lease is kept: what is not stored is to be asked
/// for anew, page by page.
async fn stored(
    place: &Place,
    lease: &Lease,
    local: &Local,
    report: Option<&Completeness>,
    stopped: watch::Receiver<bool>,
) -> Result<bool, nextgen_stores::Error> {
    for seconds in STORE_AGAIN {
        match place.store(lease, local, report).await {
            Err(error) => tracing::warn!(%error, "a record could not be stored; it is tried again"),
            stored => return stored,
        }
        until(stopped.clone(), sleep(with_jitter(Duration::from_secs(seconds)))).await;
    }
    place.store(lease, local, report).await
}

async fn updated(record: Record, folder: PathBuf) -> Result<Completeness, nextgen_patient_access::Error> {
    let update = record.clone().update(&folder, |_| {}).await?;
    // Its change set is told as any other.
    let update = if update.has_only_finished { record.update(folder, |_| {}).await? } else { update };
    Ok(update.report)
}

/// What is missing and may be there the next time. What is refused, or not served, is so until somebody changes it.
fn gaps_to_fill(report: &Completeness) -> usize {
    let types = report.types.values().map(|row| row.status);
    let all = types.chain(report.documents.iter().map(|row| row.status));
    all.filter(|status| matches!(status, Status::Incomplete | Status::Failed)).count()
}

/// Why, where no page of any search came: that is the server, and not the patient.
fn nothing_was_answered(report: &Completeness) -> Option<String> {
    let is_gap = |status| matches!(status, Status::Failed | Status::Incomplete);
    let failed = report.types.values().find(|row| is_gap(row.status))?;
    let is_all = report.types.values().all(|row| row.pages == 0);
    is_all.then(|| failed.error.clone().unwrap_or_else(|| "the server fails at every type".to_owned()))
}

fn of_folder(error: std::io::Error) -> Failure {
    Failure::Patient(format!("the record's folder cannot be read: {}", error.kind()))
}
