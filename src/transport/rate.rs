//! How many requests are sent in a time.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, LazyLock, Mutex, PoisonError},
    time::Duration,
};

use reqwest::StatusCode;
use tokio::time::sleep_until;

use super::{
    Priority, Wait, WaitReason, Waits,
    gate::{Gate, Hold},
    quota::{Ending, Permit, Quota},
    retry::Attempts,
    wait::Noted,
    window::Window,
};
use crate::base::{Endpoint, Product};

/// How many requests a client sends to its endpoint's own origin in a time: clones of the limit, and of a client that has it,
/// share it.
///
/// What counts is when the server sees a request. So after as many requests as the limit says, the next is sent when the first of
/// them was *answered* a period ago: however slow the network is, the server sees no more in any stretch of the period. A first
/// burst of all of them is within it. Who waits, waits in a queue, by [`Priority`]. A request that gets no answer keeps its place until it ends,
/// and a period more.
///
/// A 429 is no failure but a time to wait: for its `Retry-After`, or else for the period of the limit, nothing more goes to that
/// origin from any client that shares the limit, and less from then on: others are asking the server too. Each period's worth of
/// good answers brings one back, and more the longer it goes well. Other origins (files, attachments) are not counted, but a 429 of
/// theirs holds them back alike.
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
    /// Counts what goes to the client's own origin; `None` counts nothing.
    quota: Option<Box<dyn Quota>>,
    /// By origin.
    gates: Mutex<HashMap<String, Arc<Gate>>>,
    noted: Noted,
}

/// Servers count by IP address: the clients that this process has for one host, and that are given no limit, share one.
static DEFAULTS: LazyLock<Mutex<HashMap<(String, bool), RateLimit>>> = LazyLock::new(Mutex::default);

/// A request that may be sent, or has been.
pub(super) struct Admitted {
    permit: Option<Box<dyn Permit>>,
    gate: Arc<Gate>,
    /// The period of the limit that it is counted by.
    window: Option<Duration>,
}

impl RateLimit {
    /// At most so many requests (at least one) in any such period (a day at most).
    pub fn new(requests: u32, period: Duration) -> Self {
        let longest = Duration::from_secs(24 * 60 * 60);
        let requests = usize::try_from(requests.max(1)).unwrap_or(usize::MAX);
        Self::with_quota(Window::new(requests, period.min(longest)))
    }

    /// At most so many requests in any minute.
    pub fn per_minute(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(60))
    }

    /// What NextGen Office allows one IP address: 20 requests a minute.
    ///
    /// Clients of Office have it unless they are given another; then all clients that this process has for the host share it. On
    /// loopback it has to be given.
    pub fn office() -> Self {
        Self::per_minute(20)
    }

    /// As many requests as there are, except while a server that answered 429 wants to be left alone.
    pub fn unlimited() -> Self {
        Self::over(None)
    }

    /// As many as a quota permits, whose count may be kept beyond this process.
    pub fn with_quota(quota: impl Quota + 'static) -> Self {
        Self::over(Some(Box::new(quota)))
    }

    /// What the requests under this limit wait for, and until when: for a progress bar, for instance.
    ///
    /// ```no_run
    /// # async fn watch(client: nextgen_patient_access::Client) {
    /// let mut waits = client.rate_limit().waits();
    /// loop {
    ///     for wait in waits.changed().await {
    ///         println!("{} until {:?}", wait.reason, wait.until);
    ///     }
    /// }
    /// # }
    /// ```
    pub fn waits(&self) -> Waits {
        self.0.noted.waits()
    }

    /// What a client has that is given none: on the vendor's Office servers its documented limit, elsewhere none.
    pub(crate) fn default_for(endpoint: &Endpoint) -> Self {
        let is_limited = endpoint.api().product() == Product::Office && !endpoint.is_loopback();
        let mut all = DEFAULTS.lock().unwrap_or_else(PoisonError::into_inner);
        let of = all.entry((endpoint.origin(), is_limited));
        of.or_insert_with(|| if is_limited { Self::office() } else { Self::unlimited() }).clone()
    }

    fn over(quota: Option<Box<dyn Quota>>) -> Self {
        Self(Arc::new(Shared { quota, gates: Mutex::default(), noted: Noted::new() }))
    }

    /// Returns when a request may be sent to that origin, or the hold that is longer than the call bears. `is_home` says whether
    /// it is the client's own origin, whose requests are counted.
    pub(super) async fn admit(
        &self,
        origin: &str,
        is_home: bool,
        priority: Priority,
        attempts: &mut Attempts,
    ) -> Result<Admitted, Hold> {
        let gate = self.gate(origin);
        let quota = self.0.quota.as_deref().filter(|_| is_home);
        let permit = gate.pass(quota, priority, attempts, &self.0.noted).await?;
        Ok(Admitted { permit, gate, window: quota.and_then(Quota::window) })
    }

    /// Waits for a hold that is one call's own.
    pub(super) async fn sit_out(&self, origin: &str, hold: Hold) {
        let (origin, reason) = (origin.to_owned(), WaitReason::TooManyRequests);
        let _noted = self.0.noted.note(Wait { origin, reason, until: hold.until.into_std() });
        sleep_until(hold.until).await;
    }

    fn gate(&self, origin: &str) -> Arc<Gate> {
        let mut gates = self.0.gates.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(gate) = gates.get(origin) {
            return gate.clone();
        }
        // A server may point to more and more origins: those that nobody waits for are forgotten.
        gates.retain(|_, gate| Arc::strong_count(gate) > 1 || gate.is_closed());
        let gate = Arc::new(Gate::new(origin));
        gates.insert(origin.to_owned(), gate.clone());
        gate
    }
}

