//! Where two things differ that no rule speaks of.

use std::collections::HashSet;

use super::equivalent::{Equivalent, is_by_name};
use super::place::{Pair, Places};
use super::prose::says_nothing;
use super::report::{Report, Scope, show};

/// So many places are named of one thing; of more, the thing itself is.
const MOST: usize = 8;

/// How deep places are looked for.
const DEEPEST: usize = 24;

/// Reports where the members of both that are called that differ.
pub(super) fn member(report: &mut Report<'_>, scope: &Scope, pair: &Pair<'_>, name: &str, subject: &str) {
    if report.same.is_same_member(pair, name) {
        return;
    }
    let mut search = Search { same: &mut report.same, seen: HashSet::new(), found: Vec::new() };
    search.collect(pair, name, name.to_owned(), 0);
    let mut found = search.found;
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

struct Search<'e> {
    same: &'e mut Equivalent,
    /// What was gone into: what is referred to from several places differs in one.
    seen: HashSet<(usize, usize)>,
    /// The places, each with its path and what became of it.
    found: Vec<(String, Places, String)>,
}

impl Search<'_> {
    /// Finds the places in a member at which it differs.
    fn collect(&mut self, pair: &Pair<'_>, name: &str, path: String, depth: usize) {
        let inside = pair.get(name).filter(|both| {
            let is_deep = depth >= DEEPEST || self.found.len() > MOST;
            !is_deep && both.base.object().is_some() && both.revision.object().is_some()
        });
        let Some(inside) = inside else { return self.found.push((path, pair.at(name), difference(pair, name))) };
        if !self.seen.insert(inside.key()) {
            return;
        }
        let before = self.found.len();
        let speaks = |member: &&&str| is_by_name(name) || !says_nothing(member);
        let mut is_explained = false;
        for member in inside.base.names().union(&inside.revision.names()).filter(speaks) {
            if !self.same.is_same_member(&inside, member) {
                is_explained = true;
                self.collect(&inside, member, format!("{path}/{member}"), depth + 1);
            }
        }
        if self.found.len() == before && !is_explained {
            self.found.push((path, pair.at(name), difference(pair, name)));
        }
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
