//! What makes progenitor's modules part of this crate: constructors, hooks, and the way that errors take.

use std::sync::{Arc, Mutex};

use percent_encoding::percent_decode_str;
use progenitor_client::{Error as Raw, ResponseValue};
use reqwest::{Request, Response, StatusCode, header::HeaderMap};
use url::Url;

use super::Client;
use crate::base::{Error, ErrorKind, description::Description};
use crate::fhir::{FromJson, Outcome};
use crate::paging::Pages;
use crate::search::Certainty;
use crate::transport::{Answer, elsewhere};

/// Constructors and hooks of a generated `Client`.
macro_rules! typed_client {
    ($api:expr) => {
        impl Client {
            /// A client at an endpoint of this API, with the tokens of a token source.
            ///
            /// # Errors
            /// [`ErrorKind::Endpoint`](crate::ErrorKind::Endpoint) if the endpoint is another API's;
            /// [`ErrorKind::HttpClient`](crate::ErrorKind::HttpClient) if no HTTP client can be set up.
            pub fn new(
                endpoint: crate::base::Endpoint,
                token: impl crate::base::TokenSource + 'static,
            ) -> Result<Self, crate::base::Error> {
                crate::client::Client::new(endpoint, token)?.try_into()
            }

            /// The same over a given HTTP client, with its time limits, proxies and certificates; see
            /// [`crate::Client::with_http`].
            ///
            /// # Errors
            /// [`ErrorKind::Endpoint`](crate::ErrorKind::Endpoint) if the endpoint is another API's.
            pub fn with_http(
                endpoint: crate::base::Endpoint,
                token: impl crate::base::TokenSource + 'static,
                http: reqwest::Client,
            ) -> Result<Self, crate::base::Error> {
                crate::client::Client::with_http(endpoint, token, http).try_into()
            }

            /// The client beneath, which reads any resource type as JSON text.
            pub fn untyped(&self) -> &crate::client::Client {
                &self.inner
            }
        }

        impl TryFrom<crate::client::Client> for Client {
            type Error = crate::base::Error;

            /// The typed client over a client, unless that is for another API.
            fn try_from(inner: crate::client::Client) -> Result<Self, crate::base::Error> {
                inner.endpoint().must_be_of($api)?;
                Ok(Self { baseurl: inner.endpoint().base_url().to_owned(), client: inner.http.clone(), inner })
            }
        }

        /// What the client beneath can do: `record`, `fetch`, `search_json` and more.
        impl std::ops::Deref for Client {
            type Target = crate::client::Client;

            fn deref(&self) -> &crate::client::Client {
                &self.inner
            }
        }

        impl ClientHooks<crate::client::Client> for Client {
            async fn exec(
                &self,
                request: reqwest::Request,
                info: &OperationInfo,
            ) -> reqwest::Result<reqwest::Response> {
                Ok(self.inner.exec(info.operation_id, request).await)
            }
        }
    };
}
pub(crate) use typed_client;

/// Reads the answer of a generated operation as a FHIR type.
pub(crate) async fn read_fhir<T: FromJson>(mut response: Response) -> Result<ResponseValue<T>, Raw> {
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let Whole(body, memory) = response.extensions_mut().remove().unwrap_or_default();
    let length = body.len();
    let read = move || T::from_json_within(&body, memory).map_err(|error| (error, Outcome::from_json(&body)));
    match elsewhere(length, read).await {
        Ok(resource) => Ok(ResponseValue::new(resource, status, headers)),
        Err((error, outcome)) => {
            let kind = if error.problem().is_limit() { ErrorKind::Limit } else { ErrorKind::Payload };
            let error = Error::new(kind, error.to_string()).with_response(status, &headers);
            Err(carry(error.with_outcome(outcome)))
        }
    }
}

/// Adds a value to a search parameter that may stand more than once.
#[allow(dead_code, reason = "Bulk, the one API whose searches take no parameter twice, does without")]
pub(crate) fn add_value<V: TryInto<String>>(
    values: &mut Result<Option<Vec<String>>, String>,
    parameter: &str,
    value: V,
) {
    match (&mut *values, value.try_into()) {
        (Ok(list), Ok(value)) => list.get_or_insert_default().push(value),
        (Ok(_), Err(_)) => *values = Err(format!("the value of `{parameter}` does not fit")),
        // The first value that failed is the one to tell of.
        (Err(_), _) => {}
    }
}

/// The body of a response that has been read from it, on its way through progenitor's code, as an extension of the response; and how
/// much memory reading it may take.
#[derive(Clone, Default)]
struct Whole(Vec<u8>, usize);

