//! Bulk NDJSON of 1 GB over HTTP on loopback: as typed resources, and to disk; against `serde_json::Value` on the same lines from
//! memory. And how much memory the process takes at most, before the lines are in it.

use std::{convert::Infallible, time::Instant};

use axum::{Router, body::Body, extract::Request, response::IntoResponse};
use bytes::Bytes;
use futures_util::stream;
use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint,
    export::{Existing, File, Manifest},
    fhir::r4::Observation,
};

/// How often the block of lines is sent.
const BLOCKS: usize = 1024;

fn block() -> Bytes {
    let mut text = String::with_capacity(1 << 20);
    let mut n = 0;
    while text.len() < 1 << 20 {
        n += 1;
        text += &format!(
            r#"{{"resourceType":"Observation","id":"LR-{n}","meta":{{"versionId":"1","lastUpdated":"2026-01-01T08:00:00.000Z"}},"status":"final","category":[{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory","display":"Laboratory"}}]}}],"code":{{"coding":[{{"system":"http://loinc.org","code":"2345-7","display":"Glucose"}}],"text":"Glucose"}},"subject":{{"reference":"Patient/{}"}},"effectiveDateTime":"2025-03-{:02}T07:30:00-05:00","valueQuantity":{{"value":{}.{},"unit":"mg/dL","system":"http://unitsofmeasure.org","code":"mg/dL"}},"referenceRange":[{{"low":{{"value":70,"unit":"mg/dL"}},"high":{{"value":99,"unit":"mg/dL"}}}}]}}"#,
            n % 97,
            n % 28 + 1,
            60 + n % 90,
            n % 10
        );
        text.push('\n');
    }
    text.into()
}

/// The most memory that this process has had, in MB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kb| kb.parse::<u64>().ok()).unwrap_or_default() / 1024
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let block = block();
    let lines = block.iter().filter(|byte| **byte == b'\n').count() * BLOCKS;
    let megabytes = (block.len() * BLOCKS) as f64 / 1e6;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let origin = format!("http://{}", listener.local_addr()?);
    let (sent, at) = (block.clone(), origin.clone());
    let app = Router::new().fallback(move |request: Request| {
        let (block, origin) = (sent.clone(), at.clone());
        async move {
            match request.uri().path() {
                "/r4/Group/g/$export" => {
                    (axum::http::StatusCode::ACCEPTED, [("content-location", format!("{origin}/status"))]).into_response()
                }
                "/status" => format!(
                    r#"{{"transactionTime":"2026-01-01T00:00:00Z","output":[{{"type":"Observation","url":"{origin}/file","count":{lines}}}]}}"#
                )
                .into_response(),
                _ => Body::from_stream(stream::iter((0..BLOCKS).map(move |_| Ok::<_, Infallible>(block.clone())))).into_response(),
            }
        }
    });
    tokio::spawn(async move { axum::serve(listener, app).await });
    let client = Client::new(Endpoint::new(Api::OfficeBulkR4, &format!("{origin}/r4"))?, AccessToken::new("token"))?;
    let rate = |began: Instant| megabytes / began.elapsed().as_secs_f64();

    let manifest = Manifest::default();
    let file = File { resource_type: "Observation".into(), url: format!("{origin}/file"), count: None };
    let began = Instant::now();
    let mut stream = client.export_lines(&manifest, &file).await?;
    let mut typed = 0;
    while let Some(line) = stream.next().await {
        typed += usize::from(line?.read::<Observation>()?.id.is_some());
    }
    let ours = rate(began);
    println!("typed, over HTTP: {typed} of {lines} lines, {ours:.0} MB/s, peak {} MB", peak());

    let folder = tempfile::tempdir()?;
    let began = Instant::now();
    let report = client.export("g").download(folder.path().join("export"), Existing::Refuse, |_| {}).await?;
    assert!(report.complete, "{:?}", report.gaps().collect::<Vec<_>>());
    println!("to disk, checked, with SHA-256: {:.0} MB/s, peak {} MB", rate(began), peak());

    let began = Instant::now();
    let mut values = 0;
    for _ in 0..BLOCKS {
        for line in block.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            values += usize::from(serde_json::from_slice::<serde_json::Value>(line)?.is_object());
        }
    }
    let theirs = rate(began);
    println!(
        "serde_json::Value, from memory: {values} lines, {theirs:.0} MB/s; typed over HTTP is {:.2} times as fast",
        ours / theirs
    );
    Ok(())
}
