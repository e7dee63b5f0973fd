//! What a failure means for who is next.

use std::time::Duration;

use nextgen_patient_access::{Error, ErrorKind};

/// The first pause after a failure; doubled with each, up to an hour.
const PAUSE: Duration = Duration::from_secs(30);
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// For so long a server is left alone at most that says how long: what it says may be the end of time.
const LONGEST_ASKED: Duration = Duration::from_secs(24 * 60 * 60);

/// Why a patient's work has come to no good end.
pub(crate) enum Failure {
    /// The patient has to sign in again.
    Ended(String),
    /// The practice's server is away, busy or refuses the app: others of the practice wait, too; for so long at least.
    Practice(Option<Duration>, String),
    /// It concerns this patient only.
    Patient(String),
    /// The lease is another's, or is to be; or the process ends.
    Broken,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        // Words without patient data, and without names of the SDK.
        let words = format!("{error:#}");
        let asked = error.retry_after().map(|asked| asked.min(LONGEST_ASKED));
        match error.kind() {
            ErrorKind::SessionEnded => Self::Ended(words),
            ErrorKind::Transport | ErrorKind::Authorization | ErrorKind::Token | ErrorKind::HttpClient => {
                Self::Practice(asked, words)
            }
            ErrorKind::Status
                if error.status().is_some_and(|status| status.as_u16() == 429 || status.is_server_error()) =>
            {
                Self::Practice(asked, words)
            }
            // 401 for a token that was renewed a moment ago: the grant is gone, whatever the authorization server says.
            _ => Self::Patient(words),
        }
    }
}

impl From<nextgen_stores::Error> for Failure {
    fn from(error: nextgen_stores::Error) -> Self {
        Self::Patient(error.to_string())
    }
}

/// The pause after so many failures before this one.
pub(crate) fn pause(failures: u32) -> Duration {
    pause_up_to(failures, LONGEST)
}

/// The same for gaps, which may never close: at last it is asked for them as often as for anything else.
pub(crate) fn pause_up_to(failures: u32, longest: Duration) -> Duration {
    PAUSE.saturating_mul(1 << failures.min(31)).min(longest)
}

/// A time, give or take a tenth: so that not all come at once again who came at once.
pub(crate) fn with_jitter(time: Duration) -> Duration {
    let mut byte = [128];
    // Without random numbers, it is in the middle.
    _ = getrandom::fill(&mut byte);
    let factor = 0.9 + 0.2 * f64::from(byte.first().copied().unwrap_or_default()) / 255.0;
    Duration::try_from_secs_f64(time.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_an_hour() {
        assert_eq!([0, 1, 2].map(pause), [30, 60, 120].map(Duration::from_secs));
        assert_eq!([7, 1000, u32::MAX].map(pause), [3600; 3].map(Duration::from_secs));
    }

    #[test]
    fn jitter_is_a_tenth_at_most() {
        let day = Duration::from_secs(86_400);
        for _ in 0..1000 {
            let time = with_jitter(day);
            assert!((day.mul_f64(0.899)..day.mul_f64(1.101)).contains(&time), "{time:?}");
            assert!(with_jitter(Duration::MAX) > Duration::MAX.mul_f64(0.899));
        }
    }
}
