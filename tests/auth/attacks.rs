//! Attacks on a sign-in: forged callbacks, and token endpoints that misbehave.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use axum::response::{IntoResponse, Redirect, Response};
use nextgen_patient_access::{
    Error, ErrorKind,
    auth::{AuthServer, Grant, RefreshToken},
    reqwest,
};
use nextgen_test_support::{Server, json, reply};
use serde_json::json;

use crate::server::*;

/// Tries a sign-in with a callback in which `$state` is the right state; it must fail before anything is sent.
async fn refused(server: &Server, callback: &str) -> Error {
    let pending = begun(server).await;
    let callback = callback.replace("$state", pending.state());
    let error = clean(pending.complete(&callback).await.unwrap_err());
    assert_eq!(error.kind(), ErrorKind::Authorization, "{error}");
    assert!(seen(server, "/token").is_empty(), "the code went out");
    error
}

fn never() -> Server {
    start(document(), |_, request| panic!("{}", request.target))
}

#[tokio::test]
async fn a_callback_needs_the_state_of_this_sign_in() {
    let server = never();
    let other = begun(&server).await;
    for callback in [
        "?code=s3cr3t-code".to_owned(),
        "?code=s3cr3t-code&state=".to_owned(),
        "?code=s3cr3t-code&state=s3cr3t".to_owned(),
        format!("?code=s3cr3t-code&state={}", other.state()),
        "?code=s3cr3t-code&state=$state&state=$state".to_owned(),
        "?error=access_denied&state=s3cr3t".to_owned(),
    ] {
        assert!(!other.is_answered_by("?code=s3cr3t-code&state=s3cr3t"));
        refused(&server, &callback).await;
    }
}

#[tokio::test]
async fn a_callback_comes_to_the_redirect_uri_alone() {
    let server = never();
    for place in [
        "https://evil.example/callback",
        "https://app.example.evil.example/callback",
        "https://app.example@evil.example/callback",
        "https://app.example/callback/../steal",
        "//evil.example/callback",
        "http://app.example/callback",
    ] {
        refused(&server, &format!("{place}?code=s3cr3t-code&state=$state")).await;
    }
    refused(&server, "?state=$state").await;
    refused(&server, "?code=&state=$state").await;
    refused(&server, "?code=s3cr3t-code&error=access_denied&state=$state").await;
}

#[tokio::test]
async fn a_callback_of_another_server_is_not_taken_for_this_ones() {
    let server = never();
    for iss in ["https://evil.example", "", "https://app.example/issuer"] {
        refused(&server, &format!("?code=s3cr3t-code&state=$state&iss={iss}")).await;
    }
    refused(&server, &format!("?error=access_denied&state=$state&iss={}/issuer/", server.origin())).await;

    let server = start(document(), |_, _| json(200, tokens().to_string()));
    let pending = begun(&server).await;
    let callback = format!("{}&iss={}/issuer", yes(&pending), server.origin());
    pending.complete(&callback).await.unwrap();

    // A server that says that it always names itself has to.
    let mut strict = document();
    strict["authorization_response_iss_parameter_supported"] = true.into();
    let server = start(strict, |_, request| panic!("{}", request.target));
    refused(&server, "?code=s3cr3t-code&state=$state").await;
}

#[tokio::test]
async fn what_the_patient_or_the_server_says_no_with_is_a_code() {
    let server = never();
    let text = "error_description=Ann+Doe%27s+s3cr3t+account";
    for code in ["access_denied", "invalid_scope", "unauthorized_client", "server_error", "login_required"] {
        let error = refused(&server, &format!("?error={code}&{text}&state=$state")).await;
        assert_eq!(error.oauth_code(), Some(code));
        assert!(error.to_string().contains(code), "{error}");
    }
    let error = refused(&server, "?error=Ann+Doe&state=$state").await;
    assert_eq!(error.oauth_code(), None);
}

