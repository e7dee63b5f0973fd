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
use crate::files::{self, Existing, Folder, MANIFEST};

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
    /// The folder, which was there and empty, might be used by others, and now is its owner's alone.
    Narrowed,
    /// There is no download to go on with in the folder, as [`Existing::Resume`] would: this one begins.
    Anew,
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
    /// Only their owner may read the files. The folder has to be ours, and nobody else's to write to, and is no symbolic link; one that
    /// is empty and ours is made so ([`Event::Narrowed`]). No link in it is followed. Where a mounted volume cannot have owners and
    /// modes, see [`allow_shared_dir`](Self::allow_shared_dir). On Windows it has the permissions of the folder it is in: choose one in
    /// the user's own profile.
    ///
    /// Each file is put in its place when it is whole, the manifest last. A download that was
    /// ended at any moment goes on with [`Existing::Resume`]: with the same export, which the server goes on making meanwhile, and
    /// without the files that are there. One that is done, but has gaps, fetches what is missing, as long as the server has it.
    /// Where the files' URLs have expired, the server is asked for new ones. With another server, API or group, or all patients in place of a group, it goes on in another
    /// folder only, and so it does where a file of an export that is done is no longer as its row says.
    ///
    /// Between its requests it writes and syncs files, and checks those of earlier downloads: where the same threads serve others, give it
    /// one of its own, as a [record's download](crate::record::Record::download).
    ///
    /// # Errors
    /// Those of [`start`](Self::start) and [`Job::wait`](super::Job::wait), also where new URLs are asked for; why a token cannot be
    /// had, or that it is refused (401); [`ErrorKind::File`] for what goes wrong with the folder, if it is another user's or can be written to by others, or if it holds something else.
    /// If a server wants to be left alone (429) for longer than the client's [`RetryPolicy`](crate::transport::RetryPolicy) waits,
    /// that error; [`Error::retry_after`] tells when [`Existing::Resume`] may go on. [`ErrorKind::Limit`] if the server takes longer to
    /// make the export than [`Limits::task`](crate::transport::Limits::task): then it goes on as well. A file that cannot be had otherwise is no error,
    /// but in the report.
    pub async fn download(
        self,
        folder: impl AsRef<Path>,
        existing: Existing,
        event: impl FnMut(Event<'_>),
    ) -> Result<ExportReport, Error> {
        let folder = folder.as_ref();
        self.download_to(folder, existing, event).await.map_err(|error| error.in_folder(folder))
    }

    async fn download_to(
        self,
        folder: &Path,
        existing: Existing,
        mut event: impl FnMut(Event<'_>),
    ) -> Result<ExportReport, Error> {
        let this = Self { client: self.client.for_task(), ..self };
        let held = files::begin(folder, existing, STATE, this.sharing)?;
        if held.is_narrowed() {
            event(Event::Narrowed);
        }
        if held.is_anew() {
            event(Event::Anew);
        }
        let partial = held.partial();
        let earlier = ExportReport::of_folder(held.folder())?;
        let mut state = State::new(&this.client, &this.patients).restored(partial, earlier.as_ref())?;
        let files = Files::open(&held, earlier.as_ref())?;
        if let Some(done) = earlier.filter(|report| report.complete) {
            held.clear(state::is_ours)?;
            return Ok(done);
        }
        state.save(partial)?;
        let manifest = this.manifest(partial, &mut state, &mut event).await?;
        let (manifest, rows) = Receiver::new(&this, partial, &mut state, files, manifest, event).receive().await?;
        let report = ExportReport::new(&state, &manifest, rows);
        files::write(partial, held.folder(), MANIFEST, &json(&report)?)?;
        held.clear(state::is_ours)?;
        Ok(report)
    }

    /// The server's manifest: kept, or waited for.
    async fn manifest(
        &self,
        partial: &Folder,
        state: &mut State,
        event: &mut impl FnMut(Event<'_>),
    ) -> Result<Manifest, Error> {
        if let Some(manifest) = &state.manifest {
            return Ok(manifest.clone());
        }
        let started = match state.status_url.clone() {
            Some(url) => Started::at(url),
            None => self.ask(partial, state, event).await?,
        };
        let manifest = self.wait(started, event).await?;
        state.manifest = Some(manifest.clone());
        state.save(partial)?;
        Ok(manifest)
    }

    /// Asks the server to make the export. That it is asked is noted before, so that the next download knows if this one is ended
    /// meanwhile.
    async fn ask(
        &self,
        partial: &Folder,
        state: &mut State,
        event: &mut impl FnMut(Event<'_>),
    ) -> Result<Started, Error> {
        let before = state.asked.take();
        if let Some(at) = &before {
            event(Event::AskedBefore { at });
        }
        state.asked = Some(now());
        state.save(partial)?;
        match self.start().await {
            Ok(job) => {
                let started = job.detach();
                (state.asked, state.status_url) = (None, Some(started.status_url().clone()));
                state.save(partial)?;
                Ok(started)
            }
            Err(error) => {
                if !may_have_begun(&error) {
                    state.asked.clone_from(&before);
                    state.save(partial)?;
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
