//! `allOf`, `anyOf`, `oneOf`: which schemas of the two lists belong together.
//!
//! As in oasdiff: those that are referred to by the same name; inline ones that say the same; those of the same title;
//! and the last one on each side, if neither has a title. What is inline here and referred to there, and says the same,
//! belongs together as well.

use super::place::{Node, Pair};
use super::prose::says_nothing;
use super::report::Report;

pub(super) struct Found<'d> {
    /// With what they are called.
    pub(super) both: Vec<(String, Pair<'d>)>,
    pub(super) removed: Labels,
    pub(super) added: Labels,
}

/// What schemas are called: those that take something away, and of `allOf` those that are but words.
pub(super) struct Labels {
    pub(super) real: Vec<String>,
    pub(super) only_words: Vec<String>,
}

pub(super) fn compare<'d>(report: &mut Report<'_>, pair: &Pair<'d>, keyword: &str) -> Found<'d> {
    let items = |schema: &Node<'d>| if keyword == "allOf" { schema.conjuncts() } else { schema.items(keyword) };
    let mut lists = Lists { removed: items(&pair.base), added: items(&pair.revision), both: Vec::new() };
    lists.take(|pair| reference(&pair.base).is_some() && reference(&pair.base) == reference(&pair.revision));
    // Two names for the same are two schemas; a name for what was inline is none.
    lists.take(|pair| {
        (reference(&pair.base).is_none() || reference(&pair.revision).is_none()) && report.same.is_same(pair)
    });
    let is_inline = |pair: &Pair<'_>| reference(&pair.base).is_none() && reference(&pair.revision).is_none();
    lists.take(|pair| {
        let title = pair.base.text("title");
        is_inline(pair) && !title.is_empty() && title == pair.revision.text("title")
    });
    let is_last = {
        let left = |list: &[Node<'_>]| list.iter().filter(|node| reference(node).is_none()).count() == 1;
        left(&lists.removed) && left(&lists.added)
    };
    lists.take(|pair| {
        is_last && is_inline(pair) && pair.base.text("title").is_empty() && pair.revision.text("title").is_empty()
    });
    Found {
        both: lists.both.into_iter().map(|pair| (label(&pair.revision), pair)).collect(),
        removed: Labels::of(&lists.removed, keyword),
        added: Labels::of(&lists.added, keyword),
    }
}

impl Labels {
    fn of(schemas: &[Node<'_>], keyword: &str) -> Self {
        let is_only_words = |schema: &&Node<'_>| {
            keyword == "allOf"
                && schema.object().is_some()
                && schema.names().into_iter().all(|name| says_nothing(name) || name == "default")
        };
        let (only_words, real): (Vec<_>, Vec<_>) = schemas.iter().partition(is_only_words);
        let labels = |schemas: Vec<&Node<'_>>| schemas.into_iter().map(label).collect();
        Self { real: labels(real), only_words: labels(only_words) }
    }
}

/// The properties that went from an object into the schemas of a `oneOf` that stands in its place.
pub(super) fn moved<'d>(pair: &Pair<'d>) -> Vec<&'d str> {
    let (base, revision) = (&pair.base, &pair.revision);
    let is_object = base.member("properties").is_some() && base.member("oneOf").is_none();
    let is_choice = revision.member("oneOf").is_some()
        && revision.member("properties").is_none()
        && revision.member("type").is_none();
    if !is_object || !is_choice {
        return Vec::new();
    }
    let choices = revision.items("oneOf");
    let has = |choice: &Node<'_>, name: &str| choice.get("properties").is_some_and(|all| all.member(name).is_some());
    let names = base.entries("properties").into_iter().map(|(name, _)| name);
    names.filter(|name| choices.iter().any(|choice| has(choice, name))).collect()
}

struct Lists<'d> {
    removed: Vec<Node<'d>>,
    added: Vec<Node<'d>>,
    both: Vec<Pair<'d>>,
}

impl<'d> Lists<'d> {
    /// Takes those that belong together out of the two lists.
    fn take(&mut self, mut belong: impl FnMut(&Pair<'d>) -> bool) {
        let (both, added) = (&mut self.both, &mut self.added);
        self.removed.retain(|base| {
            let pair = |revision: &Node<'d>| Pair { base: base.clone(), revision: revision.clone() };
            let Some(index) = added.iter().position(|revision| belong(&pair(revision))) else { return true };
            both.push(Pair { base: base.clone(), revision: added.remove(index) });
            false
        });
    }
}

/// The `$ref` by which a schema was found; what must only fit one schema is that one.
fn reference<'d>(schema: &Node<'d>) -> Option<&'d str> {
    let is_only_list = || schema.names().into_iter().all(|name| name == "allOf" || says_nothing(name));
    schema.reference.or_else(|| match schema.conjuncts().as_slice() {
        [one] if is_only_list() => one.reference,
        _ => None,
    })
}

/// What a schema of a list is called: its name, its title, or its place.
fn label(schema: &Node<'_>) -> String {
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
    match (reference(schema), schema.text("title")) {
        (Some(reference), _) => last(reference),
        (None, "") => format!("#{}", last(&schema.pointer)),
        (None, title) => title.to_owned(),
    }
}
