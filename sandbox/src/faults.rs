//! Faults on demand: what goes wrong between a client and a server, at given rates.

use std::{
    str::FromStr,
    sync::atomic::{AtomicU64, Ordering},
};

use axum::http::StatusCode;

use crate::{error::Error, rates};

/// How often what goes wrong, on the APIs and on the files of exports; never at sign-in, nor in what is read for it.
///
/// Written as `NAME=RATE,…`, each rate between 0 and 1, and all together at most 1. Which request gets which fault follows from
/// the seed and from how many requests there were before: the same requests in the same order have the same faults.
///
/// | name | what happens |
/// | --- | --- |
/// | `429`, `503` | the request is refused, without a word on when to come back |
/// | `429-retry-after`, `503-retry-after` | it is refused, and `Retry-After` says one second |
/// | `reset` | the connection is reset halfway through the answer |
/// | `truncate` | the connection is closed before the answer is as long as its `Content-Length` says |
/// | `stall` | half of the answer comes, and then nothing for a minute |
/// | `slow` | the answer comes bit by bit, over some two seconds |
///
/// ```
/// use nextgen_sandbox::Faults;
///
/// let faults: Faults = "429=0.1,reset=0.02".parse()?;
/// assert!("429=2".parse::<Faults>().is_err());
/// # let _ = faults.with_seed(7);
/// # Ok::<(), nextgen_sandbox::Error>(())
/// ```
#[derive(Debug, Default)]
pub struct Faults {
    rates: Vec<(Fault, f64)>,
    seed: u64,
    asked: AtomicU64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Refusal(StatusCode, RetryAfter),
    Reset,
    Truncate,
    Stall,
    Slow,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryAfter {
    Absent,
    OneSecond,
}

const NAMES: [(&str, Fault); 8] = [
    ("429", Fault::Refusal(StatusCode::TOO_MANY_REQUESTS, RetryAfter::Absent)),
    ("429-retry-after", Fault::Refusal(StatusCode::TOO_MANY_REQUESTS, RetryAfter::OneSecond)),
    ("503", Fault::Refusal(StatusCode::SERVICE_UNAVAILABLE, RetryAfter::Absent)),
    ("503-retry-after", Fault::Refusal(StatusCode::SERVICE_UNAVAILABLE, RetryAfter::OneSecond)),
    ("reset", Fault::Reset),
    ("truncate", Fault::Truncate),
    ("stall", Fault::Stall),
    ("slow", Fault::Slow),
];

impl Faults {
    /// The same rates with another seed; without one, it is 0.
    #[must_use]
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// What goes wrong with the next request.
    pub(crate) fn next(&self) -> Option<Fault> {
        if self.rates.is_empty() {
            return None;
        }
        self.of(self.asked.fetch_add(1, Ordering::Relaxed))
    }

    fn of(&self, request: u64) -> Option<Fault> {
        rates::falls_on(mixed(self.seed ^ mixed(request)), self.rates.iter().copied())
    }
}

/// SplitMix64: every bit of the number decides on every bit of the result.
fn mixed(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl FromStr for Faults {
    type Err = Error;

    /// Reads `NAME=RATE,…`; the error names what can go wrong.
    fn from_str(text: &str) -> Result<Self, Error> {
        let named = rates::read(text, "fault", &NAMES.map(|(name, _)| name))?;
        rates::check_sum(named.iter().map(|(_, rate)| *rate), "the faults")?;
        let fault = |name: &str| NAMES.iter().find(|(known, _)| *known == name).map(|(_, fault)| *fault);
        let rates = named.into_iter().filter_map(|(name, rate)| Some((fault(name)?, rate))).collect();
        Ok(Self { rates, ..Self::default() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_kept_and_follow_from_the_seed() {
        let faults = |seed| "429=0.1,reset=0.3".parse::<Faults>().unwrap().with_seed(seed);
        let drawn = |seed| (0..10_000).map(|request| faults(seed).of(request)).collect::<Vec<_>>();
        let one = drawn(1);
        let share = |fault| one.iter().filter(|it| **it == Some(fault)).count();
        let resets = share(Fault::Reset);
        assert!((2850..3150).contains(&resets), "{resets}");
        let refusals = share(Fault::Refusal(StatusCode::TOO_MANY_REQUESTS, RetryAfter::Absent));
        assert!((900..1100).contains(&refusals), "{refusals}");
        assert_eq!(one, drawn(1));
        assert_ne!(one, drawn(2));
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        for (text, said) in
            [("500=0.1", "there are 429"), ("429", "between 0 and 1"), ("429=0.6,503=0.6", "more than 1")]
        {
            assert!(text.parse::<Faults>().unwrap_err().to_string().contains(said), "{text}");
        }
        assert_eq!("".parse::<Faults>().unwrap().next(), None);
    }
}
