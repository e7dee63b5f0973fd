//! The headers that a request bears, and where the token comes from that may be among them.

use std::error::Error as StdError;

use reqwest::{
    Request,
    header::{ACCEPT, AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue, PROXY_AUTHORIZATION},
};

use super::send::{Call, Credentials, Sender};
use crate::base::{AccessToken, Error, ErrorKind};

const API_VERSION: HeaderName = HeaderName::from_static("api-version");

impl Sender {
    /// The token that goes to the endpoint's own origin, if one does. It may have to be renewed first.
    pub(super) async fn token(
        &self,
        call: &Call,
        credentials: Credentials,
        renewed: Option<AccessToken>,
    ) -> Result<Option<AccessToken>, Error> {
        match (credentials, renewed) {
            (Credentials::Nothing, _) => Ok(None),
            (Credentials::Token, Some(renewed)) => Ok(Some(renewed)),
            (Credentials::Token, None) => {
                self.token_source().access_token().await.map_err(|error| self.no_token(&call.operation, error))
            }
        }
    }

    /// Adds the headers that every request to the endpoint's own origin bears.
    pub(super) fn prepare(&self, call: &Call, request: &mut Request, token: Option<&AccessToken>) -> Result<(), Error> {
        self.accept(call, request);
        token.map_or(Ok(()), |token| self.authorize(&call.operation, request.headers_mut(), token))
    }

    /// Leaves of the headers what another origin may see.
    pub(super) fn prepare_foreign(&self, call: &Call, request: &mut Request) {
        let headers = request.headers_mut();
        for secret in [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION] {
            headers.remove(secret);
        }
        self.accept(call, request);
    }

    /// Asks for what the operation answers with, unless the request asks for something.
    fn accept(&self, call: &Call, request: &mut Request) {
        let media_types = call.accept.unwrap_or_else(|| self.endpoint().media_types_at(request.url()));
        let headers = request.headers_mut();
        // What generated clients send of their own accord: they know no `application/fhir+json`, and `api-version` holds the
        // version of our description, which means nothing to the server.
        headers.remove(API_VERSION);
        if headers.get(ACCEPT).is_none_or(|accept| accept == "application/json") {
            headers.insert(ACCEPT, HeaderValue::from_static(media_types));
        }
    }

    /// Another token than the one that was refused, if the token source has one.
    pub(super) async fn other_token(
        &self,
        operation: &str,
        refused: &AccessToken,
    ) -> Result<Option<AccessToken>, Error> {
        self.token_source().refused(refused).await.map_err(|error| self.no_token(operation, error))
    }

    fn authorize(&self, operation: &str, headers: &mut HeaderMap, token: &AccessToken) -> Result<(), Error> {
        let secret = token.secret();
        let no_token = |what| {
            Error::new(ErrorKind::Token, what)
                .at(self.api(), operation.to_owned())
                .with_help(
                    "sign the patient in (`auth`, docs/sign-in.md), which gives one, or give the whole access token that the \
                     authorization server gave out; to send none, give `None::<AccessToken>`",
                )
                .in_plain_words("sign the patient in, or give the whole access token")
        };
        if secret.trim().is_empty() {
            return Err(no_token("the access token is empty"));
        }
        // What is sent is one word: <https://www.rfc-editor.org/rfc/rfc6750#section-2.1>.
        if !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(no_token("the access token holds blanks, or characters that no HTTP header can carry"));
        }
        let mut value = HeaderValue::try_from(format!("Bearer {secret}"))
            .map_err(|_| no_token("the access token holds characters that no HTTP header can carry"))?;
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);
        Ok(())
    }

    fn no_token(&self, operation: &str, error: Box<dyn StdError + Send + Sync>) -> Error {
        // A session says itself what is wrong, and whether trying again may help.
        let error = match error.downcast::<Error>() {
            Ok(own) => *own,
            Err(other) => Error::new(ErrorKind::Token, "no access token could be had")
                .at(self.api(), operation.to_owned())
                .with_source(other),
        };
        error.of_token()
    }
}
