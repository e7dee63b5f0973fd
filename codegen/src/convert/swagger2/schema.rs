//! Schemas: nearly the same in both formats.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Converter;
use super::members::{self, EXTERNAL_DOCS, Members, Object, Shape, XML, set};
use super::reference::{MAX_CHAIN, Section, allowed, free};
use crate::Diagnostic;
use crate::convert::node::Node;

const SCHEMA: &Members = &[
    ("$ref", Shape::Own),
    ("title", Shape::Text),
    ("description", Shape::Text),
    ("maxProperties", Shape::Count),
    ("minProperties", Shape::Count),
    ("required", Shape::Texts),
    ("allOf", Shape::Own),
    ("properties", Shape::Own),
    ("additionalProperties", Shape::Own),
    ("discriminator", Shape::Own),
    ("readOnly", Shape::Flag),
    ("xml", Shape::Object(XML)),
    ("externalDocs", Shape::Object(EXTERNAL_DOCS)),
    ("example", Shape::Any),
    // No Swagger, but often written, and meaning the same in OpenAPI 3.
    ("nullable", Shape::Flag),
    ("deprecated", Shape::Flag),
    ("writeOnly", Shape::Flag),
    ("oneOf", Shape::Own),
    ("anyOf", Shape::Own),
    ("not", Shape::Own),
];

const TYPES: &[&str] = &["array", "boolean", "file", "integer", "number", "object", "string"];

/// Schemas that something refers to though they are no definitions.
#[derive(Default)]
pub(super) struct Hoisted {
    /// Their new names, by JSON pointer.
    names: BTreeMap<String, String>,
    /// Those that still have to be converted.
    waiting: Vec<(String, String)>,
}

impl<'a> Converter<'a> {
    /// Converts a schema and all schemas in it. What cannot be converted takes any value.
    pub(super) fn schema(&self, node: &Node<'_>) -> Value {
        let node = self.notices.or_nothing(node.clone());
        self.notices.part(self.converted_schema(&node)).unwrap_or_else(|| json!({}))
    }

