//! What the example sends to a collector: spans with their parents, and nothing of a patient.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    dead_code,
    reason = "tests may fail by panicking, and this one needs a part of what it shares"
)]

#[path = "../src/main.rs"]
mod example;
#[path = "../../tests/sync/setup.rs"]
mod setup;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
};

use nextgen_test_support::{Server, database::Place, json};
use serde_json::Value;
use tracing_subscriber::layer::SubscriberExt as _;

use crate::setup::{Setup, work};

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_gets_each_turn_with_its_requests_and_nothing_of_a_patient() {
    let bodies: Arc<Mutex<Vec<String>>> = Arc::default();
    let heard = bodies.clone();
    let collector = Server::serve(move |_, seen| {
        assert_eq!(seen.target, "/v1/traces");
        heard.lock().unwrap().push(seen.body.clone());
        json(200, "{}")
    });
    let provider = example::provider(&collector.origin()).unwrap();
    let setup = Setup::new(Place::sqlite(), 2).await;
    let sync = setup.sync().await;
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(example::layer(&provider))).unwrap();
    assert_eq!(work(&sync).await.len(), 2);
    tokio::task::spawn_blocking(move || provider.shutdown()).await.unwrap().unwrap();

    let sent = bodies.lock().unwrap().clone();
    let mut spans: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for body in &sent {
        let body: Value = serde_json::from_str(body).unwrap();
        let of_resource = body["resourceSpans"].as_array().unwrap().iter();
        let of_scope = of_resource.flat_map(|it| it["scopeSpans"].as_array().unwrap());
        for span in of_scope.flat_map(|it| it["spans"].as_array().unwrap()) {
            spans.entry(span["name"].as_str().unwrap().to_owned()).or_default().push(span.clone());
        }
    }
    let text = |span: &Value, name: &str| span[name].as_str().unwrap_or_default().to_owned();
    let turns: BTreeSet<String> = spans["sync"].iter().map(|span| text(span, "spanId")).collect();
    assert_eq!(turns.len(), 2, "{:?}", spans.keys());
    assert!(spans["sync"].iter().all(|span| text(span, "parentSpanId").is_empty()));
    assert!(spans["request"].len() > 20 * 2, "{}", spans["request"].len());
    let parents: BTreeSet<String> = spans["request"].iter().map(|span| text(span, "parentSpanId")).collect();
    assert_eq!(parents, turns);
    let all = sent.concat();
    assert!(all.contains("nextgen-sync") && all.contains(&setup.sandbox.base_url(setup::API)));
    for patient in setup.sandbox.patients() {
        for secret in patient.name.split(' ').chain([&*patient.id]) {
            assert!(!all.contains(secret), "{secret}");
        }
    }
    assert!(!all.contains("\"p0\"") && !all.contains("\"p1\""));
}
