//! Fits progenitor's output into the SDK: its constructors and its error give way to the SDK's own, setters get docs.

use std::collections::BTreeMap;

use proc_macro2::Ident;
use quote::{format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Expr, ExprCall, ExprMethodCall, ExprPath, FieldValue, File, ImplItem, ImplItemFn, Item, ItemImpl, ItemMod, LitStr,
    Local, Member, Pat, Stmt, Type, parse_quote,
};

use super::lists;
use super::lower::Parameter;
use super::names::{pascal, snake};
use crate::Diagnostic;

pub(super) fn shape(file: &mut File, operations: &BTreeMap<String, Vec<Parameter>>) -> Result<(), Diagnostic> {
    let types_are_used = types(&file.items).is_some_and(|types| types.len() > 1);
    file.items.retain(|item| match item {
        // The SDK makes clients from an endpoint and a token source, without unwrapping anything.
        Item::Impl(item) => !is_constructor_impl(item),
        // progenitor_client's error stays inside: the SDK has one error of its own.
        Item::Use(_) => false,
        Item::Mod(module) => module.ident != "prelude" && (module.ident != "types" || types_are_used),
        _ => true,
    });
    let imports: [Item; 2] = [
        parse_quote!(
            pub use progenitor_client::{ByteStream, ResponseValue};
        ),
        parse_quote!(
            #[allow(unused_imports)]
            use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path};
        ),
    ];
    file.items.splice(0..0, imports);
    for item in &mut file.items {
        if let Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) = item
            && ident == "builder"
        {
            if !types_are_used {
                items.retain(|item| !matches!(item, Item::Use(import) if is_use_of_types(import)));
            }
            for (id, parameters) in operations {
                shape_builder(items, id, parameters)?;
            }
        }
    }
    for (id, parameters) in operations {
        let arguments = arguments(&mut file.items, id, parameters)?;
        if !arguments.is_empty() {
            take_arguments(&mut file.items, id, &arguments)?;
        }
    }
    Ok(())
}

/// What stands in an operation's path, and the type of it: without it there is no URL to ask, so it is an argument of the
/// operation's method instead of a setter that may be forgotten. In the path's order.
///
/// What is required elsewhere stays a setter: `care_plan_search("1", "assess-plan")` does not say which is which, and `send` names the
/// setter that was not called.
fn arguments(items: &mut [Item], id: &str, parameters: &[Parameter]) -> Result<Vec<(Ident, Type)>, Diagnostic> {
    let of_path = parameters.iter().filter(|parameter| parameter.place == "path" && parameter.default.is_none());
    let names: Vec<String> = of_path.map(|parameter| snake(&parameter.name)).collect();
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let builders = items.iter_mut().find_map(|item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == "builder" => Some(items),
        _ => None,
    });
    let builder = builders.and_then(|items| methods(items, &format_ident!("{}", pascal(id))));
    let builder = builder.ok_or_else(|| missing("the builder", id))?;
    let inside = parse_quote!(pub(super));
    function(builder, "new").ok_or_else(|| missing("`new`", id))?.vis = inside;
    let arguments = names.into_iter().map(|name| {
        let setter = function(builder, &name).ok_or_else(|| missing(&name, id))?;
        setter.vis = parse_quote!(pub(super));
        let takes = takes(setter).ok_or_else(|| missing(&format!("what `{name}` takes"), id))?;
        Ok((format_ident!("{name}"), takes))
    });
    arguments.collect()
}

/// `patient_read(&self)` becomes `patient_read(&self, id: impl TryInto<String>)`.
fn take_arguments(items: &mut [Item], id: &str, arguments: &[(Ident, Type)]) -> Result<(), Diagnostic> {
    let name = snake(id);
    let client = methods(items, &format_ident!("Client")).ok_or_else(|| missing("the client", id))?;
    let method = function(client, &name).ok_or_else(|| missing("the method", id))?;
    for (argument, takes) in arguments {
        method.sig.inputs.push(parse_quote!(#argument: impl ::std::convert::TryInto<#takes>));
    }
    let builder = format_ident!("{}", pascal(id));
    let names: Vec<&Ident> = arguments.iter().map(|(name, _)| name).collect();
    method.block = parse_quote!({ builder::#builder::new(self)#(.#names(#names))* });
    Ok(())
}

/// `T` of `where V: TryInto<T>`.
pub(super) fn takes(setter: &ImplItemFn) -> Option<Type> {
    let clause = setter.sig.generics.where_clause.as_ref()?;
    let bounds = clause.predicates.iter().find_map(|predicate| match predicate {
        syn::WherePredicate::Type(predicate) => Some(&predicate.bounds),
        _ => None,
    })?;
    let Some(syn::TypeParamBound::Trait(bound)) = bounds.first() else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &bound.path.segments.last()?.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(takes) => Some(takes.clone()),
        _ => None,
    }
}

fn missing(what: &str, id: &str) -> Diagnostic {
    Diagnostic::new(format!("progenitor's output lacks {what} of `{id}`"))
        .with_help("progenitor has changed: adapt codegen/src/emit/shape.rs")
}

/// What a type has of its own.
fn methods<'i>(items: &'i mut [Item], name: &Ident) -> Option<&'i mut ItemImpl> {
    items.iter_mut().find_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() && is_type(&item.self_ty, name) => Some(item),
        _ => None,
    })
}

