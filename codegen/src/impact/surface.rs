//! What of a generated module its users can name, read from the syntax tree.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Expr, Fields, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, Member, ReturnType, Stmt, Type, Visibility,
};

use crate::Diagnostic;

/// The public items of a module, by their path below it: `Client::patient_read`, `types::Group.name`.
pub(super) type Surface = BTreeMap<String, Public>;

/// A public item. Texts are Rust, as rustfmt would have it on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Public {
    /// A struct; whether its users can write it out, and what is implemented for it.
    Struct { is_constructible: bool, generics: String, traits: BTreeSet<String> },
    /// An enum; whether its users can match all of it.
    Enum { is_exhaustive: bool, generics: String, traits: BTreeSet<String> },
    /// A field and its type.
    Field(String),
    /// A variant, with what it holds.
    Variant(String),
    /// A function or method.
    Function(Function),
    /// A constant, type alias, trait or re-export, as a whole.
    Other(String),
}

/// A function or method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Function {
    pub(super) signature: String,
    /// Of a builder's setter: the type that it takes, and whether `send` fails without it.
    pub(super) setter: Option<Setter>,
    pub(super) returns: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Setter {
    pub(super) takes: String,
    pub(super) is_required: bool,
}

pub(super) fn read(code: &str) -> Result<Surface, Diagnostic> {
    let file = syn::parse_file(code).map_err(|e| Diagnostic::new(format!("this is no Rust: {e}")))?;
    let mut surface = Surface::new();
    module(&file.items, "", &mut surface);
    Ok(surface)
}

fn module(items: &[Item], path: &str, surface: &mut Surface) {
    for item in items {
        match item {
            Item::Struct(item) if is_public(&item.vis) => structure(item, &below(path, &item.ident), surface),
            Item::Enum(item) if is_public(&item.vis) => enumeration(item, &below(path, &item.ident), surface),
            Item::Mod(item) if is_public(&item.vis) => {
                let path = below(path, &item.ident);
                item.content.iter().for_each(|(_, items)| module(items, &path, surface));
            }
            Item::Fn(item) if is_public(&item.vis) => {
                surface.insert(below(path, &item.sig.ident), Public::Function(function(&item.sig)));
            }
            Item::Const(item) if is_public(&item.vis) => other(below(path, &item.ident), &item.ty, surface),
            Item::Static(item) if is_public(&item.vis) => other(below(path, &item.ident), &item.ty, surface),
            Item::Type(item) if is_public(&item.vis) => other(below(path, &item.ident), &item.ty, surface),
            Item::Trait(item) if is_public(&item.vis) => other(below(path, &item.ident), item, surface),
            Item::Use(item) if is_public(&item.vis) => reexports(&item.tree, String::new(), path, surface),
            _ => {}
        }
    }
    // What is implemented comes after the types that it is for.
    for item in items {
        if let Item::Impl(item) = item {
            implementation(item, path, surface);
        }
    }
}

fn structure(item: &syn::ItemStruct, path: &str, surface: &mut Surface) {
    let is_constructible = item.fields.iter().all(|field| is_public(&field.vis)) && !has(&item.attrs, "non_exhaustive");
    surface.insert(
        path.to_owned(),
        Public::Struct { is_constructible, generics: text(&item.generics), traits: derives(&item.attrs) },
    );
    for (index, field) in item.fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis)) {
        let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
        surface.insert(format!("{path}.{name}"), Public::Field(text(&field.ty)));
    }
}

fn enumeration(item: &syn::ItemEnum, path: &str, surface: &mut Surface) {
    let is_exhaustive = !has(&item.attrs, "non_exhaustive");
    let (generics, traits) = (text(&item.generics), derives(&item.attrs));
    surface.insert(path.to_owned(), Public::Enum { is_exhaustive, generics, traits });
    for variant in &item.variants {
        let mut fields = variant.fields.clone();
        fields.iter_mut().for_each(|field| field.attrs.clear());
        let held = if matches!(fields, Fields::Unit) { String::new() } else { text(&fields) };
        surface.insert(below(path, &variant.ident), Public::Variant(held));
    }
}

fn implementation(item: &ItemImpl, path: &str, surface: &mut Surface) {
    let Type::Path(of) = &*item.self_ty else { return };
    let Some(name) = of.path.segments.last() else { return };
    let of = below(path, &name.ident);
    if let Some((implemented, _)) = &item.trait_ {
        if let Some(Public::Struct { traits, .. } | Public::Enum { traits, .. }) = surface.get_mut(&of) {
            traits.insert(text(implemented));
        }
        return;
    }
    if !surface.contains_key(&of) {
        return;
    }
    let functions: Vec<&ImplItemFn> = item
        .items
        .iter()
        .filter_map(|item| match item {
            ImplItem::Fn(function) => Some(function),
            _ => None,
        })
        .collect();
    // That of a builder whose operation takes arguments is not public.
    let required = functions.iter().find(|function| function.sig.ident == "new").map(|new| required(new));
    for method in functions.into_iter().filter(|function| is_public(&function.vis)) {
        let mut public = function(&method.sig);
        if let Some((required, takes)) = required.as_ref().zip(taken(method)) {
            public.setter = Some(Setter { takes, is_required: required.contains(&method.sig.ident.to_string()) });
        }
        surface.insert(below(&of, &method.sig.ident), Public::Function(public));
    }
}

