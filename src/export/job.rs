//! An export that is going on.

use std::time::Duration;

use reqwest::{
    Method, Request, StatusCode, Url,
    header::{ACCEPT, HeaderValue},
};
use tokio::{runtime::Handle, time::sleep};

use super::{Export, Manifest, POLL_WAIT, Progress, Started, answers::POLL};
use crate::base::{Error, ErrorKind};
use crate::client::Client;
use crate::transport::was_not_taken;

/// The longest wait between two questions, where the server does not say.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// A server that asks for longer is asked sooner all the same.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(15 * 60);

const MAY_HAVE_BEGUN: &str = "the server may have begun the export all the same, and may refuse another for a week";

/// An export that the server is making.
///
/// Dropped before it is complete, it is cancelled, as well as may be (in a task of the tokio runtime, if there is one);
/// [`detach`](Job::detach) lets it go on, and [`Client::resume_export`] comes back to it.
#[derive(Debug)]
#[must_use = "an export that is dropped is cancelled"]
pub struct Job {
    client: Client,
    started: Started,
    poll_wait: Duration,
    /// Whether there is something to cancel.
    is_open: bool,
}

impl Export {
    /// Asks the server to make the export. That is not asked again where the server may have begun one already: NextGen allows one
    /// for each patient and week.
    ///
    /// # Errors
    /// Those of [`Client::execute`]; [`ErrorKind::Payload`] if the server does not say where to ask for the progress;
    /// [`ErrorKind::Request`] for all patients, where the API's description has no such export.
    pub async fn start(&self) -> Result<Job, Error> {
        self.patients.must_be_served(self.client.api())?;
        let (operation, path) = self.patients.operation();
        let url = self.client.endpoint().url_of(&path);
        let mut request = Request::new(Method::GET, url);
        request.headers_mut().insert("prefer", HeaderValue::from_static("respond-async"));
        let answer = self.client.execute(operation, request).await;
        let started = answer.and_then(|answer| Started::of(answer.status(), answer.headers(), Some(answer.url())));
        match started {
            Ok(started) => Ok(self.client.resume_export(started).poll_wait(self.poll_wait)),
            Err(error) if may_have_begun(&error) => Err(error.with_help(MAY_HAVE_BEGUN)),
            // Where nothing was sent, the error says why.
            Err(error) if error.is_throttled() && error.attempts() > 0 => {
                let wait = error.retry_after().map_or_else(|| "a minute".to_owned(), in_words);
                Err(error.with_help(format!(
                    "wait {wait}; NextGen makes one export for each patient and week, and says so for the rest of the week, too"
                )))
            }
            Err(error) => Err(self.patients.explain(self.client.api(), error)),
        }
    }
}

/// Whether the server may have begun an export, though none can be had of the answer.
pub(super) fn may_have_begun(error: &Error) -> bool {
    !error.is_of_token()
        && match error.kind() {
            ErrorKind::Transport => !was_not_taken(error),
            ErrorKind::Status => error.status().is_some_and(|status| {
                status == StatusCode::REQUEST_TIMEOUT || (status.is_server_error() && !was_not_taken(error))
            }),
            ErrorKind::Payload | ErrorKind::Limit => true,
            _ => false,
        }
}

fn in_words(wait: Duration) -> String {
    match wait.as_secs() {
        seconds @ 0..=600 => format!("{seconds} s"),
        seconds @ 601..=172_800 => format!("{} hours", seconds.div_ceil(60 * 60)),
        seconds => format!("{} days", seconds.div_ceil(24 * 60 * 60)),
    }
}

impl Client {
    /// An export that was started before.
    pub fn resume_export(&self, started: Started) -> Job {
        Job { client: self.for_batch(), started, poll_wait: POLL_WAIT, is_open: true }
    }
}

impl Job {
    /// The URL that answers for it.
    pub fn status_url(&self) -> &Url {
        self.started.status_url()
    }

    /// As [`Export::poll_wait`].
    pub fn poll_wait(mut self, wait: Duration) -> Self {
        self.poll_wait = wait;
        self
    }

