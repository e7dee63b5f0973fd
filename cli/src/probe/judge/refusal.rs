//! How a server refuses.

use serde_json::Value;

use super::{Judgement, each, status, told, unknown};
use crate::probe::{
    exchange::Exchange,
    page::is_a,
    question::{Known, Question, demanded},
};

pub(crate) fn demands(known: &Known) -> Judgement {
    let expected = demanded(known);
    let answers = known.answers(Question::Demands).iter().filter(|it| it.status.is_some());
    let judged = answers.filter_map(|answer| {
        let name = known.searched_type(answer);
        let (_, expected) = expected.iter().find(|(get, _)| get.path == name)?;
        let came = answer.status.map(u64::from);
        Some((name, came == Some(*expected), status(Some(answer))))
    });
    let judged: Vec<(String, bool, String)> = judged.collect();
    let shown: Vec<String> = judged.iter().map(|(name, _, came)| format!("{name} {came}")).collect();
    match judged.is_empty() {
        true => unknown("nothing is demanded that could be tried"),
        false => told(judged.iter().all(|(_, is_so, _)| *is_so), shown.join(", ")),
    }
}

pub(crate) fn last_updated(known: &Known) -> Judgement {
    match known.answer(Question::LastUpdated) {
        Some(answer) if matches!(answer.status, Some(401 | 403)) => unknown(status(Some(answer))),
        Some(answer) if answer.status.is_some() => told(answer.is_ok(), status(Some(answer))),
        other => unknown(status(other)),
    }
}

pub(crate) fn read_unknown(known: &Known) -> Judgement {
    match known.answer(Question::UnknownRead).and_then(|it| it.status) {
        Some(401) => unknown("401: the token was refused"),
        Some(status) => told(status == 404, status.to_string()),
        None => unknown("no whole answer"),
    }
}

fn refusals(known: &Known) -> impl Iterator<Item = &Exchange> {
    known.all().filter(|it| it.status.is_some_and(|status| (400..500).contains(&status)))
}

/// Enterprise's OperationOutcomes lack what FHIR requires.
pub(crate) fn outcomes_without_code(known: &Known) -> Judgement {
    let outcomes = refusals(known).filter_map(|it| it.json().filter(|json| is_a(json, "OperationOutcome")));
    let issues: Vec<Value> =
        outcomes.flat_map(|it| it.get("issue").and_then(Value::as_array).cloned().unwrap_or_default()).collect();
    let with_code = issues.iter().filter(|issue| issue.get("code").is_some()).count();
    match issues.len() {
        0 => unknown("no OperationOutcome came"),
        all => told(with_code == 0, format!("{with_code} of {all} issues have a code")),
    }
}

/// What a body is.
fn form(answer: &Exchange) -> &'static str {
    let start = String::from_utf8_lossy(answer.body.get(..200).unwrap_or(&answer.body)).to_ascii_lowercase();
    match answer.json() {
        Some(json) if is_a(&json, "OperationOutcome") => "an OperationOutcome",
        Some(Value::String(_) | Value::Array(_)) => "a JSON string or array",
        Some(_) => "other JSON",
        None if answer.body.is_empty() => "nothing",
        None if start.contains("<html") => "HTML",
        None => "something else",
    }
}

fn forms<'k>(answers: impl Iterator<Item = &'k Exchange>, expected: &str) -> Judgement {
    let of = format!("refusals that were to be {expected}");
    each(answers.map(|it| (status(Some(it)), if form(it) == expected { Ok(()) } else { Err(form(it)) })), &of)
}

/// Enterprise's 401 and 403.
pub(crate) fn bare(known: &Known) -> Judgement {
    forms(refusals(known).filter(|it| matches!(it.status, Some(401 | 403))), "a JSON string or array")
}

/// Office's 400, 401, 403 and 404.
pub(crate) fn outcomes(known: &Known) -> Judgement {
    let asked = [Question::WithoutToken, Question::Demands, Question::UnknownRead];
    let answers = asked.into_iter().flat_map(|question| known.answers(question));
    forms(answers.filter(|it| it.status.is_some_and(|status| (400..429).contains(&status))), "an OperationOutcome")
}

fn unavailable(known: &Known) -> impl Iterator<Item = &Exchange> {
    known.all().filter(|it| it.status.is_some_and(|status| (502..=504).contains(&status)))
}

pub(crate) fn gateway_html(known: &Known) -> Judgement {
    forms(unavailable(known), "HTML")
}

pub(crate) fn gateway_nothing(known: &Known) -> Judgement {
    forms(unavailable(known), "nothing")
}

pub(crate) fn retry_after(known: &Known) -> Judgement {
    let asked = known.all().filter(|it| matches!(it.status, Some(429 | 503)) && it.headers.contains_key("retry-after"));
    let judged = asked.map(|it| {
        let seconds = it.header("retry-after").and_then(|value| value.trim().parse::<u64>().ok());
        let is_short = seconds.is_some_and(|seconds| (1..=120).contains(&seconds));
        (status(Some(it)), if is_short { Ok(()) } else { Err("another one") })
    });
    each(judged, "answers that say when to come back")
}

/// Which types are searched at all, and which are not shared.
pub(crate) fn types_served(known: &Known) -> Judgement {
    let answers = known.answers(Question::Searches).iter().filter(|it| it.status.is_some());
    each(
        answers.map(|it| {
            let is_served = it.is_ok() || matches!(it.status, Some(403));
            (
                format!("{} {}", known.searched_type(it), status(Some(it))),
                if is_served { Ok(()) } else { Err("refused") },
            )
        }),
        "searches",
    )
}

pub(crate) fn types_shared(known: &Known) -> Judgement {
    let answers = known.answers(Question::Searches).iter().filter(|it| it.is_ok() || it.status == Some(403));
    each(answers.map(|it| (known.searched_type(it), if it.is_ok() { Ok(()) } else { Err("403") })), "searches")
}
