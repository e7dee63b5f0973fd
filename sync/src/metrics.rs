//! `/metrics`, in the text format of Prometheus, on loopback.

use std::{fmt::Write as _, net::SocketAddr};

use axum::{Router, http::StatusCode, http::header, response::IntoResponse, response::Response, routing::get};
use nextgen_sync::{PracticeStatus, Sync};
use tokio::net::TcpListener;

/// What is told of each practice: name, explanation, value.
type Gauge = (&'static str, &'static str, fn(&PracticeStatus) -> u64);

const GAUGES: &[Gauge] = &[
    ("patients", "Patients whose records are kept", |it| it.patients),
    ("due", "Patients who are due, and nobody is at work on them", |it| it.due),
    ("running", "Patients whom somebody is at work on", |it| it.running),
    ("late", "Patients whose records have not been current for two intervals", |it| it.late),
    ("failing", "Patients who have failed at their last, or have gaps", |it| it.failing),
    ("ended", "Patients who have to sign in again", |it| it.ended),
    ("untold", "Change sets that nobody has acknowledged", |it| it.untold),
    ("oldest_due_seconds", "Since when the one who has been due longest is due", |it| it.oldest_due_seconds),
    ("closed_seconds", "For how long the practice is left alone", |it| it.closed_seconds),
];

/// Serves them, for as long as it lives.
pub(crate) async fn serve(sync: Sync, address: SocketAddr) -> std::io::Result<impl Future<Output = ()>> {
    let listener = TcpListener::bind(address).await?;
    let routes = Router::new().route("/metrics", get(move || metrics(sync.clone())));
    Ok(async move { _ = axum::serve(listener, routes).await })
}

async fn metrics(sync: Sync) -> Response {
    match text(&sync).await {
        Ok(text) => ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response(),
        Err(error) => (StatusCode::SERVICE_UNAVAILABLE, error.to_string()).into_response(),
    }
}

async fn text(sync: &Sync) -> Result<String, nextgen_stores::Error> {
    let (status, counts) = (sync.status().await?, sync.counts());
    let mut text = String::new();
    // Writing to a text does not fail.
    let mut line = |arguments: std::fmt::Arguments<'_>| _ = writeln!(text, "{arguments}");
    for (name, explanation, value) in GAUGES {
        line(format_args!("# HELP nextgen_sync_{name} {explanation}."));
        line(format_args!("# TYPE nextgen_sync_{name} gauge"));
        for (practice, of) in &status.practices {
            line(format_args!("nextgen_sync_{name}{{practice=\"{}\"}} {}", label(practice), value(of)));
        }
    }
    for (name, which) in [("used", true), ("allowed", false)] {
        line(format_args!("# HELP nextgen_sync_limit_{name} Requests of the limit that all processes share."));
        line(format_args!("# TYPE nextgen_sync_limit_{name} gauge"));
        for (server, limit) in &status.limits {
            let value = if which { limit.used } else { limit.allowed };
            line(format_args!("nextgen_sync_limit_{name}{{server=\"{}\"}} {value}", label(server)));
        }
    }
    let counters = [
        ("updated", "Records brought up to date by this process", counts.updated),
        ("with_gaps", "Of these, those with gaps", counts.with_gaps),
        ("told", "Change sets told by this process, and acknowledged", counts.told),
        ("failed", "Patients who failed in this process", counts.failed),
        ("sessions_ended", "Sessions that this process has found to have ended", counts.ended),
        ("leases_lost", "Leases that this process has lost to others", counts.lost),
    ];
    for (name, explanation, value) in counters {
        line(format_args!("# HELP nextgen_sync_{name}_total {explanation}."));
        line(format_args!("# TYPE nextgen_sync_{name}_total counter"));
        line(format_args!("nextgen_sync_{name}_total {value}"));
    }
    Ok(text)
}

fn label(value: &str) -> String {
    value.replace('\\', r"\\").replace('"', "\\\"").replace('\n', r"\n")
}
