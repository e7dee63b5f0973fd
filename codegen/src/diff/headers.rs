//! The headers of a response.

use super::place::{Pair, Places, matched};
use super::report::{Report, Scope};
use super::site::Site;
use super::{differences, schema};

/// The members of a header that have rules.
const COMPARED: &[&str] = &["required", "schema"];

pub(super) fn compare(report: &mut Report<'_>, scope: &Scope, status: &str, response: &Pair<'_>) {
    let headers = matched(response, "headers", str::to_ascii_lowercase);
    for (name, base) in &headers.removed {
        let word = if base.is("required") { "required" } else { "optional" };
        let text = format!("{word} response header `{name}` of the status `{status}` removed");
        let id = format!("{word}-response-header-removed");
        report.add(&id, scope, Places::removed(&base.pointer), &[status, name], text);
    }
    for (name, revision) in &headers.added {
        let text = format!("response header `{name}` of the status `{status}` added");
        report.add("response-header-added", scope, Places::added(&revision.pointer), &[status, name], text);
    }
    for (name, both) in &headers.both {
        let site = Site::Header { status, name };
        let now = both.revision.is("required");
        if both.base.is("required") != now {
            let word = if now { "required" } else { "optional" };
            let text = format!("{} became {word}", site.subject(""));
            let id = format!("response-header-became-{word}");
            report.add(&id, scope, both.at("required"), &[status, name], text);
        }
        match both.get("schema") {
            Some(schemas) => schema::compare(report, scope, &site, &schemas),
            None => differences::member(report, scope, both, "schema", &site.subject("")),
        }
        differences::others(report, scope, both, COMPARED, &site.subject(""));
    }
}
