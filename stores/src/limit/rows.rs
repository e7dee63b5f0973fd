//! The slots in the database.

use std::{
    sync::atomic::{AtomicBool, AtomicI64, Ordering},
    time::Duration,
};

use nextgen_patient_access::reqwest::StatusCode;
use nextgen_patient_access::transport::{Ending, Share};

use super::{
    Allowance, Usage,
    alone::{Known, SHORTEST_QUIET, counts_for},
    statements::{FORGET, GIVE_BACK, LEARN, LOCK, NEW_LIMIT, NEW_SLOTS, NEXT, OTHERS, QUIET, SINCE, TAKE, TAKEN, WAIT},
    taking::Taking,
};
use crate::{
    Database, Error,
    engine::{OURS_ALONE, Row, Transaction, Value, duration, milliseconds},
};

/// How much later than it said a process may ask again before others no longer wait for it.
const LATE: i64 = 1000;

/// How long one lets others by that come before it, and do not come.
const LETS_BY: i64 = 100;

/// How long batch lets interactive ones by, which may be late where the machine is busy; and how often it looks meanwhile.
const LETS_INTERACTIVE_BY: i64 = 500;
const LOOKS: i64 = 50;

/// How long a server that answers 429 is believed at most: then it is asked again, and says so again if it means it.
const LONGEST_HOLD: i64 = 3_600_000;

/// A limit that is at least so high leaves room for a neighbour that is not ours: one slot rests longer, by this part of the period.
const ROOM_FROM: usize = 10;
const ROOM: i64 = 5;

/// The limit of one origin and address.
pub(super) struct Rows {
    database: Database,
    name: String,
    process: String,
    requests: usize,
    period: i64,
    lease: i64,
    is_there: AtomicBool,
    /// The rank of what others believe that this process waits with; the last of all if they do not.
    waits: AtomicI64,
    /// Until when they believe so.
    waits_until: AtomicI64,
    /// When others were told that it is there.
    seen: AtomicI64,
    taken: AtomicI64,
}

/// A request that asks.
pub(super) struct Asks {
    pub(super) rank: i64,
    pub(super) waited: Duration,
    /// Whether an interactive one waits behind it.
    pub(super) next_is_interactive: bool,
    /// For how long nothing may be sent, for what was sent while the database was away.
    pub(super) quiet: Option<Duration>,
}

pub(super) enum Answer {
    May(Slot),
    Wait(Duration),
    /// The server has answered 429.
    Refused(Duration),
}

/// A slot that is taken.
pub(super) struct Slot {
    n: i64,
    holder: String,
    taken: i64,
    /// Whether some of the limit is others'.
    is_shared: bool,
}

/// The row of the limit.
struct Limit {
    share: Share,
    reduced: i64,
    held_until: i64,
    quiet_until: i64,
}

impl Limit {
    /// What lies twice as far ahead as it can have been put was put there before the clock was set back, by more than a little: it is over.
    fn forget_beyond(&mut self, now: i64, rows: &Rows) {
        for (time, most) in [
            (&mut self.reduced, rows.period),
            (&mut self.held_until, 2 * rows.period.max(LONGEST_HOLD)),
            (&mut self.quiet_until, 2 * rows.lease.max(milliseconds(SHORTEST_QUIET))),
        ] {
            if *time > now + most {
                *time = 0;
            }
        }
    }
}

impl Rows {
    pub(super) fn new(database: &Database, allowance: &Allowance, origin: &str, process: &str) -> Self {
        Self {
            database: database.clone(),
            name: format!("{origin} {}", allowance.address),
            process: process.to_owned(),
            requests: usize::try_from(allowance.requests).unwrap_or(usize::MAX),
            period: milliseconds(allowance.period),
            lease: milliseconds(allowance.period + allowance.longest_request),
            is_there: AtomicBool::new(false),
            waits: AtomicI64::new(i64::MAX),
            waits_until: AtomicI64::new(0),
            seen: AtomicI64::new(0),
            taken: AtomicI64::new(0),
        }
    }

