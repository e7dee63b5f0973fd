//! What stands in place of the HTTP client: a mock without a socket, and a layer around the usual one.

use std::{
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::{Duration, Instant},
};

use futures_util::TryStreamExt as _;
use nextgen_patient_access::reqwest::{Request, Response, header::AUTHORIZATION};
use nextgen_patient_access::transport::{Limits, RetryPolicy};
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, Error, ErrorKind, fhir::r4::Observation, office_r4};
use nextgen_test_support::{Server, json};
use serde_json::{Value, json};
use tower_service::Service;

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type Exchange = Pin<Box<dyn Future<Output = Result<Response, BoxError>> + Send>>;

/// Status and body of an answer, by the request and how many came before.
type Answer = dyn Fn(&Request, usize) -> Result<(u16, Value), BoxError> + Send + Sync;

/// Answers by a function, and keeps what was asked: an app's mock.
#[derive(Clone)]
pub(crate) struct Mock {
    answer: Arc<Answer>,
    asked: Arc<Mutex<Vec<(String, bool)>>>,
}

impl Mock {
    pub(crate) fn new(
        answer: impl Fn(&Request, usize) -> Result<(u16, Value), BoxError> + Send + Sync + 'static,
    ) -> Self {
        Self { answer: Arc::new(answer), asked: Arc::default() }
    }

    /// The URLs, and whether the token went there.
    pub(crate) fn asked(&self) -> Vec<(String, bool)> {
        self.asked.lock().unwrap().clone()
    }
}

impl Service<Request> for Mock {
    type Response = Response;
    type Error = BoxError;
    type Future = Exchange;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Exchange {
        let mut asked = self.asked.lock().unwrap();
        let answer = (self.answer)(&request, asked.len());
        asked.push((request.url().to_string(), request.headers().contains_key(AUTHORIZATION)));
        Box::pin(async move {
            let (status, body) = answer?;
            let mut response = http::Response::new(body.to_string());
            *response.status_mut() = status.try_into()?;
            Ok(response.into())
        })
    }
}

fn office(service: &Mock) -> office_r4::Client {
    let endpoint = Endpoint::production(Api::OfficeR4).unwrap();
    let retry = RetryPolicy { first_wait: std::time::Duration::from_millis(1), ..RetryPolicy::default() };
    let client = Client::builder(endpoint, AccessToken::new("s3cr3t")).retry(retry).service(service.clone());
    client.build().unwrap().try_into().unwrap()
}

/// What an app would test: it takes the typed client, and knows nothing of the mock.
async fn labs(office: &office_r4::Client, patient: &str) -> Result<Vec<String>, Error> {
    let pages = office.observation_search().patient(patient).category("laboratory").pages()?;
    pages.resources::<Observation>().map_ok(|lab| lab.id.unwrap_or_default()).try_collect().await
}

#[tokio::test]
async fn an_app_is_tested_without_a_socket() {
    let mock = Mock::new(|_, asked| {
        let link = json!([{"relation": "next", "url": "Observation?page=2"}]);
        Ok(match asked {
            // Retries are above the service.
            0 => (503, json!({})),
            1 => (
                200,
                json!({"resourceType": "Bundle", "link": link, "entry": [
                {"resource": {"resourceType": "Observation", "id": "a"}}]}),
            ),
            _ => (
                200,
                json!({"resourceType": "Bundle", "entry": [
                {"resource": {"resourceType": "Observation", "id": "b"}}]}),
            ),
        })
    });
    assert_eq!(labs(&office(&mock), "1").await.unwrap(), ["a", "b"]);
    let first = "https://fhir.meditouchehr.com/api/fhir/r4/Observation?category=laboratory&patient=1";
    // A relative link is relative to what was asked.
    let second = "https://fhir.meditouchehr.com/api/fhir/r4/Observation?page=2";
    assert_eq!(mock.asked(), [first, first, second].map(|url| (url.to_owned(), true)));
}

#[tokio::test]
async fn a_service_weakens_no_rule_of_what_may_be_asked() {
    let mock = Mock::new(|request, _| {
        Ok(match request.url().host_str() {
            Some("files.example.com") => (200, json!("a file")),
            _ => (
                200,
                json!({"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Observation"}}],
                "link": [{"relation": "next", "url": "https://evil.example/Observation?page=2"}]}),
            ),
        })
    });
    let office = office(&mock);
    let error = labs(&office, "1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Link);
    assert_eq!(mock.asked().len(), 1, "the link to another origin was not asked");

    office.fetch("https://files.example.com/a.pdf").unwrap().bytes().await.unwrap();
    assert_eq!(mock.asked()[1], ("https://files.example.com/a.pdf".to_owned(), false));
    assert_eq!(office.fetch("http://files.example.com/a.pdf").unwrap_err().kind(), ErrorKind::Link);
}

#[tokio::test]
async fn a_service_that_fails_is_a_connection_that_broke_off() {
    let mock = Mock::new(|_, _| Err("out of order".into()));
    let error = labs(&office(&mock), "1").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (ErrorKind::Transport, 5, true));
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "out of order");
}

/// Counts requests by path, and passes them on.
#[derive(Clone)]
struct Counted<S> {
    inner: S,
    paths: Arc<Mutex<Vec<String>>>,
}

