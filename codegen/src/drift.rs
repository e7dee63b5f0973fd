//! What the two witnesses of an API say differently: the vendor's description, and the server's CapabilityStatement.
//!
//! Compared is what an app can notice: resource types, interactions, search parameters and their types. Dates, ids, versions and
//! prose are not.
//!
//! ```
//! use nextgen_patient_access_codegen::drift::compare;
//! use serde_json::json;
//!
//! let vendor = json!({
//!     "openapi": "3.0.3",
//!     "info": { "title": "API", "version": "1" },
//!     "paths": { "/fhir/Goal": { "get": { "parameters": [{ "name": "date", "in": "query", "schema": { "type": "string" } }] } } },
//! });
//! let statement = json!({
//!     "resourceType": "CapabilityStatement",
//!     "fhirVersion": "4.0.1",
//!     "rest": [{ "mode": "server", "resource": [{
//!         "type": "Goal",
//!         "interaction": [{ "code": "read" }, { "code": "search-type" }],
//!         "searchParam": [{ "name": "date", "type": "date" }],
//!     }] }],
//! });
//! let drift = compare(("swagger.json", &vendor), ("metadata.json", &statement))?;
//! assert_eq!(drift.interactions.only_statement[0].to_string(), "Goal read");
//! assert_eq!(drift.parameter_types[0].vendor, "string");
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::Diagnostic;
use crate::convert;
use crate::operations::{Operation, is_parameter, is_resource_type, operations};

/// Every difference, in alphabetical order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Drift {
    /// Resource types that one has and the other lacks.
    pub resource_types: OneSided<String>,
    /// Interactions with a resource type, be it one of those or one that both have.
    pub interactions: OneSided<OfType>,
    /// Search parameters, of searches that only one has as well.
    pub search_parameters: OneSided<OfType>,
    /// Search parameters that both have, with different types.
    pub parameter_types: Vec<TypeDifference>,
    /// Routes that are about no resource type.
    pub routes: OneSided<String>,
}

/// What one has and the other lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OneSided<T> {
    /// In the vendor's description only.
    pub only_vendor: Vec<T>,
    /// In the CapabilityStatement only.
    pub only_statement: Vec<T>,
}

/// Something of a resource type: `Goal read`, `Goal target-date`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct OfType {
    /// The resource type.
    pub resource_type: String,
    /// FHIR's code of an interaction, an operation with its `$`, or the name of a search parameter.
    pub name: String,
}

impl fmt::Display for OfType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.resource_type, self.name)
    }
}

/// A search parameter that the two give different types.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TypeDifference {
    /// The name of the parameter.
    pub name: String,
    /// OpenAPI's type, where it is a date or a number in FHIR's words. A `string` may hold any of FHIR's.
    pub vendor: String,
    /// FHIR's search type.
    pub statement: String,
    /// The resource types whose search has it.
    pub resource_types: Vec<String>,
}

impl Drift {
    /// Whether the two say the same.
    pub fn is_empty(&self) -> bool {
        self.resource_types.is_empty()
            && self.interactions.is_empty()
            && self.search_parameters.is_empty()
            && self.parameter_types.is_empty()
            && self.routes.is_empty()
    }
}

impl<T> OneSided<T> {
    /// Whether neither has anything that the other lacks.
    pub fn is_empty(&self) -> bool {
        self.only_vendor.is_empty() && self.only_statement.is_empty()
    }
}

impl<T: Clone + Ord> OneSided<T> {
    fn of(vendor: &BTreeSet<T>, statement: &BTreeSet<T>) -> Self {
        Self {
            only_vendor: vendor.difference(statement).cloned().collect(),
            only_statement: statement.difference(vendor).cloned().collect(),
        }
    }
}

