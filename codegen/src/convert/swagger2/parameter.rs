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
    pub(super) fn parameters<'b>(&self, owner: &Node<'b>) -> Result<Vec<Listed<'b>>, Diagnostic>
    where
        'a: 'b,
    {
        let mut listed: Vec<Listed<'b>> = Vec::new();
        let Some(parameters) = owner.get("parameters") else { return Ok(listed) };
        for element in parameters.elements()? {
            let resolved = self.resolve(&element)?;
            let name = resolved.node().need("name")?.text()?.to_owned();
            let place = resolved.node().need("in")?.text()?.to_owned();
            if listed.iter().any(|other| other.name == name && other.place == place) {
                return Err(element.problem(format!("a second parameter `{name}` in {place}")));
            }
            listed.push(Listed { resolved, name, place });
        }
        Ok(listed)
    }

    /// The parameters that stay parameters, as an OpenAPI list.
    pub(super) fn parameter_list(&self, listed: &[Listed<'_>]) -> Result<Option<Value>, Diagnostic> {
        let convert = |one: &Listed<'_>| match one.resolved.shared("parameters", &self.parameters) {
            Some(name) => Ok(json!({"$ref": Section::Parameters.reference(name)})),
            None => self.parameter(&one.resolved.node()),
        };
        let list: Vec<_> = listed.iter().filter(|one| !one.is_body()).map(convert).collect::<Result<_, _>>()?;
        Ok((!list.is_empty()).then_some(Value::Array(list)))
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
            && flag.flag()?
            && place != "query"
        {
            return Err(flag.problem(format!("a parameter in {place} cannot be empty")));
        }
        if place == "path" {
            match node.get("required") {
                Some(flag) if !flag.flag()? => return Err(flag.problem("a parameter in path cannot be optional")),
                _ => set(&mut parameter, "required", true),
            }
        }
        if let Some((style, explode)) = collection_style(node, place)? {
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
        let kind = node.need("type")?;
        match kind.text()? {
            name @ ("string" | "number" | "integer" | "boolean") => set(&mut schema, "type", name),
            "array" => {
                set(&mut schema, "type", "array");
                set(&mut schema, "items", self.items(&node.need("items")?)?);
            }
            "file" if node.get("in").is_some_and(|place| place.value == "formData") => {
                set(&mut schema, "type", "string");
                set(&mut schema, "format", "binary");
            }
            name => return Err(kind.problem(format!("`{name}` is no type of a value here"))),
        }
        Ok((rest, schema))
    }

    fn items(&self, node: &Node<'_>) -> Result<Value, Diagnostic> {
        // Swagger has no references here, but they are written, for enumerations mostly.
        if node.get("$ref").is_some() {
            return self.schema(node);
        }
        let (mut items, schema) = self.typed(node, &[])?;
        if schema.get("type").is_some_and(|kind| kind == "array") {
            return Err(node.problem("OpenAPI 3 cannot express a list of lists outside a body"));
        }
        items.extend(schema);
        Ok(items.into())
    }
}

/// OpenAPI 3's `style` and `explode` of a list; nothing for what is no list.
pub(super) fn collection_style(node: &Node<'_>, place: &str) -> Result<Option<(&'static str, bool)>, Diagnostic> {
    let format = node.get("collectionFormat");
    let name = format.as_ref().map_or(Ok("csv"), Node::text)?;
    if node.get("type").is_none_or(|kind| kind.value != "array") {
        return Ok(None);
    }
    let style = STYLES.iter().find(|(of, format, ..)| *of == place && *format == name);
    match style {
        Some((.., style, explode)) => Ok(Some((style, *explode))),
        None => Err(format
            .unwrap_or_else(|| node.clone())
            .problem(format!("OpenAPI 3 cannot express the collection format `{name}` in {place}"))),
    }
}
