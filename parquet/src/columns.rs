//! Which columns a resource type has: FHIR R4's element tables.

use std::{collections::BTreeMap, sync::LazyLock};

use nextgen_patient_access_fhir::tables;
use serde::Deserialize;

use crate::cells::{Cells, Struct};

/// How often a part of a resource may stand within itself.
const PART_LEVELS: usize = 3;

/// Which values of an extension that are no primitives have columns: those that US Core's extensions have, and `Identifier` and `Reference`.
const EXTENSION_VALUES: [&str; 6] = ["Coding", "CodeableConcept", "Identifier", "Period", "Quantity", "Reference"];

#[derive(Default, Deserialize)]
struct Table {
    types: BTreeMap<String, Type>,
}

#[derive(Deserialize)]
struct Type {
    base: Option<String>,
    elements: Vec<Element>,
}

#[derive(Deserialize)]
struct Element {
    path: String,
    types: Vec<String>,
    max: String,
}

static R4: LazyLock<Table> = LazyLock::new(|| {
    let text = tables::ALL.iter().find(|(version, _)| *version == "r4").map_or("", |(_, text)| text);
    // The crate's own text: that it can be read, the tests show.
    serde_json::from_str(text).unwrap_or_default()
});

/// The columns of a row of this type.
pub(crate) fn of_resource(name: &str) -> Struct {
    let mut row = vec![("resourceType".to_owned(), Cells::text())];
    if R4.types.contains_key(name) {
        row.extend(members(name, &mut vec![name]));
    } else {
        row.push(("id".to_owned(), Cells::text()));
    }
    Struct::new(row)
}

/// The columns of a type's elements, those of what it is based on first. `within` is where that is.
fn members<'t>(name: &'t str, within: &mut Vec<&'t str>) -> Vec<(String, Cells)> {
    let Some(found) = R4.types.get(name) else { return Vec::new() };
    let mut columns = match found.base.as_deref() {
        // Their `id` and extensions go to `_json`.
        Some("Element" | "BackboneElement") | None if name != "Resource" => Vec::new(),
        Some(base) => members(base, within),
        None => Vec::new(),
    };
    for element in &found.elements {
        let last = element.path.rsplit('.').next().unwrap_or_default();
        let (stem, is_choice) = last.strip_suffix("[x]").map_or((last, false), |stem| (stem, true));
        for kind in &element.types {
            if name == "Extension" && R4.types.contains_key(kind) && !EXTENSION_VALUES.contains(&kind.as_str()) {
                continue;
            }
            let Some(cells) = cells(kind, within) else { continue };
            let cells = if element.max == "1" { cells } else { Cells::list(cells) };
            columns.push((if is_choice { format!("{stem}{}", capitalized(kind)) } else { stem.to_owned() }, cells));
        }
    }
    columns
}

/// A value of a type; `None` where it has no column.
fn cells<'t>(kind: &'t str, within: &mut Vec<&'t str>) -> Option<Cells> {
    Some(match kind {
        "ResourceContainer" => return None,
        "boolean" => Cells::boolean(),
        "integer" | "positiveInt" | "unsignedInt" => Cells::integer(),
        "decimal" => Cells::decimal(),
        _ if !R4.types.contains_key(kind) => Cells::text(),
        _ => {
            let levels = if kind.contains('.') { PART_LEVELS } else { 1 };
            if within.iter().filter(|outer| **outer == kind).count() >= levels {
                return None;
            }
            within.push(kind);
            let columns = members(kind, within);
            within.pop();
            Cells::Struct(Struct::new(columns))
        }
    })
}

fn capitalized(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
