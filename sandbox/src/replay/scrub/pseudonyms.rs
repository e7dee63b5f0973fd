//! The names that values get in a scrubbed recording: the same for the same value.

use std::collections::{BTreeMap, HashMap};

use aho_corasick::{AhoCorasick, MatchKind};

use crate::replay::matching::SCRUBBED;

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    Token,
    Name,
    Address,
    Contact,
    Identifier,
    Patient,
    Text,
    Birth,
}

impl Kind {
    const fn word(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Name => "name",
            Self::Address => "address",
            Self::Contact => "contact",
            Self::Identifier => "identifier",
            Self::Patient => "patient",
            Self::Text => "text",
            Self::Birth => "birth-date",
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Pseudonyms {
    names: HashMap<(Kind, String), String>,
    counts: BTreeMap<&'static str, usize>,
}

impl Pseudonyms {
    /// The name of a value.
    pub(super) fn of(&mut self, kind: Kind, value: &str) -> String {
        if value.is_empty() || value.starts_with(SCRUBBED) {
            return value.to_owned();
        }
        if let Some(known) = self.names.get(&(kind, value.to_owned())) {
            return known.clone();
        }
        let count = self.counts.entry(kind.word()).or_default();
        *count += 1;
        let name = if kind == Kind::Birth {
            // FHIR wants a date, and the age may matter.
            year(value).map_or_else(|| "1900".to_owned(), |year| format!("{year}-01-01"))
        } else {
            format!("{SCRUBBED}{}-{count}", kind.word())
        };
        self.names.insert((kind, value.to_owned()), name.clone());
        name
    }

    /// A token that goes, to be looked for elsewhere.
    pub(super) fn note_token(&mut self, value: &str) {
        self.of(Kind::Token, value.trim().trim_matches('"'));
    }

    pub(super) fn counts(self) -> BTreeMap<&'static str, usize> {
        self.counts
    }

    /// A search for everything that has been replaced.
    pub(super) fn sweep(&self) -> Sweep {
        let (mut everywhere, mut in_text) = (BTreeMap::new(), BTreeMap::new());
        for ((kind, value), name) in &self.names {
            if *kind == Kind::Patient {
                everywhere.insert(format!("Patient/{value}"), format!("Patient/{name}"));
            }
            match kind {
                Kind::Token if value.len() >= 6 => everywhere.insert(value.clone(), name.clone()),
                Kind::Contact | Kind::Identifier if value.len() >= 5 => everywhere.insert(value.clone(), name.clone()),
                // A short number is too ordinary to be replaced wherever it stands.
                Kind::Patient if value.len() >= 8 => everywhere.insert(value.clone(), name.clone()),
                Kind::Birth | Kind::Address if value.len() >= 5 => in_text.insert(value.clone(), name.clone()),
                Kind::Name => {
                    for word in value.split_whitespace().filter(|word| word.chars().count() >= 3) {
                        in_text.insert(word.trim_matches([',', '.']).to_owned(), name.clone());
                    }
                    in_text.insert(value.clone(), name.clone())
                }
                _ => None,
            };
        }
        Sweep { everywhere: Replacements::new(everywhere), in_text: Replacements::new(in_text) }
    }
}

/// The four digits of a date that are its year, wherever they stand.
fn year(date: &str) -> Option<&str> {
    date.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 4)
}

/// Looks for what has been replaced, in whatever is left.
pub(super) struct Sweep {
    everywhere: Replacements,
    in_text: Replacements,
}

impl Sweep {
    /// Of tokens, identifiers and the like.
    pub(super) fn everywhere(&self, text: &str) -> String {
        self.everywhere.apply(text)
    }

    /// Of names and dates of birth, too: for text that people have written.
    pub(super) fn in_text(&self, text: &str) -> String {
        self.in_text.apply(&self.everywhere.apply(text))
    }
}

struct Replacements {
    searcher: Option<AhoCorasick>,
    names: Vec<String>,
}

impl Replacements {
    fn new(names: BTreeMap<String, String>) -> Self {
        let searcher = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .build(names.keys())
            .ok();
        Self { searcher, names: names.into_values().collect() }
    }

    /// Replaces whole words only: `Ann` is no reason to change `annual`.
    fn apply(&self, text: &str) -> String {
        let Some(searcher) = &self.searcher else { return text.to_owned() };
        let mut result = String::new();
        let mut copied = 0;
        for found in searcher.find_iter(text) {
            let before = text.get(..found.start()).and_then(|before| before.chars().next_back());
            let after = text.get(found.end()..).and_then(|after| after.chars().next());
            let is_whole = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
            let name = self.names.get(found.pattern().as_usize()).filter(|_| is_whole(before) && is_whole(after));
            if let Some((name, kept)) = name.zip(text.get(copied..found.start())) {
                result.push_str(kept);
                result.push_str(name);
                copied = found.end();
            }
        }
        result.push_str(text.get(copied..).unwrap_or_default());
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_value_has_the_same_name_and_is_found_again() {
        let mut names = Pseudonyms::default();
        assert_eq!(names.of(Kind::Name, "Ann Example"), "scrubbed-name-1");
        assert_eq!(names.of(Kind::Name, "Ann Example"), "scrubbed-name-1");
        assert_eq!(names.of(Kind::Identifier, "MRN-77-123"), "scrubbed-identifier-1");
        assert_eq!(names.of(Kind::Birth, "1960-05-17"), "1960-01-01");
        assert_eq!(names.of(Kind::Birth, "05/17/1960"), "1960-01-01");
        let sweep = names.sweep();
        let text = "Ms EXAMPLE (MRN-77-123, 1960-05-17) came for her annual visit with Ann's son";
        let swept = "Ms scrubbed-name-1 (scrubbed-identifier-1, 1960-01-01) came for her annual visit with scrubbed-name-1's son";
        assert_eq!(sweep.in_text(text), swept);
        assert_eq!(sweep.everywhere("Example 1960-05-17"), "Example 1960-05-17");
    }
}
