//! An export in a folder.

use std::{
    path::Path,
    time::{Duration, SystemTime},
};

use chrono::{DateTime, SecondsFormat};

use super::{
    Export, ExportReport, FileReport, Manifest, Progress, Started,
    files::Files,
    job::may_have_begun,
    receive::Receiver,
    state::{self, STATE, State, json},
};
use crate::base::Error;
#[cfg(doc)]
use crate::base::ErrorKind;
use crate::files::{self, Existing, MANIFEST};

/// How far a download is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event<'e> {
    /// The server is making the export.
    Waiting {
        /// How far it is, in its words.
        progress: Option<&'e str>,
        /// How long it asked to wait.
        retry_after: Option<Duration>,
    },
    /// An earlier download asked for the export, and was ended before it had the answer. The server is asked once more; it may have
    /// begun that one all the same, and NextGen refuses a second one within a week.
    AskedBefore {
        /// When that was (RFC 3339, in UTC).
        at: &'e str,
    },
    /// The files' URLs have expired, so the server is asked for new ones.
    Expired,
    /// A file is there, or cannot be had.
    File {
        /// Its row.
        file: &'e FileReport,
        /// How many files are done.
        done: usize,
        /// How many there are.
        of: usize,
    },
}

impl Export {
    /// Exports to a folder, which it makes: a folder for each type with its files, `TYPE/part-0001.ndjson` and on, as the server
    /// sent them; `_deleted/` and `_error/` for what the server tells of deleted and of failed resources; and `manifest.json`,
    /// which is the [`ExportReport`] that is returned.
    ///
    /// Only their owner may read the files. Each is put in its place when it is whole, the manifest last. A download that was
    /// ended at any moment goes on with [`Existing::Resume`]: with the same export, which the server goes on making meanwhile, and
    /// without the files that are there. One that is done, but has gaps, fetches what is missing, as long as the server has it.
    /// Where the files' URLs have expired, the server is asked for new ones. With another server, API or group it goes on in another
    /// folder only, and so it does where a file of an export that is done is no longer as its row says.
    ///
    /// # Errors
    /// Those of [`start`](Self::start) and [`Job::wait`](super::Job::wait), also where new URLs are asked for; why a token cannot be
    /// had, or that it is refused (401); [`ErrorKind::File`] for what goes wrong with the folder, or if it holds something else.
    /// If a server wants to be left alone (429) for longer than the client's [`RetryPolicy`](crate::transport::RetryPolicy) waits,
    /// that error; [`Error::retry_after`] tells when [`Existing::Resume`] may go on. A file that cannot be had otherwise is no error,
    /// but in the report.
    pub async fn download(
        self,
        folder: impl AsRef<Path>,
        existing: Existing,
        mut event: impl FnMut(Event<'_>),
    ) -> Result<ExportReport, Error> {
        let folder = folder.as_ref();
        let held = files::begin(folder, existing, STATE)?;
        let scratch = held.path();
        let earlier = ExportReport::of_folder(folder)?;
        let mut state = State::new(&self.client, &self.group).restored(scratch, earlier.as_ref())?;
        let files = Files::open(folder, scratch, earlier.as_ref())?;
        if let Some(done) = earlier.filter(|report| report.complete) {
            held.clear(state::is_ours)?;
            return Ok(done);
        }
        state.save(scratch)?;
        let manifest = self.manifest(scratch, &mut state, &mut event).await?;
        let (manifest, rows) = Receiver::new(&self, scratch, &mut state, files, manifest, event).receive().await?;
        let report = ExportReport::new(&state, &manifest, rows);
        files::write(scratch, &folder.join(MANIFEST), &json(&report)?)?;
        held.clear(state::is_ours)?;
        Ok(report)
    }

    /// The server's manifest: kept, or waited for.
    async fn manifest(
        &self,
        scratch: &Path,
        state: &mut State,
        event: &mut impl FnMut(Event<'_>),
    ) -> Result<Manifest, Error> {
        if let Some(manifest) = &state.manifest {
            return Ok(manifest.clone());
        }
        let started = match state.status_url.clone() {
            Some(url) => Started::at(url),
            None => self.ask(scratch, state, event).await?,
        };
        let manifest = self.wait(started, event).await?;
        state.manifest = Some(manifest.clone());
        state.save(scratch)?;
        Ok(manifest)
    }

    /// Asks the server to make the export. That it is asked is noted before, so that the next download knows if this one is ended
    /// meanwhile.
    async fn ask(
        &self,
        scratch: &Path,
        state: &mut State,
        event: &mut impl FnMut(Event<'_>),
    ) -> Result<Started, Error> {
        let before = state.asked.take();
        if let Some(at) = &before {
            event(Event::AskedBefore { at });
        }
        state.asked = Some(now());
        state.save(scratch)?;
        match self.start().await {
            Ok(job) => {
                let started = job.detach();
                (state.asked, state.status_url) = (None, Some(started.status_url().clone()));
                state.save(scratch)?;
                Ok(started)
            }
            Err(error) => {
                if !may_have_begun(&error) {
                    state.asked.clone_from(&before);
                    state.save(scratch)?;
                }
                Err(match before {
                    Some(at) => error.with_help(format!(
                        "an earlier download into this folder asked for the export at {at}, and was ended before it had the answer: \
                         the server may be making that one, may refuse another for a week, and has told nobody where to ask for it. \
                         Resume when that week is over, or ask NextGen"
                    )),
                    None => error,
                })
            }
        }
    }

    /// Waits for the server's manifest. Whether this is ended or fails, the export goes on: the folder knows where to find it.
    pub(super) async fn wait(&self, started: Started, event: &mut impl FnMut(Event<'_>)) -> Result<Manifest, Error> {
        let told = |answer: &Progress| {
            if let Progress::InProgress { progress, retry_after } = answer {
                event(Event::Waiting { progress: progress.as_deref(), retry_after: *retry_after });
            }
        };
        self.client.resume_export(started).poll_wait(self.poll_wait).wait_detached(told).await
    }
}

/// This moment, in UTC.
fn now() -> String {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let moment = i64::try_from(since.as_secs()).ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    moment.unwrap_or_default().to_rfc3339_opts(SecondsFormat::Secs, true)
}
