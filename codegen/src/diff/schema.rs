//! Walks two schemas side by side, into everything that both have.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::lifecycle::{self, Stability};
use super::place::{Node, Pair, Places, matched};
use super::report::{Report, Scope};
use super::site::{self, Site};
use super::{applicators, differences, keywords, operations, subschemas, types};

/// How often a walk enters the same two schemas by different ways. Each way is a change of its own, but schemas that
/// refer to each other across have more ways than anyone can read.
const WAYS: u32 = 16;

/// How deep a walk goes. Nobody nests deeper on purpose.
const DEEPEST: usize = 100;

/// Reports what differs in a media type of a body.
pub(super) fn of_media_type(report: &mut Report<'_>, scope: &Scope, site: &Site<'_>, pair: &Pair<'_>) {
    let id = |word| format!("{}-media-type-schema-{word}", site.prefix(true));
    match (pair.base.get("schema"), pair.revision.get("schema")) {
        (Some(base), Some(revision)) => compare(report, scope, site, &Pair { base, revision }),
        (None, Some(_)) => {
            let text = format!("{}: schema added", site.subject(""));
            report.add(&id("added"), scope, pair.at("schema"), &site.names(""), text);
        }
        (Some(_), None) => {
            let text = format!("{}: schema removed", site.subject(""));
            report.add(&id("removed"), scope, pair.at("schema"), &site.names(""), text);
        }
        (None, None) => {}
    }
    differences::others(report, scope, pair, &["schema"], &site.subject(""));
}

/// Reports what differs in the schemas of a body, a header or a parameter.
pub(super) fn compare(report: &mut Report<'_>, scope: &Scope, site: &Site<'_>, pair: &Pair<'_>) {
    let mut walk = Walk { report, scope, site, above: Vec::new(), entered: HashMap::new() };
    walk.visit("", pair);
}

pub(super) struct Walk<'w, 'p> {
    pub(super) report: &'w mut Report<'p>,
    pub(super) scope: &'w Scope,
    pub(super) site: &'w Site<'w>,
    /// The schemas on the way here.
    above: Vec<(usize, usize)>,
    entered: HashMap<(usize, usize), u32>,
}

impl Walk<'_, '_> {
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

    /// Reports where a keyword differs of which no rule speaks.
    pub(super) fn notice(&mut self, name: &str, pair: &Pair<'_>, keyword: &str) {
        differences::member(self.report, self.scope, pair, keyword, &self.site.subject(name));
    }

    pub(super) fn visit(&mut self, name: &str, pair: &Pair<'_>) {
        let here = pair.key();
        if self.above.len() >= DEEPEST || self.above.contains(&here) || self.report.same.is_same(pair) {
            return;
        }
        let entered = self.entered.entry(here).or_default();
        *entered += 1;
        if *entered > WAYS {
            return;
        }
        self.above.push(here);
        let is_never = |schema: &Node<'_>| *schema.value == Value::Bool(false);
        match (is_never(&pair.base), is_never(&pair.revision)) {
            (true, _) => self.add("takes-something", name, pair.whole(), &[], "it took no value, and takes some now"),
            (_, true) => self.add("takes-nothing", name, pair.whole(), &[], "it takes no value any more"),
            _ if self.report.same.differs_below(pair) => self.below(name, &pair.aligned()),
            _ => self.inside(name, &pair.aligned()),
        }
        self.above.pop();
    }

    /// Goes into the properties and the items, where nothing else differs.
    fn below(&mut self, name: &str, pair: &Pair<'_>) {
        self.properties(name, pair, &[]);
        if let Some(items) = pair.get("items") {
            self.visit(&format!("{name}/items"), &items);
        }
    }

    fn inside(&mut self, name: &str, pair: &Pair<'_>) {
        if let Some(alike) = types::listed(self, name, pair) {
            keywords::annotations(self, name, pair);
            for (label, both) in &alike {
                self.visit(&format!("{name}{label}"), both);
            }
            if [&pair.base, &pair.revision].iter().all(|schema| schema.member("type").is_none()) {
                self.rest(name, pair);
            }
            return;
        }
        let moved = subschemas::moved(pair);
        if moved.is_empty() {
            types::compare(self, name, pair);
        }
        keywords::compare(self, name, pair);
        keywords::annotations(self, name, pair);
        self.alternatives(name, pair, !moved.is_empty());
        applicators::compare(self, name, pair);
        self.properties(name, pair, &moved);
        self.rest(name, pair);
    }

