//! Parameters in query, path and header; collection formats.

use serde_json::{Value, json};

use super::Converter;
use super::members::{self, Members, Object, Shape, VALUES, set};
use super::reference::{Resolved, Section};
use crate::Diagnostic;
use crate::convert::node::Node;

const PARAMETER: &Members = &[
    ("name", Shape::Text),
    ("in", Shape::Text),
    ("description", Shape::Text),
    ("required", Shape::Flag),
    ("allowEmptyValue", Shape::Flag),
    // No Swagger, but often written, and meaning the same in OpenAPI 3.
    ("example", Shape::Any),
    ("deprecated", Shape::Flag),
    ("schema", Shape::Own),
];

/// Where, which collection format, and OpenAPI 3's `style` and `explode` for it. What is not here it cannot express.
const STYLES: &[(&str, &str, &str, bool)] = &[
    ("query", "csv", "form", false),
    ("query", "multi", "form", true),
    ("query", "ssv", "spaceDelimited", false),
    ("query", "pipes", "pipeDelimited", false),
    ("formData", "csv", "form", false),
    ("formData", "multi", "form", true),
    ("formData", "ssv", "spaceDelimited", false),
    ("formData", "pipes", "pipeDelimited", false),
    ("path", "csv", "simple", false),
    ("header", "csv", "simple", false),
];

/// One entry of a `parameters` list.
pub(super) struct Listed<'b> {
    pub(super) resolved: Resolved<'b>,
    pub(super) name: String,
    pub(super) place: String,
}

impl Listed<'_> {
    /// Whether OpenAPI 3 has it in the request body.
    pub(super) fn is_body(&self) -> bool {
        is_body(&self.place)
    }
}

fn is_body(place: &str) -> bool {
    matches!(place, "body" | "formData")
}

/// Where a shared parameter goes.
pub(super) fn section(parameter: &Node<'_>) -> Section {
    let place = parameter.get("in").and_then(|place| place.value.as_str());
    if place.is_some_and(is_body) { Section::RequestBodies } else { Section::Parameters }
}

