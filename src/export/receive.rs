//! The files of an export, on their way to a folder.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicBool, Ordering},
};

use futures_util::{StreamExt, future::ready, stream};
use reqwest::StatusCode;
use tokio::time::sleep;

use super::{
    Event, Export, File, FileReport, Kind, Manifest, Started,
    copy::{Copy, Whole},
    files::Files,
    lines::may_have_expired,
    state::State,
};
use crate::base::{Error, ErrorKind};
use crate::client::Client;
use crate::files::Folder;
use crate::record::Status;

/// How often a file that broke off is asked for; the head of each answer has its own retries beneath.
const ATTEMPTS: u32 = 8;

/// How often one that has fewer or more lines than the server counts, or a line that is no resource: it may have broken off
/// unnoticed.
const ATTEMPTS_AT_SHORT: u32 = 3;

/// Receives the files that are not there yet.
pub(super) struct Receiver<'r, E> {
    export: &'r Export,
    partial: &'r Folder,
    state: &'r mut State,
    files: Files<'r>,
    manifest: Manifest,
    rows: Vec<FileReport>,
    /// Which of the rows are to be asked for.
    open: Vec<bool>,
    /// Why there are no new URLs for those that have expired.
    why_expired: Option<String>,
    event: E,
}

/// What came of asking for the files once.
#[derive(Default)]
struct Pass {
    /// How many are there that were not.
    received: usize,
    /// The rows whose URLs have expired.
    expired: Vec<usize>,
}

