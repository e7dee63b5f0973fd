//! The workers: each takes who is next, brings the record up to date, and tells what has changed.

use std::{
    fmt,
    path::{Path, PathBuf},
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use nextgen_patient_access::{
    Client, Product,
    auth::Session,
    record::{Completeness, Status},
    transport::Turn,
};
use nextgen_stores::{Error, Find};
use serde::Serialize;
use tokio::{runtime::Handle, sync::watch, task::JoinSet, time::sleep};
use tracing::Instrument as _;

use crate::{
    Sync,
    failure::{Failure, pause, with_jitter},
    folder,
    queue::{Kept, Lease, Work},
};

/// How often a worker that has nothing to do looks for something.
const LOOK: Duration = Duration::from_secs(2);

/// How often those who have signed in are put in.
const ENQUEUE: Duration = Duration::from_secs(60);

/// How long a worker rests when the database fails.
const REST: Duration = Duration::from_secs(5);

/// What became of a patient who was due. Its text is for the log: of the patient it has the key.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The record is current, and what has changed was told.
    Current {
        /// The session's key.
        key: String,
        /// How many types and documents have gaps, which are asked for again sooner.
        gaps: usize,
    },
    /// The session has ended: the patient has to sign in again. It is told once, and not tried before.
    Ended {
        /// The session's key.
        key: String,
        /// Why.
        error: String,
    },
    /// It failed, and is tried again later.
    Failed {
        /// The session's key.
        key: String,
        /// Why.
        error: String,
    },
    /// A patient was forgotten, for whoever began it was killed.
    Forgotten {
        /// The session's key.
        key: String,
    },
    /// The database failed; it is tried again.
    DatabaseFailed {
        /// Why.
        error: String,
    },
}

/// What a process has done since it began.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Counts {
    /// Records that were brought up to date.
    pub updated: u64,
    /// Of these, those with gaps.
    pub with_gaps: u64,
    /// Change sets that were told and acknowledged.
    pub told: u64,
    /// Patients that failed and are tried again.
    pub failed: u64,
    /// Sessions that were found to have ended.
    pub ended: u64,
    /// Leases that were lost to others.
    pub lost: u64,
}

#[derive(Default)]
pub(crate) struct Counted {
    updated: AtomicU64,
    with_gaps: AtomicU64,
    told: AtomicU64,
    failed: AtomicU64,
    ended: AtomicU64,
    lost: AtomicU64,
}

impl Counted {
    pub(crate) fn now(&self) -> Counts {
        let of = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Counts {
            updated: of(&self.updated),
            with_gaps: of(&self.with_gaps),
            told: of(&self.told),
            failed: of(&self.failed),
            ended: of(&self.ended),
            lost: of(&self.lost),
        }
    }
}

fn count(what: &AtomicU64) {
    what.fetch_add(1, Ordering::Relaxed);
}

impl Sync {
    /// Keeps the records current, with so many workers at once, until `shutdown` is. Who is being worked on then is given back: what has
    /// come of the record is kept, and whoever takes it next goes on with it.
    ///
    /// `told` hears of each patient. If the database fails, that is tried again, without end.
    pub async fn run(
        &self,
        workers: usize,
        shutdown: impl Future<Output = ()>,
        told: impl Fn(Outcome) + Send + std::marker::Sync + 'static,
    ) {
        let (stop, stopped) = watch::channel(false);
        let told: Arc<dyn Fn(Outcome) + Send + std::marker::Sync> = Arc::new(told);
        let mut tasks = JoinSet::new();
        let (this, heard) = (self.clone(), told.clone());
        tasks.spawn(until(stopped.clone(), async move { this.put_in(&*heard).await }));
        for _ in 0..workers.max(1) {
            let (this, told, stopped) = (self.clone(), told.clone(), stopped.clone());
            tasks.spawn(async move { this.work_on(&*told, stopped).await });
        }
        let mut shutdown = pin!(shutdown);
        loop {
            tokio::select! {
                () = &mut shutdown => break,
                // One that has panicked ends alone: its patient is free when the lease is over. Without any, nothing is left to wait for.
                done = tasks.join_next() => if done.is_none() { return },
            }
        }
        _ = stop.send(true);
        while tasks.join_next().await.is_some() {}
    }

