//! What authorization servers say in other forms than they should, and what is made of it.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use nextgen_patient_access::{
    Api, Endpoint, Error, ErrorKind,
    auth::{AuthServer, Grant, Loopback, PendingAuthorization, RefreshToken},
};
use nextgen_test_support::{Server, json};
use serde_json::{Value, json};

use crate::server::*;

/// A server whose token endpoint answers with this body; `$base` in it is the FHIR base.
fn answering(status: u16, body: impl Into<String>) -> Server {
    let body = body.into();
    start(document(), move |origin, _| json(status, body.replace("$base", &format!("{origin}/api/fhir/r4"))))
}

async fn refreshed(server: &Server) -> Result<Grant, Error> {
    discover(server).await.refresh(&public(), &RefreshToken::new(REFRESH_TOKEN)).await.map_err(clean)
}

async fn signed_in(server: &Server) -> Result<Grant, Error> {
    let pending = begun(server).await;
    let callback = yes(&pending);
    pending.complete(&callback).await.map_err(clean)
}

fn tokens_with(member: &str, value: Value) -> String {
    let mut answer = tokens();
    answer[member] = value;
    answer.to_string()
}

#[tokio::test]
async fn a_patient_may_be_named_by_a_reference() {
    for patient in [
        "p-17",
        " p-17",
        "Patient/p-17",
        "Patient/p-17/",
        "Patient/p-17/_history/2",
        "$base/Patient/p-17",
        "$base/Patient/p-17/_history/2",
    ] {
        let server = answering(200, tokens_with("patient", patient.into()));
        for grant in [signed_in(&server).await, refreshed(&server).await] {
            assert_eq!(grant.unwrap().patient.as_deref(), Some("p-17"), "{patient}");
        }
        let server = answering(200, tokens_with("encounter", patient.replace("Patient", "Encounter").into()));
        assert_eq!(signed_in(&server).await.unwrap().encounter.as_deref(), Some("p-17"), "{patient}");
    }
    for nobody in [json!(null), json!(""), json!(" "), json!({})] {
        assert_eq!(signed_in(&answering(200, tokens_with("patient", nobody))).await.unwrap().patient, None);
    }
}

#[tokio::test]
async fn a_patient_of_another_server_is_refused() {
    for patient in [
        "https://fhir.example.com/api/fhir/r4/Patient/Doe",
        "$base/tenant/Patient/Doe",
        "$base/../r3/Patient/Doe",
        "Practitioner/Doe",
        "Patient/Doe/x",
    ] {
        let server = answering(200, tokens_with("patient", patient.into()));
        let error = signed_in(&server).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authorization, "{patient}");
        assert!(error.to_string().contains("base URL"), "{error}");
        assert_eq!(refreshed(&server).await.unwrap_err().kind(), ErrorKind::SessionEnded, "{patient}");
    }
}

#[tokio::test]
async fn a_no_with_status_200_is_as_one_with_400() {
    for (code, kind) in [
        ("invalid_grant", ErrorKind::SessionEnded),
        ("invalid_client", ErrorKind::Authorization),
        ("temporarily_unavailable", ErrorKind::Status),
    ] {
        for (status, mark) in [(200, ""), (200, "\u{feff}"), (400, ""), (400, "\u{feff}")] {
            let body = format!("{mark}{}", json!({"error": code, "error_description": FREE_TEXT}));
            let server = answering(status, body);
            let error = refreshed(&server).await.unwrap_err();
            assert_eq!((error.kind(), error.oauth_code()), (kind, Some(code)), "{status}: {error}");
            assert_eq!(error.is_retryable(), kind == ErrorKind::Status);
            assert_eq!(signed_in(&server).await.unwrap_err().oauth_code(), Some(code));
            let authorization = discover(&server).await;
            let revoked = authorization.revoke(&public(), &RefreshToken::new(REFRESH_TOKEN)).await;
            assert_eq!(clean(revoked.unwrap_err()).oauth_code(), Some(code), "it is not signed out");
            let said = authorization.introspect(&public(), &nextgen_patient_access::AccessToken::new(TOKEN)).await;
            assert_eq!(clean(said.unwrap_err()).oauth_code(), Some(code));
        }
    }
    // Who was asked too often says how long to wait, whatever code comes with that.
    for code in ["slow_down", "temporarily_unavailable", "other"] {
        let error = refreshed(&answering(429, json!({"error": code}).to_string())).await.unwrap_err();
        assert!(error.to_string().contains("wait a minute, then go on slower"), "{error}");
    }
    // What was asked for counts, with whatever beside it.
    for error in [json!(""), json!(null), json!("none")] {
        refreshed(&answering(200, tokens_with("error", error))).await.unwrap();
    }
}

