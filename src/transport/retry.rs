//! When a request is sent again, and after how long.

use std::{
    error::Error as _,
    num::IntErrorKind,
    time::{Duration, SystemTime},
};

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use chrono::{DateTime, NaiveDateTime};
use reqwest::{
    StatusCode,
    header::{HeaderMap, RETRY_AFTER},
};
use tokio::time::Instant;

use super::gate::Hold;
use crate::base::{Error, ErrorKind};

/// When and how often a request is sent again.
///
/// Only requests whose method is idempotent, and whose body can be sent twice, are repeated: after no answer, one that broke
/// off or stalled, and the statuses 408, 429, 500, 502, 503 and 504. (What starts a bulk export is sent again only where the server
/// cannot have begun one: after no connection, 429 and 503.) The wait doubles each time and is jittered; where the
/// server says by `Retry-After` how long to wait, and not merely that it need not be waited, that counts instead.
///
/// A 429 (Too Many Requests) is no failure but a time to wait: for its `Retry-After`, or else for the period of the
/// [`RateLimit`](super::RateLimit). It uses up no attempt and nothing of the deadline. Where it is longer than the policy waits, the
/// call fails at once with the 429, and so does each that would go to the same origin, without being sent, until the rest is short
/// enough; [`Error::retry_after`] tells when. (NextGen answers 429 also to who starts a second export within a week; so one to
/// what starts an export is waited for no longer than the deadline in all, and holds back nothing else.)
///
/// ```
/// use std::time::Duration;
/// use nextgen_patient_access::transport::RetryPolicy;
///
/// let patient = RetryPolicy { attempts: 10, deadline: Duration::from_secs(900), ..RetryPolicy::default() };
/// # let _ = patient;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How often a request is sent at most, the first time included and answers 429 not counted. 5 unless set; 1 sends
    /// nothing again but after a 429.
    pub attempts: u32,
    /// The wait before the second attempt, which doubles from then on; up to as much again is added at random. 500 ms unless set.
    pub first_wait: Duration,
    /// The longest wait that doubling leads to. 30 s unless set.
    pub longest_wait: Duration,
    /// The longest `Retry-After` that is waited for. If the server asks for more, the call fails at once, and
    /// [`Error::retry_after`] tells. Two minutes unless set.
    pub longest_retry_after: Duration,
    /// How long after the first attempt another may begin, not counting what is waited for a limit. Five minutes unless set.
    pub deadline: Duration,
    /// How long a call waits in all where servers answer 429. An hour unless set; zero waits for none. What is waited because the
    /// client's own limit allows no more has no end.
    pub longest_throttle: Duration,
    /// How long is waited after a 429 that does not say how long, where the limit has no period that is known. A minute unless set.
    pub throttle_window: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 5,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
            longest_retry_after: Duration::from_secs(120),
            deadline: Duration::from_secs(300),
            longest_throttle: Duration::from_secs(60 * 60),
            throttle_window: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// Each request is sent once, or not at all while its origin wants to be left alone.
    pub fn never() -> Self {
        Self { attempts: 1, longest_throttle: Duration::ZERO, ..Self::default() }
    }
}

/// The attempts at one call.
pub(super) struct Attempts {
    policy: RetryPolicy,
    /// From the first failure on.
    waits: Option<ExponentialBackoff>,
    made: u32,
    /// How many of them were answered with 429.
    throttled: u32,
    /// When the first one began.
    began: Option<Instant>,
    /// What was waited for a limit since then.
    queued: Duration,
    /// What is left of what the call waits for answers 429 in all.
    patience: Duration,
    /// The hold that was waited for last.
    held_until: Option<Instant>,
}

impl Attempts {
    pub(super) fn new(policy: &RetryPolicy) -> Self {
        Self {
            policy: policy.clone(),
            waits: None,
            made: 0,
            throttled: 0,
            began: None,
            queued: Duration::ZERO,
            patience: policy.longest_throttle,
            held_until: None,
        }
    }

    /// For what waiting may not help with: then an hour of it is no use.
    pub(super) fn wait_no_longer_than_the_deadline(&mut self) {
        self.patience = self.patience.min(self.policy.deadline);
    }

    /// Counts one more attempt.
    pub(super) fn begin(&mut self) {
        self.made += 1;
        self.began.get_or_insert_with(Instant::now);
    }

    pub(super) fn made(&self) -> u32 {
        self.made
    }

    /// The last attempt is none of those that the policy counts.
    pub(super) fn throttled(&mut self) {
        self.throttled += 1;
    }

    /// So long was waited for a limit.
    pub(super) fn queued(&mut self, wait: Duration) {
        if self.began.is_some() {
            self.queued += wait;
        }
    }

    /// How long the call has taken so far, but for what it waited for a limit.
    pub(super) fn taken(&self) -> Duration {
        self.began.map_or(Duration::ZERO, |began| began.elapsed().saturating_sub(self.queued))
    }

    /// Takes the length of a hold off what the call waits in all, each once; fails if it is longer than that.
    pub(super) fn bear(&mut self, hold: Option<Hold>) -> Result<(), Hold> {
        let Some(hold) = hold else { return Ok(()) };
        let borne = self.held_until.map_or(Duration::ZERO, |until| until.saturating_duration_since(Instant::now()));
        let more = hold.left().saturating_sub(borne);
        let is_too_long = hold.is_asked && hold.left() > self.policy.longest_retry_after;
        match self.patience.checked_sub(more).filter(|_| !is_too_long) {
            Some(left) => {
                (self.patience, self.held_until) = (left, self.held_until.max(Some(hold.until)));
                Ok(())
            }
            None => Err(hold),
        }
    }