#[tokio::test]
async fn a_code_is_good_once() {
    let used = AtomicBool::new(false);
    let server = start(document(), move |_, _| {
        if used.swap(true, Ordering::SeqCst) { refusal(400, "invalid_grant") } else { json(200, tokens().to_string()) }
    });
    // Somebody has got hold of the saved sign-in and the callback.
    let saved = begun(&server).await.save();
    let authorization = discover(&server).await;
    let first = authorization.restore(&public(), saved.clone()).unwrap();
    let callback = yes(&first);
    first.complete(&callback).await.unwrap();
    let again = authorization.restore(&public(), saved).unwrap();
    let error = clean(again.complete(&callback).await.unwrap_err());
    assert_eq!((error.kind(), error.oauth_code()), (ErrorKind::Authorization, Some("invalid_grant")));
}

/// What becomes of a sign-in, and of a refresh, if the token endpoint answers so.
async fn answered(answer: impl Fn() -> Response + Send + Sync + 'static) -> [Result<Grant, Error>; 2] {
    let server = start(document(), move |_, _| answer());
    let http =
        reqwest::Client::builder().timeout(Duration::from_millis(500)).redirect(reqwest::redirect::Policy::none());
    let authorization = AuthServer::discover_with_http(&endpoint(&server), http.build().unwrap()).await.unwrap();
    let pending = authorization.authorize(&public(), &scopes("patient/*.read")).unwrap();
    let callback = yes(&pending);
    let refreshed = authorization.refresh(&public(), &RefreshToken::new(REFRESH_TOKEN)).await;
    [pending.complete(&callback).await.map_err(clean), refreshed.map_err(clean)]
}

#[tokio::test]
async fn an_answer_that_is_no_token_response_is_an_error_and_ends_no_session() {
    let html = || reply(200, "text/html", "<html>Ann Doe s3cr3t</html>");
    let huge = || json(200, format!(r#"{{"access_token": "s3cr3t", "x": "{}"}}"#, "s3cr3t".repeat(400_000)));
    let no_token = || json(200, r#"{"token_type": "bearer", "patient": "Doe"}"#);
    let wrong_kind = || json(200, r#"{"access_token": "s3cr3t", "token_type": "mac"}"#);
    let injected = || json(200, "{\"access_token\": \"s3cr3t\\r\\nX: y\"}");
    let answers: [fn() -> Response; 6] = [html, huge, no_token, wrong_kind, injected, || json(200, "")];
    for answer in answers {
        for result in answered(answer).await {
            let error = result.unwrap_err();
            assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Payload, false), "{error}");
        }
    }
}

#[tokio::test]
async fn a_slow_answer_is_not_waited_for() {
    let slow = || {
        std::thread::sleep(Duration::from_millis(1500));
        json(200, tokens().to_string())
    };
    for result in answered(slow).await {
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Transport, true), "{error}");
    }
}

#[tokio::test]
async fn a_lifetime_that_cannot_be_is_unknown() {
    for lifetime in [json!(-300), json!("-300"), json!(0), json!(1e18), json!("soon")] {
        let answer = move || json(200, json!({"access_token": "t", "expires_in": lifetime}).to_string());
        for result in answered(answer).await {
            assert_eq!(result.unwrap().expires_in, None);
        }
    }
    for result in answered(|| json(200, r#"{"access_token": "t", "expires_in": "300"}"#)).await {
        assert_eq!(result.unwrap().expires_in, Some(Duration::from_secs(300)));
    }
}

#[tokio::test]
async fn a_redirect_takes_no_code_and_no_secret_anywhere() {
    let thief = start(json!({}), |_, _| json(200, tokens().to_string()));
    let target = format!("{}/token", thief.origin());
    let away = target.clone();
    for result in answered(move || Redirect::temporary(&away).into_response()).await {
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Status);
    }
    assert!(thief.seen().is_empty());

    // A given HTTP client that follows it all the same: what comes back is not believed.
    let server = start(document(), move |_, _| Redirect::temporary(&target).into_response());
    let authorization = AuthServer::discover_with_http(&endpoint(&server), reqwest::Client::new()).await.unwrap();
    let refreshed = authorization.refresh(&public(), &RefreshToken::new(REFRESH_TOKEN)).await;
    assert_eq!(clean(refreshed.unwrap_err()).kind(), ErrorKind::Payload);
}
