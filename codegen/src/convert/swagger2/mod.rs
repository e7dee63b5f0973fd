//! Swagger 2.0 to OpenAPI 3.0.3, the whole format.
//!
//! What the formats say differently is converted. What OpenAPI 3 cannot say, and what is no Swagger, is an error of [`convert`];
//! [`read`] goes on, tells of it, and leaves out the smallest part that it stands in. (`x-` members go along.) Where Swagger
//! leaves a choice:
//!
//! - Members beside a `$ref`, which both formats ignore, are kept, for their authors mean them: a schema becomes an
//!   `allOf` with the reference in it, a parameter, response or path item is written out with the members laid over it.
//! - A `$ref` to anything but a whole definition, parameter or response is an error if it leads nowhere. Otherwise a
//!   schema becomes one of `components.schemas`, named after its place; anything else is written out where it is used.
//! - A shared body or form parameter becomes one of `components.requestBodies`. It is written out where an operation
//!   has its own `consumes`, or further form parameters. The same goes for shared responses and `produces`.
//! - A body without `consumes` is `application/json`, a response without `produces` is `*/*`.
//! - Names that OpenAPI 3 does not allow for components get `_` for what is not a letter, a digit, `.`, `-` or `_`.
//!
//! ```
//! use nextgen_patient_access_codegen::convert::swagger2;
//! use serde_json::json;
//!
//! let openapi = swagger2::convert(&json!({
//!     "swagger": "2.0",
//!     "info": {"title": "Example", "version": "1"},
//!     "paths": {"/Patient": {"get": {
//!         "parameters": [{"name": "_id", "in": "query", "type": "array", "items": {"type": "string"}}],
//!         "responses": {"200": {"description": "Found"}},
//!     }}},
//! }))?;
//! let parameter = &openapi["paths"]["/Patient"]["get"]["parameters"][0];
//! assert_eq!(parameter["style"], "form");
//! assert_eq!(parameter["explode"], false);
//! assert_eq!(parameter["schema"]["type"], "array");
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

mod body;
mod members;
mod parameter;
mod path;
mod reference;
mod response;
mod schema;
mod security;
mod server;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::Diagnostic;
use crate::convert::node::Node;
use crate::convert::notice::{Converted, Notices};
use crate::document::Kind;
use members::{Members, Object, Shape, set};
use reference::{Names, Section};
pub(super) use reference::{allowed, free};
use schema::Hoisted;

const SWAGGER: &Members = &[
    ("swagger", Shape::Own),
    ("info", Shape::Object(members::INFO)),
    ("host", Shape::Own),
    ("basePath", Shape::Own),
    ("schemes", Shape::Own),
    ("consumes", Shape::Own),
    ("produces", Shape::Own),
    ("paths", Shape::Own),
    ("definitions", Shape::Own),
    ("parameters", Shape::Own),
    ("responses", Shape::Own),
    ("securityDefinitions", Shape::Own),
    ("security", Shape::Own),
    ("tags", Shape::Objects(members::TAG)),
    ("externalDocs", Shape::Object(members::EXTERNAL_DOCS)),
];

/// Converts a Swagger 2.0 document to OpenAPI 3.0.3, if nothing is wrong in it.
///
/// # Errors
/// A [`Diagnostic`] with the JSON pointer of the place: what is no Swagger 2.0, by type or by structure; a `$ref` that
/// leads nowhere, to another file or round in a circle; what OpenAPI 3.0 cannot express (tab-separated values, say).
pub fn convert(document: &Value) -> Result<Value, Diagnostic> {
    read(document)?.without_slips()
}

