//! Walks two schemas side by side, into everything that both have.

use std::collections::HashMap;

use super::place::{Node, Pair, Places, matched};
use super::report::{Report, Scope};
use super::site::Site;
use super::{keywords, subschemas};

/// How often a walk enters the same two schemas by different ways. Each way is a change of its own, but schemas that
/// refer to each other across have more ways than anyone can read.
const WAYS: u32 = 16;

/// How deep a walk goes. Nobody nests deeper on purpose.
const DEEPEST: usize = 100;

/// Reports what differs in the schemas of a body or a parameter.
pub(super) fn compare(report: &mut Report, scope: &Scope, site: &Site<'_>, pair: &Pair<'_>) {
    let mut walk = Walk { report, scope, site, above: Vec::new(), entered: HashMap::new() };
    walk.visit("", pair);
}

pub(super) struct Walk<'w> {
    pub(super) report: &'w mut Report,
    pub(super) scope: &'w Scope,
    pub(super) site: &'w Site<'w>,
    /// The schemas on the way here, by their pointers.
    above: Vec<(String, String)>,
    entered: HashMap<(String, String), u32>,
}

impl Walk<'_> {
    /// Reports a change of the schema that is called `name`; the top has no name.
    pub(super) fn add(&mut self, change: &str, name: &str, places: Places, values: &[&str], text: &str) {
        let id = format!("{}-{change}", self.site.prefix(name.is_empty()));
        self.add_rule(&id, name, places, values, text);
    }

    pub(super) fn add_rule(&mut self, id: &str, name: &str, places: Places, values: &[&str], text: &str) {
        let names: Vec<_> = self.site.names(name).into_iter().chain(values.iter().copied()).collect();
        let text = format!("{}: {text}", self.site.subject(name));
        self.report.add(id, self.scope, places, &names, text);
    }

    fn visit(&mut self, name: &str, pair: &Pair<'_>) {
        let here = (pair.base.pointer.clone(), pair.revision.pointer.clone());
        if self.above.len() >= DEEPEST || self.above.contains(&here) || self.report.is_same(pair) {
            return;
        }
        let entered = self.entered.entry(here.clone()).or_default();
        *entered += 1;
        if *entered > WAYS {
            return;
        }
        self.above.push(here);
        keywords::compare(self, name, pair);
        self.alternatives(name, pair);
        if let Some(items) = pair.get("items") {
            self.visit(&format!("{name}/items"), &items);
        }
        self.properties(name, pair);
        if let Some(rest) = pair.get("additionalProperties") {
            self.visit(&format!("{name}/additionalProperties"), &rest);
        }
        self.above.pop();
    }

    fn alternatives(&mut self, name: &str, pair: &Pair<'_>) {
        for (keyword, change) in [("allOf", "all-of"), ("anyOf", "any-of"), ("oneOf", "one-of")] {
            let found = subschemas::compare(self.report, pair, keyword);
            let list =
                |labels: &[String]| labels.iter().map(|label| format!("`{label}`")).collect::<Vec<_>>().join(", ");
            if !found.added.is_empty() {
                let text = format!("{keyword} has got {}", list(&found.added));
                self.add(&format!("{change}-added"), name, pair.at(keyword), &[], &text);
            }
            if !found.removed.is_empty() {
                let text = format!("{keyword} has lost {}", list(&found.removed));
                self.add(&format!("{change}-removed"), name, pair.at(keyword), &[], &text);
            }
            for (label, both) in &found.both {
                self.visit(&format!("{name}/{keyword}[{label}]"), both);
            }
        }
    }

    fn properties(&mut self, name: &str, pair: &Pair<'_>) {
        let properties = matched(pair, "properties", str::to_owned);
        for (property, base) in &properties.removed {
            self.removed(&joined(name, property), base, pair.base.requires(property));
        }
        for (property, revision) in &properties.added {
            self.added(&joined(name, property), revision, pair.revision.requires(property));
        }
        for (property, both) in &properties.both {
            let full = joined(name, property);
            self.requiredness(&full, both, pair.base.requires(property), pair.revision.requires(property));
            self.access(&full, both, pair.base.requires(property));
            self.visit(&full, both);
        }
    }

    fn removed(&mut self, name: &str, base: &Node<'_>, required: bool) {
        let id = match self.site {
            Site::Request { .. } if base.is("readOnly") => return,
            Site::Request { .. } => "request-property-removed".to_owned(),
            Site::Response { .. } => format!("response-{}property-removed", kind(base, required)),
            Site::Parameter { .. } => return,
        };
        self.add_rule(&id, name, Places::removed(&base.pointer), &[], "it is gone");
    }

    fn added(&mut self, name: &str, revision: &Node<'_>, required: bool) {
        let has_default = revision.value.get("default").is_some_and(|value| !value.is_null());
        let (id, text) = match self.site {
            Site::Request { .. } | Site::Parameter { .. } if revision.is("readOnly") => return,
            Site::Request { .. } if !required => {
                ("new-optional-request-property".to_owned(), "it is new, and optional")
            }
            Site::Request { .. } if has_default => {
                ("new-required-request-property-with-default".to_owned(), "it is new, and required, with a default")
            }
            Site::Request { .. } => ("new-required-request-property".to_owned(), "it is new, and required"),
            Site::Response { .. } => (format!("response-{}property-added", kind(revision, required)), "it is new"),
            Site::Parameter { location: "header", .. } if required => {
                ("new-required-request-header-property".to_owned(), "it is new, and required")
            }
            Site::Parameter { .. } => return,
        };
        self.add_rule(&id, name, Places::added(&revision.pointer), &[], text);
    }

    fn requiredness(&mut self, name: &str, pair: &Pair<'_>, before: bool, now: bool) {
        if before == now {
            return;
        }
        let text = if now { "it became required" } else { "it became optional" };
        let word = if now { "required" } else { "optional" };
        let has_default = pair.revision.value.get("default").is_some_and(|value| !value.is_null());
        let id = match self.site {
            Site::Request { .. } | Site::Parameter { .. } if pair.revision.is("readOnly") => return,
            Site::Request { .. } if now && has_default => "request-property-became-required-with-default".to_owned(),
            Site::Request { .. } => format!("request-property-became-{word}"),
            Site::Response { .. } if pair.revision.is("writeOnly") => {
                format!("response-write-only-property-became-{word}")
            }
            Site::Response { .. } => format!("response-property-became-{word}"),
            Site::Parameter { location: "header", .. } => format!("request-header-property-became-{word}"),
            Site::Parameter { .. } => return,
        };
        self.add_rule(&id, name, pair.whole(), &[], text);
    }

    /// `readOnly` and `writeOnly` of a property.
    fn access(&mut self, name: &str, pair: &Pair<'_>, required: bool) {
        let side = match self.site {
            Site::Request { .. } => "request",
            Site::Response { .. } => "response",
            Site::Parameter { .. } => return,
        };
        let kind = if required { "required" } else { "optional" };
        for (keyword, word) in [("readOnly", "read-only"), ("writeOnly", "write-only")] {
            let now = pair.revision.is(keyword);
            if pair.base.is(keyword) != now {
                let (not, text) = if now { ("", "became") } else { ("not-", "is no longer") };
                let id = format!("{side}-{kind}-property-became-{not}{word}");
                self.add_rule(&id, name, pair.at(keyword), &[], &format!("it {text} {keyword}"));
            }
        }
    }
}

/// As the ids of response properties have it: `required-`, `optional-write-only-`.
fn kind(property: &Node<'_>, required: bool) -> String {
    let required = if required { "required-" } else { "optional-" };
    let write_only = if property.is("writeOnly") { "write-only-" } else { "" };
    format!("{required}{write_only}")
}

/// oasdiff's name of a property: the names on the way, `items` and the like with them.
fn joined(name: &str, property: &str) -> String {
    if name.is_empty() { property.to_owned() } else { format!("{name}/{property}") }
}