/// What `new` leaves as an error: the setters that must be called.
fn required(new: &ImplItemFn) -> BTreeSet<String> {
    let Some(Stmt::Expr(Expr::Struct(made), _)) = new.block.stmts.last() else { return BTreeSet::new() };
    let is_error = |value: &Expr| match value {
        Expr::Call(call) => matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Err")),
        _ => false,
    };
    let fields = made.fields.iter().filter(|field| is_error(&field.expr));
    fields
        .filter_map(|field| match &field.member {
            Member::Named(name) => Some(name.to_string()),
            Member::Unnamed(_) => None,
        })
        .collect()
}

/// `T` of `fn name<V>(mut self, value: V) -> Self where V: TryInto<T>`.
fn taken(method: &ImplItemFn) -> Option<String> {
    let clause = method.sig.generics.where_clause.as_ref()?;
    let bounds = clause.predicates.iter().find_map(|predicate| match predicate {
        syn::WherePredicate::Type(predicate) => Some(&predicate.bounds),
        _ => None,
    })?;
    let Some(syn::TypeParamBound::Trait(bound)) = bounds.first() else { return None };
    let last = bound.path.segments.last().filter(|last| last.ident == "TryInto")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.first().map(text)
}

/// What callers see of a signature: how parameters are called inside, or whether they are `mut`, is not of it.
fn function(signature: &syn::Signature) -> Function {
    let mut signature = signature.clone();
    for input in &mut signature.inputs {
        match input {
            FnArg::Receiver(receiver) => receiver.mutability = None,
            FnArg::Typed(typed) => *typed.pat = syn::parse_quote!(_),
        }
    }
    let returns = match &signature.output {
        ReturnType::Default => "()".to_owned(),
        ReturnType::Type(_, returned) => text(returned),
    };
    Function { signature: text(&signature), setter: None, returns }
}

fn reexports(tree: &syn::UseTree, from: String, path: &str, surface: &mut Surface) {
    match tree {
        syn::UseTree::Path(tree) => reexports(&tree.tree, format!("{from}{}::", tree.ident), path, surface),
        syn::UseTree::Name(tree) => {
            surface.insert(below(path, &tree.ident), Public::Other(format!("pub use {from}{}", tree.ident)));
        }
        syn::UseTree::Rename(tree) => {
            surface.insert(below(path, &tree.rename), Public::Other(format!("pub use {from}{}", tree.ident)));
        }
        syn::UseTree::Glob(_) => {
            surface.insert(format!("{path}::{from}*"), Public::Other(format!("pub use {from}*")));
        }
        syn::UseTree::Group(tree) => tree.items.iter().for_each(|tree| reexports(tree, from.clone(), path, surface)),
    }
}

fn other(path: String, what: &impl ToTokens, surface: &mut Surface) {
    surface.insert(path, Public::Other(text(what)));
}

fn below(path: &str, name: &syn::Ident) -> String {
    if path.is_empty() { name.to_string() } else { format!("{path}::{name}") }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

fn derives(attributes: &[Attribute]) -> BTreeSet<String> {
    let mut derived = BTreeSet::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        // Whatever else stands there derives nothing.
        let _ = attribute.parse_nested_meta(|meta| {
            derived.insert(text(&meta.path));
            Ok(())
        });
    }
    derived
}

/// Rust on one line, without the paths of what everybody knows.
fn text(tokens: &impl ToTokens) -> String {
    let mut out = String::new();
    write(tokens.to_token_stream(), &mut out);
    let out = out.trim_end_matches([',', ' ']).replace("::std::convert::", "").replace("std::convert::", "");
    ["::std::string::", "::std::option::", "::std::vec::", "::std::result::"]
        .iter()
        .fold(out, |out, known| out.replace(known, ""))
}

/// Tokens with spaces where Rust has them: `fn id<V>(self, _: V) -> Self where V: TryInto<String>`.
fn write(tokens: TokenStream, out: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => (" { ", " }"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                out.push_str(open);
                write(group.stream(), out);
                out.truncate(out.trim_end_matches([',', ' ']).len());
                out.push_str(close);
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                // `::` comes as two.
                ':' if punct.spacing() == Spacing::Joint || out.ends_with(':') => out.push(':'),
                mark @ (':' | ',' | ';') => out.extend([mark, ' ']),
                mark @ ('=' | '+') => out.extend([' ', mark, ' ']),
                '-' => out.push_str(" -"),
                '>' if out.ends_with(" -") => out.push_str("> "),
                mark => out.push(mark),
            },
            word => {
                if out.ends_with(|c: char| c.is_alphanumeric() || "_>)]".contains(c)) {
                    out.push(' ');
                }
                out.push_str(&word.to_string());
            }
        }
    }
}