/// Converts a Swagger 2.0 document to OpenAPI 3.0.3, as far as it is one, and tells what is wrong in it.
///
/// # Errors
/// What is no Swagger 2.0 at all, or is not where it must be for anything to be read; with the JSON pointer of the place.
pub fn read(document: &Value) -> Result<Converted, Diagnostic> {
    if Kind::of(document)? != Kind::Swagger2 {
        return Err(Diagnostic::new("not a Swagger 2.0 document").at_pointer(""));
    }
    let root = Node { value: document, at: String::new() };
    let notices = Notices::default();
    let converter = Converter {
        schemas: Names::of(&root, "definitions")?,
        parameters: Names::of(&root, "parameters")?,
        responses: Names::of(&root, "responses")?,
        security: Names::of(&root, "securityDefinitions")?,
        consumes: notices.texts_of(&root, "consumes"),
        produces: notices.texts_of(&root, "produces"),
        hoisted: RefCell::default(),
        acyclic: RefCell::default(),
        notices,
        root,
    };
    let document = converter.document()?;
    Ok(Converted { document, notices: converter.notices.into_vec() })
}

/// The document under conversion, and what is known of the whole while its parts are converted.
struct Converter<'a> {
    root: Node<'a>,
    schemas: Names,
    parameters: Names,
    responses: Names,
    security: Names,
    consumes: Option<Vec<String>>,
    produces: Option<Vec<String>>,
    hoisted: RefCell<Hoisted>,
    /// Pointers of schemas that are known not to contain themselves.
    acyclic: RefCell<BTreeSet<String>>,
    notices: Notices,
}

impl Converter<'_> {
    fn document(&self) -> Result<Value, Diagnostic> {
        let mut openapi = self.copy(&self.root, SWAGGER)?;
        set(&mut openapi, "openapi", "3.0.3");
        self.info(&mut openapi);
        if let Some(servers) = self.notices.part(self.servers(&self.root)).flatten() {
            set(&mut openapi, "servers", servers);
        }
        if let Some(security) = self.root.get("security") {
            set(&mut openapi, "security", self.requirements(&security));
        }
        let paths =
            self.notices.part(self.root.need("paths")).map_or_else(|| Ok(json!({})), |paths| self.paths(&paths));
        set(&mut openapi, "paths", paths?);
        let components = self.components();
        if !components.is_empty() {
            set(&mut openapi, "components", components);
        }
        Ok(openapi.into())
    }

    /// `info`, whose members OpenAPI 3 wants as Swagger does.
    fn info(&self, openapi: &mut Object) {
        let info = openapi.entry("info").or_insert_with(|| {
            self.notices.slip(self.root.problem("`info` is missing"));
            json!({})
        });
        for name in ["title", "version"] {
            if let Some(info) = info.as_object_mut().filter(|info| !info.contains_key(name)) {
                self.notices.slip(Diagnostic::new(format!("`{name}` is missing")).at_pointer("/info"));
                set(info, name, "");
            }
        }
    }

    fn components(&self) -> Object {
        let mut components: BTreeMap<&str, Object> = BTreeMap::new();
        let mut add = |section: Section, name: &str, value: Value| {
            set(components.entry(section.name()).or_default(), name, value);
        };
        for (_, name, node) in self.schemas.entries(&self.root, "definitions") {
            add(Section::Schemas, name, self.schema(&node));
        }
        for (_, name, node) in self.parameters.entries(&self.root, "parameters") {
            if let Some((section, value)) = self.notices.part(self.shared_parameter(&node)) {
                add(section, name, value);
            }
        }
        for (_, name, node) in self.responses.entries(&self.root, "responses") {
            let response =
                self.resolve(&node).and_then(|resolved| self.response(&resolved.node(), self.produces.as_deref()));
            if let Some(response) = self.notices.part(response) {
                add(Section::Responses, name, response);
            }
        }
        for (_, name, node) in self.security.entries(&self.root, "securityDefinitions") {
            if let Some(scheme) = self.notices.part(self.security_scheme(&node)) {
                add(Section::SecuritySchemes, name, scheme);
            }
        }
        // Last: all of the above may refer to schemas in odd places; so may these schemas.
        while let Some((name, node)) = self.next_hoisted() {
            add(Section::Schemas, &name, self.schema(&node));
        }
        components.into_iter().map(|(section, things)| (section.to_owned(), things.into())).collect()
    }
}
