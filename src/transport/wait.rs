//! What requests wait for, for those who look on.

use std::{fmt, future::pending, time::Instant};

use tokio::sync::watch;

/// That requests to an origin wait.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wait {
    /// The origin: `https://host`, with the port where it is not the usual one.
    pub origin: String,
    /// Why they wait.
    pub reason: WaitReason,
    /// Until when, as far as is known.
    pub until: Instant,
}

/// Why a request is not sent yet. `Display` says it in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitReason {
    /// As many requests as the limit allows were sent within its period.
    Limit,
    /// The server answered 429: it was asked too often, from this address or with this token, by whomever.
    TooManyRequests,
}

impl fmt::Display for WaitReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Limit => "no more requests are allowed in this time",
            Self::TooManyRequests => "the server was asked too often (429)",
        })
    }
}

/// What the requests under a [`RateLimit`](super::RateLimit) wait for, as it changes; made by
/// [`RateLimit::waits`](super::RateLimit::waits).
#[derive(Debug, Clone)]
pub struct Waits(watch::Receiver<Vec<Wait>>);

impl Waits {
    /// What is waited for now: nothing, or one wait for each origin that is asked.
    pub fn now(&self) -> Vec<Wait> {
        self.0.borrow().clone()
    }

    /// What is waited for, once that is something else than when it was last asked here. What came and went between is left out.
    /// Without end as long as nothing changes.
    pub async fn changed(&mut self) -> Vec<Wait> {
        match self.0.changed().await {
            Ok(()) => self.0.borrow_and_update().clone(),
            // The limit is gone, and all requests with it.
            Err(_) => pending().await,
        }
    }
}

/// Where the waits of a limit are noted.
pub(super) struct Noted(watch::Sender<Vec<Wait>>);

impl Noted {
    pub(super) fn new() -> Self {
        Self(watch::Sender::new(Vec::new()))
    }

    pub(super) fn waits(&self) -> Waits {
        Waits(self.0.subscribe())
    }

    /// Notes a wait, for as long as what is returned lives.
    pub(super) fn note(&self, wait: Wait) -> Lasting<'_> {
        let origin = wait.origin.clone();
        self.0.send_modify(|waits| {
            waits.retain(|it| it.origin != wait.origin);
            waits.push(wait);
        });
        Lasting { noted: self, origin }
    }
}

pub(super) struct Lasting<'n> {
    noted: &'n Noted,
    origin: String,
}

impl Drop for Lasting<'_> {
    fn drop(&mut self) {
        self.noted.0.send_modify(|waits| waits.retain(|it| it.origin != self.origin));
    }
}
