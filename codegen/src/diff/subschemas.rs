//! `allOf`, `anyOf`, `oneOf`: which schemas of the two lists belong together.
//!
//! As in oasdiff: those that are referred to by the same name; inline ones that say the same; those of the same title;
//! and the last one on each side, if neither has a title. What is inline here and referred to there, and says the same,
//! belongs together as well.

use super::place::{Node, Pair};
use super::report::Report;

pub(super) struct Found<'d> {
    /// With what they are called.
    pub(super) both: Vec<(String, Pair<'d>)>,
    pub(super) removed: Vec<String>,
    pub(super) added: Vec<String>,
}

pub(super) fn compare<'d>(report: &mut Report, pair: &Pair<'d>, keyword: &str) -> Found<'d> {
    let mut lists = Lists { removed: pair.base.items(keyword), added: pair.revision.items(keyword), both: Vec::new() };
    lists.take(|pair| pair.base.reference.is_some() && pair.base.reference == pair.revision.reference);
    // Two names for the same are two schemas; a name for what was inline is none.
    lists.take(|pair| (pair.base.reference.is_none() || pair.revision.reference.is_none()) && report.is_same(pair));
    let is_inline = |pair: &Pair<'_>| pair.base.reference.is_none() && pair.revision.reference.is_none();
    lists.take(|pair| {
        let title = pair.base.text("title");
        is_inline(pair) && !title.is_empty() && title == pair.revision.text("title")
    });
    let is_last = {
        let left = |list: &[Node<'_>]| list.iter().filter(|node| node.reference.is_none()).count() == 1;
        left(&lists.removed) && left(&lists.added)
    };
    lists.take(|pair| {
        is_last && is_inline(pair) && pair.base.text("title").is_empty() && pair.revision.text("title").is_empty()
    });
    Found {
        both: lists.both.into_iter().map(|pair| (label(&pair.revision), pair)).collect(),
        removed: lists.removed.iter().map(label).collect(),
        added: lists.added.iter().map(label).collect(),
    }
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

/// What a schema of a list is called: its name, its title, or its place.
fn label(schema: &Node<'_>) -> String {
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
    match (schema.reference, schema.text("title")) {
        (Some(reference), _) => last(reference),
        (None, "") => format!("#{}", last(&schema.pointer)),
        (None, title) => title.to_owned(),
    }
}
