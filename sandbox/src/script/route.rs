//! Which requests a rule is for.

use axum::http::Method;
use nextgen_patient_access::{Api, Product};

use crate::{error::Error, form::Form, place::Place};

/// Which requests are meant. An answer to `HEAD` is that to `GET`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Any, if it is `None`.
    method: Option<Method>,
    place: RoutePlace,
    query: Vec<(String, String)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum RoutePlace {
    /// An API, and what follows its base; `None` for anything.
    Api(Api, Option<String>),
    Auth(Product, String),
    Ccda,
    File(String),
}

impl Route {
    /// Requests to an API, by what follows its base: `Condition`, `Patient/{id}`, `.well-known/smart-configuration`; of
    /// [`Api::OfficeBulkR4`] also `Group/{id}/$export` or `$export-poll-status`. What is in braces stands for any one segment.
    pub fn get(api: Api, path: &str) -> Self {
        Self::new(Some(Method::GET), RoutePlace::Api(api, Some(path.trim_matches('/').to_owned())))
    }

    /// As [`get`](Self::get), of another method: `POST`, `PUT`, `DELETE`.
    ///
    /// # Errors
    /// If that can be no method.
    pub fn method(self, method: &str) -> Result<Self, Error> {
        let method = Method::from_bytes(method.as_bytes());
        let method =
            method.map_err(|_| Error::new("what is given as method can be none: it is a word such as POST"))?;
        Ok(Self { method: Some(method), ..self })
    }

    /// All requests to an API, whatever they ask for.
    pub fn any(api: Api) -> Self {
        Self::new(None, RoutePlace::Api(api, None))
    }

    /// Requests to a product's token endpoint.
    pub fn token(product: Product) -> Self {
        Self::auth(product, "token")
    }

    /// Requests to an endpoint of a product's authorization server, by its last names: of Enterprise's `authorize`, `token` and
    /// `token/revoke`, of Office's `auth`, `token`, `revoke`, `token/introspect`, `certs` and `.well-known/openid-configuration`.
    pub fn auth(product: Product, endpoint: &str) -> Self {
        Self::new(None, RoutePlace::Auth(product, endpoint.trim_matches('/').to_owned()))
    }

    /// Requests for Office's C-CDA document.
    pub fn ccda() -> Self {
        Self::new(Some(Method::GET), RoutePlace::Ccda)
    }

    /// Requests for the file of a type, in any export: `Observation`.
    pub fn export_file(resource_type: &str) -> Self {
        Self::new(Some(Method::GET), RoutePlace::File(format!("{{job}}/{resource_type}.ndjson")))
    }

    /// Only those that have this parameter in their query, with this value.
    #[must_use]
    pub fn with_query(mut self, name: &str, value: &str) -> Self {
        self.query.push((name.to_owned(), value.to_owned()));
        self
    }

    fn new(method: Option<Method>, place: RoutePlace) -> Self {
        Self { method, place, query: Vec::new() }
    }

    pub(super) fn fits(&self, method: &Method, place: Place<'_>, query: &Form) -> bool {
        let is_place = match (&self.place, place) {
            (RoutePlace::Api(api, path), Place::Api(of, rest)) => {
                *api == of && path.as_ref().is_none_or(|path| is_of(path, rest))
            }
            (RoutePlace::Auth(product, endpoint), Place::Auth(of, rest)) => *product == of && is_of(endpoint, rest),
            (RoutePlace::Ccda, Place::Ccda) => true,
            (RoutePlace::File(path), Place::File(rest)) => is_of(path, rest),
            _ => false,
        };
        is_place
            && self.method.as_ref().is_none_or(|it| it == method)
            && self.query.iter().all(|(name, value)| query.all(name).any(|it| it == value))
    }
}

/// Whether a path is of a template, segment by segment.
fn is_of(template: &str, path: &str) -> bool {
    let (mut template, mut path) = (template.split('/'), path.trim_end_matches('/').split('/'));
    loop {
        match (template.next(), path.next()) {
            (None, None) => return true,
            (Some(any), Some(segment)) if any.starts_with('{') && any.ends_with('}') && !segment.is_empty() => {}
            (Some(expected), Some(segment)) if expected == segment => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_stands_for_whole_segments() {
        for (template, path) in
            [("Patient/{id}", "Patient/1"), ("Condition", "Condition/"), ("Group/{id}/$export", "Group/a/$export")]
        {
            assert!(is_of(template, path), "{template} {path}");
        }
        for (template, path) in [
            ("Patient/{id}", "Patient"),
            ("Patient/{id}", "Patient/"),
            ("Condition", "Condition/1"),
            ("Patient", "Pat"),
        ] {
            assert!(!is_of(template, path), "{template} {path}");
        }
    }
}
