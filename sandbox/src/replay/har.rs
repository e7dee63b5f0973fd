//! HTTP Archive 1.2: the members that a replay needs. All others are left behind, and so are never scrubbed by halves.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};

use crate::error::Error;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Har {
    pub(super) log: Log,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Log {
    #[serde(default = "version")]
    pub(super) version: String,
    #[serde(default)]
    pub(super) creator: Creator,
    pub(super) entries: Vec<Entry>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Creator {
    pub(super) name: String,
    pub(super) version: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Entry {
    #[serde(default)]
    pub(super) started_date_time: String,
    #[serde(default)]
    time: f64,
    pub(super) request: Request,
    pub(super) response: Response,
    #[serde(default, skip_deserializing)]
    cache: Nothing,
    #[serde(default)]
    timings: Timings,
}

#[derive(Debug, Clone, Default, Serialize)]
struct Nothing {}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Timings {
    send: f64,
    wait: f64,
    receive: f64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Request {
    pub(super) method: String,
    pub(super) url: String,
    #[serde(default)]
    pub(super) http_version: String,
    #[serde(default)]
    pub(super) cookies: Vec<Pair>,
    #[serde(default)]
    pub(super) headers: Vec<Pair>,
    #[serde(default)]
    pub(super) query_string: Vec<Pair>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) post_data: Option<PostData>,
    #[serde(default = "unknown")]
    pub(super) headers_size: i64,
    #[serde(default = "unknown")]
    pub(super) body_size: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Response {
    pub(super) status: u16,
    #[serde(default)]
    pub(super) status_text: String,
    #[serde(default)]
    pub(super) http_version: String,
    #[serde(default)]
    pub(super) cookies: Vec<Pair>,
    #[serde(default)]
    pub(super) headers: Vec<Pair>,
    #[serde(default)]
    pub(super) content: Content,
    #[serde(default, rename = "redirectURL")]
    pub(super) redirect_url: String,
    #[serde(default = "unknown")]
    pub(super) headers_size: i64,
    #[serde(default = "unknown")]
    pub(super) body_size: i64,
}

/// A header, a cookie or a parameter.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Pair {
    pub(super) name: String,
    #[serde(default)]
    pub(super) value: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PostData {
    #[serde(default)]
    pub(super) mime_type: String,
    #[serde(default)]
    pub(super) params: Vec<Pair>,
    #[serde(default)]
    pub(super) text: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Content {
    pub(super) size: i64,
    pub(super) mime_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) encoding: Option<String>,
}

fn version() -> String {
    "1.2".to_owned()
}

fn unknown() -> i64 {
    -1
}

impl Har {
    pub(super) fn read(text: &str) -> Result<Self, Error> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        serde_json::from_str(text).map_err(|error| {
            // What serde has to say of a wrong value quotes it, and it may be a token.
            let what = match error.to_string() {
                missing if missing.starts_with("missing field") => missing,
                _ => format!("what is at line {}, column {} is not expected there", error.line(), error.column()),
            };
            Error::new(format!("this is no HAR file (HTTP Archive 1.2): {what}"))
        })
    }
}

impl Content {
    /// The body: what was sent, without the encoding of the transfer.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let text = self.text.as_deref().unwrap_or_default();
        match self.encoding.as_deref() {
            Some("base64") => STANDARD.decode(text.replace(['\n', '\r', ' '], "")).unwrap_or_default(),
            _ => text.as_bytes().to_vec(),
        }
    }
}
