//! What a whole session leaves in the log, with everything turned on: no token, no secret, nothing of the patient.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may fail by panicking")]
#![cfg(all(feature = "auth", feature = "office-r4"))]

use nextgen_patient_access::auth::{AuthServer, MemoryStore, Registration, Scopes, Session};
use nextgen_patient_access::{Api, Endpoint, office_r4, reqwest};
use nextgen_test_support::authorization::{SECRET, Server};
use nextgen_test_support::log::Log;

#[tokio::test]
async fn a_session_leaves_no_secret_in_the_log() {
    let log = Log::start();

    let server = Server::start();
    let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
    let app = Registration::confidential("my-app", "hunter2-s3cr3t", "https://app.example/callback").unwrap();
    let authorization = AuthServer::discover(&endpoint).await.unwrap();
    let pending = authorization.authorize(&app, &Scopes::patient_read()).unwrap();
    let state = pending.state().to_owned();
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let answer = browser.get(pending.url()).send().await.unwrap();
    let callback = answer.headers()["location"].to_str().unwrap().to_owned();
    let grant = pending.complete(&callback).await.unwrap();
    // A refused token on the way: the refresh is in the log as well.
    let session = Session::start(authorization, app, Scopes::patient_read(), grant, MemoryStore::new()).await.unwrap();
    server.forget_access_tokens();
    let office = office_r4::Client::try_from(session.client().unwrap()).unwrap();
    let outcome = office.patient_search().name("Doe-of-the-query").send().await;
    assert_eq!(server.script().refreshes, 1);
    let shown = format!("{outcome:?} {office:?} {session:?}");
    session.sign_out().await.unwrap();

    let text = log.text();
    assert!(text.contains("TRACE") && text.contains("127.0.0.1"), "the log is on: {text}");
    for line in
        ["request{method=GET url=\"http://127.0.0.1:", "request{method=POST url=", "/token\" status=200 milliseconds="]
    {
        assert!(text.contains(line), "{line} not in the log: {text}");
    }
    for private in [SECRET, "hunter2", "Doe-of-the-query", &state] {
        assert!(!text.contains(private), "{private} in the log: {text}");
        assert!(!shown.contains(private), "{private} in Debug: {shown}");
    }
}