impl<'a> Converter<'a> {
    /// The parameters of a path item or an operation, references followed.
    pub(super) fn parameters<'b>(&self, owner: &Node<'b>) -> Vec<Listed<'b>>
    where
        'a: 'b,
    {
        let mut listed: Vec<Listed<'b>> = Vec::new();
        let Some(parameters) = owner.get("parameters") else { return listed };
        for element in self.notices.elements(&parameters) {
            let Some(one) = self.notices.part(self.listed(&element)) else { continue };
            let Some(other) = listed.iter_mut().find(|other| other.name == one.name && other.place == one.place) else {
                listed.push(one);
                continue;
            };
            self.notices.guess(element.problem(format!("a second parameter `{}` in {}", one.name, one.place)));
            // Which of them counts does not depend on their order.
            let text = |one: &Listed<'_>| one.resolved.node().value.to_string();
            if text(&one) < text(other) {
                *other = one;
            }
        }
        listed
    }

    fn listed<'b>(&self, element: &Node<'b>) -> Result<Listed<'b>, Diagnostic>
    where
        'a: 'b,
    {
        let resolved = self.resolve(element)?;
        let name = resolved.node().need("name")?.text()?.to_owned();
        let place = resolved.node().need("in")?.text()?.to_owned();
        Ok(Listed { resolved, name, place })
    }

    /// The parameters that stay parameters, as an OpenAPI list.
    pub(super) fn parameter_list(&self, listed: &[Listed<'_>]) -> Option<Value> {
        let convert = |one: &Listed<'_>| match one.resolved.shared("parameters", &self.parameters) {
            Some(name) => Ok(json!({"$ref": Section::Parameters.reference(name)})),
            None => self.parameter(&one.resolved.node()),
        };
        let parameters = listed.iter().filter(|one| !one.is_body());
        let list: Vec<_> = parameters.filter_map(|one| self.notices.part(convert(one))).collect();
        (!list.is_empty()).then_some(Value::Array(list))
    }

    /// One of the document's `parameters`, and where it goes.
    pub(super) fn shared_parameter(&self, node: &Node<'_>) -> Result<(Section, Value), Diagnostic> {
        let resolved = self.resolve(node)?;
        let node = resolved.node();
        let (name, place) = (node.need("name")?.text()?.to_owned(), node.need("in")?.text()?.to_owned());
        if !is_body(&place) {
            return Ok((Section::Parameters, self.parameter(&node)?));
        }
        let listed = Listed { resolved, name, place };
        Ok((Section::RequestBodies, self.written_out(&[&listed], self.consumes.as_deref())?))
    }

    fn parameter(&self, node: &Node<'_>) -> Result<Value, Diagnostic> {
        let place_node = node.need("in")?;
        let place = place_node.text()?;
        if !matches!(place, "query" | "path" | "header") {
            return Err(place_node
                .problem(format!("no parameter can be in `{place}`"))
                .with_help("parameters are in query, path, header, body or formData"));
        }
        let (mut parameter, schema) = self.typed(node, PARAMETER)?;
        if let Some(flag) = node.get("allowEmptyValue")
            && parameter.get("allowEmptyValue") == Some(&json!(true))
            && place != "query"
        {
            self.notices.guess(flag.problem(format!("a parameter in {place} cannot be empty")));
            parameter.remove("allowEmptyValue");
        }
        if place == "path" {
            if let Some(flag) = node.get("required").filter(|_| parameter.get("required") == Some(&json!(false))) {
                self.notices.guess(flag.problem("a parameter in path cannot be optional"));
            }
            set(&mut parameter, "required", true);
        }
        if let Some((style, explode)) = self.collection_style(node, place) {
            set(&mut parameter, "style", style);
            if place == "query" {
                set(&mut parameter, "explode", explode);
            }
        }
        set(&mut parameter, "schema", schema);
        Ok(parameter.into())
    }

    /// Takes apart a parameter or header: the members that stay there, and the schema of its values.
    pub(super) fn typed(&self, node: &Node<'_>, table: &Members) -> Result<(Object, Object), Diagnostic> {
        let mut rest = self.copy_with(node, &[table, VALUES])?;
        members::example(&mut rest);
        let mut schema = Object::new();
        for (name, _) in VALUES {
            schema.extend(rest.remove_entry(*name));
        }
        if let Some(flag) = members::nullable(&mut rest) {
            set(&mut schema, "nullable", flag);
        }
        let kind = match (node.need("type"), node.get("schema")) {
            (Ok(kind), _) => kind,
            // As in OpenAPI 3, which says it better.
            (Err(missing), Some(of_openapi_3)) => {
                self.notices.slip(missing.with_help("Swagger 2.0 has it beside `name`; OpenAPI 3 has it in `schema`"));
                if let Value::Object(members) = self.schema(&of_openapi_3) {
                    schema.extend(members);
                }
                return Ok((rest, schema));
            }
            (Err(missing), None) => {
                self.notices.guess(missing);
                return Ok((rest, schema));
            }
        };
        match self.notices.part(self.value_type(&kind, node)) {
            Some("array") => {
                set(&mut schema, "type", "array");
                let items = match node.need("items") {
                    Ok(items) => self.notices.part(self.items(&items)),
                    Err(missing) => {
                        self.notices.slip(missing);
                        None
                    }
                };
                set(&mut schema, "items", items.unwrap_or_else(|| json!({})));
            }
            Some("file") => {
                set(&mut schema, "type", "string");
                set(&mut schema, "format", "binary");
            }
            Some(name) => set(&mut schema, "type", name),
            None => {}
        }
        Ok((rest, schema))
    }

    /// The type of a value, which is no object, and a file in forms only.
    fn value_type(&self, kind: &Node<'_>, node: &Node<'_>) -> Result<&'static str, Diagnostic> {
        let refused = || kind.problem(format!("`{}` is no type of a value here", kind.value.as_str().unwrap_or("?")));
        match self.type_name(kind) {
            Ok("file") if node.get("in").is_some_and(|place| place.value == "formData") => Ok("file"),
            Ok("file" | "object") => Err(refused()),
            Ok(name) => Ok(name),
            Err(_) if kind.value.is_string() => Err(refused()),
            Err(problem) => Err(problem),
        }
    }

    fn items(&self, node: &Node<'_>) -> Result<Value, Diagnostic> {
        // Swagger has no references here, but they are written, for enumerations mostly.
        if node.get("$ref").is_some() {
            return Ok(self.schema(node));
        }
        let (mut items, schema) = self.typed(node, &[])?;
        if schema.get("type").is_some_and(|kind| kind == "array") {
            return Err(node.problem("OpenAPI 3 cannot express a list of lists outside a body"));
        }
        items.extend(schema);
        Ok(items.into())
    }

    /// OpenAPI 3's `style` and `explode` of a list; nothing for what is no list.
    pub(super) fn collection_style(&self, node: &Node<'_>, place: &str) -> Option<(&'static str, bool)> {
        let format = node.get("collectionFormat");
        let name = format.as_ref().map_or("csv", |format| format.value.as_str().unwrap_or_default());
        if node.get("type").is_none_or(|kind| kind.value != "array") {
            return None;
        }
        let style = STYLES.iter().find(|(of, format, ..)| *of == place && *format == name);
        let Some((.., style, explode)) = style else {
            let place = format!("OpenAPI 3 cannot express the collection format `{name}` in {place}");
            self.notices.guess(format.unwrap_or_else(|| node.clone()).problem(place));
            return None;
        };
        Some((style, *explode))
    }
}
