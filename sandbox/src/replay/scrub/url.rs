//! URLs and forms: routes, known hosts and the words of FHIR and OAuth stay; all else is somebody's.

use percent_encoding::percent_decode_str;
use url::form_urlencoded;

use super::{
    dates,
    pseudonyms::{Kind, Pseudonyms},
    systems, words,
};
use crate::replay::har::Pair;

/// How long a number may be that is no one's.
pub(super) const MOST_DIGITS: usize = 6;

/// A URL, of any scheme or of none, with what it has of secrets and people replaced.
pub(super) fn scrub(text: &str, whose: Option<&str>, names: &mut Pseudonyms) -> String {
    if let Some(kept) = systems::kept(text, names) {
        return kept;
    }
    let (rest, fragment) = split(text, '#');
    let (rest, query) = split(rest, '?');
    let mut result = match scheme(rest) {
        Some(("data", _)) => return "data:,scrubbed".to_owned(),
        Some((scheme @ ("http" | "https" | "ws" | "wss"), rest)) => {
            format!("{scheme}:{}", hierarchy(rest, names))
        }
        Some(("urn", rest)) => match rest.split_once(':') {
            Some((space @ ("uuid" | "oid"), id)) => format!("urn:{space}:{}", names.of(Kind::Id, id)),
            _ => format!("urn:{}", names.of(Kind::Id, rest)),
        },
        // An app's own: its name may be the practice's.
        Some((scheme, rest)) => format!("{}:{}", names.of(Kind::Host, scheme), hierarchy(rest, names)),
        None => hierarchy(rest, names),
    };
    if let Some(query) = query {
        result.push('?');
        result.push_str(&form(query, whose, names));
    }
    if let Some(fragment) = fragment {
        result.push('#');
        // The answer to an authorization request, or the id of a contained resource.
        let is_form = fragment.contains('=');
        result.push_str(&if is_form { form(fragment, whose, names) } else { names.of(Kind::Id, &decoded(fragment)) });
    }
    result
}

/// A query or a form. Dates in it are shifted as those of the patient whom it names.
pub(super) fn form(text: &str, whose: Option<&str>, names: &mut Pseudonyms) -> String {
    let pairs: Vec<(String, String)> = form_urlencoded::parse(text.as_bytes()).into_owned().collect();
    let named = pairs.iter().find(|(name, _)| matches!(&**name, "patient" | "subject" | "login_hint"));
    let named = named.map(|(_, value)| id_of(value).to_owned());
    let whose = named.as_deref().or(whose);
    let mut scrubbed = form_urlencoded::Serializer::new(String::new());
    for (name, value) in &pairs {
        let value = parameter(name, value, whose, names);
        let is_known = words::is_parameter(name);
        scrubbed.append_pair(&if is_known { name.clone() } else { names.of(Kind::Member, name) }, &value);
    }
    scrubbed.finish()
}

/// The id in a reference.
pub(super) fn id_of(reference: &str) -> &str {
    let whole = reference.split("/_history/").next().unwrap_or(reference);
    whole.rsplit('/').next().unwrap_or(whole)
}

/// Scopes: those that are none are replaced.
pub(super) fn scopes(text: &str, names: &mut Pseudonyms) -> String {
    let scrubbed = text.split_ascii_whitespace().map(|scope| {
        let (name, query) = scope.split_once('?').map_or((scope, None), |(name, query)| (name, Some(query)));
        let name = if words::is_scope(name) { name.to_owned() } else { names.of(Kind::Text, name) };
        query.map_or_else(|| name.clone(), |query| format!("{name}?{}", form(query, None, names)))
    });
    scrubbed.collect::<Vec<_>>().join(" ")
}

/// A value of which is not known what it is: words, days and URLs are known by their form.
pub(super) fn value(text: &str, whose: Option<&str>, names: &mut Pseudonyms) -> String {
    if words::is_value(text) {
        return text.to_owned();
    }
    if dates::is_day(text) {
        return names.date(text, whose);
    }
    if is_url(text) {
        return scrub(text, whose, names);
    }
    names.of(Kind::Text, text)
}

