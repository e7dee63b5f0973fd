//! Lists that are sent as one text: `ids=a,b`, `/Patient/a,b`, `Prefer: a,b`.
//!
//! progenitor sends a list in a query under its name once for each value, and elsewhere writes code that does not compile.

use proc_macro2::Ident;
use quote::format_ident;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprCall, ExprLit, ExprMethodCall, Lit, Local, Pat, Stmt, parse_quote};

use super::lower::Parameter;
use super::names::snake;

/// Fits `send` to the parameters that are such lists; the name of one that was not found in it.
pub(super) fn join(send: &mut Block, parameters: &[Parameter]) -> Result<(), String> {
    for parameter in parameters {
        let Some(separator) = &parameter.separator else { continue };
        let field = format_ident!("{}", snake(&parameter.name));
        let found = match parameter.place.as_str() {
            "query" => in_query(send, parameter, &field, separator),
            "path" => in_path(send, parameter, &field, separator),
            _ => in_header(send, parameter, &field, separator),
        };
        found.ok_or_else(|| parameter.name.clone())?;
    }
    Ok(())
}

/// The list leaves the query that reqwest writes, in which a separator would be escaped, and goes into the URL before that.
fn in_query(send: &mut Block, parameter: &Parameter, field: &Ident, separator: &str) -> Option<()> {
    let mut query = Query { name: &parameter.name, found: false };
    query.visit_block_mut(send);
    query.found.then_some(())?;
    let (at, url) = url(send)?;
    let name: String = url::form_urlencoded::byte_serialize(parameter.name.as_bytes()).collect();
    let values: Expr =
        if parameter.required { parse_quote!(#field.iter()) } else { parse_quote!(#field.iter().flatten()) };
    let joined: Stmt = parse_quote!(
        let #url = {
            let values: ::std::vec::Vec<::std::string::String> = #values
                .map(|value| ::url::form_urlencoded::byte_serialize(value.to_string().as_bytes()).collect())
                .collect();
            let start = if #url.contains('?') { '&' } else { '?' };
            if values.is_empty() { #url } else { format!("{}{}{}={}", #url, start, #name, values.join(#separator)) }
        };
    );
    send.stmts.insert(at + 1, joined);
    Some(())
}

fn in_path(send: &mut Block, parameter: &Parameter, field: &Ident, separator: &str) -> Option<()> {
    let (at, _) = url(send)?;
    let name = &parameter.name;
    let mut text = Text { field, found: false };
    let Some(Stmt::Local(Local { init: Some(init), .. })) = send.stmts.get_mut(at) else { return None };
    let Expr::Macro(format) = &mut *init.expr else { return None };
    // The arguments of a macro are tokens.
    let mut arguments: FormatArguments = format.mac.parse_body().ok()?;
    for argument in &mut arguments.0 {
        text.visit_expr_mut(argument);
    }
    text.found.then_some(())?;
    let arguments = arguments.0;
    format.mac.tokens = quote::quote!(#arguments);
    let start: [Stmt; 2] = [
        parse_quote!(
            if #field.is_empty() {
                return Err(Error::InvalidRequest(format!("`{}` has no value", #name)));
            }
        ),
        // A separator within a value is escaped, so that it is none.
        parse_quote!(
            let #field = #field
                .iter()
                .map(|value| encode_path(&value.to_string()).replace(#separator, "%2C"))
                .collect::<::std::vec::Vec<_>>()
                .join(#separator);
        ),
    ];
    send.stmts.splice(at..at, start);
    Some(())
}

fn in_header(send: &mut Block, parameter: &Parameter, field: &Ident, separator: &str) -> Option<()> {
    let mut header = Header { name: &parameter.name, field, separator, found: false };
    header.visit_block_mut(send);
    header.found.then_some(())
}

/// Where the URL is put together, and what it is called.
fn url(send: &Block) -> Option<(usize, Ident)> {
    send.stmts.iter().enumerate().find_map(|(at, statement)| match statement {
        Stmt::Local(Local { pat: Pat::Ident(name), init: Some(init), .. })
            if matches!(&*init.expr, Expr::Macro(call) if call.mac.path.is_ident("format")) =>
        {
            Some((at, name.ident.clone()))
        }
        _ => None,
    })
}

/// `a, b, c,`
struct FormatArguments(syn::punctuated::Punctuated<Expr, syn::Token![,]>);

impl syn::parse::Parse for FormatArguments {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        syn::punctuated::Punctuated::parse_terminated(input).map(Self)
    }
}

/// Takes `.query(&progenitor_client::QueryParam::new("ids", &ids))` out.
struct Query<'p> {
    name: &'p str,
    found: bool,
}

impl VisitMut for Query<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if let Expr::MethodCall(ExprMethodCall { receiver, method, args, .. }) = &*expression
            && method == "query"
            && let Some(Expr::Reference(argument)) = args.first()
            && let Expr::Call(ExprCall { args, .. }) = &*argument.expr
            && args.first().is_some_and(|name| is_text(name, self.name))
        {
            self.found = true;
            *expression = (**receiver).clone();
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}

/// Puts the text of a list, which stands ready, in the place of `encode_path(&ids.to_string())`.
struct Text<'p> {
    field: &'p Ident,
    found: bool,
}

impl VisitMut for Text<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        let field = self.field;
        if *expression == parse_quote!(encode_path(&#field.to_string())) {
            self.found = true;
            *expression = parse_quote!(#field);
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}

/// Joins what goes into `header_map.append("ids", value.to_string().try_into()?)`.
struct Header<'p> {
    name: &'p str,
    field: &'p Ident,
    separator: &'p str,
    found: bool,
}

impl VisitMut for Header<'_> {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        if call.method == "append" && call.args.first().is_some_and(|name| is_text(name, self.name)) {
            let separator = self.separator;
            for value in [self.field.clone(), format_ident!("value")] {
                if call.args.get(1) == Some(&parse_quote!(#value.to_string().try_into()?)) {
                    self.found = true;
                    let joined: Expr = parse_quote!(
                        #value
                            .iter()
                            .map(::std::string::ToString::to_string)
                            .collect::<::std::vec::Vec<_>>()
                            .join(#separator)
                            .try_into()?
                    );
                    call.args.pop();
                    call.args.push(joined);
                    break;
                }
            }
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }
}

fn is_text(expression: &Expr, text: &str) -> bool {
    matches!(expression, Expr::Lit(ExprLit { lit: Lit::Str(found), .. }) if found.value() == text)
}