impl Admitted {
    /// The request was not sent after all.
    pub(super) async fn not_sent(self) {
        self.ended(Ending::NotSent).await;
    }

    /// No answer came, or one that says nothing of how often may be asked.
    pub(super) async fn unanswered(self) {
        self.ended(Ending::NoAnswer).await;
    }

    /// The head of an answer came. If it was 429, nothing more is sent to the origin until the hold that is returned is over.
    pub(super) async fn answered(
        self,
        status: StatusCode,
        retry_after: Option<Duration>,
        unknown_window: Duration,
    ) -> Option<Hold> {
        let hold = self.hold(retry_after, unknown_window);
        let ending = Ending::Answer { status, retry_after: retry_after.filter(|_| hold.is_asked) };
        let hold = ending.is_refusal().then(|| self.gate.close(hold));
        self.ended(ending).await;
        hold
    }

    /// The answer was 429, for a reason that may be this request's alone: who waits for the hold does so beside the gate.
    pub(super) async fn refused_alone(self, retry_after: Option<Duration>, unknown_window: Duration) -> Hold {
        let hold = self.hold(retry_after, unknown_window);
        self.unanswered().await;
        hold
    }

    /// How long a server wants to be left alone that answers 429.
    fn hold(&self, retry_after: Option<Duration>, unknown_window: Duration) -> Hold {
        // To wait for no time at all is no answer to how long.
        let retry_after = retry_after.filter(|wait| !wait.is_zero());
        let length = retry_after.or(self.window.filter(|window| !window.is_zero())).unwrap_or(unknown_window);
        Hold::new(length, retry_after.is_some())
    }

    async fn ended(self, ending: Ending) {
        if let Some(permit) = self.permit {
            permit.ended(ending).await;
            // More may be permitted now than who waits was told.
            self.gate.look_again();
        }
    }
}

impl fmt::Debug for RateLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quota = self.0.quota.as_deref();
        f.debug_struct("RateLimit").field("window", &quota.and_then(Quota::window)).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Api;

    #[test]
    fn the_limit_of_a_host_is_one_for_the_process_and_offices_is_not_for_loopback() {
        let of = |api, base: &str| RateLimit::default_for(&Endpoint::new(api, base).unwrap());
        let is_limited = |limit: &RateLimit| limit.0.quota.is_some();
        let r4 = of(Api::OfficeR4, "https://office.example/api/fhir/r4");
        assert!(is_limited(&r4));
        assert!(Arc::ptr_eq(&r4.0, &of(Api::OfficeR3, "https://OFFICE.example.:443/api/fhir").0));
        assert!(!Arc::ptr_eq(&r4.0, &of(Api::OfficeR4, "https://other.example/api/fhir/r4").0));
        assert!(!is_limited(&of(Api::OfficeR4, "http://127.0.0.1:1/api/fhir/r4")));
        let enterprise = of(Api::EnterpriseR4, "https://office.example/fhir/r4");
        assert!(!is_limited(&enterprise));
        assert!(Arc::ptr_eq(&enterprise.0, &of(Api::EnterpriseR4, "https://office.example/other/r4").0));
    }

    #[test]
    fn no_retry_after_closes_an_origin_for_good() {
        assert!(Hold::new(Duration::MAX, true).left() <= Duration::from_secs(24 * 60 * 60));
    }

    #[test]
    fn origins_that_nobody_waits_for_are_forgotten() {
        let limit = RateLimit::unlimited();
        let closed = limit.gate("https://closed.example");
        closed.close(Hold::new(Duration::from_secs(60), true));
        drop(closed);
        for number in 0..100 {
            limit.gate(&format!("https://{number}.example"));
        }
        let gates = limit.0.gates.lock().unwrap();
        assert!(gates.len() <= 2 && gates.contains_key("https://closed.example"), "{}", gates.len());
    }
}
