//! The client: an endpoint, a token source and an HTTP client.

mod builder;
#[cfg(feature = "record")]
pub(crate) mod page_size;
mod patient;
mod search;
#[cfg(feature = "_typed")]
pub(crate) mod typed;

use std::{borrow::Cow, fmt};

use reqwest::{Method, Request, Response};
use serde_json::value::RawValue;

use crate::base::{Api, Endpoint, Error, ErrorKind, TokenSource, description::Description};
use crate::fhir::identity::is_type_name;
use crate::transport::{Fetch, Priority, RateLimit, Sender, Turn, elsewhere};

pub use builder::ClientBuilder;

/// Reads an API at an [`Endpoint`] with the tokens of a [`TokenSource`].
///
/// A clone is cheap and shares connections and the rate limit. The token goes to the endpoint's own origin and nowhere else: not
/// along with a redirect, not to a page's `next` link on another host. What fails in passing is asked for again. All of this
/// can be set: see [`transport`](crate::transport).
///
/// ```no_run
/// use nextgen_patient_access::{AccessToken, Api, Client, Endpoint};
///
/// # async fn read(token: AccessToken) -> Result<(), nextgen_patient_access::Error> {
/// let client = Client::new(Endpoint::production(Api::EnterpriseR4)?, token)?;
/// let patient = client.read_json("Patient", "example").await?;
/// println!("{patient}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    sender: Sender,
    /// What puts a generated operation's request together; it is not sent by this.
    #[cfg(feature = "_typed")]
    pub(crate) http: reqwest::Client,
    #[cfg(feature = "record")]
    pub(crate) page_size: std::sync::Arc<page_size::PageSize>,
}

impl Client {
    /// A client with the settings that fit most apps, and an HTTP client of its own.
    ///
    /// # Errors
    /// [`ErrorKind::HttpClient`] if no HTTP client can be set up.
    pub fn new(endpoint: Endpoint, token: impl TokenSource + 'static) -> Result<Self, Error> {
        Self::builder(endpoint, token).build()
    }

    /// A client with other settings: retries, rate limit, limits of size and time, what is done with other origins.
    pub fn builder(endpoint: Endpoint, token: impl TokenSource + 'static) -> ClientBuilder {
        ClientBuilder::new(endpoint, Box::new(token))
    }

    /// A client over a given HTTP client: its proxies, certificates and time limits apply along with those of the client.
    ///
    /// Let it follow no redirects ([`Policy::none`](reqwest::redirect::Policy::none)): they are followed one by one, each looked at
    /// before. One that it follows itself goes where it leads with the URL's search parameters in it, if without the token, which
    /// reqwest drops when the origin changes. Let it add no `Authorization` of its own: that would go everywhere.
    pub fn with_http(endpoint: Endpoint, token: impl TokenSource + 'static, http: reqwest::Client) -> Self {
        Self::builder(endpoint, token).over(http)
    }

    /// The API that is read.
    pub fn api(&self) -> Api {
        self.endpoint().api()
    }

    /// Where it is read.
    pub fn endpoint(&self) -> &Endpoint {
        self.sender.endpoint()
    }

    /// The limit that its requests are under, with those of all clients that share it.
    pub fn rate_limit(&self) -> &RateLimit {
        &self.sender.policies().rate
    }

    /// The same, for a task whose calls together have the budget of the client's [`Limits`](crate::transport::Limits), from now on.
    pub(crate) fn for_task(&self) -> Self {
        let mut client = self.clone();
        client.sender = self.sender.for_task();
        client
    }

    /// The same for a task that is [batch](Client::batch) and begins now, unless the client has been told what it is.
    #[cfg(any(feature = "record", feature = "office-bulk-r4"))]
    pub(crate) fn for_batch(&self) -> Self {
        match self.sender.priority() {
            Some(_) => self.for_task(),
            None => self.for_task().batch(Turn::now()),
        }
    }

    /// The same client for requests that can wait, records and exports included: those that are interactive go before, and those of an
    /// earlier turn. A record or an export that is not told is batch, and its turn begins when it does.
    ///
    /// ```no_run
    /// # use std::time::SystemTime;
    /// # use nextgen_patient_access::{Client, transport::Turn};
    /// # fn queue(client: &Client, due_since: SystemTime) {
    /// let in_the_background = client.batch(Turn::at(due_since));
    /// # let _ = in_the_background;
    /// # }
    /// ```
    #[must_use]
    pub fn batch(&self, turn: Turn) -> Self {
        self.with_priority(Priority::Batch(turn))
    }

    /// The same client for requests that somebody waits for, records and exports included. What is no record and no export is interactive
    /// unless told otherwise.
    #[must_use]
    pub fn interactive(&self) -> Self {
        self.with_priority(Priority::Interactive)
    }

    fn with_priority(&self, priority: Priority) -> Self {
        let mut client = self.clone();
        client.sender = self.sender.with_priority(priority);
        client
    }

