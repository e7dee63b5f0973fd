//! What a failure of one request means for the others.

use reqwest::StatusCode;

use crate::base::Error;
use crate::client::Client;

/// A request that failed.
pub(super) struct Failure {
    pub(super) error: Error,
    /// Whether every other would fail as well.
    pub(super) is_locked_out: bool,
}

impl Failure {
    /// Some servers answer 401 where 403 is meant; so the patient is asked for.
    pub(super) async fn of(error: Error, client: &Client, patient: &str) -> Self {
        let is_refused = |error: &Error| error.status() == Some(StatusCode::UNAUTHORIZED);
        let is_locked_out = error.is_of_token()
            || (is_refused(&error) && client.read_json("Patient", patient).await.is_err_and(|it| is_refused(&it)));
        Self { error, is_locked_out }
    }
}