    fn alternatives(&mut self, name: &str, pair: &Pair<'_>, is_wrapped: bool) {
        for (keyword, change) in [("allOf", "all-of"), ("anyOf", "any-of"), ("oneOf", "one-of")] {
            let found = subschemas::compare(self.report, pair, keyword);
            let is_reported = is_wrapped && keyword == "oneOf" && name.is_empty();
            if is_reported {
                self.add(
                    "wrapped-in-one-of",
                    name,
                    pair.at(keyword),
                    &[],
                    "its properties went into the schemas of oneOf",
                );
            } else {
                let lists = [(&found.added, "added", "has got"), (&found.removed, "removed", "has lost")];
                for (labels, word, verb) in lists {
                    self.listed(&format!("{change}-{word}"), name, pair, keyword, &labels.real, verb);
                    let id = format!("{change}-{word}-annotation-only");
                    self.listed(&id, name, pair, keyword, &labels.only_words, verb);
                }
            }
            for (label, both) in &found.both {
                self.visit(&format!("{name}/{keyword}[{label}]"), both);
            }
        }
    }

    fn listed(&mut self, id: &str, name: &str, pair: &Pair<'_>, keyword: &str, labels: &[String], verb: &str) {
        if !labels.is_empty() {
            let labels = labels.iter().map(|label| format!("`{label}`")).collect::<Vec<_>>().join(", ");
            self.add(id, name, pair.at(keyword), &[], &format!("{keyword} {verb} {labels}"));
        }
    }

