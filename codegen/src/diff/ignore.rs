//! Which changes a project has agreed to: oasdiff's ignore files.
//!
//! A line stands for a change of an operation if it has, in any order and case, its method, its path (the first word
//! that begins with a slash), and what changed: the text that is printed here, or oasdiff's. Of the latter it takes the
//! words of the rule's id and the names that tell the change from others: parameter, property, status, value. A change
//! of what is no operation's needs the word `components` instead of method and path; one of the document's own security
//! requirements needs `security`, one of its version `info`. Whatever else a line has does not matter, so files may be
//! notes or Markdown. A line that is nothing but a rule's id stands for that rule everywhere. A line stands for a notice if
//! it has its pointer and its text.
//!
//! ```
//! use nextgen_patient_access_codegen::diff::{Ignore, compare};
//! use serde_json::json;
//!
//! let document = |responses| json!({ "paths": { "/Patient": { "get": { "responses": responses } } } });
//! let changes = compare(&document(json!({ "200": {}, "404": {} })), &document(json!({ "200": {} })));
//! let ignore = Ignore::read("- Agreed: GET /Patient removed the non-success response with the status '404'");
//! assert!(ignore.ignores(&changes[0]));
//! assert!(Ignore::read("response-non-success-status-removed").ignores(&changes[0]));
//! ```

use super::{Change, Comparison, Notice, rules};

/// The lines of an ignore file that may stand for changes.
#[derive(Debug, Clone, Default)]
pub struct Ignore {
    lines: Vec<Line>,
}

#[derive(Debug, Clone)]
struct Line {
    number: usize,
    text: String,
    path: Option<String>,
    rule: Option<&'static str>,
}

impl Ignore {
    /// Reads a file; every text is one.
    pub fn read(text: &str) -> Self {
        let lines = text.lines().enumerate().map(|(index, line)| Line::read(index + 1, line));
        Self { lines: lines.filter(Line::may_stand_for_a_change).collect() }
    }

    /// Whether a line stands for that change.
    pub fn ignores(&self, change: &Change) -> bool {
        self.lines.iter().any(|line| line.stands_for(change))
    }

    /// Whether a line stands for that notice.
    pub fn ignores_notice(&self, notice: &Notice) -> bool {
        self.lines.iter().any(|line| line.stands_for_notice(notice))
    }

    /// The numbers, from 1, of the lines that name a rule or a place and stand for nothing of that comparison.
    pub fn unused(&self, comparison: &Comparison) -> Vec<usize> {
        let stands_for_some = |line: &Line| {
            let Comparison { changes, notices } = comparison;
            changes.iter().any(|change| line.stands_for(change))
                || notices.iter().any(|notice| line.stands_for_notice(notice))
        };
        self.lines.iter().filter(|line| !stands_for_some(line)).map(|line| line.number).collect()
    }
}

impl Line {
    fn read(number: usize, line: &str) -> Self {
        let rule = rules::find(line.trim_start_matches(['-', '*', ' ']).trim()).map(|rule| rule.id.as_str());
        let path = line.split_whitespace().find(|word| word.trim_start_matches(['`', '\'', '"']).starts_with('/'));
        let path = path.map(|word| unquoted(word).to_lowercase());
        Self { number, text: line.to_lowercase(), path, rule }
    }

    fn may_stand_for_a_change(&self) -> bool {
        let has_word = ["components", "info"].iter().any(|word| self.has_word(word));
        self.rule.is_some() || self.path.is_some() || has_word || self.is_of_security() || self.text.contains("#/")
    }

