//! Bodies of answers, as they come: decompressed, and within the limits.

use std::{borrow::BorrowMut, error::Error as StdError, fmt, io, io::Write as _};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use futures_util::stream;
use reqwest::{
    Body, Response, ResponseBuilderExt as _, Version,
    header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, TRANSFER_ENCODING},
};
use serde::de::IgnoredAny;
use tokio::time::{Instant, timeout};

use super::{Limits, elsewhere};
use crate::base::ErrorKind;

/// Below this, what a body decompresses to is harmless, whatever the ratio.
const HARMLESS: u64 = 1024 * 1024;

/// Why the rest of a body cannot be had.
#[derive(Debug)]
pub(crate) enum BodyProblem {
    /// The connection broke off.
    Broken(reqwest::Error),
    /// Nothing came for too long.
    Stalled,
    /// It is said to be compressed, and cannot be decompressed: cut off, or no gzip at all.
    NotGzip,
    /// Its JSON stops in the middle, and nothing but the end of the connection told of its end.
    CutOff,
    /// It is larger than what is taken.
    TooLarge,
    /// It decompresses to too much.
    Bomb,
    /// It takes too long in all.
    TooSlow,
}

impl BodyProblem {
    /// The kind of error that this becomes.
    pub(crate) fn kind(&self) -> ErrorKind {
        match self {
            Self::Broken(_) | Self::Stalled | Self::NotGzip | Self::CutOff => ErrorKind::Transport,
            Self::TooLarge | Self::Bomb | Self::TooSlow => ErrorKind::Limit,
        }
    }
}

impl fmt::Display for BodyProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Broken(_) => "the connection broke off",
            Self::Stalled => "the server stopped in the middle of its answer",
            Self::NotGzip => "the answer is not the gzip that it is said to be, or breaks off",
            Self::CutOff => "the connection ended in the middle of the answer's JSON",
            Self::TooLarge => "the answer is larger than this client's limit",
            Self::Bomb => "the answer decompresses to more than this client's limit allows",
            Self::TooSlow => "the answer took longer than this client's limit, though it went on",
        })
    }
}

impl StdError for BodyProblem {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Broken(error) => Some(error),
            _ => None,
        }
    }
}

/// The body of a response, read from its beginning to its end.
struct Reader<R> {
    response: R,
    gzip: Option<MultiGzDecoder<Inflated>>,
    limits: Limits,
    /// How many bytes there may be, decompressed.
    size: u64,
    /// When it must be there.
    until: Option<Instant>,
    /// How many came over the wire.
    received: u64,
    /// How many were handed out.
    given: u64,
}

impl<R: BorrowMut<Response>> Reader<R> {
    fn new(response: R, limits: &Limits, size: u64, until: Option<Instant>) -> Self {
        let gzip = is_gzip(response.borrow().headers()).then(|| MultiGzDecoder::new(Inflated::default()));
        Self { response, gzip, limits: limits.clone(), size, until, received: 0, given: 0 }
    }

    /// The next piece, perhaps an empty one; `None` at the end.
    async fn next(&mut self) -> Result<Option<Bytes>, BodyProblem> {
        let stall = self.limits.stall;
        let left = self.until.map_or(stall, |until| until.saturating_duration_since(Instant::now()).min(stall));
        let late = |_| if left < stall { BodyProblem::TooSlow } else { BodyProblem::Stalled };
        let chunk = timeout(left, self.response.borrow_mut().chunk()).await.map_err(late)?;
        let Some(chunk) = chunk.map_err(|error| BodyProblem::Broken(error.without_url()))? else {
            return self.end();
        };
        self.received += chunk.len() as u64;
        let piece = match &mut self.gzip {
            None => chunk,
            Some(gzip) => {
                let by_ratio = self.received.saturating_mul(self.limits.gzip_ratio.into()).max(HARMLESS);
                gzip.get_mut().left = self.size.min(by_ratio).saturating_sub(self.given);
                match gzip.write_all(&chunk) {
                    Ok(()) => std::mem::take(&mut gzip.get_mut().bytes).into(),
                    Err(_) if !gzip.get_ref().is_full => return Err(BodyProblem::NotGzip),
                    Err(_) if by_ratio < self.size => return Err(BodyProblem::Bomb),
                    Err(_) => return Err(BodyProblem::TooLarge),
                }
            }
        };
        self.given += piece.len() as u64;
        if self.given > self.size { Err(BodyProblem::TooLarge) } else { Ok(Some(piece)) }
    }

