//! What a profile demands in all: its own words and those of the profiles that it builds on; and what FHIR's types demand.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Constraint, Guide, Profile};
use crate::Diagnostic;
use crate::fhir::definitions::{Definitions, Element};
use crate::fhir::distil::capitalized;
use crate::fhir::members::primitive;

/// What is demanded of one element or slice.
pub(super) struct Rule<'d> {
    /// Where, from the resource: `component:systolic.value[Quantity].code`, `effective[x]`.
    pub(super) path: String,
    pub(super) min: u16,
    /// `None` for any number.
    pub(super) max: Option<u16>,
    /// What each value must hold.
    pub(super) value: Option<Value>,
    /// The types that a choice is left with; empty where it has all.
    pub(super) types: Vec<String>,
    pub(super) slice: Slice,
    pub(super) must_support: bool,
    pub(super) place: Place<'d>,
    pub(super) constraint: Constraint,
}

impl<'d> Rule<'d> {
    /// What FHIR itself says of an element.
    fn of_type(path: String, place: Place<'d>) -> Self {
        let is_choice = place.is_choice();
        Self {
            path,
            min: u16::from(place.element.min),
            max: is_choice.then_some(1),
            value: None,
            types: if is_choice { capitals(&place.element.types) } else { Vec::new() },
            slice: Slice::None,
            must_support: false,
            place,
            constraint: Constraint::default(),
        }
    }
}

/// How the values of a slice are told from others.
pub(super) enum Slice {
    /// It is none.
    None,
    /// By a value set, or not at all.
    Untold,
    /// What a value holds at each of these places.
    By(Vec<(String, Value)>),
}

/// An element of the FHIR version, and the type of its values as far as a profile's id says.
#[derive(Clone)]
pub(super) struct Place<'d> {
    pub(super) element: &'d Element,
    /// The one type: of an element that is no choice, or of a choice that the id says (`valueQuantity`).
    pub(super) of: Option<String>,
}

impl Place<'_> {
    /// Whether it is a choice, of whatever type.
    fn is_choice(&self) -> bool {
        self.element.is_choice() && self.of.is_none()
    }
}

/// The rules of a profile or extension, in the order of the one that it builds on most deeply.
pub(super) fn rules<'d>(
    guide: &Guide,
    profile: &Profile,
    definitions: &'d Definitions,
) -> Result<Vec<Rule<'d>>, Diagnostic> {
    let constraints = merged(guide, profile);
    let mut rules = Vec::new();
    for constraint in &constraints {
        let Some(id) = constraint.id.strip_prefix(&profile.of).and_then(|rest| rest.strip_prefix('.')) else {
            continue;
        };
        let (path, place) = place(definitions, &profile.of, id)?;
        let slice = slice(constraint, &constraints);
        let of_base = if matches!(slice, Slice::None) && place.element.is_choice() == path.ends_with("[x]") {
            u16::from(place.element.min)
        } else {
            0
        };
        let max = constraint.max.as_deref().filter(|max| *max != "*");
        let max = max.map(|max| max.parse().map_err(|_| Diagnostic::new(format!("`{max}` values of `{id}`"))));
        let is_narrowed = place.of.is_none() && constraint.types.len() < place.element.types.len();
        let types = if is_narrowed { capitals(&constraint.types) } else { Vec::new() };
        rules.push(Rule {
            path,
            min: constraint.min.unwrap_or(0).max(of_base),
            max: max.transpose()?,
            value: constraint.fixed.clone().or_else(|| constraint.pattern.clone()),
            types,
            slice,
            must_support: constraint.must_support || constraint.uscdi,
            place,
            constraint: constraint.clone(),
        });
    }
    for (id, types) in short_forms(guide, profile, definitions)? {
        let (path, place) = place(definitions, &profile.of, &id)?;
        match rules.iter_mut().find(|rule| rule.path == path) {
            Some(rule) => rule.types = types,
            None => rules.push(Rule { types, ..Rule::of_type(path, place) }),
        }
    }
    Ok(rules)
}

