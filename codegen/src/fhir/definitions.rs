//! The element tables of a FHIR version: what `fhir/specs/<version>.json` holds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Diagnostic;

/// The types that a FHIR version's generated module has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Definitions {
    /// The resource types that were asked for.
    pub resources: Vec<String>,
    /// The types by FHIR path (`Patient`, `Patient.contact`): the resources and all that they use.
    pub types: BTreeMap<String, TypeDefinition>,
    /// The codes of each binding that the elements name.
    pub bindings: BTreeMap<String, Vec<String>>,
}

/// A resource, a data type or a backbone element.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TypeDefinition {
    /// The type whose elements come first.
    pub base: Base,
    /// Its own elements, in the order of the definition.
    pub elements: Vec<Element>,
}

/// What a type builds on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Option<String>", into = "Option<String>")]
pub enum Base {
    /// Nothing: `Element` and `Resource`.
    None,
    /// The type of that name.
    Type(String),
}

impl From<Option<String>> for Base {
    fn from(name: Option<String>) -> Self {
        name.map_or(Self::None, Self::Type)
    }
}

impl From<Base> for Option<String> {
    fn from(base: Base) -> Self {
        match base {
            Base::None => None,
            Base::Type(name) => Some(name),
        }
    }
}

/// One element of a type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Element {
    /// The FHIR path: `Patient.birthDate`, `Observation.value[x]`.
    pub path: String,
    /// The types: one, or several for a choice. A backbone element names the path of its own table (`Patient.contact`).
    pub types: Vec<String>,
    /// The least number of values.
    pub min: u8,
    /// The largest number of values.
    pub max: Max,
    /// The name of the code list that values of type `code` are bound to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binding: Option<String>,
}

/// The largest number of values of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Max {
    /// At most one.
    #[serde(rename = "1")]
    One,
    /// Any number.
    #[serde(rename = "*")]
    Many,
}

impl Element {
    /// The last part of the path, without `[x]`.
    pub fn name(&self) -> &str {
        let last = self.path.rsplit('.').next().unwrap_or(&self.path);
        last.trim_end_matches("[x]")
    }

    /// Whether this is a choice element (`value[x]`).
    pub fn is_choice(&self) -> bool {
        self.path.ends_with("[x]")
    }
}

impl Definitions {
    /// Reads the text of `fhir/specs/<version>.json`.
    ///
    /// # Errors
    /// The text is no such table; the diagnostic has line and column.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        serde_json::from_str(text).map_err(|e| {
            Diagnostic::new(format!("no table of FHIR elements: {e}"))
                .at_position(e.line() as u64, e.column() as u64)
                .with_help("write it anew with `cargo xtask generate`, after `cargo xtask fetch fhir`")
        })
    }

    /// Prints the text of `fhir/specs/<version>.json`: one element a line, so that a change shows as its line.
    ///
    /// # Errors
    /// None in practice: the table is plain data.
    pub fn print(&self) -> Result<String, Diagnostic> {
        let mut out = String::from("{\n  \"resources\": [\n");
        rows(&mut out, "    ", self.resources.iter().map(json))?;
        out.push_str("  ],\n  \"types\": {\n");
        let mut first = true;
        for (path, definition) in &self.types {
            if !std::mem::take(&mut first) {
                out.push_str(",\n");
            }
            let (path, base) = (json(path)?, json(&definition.base)?);
            out.push_str(&format!("    {path}: {{ \"base\": {base}, \"elements\": [\n"));
            rows(&mut out, "      ", definition.elements.iter().map(json))?;
            out.push_str("    ] }");
        }
        out.push_str("\n  },\n  \"bindings\": {\n");
        let binding = |(name, codes)| Ok(format!("{}: {}", json(name)?, json(codes)?));
        rows(&mut out, "    ", self.bindings.iter().map(binding))?;
        out.push_str("  }\n}\n");
        Ok(out)
    }

    /// All elements of a type, those of its bases first.
    ///
    /// # Errors
    /// A base is not in the table, or the bases form a circle.
    pub fn elements(&self, path: &str) -> Result<Vec<&Element>, Diagnostic> {
        let mut chain = Vec::new();
        let mut next = Base::Type(path.to_owned());
        while let Base::Type(name) = next {
            let definition = self.types.get(&name).ok_or_else(|| {
                Diagnostic::new(format!("the type `{name}` is not in the table"))
                    .at_pointer(format!("/types/{path}/base"))
            })?;
            if chain.len() > self.types.len() {
                return Err(Diagnostic::new("the bases form a circle").at_pointer(format!("/types/{path}/base")));
            }
            chain.push(definition);
            next = definition.base.clone();
        }
        Ok(chain.iter().rev().flat_map(|definition| &definition.elements).collect())
    }
}

pub(super) fn rows(
    out: &mut String,
    indent: &str,
    rows: impl Iterator<Item = Result<String, Diagnostic>>,
) -> Result<(), Diagnostic> {
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    for (index, row) in rows.iter().enumerate() {
        let comma = if index + 1 == rows.len() { "" } else { "," };
        out.push_str(&format!("{indent}{row}{comma}\n"));
    }
    Ok(())
}

/// A value as compact JSON.
pub(super) fn json(value: &impl Serialize) -> Result<String, Diagnostic> {
    serde_json::to_string(value).map_err(|e| Diagnostic::new(e.to_string()))
}
