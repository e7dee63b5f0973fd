//! JSON: FHIR resources, and what authorization servers answer.

use serde_json::{Map, Value};

use super::{
    body::scrubbed_data,
    pseudonyms::{Kind, Pseudonyms},
    url,
};

const NARRATIVE: &str = r#"<div xmlns="http://www.w3.org/1999/xhtml">scrubbed</div>"#;

/// What the names of secrets have in them, in any JSON.
const SECRETS: [&str; 12] = [
    "api_key",
    "apikey",
    "assertion",
    "authorization",
    "cookie",
    "credential",
    "nonce",
    "passw",
    "secret",
    "session",
    "token",
    "verifier",
];
/// What the names of settings about secrets have in them, in the documents of authorization servers.
const SETTINGS: [&str; 4] = ["endpoint", "_supported", "token_type", "_required"];
/// Secrets with names too short to be looked for in others.
const SHORT_SECRETS: [&str; 4] = ["jti", "sid", "username", "login"];

/// Members of an authorization server's answers that name somebody.
const CLAIMS: [&str; 2] = ["login_hint", "sub"];

/// What is somebody's in the JSON of servers that are not FHIR's, told by what the names of members have in them.
const PERSONAL: [(&str, Kind); 21] = [
    ("birth", Kind::Birth),
    ("dob", Kind::Birth),
    ("email", Kind::Contact),
    ("phone", Kind::Contact),
    ("mobile", Kind::Contact),
    ("fax", Kind::Contact),
    ("address", Kind::Address),
    ("street", Kind::Address),
    ("city", Kind::Address),
    ("zip", Kind::Address),
    ("postal", Kind::Address),
    ("ssn", Kind::Identifier),
    ("socialsecurity", Kind::Identifier),
    ("mrn", Kind::Identifier),
    ("chartn", Kind::Identifier),
    ("medicalrecord", Kind::Identifier),
    ("memberid", Kind::Identifier),
    ("patientid", Kind::Patient),
    ("name", Kind::Name),
    ("given", Kind::Name),
    ("family", Kind::Name),
];

/// Text that people write.
const FREE_TEXT: [&str; 12] = [
    "contentString",
    "authorString",
    "comment",
    "comments",
    "conclusion",
    "description",
    "title",
    "patientInstruction",
    "valueMarkdown",
    "valueString",
    "answerString",
    "originalText",
];

/// Numbers of cards and of devices that belong to somebody.
const NUMBERS: [&str; 9] = [
    "subscriberId",
    "serialNumber",
    "carrierHRF",
    "carrierAIDC",
    "distinctIdentifier",
    "deviceIdentifier",
    "udi",
    "accountNumber",
    "patientChartNo",
];

/// Resources whose `name` is one string.
const NAMED: [&str; 5] = ["Organization", "Location", "Endpoint", "Group", "HealthcareService"];

/// Scrubs a JSON document.
pub(super) fn scrub(document: &mut Value, names: &mut Pseudonyms) {
    let is_fhir = document.get("resourceType").is_some();
    value(document, Place { key: "", is_fhir, is_note: false, of_whom: None }, names);
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Place<'k> {
    key: &'k str,
    is_fhir: bool,
    /// In an Annotation.
    is_note: bool,
    /// In what is somebody's, outside of FHIR.
    of_whom: Option<Kind>,
}

