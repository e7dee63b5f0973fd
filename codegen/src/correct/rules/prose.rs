use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Rule, dictionary};
use crate::{
    Diagnostic,
    correct::{Context, Draft, Words, draft, draft::PROSE, route::Route},
    diagnostic::join,
};

pub(super) const RULE: Rule = Rule {
    name: "prose",
    what: "Every title, summary and description is ours: of a correction, or of a dictionary by interaction, parameter and status.",
    why: "The vendor's text is not ours to redistribute, and lists elements where a caller needs to know what a route does.",
    apply: prose,
};

/// Writes our words where a reader needs them and removes every other title, summary and description.
fn prose(draft: &mut Draft, context: &Context<'_>) -> Result<usize, Diagnostic> {
    let Draft { document, words } = draft;
    let mut changed = info(document, words, context)?;
    let mut shared_responses = BTreeMap::new();
    for mut operation in draft::operations(document) {
        let (route, pointer) = (operation.route(), operation.pointer());
        let is_described = words.wrote(operation.object.get("description"));
        let place = format!("{} {}", operation.method.to_uppercase(), operation.path);
        let stopgap = || words.stopgap(&place).filter(|_| !is_described);
        match set(operation.object, "summary", summary(route).or_else(stopgap), words) {
            Some(places) => changed += places,
            None if is_described => {}
            None => {
                return Err(Diagnostic::new("this operation is no read or search, and has no words of ours")
                    .at_pointer(&pointer)
                    .with_help("write a summary, by a correction"));
            }
        }
        changed += parameters(operation.object.get_mut("parameters"), &pointer, words)?;
        for (status, response) in operation.responses()? {
            match response.get("$ref").and_then(Value::as_str) {
                Some(reference) => {
                    shared_responses.entry(reference.to_owned()).or_insert_with(|| status.clone());
                }
                None => changed += describe_response(response, status, route, words)?,
            }
        }
    }
    for (reference, status) in shared_responses {
        if let Some(response) = reference.strip_prefix('#').and_then(|pointer| document.pointer_mut(pointer)) {
            changed += describe_response(response, &status, Route::Other, words)?;
        }
    }
    for item in draft::object(document, &["paths"])?.values_mut() {
        changed += parameters(item.get_mut("parameters"), "/paths", words)?;
    }
    for (name, parameter) in draft::object(document, &["components", "parameters"])? {
        changed += describe_parameter(parameter, &join("/components/parameters", name), words)?;
    }
    Ok(changed + sweep(document, words))
}

fn info(document: &mut Value, words: &mut Words, context: &Context<'_>) -> Result<usize, Diagnostic> {
    let Context { product, fhir_version, .. } = context;
    let info = draft::object(document, &["info"])?;
    let title = format!("{product}, FHIR {}", fhir_version.name());
    let description =
        format!("Patient access to {product}, in FHIR {} ({}).", fhir_version.name(), fhir_version.number());
    let texts = [("title", title), ("description", description)];
    Ok(texts.into_iter().filter_map(|(member, text)| set(info, member, Some(text), words)).sum())
}

fn summary(route: Route<'_>) -> Option<String> {
    match route {
        Route::Read(name) => Some(format!("Reads one `{name}` by its logical id.")),
        Route::VersionRead(name) => Some(format!("Reads one version of a `{name}`.")),
        Route::Search(name) => Some(format!("Searches for `{name}` resources.")),
        Route::Metadata => Some("Reads what the server says that it can do; no token is needed.".into()),
        Route::Documents | Route::Other => None,
    }
}

fn parameters(list: Option<&mut Value>, pointer: &str, words: &mut Words) -> Result<usize, Diagnostic> {
    let pointer = join(pointer, "parameters");
    let parameters = list.and_then(Value::as_array_mut).into_iter().flatten().enumerate();
    let inline = parameters.filter(|(_, parameter)| parameter.get("$ref").is_none());
    inline.map(|(i, parameter)| describe_parameter(parameter, &join(&pointer, &i.to_string()), words)).sum()
}

/// What the parameter is about, in words of a correction or of the dictionary, and what FHIR says of its kind.
fn describe_parameter(parameter: &mut Value, pointer: &str, words: &mut Words) -> Result<usize, Diagnostic> {
    let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let described = parameter.get("description");
    let subject = match described.and_then(Value::as_str) {
        Some(ours) if words.wrote(described) => ours.to_owned(),
        _ => dictionary::parameter(&name).map(str::to_owned).or_else(|| words.stopgap(&name)).ok_or_else(|| {
            Diagnostic::new(format!("there are no words of ours for the parameter `{name}`"))
                .at_pointer(pointer)
                .with_help("add it to the dictionary of the rule `prose`, or describe it by a correction")
        })?,
    };
    let kind = parameter.get("x-fhir-search-type").and_then(Value::as_str).unwrap_or_default();
    let mut sentences = vec![subject];
    sentences.extend(dictionary::search_type(kind, &name).map(str::to_owned));
    sentences.extend(parameter.get("x-fhir-values").and_then(Value::as_array).map(|values| {
        let values: Vec<_> = values.iter().filter_map(Value::as_str).map(|value| format!("`{value}`")).collect();
        format!("The server names {}.", values.join(", "))
    }));
    let description = words.say(sentences.join(" "));
    let is_new = parameter.get("description") != Some(&description);
    draft::object(parameter, &[])?.insert("description".into(), description);
    Ok(usize::from(is_new))
}

fn describe_response(
    response: &mut Value,
    status: &str,
    route: Route<'_>,
    words: &mut Words,
) -> Result<usize, Diagnostic> {
    let text = match (status, route) {
        ("200", Route::Read(name)) => format!("The `{name}`."),
        ("200", Route::Search(_)) => "A `Bundle` of type `searchset`: the first page of the matches.".into(),
        ("200", Route::VersionRead(name)) => format!("The `{name}` as it was."),
        ("200", Route::Metadata) => "What the server says of itself.".into(),
        _ => dictionary::status(status).into(),
    };
    Ok(set(draft::object(response, &[])?, "description", Some(text), words).unwrap_or_default())
}

/// Puts our text into a member that has none of ours yet, and says how many members changed; `None` if there is no text of ours.
fn set(object: &mut Map<String, Value>, member: &str, text: Option<String>, words: &mut Words) -> Option<usize> {
    if words.wrote(object.get(member)) {
        return Some(0);
    }
    object.insert(member.into(), words.say(text?));
    Some(1)
}

/// Removes what we did not write. Examples and defaults are data, in which `title` may mean something else.
fn sweep(value: &mut Value, words: &Words) -> usize {
    match value {
        Value::Array(items) => items.iter_mut().map(|item| sweep(item, words)).sum(),
        Value::Object(members) => {
            let before = members.len();
            members.retain(|name, member| {
                !PROSE.contains(&name.as_str()) || !member.is_string() || words.wrote(Some(member))
            });
            let swept = before - members.len();
            let nested =
                members.iter_mut().filter(|(name, _)| !matches!(name.as_str(), "default" | "example" | "examples"));
            swept + nested.map(|(_, member)| sweep(member, words)).sum::<usize>()
        }
        _ => 0,
    }
}
