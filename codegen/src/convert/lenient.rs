//! Values of another type than their format asks for, members that it does not have, and what is made of them.

use std::sync::LazyLock;

use serde_json::{Map, Number, Value};
use similar::{Algorithm, capture_diff_slices, diff_ratio};

use super::node::Node;
use super::notice::Notices;
use crate::Diagnostic;

/// What stands where nothing was written.
static NOTHING: LazyLock<Value> = LazyLock::new(|| Value::Object(Map::new()));

/// What says something in Swagger 2.0 that OpenAPI 3 says otherwise, and the other way round.
const FOREIGN: [&str; 18] = [
    "basePath",
    "callbacks",
    "collectionFormat",
    "components",
    "consumes",
    "content",
    "definitions",
    "explode",
    "host",
    "produces",
    "requestBody",
    "schema",
    "schemes",
    "securityDefinitions",
    "servers",
    "style",
    "trace",
    "webhooks",
];

/// How alike two names are that may be meant to be one.
const ALIKE: f32 = 0.8;

impl Notices {
    /// Text; a number or a truth value is one that nobody quoted.
    pub(super) fn text(&self, node: &Node<'_>) -> Option<String> {
        let unquoted = |text: String| node.problem(format!("expected a string, found `{text}`: it wants quotes"));
        match node.value {
            Value::String(text) => return Some(text.clone()),
            // What was written as 1.10 is 1.1 by now.
            Value::Number(number) if number.is_f64() => self.guess(unquoted(number.to_string())),
            Value::Number(_) | Value::Bool(_) => self.slip(unquoted(node.value.to_string())),
            _ => {
                self.guess(node.wrong("a string"));
                return None;
            }
        }
        Some(node.value.to_string())
    }

    /// True or false, also in quotes.
    pub(super) fn flag(&self, node: &Node<'_>) -> Option<bool> {
        if let Value::Bool(flag) = node.value {
            return Some(*flag);
        }
        let read = node.value.as_str().and_then(|text| text.to_ascii_lowercase().parse().ok());
        self.tell(read.is_some(), node, "true or false");
        read
    }

    /// A number, also in quotes.
    pub(super) fn number(&self, node: &Node<'_>) -> Option<Value> {
        if node.value.is_number() {
            return Some(node.value.clone());
        }
        let read = node.value.as_str().and_then(|text| text.trim().parse::<Number>().ok());
        self.tell(read.is_some(), node, "a number");
        read.map(Value::Number)
    }

    /// How many of something, also in quotes or with a fraction of nothing.
    pub(super) fn count(&self, node: &Node<'_>) -> Option<Value> {
        if node.value.is_u64() {
            return Some(node.value.clone());
        }
        let number = node.value.as_f64().or_else(|| node.value.as_str()?.trim().parse().ok());
        let read = number.filter(|number| number.fract() == 0.0 && (0.0..1e15).contains(number));
        self.tell(read.is_some(), node, "a count");
        read.map(|number| Value::from(number as u64))
    }

    /// The elements of a list; a single one may stand for itself.
    pub(super) fn elements<'a>(&self, node: &Node<'a>) -> Vec<Node<'a>> {
        if let Ok(elements) = node.elements() {
            return elements;
        }
        self.tell(true, node, "a list");
        vec![node.clone()]
    }

    /// A list of strings.
    pub(super) fn texts(&self, node: &Node<'_>) -> Option<Vec<String>> {
        if node.value.is_array() || node.value.is_string() {
            return Some(self.elements(node).iter().filter_map(|element| self.text(element)).collect());
        }
        self.guess(node.wrong("a list"));
        None
    }

    /// The list of strings in the member of that name.
    pub(super) fn texts_of(&self, node: &Node<'_>, name: &str) -> Option<Vec<String>> {
        self.texts(&node.get(name)?)
    }

    /// What has a name and nothing written behind it.
    pub(super) fn or_nothing<'a>(&self, node: Node<'a>) -> Node<'a> {
        if !node.value.is_null() {
            return node;
        }
        self.null(&node);
        Node { value: &NOTHING, at: node.at }
    }

    /// A member without a value, which is read as none.
    pub(super) fn null(&self, node: &Node<'_>) {
        self.slip(node.problem("nothing is written here"));
    }

    /// A member that `format` does not have here. One that may be misspelt, or that says something elsewhere, is no mere extra.
    pub(super) fn unknown<'k>(&self, format: &str, node: &Node<'_>, known: impl Iterator<Item = &'k str>) {
        match meant(&node.name(), known) {
            Some(help) => self.guess(not_here(format, node).with_help(help)),
            None => self.slip(not_here(format, node).with_help("correct the name, or begin it with `x-`")),
        }
    }

    /// The same where the author may write what he likes: whether it is no more than that.
    pub(super) fn is_note<'k>(&self, format: &str, node: &Node<'_>, known: impl Iterator<Item = &'k str>) -> bool {
        let meant = meant(&node.name(), known);
        let is_note = meant.is_none();
        meant.into_iter().for_each(|help| self.guess(not_here(format, node).with_help(help)));
        is_note
    }

    fn tell(&self, is_certain: bool, node: &Node<'_>, expected: &str) {
        let problem = node.wrong(expected);
        if is_certain { self.slip(problem) } else { self.guess(problem) }
    }
}

fn not_here(format: &str, node: &Node<'_>) -> Diagnostic {
    node.problem(format!("{format} has no member `{}` here", node.name()))
}

/// What to do about a member of an unknown name, if it may be one of those that are known, or is known elsewhere.
fn meant<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<String> {
    let alike = known.filter(|known| alike(known, name)).max_by(|a, b| ratio(a, name).total_cmp(&ratio(b, name)));
    let says_something = super::openapi3::limits(name) || FOREIGN.contains(&name);
    let limits = says_something.then(|| "say it as this format does, or remove it".to_owned());
    alike.map(|meant| format!("if `{meant}` is meant, correct it; else remove it")).or(limits)
}

fn alike(known: &str, name: &str) -> bool {
    known.eq_ignore_ascii_case(name) || ratio(known, name) >= ALIKE
}

fn ratio(known: &str, name: &str) -> f32 {
    let (known, name): (Vec<char>, Vec<char>) = (known.chars().collect(), name.chars().collect());
    diff_ratio(&capture_diff_slices(Algorithm::Myers, &known, &name), known.len(), name.len())
}
