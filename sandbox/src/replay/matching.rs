//! Which recorded answer a request gets.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use aho_corasick::{AhoCorasick, MatchKind};
use axum::body::Bytes;
use url::{Origin, Url};

use super::har::{self, Har};

/// What a scrubbed value begins with: it stands for any.
pub(super) const SCRUBBED: &str = "scrubbed-";

/// Headers about the transfer, which is another one now.
const OF_THE_TRANSFER: [&str; 6] = [
    "content-length",
    "content-encoding",
    "transfer-encoding",
    "connection",
    "keep-alive",
    "strict-transport-security",
];

#[derive(Debug)]
pub(super) struct Recorded {
    exchanges: Vec<Exchange>,
    /// Which have been answered.
    used: Mutex<BTreeSet<usize>>,
}

#[derive(Debug)]
struct Exchange {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    answer: Answer,
}

#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Bytes,
}

impl Recorded {
    pub(super) fn new(har: Har, own: &str) -> Self {
        let urls: Vec<Option<Url>> = har.log.entries.iter().map(|entry| Url::parse(&entry.request.url).ok()).collect();
        let origins = Origins::of(urls.iter().flatten());
        let rewrite = |text: &str| origins.replaced(text, own);
        let exchanges = har.log.entries.into_iter().zip(urls).filter_map(|(entry, url)| {
            let url = url?;
            let query = url.query_pairs().map(|(name, value)| (name.into_owned(), rewrite(&value))).collect();
            Some(Exchange {
                method: entry.request.method.to_ascii_uppercase(),
                path: url.path().to_owned(),
                query: sorted(query),
                answer: answer(&entry.response, rewrite),
            })
        });
        Self { exchanges: exchanges.collect(), used: Mutex::default() }
    }

    /// The answer to a request, or what to say when there is none.
    pub(super) fn answer(&self, method: &str, path: &str, query: &str) -> Result<&Answer, String> {
        let asked = sorted(url::form_urlencoded::parse(query.as_bytes()).into_owned().collect());
        let of_path: Vec<(usize, &Exchange)> =
            self.exchanges.iter().enumerate().filter(|(_, it)| it.method == method && it.path == path).collect();
        let mut fitting = of_path.iter().filter(|(_, it)| fits(&it.query, &asked));
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let found = fitting.clone().find(|(at, _)| !used.contains(at)).or_else(|| fitting.next_back());
        if let Some((at, exchange)) = found {
            used.insert(*at);
            return Ok(&exchange.answer);
        }
        let query = if query.is_empty() { String::new() } else { format!("?{query}") };
        let known = if of_path.is_empty() {
            "for this method and path, nothing is recorded".to_owned()
        } else {
            let queries = of_path.iter().map(|(_, it)| format!("?{}", text(&it.query)));
            format!("for this path, these queries are recorded: {}", queries.collect::<Vec<_>>().join(" "))
        };
        Err(format!("the recording has no answer to {method} {path}{query}: {known}"))
    }
}

fn answer(response: &har::Response, rewrite: impl Fn(&str) -> String) -> Answer {
    // What is no text stays as it is, and what is text around it leads here all the same.
    let mut body = Vec::new();
    for chunk in response.content.bytes().utf8_chunks() {
        body.extend_from_slice(rewrite(chunk.valid()).as_bytes());
        body.extend_from_slice(chunk.invalid());
    }
    let body = Bytes::from(body);
    let kept = response.headers.iter().filter(|header| {
        let name = header.name.to_ascii_lowercase();
        !name.starts_with(':') && !OF_THE_TRANSFER.contains(&&*name)
    });
    let mut headers: Vec<(String, String)> = kept.map(|header| (header.name.clone(), rewrite(&header.value))).collect();
    let has = |wanted: &str| headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(wanted));
    if !has("content-type") && !response.content.mime_type.is_empty() {
        headers.push(("content-type".to_owned(), response.content.mime_type.clone()));
    }
    Answer { status: response.status, headers, body }
}

/// The origins that were recorded, all looked for at once; nothing where none can be.
struct Origins(Option<AhoCorasick>);

impl Origins {
    fn of<'u>(urls: impl Iterator<Item = &'u Url>) -> Self {
        let origins: BTreeSet<String> =
            urls.map(Url::origin).filter(Origin::is_tuple).map(|origin| origin.ascii_serialization()).collect();
        Self(AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(origins).ok())
    }

    /// Each origin replaced by another, where it is not just the beginning of a longer host.
    fn replaced(&self, text: &str, own: &str) -> String {
        let Some(origins) = &self.0 else { return text.to_owned() };
        let mut result = String::with_capacity(text.len());
        origins.replace_all_with(text, &mut result, |found, origin, result| {
            let after = text.get(found.end()..).unwrap_or_default();
            let is_longer = after.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':'));
            result.push_str(if is_longer { origin } else { own });
            true
        });
        result
    }
}

fn sorted(mut query: Vec<(String, String)>) -> Vec<(String, String)> {
    query.sort();
    query
}

fn fits(recorded: &[(String, String)], asked: &[(String, String)]) -> bool {
    recorded.len() == asked.len()
        && recorded.iter().zip(asked).all(|((name, value), (asked_name, asked_value))| {
            name == asked_name && (value == asked_value || value.starts_with(SCRUBBED))
        })
}

fn text(query: &[(String, String)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_origins_are_replaced() {
        let own = "http://127.0.0.1:1";
        let text = r#"{"a": "https://h.example/x", "b": "https://h.example.org/x", "c": "https://h.example:8443", "d": "https://h.example"}"#;
        let expected = r#"{"a": "http://127.0.0.1:1/x", "b": "https://h.example.org/x", "c": "https://h.example:8443", "d": "http://127.0.0.1:1"}"#;
        let origins =
            |urls: &[&str]| Origins::of(urls.iter().map(|url| Url::parse(url).unwrap()).collect::<Vec<_>>().iter());
        assert_eq!(origins(&["https://h.example/y"]).replaced(text, own), expected);
        let both = origins(&["https://h.example", "https://h.example:8443", "https://h.example.org"]);
        assert_eq!(both.replaced(text, own).matches(own).count(), 4);
        // What has no origin says `null` of it, and that is in many texts.
        assert_eq!(origins(&["data:,x"]).replaced("null", own), "null");
    }

    /// One after the other, each over the whole text, they would take minutes.
    #[test]
    fn thousands_of_origins_are_looked_for_at_once() {
        let urls: Vec<Url> = (0..4_000).map(|at| Url::parse(&format!("https://h{at}.example/")).unwrap()).collect();
        let text = "https://h3999.example/x https://h39990.example ".repeat(100_000);
        let replaced = Origins::of(urls.iter()).replaced(&text, "http://127.0.0.1:1");
        assert_eq!(replaced, "http://127.0.0.1:1/x https://h39990.example ".repeat(100_000));
    }
}
