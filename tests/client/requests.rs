//! The client over real HTTP: what it sends, and what becomes of each failure.

use std::{
    io::{Read, Write},
    net::TcpListener,
    time::Duration,
};

use axum::response::{IntoResponse, Redirect, Response};
use nextgen_patient_access::transport::RetryPolicy;
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, Error, ErrorKind, TokenFuture, TokenSource, reqwest};
use nextgen_test_support::{Server, json, reply};

const SECRET: &str = "s3cr3t-token";

/// What no error may show: the token, and what the server, or the query, says of a patient.
const PRIVATE: [&str; 3] = [SECRET, "Doe", "System.Web"];

fn client(server: &Server) -> Client {
    client_of(Api::OfficeR4, server)
}

fn client_of(api: Api, server: &Server) -> Client {
    once(Endpoint::new(api, &server.base()).unwrap(), AccessToken::new(SECRET))
}

/// A client that tells of each failure at once.
fn once(endpoint: Endpoint, token: impl TokenSource + 'static) -> Client {
    Client::builder(endpoint, token).retry(RetryPolicy::never()).build().unwrap()
}

async fn failure(answer: impl Fn() -> Response + Send + Sync + 'static) -> Error {
    let server = Server::start(move |_, _| answer());
    let error = client(&server).read_json("Patient", "Doe").await.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(PRIVATE.iter().all(|word| !shown.contains(word)), "{shown}");
    error
}

#[tokio::test]
async fn a_resource_comes_as_the_server_sent_it() {
    const PATIENT: &str = "{\n  \"resourceType\": \"Patient\",\n  \"id\": \"1\",\n  \"x\": 1.500e0\n}";
    let server = Server::start(|_, _| json(200, format!("\u{feff}{PATIENT}\n")));
    let client = client(&server);
    assert_eq!(client.read_json("Patient", "a?b").await.unwrap().get(), PATIENT);

    let seen = &server.seen()[0];
    assert_eq!(seen.target, "/api/fhir/r4/Patient/a%3Fb");
    assert_eq!(seen.headers["accept"], "application/fhir+json");
    assert_eq!(seen.headers["authorization"], format!("Bearer {SECRET}"));
    assert!(!format!("{client:?}").contains(SECRET));
}

