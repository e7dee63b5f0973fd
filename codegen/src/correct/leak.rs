//! The last check: none of the vendor's prose is left, wherever it stood.

use std::collections::HashSet;

use serde_json::Value;

use super::draft::{PROSE, Words};
use crate::{Diagnostic, diagnostic::join};

/// A run of this many characters is prose; shorter runs are names and terms, which anyone would use.
const RUN: usize = 40;

/// Every run of [`RUN`] characters in the prose of a document.
#[derive(Default)]
pub(crate) struct Prose(HashSet<String>);

impl Prose {
    /// That of the document which is not in words of ours.
    pub(crate) fn of(document: &Value, words: &Words) -> Self {
        let mut runs = HashSet::new();
        collect(document, false, words, &mut runs);
        Self(runs)
    }

    /// Fails, with the place, if any string of `document` has such a run.
    pub(crate) fn refuse_in(&self, document: &Value) -> Result<(), Diagnostic> {
        self.search(document, "")
    }

    fn search(&self, value: &Value, pointer: &str) -> Result<(), Diagnostic> {
        match value {
            Value::String(text) => match runs(text).into_iter().find(|run| self.0.contains(run)) {
                None => Ok(()),
                Some(run) => Err(Diagnostic::new(format!("the vendor's words are still here: `{run}`"))
                    .at_pointer(pointer)
                    .with_help("say it in words of our own, in the corrections or in the rule `prose`")),
            },
            Value::Array(items) => {
                items.iter().enumerate().try_for_each(|(i, item)| self.search(item, &join(pointer, &i.to_string())))
            }
            Value::Object(members) => {
                members.iter().try_for_each(|(name, member)| self.search(member, &join(pointer, name)))
            }
            _ => Ok(()),
        }
    }
}

fn collect(value: &Value, is_prose: bool, words: &Words, found: &mut HashSet<String>) {
    match value {
        Value::String(text) if is_prose && !words.wrote(Some(value)) => found.extend(runs(text)),
        Value::Array(items) => items.iter().for_each(|item| collect(item, false, words, found)),
        // A flow's scopes map each scope to its description.
        Value::Object(members) => members.iter().for_each(|(name, member)| match (name.as_str(), member) {
            ("scopes", Value::Object(scopes)) => scopes.values().for_each(|scope| collect(scope, true, words, found)),
            _ => collect(member, PROSE.contains(&name.as_str()), words, found),
        }),
        _ => {}
    }
}

/// The runs of a text, with white space evened out and without URLs, which are facts.
fn runs(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().filter(|word| !word.contains("://")).collect();
    let characters: Vec<char> = words.join(" ").chars().collect();
    characters.windows(RUN).map(|run| run.iter().collect()).collect()
}
