//! A web app whose patients sign in to NextGen Enterprise and NextGen Office, that runs as often as you like, on as many machines: all
//! that it keeps is in one database.
//!
//! ```sh
//! export DATABASE=nextgen.db APP_KEY=$(openssl rand -hex 32) OFFICE_CLIENT_ID=… OFFICE_CLIENT_SECRET=…
//! LISTEN=127.0.0.1:3000 cargo run --package nextgen-stores --example web_app
//! LISTEN=127.0.0.1:3001 cargo run --package nextgen-stores --example web_app   # the same app, again
//! ```
//!
//! With `--features postgres`, `DATABASE` may be a `postgres://` URL, and the machines several. `APP_URL` is what browsers see, the load
//! balancer's address say; register `APP_URL/enterprise/callback` and `/office/callback` as redirect URIs. Without a secret, the app is a
//! public client. `ENTERPRISE_BASE_URL` and `OFFICE_BASE_URL` lead to other servers than production's.

use std::{collections::BTreeMap, env, sync::Arc, time::Duration};

use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, Uri, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use nextgen_patient_access::auth::{AuthServer, Registration, Scopes, Session};
use nextgen_patient_access::{Api, Endpoint, Error, enterprise_r4, fhir::r4::Patient, office_r4};
use nextgen_stores::{Apps, Database, Outcome, Refresher, Stores};

/// How long a browser stays signed in.
const VISIT: Duration = Duration::from_secs(12 * 60 * 60);

/// One product, as the app is registered with it.
struct Product {
    server: AuthServer,
    registration: Registration,
}

struct App {
    products: BTreeMap<&'static str, Product>,
    registrations: Arc<Apps>,
    stores: Stores,
    url: String,
}

#[tokio::main]
pub(crate) async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = env::var("APP_URL").unwrap_or_else(|_| "http://127.0.0.1:3000".to_owned());
    let listen = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let database = Database::at(&env::var("DATABASE")?).await?;
    let stores = Stores::open(&database, env::var("APP_KEY")?.parse()?).await?;

    let (mut products, mut registrations) = (BTreeMap::new(), Apps::new());
    for (name, api) in [("enterprise", Api::EnterpriseR4), ("office", Api::OfficeR4)] {
        match product(name, api, &url).await? {
            Some(product) => {
                registrations = registrations.with(product.registration.clone());
                products.insert(name, product);
            }
            None => eprintln!("no sign-in to {name}: {}_CLIENT_ID is not set", name.to_uppercase()),
        }
    }
    let registrations = Arc::new(registrations);
    tokio::spawn(refresh(Refresher::new(stores.clone(), registrations.clone())));
    let routes = Router::new()
        .route("/", get(home))
        .route("/sign-out", post(sign_out))
        .route("/{product}/sign-in", get(sign_in))
        .route("/{product}/callback", get(callback))
        .with_state(Arc::new(App { products, registrations, stores, url }));
    let listener = tokio::net::TcpListener::bind(listen).await?;
    println!("listening on http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, routes).await?)
}

/// Every process has one; each session is renewed by one of them.
async fn refresh(refresher: Refresher) {
    let told = |outcome| match outcome {
        Outcome::Ended { key, .. } => eprintln!("session {key} has ended: the patient has to sign in again"),
        Outcome::Failed { key, error } => eprintln!("session {key} could not be renewed now: {error}"),
        Outcome::DatabaseFailed { error } => eprintln!("{error}"),
        _ => {}
    };
    refresher.run(told).await;
}

async fn product(name: &'static str, api: Api, app_url: &str) -> Result<Option<Product>, Error> {
    let variable = |what: &str| env::var(format!("{}_{what}", name.to_uppercase()));
    let Ok(client_id) = variable("CLIENT_ID") else { return Ok(None) };
    let redirect_uri = format!("{app_url}/{name}/callback");
    let registration = match variable("CLIENT_SECRET") {
        Ok(secret) => Registration::confidential(client_id, secret, redirect_uri)?,
        Err(_) => Registration::public(client_id, redirect_uri)?,
    };
    let endpoint = match variable("BASE_URL") {
        Ok(base) => Endpoint::new(api, &base)?,
        Err(_) => Endpoint::production(api)?,
    };
    Ok(Some(Product { server: AuthServer::discover(&endpoint).await?, registration }))
}