/// Compares a vendor's description with a CapabilityStatement, each with its file name and in any form that [`convert::read`] reads.
///
/// # Errors
/// When either is malformed; the diagnostic says where.
pub fn compare(vendor: (&str, &Value), statement: (&str, &Value)) -> Result<Drift, Diagnostic> {
    let facts = |(file, document): (&str, &Value)| {
        convert::read(document.clone())
            .and_then(|read| Facts::of(&read.document))
            .map_err(|problem| problem.in_file(file))
    };
    let (vendor, statement) = (facts(vendor)?, facts(statement)?);
    let names = |facts: &Facts| facts.parameters.keys().cloned().collect();
    let mut types: BTreeMap<(&str, &str, &str), Vec<String>> = BTreeMap::new();
    for (parameter, of_vendor) in &vendor.parameters {
        let of_statement = statement.parameters.get(parameter);
        if let (Some(of_vendor), Some(Some(of_statement))) = (of_vendor, of_statement)
            && of_vendor != of_statement
        {
            let key = (parameter.name.as_str(), of_vendor.as_str(), of_statement.as_str());
            types.entry(key).or_default().push(parameter.resource_type.clone());
        }
    }
    let types = types.into_iter().map(|((name, vendor, statement), resource_types)| TypeDifference {
        name: name.to_owned(),
        vendor: vendor.to_owned(),
        statement: statement.to_owned(),
        resource_types,
    });
    Ok(Drift {
        resource_types: OneSided::of(&vendor.resource_types(), &statement.resource_types()),
        interactions: OneSided::of(&vendor.interactions, &statement.interactions),
        search_parameters: OneSided::of(&names(&vendor), &names(&statement)),
        parameter_types: types.collect(),
        routes: OneSided::of(&vendor.routes, &statement.routes),
    })
}

/// What a document says that can be compared.
#[derive(Default)]
pub(crate) struct Facts {
    pub(crate) interactions: BTreeSet<OfType>,
    /// With their types, where the document gives any.
    pub(crate) parameters: BTreeMap<OfType, Option<String>>,
    pub(crate) routes: BTreeSet<String>,
}

impl Facts {
    /// Reads an OpenAPI document, whether or not its paths are relative to the FHIR service base.
    pub(crate) fn of(document: &Value) -> Result<Self, Diagnostic> {
        let mut facts = Self::default();
        for operation in operations(document)? {
            let Some((resource_type, interaction)) = interaction(&operation) else {
                facts.routes.insert(other_route(operation.path));
                continue;
            };
            let of_type = |name: &str| OfType { resource_type: resource_type.to_owned(), name: name.to_owned() };
            if interaction == "search-type" {
                for parameter in &operation.parameters {
                    if let (Some("query"), Some(name)) = (text(parameter, "in"), text(parameter, "name")) {
                        facts.parameters.insert(of_type(name), parameter_type(parameter));
                    }
                }
            }
            facts.interactions.insert(of_type(&interaction));
        }
        Ok(facts)
    }

    fn resource_types(&self) -> BTreeSet<String> {
        self.interactions.iter().map(|interaction| interaction.resource_type.clone()).collect()
    }
}

/// The resource type of an operation and FHIR's code of what it does.
fn interaction<'d>(operation: &Operation<'d>) -> Option<(&'d str, String)> {
    let path: Vec<&str> = operation.path.split('/').skip_while(|segment| !is_resource_type(segment)).collect();
    let (resource_type, rest) = path.split_first()?;
    let is_one = rest.first().is_some_and(|id| is_parameter(id));
    let code = match (operation.method, rest) {
        ("get", []) => "search-type",
        ("post", []) => "create",
        ("get", ["_history"]) => "history-type",
        ("get", [_]) if is_one => "read",
        ("put", [_]) if is_one => "update",
        ("patch" | "delete", [_]) if is_one => operation.method,
        ("get", [_, "_history"]) if is_one => "history-instance",
        ("get", [_, "_history", _]) if is_one => "vread",
        (_, rest) => return Some((resource_type, rest.last()?.to_string())),
    };
    Some((resource_type, code.to_owned()))
}

/// A route that is about no resource type, from the first segment that FHIR knows, if any.
fn other_route(path: &str) -> String {
    let is_fhir = |segment: &str| segment.starts_with('$') || segment == "metadata";
    match path.rsplit_once('/') {
        Some((_, last)) if is_fhir(last) => format!("/{last}"),
        _ => path.to_owned(),
    }
}

/// The type of a parameter: FHIR's, or what OpenAPI has for it.
fn parameter_type(parameter: &Value) -> Option<String> {
    if let Some(search_type) = text(parameter, "x-fhir-search-type") {
        return Some(search_type.to_owned());
    }
    let schema = parameter.get("schema")?;
    let schema = schema.get("items").unwrap_or(schema);
    let found = match (text(schema, "type")?, text(schema, "format")) {
        (_, Some("date" | "date-time")) => "date",
        ("integer" | "number", _) => "number",
        (other, _) => other,
    };
    // `_include` and its like have no search type.
    (parameter.get("x-fhir-values").is_none()).then(|| found.to_owned())
}

fn text<'v>(value: &'v Value, member: &str) -> Option<&'v str> {
    value.get(member).and_then(Value::as_str)
}
