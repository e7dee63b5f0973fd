//! Where requests to one origin wait until they may be sent.

use std::{
    collections::BTreeMap,
    ops::Bound,
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures_util::future::select;
use tokio::{
    sync::{Notify, watch},
    time::{Instant, sleep_until},
};
use tracing::debug;

use super::{
    Priority, Wait, WaitReason,
    quota::{Asking, Ending, NotYet, Permit, Quota},
    retry::Attempts,
    wait::Noted,
};

/// Whoever asks to be left alone for longer is asked again after this: a date in the year 9999 would close the origin to a process for good.
const LONGEST_HOLD: Duration = Duration::from_secs(24 * 60 * 60);

/// A quota that says "not yet" without a wait is asked again after this.
const SHORTEST_WAIT: Duration = Duration::from_millis(1);

/// The queue of an origin, and how long it is closed.
pub(super) struct Gate {
    origin: String,
    queue: Mutex<Queue>,
    hold: watch::Sender<Option<Hold>>,
}

/// Who waits. The first is the next to send.
#[derive(Default)]
struct Queue {
    waiting: BTreeMap<Place, Arc<Notify>>,
    came: u64,
    /// For who is first: another had asked for it, and was the first no more when it came.
    permit: Option<Box<dyn Permit>>,
}

/// By priority, and of the same, first come, first served.
type Place = (Priority, u64);

/// A place in the queue, until it is dropped.
struct Queued<'g> {
    gate: &'g Gate,
    place: Place,
    /// It is the first now, or no more, or there is news for the first.
    called: Arc<Notify>,
}

impl Queued<'_> {
    fn is_first(&self) -> bool {
        self.gate.queue().waiting.first_key_value().is_some_and(|(first, _)| *first == self.place)
    }

    /// The priority of who comes after this one.
    fn next(&self) -> Option<Priority> {
        let queue = self.gate.queue();
        let after = (Bound::Excluded(self.place), Bound::Unbounded);
        queue.waiting.range(after).next().map(|((priority, _), _)| *priority)
    }
}

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        let mut queue = self.gate.queue();
        let was_first = queue.waiting.first_key_value().is_some_and(|(first, _)| *first == self.place);
        queue.waiting.remove(&self.place);
        if was_first {
            queue.call_first();
        }
        // Nobody is left to send with it.
        let unused = if queue.waiting.is_empty() { queue.permit.take() } else { None };
        drop(queue);
        drop(unused);
    }
}

impl Queue {
    fn call_first(&self) {
        if let Some((_, first)) = self.waiting.first_key_value() {
            first.notify_one();
        }
    }
}

/// That a server answered 429, so that nothing is sent to it for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hold {
    pub(super) until: Instant,
    /// Whether the server said how long.
    pub(super) is_asked: bool,
}

impl Hold {
    pub(super) fn new(length: Duration, is_asked: bool) -> Self {
        Self { until: Instant::now() + length.min(LONGEST_HOLD), is_asked }
    }

    /// How long it lasts yet.
    pub(super) fn left(&self) -> Duration {
        self.until.saturating_duration_since(Instant::now())
    }

    fn lasts(&self) -> bool {
        !self.left().is_zero()
    }
}

impl Gate {
    pub(super) fn new(origin: &str) -> Self {
        Self { origin: origin.to_owned(), queue: Mutex::default(), hold: watch::Sender::new(None) }
    }

    /// Closes the gate, unless it is closed for longer already; returns what holds now.
    pub(super) fn close(&self, hold: Hold) -> Hold {
        let mut longest = hold;
        self.hold.send_if_modified(|current| match current {
            Some(other) if other.until >= hold.until => {
                longest = *other;
                false
            }
            _ => {
                *current = Some(hold);
                true
            }
        });
        longest
    }

    pub(super) fn is_closed(&self) -> bool {
        self.hold.borrow().is_some_and(|hold| hold.lasts())
    }

    /// Lets who is first look again.
    pub(super) fn look_again(&self) {
        self.queue().call_first();
    }

    /// A request that might have been sent with it was not.
    async fn give_back_permit(&self) {
        let permit = self.queue().permit.take();
        if let Some(permit) = permit {
            permit.ended(Ending::NotSent).await;
        }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn enter(&self, priority: Priority) -> Queued<'_> {
        let mut queue = self.queue();
        queue.came += 1;
        let (place, called) = ((priority, queue.came), Arc::<Notify>::default());
        // Who was first may be so no more.
        if queue.waiting.first_key_value().is_some_and(|(first, _)| place < *first) {
            queue.call_first();
        }
        queue.waiting.insert(place, called.clone());
        Queued { gate: self, place, called }
    }

    /// Returns when a request may be sent; or the hold that is longer than the call bears.
    pub(super) async fn pass(
        &self,
        quota: Option<&dyn Quota>,
        priority: Priority,
        attempts: &mut Attempts,
        noted: &Noted,
    ) -> Result<Option<Box<dyn Permit>>, Hold> {
        let mut holds = self.hold.subscribe();
        let (queued, since) = (self.enter(priority), Instant::now());
        loop {
            let hold = lasting(&mut holds);
            attempts.bear(hold)?;
            if !queued.is_first() {
                // Who stands in the queue is told of a hold as well, and keeps the place if it is borne.
                select(pin!(queued.called.notified()), pin!(holds.changed())).await;
                continue;
            }
            let (until, reason) = match (hold, quota) {
                (Some(hold), _) => {
                    self.give_back_permit().await;
                    (hold.until, WaitReason::TooManyRequests)
                }
                (None, None) => return Ok(None),
                (None, Some(quota)) => {
                    if let Some(permit) = self.queue().permit.take() {
                        return Ok(Some(permit));
                    }
                    let asking =
                        Asking { origin: &self.origin, priority, waited: since.elapsed(), next: queued.next() };
                    match quota.may_send(asking).await {
                        // Where it had to be asked for elsewhere, that may have taken its time.
                        Ok(permit) if self.is_closed() => {
                            permit.ended(Ending::NotSent).await;
                            continue;
                        }
                        Ok(permit) if queued.is_first() => return Ok(Some(permit)),
                        // Somebody has come before this one while the quota was asked: the permit is theirs.
                        Ok(permit) => {
                            self.give_back_permit().await;
                            self.queue().permit = Some(permit);
                            self.look_again();
                            continue;
                        }
                        Err(NotYet { wait, reason }) => {
                            let hold = Hold::new(wait.max(SHORTEST_WAIT), true);
                            attempts.bear((reason == WaitReason::TooManyRequests).then_some(hold))?;
                            (hold.until, reason)
                        }
                    }
                }
            };
            let wait_milliseconds = u64::try_from(until.saturating_duration_since(Instant::now()).as_millis());
            debug!(?reason, wait_milliseconds = wait_milliseconds.unwrap_or(u64::MAX), "waiting before sending");
            let _noted = noted.note(Wait { origin: self.origin.clone(), reason, until: until.into_std() });
            let (called, held) = (pin!(queued.called.notified()), pin!(holds.changed()));
            select(pin!(sleep_until(until)), select(called, held)).await;
        }
    }
}

fn lasting(holds: &mut watch::Receiver<Option<Hold>>) -> Option<Hold> {
    holds.borrow_and_update().filter(Hold::lasts)
}
