//! Where patients sign in: what a server may say of it, and what is not believed.

use std::time::Duration;

use axum::response::{IntoResponse, Redirect, Response};
use nextgen_patient_access::{
    Api, Endpoint, Error, ErrorKind,
    auth::{AuthServer, Source},
    reqwest,
};
use nextgen_test_support::{Server, json, later, reply};
use serde_json::json;

use crate::server::{clean, discover, document, endpoint, start};

#[tokio::test]
async fn a_servers_document_is_read_once_an_hour() {
    let server = start(document(), |_, request| panic!("{}", request.target));
    let first = discover(&server).await;
    let again = discover(&server).await;
    assert_eq!(server.seen().len(), 1);
    assert_eq!((first.source(), again.source()), (Source::Discovered, Source::Discovered));
    assert_eq!(again.token_url().as_str(), format!("{}/token", server.origin()));
    assert_eq!(again.revoke_url().unwrap().path(), "/revoke");
    assert_eq!(again.introspect_url().unwrap().path(), "/introspect");
    assert_eq!(again.issuers(), [format!("{}/issuer", server.origin())]);
    assert_eq!(again.jwks_urls()[0].path(), "/jwks");
    assert_eq!(again.capabilities(), ["launch-ehr"]);
}

#[tokio::test]
async fn enterprise_goes_by_two_names_and_two_sets_of_keys() {
    let server = start(document(), |_, request| panic!("{}", request.target));
    let endpoint = Endpoint::new(Api::EnterpriseR4, &server.base()).unwrap();
    let found = AuthServer::discover(&endpoint).await.unwrap();
    assert_eq!(found.issuers(), [format!("{}/issuer", server.origin()), server.base()]);
    let jwks: Vec<&str> = found.jwks_urls().iter().map(|url| url.path()).collect();
    assert_eq!(jwks, ["/jwks", "/api/fhir/r4/.well-known/jwk"]);
}

/// What is made of a server that answers so: an error that says what was asked and what came, and nothing of the answer's own words.
async fn distrusted(answer: impl Fn(&str) -> Response + Send + Sync + 'static) -> Error {
    let server = Server::start(move |base, _| answer(base));
    let http =
        reqwest::Client::builder().timeout(Duration::from_millis(500)).redirect(reqwest::redirect::Policy::none());
    let found = AuthServer::discover_with_http(&endpoint(&server), http.build().unwrap()).await;
    let error = clean(found.unwrap_err());
    let said = error.to_string();
    assert!(said.contains(&format!("{}/.well-known/smart-configuration was asked", server.base())), "{said}");
    assert!(!said.contains("evil"), "{said}");
    assert_eq!(AuthServer::defaults(&endpoint(&server)).unwrap_err().kind(), ErrorKind::Endpoint);

    // And the next time it is asked again.
    let asked = server.seen().len();
    AuthServer::discover(&endpoint(&server)).await.unwrap_err();
    assert!(server.seen().len() > asked);
    error
}

