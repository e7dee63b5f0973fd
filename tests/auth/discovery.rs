//! Where patients sign in: what a server may say of it, and what is not believed.

use std::time::Duration;

use axum::response::{IntoResponse, Redirect, Response};
use nextgen_patient_access::{
    Api, Endpoint,
    auth::{AuthServer, Source},
    reqwest,
};
use nextgen_test_support::{Server, json, reply};
use serde_json::json;

use crate::server::{discover, document, endpoint, start};

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

/// What is made of a server that answers so: the defaults, and a problem, in which nothing of the answer is.
async fn distrusted(answer: impl Fn(&str) -> Response + Send + Sync + 'static) -> String {
    let server = Server::start(move |base, _| answer(base));
    let http =
        reqwest::Client::builder().timeout(Duration::from_millis(500)).redirect(reqwest::redirect::Policy::none());
    let found = AuthServer::discover_with_http(&endpoint(&server), http.build().unwrap()).await;
    let defaults = AuthServer::defaults(&endpoint(&server)).unwrap();
    assert_eq!(found.source(), Source::Defaults);
    assert_eq!(found.authorize_url().as_str(), Api::OfficeR4.authorize_url());
    assert_eq!(found.token_url().as_str(), Api::OfficeR4.token_url());
    assert_eq!((found.revoke_url(), found.jwks_urls()), (defaults.revoke_url(), defaults.jwks_urls()));
    assert!(defaults.problems().is_empty());
    let [problem] = found.problems() else { panic!("{:?}", found.problems()) };
    assert!(!problem.contains("evil") && !problem.contains("<html"), "{problem}");

    // And the next time it is asked again.
    AuthServer::discover(&endpoint(&server)).await.unwrap();
    assert_eq!(server.seen().len(), 2);
    problem.clone()
}

#[tokio::test]
async fn what_is_no_document_is_reported_and_the_defaults_apply() {
    let problem = distrusted(|_| reply(200, "text/html", "<html>evil</html>")).await;
    assert!(problem.contains("the answer is not JSON"), "{problem}");
    let problem = distrusted(|_| json(200, format!(r#"{{"x": "{}"}}"#, "evil".repeat(400_000)))).await;
    assert!(problem.contains("longer than 1 MB"), "{problem}");
    let problem = distrusted(|_| json(404, "evil")).await;
    assert!(problem.contains("404"), "{problem}");
    let problem = distrusted(|_| json(200, r#"["evil"]"#)).await;
    assert!(problem.contains("not a JSON object"), "{problem}");
    let problem = distrusted(|_| json(200, "{}")).await;
    assert!(problem.contains("no authorization_endpoint"), "{problem}");
    let problem = distrusted(|base| Redirect::temporary(&format!("{base}/evil")).into_response()).await;
    assert!(problem.contains("307"), "{problem}");
}

#[tokio::test]
async fn a_slow_document_is_not_waited_for() {
    let problem = distrusted(|_| {
        std::thread::sleep(Duration::from_millis(1000));
        json(200, document().to_string())
    })
    .await;
    assert!(problem.contains("did not answer in time"), "{problem}");
}

#[tokio::test]
async fn a_document_moves_nothing_into_the_clear() {
    for bad in ["http://evil.example/token", "http://127.0.0.1.evil.example/token", "https://a:b@evil.example/", "evil"]
    {
        for name in ["authorization_endpoint", "token_endpoint"] {
            let mut document = document();
            document[name] = bad.into();
            let text = document.to_string().replace("$origin", "https://good.example");
            let problem = distrusted(move |_| json(200, text.clone())).await;
            assert!(problem.contains(&format!("its {name} is not an https URL")), "{problem}");
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