    /// Asks how far it is, once.
    ///
    /// # Errors
    /// Those of [`Client::execute`]; [`ErrorKind::Payload`] if the answer is no manifest, [`ErrorKind::Limit`] if it is larger than
    /// [`Limits::body`](crate::transport::Limits::body).
    pub async fn poll(&self) -> Result<Progress, Error> {
        let mut request = Request::new(Method::GET, self.status_url().clone());
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json, application/fhir+json"));
        let answer =
            self.client.sender().whole(&self.client.sender().call(POLL), request).await.map_err(|error| match error
                .status()
                .map(|status| status.as_u16())
            {
                Some(404 | 410) => error.with_help("the server does not know this export any more: start another"),
                _ => error,
            })?;
        Progress::of(answer.status(), answer.headers(), &answer.body)
    }

    /// Asks again and again, as often as the server wants (`Retry-After`) but not more often than [usual](Self::poll_wait), until
    /// the export is complete. `progress` is told each answer.
    ///
    /// # Errors
    /// Those of [`poll`](Self::poll); [`ErrorKind::Limit`] where that takes longer than
    /// [`Limits::task`](crate::transport::Limits::task).
    pub async fn wait(mut self, progress: impl FnMut(&Progress)) -> Result<Manifest, Error> {
        let manifest = self.complete(progress).await?;
        self.is_open = false;
        Ok(manifest)
    }

    /// The same, and the export goes on if this is dropped or fails.
    pub(super) async fn wait_detached(mut self, progress: impl FnMut(&Progress)) -> Result<Manifest, Error> {
        self.is_open = false;
        self.complete(progress).await
    }

    async fn complete(&self, mut progress: impl FnMut(&Progress)) -> Result<Manifest, Error> {
        let mut usual = self.poll_wait;
        loop {
            let answer = match self.poll().await {
                Ok(answer) => answer,
                Err(error) => {
                    sleep(self.wait_asked_for(&error).ok_or(error)?).await;
                    continue;
                }
            };
            progress(&answer);
            match answer {
                Progress::Complete(manifest) => return Ok(manifest),
                Progress::InProgress { retry_after, .. } => {
                    // No wait, or a date that is over by this machine's clock, says as little as nothing.
                    let asked = retry_after.filter(|asked| !asked.is_zero()).map(|asked| asked.max(self.poll_wait));
                    sleep(asked.unwrap_or(usual).min(LONGEST_RETRY_AFTER)).await;
                    usual = usual.saturating_mul(2).min(LONGEST_WAIT.max(self.poll_wait));
                }
            }
        }
    }

    /// How long to leave a server alone that was asked too often, where that is longer than the client waits with any request.
    fn wait_asked_for(&self, error: &Error) -> Option<Duration> {
        let retry = &self.client.sender().policies().retry;
        let longest = LONGEST_RETRY_AFTER.min(retry.longest_throttle);
        let is_long = |wait: &Duration| *wait > retry.longest_retry_after && *wait <= longest;
        error.retry_after().filter(|wait| error.is_retryable() && is_long(wait))
    }

    /// Lets the export go on without this, and says where to find it again.
    pub fn detach(mut self) -> Started {
        self.is_open = false;
        self.started.clone()
    }

    /// Tells the server that the export is not wanted any more.
    ///
    /// # Errors
    /// Those of [`Client::execute`]. An export that the server does not know (any more) is none.
    pub async fn cancel(mut self) -> Result<(), Error> {
        self.is_open = false;
        cancel(self.client.clone(), self.started.clone()).await
    }
}

async fn cancel(client: Client, started: Started) -> Result<(), Error> {
    let request = Request::new(Method::DELETE, started.status_url().clone());
    match client.execute("export_poll_status_delete", request).await {
        Err(error) if error.kind() == ErrorKind::Status && error.status().is_some_and(|status| status == 404) => Ok(()),
        done => done.map(drop),
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        if self.is_open
            && let Ok(runtime) = Handle::try_current()
        {
            // There is nobody left to tell an error.
            runtime.spawn(cancel(self.client.clone(), self.started.clone()));
        }
    }
}
