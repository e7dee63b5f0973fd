//! Security definitions and requirements.

use serde_json::{Value, json};

use super::Converter;
use super::members::{Members, Object, Shape, set};
use crate::Diagnostic;
use crate::convert::node::Node;

const BASIC: &Members = &[("type", Shape::Own), ("description", Shape::Text)];

const API_KEY: &Members =
    &[("type", Shape::Text), ("description", Shape::Text), ("name", Shape::Text), ("in", Shape::Text)];

const OAUTH2: &Members = &[
    ("type", Shape::Text),
    ("description", Shape::Text),
    ("flow", Shape::Own),
    ("authorizationUrl", Shape::Own),
    ("tokenUrl", Shape::Own),
    ("scopes", Shape::Own),
];

/// Swagger's name of an OAuth2 flow, OpenAPI's, and the URLs it has.
const FLOWS: &[(&str, &str, &[&str])] = &[
    ("implicit", "implicit", &["authorizationUrl"]),
    ("password", "password", &["tokenUrl"]),
    ("application", "clientCredentials", &["tokenUrl"]),
    ("accessCode", "authorizationCode", &["authorizationUrl", "tokenUrl"]),
];

impl Converter<'_> {
    pub(super) fn security_scheme(&self, node: &Node<'_>) -> Result<Value, Diagnostic> {
        let kind = node.need("type")?;
        match kind.text()? {
            "basic" => {
                let mut scheme = self.copy(node, BASIC)?;
                set(&mut scheme, "type", "http");
                set(&mut scheme, "scheme", "basic");
                Ok(scheme.into())
            }
            "apiKey" => {
                node.need("name")?;
                let place = node.need("in")?;
                if !matches!(place.text()?, "query" | "header") {
                    return Err(place.problem("an API key is in `query` or `header`"));
                }
                self.copy(node, API_KEY).map(Value::Object)
            }
            "oauth2" => {
                let mut scheme = self.copy(node, OAUTH2)?;
                set(&mut scheme, "flows", self.flow(node)?);
                Ok(scheme.into())
            }
            name => Err(kind
                .problem(format!("no security definition has the type `{name}`"))
                .with_help("the types are basic, apiKey and oauth2")),
        }
    }

    fn flow(&self, node: &Node<'_>) -> Result<Value, Diagnostic> {
        let name = node.need("flow")?;
        let text = name.text()?;
        let (_, new_name, urls) = FLOWS.iter().find(|(old, ..)| *old == text).ok_or_else(|| {
            name.problem(format!("OAuth2 has no flow `{text}`"))
                .with_help("the flows are implicit, password, application and accessCode")
        })?;
        let (mut flow, mut scopes) = (Object::new(), Object::new());
        for (scope, description) in node.need("scopes")?.members()? {
            // OpenAPI 3 has no `x-` members among the scopes, but around them.
            if scope.starts_with("x-") {
                set(&mut flow, scope, self.extension(description.value));
            } else {
                set(&mut scopes, scope, description.text()?);
            }
        }
        set(&mut flow, "scopes", scopes);
        for url in *urls {
            set(&mut flow, url, node.need(url)?.text()?);
        }
        for url in ["authorizationUrl", "tokenUrl"] {
            if let Some(extra) = node.get(url).filter(|_| !urls.contains(&url)) {
                return Err(extra.problem(format!("the flow `{text}` has no `{url}`")));
            }
        }
        Ok(json!({*new_name: flow}))
    }

    /// A `security` list: alternatives, each of schemes with scopes.
    pub(super) fn requirements(&self, node: &Node<'_>) -> Result<Value, Diagnostic> {
        let convert = |alternative: &Node<'_>| {
            let mut requirement = Object::new();
            for (name, scopes) in alternative.members()? {
                let new_name = self
                    .security
                    .get(name)
                    .ok_or_else(|| scopes.problem(format!("`{name}` is not among the `securityDefinitions`")))?;
                let scopes = scopes.elements()?.iter().map(|scope| scope.text()).collect::<Result<Vec<_>, _>>()?;
                set(&mut requirement, new_name, scopes);
            }
            Ok(Value::from(requirement))
        };
        node.elements()?.iter().map(convert).collect()
    }
}