/// The response with its body in its place, for operations whose answer is not FHIR.
#[allow(dead_code, reason = "not every API has such an operation")]
pub(crate) fn with_body(mut response: Response) -> Response {
    let Whole(body, _) = response.extensions_mut().remove().unwrap_or_default();
    let mut whole = http::Response::new(reqwest::Body::from(body));
    *whole.status_mut() = response.status();
    std::mem::swap(whole.headers_mut(), response.headers_mut());
    whole.into()
}

/// An error on its way through progenitor's code, as an extension of a stand-in response.
///
/// A hook may return a `reqwest::Error` only, which nobody but reqwest can make; a response is what can be made.
#[derive(Clone)]
struct Carried(Arc<Mutex<Option<Error>>>);

fn stand_in(error: Error) -> Response {
    let mut response = http::Response::new(reqwest::Body::default());
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response.extensions_mut().insert(Carried(Arc::new(Mutex::new(Some(error)))));
    response.into()
}

fn carry(error: Error) -> Raw {
    Raw::UnexpectedResponse(stand_in(error))
}

impl Client {
    /// Sends the request of a generated operation; a failure comes as a response that [`failure`](Self::failure) knows.
    pub(crate) async fn exec(&self, operation: &'static str, mut request: Request) -> Response {
        let mut call = self.sender.call(operation);
        if let Some(other) = Description::of(self.api()).other(operation) {
            call.accept = Some(other.accept);
            if let Some(url) = self.endpoint().beside(other, request.url()) {
                *request.url_mut() = url;
            }
        }
        match self.check_url(operation, request.url_mut()) {
            // All of their answers are documents, to be had whole.
            Ok(()) => match self.sender.whole(&call, request).await {
                Ok(Answer { mut head, body, .. }) => {
                    head.extensions_mut().insert(Whole(body, self.sender.policies().limits.memory()));
                    head
                }
                Err(error) => stand_in(error),
            },
            Err(error) => stand_in(error),
        }
    }

    /// The pages of a generated search.
    pub(crate) fn pages(&self, operation: &'static str, request: Result<Request, Raw>) -> Result<Pages, Error> {
        let mut request = request.map_err(|error| match error {
            Raw::InvalidRequest(what) | Raw::Custom(what) => self.invalid(operation, &what),
            // Putting a request together does not get any further.
            _ => self.invalid(operation, "the request cannot be put together"),
        })?;
        self.check_search(operation, request.url_mut(), Certainty::Observed)?;
        Ok(Pages::new(self.sender.clone(), operation.to_owned(), request.url().clone()))
    }

    /// Puts the id in the place of a reference to the resource, refuses what is neither; and what [`check_search`](Self::check_search)
    /// does.
    fn check_url(&self, operation: &str, url: &mut Url) -> Result<(), Error> {
        let segments: Vec<&str> = self.endpoint().below(url).into_iter().flat_map(|below| below.split('/')).collect();
        if let [resource_type, id, rest @ ..] = &*segments
            && Description::of(self.api()).reads.contains(resource_type)
        {
            let given = percent_decode_str(id).decode_utf8_lossy();
            let id = self.id_of(operation, resource_type, &given)?;
            if id != given {
                let mut moved = self.endpoint().url_of(&[&[*resource_type, &*id], rest].concat());
                moved.set_query(url.query());
                *url = moved;
            }
        }
        self.check_search(operation, url, Certainty::Observed)
    }

    /// The error of what a builder was given, or was not. The generator's texts have what to do behind a colon.
    fn invalid(&self, operation: &'static str, what: &str) -> Error {
        let (what, help) = what.split_once(": ").unwrap_or((what, "nothing was sent"));
        Error::new(ErrorKind::Request, what.to_owned()).at(self.api(), operation).with_help(help.to_owned())
    }

    /// The SDK's error for progenitor's.
    pub(crate) async fn failure(&self, operation: &'static str, error: Raw) -> Error {
        let api = self.api();
        match error {
            Raw::InvalidRequest(what) | Raw::Custom(what) => self.invalid(operation, &what),
            Raw::CommunicationError(error) | Raw::ResponseBodyError(error) | Raw::InvalidUpgrade(error) => {
                Error::from_transport(api, operation, error)
            }
            Raw::InvalidResponsePayload(_, error) => {
                Error::from_payload(api, operation, StatusCode::OK, &HeaderMap::new(), &error)
            }
            Raw::ErrorResponse(response) => Error::new(ErrorKind::Status, "")
                .at(api, operation)
                .with_response(response.status(), response.headers()),
            Raw::UnexpectedResponse(mut response) => {
                let carried = response.extensions_mut().remove::<Carried>();
                match carried.and_then(|carried| carried.0.lock().ok()?.take()) {
                    Some(error) => error.at(api, operation),
                    None => Error::from_response(api, operation, response).await,
                }
            }
        }
    }
}
