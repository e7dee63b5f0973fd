//! The token stays home: whatever a server points to, no other origin gets an `Authorization` header.
//!
//! The same scenarios are put to npm's `fhirclient` and `fhir-kit-client` by tests/leaks_npm/leaks.mjs.

use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use nextgen_patient_access::transport::{Foreign, ForeignPolicy, RetryPolicy};
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, ErrorKind, office_r4, reqwest};
use nextgen_test_support::{Server, json, page};

const SECRET: &str = "s3cr3t-token";

/// A server on another origin, which counts whom it sees with what.
struct Elsewhere {
    origin: String,
    seen: Arc<Mutex<Vec<HeaderMap>>>,
}

impl Elsewhere {
    /// On an address, under a name for it.
    fn at(address: &str, name: &str, answer: impl Fn(&str) -> Response + Send + Sync + 'static) -> Option<Self> {
        let listener = TcpListener::bind(address).ok()?;
        listener.set_nonblocking(true).unwrap();
        let origin = format!("http://{name}:{}", listener.local_addr().unwrap().port());
        let seen: Arc<Mutex<Vec<HeaderMap>>> = Arc::default();
        let (log, answer) = (seen.clone(), Arc::new(answer));
        let app = Router::new().fallback(move |request: Request| {
            log.lock().unwrap().push(request.headers().clone());
            let response = answer(request.uri().path());
            async { response }
        });
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), app).await.unwrap();
            });
        });
        Some(Self { origin, seen })
    }

    fn requests(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    /// How many requests had the token, in whatever header.
    fn tokens(&self) -> usize {
        let has_secret = |headers: &&HeaderMap| {
            headers.contains_key("authorization")
                || headers.values().any(|value| String::from_utf8_lossy(value.as_bytes()).contains(SECRET))
        };
        self.seen.lock().unwrap().iter().filter(has_secret).count()
    }
}

/// Another port, another name, another address.
fn elsewhere() -> Vec<Elsewhere> {
    let answer = |_: &str| json(200, page(None, None, &["x"]));
    let all = [("127.0.0.1:0", "127.0.0.1"), ("127.0.0.1:0", "localhost"), ("[::1]:0", "[::1]")];
    let found: Vec<_> = all.into_iter().filter_map(|(address, name)| Elsewhere::at(address, name, answer)).collect();
    assert!(found.len() >= 2);
    found
}

fn redirect(status: u16, to: &str) -> Response {
    (StatusCode::from_u16(status).unwrap(), [("location", to.to_owned())]).into_response()
}

fn client(home: &Server, foreign: ForeignPolicy) -> Client {
    let endpoint = Endpoint::new(Api::OfficeR4, &home.base()).unwrap();
    let client = Client::builder(endpoint, AccessToken::new(SECRET)).foreign(foreign).retry(RetryPolicy::never());
    client.build().unwrap()
}

const ALL: ForeignPolicy = ForeignPolicy { files: Foreign::WithoutToken, links: Foreign::WithoutToken };
const NONE: ForeignPolicy = ForeignPolicy { files: Foreign::Refuse, links: Foreign::Refuse };

#[tokio::test]
async fn redirects_of_the_api_stay_home() {
    for away in elsewhere() {
        for status in [301, 302, 303, 307, 308] {
            let target = format!("{}/api/fhir/r4/Patient/1?name=Doe", away.origin);
            let home = Server::start(move |base, path| match path.ends_with("/1") {
                true => redirect(status, &format!("{base}/Patient/2")),
                false => redirect(status, &target),
            });
            let client = client(&home, ALL);
            let office = office_r4::Client::try_from(client.clone()).unwrap();
            assert_eq!(client.read_json("Patient", "1").await.unwrap_err().status().unwrap().as_u16(), status);
            assert_eq!(office.patient_read("1").send().await.unwrap_err().status().unwrap().as_u16(), status);
            assert!(home.seen().iter().all(|request| request.headers.contains_key("authorization")));
            assert_eq!((away.requests(), home.seen().len()), (0, 4));
        }
    }
}

