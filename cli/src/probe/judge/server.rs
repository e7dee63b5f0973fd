//! What a server says of itself, and how it answers whom.

use std::collections::BTreeSet;

use nextgen_patient_access::{Product, reqwest::Url};
use serde_json::Value;

use super::{Judgement, each, status, told, unknown};
use crate::probe::{
    page::{Page, is_a},
    question::{Known, Question},
};

/// In every statement of a HAPI server, and of no use.
const OF_THE_SOFTWARE: &str = "OperationDefinition";

const EXPORT: &str = "$export";

fn answers_openly(known: &Known, question: Question, what: &str) -> Judgement {
    match known.answer(question) {
        Some(answer) if answer.is_ok() && answer.json().is_some_and(|json| json.is_object()) => {
            told(true, format!("{} with {what}", status(Some(answer))))
        }
        Some(answer) if answer.status.is_some() => told(false, format!("{}, without {what}", status(Some(answer)))),
        other => unknown(status(other)),
    }
}

pub(crate) fn metadata_open(known: &Known) -> Judgement {
    answers_openly(known, Question::Metadata, "a statement")
}

/// That of Enterprise DSTU2.
pub(crate) fn metadata_with_token(known: &Known) -> Judgement {
    let (open, with_token) = (known.answer(Question::Metadata), known.answer(Question::MetadataWithToken));
    match (open.and_then(|it| it.status), with_token.and_then(|it| it.status)) {
        (Some(open), Some(with_token)) => {
            told(open == 400 && with_token == 200, format!("{open} without a token, {with_token} with one"))
        }
        _ => unknown("no whole answer"),
    }
}

fn statement(known: &Known) -> Option<Value> {
    let answers = [Question::Metadata, Question::MetadataWithToken].map(|question| known.answer(question));
    let mut statements = answers.into_iter().flatten().filter(|it| it.is_ok()).filter_map(|it| it.json());
    statements.find(|json| is_a(json, "CapabilityStatement") || is_a(json, "Conformance"))
}

pub(crate) fn metadata_version(known: &Known) -> Judgement {
    let Some(statement) = statement(known) else { return unknown("no statement came") };
    let stated = statement.get("fhirVersion").and_then(Value::as_str).unwrap_or_default();
    let expected = known.api.fhir_version();
    let of = |text: &str| text.split('.').take(2).map(str::to_owned).collect::<Vec<_>>();
    let is_same = of(stated) == of(expected.number());
    told(is_same, if is_same { format!("FHIR {expected}") } else { "another version of FHIR, or none".to_owned() })
}

/// The interactions that a statement names; of the operations, which statements of older versions have elsewhere, the exports.
fn stated(statement: &Value) -> BTreeSet<String> {
    let list = |value: &Value, name: &str| value.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut found = BTreeSet::new();
    for resource in list(statement, "rest").iter().flat_map(|rest| list(rest, "resource")) {
        let name = text(&resource, "type");
        for interaction in list(&resource, "interaction") {
            let code = text(&interaction, "code");
            if matches!(&*code, "read" | "search-type") && name != OF_THE_SOFTWARE {
                found.insert(format!("{name} {code}"));
            }
        }
        if list(&resource, "operation").iter().any(|operation| text(operation, "name") == "export") {
            found.insert(format!("{name} {EXPORT}"));
        }
    }
    found
}

/// The same, as our description has it.
fn described(description: &Value) -> BTreeSet<String> {
    let paths = description.get("paths").and_then(Value::as_object).into_iter().flatten();
    let reads = paths.filter(|(_, item)| item.get("get").is_some());
    let named = reads.filter_map(|(path, _)| {
        let segments: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        let (name, rest) = segments.split_first()?;
        let code = match rest.last() {
            None => "search-type",
            Some(&"{id}") => "read",
            Some(&EXPORT) => EXPORT,
            Some(_) => return None,
        };
        name.starts_with(|c: char| c.is_ascii_uppercase()).then(|| format!("{name} {code}"))
    });
    named.collect()
}

pub(crate) fn metadata_described(known: &Known) -> Judgement {
    let Some(statement) = statement(known) else { return unknown("no statement came") };
    let (stated, described) = (stated(&statement), described(&known.description));
    let only_described: Vec<&str> = described.difference(&stated).map(String::as_str).collect();
    // What a server alone names is its words.
    let only_stated = stated.difference(&described).count();
    let missing = if only_described.is_empty() { "nothing".to_owned() } else { only_described.join(", ") };
    let came = format!("not stated: {missing}; stated, and not described: {only_stated} interactions");
    told(only_described.is_empty() && only_stated == 0, came)
}