    pub(crate) fn sender(&self) -> &Sender {
        &self.sender
    }

    /// Sends any request; `operation` names it in errors and in the log, so it must hold nothing of a patient.
    ///
    /// Adds `Accept`, unless the request has one, and, on the endpoint's own origin, the token. To another origin the request
    /// goes without it, if [`ForeignPolicy::files`](crate::transport::ForeignPolicy::files) allows that. An idempotent request is
    /// sent again as the client's [`RetryPolicy`](crate::transport::RetryPolicy) says, until the head of a good answer is there. The
    /// body streams, of any size; what goes wrong while it is read is the reader's to mend. If the server answers 401 and the
    /// token source has another token then, an idempotent request is sent once more with that: see [`TokenSource::refused`].
    ///
    /// # Errors
    /// Those of the token source, [`ErrorKind::Token`], [`ErrorKind::Transport`], [`ErrorKind::Request`], [`ErrorKind::Link`] for a
    /// URL that is not asked, and [`ErrorKind::Status`] unless the status is 2xx.
    pub async fn execute(&self, operation: impl Into<Cow<'static, str>>, request: Request) -> Result<Response, Error> {
        self.sender.stream(&self.sender.call(operation), request).await
    }

    /// Reads one resource, as the JSON text that the server sent: no number or member is touched.
    ///
    /// `id` is the logical id. A reference to the resource does as well (`Patient/123`, or that as a URL), as long as it leads below the
    /// endpoint's base.
    ///
    /// # Errors
    /// Those of [`execute`](Client::execute); [`ErrorKind::Request`] if type or id cannot be one; [`ErrorKind::Payload`] if the answer
    /// is not a resource of that type.
    ///
    /// Source: the read interaction, <https://hl7.org/fhir/R4/http.html#read>.
    pub async fn read_json(&self, resource_type: &str, id: &str) -> Result<Box<RawValue>, Error> {
        let operation = format!("read {}", self.checked_type(resource_type)?);
        let id = self.id_of(&operation, resource_type, id)?;
        let url = self.endpoint().url_of(&[resource_type, &id]);
        let answer = self.sender.whole(&self.sender.call(operation), Request::new(Method::GET, url)).await?;
        let resource_type = resource_type.to_owned();
        elsewhere(answer.body.len(), move || answer.resource(&resource_type)).await
    }

    /// What a reference, or the URL of an attachment or a file, points to: absolute, or relative to the endpoint's base.
    ///
    /// The token goes along only to the endpoint's own origin. What lies elsewhere, or is redirected there, is asked for without
    /// it, or refused, as the client's [`ForeignPolicy`](crate::transport::ForeignPolicy) says.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Client, Error};
    /// # async fn read(client: &Client, attachment_url: &str) -> Result<(), Error> {
    /// let document = client.fetch(attachment_url)?.bytes().await?;
    /// println!("{} bytes of {:?}", document.bytes.len(), document.content_type());
    ///
    /// let practitioner = client.fetch("Practitioner/1")?.accept("application/fhir+json").bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Before anything is sent: [`ErrorKind::Request`] for what is no such reference (`#contained`, `urn:uuid:…`), and
    /// [`ErrorKind::Link`] for a URL that the policy refuses.
    pub fn fetch(&self, reference: &str) -> Result<Fetch, Error> {
        Fetch::new(&self.sender, reference)
    }

    /// The id of a resource of this type, from what names it; see [`Endpoint::id_here`].
    fn id_of(&self, operation: &str, resource_type: &str, text: &str) -> Result<String, Error> {
        let id = if text.contains("/_history/") {
            Err(Error::new(ErrorKind::Request, "a version is named, and what is read is the resource as it is now")
                .with_help("give the id alone; `Client::fetch` reads what a reference leads to")
                .in_plain_words("give the id alone"))
        } else {
            self.endpoint().id_here(resource_type, text)
        };
        id.map_err(|error| error.at(self.api(), operation.to_owned()))
    }

    /// The type, if it can be one. What is none of FHIR's, and looks like one of the API's, is refused: it costs a request of few.
    fn checked_type<'a>(&self, resource_type: &'a str) -> Result<&'a str, Error> {
        let refused = |what: Cow<'static, str>| Error::new(ErrorKind::Request, what).for_api(self.api());
        if !is_type_name(resource_type) {
            let error = refused("the resource type is not one".into());
            return Err(error.with_help("give a FHIR resource type, such as Patient"));
        }
        match Description::of(self.api()).meant_type(resource_type) {
            None => Ok(resource_type),
            Some(meant) => Err(refused(format!("`{resource_type}` is no resource type of FHIR's").into())
                .with_help(format!("is it `{meant}`? Nothing was sent"))),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("endpoint", self.endpoint()).finish_non_exhaustive()
    }
}
