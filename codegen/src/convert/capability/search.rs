//! Search parameters.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Node;
use crate::Diagnostic;

/// What FHIR calls a SearchParamType.
const TYPES: [&str; 9] = ["number", "date", "string", "token", "reference", "composite", "quantity", "uri", "special"];

/// A parameter of a search.
#[derive(Clone, Default)]
pub(super) struct Search {
    pub(super) name: String,
    pub(super) is_required: bool,
    pub(super) search_type: Option<String>,
    /// The values that the statement names, where it names them.
    pub(super) values: Vec<String>,
    pub(super) documentation: Option<String>,
}

impl Search {
    /// The parameter in OpenAPI.
    pub(super) fn parameter(&self) -> Value {
        let mut parameter = Map::new();
        parameter.insert("name".into(), self.name.as_str().into());
        parameter.insert("in".into(), "query".into());
        parameter.insert("required".into(), self.is_required.into());
        parameter.insert("schema".into(), json!({ "type": "string" }));
        parameter.extend(self.search_type.as_deref().map(|found| ("x-fhir-search-type".into(), found.into())));
        parameter.extend(self.documentation.as_deref().map(|text| ("description".into(), text.into())));
        if !self.values.is_empty() {
            parameter.insert("x-fhir-values".into(), self.values.as_slice().into());
        }
        parameter.into()
    }
}

/// The search parameters of a resource type: its own, those of all types, and what may be included.
pub(super) fn of_resource(resource: &Node<'_>, common: &[Search]) -> Result<Vec<Search>, Diagnostic> {
    let mut found = parameters(resource)?;
    let is_new = |found: &[Search], name: &str| !found.iter().any(|parameter| parameter.name == name);
    for parameter in common {
        if is_new(&found, &parameter.name) {
            found.push(parameter.clone());
        }
    }
    for (member, name) in [("searchInclude", "_include"), ("searchRevInclude", "_revinclude")] {
        let values = resource.texts(member)?.unwrap_or_default();
        match found.iter_mut().find(|parameter| parameter.name == name) {
            Some(parameter) => parameter.values = values,
            None if values.is_empty() => {}
            None => found.push(Search { name: name.to_owned(), values, ..Search::default() }),
        }
    }
    Ok(found)
}

/// The search parameters of a resource type, or of all of them.
pub(super) fn parameters(node: &Node<'_>) -> Result<Vec<Search>, Diagnostic> {
    let mut seen = BTreeSet::new();
    let parameters = node.list("searchParam")?.into_iter().map(|parameter| {
        let name = name(&parameter.need("name")?)?;
        if !seen.insert(name) {
            return Err(parameter.problem(format!("the search parameter `{name}` stands here twice")));
        }
        Ok(Search {
            name: name.to_owned(),
            search_type: Some(search_type(&parameter.need("type")?)?.to_owned()),
            documentation: parameter.text_of("documentation")?.map(str::to_owned),
            ..Search::default()
        })
    });
    parameters.collect()
}

pub(super) fn search_type<'a>(node: &Node<'a>) -> Result<&'a str, Diagnostic> {
    let found = node.text()?;
    if TYPES.contains(&found) {
        Ok(found)
    } else {
        let help = format!("FHIR has {}", TYPES.join(", "));
        Err(node.problem(format!("`{found}` is no type of search parameter")).with_help(help))
    }
}

/// A name for a query: `_id`, `onset-date`, `practitioner.identifier`, `value[x]`.
pub(super) fn name<'a>(node: &Node<'a>) -> Result<&'a str, Diagnostic> {
    let name = node.text()?;
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "_-.:[]".contains(c);
    if name.contains(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_allowed) {
        Ok(name)
    } else {
        Err(node.problem(format!("`{name}` is no name of a parameter")))
    }
}
