//! What is on a page: entries, ids, references.

use nextgen_patient_access::reqwest::Url;
use serde_json::Value;

use super::{
    Judgement, each,
    page::{pages, searches},
    status, told, unknown,
};
use crate::probe::{
    page::{Page, is_a, is_id, references},
    question::{Known, Question},
};

/// What begins the ids of Office's, by type.
const PREFIXES: [(&str, &[&str]); 3] =
    [("Encounter", &["PT-"]), ("Condition", &["PL-", "HC-", "ED-"]), ("Observation", &["HX-", "VS-", "LR-"])];

fn judged(holds: bool, why: &'static str) -> Result<(), &'static str> {
    if holds { Ok(()) } else { Err(why) }
}

/// Whether half of a surrogate pair stands in a JSON text.
fn has_half_a_character(text: &str) -> bool {
    let is_half = |error: serde_json::Error| {
        let what = error.to_string();
        what.contains("surrogate") || what.contains("hex escape")
    };
    serde_json::from_str::<Value>(text).is_err_and(is_half)
}

pub(crate) fn text_sound(known: &Known) -> Judgement {
    each(
        searches(known).map(|it| {
            let answer = match std::str::from_utf8(&it.body) {
                Err(_) => Err("not UTF-8"),
                Ok(text) => judged(!has_half_a_character(text), "half a character"),
            };
            (known.searched_type(it), answer)
        }),
        "searches",
    )
}

pub(crate) fn entries_sound(known: &Known) -> Judgement {
    let filled = pages(known).filter(|(_, page)| page.entries().is_none_or(|entries| !entries.is_empty()));
    each(
        filled.map(|(name, page)| {
            let is_sound = |entry: &Value| {
                let url = entry.get("fullUrl");
                entry.get("resource").is_some_and(Value::is_object) && url.is_none_or(Value::is_string)
            };
            (name, judged(page.is_sound() && page.entries().is_some_and(|it| it.iter().all(is_sound)), "odd entries"))
        }),
        "pages with entries",
    )
}

pub(crate) fn modes(known: &Known) -> Judgement {
    let filled = pages(known).filter(|(_, page)| page.resources().next().is_some());
    each(
        filled.map(|(name, page)| (name, judged(page.resources().all(|(mode, _)| mode.is_some()), "no mode"))),
        "pages with entries",
    )
}

/// Where nothing was asked to come along.
fn plain(known: &Known) -> impl Iterator<Item = (String, Page)> {
    let asked = [Question::Searches, Question::Pages].into_iter().flat_map(|question| known.answers(question));
    let found = asked.filter_map(|it| Some((known.searched_type(it), Page::of(it)?)));
    found.filter(|(_, page)| page.resources().next().is_some())
}

pub(crate) fn nothing_along(known: &Known) -> Judgement {
    let of_a_type = plain(known).filter(|(name, _)| name.starts_with(|c: char| c.is_ascii_uppercase()));
    each(
        of_a_type.map(|(name, page)| {
            let along = page.resources().any(|(_, it)| !is_a(it, &name) && !is_a(it, "OperationOutcome"));
            (name, judged(!along, "something came along"))
        }),
        "pages with entries",
    )
}

pub(crate) fn no_outcomes(known: &Known) -> Judgement {
    each(
        plain(known).map(|(name, page)| {
            let said = page.resources().any(|(_, it)| is_a(it, "OperationOutcome"));
            (name, judged(!said, "an OperationOutcome"))
        }),
        "pages with entries",
    )
}

/// The matches of all searches, each with its type.
fn matches(known: &Known) -> impl Iterator<Item = (String, Vec<Value>)> {
    let found = plain(known).map(|(name, page)| (name, page.matches().cloned().collect::<Vec<_>>()));
    found.filter(|(_, found)| !found.is_empty())
}

fn id(resource: &Value) -> Option<&str> {
    resource.get("id").and_then(Value::as_str)
}

pub(crate) fn ids(known: &Known) -> Judgement {
    each(
        matches(known)
            .map(|(name, found)| (name, judged(found.iter().all(|it| id(it).is_some_and(is_id)), "none, or no id"))),
        "pages with matches",
    )
}

pub(crate) fn prefixes(known: &Known) -> Judgement {
    let found = matches(known).filter_map(|(name, found)| {
        let (_, prefixes) = PREFIXES.iter().find(|(of, _)| *of == name)?;
        let is_so = |it: &Value| id(it).is_some_and(|id| prefixes.iter().any(|prefix| id.starts_with(prefix)));
        Some((name, judged(found.iter().all(is_so), "another prefix, or none")))
    });
    each(found, "pages of types with a prefix")
}

/// The patient whom a reference leads to.
fn patient_of(reference: &str) -> Option<&str> {
    let reference = reference.trim().trim_end_matches('/');
    let rest = reference.strip_prefix("Patient/").or_else(|| reference.rsplit_once("/Patient/").map(|(_, id)| id))?;
    rest.split('/').next()
}

pub(crate) fn own_matches(known: &Known) -> Judgement {
    each(
        matches(known).map(|(name, found)| {
            let is_own = |it: &Value| {
                let members = ["patient", "subject", "beneficiary"].into_iter().filter_map(|member| it.get(member));
                let mut named = members.filter_map(|it| patient_of(it.get("reference")?.as_str()?));
                named.all(|id| id == known.patient)
            };
            (name, judged(found.iter().all(is_own), "another patient's"))
        }),
        "pages with matches",
    )
}

pub(crate) fn own_references(known: &Known) -> Judgement {
    each(
        matches(known).map(|(name, found)| {
            let mut all = Vec::new();
            found.iter().for_each(|it| references(it, &mut all));
            let is_own = all.iter().filter_map(|it| patient_of(it)).all(|id| id == known.patient);
            (name, judged(is_own, "a reference to another patient"))
        }),
        "pages with matches",
    )
}

/// `Type/id`, a URL, or a contained resource.
fn is_reference(text: &str) -> bool {
    let is_relative = |text: &str| {
        text.split_once('/').is_some_and(|(name, id)| {
            let id = id.split_once("/_history/").map_or(id, |(id, _)| id);
            name.starts_with(|c: char| c.is_ascii_uppercase()) && !id.is_empty() && !id.contains('/')
        })
    };
    let is_bare = text.trim() == text && !text.ends_with('/') && !text.contains(' ');
    is_bare && (text.starts_with('#') || is_relative(text) || Url::parse(text).is_ok())
}

pub(crate) fn references_sound(known: &Known) -> Judgement {
    let found = matches(known).filter_map(|(name, found)| {
        let mut all = Vec::new();
        found.iter().for_each(|it| references(it, &mut all));
        let is_sound = all.iter().all(|it| is_reference(it));
        (!all.is_empty()).then(|| (name, judged(is_sound, "a reference that is none")))
    });
    each(found, "pages with references")
}

/// The resource that was found by a search and then read: its own type and id.
pub(crate) fn read_same(known: &Known) -> Judgement {
    let Some(answer) = known.answer(Question::Read).filter(|it| it.status.is_some()) else {
        return unknown("nothing was found that could be read");
    };
    if matches!(answer.status, Some(401 | 403)) {
        return unknown(status(Some(answer)));
    }
    let path: Vec<&str> = answer.url.path().rsplit('/').collect();
    let [asked_id, asked_type, ..] = *path else { return unknown("nothing was asked") };
    let same = answer.json().is_some_and(|it| is_a(&it, asked_type) && id(&it) == Some(asked_id));
    told(same && answer.is_ok(), format!("{}, {}", status(Some(answer)), if same { "the same" } else { "another" }))
}
