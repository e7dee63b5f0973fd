//! Search parameters that may stand more than once.
//!
//! FHIR lets any search parameter repeat, and then all of its values must match: `date=ge2024-01-01&date=lt2025-01-01` is a
//! year (<https://hl7.org/fhir/R4/search.html#combining>). Vendors' descriptions do not say so. Their documents under
//! `specs/openapi/` stay as they are; progenitor is told, and the setter takes one value a call and keeps them all.

use serde_json::{Map, Value, json};

use super::lower::Parameter;

/// Of the parameters with `_`, most are about the result rather than about matching, and stand once; these do not.
const COMMON: [&str; 4] = ["_has", "_include", "_lastUpdated", "_revinclude"];

/// Whether a parameter of the operation with this id may stand more than once.
///
/// A required one may too, but no search of this kind wants two patients; so its setter stays one that sets.
pub(super) fn repeats(operation: &str, parameter: &Value, described: &Parameter) -> bool {
    let name = described.name.as_str();
    operation.ends_with("_search")
        && described.place == "query"
        && !described.required
        && (!name.starts_with('_') || COMMON.contains(&name))
        && parameter.get("schema") == Some(&json!({ "type": "string" }))
}

/// The same parameter, as a list of values that each have a `name=` of their own.
pub(super) fn as_list(parameter: &Value) -> Value {
    let mut members = parameter.as_object().cloned().unwrap_or_else(Map::new);
    let values = json!({ "type": "array", "items": { "type": "string" } });
    members.extend([("schema".to_owned(), values), ("explode".to_owned(), json!(true))]);
    Value::Object(members)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn optional_texts_of_a_search_repeat() {
        let repeats = |operation: &str, name: &str, place: &str, required: bool, schema: Value| {
            let parameter = json!({ "name": name, "in": place, "required": required, "schema": schema });
            let described = Parameter {
                name: name.to_owned(),
                place: place.to_owned(),
                required,
                description: None,
                repeats: false,
                separator: None,
                default: None,
            };
            super::repeats(operation, &parameter, &described)
        };
        let text = || json!({ "type": "string" });
        for name in ["date", "category", "practitioner.name", "_lastUpdated", "_revinclude"] {
            assert!(repeats("observation_search", name, "query", false, text()), "{name}");
        }
        assert!(!repeats("observation_search", "patient", "query", true, text()));
        assert!(!repeats("observation_search", "_count", "query", false, text()));
        assert!(!repeats("observation_search", "_maxresults", "query", false, json!({ "type": "integer" })));
        assert!(!repeats("observation_search", "Prefer", "header", false, text()));
        assert!(!repeats("ccda", "date", "query", false, text()));
    }
}
