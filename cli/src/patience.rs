//! How long a command bears with a server that was asked too often, and how that is told.

use std::{
    cell::Cell,
    error::Error as StdError,
    time::{Duration, Instant},
};

use nextgen_patient_access::{
    Client, ClientBuilder, Error,
    reqwest::StatusCode,
    transport::{RetryPolicy, Wait, WaitReason},
};
use tokio::time::sleep;

use crate::output::Output;

/// How long a command that prints one thing bears with a server that was asked too often: somebody is waiting for it. What is given back
/// when Office's minute is over others may take, so it is longer than two of them.
const BRIEFLY: Duration = Duration::from_secs(150);

/// The retries of a command that prints one thing.
pub(crate) fn briefly() -> RetryPolicy {
    RetryPolicy { longest_throttle: BRIEFLY, ..RetryPolicy::default() }
}

/// The client of a command that draws no bars: what its requests wait for is told in lines, from now on.
pub(crate) fn telling(output: &Output, builder: ClientBuilder, retry: RetryPolicy) -> Result<Client, Error> {
    let client = builder.retry(retry).build()?;
    let (mut waits, output) = (client.rate_limit().waits(), output.clone());
    tokio::spawn(async move {
        let told = Told::default();
        loop {
            let waits = waits.changed().await;
            if let Some(wait) = waits.iter().max_by_key(|wait| wait.until).filter(|wait| told.is_new(wait)) {
                output.notice(words(wait));
            }
        }
    });
    Ok(client)
}

/// Asks an authorization server, or where it is: again, where it was asked too often, for no client keeps count of that.
pub(crate) async fn bearing<T, E: OfSdk, F: Future<Output = Result<T, E>>>(
    output: &Output,
    ask: impl Fn() -> F,
) -> Result<T, E> {
    let policy = briefly();
    let until = Instant::now() + policy.longest_throttle;
    loop {
        let done = ask().await;
        let error = done.as_ref().err().and_then(E::sdk).filter(|error| is_throttled(error));
        let Some(asked) = error.map(Error::retry_after) else { return done };
        let wait = asked.filter(|wait| !wait.is_zero()).unwrap_or(policy.throttle_window);
        if wait > until.saturating_duration_since(Instant::now()) {
            return done;
        }
        output.notice(waiting(wait, WaitReason::TooManyRequests));
        sleep(wait).await;
    }
}

/// An error that may be the SDK's.
pub(crate) trait OfSdk {
    fn sdk(&self) -> Option<&Error>;
}

impl OfSdk for Error {
    fn sdk(&self) -> Option<&Error> {
        Some(self)
    }
}

impl OfSdk for Box<dyn StdError + Send + Sync> {
    fn sdk(&self) -> Option<&Error> {
        self.downcast_ref()
    }
}

/// Whether the server answered that it was asked too often.
pub(crate) fn is_throttled(error: &Error) -> bool {
    error.status() == Some(StatusCode::TOO_MANY_REQUESTS)
}

/// What a wait is for, and how long it lasts yet.
pub(crate) fn words(wait: &Wait) -> String {
    waiting(wait.until.saturating_duration_since(Instant::now()), wait.reason)
}

fn waiting(left: Duration, reason: WaitReason) -> String {
    format!("waiting {} s: {reason}", left.as_secs_f64().ceil())
}

/// What was said of waits, where that is said in lines: a limit is kept to all the time, and so said once.
#[derive(Default)]
pub(crate) struct Told {
    limit: Cell<bool>,
    /// Until when the wait was that was told last.
    until: Cell<Option<Instant>>,
}

impl Told {
    pub(crate) fn is_new(&self, wait: &Wait) -> bool {
        if wait.reason == WaitReason::Limit {
            return !self.limit.replace(true);
        }
        // Answers to requests that were under way together say the same.
        let is_later = self.until.get().is_none_or(|until| wait.until > until + Duration::from_secs(1));
        if is_later {
            self.until.set(Some(wait.until));
        }
        is_later
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_that_prints_one_thing_outlasts_offices_minute_twice() {
        let policy = briefly();
        assert!(policy.longest_throttle > 2 * policy.throttle_window, "{policy:?}");
    }
}
