//! What the answers say of a fact. In our words: nothing that a server wrote is repeated, but for statuses, header names and the names
//! of resource types that we asked for.

pub(crate) mod document;
pub(crate) mod entry;
pub(crate) mod page;
pub(crate) mod refusal;
pub(crate) mod server;

use super::exchange::Exchange;
use serde::{Deserialize, Serialize};

/// Whether a fact holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Verdict {
    Holds,
    DoesNotHold,
    /// It could not be told.
    Unknown,
}

/// A verdict, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Judgement {
    pub(crate) verdict: Verdict,
    pub(crate) came: String,
}

pub(crate) fn told(holds: bool, came: impl Into<String>) -> Judgement {
    let verdict = if holds { Verdict::Holds } else { Verdict::DoesNotHold };
    Judgement { verdict, came: came.into() }
}

pub(crate) fn unknown(came: impl Into<String>) -> Judgement {
    Judgement { verdict: Verdict::Unknown, came: came.into() }
}

/// The status in words.
pub(crate) fn status(exchange: Option<&Exchange>) -> String {
    match exchange.map(|exchange| exchange.status) {
        Some(Some(status)) => status.to_string(),
        Some(None) => "no whole answer".to_owned(),
        None => "not asked".to_owned(),
    }
}

/// Judges each of several answers that can tell: those against it by name, or how many are for it.
pub(crate) fn each<'a>(answers: impl Iterator<Item = (String, Result<(), &'a str>)>, of: &str) -> Judgement {
    let (mut good, mut bad) = (0_usize, Vec::new());
    for (name, answer) in answers {
        match answer {
            Ok(()) => good += 1,
            Err(why) => bad.push(format!("{name}: {why}")),
        }
    }
    match (good, bad.is_empty()) {
        (0, true) => unknown(format!("there were none of the {of}")),
        (good, true) => told(true, format!("so {good} of {good} {of}")),
        (good, false) => told(false, format!("not so {} of {} {of}; {}", bad.len(), good + bad.len(), bad.join("; "))),
    }
}
