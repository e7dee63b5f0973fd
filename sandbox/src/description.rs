//! Routes and parameters: those of `specs/openapi`, from which the client is generated too.

use std::fmt;

use axum::http::Method;
use nextgen_patient_access::Api;
use serde::Deserialize;
use serde_json::Value;

use crate::error::Error;

/// What an API's description says of its routes.
#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) api: Api,
    pub(crate) title: String,
    pub(crate) operations: Vec<Operation>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    method: Method,
    /// `Patient/{id}`.
    pub(crate) path: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) demands: Vec<Demand>,
}

/// What a search must be like: one of `x-search-demands`.
#[derive(Debug, Deserialize)]
pub(crate) struct Demand {
    accepted: Vec<Accepted>,
    /// What any other is answered with.
    pub(crate) status: u16,
}

#[derive(Debug, Deserialize)]
struct Accepted {
    with: Vec<String>,
    #[serde(default)]
    without: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) is_required: bool,
    /// FHIR's search parameter type.
    pub(crate) search_type: String,
    pub(crate) values: Vec<String>,
}

/// What an operation is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Route<'d, 'p> {
    Metadata,
    Search(&'d str),
    Read(&'d str, &'p str),
    /// An operation of its own kind.
    Other,
}

/// Why a path leads nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoRoute {
    Path,
    Method,
}

impl Description {
    pub(crate) fn read(api: Api) -> Result<Self, Error> {
        let unreadable = |what: &str| Error::new(format!("the description of {api} {what}"));
        let document: Value =
            serde_json::from_str(api.description()).map_err(|error| unreadable(&format!("is no JSON: {error}")))?;
        let paths = document.get("paths").and_then(Value::as_object).ok_or_else(|| unreadable("has no paths"))?;
        let mut operations = Vec::new();
        for (path, item) in paths {
            for (method, operation) in item.as_object().into_iter().flatten() {
                let method = match &**method {
                    "get" => Method::GET,
                    "post" => Method::POST,
                    "put" => Method::PUT,
                    "delete" => Method::DELETE,
                    _ => continue,
                };
                let demands = operation.get("x-search-demands").cloned().unwrap_or_else(|| Value::Array(Vec::new()));
                let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
                let parameters = parameters.filter_map(|parameter| Parameter::read(resolved(&document, parameter)));
                operations.push(Operation {
                    id: text(operation, "/operationId").unwrap_or_default().to_owned(),
                    method,
                    path: path.trim_start_matches('/').to_owned(),
                    parameters: parameters.collect(),
                    demands: serde_json::from_value(demands)
                        .map_err(|error| unreadable(&format!("has a demand at {path} that is none: {error}")))?,
                });
            }
        }
        let title = text(&document, "/info/title").unwrap_or_default().to_owned();
        Ok(Self { api, title, operations })
    }

    /// The operation at a path below the base (`Patient/1`), and the id that the path has.
    pub(crate) fn find<'p>(&self, method: &Method, path: &'p str) -> Result<(&Operation, Option<&'p str>), NoRoute> {
        let mut found = Err(NoRoute::Path);
        for operation in &self.operations {
            let Some(id) = operation.matches(path) else { continue };
            if operation.method != *method {
                found = found.or(Err(NoRoute::Method));
            } else if operation.path == path {
                // `DocumentReference/$docref` also looks like a read.
                return Ok((operation, None));
            } else {
                found = Ok((operation, id));
            }
        }
        found
    }

    /// An operation by its id.
    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The resource types, and whether each is read and searched; with the search's operation.
    pub(crate) fn resource_types(&self) -> Vec<(&str, Vec<&'static str>, Option<&Operation>)> {
        let mut types: Vec<(&str, Vec<&'static str>, Option<&Operation>)> = Vec::new();
        for operation in self.operations.iter().filter(|operation| operation.method == Method::GET) {
            let (name, code, search) = match operation.route(Some("")) {
                Route::Read(name, _) => (name, "read", None),
                Route::Search(name) => (name, "search-type", Some(operation)),
                _ => continue,
            };
            match types.iter_mut().find(|(known, _, _)| *known == name) {
                Some((_, codes, known)) => {
                    codes.push(code);
                    *known = known.or(search);
                }
                None => types.push((name, vec![code], search)),
            }
        }
        types
    }
}

