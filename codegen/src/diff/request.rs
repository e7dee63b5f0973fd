//! The request body of an operation.

use super::place::{Pair, Places, matched};
use super::report::{Report, Scope};
use super::site::Site;
use super::{differences, media_type, schema};

pub(super) fn compare(report: &mut Report<'_>, scope: &Scope, operation: &Pair<'_>) {
    let keyword = "requestBody";
    let body = match (operation.base.get(keyword), operation.revision.get(keyword)) {
        (None, None) => return,
        (Some(base), None) => {
            let text = "request body removed".to_owned();
            return report.add("request-body-removed", scope, Places::removed(&base.pointer), &[], text);
        }
        (None, Some(revision)) => {
            let word = if revision.is("required") { "required" } else { "optional" };
            let (id, text) = (format!("request-body-added-{word}"), format!("{word} request body added"));
            return report.add(&id, scope, Places::added(&revision.pointer), &[], text);
        }
        (Some(base), Some(revision)) => Pair { base, revision },
    };
    let now = body.revision.is("required");
    if body.base.is("required") != now {
        let word = if now { "required" } else { "optional" };
        let text = format!("request body became {word}");
        report.add(&format!("request-body-became-{word}"), scope, body.at("required"), &[], text);
    }
    let content = matched(&body, "content", media_type::normalized);
    for (name, base) in &content.removed {
        let text = format!("media type `{name}` of the request body removed");
        report.add("request-body-media-type-removed", scope, Places::removed(&base.pointer), &[name], text);
    }
    for (name, revision) in &content.added {
        let text = format!("media type `{name}` of the request body added");
        report.add("request-body-media-type-added", scope, Places::added(&revision.pointer), &[name], text);
    }
    for (media_type, both) in &content.both {
        schema::of_media_type(report, scope, &Site::Request { media_type }, both);
    }
    differences::others(report, scope, &body, &["content", "required"], "request body");
}
