//! How a session begins: the patient signs in.

use std::time::Duration;

use nextgen_patient_access::{
    Api, Endpoint,
    auth::{AuthServer, Registration, Scopes, Session, SessionStore},
    reqwest,
};
use nextgen_test_support::authorization::Server;

pub(crate) const REDIRECT_URI: &str = "https://app.example/callback";

pub(crate) fn app() -> Registration {
    Registration::confidential("my-app", "hunter2-s3cr3t", REDIRECT_URI).unwrap()
}

pub(crate) async fn authorization(server: &Server) -> AuthServer {
    AuthServer::discover(&Endpoint::new(Api::OfficeR4, &server.base()).unwrap()).await.unwrap()
}

/// Signs in as a browser would.
pub(crate) async fn sign_in(server: &Server, store: impl SessionStore + 'static) -> Session {
    sign_in_at(authorization(server).await, store).await
}

pub(crate) async fn sign_in_at(authorization: AuthServer, store: impl SessionStore + 'static) -> Session {
    let pending = authorization.authorize(&app(), &Scopes::patient_read()).unwrap();
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let answer = browser.get(pending.url()).send().await.unwrap();
    let grant = pending.complete(answer.headers()["location"].to_str().unwrap()).await.unwrap();
    Session::start(authorization, app(), Scopes::patient_read(), grant, store).await.unwrap()
}

/// Signs in with a token that is at its end now, and those to come good for an hour.
pub(crate) async fn sign_in_and_expire(server: &Server, store: impl SessionStore + 'static) -> Session {
    server.script().life = 1;
    let session = sign_in(server, store).await;
    server.script().life = 3600;
    tokio::time::sleep(Duration::from_millis(1100)).await;
    server.forget_access_tokens();
    session
}