impl Operation {
    /// Whether the template fits; with the id that it takes from the path.
    #[allow(clippy::option_option, reason = "whether it fits, and whether there is an id in it")]
    fn matches<'p>(&self, path: &'p str) -> Option<Option<&'p str>> {
        let (mut template, mut asked) = (self.path.split('/'), path.split('/'));
        let mut id = None;
        loop {
            match (template.next(), asked.next()) {
                (None, None) => return Some(id),
                (Some("{id}"), Some(segment)) if !segment.is_empty() => id = Some(segment),
                (Some(expected), Some(segment)) if expected == segment => {}
                _ => return None,
            }
        }
    }

    pub(crate) fn route<'p>(&self, id: Option<&'p str>) -> Route<'_, 'p> {
        let (name, rest) = self.path.split_once('/').unwrap_or((&self.path, ""));
        let is_type = name.starts_with(|c: char| c.is_ascii_uppercase());
        match (rest, id) {
            ("", _) if name == "metadata" => Route::Metadata,
            ("", _) if is_type && self.method == Method::GET => Route::Search(name),
            ("{id}", Some(id)) if is_type && self.method == Method::GET => Route::Read(name, id),
            _ => Route::Other,
        }
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }
}

impl Demand {
    pub(crate) fn accepts(&self, has: impl Fn(&str) -> bool) -> bool {
        let all_and_none = |way: &Accepted| way.with.iter().all(|it| has(it)) && !way.without.iter().any(|it| has(it));
        self.accepted.iter().any(all_and_none)
    }
}

impl fmt::Display for Demand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ways = self.accepted.iter().map(|way| match way.with.join(" and ") {
            with if way.without.is_empty() => with,
            with => format!("{with} without {}", way.without.join(" or ")),
        });
        write!(f, "requires {}", ways.collect::<Vec<_>>().join(", or "))
    }
}

impl Parameter {
    /// A query parameter; the others are part of the route.
    fn read(parameter: &Value) -> Option<Self> {
        if text(parameter, "/in") != Some("query") {
            return None;
        }
        let name = text(parameter, "/name")?.to_owned();
        let values = parameter.get("x-fhir-values").and_then(Value::as_array).into_iter().flatten();
        Some(Self {
            is_required: parameter.get("required") == Some(&Value::Bool(true)),
            search_type: text(parameter, "/x-fhir-search-type").unwrap_or(guessed_type(&name)).to_owned(),
            values: values.filter_map(Value::as_str).map(str::to_owned).collect(),
            name,
        })
    }
}

/// The type of a search parameter where the description has none: the vendor's swagger knows only strings.
fn guessed_type(name: &str) -> &'static str {
    match name {
        "patient" | "practitioner" => "reference",
        "name" | "given" | "family" | "address" => "string",
        "date" | "birthdate" | "authored" | "_lastUpdated" | "period" => "date",
        _ => "token",
    }
}

/// A parameter itself, where it is a reference into the document.
fn resolved<'d>(document: &'d Value, parameter: &'d Value) -> &'d Value {
    let reference = text(parameter, "/$ref").and_then(|reference| reference.strip_prefix('#'));
    reference.and_then(|pointer| document.pointer(pointer)).unwrap_or(parameter)
}

fn text<'v>(value: &'v Value, pointer: &str) -> Option<&'v str> {
    value.pointer(pointer).and_then(Value::as_str)
}

/// The path of an API's base: that of production.
pub(crate) fn base_path(api: Api) -> &'static str {
    let url = api.base_url().trim_end_matches('/');
    let after_scheme = url.find("://").map_or(0, |at| at + 3);
    let path = url.get(after_scheme..).and_then(|rest| Some(after_scheme + rest.find('/')?));
    path.and_then(|at| url.get(at..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_described_operation_has_a_route() {
        for api in Api::ALL {
            let description = Description::read(api).unwrap();
            assert!(description.operations.len() > 5, "{api}");
            for operation in &description.operations {
                let path = operation.path.replace("{id}", "PT-1");
                let (found, id) = description.find(&operation.method, &path).unwrap();
                assert_eq!(
                    (&found.id, id),
                    (&operation.id, operation.path.contains("{id}").then_some("PT-1")),
                    "{api}"
                );
            }
            assert_eq!(description.find(&Method::GET, "Nonsense/1").unwrap_err(), NoRoute::Path);
            assert_eq!(description.find(&Method::PATCH, &description.operations[0].path).unwrap_err(), NoRoute::Method);
        }
    }
}
