//! A server on loopback that exports a group: two answers of progress, then the manifest.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use axum::{http::HeaderValue, response::Response};

use crate::{Seen, Server, json, reply};

pub const STATUS: &str = "/api/fhir/r4/$export-poll-status?_jobId=7";

/// Where the files lie, and what they ask for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Files {
    Here,
    HereWithToken,
    ElsewhereWithToken,
}

/// What a file holds.
pub fn lines(name: &str) -> Option<String> {
    let resources = |name: &str, ids: &[&str]| {
        let line = |id: &&str| format!(r#"{{"resourceType":"{name}","id":"{id}","value":1.50}}"#);
        ids.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    Some(match name {
        "1" => resources("Patient", &["p1", "p2", "p3"]),
        "2" => resources("Observation", &["o1", "o2"]) + "\r\n\n",
        "3" => resources("Observation", &["o3"]) + "\n",
        "4" => r#"{"resourceType":"Bundle","type":"transaction","entry":[]}"#.to_owned() + "\n",
        "5" => {
            r#"{"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"informational"}]}"#.to_owned()
        }
        _ => return None,
    })
}

/// A server whose answers a test may change.
pub fn server(files: Files, change: impl Fn(&str, &Seen) -> Option<Response> + Send + Sync + 'static) -> Server {
    let polls: Arc<Mutex<HashMap<String, u32>>> = Arc::default();
    Server::serve(move |base, seen| {
        if let Some(changed) = change(base, seen) {
            return changed;
        }
        let target = &*seen.target;
        if let Some(name) = target.strip_prefix("/api/files/") {
            return lines(name).map_or_else(|| json(404, ""), |lines| reply(200, "application/fhir+ndjson", lines));
        }
        let with = |mut response: Response, name: &'static str, value: String| {
            response.headers_mut().insert(name, HeaderValue::from_str(&value).unwrap());
            response
        };
        let origin = base.strip_suffix("/api/fhir/r4").unwrap();
        match (seen.method.as_str(), target) {
            ("GET", "/api/fhir/r4/Group/g1/$export") => {
                with(reply(202, "text/plain", ""), "content-location", format!("{origin}{STATUS}"))
            }
            ("DELETE", STATUS) => reply(202, "text/plain", ""),
            ("GET", STATUS) => {
                let mut polls = polls.lock().unwrap();
                let count = polls.entry(target.to_owned()).or_default();
                *count += 1;
                if *count <= 2 {
                    let progress = with(reply(202, "text/plain", ""), "x-progress", format!("{count} of 2"));
                    return with(progress, "retry-after", "0".to_owned());
                }
                json(200, manifest(files, origin))
            }
            _ => json(404, ""),
        }
    })
}

/// What the status URL answers when the export is done, for files on this origin.
pub fn manifest(files: Files, origin: &str) -> String {
    let place =
        if files == Files::ElsewhereWithToken { "http://127.0.0.1:9/files" } else { &format!("{origin}/api/files") };
    format!(
        r#"{{"transactionTime": "2026-01-01T00:00:00Z", "request": "{origin}/x", "requiresAccessToken": {},
            "output": [{{"type": "Patient", "url": "{place}/1", "count": 3}}, {{"type": "Observation", "url": "{place}/2", "count": 2}},
                       {{"type": "Observation", "url": "{place}/3"}}],
            "deleted": [{{"type": "Bundle", "url": "{place}/4", "count": 1}}],
            "error": [{{"type": "OperationOutcome", "url": "{place}/5"}}]}}"#,
        files != Files::Here
    )
}
