//! How much, and how long.

use std::time::Duration;

/// What a client takes from a server at most.
///
/// A body that streams may take as long as it likes, as long as it goes on, unless it is of a record or an export. What is waited for a
/// [`RateLimit`](super::RateLimit), or since the server answered 429, counts for none of these times.
///
/// ```
/// use std::time::Duration;
/// use nextgen_patient_access::transport::Limits;
///
/// let on_a_phone = Limits { body: 16 * 1024 * 1024, stall: Duration::from_secs(10), ..Limits::default() };
/// # let _ = on_a_phone;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// How long a connection may take to come about, TLS included. 10 s unless set. A given HTTP client has its own.
    pub connect: Duration,
    /// How long the server may take from the request to the head of its answer. 60 s unless set.
    pub first_byte: Duration,
    /// How long an answer's body may pause. 30 s unless set.
    pub stall: Duration,
    /// How long a call may take in all, from its first attempt to the end of a body that is read as a whole. Half an hour unless set.
    pub call: Duration,
    /// How long the calls of a whole record (`Client::record`) or export may take together, or those that look for practices. Where
    /// that is over, no more is asked, and what is missing is told. 24 hours unless set.
    pub task: Duration,
    /// How many requests these may be. 100,000 unless set.
    pub task_requests: u32,
    /// How many bytes the body of an answer may have that is read as a whole, decompressed: each but those of
    /// [`Client::execute`](crate::Client::execute) and [`Fetch::stream`](super::Fetch::stream). 256 MiB unless set.
    pub body: u64,
    /// How many times larger than what came a body may become when it is decompressed, once it is over 1 MiB. FHIR's JSON
    /// compresses well, so 200 unless set. A given HTTP client that decompresses by itself does so without this limit.
    pub gzip_ratio: u32,
    /// How deep arrays and objects of JSON may nest. 640 unless set, which is fixed for the typed clients.
    pub nesting: u16,
    /// How many bytes of memory what is read of one answer may take: a FHIR type, or a page's entries. 1 GiB unless set. Whatever is set,
    /// it takes no more than ten times the answer's JSON, or 1 MiB. What an app reads resources as itself, with serde, is its own affair:
    /// a `serde_json::Value` may take eighty times its text.
    pub memory: u64,
    /// How many redirects are followed for one request. 5 unless set.
    pub redirects: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            first_byte: Duration::from_secs(60),
            stall: Duration::from_secs(30),
            call: Duration::from_secs(30 * 60),
            task: Duration::from_secs(24 * 60 * 60),
            task_requests: 100_000,
            body: 256 * 1024 * 1024,
            gzip_ratio: 200,
            nesting: 640,
            memory: 1024 * 1024 * 1024,
            redirects: 5,
        }
    }
}

impl Limits {
    /// The memory that what is read of an answer may take.
    pub(crate) fn memory(&self) -> usize {
        usize::try_from(self.memory).unwrap_or(usize::MAX)
    }
}
