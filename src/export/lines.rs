//! The lines of an export's files.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::{Buf, Bytes};
use futures_util::{Stream, StreamExt, TryStreamExt};
use reqwest::StatusCode;
use serde::de::DeserializeOwned;

use super::{File, Manifest};
use crate::base::{Api, Error, ErrorKind};
use crate::client::Client;

const OPERATION: &str = "read an export's file";

const EXPIRED: &str = "the file's URL has expired, or its host does not have the file; the export's status URL gives new ones, as \
                       long as the server has the export";

/// How long a line may be, in bytes: a resource of a whole Bundle's size.
pub const LONGEST_LINE: usize = 64 * 1024 * 1024;

/// The lines of a file, as they arrive. Also a [`Stream`].
pub struct Lines {
    chunks: Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>,
    chunk: Bytes,
    /// The beginning of a line that has not come to its end.
    begun: Vec<u8>,
    is_first: bool,
    is_done: bool,
}

/// A line of a file: a resource.
#[derive(Clone, PartialEq, Eq)]
pub struct Line(Vec<u8>);

impl Client {
    /// The lines of a file of an export.
    ///
    /// The token is sent only if the manifest says that the files ask for it, and only to the endpoint's own origin.
    ///
    /// # Errors
    /// Those of [`Client::fetch`], and [`ErrorKind::Link`] if the file asks for the token and lies elsewhere.
    pub async fn export_lines(&self, manifest: &Manifest, file: &File) -> Result<Lines, Error> {
        if file.url.is_empty() {
            let what = "the manifest lists a file without saying where it is";
            return Err(Error::new(ErrorKind::Payload, what)
                .at(self.api(), OPERATION)
                .with_help("report it to NextGen; the other files are not touched by this"));
        }
        let fetch = self.fetch(&file.url)?.accept("application/fhir+ndjson, */*;q=0.1").operation(OPERATION);
        let fetch = match (manifest.requires_access_token, fetch.is_foreign()) {
            (false, _) => fetch.without_token(),
            (true, false) => fetch,
            (true, true) => {
                let what = "the file asks for the access token and lies on another origin, which does not get it";
                return Err(Error::new(ErrorKind::Link, what).at(self.api(), OPERATION));
            }
        };
        let response = fetch.stream().await.map_err(|error| match error.status() {
            // Of the API's own: what it says of scopes and patients may be so.
            Some(StatusCode::FORBIDDEN) if manifest.requires_access_token => error,
            _ if may_have_expired(&error, manifest) => error.with_help(EXPIRED),
            _ => error,
        })?;
        let chunks =
            response.bytes_stream().map_err(|error| Error::from_transport(Api::OfficeBulkR4, OPERATION, error));
        Ok(Lines { chunks: Box::pin(chunks), chunk: Bytes::new(), begun: Vec::new(), is_first: true, is_done: false })
    }
}

/// Whether a file's URL may have been good only for a time that is over. Storage hosts say so in many ways.
pub(super) fn may_have_expired(error: &Error, manifest: &Manifest) -> bool {
    let is_files = error.kind() == ErrorKind::Status && !error.is_of_token();
    is_files
        && error.status().is_some_and(|status| match status {
            StatusCode::FORBIDDEN | StatusCode::NOT_FOUND | StatusCode::GONE => true,
            StatusCode::BAD_REQUEST | StatusCode::UNAUTHORIZED => !manifest.requires_access_token,
            _ => false,
        })
}

impl Lines {
    /// The next line; `None` at the end of the file. Empty lines are left out. After an error comes `None`.
    pub async fn next(&mut self) -> Option<Result<Line, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Line, Error>>> {
        loop {
            if let Some(line) = self.take_line() {
                return Poll::Ready(Some(line));
            }
            if self.is_done {
                return Poll::Ready(None);
            }
            match ready!(self.chunks.poll_next_unpin(context)) {
                Some(Ok(chunk)) => self.chunk = chunk,
                Some(Err(error)) => {
                    self.is_done = true;
                    self.begun.clear();
                    return Poll::Ready(Some(Err(error)));
                }
                None => {
                    // The last line may lack its end.
                    self.is_done = true;
                    self.chunk = Bytes::from_static(b"\n");
                }
            }
        }
    }

    /// The next line of what has come.
    fn take_line(&mut self) -> Option<Result<Line, Error>> {
        while let Some(end) = self.chunk.iter().position(|byte| *byte == b'\n') {
            let part = self.chunk.split_to(end);
            self.chunk.advance(1);
            let mut line = std::mem::take(&mut self.begun);
            line.extend_from_slice(&part);
            // RFC 8259 lets a reader ignore a byte order mark; what reads the file later may not.
            if std::mem::take(&mut self.is_first) && line.starts_with(b"\xEF\xBB\xBF") {
                line.drain(..3);
            }
            if !line.trim_ascii().is_empty() {
                return Some(Ok(Line(line)));
            }
        }
        self.begun.extend_from_slice(&self.chunk);
        self.chunk.clear();
        if self.begun.len() <= LONGEST_LINE {
            return None;
        }
        self.is_done = true;
        self.begun = Vec::new();
        let what = format!("a line is longer than {LONGEST_LINE} bytes");
        Some(Err(Error::new(ErrorKind::Limit, what).at(Api::OfficeBulkR4, OPERATION)))
    }
}

impl Stream for Lines {
    type Item = Result<Line, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl Line {
    /// The JSON text, as it came.
    pub fn json(&self) -> &[u8] {
        &self.0
    }

    /// The resource as a type, such as `fhir::r4::Observation`, `fhir::r4::Resource` or `serde_json::Value`.
    ///
    /// # Errors
    /// [`ErrorKind::Payload`] if it is none, or not UTF-8.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let refuse = |what: &'static str| Error::new(ErrorKind::Payload, what).at(Api::OfficeBulkR4, OPERATION);
        // Also in strings that the type does not read.
        let json = std::str::from_utf8(&self.0).map_err(|_| refuse("a line is not UTF-8"))?;
        serde_json::from_str(json)
            .map_err(|error| refuse("a line cannot be read as the type asked for").or_limit(&error))
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines").finish_non_exhaustive()
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line").field("bytes", &self.0.len()).finish_non_exhaustive()
    }
}
