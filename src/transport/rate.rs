//! How many requests are sent in a time.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::{Instant, sleep_until};

use crate::base::{Endpoint, Product};

/// How many requests a client sends to its endpoint's own origin in a time: clones of the limit, and of a client that has it,
/// share it.
///
/// In any stretch of the period, however it lies, no more requests are sent than the limit says; a first burst of all of them is
/// within it. (A token bucket of 20 a minute lets 39 through in the first minute, which Office does not.) Who waits, waits in a
/// queue. A 429 holds back all of them until the server's `Retry-After` is over and halves what is sent in a period; each
/// period's worth of good answers brings back one.
///
/// ```
/// use nextgen_patient_access::transport::RateLimit;
///
/// // One for both clients, since the server counts by IP address.
/// let limit = RateLimit::per_minute(20);
/// let of_another_client = limit.clone();
/// # let _ = of_another_client;
/// ```
#[derive(Clone)]
pub struct RateLimit(Arc<Shared>);

struct Shared {
    /// What may be sent in a period; `None` is any number.
    limit: Option<usize>,
    period: Duration,
    /// Who holds it is the next to send. tokio's mutex is a fair queue.
    turn: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

struct State {
    /// What is sent in a period now.
    allowed: usize,
    /// When requests were sent, within the last period.
    sent: VecDeque<Instant>,
    /// Good answers since `allowed` changed.
    good: usize,
    /// Nothing is sent before.
    held_until: Option<Instant>,
}

/// Office counts by IP address: the clients that this process has for one host share one limit.
static OFFICE: LazyLock<Mutex<HashMap<String, RateLimit>>> = LazyLock::new(Mutex::default);

/// 20 a minute, and a second on top: requests that were sent a minute apart may arrive a little closer together.
const OFFICE_LIMIT: (u32, Duration) = (20, Duration::from_secs(61));

impl RateLimit {
    /// At most so many requests (at least one) in any such period (a day at most).
    pub fn new(requests: u32, period: Duration) -> Self {
        let longest = Duration::from_secs(24 * 60 * 60);
        Self::shared(Some(usize::try_from(requests.max(1)).unwrap_or(usize::MAX)), period.min(longest))
    }

    /// At most so many requests in any minute.
    pub fn per_minute(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(60))
    }

    /// As many requests as there are, except while a server that answered 429 wants to be left alone.
    pub fn unlimited() -> Self {
        Self::shared(None, Duration::ZERO)
    }

    /// What a client has that is given none: on the vendor's Office servers its documented limit, elsewhere none.
    pub(crate) fn default_for(endpoint: &Endpoint) -> Self {
        if endpoint.api().product() != Product::Office || endpoint.is_loopback() {
            return Self::unlimited();
        }
        let (requests, period) = OFFICE_LIMIT;
        let mut all = OFFICE.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(endpoint.origin()).or_insert_with(|| Self::new(requests, period)).clone()
    }

    fn shared(limit: Option<usize>, period: Duration) -> Self {
        let state = State { allowed: limit.unwrap_or(usize::MAX), sent: VecDeque::new(), good: 0, held_until: None };
        Self(Arc::new(Shared { limit, period, turn: tokio::sync::Mutex::default(), state: Mutex::new(state) }))
    }

    /// Returns when a request may be sent, and counts it as sent.
    pub(super) async fn admit(&self) {
        let _turn = self.0.turn.lock().await;
        while let Some(until) = self.take() {
            sleep_until(until).await;
        }
    }

    /// Counts a request as sent, or says until when to wait.
    fn take(&self) -> Option<Instant> {
        let now = Instant::now();
        let mut state = self.state();
        if let Some(until) = state.held_until.filter(|until| *until > now) {
            return Some(until);
        }
        // Without a limit, nothing else is in the way.
        self.0.limit?;
        while state.sent.front().is_some_and(|sent| *sent + self.0.period <= now) {
            state.sent.pop_front();
        }
        // The request whose time must be over before there is room for one more.
        let in_the_way = state.sent.len().checked_sub(state.allowed).and_then(|index| state.sent.get(index));
        if let Some(sent) = in_the_way {
            return Some(*sent + self.0.period);
        }
        state.sent.push_back(now);
        None
    }

    /// The server answered 429: nothing more is sent for so long, and less from then on.
    pub(super) fn refused(&self, wait: Duration) {
        let now = Instant::now();
        let mut state = self.state();
        let is_held = state.held_until.is_some_and(|until| until > now);
        state.held_until = state.held_until.max(now.checked_add(wait));
        // What was under way together is refused together: that counts once.
        if self.0.limit.is_some() && !is_held {
            state.allowed = (state.allowed / 2).max(1);
            state.good = 0;
        }
    }

    /// The server gave any other answer.
    pub(super) fn answered(&self) {
        let Some(limit) = self.0.limit else { return };
        let mut state = self.state();
        if state.allowed < limit {
            state.good += 1;
            if state.good >= state.allowed {
                state.allowed += 1;
                state.good = 0;
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for RateLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimit")
            .field("requests", &self.0.limit)
            .field("period", &self.0.period)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Api;

    #[test]
    fn a_429_halves_the_limit_once_for_all_that_were_under_way_and_good_answers_bring_it_back() {
        let limit = RateLimit::new(8, Duration::from_secs(60));
        let allowed = || limit.state().allowed;
        for _ in 0..3 {
            limit.refused(Duration::from_secs(60));
        }
        assert_eq!(allowed(), 4);
        assert!(limit.take().is_some(), "held back");
        limit.state().held_until = None;
        for _ in 0..4 {
            assert_eq!(limit.take(), None);
        }
        assert!(limit.take().is_some(), "four were sent");
        for expected in [4, 4, 4, 5] {
            limit.answered();
            assert_eq!(allowed(), expected);
        }
        for _ in 0..100 {
            limit.answered();
        }
        assert_eq!(allowed(), 8);
    }

    #[test]
    fn offices_limit_is_one_for_the_process_and_not_for_loopback() {
        let of = |api, base: &str| RateLimit::default_for(&Endpoint::new(api, base).unwrap());
        let r4 = of(Api::OfficeR4, "https://office.example/api/fhir/r4");
        assert_eq!(r4.0.limit, Some(20));
        assert!(Arc::ptr_eq(&r4.0, &of(Api::OfficeR3, "https://OFFICE.example:443/api/fhir").0));
        assert!(!Arc::ptr_eq(&r4.0, &of(Api::OfficeR4, "https://other.example/api/fhir/r4").0));
        assert_eq!(of(Api::OfficeR4, "http://127.0.0.1:1/api/fhir/r4").0.limit, None);
        assert_eq!(of(Api::EnterpriseR4, "https://office.example/fhir/r4").0.limit, None);
    }
}
