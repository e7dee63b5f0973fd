//! How many times its text what is read takes in memory at most, by shape of the text: as a type, as a page, and by all other readers of
//! what servers send: statements, sign-in documents, tokens, manifests, directories.
//!
//! With folders as arguments also over all JSON files in them, each as a resource of R4.

use std::alloc::{GlobalAlloc, Layout, System};
use std::convert::Infallible;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::task::{Context, Poll};

use bytes::Bytes;
use nextgen_patient_access::auth::{AuthServer, RefreshToken, Registration};
use nextgen_patient_access::export::Started;
use nextgen_patient_access::fhir::{Outcome, r4};
use nextgen_patient_access::reqwest::{Body, Request, Response, Url};
use nextgen_patient_access::transport::Limits;
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, directory};
use tokio::runtime::Runtime;
use tower_service::Service;

/// The system's allocator, what it has given, and the most that it had given at once.
struct Counting;

static BYTES: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// SAFETY: all is passed on as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        PEAK.fetch_max(BYTES.fetch_add(layout.size(), Relaxed) + layout.size(), Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        BYTES.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        PEAK.fetch_max(BYTES.fetch_add(size, Relaxed) + size - layout.size(), Relaxed);
        BYTES.fetch_sub(layout.size(), Relaxed);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What `read` gives, and the most memory that it had besides what was there before.
fn peak_of<T>(read: impl FnOnce() -> T) -> (T, usize) {
    let before = BYTES.load(Relaxed);
    PEAK.store(before, Relaxed);
    let read = read();
    (read, PEAK.load(Relaxed) - before)
}

/// Answers everything with one text.
#[derive(Clone)]
struct Mock(Bytes);

impl Service<Request> for Mock {
    type Response = Response;
    type Error = Infallible;
    type Future = std::future::Ready<Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request) -> Self::Future {
        std::future::ready(Ok(http::Response::new(Body::from(self.0.clone())).into()))
    }
}

