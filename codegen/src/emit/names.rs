//! The names that a document's things get in Rust, and which of them cannot stand side by side.

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use crate::Diagnostic;
use crate::diagnostic::join;
use crate::operations::operations;

/// progenitor's name of an operation's method, of a parameter's setter, of a schema's member.
pub(crate) fn snake(name: &str) -> String {
    identifier(name, str::to_snake_case)
}

/// progenitor's name of an operation's builder, of a schema's type.
pub(super) fn pascal(name: &str) -> String {
    identifier(name, str::to_upper_camel_case)
}

/// progenitor keeps this to itself, so it is here once more: what Rust has no letters for parts words, a digit gets an
/// underscore before it, a keyword one behind.
fn identifier(name: &str, to_case: impl Fn(&str) -> String) -> String {
    let name = match name {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => to_case(&name.replace('\'', "").replace(|c| !unicode_ident::is_xid_continue(c), "-")),
    };
    let name = match name.chars().next() {
        None => to_case("x"),
        Some(first) if unicode_ident::is_xid_start(first) => name,
        Some(_) => format!("_{name}"),
    };
    // `gen` is a keyword to progenitor, and not yet to syn.
    let is_free = name != "gen" && syn::parse_str::<syn::Ident>(&name).is_ok();
    if is_free { name } else { format!("{name}_") }
}

/// What `Client` has beside the operations: of the SDK, and of progenitor's traits, whose methods an own one would hide.
const METHODS_OF_CLIENT: [&str; 11] =
    ["api_version", "baseurl", "client", "clone", "exec", "inner", "new", "post", "pre", "untyped", "with_http"];

/// What the module of the builders imports, and what its code has from Rust's prelude.
const TYPES_OF_BUILDERS: [&str; 13] = [
    "ByteStream",
    "ClientHooks",
    "ClientInfo",
    "Err",
    "Error",
    "None",
    "Ok",
    "OperationInfo",
    "Option",
    "RequestBuilderExt",
    "ResponseValue",
    "Result",
    "String",
];

/// Methods of a builder that are no setters.
const METHODS_OF_BUILDERS: [&str; 3] = ["clone", "new", "send"];

/// Refuses names that Rust has one word for.
pub(super) fn check(document: &Value) -> Result<(), Diagnostic> {
    let (mut methods, mut builders) =
        (Taken::by(&METHODS_OF_CLIENT, "what the client has"), Taken::by(&TYPES_OF_BUILDERS, "what the builders use"));
    for operation in operations(document)? {
        let pointer = operation.pointer();
        let id = operation.object.get("operationId").and_then(Value::as_str).unwrap_or_default();
        if id.is_empty() {
            return Err(Diagnostic::new("the operation has no name").at_pointer(pointer));
        }
        for (taken, name) in [(&mut methods, snake(id)), (&mut builders, pascal(id))] {
            taken.take(name, &pointer, &format!("the operation `{id}`"))?;
        }
        let mut setters = Taken::by(&METHODS_OF_BUILDERS, "what every builder has");
        if operation.object.contains_key("requestBody") {
            setters.take("body".to_owned(), &join(&pointer, "requestBody"), "the request body")?;
        }
        for parameter in &operation.parameters {
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
            setters.take(snake(name), &join(&pointer, "parameters"), &format!("the parameter `{name}`"))?;
        }
    }
    let mut types = Taken::by(&[], "");
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    for (name, schema) in schemas {
        let pointer = join("/components/schemas", name);
        types.take(pascal(name), &pointer, &format!("the schema `{name}`"))?;
        members(schema, &pointer)?;
    }
    Ok(())
}

/// The members of an object become fields of a struct.
fn members(schema: &Value, pointer: &str) -> Result<(), Diagnostic> {
    match schema {
        Value::Object(object) => {
            if let Some(properties) = object.get("properties").and_then(Value::as_object) {
                let mut fields = Taken::by(&[], "");
                let pointer = join(pointer, "properties");
                for name in properties.keys() {
                    fields.take(snake(name), &join(&pointer, name), &format!("the member `{name}`"))?;
                }
            }
            object.iter().try_for_each(|(name, value)| members(value, &join(pointer, name)))
        }
        Value::Array(items) => {
            items.iter().enumerate().try_for_each(|(index, item)| members(item, &join(pointer, &index.to_string())))
        }
        _ => Ok(()),
    }
}

/// Names in one scope, each with what has it.
struct Taken(BTreeMap<String, String>);

impl Taken {
    fn by(names: &[&str], whose: &str) -> Self {
        Self(names.iter().map(|name| ((*name).to_owned(), whose.to_owned())).collect())
    }

    fn take(&mut self, name: String, pointer: &str, whose: &str) -> Result<(), Diagnostic> {
        match self.0.insert(name.clone(), format!("{whose} at {pointer}")) {
            None => Ok(()),
            Some(other) => Err(Diagnostic::new(format!("{whose} is `{name}` in Rust, and so is {other}"))
                .at_pointer(pointer)
                .with_help("rename one of them, by a correction")),
        }
    }
}
