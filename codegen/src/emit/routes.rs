//! A test module per API that calls every route of its document, each search once with each of its parameters.

use heck::ToSnakeCase;
use quote::{format_ident, quote};
use serde_json::Value;

use super::names::snake;
use crate::Diagnostic;
use crate::operations::operations;

/// The source text of `tests/routes/<api>.rs`, without a header, from the document under `specs/openapi/`.
///
/// It calls the methods `read`, `search` and `other` of the `Routes` that the tests beside it write by hand: they know what
/// the server was seeded with.
///
/// # Errors
/// The document has malformed operations; the diagnostic says where.
pub fn route_tests(api: &str, document: &Value) -> Result<String, Diagnostic> {
    let module = format_ident!("{}", api.replace('-', "_"));
    let mut calls = Vec::new();
    for operation in operations(document)? {
        let id = operation.object.get("operationId").and_then(Value::as_str).unwrap_or_default();
        let method: syn::Ident = syn::parse_str(id)
            .map_err(|_| Diagnostic::new("the operationId is no Rust name").at_pointer(operation.pointer()))?;
        let resource_type = operation.path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let prefix = resource_type.to_snake_case();
        calls.push(if id == format!("{prefix}_read") {
            quote! {
                routes.read(#id, #resource_type, async |id: String| {
                    Ok(client.#method().id(id).send().await?.to_json())
                }).await;
            }
        } else if id == format!("{prefix}_search") {
            let names: Vec<&str> = operation
                .parameters
                .iter()
                .filter(|parameter| parameter.get("in").and_then(Value::as_str) == Some("query"))
                .filter_map(|parameter| parameter.get("name")?.as_str())
                .collect();
            let required = names.iter().filter(|name| {
                operation.parameter(name, "query").and_then(|it| it.get("required")?.as_bool()) == Some(true)
            });
            let setters = names.iter().map(|name| format_ident!("{}", snake(name)));
            let fold = match names.as_slice() {
                [] => quote!(|search, _| search),
                _ => quote! {
                    |search, (name, value)| match name {
                        #(#names => search.#setters(value),)*
                        _ => unreachable!("{name} is no parameter"),
                    }
                },
            };
            quote! {
                routes.search(#id, #resource_type, &[#(#required),*], &[#(#names),*], async |query: Query| {
                    Ok(query.into_iter().fold(client.#method(), #fold).send().await?.to_json())
                }).await;
            }
        } else {
            quote!(routes.other(#id).await;)
        });
    }
    let client = quote!(nextgen_patient_access::#module::Client);
    let file = quote! {
        use super::{Query, Routes};

        pub(crate) async fn call_each(client: #client, routes: &mut Routes) {
            #(#calls)*
        }
    };
    let file = syn::parse2(file).map_err(|e| Diagnostic::new(format!("the tests of the routes are no Rust: {e}")))?;
    Ok(prettyplease::unparse(&file))
}
