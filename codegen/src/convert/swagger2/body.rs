//! Body and form parameters, which OpenAPI 3 has as the request body.

use serde_json::{Value, json};

use super::Converter;
use super::members::{self, Members, Object, Shape, set};
use super::parameter::Listed;
use super::reference::Section;
use crate::Diagnostic;

const BODY: &Members = &[
    ("name", Shape::Own),
    ("in", Shape::Own),
    ("schema", Shape::Own),
    ("description", Shape::Text),
    ("required", Shape::Flag),
];

const FORM: &Members = &[
    ("name", Shape::Own),
    ("in", Shape::Own),
    ("required", Shape::Own),
    ("allowEmptyValue", Shape::Own),
    ("description", Shape::Text),
    ("example", Shape::Any),
    ("deprecated", Shape::Flag),
];

const URLENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

impl Converter<'_> {
    /// The request body that the body and form parameters of an operation make up; the others are passed over.
    pub(super) fn request_body(
        &self,
        listed: &[&Listed<'_>],
        consumes: Option<&[String]>,
    ) -> Result<Option<Value>, Diagnostic> {
        let parts: Vec<_> = listed.iter().filter(|one| one.is_body()).copied().collect();
        match parts.as_slice() {
            [] => Ok(None),
            [one] if consumes == self.consumes.as_deref() => {
                match one.resolved.shared("parameters", &self.parameters) {
                    Some(name) => Ok(Some(json!({"$ref": Section::RequestBodies.reference(name)}))),
                    None => self.written_out(&parts, consumes).map(Some),
                }
            }
            parts => self.written_out(parts, consumes).map(Some),
        }
    }

    /// The request body itself, no reference to a shared one.
    pub(super) fn written_out(&self, parts: &[&Listed<'_>], consumes: Option<&[String]>) -> Result<Value, Diagnostic> {
        match parts {
            [one] if one.place == "body" => self.body(one, consumes),
            parts => match parts.iter().find(|one| one.place == "body") {
                Some(body) => Err(body
                    .resolved
                    .node()
                    .problem(format!("body parameter `{}` beside another body or form parameter", body.name))
                    .with_help("a request has one body: remove the others")),
                None => self.form(parts, consumes),
            },
        }
    }

    fn body(&self, parameter: &Listed<'_>, consumes: Option<&[String]>) -> Result<Value, Diagnostic> {
        let node = parameter.resolved.node();
        let mut body = self.copy(&node, BODY)?;
        let mut media = Object::new();
        let schema = self.notices.part(node.need("schema"));
        set(&mut media, "schema", schema.map_or_else(|| json!({}), |schema| self.schema(&schema)));
        members::example(&mut body);
        media.extend(body.remove_entry("example"));
        let default = ["application/json".to_owned()];
        let consumes = consumes.filter(|list| !list.is_empty()).unwrap_or(&default);
        set(&mut body, "content", content(consumes, media));
        // Swagger's name of the body is for readers only; OpenAPI 3 has no place of its own for it.
        set(&mut body, "x-body-name", parameter.name.as_str());
        Ok(body.into())
    }

    fn form(&self, parameters: &[&Listed<'_>], consumes: Option<&[String]>) -> Result<Value, Diagnostic> {
        let (mut properties, mut encoding) = (Object::new(), Object::new());
        let (mut required, mut default) = (Vec::new(), URLENCODED);
        for parameter in parameters {
            let node = parameter.resolved.node();
            let (mut property, values) = self.typed(&node, FORM)?;
            property.extend(values);
            let is = |name: &str| node.get("type").is_some_and(|kind| kind.value == name);
            if is("file") {
                default = MULTIPART;
            }
            let flag = |name: &str| node.get(name).filter(|flag| self.notices.flag(flag) == Some(true));
            if let Some(flag) = flag("allowEmptyValue").filter(|_| !is("string")) {
                let problem = "OpenAPI 3 cannot express an empty value in a form, except of a string";
                self.notices.guess(flag.problem(problem));
            }
            if let Some((style, explode)) = self.collection_style(&node, "formData") {
                set(&mut encoding, &parameter.name, json!({"style": style, "explode": explode}));
            }
            if flag("required").is_some() {
                required.push(parameter.name.as_str());
            }
            set(&mut properties, &parameter.name, property);
        }
        let (mut schema, mut media, mut body) = (Object::new(), Object::new(), Object::new());
        set(&mut schema, "type", "object");
        set(&mut schema, "properties", properties);
        if !required.is_empty() {
            set(&mut schema, "required", required);
            set(&mut body, "required", true);
        }
        set(&mut media, "schema", schema);
        if !encoding.is_empty() {
            // OpenAPI 3.0.3 heeds it in URL-encoded forms only, later versions in multipart ones too.
            set(&mut media, "encoding", encoding);
        }
        // Of the kinds of multipart, Swagger knows one; the others hold the same parts.
        let is_form = |kind: &&String| kind.starts_with(URLENCODED) || kind.starts_with("multipart/");
        let mut kinds: Vec<_> = consumes.unwrap_or_default().iter().filter(is_form).cloned().collect();
        if kinds.is_empty() {
            kinds.push(default.to_owned());
        }
        set(&mut body, "content", content(&kinds, media));
        Ok(body.into())
    }
}

/// The same content in each of the media types.
fn content(kinds: &[String], media: Object) -> Object {
    kinds.iter().map(|kind| (kind.clone(), media.clone().into())).collect()
}
