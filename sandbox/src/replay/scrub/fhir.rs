//! FHIR: what its element tables say is structure, a code or a date stays or is shifted; ids become pseudonyms, and text goes.

use base64::{Engine, engine::general_purpose::STANDARD};

use super::{
    Kept, body, dates, json,
    lexicon::{Elements, LEXICON},
    pseudonyms::{Kind, Pseudonyms},
    systems,
    tree::{Json, Members},
    url, words,
};

const NARRATIVE: &str = r#"<div xmlns="http://www.w3.org/1999/xhtml">scrubbed</div>"#;
/// Types whose strings are a server's own: names of parameters, versions.
const CONFORMANCE: [&str; 3] = ["CapabilityStatement", "Conformance", "Parameters"];
/// Where a resource says whose it is.
const SUBJECTS: [&str; 3] = ["subject", "patient", "beneficiary"];

/// Scrubs a resource. `outer` is whose it is, where it does not say so itself.
pub(super) fn resource(members: &mut Members, outer: Option<&str>, names: &mut Pseudonyms) {
    let own = subject(members);
    let whose = own.as_deref().or(outer);
    let resource_type = members.get("resourceType").and_then(Json::as_str).unwrap_or_default().to_owned();
    object(members, &[&resource_type], whose, names);
}

/// The id of the patient whom a resource is about.
fn subject(members: &Members) -> Option<String> {
    if members.get("resourceType").and_then(Json::as_str) == Some("Patient") {
        return members.get("id").and_then(Json::as_str).map(str::to_owned);
    }
    let reference = SUBJECTS.iter().find_map(|name| members.get(*name)?.get("reference")?.as_str())?;
    Some(url::id_of(reference).to_owned())
}

/// An object that is of one of these types.
fn object(members: &mut Members, types: &[&str], whose: Option<&str>, names: &mut Pseudonyms) {
    if types.contains(&"Attachment") {
        // They would not fit what `data` becomes.
        members.remove("hash");
        members.remove("size");
    }
    let mut settled = coded(members, types, names);
    settled.extend(data(members, types));
    for (key, mut it) in std::mem::take(members) {
        let (plain, is_extra) = key.strip_prefix('_').map_or((&*key, false), |plain| (plain, true));
        let Some(elements) = LEXICON.elements(types, plain) else {
            json::scrub(&mut it, &key, whose, names);
            json::insert(members, &key, it, names);
            continue;
        };
        if is_extra {
            extra(&mut it, whose, names);
        } else {
            value(&mut it, Place { owners: types, key: plain, elements: &elements, whose }, names);
        }
        members.insert(key, it);
    }
    members.extend(settled);
}

/// Takes out what a system says the meaning of: a code stays where its system is the world's and it looks as that system's do, and
/// so does the unit that says the same.
fn coded(members: &mut Members, types: &[&str], names: &mut Pseudonyms) -> Members {
    let mut coded = Members::new();
    let system = members.get("system").and_then(Json::as_str).unwrap_or_default();
    let kept = match members.get("code") {
        Some(Json::String(code)) if LEXICON.elements(types, "system").is_some() => {
            systems::kept_code(system, code, names).or_else(|| words::is_value(code).then(|| code.clone()))
        }
        _ => None,
    };
    if let Some(code) = kept {
        members.remove("code");
        if members.remove("unit").is_some() {
            coded.insert("unit".to_owned(), code.clone().into());
        }
        coded.insert("code".to_owned(), code.into());
    }
    coded
}

/// Takes out what an attachment or a Binary holds: something of its kind stands there instead.
fn data(members: &mut Members, types: &[&str]) -> Option<(String, Json)> {
    let name =
        ["data", "content"].into_iter().find(|name| members.get(*name).is_some_and(|it| it.as_str().is_some()))?;
    if !["Attachment", "Binary"].iter().any(|known| types.contains(known)) {
        return None;
    }
    let Some(Json::String(data)) = members.remove(name) else { return None };
    let kind = members.get("contentType").and_then(Json::as_str).unwrap_or_default();
    let start = STANDARD.decode(data.get(..1_024).unwrap_or(&data)).unwrap_or_default();
    Some((name.to_owned(), STANDARD.encode(body::placeholder(kind, &start)).into()))
}