    /// Works until nobody is due, with one worker: for a run that something else begins now and then. `told` hears of each patient.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn run_once(&self, told: impl Fn(Outcome)) -> Result<(), Error> {
        self.enqueue().await?;
        let (_stop, stopped) = watch::channel(false);
        while let Some(work) = self.queue.claim().await? {
            self.one(work, &stopped).await?.into_iter().for_each(&told);
        }
        Ok(())
    }

    async fn put_in(&self, told: &(dyn Fn(Outcome) + Send + std::marker::Sync)) {
        loop {
            if let Err(error) = self.enqueue().await {
                told(Outcome::DatabaseFailed { error: error.to_string() });
            }
            sleep(with_jitter(ENQUEUE)).await;
        }
    }

    async fn work_on(&self, told: &(dyn Fn(Outcome) + Send + std::marker::Sync), stopped: watch::Receiver<bool>) {
        while !*stopped.borrow() {
            let rest = match self.queue.claim().await {
                Ok(Some(work)) => match self.one(work, &stopped).await {
                    Ok(outcome) => {
                        outcome.into_iter().for_each(told);
                        continue;
                    }
                    Err(error) => error,
                },
                Ok(None) => {
                    until(stopped.clone(), sleep(with_jitter(LOOK))).await;
                    continue;
                }
                Err(error) => error,
            };
            told(Outcome::DatabaseFailed { error: rest.to_string() });
            until(stopped.clone(), sleep(with_jitter(REST))).await;
        }
    }

    /// What became of one patient; `None` if it was given back, or is another's.
    async fn one(&self, work: Work, stopped: &watch::Receiver<bool>) -> Result<Option<Outcome>, Error> {
        let span = tracing::info_span!("sync", practice = work.practice, outcome = tracing::field::Empty);
        self.one_in(work, stopped).instrument(span).await
    }

    async fn one_in(&self, mut work: Work, stopped: &watch::Receiver<bool>) -> Result<Option<Outcome>, Error> {
        let kept = self.queue.keep(&work.lease);
        let key = work.lease.key.to_string();
        if work.lease.forgets {
            return match self.forget_held(&work.lease, &kept).await {
                Ok(_) => Ok(Some(Outcome::Forgotten { key })),
                Err(error) => {
                    self.queue.failed(&work.lease, pause(work.failures), &error.to_string()).await?;
                    Ok(Some(Outcome::Failed { key, error: error.to_string() }))
                }
            };
        }
        // Before the session is read: who signs in from here on is seen to have done so.
        let version = self.queue.stores.sessions(&Find::all().key(&*key)).await?.first().map_or(0, |it| it.version);
        let done = self.bring_up_to_date(&mut work, &kept, stopped).await;
        let (queue, lease, counted) = (&self.queue, &work.lease, &self.counted);
        let (name, is_ours, outcome) = match done {
            Ok(gaps) => {
                queue.answered(&work.practice).await?;
                ("current", queue.done(lease).await?, Some(Outcome::Current { key, gaps }))
            }
            Err(Failure::Ended(error)) => {
                count(&counted.ended);
                ("ended", queue.ended(lease, version, &error).await?, Some(Outcome::Ended { key, error }))
            }
            Err(Failure::Practice(at_least, error)) => {
                count(&counted.failed);
                let closed = |failures| pause(failures).max(at_least.unwrap_or_default());
                queue.close(&work.practice, closed, &error).await?;
                let pause = pause(work.failures).max(at_least.unwrap_or_default());
                (
                    "practice",
                    queue.failed(lease, with_jitter(pause), &error).await?,
                    Some(Outcome::Failed { key, error }),
                )
            }
            Err(Failure::Patient(error)) => {
                count(&counted.failed);
                let is_ours = queue.failed(lease, with_jitter(pause(work.failures)), &error).await?;
                ("patient", is_ours, Some(Outcome::Failed { key, error }))
            }
            Err(Failure::Broken) => ("broken", queue.release(lease).await?, None),
        };
        tracing::Span::current().record("outcome", name);
        if !is_ours {
            count(&counted.lost);
        }
        Ok(outcome.filter(|_| is_ours))
    }

    /// How many gaps the record has.
    async fn bring_up_to_date(
        &self,
        work: &mut Work,
        kept: &Kept,
        stopped: &watch::Receiver<bool>,
    ) -> Result<usize, Failure> {
        let folder = self.folder(&work.lease.key);
        // What could not be told the last time.
        self.tell(&work.lease, kept, &folder, work.told, work.made).await?;
        if !work.updates {
            return Ok(0);
        }
        let session = self.queue.stores.restore(&work.lease.key, &self.apps).await?;
        let session = session.ok_or_else(|| Failure::Ended("there is no session any more".to_owned()))?;
        let practice = session.endpoint().base_url();
        if practice != work.practice {
            self.queue.moved(&work.lease, practice).await?;
            work.practice = practice.to_owned();
        }
        let client = self.client(&session)?.batch(Turn::at(work.due_since));
        let broken = broken(kept, stopped.clone());
        let patient = async {
            tokio::select! {
                biased;
                () = broken => Err(Failure::Broken),
                patient = session.patient_id() => Ok(patient?),
            }
        };
        let patient = patient.await?;
        let report = self.updated(client, patient, &folder, kept, stopped).await?;
        if let Some(error) = nothing_was_answered(&report) {
            return Err(Failure::Practice(None, error));
        }
        let gaps = gaps_to_fill(&report);
        let next = match gaps {
            0 => self.interval,
            _ => pause(work.failures).min(self.interval),
        };
        count(&self.counted.updated);
        let error = (gaps > 0).then(|| {
            count(&self.counted.with_gaps);
            format!(
                "{gaps} types or documents have gaps, which are asked for again: the record's manifest.json names them"
            )
        });
        let made = folder::last_change_set(&folder).map_err(of_folder)?;
        if made < work.made {
            return Err(Failure::Patient(
                "change sets are gone from the record's folder: restore it, or forget the patient".to_owned(),
            ));
        }
        let next = with_jitter(next);
        if !self.queue.updated(&work.lease, next, gaps, error.as_deref(), made).await? {
            return Err(Failure::Broken);
        }
        self.tell(&work.lease, kept, &folder, work.made.max(work.told), made).await?;
        Ok(gaps)
    }

    fn client(&self, session: &Session) -> Result<Client, Failure> {
        let endpoint = session.endpoint().clone();
        let is_limited = endpoint.api().product() == Product::Office && !endpoint.is_loopback();
        let builder = Client::builder(endpoint, session.clone()).retry(self.retry.clone());
        Ok(if is_limited { builder.rate_limit(self.office.clone()) } else { builder }.build()?)
    }

    /// On a thread that nobody else needs: between its requests, an update reads and writes files.
    async fn updated(
        &self,
        client: Client,
        patient: String,
        folder: &Path,
        kept: &Kept,
        stopped: &watch::Receiver<bool>,
    ) -> Result<Completeness, Failure> {
        let (folder, broken, runtime) = (folder.to_owned(), broken(kept, stopped.clone()), Handle::current());
        let span = tracing::Span::current();
        let work = move || {
            let update = async {
                tokio::select! {
                    biased;
                    () = broken => Err(Failure::Broken),
                    report = update(client, patient, folder) => Ok(report?),
                }
            };
            runtime.block_on(update.instrument(span))
        };
        let done = tokio::task::spawn_blocking(work).await;
        done.unwrap_or_else(|_| {
            Err(Failure::Patient("the update broke off: report this, the SDK has a bug".to_owned()))
        })
    }

    /// Tells of the change sets after `told` up to `made`, in order, each until it is acknowledged.
    async fn tell(&self, lease: &Lease, kept: &Kept, folder: &Path, told: u64, made: u64) -> Result<(), Failure> {
        for number in told + 1..=made {
            if let Some(hook) = &self.hook {
                tokio::select! {
                    biased;
                    () = kept.lost() => return Err(Failure::Broken),
                    told = hook.tell(&lease.key, folder, number) => told?,
                }
                count(&self.counted.told);
            }
            if !self.queue.told(lease, number).await? {
                return Err(Failure::Broken);
            }
        }
        Ok(())
    }
}

