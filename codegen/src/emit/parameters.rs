//! The parameters of an operation as progenitor can send them: one text, or a list of texts.
//!
//! A URL and a header hold text. Where a document says more of a value than that it is a text, a number or a truth value, or a list
//! of those, what it is to look like is the server's to judge, and the caller gives a text.

use serde_json::{Map, Value, json};

use super::lower::Parameter;
use super::repeat;
use crate::Diagnostic;
use crate::diagnostic::join;
use crate::operations::resolve;

/// How many references and `allOf`s may stand between a parameter and its type.
const MAX_CHAIN: usize = 32;

/// Gives an operation the parameters of its path that it does not have itself; references followed.
pub(super) fn inherit(
    document: &Value,
    of_path: Option<&Value>,
    operation: &mut Map<String, Value>,
    pointer: &str,
) -> Result<(), Diagnostic> {
    let inherited = of_path.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    if inherited.is_empty() {
        return Ok(());
    }
    let own = operation.entry("parameters").or_insert_with(|| json!([]));
    let list = own.as_array_mut().ok_or_else(|| Diagnostic::new("no list").at_pointer(join(pointer, "parameters")))?;
    let key = |parameter: &Value| (parameter.get("name").cloned(), parameter.get("in").cloned());
    let own: Vec<_> = list.iter().map(|one| resolve(document, one, pointer).map(key)).collect::<Result<_, _>>()?;
    for parameter in inherited {
        let parameter = resolve(document, parameter, pointer)?;
        if !own.contains(&key(parameter)) {
            list.push(parameter.clone());
        }
    }
    Ok(())
}

/// What the docs of a setter say of a parameter, which is lowered in its place in the list.
pub(super) fn describe(
    document: &Value,
    operation: &str,
    listed: &mut Value,
    place: &str,
) -> Result<Parameter, Diagnostic> {
    let parameter = resolve(document, listed, place)?;
    let text = |name: &str| parameter.get(name).and_then(Value::as_str).map(str::to_owned);
    let mut described = Parameter {
        name: text("name").unwrap_or_default(),
        place: text("in").unwrap_or_default(),
        required: parameter.get("required").and_then(Value::as_bool).unwrap_or(false),
        default: text_default(parameter),
        description: text("description"),
        repeats: false,
        separator: None,
    };
    if described.place == "header" && !is_token(&described.name) {
        return Err(Diagnostic::new(format!("`{}` is no name of a header", described.name)).at_pointer(place));
    }
    if repeat::repeats(operation, parameter, &described) {
        described.repeats = true;
        *listed = repeat::as_list(parameter);
        return Ok(described);
    }
    let Some(schema) = parameter.get("schema") else { return Ok(described) };
    // What a query holds, progenitor reads off the value, whatever that is.
    let is_query = described.place == "query";
    let plain = match kind(document, schema, 0) {
        Kind::Nothing => return Ok(described),
        Kind::Text if is_query || is_plain(document, schema) => return Ok(described),
        Kind::Text => json!({ "type": "string" }),
        Kind::List(items) => {
            described.separator = separator(parameter, is_query).map(str::to_owned);
            if described.separator.is_none() {
                return Ok(described);
            }
            let items = if is_plain(document, &items) { items } else { json!({ "type": "string" }) };
            json!({ "type": "array", "items": items })
        }
        Kind::Other if is_query => return Ok(described),
        Kind::Other => {
            let problem =
                format!("the parameter `{}` in {} is neither a text nor a list", described.name, described.place);
            return Err(Diagnostic::new(problem)
                .at_pointer(join(place, "schema"))
                .with_help("say by a correction what text is sent"));
        }
    };
    let mut members = parameter.as_object().cloned().unwrap_or_default();
    members.insert("schema".to_owned(), plain);
    // The code is fitted to them afterwards.
    members.retain(|name, _| !matches!(name.as_str(), "style" | "explode"));
    *listed = members.into();
    Ok(described)
}