    /// Takes a slot, if it is this one's turn.
    pub(super) async fn take(&self, asks: &Asks) -> Result<(Known, Answer), Error> {
        let (name, requests) = (Value::from(&*self.name), Value::from(number(self.requests)));
        let mut transaction = self.database.begin_in_turn(asks.rank == 0).await?;
        if !self.is_there.load(Ordering::Relaxed) {
            transaction.execute(NEW_LIMIT, &[name.clone(), requests.clone()]).await?;
            transaction.execute(NEW_SLOTS, &[name.clone(), requests.clone()]).await?;
            transaction.execute(FORGET, std::slice::from_ref(&name)).await?;
        }
        let mut limit = self.limit(&mut transaction).await?;
        let recently = milliseconds(counts_for(duration(self.period)));
        let waited = Value::from(milliseconds(asks.waited));
        let asks_in = milliseconds(super::LONGEST_WAIT) + 2 * LATE;
        let others =
            [name.clone(), self.process.as_str().into(), asks.rank.into(), waited, recently.into(), asks_in.into()];
        let rows = transaction.query(OTHERS, &others).await?;
        let row = first(&rows)?;
        let (now, before, others, interactive) = (row.integer(0)?, row.integer(1)?, row.integer(2)?, row.integer(3)?);
        limit.forget_beyond(now, self);
        let known =
            Known { allowed: limit.share.allowed, processes: usize::try_from(others + 1).unwrap_or(usize::MAX) };
        let mut quiet_until = limit.quiet_until;
        if let Some(quiet) = asks.quiet {
            quiet_until = quiet_until.max(now + milliseconds(quiet));
            transaction.execute(QUIET, &[name.clone(), quiet_until.into()]).await?;
        }
        let latest = now + self.lease + self.period;
        let taken = [name.clone(), requests.clone(), now.into(), latest.into()];
        let rows = transaction.query(TAKEN, &taken).await?;
        let too_many = first(&rows)?.integer(0)? - number(limit.share.allowed);
        let answer = if limit.held_until > now {
            Answer::Refused(duration(limit.held_until - now))
        } else if quiet_until > now {
            Answer::Wait(duration(quiet_until - now))
        } else if interactive > 0
            && let Some(wait) =
                self.lets_by(&mut transaction, now, -too_many, limit.held_until.max(quiet_until)).await?
        {
            Answer::Wait(wait)
        } else if too_many + before < 0
            && let Some(slot) = self.free_slot(&mut transaction, now, &limit).await?
        {
            Answer::May(slot)
        } else {
            // Slots that are taken become free in order, and those who come before take the first of them.
            let frees = |place: i64| [name.clone(), requests.clone(), now.into(), latest.into(), place.max(0).into()];
            let own = transaction.query(NEXT, &frees(too_many + before)).await?;
            let earliest = match too_many {
                0.. => {
                    transaction.query(NEXT, &frees(too_many)).await?.first().map_or(Ok(now), |row| row.integer(0))?
                }
                _ => now,
            };
            let own = own.first().map_or(Ok(i64::MAX), |row| row.integer(0))?;
            // What is under way is free a period after its end, and may end now.
            Answer::Wait(
                duration(own.min(earliest.saturating_add(LETS_BY)).min(now + self.period) - now)
                    .max(Duration::from_millis(1)),
            )
        };
        let taking = match &answer {
            Answer::May(slot) => Some(Taking::new(&self.database, &self.name, slot.n, &slot.holder)),
            _ => None,
        };
        self.tell(&mut transaction, now, asks, &answer).await?;
        transaction.commit().await?;
        if let Some(taking) = taking {
            taking.done();
        }
        self.is_there.store(true, Ordering::Relaxed);
        Ok((known, answer))
    }

    /// How long batch leaves the slots alone that have become free, however many: others are interactive, and were told to come when the
    /// first of them does. Who comes first to the database must not matter.
    async fn lets_by(
        &self,
        transaction: &mut Transaction,
        now: i64,
        free: i64,
        closed_until: i64,
    ) -> Result<Option<Duration>, Error> {
        if free <= 0 {
            return Ok(None);
        }
        let since = [self.name.as_str().into(), number(self.requests).into(), now.into(), Value::from(free - 1)];
        let Some(row) = transaction.query(SINCE, &since).await?.into_iter().next() else { return Ok(None) };
        let left = row.integer(0)?.max(closed_until) + LETS_INTERACTIVE_BY - now;
        Ok((left > 0).then(|| duration(left.min(LOOKS))))
    }

    async fn free_slot(&self, transaction: &mut Transaction, now: i64, limit: &Limit) -> Result<Option<Slot>, Error> {
        let holder = format!("{} {}", self.process, self.taken.fetch_add(1, Ordering::Relaxed));
        let take = [
            self.name.as_str().into(),
            number(self.requests).into(),
            now.into(),
            (now + self.lease + self.period).into(),
            holder.as_str().into(),
            (now + self.lease).into(),
        ];
        let rows = transaction.query(TAKE, &take).await?;
        let is_shared = limit.share.allowed < self.requests;
        rows.first().map(|row| Ok(Slot { n: row.integer(0)?, holder, taken: now, is_shared })).transpose()
    }

