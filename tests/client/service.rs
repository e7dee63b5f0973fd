//! What stands in place of the HTTP client: a mock without a socket, and a layer around the usual one.

use std::{
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
};

use futures_util::TryStreamExt as _;
use nextgen_patient_access::reqwest::{Request, Response, header::AUTHORIZATION};
use nextgen_patient_access::transport::RetryPolicy;
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
struct Mock {
    answer: Arc<Answer>,
    asked: Arc<Mutex<Vec<(String, bool)>>>,
}

impl Mock {
    fn new(answer: impl Fn(&Request, usize) -> Result<(u16, Value), BoxError> + Send + Sync + 'static) -> Self {
        Self { answer: Arc::new(answer), asked: Arc::default() }
    }

    /// The URLs, and whether the token went there.
    fn asked(&self) -> Vec<(String, bool)> {
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
