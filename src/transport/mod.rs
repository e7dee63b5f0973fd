//! How requests are sent: again where that helps, not more of them than the server likes, and the token to nobody else.
//!
//! Everything here has defaults that fit; a client is built with others so:
//!
//! ```
//! use std::time::Duration;
//! use nextgen_patient_access::transport::{Foreign, ForeignPolicy, Limits, RateLimit, RetryPolicy};
//! use nextgen_patient_access::{AccessToken, Api, Client, Endpoint};
//!
//! # fn build(token: AccessToken) -> Result<Client, nextgen_patient_access::Error> {
//! let client = Client::builder(Endpoint::production(Api::OfficeR4)?, token)
//!     .retry(RetryPolicy { attempts: 10, ..RetryPolicy::default() })
//!     .rate_limit(RateLimit::per_minute(10))
//!     .limits(Limits { stall: Duration::from_secs(10), ..Limits::default() })
//!     .foreign(ForeignPolicy { files: Foreign::Refuse, ..ForeignPolicy::default() })
//!     .build()?;
//! # Ok(client)
//! # }
//! ```
//!
//! | call | sent again | body |
//! |---|---|---|
//! | reads, [`Pages`](crate::paging::Pages), generated calls, [`Fetch::bytes`] | until the whole body is there | read as a whole, within [`Limits::body`] |
//! | [`Client::execute`](crate::Client::execute), [`Fetch::stream`] | until the head of an answer is there | streams, of any size |
//!
//! Each call is a `tracing` span, `request`, with the fields `api`, `operation`, `status`, `attempts`, `request_id` and
//! `milliseconds`: no URL, no id, no body, nothing of a patient. Each repetition and each wait is an event.

mod body;
mod builder;
mod fetch;
mod foreign;
mod limits;
mod rate;
mod redirect;
mod retry;
mod send;

pub use builder::ClientBuilder;
pub use fetch::{Fetch, Fetched};
pub use foreign::{Foreign, ForeignPolicy};
pub use limits::Limits;
pub use rate::RateLimit;
pub use retry::RetryPolicy;

pub(crate) use body::BodyProblem;
pub(crate) use builder::http_client;
pub(crate) use foreign::Destination;
pub(crate) use limits::nests_deeper;
#[cfg(fuzzing)]
pub(crate) use retry::wait_after;
pub(crate) use send::{Answer, Call, Credentials};

/// The settings of a client.
#[derive(Debug, Clone)]
pub(crate) struct Transport {
    pub(crate) http: reqwest::Client,
    pub(crate) retry: RetryPolicy,
    pub(crate) rate: RateLimit,
    pub(crate) limits: Limits,
    pub(crate) foreign: ForeignPolicy,
}
