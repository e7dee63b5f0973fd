//! The security endpoints, from SMART's `oauth-uris` extension.

use serde_json::{Map, Value, json};
use url::Url;

use super::Node;
use crate::Diagnostic;

const OAUTH_URIS: &str = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

/// The OAuth 2.0 scheme, if the statement names its endpoints.
pub(super) fn scheme(rest: &Node<'_>) -> Result<Option<Value>, Diagnostic> {
    let Some(security) = rest.get("security") else { return Ok(None) };
    security.object()?;
    for extension in security.list("extension")? {
        if extension.need("url")?.text()? == OAUTH_URIS {
            return endpoints(&extension).map(Some);
        }
    }
    Ok(None)
}

fn endpoints(extension: &Node<'_>) -> Result<Value, Diagnostic> {
    let mut uris = Map::new();
    for endpoint in extension.list("extension")? {
        let name = endpoint.need("url")?.text()?;
        let uri = endpoint.need("valueUri")?;
        let text = uri.text()?;
        Url::parse(text).map_err(|problem| uri.problem(format!("`{text}` is not a URL: {problem}")))?;
        uris.insert(name.to_owned(), text.into());
    }
    let token = uris.remove("token").ok_or_else(|| extension.problem("there is no `token` endpoint"))?;
    let mut flow = Map::from_iter([("tokenUrl".to_owned(), token), ("scopes".to_owned(), json!({}))]);
    let name = match uris.remove("authorize") {
        Some(authorize) => {
            flow.insert("authorizationUrl".into(), authorize);
            "authorizationCode"
        }
        None => "clientCredentials",
    };
    let flows = json!({ name: flow });
    let mut scheme = Map::from_iter([("type".to_owned(), "oauth2".into()), ("flows".to_owned(), flows)]);
    if !uris.is_empty() {
        scheme.insert("x-oauth-uris".into(), uris.into());
    }
    Ok(scheme.into())
}
