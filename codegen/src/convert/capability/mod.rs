//! FHIR's CapabilityStatement (R4, STU3) or Conformance (DSTU2) to OpenAPI 3.0.3.
//!
//! Every route that a reader of the API can call: `read`, `vread`, `search-type`, operations by GET, and `metadata`. What the
//! statement says beyond OpenAPI stands in extensions:
//!
//! - `x-fhir-search-type`: what a search parameter is to FHIR (`token`, `date`, …); to OpenAPI it is a string, for a value may
//!   have a prefix, a system or several alternatives.
//! - `x-fhir-values`: what `_include` and `_revinclude` take.
//! - `x-oauth-uris`: the security endpoints that OpenAPI has no place for (`revoke`, `introspect`, …).
//! - `info.x-left-out`: what the statement offers and this does not: writing, history, searches without `search-type`.
//!
//! An operation is at the levels that its OperationDefinition names, which the statement may contain (`definition: "#id"`); so
//! are its parameters and its answer. Without one, an operation of `rest` is the system's, and one of a resource type may be
//! called on the type or on an instance; but a bulk `export` is one of all patients, or of one group.
//!
//! ```
//! use nextgen_patient_access_codegen::convert::capability;
//! use serde_json::json;
//!
//! let openapi = capability::convert(&json!({
//!     "resourceType": "CapabilityStatement",
//!     "fhirVersion": "4.0.1",
//!     "implementation": { "url": "https://ehr.example/fhir" },
//!     "rest": [{ "mode": "server", "resource": [{
//!         "type": "Condition",
//!         "interaction": [{ "code": "read" }, { "code": "search-type" }],
//!         "searchParam": [{ "name": "onset-date", "type": "date" }],
//!     }] }],
//! }))?;
//! let search = &openapi["paths"]["/Condition"]["get"];
//! assert_eq!(search["parameters"][0]["x-fhir-search-type"], "date");
//! assert!(openapi["paths"]["/Condition/{id}"]["get"].is_object());
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

mod operation;
mod resource;
mod search;
mod security;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::node::Node;
use crate::Diagnostic;
use crate::document::Kind;
use crate::fhir::Version;

/// Converts a CapabilityStatement or Conformance to OpenAPI 3.0.3.
///
/// # Errors
/// A [`Diagnostic`] with the JSON pointer of the place: what is no such statement, or of a FHIR version that is not known here;
/// a member of the wrong type; a code that FHIR does not have; a resource type or a search parameter that stands there twice.
pub fn convert(document: &Value) -> Result<Value, Diagnostic> {
    let root = Node { value: document, at: String::new() };
    let kind = Kind::of(document)?;
    let version = version(&root, kind)?;
    let rest = server(&root)?;
    let mut routes = Routes { root: &root, version, paths: Map::new(), bodies: BTreeSet::new(), left_out: Vec::new() };

    let own_type = if kind == Kind::Conformance { "Conformance" } else { "CapabilityStatement" };
    let mut metadata = routes.get(None, Vec::new(), own_type, None);
    // FHIR asks servers to answer it to everybody.
    metadata.insert("security".into(), json!([]));
    routes.paths.insert("/metadata".into(), json!({ "get": metadata }));
    routes.resources(&rest)?;
    routes.system(&rest)?;

    let schemas = routes.bodies.iter().map(|body| (body.clone(), json!({ "type": "object", "x-fhir-type": body })));
    let mut components = Map::new();
    components.insert("schemas".into(), schemas.collect::<Map<_, _>>().into());
    let mut openapi = Map::new();
    openapi.insert("openapi".into(), "3.0.3".into());
    openapi.insert("info".into(), info(&root, routes.left_out)?);
    openapi.insert("paths".into(), routes.paths.into());
    if let Some(url) = root.get("implementation").map(|server| server.text_of("url")).transpose()?.flatten() {
        openapi.insert("servers".into(), json!([{ "url": url.trim_end_matches('/') }]));
    }
    if let Some(scheme) = security::scheme(&rest)? {
        components.insert("securitySchemes".into(), json!({ "smart": scheme }));
        openapi.insert("security".into(), json!([{ "smart": [] }]));
    }
    openapi.insert("components".into(), components.into());
    Ok(openapi.into())
}

