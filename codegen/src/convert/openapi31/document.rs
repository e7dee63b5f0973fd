//! What of OpenAPI 3.1 is not in schemas.

use serde_json::{Map, Value, json};

use crate::convert::notice::{Notice, NoticeKind};
use crate::diagnostic::join;
use crate::operations::METHODS;
use crate::{Diagnostic, diagnostic};

/// How many references may stand between a path and its operations, or those of a callback in it.
const MAX_CHAIN: usize = 4;

/// How many references to path items a document may have, those in what they lead to counted each time.
const MOST: usize = 20_000;

/// The dialects that are 2020-12, with or without OpenAPI's own words.
const DIALECTS: [&str; 2] =
    ["https://json-schema.org/draft/2020-12/schema", "https://spec.openapis.org/oas/3.1/dialect/base"];

/// References to path items of `components`, which OpenAPI 3.0 has not, are written out: in paths, webhooks and callbacks.
pub(super) fn prepare(document: &Value) -> Result<Value, Diagnostic> {
    let mut prepared = document.clone();
    let mut writing = Writing { document, left: MOST };
    for section in ["paths", "webhooks", "components"] {
        if let Some(section_of_it) = prepared.get_mut(section) {
            writing.out(section_of_it, &join("", section), 0)?;
        }
    }
    Ok(prepared)
}

struct Writing<'d> {
    document: &'d Value,
    /// How many references may still be written out.
    left: usize,
}

impl Writing<'_> {
    /// Writes out what is referred to in `value`, and in that, `depth` references down.
    fn out(&mut self, value: &mut Value, at: &str, mut depth: usize) -> Result<(), Diagnostic> {
        while let Some(item) = referred_to(self.document, value, at)? {
            *value = item;
            depth += 1;
            self.left = self.left.saturating_sub(1);
            if depth > MAX_CHAIN || self.left == 0 {
                return Err(Diagnostic::new("cyclic `$ref`: it leads back to itself").at_pointer(at));
            }
        }
        match value {
            Value::Object(members) => {
                let is_other = |name: &str| {
                    matches!(name, "default" | "enum" | "example" | "examples" | "pathItems" | "schema" | "schemas")
                };
                let mut members = members.iter_mut().filter(|(name, _)| !is_other(name));
                members.try_for_each(|(name, member)| self.out(member, &join(at, name), depth))
            }
            Value::Array(items) => {
                let mut items = items.iter_mut().enumerate();
                items.try_for_each(|(index, item)| self.out(item, &join(at, &index.to_string()), depth))
            }
            _ => Ok(()),
        }
    }
}

/// The path item that a reference leads to, with what stands beside the reference laid over it.
fn referred_to(document: &Value, item: &Value, at: &str) -> Result<Option<Value>, Diagnostic> {
    let reference = item.get("$ref").and_then(Value::as_str).and_then(diagnostic::of_reference);
    let Some(pointer) = reference.filter(|pointer| pointer.starts_with("/components/pathItems/")) else {
        return Ok(None);
    };
    let mut whole = document.pointer(&pointer).and_then(Value::as_object).cloned().ok_or_else(|| {
        Diagnostic::new(format!("`$ref` to `#{pointer}`, which does not exist")).at_pointer(join(at, "$ref"))
    })?;
    let mut own = item.as_object().cloned().unwrap_or_default();
    own.remove("$ref");
    whole.extend(own);
    Ok(Some(whole.into()))
}

/// The rest of what makes it OpenAPI 3.0.3, and what is lost by that.
pub(super) fn finish(mut document: Value) -> (Value, Vec<Notice>) {
    let mut notices = Vec::new();
    let Some(members) = document.as_object_mut() else { return (document, notices) };
    members.insert("openapi".to_owned(), "3.0.3".into());
    members.entry("paths").or_insert_with(|| json!({}));
    if let Some(dialect) = members.remove("jsonSchemaDialect")
        && !dialect.as_str().is_some_and(|dialect| DIALECTS.contains(&dialect.trim_end_matches('#')))
    {
        notices.push(lost("dialect", "/jsonSchemaDialect", format!("schemas are of the dialect {dialect}")));
    }
    if let Some(webhooks) = members.remove("webhooks") {
        members.insert("x-webhooks".to_owned(), webhooks);
        notices.push(lost("webhooks", "/webhooks", "OpenAPI 3.0 has no webhooks".to_owned()));
    }
    remove(members, &["info", "summary"]);
    remove(members, &["info", "license", "identifier"]);
    remove(members, &["components", "pathItems"]);
    without_mutual_tls(&mut document, &mut notices);
    let items = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    for (_, item) in items {
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                operation.entry("responses").or_insert_with(|| json!({ "default": { "description": "" } }));
            }
        }
    }
    references(&mut document);
    (document, notices)
}

fn lost(rule: &'static str, at: &str, what: String) -> Notice {
    let problem = format!("{what}: lowered by the rule `{rule}`");
    Notice { kind: NoticeKind::Lowered(rule), diagnostic: Diagnostic::new(problem).at_pointer(at) }
}

fn remove(members: &mut Map<String, Value>, path: &[&str]) {
    let Some((last, path)) = path.split_last() else { return };
    let mut members = Some(members);
    for name in path {
        members = members.and_then(|members| members.get_mut(*name)).and_then(Value::as_object_mut);
    }
    members.and_then(|members| members.remove(*last));
}

/// A scheme that OpenAPI 3.0 has no type for, and what asks for it.
fn without_mutual_tls(document: &mut Value, notices: &mut Vec<Notice>) {
    let schemes = document.pointer_mut("/components/securitySchemes").and_then(Value::as_object_mut);
    let Some(schemes) = schemes else { return };
    let is_mutual = |scheme: &Value| scheme.get("type") == Some(&json!("mutualTLS"));
    let names: Vec<String> =
        schemes.iter().filter(|(_, scheme)| is_mutual(scheme)).map(|(name, _)| name.clone()).collect();
    for name in &names {
        schemes.remove(name);
        let at = join("/components/securitySchemes", name);
        notices.push(lost("mutual-tls", &at, "OpenAPI 3.0 has no security scheme `mutualTLS`".to_owned()));
    }
    if names.is_empty() {
        return;
    }
    let forget = |security: Option<&mut Value>| {
        let alternatives = security.and_then(Value::as_array_mut).into_iter().flatten();
        for alternative in alternatives.filter_map(Value::as_object_mut) {
            alternative.retain(|name, _| !names.contains(name));
        }
    };
    forget(document.get_mut("security"));
    let items = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    for (_, item) in items {
        METHODS
            .iter()
            .for_each(|method| forget(item.get_mut(*method).and_then(|operation| operation.get_mut("security"))));
    }
}

/// OpenAPI 3.0 has nothing beside a reference; of schemas this is seen to already.
fn references(value: &mut Value) {
    match value {
        Value::Object(members) => {
            let is_reference = members.get("$ref").is_some_and(Value::is_string);
            let has_words_only = members.keys().all(|name| matches!(name.as_str(), "$ref" | "summary" | "description"));
            if is_reference && has_words_only {
                members.retain(|name, _| name == "$ref");
            }
            let data = ["default", "enum", "example", "examples", "value"];
            members
                .iter_mut()
                .filter(|(name, _)| !data.contains(&name.as_str()))
                .for_each(|(_, value)| references(value));
        }
        Value::Array(items) => items.iter_mut().for_each(references),
        _ => {}
    }
}
