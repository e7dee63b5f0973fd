//! Responses, their headers and examples.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Converter;
use super::members::{Members, Object, Shape, set};
use super::parameter::collection_style;
use super::reference::Section;
use crate::Diagnostic;
use crate::convert::node::Node;

const RESPONSE: &Members =
    &[("description", Shape::Text), ("schema", Shape::Own), ("headers", Shape::Own), ("examples", Shape::Own)];

const HEADER: &Members = &[("description", Shape::Text)];

impl Converter<'_> {
    /// The responses of an operation that produces the given media types.
    pub(super) fn responses(&self, node: &Node<'_>, produces: Option<&[String]>) -> Result<Value, Diagnostic> {
        self.keyed(node, |status, response| {
            if status != "default" && !(status.len() == 3 && status.bytes().all(|digit| digit.is_ascii_digit())) {
                return Err(response.problem(format!("`{status}` is neither a status code nor `default`")));
            }
            let resolved = self.resolve(response)?;
            let node = resolved.node();
            let as_shared = produces == self.produces.as_deref() || node.get("schema").is_none();
            match resolved.shared("responses", &self.responses).filter(|_| as_shared) {
                Some(name) => Ok(json!({"$ref": Section::Responses.reference(name)})),
                None => self.response(&node, produces),
            }
        })
    }

    pub(super) fn response(&self, node: &Node<'_>, produces: Option<&[String]>) -> Result<Value, Diagnostic> {
        node.need("description")?;
        let mut response = self.copy(node, RESPONSE)?;
        let mut content: BTreeMap<String, Object> = BTreeMap::new();
        if let Some(schema) = node.get("schema") {
            let schema = self.schema(&schema)?;
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
            let convert = |(name, header): (&str, Node<'_>)| Ok((name.to_owned(), self.header(&header)?));
            let headers = headers.members()?.into_iter().map(convert).collect::<Result<Object, _>>()?;
            set(&mut response, "headers", headers);
        }
        Ok(response.into())
    }

    fn header(&self, node: &Node<'_>) -> Result<Value, Diagnostic> {
        let (mut header, schema) = self.typed(node, HEADER)?;
        if let Some((style, _)) = collection_style(node, "header")? {
            set(&mut header, "style", style);
        }
        set(&mut header, "schema", schema);
        Ok(header.into())
    }
}