    /// Tells the others what this process waits for, or that it is there.
    async fn tell(&self, transaction: &mut Transaction, now: i64, asks: &Asks, answer: &Answer) -> Result<(), Error> {
        let asks_until = match answer {
            // It asks at once: nothing of batch is to come between the two.
            Answer::May(_) if asks.next_is_interactive => now + LATE,
            Answer::May(_) => 0,
            Answer::Wait(wait) | Answer::Refused(wait) => now + milliseconds((*wait).min(super::LONGEST_WAIT)) + LATE,
        };
        let waits = asks_until > 0;
        // Not if it was later than now: the clock was set back since.
        let is_known = (0..self.period / 2).contains(&(now - self.seen.load(Ordering::Relaxed)));
        let told = self.waits.load(Ordering::Relaxed);
        let ends_waiting = (asks.rank..i64::MAX).contains(&told);
        // Who looks often need not say each time that it waits.
        let is_told = told == asks.rank && asks_until <= self.waits_until.load(Ordering::Relaxed) + LATE / 2;
        if is_known && if waits { is_told } else { !ends_waiting } {
            return Ok(());
        }
        let since = now - milliseconds(asks.waited);
        let row = [
            self.name.as_str().into(),
            self.process.as_str().into(),
            now.into(),
            asks_until.into(),
            asks.rank.into(),
            since.into(),
        ];
        transaction.execute(WAIT, &row).await?;
        if waits {
            self.waits.store(asks.rank, Ordering::Relaxed);
            self.waits_until.store(asks_until, Ordering::Relaxed);
        } else if ends_waiting {
            self.waits.store(i64::MAX, Ordering::Relaxed);
        }
        self.seen.store(now, Ordering::Relaxed);
        Ok(())
    }

    /// A request has ended.
    pub(super) async fn give_back(&self, slot: &Slot, ending: Ending) -> Result<(), Error> {
        let rests = slot.n == 0 && !slot.is_shared && self.requests >= ROOM_FROM;
        let counts_for = match ending {
            Ending::NotSent => 0,
            // A millisecond more, since the clock's are rounded.
            _ => 1 + self.period + if rests { self.period / ROOM } else { 0 },
        };
        let give = [self.name.as_str().into(), slot.n.into(), slot.holder.as_str().into(), counts_for.into()];
        let (is_refused, retry_after) = match ending {
            Ending::Answer { status, retry_after } => (status == StatusCode::TOO_MANY_REQUESTS, retry_after),
            _ => (false, None),
        };
        let is_answered = matches!(ending, Ending::Answer { .. });
        let learns = is_refused || (is_answered && slot.is_shared);
        if !learns {
            self.database.execute(GIVE_BACK, &give).await?;
            return Ok(());
        }
        let mut transaction = self.database.begin().await?;
        let mut limit = self.limit(&mut transaction).await?;
        transaction.execute(GIVE_BACK, &give).await?;
        let rows = transaction.query("SELECT nextgen_now()", &[]).await?;
        let now = first(&rows)?.integer(0)?;
        limit.forget_beyond(now, self);
        if is_refused {
            let wait = retry_after.map_or(self.period, |wait| milliseconds(wait).min(LONGEST_HOLD));
            limit.held_until = limit.held_until.max(now + wait);
            if slot.taken > limit.reduced {
                let latest = now + self.lease + self.period;
                let taken = [self.name.as_str().into(), number(self.requests).into(), now.into(), latest.into()];
                let rows = transaction.query(TAKEN, &taken).await?;
                // This one is among them, and did not get through.
                let got_through = usize::try_from(first(&rows)?.integer(0)? - 1).unwrap_or(0);
                limit.share.refused(got_through);
                limit.reduced = now;
            }
        } else {
            limit.share.answered(self.requests);
        }
        let Limit { share, reduced, held_until, .. } = limit;
        let [allowed, good, risen] = [share.allowed, share.good, share.risen].map(|it| number(it).into());
        let learn = [self.name.as_str().into(), allowed, good, risen, reduced.into(), held_until.into()];
        transaction.execute(LEARN, &learn).await?;
        transaction.commit().await
    }

    async fn limit(&self, transaction: &mut Transaction) -> Result<Limit, Error> {
        let rows = transaction.query(LOCK, &[self.name.as_str().into()]).await?;
        let row = first(&rows)?;
        let count = |column| row.integer(column).map(|value| usize::try_from(value).unwrap_or(0));
        let share = Share { allowed: count(0)?.min(self.requests), good: count(1)?, risen: count(2)? };
        Ok(Limit { share, reduced: row.integer(3)?, held_until: row.integer(4)?, quiet_until: row.integer(5)? })
    }
}

pub(super) async fn usage(database: &Database) -> Result<Vec<Usage>, Error> {
    let select = "SELECT name, allowed, (SELECT count(*) FROM nextgen_limit_slot
                      WHERE nextgen_limit_slot.name = nextgen_limit.name AND free_at > (SELECT nextgen_now()))
                  FROM nextgen_limit ORDER BY name";
    let rows = database.query(select, &[]).await?;
    let count = |row: &Row, column| row.integer(column).map(|count| u64::try_from(count).unwrap_or(0));
    rows.iter()
        .map(|row| {
            let (origin, address) = row.text(0)?.split_once(' ').unwrap_or_default();
            let (origin, address) = (origin.to_owned(), address.to_owned());
            Ok(Usage { origin, address, used: count(row, 2)?, allowed: count(row, 1)? })
        })
        .collect()
}

fn first(rows: &[Row]) -> Result<&Row, Error> {
    rows.first().ok_or_else(|| Error::new("the database has lost the row of a limit").with_help(OURS_ALONE))
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
