//! Collects changes, and what no rule speaks of.

use std::collections::HashMap;

use serde_json::Value;

use super::date::Date;
use super::equivalent::Equivalent;
use super::place::Places;
use super::{Change, Notice, Policy, rules};

/// What the changes belong to.
#[derive(Clone, Default)]
pub(super) struct Scope {
    pub(super) operation: String,
    pub(super) method: String,
    pub(super) path: String,
    /// How many days must lie between the operation's being deprecated and its sunset.
    pub(super) days: u32,
}

pub(super) struct Report<'p> {
    pub(super) changes: Vec<Change>,
    pub(super) notices: Vec<Notice>,
    pub(super) policy: &'p Policy,
    /// Where in `notices` the one of a place is.
    places: HashMap<(Places, String), usize>,
    /// What means the same in both documents.
    pub(super) same: Equivalent,
}

impl<'p> Report<'p> {
    pub(super) fn new(policy: &'p Policy) -> Self {
        Self { changes: Vec::new(), notices: Vec::new(), policy, places: HashMap::new(), same: Equivalent::default() }
    }

    /// Reports a change: by the rule of that id, or as a notice if there is none.
    ///
    /// `names` are the names in `text` that tell the change from others of the same rule in the same operation.
    pub(super) fn add(&mut self, id: &str, scope: &Scope, places: Places, names: &[&str], text: String) {
        let Some(rule) = rules::find(id) else {
            // Places that schemas share are called differently by those who share them.
            let what = text.split_once(": ").map_or(text.as_str(), |(_, what)| what).to_owned();
            return self.notice(scope, places, &what, text);
        };
        self.changes.push(Change {
            id: rule.id.clone(),
            level: rule.level,
            operation: scope.operation.clone(),
            path: scope.path.clone(),
            pointer: places.pointer().to_owned(),
            text,
            method: scope.method.clone(),
            names: names.iter().map(|&name| name.to_owned()).collect(),
            base_pointer: places.base,
            revision_pointer: places.revision,
        });
    }

    /// Reports what no rule speaks of; of one place, which operations may share, `what` is reported once.
    pub(super) fn notice(&mut self, scope: &Scope, places: Places, what: &str, text: String) {
        let pointer = places.pointer().to_owned();
        let is_in_base = places.gone || places.revision.is_none();
        let index = *self.places.entry((places, what.to_owned())).or_insert(self.notices.len());
        if index == self.notices.len() {
            let path = scope.path.clone();
            self.notices.push(Notice { operations: Vec::new(), path, pointer, is_in_base, text });
        }
        if let Some(notice) = self.notices.get_mut(index)
            && !scope.operation.is_empty()
            && notice.operations.last() != Some(&scope.operation)
        {
            notice.operations.push(scope.operation.clone());
        }
    }

    /// Whether a day is past, or nearer than that many days.
    pub(super) fn is_too_near(&self, date: &Date, days: u32) -> bool {
        self.policy.today.as_ref().is_some_and(|today| date.days_since(today) < i64::from(days))
    }

    pub(super) fn is_past_or_today(&self, date: &Date) -> bool {
        self.policy.today.as_ref().is_some_and(|today| date <= today)
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
