//! Backend services: the tokens of a system, for Office Bulk.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use nextgen_patient_access::{
    Api, Client, Endpoint, ErrorKind, TokenSource,
    auth::{AuthServer, BackendServices, ClientAuthentication, ClientSecret, Registration, SigningKey},
};
use nextgen_test_support::{Server, json};
use serde_json::json;

use crate::server::*;

async fn source(server: &Server, authentication: ClientAuthentication) -> (BackendServices, Arc<AtomicU64>) {
    let clock = Arc::new(AtomicU64::new(0));
    let ticks = clock.clone();
    let start = SystemTime::now();
    let endpoint = Endpoint::new(Api::OfficeBulkR4, &server.base()).unwrap();
    let authorization = AuthServer::discover(&endpoint)
        .await
        .unwrap()
        .with_clock(move || start + Duration::from_secs(ticks.load(Ordering::SeqCst)));
    let app = Registration::backend(CLIENT_ID, authentication).unwrap();
    (BackendServices::new(authorization, app, scopes("system/*.read")), clock)
}

fn basic() -> ClientAuthentication {
    ClientAuthentication::Basic(ClientSecret::new(CLIENT_SECRET))
}

#[tokio::test]
async fn a_system_gets_a_token_by_its_secret_or_its_key() {
    let server = start(document(), |_, _| json(200, tokens().to_string()));
    let key = SigningKey::es384(include_bytes!("../keys/p384.pem"), "key-1").unwrap();
    for authentication in [basic(), ClientAuthentication::PrivateKeyJwt(key)] {
        let (source, _) = source(&server, authentication).await;
        assert_eq!(source.access_token().await.unwrap().unwrap().secret(), TOKEN);
        assert!(!format!("{source:?}").contains("s3cr3t"));
    }
    let sent = seen(&server, "/token");
    let (by_secret, by_key) = (parameters(&sent[0].body), parameters(&sent[1].body));
    for form in [&by_secret, &by_key] {
        assert_eq!((&*form["grant_type"], &*form["scope"]), ("client_credentials", "system/*.read"));
    }
    assert!(sent[0].headers["authorization"].to_str().unwrap().starts_with("Basic "));
    assert!(!sent[1].headers.contains_key("authorization") && by_key.contains_key("client_assertion"));
}

#[tokio::test]
async fn a_token_is_asked_for_once_and_renewed_before_it_expires() {
    let server = start(document(), |_, _| json(200, tokens().to_string()));
    let (source, clock) = source(&server, basic()).await;
    let requests: Vec<_> = (0..200).map(|_| source.clone()).collect();
    let mut tasks = tokio::task::JoinSet::new();
    for source in requests {
        tasks.spawn(async move { source.access_token().await.unwrap().unwrap().secret().to_owned() });
    }
    assert!(tasks.join_all().await.iter().all(|token| token == TOKEN));
    assert_eq!(seen(&server, "/token").len(), 1);

    // The answer said 300 seconds: the last tenth of them is not used.
    for (seconds, asked) in [(269, 1), (271, 2), (500, 2), (10_000, 3)] {
        clock.store(seconds, Ordering::SeqCst);
        source.access_token().await.unwrap();
        assert_eq!(seen(&server, "/token").len(), asked, "after {seconds} s");
    }
}

#[tokio::test]
async fn those_who_waited_share_a_failure_and_the_next_tries_again() {
    let server = start(document(), |_, _| {
        std::thread::sleep(Duration::from_millis(200));
        refusal(401, "invalid_client")
    });
    let (source, _) = source(&server, basic()).await;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let source = source.clone();
        tasks.spawn(async move { source.access_token().await.unwrap_err().to_string() });
    }
    let errors = tasks.join_all().await;
    assert!(errors.iter().all(|error| error.contains("invalid_client") && !error.contains("s3cr3t")), "{errors:?}");
    assert_eq!(seen(&server, "/token").len(), 1);

    let endpoint = Endpoint::new(Api::OfficeBulkR4, &server.base()).unwrap();
    let error = Client::new(endpoint, source).unwrap().read_json("Group", "1").await.unwrap_err();
    assert_eq!(clean(error).kind(), ErrorKind::Authorization);
    assert_eq!(seen(&server, "/token").len(), 2);
}

#[tokio::test]
async fn a_token_of_unknown_lifetime_is_used_for_some_minutes() {
    let server = start(document(), |_, _| json(200, json!({"access_token": TOKEN, "expires_in": -1}).to_string()));
    let (source, clock) = source(&server, basic()).await;
    for (seconds, asked) in [(0, 1), (269, 1), (271, 2)] {
        clock.store(seconds, Ordering::SeqCst);
        source.access_token().await.unwrap();
        assert_eq!(seen(&server, "/token").len(), asked);
    }
}

#[tokio::test]
async fn a_token_that_the_api_refuses_is_replaced_once() {
    let given = AtomicU64::new(0);
    let server = start(document(), move |_, request| match &*request.target {
        "/token" => {
            let token = format!("token-{}", given.fetch_add(1, Ordering::SeqCst));
            json(200, json!({"access_token": token}).to_string())
        }
        _ if request.headers["authorization"] == "Bearer token-1" => json(200, r#"{"resourceType": "Group"}"#),
        _ => json(401, ""),
    });
    let (source, _) = source(&server, basic()).await;
    let endpoint = Endpoint::new(Api::OfficeBulkR4, &server.base()).unwrap();
    let client = Client::new(endpoint, source).unwrap();
    client.read_json("Group", "1").await.unwrap();
    client.read_json("Group", "1").await.unwrap();
    assert_eq!(seen(&server, "/token").len(), 2);
}