fn value(it: &mut Value, place: Place<'_>, names: &mut Pseudonyms) {
    match it {
        Value::String(text) => *text = string(text, place, names),
        Value::Array(values) => values.iter_mut().for_each(|it| value(it, place, names)),
        Value::Object(members) => object(members, place, names),
        // A number may be a chart number.
        Value::Number(number) if NUMBERS.contains(&place.key) => {
            *it = Value::String(names.of(Kind::Identifier, &number.to_string()));
        }
        Value::Number(number) if !place.is_fhir && place.of_whom.is_some_and(|kind| kind != Kind::Name) => {
            *it = Value::String(string(&number.to_string(), place, names));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn string(text: &str, place: Place<'_>, names: &mut Pseudonyms) -> String {
    let key = place.key;
    if is_secret(key, place.is_fhir) || is_jwt(text) {
        return names.of(Kind::Token, text);
    }
    if !place.is_fhir {
        return match key {
            "code" | "state" => names.of(Kind::Token, text),
            "patient" | "encounter" | "fhirUser" => url::patient(text, names),
            _ if CLAIMS.contains(&key) => names.of(Kind::Name, text),
            _ if text.contains("://") => url::scrub(text, names),
            _ => place.of_whom.map_or_else(|| text.to_owned(), |kind| names.of(kind, text)),
        };
    }
    match key {
        "div" => NARRATIVE.to_owned(),
        "birthDate" | "deceasedDateTime" => names.of(Kind::Birth, text),
        "family" | "given" | "alias" => names.of(Kind::Name, text),
        "reference" if text.contains("Patient/") => url::patient(text, names),
        // Office's own body to make a group.
        _ if key.starts_with("patientIds") => names.of(Kind::Patient, text),
        "text" if place.is_note => names.of(Kind::Text, text),
        _ if FREE_TEXT.contains(&key) => names.of(Kind::Text, text),
        _ if NUMBERS.contains(&key) => names.of(Kind::Identifier, text),
        _ if text.contains("://") || text.contains("?") => url::scrub(text, names),
        _ => text.to_owned(),
    }
}

fn object(members: &mut Map<String, Value>, place: Place<'_>, names: &mut Pseudonyms) {
    let resource_type = members.get("resourceType").and_then(Value::as_str).map(str::to_owned);
    let is_fhir = place.is_fhir || resource_type.is_some();
    if is_fhir {
        known_shapes(members, place.key, resource_type.as_deref(), names);
    }
    for (key, it) in members.iter_mut() {
        // `_birthDate` has the extensions of `birthDate`.
        let key = key.trim_start_matches('_');
        let is_note = place.is_note || matches!(key, "note" | "notes" | "valueAnnotation");
        let of_whom = if is_fhir { None } else { personal(key).or(place.of_whom) };
        value(it, Place { key, is_fhir, is_note, of_whom }, names);
    }
}

/// The parts of FHIR that are about somebody, told by the member that they stand in, or by their own members.
fn known_shapes(members: &mut Map<String, Value>, key: &str, resource_type: Option<&str>, names: &mut Pseudonyms) {
    let has = |name: &str| members.contains_key(name);
    let is_human_name = has("family") || has("given") || key == "valueHumanName" || (key == "name" && has("text"));
    let is_address = matches!(key, "address" | "valueAddress" | "birthPlace") && !has("resourceType");
    let is_identifier = key.ends_with("dentifier") && has("value");
    let is_contact = matches!(key, "telecom" | "valueContactPoint") && has("value");
    // A Coding's `display` is no name.
    let is_reference = has("display") && !has("system") && !has("code") && resource_type.is_none();
    let is_birth = members.get("url").and_then(Value::as_str).is_some_and(|url| url.contains("birth"));

    let mut replace = |name: &str, kind: Kind| {
        let texts: &mut [Value] = match members.get_mut(name) {
            Some(Value::Array(values)) => values,
            Some(one) => std::slice::from_mut(one),
            None => return,
        };
        for it in texts {
            match it {
                Value::String(text) => *text = names.of(kind, text),
                Value::Number(number) => *it = Value::String(names.of(kind, &number.to_string())),
                _ => {}
            }
        }
    };
    if is_human_name {
        ["text", "family", "given"].into_iter().for_each(|name| replace(name, Kind::Name));
    }
    if is_address {
        ["text", "line", "city", "district", "postalCode"].into_iter().for_each(|name| replace(name, Kind::Address));
    }
    if is_identifier {
        replace("value", Kind::Identifier);
    }
    if is_contact {
        replace("value", Kind::Contact);
    }
    if is_reference {
        replace("display", Kind::Name);
    }
    if is_birth {
        ["valueDate", "valueDateTime"].into_iter().for_each(|name| replace(name, Kind::Birth));
    }
    match resource_type {
        Some("Patient") => replace("id", Kind::Patient),
        Some(named) if NAMED.contains(&named) => replace("name", Kind::Name),
        _ => {}
    }

    members.remove("photo");
    let is_data = members.contains_key("contentType") || resource_type == Some("Binary");
    for name in ["data", "content"] {
        if let Some(data) = members.get_mut(name).filter(|data| is_data && data.is_string()) {
            *data = Value::String(scrubbed_data());
            members.remove("hash");
            members.remove("size");
        }
    }
    // Somebody's hand.
    if key == "signature" {
        members.remove("data");
        members.remove("blob");
    }
}

fn is_secret(key: &str, is_fhir: bool) -> bool {
    // FHIR's own members are known, and none is a secret.
    if is_fhir {
        return false;
    }
    let key = key.to_ascii_lowercase();
    let has = |parts: &[&str]| parts.iter().any(|part| key.contains(part));
    SHORT_SECRETS.contains(&&*key) || (has(&SECRETS) && !has(&SETTINGS))
}

fn personal(key: &str) -> Option<Kind> {
    let key: String = key.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let is_setting = ["endpoint", "supported"].iter().any(|part| key.contains(part));
    PERSONAL.iter().find(|(part, _)| !is_setting && key.contains(part)).map(|(_, kind)| *kind)
}

fn is_jwt(text: &str) -> bool {
    text.starts_with("eyJ") && text.len() > 40 && text.matches('.').count() >= 2 && !text.contains(char::is_whitespace)
}
