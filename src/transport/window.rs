//! So many requests in a period, counted in this process.

use std::{
    collections::VecDeque,
    future::ready,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use super::{
    Share, WaitReason,
    quota::{Asking, Ending, NotYet, Permit, Quota, QuotaFuture},
};

/// A limit that is at least so high leaves room for a neighbour: one of its places rests a little longer in each period, by this
/// part of it. Without, who comes second to an address never finds a free place, and the first never learns of it.
const ROOM_FROM: usize = 10;
const ROOM: u32 = 5;

/// A window over the last requests: places, each taken by a request from when it is sent until a period after its end.
pub(super) struct Window(Arc<Shared>);

struct Shared {
    limit: usize,
    period: Duration,
    places: Mutex<Places>,
}

struct Places {
    /// How many there are: as many as the limit says, or fewer where others ask the server too.
    share: Share,
    /// Requests that have not ended.
    under_way: usize,
    /// When the places of those that have become free, in order.
    free_at: VecDeque<Instant>,
    /// Requests since a place rested longer.
    since_room: usize,
    /// What was sent before tells nothing new about the others.
    reduced: Option<Instant>,
}

/// A place that is taken.
struct Taken {
    window: Arc<Shared>,
    sent: Instant,
    /// Whether it has been given back.
    is_done: bool,
}

impl Window {
    pub(super) fn new(limit: usize, period: Duration) -> Self {
        let places =
            Places { share: Share::whole(limit), under_way: 0, free_at: VecDeque::new(), since_room: 0, reduced: None };
        Self(Arc::new(Shared { limit, period, places: Mutex::new(places) }))
    }
}

impl Quota for Window {
    fn may_send<'q>(&'q self, _: Asking<'q>) -> QuotaFuture<'q, Result<Box<dyn Permit>, NotYet>> {
        let now = Instant::now();
        let answer = self.0.take(now).map(|()| {
            let window = self.0.clone();
            Box::new(Taken { window, sent: now, is_done: false }) as Box<dyn Permit>
        });
        Box::pin(ready(answer.map_err(|wait| NotYet { wait, reason: WaitReason::Limit })))
    }

    fn window(&self) -> Option<Duration> {
        Some(self.0.period)
    }
}

impl Permit for Taken {
    fn ended(mut self: Box<Self>, ending: Ending) -> QuotaFuture<'static, ()> {
        self.give_back(ending);
        Box::pin(ready(()))
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        self.give_back(Ending::NoAnswer);
    }
}

impl Taken {
    fn give_back(&mut self, ending: Ending) {
        if !std::mem::replace(&mut self.is_done, true) {
            self.window.give_back(self.sent, ending, Instant::now());
        }
    }
}

impl Shared {
    /// Takes a place, or says how long to wait at least.
    fn take(&self, now: Instant) -> Result<(), Duration> {
        let mut places = self.places();
        places.let_go(now);
        let taken = places.under_way + places.free_at.len();
        let Some(too_many) = taken.checked_sub(places.share.allowed) else {
            places.under_way += 1;
            return Ok(());
        };
        // What is still under way takes its place for a period at least.
        let free_at = places.free_at.get(too_many).copied();
        Err(free_at.map_or(self.period, |free_at| free_at - now))
    }

    /// The request that was sent then has ended.
    fn give_back(&self, sent: Instant, ending: Ending, now: Instant) {
        let mut places = self.places();
        places.under_way = places.under_way.saturating_sub(1);
        if ending == Ending::NotSent {
            return;
        }
        places.let_go(now);
        if ending.is_refusal() {
            if places.reduced.is_none_or(|reduced| sent > reduced) {
                let got_through = places.under_way + places.free_at.len();
                places.share.refused(got_through);
                places.reduced = Some(now);
            }
        } else if ending != Ending::NoAnswer {
            places.share.answered(self.limit);
        }
        let mut free_at = now + self.period;
        places.since_room += 1;
        if places.since_room >= self.limit && places.share.allowed == self.limit && self.limit >= ROOM_FROM {
            places.since_room = 0;
            free_at += self.period / ROOM;
        }
        let place = places.free_at.partition_point(|other| *other <= free_at);
        places.free_at.insert(place, free_at);
    }

