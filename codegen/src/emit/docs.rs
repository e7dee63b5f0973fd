//! What the docs of a generated client say: of an operation what it does, what it takes and how it is called; of the module its
//! operations by resource. progenitor's own docs have an example that does not compile, and no order.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use quote::{format_ident, quote};
use serde_json::Value;
use syn::{FnArg, ImplItem, ImplItemFn, Item, ItemImpl, ItemMod, Pat, parse_quote};

use super::lower::Parameter;
use super::names::{pascal, snake};
use super::shape;
use crate::Diagnostic;
use crate::demands;
use crate::operations::{Operation, is_resource_type, operations};

/// What a sentence says of where an operation, or a parameter, is known from.
pub(super) fn known_from(provenance: &str) -> Option<&'static str> {
    match provenance {
        "vendor" => Some("Known from NextGen's API document."),
        "capability" => Some("Known from what NextGen's server says that it can do."),
        "inferred" => Some("Inferred: no document of NextGen's that was at hand has it."),
        _ => None,
    }
}

/// The same in a cell of a table.
fn known_from_briefly(provenance: &str) -> &'static str {
    match provenance {
        "vendor" => "NextGen's API document",
        "capability" => "what the server says of itself",
        "inferred" => "inferred",
        _ => "",
    }
}

/// The page of an API's module, behind what is written by hand: its operations by resource, in Markdown.
///
/// # Errors
/// The document has malformed operations; the diagnostic says where.
pub fn api_page(document: &Value) -> Result<String, Diagnostic> {
    let types = document.pointer("/components/schemas").and_then(Value::as_object);
    let is_type = |name: &str| {
        let mut stated = types.into_iter().flatten().filter_map(|(_, schema)| schema.get("x-fhir-type"));
        stated.any(|stated| stated == name)
    };
    let (mut rows, mut others) = (BTreeMap::<&str, Vec<Operation<'_>>>::new(), Vec::new());
    for operation in operations(document)? {
        match resource(operation.path) {
            Some(resource) => rows.entry(resource).or_default().push(operation),
            None => others.push(operation),
        }
    }
    let mut page = "\n# Operations\n\n\
        Each is a method of [`Client`]. What stands in its path is an argument, the rest is set by name, and `send` sends it; searches have \
        `pages`, too.\n\n\
        | resource | operations | known from |\n|---|---|---|\n"
        .to_owned();
    for (resource, operations) in &mut rows {
        operations.sort_by_key(|operation| !id(operation).ends_with("_read"));
        let name = if is_type(resource) { format!("[`{resource}`]") } else { format!("`{resource}`") };
        page += &row(&name, operations, &format!("{}_", snake(resource)));
    }
    if !others.is_empty() {
        page += &row("of no resource", &others, "");
    }
    Ok(page)
}

fn row(name: &str, operations: &[Operation<'_>], prefix: &str) -> String {
    let known = operations.iter().map(|operation| known_from_briefly(provenance(operation)));
    let known: Vec<&str> = known.collect::<BTreeSet<_>>().into_iter().collect();
    let links = operations.iter().map(|operation| {
        let method = snake(id(operation));
        let label = method.strip_prefix(prefix).unwrap_or(&method);
        format!("[{}](Client::{method})", label.replace('_', " "))
    });
    format!("| {name} | {} | {} |\n", links.collect::<Vec<_>>().join(", "), known.join(", "))
}

/// Puts docs of ours on the client and on each of its operations.
pub(super) fn write(
    file: &mut syn::File,
    document: &Value,
    lowered: &BTreeMap<String, Vec<Parameter>>,
) -> Result<(), Diagnostic> {
    let builders = file.items.iter().find_map(|item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == "builder" => Some(items.clone()),
        _ => None,
    });
    let builders = builders.unwrap_or_default();
    let text = |pointer: &str| document.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let module = text("/info/x-api-id").replace('-', "_");
    let operations = operations(document)?;
    for item in &mut file.items {
        match item {
            Item::Struct(client) if client.ident == "Client" => {
                let docs = format!(
                    "{}.\n\n{}\n\nIts operations stand by resource on [the module's page](self).",
                    text("/info/title"),
                    text("/info/description")
                );
                document_as(&mut client.attrs, &docs);
            }
            Item::Impl(client)
                if client.trait_.is_none() && shape::is_type(&client.self_ty, &format_ident!("Client")) =>
            {
                for operation in &operations {
                    let id = id(operation);
                    let Some(method) = shape::function(client, &snake(id)) else { continue };
                    let builder = builder(&builders, &pascal(id));
                    let parameters = lowered.get(id).map(Vec::as_slice).unwrap_or_default();
                    let mut docs = intent(operation, parameters, builder);
                    if let Some(example) = builder
                        .filter(|_| !module.is_empty())
                        .and_then(|builder| example(operation, parameters, method, builder, &module))
                    {
                        docs += &example;
                    }
                    document_as(&mut method.attrs, &docs);
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// What an operation does, where it is known from, and what it takes.
fn intent(operation: &Operation<'_>, parameters: &[Parameter], builder: Option<&ItemImpl>) -> String {
    let text = |name: &str| operation.object.get(name).and_then(Value::as_str).unwrap_or_default().trim();
    let mut docs = String::new();
    for paragraph in [text("summary"), text("description")] {
        if !paragraph.is_empty() {
            docs += &format!("{}\n\n", paragraph);
        }
    }
    _ = write!(docs, "`{} {}`", operation.method.to_uppercase(), operation.path);
    match known_from(provenance(operation)) {
        Some(known) => _ = writeln!(docs, ". {known}"),
        None => docs.push_str(".\n"),
    }
    let has_body = operation.object.contains_key("requestBody");
    if parameters.is_empty() && !has_body {
        return docs;
    }
    docs += "\nIt takes:\n\n";
    let link = |setter: &str| {
        let is_setter = |it: &ImplItemFn| matches!(it.vis, syn::Visibility::Public(_));
        let is_there = builder.and_then(|builder| function(builder, setter)).is_some_and(is_setter);
        if is_there {
            format!("[`{setter}`](builder::{}::{setter})", pascal(id(operation)))
        } else {
            format!("`{setter}`")
        }
    };
    // What has to be given is read first.
    let is_demanded = |parameter: &&Parameter| parameter.required && parameter.default.is_none();
    let (demanded, others): (Vec<_>, Vec<_>) = parameters.iter().partition(is_demanded);
    if has_body {
        docs += &format!("- {}: the body.\n", link("body"));
    }
    for parameter in demanded.into_iter().chain(others) {
        docs += &format!("- {}", link(&snake(&parameter.name)));
        if snake(&parameter.name) != parameter.name {
            docs += &format!(" (`{}`)", parameter.name);
        }
        match &parameter.default {
            Some(default) => docs += &format!(", `{default}` if not given"),
            None if parameter.required => docs += ", required",
            None if parameter.repeats => docs += ", any number of times",
            None => {}
        }
        let description: Vec<&str> = parameter.description.as_deref().unwrap_or_default().split_whitespace().collect();
        if !description.is_empty() {
            docs += &format!(": {}", description.join(" "));
        }
        docs.push('\n');
    }
    docs
}

/// The operation, called with what it cannot do without; `None` where that has a type that nothing is known of.
fn example(
    operation: &Operation<'_>,
    parameters: &[Parameter],
    method: &ImplItemFn,
    builder: &ItemImpl,
    module: &str,
) -> Option<String> {
    let mut given = String::new();
    let mut values = Values { module, given: &mut given };
    // What the method takes itself.
    let (mut taken, mut call) = (Vec::new(), Vec::new());
    for input in &method.sig.inputs {
        let FnArg::Typed(input) = input else { continue };
        let Pat::Ident(name) = &*input.pat else { return None };
        let name = name.ident.to_string();
        call.push(values.text(&name, operation));
        taken.push(name);
    }
    let mut code = format!("client.{}({})", method.sig.ident, call.join(", "));
    if operation.object.contains_key("requestBody") && !taken.contains(&"body".to_owned()) {
        let body = values.of(builder, "body", operation)?;
        code += &format!(".body({body})");
    }
    for name in worth_giving(operation, parameters) {
        let setter = snake(name);
        if !taken.contains(&setter) {
            let value = values.of(builder, &setter, operation)?;
            code += &format!(".{setter}({value})");
        }
    }
    Some(format!(
        "\n```no_run\n# use nextgen_patient_access::{{Error, {module}}};\n\
         # async fn example(client: &{module}::Client{given}) -> Result<(), Error> {{\n\
         let answer = {code}.send().await?;\n# Ok(())\n# }}\n```\n"
    ))
}

/// The names of the parameters that a reader gives first: what is required, or demanded, and whose record it is.
fn worth_giving<'p>(operation: &Operation<'_>, parameters: &'p [Parameter]) -> Vec<&'p str> {
    let is_demanded = |parameter: &&Parameter| parameter.required && parameter.default.is_none();
    let mut names: Vec<&str> = parameters.iter().filter(is_demanded).map(|parameter| parameter.name.as_str()).collect();
    let has = |name: &str| parameters.iter().find(|parameter| parameter.name == name).map(|one| one.name.as_str());
    if let Some(patient) = has("patient").filter(|patient| !names.contains(patient)) {
        names.push(patient);
    }
    // Those that are malformed are told where the constants are made of them.
    for demand in demands::of(operation).unwrap_or_default() {
        let is_met = |names: &[&str]| {
            demand.accepted.iter().any(|accepted| accepted.with.iter().all(|name| names.contains(&name.as_str())))
        };
        if !is_met(&names)
            && let Some(first) = demand.accepted.first()
        {
            names.extend(first.with.iter().filter_map(|name| has(name)));
        }
    }
    if names.is_empty() && id(operation).ends_with("_search") {
        names.extend(has("name").or_else(|| parameters.first().map(|first| first.name.as_str())));
    }
    names
}

/// What is given in an example: a text as it is, anything else as an argument of the function around it.
struct Values<'e> {
    module: &'e str,
    given: &'e mut String,
}

impl Values<'_> {
    fn of(&mut self, builder: &ItemImpl, setter: &str, operation: &Operation<'_>) -> Option<String> {
        let expected = shape::takes(function(builder, setter)?)?;
        if expected == parse_quote!(::std::string::String) {
            return Some(self.text(setter, operation));
        }
        let module = self.module;
        let expected = quote!(#expected).to_string().replace(' ', "");
        let expected = match (expected.strip_prefix("types::"), expected.strip_prefix("crate::")) {
            (Some(own), _) => format!("{module}::types::{own}"),
            (_, Some(of_sdk)) => format!("nextgen_patient_access::{of_sdk}"),
            _ => expected,
        };
        *self.given += &format!(", {setter}: {expected}");
        Some(setter.to_owned())
    }

    fn text(&self, setter: &str, operation: &Operation<'_>) -> String {
        let value = match (setter, resource(operation.path)) {
            ("category", Some("CarePlan")) => "assess-plan",
            ("category", Some("Observation")) => "laboratory",
            ("name" | "family", _) => "Smith",
            _ => "123",
        };
        format!("{value:?}")
    }
}

fn id<'d>(operation: &Operation<'d>) -> &'d str {
    operation.object.get("operationId").and_then(Value::as_str).unwrap_or_default()
}

fn provenance<'d>(operation: &Operation<'d>) -> &'d str {
    operation.object.get("x-provenance").and_then(Value::as_str).unwrap_or_default()
}

/// The resource type that a path begins with.
fn resource(path: &str) -> Option<&str> {
    path.trim_start_matches('/').split('/').next().filter(|segment| is_resource_type(segment))
}

fn builder<'i>(items: &'i [Item], name: &str) -> Option<&'i ItemImpl> {
    let name = format_ident!("{name}");
    items.iter().find_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() && shape::is_type(&item.self_ty, &name) => Some(item),
        _ => None,
    })
}

fn function<'i>(item: &'i ItemImpl, name: &str) -> Option<&'i ImplItemFn> {
    item.items.iter().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == name => Some(function),
        _ => None,
    })
}

/// These docs in the place of those that are there.
fn document_as(attributes: &mut Vec<syn::Attribute>, docs: &str) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    let lines = docs.trim_end().lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    attributes.splice(0..0, lines.map(|line| -> syn::Attribute { parse_quote!(#[doc = #line]) }));
}
