//! The exchanges as a HAR file (HTTP Archive 1.2) of their shapes, which `nextgen-sandbox replay` serves.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::{
    question::Known,
    shape::{Shape, Shaped},
};

pub(crate) fn har(known: &Known, base: &str) -> Value {
    let mut shape = Shape::new(known, base);
    let entries: Vec<Value> = known.log.iter().filter_map(|it| shape.exchange(it)).map(entry).collect();
    let creator = json!({ "name": "nextgen probe", "version": env!("CARGO_PKG_VERSION") });
    json!({ "log": { "version": "1.2", "creator": creator, "entries": entries } })
}

fn entry(Shaped { url, status, headers, body }: Shaped) -> Value {
    let media_type = headers.iter().find(|(name, _)| *name == "content-type").map(|(_, value)| value.clone());
    let headers: Vec<Value> =
        headers.into_iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
    let (size, media_type) = (body.len(), media_type.unwrap_or_default());
    let content = match String::from_utf8(body) {
        Ok(text) => json!({ "size": size, "mimeType": media_type, "text": text }),
        Err(error) => {
            let text = STANDARD.encode(error.into_bytes());
            json!({ "size": size, "mimeType": media_type, "text": text, "encoding": "base64" })
        }
    };
    json!({
        "startedDateTime": "",
        "time": 0,
        "request": { "method": "GET", "url": url, "httpVersion": "", "cookies": [], "headers": [], "queryString": [],
            "headersSize": -1, "bodySize": -1 },
        "response": { "status": status, "statusText": "", "httpVersion": "", "cookies": [], "headers": headers,
            "content": content, "redirectURL": "", "headersSize": -1, "bodySize": -1 },
        "cache": {},
        "timings": { "send": 0, "wait": 0, "receive": 0 },
    })
}