pub(crate) fn all_patients_stated(known: &Known) -> Judgement {
    let Some(statement) = statement(known) else { return unknown("no statement came") };
    let stated = stated(&statement);
    let has = |what: &str| if stated.contains(what) { "stated" } else { "not stated" };
    let came = format!("Patient $export is {}, Group $export is {}", has("Patient $export"), has("Group $export"));
    told(stated.contains("Patient $export"), came)
}

pub(crate) fn smart(known: &Known) -> Judgement {
    let document = known.answer(Question::Smart).and_then(|it| it.json());
    let has = |name: &str| document.as_ref().and_then(|it| it.get(name)).is_some_and(Value::is_string);
    match known.answer(Question::Smart) {
        Some(answer) if answer.status.is_some() => {
            let has_both = has("authorization_endpoint") && has("token_endpoint");
            let both = if has_both { "with both endpoints" } else { "without both endpoints" };
            told(answer.is_ok() && has_both, format!("{}, {both}", status(Some(answer))))
        }
        other => unknown(status(other)),
    }
}

pub(crate) fn sign_in_urls(known: &Known) -> Judgement {
    let Some(answer) = known.answer(Question::Smart).filter(|it| it.is_ok()) else {
        return unknown("no document came");
    };
    let production = Url::parse(known.api.base_url()).ok();
    if production.is_none_or(|production| production.origin() != answer.url.origin()) {
        return unknown("the server is another than production's, and may have others");
    }
    let document = answer.json().unwrap_or_default();
    let is = |name: &str, url: &str| document.get(name).is_some_and(|it| it == url);
    let (authorize, token) = (known.api.authorize_url(), known.api.token_url());
    match (is("authorization_endpoint", authorize), is("token_endpoint", token)) {
        (true, true) => told(true, "both are those that are built in"),
        (authorize, token) => {
            let which = [("authorize", authorize), ("token", token)];
            let moved: Vec<&str> = which.into_iter().filter(|(_, is_same)| !is_same).map(|(name, _)| name).collect();
            told(false, format!("another URL: {}", moved.join(", ")))
        }
    }
}

pub(crate) fn pkce(known: &Known) -> Judgement {
    let Some(document) = known.answer(Question::Smart).filter(|it| it.is_ok()).and_then(|it| it.json()) else {
        return unknown("no document came");
    };
    let methods = document.get("code_challenge_methods_supported").and_then(Value::as_array);
    let has = methods.is_some_and(|methods| methods.iter().any(|method| method == "S256"));
    told(has, if has { "S256 is listed" } else { "S256 is not listed" })
}

pub(crate) fn issuers_differ(known: &Known) -> Judgement {
    let of =
        |question| Some(known.answer(question).filter(|it| it.is_ok())?.json()?.get("issuer")?.as_str()?.to_owned());
    match (of(Question::Smart), of(Question::Openid)) {
        (Some(smart), Some(openid)) => {
            told(smart != openid, if smart == openid { "the same issuer" } else { "two issuers" })
        }
        _ => unknown("one of the documents, or its issuer, is missing"),
    }
}

/// 401 at Enterprise, 404 at Office.
pub(crate) fn unknown_well_known(known: &Known) -> Judgement {
    let expected = if known.api.product() == Product::Enterprise { 401 } else { 404 };
    match known.answer(Question::UnknownWellKnown).and_then(|it| it.status) {
        Some(status) => told(status == expected, status.to_string()),
        None => unknown("no whole answer"),
    }
}

pub(crate) fn directory(known: &Known) -> Judgement {
    let Some(answer) = known.answer(Question::Directory).filter(|it| it.status.is_some()) else {
        return unknown("no whole answer");
    };
    let is_bundle = Page::of(answer).is_some();
    told(is_bundle, format!("{}, {}", status(Some(answer)), if is_bundle { "a Bundle" } else { "no Bundle" }))
}

pub(crate) fn token_demanded(known: &Known) -> Judgement {
    match known.answer(Question::WithoutToken).and_then(|it| it.status) {
        Some(status) => told(status == 401, status.to_string()),
        None => unknown("no whole answer"),
    }
}

