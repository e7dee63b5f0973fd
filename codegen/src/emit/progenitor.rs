//! progenitor, which asserts where it could return an error, and names no place in the document.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::quote;
use serde_json::{Map, Value, json};

use super::lower::Lowered;
use super::names::pascal;
use crate::Diagnostic;
use crate::correct::prune;
use crate::diagnostic::join;
use crate::operations::METHODS;

/// The module as progenitor has it. What it cannot do is searched for, by giving it every schema and operation alone.
pub(super) fn generate(lowered: &Lowered) -> Result<syn::File, Diagnostic> {
    attempt(lowered, &lowered.document).map_err(|problem| {
        let (pointer, problem) = parts(&lowered.document)
            .find_map(|(pointer, part)| Some((pointer, attempt(lowered, &part).err()?)))
            .unwrap_or_else(|| (String::new(), problem));
        Diagnostic::new(problem)
            .at_pointer(pointer)
            .with_help("correct it there, or lower what progenitor cannot express in codegen/src/emit/lower.rs")
    })
}

fn attempt(lowered: &Lowered, document: &Value) -> Result<syn::File, String> {
    let spec: openapiv3::OpenAPI =
        serde_json::from_value(document.clone()).map_err(|e| format!("this is no OpenAPI 3.0: {e}"))?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::Client));
    for (schema, path) in &lowered.fhir_types {
        settings.with_replacement(pascal(schema), quote!(#path).to_string().replace(' ', ""), std::iter::empty());
    }
    let tokens = caught(|| Generator::new(&settings).generate_tokens(&spec))
        .map_err(|said| format!("progenitor gave up, saying: {said}"))?
        .map_err(|e| format!("progenitor: {e}"))?;
    syn::parse2(tokens).map_err(|e| format!("progenitor's output is no Rust: {e}"))
}

/// The document with one schema only, and with one operation only, for each; every part has all that it refers to.
fn parts(document: &Value) -> impl Iterator<Item = (String, Value)> {
    let mut frame = document.clone();
    if let Some(paths) = frame.get_mut("paths") {
        *paths = json!({});
    }
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let schemas = schemas.map({
        let frame = frame.clone();
        move |(name, _)| {
            (
                join("/components/schemas", name),
                json!({ "x-only": format!("#/components/schemas/{name}") }),
                frame.clone(),
            )
        }
    });
    let items = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    let operations = items.flat_map(move |(path, item)| {
        let frame = frame.clone();
        METHODS.iter().filter(|method| item.get(**method).is_some()).map(move |method| {
            let others = |name: &str| METHODS.contains(&name) && name != *method;
            let item = item.as_object().into_iter().flatten().filter(|(name, _)| !others(name));
            let item: Map<String, Value> = item.map(|(name, value)| (name.clone(), value.clone())).collect();
            (join(&join("/paths", path), method), json!({ path: item }), frame.clone())
        })
    });
    schemas.chain(operations).map(|(pointer, only, mut part)| {
        // A schema is kept by an extension that nobody reads; an operation is the only path.
        let member = if only.get("x-only").is_some() { "x-only" } else { "paths" };
        if let Some(part) = part.as_object_mut() {
            part.insert(member.to_owned(), only);
        }
        prune(&mut part, "schemas");
        (pointer, part)
    })
}

thread_local! {
    static IS_CAUGHT: Cell<bool> = const { Cell::new(false) };
}

/// Runs code that may panic, without the message on the terminal. What it says then is still worth reading.
pub(super) fn caught<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    // The hook is the process's; others' panics go the way that they went.
    HOOK.call_once(|| {
        let others = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !IS_CAUGHT.get() {
                others(info);
            }
        }));
    });
    let outer = IS_CAUGHT.replace(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(run));
    IS_CAUGHT.set(outer);
    outcome.map_err(|panic| {
        let said = panic.downcast_ref::<String>().map(String::as_str);
        said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("nothing").to_owned()
    })
}
