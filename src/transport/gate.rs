//! Where requests to one origin wait until they may be sent.

use std::{pin::pin, time::Duration};

use futures_util::future::{Either, select};
use tokio::{
    sync::{Mutex, watch},
    time::{Instant, sleep_until},
};
use tracing::debug;

use super::{
    Wait, WaitReason,
    quota::{Ending, NotYet, Permit, Quota},
    retry::Attempts,
    wait::Noted,
};

/// A hold that is longer than this is none that anyone waits for.
const LONGEST_HOLD: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// A quota that says "not yet" without a wait is asked again after this.
const SHORTEST_WAIT: Duration = Duration::from_millis(1);

/// The queue of an origin, and how long it is closed.
pub(super) struct Gate {
    origin: String,
    /// Who holds it is the next to send. tokio's mutex is a fair queue.
    turn: Mutex<()>,
    hold: watch::Sender<Option<Hold>>,
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
        Self { origin: origin.to_owned(), turn: Mutex::default(), hold: watch::Sender::new(None) }
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

    /// Lets those who wait look again.
    pub(super) fn look_again(&self) {
        self.hold.send_modify(|_| {});
    }

    /// Returns when a request may be sent; or the hold that is longer than the call bears.
    pub(super) async fn pass(
        &self,
        quota: Option<&dyn Quota>,
        attempts: &mut Attempts,
        noted: &Noted,
    ) -> Result<Option<Box<dyn Permit>>, Hold> {
        let mut holds = self.hold.subscribe();
        let mut turn = pin!(self.turn.lock());
        // Who stands in the queue is told of a hold as well, and keeps the place if it is borne.
        let _turn = loop {
            attempts.bear(lasting(&mut holds))?;
            let held = pin!(holds.changed());
            if let Either::Left((turn, _)) = select(turn.as_mut(), held).await {
                break turn;
            }
        };
        loop {
            let hold = lasting(&mut holds);
            attempts.bear(hold)?;
            let (until, reason) = match (hold, quota) {
                (Some(hold), _) => (hold.until, WaitReason::TooManyRequests),
                (None, None) => return Ok(None),
                (None, Some(quota)) => match quota.may_send(&self.origin).await {
                    // Where it had to be asked for elsewhere, that may have taken its time.
                    Ok(permit) if self.is_closed() => {
                        permit.ended(Ending::NotSent).await;
                        continue;
                    }
                    Ok(permit) => return Ok(Some(permit)),
                    Err(NotYet { wait, reason }) => {
                        let hold = Hold::new(wait.max(SHORTEST_WAIT), true);
                        attempts.bear((reason == WaitReason::TooManyRequests).then_some(hold))?;
                        (hold.until, reason)
                    }
                },
            };
            let wait_milliseconds = u64::try_from(until.saturating_duration_since(Instant::now()).as_millis());
            debug!(?reason, wait_milliseconds = wait_milliseconds.unwrap_or(u64::MAX), "waiting before sending");
            let _noted = noted.note(Wait { origin: self.origin.clone(), reason, until: until.into_std() });
            select(pin!(sleep_until(until)), pin!(holds.changed())).await;
        }
    }
}

fn lasting(holds: &mut watch::Receiver<Option<Hold>>) -> Option<Hold> {
    holds.borrow_and_update().filter(Hold::lasts)
}
