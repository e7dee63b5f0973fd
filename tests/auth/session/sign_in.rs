//! What a session knows, and its end.

use std::sync::Arc;

use nextgen_patient_access::{
    ErrorKind,
    auth::{MemoryStore, Registration, Session, SessionStore},
};
use nextgen_test_support::authorization::Server;

use super::begin::{REDIRECT_URI, app, authorization, sign_in};

#[tokio::test]
async fn it_knows_patient_scopes_and_end() {
    let server = Server::start();
    server.script().more = r#", "patient": "p-1", "encounter": "e-1", "scope": "openid patient/Patient.rs""#;
    let session = sign_in(&server, MemoryStore::new()).await;
    assert_eq!(session.patient_id().await.unwrap(), "p-1");
    assert_eq!((session.encounter().as_deref(), session.fhir_user()), (Some("e-1"), None));
    assert_eq!(session.granted_scopes().to_string(), "openid patient/Patient.rs");
    assert_eq!(session.missing_scopes().to_string(), "fhirUser launch/patient offline_access patient/*.read");
    let left = session.expires_at().unwrap().duration_since(std::time::SystemTime::now()).unwrap();
    assert!((3590..=3600).contains(&left.as_secs()));
    assert!(server.script().reads.is_empty());
}

#[tokio::test]
async fn a_patient_that_the_token_response_lacks_is_found_once() {
    let server = Server::start();
    server.script().more = "";
    let store = Arc::new(MemoryStore::new());
    let session = sign_in(&server, store.clone()).await;
    assert!(session.missing_scopes().is_empty(), "no scopes named are those asked for");
    assert_eq!(session.patient_id().await.unwrap(), "p-1");
    assert_eq!(session.patient_id().await.unwrap(), "p-1");
    let restored = Session::restore(app(), store).await.unwrap().unwrap();
    assert_eq!(restored.patient_id().await.unwrap(), "p-1");
    let reads = server.script().reads.clone();
    assert_eq!(reads, [("Patient".to_owned(), Some("Bearer s3cr3t-access-1".to_owned()))]);
}

#[tokio::test]
async fn none_or_several_are_no_patient() {
    for (patients, what) in [(&[] as &[&str], "no Patient"), (&["p-1", "p-2"], "several Patients")] {
        let server = Server::start();
        server.script().more = "";
        server.script().patients = patients;
        let error = sign_in(&server, MemoryStore::new()).await.patient_id().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Payload);
        assert!(error.to_string().contains(what) && !error.to_string().contains("p-1"), "{error}");
    }
}

#[tokio::test]
async fn labels_are_kept() {
    let server = Server::start();
    let store = Arc::new(MemoryStore::new());
    sign_in(&server, store.clone()).await.set_label("user", "42").await.unwrap();
    assert_eq!(store.load().await.unwrap().unwrap().label("user"), Some("42"));
    let restored = Session::restore(app(), store).await.unwrap().unwrap();
    assert_eq!((restored.label("user").as_deref(), restored.label("other")), (Some("42"), None));
}

#[tokio::test]
async fn another_apps_session_is_refused() {
    let server = Server::start();
    let store = Arc::new(MemoryStore::new());
    sign_in(&server, store.clone()).await;
    let other = Registration::public("other-app", REDIRECT_URI).unwrap();
    let error = Session::restore(other, store.clone()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    let elsewhere = authorization(&Server::start()).await;
    assert_eq!(Session::restore_with(elsewhere, app(), store).await.unwrap_err().kind(), ErrorKind::Request);
}

#[tokio::test]
async fn signing_out_revokes_and_deletes() {
    let server = Server::start();
    let store = Arc::new(MemoryStore::new());
    let session = sign_in(&server, store.clone()).await;
    let client = session.client().unwrap();
    session.sign_out().await.unwrap();
    assert_eq!(server.script().revoked, ["s3cr3t-refresh-1"]);
    assert!(store.load().await.unwrap().is_none());
    assert_eq!(client.read_json("Patient", "1").await.unwrap_err().kind(), ErrorKind::SessionEnded);
}

#[tokio::test]
async fn signing_out_revokes_the_access_token_where_there_is_no_refresh_token() {
    let server = Server::start();
    server.script().more = r#", "patient": "p-1", "refresh_token": null"#;
    let session = sign_in(&server, MemoryStore::new()).await;
    assert!(!session.is_renewable());
    session.sign_out().await.unwrap();
    assert_eq!(server.script().revoked, ["s3cr3t-access-1"]);
}

#[tokio::test]
async fn signing_out_deletes_where_nothing_can_be_revoked() {
    let server = Server::start();
    server.script().can_revoke = false;
    let store = Arc::new(MemoryStore::new());
    sign_in(&server, store.clone()).await.sign_out().await.unwrap();
    assert!(server.script().revoked.is_empty());
    assert!(store.load().await.unwrap().is_none());
}

#[tokio::test]
async fn one_process_signs_out_and_the_other_notices_when_it_renews() {
    let server = Server::start();
    let store = Arc::new(MemoryStore::new());
    sign_in(&server, store.clone()).await;
    let here = Session::restore(app(), store.clone()).await.unwrap().unwrap();
    let there = Session::restore(app(), store).await.unwrap().unwrap();
    there.sign_out().await.unwrap();
    let error = here.client().unwrap().read_json("Patient", "1").await.unwrap_err();
    assert_eq!((error.kind(), server.script().refreshes), (ErrorKind::SessionEnded, 0));
}