/// The default of a parameter that is text in Rust.
fn text_default(parameter: &Value) -> Option<String> {
    let schema = parameter.get("schema")?.as_object()?;
    let is_text = schema.get("type") == Some(&json!("string"))
        && schema.keys().all(|name| matches!(name.as_str(), "type" | "default" | "description" | "example" | "title"));
    schema.get("default").and_then(Value::as_str).filter(|_| is_text).map(str::to_owned)
}

/// What can stand in a URL or a header.
enum Kind {
    /// One text, whatever it is to mean.
    Text,
    /// A list of texts; the schema of one.
    List(Value),
    Other,
    /// A reference leads nowhere, which is told elsewhere.
    Nothing,
}

fn kind(document: &Value, schema: &Value, depth: usize) -> Kind {
    if depth > MAX_CHAIN {
        return Kind::Other;
    }
    if schema.get("$ref").is_some() {
        return resolve(document, schema, "").map_or(Kind::Nothing, |target| kind(document, target, depth + 1));
    }
    let parts = |name: &str| schema.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    match schema.get("type").and_then(Value::as_str) {
        Some("string" | "integer" | "number" | "boolean") => Kind::Text,
        Some("array") => {
            let items = schema.get("items").cloned().unwrap_or_else(|| json!({}));
            match kind(document, &items, depth + 1) {
                Kind::Text => Kind::List(items),
                _ => Kind::Other,
            }
        }
        Some(_) => Kind::Other,
        None if schema.get("properties").is_some() => Kind::Other,
        None => {
            if let [one] = parts("allOf") {
                return kind(document, one, depth + 1);
            }
            let mut parts = ["allOf", "anyOf", "oneOf"].into_iter().flat_map(parts);
            if parts.all(|part| matches!(kind(document, part, depth + 1), Kind::Text)) {
                Kind::Text
            } else {
                Kind::Other
            }
        }
    }
}

/// Whether Rust's type for it can be written as text: a name of a type, or a type that nothing else is said of.
fn is_plain(document: &Value, schema: &Value) -> bool {
    let schema = resolve(document, schema, "").unwrap_or(schema);
    let combines = ["$ref", "allOf", "anyOf", "oneOf", "not", "nullable"].iter().any(|name| schema.get(name).is_some());
    schema.get("type").is_some() && !combines
}

/// What is between the values of a list that are sent as one; `None` where each is sent under the name.
fn separator(parameter: &Value, is_query: bool) -> Option<&'static str> {
    let style = parameter.get("style").and_then(Value::as_str);
    let style = style.unwrap_or(if is_query { "form" } else { "simple" });
    let explode = parameter.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
    match (style, explode) {
        ("form", false) if is_query => Some(","),
        ("spaceDelimited", _) if is_query => Some("%20"),
        ("pipeDelimited", _) if is_query => Some("%7C"),
        ("simple", _) if !is_query => Some(","),
        // Each is sent under the name; or progenitor refuses the style, and its place is found there.
        _ => None,
    }
}

/// Refuses a path whose parameters are not those of the operation: progenitor panics, or makes a setter that does nothing.
pub(super) fn check_path(path: &str, parameters: &[Parameter], pointer: &str) -> Result<(), Diagnostic> {
    let named: Vec<&str> = path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
    let declared = || parameters.iter().filter(|parameter| parameter.place == "path").map(|one| one.name.as_str());
    let problem = if let Some(name) = named.iter().find(|name| !declared().any(|declared| declared == **name)) {
        format!("`{{{name}}}` stands in the path, and no parameter in path has that name")
    } else if let Some(name) = declared().find(|name| !named.contains(name)) {
        format!("the parameter `{name}` is in path, and the path has no `{{{name}}}`")
    } else {
        return Ok(());
    };
    Err(Diagnostic::new(problem).at_pointer(pointer).with_help("correct the path, or the parameter's name"))
}

/// Whether HTTP allows it as the name of a header.
fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}
