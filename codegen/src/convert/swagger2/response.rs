//! Responses, their headers and examples.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Converter;
use super::members::{Members, Object, Shape, set};
use super::reference::Section;
use crate::Diagnostic;
use crate::convert::node::Node;

const RESPONSE: &Members =
    &[("description", Shape::Text), ("schema", Shape::Own), ("headers", Shape::Own), ("examples", Shape::Own)];

const HEADER: &Members = &[("description", Shape::Text), ("schema", Shape::Own)];

impl Converter<'_> {
    /// The responses of an operation that produces the given media types.
    pub(super) fn responses(&self, node: &Node<'_>, produces: Option<&[String]>) -> Result<Value, Diagnostic> {
        self.keyed(node, |status, response| {
            let status = self.status(status, response)?;
            let resolved = self.resolve(response)?;
            let node = resolved.node();
            let as_shared = produces == self.produces.as_deref() || node.get("schema").is_none();
            match resolved.shared("responses", &self.responses).filter(|_| as_shared) {
                Some(name) => Ok((status, json!({"$ref": Section::Responses.reference(name)}))),
                None => Ok((status, self.response(&node, produces)?)),
            }
        })
    }

    /// A status, or one of OpenAPI 3's ranges of them, which are written in Swagger too.
    fn status(&self, status: &str, response: &Node<'_>) -> Result<String, Diagnostic> {
        let problem = || response.problem(format!("`{status}` is neither a status code nor `default`"));
        let known =
            if status.eq_ignore_ascii_case("default") { "default".to_owned() } else { status.to_ascii_uppercase() };
        let is_code = matches!(known.as_bytes(), [b'0'..=b'9', b'0'..=b'9', b'0'..=b'9']);
        if known != status || !is_code && known != "default" {
            if known != "default" && !matches!(known.as_bytes(), [b'1'..=b'5', b'X', b'X']) {
                return Err(problem());
            }
            self.notices.slip(problem());
        }
        Ok(known)
    }

    pub(super) fn response(&self, node: &Node<'_>, produces: Option<&[String]>) -> Result<Value, Diagnostic> {
        let mut response = self.copy(node, RESPONSE)?;
        if !response.contains_key("description") {
            self.notices.slip(node.problem("`description` is missing"));
            set(&mut response, "description", "");
        }
        let mut content: BTreeMap<String, Object> = BTreeMap::new();
        if let Some(schema) = node.get("schema") {
            let schema = self.schema(&schema);
            let default = ["*/*".to_owned()];
            for kind in produces.filter(|list| !list.is_empty()).unwrap_or(&default) {
                set(content.entry(kind.clone()).or_default(), "schema", schema.clone());
            }
        }
        if let Some(examples) = node.get("examples") {
            for (kind, example) in examples.members()? {
                set(content.entry(kind.to_owned()).or_default(), "example", example.value.clone());
            }
        }
        if !content.is_empty() {
            let content = content.into_iter().map(|(kind, media)| (kind, media.into()));
            set(&mut response, "content", content.collect::<Object>());
        }
        if let Some(headers) = node.get("headers") {
            // Headers are called `x-` as well.
            let convert = |(name, header): (&str, Node<'_>)| {
                Some((name.to_owned(), self.notices.part(self.header(&self.notices.or_nothing(header)))?))
            };
            set(&mut response, "headers", headers.members()?.into_iter().filter_map(convert).collect::<Object>());
        }
        Ok(response.into())
    }

    fn header(&self, node: &Node<'_>) -> Result<Value, Diagnostic> {
        let (mut header, schema) = self.typed(node, HEADER)?;
        if let Some((style, _)) = self.collection_style(node, "header") {
            set(&mut header, "style", style);
        }
        set(&mut header, "schema", schema);
        Ok(header.into())
    }
}