async fn update(
    client: Client,
    patient: String,
    folder: PathBuf,
) -> Result<Completeness, nextgen_patient_access::Error> {
    Ok(client.record(patient).update(folder, |_| {}).await?.report)
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

/// Ends when a worker is to let go of what it does.
fn broken(kept: &Kept, stopped: watch::Receiver<bool>) -> impl Future<Output = ()> + Send + use<> {
    let lost = kept.lost();
    async move {
        tokio::select! {
            () = lost => {}
            () = stop(stopped) => {}
        }
    }
}

async fn stop(mut stopped: watch::Receiver<bool>) {
    // Without a sender, nobody will say so.
    if stopped.wait_for(|stopped| *stopped).await.is_err() {
        std::future::pending::<()>().await;
    }
}

async fn until(stopped: watch::Receiver<bool>, work: impl Future<Output = ()>) {
    tokio::select! {
        () = stop(stopped) => {}
        () = work => {}
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Current { key, gaps: 0 } => write!(f, "{key} is current"),
            Self::Current { key, gaps } => {
                write!(f, "{key} is current, but for {gaps} gaps, which are asked for again")
            }
            Self::Ended { key, error } => write!(f, "{key} has to sign in again: {error}"),
            Self::Failed { key, error } => write!(f, "{key} is tried again later: {error}"),
            Self::Forgotten { key } => write!(f, "{key} is forgotten"),
            Self::DatabaseFailed { error } => write!(f, "{error}; it is tried again"),
        }
    }
}
