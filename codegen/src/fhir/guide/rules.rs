//! The tables of rules, which `fhir/src/us_core/` interprets.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::names::{self, Told};
use super::resolve::{Rule, Slice, base};
use super::{Guide, Profile};
use crate::Diagnostic;
use crate::fhir::Definitions;

/// A profile or extension with its rules.
pub(super) struct Ruled<'d> {
    pub(super) id: &'d str,
    pub(super) name: String,
    pub(super) profile: &'d Profile,
    pub(super) rules: Vec<Rule<'d>>,
    /// Where it comes among those that a resource is: the more specific, the earlier.
    pub(super) rank: (u8, std::cmp::Reverse<usize>),
    told: TokenStream,
}

impl<'d> Ruled<'d> {
    pub(super) fn new(guide: &'d Guide, id: &'d str, profile: &'d Profile, rules: Vec<Rule<'d>>) -> Self {
        let only_one = guide.profiles.values().filter(|other| other.of == profile.of).count() == 1;
        let (rank, told) = if only_one { (0, quote!(Told::ByType)) } else { told(id, &rules) };
        let depth = base(guide, profile).1;
        Self { id, name: names::of_profile(id, profile), profile, rules, rank: (rank, std::cmp::Reverse(depth)), told }
    }

    /// The row of the table.
    pub(super) fn row(&self, guide: &Guide, definitions: &Definitions) -> Result<TokenStream, Diagnostic> {
        let (id, url, of) = (self.id, &self.profile.url, &self.profile.of);
        let base = match base(guide, self.profile).0 {
            Some(base) => quote!(Some(#base)),
            None => quote!(None),
        };
        let max = self.profile.elements.iter().find(|element| element.id == *of).and_then(|root| root.max.as_deref());
        let max = max.and_then(|max| max.parse().ok()).map_or(quote!(u16::MAX), |max: u16| {
            let max = Literal::u16_unsuffixed(max);
            quote!(#max)
        });
        let rules = self.rules.iter().filter(|rule| says_something(rule)).map(row);
        let told = &self.told;
        let context = context(guide, self.profile, definitions);
        Ok(quote! {
            Definition {
                id: #id, url: #url, of: #of, base: #base, max: #max, context: &[#(#context),*], told: #told,
                elements: &[#(#rules),*]
            }
        })
    }
}

/// Where an extension may stand: at the paths of its context, and where a slice names it. A data type stands for the elements that are of it,
/// by the ends of their paths: `.telecom`.
fn context(guide: &Guide, extension: &Profile, definitions: &Definitions) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for context in &extension.context {
        if !definitions.types.contains_key(context) || definitions.resources.contains(context) || context.contains('.')
        {
            paths.insert(context.clone());
            continue;
        }
        for element in definitions.types.values().flat_map(|of| &of.elements) {
            if element.types.contains(context) {
                let (of, name) = element.path.rsplit_once('.').unwrap_or_default();
                let name =
                    name.strip_suffix("[x]").map_or_else(|| name.to_owned(), |choice| format!("{choice}{context}"));
                // What a resource has is at its own path; what a data type has, wherever that is.
                let is_of_resource =
                    definitions.resources.iter().any(|resource| of.split('.').next() == Some(resource));
                paths.insert(if is_of_resource { format!("{of}.{name}") } else { format!(".{name}") });
            }
        }
    }
    for element in guide.profiles.values().flat_map(|profile| &profile.elements) {
        if element.profile.as_ref() == Some(&extension.url)
            && let Some((place, _)) = element.id.rsplit_once(".extension:")
        {
            let parts = place.split('.').map(|part| part.split(':').next().unwrap_or(part));
            paths.insert(parts.collect::<Vec<_>>().join("."));
        }
    }
    paths
}

/// Whether there is something to check, or to tell a slice by.
fn says_something(rule: &Rule<'_>) -> bool {
    rule.min > 0
        || rule.max.is_some()
        || rule.must_support
        || rule.value.is_some()
        || !rule.types.is_empty()
        || !matches!(rule.slice, Slice::None)
}

pub(super) fn row(rule: &Rule<'_>) -> TokenStream {
    let path = &rule.path;
    let mut row = quote!(Element::at(#path));
    if rule.min > 0 {
        let min = Literal::u16_unsuffixed(rule.min);
        row.extend(quote!(.min(#min)));
    }
    if let Some(max) = rule.max {
        let max = Literal::u16_unsuffixed(max);
        row.extend(quote!(.max(#max)));
    }
    match &rule.slice {
        Slice::None => {}
        Slice::Untold => row.extend(quote!(.untold())),
        Slice::By(by) => {
            let by = by.iter().map(|(path, value)| {
                let value = value.to_string();
                quote!((#path, #value))
            });
            row.extend(quote!(.by(&[#(#by),*])));
        }
    }
    // What a slice is told by, its values have.
    let is_own = |by: &Vec<(String, Value)>| by.iter().any(|(path, _)| path.is_empty());
    if let Some(value) = rule.value.as_ref().filter(|_| !matches!(&rule.slice, Slice::By(by) if is_own(by))) {
        let value = value.to_string();
        row.extend(quote!(.value(#value)));
    }
    if !rule.types.is_empty() {
        let types = &rule.types;
        row.extend(quote!(.types(&[#(#types),*])));
    }
    if rule.must_support {
        row.extend(quote!(.must_support()));
    }
    row
}

/// How a profile is told from the others of its type, and how specific that is.
fn told(id: &str, rules: &[Rule<'_>]) -> (u8, TokenStream) {
    let known = match names::told(id) {
        Some(Told::Codes(codes)) => Some((1, quote!(Told::Codes), *codes)),
        Some(Told::Categories(codes)) => Some((2, quote!(Told::Categories), *codes)),
        Some(Told::Otherwise(codes)) => Some((3, quote!(Told::Otherwise), *codes)),
        None => None,
    };
    if let Some((rank, told, codes)) = known {
        let codes = codes.iter().map(|(system, code)| quote!((#system, #code)));
        return (rank, quote!(#told(&[#(#codes),*])));
    }
    let codes = rules.iter().filter(|rule| rule.path == "code" || rule.path.starts_with("code.coding:"));
    let codes: Vec<_> = codes.filter_map(|rule| rule.value.as_ref()).flat_map(codings).collect();
    let categories = rules.iter().filter(|rule| rule.path.starts_with("category:") && rule.min > 0);
    let categories: Vec<_> = categories.flat_map(|rule| category(rule)).collect();
    let list = |codes: Vec<(String, String)>| {
        let codes = codes.into_iter().map(|(system, code)| quote!((#system, #code)));
        quote!(&[#(#codes),*])
    };
    match (codes.is_empty(), categories.is_empty()) {
        (false, _) => {
            let codes = list(codes);
            (1, quote!(Told::Codes(#codes)))
        }
        (true, false) => {
            let categories = list(categories);
            (2, quote!(Told::Categories(#categories)))
        }
        (true, true) => (3, quote!(Told::Otherwise(&[]))),
    }
}

/// The codings of a pattern: of a CodeableConcept, or one.
fn codings(pattern: &Value) -> Vec<(String, String)> {
    let text = |coding: &Value, name: &str| coding.get(name).and_then(Value::as_str).map(str::to_owned);
    let all = pattern.get("coding").and_then(Value::as_array).cloned().unwrap_or_else(|| vec![pattern.clone()]);
    all.iter().filter_map(|coding| Some((text(coding, "system")?, text(coding, "code")?))).collect()
}

/// The codes of a slice of categories: of its pattern, or of what its codings are told by.
fn category(rule: &Rule<'_>) -> Vec<(String, String)> {
    let Slice::By(by) = &rule.slice else { return Vec::new() };
    let at = |place: &str| by.iter().find(|(path, _)| path == place).and_then(|(_, value)| value.as_str());
    match (at("coding.system"), at("coding.code")) {
        (Some(system), Some(code)) => vec![(system.to_owned(), code.to_owned())],
        _ => by.iter().flat_map(|(_, value)| codings(value)).collect(),
    }
}

/// The names of the profiles' types, as identifiers.
pub(super) fn ident(ruled: &Ruled<'_>) -> proc_macro2::Ident {
    format_ident!("{}", ruled.name)
}