    fn converted_schema(&self, node: &Node<'_>) -> Result<Value, Diagnostic> {
        node.object()?;
        if node.get("$ref").is_some() || node.get("allOf").is_some() {
            self.check_acyclic(node, &mut Vec::new())?;
        }
        // `collectionFormat` is of parameters alone, and says nothing where it is of schemas.
        let mut schema = self.copy_with(node, &[SCHEMA, members::VALUES])?;
        if let Some(flag) = members::nullable(&mut schema) {
            set(&mut schema, "nullable", flag);
        }
        for name in ["allOf", "anyOf", "oneOf"] {
            if let Some(list) = node.get(name) {
                let list = self.notices.elements(&list);
                set(&mut schema, name, list.iter().map(|part| self.schema(part)).collect::<Vec<_>>());
            }
        }
        if let Some(kind) = node.get("type") {
            self.notices.part(self.schema_type(&kind, &mut schema));
        }
        for name in ["items", "not", "additionalProperties"] {
            match node.get(name) {
                Some(flag) if name == "additionalProperties" && flag.value.is_boolean() => {
                    set(&mut schema, name, flag.value.clone());
                }
                Some(list) if name == "items" && list.value.is_array() => {
                    self.notices.guess(list.problem("OpenAPI 3 cannot express a schema for each item of a list"));
                }
                Some(part) => set(&mut schema, name, self.schema(&part)),
                None => {}
            }
        }
        if schema.get("type").is_some_and(|kind| kind == "array") {
            // OpenAPI 3 wants them said.
            schema.entry("items").or_insert_with(|| json!({}));
        }
        if let Some(properties) = node.get("properties") {
            let convert = |(name, part): (&str, Node<'_>)| (name.to_owned(), self.schema(&part));
            let properties = properties.members()?.into_iter().map(convert).collect::<Object>();
            set(&mut schema, "properties", properties);
        }
        if let Some(discriminator) = node.get("discriminator") {
            schema.extend(
                self.notices.part(self.discriminator(&discriminator, node)).map(|it| ("discriminator".into(), it)),
            );
        }
        match self.target(node) {
            Ok(Some((tokens, place))) => Ok(beside(self.schema_reference(&tokens, &place), schema)),
            Ok(None) => Ok(schema.into()),
            // Whoever compares is told of it as of any other.
            Err(problem) => {
                self.notices.guess(problem);
                let reference = node.text_of("$ref")?.unwrap_or_default();
                let reference = reference.replacen("#/definitions/", "#/components/schemas/", 1);
                Ok(beside(json!({"$ref": reference}), schema))
            }
        }
    }

    /// The reference to a definition, or to the component that another schema becomes.
    fn schema_reference(&self, tokens: &[String], place: &Node<'_>) -> Value {
        if let [part, name] = tokens
            && part == "definitions"
            && let Some(name) = self.schemas.get(name)
        {
            return json!({"$ref": Section::Schemas.reference(name)});
        }
        let mut hoisted = self.hoisted.borrow_mut();
        if let Some(name) = hoisted.names.get(&place.at) {
            return json!({"$ref": Section::Schemas.reference(name)});
        }
        let is_free = |name: &str| !self.schemas.has_new(name) && hoisted.names.values().all(|taken| taken != name);
        let name = free(&allowed(&tokens.join("_")), is_free);
        let reference = json!({"$ref": Section::Schemas.reference(&name)});
        hoisted.names.insert(place.at.clone(), name.clone());
        hoisted.waiting.push((name, place.at.clone()));
        reference
    }

    /// Takes the next schema to be converted out of those that [`Self::schema_reference`] named.
    pub(super) fn next_hoisted(&self) -> Option<(String, Node<'a>)> {
        let (name, at) = self.hoisted.borrow_mut().waiting.pop()?;
        let value = self.root.value.pointer(&at)?;
        Some((name, Node { value, at }))
    }

    /// Swagger's discriminator holds names of definitions; those that changed need a mapping.
    fn discriminator(&self, discriminator: &Node<'_>, base: &Node<'_>) -> Result<Value, Diagnostic> {
        let property = discriminator.text()?;
        let mut mapping = Object::new();
        let definitions = self.schemas.entries(&self.root, "definitions");
        for (old, new, node) in definitions.iter().filter(|(old, new, _)| old != new) {
            let parts = node.get("allOf").and_then(|list| list.elements().ok()).unwrap_or_default();
            let derived = |part: &Node<'_>| matches!(self.target(part), Ok(Some((_, place))) if place.at == base.at);
            if node.at == base.at || parts.iter().any(derived) {
                set(&mut mapping, old, Section::Schemas.reference(new));
            }
        }
        Ok(if mapping.is_empty() {
            json!({"propertyName": property})
        } else {
            json!({"propertyName": property, "mapping": mapping})
        })
    }

    /// Refuses a schema that applies itself to the very value that it describes, by `$ref` or `allOf`. (One that applies
    /// itself to a property or an item of the value is an ordinary recursive type.)
    fn check_acyclic(&self, node: &Node<'_>, trail: &mut Vec<String>) -> Result<(), Diagnostic> {
        if let Ok(Some((_, place))) = self.target(node)
            && !self.acyclic.borrow().contains(&place.at)
        {
            if trail.contains(&place.at) {
                return Err(node.problem(format!("cyclic `$ref`: it leads back to #{}", place.at)));
            }
            if trail.len() >= MAX_CHAIN {
                return Err(node.problem(format!("a chain of more than {MAX_CHAIN} `$ref`s")));
            }
            trail.push(place.at.clone());
            self.check_acyclic(&place, trail)?;
            trail.pop();
            self.acyclic.borrow_mut().insert(place.at);
        }
        if let Some(parts) = node.get("allOf") {
            parts.elements().unwrap_or_default().iter().try_for_each(|part| self.check_acyclic(part, trail))?;
        }
        Ok(())
    }

    /// `type`, which in Swagger may be `file`, and in JSON Schema, on which Swagger builds, a list.
    fn schema_type(&self, kind: &Node<'_>, schema: &mut Object) -> Result<(), Diagnostic> {
        let listed = if kind.value.is_array() { kind.elements()? } else { vec![kind.clone()] };
        let nullable = listed.len() > 1 && listed.iter().any(|one| one.value == "null");
        let mut choices = Vec::new();
        for one in listed.iter().filter(|one| !nullable || one.value != "null") {
            let (name, format) = match self.type_name(one)? {
                "file" => ("string", Some("binary")),
                name => (name, None),
            };
            let mut choice = Object::new();
            set(&mut choice, "type", name);
            if let Some(format) = format {
                set(&mut choice, "format", format);
            }
            if nullable {
                set(&mut choice, "nullable", true);
            }
            choices.push(choice);
        }
        match choices.as_slice() {
            [choice] => schema.extend(choice.clone()),
            _ if schema.contains_key("anyOf") => {
                return Err(kind.problem("OpenAPI 3 cannot express this beside `anyOf`"));
            }
            _ => set(schema, "anyOf", choices),
        }
        Ok(())
    }

    /// One of [`TYPES`], which are lower case.
    pub(super) fn type_name(&self, kind: &Node<'_>) -> Result<&'static str, Diagnostic> {
        let name = kind.text()?;
        let problem = kind.problem(format!("OpenAPI 3 has no type `{name}`"));
        let problem = problem.with_help(format!("the types are {}", TYPES.join(", ")));
        let known = TYPES.iter().find(|known| known.eq_ignore_ascii_case(name)).ok_or_else(|| problem.clone())?;
        if *known != name {
            self.notices.slip(problem);
        }
        Ok(known)
    }
}

/// A reference with the members that stand beside it.
fn beside(reference: Value, mut schema: Object) -> Value {
    if schema.is_empty() {
        return reference;
    }
    match schema.get_mut("allOf").and_then(Value::as_array_mut) {
        Some(parts) => parts.insert(0, reference),
        None => set(&mut schema, "allOf", vec![reference]),
    }
    schema.into()
}
