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
//! Each call is a `tracing` span, `request`, with the fields `api`, `operation`, `method`, `route`, `status`, `attempts`, `request_id`
//! and `milliseconds`: no URL, no id, no body, nothing of a patient. Each repetition and each wait is an event.

mod answer;
mod body;
mod budget;
mod elsewhere;
mod failure;
mod fetch;
mod foreign;
mod gate;
mod headers;
mod http;
mod limits;
mod priority;
mod quota;
mod rate;
mod redirect;
mod retry;
mod route;
mod send;
mod service;
mod share;
mod wait;
mod window;

pub use crate::base::endpoint::is_loopback;
pub use fetch::{Fetch, Fetched};
pub use foreign::{Foreign, ForeignPolicy};
pub use limits::Limits;
pub use priority::{Priority, Turn};
pub use quota::{Asking, Ending, NotYet, Permit, Quota, QuotaFuture};
pub use rate::RateLimit;
pub use retry::RetryPolicy;
pub use share::Share;
pub use wait::{Wait, WaitReason, Waits};

pub(crate) use answer::Answer;
pub(crate) use body::BodyProblem;
pub(crate) use elsewhere::elsewhere;
pub(crate) use foreign::Destination;
pub(crate) use http::{Purpose, ask, http_client};
#[cfg(feature = "auth")]
pub(crate) use retry::is_passing;
#[cfg(any(feature = "office-bulk-r4", fuzzing))]
pub(crate) use retry::retry_after;
#[cfg(fuzzing)]
pub(crate) use retry::wait_after;
#[cfg(feature = "office-bulk-r4")]
pub(crate) use retry::was_not_taken;
#[cfg(feature = "office-bulk-r4")]
pub(crate) use send::is_kick_off;
pub(crate) use send::{Call, Credentials, Policies, Sender};
pub(crate) use service::Answerer;
