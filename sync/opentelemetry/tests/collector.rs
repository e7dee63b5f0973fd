//! What the example sends to a collector: spans with their parents, and nothing of a patient.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

#[path = "../src/main.rs"]
mod example;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Arc, Mutex},
};

use nextgen_patient_access::{
    Api,
    auth::{AuthServer, Registration, Scopes, Session},
};
use nextgen_sandbox::{Sandbox, population::Size};
use nextgen_stores::{AppKey, Apps, Database, Stores};
use nextgen_sync::Sync;
use nextgen_test_support::{Server, json};
use serde_json::Value;
use tracing_subscriber::layer::SubscriberExt as _;

const API: Api = Api::EnterpriseR4;

/// Keeps the records of a sandbox's patients, who have signed in as `key-1`, `key-2` and so on.
async fn sync(sandbox: &Sandbox, folder: &Path) -> Sync {
    let app = Registration::confidential(sandbox.client_id(), sandbox.client_secret(), "http://127.0.0.1/callback");
    let (app, scopes) = (app.unwrap(), Scopes::patient_read());
    let database = Database::at(folder.join("nextgen.db").to_str().unwrap()).await.unwrap();
    let stores = Stores::open(&database, AppKey::new([7; 32])).await.unwrap();
    for (at, patient) in (1..).zip(sandbox.patients()) {
        let server = AuthServer::discover(&sandbox.endpoint(API).unwrap()).await.unwrap();
        let pending = server.authorize(&app, &scopes).unwrap();
        let callback = sandbox.sign_in(pending.url(), &patient.id).await.unwrap();
        let grant = pending.complete(&callback).await.unwrap();
        let store = stores.session(format!("key-{at}"));
        Session::start(server, app.clone(), scopes.clone(), grant, store).await.unwrap();
    }
    Sync::open(stores, Arc::new(Apps::new().with(app)), folder.join("records").to_str().unwrap()).await.unwrap()
}

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
    let scratch = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::builder().size(Size { patients: 2, years: 1, seed: 5 }).start().await.unwrap();
    let sync = sync(&sandbox, scratch.path()).await;
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(example::layer(&provider))).unwrap();
    sync.run_once(std::future::pending(), |outcome| println!("{outcome}")).await.unwrap();
    assert_eq!(sync.counts().updated, 2);
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
    assert!(all.contains("nextgen-sync") && all.contains(&sandbox.base_url(API)));
    for patient in sandbox.patients() {
        for secret in patient.name.split(' ').chain([&*patient.id]) {
            assert!(!all.contains(secret), "{secret}");
        }
    }
    assert!(!all.contains("key-"));
}
