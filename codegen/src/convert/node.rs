//! A place in the document under conversion, and what is wrong with it.

use serde_json::{Map, Value};

use crate::document::describe;
use crate::{Diagnostic, diagnostic};

/// A value and its JSON pointer.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    pub(super) at: String,
}

impl<'a> Node<'a> {
    /// The member of that name, when this is a mapping that has it; `null` is no value.
    pub(super) fn get(&self, name: &str) -> Option<Self> {
        self.value
            .as_object()?
            .get(name)
            .filter(|value| !value.is_null())
            .map(|value| Self { value, at: diagnostic::join(&self.at, name) })
    }

    /// The member of that name, or an error that it is missing.
    pub(super) fn need(&self, name: &str) -> Result<Self, Diagnostic> {
        self.object()?;
        self.get(name).ok_or_else(|| self.problem(format!("`{name}` is missing")))
    }

    pub(super) fn object(&self) -> Result<&'a Map<String, Value>, Diagnostic> {
        self.value.as_object().ok_or_else(|| self.wrong("a mapping"))
    }

    pub(super) fn members(&self) -> Result<Vec<(&'a str, Self)>, Diagnostic> {
        let member = |(name, value): (&'a String, &'a Value)| {
            (name.as_str(), Self { value, at: diagnostic::join(&self.at, name) })
        };
        Ok(self.object()?.iter().map(member).collect())
    }

    pub(super) fn elements(&self) -> Result<Vec<Self>, Diagnostic> {
        let list = self.value.as_array().ok_or_else(|| self.wrong("a list"))?;
        Ok(list.iter().enumerate().map(|(index, value)| Self { value, at: format!("{}/{index}", self.at) }).collect())
    }

    /// The elements of the list in the member of that name; none if there is no such member.
    pub(super) fn list(&self, name: &str) -> Result<Vec<Self>, Diagnostic> {
        self.get(name).map_or_else(|| Ok(Vec::new()), |list| list.elements())
    }

    pub(super) fn text(&self) -> Result<&'a str, Diagnostic> {
        self.value.as_str().ok_or_else(|| self.wrong("a string"))
    }

    pub(super) fn flag(&self) -> Result<bool, Diagnostic> {
        self.value.as_bool().ok_or_else(|| self.wrong("true or false"))
    }

    /// The string in the member of that name, if there is one.
    pub(super) fn text_of(&self, name: &str) -> Result<Option<&'a str>, Diagnostic> {
        self.get(name).map(|node| node.text()).transpose()
    }

    /// The list of strings in the member of that name.
    pub(super) fn texts(&self, name: &str) -> Result<Option<Vec<String>>, Diagnostic> {
        let Some(node) = self.get(name) else { return Ok(None) };
        node.elements()?.iter().map(|element| element.text().map(str::to_owned)).collect::<Result<_, _>>().map(Some)
    }

    /// The name or index that it has where it stands.
    pub(super) fn name(&self) -> String {
        let token = self.at.rsplit('/').next().unwrap_or_default();
        token.replace("~1", "/").replace("~0", "~")
    }

    pub(super) fn wrong(&self, expected: &str) -> Diagnostic {
        self.problem(format!("expected {expected}, found {}", describe(self.value)))
    }

    pub(super) fn problem(&self, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(message).at_pointer(self.at.as_str())
    }
}
