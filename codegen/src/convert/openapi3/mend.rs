//! What an object must have, and often has not; and what it has as Swagger 2.0 has it.

use serde_json::{Map, Value, json};

use super::objects::{Kind, Mend};
use super::{Reader, keywords};
use crate::Diagnostic;
use crate::convert::node::Node;
use crate::diagnostic::join;

impl Reader<'_> {
    /// The members of a parameter or header whose values are described as in Swagger 2.0, beside its name.
    pub(super) fn mend_before(&self, node: &Node<'_>, kind: &Kind) -> Option<Value> {
        let holds_values = matches!(kind.mend, Mend::Parameter | Mend::Header);
        let of_value = node.get("type").filter(|_| holds_values && node.get("schema").is_none())?;
        self.notices.slip(
            of_value
                .problem(format!("{} has no member `type` here", self.name()))
                .with_help("it belongs into a `schema`, where it is read as if it stood"),
        );
        let is_own = |name: &str| kind.member(name, false).is_some() || !keywords::is_known(name);
        let (own, schema): (Map<_, _>, Map<_, _>) =
            node.value.as_object()?.clone().into_iter().partition(|(name, _)| is_own(name));
        let mut mended = own;
        mended.insert("schema".to_owned(), schema.into());
        Some(mended.into())
    }

    /// Puts right what can mean one thing only; false if the object cannot stay.
    pub(super) fn mend(&self, object: &mut Map<String, Value>, node: &Node<'_>, kind: &Kind) -> bool {
        let missing = |name: &str| node.problem(format!("`{name}` is missing"));
        let mut give = |name: &str, value: Value| {
            if !object.contains_key(name) {
                self.notices.slip(missing(name));
                object.insert(name.to_owned(), value);
            }
        };
        match kind.mend {
            Mend::Nothing => {}
            Mend::Document => {
                give("info", json!({ "title": "", "version": "" }));
                if !self.is_31 && !object.contains_key("paths") {
                    self.notices.guess(missing("paths"));
                }
                if !object.get("openapi").is_some_and(Value::is_string) {
                    self.notices.slip(Diagnostic::new("the version wants quotes").at_pointer("/openapi"));
                    object.insert("openapi".to_owned(), if self.is_31 { "3.1.0" } else { "3.0.3" }.into());
                }
            }
            Mend::Info => {
                give("title", "".into());
                give("version", "".into());
            }
            Mend::Operation if !self.is_31 => give("responses", json!({ "default": { "description": "" } })),
            Mend::Operation => {}
            Mend::Response => give("description", "".into()),
            Mend::Flow => give("scopes", json!({})),
            Mend::Parameter => return self.mend_parameter(object, node),
            Mend::Header => self.mend_value(object, node),
        }
        true
    }

    fn mend_parameter(&self, parameter: &mut Map<String, Value>, node: &Node<'_>) -> bool {
        for name in ["name", "in"] {
            if !parameter.contains_key(name) {
                self.notices.guess(node.problem(format!("`{name}` is missing")));
                return false;
            }
        }
        let place = parameter.get("in").and_then(Value::as_str).unwrap_or_default().to_owned();
        let known = ["query", "path", "header", "cookie"].into_iter().find(|known| known.eq_ignore_ascii_case(&place));
        let problem = || {
            let problem = Diagnostic::new(format!("no parameter can be in `{place}`")).at_pointer(join(&node.at, "in"));
            problem.with_help("parameters are in query, path, header or cookie; a body is a `requestBody`")
        };
        let Some(known) = known else {
            self.notices.guess(problem());
            return false;
        };
        if known != place {
            self.notices.slip(problem());
            parameter.insert("in".to_owned(), known.into());
        }
        if known == "path" && parameter.get("required") != Some(&Value::Bool(true)) {
            match parameter.insert("required".to_owned(), true.into()) {
                Some(_) => self.notices.guess(node.problem("a parameter in path cannot be optional")),
                None => self.notices.slip(node.problem("a parameter in path must say `required: true`")),
            }
        }
        self.mend_value(parameter, node);
        true
    }

    /// A parameter or header has a schema, or content.
    fn mend_value(&self, object: &mut Map<String, Value>, node: &Node<'_>) {
        if !object.contains_key("schema") && !object.contains_key("content") {
            self.notices.slip(node.problem("`schema` is missing"));
            object.insert("schema".to_owned(), json!({}));
        }
    }
}
