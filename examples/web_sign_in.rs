//! A web app whose patients sign in to NextGen Enterprise and NextGen Office, side by side.
//!
//! `ENTERPRISE_CLIENT_ID=… ENTERPRISE_CLIENT_SECRET=… OFFICE_CLIENT_ID=… OFFICE_CLIENT_SECRET=… cargo run --features all-apis
//! --example web_sign_in`, then open <http://127.0.0.1:3000>. Without a secret, the app is a public client. Register
//! `http://127.0.0.1:3000/enterprise/callback` and `/office/callback` as redirect URIs; with another address, set `APP_URL` (what
//! browsers see). `ENTERPRISE_BASE_URL` and `OFFICE_BASE_URL` lead to other servers than production's.

use std::{
    collections::{BTreeMap, HashMap},
    env,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, Uri, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use nextgen_patient_access::auth::{AuthServer, MemoryStore, Registration, SavedAuthorization, Scopes, Session};
use nextgen_patient_access::{Api, Endpoint, Error, ErrorKind, enterprise_r4, fhir::r4::Patient, office_r4};

/// One product, as the app is registered with it.
struct Product {
    server: AuthServer,
    registration: Registration,
}

struct App {
    products: BTreeMap<&'static str, Product>,
    url: String,
    /// By the browser's cookie. A real app keeps these in its database, and forgets those that nobody came back for.
    waiting: Mutex<HashMap<String, SavedAuthorization>>,
    signed_in: Mutex<HashMap<String, Session>>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = env::var("APP_URL").unwrap_or_else(|_| "http://127.0.0.1:3000".to_owned());
    let mut products = BTreeMap::new();
    for (name, api) in [("enterprise", Api::EnterpriseR4), ("office", Api::OfficeR4)] {
        match product(name, api, &url).await? {
            Some(product) => {
                products.insert(name, product);
            }
            None => eprintln!("no sign-in to {name}: {}_CLIENT_ID is not set", name.to_uppercase()),
        }
    }
    let app = App { products, url, waiting: Mutex::default(), signed_in: Mutex::default() };
    let routes = Router::new()
        .route("/", get(home))
        .route("/{product}/sign-in", get(sign_in))
        .route("/{product}/callback", get(callback))
        .with_state(Arc::new(app));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    eprintln!("listening on http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, routes).await?)
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
    let session = cookie(&headers).and_then(|id| app.signed_in.lock().ok()?.get(id).cloned());
    let Some(session) = session else {
        let links =
            app.products.keys().map(|name| format!(r#"<p><a href="/{name}/sign-in">Sign in to {name}</a></p>"#));
        return Ok(Html(links.collect::<String>()).into_response());
    };
    Ok(Html(format!("<h1>{}</h1>", escaped(&name_of(&patient(&session).await?)))).into_response())
}

/// Sends the browser to the product's authorization server.
async fn sign_in(State(app): State<Arc<App>>, Path(name): Path<String>) -> Result<Response, Failure> {
    let Some(product) = app.products.get(&*name) else { return Ok(StatusCode::NOT_FOUND.into_response()) };
    let pending = product.server.authorize(&product.registration, &Scopes::patient_read())?;
    let redirect = Redirect::to(pending.url());
    let id = keep(&app.waiting, pending.save())?;
    Ok((app.set_cookie(&id), redirect).into_response())
}

/// The browser is back, with a code.
async fn callback(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let Some(product) = app.products.get(&*name) else { return Ok(StatusCode::NOT_FOUND.into_response()) };
    // Taken out: a sign-in is used once, and by the browser that began it.
    let saved = cookie(&headers).and_then(|id| app.waiting.lock().ok()?.remove(id));
    let Some(saved) = saved else { return Ok(Redirect::to("/").into_response()) };

    // A sign-in that was begun with the other product is refused here.
    let pending = product.server.restore(&product.registration, saved)?;
    let asked = pending.scopes().clone();
    let grant = pending.complete(&uri.to_string()).await?;
    let session =
        Session::start(product.server.clone(), product.registration.clone(), asked, grant, MemoryStore::new()).await?;

    // Another cookie than before, which somebody may have planted.
    let id = keep(&app.signed_in, session)?;
    Ok((app.set_cookie(&id), Redirect::to("/")).into_response())
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

/// Keeps a value under a random id.
fn keep<T>(place: &Mutex<HashMap<String, T>>, value: T) -> Result<String, Failure> {
    let mut random = [0; 32];
    getrandom::fill(&mut random).map_err(|_| Failure::Here)?;
    let id: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
    place.lock().map_err(|_| Failure::Here)?.insert(id.clone(), value);
    Ok(id)
}

impl App {
    /// `Lax`, so that it comes along when the authorization server sends the browser back.
    fn set_cookie(&self, id: &str) -> [(header::HeaderName, String); 1] {
        let secure = if self.url.starts_with("https:") { "; Secure" } else { "" };
        [(header::SET_COOKIE, format!("visit={id}; Path=/; HttpOnly; SameSite=Lax{secure}"))]
    }
}

fn cookie(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    cookies.split("; ").find_map(|pair| pair.strip_prefix("visit="))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// What the patient is told; an `Error` says in the log what to do, and shows nothing of the patient.
enum Failure {
    Sdk(Error),
    Here,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Sdk(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let again = r#"<p>That did not work. <a href="/">Start again</a></p>"#;
        match self {
            Self::Sdk(error) => {
                eprintln!("{error}");
                let status = match error.kind() {
                    ErrorKind::Authorization | ErrorKind::SessionEnded => StatusCode::FORBIDDEN,
                    _ => StatusCode::BAD_GATEWAY,
                };
                (status, Html(again)).into_response()
            }
            Self::Here => (StatusCode::INTERNAL_SERVER_ERROR, Html(again)).into_response(),
        }
    }
}
