//! The listeners, and what every answer has.

use std::{io, sync::Arc};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::{ConnectInfo, Request, State as Shared},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use nextgen_patient_access::{Api, Product};
use tokio::net::TcpListener;

use crate::{
    answer::{
        auth::{authorize, discovery, token},
        bulk, fhir, lies, page,
        refusal::{Refused, gateway},
        scripted,
    },
    connection::{Connection, Listener},
    faults::Fault,
    form::Form,
    host,
    place::{Place, Role},
    rates,
    script::Doing,
    state::{State, ids::short_id},
};

/// How long a body may be, and one at sign-in.
const LARGEST_REQUEST: usize = 1024 * 1024;
const LARGEST_SIGN_IN: usize = 64 * 1024;
/// How many parameters a query or a form may have.
const MOST_PARAMETERS: usize = 1_000;

/// Serves until the runtime ends.
pub(crate) async fn serve(state: Arc<State>, role: Role, listener: TcpListener) -> io::Result<()> {
    let app = Router::new().fallback(
        move |Shared(state): Shared<Arc<State>>, ConnectInfo(connection): ConnectInfo<Connection>, request: Request| {
            respond(state, role, connection, request)
        },
    );
    let app = app.with_state(state).into_make_service_with_connect_info::<Connection>();
    axum::serve(Listener(listener), app).await
}

async fn respond(state: Arc<State>, role: Role, connection: Connection, request: Request) -> Response {
    let (mut request, body) = request.into_parts();
    let path = request.uri.path().to_owned();
    let place = state.place(role, &path);
    let number = state.requests.came(&request, place);
    // The answer to GET, of which the body is left out when it is sent.
    if request.method == Method::HEAD {
        request.method = Method::GET;
    }
    let mut response = if let Some(refusal) = host::refusal(state.origins.listens, &request) {
        refusal
    } else if request.method == Method::OPTIONS {
        StatusCode::NO_CONTENT.into_response()
    } else {
        match within_bounds(place, &request, body).await {
            Ok(body) => {
                let (response, lies) = steered(&state, place, &connection, &request, &body).await;
                state.requests.met(number, lies);
                response
            }
            Err(refusal) => refusal,
        }
    };
    state.requests.answered(number, response.status().as_u16());

    let headers = response.headers_mut();
    if let Ok(id) = HeaderValue::from_str(&short_id()) {
        headers.insert(HeaderName::from_static("x-request-id"), id);
    }
    if role == Role::Main && place.product() == Product::Enterprise {
        headers.insert(HeaderName::from_static("api-version"), HeaderValue::from_static(env!("CARGO_PKG_VERSION")));
    }
    if matches!(place, Place::Page(_) | Place::Auth(..)) {
        // Nobody's consent is clicked for in a frame.
        headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    }
    share(&state, &request, headers);
    response
}

/// The body, if it and the query are not longer than any app's.
async fn within_bounds(place: Place<'_>, request: &Parts, body: Body) -> Result<Bytes, Response> {
    let is_sign_in = matches!(place, Place::Auth(..));
    let most = if is_sign_in { LARGEST_SIGN_IN } else { LARGEST_REQUEST };
    let too_large = |why: String| (StatusCode::PAYLOAD_TOO_LARGE, why).into_response();
    let body = to_bytes(body, most).await.map_err(|_| too_large(format!("a body may have {most} bytes here\n")))?;
    let has_many = |text: &[u8]| text.iter().filter(|byte| **byte == b'&').count() >= MOST_PARAMETERS;
    if has_many(request.uri.query().unwrap_or_default().as_bytes()) || (is_sign_in && has_many(&body)) {
        return Err(too_large(format!("a request may have {MOST_PARAMETERS} parameters\n")));
    }
    Ok(body)
}

/// Lets the scripts of a page read the answer, if its origin is allowed to (CORS).
fn share(state: &State, request: &Parts, headers: &mut HeaderMap) {
    let origin = request.headers.get(header::ORIGIN);
    let is_allowed =
        |origin: &&HeaderValue| state.origins.allowed.iter().any(|allowed| allowed.as_bytes() == origin.as_bytes());
    let Some(origin) = origin.filter(is_allowed) else { return };
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    headers.insert(header::VARY, HeaderValue::from_static("origin"));
    let exposed = "content-location, location, retry-after, x-progress, x-request-id";
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(exposed));
    if let Some(asked) = request.headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, asked.clone());
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST, PUT, DELETE"));
    }
}

