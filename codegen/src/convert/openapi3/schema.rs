//! Schemas, as they are written.

use serde_json::{Map, Value, json};

use super::Reader;
use super::keywords::{Since, WORDS, Word};
use super::objects::DISCRIMINATOR;
use crate::Diagnostic;
use crate::convert::node::Node;

const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];

impl Reader<'_> {
    /// A schema and all schemas in it. What cannot be read takes any value.
    pub(super) fn schema(&self, node: &Node<'_>) -> Value {
        let node = self.notices.or_nothing(node.clone());
        if let Value::Bool(takes_all) = node.value {
            if self.is_31 {
                return node.value.clone();
            }
            self.notices.slip(node.wrong("a mapping"));
            return if *takes_all { json!({}) } else { json!({ "not": {} }) };
        }
        let Some(members) = self.notices.part(node.members()) else { return json!({}) };
        // OpenAPI 3.0 has nothing beside a reference.
        if !self.is_31 && node.get("$ref").is_some() {
            return node.value.clone();
        }
        let mut read = Map::new();
        for (name, member) in members {
            let word = WORDS.iter().find(|(known, ..)| *known == name);
            let value = match word {
                Some((_, Word::Any, since)) => {
                    self.told(&member, name, *since);
                    Some(member.value.clone())
                }
                Some(_) if member.value.is_null() => {
                    self.notices.null(&member);
                    None
                }
                Some((_, _, Since::Only30)) if self.is_31 => {
                    let help = "OpenAPI 3.1 has the type `null`: write `type: [string, 'null']`, say";
                    let problem =
                        member.problem(format!("OpenAPI 3.1 has no keyword `{name}`, which says nothing there"));
                    self.notices.guess(problem.with_help(help));
                    None
                }
                Some((_, word, since)) => {
                    self.told(&member, name, *since);
                    self.keyword(&member, *word)
                }
                None if name.starts_with("x-") => Some(member.value.clone()),
                None => self.unknown_keyword(&member),
            };
            read.extend(value.map(|value| (name.to_owned(), value)));
        }
        self.mend_schema(&mut read, &node);
        Value::Object(read)
    }

    /// Tells of a keyword that OpenAPI 3.0 has not, and JSON Schema has.
    fn told(&self, node: &Node<'_>, name: &str, since: Since) {
        if since == Since::V31 && !self.is_31 {
            self.newer(node, format!("OpenAPI 3.0 has no keyword `{name}`: it is read as that of 3.1"));
        }
    }

    fn newer(&self, node: &Node<'_>, told: String) {
        self.has_newer.set(true);
        self.notices.slip(node.problem(told));
    }

    /// What JSON Schema takes for a note, and passes on; unless it is a misspelt keyword.
    fn unknown_keyword(&self, node: &Node<'_>) -> Option<Value> {
        let known = WORDS.iter().map(|(known, ..)| *known);
        if self.is_31 {
            return self.notices.is_note(self.name(), node, known).then(|| node.value.clone());
        }
        self.notices.unknown(self.name(), node, known);
        None
    }

    fn keyword(&self, node: &Node<'_>, word: Word) -> Option<Value> {
        let notices = &self.notices;
        match word {
            Word::Text => notices.text(node).map(Value::from),
            Word::Flag => notices.flag(node).map(Value::from),
            Word::Number => notices.number(node),
            Word::Count => notices.count(node),
            Word::Texts => notices.texts(node).map(Value::from),
            Word::List => Some(notices.elements(node).into_iter().map(|element| element.value.clone()).collect()),
            Word::Any => Some(node.value.clone()),
            Word::Type => self.types(node),
            Word::Exclusive => self.exclusive(node),
            Word::Schema if node.value.is_array() => {
                notices.guess(node.problem("a list of schemas, where one is expected: each place has its own"));
                Some(json!({}))
            }
            Word::SchemaOrFlag if node.value.is_boolean() => Some(node.value.clone()),
            Word::Schema | Word::SchemaOrFlag => Some(self.schema(node)),
            Word::Schemas => Some(notices.elements(node).iter().map(|element| self.schema(element)).collect()),
            Word::SchemasByName => self.by_name(node, |name, member| Some((name.to_owned(), self.schema(member)))),
            Word::TextsByName => {
                self.by_name(node, |name, member| Some((name.to_owned(), notices.texts(member)?.into())))
            }
            Word::Object(kind) => self.object(node, kind),
            // Swagger 2.0 has the property's name alone.
            Word::Discriminator if node.value.is_string() => {
                notices.slip(node.wrong("a mapping"));
                Some(json!({ "propertyName": node.value }))
            }
            Word::Discriminator => self.object(node, &DISCRIMINATOR),
        }
    }

    fn types(&self, node: &Node<'_>) -> Option<Value> {
        if !node.value.is_array() {
            let name = self.notices.part(self.type_name(node))?;
            if name == "null" && !self.is_31 {
                self.newer(node, "OpenAPI 3.0 has no type `null`: it is read as that of 3.1".to_owned());
            }
            return Some(name.into());
        }
        if !self.is_31 {
            self.newer(node, "OpenAPI 3.0 has no list of types: it is read as that of 3.1".to_owned());
        }
        let names = self.notices.elements(node).into_iter();
        Some(names.filter_map(|element| self.notices.part(self.type_name(&element))).collect())
    }

    fn type_name(&self, node: &Node<'_>) -> Result<&'static str, Diagnostic> {
        let name = node.text()?;
        let problem = node.problem(format!("there is no type `{name}`"));
        let problem = problem.with_help(format!("the types are {}", TYPES.join(", ")));
        match TYPES.into_iter().find(|known| known.eq_ignore_ascii_case(name)) {
            None => Err(problem),
            Some(known) if known != name => {
                self.notices.slip(problem);
                Ok(known)
            }
            Some(known) => Ok(known),
        }
    }

    /// A number in OpenAPI 3.1, a flag in 3.0; each can be told from the other.
    fn exclusive(&self, node: &Node<'_>) -> Option<Value> {
        match (node.value, self.is_31) {
            (Value::Number(_), false) => {
                self.newer(node, "OpenAPI 3.0 has true or false here: it is read as the limit that 3.1 has".to_owned());
            }
            (Value::Bool(_), true) => {
                self.notices.slip(node.problem("OpenAPI 3.1 has the limit itself here: it is read as that of 3.0"));
            }
            (Value::Number(_), true) | (Value::Bool(_), false) => {}
            (_, true) => return self.notices.number(node),
            (_, false) => return self.notices.flag(node).map(Value::from),
        }
        Some(node.value.clone())
    }

    fn mend_schema(&self, schema: &mut Map<String, Value>, node: &Node<'_>) {
        if !self.is_31 && schema.get("type") == Some(&json!("array")) && !schema.contains_key("items") {
            self.notices.slip(node.problem("`items` is missing"));
            schema.insert("items".to_owned(), json!({}));
        }
        if self.is_31 {
            for (exclusive, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
                let Some(Value::Bool(is_exclusive)) = schema.get(exclusive) else { continue };
                let is_exclusive = *is_exclusive;
                schema.remove(exclusive);
                if let Some(limit) = schema.get(limit).cloned().filter(|_| is_exclusive) {
                    schema.insert(exclusive.to_owned(), limit);
                }
                if is_exclusive {
                    schema.remove(limit);
                }
            }
        }
    }
}
