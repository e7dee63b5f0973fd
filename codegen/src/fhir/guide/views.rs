//! The views: of each profile a struct over the resource's type, with methods for what the profile names.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::resolve::{Rule, Slice};
use super::rules::{Ruled, ident};
use super::{Constraint, names};
use crate::Diagnostic;
use crate::fhir::definitions::{Definitions, Element, Max};
use crate::fhir::distil::capitalized;
use crate::fhir::members::{choice_name, field_name, primitive, struct_name};

/// The views of profiles and of extensions that have parts.
pub(super) fn emit(
    profiles: &[Ruled<'_>],
    extensions: &[Ruled<'_>],
    definitions: &Definitions,
) -> Result<TokenStream, Diagnostic> {
    let views = Views { extensions, definitions };
    let mut tokens = TokenStream::new();
    for ruled in profiles {
        let (name, of) = (ident(ruled), struct_name(&ruled.profile.of));
        let doc = format!(
            " A {} as US Core's `{}` has it (<{}>). The fields of [`r4::{of}`] can be read as well.",
            ruled.profile.of, ruled.id, ruled.profile.url
        );
        let methods = views.of_profile(ruled)?;
        tokens.extend(quote! {
            view!(#[doc = #doc] #name of #of);
            impl<'r> #name<'r> { #(#methods)* }
        });
    }
    for ruled in extensions.iter().filter(|ruled| has_parts(ruled)) {
        let name = ident(ruled);
        let doc = format!(" The parts of the extension `{}` (<{}>).", ruled.id, ruled.profile.url);
        let methods = views.of_extension(ruled);
        tokens.extend(quote! {
            extension_view!(#[doc = #doc] #name);
            impl<'r> #name<'r> { #(#methods)* }
        });
    }
    Ok(tokens)
}

fn has_parts(ruled: &Ruled<'_>) -> bool {
    ruled.rules.iter().any(|rule| rule.path.starts_with("extension:") && !rule.path.contains('.'))
}

struct Views<'g> {
    extensions: &'g [Ruled<'g>],
    definitions: &'g Definitions,
}

/// What a method gives, and the type of it.
struct Given {
    of: TokenStream,
    value: TokenStream,
}

impl Views<'_> {
    fn of_profile(&self, ruled: &Ruled<'_>) -> Result<Vec<TokenStream>, Diagnostic> {
        let mut methods = Methods::default();
        let mut held = BTreeSet::new();
        for rule in &ruled.rules {
            let is_nested = rule.path.contains('.') || rule.path.contains(':');
            match &rule.slice {
                Slice::None if !is_nested && rule.must_support => {
                    let (name, given) = self.element(rule);
                    methods.add(name, &doc(&ruled.profile.of, rule), given);
                }
                Slice::By(_) if rule.place.of.as_deref() == Some("Extension") => {
                    let Some(items) = self.list(ruled, &rule.path)? else { continue };
                    let url = rule.constraint.profile.as_deref().unwrap_or_default();
                    held.insert(url.to_owned());
                    let (name, given) = self.extension(url, rule, &items);
                    methods.add(format_ident!("{name}"), &doc(&ruled.profile.of, rule), given);
                }
                Slice::By(_) => {
                    let Some(items) = self.list(ruled, &rule.path)? else { continue };
                    self.slice(ruled, rule, &items, &mut methods);
                }
                _ => {}
            }
        }
        // An extension may stand where its context says, whether the profile names it or not.
        for extension in self.extensions {
            let is_named = extension.profile.context.contains(&ruled.profile.of);
            if is_named && !held.contains(&extension.profile.url) {
                let items = quote!(&self.0.extension);
                let given = self.known_extension(extension, None, &items);
                let doc = format!(" `{}.extension`: <{}>.", ruled.profile.of, extension.profile.url);
                methods.add(format_ident!("{}", names::of_extension(extension.id)), &doc, given);
            }
        }
        Ok(methods.0.into_iter().map(|(_, method)| method).collect())
    }

    /// A must-support element of the resource.
    fn element(&self, rule: &Rule<'_>) -> (Ident, Given) {
        let element = rule.place.element;
        let field = field_name(element);
        if !element.is_choice() {
            return (field.clone(), of_field(element, &field));
        }
        let one = match (&rule.place.of, rule.constraint.types.as_slice()) {
            (Some(of), _) => Some(of.clone()),
            (None, [of]) => Some(of.clone()),
            _ => None,
        };
        let choice = choice_name(element);
        match one {
            Some(of) => {
                let given = variant(&of, &quote!(r4::#choice), &quote!(self.0.#field.as_ref()));
                let concrete = || format!("{}{}", element.name(), capitalized(&of)).to_snake_case();
                let name = if rule.place.of.is_some() { format_ident!("{}", concrete()) } else { field };
                (name, given)
            }
            None => {
                (field.clone(), Given { of: quote!(Option<&'r r4::#choice>), value: quote!(self.0.#field.as_ref()) })
            }
        }
    }

    /// The list that a slice is of, as an expression; nothing where it is within a list.
    fn list(&self, ruled: &Ruled<'_>, path: &str) -> Result<Option<TokenStream>, Diagnostic> {
        let (list, _) = path.rsplit_once(':').unwrap_or((path, ""));
        let find = |of: &str, name: &str| -> Result<Option<&Element>, Diagnostic> {
            Ok(self.definitions.elements(of)?.into_iter().find(|element| element.name() == name))
        };
        let root = &ruled.profile.of;
        match list.split('.').collect::<Vec<_>>().as_slice() {
            [name] => Ok(find(root, name)?.map(|element| {
                let field = field_name(element);
                quote!(&self.0.#field)
            })),
            [parent, name] if !parent.contains(':') => {
                let Some(parent) = find(root, parent)?.filter(|parent| parent.max == Max::One) else { return Ok(None) };
                let (its, of) = (field_name(parent), parent.types.first().map(String::as_str).unwrap_or_default());
                if primitive(of).is_some() {
                    let json = parent.name();
                    return Ok(Some(quote!(self.0.extra.element(#json).map_or(&[][..], |of| of.extension.as_slice()))));
                }
                Ok(find(of, name)?.map(|element| {
                    let field = field_name(element);
                    quote!(self.0.#its.as_deref().map_or(&[][..], |of| of.#field.as_slice()))
                }))
            }
            _ => Ok(None),
        }
    }

    fn slice(&self, ruled: &Ruled<'_>, rule: &Rule<'_>, items: &TokenStream, methods: &mut Methods) {
        let (Some(of), path) = (&rule.place.of, &rule.path) else { return };
        let (list, slice) = path.rsplit_once(':').unwrap_or((path, ""));
        let name = names::of_slice(list.rsplit('.').next().unwrap_or(list), slice);
        let (of, profile) = (struct_name(of), ident(ruled));
        let found = quote!(slice(Profile::#profile, #path, #items));
        let doc = doc(&ruled.profile.of, rule);
        // A component is its value, to a reader; the rest of it stands beside.
        let prefix = format!("{path}.value[");
        let value = ruled.rules.iter().find(|other| {
            other.path.strip_prefix(&prefix).is_some_and(|rest| rest.ends_with(']') && other.place.of.is_some())
        });
        if let Some((value, choice)) =
            value.and_then(|value| Some((value.place.of.as_ref()?, choice_name(value.place.element))))
        {
            let given = variant(value, &quote!(r4::#choice), &quote!(#found.next().and_then(|of| of.value.as_ref())));
            methods.add(format_ident!("{name}"), &format!("{doc} Its value."), given);
            let given = Given { of: quote!(Option<&'r r4::#of>), value: quote!(#found.next()) };
            methods.add(format_ident!("{name}_component"), &format!("{doc} All of it."), given);
            return;
        }
        methods.add(format_ident!("{name}"), &doc, one_or_all(rule.max, &quote!(&'r r4::#of), &found));
    }

    /// A slice that holds an extension.
    fn extension(&self, url: &str, rule: &Rule<'_>, items: &TokenStream) -> (String, Given) {
        match self.extensions.iter().find(|extension| extension.profile.url == url) {
            Some(extension) => {
                (names::of_extension(extension.id), self.known_extension(extension, Some(rule.max), items))
            }
            None => {
                let slice = rule.path.rsplit(':').next().unwrap_or_default();
                let found = quote!(extensions(#items, #url));
                (names::of_slice("extension", slice), one_or_all(rule.max, &quote!(&'r r4::Extension), &found))
            }
        }
    }

    /// An extension of the guide: its view if it has parts, else its value.
    fn known_extension(&self, extension: &Ruled<'_>, max: Option<Option<u16>>, items: &TokenStream) -> Given {
        let url = &extension.profile.url;
        let own = extension.profile.elements.iter().find(|element| element.id == "Extension");
        let own = own.and_then(|root| root.max.as_deref()).and_then(|max| max.parse().ok());
        let max = max.unwrap_or(own);
        let found = quote!(extensions(#items, #url));
        if has_parts(extension) {
            let name = ident(extension);
            return one_or_all(max, &quote!(#name<'r>), &quote!(#found.map(#name)));
        }
        match value_of(&extension.rules, "value[x]") {
            Some(of) => one_or_all_values(max, &of, &found),
            None => one_or_all(max, &quote!(&'r r4::Extension), &found),
        }
    }

    fn of_extension(&self, ruled: &Ruled<'_>) -> Vec<TokenStream> {
        let mut methods = Methods::default();
        for rule in &ruled.rules {
            let Some(part) = rule.path.strip_prefix("extension:").filter(|part| !part.contains('.')) else { continue };
            let found = quote!(extensions(&self.0.extension, #part));
            let given = match value_of(&ruled.rules, &format!("{}.value[x]", rule.path)) {
                Some(of) => one_or_all_values(rule.max, &of, &found),
                None => one_or_all(rule.max, &quote!(&'r r4::Extension), &found),
            };
            methods.add(format_ident!("{}", names::of_slice("extension", part)), &doc("Extension", rule), given);
        }
        methods.0.into_iter().map(|(_, method)| method).collect()
    }
}

/// The one type that a value is left with.
fn value_of(rules: &[Rule<'_>], path: &str) -> Option<String> {
    let value = rules.iter().find(|rule| rule.path == path)?;
    match value.constraint.types.as_slice() {
        [of] => Some(of.clone()),
        _ => None,
    }
}

/// A list's values: the first where there may be one, else all.
fn one_or_all(max: Option<u16>, of: &TokenStream, found: &TokenStream) -> Given {
    match max {
        Some(1) => Given { of: quote!(Option<#of>), value: quote!(#found.next()) },
        _ => Given { of: quote!(Vec<#of>), value: quote!(#found.collect()) },
    }
}

fn one_or_all_values(max: Option<u16>, of: &str, found: &TokenStream) -> Given {
    let Given { of: option, value } = variant(of, &quote!(r4::ExtensionValue), &quote!(extension.value.as_ref()));
    match max {
        Some(1) => Given { of: option, value: quote!(#found.find_map(|extension| #value)) },
        _ => {
            let of = variant_reference(of);
            Given { of: quote!(Vec<#of>), value: quote!(#found.filter_map(|extension| #value).collect()) }
        }
    }
}

/// The value of a choice, if it is of that type.
fn variant(of: &str, choice: &TokenStream, value: &TokenStream) -> Given {
    let (name, reference) = (format_ident!("{}", capitalized(of)), variant_reference(of));
    let inner = match primitive(of).map(|rust| rust.to_string()).as_deref() {
        Some("bool" | "i32" | "u32") => quote!(*value),
        Some("String") => quote!(value.as_str()),
        Some(_) => quote!(value),
        // In its box.
        None => quote!(&**value),
    };
    Given {
        of: quote!(Option<#reference>),
        value: quote! {
            match #value {
                Some(#choice::#name(value)) => Some(#inner),
                _ => None,
            }
        },
    }
}

fn variant_reference(of: &str) -> TokenStream {
    match primitive(of) {
        Some(rust) => primitive_reference(&rust),
        None => {
            let of = struct_name(of);
            quote!(&'r r4::#of)
        }
    }
}

fn primitive_reference(rust: &TokenStream) -> TokenStream {
    match rust.to_string().as_str() {
        "String" => quote!(&'r str),
        "bool" | "i32" | "u32" => rust.clone(),
        _ => quote!(&'r crate::#rust),
    }
}

fn of_field(element: &Element, field: &Ident) -> Given {
    let of = element.types.first().map(String::as_str).unwrap_or_default();
    let name = struct_name(of);
    match (primitive(of), element.max) {
        (Some(rust), Max::One) => {
            let reference = primitive_reference(&rust);
            let value = match rust.to_string().as_str() {
                "String" => quote!(self.0.#field.as_deref()),
                "bool" | "i32" | "u32" => quote!(self.0.#field),
                _ => quote!(self.0.#field.as_ref()),
            };
            Given { of: quote!(Option<#reference>), value }
        }
        (Some(rust), Max::Many) => Given { of: quote!(&'r [Option<#rust>]), value: quote!(&self.0.#field) },
        (None, Max::One) => Given { of: quote!(Option<&'r r4::#name>), value: quote!(self.0.#field.as_deref()) },
        (None, Max::Many) => Given { of: quote!(&'r [r4::#name]), value: quote!(&self.0.#field) },
    }
}

/// The facts that a reader of the docs wants: the element, its cardinality, the value set of its codes.
fn doc(of: &str, rule: &Rule<'_>) -> String {
    let element = rule.place.element;
    let max = match (rule.max, element.max) {
        (Some(max), _) => max.to_string(),
        (None, Max::One) => "1".to_owned(),
        (None, Max::Many) => "*".to_owned(),
    };
    let Constraint { id, binding, .. } = &rule.constraint;
    let id = if id.is_empty() { format!("{of}.{}", rule.path) } else { id.clone() };
    let mut doc = format!(" `{id}`, {}..{max}.", rule.min);
    if let Some((strength, url)) = binding.as_ref().and_then(|it| Some((&it.strength, it.value_set.as_ref()?))) {
        doc.push_str(&format!(" Codes ({strength}): `{url}`."));
    }
    doc
}

/// The methods of a view; of two of the same name, the first.
#[derive(Default)]
struct Methods(Vec<(String, TokenStream)>);

impl Methods {
    fn add(&mut self, name: Ident, doc: &str, given: Given) {
        let Given { of, value } = given;
        if self.0.iter().all(|(known, _)| name != known) {
            let method = quote! {
                #[doc = #doc]
                #[inline]
                pub fn #name(&self) -> #of {
                    #value
                }
            };
            self.0.push((name.to_string(), method));
        }
    }
}