#[tokio::test]
async fn dstu2_is_asked_for_by_its_own_media_type() {
    let server = Server::start(|_, _| json(200, r#"{"resourceType": "Patient"}"#));
    client_of(Api::EnterpriseDstu2, &server).read_json("Patient", "1").await.unwrap();
    assert_eq!(server.seen()[0].headers["accept"], "application/json+fhir");
}

#[tokio::test]
async fn without_a_token_none_is_sent() {
    let server = Server::start(|_, _| json(200, r#"{"resourceType": "Endpoint"}"#));
    let client = Client::new(Endpoint::new(Api::OfficeR4, &server.base()).unwrap(), None::<AccessToken>).unwrap();
    client.read_json("Endpoint", "1").await.unwrap();
    assert!(!server.seen()[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn headers_of_generated_clients_are_put_right() {
    let server = Server::start(|_, _| json(200, "{}"));
    let client = client(&server);
    let send = async |url: String, accept: Option<&str>| {
        let mut request = reqwest::Request::new(reqwest::Method::GET, url.parse().unwrap());
        request.headers_mut().insert("api-version", "1.0.0".parse().unwrap());
        if let Some(accept) = accept {
            request.headers_mut().insert("accept", accept.parse().unwrap());
        }
        client.execute("test", request).await.unwrap();
        let headers = server.seen().pop().unwrap().headers;
        assert!(!headers.contains_key("api-version"));
        headers["accept"].to_str().unwrap().to_owned()
    };
    let base = server.base();
    assert_eq!(send(format!("{base}/Patient"), Some("application/json")).await, "application/fhir+json");
    assert_eq!(send(format!("{base}/Patient"), Some("application/pdf")).await, "application/pdf");
    assert_eq!(send(format!("{}?patient=1", client.endpoint().ccda_url().unwrap()), None).await, "text/xml");
}

#[tokio::test]
async fn the_token_stays_with_the_origin() {
    let foreign = Server::start(|_, _| json(200, r#"{"resourceType": "Patient"}"#));
    let elsewhere = format!("{}/Patient/1?name=Doe", foreign.base());

    // A redirect there is not followed.
    let target = elsewhere.clone();
    let server = Server::start(move |_, _| Redirect::temporary(&target).into_response());
    let error = client(&server).read_json("Patient", "1").await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(!error.to_string().contains("Doe"), "{error}");
    assert!(foreign.seen().is_empty());

    // With an HTTP client that follows it, it goes without the token.
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    let following = Client::with_http(endpoint, AccessToken::new(SECRET), reqwest::Client::new());
    following.read_json("Patient", "1").await.unwrap();
    // And so does a request that the app itself makes to another origin.
    let request = reqwest::Request::new(reqwest::Method::GET, elsewhere.parse().unwrap());
    client(&server).execute("attachment", request).await.unwrap();

    let seen = foreign.seen();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|request| !request.headers.contains_key("authorization")));
}

#[tokio::test]
async fn redirects_within_the_origin_are_followed_five_times() {
    let server = Server::start(|base, target| match target.rsplit_once('/').unwrap() {
        (_, "0") => json(200, r#"{"resourceType": "Patient"}"#),
        (_, n) => Redirect::temporary(&format!("{base}/Patient/{}", n.parse::<u8>().unwrap() - 1)).into_response(),
    });
    let client = client(&server);
    client.read_json("Patient", "5").await.unwrap();
    assert!(server.seen().iter().all(|request| request.headers.contains_key("authorization")));
    assert!(client.read_json("Patient", "6").await.unwrap_err().status().unwrap().is_redirection());
}

#[tokio::test]
async fn each_status_says_what_to_do() {
    let issue = r#"{"severity": "error", "diagnostics": "Doe at System.Web.Http"}"#;
    let outcome = format!(r#"{{"resourceType": "OperationOutcome", "issue": [{issue}, {issue}]}}"#);
    for (status, retryable, advice) in [
        (400, false, "refuses this id"),
        (401, false, "sign the patient in again"),
        (403, false, "do not share this resource type"),
        (404, false, "no such resource"),
        (429, true, "wait a minute"),
        (500, false, "NextGen's support"),
        (503, true, "try again later"),
        (599, false, "NextGen's support"),
    ] {
        let body = outcome.clone();
        let error = failure(move || json(status, body.clone())).await;
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!((error.api(), error.operation()), (Some(Api::OfficeR4), Some("read Patient")));
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.request_id(), Some("req-1"));
        assert_eq!(error.is_retryable(), retryable, "{status}");
        assert_eq!(error.outcome().unwrap().issues()[0].diagnostics(), Some("Doe at System.Web.Http"));
        let text = error.to_string();
        assert!(text.starts_with(&format!("office-r4 read Patient: the server answered {status} ")), "{text}");
        assert!(text.contains("(request id req-1; outcome error, and 1 more)") && text.contains(advice), "{text}");
    }
}

#[tokio::test]
async fn refusals_need_not_be_an_operation_outcome() {
    let words = |error: &Error| -> Option<String> { Some(error.outcome()?.issues()[0].diagnostics()?.to_owned()) };
    assert_eq!(words(&failure(|| json(403, r#""Doe is denied""#)).await).as_deref(), Some("Doe is denied"));
    assert_eq!(words(&failure(|| json(403, r#"["Access denied"]"#)).await).as_deref(), Some("Access denied"));
    assert_eq!(words(&failure(|| reply(403, "text/html", "<html>Doe</html>")).await), None);
    assert_eq!(words(&failure(|| reply(502, "", "")).await), None);
    let too_long = || json(500, format!("\"{}\"", "Doe ".repeat(20_000)));
    assert_eq!(words(&failure(too_long).await), None);
}

#[tokio::test]
async fn a_server_that_is_asked_too_much_says_when_to_come_back() {
    let error = failure(|| ([("retry-after", "17")], json(429, "")).into_response()).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(17)));
    assert!(error.to_string().contains("wait 17 s, then go on slower: Office allows 20"), "{error}");
}

#[tokio::test]
async fn success_with_something_else_is_an_error() {
    let text = async |content_type: &'static str, body: &'static str| {
        let error = failure(move || reply(200, content_type, body)).await;
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Payload, false));
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        error.to_string()
    };
    assert!(text("text/html", "<html>Doe</html>").await.contains("the answer is not JSON, at line 1 column 1"));
    assert!(text("application/json", "").await.contains("the answer is empty"));
    assert!(text("application/json", r#"{"resourceType": "Patient", "name": "Do"#).await.contains("ends too early"));
    assert!(text("application/json", r#"{"resourceType": "Bundle"}"#).await.contains("is a Bundle, not a Patient"));
    assert!(text("application/json", r#"{"resourceType": "Doe, Ann"}"#).await.contains("is not a FHIR resource"));
    assert!(text("application/json", r#"["Doe is denied"]"#).await.contains("is not a FHIR resource"));
    let outcome = r#"{"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "not-found"}]}"#;
    assert!(text("application/json", outcome).await.contains("outcome error/not-found"));
}

#[tokio::test]
async fn a_missing_answer_is_worth_another_try() {
    // Nobody listens.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    // Somebody breaks off: before the answer, and in the middle of its body.
    let broken = |answer: &'static [u8]| {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(answer);
        });
        address
    };
    for (address, what) in [
        (free, "no connection to the server"),
        (broken(b""), "the connection broke off"),
        (broken(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"), "the connection broke off"),
    ] {
        let endpoint = Endpoint::new(Api::OfficeR4, &format!("http://{address}/Doe")).unwrap();
        let client = once(endpoint, AccessToken::new(SECRET));
        let error = client.read_json("Patient", "Doe").await.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Transport, true));
        assert!(error.to_string().contains(what), "{error}");
        let mut shown = format!("{error} {error:?}");
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            shown += &format!(" {cause} {cause:?}");
            source = cause.source();
        }
        assert!(PRIVATE.iter().all(|word| !shown.contains(word)), "{shown}");
    }
}

#[tokio::test]
async fn a_time_limit_is_told_apart() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = Endpoint::new(Api::OfficeR4, &format!("http://{}", listener.local_addr().unwrap())).unwrap();
    let http = reqwest::Client::builder().timeout(Duration::from_millis(50)).build().unwrap();
    let client = Client::builder(endpoint, None::<AccessToken>).http(http).retry(RetryPolicy::never()).build().unwrap();
    let error = client.read_json("Patient", "1").await.unwrap_err();
    assert!(error.to_string().contains("did not answer in time") && error.is_retryable(), "{error}");
}

#[tokio::test]
async fn nothing_is_sent_for_a_wrong_type_or_id() {
    let server = Server::start(|_, _| json(200, "{}"));
    let client = client(&server);
    for (resource_type, id) in [
        ("Patient", ""),
        ("Patient", ".."),
        ("Patient", "1/2"),
        ("Patient", "1 2"),
        ("../Patient", "1"),
        ("", "1"),
        ("$export", "1"),
    ] {
        let error = client.read_json(resource_type, id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{resource_type}/{id}");
    }
    assert_eq!(client.search_json("Pati?ent", [("a", "b")]).unwrap_err().kind(), ErrorKind::Request);
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_token_source_may_fail() {
    struct Away;
    impl TokenSource for Away {
        fn access_token(&self) -> TokenFuture<'_> {
            Box::pin(async { Err("the vault is closed".into()) })
        }
    }
    let server = Server::start(|_, _| json(200, "{}"));
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    let error = Client::new(endpoint.clone(), Away).unwrap().read_json("Patient", "1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is closed");

    let bad = AccessToken::new(format!("{SECRET}\r\nx: y"));
    let error = Client::new(endpoint, bad).unwrap().read_json("Patient", "1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(!format!("{error} {error:?}").contains(SECRET));
    assert!(server.seen().is_empty());
}
