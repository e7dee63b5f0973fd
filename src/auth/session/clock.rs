//! Whether an access token is still good, by two clocks.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The age at which a token is renewed: a minute before its end, or a tenth of its life if that is shorter.
pub(in crate::auth) fn renewal_age(life: Duration) -> Duration {
    life.saturating_sub(Duration::from_secs(60).min(life / 10))
}

/// When a token was received, by two clocks: the wall clock goes on while a laptop sleeps, but may be set; the monotonic one is
/// never set, but may stand still during sleep, and means nothing to the next run of the app.
#[derive(Debug, Clone, Copy)]
pub(super) struct Received {
    /// Since 1970.
    pub(super) wall: Duration,
    /// `None` if it was in another run.
    pub(super) monotonic: Option<Instant>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Freshness {
    /// To be used.
    Fresh,
    /// To be renewed, though it may still be good.
    Due,
    /// Past its end, by every clock.
    Lapsed,
}

impl Received {
    /// This moment, of which a wall clock says so.
    pub(super) fn now(wall: SystemTime) -> Self {
        Self { wall: wall.duration_since(UNIX_EPOCH).unwrap_or_default(), monotonic: Some(Instant::now()) }
    }

    /// How fresh a token is that was received then and has such a life.
    pub(super) fn freshness(&self, life: Option<Duration>, now: &Self) -> Freshness {
        // Without an end of its own, a token is good until the server refuses it.
        let Some(life) = life else { return Freshness::Fresh };
        // A wall clock that was set back behind the receipt tells nothing.
        let wall = now.wall.checked_sub(self.wall);
        let monotonic = now.monotonic.zip(self.monotonic).map(|(now, then)| now.saturating_duration_since(then));
        let ages: Vec<Duration> = wall.into_iter().chain(monotonic).collect();
        if ages.is_empty() || ages.iter().any(|age| *age >= renewal_age(life)) {
            let lapsed = !ages.is_empty() && ages.iter().all(|age| *age >= life);
            if lapsed { Freshness::Lapsed } else { Freshness::Due }
        } else {
            Freshness::Fresh
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Freshness::*, *};

    const HOUR: Option<Duration> = Some(Duration::from_secs(3600));
    const NOON: u64 = 1_800_000_000;

    /// After so many seconds by the wall clock and, in the same run, by the monotonic one.
    fn after(life: Option<Duration>, wall: i64, monotonic: Option<u64>) -> Freshness {
        let start = Instant::now();
        let received = Received { wall: Duration::from_secs(NOON), monotonic: monotonic.map(|_| start) };
        let now = Received {
            wall: Duration::from_secs(NOON.checked_add_signed(wall).unwrap()),
            monotonic: Some(start + Duration::from_secs(monotonic.unwrap_or(7))),
        };
        received.freshness(life, &now)
    }

    #[test]
    fn a_token_is_renewed_a_minute_ahead_or_a_tenth_of_its_life() {
        assert_eq!(after(HOUR, 3539, Some(3539)), Fresh);
        assert_eq!(after(HOUR, 3540, Some(3540)), Due);
        assert_eq!(after(HOUR, 3600, Some(3600)), Lapsed);
        let minutes = Some(Duration::from_secs(100));
        assert_eq!((after(minutes, 89, Some(89)), after(minutes, 90, Some(90))), (Fresh, Due));
        assert_eq!(after(Some(Duration::ZERO), 0, Some(0)), Lapsed);
        assert_eq!(after(None, 1_000_000, Some(1_000_000)), Fresh);
    }

    #[test]
    fn a_laptop_that_slept_renews() {
        assert_eq!(after(HOUR, 8 * 3600, Some(10)), Due);
    }

    #[test]
    fn a_clock_that_is_set_five_minutes_either_way_harms_nothing() {
        // Forward: at worst renewed early. Back: the other clock knows.
        assert_eq!(after(HOUR, 10 + 300, Some(10)), Fresh);
        assert_eq!(after(HOUR, 3300 + 300, Some(3300)), Due);
        assert_eq!(after(HOUR, 10 - 300, Some(10)), Fresh);
        assert_eq!(after(HOUR, 3550 - 300, Some(3550)), Due);
    }

    #[test]
    fn a_session_of_another_run_has_the_wall_clock_only() {
        assert_eq!(after(HOUR, 10, None), Fresh);
        assert_eq!(after(HOUR, 3599, None), Due);
        assert_eq!(after(HOUR, 3600, None), Lapsed);
        // Set back to before the token was received: nothing is known of its age.
        assert_eq!(after(HOUR, -300, None), Due);
    }
}
