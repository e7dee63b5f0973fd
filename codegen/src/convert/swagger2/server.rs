//! `host`, `basePath` and `schemes`, which OpenAPI 3 has as `servers`.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::Converter;
use super::members::{Object, set};
use crate::Diagnostic;
use crate::convert::node::Node;

impl Converter<'_> {
    /// The servers, with the schemes that `owner` (the document or an operation) names. Nothing when Swagger says nothing:
    /// both formats then mean the server that the document comes from.
    pub(super) fn servers(&self, owner: &Node<'_>) -> Result<Option<Value>, Diagnostic> {
        let schemes = self.schemes(owner);
        let base = self.base_path()?;
        let Some(host) = self.host()? else {
            if base.is_empty() && schemes.is_empty() {
                return Ok(None);
            }
            let mut server = server(if base.is_empty() { "/" } else { &base });
            if !schemes.is_empty() {
                // A URL without a host has no scheme either.
                set(&mut server, "x-schemes", schemes);
            }
            return Ok(Some(Value::Array(vec![server.into()])));
        };
        if schemes.is_empty() {
            return Ok(Some(json!([server(&format!("//{host}{base}"))])));
        }
        let servers = schemes.iter().map(|scheme| Value::from(server(&format!("{scheme}://{host}{base}"))));
        Ok(Some(servers.collect()))
    }

    fn schemes(&self, owner: &Node<'_>) -> Vec<String> {
        let Some(node) = owner.get("schemes") else { return Vec::new() };
        let mut schemes = Vec::new();
        for scheme in self.notices.texts(&node).unwrap_or_default() {
            let known = scheme.to_ascii_lowercase();
            let is_known = ["http", "https", "ws", "wss"].contains(&known.as_str());
            let problem = || node.problem(format!("`{scheme}` is none of the schemes http, https, ws and wss"));
            match is_known {
                false => self.notices.guess(problem()),
                true if known != scheme => self.notices.slip(problem()),
                true => {}
            }
            schemes.extend(is_known.then_some(known));
        }
        schemes
    }

    /// A name or an address; that it is not a URL is overlooked by many.
    fn host(&self) -> Result<Option<&str>, Diagnostic> {
        let Some(node) = self.root.get("host") else { return Ok(None) };
        let text = node.text()?;
        let host = text.split_once("://").map_or(text, |(_, host)| host).trim_end_matches('/');
        if host != text {
            self.notices.slip(node.problem(format!("`{text}` is no host: it is `{host}`")));
        }
        if host.is_empty() || host.contains(['/', '?', '#', ' ']) {
            return Err(
                node.problem(format!("`{host}` is no host: expected a name or address, and `:port` if need be"))
            );
        }
        Ok(Some(host))
    }

    /// Without the slash at its end: paths begin with one.
    fn base_path(&self) -> Result<Cow<'_, str>, Diagnostic> {
        let Some(node) = self.root.get("basePath") else { return Ok("".into()) };
        let base = node.text()?;
        if !base.is_empty() && !base.starts_with('/') {
            self.notices.slip(node.problem(format!("the base path `{base}` does not begin with `/`")));
            return Ok(format!("/{}", base.trim_end_matches('/')).into());
        }
        Ok(base.trim_end_matches('/').into())
    }
}

/// A server; Swagger has no templates here, but they are written, and OpenAPI 3 wants a default for each variable.
fn server(url: &str) -> Object {
    let mut server = Object::new();
    set(&mut server, "url", url);
    let names = url.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name));
    let variables: Object = names.map(|name| (name.to_owned(), json!({"default": "unknown"}))).collect();
    if !variables.is_empty() {
        set(&mut server, "variables", variables);
    }
    server
}
