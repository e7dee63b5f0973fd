//! What to do next: the one place where an error's advice is chosen, from what happened.
//!
//! Where it names what only a programmer can use, there is another for those who use the program: see [`Error`]'s `{:#}`.

use std::borrow::Cow;

use http::StatusCode;
use url::Url;

use super::{Details, ErrorKind};
use crate::base::{
    Api, Endpoint, Product,
    demand::{Demand, demands},
    description::Description,
};

pub(crate) const CHECK_ENDPOINT: &str = "check that the endpoint's URL is the FHIR base of this API";

/// What a request asked for, by its URL.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Asked {
    /// A search, with what it lacks.
    Search {
        /// What the server is known to demand, whether the vendor documents it or not, and it does not meet.
        unmet: Option<&'static Demand>,
        /// The parameter that names the patient, where it names none.
        patient: Option<&'static str>,
        /// Whether it is for what a patient has, and names that.
        is_of_a_patient: bool,
    },
    /// One resource.
    Resource,
    /// A resource, or several, of a type that is none; with the one that was meant.
    NoType(&'static str),
    /// A page of a search, by a link of the server's.
    Page,
    #[default]
    Other,
}

impl Asked {
    pub(crate) fn of(endpoint: &Endpoint, url: &Url) -> Self {
        let description = Description::of(endpoint.api());
        let is_type = |name: &&str| name.starts_with(|first: char| first.is_ascii_uppercase());
        let named = endpoint.below(url).and_then(|below| below.split('/').next()).filter(is_type);
        if let Some(meant) = named.and_then(|name| description.meant_type(name)) {
            return Self::NoType(meant);
        }
        let Some(resource_type) = endpoint.searched_type(url).filter(is_type) else {
            let is_read = endpoint.below(url).and_then(|below| below.split_once('/')).is_some_and(|(name, id)| {
                !id.is_empty() && !id.contains(['/', '$']) && description.reads.contains(&name)
            });
            return if is_read { Self::Resource } else { Self::Other };
        };
        let unmet = demands(endpoint.api())
            .find(|demand| demand.resource_type == resource_type && !demand.accepts(url.query_pairs()));
        let has = |name: &str| {
            let mut names = url.query_pairs().filter(|(_, value)| !value.is_empty()).map(|(name, _)| name);
            names.any(|given| given.split([':', '.']).next() == Some(name))
        };
        let of_patient = description.searches.iter().find(|search| search.resource_type == resource_type);
        let by = of_patient.map(|search| search.by);
        let names_one = by.is_some_and(|by| [by, "patient", "subject", "_id"].into_iter().any(has));
        // A search for patients need not name one.
        let patient = by.filter(|_| !names_one && resource_type != "Patient");
        Self::Search { unmet, patient, is_of_a_patient: names_one }
    }
}

pub(super) fn next_step(details: &Details, in_plain_words: bool) -> Cow<'static, str> {
    if in_plain_words && let Some(plain) = &details.plain_help {
        return plain.clone();
    }
    if let Some(help) = &details.help {
        return help.clone();
    }
    let (for_code, plain) = match details.kind {
        ErrorKind::Status => return after_status(details, in_plain_words),
        ErrorKind::Link => (
            "report this to the server's operator; see `ForeignPolicy` for what may be asked",
            "report this to the server's operator",
        ),
        ErrorKind::Limit => (
            "raise the client's `Limits` if that is what you expect of the server",
            "ask for less at once, for instance by date; if that does not help, report it to the server's operator",
        ),
        ErrorKind::UnknownApi | ErrorKind::Endpoint | ErrorKind::Request => ("correct the call", "correct it"),
        other => {
            let help = match other {
                ErrorKind::Transport => "check the network and the endpoint's URL, and try again",
                ErrorKind::Payload => CHECK_ENDPOINT,
                ErrorKind::Authorization => "start the sign-in again",
                ErrorKind::Token | ErrorKind::SessionEnded => "sign the patient in again",
                ErrorKind::Store => "check where the app keeps its sessions, or sign the patient in again",
                ErrorKind::HttpClient => "check the TLS certificates of this machine",
                ErrorKind::Incomplete => {
                    "narrow the search, for instance by date, so that each fits what the server gives out"
                }
                _ => "check the folder, its permissions, and the room on its disk",
            };
            (help, help)
        }
    };
    if in_plain_words { plain } else { for_code }.into()
}

fn after_status(details: &Details, in_plain_words: bool) -> Cow<'static, str> {
    let Some(status) = details.status else { return "try again".into() };
    let not_shared = "the patient, the practice or the scopes do not share this resource type with the app; other types may still \
                      answer";
    // A server does not say which it is.
    let anothers = "it may be another patient's than the token is for; or";
    match status.as_u16() {
        300..=399 => {
            "redirects to another origin, or in a long chain, are not followed; check the endpoint's URL".into()
        }
        400 | 404 | 410 | 422 => after_refusal(status, details.asked),
        401 => "the access token is missing, wrong or expired; sign the patient in again".into(),
        403 => match details.asked {
            Asked::Search { patient: Some(by), .. } => {
                format!("the search names no patient: add `{by}`; with it, {not_shared}").into()
            }
            Asked::Search { is_of_a_patient: true, .. } => {
                format!("the patient may be another than the token is for; or {not_shared}").into()
            }
            Asked::Resource => format!("{anothers} {not_shared}").into(),
            Asked::Other => {
                format!("{anothers} the patient, the practice or the scopes do not share it with the app").into()
            }
            Asked::NoType(meant) => no_type(meant),
            _ => not_shared.into(),
        },
        406 | 415 => {
            "the server does not speak this media type; check that the endpoint's URL belongs to this API".into()
        }
        429 => {
            let wait = match details.retry_after {
                Some(wait) => format!("wait {} s", wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0))),
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
        _ if in_plain_words => "the server's words, if there are any, say why".into(),
        _ => "look at `Error::outcome` for the server's reason".into(),
    }
}

fn no_type(meant: &'static str) -> Cow<'static, str> {
    format!("FHIR has no such resource type: is it `{meant}`?").into()
}

/// After 400, 404, 410 and 422, which servers do not keep apart: Enterprise answers 404 to a search that lacks a parameter.
fn after_refusal(status: StatusCode, asked: Asked) -> Cow<'static, str> {
    let is_gone = matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE);
    match asked {
        Asked::Search { unmet: Some(demand), .. } => format!("{demand}; add what it lacks").into(),
        Asked::Search { patient: Some(by), .. } => format!("the search names no patient: add `{by}`").into(),
        Asked::Search { .. } if is_gone => "the server does not serve this type, or does not search it".into(),
        Asked::Search { .. } => "the server refuses these parameters; check their names and values".into(),
        Asked::NoType(meant) => no_type(meant),
        Asked::Resource if is_gone => "the server has no such resource; check its type and id".into(),
        Asked::Resource => "the server refuses this id; check it".into(),
        Asked::Page => "the server does not know this page any more; begin the search again".into(),
        Asked::Other if is_gone => {
            "there is nothing at this address; check the endpoint's URL, and what is asked for".into()
        }
        Asked::Other => "the server refuses what it was given; check that".into(),
    }
}
