//! What a process knows by itself, for when the database is away.

use std::time::{Duration, Instant};

use super::PATIENCE;

/// How long after a failure the database is asked again.
const AGAIN: Duration = Duration::from_secs(1);

/// How long all have to be quiet at least after some may have sent by themselves: others may not know yet that the database is back.
pub(super) const SHORTEST_QUIET: Duration = AGAIN.saturating_add(PATIENCE);

/// What was known when the database answered last.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// How many requests all may send in a period.
    pub(super) allowed: usize,
    /// How many processes there are.
    pub(super) processes: usize,
}

/// What the database has told, and when.
///
/// Shares add up to no more than the limit only where all who send know of one another. So one sends if it was told within a time before the
/// database went away, and again and again in the same time before that: then it was counted by all others who do so, since it is counted for
/// twice as long after it was seen.
#[derive(Clone, Copy)]
struct Told {
    known: Known,
    /// Since when it was told again and again.
    since: Instant,
    last: Instant,
}

/// A process's own requests, and since when it is alone.
pub(super) struct Alone {
    period: Duration,
    /// So long after it was sent, at the latest, a request counts no more.
    lease: Duration,
    under_way: usize,
    /// When those that have ended count no more.
    free_at: Vec<Instant>,
    /// How long one knows of others.
    knows_for: Duration,
    told: Option<Told>,
    away: Option<Away>,
}

struct Away {
    since: Instant,
    asks_at: Instant,
    has_sent: bool,
}

/// How long after it was seen a process is counted.
pub(super) fn counts_for(period: Duration) -> Duration {
    (2 * period).max(Duration::from_secs(10))
}

impl Alone {
    pub(super) fn new(period: Duration, lease: Duration) -> Self {
        Self {
            period,
            lease,
            under_way: 0,
            free_at: Vec::new(),
            knows_for: counts_for(period) / 2,
            told: None,
            away: None,
        }
    }

    /// Whether the database is to be asked.
    pub(super) fn asks(&self, now: Instant) -> bool {
        self.away.as_ref().is_none_or(|away| away.asks_at <= now)
    }

    pub(super) fn is_away(&mut self, now: Instant) {
        let away = self.away.get_or_insert(Away { since: now, asks_at: now, has_sent: false });
        away.asks_at = now + AGAIN;
    }

    /// How long all have to be quiet for what this process sent while the database was away, and knows nothing of.
    pub(super) fn quiet(&self, now: Instant) -> Option<Duration> {
        let away = self.away.as_ref().filter(|away| away.has_sent || away.since + self.lease <= now)?;
        let own = match (self.under_way, self.free_at.iter().max()) {
            (0, last) => last.map_or(Duration::ZERO, |last| last.saturating_duration_since(now)),
            _ => self.lease,
        };
        Some(if away.since + self.lease <= now { own.max(SHORTEST_QUIET) } else { own })
    }

    /// The database has answered, now, what it was asked then.
    pub(super) fn is_back(&mut self, known: Known, asked: Instant, now: Instant) {
        let before = self.told.filter(|told| told.last + self.knows_for >= asked);
        let (since, last) = before.map_or((now, asked), |told| (told.since, told.last.max(asked)));
        self.told = Some(Told { known, since, last });
        self.away = None;
    }

    /// Whether a request may be sent without the database; else, how long to wait at least. If so, it is under way from now on.
    pub(super) fn may_send(&mut self, now: Instant) -> Result<(), Duration> {
        let (Some(away), Some(told)) = (&mut self.away, self.told) else { return Err(AGAIN) };
        // Until then, what others sent before may count.
        let others = away.since + self.lease;
        if now < others {
            return Err((others - now).min(AGAIN));
        }
        self.free_at.retain(|free_at| *free_at > now);
        let is_known = told.last + self.knows_for >= away.since && told.since + self.knows_for <= told.last;
        let share = if is_known { told.known.allowed / told.known.processes.max(1) } else { 0 };
        if self.under_way + self.free_at.len() >= share {
            return Err(AGAIN.min(self.period));
        }
        away.has_sent = true;
        self.under_way += 1;
        Ok(())
    }

    pub(super) fn sent(&mut self) {
        self.under_way += 1;
    }

    pub(super) fn ended(&mut self, now: Instant, was_not_sent: bool) {
        self.under_way = self.under_way.saturating_sub(1);
        self.free_at.retain(|free_at| *free_at > now);
        if !was_not_sent {
            self.free_at.push(now + self.period);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// One that was told for a while, until then.
    fn told(known: Known, until: Instant) -> Alone {
        let mut alone = Alone::new(60 * SECOND, 150 * SECOND);
        for ago in [120, 60, 0] {
            alone.is_back(known, until - ago * SECOND, until - ago * SECOND);
        }
        alone
    }

    #[test]
    fn who_is_alone_is_quiet_at_first_and_then_keeps_to_its_share() {
        let (start, known) = (Instant::now() + 1000 * SECOND, Known { allowed: 20, processes: 6 });
        let mut alone = Alone::new(60 * SECOND, 150 * SECOND);
        alone.is_away(start);
        assert!(alone.may_send(start + 1000 * SECOND).is_err(), "nothing is known");
        let mut alone = told(known, start);
        alone.is_away(start);
        assert!(!alone.asks(start) && alone.asks(start + SECOND));
        alone.is_away(start + SECOND);
        assert!(alone.may_send(start + 149 * SECOND).is_err(), "others may have sent until it was away");
        let later = start + 150 * SECOND;
        (0..3).for_each(|_| alone.may_send(later).unwrap());
        assert!(alone.may_send(later).is_err(), "a sixth of 20");
        assert_eq!(alone.quiet(later), Some(150 * SECOND), "three are under way");
        (0..3).for_each(|_| alone.ended(later + SECOND, false));
        assert!(alone.may_send(later + 60 * SECOND).is_err());
        assert_eq!(alone.quiet(later + 11 * SECOND), Some(50 * SECOND));
        assert!(alone.may_send(later + 61 * SECOND).is_ok());
        alone.is_back(known, later, later);
        assert_eq!(alone.quiet(later), None);
    }

    #[test]
    fn who_may_not_be_counted_by_all_others_sends_nothing() {
        let (start, known) = (Instant::now() + 1000 * SECOND, Known { allowed: 20, processes: 2 });
        let sends = |mut alone: Alone, away: Instant| {
            alone.is_away(away);
            alone.may_send(away + 150 * SECOND).is_ok()
        };
        assert!(sends(told(known, start), start + 60 * SECOND));
        assert!(!sends(told(known, start), start + 61 * SECOND), "others came since, or count it no more");
        // One that was not there, or not in touch, a period ago.
        let mut new = Alone::new(60 * SECOND, 150 * SECOND);
        for ago in [59, 30, 0] {
            new.is_back(known, start - ago * SECOND, start - ago * SECOND);
        }
        assert!(!sends(new, start), "others may not have counted it yet");
        let mut idle = told(known, start);
        for at in [61, 90, 120] {
            idle.is_back(known, start + at * SECOND, start + at * SECOND);
        }
        assert!(!sends(idle, start + 120 * SECOND));
    }

    #[test]
    fn where_there_are_more_processes_than_requests_nothing_is_sent() {
        let start = Instant::now() + 1000 * SECOND;
        let mut alone = told(Known { allowed: 3, processes: 4 }, start);
        alone.is_away(start);
        assert!(alone.may_send(start + 1000 * SECOND).is_err());
    }
}