fn types(items: &[Item]) -> Option<&Vec<Item>> {
    items.iter().find_map(|item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == "types" => Some(items),
        _ => None,
    })
}

fn is_use_of_types(import: &syn::ItemUse) -> bool {
    let expected: syn::ItemUse = parse_quote!(
        use super::types;
    );
    import.tree == expected.tree
}

fn is_constructor_impl(item: &ItemImpl) -> bool {
    item.trait_.is_none()
        && item
            .items
            .iter()
            .any(|item| matches!(item, ImplItem::Fn(function) if function.sig.ident == "new_with_client"))
}

/// `send` becomes the private `request`, and a new `send` gives the SDK's error.
fn shape_builder(items: &mut [Item], id: &str, parameters: &[Parameter]) -> Result<(), Diagnostic> {
    let name = format_ident!("{}", pascal(id));
    // A parameter may be called as what is ours; then ours gives way, as progenitor's does.
    let own = |word: &str| {
        let is_taken = parameters.iter().any(|parameter| snake(&parameter.name) == word);
        if is_taken { format_ident!("_{word}") } else { format_ident!("{word}") }
    };
    let (client, request) = (own("client"), own("request"));
    let missing = |what: &str| missing(what, id);
    let builder = methods(items, &name).ok_or_else(|| missing("the builder"))?;
    let send = function(builder, "send").ok_or_else(|| missing("`send`"))?;
    let mut public = send.clone();
    send.sig.ident = request.clone();
    send.vis = syn::Visibility::Inherited;
    send.attrs.clear();
    lists::join(&mut send.block, parameters).map_err(|name| missing(&format!("the list `{name}`")))?;
    Methods.visit_block_mut(&mut send.block);
    let success = success_type(&public).ok_or_else(|| missing("the type of `send`"))?;
    let answer = quote!(#success).to_string();
    let pages = if id.ends_with("_search") && answer.contains(":: Bundle") {
        let build = take_build(send).ok_or_else(|| missing("where the request is built"))?;
        Some([ImplItem::Fn(build), ImplItem::Fn(pages(id))])
    } else {
        None
    };
    ReadAnswer { is_fhir: answer.contains("crate :: fhir") }.visit_block_mut(&mut send.block);
    public.sig.output = parse_quote!(-> Result<#success, crate::Error>);
    public.block = parse_quote!({
        let client = self.#client;
        match self.#request().await {
            Ok(response) => Ok(response),
            Err(error) => Err(client.inner.failure(#id, error).await),
        }
    });
    public.attrs.push(parse_quote!(#[doc = ""]));
    public.attrs.push(parse_quote!(#[doc = " # Errors"]));
    public.attrs.push(parse_quote!(#[doc = " Whatever goes wrong, as the SDK's one error."]));
    builder.items.push(ImplItem::Fn(public));
    builder.items.extend(pages.into_iter().flatten());
    for parameter in parameters {
        let name = snake(&parameter.name);
        let mut doc = format!(" `{}` ({}, ", parameter.name, parameter.place);
        if parameter.required {
            let value: Expr = match &parameter.default {
                Some(default) => parse_quote!(Ok(#default.to_owned())),
                None => {
                    let told = format!("`{}` is missing: give it by `.{name}(…)`", parameter.name);
                    parse_quote!(Err(#told.to_owned()))
                }
            };
            let mut initial = Initial { field: format_ident!("{name}"), value, found: false };
            let new = function(builder, "new").ok_or_else(|| missing("`new`"))?;
            initial.visit_block_mut(&mut new.block);
            if !initial.found {
                return Err(missing(&parameter.name));
            }
        }
        match &parameter.default {
            Some(default) if parameter.required => doc += &format!("`{default}` if not given)."),
            _ if parameter.required => doc += "required).",
            _ => doc += "optional).",
        }
        let setter = function(builder, &name).ok_or_else(|| missing(&parameter.name))?;
        Unfit { parameter: &parameter.name }.visit_block_mut(&mut setter.block);
        if parameter.repeats {
            add_one_value(setter, &parameter.name);
        }
        setter.attrs.push(parse_quote!(#[doc = #doc]));
        if let Some(description) = &parameter.description {
            setter.attrs.push(parse_quote!(#[doc = ""]));
            for line in description.lines() {
                let line = format!(" {line}");
                setter.attrs.push(parse_quote!(#[doc = #line]));
            }
        }
        if parameter.repeats {
            setter.attrs.push(parse_quote!(#[doc = ""]));
            setter.attrs.push(parse_quote!(#[doc = " Each call adds a value, and all of them must match."]));
        }
    }
    Ok(())
}

/// Takes out of `request` what puts the request together, as a function that sends nothing.
fn take_build(request: &mut ImplItemFn) -> Option<ImplItemFn> {
    let is_info = |statement: &Stmt| matches!(statement, Stmt::Local(Local { pat: Pat::Ident(name), .. }) if name.ident == "info");
    let sends = request.block.stmts.iter().position(is_info)?;
    let rest = request.block.stmts.split_off(sends);
    let mut building = std::mem::replace(&mut request.block.stmts, rest);
    building.push(Stmt::Expr(parse_quote!(Ok(request)), None));
    let start: [Stmt; 2] = [parse_quote!(let client = self.client;), parse_quote!(let mut request = self.build()?;)];
    request.block.stmts.splice(0..0, start);
    let mut build: ImplItemFn = parse_quote!(
        fn build(self) -> Result<::reqwest::Request, Error<()>> {}
    );
    build.block.stmts = building;
    Some(build)
}

/// The pages of a search, beside `send`, which gives the first.
fn pages(id: &str) -> ImplItemFn {
    parse_quote!(
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages(#id, self.build())
        }
    )
}

/// The setter of a list takes one value, as the others do, and adds it.
fn add_one_value(setter: &mut ImplItemFn, parameter: &str) {
    let field = &setter.sig.ident;
    setter.block = parse_quote!({
        crate::client::typed::add_value(&mut self.#field, #parameter, value);
        self
    });
    setter.sig.generics.where_clause = parse_quote!(where V: std::convert::TryInto<::std::string::String>);
}

/// The SDK's hook has read the body. FHIR is read by the SDK too: faster than through serde, and an error keeps status and
/// request id. Whatever else progenitor reads, or streams, it finds in its place.
struct ReadAnswer {
    is_fhir: bool,
}

impl VisitMut for ReadAnswer {
    fn visit_expr_call_mut(&mut self, call: &mut ExprCall) {
        let is = |path: ExprPath| matches!(&*call.func, Expr::Path(found) if *found == path);
        if self.is_fhir && is(parse_quote!(ResponseValue::from_response)) {
            *call.func = parse_quote!(crate::client::typed::read_fhir);
        } else if is(parse_quote!(ResponseValue::from_response)) || is(parse_quote!(ResponseValue::stream)) {
            for response in &mut call.args {
                *response = parse_quote!(crate::client::typed::with_body(#response));
            }
        }
        visit_mut::visit_expr_call_mut(self, call);
    }
}

/// reqwest has no function of their name for the rarer methods.
struct Methods;

impl VisitMut for Methods {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        let name = call.method.to_string().to_uppercase();
        if matches!(name.as_str(), "OPTIONS" | "TRACE")
            && let Some(url) = call.args.first().cloned().filter(|_| call.args.len() == 1)
        {
            let name = format_ident!("{name}");
            call.method = format_ident!("request");
            call.args = parse_quote!(::reqwest::Method::#name, #url);
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }
}

/// What a required parameter is before the caller gives one: its default, or what `send` says then.
struct Initial {
    field: Ident,
    value: Expr,
    found: bool,
}

impl VisitMut for Initial {
    fn visit_field_value_mut(&mut self, field: &mut FieldValue) {
        if matches!(&field.member, Member::Named(name) if *name == self.field) {
            field.expr = self.value.clone();
            self.found = true;
        }
    }
}

/// What a setter says of a value that does not fit: progenitor names the type by its tokens.
struct Unfit<'p> {
    parameter: &'p str,
}

impl VisitMut for Unfit<'_> {
    fn visit_lit_str_mut(&mut self, text: &mut LitStr) {
        if text.value().starts_with("conversion to ") {
            *text = LitStr::new(&format!("the value of `{}` does not fit", self.parameter), text.span());
        }
    }
}

pub(super) fn is_type(found: &Type, name: &Ident) -> bool {
    matches!(found, Type::Path(found) if found.path.segments.last().is_some_and(|last| last.ident == *name))
}

pub(super) fn function<'i>(builder: &'i mut ItemImpl, name: &str) -> Option<&'i mut ImplItemFn> {
    builder.items.iter_mut().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == name => Some(function),
        _ => None,
    })
}

/// `ResponseValue<T>` of `Result<ResponseValue<T>, Error<E>>`.
fn success_type(send: &ImplItemFn) -> Option<Type> {
    let syn::ReturnType::Type(_, returned) = &send.sig.output else { return None };
    let Type::Path(result) = &**returned else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &result.path.segments.last()?.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(success) => Some(success.clone()),
        _ => None,
    }
}
