//! One schema written in two ways, made to look alike.
//!
//! A list of one schema, a `$ref` with words beside it, and a schema beside null are that schema, with what else is said.
//! Whether to read them so depends on the other side: where both have lists, the lists are compared.

use super::form::beside_null;
use super::place::{Node, Pair};

/// So many schemas may lie upon each other; more are a circle.
const LAYERS: usize = 16;

impl<'d> Pair<'d> {
    /// The two schemas, in the form that the other has.
    pub(super) fn aligned(&self) -> Self {
        let mut pair = self.clone();
        for _ in 0..LAYERS {
            let next = pair.beside_null().or_else(|| pair.of_one()).or_else(|| pair.one_choice());
            let Some(next) = next else { break };
            pair = next;
        }
        pair
    }

    /// Takes null out of the alternatives.
    fn beside_null(&self) -> Option<Self> {
        let Self { base, revision } = self;
        let has_alternatives = |schema: &Node<'_>| ["oneOf", "anyOf"].iter().any(|list| schema.member(list).is_some());
        let over = |schema: &Node<'d>| {
            let (keyword, rest) = beside_null(schema)?;
            Some((schema.over_or_null(keyword, rest.clone())?, has_alternatives(&rest)))
        };
        match (over(base), over(revision)) {
            (Some((base, _)), Some((revision, _))) => Some(Self { base, revision }),
            (Some((base, has_more)), None) if has_more || !has_alternatives(revision) => {
                Some(Self { base, revision: revision.clone() })
            }
            (None, Some((revision, has_more))) if has_more || !has_alternatives(base) => {
                Some(Self { base: base.clone(), revision })
            }
            _ => None,
        }
    }

    /// Reads what must fit one schema, and what else is said beside it, as one.
    fn of_one(&self) -> Option<Self> {
        let Self { base, revision } = self;
        let (bases, revisions) = (base.conjuncts(), revision.conjuncts());
        match (bases.as_slice(), revisions.as_slice()) {
            ([one], [other]) => Some(Self { base: over(base, one)?, revision: over(revision, other)? }),
            ([one], others) if is_instead(one, revision, others) => {
                Some(Self { base: over(base, one)?, revision: revision.clone() })
            }
            (others, [one]) if is_instead(one, base, others) => {
                Some(Self { base: base.clone(), revision: over(revision, one)? })
            }
            ([], others) if is_listed(base, others) => Some(Self { base: base.as_list(), revision: revision.clone() }),
            (others, []) if is_listed(revision, others) => {
                Some(Self { base: base.clone(), revision: revision.as_list() })
            }
            _ => None,
        }
    }

    /// Reads the only schema of a choice as one with what else is said, where the other side has no choice.
    fn one_choice(&self) -> Option<Self> {
        let Self { base, revision } = self;
        ["oneOf", "anyOf"].into_iter().find_map(|keyword| {
            let over = |schema: &Node<'d>, other: &Node<'d>| match schema.items(keyword).as_slice() {
                [one] if other.member(keyword).is_none() => schema.over(keyword, one.clone()),
                _ => None,
            };
            match over(base, revision) {
                Some(base) => Some(Self { base, revision: revision.clone() }),
                None => Some(Self { base: base.clone(), revision: over(revision, base)? }),
            }
        })
    }
}

/// Whether a schema may stand for the list of one that holds it: the other side has no list, or is that schema, or one as that
/// schema, which has a list itself.
fn is_instead(one: &Node<'_>, other: &Node<'_>, list: &[Node<'_>]) -> bool {
    list.is_empty() || one.pointer == other.pointer || one.member("allOf").is_some()
}

/// Whether a schema is one of several that the other side must fit.
fn is_listed(schema: &Node<'_>, list: &[Node<'_>]) -> bool {
    list.len() > 1 && list.iter().any(|listed| listed.pointer == schema.pointer)
}

fn over<'d>(schema: &Node<'d>, one: &Node<'d>) -> Option<Node<'d>> {
    let keyword = if schema.member("allOf").is_some() { "allOf" } else { "$ref" };
    schema.over(keyword, one.clone())
}
