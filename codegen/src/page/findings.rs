//! Changes, notices and what is untidy, as one list: what is read by programs, which have one kind of thing.

use serde_json::{Value, json};

use super::Page;
use crate::diff::{Change, Level, Notice};

/// What stands for a rule where none speaks: its id, and its meaning.
pub(super) const NO_RULE: (&str, &str) = ("no-rule", "differs, and no rule speaks of it");
/// The same of what is told of one document.
pub(super) const UNTIDY: (&str, &str) = ("untidy", "a slip in a document, or what of it cannot be compared");

/// One entry.
pub(super) struct Finding<'a> {
    pub(super) id: &'a str,
    /// `None` of a notice.
    pub(super) level: Option<Level>,
    /// `GET /Goal (goal_search)`; empty for what belongs to no operation.
    pub(super) operation: String,
    pub(super) text: String,
    /// JSON pointer, into the revision where the revision has the place.
    pub(super) pointer: &'a str,
    /// The same for the revision alone: where the thing would be.
    pub(super) near: &'a str,
}

impl Page<'_> {
    /// The changes, breaking ones first, then the notices, then what is untidy.
    pub(super) fn findings(&self) -> Vec<Finding<'_>> {
        let changes = self.ordered().into_iter().map(of_change);
        let notices = self.notices.iter().map(of_notice);
        let untidy = self.untidy.iter().map(|diagnostic| Finding {
            id: UNTIDY.0,
            level: None,
            operation: String::new(),
            text: diagnostic.to_string(),
            pointer: diagnostic.pointer.as_deref().unwrap_or_default(),
            near: diagnostic.pointer.as_deref().unwrap_or_default(),
        });
        changes.chain(notices).chain(untidy).collect()
    }

    /// The list as JSON: each [`Change`], then notices of the level `NOTICE`, whose ids are `no-rule` and `untidy`.
    pub fn json(&self) -> Value {
        let changes = self.changes.iter().map(|change| json!(change));
        let notices = self.notices.iter().map(|notice| {
            json!({
                "id": NO_RULE.0,
                "level": "NOTICE",
                "operation": notice.operations.first().map(String::as_str).unwrap_or_default(),
                "path": notice.path,
                "pointer": notice.pointer,
                "text": notice.text,
                "operations": notice.operations,
            })
        });
        let untidy = self.untidy.iter().map(|diagnostic| {
            let pointer = diagnostic.pointer.as_deref().unwrap_or_default();
            let text = diagnostic.to_string();
            json!({ "id": UNTIDY.0, "level": "NOTICE", "operation": "", "path": "", "pointer": pointer, "text": text })
        });
        changes.chain(notices).chain(untidy).collect()
    }
}

fn of_change(change: &Change) -> Finding<'_> {
    let Change { id, level, operation, path, method, text, pointer, .. } = change;
    let operation = match path.as_str() {
        "" => String::new(),
        // Of a table of FHIR elements.
        _ if operation.is_empty() => path.clone(),
        _ if *operation == format!("{method} {path}") => operation.clone(),
        _ => format!("{method} {path} ({operation})"),
    };
    let near = change.revision_pointer.as_deref().unwrap_or(pointer);
    Finding { id, level: Some(*level), operation, text: text.clone(), pointer, near }
}

fn of_notice(notice: &Notice) -> Finding<'_> {
    let operation = match notice.operations.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first, others @ ..] => format!("{first} and {} more", others.len()),
    };
    let text = format!("{}; no rule speaks of it", notice.text);
    Finding { id: NO_RULE.0, level: None, operation, text, pointer: &notice.pointer, near: &notice.pointer }
}
