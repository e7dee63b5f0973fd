//! Steering a sandbox in a test: what is to be answered, and what was asked.
//!
//! The sandbox answers as it is built to, but for what a test says otherwise: the n-th request of a [`Route`] gets the [`Answer`]
//! that it names, or the usual one with another body. Patients and resources are put in by
//! [`Sandbox::put`](crate::Sandbox::put).
//!
//! ```
//! use nextgen_patient_access::{Api, Client};
//! use nextgen_sandbox::{Sandbox, script::{Answer, Route}};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! sandbox.put(Api::OfficeR4, json!({ "resourceType": "Patient", "id": "p-1", "birthDate": "1960-05-17" }))?;
//! sandbox.put(Api::OfficeR4, json!({
//!     "resourceType": "Condition",
//!     "id": "c-1",
//!     "subject": { "reference": "Patient/p-1" },
//! }))?;
//! // The first search is refused, and the second is answered without `total`.
//! let conditions = Route::get(Api::OfficeR4, "Condition").with_query("patient", "p-1");
//! sandbox.when(conditions.clone()).nth(1).answer(Answer::new(503).header("retry-after", "0"))?;
//! sandbox.when(conditions).nth(2).change(|bundle| bundle["total"] = json!(null));
//!
//! let client = Client::new(sandbox.endpoint(Api::OfficeR4)?, sandbox.access_token(Api::OfficeR4, "p-1"))?;
//! let page = client.search_json("Condition", [("patient", "p-1")])?.next_page().await?.ok_or("a page")?;
//! assert_eq!((page.entries.len(), page.total), (1, None));
//!
//! let statuses: Vec<_> = sandbox.requests().iter().map(|request| request.status).collect();
//! assert_eq!(statuses, [Some(503), Some(200)]);
//! # Ok(())
//! # }
//! ```

pub(crate) mod requests;
mod route;

use std::{
    fmt,
    ops::RangeInclusive,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use serde::Serialize;
use serde_json::Value;

use crate::{error::Error, form::Form, place::Place};

pub use self::{requests::Request, route::Route};

/// An answer, as a test says it.
#[derive(Clone)]
pub struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Result<Vec<u8>, String>,
}

impl Answer {
    /// An answer with a status, without a body.
    pub fn new(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Ok(Vec::new()) }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The body, to the byte. What it is, a header `content-type` says, or nothing.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Ok(body.into());
        self
    }

    /// The body as JSON, from a typed resource or a [`Value`]; as `application/fhir+json`, unless a header says otherwise.
    #[must_use]
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.body = serde_json::to_vec(body).map_err(|error| error.to_string());
        let has_type = self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        if has_type { self } else { self.header("content-type", "application/fhir+json") }
    }

    fn check(self) -> Result<Checked, Error> {
        let odd = |what: &str| Error::new(format!("the answer cannot be given: {what}"));
        let status = StatusCode::from_u16(self.status).ok().filter(|status| !status.is_informational());
        let status = status.ok_or_else(|| odd("its status is none from 200 to 999"))?;
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let name: HeaderName = name.parse().map_err(|_| odd(&format!("`{name}` is no name of a header")))?;
            let value: HeaderValue = value.parse().map_err(|_| odd(&format!("the value of {name} is none")))?;
            // A later `content-type` is meant instead of the one before.
            if name == header::CONTENT_TYPE {
                headers.insert(name, value);
            } else {
                headers.append(name, value);
            }
        }
        let body = self.body.map_err(|why| odd(&format!("its body is no JSON: {why}")))?;
        Ok(Checked { status, headers, body })
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("status", &self.status).finish_non_exhaustive()
    }
}

/// An answer that can be given.
pub(crate) struct Checked {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// What is done to a JSON body.
pub(crate) type Change = dyn Fn(&mut Value) + Send + Sync;

/// What a rule does.
#[derive(Clone)]
pub(crate) enum Doing {
    Answer(Arc<Checked>),
    Change(Arc<Change>),
}

struct Rule {
    route: Route,
    /// For which of the route's requests it is, from 1.
    due: RangeInclusive<u64>,
    /// How many there were.
    met: u64,
    doing: Doing,
}

/// What is to be answered otherwise than usual.
#[derive(Default)]
pub(crate) struct Script(Mutex<Vec<Rule>>);

impl Script {
    fn rules(&self) -> MutexGuard<'_, Vec<Rule>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is to be done with a request: all rules for its route count it, and the newest that is due says.
    pub(crate) fn meet(&self, method: &Method, place: Place<'_>, query: Option<&str>) -> Option<Doing> {
        let mut rules = self.rules();
        if rules.is_empty() {
            return None;
        }
        let query = Form::parse(query.unwrap_or_default().as_bytes());
        let mut doing = None;
        for rule in rules.iter_mut().filter(|rule| rule.route.fits(method, place, &query)) {
            rule.met += 1;
            if rule.due.contains(&rule.met) {
                doing = Some(rule.doing.clone());
            }
        }
        doing
    }

    pub(crate) fn forget(&self) {
        self.rules().clear();
    }
}

/// Which requests of a [`Route`] are to be answered otherwise; made by [`Sandbox::when`](crate::Sandbox::when).
#[must_use = "nothing is answered otherwise until `answer` or `change` says how"]
pub struct When<'s> {
    script: &'s Script,
    route: Route,
    due: RangeInclusive<u64>,
}

impl<'s> When<'s> {
    pub(crate) fn new(script: &'s Script, route: Route) -> Self {
        Self { script, route, due: 1..=u64::MAX }
    }

    /// Only the n-th from now on; the first is 1.
    pub fn nth(self, n: u64) -> Self {
        Self { due: n..=n, ..self }
    }

    /// Only the first so many.
    pub fn first(self, count: u64) -> Self {
        Self { due: 1..=count, ..self }
    }

    /// The n-th and all that come after it.
    pub fn from(self, n: u64) -> Self {
        Self { due: n..=u64::MAX, ..self }
    }

    /// They get this answer, from nobody but the script: no session is looked at, and no limit, fault or lie counts.
    ///
    /// # Errors
    /// If it cannot be given: a status below 200 or above 999, a header that is none, a body that is no JSON.
    pub fn answer(self, answer: Answer) -> Result<(), Error> {
        let doing = Doing::Answer(Arc::new(answer.check()?));
        self.add(doing);
        Ok(())
    }

    /// They are answered as usual, by no fault and no lie, with a change in the body. A body that is no JSON becomes a `500` that says so.
    pub fn change(self, change: impl Fn(&mut Value) + Send + Sync + 'static) {
        self.add(Doing::Change(Arc::new(change)));
    }

    fn add(self, doing: Doing) {
        let Self { script, route, due } = self;
        script.rules().push(Rule { route, due, met: 0, doing });
    }
}

impl fmt::Debug for When<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("When").field("route", &self.route).field("due", &self.due).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_cannot_be_given_says_why() {
        for (answer, why) in [
            (Answer::new(99), "status"),
            (Answer::new(101), "status"),
            (Answer::new(200).header("a b", "c"), "a b"),
            (Answer::new(200).header("retry-after", "1\n"), "retry-after"),
            (Answer::new(200).json(&std::collections::BTreeMap::from([((), 1)])), "JSON"),
        ] {
            let error = answer.check().err().unwrap().to_string();
            assert!(error.contains(why), "{error}");
        }
    }
}
