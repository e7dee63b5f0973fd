//! Paths, path items and operations.

use serde_json::{Value, json};

use super::Converter;
use super::members::{EXTERNAL_DOCS, Members, Shape, set};
use super::parameter::Listed;
use crate::Diagnostic;
use crate::convert::node::Node;

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch"];

const PATH_ITEM: &Members = &[
    ("get", Shape::Own),
    ("put", Shape::Own),
    ("post", Shape::Own),
    ("delete", Shape::Own),
    ("options", Shape::Own),
    ("head", Shape::Own),
    ("patch", Shape::Own),
    ("parameters", Shape::Own),
];

const OPERATION: &Members = &[
    ("tags", Shape::Texts),
    ("summary", Shape::Text),
    ("description", Shape::Text),
    ("externalDocs", Shape::Object(EXTERNAL_DOCS)),
    ("operationId", Shape::Text),
    ("deprecated", Shape::Flag),
    ("consumes", Shape::Own),
    ("produces", Shape::Own),
    ("parameters", Shape::Own),
    ("responses", Shape::Own),
    ("schemes", Shape::Own),
    ("security", Shape::Own),
];

impl Converter<'_> {
    pub(super) fn paths(&self, node: &Node<'_>) -> Result<Value, Diagnostic> {
        self.keyed(node, |path, item| {
            if path.starts_with('/') {
                return Ok((path.to_owned(), self.path_item(item)?));
            }
            self.notices.guess(item.problem(format!("the path `{path}` does not begin with `/`")));
            Ok((format!("/{path}"), self.path_item(item)?))
        })
    }

    fn path_item(&self, node: &Node<'_>) -> Result<Value, Diagnostic> {
        let resolved = self.resolve(node)?;
        let node = resolved.node();
        let mut item = self.copy(&node, PATH_ITEM)?;
        let shared = self.parameters(&node);
        if let Some(parameters) = self.parameter_list(&shared) {
            set(&mut item, "parameters", parameters);
        }
        for method in METHODS {
            let operation = node.get(method).map(|operation| self.operation(&operation, &shared));
            if let Some(operation) = operation.and_then(|operation| self.notices.part(operation)) {
                set(&mut item, method, operation);
            }
        }
        Ok(item.into())
    }

    /// An operation; `inherited` are its path's parameters, of which the body is its own in OpenAPI 3.
    fn operation(&self, node: &Node<'_>, inherited: &[Listed<'_>]) -> Result<Value, Diagnostic> {
        let mut operation = self.copy(node, OPERATION)?;
        let own = self.parameters(node);
        if let Some(parameters) = self.parameter_list(&own) {
            set(&mut operation, "parameters", parameters);
        }
        let overridden = |one: &&Listed<'_>| own.iter().any(|o| o.name == one.name && o.place == one.place);
        let all: Vec<_> = inherited.iter().filter(|one| !overridden(one)).chain(&own).collect();
        let consumes = self.notices.texts_of(node, "consumes");
        let body = self.request_body(&all, consumes.as_deref().or(self.consumes.as_deref()));
        if let Some(body) = self.notices.part(body).flatten() {
            set(&mut operation, "requestBody", body);
        }
        let produces = self.notices.texts_of(node, "produces");
        let produces = produces.as_deref().or(self.produces.as_deref());
        let responses = match node.need("responses") {
            Ok(responses) => self.notices.part(self.responses(&responses, produces)),
            Err(missing) => {
                self.notices.slip(missing);
                None
            }
        };
        set(&mut operation, "responses", responses.unwrap_or_else(|| json!({"default": {"description": ""}})));
        if let Some(security) = node.get("security") {
            set(&mut operation, "security", self.requirements(&security));
        }
        if node.get("schemes").is_some()
            && let Some(servers) = self.notices.part(self.servers(node)).flatten()
        {
            set(&mut operation, "servers", servers);
        }
        Ok(operation.into())
    }
}