pub(crate) fn media_type(known: &Known) -> Judgement {
    let expected = known.api.media_type();
    let fhir = known.all().filter(|it| it.is_ok() && it.json().is_some_and(|json| json.get("resourceType").is_some()));
    each(
        fhir.map(|it| {
            let is_fhir = it.media_type().is_some_and(|name| name == expected);
            let is_json = it.media_type().is_some_and(|name| name == "application/json");
            let other = if is_json { "application/json" } else { "another, or none" };
            ("an answer".to_owned(), if is_fhir { Ok(()) } else { Err(other) })
        }),
        "answers in FHIR",
    )
}

fn has_header(known: &Known, name: &'static str) -> Judgement {
    let (mut with, mut all) = (0_usize, 0_usize);
    for answer in known.all().filter(|it| it.status.is_some()) {
        all += 1;
        with += usize::from(answer.header(name).is_some());
    }
    if all == 0 {
        unknown("nothing was answered")
    } else {
        told(with == all, format!("{with} of {all} answers have it"))
    }
}

pub(crate) fn request_id(known: &Known) -> Judgement {
    has_header(known, "x-request-id")
}

pub(crate) fn api_version(known: &Known) -> Judgement {
    has_header(known, "api-version")
}

pub(crate) fn old_accept(known: &Known) -> Judgement {
    match known.answer(Question::OldAccept).and_then(|it| it.status) {
        Some(status) if status == 401 || status == 403 => unknown(format!("{status}: the patient is not to be had")),
        Some(status) => told(status == 200, status.to_string()),
        None => unknown("no whole answer"),
    }
}

pub(crate) fn patient_alone(known: &Known) -> Judgement {
    match known.answer(Question::Patients) {
        Some(answer) if answer.is_ok() => match Page::of(answer).map(|page| page.matches().count()) {
            Some(count) => told(
                count == 1,
                if count == 1 {
                    "one"
                } else if count == 0 {
                    "none"
                } else {
                    "several"
                },
            ),
            None => told(false, "no Bundle"),
        },
        Some(answer) if answer.status.is_some() => told(false, status(Some(answer))),
        other => unknown(status(other)),
    }
}

pub(crate) fn patient_readable(known: &Known) -> Judgement {
    match known.answer(Question::Patient).and_then(|it| it.status) {
        Some(401) => unknown("401: the token was refused"),
        Some(status) => told(status == 200, status.to_string()),
        None => unknown("no whole answer"),
    }
}

pub(crate) fn practice_named(known: &Known) -> Judgement {
    let Some(patient) = known.answer(Question::Patient).filter(|it| it.is_ok()).and_then(|it| it.json()) else {
        return unknown("the patient could not be read");
    };
    let has = |pointer: &str| patient.pointer(pointer).and_then(Value::as_str).is_some_and(|it| !it.trim().is_empty());
    match (has("/managingOrganization/display"), has("/managingOrganization/reference")) {
        (true, _) => told(true, "its display is there"),
        (false, true) => told(false, "a reference without a display"),
        (false, false) => told(false, "no managingOrganization"),
    }
}

/// Bulk's lists of groups and of patients.
pub(crate) fn groups(known: &Known) -> Judgement {
    match known.answer(Question::Groups) {
        Some(answer) if answer.status == Some(404) => told(true, "404: there is no group"),
        Some(answer) if answer.is_ok() => {
            let is_bundle = Page::of(answer).is_some();
            told(is_bundle, if is_bundle { "a Bundle" } else { "no Bundle" })
        }
        other => unknown(status(other)),
    }
}

pub(crate) fn patient_search(known: &Known) -> Judgement {
    match known.answer(Question::PatientSearch) {
        Some(answer) if answer.is_ok() => {
            let page = Page::of(answer);
            let is_patients = page.is_some_and(|page| page.resources().all(|(_, it)| is_a(it, "Patient")));
            told(is_patients, if is_patients { "a Bundle of Patient" } else { "something else" })
        }
        other => unknown(status(other)),
    }
}

pub(crate) fn limit(known: &Known) -> Judgement {
    let throttled = known.all().filter(|it| it.status == Some(429)).count();
    told(throttled == 0, format!("{throttled} answers 429"))
}