impl<S: Service<Request, Response = Response>> Service<Request> for Counted<S> {
    type Response = Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> S::Future {
        self.paths.lock().unwrap().push(request.url().path().to_owned());
        self.inner.call(request)
    }
}

#[tokio::test]
async fn a_layer_counts_what_is_really_sent() {
    let server = Server::start(|_, _| json(200, r#"{"resourceType": "Patient", "id": "1"}"#));
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    let builder = Client::builder(endpoint, AccessToken::new("s3cr3t"));
    let counted = Counted { inner: builder.http_client().unwrap(), paths: Arc::default() };
    let client = builder.service(counted.clone()).build().unwrap();
    assert!(client.read_json("Patient", "1").await.unwrap().get().contains("\"1\""));
    assert_eq!(*counted.paths.lock().unwrap(), ["/api/fhir/r4/Patient/1"]);
    assert_eq!(server.seen().len(), 1);
}

/// How often another task of the same thread has its turn during a call.
async fn turns_of_another(call: impl Future<Output = ()>) -> u32 {
    let turns = Arc::new(std::sync::atomic::AtomicU32::new(0));
    let counted = turns.clone();
    let other = tokio::spawn(async move {
        loop {
            counted.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            tokio::task::yield_now().await;
        }
    });
    call.await;
    other.abort();
    turns.load(std::sync::atomic::Ordering::Relaxed)
}

#[tokio::test]
async fn large_answers_are_read_where_they_hold_up_no_other_task() {
    let entry = json!({"resource": {"resourceType": "Observation", "id": "a", "note": [{"text": "x".repeat(500)}]}});
    let large = json!({"resourceType": "Bundle", "entry": vec![entry.clone(); 10_000]});
    let small = json!({"resourceType": "Bundle", "entry": [entry]});
    let turns = async |bundle: Value| {
        let mock = Mock::new(move |_, _| Ok((200, bundle.clone())));
        let office = office(&mock);
        let search = || office.observation_search().patient("1").category("laboratory");
        let typed = turns_of_another(async { drop(search().send().await.unwrap()) }).await;
        let page = turns_of_another(async { drop(search().pages().unwrap().next_page().await.unwrap()) }).await;
        [typed, page]
    };
    let (of_small, of_large) = (turns(small).await, turns(large).await);
    assert!(of_small.iter().all(|turns| *turns < 100), "{of_small:?}: nothing to wait for");
    assert!(of_large.iter().all(|turns| *turns > 1_000), "{of_large:?}");
}

/// Two patients' clients, made as each usually is.
#[tokio::test]
async fn clients_of_one_process_share_their_connections() {
    use axum::serve::ListenerExt as _;
    use std::sync::atomic::{AtomicUsize, Ordering};

    let connections = Arc::new(AtomicUsize::new(0));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}/fhir/r4", listener.local_addr().unwrap());
    let counted = connections.clone();
    let listener = listener.tap_io(move |_| _ = counted.fetch_add(1, Ordering::SeqCst));
    let answer = || async { axum::Json(json!({ "resourceType": "Patient", "id": "1" })) };
    tokio::spawn(async move { axum::serve(listener, axum::Router::new().fallback(answer)).await });

    for token in ["one", "other"] {
        let client = Client::new(Endpoint::new(Api::OfficeR4, &base).unwrap(), AccessToken::new(token)).unwrap();
        client.read_json("Patient", "1").await.unwrap();
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);

    // One that is given is used.
    let own = nextgen_patient_access::reqwest::Client::new();
    let endpoint = Endpoint::new(Api::OfficeR4, &base).unwrap();
    let client = Client::builder(endpoint, AccessToken::new("third")).http(own).build().unwrap();
    client.read_json("Patient", "1").await.unwrap();
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

/// A connection ends with the runtime that made it: the next one must not find it.
#[test]
fn clients_outlive_a_runtime() {
    let server = Server::start(|_, _| json(200, r#"{"resourceType": "Patient", "id": "1"}"#));
    for _ in 0..3 {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
            let client = Client::new(endpoint, AccessToken::new("t")).unwrap();
            client.read_json("Patient", "1").await.unwrap();
        });
    }
}

#[test]
#[ignore = "a measurement"]
fn what_a_client_costs() {
    let resident = || {
        let pages = std::fs::read_to_string("/proc/self/statm").unwrap();
        pages.split(' ').nth(1).unwrap().parse::<usize>().unwrap() * 4
    };
    let endpoint = Endpoint::production(Api::OfficeR4).unwrap();
    // Another limit each, so another HTTP client each.
    for (whose, milliseconds) in [("of their own", 1), ("shared", 0)] {
        let client = |at: u64| {
            let limits = Limits { connect: Duration::from_millis(5000 + at * milliseconds), ..Limits::default() };
            Client::builder(endpoint.clone(), AccessToken::new("t")).limits(limits).build().unwrap()
        };
        let first = client(0);
        let (began, before) = (Instant::now(), resident());
        let clients: Vec<_> = (1..=300).map(client).collect();
        println!("{whose}: {:?} and {} KiB each", began.elapsed() / 300, (resident() - before) / 300);
        drop((first, clients));
    }
}