impl<'r, E: FnMut(Event<'_>)> Receiver<'r, E> {
    pub(super) fn new(
        export: &'r Export,
        partial: &'r Folder,
        state: &'r mut State,
        files: Files<'r>,
        manifest: Manifest,
        event: E,
    ) -> Self {
        let mut rows = FileReport::all(&manifest);
        let mut open = vec![true; rows.len()];
        for (row, open) in rows.iter_mut().zip(&mut open) {
            if let Some(whole) = files.get(&row.file).filter(|row| row.status == Status::Complete) {
                row.clone_from(whole);
                *open = false;
            }
        }
        Self { export, partial, state, files, manifest, rows, open, why_expired: None, event }
    }

    /// Receives all that can be had. Where URLs have expired, new ones are asked for, as often as that brings something: a long
    /// download may outlive them more than once.
    pub(super) async fn receive(mut self) -> Result<(Manifest, Vec<FileReport>), Error> {
        let mut may_refresh = self.state.status_url.is_some();
        let mut is_fresh = false;
        loop {
            let Pass { received, expired } = self.pass(may_refresh).await?;
            if expired.is_empty() {
                return Ok((self.manifest, self.rows));
            }
            may_refresh = self.refresh(&expired).await?;
            if is_fresh && received == 0 {
                may_refresh = false;
                self.why_expired.get_or_insert_with(|| "new URLs are refused, too".to_owned());
            }
            is_fresh = true;
        }
    }

    /// Asks for the files that are to be had. Where a URL has expired and `may_refresh`, the rest of them is left for later.
    async fn pass(&mut self, may_refresh: bool) -> Result<Pass, Error> {
        let (client, manifest, partial) = (self.export.client.clone(), self.manifest.clone(), self.partial);
        let (client, manifest) = (&client, &manifest);
        let has_expired = &AtomicBool::new(false);
        let open = self.rows.iter().enumerate().zip(&self.open).filter(|(_, open)| **open);
        let wanted: Vec<(usize, FileReport, Option<FileReport>)> =
            open.map(|((index, row), _)| (index, row.clone(), self.files.get(&row.file).cloned())).collect();
        let mut answers = stream::iter(wanted)
            .take_while(|_| ready(!has_expired.load(Ordering::Relaxed)))
            .map(|(index, row, kept)| async move { (index, receive(client, manifest, row, kept, partial).await) })
            .buffer_unordered(self.export.concurrency);
        let mut pass = Pass::default();
        while let Some((index, answer)) = answers.next().await {
            let Received { row, file, is_expired } = answer?;
            if let Some(file) = file {
                self.files.put(&row, file)?;
            }
            if is_expired && may_refresh {
                has_expired.store(true, Ordering::Relaxed);
                pass.expired.push(index);
                self.set(index, row);
                continue;
            }
            pass.received += usize::from(row.status == Status::Complete);
            self.set(index, row);
            self.close(index, is_expired);
        }
        Ok(pass)
    }

    /// Asks the server for the URLs of now; those that have expired and have no other are given up. Whether any has.
    async fn refresh(&mut self, expired: &[usize]) -> Result<bool, Error> {
        (self.event)(Event::Expired);
        let url_of = |rows: &[FileReport], index: usize| rows.get(index).map(|row| row.url.clone());
        let before: Vec<_> = expired.iter().map(|index| url_of(&self.rows, *index)).collect();
        self.why_expired = match self.state.status_url.clone() {
            Some(url) => match self.export.wait(Started::at(url), &mut self.event).await {
                Ok(fresh) => self.adopt(fresh)?,
                Err(error) if is_gone(&error) => Some(error.stable_text()),
                Err(error) => return Err(error),
            },
            None => None,
        };
        let mut has_others = false;
        for (index, before) in expired.iter().zip(before) {
            if url_of(&self.rows, *index) == before {
                self.why_expired.get_or_insert_with(|| "the server has no other URL for it".to_owned());
                self.close(*index, true);
            } else {
                has_others = true;
            }
        }
        Ok(has_others)
    }

    /// Takes the URLs of the same files, by type and order. `Some` is why they are not the same.
    fn adopt(&mut self, fresh: Manifest) -> Result<Option<String>, Error> {
        const OTHER: &str =
            "the server lists other files now, of an export that was made later: start another, in another folder";
        let listed = FileReport::all(&fresh);
        let listed: BTreeMap<&str, &FileReport> = listed.iter().map(|row| (&*row.file, row)).collect();
        let is_alike = |row: &FileReport| {
            let new = listed.get(&*row.file);
            new.is_some_and(|new| {
                new.resource_type == row.resource_type
                    && new.count.is_none_or(|count| row.count.is_none_or(|it| it == count))
            })
        };
        let times = self.manifest.transaction_time.as_ref().zip(fresh.transaction_time.as_ref());
        let is_same_time = times.is_none_or(|(old, new)| old == new);
        if !is_same_time || listed.len() != self.rows.len() || !self.rows.iter().all(is_alike) {
            return Ok(Some(OTHER.to_owned()));
        }
        for row in self.rows.iter_mut().filter(|row| row.status != Status::Complete) {
            if let Some(new) = listed.get(&*row.file) {
                row.url.clone_from(&new.url);
            }
        }
        self.manifest.clone_from(&fresh);
        self.state.manifest = Some(fresh);
        self.state.save(self.partial)?;
        Ok(None)
    }

    fn set(&mut self, index: usize, row: FileReport) {
        if let Some(place) = self.rows.get_mut(index) {
            *place = row;
        }
    }

    /// Tells what became of a file, which is not asked for any more.
    fn close(&mut self, index: usize, is_expired: bool) {
        let (Some(row), Some(open)) = (self.rows.get_mut(index), self.open.get_mut(index)) else { return };
        *open = false;
        if let (true, Some(why), Some(error)) = (is_expired, &self.why_expired, &mut row.error) {
            *error += &format!("; {why}");
        }
        let done = self.open.iter().filter(|open| !**open).count();
        (self.event)(Event::File { file: row, done, of: self.open.len() });
    }
}

/// What came of asking for a file.
struct Received {
    row: FileReport,
    /// What is to be put in its place.
    file: Option<Whole>,
    is_expired: bool,
}

