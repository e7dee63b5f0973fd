//! One limit for all processes that send from an address.

mod alone;
mod rows;
mod statements;
mod taking;

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use nextgen_patient_access::transport::{Asking, Ending, NotYet, Permit, Priority, Quota, QuotaFuture, WaitReason};
use tokio::{runtime::Handle, task::JoinHandle, time::timeout};

pub(crate) use self::statements::TABLES;
use self::{
    alone::Alone,
    rows::{Answer, Asks, Rows, Slot},
};
use crate::{
    Database, Error,
    app_key::{hex, random},
};

/// How long the database may take before it counts as away.
const PATIENCE: Duration = Duration::from_secs(5);

/// So often, at least, who waits asks again: what was told may have changed, and who asks no more is not waited for.
const LONGEST_WAIT: Duration = Duration::from_secs(2);

/// What a server allows an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// So many requests, at least one and at most 100,000. 20 unless set, as NextGen Office allows.
    pub requests: u32,
    /// In any such period, a day at most. A minute unless set.
    pub period: Duration,
    /// The address that the server sees, where the app's machines have several: each has a count of its own. Machines behind one NAT
    /// have one. Any text will do. Empty unless set.
    pub address: String,
    /// How long a request may be under way at most: more than the client's `Limits::connect` and `Limits::first_byte` together. What a
    /// process had under way that died is counted so long, and a period more. 90 seconds unless set.
    pub longest_request: Duration,
}

impl Default for Allowance {
    fn default() -> Self {
        Self {
            requests: 20,
            period: Duration::from_secs(60),
            address: String::new(),
            longest_request: Duration::from_secs(90),
        }
    }
}

/// How much of a limit is used: see [`DatabaseQuota::usage`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// The server, as scheme, host and port.
    pub origin: String,
    /// The [address](Allowance::address) that it sees.
    pub address: String,
    /// So many requests are under way, or were so within the period.
    pub used: u64,
    /// So many are allowed: those of the [`Allowance`], or fewer where others are behind the same address.
    pub allowed: u64,
}

/// A limit of requests that all processes keep together that have a database in common, for each host and [address](Allowance::address).
///
/// It is exact: a request has one of as many slots as the limit says, from before it is sent until a period after it has ended, by the
/// database's clock. However slow the network is, the server sees no more in any stretch of the period. The slot of a process that died
/// becomes free by itself. What waits anywhere goes by [`Priority`], and then by how long it has waited. While an interactive request waits,
/// no batch takes a slot, unless one has been free for half a second: then whoever waits is held up, or gone.
///
/// Others behind the same address, who are not ours, are learned of from answers 429, by all processes at once.
///
/// Where the database is away, nothing is sent until all that others may have sent counts no more; then each process keeps to an equal share
/// of what was allowed last, until the database is back. A process that was not in touch with the database just before sends nothing: others
/// may not have counted it.
///
/// ```
/// use nextgen_patient_access::transport::RateLimit;
/// use nextgen_stores::{Allowance, Database, DatabaseQuota, Error};
///
/// # #[cfg(feature = "sqlite")]
/// # async fn open() -> Result<(), Error> {
/// let database = Database::open("nextgen.db").await?;
/// let quota = DatabaseQuota::open(&database, Allowance::default()).await?;
/// // For `ClientBuilder::rate_limit`; all clients of a process share it.
/// let limit = RateLimit::with_quota(quota);
/// # let _ = limit;
/// # Ok(())
/// # }
/// ```
pub struct DatabaseQuota {
    database: Database,
    allowance: Allowance,
    process: String,
    /// By origin.
    counts: Mutex<HashMap<String, Arc<Count>>>,
}

/// What is counted for one origin.
struct Count {
    rows: Rows,
    alone: Mutex<Alone>,
}

/// A request that may be sent.
struct Sent {
    count: Arc<Count>,
    /// `None` where the database was away.
    slot: Option<Slot>,
    is_done: bool,
}

impl DatabaseQuota {
    /// The limit in a database, which makes its tables. All processes give the same allowance for the same address.
    ///
    /// # Errors
    /// If the database fails or has tables of a newer version, or no random number can be had.
    pub async fn open(database: &Database, allowance: Allowance) -> Result<Self, Error> {
        database.migrate("limit", TABLES).await?;
        let allowance = Allowance {
            requests: allowance.requests.clamp(1, 100_000),
            period: allowance.period.min(Duration::from_secs(24 * 60 * 60)),
            longest_request: allowance.longest_request.min(Duration::from_secs(24 * 60 * 60)),
            ..allowance
        };
        let process = hex(&random::<16>()?);
        Ok(Self { database: database.clone(), allowance, process, counts: Mutex::default() })
    }

