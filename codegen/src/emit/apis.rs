//! What each API is and serves, as constants: what the SDK knows of an API without its feature, and reads no document for.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToShoutySnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::progenitor::caught;
use crate::Diagnostic;
use crate::correct::route::Route;
use crate::demands::{self, Certainty, Demand};
use crate::diagnostic::join;
use crate::fhir::Version;
use crate::operations::{Operation, operations, resolve};

/// The source text of `apis.rs`, without a header, from the documents under `specs/openapi/` by API id.
///
/// The types that it names (`Api`, `Description` and what that holds) are the SDK's, written by hand where it includes the file;
/// `description!` gives the text of a document.
///
/// # Errors
/// A document that does not say what FHIR version its bodies have or where the API is, or with what no constant can tell: demands
/// that are malformed, a server that is not above the FHIR base. The diagnostic says where.
pub fn apis(documents: &BTreeMap<String, Value>) -> Result<String, Diagnostic> {
    let (mut constants, mut variants, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for (api, document) in documents {
        let (name, variant) = (ident(&api.to_shouty_snake_case())?, ident(&api.to_upper_camel_case())?);
        let description =
            description(api, document).map_err(|problem| problem.in_file(format!("specs/openapi/{api}.json")))?;
        constants.push(quote!(const #name: Description = #description;));
        variants.push(variant);
        names.push(name);
    }
    let count = Literal::usize_unsuffixed(variants.len());
    let file = syn::parse2(quote! {
        impl Description {
            /// Every API that there is one of, by id.
            pub(crate) const APIS: [Api; #count] = [#(Api::#variants),*];

            /// That of an API.
            pub(crate) const fn of(api: Api) -> &'static Self {
                match api {
                    #(Api::#variants => &#names,)*
                }
            }
        }

        #(#constants)*
    });
    let file = file.map_err(|e| Diagnostic::new(format!("the constants of the APIs are no Rust: {e}")))?;
    caught(|| prettyplease::unparse(&file))
        .map_err(|said| Diagnostic::new(format!("the constants of the APIs cannot be printed: {said}")))
}

fn ident(name: &str) -> Result<Ident, Diagnostic> {
    syn::parse_str(name).map_err(|_| Diagnostic::new(format!("`{name}`, of an API's id, is no Rust name")))
}

/// The literal of a `Description`.
fn description(api: &str, document: &Value) -> Result<TokenStream, Diagnostic> {
    let text = |pointer: &str| document.pointer(pointer).and_then(Value::as_str);
    let version = Version::of_number(text("/info/x-fhir-version").unwrap_or_default())
        .ok_or_else(|| Diagnostic::new("the FHIR version is none that is known").at_pointer("/info/x-fhir-version"))?;
    let base = text("/servers/0/url").unwrap_or_default();
    // As the vendor publishes it, which may end in a slash.
    let base_url = text("/info/x-service-base").unwrap_or(base);
    if base_url.is_empty() {
        return Err(Diagnostic::new("the FHIR service base is missing").at_pointer("/info/x-service-base"));
    }
    let operations = operations(document)?;
    let provenance = format_ident!("{}", provenance(&operations).to_upper_camel_case());
    let fhir_version = format_ident!("{}", version.id().to_upper_camel_case());

    let (mut searches, mut known, mut reads) = (Vec::new(), Vec::new(), Vec::new());
    let (mut demanded, mut others) = (Vec::new(), Vec::new());
    for operation in &operations {
        let paths = document.get("paths");
        let own = paths.and_then(|paths| paths.get(operation.path)?.pointer("/servers/0/url")?.as_str());
        let server = own.map(without_slash).filter(|own| *own != without_slash(base));
        let route = if server.is_none() { Route::of(operation.method, operation.path) } else { Route::Other };
        let demands = demands::of(operation)?;
        match route {
            Route::Search(name) => {
                searches.extend(search_of_patient(name, operation));
                known.extend(known_parameters(name, operation));
                demanded.extend(demands.iter().map(|it| demand(name, it)));
            }
            _ if !demands.is_empty() => {
                return Err(
                    Diagnostic::new("only of a search can anything be demanded").at_pointer(operation.pointer())
                );
            }
            Route::Read(name) => reads.push(name),
            _ => {}
        }
        let accept = accept(document, operation)?.unwrap_or_else(|| version.media_type().to_owned());
        if server.is_some() || accept != version.media_type() {
            let beside = server.map(|server| beside(server, base, operation)).transpose()?;
            others.push(other(operation, beside, &accept));
        }
    }
    Ok(quote!(Description {
        id: #api,
        fhir_version: FhirVersion::#fhir_version,
        base_url: #base_url,
        provenance: Provenance::#provenance,
        text: description!(#api),
        searches: &[#(#searches),*],
        known: &[#(#known),*],
        reads: &[#(#reads),*],
        demands: &[#(#demanded),*],
        others: &[#(#others),*],
    }))
}

/// What most operations rest on; the weakest, where it is as many.
fn provenance(operations: &[Operation<'_>]) -> &'static str {
    let count = |provenance: &str| {
        let stated = operations.iter().filter_map(|operation| operation.object.get("x-provenance")?.as_str());
        stated.filter(|stated| *stated == provenance).count()
    };
    ["vendor", "capability", "inferred"].into_iter().max_by_key(|provenance| count(provenance)).unwrap_or("inferred")
}

/// A search that finds what there is of one patient, if the operation is one.
fn search_of_patient(resource_type: &str, operation: &Operation<'_>) -> Option<TokenStream> {
    let has = |name: &str| operation.parameter(name, "query").is_some();
    let own = if resource_type == "Patient" { "_id" } else { "subject" };
    let by = ["patient", own].into_iter().find(|by| has(by))?;
    let has_category = has("category");
    let values = operation.parameter("_revinclude", "query").and_then(|it| it.get("x-fhir-values")?.as_array());
    let has_provenance = values.is_some_and(|values| values.iter().any(|value| value == "Provenance:target"));
    Some(quote!(Search {
        resource_type: #resource_type,
        by: #by,
        has_category: #has_category,
        has_provenance: #has_provenance,
    }))
}

/// The parameters that a search is known to take, of chains what they begin with; `None` if the document names none, or only infers
/// them, so that another may well be taken.
fn known_parameters(resource_type: &str, operation: &Operation<'_>) -> Option<TokenStream> {
    let is_inferred = operation.object.get("x-provenance").is_some_and(|provenance| provenance == "inferred");
    let of_query = operation.parameters.iter().filter(|parameter| parameter.get("in").is_some_and(|it| it == "query"));
    let names = of_query.filter_map(|parameter| parameter.get("name")?.as_str()?.split(['.', ':']).next());
    let names: BTreeSet<&str> = names.collect();
    // FHIR's own are known of any search.
    let is_stated = names.iter().any(|name| !name.starts_with('_'));
    (is_stated && !is_inferred).then(|| quote!(Known { resource_type: #resource_type, parameters: &[#(#names),*] }))
}

fn demand(resource_type: &str, Demand { accepted, certainty, .. }: &Demand) -> TokenStream {
    let accepted = accepted.iter().map(|way| {
        let (with, without) = (&way.with, &way.without);
        quote!(Accepted { with: &[#(#with),*], without: &[#(#without),*] })
    });
    let certainty = match certainty {
        Certainty::Documented => quote!(Certainty::Documented),
        Certainty::Observed => quote!(Certainty::Observed),
    };
    quote!(Demand { resource_type: #resource_type, accepted: &[#(#accepted),*], certainty: #certainty })
}

/// An operation that lies elsewhere than below the FHIR base, or answers with something else than FHIR's JSON alone.
fn other(operation: &Operation<'_>, beside: Option<TokenStream>, accept: &str) -> TokenStream {
    let id = operation.object.get("operationId").and_then(Value::as_str).unwrap_or_default();
    let beside = beside.map_or_else(|| quote!(None), |beside| quote!(Some(#beside)));
    quote!(Operation { id: #id, beside: #beside, accept: #accept })
}

/// Where an operation of another server lies, in relation to the FHIR base: an app may be given another base, and then it moves along.
fn beside(server: &str, base: &str, operation: &Operation<'_>) -> Result<TokenStream, Diagnostic> {
    let end = without_slash(base).strip_prefix(server).filter(|end| end.starts_with('/')).ok_or_else(|| {
        Diagnostic::new(format!("the server {server} is not above the FHIR base {base}"))
            .at_pointer(join(&join("/paths", operation.path), "servers"))
            .with_help("the token goes nowhere else: remove the path by a correction, or correct its server")
    })?;
    let path = operation.path;
    Ok(quote!(Beside { end: #end, path: #path }))
}

fn without_slash(url: &str) -> &str {
    url.trim_end_matches('/')
}

/// The media types of what an operation answers, of successes first; `None` if its description names none.
fn accept(document: &Value, operation: &Operation<'_>) -> Result<Option<String>, Diagnostic> {
    let pointer = join(&operation.pointer(), "responses");
    let mut responses: Vec<_> =
        operation.object.get("responses").and_then(Value::as_object).into_iter().flatten().collect();
    responses.sort_by_key(|(status, _)| !status.starts_with('2'));
    let mut media_types: Vec<&str> = Vec::new();
    for (status, response) in responses {
        let pointer = join(&pointer, status);
        let content = resolve(document, response, &pointer)?.get("content").and_then(Value::as_object);
        for media_type in content.into_iter().flat_map(|content| content.keys()) {
            if !media_type.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
                return Err(
                    Diagnostic::new("a media type that no header can carry").at_pointer(join(&pointer, "content"))
                );
            }
            // Anything at all is no wish.
            if media_type != "*/*" && !media_types.contains(&media_type.as_str()) {
                media_types.push(media_type);
            }
        }
    }
    Ok((!media_types.is_empty()).then(|| media_types.join(", ")))
}
