//! From a StructureDefinition to the facts of it.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Binding, Constraint, Discriminator, Profile};
use crate::Diagnostic;

/// How US Core's definitions mark what USCDI demands.
const USCDI: &str = "http://hl7.org/fhir/us/core/StructureDefinition/uscdi-requirement";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct StructureDefinition {
    id: String,
    url: String,
    #[serde(rename = "type")]
    of: String,
    kind: String,
    derivation: Option<String>,
    base_definition: Option<String>,
    #[serde(default)]
    context: Vec<Context>,
    differential: Option<Differential>,
}

#[derive(Deserialize)]
struct Context {
    #[serde(rename = "type")]
    kind: String,
    expression: String,
}

#[derive(Deserialize)]
struct Differential {
    element: Vec<Element>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Element {
    id: String,
    min: Option<u16>,
    max: Option<String>,
    #[serde(default, rename = "type")]
    types: Vec<Type>,
    slicing: Option<Slicing>,
    binding: Option<BindingDefinition>,
    #[serde(default)]
    must_support: bool,
    #[serde(default)]
    uscdi: bool,
    #[serde(default)]
    extension: Vec<Extension>,
    /// `fixedUri`, `patternCodeableConcept` and the like, among much prose.
    #[serde(flatten)]
    others: Map<String, Value>,
}

#[derive(Deserialize)]
struct Type {
    code: String,
    #[serde(default)]
    profile: Vec<String>,
}

#[derive(Deserialize)]
struct Slicing {
    #[serde(default)]
    discriminator: Vec<Discriminator>,
    rules: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct BindingDefinition {
    strength: String,
    value_set: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Extension {
    url: String,
    value_boolean: Option<bool>,
}

/// The id and the facts of a profile or extension; nothing of another definition.
pub(super) fn profile(text: &str) -> Result<Option<(String, Profile)>, Diagnostic> {
    let definition: StructureDefinition = serde_json::from_str(text).map_err(|e| {
        Diagnostic::new(format!("no StructureDefinition: {e}")).at_position(e.line() as u64, e.column() as u64)
    })?;
    let is_profile = definition.derivation.as_deref() == Some("constraint")
        && (definition.kind == "resource" || definition.of == "Extension");
    let (true, Some(base), Some(differential)) = (is_profile, definition.base_definition, definition.differential)
    else {
        return Ok(None);
    };
    let context = definition.context.into_iter().filter(|context| context.kind == "element");
    let mut elements = Vec::new();
    for element in differential.element {
        let constraint = constraint(element)?;
        // An element that is only mentioned.
        if constraint != (Constraint { id: constraint.id.clone(), ..Constraint::default() }) {
            elements.push(constraint);
        }
    }
    let context = context.map(|context| context.expression).collect();
    let profile = Profile { url: definition.url, of: definition.of, base, context, elements };
    Ok(Some((definition.id, profile)))
}

fn constraint(element: Element) -> Result<Constraint, Diagnostic> {
    let id = element.id;
    let refuse =
        |what: &str| Diagnostic::new(format!("`{id}` {what}")).with_help("teach it to codegen/src/fhir/guide/");
    let mut values = [None, None];
    for (name, value) in element.others {
        for (prefix, place) in ["fixed", "pattern"].iter().zip(&mut values) {
            let is_one =
                name.strip_prefix(prefix).is_some_and(|kind| kind.starts_with(|c: char| c.is_ascii_uppercase()));
            if is_one && place.replace(value.clone()).is_some() {
                return Err(refuse("has two values"));
            }
        }
    }
    let [fixed, pattern] = values;
    // A fixed object must be equal, a pattern only held: of text both are the same.
    if fixed.as_ref().is_some_and(|value| !value.is_string()) {
        return Err(refuse("has a fixed value that is no string"));
    }
    let discriminators = match element.slicing {
        Some(slicing) if slicing.rules != "open" => return Err(refuse("has slices that are closed")),
        Some(slicing) => slicing.discriminator,
        None => Vec::new(),
    };
    let mut profiles = element.types.iter().flat_map(|of| &of.profile);
    let profile = match element.types.as_slice() {
        [one] if one.code == "Extension" => profiles.next().cloned(),
        _ => None,
    };
    let is_marked = |extension: &Extension| extension.url == USCDI && extension.value_boolean == Some(true);
    Ok(Constraint {
        min: element.min,
        max: element.max,
        types: element.types.into_iter().map(|of| of.code).collect(),
        profile,
        fixed,
        pattern,
        discriminators,
        binding: element.binding.map(|of| Binding { strength: of.strength, value_set: of.value_set }),
        must_support: element.must_support,
        uscdi: element.uscdi || element.extension.iter().any(is_marked),
        id,
    })
}
