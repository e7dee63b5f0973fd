//! Downloads, with limits: https only, a bounded size, a bounded time.

use std::{error::Error, time::Duration};

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use nextgen_patient_access_codegen::Diagnostic;
use reqwest::{StatusCode, header::ACCEPT, redirect::Policy};
use url::{Host, Url};

/// The largest vendor document known has 170 kB; a hundred times that is no description any more.
pub(super) const MAX_DOCUMENT: u64 = 16 << 20;
/// HL7's archives of schemas have a few MB each.
pub(super) const MAX_ARCHIVE: u64 = 64 << 20;
/// A host that has not answered the handshake by then is down.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The web moves a page once or twice, not in circles.
const MAX_REDIRECTS: usize = 5;
/// `metadata` has many forms, and JSON is the one we read; everything else has one form only.
const ACCEPTED: &str = "application/fhir+json, application/json;q=0.9, */*;q=0.5";

pub(super) struct Http {
    client: reqwest::Client,
    /// Draws on a terminal only.
    progress: MultiProgress,
}

pub(super) struct Answer {
    /// Where the redirects led: what relative links are relative to.
    pub(super) url: Url,
    pub(super) bytes: Vec<u8>,
}

impl Http {
    /// `timeout` is for one download, from the first byte sent to the last received.
    pub(super) fn new(timeout: Duration) -> Result<Self, Diagnostic> {
        let redirects = Policy::custom(|attempt| match permitted(attempt.url()) {
            Err(problem) => {
                let problem = format!("redirected to {}: {problem}", attempt.url());
                attempt.error(problem)
            }
            Ok(()) if attempt.previous().len() > MAX_REDIRECTS => attempt.error("too many redirects"),
            Ok(()) => attempt.follow(),
        });
        let client = reqwest::Client::builder()
            .user_agent(concat!("nextgen-patient-access-xtask/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(timeout)
            .redirect(redirects)
            .build()
            .map_err(|error| Diagnostic::new(format!("no HTTP client: {}", with_causes(&error))))?;
        Ok(Self { client, progress: MultiProgress::new() })
    }

    /// What `url` answers with; `None` where there is nothing (404 or 410).
    ///
    /// Any other status, a body above `limit` bytes, one that breaks off or comes too slowly is an error.
    pub(super) async fn get(&self, url: &Url, limit: u64) -> Result<Option<Answer>, Diagnostic> {
        let bar = self.progress.add(ProgressBar::new(0).with_style(style()).with_message(url.to_string()));
        let answer = self.download(url, limit, &bar).await.map_err(|problem| problem.in_file(url.as_str()));
        bar.finish_and_clear();
        answer
    }

    async fn download(&self, url: &Url, limit: u64, bar: &ProgressBar) -> Result<Option<Answer>, Diagnostic> {
        permitted(url).map_err(Diagnostic::new)?;
        let request = self.client.get(url.clone()).header(ACCEPT, ACCEPTED);
        let mut response = request.send().await.map_err(|error| no_answer(error, "no answer"))?;
        match response.status() {
            StatusCode::NOT_FOUND | StatusCode::GONE => return Ok(None),
            status if !status.is_success() => {
                return Err(Diagnostic::new(format!("answered {status}"))
                    .with_help("open it in a browser; if it has moved, change specs/sources.toml"));
            }
            _ => {}
        }
        let declared = response.content_length();
        bar.set_length(declared.unwrap_or(0));
        let too_large = || Diagnostic::new(format!("larger than {limit} bytes, the limit for what is expected there"));
        if declared.is_some_and(|length| length > limit) {
            return Err(too_large());
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| {
            let of = declared.map(|length| format!(" of {length}")).unwrap_or_default();
            no_answer(error, &format!("the answer breaks off after {}{of} bytes", bytes.len()))
        })? {
            bytes.extend_from_slice(&chunk);
            bar.set_position(bytes.len() as u64);
            if bytes.len() as u64 > limit {
                return Err(too_large());
            }
        }
        Ok(Some(Answer { url: response.url().clone(), bytes }))
    }
}

/// https, and plain http on this machine only: nobody in between can change what we pin.
pub(super) fn permitted(url: &Url) -> Result<(), String> {
    let loopback = match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    };
    match url.scheme() {
        "https" => Ok(()),
        "http" if loopback => Ok(()),
        scheme => Err(format!("`{scheme}` is refused; only https is read (plain http from loopback)")),
    }
}

fn no_answer(error: reqwest::Error, otherwise: &str) -> Diagnostic {
    if error.is_timeout() {
        return Diagnostic::new("no complete answer within the time limit").with_help("try again");
    }
    Diagnostic::new(format!("{otherwise}: {}", with_causes(&error.without_url())))
}

/// reqwest keeps the reason in its sources.
fn with_causes(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    text
}

fn style() -> ProgressStyle {
    let bar = ProgressStyle::with_template("{wide_msg} {bytes:>10} of {total_bytes:<10} {bar:20}");
    bar.unwrap_or_else(|_| ProgressStyle::default_bar())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_loopback() {
        for url in ["https://example.org/", "http://127.0.0.1:8080/", "http://[::1]/", "http://localhost/"] {
            assert_eq!(permitted(&Url::parse(url).unwrap()), Ok(()), "{url}");
        }
        for url in ["http://example.org/", "http://localhost.example.org/", "ftp://127.0.0.1/", "file:///etc/hosts"] {
            assert!(permitted(&Url::parse(url).unwrap()).is_err(), "{url}");
        }
    }
}
