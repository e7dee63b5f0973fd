//! What changed between two tables of a FHIR version's elements.
//!
//! The changes are those of [`crate::diff`], with rules of our own, so that the same pages show them. Judged is from an app that
//! reads: what is gone, or comes in another JSON type, breaks it; what it may not expect is to look at.
//!
//! ```
//! use nextgen_patient_access_codegen::diff::Level;
//! use nextgen_patient_access_codegen::fhir::{Definitions, diff::compare};
//!
//! let table = |max| Definitions::parse(&format!(r#"{{ "resources": ["Lamp"], "bindings": {{}}, "types": {{
//!     "Lamp": {{ "base": null, "elements": [
//!         {{ "path": "Lamp.colour", "types": ["string"], "min": 0, "max": "{max}" }}] }} }} }}"#));
//! let changes = compare(&table("1")?, &table("*")?);
//! assert_eq!((changes[0].id.as_str(), changes[0].level), ("fhir-element-max-changed", Level::Err));
//! assert_eq!(changes[0].text, "`Lamp.colour` is 0..* instead of 0..1");
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::definitions::{Base, Definitions, Element, Max, TypeDefinition};
use crate::diagnostic::join;
use crate::diff::{Change, Level};

/// Every change from `base` to `revision`: the worst first, then by FHIR path.
pub fn compare(base: &Definitions, revision: &Definitions) -> Vec<Change> {
    let mut found = Found::default();
    let index = |resources: &[String], name: &str| resources.iter().position(|other| other == name);
    let pointer =
        |side: &Definitions, name: &str| index(&side.resources, name).map(|index| format!("/resources/{index}"));
    let listed: BTreeSet<&String> = base.resources.iter().chain(&revision.resources).collect();
    for name in listed {
        let places = (pointer(base, name), pointer(revision, name));
        match places {
            (Some(_), None) => {
                found.add("fhir-resource-removed", Level::Err, name, places, format!("the resource `{name}` is gone"))
            }
            (None, Some(_)) => {
                found.add("fhir-resource-added", Level::Info, name, places, format!("the resource `{name}` is new"))
            }
            _ => {}
        }
    }
    let names: BTreeSet<&String> = base.types.keys().chain(revision.types.keys()).collect();
    for name in names {
        let pointer = join("/types", name);
        match (base.types.get(name), revision.types.get(name)) {
            (Some(old), Some(new)) => types(name, old, new, &pointer, &mut found),
            (Some(_), None) => {
                let text = format!("the type `{name}` is gone");
                found.add("fhir-type-removed", Level::Err, name, (Some(pointer), None), text);
            }
            _ => {
                let text = format!("the type `{name}` is new");
                found.add("fhir-type-added", Level::Info, name, (None, Some(pointer)), text);
            }
        }
    }
    bindings(base, revision, &mut found);
    found.0.sort_by(|a, b| (b.level, &a.path, &a.id).cmp(&(a.level, &b.path, &b.id)));
    found.0
}

fn types(name: &str, old: &TypeDefinition, new: &TypeDefinition, pointer: &str, found: &mut Found) {
    if old.base != new.base {
        let of = |base: &Base| match base {
            Base::None => "nothing".to_owned(),
            Base::Type(base) => format!("`{base}`"),
        };
        let places = join(pointer, "base");
        let text = format!("`{name}` builds on {} instead of {}", of(&new.base), of(&old.base));
        found.add("fhir-type-base-changed", Level::Warn, name, (Some(places.clone()), Some(places)), text);
    }
    let placed = |definition: &TypeDefinition| -> BTreeMap<String, (Element, String)> {
        let place = |(index, element): (usize, &Element)| {
            (element.path.clone(), (element.clone(), format!("{pointer}/elements/{index}")))
        };
        definition.elements.iter().enumerate().map(place).collect()
    };
    let (old, new) = (placed(old), placed(new));
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for path in paths {
        match (old.get(path), new.get(path)) {
            (Some((old, at)), Some((new, now_at))) => elements(old, new, (at, now_at), found),
            (Some((_, at)), None) => {
                let text = format!("`{path}` is gone");
                found.add("fhir-element-removed", Level::Err, path, (Some(at.clone()), None), text);
            }
            (None, Some((element, at))) => {
                let text = format!("`{path}` is new, {}, {}", cardinality(element), kinds(&element.types));
                found.add("fhir-element-added", Level::Info, path, (None, Some(at.clone())), text);
            }
            (None, None) => {}
        }
    }
}

fn elements(old: &Element, new: &Element, places: (&str, &str), found: &mut Found) {
    let path = &new.path;
    let mut add =
        |id, level, text| found.add(id, level, path, (Some(places.0.to_owned()), Some(places.1.to_owned())), text);
    if (old.min, old.max) != (new.min, new.max) {
        let text = format!("`{path}` is {} instead of {}", cardinality(new), cardinality(old));
        // In JSON, one value is a value and many are a list. Of the least number only who writes has to take care, or who relied on it.
        match old.max == new.max {
            true => add("fhir-element-min-changed", Level::Warn, text),
            false => add("fhir-element-max-changed", Level::Err, text),
        }
    }
    let (was, is): (BTreeSet<_>, BTreeSet<_>) = (old.types.iter().collect(), new.types.iter().collect());
    if was != is {
        let text = format!("`{path}` is {} instead of {}", kinds(&new.types), kinds(&old.types));
        // A choice that grows or shrinks has the others still.
        let level = if was.is_disjoint(&is) || was.len() == 1 || is.len() == 1 { Level::Err } else { Level::Warn };
        add("fhir-element-types-changed", level, text);
    }
    if old.binding != new.binding {
        let of = |binding: &Option<String>| {
            binding.as_ref().map_or("no list of codes".to_owned(), |name| format!("`{name}`"))
        };
        let text = format!("the codes of `{path}` are of {} instead of {}", of(&new.binding), of(&old.binding));
        add("fhir-element-binding-changed", Level::Warn, text);
    }
}

/// Codes are strings in Rust; what is said of one is for those who compare them.
fn bindings(base: &Definitions, revision: &Definitions, found: &mut Found) {
    for (name, old) in &base.bindings {
        let Some(new) = revision.bindings.get(name) else { continue };
        let pointer = join("/bindings", name);
        let places = || (Some(pointer.clone()), Some(pointer.clone()));
        for code in old.iter().filter(|code| !new.contains(code)) {
            found.add(
                "fhir-code-removed",
                Level::Warn,
                name,
                places(),
                format!("the code `{code}` of `{name}` is gone"),
            );
        }
        for code in new.iter().filter(|code| !old.contains(code)) {
            found.add("fhir-code-added", Level::Info, name, places(), format!("the code `{code}` of `{name}` is new"));
        }
    }
}

#[derive(Default)]
struct Found(Vec<Change>);

impl Found {
    fn add(&mut self, id: &str, level: Level, path: &str, places: (Option<String>, Option<String>), text: String) {
        let (base_pointer, revision_pointer) = places;
        self.0.push(Change {
            id: id.to_owned(),
            level,
            operation: String::new(),
            path: path.to_owned(),
            pointer: revision_pointer.clone().or_else(|| base_pointer.clone()).unwrap_or_default(),
            text,
            method: String::new(),
            names: Vec::new(),
            base_pointer,
            revision_pointer,
        });
    }
}

fn cardinality(element: &Element) -> String {
    let max = match element.max {
        Max::One => '1',
        Max::Many => '*',
    };
    format!("{}..{max}", element.min)
}

fn kinds(types: &[String]) -> String {
    types.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ")
}
