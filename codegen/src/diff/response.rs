//! The responses of an operation.

use super::media_type;
use super::place::{Pair, Places, matched};
use super::report::{Report, Scope};
use super::schema;
use super::site::Site;

pub(super) fn compare(report: &mut Report, scope: &Scope, operation: &Pair<'_>) {
    let responses = matched(operation, "responses", str::to_ascii_uppercase);
    for (status, base) in &responses.removed {
        if let Some(kind) = kind(status) {
            let text = format!("{kind} response with the status `{status}` removed");
            report.add(
                &format!("response-{kind}-status-removed"),
                scope,
                Places::removed(&base.pointer),
                &[status],
                text,
            );
        }
    }
    for (status, revision) in &responses.added {
        if let Some(kind) = kind(status) {
            let text = format!("{kind} response with the status `{status}` added");
            report.add(
                &format!("response-{kind}-status-added"),
                scope,
                Places::added(&revision.pointer),
                &[status],
                text,
            );
        }
    }
    for (status, response) in &responses.both {
        headers(report, scope, status, response);
        content(report, scope, status, response);
    }
}

/// Whether a status is one of success; `default` and extensions are neither.
fn kind(status: &str) -> Option<&'static str> {
    match status.as_bytes() {
        [b'2', ..] if status.len() == 3 => Some("success"),
        [b'1'..=b'5', ..] if status.len() == 3 => Some("non-success"),
        _ => None,
    }
}

fn headers(report: &mut Report, scope: &Scope, status: &str, response: &Pair<'_>) {
    let headers = matched(response, "headers", str::to_ascii_lowercase);
    for (name, base) in &headers.removed {
        let word = if base.is("required") { "required" } else { "optional" };
        let text = format!("{word} response header `{name}` of the status `{status}` removed");
        let id = format!("{word}-response-header-removed");
        report.add(&id, scope, Places::removed(&base.pointer), &[status, name], text);
    }
    for (name, both) in &headers.both {
        if both.base.is("required") && !both.revision.is("required") {
            let text = format!("response header `{name}` of the status `{status}` became optional");
            report.add("response-header-became-optional", scope, both.at("required"), &[status, name], text);
        }
    }
}

fn content(report: &mut Report, scope: &Scope, status: &str, response: &Pair<'_>) {
    let mut content = matched(response, "content", media_type::normalized);
    for (before, now, word, both) in media_type::renamed(&mut content) {
        let text = format!("media type of the response with the status `{status}` {word} from `{before}` to `{now}`");
        let id = format!("response-media-type-name-{word}");
        report.add(&id, scope, both.whole(), &[status, before, now], text);
        content.both.push((before, both));
    }
    for (name, base) in &content.removed {
        let text = format!("media type `{name}` of the response with the status `{status}` removed");
        report.add("response-media-type-removed", scope, Places::removed(&base.pointer), &[status, name], text);
    }
    for (name, revision) in &content.added {
        let text = format!("media type `{name}` of the response with the status `{status}` added");
        report.add("response-media-type-added", scope, Places::added(&revision.pointer), &[status, name], text);
    }
    for (media_type, both) in &content.both {
        if let Some(schemas) = both.get("schema") {
            schema::compare(report, scope, &Site::Response { status, media_type }, &schemas);
        }
    }
}