#[tokio::test]
async fn a_byte_order_mark_does_not_lose_the_token() {
    let server = answering(200, format!("\u{feff}{}", tokens()));
    assert_eq!(signed_in(&server).await.unwrap().access_token.secret(), TOKEN);
    assert_eq!(refreshed(&server).await.unwrap().refresh_token, Some(RefreshToken::new(REFRESH_TOKEN)));
}

/// A server on whose document this is changed.
fn with_document(change: impl Fn(&mut serde_json::Map<String, Value>)) -> Server {
    let mut document = document();
    change(document.as_object_mut().unwrap());
    start(document, |_, _| json(200, tokens().to_string()))
}

#[tokio::test]
async fn a_server_that_has_said_no_name_may_have_any() {
    for (api, issuer) in [
        (Api::OfficeR4, None),
        (Api::EnterpriseR4, None),
        (Api::OfficeR4, Some(json!(""))),
        (Api::OfficeR4, Some(json!(7))),
    ] {
        let server = with_document(|document| {
            match &issuer {
                Some(issuer) => document.insert("issuer".to_owned(), issuer.clone()),
                None => document.remove("issuer"),
            };
            document.insert("authorization_response_iss_parameter_supported".to_owned(), true.into());
        });
        let endpoint = Endpoint::new(api, &server.base()).unwrap();
        let authorization = AuthServer::discover(&endpoint).await.unwrap();
        let begin = || authorization.authorize(&public(), &scopes("patient/*.read")).unwrap();
        let pending = begin();
        let callback = format!("{}&iss=https%3A%2F%2Fidp.example", yes(&pending));
        pending.complete(&callback).await.unwrap();
        // But it says that it has one.
        let pending = begin();
        let callback = yes(&pending);
        assert_eq!(clean(pending.complete(&callback).await.unwrap_err()).kind(), ErrorKind::Authorization);
    }
}

#[tokio::test]
async fn a_name_that_differs_by_a_slash_is_refused_and_the_advice_says_so() {
    for (said, named) in [("$origin/issuer", "/issuer/"), ("$origin/issuer/", "/issuer")] {
        let server = with_document(|document| _ = document.insert("issuer".to_owned(), said.into()));
        let pending = begun(&server).await;
        let callback = format!("{}&iss={}{named}", yes(&pending), server.origin());
        let error = clean(pending.complete(&callback).await.unwrap_err());
        assert_eq!(error.kind(), ErrorKind::Authorization);
        assert!(error.to_string().contains("by a slash") && error.to_string().contains("operator"), "{error}");
        assert!(seen(&server, "/token").is_empty());
    }
}

/// How a sign-in ends whose browser comes back so; `$state` is the right state.
async fn came_back(server: &Server, callback: &str) -> Result<Grant, Error> {
    let loopback = Loopback::bind("http://127.0.0.1:0/callback").await.unwrap();
    let app = nextgen_patient_access::auth::Registration::public(CLIENT_ID, loopback.redirect_uri()).unwrap();
    let pending: PendingAuthorization = discover(server).await.authorize(&app, &scopes("patient/*.read")).unwrap();
    let target = format!("/callback{}", callback.replace("$state", pending.state()));
    let address = loopback.redirect_uri().trim_start_matches("http://").split('/').next().unwrap().to_owned();
    let browser = tokio::spawn(async move {
        use tokio::io::AsyncWriteExt;
        let mut browser = tokio::net::TcpStream::connect(address).await.unwrap();
        browser.write_all(format!("GET {target} HTTP/1.1\r\n\r\n").as_bytes()).await.unwrap();
        browser
    });
    let callback = loopback.wait(Duration::from_secs(20), |url| pending.is_answered_by(url)).await;
    let grant = pending.complete(callback.expect("it ends").url()).await;
    drop(browser.await.unwrap());
    grant.map_err(clean)
}

#[tokio::test]
async fn a_callback_that_cannot_be_another_sign_ins_ends_the_waiting() {
    let asked = AtomicUsize::new(0);
    let server = start(document(), move |_, _| {
        assert_eq!(asked.fetch_add(1, Ordering::SeqCst), 0, "only the good one sends its code");
        json(200, tokens().to_string())
    });
    came_back(&server, "?code=s3cr3t&state=$state#_=_").await.unwrap();
    let error = came_back(&server, "?code=s3cr3t").await.unwrap_err();
    assert!(error.to_string().contains("does not send back the `state`"), "{error}");
    let error = came_back(&server, "?error=access_denied").await.unwrap_err();
    assert_eq!(error.oauth_code(), Some("access_denied"));
    for callback in
        ["?code=s3cr3t&code=s3cr3t&state=$state", "?code=a&error=b&state=$state", "?code=a&state=$state#x=y"]
    {
        assert_eq!(came_back(&server, callback).await.unwrap_err().kind(), ErrorKind::Authorization, "{callback}");
    }
}
