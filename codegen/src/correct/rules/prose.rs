use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Rule;
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
        changed += set(operation.object, "summary", summary(route), words).ok_or_else(|| {
            Diagnostic::new("this operation is no read or search, and has no summary of ours")
                .at_pointer(&pointer)
                .with_help("write one, by a correction")
        })?;
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
        Route::Search(name) => Some(format!("Searches for `{name}` resources.")),
        Route::Other => None,
    }
}

fn parameters(list: Option<&mut Value>, pointer: &str, words: &mut Words) -> Result<usize, Diagnostic> {
    let pointer = join(pointer, "parameters");
    let parameters = list.and_then(Value::as_array_mut).into_iter().flatten().enumerate();
    let inline = parameters.filter(|(_, parameter)| parameter.get("$ref").is_none());
    inline.map(|(i, parameter)| describe_parameter(parameter, &join(&pointer, &i.to_string()), words)).sum()
}

fn describe_parameter(parameter: &mut Value, pointer: &str, words: &mut Words) -> Result<usize, Diagnostic> {
    let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let text = parameter_words(&name).map(str::to_owned);
    set(draft::object(parameter, &[])?, "description", text, words).ok_or_else(|| {
        Diagnostic::new(format!("there are no words of ours for the parameter `{name}`"))
            .at_pointer(pointer)
            .with_help("add it to the dictionary of the rule `prose`, or describe it by a correction")
    })
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
        _ => status_words(status).into(),
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

/// What a parameter of FHIR's RESTful API means, whatever the resource type.
fn parameter_words(name: &str) -> Option<&'static str> {
    Some(match name {
        "id" | "_id" => "Logical id of the resource.",
        "birthdate" => "Date of birth, for example `1956-05-27`.",
        "category" => "Category of the resource.",
        "code" => "Code that says what the resource is about.",
        "date" => "Date or period to match, with an optional prefix such as `ge` or `lt`, for example `ge2024-01-15`.",
        "gender" => "Administrative gender: `male`, `female`, `other` or `unknown`.",
        "identifier" => "Business identifier, such as a medical record number.",
        "intent" => "Intent of the request, for example `order`.",
        "name" => "A part of the name.",
        "patient" => "Logical id of the patient whose resources are wanted.",
        "practitioner" => "Logical id of the practitioner.",
        "status" => "Status of the resource.",
        "type" => "Kind of the resource.",
        _ => return None,
    })
}

/// What a status means where no OperationOutcome explains it.
fn status_words(status: &str) -> &'static str {
    match status {
        "202" => "Accepted: the work goes on.",
        "204" => "Done; there is nothing to send.",
        "400" => "The request is not valid.",
        "401" => "The access token is missing or expired, or does not allow this.",
        "403" => "The access token does not allow this.",
        "404" => "There is nothing here.",
        "422" => "The server cannot process what was sent.",
        "429" => "Too many requests: wait before the next.",
        _ if status.starts_with('2') => "Done.",
        _ if status.starts_with('4') => "The request was refused.",
        _ if status.starts_with('5') => "The server failed.",
        _ => "Any other answer.",
    }
}
