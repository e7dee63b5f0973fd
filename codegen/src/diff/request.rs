//! The request body of an operation.

use super::media_type;
use super::place::{Pair, Places, matched};
use super::report::{Report, Scope};
use super::schema;
use super::site::Site;

pub(super) fn compare(report: &mut Report, scope: &Scope, operation: &Pair<'_>) {
    let keyword = "requestBody";
    let body = match (operation.base.get(keyword), operation.revision.get(keyword)) {
        (None, None) => return,
        (Some(base), None) => {
            let text = "request body removed".to_owned();
            return report.add("request-body-removed", scope, Places::removed(&base.pointer), &[], text);
        }
        (None, Some(revision)) => {
            let word = if revision.is("required") { "required" } else { "optional" };
            let (id, text) = (format!("added-{word}-request-body"), format!("{word} request body added"));
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
        if let Some(schemas) = both.get("schema") {
            schema::compare(report, scope, &Site::Request { media_type }, &schemas);
        }
    }
}
