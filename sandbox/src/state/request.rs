//! What a request is, however it is written, and how often it was made.

use std::sync::{Arc, Mutex, PoisonError};

use axum::http::request::Parts;
use nextgen_patient_access::Api;

use super::{State, table::Table};
use crate::{form::Form, place::Place};

/// Of how many requests it is remembered.
const REQUESTS: usize = 100_000;

/// How often each request was made.
pub(crate) struct Made(Mutex<Table<u64>>);

impl Default for Made {
    fn default() -> Self {
        Self(Mutex::new(Table::new(REQUESTS)))
    }
}

impl Made {
    /// Counts a request once more; how often it was made before.
    pub(crate) fn again(&self, number: u64) -> u64 {
        let mut made = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let name = number.to_string();
        let before = made.get(&name).copied().unwrap_or_default();
        made.insert(name, before + 1);
        before
    }
}

impl State {
    /// Method, path and query of a request, but for some parameters. Of an export it has the patients in place of the group and the
    /// number, which are others each time.
    pub(crate) fn key(&self, place: Place<'_>, request: &Parts, query: &Form, left_out: &[&str]) -> String {
        let (path, patients) = match place {
            Place::Api(Api::OfficeBulkR4, path) => self.of_exchange(path, query),
            Place::Api(_, path) => (path, None),
            Place::File(path) => self.of_file(path),
            _ => (request.uri.path(), None),
        };
        let is_left_out = |name: &str| left_out.contains(&name) || (patients.is_some() && name == "_jobId");
        let mut query: Vec<_> = query.0.iter().filter(|(name, _)| !is_left_out(name)).collect();
        query.sort();
        let query: String = query.into_iter().map(|(name, value)| format!("\n{name}={value}")).collect();
        let patients = patients.map(|patients| format!("\n{}", patients.join(","))).unwrap_or_default();
        let api = if let Place::Api(api, _) = place { format!("{api} ") } else { String::new() };
        format!("{} {api}{path}{query}{patients}", request.method)
    }

    fn of_exchange<'p>(&self, path: &'p str, query: &Form) -> (&'p str, Option<Arc<Vec<String>>>) {
        let group = path.strip_prefix("Group/").and_then(|rest| rest.strip_suffix("/$export"));
        if let Some(patients) = group.and_then(|id| Some(self.bulk.groups().get(id)?.patients.clone())) {
            return ("$export", Some(patients));
        }
        (path, query.get("_jobId").and_then(|job| self.exported(job)))
    }

    fn of_file<'p>(&self, path: &'p str) -> (&'p str, Option<Arc<Vec<String>>>) {
        let parts = path.split_once('/');
        parts.and_then(|(job, file)| Some((file, Some(self.exported(job)?)))).unwrap_or((path, None))
    }

    fn exported(&self, job: &str) -> Option<Arc<Vec<String>>> {
        self.bulk.jobs().get(job).map(|job| job.patients.clone())
    }
}
