//! Headers: those that a replay, or a maintainer, has a use for, as far as they say what is known.

use super::{
    Kept,
    pseudonyms::{Kind, Pseudonyms},
    url, words,
};
use crate::replay::har::Pair;

/// Directives that say nothing of anybody, of `Cache-Control`, `Prefer` and `Vary`.
const DIRECTIVES: [&str; 21] = [
    "*",
    "accept",
    "accept-encoding",
    "authorization",
    "handling=lenient",
    "handling=strict",
    "immutable",
    "max-age=0",
    "must-revalidate",
    "no-cache",
    "no-store",
    "no-transform",
    "origin",
    "prefer",
    "private",
    "proxy-revalidate",
    "public",
    "respond-async",
    "return=minimal",
    "return=representation",
    "s-maxage=0",
];

/// What servers call themselves.
const SERVERS: [&str; 10] = [
    "apache",
    "awselb",
    "caddy",
    "cloudflare",
    "cloudfront",
    "envoy",
    "kestrel",
    "microsoft-iis",
    "nginx",
    "openresty",
];

/// Those that stay; all others go, name and value.
pub(super) fn scrub(headers: &mut Vec<Pair>, names: &mut Pseudonyms) {
    for mut header in std::mem::take(headers) {
        if let Some(value) = value(&header.name.to_ascii_lowercase(), header.value.trim(), names) {
            header.value = value;
            headers.push(header);
        }
    }
}

fn value(name: &str, value: &str, names: &mut Pseudonyms) -> Option<String> {
    match name {
        "accept" | "content-type" => list(value, words::media_type),
        "access-control-allow-origin" if value == "*" => Some(value.to_owned()),
        "access-control-allow-origin" | "content-location" | "location" => Some(url::scrub(value, None, names)),
        "cache-control" | "prefer" | "vary" => list(value, |directive| {
            let directive = directive.to_ascii_lowercase();
            DIRECTIVES.contains(&&*directive).then_some(directive)
        }),
        "api-version" => is_version(value).then(|| names.keep(Kept::Header, value)),
        "etag" => Some(format!("W/\"{}\"", names.of(Kind::Id, value.trim_start_matches("W/").trim_matches('"')))),
        "retry-after" => {
            (value.len() <= 6 && value.bytes().all(|byte| byte.is_ascii_digit())).then(|| value.to_owned())
        }
        "server" => {
            let (product, version) = value.split_once('/').unwrap_or((value, ""));
            let is_known =
                SERVERS.contains(&&*product.to_ascii_lowercase()) && (version.is_empty() || is_version(version));
            is_known.then(|| names.keep(Kept::Header, value))
        }
        "www-authenticate" => Some(challenge(value)),
        "x-progress" => {
            let done = value.trim_end_matches('%');
            (done.len() <= 3 && done.bytes().all(|byte| byte.is_ascii_digit())).then(|| value.to_owned())
        }
        _ => None,
    }
}

/// The known ones of a list; `None` if there is none.
fn list(value: &str, known: impl Fn(&str) -> Option<String>) -> Option<String> {
    let known: Vec<String> = value.split(',').filter_map(|it| known(it.trim())).collect();
    (!known.is_empty()).then(|| known.join(", "))
}

/// The scheme, and the error of a bearer token.
fn challenge(value: &str) -> String {
    let scheme = value.split(' ').next().unwrap_or_default();
    let scheme = ["Bearer", "Basic", "Negotiate"].into_iter().find(|known| known.eq_ignore_ascii_case(scheme));
    let scheme = scheme.unwrap_or("Bearer");
    let error = value.split_once("error=\"").and_then(|(_, rest)| rest.split('"').next());
    error
        .filter(|error| words::is_value(error))
        .map_or_else(|| scheme.to_owned(), |error| format!("{scheme} error=\"{error}\""))
}

/// `1.25.3`: a longer number may be anybody's.
fn is_version(text: &str) -> bool {
    let is_part = |part: &str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    text.len() <= 12 && text.split('.').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_headers_say_is_known_or_goes() {
        let mut names = Pseudonyms::new().unwrap();
        for (name, before, after) in [
            ("accept", "application/fhir+json, text/ann, */*;q=0.8", Some("application/fhir+json, */*")),
            ("content-type", "text/xml; charset=\"utf-8\"; name=ann.xml", Some("text/xml; charset=utf-8")),
            ("content-type", "image/ann", None),
            ("authorization", "Bearer x", None),
            ("x-ann", "ann", None),
            ("prefer", "respond-async, ann", Some("respond-async")),
            // When it was tells by how much dates are shifted.
            ("date", "Sat, 28 Nov 2026 21:31:42 GMT", None),
            ("server", "nginx/1.25.3", Some("nginx/1.25.3")),
            ("server", "ann/1", None),
            ("server", "nginx/73151030", None),
            ("api-version", "4.5.6", Some("4.5.6")),
            ("api-version", "73151030", None),
            ("retry-after", "ann", None),
            ("x-progress", "50%", Some("50%")),
            (
                "www-authenticate",
                "Bearer realm=\"ann\", error=\"invalid_token\", error_description=\"ann\"",
                Some("Bearer error=\"invalid_token\""),
            ),
        ] {
            assert_eq!(value(name, before, &mut names).as_deref(), after, "{name}: {before}");
        }
    }
}