/// Bundles of about so many bytes.
fn shapes(bytes: usize) -> Vec<(&'static str, String)> {
    let list = |member: &str, one: &str| {
        let many = vec![one; bytes / (one.len() + 1)].join(",");
        format!(r#"{{"resourceType":"Bundle","{member}":[{many}]}}"#)
    };
    let inside = |member: &str, one: &str| {
        let many = vec![one; bytes / (one.len() + 1)].join(",");
        format!(
            r#"{{"resourceType":"Bundle","entry":[{{"resource":{{"resourceType":"Patient","{member}":[{many}]}}}}]}}"#
        )
    };
    let text = "x".repeat(bytes);
    vec![
        ("entries {}", list("entry", "{}")),
        ("entries null", list("entry", "null")),
        ("entries 0", list("entry", "0")),
        ("resources {}", list("entry", r#"{"resource":{}}"#)),
        ("Patients of 30 bytes", list("entry", r#"{"resource":{"resourceType":"Patient"}}"#)),
        (
            "Patients of 100 bytes",
            list("entry", &format!(r#"{{"resource":{{"resourceType":"Patient","id":"{}"}}}}"#, "1".repeat(50))),
        ),
        ("links {}", list("link", "{}")),
        ("contained {}", inside("contained", "{}")),
        ("extensions {}", inside("extension", "{}")),
        ("extensions", inside("extension", r#"{"url":"urn:a","valueString":"b"}"#)),
        ("names with null", inside("name", r#"{"use":null,"text":null,"given":[null]}"#)),
        ("siblings", inside("name", r#"{"_text":{"id":"1"}}"#)),
        ("siblings that are none", inside("name", r#"{"_given":[1]}"#)),
        ("unknown: nested arrays", inside("x", "[[[[0]]]]")),
        ("unknown: numbers", inside("x", "0")),
        ("given: null", inside("name\":[{\"given", "null").replace("]}}]}", "]}]}}]}")),
        ("total: objects", list("total", r#"{"a":1}"#)),
        ("one string", format!(r#"{{"resourceType":"Bundle","x":"{text}"}}"#)),
        (
            "one string in a page",
            format!(
                r#"{{"resourceType":"Bundle","entry":[{{"resource":{{"resourceType":"Patient","id":"{text}"}}}}]}}"#
            ),
        ),
        ("id, escaped", format!(r#"{{"resourceType":"Bundle","id":"{}"}}"#, "\\n".repeat(bytes / 2))),
        ("a searchset", nextgen_patient_access_bench::bundle(bytes)),
    ]
}

/// A client at a server that answers everything with one text.
fn client(api: Api, text: Bytes) -> Client {
    let endpoint = Endpoint::new(api, "https://fhir.example.org/r4").expect("an endpoint");
    Client::builder(endpoint, AccessToken::new("t"))
        .limits(Limits { body: u64::MAX, ..Limits::default() })
        .service(Mock(text))
        .build()
        .expect("a client")
}

/// A server that answers everything with one text, and what is below `/good/` with where patients sign in; its origin.
async fn serve(text: Bytes) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    let good = Bytes::from(sign_in(&origin, ""));
    let app = axum::Router::new().fallback(move |request: axum::extract::Request| {
        let (good, text) = (good.clone(), text.clone());
        async move { if request.uri().path().starts_with("/good/") { good } else { text } }
    });
    tokio::spawn(async move { axum::serve(listener, app).await });
    origin
}

fn sign_in(origin: &str, more: &str) -> String {
    format!(r#"{{"authorization_endpoint":"{origin}/a","token_endpoint":"{origin}/t","capabilities":[{more}]}}"#)
}

/// Reads a text in one of the ways; whether it was read, and the most memory that took.
type Read = fn(&Runtime, Bytes) -> (bool, usize);

/// What is read otherwise than as a type or a page: what stands around a list that a server may fill as it likes, and how long the text
/// may be.
const READERS: [(&str, [&str; 2], usize, Read); 6] = [
    (
        "statement",
        [r#"{"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","publisher":"NextGen","rest":["#, "]}"],
        16_000_000,
        |runtime, text| {
            let origin = runtime.block_on(serve(text));
            peak_of(|| runtime.block_on(Endpoint::discover(&origin)).is_ok())
        },
    ),
    (
        "smart-configuration",
        [
            r#"{"authorization_endpoint":"http://127.0.0.1/a","token_endpoint":"http://127.0.0.1/t","capabilities":["#,
            "]}",
        ],
        1_000_000,
        |runtime, text| {
            let origin = runtime.block_on(serve(text));
            let endpoint = Endpoint::new(Api::OfficeR4, &origin).expect("an endpoint");
            peak_of(|| runtime.block_on(AuthServer::discover(&endpoint)).is_ok())
        },
    ),
    ("token answer", [r#"{"access_token":"t","token_type":"Bearer","x":["#, "]}"], 1_000_000, |runtime, text| {
        let origin = runtime.block_on(serve(text));
        let endpoint = Endpoint::new(Api::OfficeR4, &format!("{origin}/good/r4")).expect("an endpoint");
        let server = runtime.block_on(AuthServer::discover(&endpoint)).expect("a server");
        let app = Registration::public("app", "http://127.0.0.1/callback").expect("an app");
        peak_of(|| runtime.block_on(server.refresh(&app, &RefreshToken::new("r"))).is_ok())
    }),
    ("manifest", [r#"{"transactionTime":"2026-01-01T00:00:00Z","output":["#, "]}"], 16_000_000, |runtime, text| {
        let status = Url::parse("https://fhir.example.org/r4/status").expect("a URL");
        let job = client(Api::OfficeBulkR4, text).resume_export(Started::at(status));
        let read = peak_of(|| runtime.block_on(job.poll()).is_ok());
        let _ = job.detach();
        read
    }),
    (
        "directory",
        [r#"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Endpoint","extension":["#, "]}}]}"],
        16_000_000,
        |runtime, text| {
            let client = client(Api::OfficeR4, text);
            let is_whole = |found: directory::Found| {
                !found
                    .problems
                    .iter()
                    .any(|it| ["cannot be read", "larger than"].iter().any(|why| it.to_string().contains(why)))
            };
            peak_of(|| runtime.block_on(directory::find(&client, "")).is_ok_and(is_whole))
        },
    ),
    (
        "a patient's practice",
        [r#"{"resourceType":"Patient","id":"1","extension":["#, "]}"],
        16_000_000,
        |runtime, text| {
            let client = client(Api::OfficeR4, text);
            peak_of(|| runtime.block_on(directory::practice_of(&client, "1")).is_ok())
        },
    ),
];

/// What a list may be full of.
const ITEMS: [&str; 8] = [
    "{}",
    "0",
    "null",
    "[[0]]",
    r#""a""#,
    r#"{"a":1}"#,
    r#"{"url":"https://files.example.org/export/2026/Observation-1.ndjson","type":"Observation"}"#,
    r#"{"resourceType":"Endpoint","id":"1"}"#,
];

fn other_readers(runtime: &Runtime) {
    println!("\n{:<24} {:<28} {:>9} {:>24}", "reader", "a list of", "KB", "");
    for (name, [before, behind], most, read) in READERS {
        for item in ITEMS {
            for bytes in [30_000, 900_000, 15_000_000].into_iter().filter(|bytes| *bytes < most) {
                let text = format!("{before}{}{behind}", vec![item; bytes / (item.len() + 1)].join(","));
                let length = text.len();
                let (is_read, peak) = read(runtime, Bytes::from(text));
                let item = item.get(..26).unwrap_or(item);
                println!("{name:<24} {item:<28} {:>9} {:>24}", length / 1_000, told(is_read, peak, length));
            }
        }
    }
}

fn told(is_read: bool, peak: usize, bytes: usize) -> String {
    format!(
        "{} {:>5.1}x {:>5} MB",
        if is_read { "read   " } else { "refused" },
        peak as f64 / bytes as f64,
        peak / 1_000_000
    )
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    println!("{:<24} {:>6} {:>24} {:>24}", "shape", "MB", "as a type", "as a page");
    for megabytes in [1, 16, 128] {
        for (name, json) in shapes(megabytes * 1_000_000) {
            let length = json.len();
            let (read, peak) = peak_of(|| r4::Resource::from_json(&json).is_ok());
            let typed = told(read, peak, length);
            let client = client(Api::OfficeR4, Bytes::from(json));
            let mut pages = client.search_json("Patient", [("_id", "1")]).expect("a search");
            let (read, peak) = peak_of(|| runtime.block_on(pages.next_page()).is_ok());
            println!("{name:<24} {megabytes:>6} {typed:>24} {:>24}", told(read, peak, length));
        }
    }
    let outcome =
        format!(r#"{{"resourceType":"OperationOutcome","issue":[{}]}}"#, vec![r#"{"a":1}"#; 1_000_000].join(","));
    let (read, peak) = peak_of(|| Outcome::from_json(outcome.as_bytes()).is_some());
    println!("Outcome, a million issues {}", told(read, peak, outcome.len()));
    other_readers(&runtime);

    for folder in std::env::args().skip(1) {
        let mut all = (0, 0, 0.0_f64, String::new());
        walk(Path::new(&folder), &mut all);
        let (read, refused, most, which) = all;
        println!(
            "{folder}: {read} read, {refused} are no resource; the most is {most:.1}x, of those over 100 KB: {which}"
        );
    }
}

fn walk(folder: &Path, all: &mut (u32, u32, f64, String)) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, all);
        } else if path.extension().is_some_and(|it| it == "json")
            && let Ok(json) = std::fs::read(&path)
        {
            match peak_of(|| r4::Resource::from_json(&json)) {
                (Ok(_), peak) => {
                    all.0 += 1;
                    let times = peak as f64 / json.len() as f64;
                    if json.len() > 100_000 && times > all.2 {
                        (all.2, all.3) = (times, path.display().to_string());
                    }
                }
                (Err(error), _) => {
                    all.1 += 1;
                    assert!(!error.problem().is_limit(), "{}: {error}", path.display());
                }
            }
        }
    }
}