/// The extensions of primitive values: an Element, or several.
fn extra(it: &mut Json, whose: Option<&str>, names: &mut Pseudonyms) {
    match it {
        Json::Array(values) => values.iter_mut().for_each(|it| extra(it, whose, names)),
        Json::Object(members) => object(members, &["Element"], whose, names),
        other => json::scrub(other, "", whose, names),
    }
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Place<'p> {
    owners: &'p [&'p str],
    key: &'p str,
    elements: &'p Elements,
    whose: Option<&'p str>,
}

fn value(it: &mut Json, place: Place<'_>, names: &mut Pseudonyms) {
    let Place { elements, whose, .. } = place;
    match it {
        Json::Null | Json::Bool(_) => {}
        Json::Array(values) => values.iter_mut().for_each(|it| value(it, place, names)),
        Json::String(text) => *text = string(text, place, names),
        Json::Object(members) if members.contains_key("resourceType") => resource(members, whose, names),
        Json::Object(members) => object(members, &elements.types(), whose, names),
        Json::Number(number) => {
            let is_number =
                ["decimal", "integer", "positiveInt", "unsignedInt"].into_iter().any(|name| elements.is(name));
            match is_number {
                true => shorten(number, names),
                false => json::hide(number, names),
            }
        }
    }
}

/// A number of so many digits may be somebody's. One that is a fraction is rounded: nobody measures as much.
fn shorten(number: &mut String, names: &mut Pseudonyms) {
    if json::digits(number) <= url::MOST_DIGITS {
        return;
    }
    let is_fraction = number.contains(['.', 'e', 'E']);
    let value = number.parse().ok().filter(|value: &f64| is_fraction && value.abs() < 10_000.0);
    match value.and_then(|value| format!("{value:.2e}").parse::<f64>().ok()) {
        Some(rounded) => {
            names.count(Kind::Number);
            *number = rounded.to_string();
        }
        None => json::hide(number, names),
    }
}

fn string(text: &str, place: Place<'_>, names: &mut Pseudonyms) -> String {
    let Place { owners, key, elements, whose } = place;
    let is_of = |name: &str| owners.contains(&name);
    let is_any = |names: &[&str]| names.iter().any(|name| elements.is(name));
    if elements.is("xhtml") {
        return NARRATIVE.to_owned();
    }
    if elements.is("base64Binary") {
        return STANDARD.encode("scrubbed");
    }
    if elements.is("code")
        && let Some(known) = code(text, key, names)
    {
        return known;
    }
    if is_any(&["date", "dateTime", "instant"]) {
        return names.date(text, whose);
    }
    if elements.is("time") && dates::is_time(text) {
        return text.to_owned();
    }
    if is_any(&["uri", "url", "canonical", "oid", "uuid"]) || (key == "reference" && is_of("Reference")) {
        let is_word = key == "type" && words::is_resource(text);
        return if is_word { text.to_owned() } else { url::scrub(text, whose, names) };
    }
    let is_of_server = owners.iter().any(|owner| CONFORMANCE.iter().any(|it| owner.split('.').next() == Some(*it)));
    // `Bundle.link.relation`, and what a server says of itself.
    let is_word = key == "relation" && is_of("Bundle.link") && words::is_value(text);
    if is_word || (is_of_server && (words::is_value(text) || words::is_parameter(text))) {
        return text.to_owned();
    }
    names.of(if elements.is("id") { Kind::Id } else { Kind::Text }, text)
}

/// A code that FHIR has, wherever; a language, a media type.
fn code(text: &str, key: &str, names: &mut Pseudonyms) -> Option<String> {
    if words::is_value(text) {
        return Some(text.to_owned());
    }
    if key == "language" && is_language(text) {
        return Some(names.keep(Kept::Language, text));
    }
    words::media_type(text)
}

/// `en-US`.
fn is_language(text: &str) -> bool {
    let (language, region) = text.split_once('-').unwrap_or((text, "US"));
    let is = |part: &str, test: fn(&u8) -> bool| part.len() == 2 && part.as_bytes().iter().all(test);
    is(language, u8::is_ascii_lowercase) && is(region, u8::is_ascii_uppercase)
}