    /// How much of each limit in the database is used just now, by all processes.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn usage(&self) -> Result<Vec<Usage>, Error> {
        rows::usage(&self.database).await
    }

    fn count(&self, origin: &str) -> Arc<Count> {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || {
            let rows = Rows::new(&self.database, &self.allowance, origin, &self.process);
            let lease = self.allowance.longest_request + self.allowance.period;
            Arc::new(Count { rows, alone: Mutex::new(Alone::new(self.allowance.period, lease)) })
        };
        counts.entry(origin.to_owned()).or_insert_with(new).clone()
    }
}

impl Quota for DatabaseQuota {
    fn may_send<'q>(&'q self, asking: Asking<'q>) -> QuotaFuture<'q, Result<Box<dyn Permit>, NotYet>> {
        Box::pin(async move {
            let count = self.count(asking.origin);
            let slot = count.take(asking).await?;
            Ok(Box::new(Sent { count, slot, is_done: false }) as Box<dyn Permit>)
        })
    }

    fn window(&self) -> Option<Duration> {
        Some(self.allowance.period)
    }
}

impl Count {
    async fn take(&self, asking: Asking<'_>) -> Result<Option<Slot>, NotYet> {
        let not_yet = |wait: Duration, reason| Err(NotYet { wait: wait.min(LONGEST_WAIT), reason });
        let (asks_database, quiet) = {
            let alone = self.alone();
            (alone.asks(Instant::now()), alone.quiet(Instant::now()))
        };
        if asks_database {
            let asks = Asks {
                rank: rank(asking.priority),
                waited: asking.waited,
                next_is_interactive: asking.next == Some(Priority::Interactive),
                quiet,
            };
            let asked = Instant::now();
            match in_time(self.rows.take(&asks)).await {
                Some((known, answer)) => {
                    let mut alone = self.alone();
                    alone.is_back(known, asked, Instant::now());
                    return match answer {
                        Answer::May(slot) => {
                            alone.sent();
                            Ok(Some(slot))
                        }
                        Answer::Wait(wait) => not_yet(wait, WaitReason::Limit),
                        // As long as it is: whether that is waited for is the call's to say.
                        Answer::Refused(wait) => Err(NotYet { wait, reason: WaitReason::TooManyRequests }),
                    };
                }
                None => self.alone().is_away(Instant::now()),
            }
        }
        match self.alone().may_send(Instant::now()) {
            Ok(()) => Ok(None),
            Err(wait) => not_yet(wait, WaitReason::Limit),
        }
    }

    async fn give_back(&self, slot: Option<Slot>, ending: Ending) {
        self.alone().ended(Instant::now(), ending == Ending::NotSent);
        let Some(slot) = slot else { return };
        if in_time(self.rows.give_back(&slot, ending)).await.is_none() {
            // The slot becomes free when its lease is over.
            self.alone().is_away(Instant::now());
        }
    }

    fn alone(&self) -> MutexGuard<'_, Alone> {
        self.alone.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sent {
    /// Gives it back, whoever waits for that.
    fn give_back(&mut self, ending: Ending) -> Option<JoinHandle<()>> {
        if std::mem::replace(&mut self.is_done, true) {
            return None;
        }
        let (count, slot) = (self.count.clone(), self.slot.take());
        let Ok(runtime) = Handle::try_current() else {
            // The slot becomes free when its lease is over.
            count.alone().ended(Instant::now(), false);
            return None;
        };
        Some(runtime.spawn(async move { count.give_back(slot, ending).await }))
    }
}

impl Permit for Sent {
    fn ended(mut self: Box<Self>, ending: Ending) -> QuotaFuture<'static, ()> {
        let given = self.give_back(ending);
        Box::pin(async move {
            if let Some(given) = given {
                _ = given.await;
            }
        })
    }
}

impl Drop for Sent {
    fn drop(&mut self) {
        self.give_back(Ending::NoAnswer);
    }
}

/// `None` if the database is away.
async fn in_time<T>(work: impl Future<Output = Result<T, Error>>) -> Option<T> {
    timeout(PATIENCE, work).await.ok()?.ok()
}

/// The smaller, the earlier: 0 is interactive, any other a turn's time, by the clock of its machine: one that is wrong by a second puts its
/// turns so much before or after others', and does no more.
fn rank(priority: Priority) -> i64 {
    match priority {
        Priority::Interactive => 0,
        Priority::Batch(turn) => {
            let since = turn.since().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
            i64::try_from(since.as_micros()).unwrap_or(i64::MAX).max(1)
        }
    }
}

impl fmt::Debug for DatabaseQuota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DatabaseQuota").field("allowance", &self.allowance).finish_non_exhaustive()
    }
}