    fn stands_for_notice(&self, notice: &Notice) -> bool {
        let pointer = format!("#{}", notice.pointer.to_lowercase());
        let mut places = self.text.match_indices(&pointer).map(|(start, _)| self.text.get(start + pointer.len()..));
        let has_pointer = places.any(|rest| rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', ' '])));
        has_pointer && self.text.contains(&notice.text.to_lowercase())
    }

    fn stands_for(&self, change: &Change) -> bool {
        if let Some(rule) = self.rule {
            return rule == change.id;
        }
        let is_there = match &self.path {
            Some(path) => *path == change.path.to_lowercase() && self.has_word(&change.method.to_lowercase()),
            None if change.id.starts_with("api-global-security") => self.is_of_security(),
            None if change.id.starts_with("webhook") => self.has_word("webhook"),
            None if change.pointer.starts_with("/info") => self.has_word("info"),
            None => change.path.is_empty() && self.has_word("components"),
        };
        let is_told = || self.text.contains(&change.text.to_lowercase());
        is_there && (is_told() || self.has_names(change) && self.has_words(&change.id))
    }

    /// Whether the line has the names that tell the change from others. Of which response a body is, oasdiff rarely says.
    fn has_names(&self, change: &Change) -> bool {
        let is_of_body = ["response-body-", "response-mediatype-"].iter().any(|start| change.id.starts_with(start));
        let unsaid = usize::from(is_of_body);
        change.names.iter().skip(unsaid).all(|name| self.has_name(&name.to_lowercase()))
    }

    /// Whether the line has the words of the rule's id, but for what it is about, as oasdiff's own texts do.
    fn has_words(&self, id: &str) -> bool {
        let words = id.split('-').filter(|word| !matches!(*word, "api" | "endpoint" | "component" | "global" | "name"));
        let is_of_property = || ["request property", "response property"].iter().any(|words| self.text.contains(words));
        words.into_iter().all(|word| match word {
            // Of a discriminator it is not said that it is the body's.
            "body" if id.contains("discriminator") => !is_of_property(),
            word => self.text.contains(word) || in_other_words(word).iter().any(|other| self.text.contains(other)),
        })
    }

    /// Whether the line has the name, and not only a longer one.
    fn has_name(&self, name: &str) -> bool {
        let goes_on = |character: char| character.is_alphanumeric() || matches!(character, '_' | '-');
        self.text.match_indices(name).any(|(start, _)| {
            let (before, from) = self.text.split_at(start);
            let after = from.get(name.len()..).unwrap_or_default();
            !before.ends_with(goes_on) && !after.starts_with(goes_on)
        })
    }

    /// Whether it is of what every operation asks for: oasdiff wants no more of such a line than that word.
    fn is_of_security(&self) -> bool {
        self.path.is_none() && self.has_word("security") && ["added", "removed"].iter().any(|word| self.has_word(word))
    }

    fn has_word(&self, word: &str) -> bool {
        self.text.split(|character: char| !character.is_alphanumeric()).any(|other| other == word)
    }
}

/// What oasdiff's texts have, or had in earlier versions, for a word of its ids.
fn in_other_words(word: &str) -> &[&str] {
    match word {
        "became" => &["restricted"],
        "bumped" => &["still", "did not increase"],
        "changed" => &["updated"],
        "default" | "existing" => &["to all path"],
        "deleted" => &["removed"],
        "deprecated" | "invalid" | "path" => &["failed to parse"],
        "generalized" => &["general", "widened"],
        "mapping" => &["mapped"],
        "mediatype" => &["schema"],
        "missing" => &["without"],
        "new" => &["added"],
        "not" => &["still"],
        "removed" => &["deleted"],
        "required" => &["mandatory"],
        "small" | "too" => &["earlier"],
        "specialized" => &["specific", "narrowed"],
        "type" => &["format"],
        "wrapped" => &["restructured"],
        _ => &[],
    }
}

/// A word without quotes around and punctuation after it.
fn unquoted(word: &str) -> &str {
    let quotes = ['`', '\'', '"'];
    word.trim_start_matches(quotes)
        .trim_end_matches(quotes)
        .trim_end_matches([',', ';', ':', '.'])
        .trim_end_matches(quotes)
}