/// reqwest's own following, which a given HTTP client may do.
#[tokio::test]
async fn a_given_http_client_that_follows_redirects_gives_nothing_away() {
    for away in elsewhere() {
        let target = format!("{}/api/fhir/r4/Patient/1", away.origin);
        let home = Server::start(move |_, _| redirect(307, &target));
        let endpoint = Endpoint::new(Api::OfficeR4, &home.base()).unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let client = Client::with_http(endpoint, AccessToken::new(SECRET), http);
        let _ = client.read_json("Patient", "1").await;
        let _ = client.fetch("Binary/1").unwrap().bytes().await;
        assert_eq!((away.requests(), away.tokens()), (2, 0));
    }
}

#[tokio::test]
async fn next_links_elsewhere_are_refused_or_asked_without_the_token() {
    for away in elsewhere() {
        let link = format!("{}/api/fhir/r4/Observation?page=2", away.origin);
        let home = Server::start(move |_, _| json(200, page(Some(2), Some(&link), &["a"])));
        let mut refused =
            client(&home, ForeignPolicy::default()).search_json("Observation", [("patient", "1")]).unwrap();
        refused.next_page().await.unwrap();
        assert_eq!(refused.next_page().await.unwrap_err().kind(), ErrorKind::Link);
        assert_eq!(away.requests(), 0);

        let mut followed = client(&home, ALL).search_json("Observation", [("patient", "1")]).unwrap();
        followed.next_page().await.unwrap();
        followed.next_page().await.unwrap().unwrap();
        assert_eq!((away.requests(), away.tokens()), (1, 0));
    }
}

