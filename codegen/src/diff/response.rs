//! The responses of an operation.

use super::place::{Pair, Places, matched};
use super::report::{Report, Scope};
use super::site::Site;
use super::{differences, headers, media_type, schema};

pub(super) fn compare(report: &mut Report<'_>, scope: &Scope, operation: &Pair<'_>) {
    let responses = matched(operation, "responses", str::to_ascii_uppercase);
    for (status, base) in responses.removed.iter().filter(|(status, _)| !status.starts_with("x-")) {
        let kind = kind(status);
        let text = format!("{kind} response with the status `{status}` removed");
        let id = format!("response-{kind}-status-removed");
        report.add(&id, scope, Places::removed(&base.pointer), &[status], text);
    }
    for (status, revision) in responses.added.iter().filter(|(status, _)| !status.starts_with("x-")) {
        let kind = kind(status);
        let text = format!("{kind} response with the status `{status}` added");
        let id = format!("response-{kind}-status-added");
        report.add(&id, scope, Places::added(&revision.pointer), &[status], text);
    }
    for (status, response) in responses.both.iter().filter(|(status, _)| !status.starts_with("x-")) {
        headers::compare(report, scope, status, response);
        content(report, scope, status, response);
        let subject = format!("response with the status `{status}`");
        differences::others(report, scope, response, &["content", "headers"], &subject);
    }
}

/// Whether a status is one of success; of `default`, which is neither, no rule speaks.
fn kind(status: &str) -> &'static str {
    match status.as_bytes() {
        [b'2', ..] if status.len() == 3 => "success",
        [b'1'..=b'5', ..] if status.len() == 3 => "non-success",
        _ => "any",
    }
}

fn content(report: &mut Report<'_>, scope: &Scope, status: &str, response: &Pair<'_>) {
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
        schema::of_media_type(report, scope, &Site::Response { status, media_type }, both);
    }
}
