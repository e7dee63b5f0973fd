//! The codes that FHIR requires, as enums that are open to others.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::definitions::{Definitions, Element, Max};
use super::distil::capitalized;
use super::members::field_name;
use super::version::Version;

/// The elements with required codes, by the type that has them.
#[derive(Default)]
pub(super) struct Codes {
    types: Vec<TokenStream>,
    bindings: BTreeSet<String>,
}

impl Codes {
    /// Notes which elements of a type have codes.
    pub(super) fn note(&mut self, name: &Ident, elements: &[&Element], definitions: &Definitions) {
        let mut methods = Vec::new();
        for element in elements {
            let Some(binding) = element.binding.as_ref().filter(|binding| variants(definitions, binding).is_some())
            else {
                continue;
            };
            self.bindings.insert(binding.clone());
            let field = field_name(element);
            let plain = field.to_string();
            let (method, many) = match element.max {
                Max::One => (format_ident!("{}_code", plain.trim_end_matches('_')), quote!(one)),
                Max::Many => (format_ident!("{}_codes", plain.trim_end_matches('_')), quote!(many)),
            };
            let binding = enum_name(binding);
            methods.push(quote!(#many #field => #method: #binding));
        }
        if !methods.is_empty() {
            self.types.push(quote!(#name { #(#methods),* }));
        }
    }

    /// The module of the enums, and the methods that give them.
    pub(super) fn items(&self, version: Version, definitions: &Definitions) -> TokenStream {
        let enums = self.bindings.iter().filter_map(|binding| {
            let variants = variants(definitions, binding)?;
            let (names, codes): (Vec<_>, Vec<_>) = variants.into_iter().unzip();
            let doc = format!(" `{binding}`: codes that FHIR {} requires, and what else came.", version.name());
            let (binding, indices) = (enum_name(binding), (0..codes.len()).map(Literal::usize_unsuffixed));
            Some(quote!(#[doc = #doc] #binding { #(#names(#indices, #codes)),* }))
        });
        let types = &self.types;
        let doc = format!(" The codes that FHIR {} requires of an element, as enums.", version.name());
        quote! {
            #[doc = #doc]
            pub mod codes {
                crate::aids::code::codes!(#(#enums)*);
            }
            crate::aids::code::code_impls!(#(#types)*);
        }
    }
}

fn enum_name(binding: &str) -> Ident {
    format_ident!("{}", capitalized(binding))
}

/// The codes of a binding, with the names that they can have in Rust; `None` if there are none, or one of them has no name: a number.
fn variants<'d>(definitions: &'d Definitions, binding: &str) -> Option<Vec<(Ident, &'d str)>> {
    let codes = definitions.bindings.get(binding).filter(|codes| !codes.is_empty())?;
    let name = |code: &str| match code {
        "=" => "Equal".to_owned(),
        "!=" => "NotEqual".to_owned(),
        "<" => "LessThan".to_owned(),
        "<=" => "LessOrEqual".to_owned(),
        ">=" => "GreaterOrEqual".to_owned(),
        ">" => "GreaterThan".to_owned(),
        word => word.to_upper_camel_case(),
    };
    let variants: Option<Vec<_>> =
        codes.iter().map(|code| Some((syn::parse_str::<Ident>(&name(code)).ok()?, code.as_str()))).collect();
    let variants = variants?;
    let distinct: BTreeSet<_> = variants.iter().map(|(name, _)| name.to_string()).collect();
    (distinct.len() == variants.len() && !distinct.contains("Unlisted")).then_some(variants)
}