/// An attachment's URL, a Bundle's `fullUrl`, an absolute reference, a file of a bulk export: all of them are fetched.
#[tokio::test]
async fn files_and_references_elsewhere_are_asked_without_the_token_or_refused() {
    for away in elsewhere() {
        let home = Server::start(|_, _| json(200, r#"{"resourceType":"Practitioner"}"#));
        let url = format!("{}/document/pdf-1?signature=abc", away.origin);
        let lenient = client(&home, ForeignPolicy::default());
        let fetch = lenient.fetch(&url).unwrap();
        assert!(fetch.is_foreign());
        fetch.bytes().await.unwrap();
        lenient.fetch(&url).unwrap().stream().await.unwrap();
        // A caller's own header stays home too.
        let mut request = reqwest::Request::new(reqwest::Method::GET, url.parse().unwrap());
        request.headers_mut().insert("authorization", format!("Bearer {SECRET}").parse().unwrap());
        lenient.execute("fetch by hand", request).await.unwrap();
        assert_eq!((away.requests(), away.tokens()), (3, 0));

        let strict = client(&home, NONE);
        assert_eq!(strict.fetch(&url).unwrap_err().kind(), ErrorKind::Link);
        let request = reqwest::Request::new(reqwest::Method::GET, url.parse().unwrap());
        assert_eq!(strict.execute("fetch by hand", request).await.unwrap_err().kind(), ErrorKind::Link);
        assert_eq!(away.requests(), 3);

        // At home, the token goes along, unless it is not wanted.
        for reference in ["Practitioner/1".to_owned(), format!("{}/Practitioner/1", home.base()), "/x".to_owned()] {
            lenient.fetch(&reference).unwrap().bytes().await.unwrap();
        }
        lenient.fetch("file.ndjson").unwrap().without_token().bytes().await.unwrap();
        let sent: Vec<bool> = home.seen().iter().map(|request| request.headers.contains_key("authorization")).collect();
        assert_eq!(sent, [true, true, true, false]);
        assert_eq!(home.seen()[0].target, "/api/fhir/r4/Practitioner/1");
    }
}

#[tokio::test]
async fn a_file_may_be_redirected_but_the_token_does_not_follow_nor_come_back() {
    for away in elsewhere() {
        let origin = away.origin.clone();
        let home = Server::start(move |base, path| match path.rsplit('/').next().unwrap() {
            "chain" => redirect(302, &format!("{base}/Binary/away")),
            "away" => redirect(302, &format!("{origin}/file")),
            _ => json(200, "{}"),
        });
        client(&home, ALL).fetch("Binary/chain").unwrap().bytes().await.unwrap();
        assert_eq!((home.seen().len(), away.requests(), away.tokens()), (2, 1, 0));
        assert!(home.seen().iter().all(|request| request.headers.contains_key("authorization")));
        let error = client(&home, NONE).fetch("Binary/chain").unwrap().bytes().await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), away.requests()), (302, 1));
    }
    // Who sends us back home gets no request signed for it.
    let home = Server::start(|_, _| json(200, "{}"));
    let back = format!("{}/Binary/1", home.base());
    let away = Elsewhere::at("127.0.0.1:0", "127.0.0.1", move |_| redirect(302, &back)).unwrap();
    client(&home, ALL).fetch(&format!("{}/file", away.origin)).unwrap().bytes().await.unwrap();
    assert_eq!((away.requests(), away.tokens(), home.seen().len()), (1, 0, 1));
    assert!(!home.seen()[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn tricks_with_user_names_are_refused() {
    for away in elsewhere() {
        let home = Server::start(|_, _| json(200, "{}"));
        let client = client(&home, ALL);
        let host = home.origin().replace("http://", "");
        let there = away.origin.replace("http://", "");
        for url in [
            format!("http://{host}@{there}/Patient/1"),
            format!("http://user:{SECRET}@{host}/api/fhir/r4/Patient/1"),
            format!("//{host}@{there}/Patient/1"),
        ] {
            assert_eq!(client.fetch(&url).unwrap_err().kind(), ErrorKind::Link, "{url}");
        }
        // To the parser, as to browsers, the host ends at the backslash.
        let _ = client.fetch(&format!("http://{there}\\@{host}/Patient/1")).unwrap().bytes().await;
        assert_eq!((away.requests(), away.tokens(), home.seen().len()), (1, 0, 0));
    }
}

/// From https: to http, to this machine. Nothing is sent, so no server is needed.
#[tokio::test]
async fn a_downgrade_is_refused() {
    let away = Elsewhere::at("127.0.0.1:0", "127.0.0.1", |_| json(200, "{}")).unwrap();
    let endpoint = Endpoint::new(Api::OfficeR4, "https://fhir.example.com/api/fhir/r4").unwrap();
    let client = Client::builder(endpoint, AccessToken::new(SECRET)).foreign(ALL).build().unwrap();
    for url in [
        "http://fhir.example.com/api/fhir/r4/Patient/1",
        "http://FHIR.example.com.:443/api/fhir/r4/Patient/1",
        "http://files.example.com/1.pdf",
        "https://localhost/1.pdf",
        "ftp://fhir.example.com/1.pdf",
        &format!("{}/1.pdf", away.origin),
    ] {
        let error = client.fetch(url).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Link, "{url}");
        assert!(!error.to_string().contains("pdf"), "{error}");
        let request = reqwest::Request::new(reqwest::Method::GET, url.parse().unwrap());
        assert_eq!(client.execute("fetch by hand", request).await.unwrap_err().kind(), ErrorKind::Link, "{url}");
    }
    for (url, foreign) in [
        ("https://fhir.example.com:443/document/1", false),
        ("https://FHIR.EXAMPLE.COM./document/1", false),
        ("Binary/1", false),
        ("https://fhir.example.com:8443/document/1", true),
        ("https://fhir.example.com.evil.example/document/1", true),
        ("https://example.com/document/1", true),
        ("//evil.example/document/1", true),
    ] {
        assert_eq!(client.fetch(url).unwrap().is_foreign(), foreign, "{url}");
    }
    for reference in ["", "#contained", "urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7", "data:text/plain,x"] {
        assert!(client.fetch(reference).is_err(), "{reference}");
    }
    assert_eq!(away.requests(), 0);
}