/// Parameters as the text of a form.
pub(super) fn joined(parameters: &[Pair]) -> String {
    let pairs = parameters.iter().map(|pair| (&pair.name, &pair.value));
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// The query of a URL, as HAR lists it once more.
pub(super) fn parameters(url: &str) -> Vec<Pair> {
    let query = split(split(url, '#').0, '?').1.unwrap_or_default();
    let pairs = form_urlencoded::parse(query.as_bytes());
    pairs.map(|(name, value)| Pair { name: name.into_owned(), value: value.into_owned() }).collect()
}

/// `//host/path`, `/path`, `path`.
fn hierarchy(text: &str, names: &mut Pseudonyms) -> String {
    let (authority, path) = match text.strip_prefix("//") {
        Some(rest) => {
            let (authority, path) = rest.split_at_checked(rest.find('/').unwrap_or(rest.len())).unwrap_or((rest, ""));
            (Some(authority), path)
        }
        None => (None, text),
    };
    let authority = authority.map_or_else(String::new, |authority| format!("//{}", host(authority, names)));
    let path: Vec<String> = path.split('/').map(|segment| self::segment(segment, names)).collect();
    format!("{authority}{}", path.join("/"))
}

fn host(authority: &str, names: &mut Pseudonyms) -> String {
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let port = host.rsplit_once(':').filter(|(_, port)| is_short_number(port, 5));
    let (host, port) = port.map_or((host, None), |(host, port)| (host, Some(port)));
    let host = host.to_ascii_lowercase();
    let host = match &*host {
        "" => String::new(),
        known if words::is_host(known) => host,
        _ => format!("{}.invalid", names.of(Kind::Host, &host)),
    };
    port.map_or_else(|| host.clone(), |port| format!("{host}:{port}"))
}

fn segment(text: &str, names: &mut Pseudonyms) -> String {
    match text {
        "" | "." | ".." => text.to_owned(),
        known if words::is_segment(known) => known.to_owned(),
        somebodys => names.of(Kind::Id, &decoded(somebodys)),
    }
}

fn parameter(name: &str, text: &str, whose: Option<&str>, names: &mut Pseudonyms) -> String {
    if words::is_number_of(name) && is_short_number(text, MOST_DIGITS) {
        return text.to_owned();
    }
    if name == "scope" {
        return scopes(text, names);
    }
    if words::is_value(text) || words::is_include(text) {
        return text.to_owned();
    }
    // A system with a code begins as a URL does.
    if is_url(text) && !text.contains('|') {
        return scrub(text, whose, names);
    }
    text.split(',').map(|token| self::token(token, whose, names)).collect::<Vec<_>>().join(",")
}

/// One of the values of a search parameter: a code, a date, a reference, `system|code`, `Observation:subject`.
fn token(text: &str, whose: Option<&str>, names: &mut Pseudonyms) -> String {
    if words::is_value(text) {
        return text.to_owned();
    }
    if let Some((system, code)) = text.split_once('|') {
        let code = systems::kept_code(system, code, names)
            .unwrap_or_else(|| if words::is_value(code) { code.to_owned() } else { names.of(Kind::Id, code) });
        let system = if system.is_empty() { String::new() } else { scrub(system, whose, names) };
        return format!("{system}|{code}");
    }
    let day = text.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let prefix = text.strip_suffix(day).unwrap_or_default();
    if dates::is_day(day) && matches!(prefix, "" | "eq" | "ne" | "gt" | "lt" | "ge" | "le" | "sa" | "eb" | "ap") {
        return format!("{prefix}{}", names.date(day, whose));
    }
    if text.split_once('/').is_some_and(|(resource_type, _)| words::is_resource(resource_type)) {
        return scrub(text, whose, names);
    }
    let sorted = text.strip_prefix('-').unwrap_or(text);
    if words::is_parameter(sorted) {
        return text.to_owned();
    }
    names.of(Kind::Id, text)
}

fn is_url(text: &str) -> bool {
    text.contains("://") || text.starts_with("urn:") || text.starts_with("data:") || scheme(text).is_some()
}

/// The name of a scheme, and what follows it.
fn scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let is_good = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_good.then_some((scheme, rest))
}

fn split(text: &str, at: char) -> (&str, Option<&str>) {
    text.split_once(at).map_or((text, None), |(before, after)| (before, Some(after)))
}

fn is_short_number(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_stays_and_what_is_somebodys_goes() {
        let mut names = Pseudonyms::new().unwrap();
        for (url, expected) in [
            (
                "https://ann:x@ann.example:444/fhir/Patient/77?_count=5&_include=Observation:subject",
                "https://scrubbed-1.invalid:444/fhir/Patient/scrubbed-2?_count=5&_include=Observation%3Asubject",
            ),
            ("Patient/77/_history/3", "Patient/scrubbed-2/_history/scrubbed-3"),
            ("com.ann.app:cb?code=c0de&state=st8", "scrubbed-4:scrubbed-5?code=scrubbed-6&state=scrubbed-7"),
            ("Observation?_sort=-date,_id", "Observation?_sort=-date%2C_id"),
            ("/Patient/77#c0de", "/Patient/scrubbed-2#scrubbed-6"),
            ("https://127.0.0.1:8080/api/fhir/r4/metadata", "https://127.0.0.1:8080/api/fhir/r4/metadata"),
            (
                "?category=laboratory&code=http://loinc.org|8867-4,x",
                "?category=laboratory&code=http%3A%2F%2Floinc.org%7C8867-4%2Cscrubbed-8",
            ),
            ("#access_token=st8&Ann=x", "#access_token=scrubbed-7&scrubbed-9=scrubbed-8"),
            ("data:text/plain,Ann", "data:,scrubbed"),
            ("urn:uuid:77", "urn:uuid:scrubbed-2"),
            ("http://hl7.org/fhir/StructureDefinition/x", "http://hl7.org/fhir/StructureDefinition/x"),
        ] {
            assert_eq!(scrub(url, None, &mut names), expected, "{url}");
        }
        let scopes = scopes("launch/patient patient/*.read patient/Condition.rs?category=Ann Ann/x.read", &mut names);
        assert_eq!(scopes, "launch/patient patient/*.read patient/Condition.rs?category=scrubbed-9 scrubbed-10");
    }
}