    fn places(&self) -> MutexGuard<'_, Places> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Places {
    fn let_go(&mut self, now: Instant) {
        while self.free_at.front().is_some_and(|free_at| *free_at <= now) {
            self.free_at.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::StatusCode;

    const MINUTE: Duration = Duration::from_secs(60);

    fn answer(status: StatusCode) -> Ending {
        Ending::Answer { status, retry_after: None }
    }

    const OK: StatusCode = StatusCode::OK;
    const TOO_MANY: StatusCode = StatusCode::TOO_MANY_REQUESTS;

    #[test]
    fn a_place_is_free_a_period_after_the_request_has_ended() {
        let window = Window::new(2, MINUTE).0;
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        assert_eq!([window.take(at(0)), window.take(at(0))], [Ok(()), Ok(())]);
        assert_eq!(window.take(at(1)), Err(MINUTE), "both are under way");
        window.give_back(at(0), answer(OK), at(10));
        window.give_back(at(0), Ending::NoAnswer, at(40));
        assert_eq!(window.take(at(69)), Err(Duration::from_secs(1)));
        assert_eq!(window.take(at(70)), Ok(()));
        assert_eq!(window.take(at(70)), Err(Duration::from_secs(30)));
        window.give_back(at(70), Ending::NotSent, at(71));
        assert_eq!(window.take(at(71)), Ok(()), "what was not sent takes no place");
    }

    #[test]
    fn a_permit_that_is_dropped_gives_its_place_back_once() {
        let window = Window::new(2, MINUTE);
        let permit = |window: &Window| {
            window.0.take(Instant::now()).unwrap();
            Box::new(Taken { window: window.0.clone(), sent: Instant::now(), is_done: false })
        };
        drop(permit(&window));
        drop(permit(&window).ended(answer(OK)));
        let places = window.0.places();
        assert_eq!((places.under_way, places.free_at.len()), (0, 2));
    }

    #[test]
    fn a_429_leaves_three_quarters_once_for_all_that_were_under_way_and_good_answers_bring_them_back() {
        let window = Window::new(9, MINUTE).0;
        let allowed = || window.places().share.allowed;
        let mut now = Instant::now();
        (0..9).for_each(|_| window.take(now).unwrap());
        let sent = now;
        now += Duration::from_secs(1);
        (0..6).for_each(|_| window.give_back(sent, answer(OK), now));
        for _ in 0..3 {
            window.give_back(sent, answer(TOO_MANY), now);
        }
        assert_eq!(allowed(), 6, "of the eight that took a place beside the first of those refused");
        now += MINUTE;
        for _ in 0..6 {
            window.take(now).unwrap();
        }
        assert!(window.take(now).is_err());
        window.give_back(now, Ending::NoAnswer, now);
        (0..5).for_each(|_| window.give_back(now, answer(OK), now));
        assert_eq!(allowed(), 6);
        now += MINUTE;
        for _ in 0..100 {
            if window.take(now).is_ok() {
                window.give_back(now, answer(OK), now);
            }
            now += MINUTE / 4;
        }
        assert_eq!(allowed(), 9);
    }

    /// Some processes that know the limit, each with a window of its own, against a server that counts what it sees.
    struct Trial {
        random: u64,
        processes: Vec<Process>,
        /// When the server saw what it answered.
        seen: Vec<Instant>,
    }

    struct Process {
        window: Arc<Shared>,
        /// When each of its four workers goes on, and with what.
        workers: Vec<(Instant, Work)>,
        held_until: Instant,
        good: usize,
        /// How many requests it has to have answered yet.
        left: usize,
    }

    #[derive(Clone, Copy)]
    enum Work {
        Begin,
        Arrive { sent: Instant },
        End { sent: Instant, status: StatusCode },
    }

    const LIMIT: usize = 20;

    impl Trial {
        /// Processes that begin so long after one another.
        fn new(processes: u32, apart: Duration, seed: u64) -> Self {
            let start = Instant::now();
            let process = |number: u32| Process {
                window: Window::new(LIMIT, MINUTE).0,
                workers: vec![(start + apart * number, Work::Begin); 4],
                held_until: start,
                good: 0,
                left: usize::MAX,
            };
            Self { random: seed, processes: (0..processes).map(process).collect(), seen: Vec::new() }
        }

        /// Milliseconds, up to so many.
        fn some(&mut self, most: u64) -> Duration {
            self.random = self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            Duration::from_millis((self.random >> 33) % most)
        }

        /// Returns how long it took until nothing was left to do, or that length.
        fn run(&mut self, length: Duration, slowest: u64) -> Duration {
            let first = self.processes.iter().flat_map(|it| &it.workers).map(|(at, _)| *at).min().unwrap();
            let mut last = first;
            loop {
                let workers = |it: &Process| it.workers.iter().map(|(at, _)| *at).enumerate().min_by_key(|it| it.1);
                let working = self.processes.iter().enumerate().filter(|(_, it)| it.left > 0);
                let next = working.map(|(place, it)| (place, workers(it))).min_by_key(|it| it.1.unwrap().1);
                let Some((process, Some((worker, now)))) = next else { return last - first };
                if now > first + length {
                    return length;
                }
                last = now;
                let (way, back) = (self.some(slowest), self.some(slowest));
                let Self { processes, seen, .. } = self;
                let process = &mut processes[process];
                process.workers[worker] = match process.workers[worker].1 {
                    Work::Begin if now < process.held_until => (process.held_until, Work::Begin),
                    Work::Begin => match process.window.take(now) {
                        Ok(()) => (now + way, Work::Arrive { sent: now }),
                        Err(wait) => (now + wait, Work::Begin),
                    },
                    Work::Arrive { sent } => {
                        let is_too_many = seen.iter().rev().nth(LIMIT - 1).is_some_and(|seen| *seen + MINUTE > now);
                        let status = if is_too_many { TOO_MANY } else { OK };
                        if !is_too_many {
                            seen.push(now);
                        }
                        (now + back, Work::End { sent, status })
                    }
                    Work::End { sent, status } => {
                        process.window.give_back(sent, answer(status), now);
                        process.good += usize::from(status == OK);
                        process.left -= usize::from(status == OK);
                        if status == TOO_MANY {
                            process.held_until = process.held_until.max(now + MINUTE);
                        }
                        (now, Work::Begin)
                    }
                };
            }
        }
    }

    #[test]
    fn one_alone_never_meets_the_servers_limit_and_uses_nearly_all_of_it() {
        for (seed, slowest) in [(1, 10), (2, 300), (3, 5_000), (4, 5_000)] {
            let mut trial = Trial::new(1, Duration::ZERO, seed);
            trial.run(MINUTE * 60, slowest);
            assert!(trial.processes[0].window.places().reduced.is_none(), "it was refused");
            let possible = LIMIT * 60;
            assert!(trial.seen.len() * 100 >= possible * 85, "{slowest} ms: {} of {possible}", trial.seen.len());
        }
    }

    #[test]
    fn several_together_use_the_limit_well_and_nobody_starves() {
        for apart in [0, 17, 40].map(Duration::from_secs) {
            for (processes, seed) in [(2, 1), (2, 2), (4, 3), (4, 4)] {
                let mut trial = Trial::new(processes, apart, seed);
                trial.run(MINUTE * 60, 300);
                let good: Vec<usize> = trial.processes.iter().map(|it| it.good).collect();
                let possible = LIMIT * 60;
                println!("{processes} processes, {apart:?} apart: {good:?} of {possible}");
                assert!(trial.seen.len() * 100 >= possible * 90, "{good:?}");
                assert!(good.iter().all(|good| *good * 10 * processes as usize >= possible * 2), "{good:?}");
            }
        }
    }

    #[test]
    fn who_is_done_leaves_its_part_to_the_others() {
        for (seed, slowest) in (1..=8).map(|seed| (seed, if seed % 2 == 0 { 10 } else { 300 })) {
            let mut trial = Trial::new(4, Duration::ZERO, seed);
            for (process, work) in trial.processes.iter_mut().zip([300, 400, 400, 500]) {
                process.left = work;
            }
            let took = trial.run(MINUTE * 600, slowest);
            let possible = LIMIT as f64 * (took.as_secs_f64() / 60.0 + 1.0);
            let used = trial.seen.len() as f64 / possible;
            println!("{slowest} ms: {} requests in {took:?}: {used:.3} of the limit", trial.seen.len());
            assert!(used >= 0.9, "{slowest} ms: {used}");
        }
    }
}
