//! Requests that the server makes by itself.

use super::differences;
use super::operations::operations;
use super::place::{Pair, Places, matched};
use super::report::{Report, Scope};

/// Compares the webhooks of OpenAPI 3.1: which there are, by the rules; what is in them, for notices.
pub(super) fn compare(report: &mut Report<'_>, documents: &Pair<'_>) {
    let scope = Scope::default();
    let webhooks = matched(documents, "webhooks", str::to_owned);
    for (name, base) in &webhooks.removed {
        for (method, operation) in operations(base) {
            removed(report, &scope, name, method, &operation.pointer);
        }
    }
    for (name, revision) in &webhooks.added {
        for (method, operation) in operations(revision) {
            added(report, &scope, name, method, &operation.pointer);
        }
    }
    for (name, item) in &webhooks.both {
        let methods = crate::operations::METHODS;
        for method in methods {
            match (item.base.get(method), item.revision.get(method)) {
                (Some(base), None) => removed(report, &scope, name, method, &base.pointer),
                (None, Some(revision)) => added(report, &scope, name, method, &revision.pointer),
                _ => differences::member(report, &scope, item, method, &format!("webhook `{name}`")),
            }
        }
        differences::others(report, &scope, item, &methods, &format!("webhook `{name}`"));
    }
}

fn removed(report: &mut Report<'_>, scope: &Scope, name: &str, method: &str, pointer: &str) {
    let text = format!("webhook `{name}` removed, {}", method.to_uppercase());
    report.add("webhook-removed", scope, Places::removed(pointer), &[name], text);
}

fn added(report: &mut Report<'_>, scope: &Scope, name: &str, method: &str, pointer: &str) {
    let text = format!("webhook `{name}` added, {}", method.to_uppercase());
    report.add("webhook-added", scope, Places::added(pointer), &[name], text);
}