    fn properties(&mut self, name: &str, pair: &Pair<'_>, moved: &[&str]) {
        let properties = matched(pair, "properties", str::to_owned);
        for (property, base) in properties.removed.iter().filter(|(property, _)| !moved.contains(property)) {
            self.removed(&joined(name, property), base, pair.base.requires(property));
        }
        for (property, revision) in &properties.added {
            self.added(&joined(name, property), revision, pair.revision.requires(property));
        }
        for (property, both) in &properties.both {
            let (before, now) = (pair.base.requires(property), pair.revision.requires(property));
            if before == now && self.report.same.is_same(both) {
                continue;
            }
            let (full, both) = (joined(name, property), both.aligned());
            self.requiredness(&full, &both, before, now);
            self.access(&full, &both, before);
            self.lifecycle(&full, &both);
            self.visit(&full, &both);
        }
        let required = |schema: &Node<'_>| -> BTreeSet<String> {
            schema
                .values("required")
                .unwrap_or_default()
                .iter()
                .filter_map(|name| name.as_str().map(str::to_owned))
                .collect()
        };
        for property in required(&pair.base).symmetric_difference(&required(&pair.revision)) {
            let is_in = |list: &[(&str, Node<'_>)]| list.iter().any(|(name, _)| name == property);
            let is_told = properties.both.iter().any(|(name, _)| name == property)
                || is_in(&properties.removed) && pair.base.requires(property)
                || is_in(&properties.added) && pair.revision.requires(property);
            if !is_told && !moved.contains(&property.as_str()) {
                self.required_elsewhere(name, pair, property);
            }
        }
    }

    /// Reports that a property is required, or no longer, that is described in `allOf`, or nowhere.
    fn required_elsewhere(&mut self, name: &str, pair: &Pair<'_>, property: &str) {
        let now = pair.revision.requires(property);
        match (described(&pair.base, property), described(&pair.revision, property)) {
            (Some(base), Some(revision)) => {
                self.requiredness(&joined(name, property), &Pair { base, revision }, !now, now);
            }
            _ => {
                let text = format!(
                    "`{property}`, of which nothing is said, {}",
                    if now { "is required" } else { "is no longer required" }
                );
                self.add("required-unknown", name, pair.at("required"), &[], &text);
            }
        }
    }

    fn removed(&mut self, name: &str, base: &Node<'_>, required: bool) {
        let id = match self.site {
            Site::Request { .. } if base.is("readOnly") => return,
            Site::Response { .. } => format!("response-{}property-removed", kind(base, required)),
            site => format!("{}-removed", site.prefix(false)),
        };
        self.add_rule(&id, name, Places::removed(&base.pointer), &[], "it is gone");
    }

    fn added(&mut self, name: &str, revision: &Node<'_>, required: bool) {
        let has_default = revision.member("default").is_some_and(|value| !value.is_null());
        let (id, text) = match self.site {
            Site::Request { .. } | Site::Parameter(_) if revision.is("readOnly") => return,
            Site::Request { .. } if !required => {
                ("new-optional-request-property".to_owned(), "it is new, and optional")
            }
            Site::Request { .. } if has_default => {
                ("new-required-request-property-with-default".to_owned(), "it is new, and required, with a default")
            }
            Site::Request { .. } => ("new-required-request-property".to_owned(), "it is new, and required"),
            Site::Response { .. } => (format!("response-{}property-added", kind(revision, required)), "it is new"),
            Site::Parameter(site::Parameter { location: "header", .. }) if required => {
                ("new-required-request-header-property".to_owned(), "it is new, and required")
            }
            site if required => (format!("{}-added", site.prefix(false)), "it is new, and required"),
            site => (format!("{}-added", site.prefix(false)), "it is new, and optional"),
        };
        self.add_rule(&id, name, Places::added(&revision.pointer), &[], text);
    }

    fn requiredness(&mut self, name: &str, pair: &Pair<'_>, before: bool, now: bool) {
        if before == now {
            return;
        }
        let text = if now { "it became required" } else { "it became optional" };
        let word = if now { "required" } else { "optional" };
        let has_default = pair.revision.member("default").is_some_and(|value| !value.is_null());
        let id = match self.site {
            Site::Request { .. } | Site::Parameter(_) if pair.revision.is("readOnly") => return,
            Site::Request { .. } if now && has_default => "request-property-became-required-with-default".to_owned(),
            Site::Response { .. } if pair.revision.is("writeOnly") => {
                format!("response-write-only-property-became-{word}")
            }
            Site::Parameter(site::Parameter { location: "header", .. }) => {
                format!("request-header-property-became-{word}")
            }
            site => format!("{}-became-{word}", site.prefix(false)),
        };
        self.add_rule(&id, name, pair.whole(), &[], text);
    }

    /// `readOnly` and `writeOnly` of a property.
    fn access(&mut self, name: &str, pair: &Pair<'_>, required: bool) {
        let side = match self.site {
            Site::Request { .. } => "request",
            Site::Response { .. } => "response",
            _ => return,
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

    /// Whether a property is deprecated, until when, and how stable it is.
    fn lifecycle(&mut self, name: &str, pair: &Pair<'_>) {
        for (change, keyword, text) in lifecycle::changes(self.report, &lifecycle::PROPERTY, self.scope.days, pair) {
            self.add(change, name, pair.at(keyword), &[], &text);
        }
        let places = pair.at(lifecycle::STABILITY);
        match (Stability::of(&pair.base), Stability::of(&pair.revision)) {
            (Ok(before), Ok(now)) => {
                if let Some((word, text)) = lifecycle::stability(before, now) {
                    self.add(&format!("stability-{word}"), name, places, &[], &text);
                }
            }
            (Err(one), Err(other)) if one == other => {}
            (Err(value), _) | (_, Err(value)) => {
                operations::invalid_stability(self.report, self.scope, value, places);
            }
        }
    }

    /// What no rule speaks of.
    fn rest(&mut self, name: &str, pair: &Pair<'_>) {
        let handled =
            [keywords::HANDLED, applicators::HANDLED, &["$ref", "allOf", "anyOf", "oneOf", "properties", "required"]]
                .concat();
        let access: &[&str] = match (self.site, name) {
            (Site::Request { .. } | Site::Response { .. }, name) if !name.is_empty() => {
                &["deprecated", "readOnly", "writeOnly", "x-sunset", lifecycle::STABILITY]
            }
            _ => &["x-sunset", lifecycle::STABILITY],
        };
        // How it looks in XML, where it is not XML.
        let xml: &[&str] = if self.site.is_strongly_typed() { &["xml"] } else { &[] };
        let subject = self.site.subject(name);
        differences::others(self.report, self.scope, pair, &[&handled, access, xml].concat(), &subject);
    }
}

/// The property of that name that a schema describes, or one of those that it must fit as well.
fn described<'d>(schema: &Node<'d>, property: &str) -> Option<Node<'d>> {
    const DEEPEST: u32 = 8;
    fn find<'d>(schema: &Node<'d>, property: &str, depth: u32) -> Option<Node<'d>> {
        let own = schema.get("properties").and_then(|properties| properties.get(property));
        let mut deeper = schema.conjuncts().into_iter().filter(|_| depth > 0);
        own.or_else(|| deeper.find_map(|conjunct| find(&conjunct, property, depth - 1)))
    }
    find(schema, property, DEEPEST)
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
