//! Groups of patients, and the exports that were begun.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use crate::{
    population::Population,
    state::{
        auth::Grant,
        table::{Held, Table},
    },
};

const WEEK: u64 = 7 * 24 * 60 * 60;
/// How many groups there may be.
pub(crate) const MOST_GROUPS: usize = 100;
/// How many exports are remembered.
const JOBS: usize = 1_000;
/// Of how many patients it is remembered when they were exported.
const EXPORTED: usize = 100_000;
/// How long the name of a group may be.
pub(crate) const MOST_NAME: usize = 256;
/// How many patients the group has that is there from the start.
const SEEDED_PATIENTS: usize = 100;
const SEEDED_ID: &str = "5a7d0c1e-0000-4000-8000-000000000001";

pub(crate) struct Bulk {
    groups: Mutex<Table<Group>>,
    jobs: Mutex<Table<Job>>,
    /// When each patient was last exported, in seconds since 1970.
    exported: Mutex<Table<u64>>,
    last_job: AtomicU64,
}

#[derive(Debug, Clone)]
pub(crate) struct Group {
    pub(crate) name: Option<String>,
    pub(crate) patients: Arc<Vec<String>>,
}

/// An export.
#[derive(Debug, Clone)]
pub(crate) struct Job {
    pub(crate) patients: Arc<Vec<String>>,
    /// Whose it is: it has what that system may read.
    pub(crate) grant: Grant,
    pub(crate) request: String,
    /// In seconds since 1970.
    pub(crate) begun: u64,
    pub(crate) polls: u32,
    /// How many URLs of a file have expired, by its name.
    pub(crate) expired: BTreeMap<String, u64>,
}

/// The patients are those that there are: an `Arc` of ids.
impl Held for Group {
    fn bytes(&self) -> usize {
        self.name.as_ref().map_or(0, String::len)
    }
}

impl Held for Job {
    fn bytes(&self) -> usize {
        self.grant.bytes()
    }
}

impl Bulk {
    pub(crate) fn new(population: &Population) -> Self {
        Self {
            groups: Mutex::new(seeded(population)),
            jobs: Mutex::new(Table::new(JOBS)),
            exported: Mutex::new(Table::new(EXPORTED)),
            last_job: AtomicU64::new(0),
        }
    }

    pub(crate) fn groups(&self) -> MutexGuard<'_, Table<Group>> {
        self.groups.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn jobs(&self) -> MutexGuard<'_, Table<Job>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers an export; its id.
    pub(crate) fn begin(&self, job: Job) -> String {
        let id = (self.last_job.fetch_add(1, Ordering::Relaxed) + 1).to_string();
        self.jobs().insert(id.clone(), job);
        id
    }

    /// Which of a file's URLs is the one of now, from 1 on.
    pub(crate) fn issue(&self, job: &str, file: &str) -> u64 {
        let jobs = self.jobs();
        jobs.get(job).and_then(|job| job.expired.get(file)).copied().unwrap_or_default() + 1
    }

    /// Notes that a URL of a file has expired: from now on it has another.
    pub(crate) fn expire(&self, job: &str, file: &str, issue: &str) {
        let is_of_now = issue.parse() == Ok(self.issue(job, file));
        if let Some(job) = self.jobs().get_mut(job).filter(|_| is_of_now) {
            *job.expired.entry(file.to_owned()).or_default() += 1;
        }
    }

    /// Notes that patients are exported now. Where one of them was within a week, it is `false`, and none is noted.
    #[must_use]
    pub(crate) fn note_export(&self, patients: &[String], now: u64) -> bool {
        let mut exported = self.exported.lock().unwrap_or_else(PoisonError::into_inner);
        let is_recent = |patient: &String| exported.get(patient).is_some_and(|then| now < then + WEEK);
        if patients.iter().any(is_recent) {
            return false;
        }
        patients.iter().for_each(|patient| exported.insert(patient.clone(), now));
        true
    }

    pub(crate) fn forget_exports(&self) {
        self.exported.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

fn seeded(population: &Population) -> Table<Group> {
    let mut groups = Table::new(MOST_GROUPS);
    let patients: Vec<String> = population.patients().take(SEEDED_PATIENTS).map(|patient| patient.id).collect();
    groups.insert(
        SEEDED_ID.to_owned(),
        Group { name: Some("All patients of the practice".to_owned()), patients: patients.into() },
    );
    groups
}