/// What FHIR's own definition of a type demands: what is required, also in the data types of its elements; and of choices one value, of a type
/// that FHIR has there.
pub(super) fn of_type<'d>(of: &str, definitions: &'d Definitions) -> Result<Vec<Rule<'d>>, Diagnostic> {
    let mut rules = Vec::new();
    let below = format!("{of}.");
    let parts = definitions.types.keys().filter_map(|path| Some((path.as_str(), path.strip_prefix(&below)?)));
    for (part, within) in std::iter::once((of, "")).chain(parts) {
        for element in definitions.elements(part)? {
            let at = |name: &str| if within.is_empty() { name.to_owned() } else { format!("{within}.{name}") };
            let name = element.name();
            if element.is_choice() {
                rules.push(Rule::of_type(at(&format!("{name}[x]")), Place { element, of: None }));
            } else if element.min > 0 {
                rules.push(Rule::of_type(at(name), Place { element, of: element.types.first().cloned() }));
            }
            // An extension is looked at wherever it stands, and what it holds may be of any type.
            let is_data = |data: &&String| {
                of != "Extension" && *data != "Extension" && !data.contains('.') && primitive(data).is_none()
            };
            for data in element.types.iter().filter(is_data).filter(|data| definitions.types.contains_key(*data)) {
                let its = if element.is_choice() { format!("{name}[{}]", capitalized(data)) } else { name.to_owned() };
                for child in definitions.elements(data)?.into_iter().filter(|child| child.min > 0 && !child.is_choice())
                {
                    let of = child.types.first().cloned();
                    rules.push(Rule::of_type(at(&format!("{its}.{}", child.name())), Place { element: child, of }));
                }
            }
        }
    }
    Ok(rules)
}

/// The canonical URL of the base that is neither in the guide nor a resource type of FHIR; and how many of the guide are beneath.
pub(super) fn base<'g>(guide: &'g Guide, profile: &'g Profile) -> (Option<&'g str>, usize) {
    let (mut base, mut depth) = (profile.base.as_str(), 0);
    while let (Some((_, of)), true) = (guide.by_url(base), depth < guide.profiles.len()) {
        (base, depth) = (&of.base, depth + 1);
    }
    let is_type = base.strip_prefix("http://hl7.org/fhir/StructureDefinition/") == Some(&profile.of);
    ((!is_type).then_some(base), depth)
}

/// The profile and those of the guide that it builds on, the deepest first.
fn chain<'g>(guide: &'g Guide, profile: &'g Profile) -> Vec<&'g Profile> {
    let mut chain = vec![profile];
    while let Some((_, base)) = chain.last().and_then(|last| guide.by_url(&last.base))
        && chain.len() <= guide.profiles.len()
    {
        chain.push(base);
    }
    chain.reverse();
    chain
}

/// The types that choices are left with by their short form, by the choice's id. A profile that names `valueQuantity`, and not `value[x]`,
/// allows no other type there: so HL7 makes snapshots of it, with slices by type that are closed.
fn short_forms(
    guide: &Guide,
    profile: &Profile,
    definitions: &Definitions,
) -> Result<BTreeMap<String, Vec<String>>, Diagnostic> {
    let mut all = BTreeMap::new();
    for profile in chain(guide, profile) {
        let mut own: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for constraint in &profile.elements {
            let Some(id) = constraint.id.strip_prefix(&profile.of).and_then(|rest| rest.strip_prefix('.')) else {
                continue;
            };
            let (parent, last) = id.rsplit_once('.').map_or((None, id), |(parent, last)| (Some(parent), last));
            let (_, Place { element, of: Some(of) }) = place(definitions, &profile.of, id)? else { continue };
            if !element.is_choice() || last.contains("[x]") {
                continue;
            }
            let name = format!("{}[x]", element.name());
            let choice = parent.map_or_else(|| name.clone(), |parent| format!("{parent}.{name}"));
            if profile.elements.iter().all(|other| other.id != format!("{}.{choice}", profile.of)) {
                own.entry(choice).or_default().push(capitalized(&of));
            }
        }
        all.extend(own);
    }
    Ok(all)
}

