//! A native app: the patient signs in to NextGen Office in the browser, which comes back to this machine.
//!
//! `CLIENT_ID=… cargo run --example native_sign_in`. Register `http://127.0.0.1:8123/callback` as the redirect URI, or set
//! `REDIRECT_URI`; `BASE_URL` leads to another server than production's. The second time, the session is still there: it is kept
//! in `session.json`.

use std::{env, time::Duration};

use nextgen_patient_access::auth::{AuthServer, FileStore, Loopback, Registration, Scopes, Session};
use nextgen_patient_access::{Api, Endpoint, office_r4};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let redirect_uri = env::var("REDIRECT_URI").unwrap_or_else(|_| "http://127.0.0.1:8123/callback".to_owned());
    let app = Registration::public(env::var("CLIENT_ID").map_err(|_| "CLIENT_ID is not set")?, redirect_uri)?;
    let endpoint = match env::var("BASE_URL") {
        Ok(base) => Endpoint::new(Api::OfficeR4, &base)?,
        Err(_) => Endpoint::production(Api::OfficeR4)?,
    };

    let store = FileStore::new("session.json");
    let session = match Session::restore(app.clone(), store.clone()).await? {
        Some(session) => session,
        None => sign_in(&endpoint, app, store).await?,
    };

    let office = office_r4::Client::try_from(session.client()?)?;
    let patient = office.patient_read(session.patient_id().await?).send().await?;
    let name = patient.name.first().and_then(|name| name.family.as_deref()).unwrap_or("(no name)");
    println!("{name}, born {:?}", patient.birth_date.as_ref().map(|date| date.as_str()));
    Ok(())
}

async fn sign_in(endpoint: &Endpoint, app: Registration, store: FileStore) -> Result<Session> {
    // Before the patient is asked to sign in for nothing.
    Session::check_store(&store).await?;
    let server = AuthServer::discover(endpoint).await?;
    let loopback = Loopback::bind(app.redirect_uri().unwrap_or_default()).await?;
    let scopes = Scopes::patient_read();

    let pending = server.authorize(&app, &scopes)?;
    if loopback.open_browser(pending.url()).is_err() {
        println!("open {}", pending.url());
    }
    let callback = loopback.wait(Duration::from_secs(300), |url| pending.is_answered_by(url)).await?;
    let grant = pending.complete(callback.url()).await;
    callback.answer(&grant).await;
    Ok(Session::start(server, app, scopes, grant?, store).await?)
}
