//! From element tables to the Rust module of a FHIR version.
//!
//! What comes out is data about types (structs, enums, tables of names); reading and writing are written once, by hand,
//! in `fhir/src/`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::codes::Codes;
use super::definitions::{Base, Definitions, Element, Max, TypeDefinition};
use super::distil::capitalized;
use super::members::{choice_name, field_name, field_type, primitive, struct_name, variant_type};
use super::version::Version;
use crate::Diagnostic;

/// The source text of the module `fhir::<version>`, without a header.
///
/// # Errors
/// The table lacks a type that it uses, or two types would have the same name in Rust.
pub fn emit(version: Version, definitions: &Definitions) -> Result<String, Diagnostic> {
    let mut module = Module {
        version,
        definitions,
        names: BTreeMap::new(),
        items: Vec::new(),
        structs: Vec::new(),
        extended: Vec::new(),
        codes: Codes::default(),
    };
    for (path, definition) in &definitions.types {
        if !matches!(path.as_str(), "Resource" | "DomainResource" | "BackboneElement") {
            module.type_definition(path, definition)?;
        }
    }
    module.resources()?;
    let (items, structs, extended) = (&module.items, &module.structs, &module.extended);
    let codes = module.codes.items(version, definitions);
    let tokens = quote! {
        use crate::{Date, DateTime, Decimal, Instant, Time};
        #(#items)*
        crate::resource::object_impls!(#(#structs),*);
        crate::aids::extension::extension_impls!(#(#extended),*);
        #codes
    };
    let file = syn::parse2(tokens).map_err(|e| Diagnostic::new(format!("the emitted types are no Rust: {e}")))?;
    Ok(prettyplease::unparse(&file))
}

struct Module<'d> {
    version: Version,
    definitions: &'d Definitions,
    /// Rust names taken so far, and by which path.
    names: BTreeMap<String, String>,
    items: Vec<TokenStream>,
    structs: Vec<Ident>,
    /// Those of them that can have extensions.
    extended: Vec<Ident>,
    codes: Codes,
}

impl Module<'_> {
    fn take(&mut self, name: &Ident, path: &str) -> Result<(), Diagnostic> {
        match self.names.insert(name.to_string(), path.to_owned()) {
            None => Ok(()),
            Some(other) => Err(Diagnostic::new(format!("`{path}` and `{other}` would both be the Rust type `{name}`"))
                .with_help("name one of them by hand in codegen/src/fhir/members.rs")),
        }
    }

    fn type_definition(&mut self, path: &str, definition: &TypeDefinition) -> Result<(), Diagnostic> {
        let name = struct_name(path);
        self.take(&name, path)?;
        let is_resource = self.definitions.resources.iter().any(|resource| resource == path);
        let doc = format!(" FHIR {} `{path}` (<{}>).", self.version.name(), self.page(path, is_resource));
        // Age, Count and the like are a Quantity with other rules.
        if let (Base::Type(base), true) = (&definition.base, definition.elements.is_empty())
            && primitive(base).is_none()
            && !matches!(base.as_str(), "Element" | "BackboneElement" | "Resource" | "DomainResource")
        {
            let base = struct_name(base);
            self.items.push(quote!(#[doc = #doc] pub type #name = #base;));
            return Ok(());
        }
        let elements = self.definitions.elements(path)?;
        self.struct_item(&name, &doc, &elements)?;
        self.object_impl(&name, path, is_resource, &elements);
        for element in definition.elements.iter().filter(|element| element.is_choice()) {
            self.choice(element)?;
        }
        self.codes.note(&name, &elements, self.definitions);
        if elements.iter().any(|element| element.name() == "extension") {
            self.extended.push(name.clone());
        }
        self.structs.push(name);
        Ok(())
    }

    fn page(&self, path: &str, is_resource: bool) -> String {
        let root = path.split('.').next().unwrap_or(path);
        let is_resource = is_resource || self.definitions.resources.iter().any(|resource| resource == root);
        self.version.page(root, is_resource)
    }

    fn struct_item(&mut self, name: &Ident, doc: &str, elements: &[&Element]) -> Result<(), Diagnostic> {
        let mut fields = Vec::new();
        let mut seen = BTreeSet::from(["extra".to_owned()]);
        for element in elements {
            let (field, field_type) = (field_name(element), field_type(element));
            if !seen.insert(field.to_string()) {
                return Err(Diagnostic::new(format!("`{}` would be a second field `{field}`", element.path)));
            }
            let doc = self.element_doc(element);
            fields.push(quote!(#[doc = #doc] pub #field: #field_type));
        }
        self.items.push(quote! {
            #[doc = #doc]
            #[derive(Clone, Default)]
            pub struct #name {
                #(#fields,)*
                /// Siblings of primitive members, and members that FHIR does not define.
                pub extra: Extra,
            }
        });
        Ok(())
    }

    /// The facts that a reader of the docs wants: path, cardinality, FHIR type where Rust's says less, codes.
    fn element_doc(&self, element: &Element) -> String {
        let max = if element.max == Max::Many { '*' } else { '1' };
        let mut doc = format!(" `{}`, {}..{max}", element.path, element.min);
        match element.types.as_slice() {
            [single] if primitive(single).is_some_and(|rust| rust.to_string() == "String") => {
                doc.push_str(&format!(", {single}"));
            }
            _ => {}
        }
        let codes = element.binding.as_ref().and_then(|binding| self.definitions.bindings.get(binding));
        match codes {
            Some(codes) if codes.len() <= 16 => doc.push_str(&format!(": `{}`", codes.join("` `"))),
            _ => {}
        }
        doc.push('.');
        doc
    }

    fn object_impl(&mut self, name: &Ident, path: &str, is_resource: bool, elements: &[&Element]) {
        let rows = elements.iter().enumerate().map(|(index, element)| {
            let (index, field, json) = (Literal::usize_unsuffixed(index), field_name(element), element.name());
            let choice = element.is_choice().then(|| choice_name(element));
            quote!(#index #field #json #choice)
        });
        let resource_type = is_resource.then(|| quote!(= #path));
        self.items.push(quote!(crate::object::object!(#name #resource_type { #(#rows),* });));
    }

    fn choice(&mut self, element: &Element) -> Result<(), Diagnostic> {
        let name = choice_name(element);
        self.take(&name, &element.path)?;
        let variants: Vec<_> =
            element.types.iter().map(|fhir_type| format_ident!("{}", capitalized(fhir_type))).collect();
        let types: Vec<_> = element.types.iter().map(|fhir_type| variant_type(fhir_type)).collect();
        let docs = element.types.iter().map(|fhir_type| format!(" `{fhir_type}`."));
        let indices = (0..variants.len()).map(Literal::usize_unsuffixed);
        let doc = format!(" The types of `{}`.", element.path);
        self.items.push(quote! {
            #[doc = #doc]
            #[derive(Clone)]
            pub enum #name {
                #(#[doc = #docs] #variants(#types),)*
            }

            crate::choice::choice!(#name { #(#indices #variants(#types)),* });
        });
        Ok(())
    }

    fn resources(&mut self) -> Result<(), Diagnostic> {
        let name = format_ident!("Resource");
        self.take(&name, "Resource")?;
        let variants: Vec<_> = self.definitions.resources.iter().map(|resource| struct_name(resource)).collect();
        let docs = self.definitions.resources.iter().map(|resource| format!(" `{resource}`."));
        let doc = format!(" A FHIR {} resource of any type.", self.version.name());
        self.items.push(quote! {
            /// Siblings of primitive members, and members that FHIR does not define.
            pub type Extra = crate::Extra<Element>;

            #[doc = #doc]
            ///
            /// The type is found by `resourceType`, wherever it stands in the object.
            #[derive(Clone)]
            #[non_exhaustive]
            pub enum Resource {
                #(#[doc = #docs] #variants(Box<#variants>),)*
                /// A resource type without a variant, kept whole.
                Unknown(crate::UnknownResource),
            }

            crate::resource::resource_impls!(Resource { #(#variants),* });
        });
        Ok(())
    }
}
