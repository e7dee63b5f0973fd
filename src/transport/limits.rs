//! How much, and how long.

use std::time::Duration;

/// What a client takes from a server at most.
///
/// There is no limit to how long a download may take in all, as long as it goes on.
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
    /// How many bytes the body of an answer may have that is read as a whole, decompressed: each but those of
    /// [`Client::execute`](crate::Client::execute) and [`Fetch::stream`](super::Fetch::stream). 256 MiB unless set.
    pub body: u64,
    /// How many times larger than what came a body may become when it is decompressed, once it is over 1 MiB. FHIR's JSON
    /// compresses well, so 200 unless set. A given HTTP client that decompresses by itself does so without this limit.
    pub gzip_ratio: u32,
    /// How deep arrays and objects of JSON may nest. 640 unless set, which is fixed for the typed clients.
    pub nesting: u16,
    /// How many redirects are followed for one request. 5 unless set.
    pub redirects: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            first_byte: Duration::from_secs(60),
            stall: Duration::from_secs(30),
            body: 256 * 1024 * 1024,
            gzip_ratio: 200,
            nesting: 640,
            redirects: 5,
        }
    }
}