/// What the profile says, over what those say that it builds on.
fn merged(guide: &Guide, profile: &Profile) -> Vec<Constraint> {
    let mut merged: Vec<Constraint> = Vec::new();
    for own in chain(guide, profile).into_iter().flat_map(|profile| &profile.elements) {
        let Some(there) = merged.iter_mut().find(|there| there.id == own.id) else {
            merged.push(own.clone());
            continue;
        };
        let own = own.clone();
        there.min = own.min.or(there.min);
        there.max = own.max.or(there.max.take());
        there.profile = own.profile.or(there.profile.take());
        there.fixed = own.fixed.or(there.fixed.take());
        there.pattern = own.pattern.or(there.pattern.take());
        there.binding = own.binding.or(there.binding.take());
        there.must_support |= own.must_support;
        there.uscdi |= own.uscdi;
        if !own.types.is_empty() {
            there.types = own.types;
        }
        if !own.discriminators.is_empty() {
            there.discriminators = own.discriminators;
        }
    }
    merged
}

/// Follows an id through the types of the FHIR version.
fn place<'d>(definitions: &'d Definitions, root: &str, id: &str) -> Result<(String, Place<'d>), Diagnostic> {
    let mut of = Some(root.to_owned());
    let mut path = String::new();
    let mut place = None;
    for segment in id.split('.') {
        let (name, slice) = segment.split_once(':').map_or((segment, None), |(name, slice)| (name, Some(slice)));
        let unknown = || Diagnostic::new(format!("`{root}.{id}` is no element of this FHIR version"));
        // `value[x]:valueQuantity` is `valueQuantity`.
        let name = if name.ends_with("[x]") { slice.unwrap_or(name) } else { name };
        // A primitive has what each element has: an id, and extensions.
        let of_parent = of.as_deref().ok_or_else(unknown)?;
        let elements = definitions.elements(if primitive(of_parent).is_some() { "Element" } else { of_parent })?;
        let found = elements.iter().find_map(|element| {
            let its = element.name();
            match (element.is_choice(), name.strip_prefix(its)?) {
                (false, "") => Some((*element, its.to_owned(), element.types.first().cloned())),
                (true, "[x]") => Some((*element, format!("{its}[x]"), None)),
                (true, suffix) => {
                    let of = element.types.iter().find(|of| capitalized(of) == suffix)?;
                    Some((*element, format!("{its}[{suffix}]"), Some(of.clone())))
                }
                _ => None,
            }
        });
        let (element, name, its) = found.ok_or_else(unknown)?;
        let separator = if path.is_empty() { "" } else { "." };
        let slice = slice.filter(|_| !element.is_choice()).map(|slice| format!(":{slice}")).unwrap_or_default();
        path.push_str(&format!("{separator}{name}{slice}"));
        of = its.clone();
        place = Some(Place { element, of: its });
    }
    let place = place.ok_or_else(|| Diagnostic::new(format!("`{root}.{id}` is no element")))?;
    Ok((path, place))
}

fn slice(constraint: &Constraint, all: &[Constraint]) -> Slice {
    let find = |id: &str| all.iter().find(|other| other.id == id);
    let value = |id: &str| find(id).and_then(|other| other.fixed.clone().or_else(|| other.pattern.clone()));
    let Some((sliced, name)) = constraint.id.rsplit_once(':').filter(|(_, name)| !name.contains('.')) else {
        return Slice::None;
    };
    if sliced.ends_with("[x]") {
        return Slice::None;
    }
    if sliced.ends_with(".extension") {
        let url = constraint.profile.clone().map(Value::from).or_else(|| value(&format!("{sliced}:{name}.url")));
        return url.map_or(Slice::Untold, |url| Slice::By(vec![("url".to_owned(), url)]));
    }
    let mut by = Vec::new();
    for discriminator in find(sliced).map(|sliced| sliced.discriminators.as_slice()).unwrap_or_default() {
        let (path, id) = match discriminator.path.as_str() {
            "$this" => ("", constraint.id.clone()),
            path => (path, format!("{}.{path}", constraint.id)),
        };
        match value(&id) {
            Some(value) if discriminator.by != "type" => by.push((path.to_owned(), value)),
            _ => return Slice::Untold,
        }
    }
    if by.is_empty() { Slice::Untold } else { Slice::By(by) }
}

fn capitals(types: &[String]) -> Vec<String> {
    types.iter().map(|of| capitalized(of)).collect()
}
