//! Where in a resource an element's values are.

use super::definition::Definition;
use crate::tree::Json;

/// FHIR's choices have no more types; who has more of them in an object has too many values already.
const TYPES: usize = 50;

/// A value of an element, with the sibling that it may have if it is a primitive (`_birthDate`).
#[derive(Clone)]
pub(super) struct Place<'j> {
    /// The path, as in FHIRPath: `Patient.name[0].family`.
    pub(super) path: String,
    pub(super) value: &'j Json<'j>,
    sibling: &'j Json<'j>,
    /// The type that the name of a choice says: `Quantity`.
    pub(super) of: &'j str,
}

impl<'j> Place<'j> {
    pub(super) fn new(path: String, value: &'j Json<'j>) -> Self {
        Self { path, value, sibling: &Json::Null, of: "" }
    }

    /// The values of an element of this one, by a segment of a path: `name`, `value[x]`, `value[Quantity]`.
    fn children(&self, segment: &str) -> Vec<Self> {
        let object = if self.value.members().is_empty() { self.sibling } else { self.value };
        let Some((name, of)) = segment.split_once('[') else {
            return self.values(object, segment, "", segment);
        };
        let (mut found, mut seen) = (Vec::new(), Vec::new());
        for (key, _) in object.members() {
            let key = key.strip_prefix('_').unwrap_or(key);
            let Some(suffix) = key.strip_prefix(name).filter(|it| it.starts_with(|c: char| c.is_ascii_uppercase()))
            else {
                continue;
            };
            let is_wanted = of == "x]" || of.strip_suffix(']') == Some(suffix);
            if is_wanted && !seen.contains(&suffix) {
                let shown = if of == "x]" { name.to_owned() } else { of_type(name, suffix) };
                found.extend(self.values(object, key, suffix, &shown));
                seen.push(suffix);
            }
            if seen.len() == TYPES {
                break;
            }
        }
        found
    }

    fn values(&self, object: &'j Json<'j>, key: &str, of: &'j str, shown: &str) -> Vec<Self> {
        let (value, sibling) = (object.get(key), object.get(&format!("_{key}")));
        let is_list = [value, sibling].iter().any(|it| matches!(it, Json::Array(_)));
        let count = value.items().len().max(sibling.items().len());
        let values = (0..count).map(|index| {
            let at = |of: &'j Json<'j>| of.items().get(index).unwrap_or(&Json::Null);
            let index = if is_list { format!("[{index}]") } else { String::new() };
            Self { path: format!("{}.{shown}{index}", self.path), value: at(value), sibling: at(sibling), of }
        });
        values.filter(|place| *place.value != Json::Null || !place.sibling.members().is_empty()).collect()
    }

    /// Whether something at a path of members from here holds what the JSON says.
    pub(super) fn holds(&self, path: &str, json: &str) -> bool {
        let mut values = vec![self.value];
        for name in path.split('.').filter(|name| !name.is_empty()) {
            values = values.into_iter().flat_map(|value| value.get(name).items()).collect();
        }
        let Ok(pattern) = Json::of(json) else { return false };
        values.into_iter().any(|value| holds(&pattern, value))
    }

    /// The values of the element or slice at that path, beneath those of its parent; nothing where a slice on the way is told by a value set.
    pub(super) fn all(&self, definition: &Definition, path: &str) -> Option<Vec<Self>> {
        let Some((parent, _)) = path.rsplit_once('.') else { return self.within(definition, path) };
        let mut all = Vec::new();
        for parent in self.all(definition, parent)? {
            all.extend(parent.within(definition, path)?);
        }
        Some(all)
    }

    /// Those of the last part of a path, where this is a value of the part before.
    pub(super) fn within(&self, definition: &Definition, path: &str) -> Option<Vec<Self>> {
        let last = path.rsplit('.').next().unwrap_or(path);
        let Some((name, _)) = last.split_once(':') else { return Some(self.children(last)) };
        let slice = definition.element(path).filter(|slice| !slice.untold)?;
        let mut values = self.children(name);
        values.retain(|value| slice.by.iter().all(|(at, json)| value.holds(at, json)));
        Some(values)
    }
}

/// A choice's element of one type, as FHIRPath has it.
pub(super) fn of_type(name: &str, suffix: &str) -> String {
    format!("{name}.ofType({suffix})")
}

/// Whether a value has all that a pattern has: what else it has does not count.
pub(super) fn holds(pattern: &Json<'_>, value: &Json<'_>) -> bool {
    match pattern {
        Json::Object(members) => members.iter().all(|(name, pattern)| holds(pattern, value.get(name))),
        Json::Array(items) => items.iter().all(|item| value.items().iter().any(|value| holds(item, value))),
        _ => pattern == value,
    }
}
