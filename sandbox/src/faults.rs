//! Faults on demand: what goes wrong between a client and a server, at given rates.

use std::str::FromStr;

use axum::http::StatusCode;

use crate::{error::Error, rates};

/// How often what goes wrong, on the APIs and on the files of exports; never at sign-in, nor in what is read for it.
///
/// Written as `NAME=RATE,…`, each rate between 0 and 1, and all together at most 1. Which request gets which fault follows from
/// the seed and the request (its method, path and query), and from how often that very request was made before: asked again, it may
/// fare better, and no other request changes how.
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
#[derive(Debug, Clone, Default)]
pub struct Faults {
    rates: Vec<(Fault, f64)>,
    seed: u64,
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

    pub(crate) fn is_empty(&self) -> bool {
        self.rates.is_empty()
    }

    /// What goes wrong with a request that was made so often before.
    pub(crate) fn met(&self, request: &str, before: u64) -> Option<Fault> {
        rates::falls_on(rates::number(self.seed, &before.to_string(), request), self.rates.iter().copied())
    }
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
        let drawn = |seed| (0..10_000).map(|n| faults(seed).met("GET Patient", n)).collect::<Vec<_>>();
        let one = drawn(1);
        assert_ne!(one, (0..10_000).map(|n| faults(1).met("GET Goal", n)).collect::<Vec<_>>());
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
        assert!("".parse::<Faults>().unwrap().is_empty());
    }
}