#[tokio::test]
async fn what_is_no_document_is_an_error() {
    let error = distrusted(|_| reply(200, "text/html", "<html>evil</html>")).await;
    assert!(error.to_string().contains("the answer is not JSON"), "{error}");
    let error = distrusted(|_| json(200, format!(r#"{{"x": "{}"}}"#, "evil".repeat(400_000)))).await;
    assert!(error.to_string().contains("longer than 1 MB"), "{error}");
    for status in [404, 503] {
        let error = distrusted(move |_| json(status, "evil")).await;
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, status));
        assert_eq!(error.is_retryable(), status == 503);
    }
    // The URL is right, where the server was asked too often, or failed.
    for (status, advice) in [
        (404, "check that the endpoint's URL is a FHIR base of NextGen's, or try again later"),
        (429, "wait 17 s, then go on slower: Office allows 20 requests a minute"),
        (500, "the server failed; if it does so again, give the request id to NextGen's support"),
        (503, "the server is busy or away; try again later"),
    ] {
        let error = distrusted(move |_| later(status, "17")).await;
        assert!(error.to_string().ends_with(&format!("where patients sign in; {advice}")), "{error}");
    }
    let error = distrusted(|_| json(200, r#"["evil"]"#)).await;
    assert!(error.to_string().contains("not a JSON object"), "{error}");
    let error = distrusted(|_| json(200, "{}")).await;
    assert_eq!(error.kind(), ErrorKind::Payload);
    assert!(error.to_string().contains("no authorization_endpoint"), "{error}");
}

#[tokio::test]
async fn a_redirect_is_followed_on_the_same_origin() {
    for status in [301, 302, 303, 307, 308] {
        let server = Server::start(move |base, target| {
            let origin = base.strip_suffix("/api/fhir/r4").unwrap();
            let to = |place: String| {
                let mut response = json(status, "");
                response.headers_mut().insert("location", place.parse().unwrap());
                response
            };
            match target {
                "/api/fhir/r4/.well-known/smart-configuration" => to("../smart#x".to_owned()),
                "/api/fhir/r4/smart" => to(format!("{origin}/smart?v=1")),
                "/smart?v=1" => json(200, document().to_string().replace("$origin", origin)),
                other => panic!("{other}"),
            }
        });
        let found = discover(&server).await;
        assert_eq!(found.token_url().as_str(), format!("{}/token", server.origin()), "{status}");
    }
    let other = start(document(), |_, _| json(200, document().to_string()));
    let (elsewhere, port) = (format!("{}/x", other.base()), other.origin().rsplit(':').next().unwrap().to_owned());
    for place in [elsewhere, "https://evil.example/".to_owned(), format!("//user@127.0.0.1:{port}/")] {
        let error = distrusted(move |_| Redirect::temporary(&place).into_response()).await;
        assert!(error.to_string().contains("307") && error.to_string().contains("same origin"), "{error}");
    }
    assert!(other.seen().is_empty());
    let error = distrusted(|base| Redirect::temporary(&format!("{base}/evil")).into_response()).await;
    assert!(error.to_string().contains("307"), "it leads to itself: {error}");
}

/// Nobody is asked: the address is one of this machine where nobody listens.
#[tokio::test]
async fn at_production_the_defaults_apply() {
    let nowhere = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (api, host) in [(Api::OfficeR4, "fhir.meditouchehr.com"), (Api::EnterpriseR4, "fhir.nextgen.com")] {
        for base in [api.base_url().to_owned(), format!("https://{host}/of/a/practice")] {
            let endpoint = Endpoint::new(api, &base).unwrap();
            let http = reqwest::Client::builder().no_proxy().resolve(host, nowhere).build().unwrap();
            let found = AuthServer::discover_with_http(&endpoint, http).await.unwrap();
            assert_eq!((found.source(), found.token_url().as_str()), (Source::Defaults, api.token_url()));
            let [problem] = found.problems() else { panic!("{:?}", found.problems()) };
            assert!(problem.contains("no connection"), "{problem}");
            let defaults = AuthServer::defaults(&endpoint).unwrap();
            assert_eq!((found.revoke_url(), found.jwks_urls()), (defaults.revoke_url(), defaults.jwks_urls()));
            assert!(defaults.problems().is_empty());
        }
        for base in
            [format!("https://{host}.evil.example/"), format!("https://{host}:8443/"), format!("https://evil.{host}/")]
        {
            let error = AuthServer::defaults(&Endpoint::new(api, &base).unwrap()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Endpoint, "{base}");
        }
    }
}

#[tokio::test]
async fn a_slow_document_is_not_waited_for() {
    let server = Server::start(|_, _| {
        std::thread::sleep(Duration::from_millis(1000));
        json(200, document().to_string())
    });
    let http = reqwest::Client::builder().timeout(Duration::from_millis(500)).build().unwrap();
    let error = clean(AuthServer::discover_with_http(&endpoint(&server), http).await.unwrap_err());
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Transport, true));
    assert!(error.to_string().contains("did not answer in time"), "{error}");
}

#[tokio::test]
async fn a_document_moves_nothing_into_the_clear() {
    for bad in ["http://evil.example/token", "http://127.0.0.1.evil.example/token", "https://a:b@evil.example/", "evil"]
    {
        for name in ["authorization_endpoint", "token_endpoint"] {
            let mut document = document();
            document[name] = bad.into();
            let text = document.to_string().replace("$origin", "https://good.example");
            let error = distrusted(move |_| json(200, text.clone())).await;
            assert!(error.to_string().contains(&format!("its {name} is not an https URL")), "{error}");
        }
    }
    let mut document = document();
    document["revocation_endpoint"] = "http://evil.example/revoke".into();
    document["jwks_uri"] = json!(7);
    let server = start(document, |_, request| panic!("{}", request.target));
    let found = AuthServer::discover(&endpoint(&server)).await.unwrap();
    assert_eq!((found.source(), found.revoke_url(), found.jwks_urls().len()), (Source::Discovered, None, 0));
    assert_eq!(found.problems().len(), 2, "{:?}", found.problems());
}
