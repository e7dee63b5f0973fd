//! Collects changes.

use std::collections::HashMap;

use serde_json::Value;

use super::Change;
use super::date::Date;
use super::place::{Pair, Places};
use super::rules;

/// What the changes belong to.
#[derive(Clone, Default)]
pub(super) struct Scope {
    pub(super) operation: String,
    pub(super) method: String,
    pub(super) path: String,
}

pub(super) struct Report {
    pub(super) changes: Vec<Change>,
    /// The day against which sunsets are held.
    pub(super) today: Option<Date>,
    /// Which schemas that are referred to mean the same in both documents, by their pointers.
    pub(super) same: HashMap<(String, String), bool>,
}

impl Report {
    pub(super) fn new(today: Option<Date>) -> Self {
        Self { changes: Vec::new(), today, same: HashMap::new() }
    }

    /// Reports a change, if there is a rule of that id: what oasdiff has no rule for is no finding.
    ///
    /// `names` are the names in `text` that tell the change from others of the same rule in the same operation.
    pub(super) fn add(&mut self, id: &str, scope: &Scope, places: Places, names: &[&str], text: String) {
        let Some(rule) = rules::find(id) else { return };
        let Places { base, revision, gone } = places;
        let pointer = if gone { base.as_ref().or(revision.as_ref()) } else { revision.as_ref().or(base.as_ref()) };
        self.changes.push(Change {
            id: rule.id.to_owned(),
            level: rule.level,
            operation: scope.operation.clone(),
            path: scope.path.clone(),
            pointer: pointer.cloned().unwrap_or_default(),
            text,
            method: scope.method.clone(),
            names: names.iter().map(|&name| name.to_owned()).collect(),
            base_pointer: base,
            revision_pointer: revision,
        });
    }

    pub(super) fn is_past(&self, date: &Date) -> bool {
        self.today.as_ref().is_some_and(|today| date < today)
    }

    pub(super) fn is_past_or_today(&self, date: &Date) -> bool {
        self.today.as_ref().is_some_and(|today| date <= today)
    }

    /// Whether two schemas mean the same.
    pub(super) fn is_same(&mut self, pair: &Pair<'_>) -> bool {
        let key = (pair.base.pointer.clone(), pair.revision.pointer.clone());
        *self.same.entry(key).or_insert_with(|| super::equivalent::equivalent(pair))
    }
}

/// A value as texts show it: strings as they are, lists and objects as JSON, long ones cut.
pub(super) fn show(value: &Value) -> String {
    const LONGEST: usize = 60;
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("`{}…`", text.get(..end).unwrap_or_default()),
        None => format!("`{text}`"),
    }
}