/// The answer as a test's script has it; else the usual one, unless something goes wrong or is a lie.
async fn steered(
    state: &Arc<State>,
    place: Place<'_>,
    connection: &Connection,
    request: &Parts,
    body: &Bytes,
) -> (Response, lies::Told) {
    let usual = || dispatch(state, place, connection, request, body);
    match state.script.meet(&request.method, place, request.uri.query()) {
        Some(Doing::Answer(answer)) => return (scripted::answer(&answer), Vec::new()),
        Some(Doing::Change(change)) => return (scripted::changed(usual().await, &*change).await, Vec::new()),
        None => {}
    }
    if let Some(lie) = lies::instead(state, place, request, body) {
        return lie;
    }
    let fault = fault(state, place, request);
    let response = match fault {
        Some(fault) if fault.replaces_answer() => fault.answer(place.product(), &state.behaviour),
        _ => usual().await,
    };
    let (response, told) = lies::told(state, place, request, body, response).await;
    match fault {
        Some(fault) if !fault.replaces_answer() => (fault.spoil(response, connection).await, told),
        _ => (response, told),
    }
}

/// What goes wrong with a request.
fn fault(state: &State, place: Place<'_>, request: &Parts) -> Option<Fault> {
    if state.faults.is_empty() || !place.is_data() {
        return None;
    }
    let query = Form::parse(request.uri.query().unwrap_or_default().as_bytes());
    let key = state.key(place, request, &query, &[]);
    let before = state.made.again(rates::number(0, "made", &key));
    state.faults.met(&key, before)
}

async fn dispatch(
    state: &Arc<State>,
    place: Place<'_>,
    connection: &Connection,
    request: &Parts,
    body: &Bytes,
) -> Response {
    let within_limit = |api| limited(state, connection, api);
    match place {
        Place::File(path) => bulk::files::answer(state, path, request),
        Place::Auth(Product::Office, endpoint) => office_auth(state, endpoint, request, body),
        Place::Auth(_, endpoint) => enterprise_auth(state, endpoint, request, body),
        Place::EnterpriseKeys => axum::Json(state.auth.keys.jwks()).into_response(),
        Place::Ccda => within_limit(Api::OfficeR4).unwrap_or_else(|| fhir::ccda(state, request)),
        Place::Api(api, path) => within_limit(api).unwrap_or_else(|| of_api(state, api, path, request, body)),
        Place::Page(product) => {
            let page = page::answer(state, request).await;
            page.unwrap_or_else(|| gateway(product, StatusCode::NOT_FOUND))
        }
        Place::Nowhere => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The answer of an API to what follows its base.
fn of_api(state: &State, api: Api, path: &str, request: &Parts, body: &Bytes) -> Response {
    let path = path.trim_end_matches('/');
    if let Some(document) = path.strip_prefix(".well-known/") {
        return discovery::well_known(state, api, document);
    }
    // The documents of which an export tells are beside its own routes.
    if api == Api::OfficeBulkR4 && !path.starts_with("document/") {
        return bulk::answer(state, path, request, body);
    }
    fhir::answer(state, api, path, request)
}

/// The refusal of a request that is one too many.
fn limited(state: &State, connection: &Connection, api: Api) -> Option<Response> {
    let most = state.behaviour.office_limit.filter(|_| api.product() == Product::Office)?;
    let window = state.behaviour.office_window;
    let wait = state.limit.count(connection.address.ip(), most, window, state.clock.now()).err()?;
    let why = format!("{most} requests in {} s are allowed", window.as_secs_f64());
    let mut response = Refused::throttled(why).answer(api, &state.behaviour);
    if state.behaviour.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs() + 1));
    }
    Some(response)
}

fn form(request: &Parts, body: &Bytes) -> Form {
    Form::parse(request.uri.query().unwrap_or_default().as_bytes()).and(Form::parse(body))
}

fn enterprise_auth(state: &State, endpoint: &str, request: &Parts, body: &Bytes) -> Response {
    let product = Product::Enterprise;
    match (&request.method, endpoint) {
        (&Method::GET | &Method::POST, "authorize") => authorize::authorize(state, product, &form(request, body)),
        (&Method::POST, "token") => token::token(state, product, &request.headers, &Form::parse(body)),
        (&Method::POST, "token/revoke") => {
            token::revoke(state, product, &request.headers, &Form::parse(body), &state.revoke_url(product))
        }
        _ => gateway(product, StatusCode::NOT_FOUND),
    }
}

fn office_auth(state: &State, endpoint: &str, request: &Parts, body: &Bytes) -> Response {
    let product = Product::Office;
    match (&request.method, endpoint) {
        (&Method::GET, ".well-known/openid-configuration") => {
            axum::Json(discovery::openid_configuration(state, Api::OfficeR4)).into_response()
        }
        (&Method::GET, "certs") => axum::Json(state.auth.keys.jwks()).into_response(),
        (&Method::GET | &Method::POST, "auth") => authorize::authorize(state, product, &form(request, body)),
        (&Method::POST, "token") => token::token(state, product, &request.headers, &Form::parse(body)),
        (&Method::POST, "revoke") => {
            token::revoke(state, product, &request.headers, &Form::parse(body), &state.revoke_url(product))
        }
        (&Method::POST, "token/introspect") => {
            token::introspect(state, product, &request.headers, &Form::parse(body), &state.introspect_url())
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}