fn version(root: &Node<'_>, kind: Kind) -> Result<Version, Diagnostic> {
    if !matches!(kind, Kind::CapabilityStatement | Kind::Conformance) {
        return Err(root.problem("neither a CapabilityStatement nor a Conformance"));
    }
    let number = root.need("fhirVersion")?;
    Version::of_number(number.text()?)
        .filter(|version| (kind == Kind::Conformance) == (*version == Version::Dstu2))
        .ok_or_else(|| {
            let help = "a Conformance is of FHIR 1.0 (DSTU2), a CapabilityStatement of 3.0 (STU3) or 4.0 (R4)";
            number.problem(format!("FHIR {} is not known here", number.value)).with_help(help)
        })
}

/// What the statement says of the server. A `rest` of the other mode tells what it asks of others.
fn server<'a>(root: &Node<'a>) -> Result<Node<'a>, Diagnostic> {
    let mut found = None;
    for rest in root.need("rest")?.elements()? {
        let mode = rest.need("mode")?;
        match (mode.text()?, &found) {
            ("client", _) => {}
            ("server", None) => found = Some(rest),
            ("server", Some(_)) => return Err(rest.problem("a second `rest` of mode `server`; FHIR allows one")),
            (other, _) => return Err(mode.problem(format!("`{other}` is neither `server` nor `client`"))),
        }
    }
    found.ok_or_else(|| Diagnostic::new("the statement has no `rest` of mode `server`").at_pointer("/rest"))
}

fn info(root: &Node<'_>, left_out: Vec<String>) -> Result<Value, Diagnostic> {
    let software = root.get("software");
    let of_software = |name| software.as_ref().map(|software| software.text_of(name)).transpose();
    let title = [root.text_of("title")?, root.text_of("name")?, of_software("name")?.flatten()];
    let version = [root.text_of("version")?, of_software("version")?.flatten()];
    let first = |texts: &[Option<&str>]| texts.iter().copied().flatten().next().unwrap_or("unknown").to_owned();
    let mut info = Map::new();
    info.insert("title".into(), first(&title).into());
    info.insert("version".into(), first(&version).into());
    info.insert("x-fhir-version".into(), root.need("fhirVersion")?.text()?.into());
    info.extend(root.text_of("description")?.map(|text| ("description".into(), text.into())));
    if !left_out.is_empty() {
        info.insert("x-left-out".into(), left_out.into());
    }
    Ok(info.into())
}

/// The routes so far.
struct Routes<'a> {
    root: &'a Node<'a>,
    version: Version,
    paths: Map<String, Value>,
    /// The types of what they answer with.
    bodies: BTreeSet<String>,
    left_out: Vec<String>,
}

impl Routes<'_> {
    /// A GET operation that answers with a FHIR type.
    fn get(
        &mut self,
        tag: Option<&str>,
        parameters: Vec<Value>,
        body: &str,
        description: Option<&str>,
    ) -> Map<String, Value> {
        self.bodies.insert(body.to_owned());
        let schema = json!({ "$ref": format!("#/components/schemas/{body}") });
        let content = json!({ self.version.media_type(): { "schema": schema } });
        let mut operation = Map::new();
        operation.extend(tag.map(|tag| ("tags".into(), json!([tag]))));
        operation.extend(description.map(|text| ("description".into(), text.into())));
        operation.insert("parameters".into(), parameters.into());
        // OpenAPI asks for a description; the statement has none.
        operation.insert("responses".into(), json!({ "200": { "description": "", "content": content } }));
        operation
    }

    /// Adds a GET route.
    fn add(&mut self, path: String, operation: Map<String, Value>, node: &Node<'_>) -> Result<(), Diagnostic> {
        let pointer = node.at.as_str();
        match self.paths.insert(path.clone(), json!({ "get": operation })) {
            None => Ok(()),
            Some(_) => Err(Diagnostic::new(format!("the route `{path}` stands here twice")).at_pointer(pointer)),
        }
    }
}

/// A required parameter in the path.
fn in_path(name: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } })
}
