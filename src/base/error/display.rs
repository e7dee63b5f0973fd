//! What an error says: what happened, where, and what to do next.

use std::{borrow::Cow, fmt};

use super::{Details, Error, ErrorKind};
use crate::base::{Api, Product};

pub(crate) const CHECK_ENDPOINT: &str = "check that the endpoint's URL is the FHIR base of this API";

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &*self.0;
        match (details.api, details.operation.as_deref()) {
            (Some(api), Some(operation)) => write!(f, "{api} {operation}: ")?,
            (Some(api), None) => write!(f, "{api}: ")?,
            (None, Some(operation)) => write!(f, "{operation}: ")?,
            (None, None) => {}
        }
        match (details.kind, details.status) {
            (ErrorKind::Status, Some(status)) => write!(f, "the server answered {status}{}", details.what)?,
            _ => f.write_str(&details.what)?,
        }
        let facts = facts(details);
        if !facts.is_empty() {
            write!(f, " ({})", facts.join("; "))?;
        }
        write!(f, ": {}", next_step(details))
    }
}

fn facts(details: &Details) -> Vec<String> {
    let status = details.status.filter(|_| details.kind != ErrorKind::Status).map(|status| format!("HTTP {status}"));
    let request = details.request_id.as_ref().map(|id| format!("request id {id}"));
    let issues = details.outcome.as_ref().and_then(|outcome| {
        let first = outcome.issues().first()?;
        let others = match outcome.issues().len() {
            1 => String::new(),
            n => format!(", and {} more", n - 1),
        };
        Some(format!("outcome {first}{others}"))
    });
    let oauth = details.oauth_code.as_ref().map(|code| format!("OAuth error {code}"));
    let attempts = (details.attempts > 1).then(|| format!("after {} attempts", details.attempts));
    [status, attempts, oauth, request, issues].into_iter().flatten().collect()
}

fn next_step(details: &Details) -> Cow<'static, str> {
    if let Some(help) = &details.help {
        return help.clone();
    }
    match details.kind {
        ErrorKind::Status => after_status(details),
        ErrorKind::Transport => "check the network and the endpoint's URL, and try again".into(),
        ErrorKind::Payload => CHECK_ENDPOINT.into(),
        ErrorKind::Authorization => "start the sign-in again".into(),
        ErrorKind::Token | ErrorKind::SessionEnded => "sign the patient in again".into(),
        ErrorKind::Store => "check where the app keeps its sessions, or sign the patient in again".into(),
        ErrorKind::HttpClient => "check the TLS certificates of this machine".into(),
        ErrorKind::Link => "report this to the server's operator; see `ForeignPolicy` for what may be asked".into(),
        ErrorKind::Incomplete => {
            "narrow the search, for instance by date, so that each fits what the server gives out".into()
        }
        ErrorKind::File => "check the folder, its permissions, and the room on its disk".into(),
        ErrorKind::Limit => "raise the client's `Limits` if that is what you expect of the server".into(),
        ErrorKind::UnknownApi | ErrorKind::Endpoint | ErrorKind::Request => "correct the call".into(),
    }
}

fn after_status(details: &Details) -> Cow<'static, str> {
    let Some(status) = details.status else { return "try again".into() };
    match status.as_u16() {
        300..=399 => {
            "redirects to another origin, or in a long chain, are not followed; check the endpoint's URL".into()
        }
        400 | 422 => {
            "the server refuses these parameters; some searches need one more, as Observation (`category` or `code`) \
                      and CarePlan (`category`) do"
                .into()
        }
        401 => "the access token is missing, wrong or expired; sign the patient in again".into(),
        403 => "the patient, the practice or the scopes do not share this resource type with the app; other types may \
                still answer"
            .into(),
        404 | 410 => {
            "the server has no such resource, or does not serve this type or search; check id and type, and for \
                      CarePlan give `category`"
                .into()
        }
        406 | 415 => {
            "the server does not speak this media type; check that the endpoint's URL belongs to this API".into()
        }
        429 => {
            let wait = match details.retry_after {
                Some(wait) => format!("wait {} s", wait.as_secs() + u64::from(wait.subsec_nanos() > 0)),
                None => "wait a minute".to_owned(),
            };
            match details.api.map(Api::product) {
                Some(Product::Office) => {
                    format!("{wait}, then go on slower: Office allows 20 requests a minute").into()
                }
                _ => format!("{wait}, then go on slower").into(),
            }
        }
        408 | 502..=504 => "the server is busy or away; try again later".into(),
        500..=599 => "the server failed; if it does so again, give the request id to NextGen's support".into(),
        _ => "look at `Error::outcome` for the server's reason".into(),
    }
}
