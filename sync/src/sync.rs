//! What keeps records current, as one process has it.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use nextgen_patient_access::{
    record::Record,
    transport::{RateLimit, RetryPolicy},
};
use nextgen_stores::{Allowance, Apps, DatabaseQuota, Error, Stores};

use crate::{
    Hook,
    outcome::{Counted, Counts},
    place::{Place, private_folder},
    queue::Queue,
};

/// How often a record is brought up to date, unless told otherwise.
const INTERVAL: Duration = Duration::from_secs(24 * 60 * 60);

/// How long a patient is leased, unless told otherwise.
const LEASE: Duration = Duration::from_secs(60);
/// Shorter, and a busy disk would lose it.
const SHORTEST_LEASE: Duration = Duration::from_secs(1);

/// What a record is asked for.
type Settings = dyn Fn(Record) -> Record + Send + std::marker::Sync;

/// Keeps the records of all patients who have a session in a database current. A clone is the same.
#[derive(Clone)]
pub struct Sync {
    pub(crate) queue: Queue,
    pub(crate) apps: Arc<Apps>,
    pub(crate) place: Place,
    pub(crate) interval: Duration,
    pub(crate) settings: Arc<Settings>,
    pub(crate) office: RateLimit,
    pub(crate) retry: RetryPolicy,
    pub(crate) hook: Option<Arc<Hook>>,
    pub(crate) counted: Arc<Counted>,
}

impl Sync {
    /// Keeps the records of the patients in `stores` at a place. `apps` are the registrations that they have signed in to.
    ///
    /// | `records` | where they are |
    /// |---|---|
    /// | the path of a folder | in a folder each; it is made for its owner only if there is none |
    /// | `postgres://…` (feature `postgres`) | in tables of that database, with each resource as a row, and a feed of what has changed |
    /// | `s3://bucket/prefix`, `gs://…`, `az://…` (feature `object-store`) | in an object store; what it is asked with is in the environment, as in `AWS_ACCESS_KEY_ID`, or in the URL's query, as in `?aws_endpoint=https://…` |
    ///
    /// All processes have the same place: a folder on one machine, or on a disk that the machines share. A place that belongs to another
    /// database is refused, and so is an empty one in place of the one that was used before.
    ///
    /// # Errors
    /// If the database fails or has tables of a newer version; if the place cannot be had, or is another than before.
    pub async fn open(stores: Stores, apps: Arc<Apps>, records: &str) -> Result<Self, Error> {
        let office = DatabaseQuota::open(stores.database(), Allowance::default()).await?;
        let queue = Queue::open(stores, format!("process {}", std::process::id()), LEASE).await?;
        let place = Place::open(&queue, records).await?;
        Ok(Self {
            queue,
            apps,
            place,
            interval: INTERVAL,
            settings: Arc::new(|record| record),
            office: RateLimit::with_quota(office),
            retry: RetryPolicy::default(),
            hook: None,
            counted: Arc::default(),
        })
    }

    /// How often each record is brought up to date, give or take a tenth: a day, unless set.
    #[must_use]
    pub fn interval(self, interval: Duration) -> Self {
        Self { interval, ..self }
    }

    /// What each record is asked for, and when everything is: `sync.asking(|record| record.full_after_of("Practitioner", month))`. See
    /// [`Record`].
    #[must_use]
    pub fn asking(self, settings: impl Fn(Record) -> Record + Send + std::marker::Sync + 'static) -> Self {
        Self { settings: Arc::new(settings), ..self }
    }

    /// How long a patient is leased: a minute unless set, a second at least. It is lengthened while a worker works; so long after one was
    /// killed, another goes on.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.queue.lease = lease.max(SHORTEST_LEASE);
        self
    }

    /// What this process is called in the audit and in the status: `process` and its number, unless set.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.queue.process = name.into();
        self
    }

    /// The limit for Office's servers. Unless set, it is the [`DatabaseQuota`] of 20 requests a minute, which all processes on the database
    /// share. On loopback there is none, as everywhere in the SDK.
    #[must_use]
    pub fn office_limit(self, limit: RateLimit) -> Self {
        Self { office: limit, ..self }
    }

    /// When and how often a request is sent again, before the patient or the practice is left alone for a while.
    #[must_use]
    pub fn retry(self, retry: RetryPolicy) -> Self {
        Self { retry, ..self }
    }

    /// Whom to tell of each change set. Once a process that tells has run on a database, those that tell nobody leave what there is to be
    /// told to such as do. Where there never was one, change sets count as told.
    #[must_use]
    pub fn on_change(mut self, hook: Hook) -> Self {
        self.queue.tells = Some(hook.kind());
        Self { hook: Some(Arc::new(hook)), ..self }
    }

    /// Puts in the patient of a session, or puts it in again after [`remove`](Self::remove): due now. `false` if there is no such session.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn add(&self, key: &str) -> Result<bool, Error> {
        self.queue.add(key).await
    }

    /// Takes a patient out, until [`add`](Self::add): the record stays as it is. `false` if it was not in.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn remove(&self, key: &str) -> Result<bool, Error> {
        self.queue.remove(key).await
    }

    /// Puts in all who have a session and are not in, and those again whose session had ended and who have signed in since; how many.
    /// [`run`](Self::run) does it each minute.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn enqueue(&self) -> Result<u64, Error> {
        self.queue.enqueue().await
    }

    /// Where a patient's record is, or will be; `None` where records are not in folders.
    pub fn folder(&self, key: &str) -> Option<PathBuf> {
        self.place.folder(&self.queue.mark(key))
    }

    /// Copies a patient's record, with its change sets, to a new folder of this machine, which is made for its owner only; `false`, and
    /// no folder, if there is none. It is for records that are not in folders. In the audit it is `copied`.
    ///
    /// # Errors
    /// If records are in folders, the folder is there already, or the database or the place fails.
    pub async fn copy(&self, key: &str, folder: impl AsRef<Path>) -> Result<bool, Error> {
        let folder = folder.as_ref();
        private_folder()
            .create(folder)
            .map_err(|error| Error::new("the folder for the copy cannot be made").with_source(error))?;
        let mut transaction = self.queue.database().begin().await?;
        self.queue.audit(&mut transaction, "copied", key).await?;
        transaction.commit().await?;
        let copied = self.place.copy(&self.queue.mark(key), folder).await;
        if !matches!(copied, Ok(true)) {
            _ = fs::remove_dir_all(folder);
        }
        copied
    }

    /// What this process has done since it began.
    pub fn counts(&self) -> Counts {
        self.counted.now()
    }
}

impl fmt::Debug for Sync {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sync").field("interval", &self.interval).field("hook", &self.hook).finish_non_exhaustive()
    }
}
