//! Where two things differ that no rule speaks of.

use super::equivalent::{is_by_name, same_member};
use super::place::{Pair, Places};
use super::prose::says_nothing;
use super::report::{Report, Scope, show};

/// So many places are named of one thing; of more, the thing itself is.
const MOST: usize = 8;

/// How deep places are looked for.
const DEEPEST: usize = 24;

/// Reports where the members of both that are called that differ.
pub(super) fn member(report: &mut Report<'_>, scope: &Scope, pair: &Pair<'_>, name: &str, subject: &str) {
    if same_member(pair, name) {
        return;
    }
    let mut found = Vec::new();
    collect(pair, name, name.to_owned(), 0, &mut found);
    if found.len() > MOST {
        found = vec![(name.to_owned(), pair.at(name), difference(pair, name))];
    }
    for (path, places, difference) in found {
        report.notice(scope, places, &path, format!("{subject}: {path} {difference}"));
    }
}

/// Reports where both differ in any member but those, which are compared elsewhere, and such as say nothing.
pub(super) fn others(report: &mut Report<'_>, scope: &Scope, pair: &Pair<'_>, but: &[&str], subject: &str) {
    for name in pair.base.names().union(&pair.revision.names()) {
        if !but.contains(name) && !says_nothing(name) {
            member(report, scope, pair, name, subject);
        }
    }
}

/// The places in a member at which it differs, each with its path and what became of it.
fn collect(pair: &Pair<'_>, name: &str, path: String, depth: usize, found: &mut Vec<(String, Places, String)>) {
    let inside = pair.get(name).filter(|both| {
        depth < DEEPEST && both.base.object().is_some() && both.revision.object().is_some() && found.len() <= MOST
    });
    let Some(inside) = inside else { return found.push((path, pair.at(name), difference(pair, name))) };
    let before = found.len();
    let speaks = |member: &&&str| is_by_name(name) || !says_nothing(member);
    for member in inside.base.names().union(&inside.revision.names()).filter(speaks) {
        if !same_member(&inside, member) {
            collect(&inside, member, format!("{path}/{member}"), depth + 1, found);
        }
    }
    if found.len() == before {
        found.push((path, pair.at(name), difference(pair, name)));
    }
}

fn difference(pair: &Pair<'_>, name: &str) -> String {
    match (pair.base.member(name), pair.revision.member(name)) {
        (None, Some(now)) => format!("set to {}", show(now)),
        (Some(before), None) => format!("{} is gone", show(before)),
        (Some(before), Some(now)) => format!("changed from {} to {}", show(before), show(now)),
        (None, None) => "changed".to_owned(),
    }
}
