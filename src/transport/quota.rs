//! Who says when a request may be sent: a limit that others share.

use std::{future::Future, pin::Pin, time::Duration};

use reqwest::StatusCode;

use super::{Priority, WaitReason};

/// What a [`Quota`] and a [`Permit`] answer, once they know.
pub type QuotaFuture<'q, T> = Pin<Box<dyn Future<Output = T> + Send + 'q>>;

/// A limit of requests, wherever its count is kept: [`RateLimit`](super::RateLimit) keeps its own in this process; one behind a
/// database is shared by many.
///
/// It has two steps. Before a request goes to the client's own origin, [`may_send`](Quota::may_send) is asked; when the request
/// has ended, its [`Permit`] is told. The server saw the request somewhere between the two, however slow the network is. So `n`
/// requests in a period are never exceeded where a request is permitted once the one `n` before it *ended* a period ago.
///
/// The client does the waiting: by [`Priority`], and first come, first served, for each origin; who is first in that queue asks. A quota
/// that several processes share keeps the same order between those that ask it. The client also leaves an origin alone that answered
/// 429, whatever the quota says.
///
/// ```
/// use std::future::ready;
/// use std::sync::{Arc, atomic::{AtomicBool, Ordering}};
/// use std::time::Duration;
/// use nextgen_patient_access::transport::{Asking, Ending, NotYet, Permit, Quota, QuotaFuture, RateLimit, WaitReason};
///
/// /// One request at a time, from all clients together.
/// struct OneAtATime(Arc<AtomicBool>);
///
/// struct Turn(Arc<AtomicBool>);
///
/// impl Quota for OneAtATime {
///     fn may_send<'q>(&'q self, _: Asking<'q>) -> QuotaFuture<'q, Result<Box<dyn Permit>, NotYet>> {
///         let is_taken = self.0.swap(true, Ordering::SeqCst);
///         let wait = Duration::from_millis(50);
///         Box::pin(ready(match is_taken {
///             true => Err(NotYet { wait, reason: WaitReason::Limit }),
///             false => Ok(Box::new(Turn(self.0.clone())) as Box<dyn Permit>),
///         }))
///     }
/// }
///
/// impl Permit for Turn {
///     fn ended(self: Box<Self>, _: Ending) -> QuotaFuture<'static, ()> {
///         Box::pin(ready(()))
///     }
/// }
///
/// impl Drop for Turn {
///     fn drop(&mut self) {
///         self.0.store(false, Ordering::SeqCst);
///     }
/// }
///
/// let limit = RateLimit::with_quota(OneAtATime(Arc::default()));
/// # let _ = limit;
/// ```
pub trait Quota: Send + Sync {
    /// Whether this request may be sent now. If so, it counts as under way from now on; if not, the client asks again after the wait, or
    /// when a request of its own has ended, or for another request that has come before this one. Where such a one comes while this is
    /// asked for, the permit is used for it.
    fn may_send<'q>(&'q self, asking: Asking<'q>) -> QuotaFuture<'q, Result<Box<dyn Permit>, NotYet>>;

    /// The period of the limit, for which nothing is sent after a 429 that does not say how long. Unless written, none is known, and
    /// [`RetryPolicy::throttle_window`](super::RetryPolicy::throttle_window) counts.
    fn window(&self) -> Option<Duration> {
        None
    }
}

/// A request that is to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Asking<'a> {
    /// Where to: `https://host`, with the port where it is not the usual one.
    pub origin: &'a str,
    /// Before which others it is sent.
    pub priority: Priority,
    /// How long it has waited so far.
    pub waited: Duration,
    /// The priority of the one that this client is going to ask for next, if it waits already.
    pub next: Option<Priority>,
}

impl<'a> Asking<'a> {
    /// One that has not waited yet.
    pub fn new(origin: &'a str, priority: Priority) -> Self {
        Self { origin, priority, waited: Duration::ZERO, next: None }
    }
}

/// A request that may be sent, or has been. Dropped, it was given up: the server may have seen it until that moment
/// ([`Ending::NoAnswer`]).
pub trait Permit: Send {
    /// The request has ended so. The call goes on when this is done.
    fn ended(self: Box<Self>, ending: Ending) -> QuotaFuture<'static, ()>;
}

/// How a request ended, as far as a limit needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ending {
    /// It was not sent after all: the server has not seen it.
    NotSent,
    /// No answer came, and none will: the connection broke off, or the time was over.
    NoAnswer,
    /// The head of an answer came.
    Answer {
        /// Its status; 429 says that it was one request too many.
        status: StatusCode,
        /// How long the server asked to wait; `None` where it did not, or asked for no wait at all.
        retry_after: Option<Duration>,
    },
}

/// That a request may not be sent yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotYet {
    /// For how long, for all that is known.
    pub wait: Duration,
    /// Why. With [`WaitReason::TooManyRequests`] the call fails at once where that is longer than its
    /// [`RetryPolicy`](super::RetryPolicy) waits.
    pub reason: WaitReason,
}

impl Ending {
    pub(super) fn is_refusal(self) -> bool {
        matches!(self, Self::Answer { status: StatusCode::TOO_MANY_REQUESTS, .. })
    }
}
