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
        match node.need("scopes") {
            Ok(listed) if listed.value.is_array() => {
                // Names without a word of what they are for.
                self.notices.slip(listed.wrong("a mapping"));
                scopes
                    .extend(self.notices.texts(&listed).unwrap_or_default().into_iter().map(|name| (name, "".into())));
            }
            Ok(listed) => {
                for (scope, description) in listed.members()? {
                    // OpenAPI 3 has no `x-` members among the scopes, but around them.
                    if scope.starts_with("x-") {
                        set(&mut flow, scope, self.extension(description.value));
                    } else if description.value.is_null() {
                        self.notices.null(&description);
                        set(&mut scopes, scope, "");
                    } else {
                        set(&mut scopes, scope, self.notices.text(&description).unwrap_or_default());
                    }
                }
            }
            Err(missing) => self.notices.slip(missing),
        }
        set(&mut flow, "scopes", scopes);
        for url in *urls {
            let text = self.notices.part(node.need(url).and_then(|url| url.text()));
            flow.extend(text.map(|text| ((*url).to_owned(), text.into())));
        }
        for url in ["authorizationUrl", "tokenUrl"] {
            if let Some(extra) = node.get(url).filter(|_| !urls.contains(&url)) {
                self.notices.slip(extra.problem(format!("the flow `{text}` has no `{url}`")));
            }
        }
        Ok(json!({*new_name: flow}))
    }

    /// A `security` list: alternatives, each of schemes with scopes.
    pub(super) fn requirements(&self, node: &Node<'_>) -> Value {
        let convert = |alternative: &Node<'_>| {
            let mut requirement = Object::new();
            for (name, scopes) in self.notices.part(alternative.members())? {
                if self.security.get(name).is_none() {
                    self.notices.guess(scopes.problem(format!("`{name}` is not among the `securityDefinitions`")));
                }
                let listed = if scopes.value.is_null() { None } else { self.notices.texts(&scopes) };
                if listed.is_none() {
                    self.notices.null(&scopes);
                }
                set(&mut requirement, self.security.get(name).unwrap_or(name), listed.unwrap_or_default());
            }
            Some(Value::from(requirement))
        };
        self.notices.elements(node).iter().filter_map(convert).collect()
    }
}