/// Downloads a file, and says what became of it. An error is one of this machine, or of the token, or that the server wants to be
/// left alone. `kept` is what an earlier download has received of it.
async fn receive(
    client: &Client,
    manifest: &Manifest,
    mut row: FileReport,
    kept: Option<FileReport>,
    partial: &Folder,
) -> Result<Received, Error> {
    let source = File { resource_type: row.resource_type.clone(), url: row.url.clone(), count: row.count };
    let mut attempt = 1;
    loop {
        let mut copy = Copy::new(partial)?;
        let problem = match copy.fill(client, manifest, &source, row.kind).await? {
            // The others would fare no better; later, or with another token, they may.
            Some(error) if error.is_throttled() || is_of_token(&error, manifest) => return Err(error),
            problem => problem,
        };
        let is_short = row.count.is_some_and(|count| count != copy.lines);
        // A server lists no file for what there is nothing of.
        let is_empty = row.kind == Kind::Output && copy.lines == 0 && row.count.is_none();
        let attempts = match &problem {
            Some(error) if error.is_retryable() => ATTEMPTS,
            None if is_short || copy.problem.is_some() || is_empty => ATTEMPTS_AT_SHORT,
            _ => 1,
        };
        if attempt < attempts {
            let retry = &client.sender().policies().retry;
            sleep(retry.first_wait.saturating_mul(2_u32.pow(attempt - 1)).min(retry.longest_wait)).await;
            attempt += 1;
            continue;
        }
        let is_expired = problem.as_ref().is_some_and(|error| may_have_expired(error, manifest));
        let is_no_ndjson = copy.lines > 0 && copy.resources == 0;
        row.received = if is_no_ndjson { 0 } else { copy.lines };
        (row.status, row.error) = match (problem, row.count, copy.problem.take()) {
            (Some(error), ..) => (status_of(&error, row.received), Some(error.stable_text())),
            (None, _, Some(problem)) if is_no_ndjson => (Status::Failed, Some(problem)),
            (None, Some(count), _) if is_short => {
                (Status::Incomplete, Some(format!("the server counts {count} lines, and sent {}", copy.lines)))
            }
            (None, _, Some(problem)) => (Status::Incomplete, Some(problem)),
            _ if is_empty => (
                Status::Incomplete,
                Some("the file is empty, and the server does not say that it has to be".to_owned()),
            ),
            (None, _, None) => (Status::Complete, None),
        };
        if let Some(kept) = kept.filter(|kept| row.status != Status::Complete && kept.received > row.received) {
            // What is there stays: this brought less.
            let row = FileReport { url: row.url, error: row.error, status: Status::Incomplete, ..kept };
            return Ok(Received { row, file: None, is_expired });
        }
        // A page that says "please sign in" would spoil the folder for who reads it as it lies.
        if row.status != Status::Complete && row.received == 0 {
            return Ok(Received { row, file: None, is_expired });
        }
        row.errors = copy.errors;
        let (file, content) = copy.end()?;
        (row.bytes, row.sha256) = (content.bytes, Some(content.sha256));
        return Ok(Received { row, file: Some(file), is_expired });
    }
}

/// Whether no token could be had, or the API refuses it.
fn is_of_token(error: &Error, manifest: &Manifest) -> bool {
    error.is_of_token() || (manifest.requires_access_token && error.status() == Some(StatusCode::UNAUTHORIZED))
}

/// Whether the server has the export no more, or does not say where its files are.
fn is_gone(error: &Error) -> bool {
    let says_so = error.status().is_some_and(|status| status.is_client_error() && status != StatusCode::UNAUTHORIZED);
    match error.kind() {
        ErrorKind::Status => says_so && !error.is_retryable() && !error.is_of_token(),
        kind => kind == ErrorKind::Payload,
    }
}

fn status_of(error: &Error, lines: u64) -> Status {
    match error.status().map(|status| status.as_u16()) {
        _ if lines > 0 => Status::Incomplete,
        Some(401 | 403) => Status::Denied,
        _ => Status::Failed,
    }
}
