//! A whole answer, and the resource in it.

use std::borrow::Cow;

use reqwest::{Response, StatusCode, header::HeaderMap};
use serde::de::DeserializeOwned;
use url::Url;

use crate::base::{Api, Error, ErrorKind};
use crate::fhir::{
    Outcome,
    identity::{Identity, is_type_name},
    json::{nests_deeper, without_bom},
};

/// A whole answer, with a status of success.
pub(crate) struct Answer {
    /// The response, whose body has been read.
    pub(crate) head: Response,
    pub(crate) body: Vec<u8>,
    /// Who was asked for what, for errors.
    pub(super) api: Api,
    pub(super) operation: Cow<'static, str>,
    /// How deep its JSON may nest.
    pub(super) nesting: u16,
}

impl Answer {
    pub(crate) fn status(&self) -> StatusCode {
        self.head.status()
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        self.head.headers()
    }

    /// When the server answered, by its own clock: its `Date`, in seconds since 1970.
    #[cfg(feature = "record")]
    pub(crate) fn date(&self) -> Option<i64> {
        super::retry::http_date(self.headers().get(reqwest::header::DATE)?.to_str().ok()?.trim())
    }

    /// Where it really came from, after redirects.
    pub(crate) fn url(&self) -> &Url {
        self.head.url()
    }

    /// The resource in it, which must be of that type.
    pub(crate) fn resource<T: DeserializeOwned>(&self, resource_type: &str) -> Result<T, Error> {
        serde_json::from_slice(self.json_of(resource_type)?).map_err(|error| self.not_json(&error))
    }

    /// The JSON text of the resource in it, which must be of that type, and not nest too deep.
    pub(crate) fn json_of(&self, resource_type: &str) -> Result<&[u8], Error> {
        let json = without_bom(&self.body);
        if nests_deeper(json, self.nesting) {
            let what = format!("the answer's JSON nests deeper than {}", self.nesting);
            return Err(self.error(ErrorKind::Limit, what));
        }
        let found: Identity = serde_json::from_slice(json).map_err(|error| self.not_json(&error))?;
        let found = found.resource_type;
        if found.as_deref().is_some_and(|found| found.eq_ignore_ascii_case(resource_type)) {
            return Ok(json);
        }
        let what = match found.filter(|name| is_type_name(name)) {
            Some(found) => format!("the answer is a {found}, not a {resource_type}"),
            None => "the answer is not a FHIR resource".to_owned(),
        };
        Err(self.error(ErrorKind::Payload, what).with_outcome(Outcome::from_json(json)))
    }

    pub(crate) fn not_json(&self, error: &serde_json::Error) -> Error {
        Error::from_payload(self.api, self.operation.clone(), self.status(), self.headers(), error)
    }

    pub(crate) fn error(&self, kind: ErrorKind, what: impl Into<Cow<'static, str>>) -> Error {
        Error::new(kind, what).at(self.api, self.operation.clone()).with_response(self.status(), self.headers())
    }
}
