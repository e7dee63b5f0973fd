//! How elements look in Rust: names of types and fields, and the types of fields.

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::definitions::{Element, Max};
use super::distil::capitalized;

/// The Rust type of a FHIR primitive, or nothing if the type is no primitive.
pub(super) fn primitive(fhir_type: &str) -> Option<TokenStream> {
    Some(match fhir_type {
        "boolean" => quote!(bool),
        "integer" => quote!(i32),
        "unsignedInt" | "positiveInt" => quote!(u32),
        "decimal" => quote!(Decimal),
        "date" => quote!(Date),
        "dateTime" => quote!(DateTime),
        "instant" => quote!(Instant),
        "time" => quote!(Time),
        "base64Binary" | "canonical" | "code" | "id" | "markdown" | "oid" | "string" | "uri" | "url" | "uuid"
        | "xhtml" => quote!(String),
        _ => return None,
    })
}

/// The name of a type's struct: `Patient.contact` → `PatientContact`.
pub(super) fn struct_name(path: &str) -> Ident {
    let name: String = path.split('.').map(capitalized).collect();
    format_ident!("{name}")
}

/// The name of a choice element's enum: `Observation.value[x]` → `ObservationValue`.
pub(super) fn choice_name(element: &Element) -> Ident {
    struct_name(element.path.trim_end_matches("[x]"))
}

/// The name of a field: snake case, with an underscore behind Rust's keywords.
pub(super) fn field_name(element: &Element) -> Ident {
    let name = element.name().to_snake_case();
    if syn::parse_str::<Ident>(&name).is_ok() { format_ident!("{name}") } else { format_ident!("{name}_") }
}

/// The type of a field.
pub(super) fn field_type(element: &Element) -> TokenStream {
    let fhir_type = element.types.first().map(String::as_str).unwrap_or_default();
    let name = struct_name(fhir_type);
    match (element.is_choice(), primitive(fhir_type), fhir_type, element.max) {
        (true, ..) => {
            let name = choice_name(element);
            quote!(Option<#name>)
        }
        (_, Some(primitive), _, Max::One) => quote!(Option<#primitive>),
        (_, Some(primitive), _, Max::Many) => quote!(Vec<Option<#primitive>>),
        (_, _, "ResourceContainer", Max::One) => quote!(Option<Resource>),
        (_, _, "ResourceContainer", Max::Many) => quote!(Vec<Resource>),
        (_, _, _, Max::One) => quote!(Option<Box<#name>>),
        (_, _, _, Max::Many) => quote!(Vec<#name>),
    }
}

/// The content of a choice's variant.
pub(super) fn variant_type(fhir_type: &str) -> TokenStream {
    let name = struct_name(fhir_type);
    primitive(fhir_type).unwrap_or_else(|| quote!(Box<#name>))
}