async fn home(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Failure> {
    let Some(session) = app.session(&headers).await? else {
        let links =
            app.products.keys().map(|name| format!(r#"<p><a href="/{name}/sign-in">Sign in to {name}</a></p>"#));
        return Ok(Html(links.collect::<String>()).into_response());
    };
    let name = escaped(&name_of(&patient(&session).await?));
    let sign_out = r#"<form method="post" action="/sign-out"><button>Sign out</button></form>"#;
    Ok(Html(format!("<h1>{name}</h1>{sign_out}")).into_response())
}

/// Sends the browser to the product's authorization server.
async fn sign_in(State(app): State<Arc<App>>, Path(name): Path<String>) -> Result<Response, Failure> {
    let Some(product) = app.products.get(&*name) else { return Ok(StatusCode::NOT_FOUND.into_response()) };
    let pending = product.server.authorize(&product.registration, &Scopes::patient_read())?;
    let redirect = Redirect::to(pending.url());
    let cookie = app.stores.begin_sign_in(&pending.save()).await?;
    Ok((app.set_cookie(&cookie), redirect).into_response())
}

/// The browser is back, with a code; here, or at another process.
async fn callback(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let Some(product) = app.products.get(&*name) else { return Ok(StatusCode::NOT_FOUND.into_response()) };
    // A sign-in is used once, and by the browser that began it.
    let Some(cookie) = cookie(&headers) else { return Ok(Redirect::to("/").into_response()) };
    let Some(saved) = app.stores.take_sign_in(cookie).await? else { return Ok(Redirect::to("/").into_response()) };

    // A sign-in that was begun with the other product is refused here.
    let pending = product.server.restore(&product.registration, saved)?;
    let asked = pending.scopes().clone();
    // Before there are tokens that would be nowhere. An app with accounts stores the session under the account's id.
    let key = random_id()?;
    let store = app.stores.session(&key);
    Session::check_store(&store).await?;
    let grant = pending.complete(&uri.to_string()).await?;
    Session::start(product.server.clone(), product.registration.clone(), asked, grant, store).await?;

    // Another cookie than before, which somebody may have planted.
    let cookie = app.stores.begin_visit(&key, VISIT).await?;
    Ok((app.set_cookie(&cookie), Redirect::to("/")).into_response())
}

/// Everywhere: the tokens are revoked, and the session and its visits deleted.
async fn sign_out(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Redirect, Failure> {
    if let Some(session) = app.session(&headers).await? {
        session.sign_out().await?;
    }
    Ok(Redirect::to("/"))
}

async fn patient(session: &Session) -> Result<Patient, Error> {
    let (id, client) = (session.patient_id().await?, session.client()?);
    Ok(match session.endpoint().api() {
        Api::EnterpriseR4 => enterprise_r4::Client::try_from(client)?.patient_read(id).send().await?.into_inner(),
        _ => office_r4::Client::try_from(client)?.patient_read(id).send().await?.into_inner(),
    })
}

fn name_of(patient: &Patient) -> String {
    let Some(name) = patient.name.first() else { return "(no name)".to_owned() };
    let parts = name.given.iter().flatten().chain(&name.family);
    parts.map(String::as_str).collect::<Vec<_>>().join(" ")
}

impl App {
    /// The session that this browser may use.
    async fn session(&self, headers: &HeaderMap) -> Result<Option<Session>, nextgen_stores::Error> {
        let Some(cookie) = cookie(headers) else { return Ok(None) };
        let Some(key) = self.stores.visit(cookie).await? else { return Ok(None) };
        self.stores.restore(&key, &self.registrations).await
    }

    /// `Lax`, so that it comes along when the authorization server sends the browser back, and not with a form of another site.
    fn set_cookie(&self, cookie: &str) -> [(header::HeaderName, String); 1] {
        let secure = if self.url.starts_with("https:") { "; Secure" } else { "" };
        [(header::SET_COOKIE, format!("visit={cookie}; Path=/; HttpOnly; SameSite=Lax{secure}"))]
    }
}

fn cookie(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    cookies.split("; ").find_map(|pair| pair.strip_prefix("visit="))
}

fn random_id() -> Result<String, Failure> {
    let mut random = [0; 16];
    getrandom::fill(&mut random)?;
    Ok(random.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// What went wrong is for the log: it says what to do, and shows nothing of the patient. The patient can start again.
struct Failure(Box<dyn std::error::Error>);

impl<E: Into<Box<dyn std::error::Error>>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        eprintln!("{}", self.0);
        let again = r#"<p>That did not work. <a href="/">Start again</a></p>"#;
        (StatusCode::BAD_GATEWAY, Html(again)).into_response()
    }
}