    fn end(&mut self) -> Result<Option<Bytes>, BodyProblem> {
        // An empty body is said to be gzip by some, and is none.
        let Some(mut gzip) = self.gzip.take().filter(|_| self.received > 0) else { return Ok(None) };
        gzip.try_finish().map_err(|_| BodyProblem::NotGzip)?;
        Ok(Some(std::mem::take(&mut gzip.get_mut().bytes).into()))
    }
}

/// What was decompressed and not handed out yet.
#[derive(Default)]
struct Inflated {
    bytes: Vec<u8>,
    left: u64,
    is_full: bool,
}

impl io::Write for Inflated {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.left.checked_sub(bytes.len() as u64) {
            Some(left) => self.left = left,
            None => {
                self.is_full = true;
                return Err(io::Error::other("too much"));
            }
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A whole body; what is left is the response's head.
pub(super) async fn whole(
    response: &mut Response,
    limits: &Limits,
    until: Option<Instant>,
) -> Result<Vec<u8>, BodyProblem> {
    let announced = response.content_length().unwrap_or_default();
    if announced > limits.body {
        return Err(BodyProblem::TooLarge);
    }
    // What is announced need not come.
    let mut body = Vec::with_capacity(usize::try_from(announced.min(HARMLESS)).unwrap_or_default());
    let is_checked = ends_with_connection(response) && is_json(response.headers());
    let mut reader = Reader::new(&mut *response, limits, limits.body, until);
    while let Some(piece) = reader.next().await? {
        body.extend_from_slice(&piece);
    }
    forget_gzip(response.headers_mut());
    if !is_checked || body.is_empty() {
        return Ok(body);
    }
    elsewhere(body.len(), move || match serde_json::from_slice::<IgnoredAny>(&body) {
        Err(error) if error.is_eof() => Err(BodyProblem::CutOff),
        _ => Ok(body),
    })
    .await
}

/// Whether nothing in an answer says how long it is, so that one which is cut off looks whole.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc9112#section-6.3>.
fn ends_with_connection(response: &Response) -> bool {
    let headers = response.headers();
    response.version() <= Version::HTTP_11
        && !headers.contains_key(CONTENT_LENGTH)
        && !headers.contains_key(TRANSFER_ENCODING)
}

fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media_type = media_type.and_then(|value| value.split(';').next()).unwrap_or_default().trim();
    media_type.eq_ignore_ascii_case("application/json") || media_type.to_ascii_lowercase().ends_with("+json")
}

/// The same response, whose body is decompressed and has the limits, except for that of its size, which is its reader's
/// business.
pub(super) fn streaming(response: Response, limits: &Limits, until: Option<Instant>) -> Response {
    let mut head =
        http::Response::builder().status(response.status()).version(response.version()).url(response.url().clone());
    if let Some(headers) = head.headers_mut() {
        headers.clone_from(response.headers());
        forget_gzip(headers);
    }
    let reader = Reader::new(response, limits, u64::MAX, until);
    let pieces = stream::try_unfold(reader, |mut reader| async move {
        Ok::<_, BodyProblem>(reader.next().await?.map(|piece| (piece, reader)))
    });
    finished(head, Body::wrap_stream(pieces))
}

/// A response made of parts that came in one before.
pub(super) fn finished(head: http::response::Builder, body: impl Into<Body>) -> Response {
    let body = body.into();
    match head.body(body) {
        Ok(response) => response.into(),
        // Not to be: all its parts are of a response. Should it, then the answer is one that nobody takes for a success.
        Err(_) => {
            let mut response = http::Response::new(Body::default());
            *response.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
            response.into()
        }
    }
}

/// What the headers say of a body that has been decompressed is no longer so.
fn forget_gzip(headers: &mut HeaderMap) {
    if is_gzip(headers) {
        headers.remove(CONTENT_ENCODING);
        headers.remove(CONTENT_LENGTH);
    }
}

fn is_gzip(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_ENCODING).is_some_and(|coding| {
        coding.as_bytes().eq_ignore_ascii_case(b"gzip") || coding.as_bytes().eq_ignore_ascii_case(b"x-gzip")
    })
}
