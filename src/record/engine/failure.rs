//! What a failure of one request means for the others.

use reqwest::StatusCode;

use crate::base::Error;
use crate::client::Client;

/// A request that failed.
pub(in crate::record) struct Failure {
    pub(in crate::record) error: Error,
    /// Whether every other would fail as well.
    pub(in crate::record) is_locked_out: bool,
}

impl Failure {
    /// Some servers answer 401 where 403 is meant, and one that is away for some of its types alone says so as one that is away; so
    /// the patient is asked for.
    pub(in crate::record) async fn of(error: Error, client: &Client, patient: &str) -> Self {
        let status = error.status().filter(|status| match *status {
            StatusCode::UNAUTHORIZED => true,
            StatusCode::SERVICE_UNAVAILABLE => error.retry_after().is_some(),
            _ => false,
        });
        let is_locked_out = ends_all(&error)
            || (status.is_some()
                && client.read_json("Patient", patient).await.is_err_and(|patients| patients.status() == status));
        Self { error, is_locked_out }
    }
}

/// Whether no other request would fare better: there is no token to be had, or the server has been asked too often, and for longer
/// than the client waits.
pub(super) fn ends_all(error: &Error) -> bool {
    error.is_of_token() || error.is_throttled()
}
