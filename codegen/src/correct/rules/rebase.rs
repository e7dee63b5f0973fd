use serde_json::{Map, Value, json};
use url::Url;

use super::Rule;
use crate::{
    Diagnostic,
    correct::{Context, Draft, draft},
    diagnostic::join,
};

pub(super) const RULE: Rule = Rule {
    name: "rebase",
    what: "Paths are relative to the FHIR service base, which becomes the server; a path beside it gets a server of its own.",
    why: "An app may be given another service base, and then every FHIR route must move with it.",
    apply: rebase,
};

/// Makes `https://host/api` + `/fhir/r4/Patient` into `https://host/api/fhir/r4` + `/Patient`.
fn rebase(draft: &mut Draft, context: &Context<'_>) -> Result<usize, Diagnostic> {
    let base = context.service_base.trim_end_matches('/');
    let mut servers = server_urls(draft.document.get("servers"), base)?;
    if servers.is_empty() {
        servers = ancestors(base);
    }
    let paths = draft::object(&mut draft.document, &["paths"])?;
    let mut rebased = Map::new();
    let mut changed = 0;
    for (path, mut item) in std::mem::take(paths) {
        let pointer = join("/paths", &path);
        let own = server_urls(item.get("servers"), base)?;
        let urls = if own.is_empty() { &servers } else { &own };
        let new_path = match urls.iter().find_map(|url| below(base, url, &path)) {
            Some(below) => {
                if let Some(item) = item.as_object_mut() {
                    item.remove("servers");
                }
                below
            }
            None => {
                let server = urls.first().ok_or_else(|| {
                    Diagnostic::new("the document names no server for this path")
                        .at_pointer(&pointer)
                        .with_help("add `servers` by a correction")
                })?;
                if let Some(item) = item.as_object_mut() {
                    item.insert("servers".into(), json!([{ "url": server }]));
                }
                path.clone()
            }
        };
        changed += usize::from(new_path != path);
        if rebased.insert(new_path.clone(), item).is_some() {
            return Err(Diagnostic::new(format!("this and another path both become `{new_path}`")).at_pointer(pointer));
        }
    }
    if !rebased.values().any(|item| item.get("servers").is_none()) {
        return Err(Diagnostic::new(format!("no path lies under the service base {base}"))
            .at_pointer("/paths")
            .with_help("compare the document's servers with the base in specs/sources.toml"));
    }
    *paths = rebased;
    draft::object(&mut draft.document, &[])?.insert("servers".into(), json!([{ "url": base }]));
    Ok(changed)
}

/// The servers that are named. One without a host is that of the service base.
fn server_urls(servers: Option<&Value>, base: &str) -> Result<Vec<String>, Diagnostic> {
    let servers = servers.and_then(Value::as_array).into_iter().flatten();
    let urls = servers.filter_map(|server| server.get("url").and_then(Value::as_str));
    let absolute = urls.map(|url| match url.contains("://") {
        true => Ok(url.to_owned()),
        false => Url::parse(base).and_then(|base| base.join(url)).map(String::from),
    });
    absolute.map(|url| url.map(|url| url.trim_end_matches('/').to_owned())).collect::<Result<_, _>>().map_err(|e| {
        Diagnostic::new(format!("a server, or the service base {base}, is no URL: {e}")).at_pointer("/servers")
    })
}

/// Where the paths of a document without servers may begin: the service base and everything above it, the host first.
fn ancestors(base: &str) -> Vec<String> {
    let host = base.find("://").map_or(0, |scheme| scheme + 3);
    let slashes = base.match_indices('/').map(|(end, _)| end).filter(|end| *end > host);
    slashes.chain([base.len()]).filter_map(|end| base.get(..end)).map(str::to_owned).collect()
}

/// The path below `base` of what stands at `path` on `server`.
fn below(base: &str, server: &str, path: &str) -> Option<String> {
    let url = format!("{server}{path}");
    let rest = url.strip_prefix(base)?;
    (rest.is_empty() || rest.starts_with('/')).then(|| if rest.is_empty() { "/".into() } else { rest.into() })
}