    /// How long to wait before the next attempt; `None` if there is to be none.
    pub(super) fn wait_after(&mut self, error: &Error) -> Option<Duration> {
        if self.made - self.throttled >= self.policy.attempts || !may_pass(error) {
            return None;
        }
        let wait = match error.retry_after() {
            Some(asked) if asked > self.policy.longest_retry_after => return None,
            Some(asked) if !asked.is_zero() => asked,
            // A date that is over by this machine's clock says as little as none: asking at once would use the attempts up.
            _ => self.waits.get_or_insert_with(|| waits(&self.policy)).next()?,
        };
        let left = self.policy.deadline.checked_sub(self.taken())?;
        (wait <= left).then_some(wait)
    }
}

fn waits(policy: &RetryPolicy) -> ExponentialBackoff {
    ExponentialBuilder::new()
        .with_jitter()
        .with_min_delay(policy.first_wait)
        .with_max_delay(policy.longest_wait)
        .without_max_times()
        .build()
}

/// How long the usual policy waits after a first failure.
#[cfg(fuzzing)]
pub(crate) fn wait_after(error: &Error) -> Option<Duration> {
    let mut attempts = Attempts::new(&RetryPolicy::default());
    attempts.begin();
    attempts.wait_after(error)
}

impl Error {
    /// Whether the same request may succeed a little later: no whole answer arrived, the status is 408, 429, 502, 503 or
    /// 504, or the authorization server says that it is `temporarily_unavailable`.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Transport => true,
            ErrorKind::Status => {
                self.status().is_some_and(is_passing) || self.oauth_code() == Some("temporarily_unavailable")
            }
            _ => false,
        }
    }

    /// Whether the server was asked too often, so that all others have to wait as well.
    #[cfg(feature = "record")]
    pub(crate) fn is_throttled(&self) -> bool {
        self.kind() == ErrorKind::Status && self.status().is_some_and(is_too_many)
    }
}

/// Whether a status tells of what passes by itself.
pub(crate) fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504)
}

/// Whether the server says by a status that it was asked too often.
fn is_too_many(status: StatusCode) -> bool {
    status == StatusCode::TOO_MANY_REQUESTS
}

/// Whether a failure leaves no doubt that the server did nothing about the request.
pub(crate) fn was_not_taken(error: &Error) -> bool {
    match error.status() {
        Some(status) => is_too_many(status) || status == StatusCode::SERVICE_UNAVAILABLE,
        None => {
            error.source().and_then(|it| it.downcast_ref::<reqwest::Error>()).is_some_and(reqwest::Error::is_connect)
        }
    }
}

/// Whether the same request may succeed later. 500 is among it: servers answer so for passing faults, and reading again harms
/// nobody.
fn may_pass(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Transport => true,
        ErrorKind::Status => {
            error.status().is_some_and(|status| is_passing(status) || status == StatusCode::INTERNAL_SERVER_ERROR)
        }
        _ => false,
    }
}

/// How long a server asks to wait, by its `Retry-After`: seconds, or a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    match text.parse::<u64>() {
        Ok(seconds) => return Some(Duration::from_secs(seconds)),
        Err(error) if *error.kind() == IntErrorKind::PosOverflow => return Some(Duration::MAX),
        Err(_) => {}
    }
    let date = u64::try_from(http_date(text)?).ok()?;
    let now = now.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(Duration::from_secs(date).saturating_sub(now))
}

/// Seconds since 1970. The two older forms are to be read as well: <https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7>.
pub(super) fn http_date(text: &str) -> Option<i64> {
    let older = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let usual = DateTime::parse_from_rfc2822(text).ok().map(|date| date.timestamp());
    usual.or_else(|| {
        let date = older.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())?;
        Some(date.and_utc().timestamp())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(value: &str) -> HeaderMap {
        HeaderMap::from_iter([(RETRY_AFTER, value.parse().unwrap())])
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_767);
        let wait = |value| retry_after(&headers(value), now);
        assert_eq!(wait("120"), Some(Duration::from_secs(120)));
        for date in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            assert_eq!(wait(date), Some(Duration::from_secs(10)), "{date}");
        }
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:17 GMT"), Some(Duration::ZERO));
        assert_eq!(wait("99999999999999999999999"), Some(Duration::MAX));
        for text in ["soon", "", "-5", "1.5", "Sun, 06 Nov 1994"] {
            assert_eq!(wait(text), None, "{text}");
        }
    }

    #[test]
    fn a_call_bears_holds_up_to_the_sum_of_what_it_waits() {
        let second = Duration::from_secs(1);
        let policy =
            RetryPolicy { longest_retry_after: 20 * second, longest_throttle: 100 * second, ..RetryPolicy::default() };
        let mut attempts = Attempts::new(&policy);
        let mut bears = |seconds, is_asked| attempts.bear(Some(Hold::new(seconds * second, is_asked))).is_ok();
        assert!(!bears(21, true), "longer than is waited for one Retry-After");
        assert!(bears(60, false) && bears(60, false) && bears(20, true), "the same minute, once");
        assert!(bears(90, false) && !bears(101, false) && bears(99, false) && !bears(101, false));
        assert!(Attempts::new(&RetryPolicy::never()).bear(Some(Hold::new(second, false))).is_err());
    }

    #[test]
    fn a_server_that_asks_for_no_wait_is_given_one() {
        for value in ["0", "Sun, 06 Nov 1994 08:49:37 GMT", "soon"] {
            let busy =
                Error::new(ErrorKind::Status, "").with_response(StatusCode::SERVICE_UNAVAILABLE, &headers(value));
            let policy = RetryPolicy::default();
            let mut attempts = Attempts::new(&policy);
            for factor in [1, 2, 4] {
                attempts.begin();
                assert!(attempts.wait_after(&busy).unwrap() >= policy.first_wait * factor, "{value}");
            }
        }
    }
}
