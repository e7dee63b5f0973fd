//! What was asked.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use axum::http::request::Parts;
use nextgen_patient_access::Api;

use crate::place::Place;

/// How many requests are remembered.
const MOST: usize = 10_000;
/// How long their methods, paths and queries may be, together.
const MOST_BYTES: usize = 8 << 20;

/// A request, and how it was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request {
    /// The method: `GET`.
    pub method: String,
    /// The API that was asked; `None` at sign-in, for C-CDA documents, the files of exports and pages.
    pub api: Option<Api>,
    /// The path, from the root of its listener.
    pub path: String,
    /// What follows `?`, as it came; empty without.
    pub query: String,
    /// The status of the answer; `None` while there is none.
    pub status: Option<u16>,
    /// The names of the [`Lies`](crate::Lies) that were told to it.
    pub lies: Vec<&'static str>,
    below: usize,
}

impl Request {
    fn new(request: &Parts, place: Place<'_>) -> Self {
        let path = request.uri.path();
        let (api, rest) = match place {
            Place::Api(api, rest) => (Some(api), rest),
            _ => (None, path),
        };
        Self {
            method: request.method.to_string(),
            api,
            path: path.to_owned(),
            query: request.uri.query().unwrap_or_default().to_owned(),
            status: None,
            lies: Vec::new(),
            below: path.len() - rest.len(),
        }
    }

    /// What follows the API's base (`Condition`, `Patient/1`), where an API was asked; else the path.
    pub fn below_base(&self) -> &str {
        self.path.get(self.below..).unwrap_or_default()
    }

    /// The parameters of the query, decoded, in their order.
    pub fn parameters(&self) -> Vec<(String, String)> {
        url::form_urlencoded::parse(self.query.as_bytes()).into_owned().collect()
    }

    fn bytes(&self) -> usize {
        self.method.len() + self.path.len() + self.query.len()
    }
}

impl fmt::Display for Request {
    /// `GET /api/fhir/r4/Condition?patient=1: 200`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let separator = if self.query.is_empty() { "" } else { "?" };
        write!(f, "{} {}{separator}{}: ", self.method, self.path, self.query)?;
        match self.status {
            Some(status) => write!(f, "{status}"),
            None => f.write_str("not answered yet"),
        }
    }
}

/// The last requests.
#[derive(Debug, Default)]
pub(crate) struct Requests(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    requests: VecDeque<Request>,
    /// The number of the first of them.
    first: usize,
    bytes: usize,
}

impl Requests {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers a request that has come; its number.
    pub(crate) fn came(&self, request: &Parts, place: Place<'_>) -> usize {
        let request = Request::new(request, place);
        let mut kept = self.kept();
        kept.bytes += request.bytes();
        kept.requests.push_back(request);
        while kept.requests.len() > MOST || kept.bytes > MOST_BYTES {
            let Some(oldest) = kept.requests.pop_front() else { break };
            kept.bytes -= oldest.bytes();
            kept.first += 1;
        }
        kept.first + kept.requests.len() - 1
    }

    pub(crate) fn met(&self, number: usize, lies: Vec<&'static str>) {
        self.change(number, |request| request.lies = lies);
    }

    pub(crate) fn answered(&self, number: usize, status: u16) {
        self.change(number, |request| request.status = Some(status));
    }

    fn change(&self, number: usize, change: impl FnOnce(&mut Request)) {
        let mut kept = self.kept();
        let at = number.checked_sub(kept.first);
        at.and_then(|at| kept.requests.get_mut(at)).map(change);
    }

    pub(crate) fn all(&self) -> Vec<Request> {
        self.kept().requests.iter().cloned().collect()
    }

    pub(crate) fn forget(&self) {
        let mut kept = self.kept();
        kept.first += kept.requests.len();
        kept.requests.clear();
        kept.bytes = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_is_bounded() {
        let come = |requests: &Requests, uri: &str| {
            let (parts, ()) = axum::http::Request::builder().uri(uri).body(()).unwrap().into_parts();
            requests.came(&parts, Place::Nowhere)
        };
        let requests = Requests::default();
        let first = come(&requests, "/first");
        for _ in 0..MOST {
            come(&requests, "/x?y");
        }
        requests.answered(first, 200);
        let all = requests.all();
        assert_eq!((all.len(), &*all[0].path, all[0].status), (MOST, "/x", None), "the first is forgotten");
        let long = format!("/{}", "x".repeat(60_000));
        for _ in 0..200 {
            let number = come(&requests, &long);
            requests.answered(number, 404);
        }
        assert!(requests.all().iter().map(Request::bytes).sum::<usize>() <= MOST_BYTES);
        assert_eq!(requests.all().last().unwrap().status, Some(404));
        requests.forget();
        assert!(requests.all().is_empty() && requests.kept().bytes == 0);
    }
}
