//! An authorization server, and the FHIR server behind it, on loopback: it rotates refresh tokens, ends the grant when an old one
//! is used again, and fails as a test tells it to.

use std::{
    collections::{HashMap, HashSet},
    net::{SocketAddr, TcpListener},
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use url::Url;

pub struct Server {
    address: SocketAddr,
    script: Arc<Mutex<Script>>,
}

/// What the server does, and what it has seen.
pub struct Script {
    /// Seconds.
    pub life: u64,
    pub on_refresh: OnRefresh,
    pub rotates: bool,
    pub reuse_ends_the_grant: bool,
    /// What the token response says beside the tokens, as members with a comma before.
    pub more: &'static str,
    /// What is answered to `GET Patient`.
    pub patients: &'static [&'static str],
    pub can_revoke: bool,

    pub refreshes: usize,
    pub revoked: Vec<String>,
    /// Path and `Authorization` of the requests to the FHIR server.
    pub reads: Vec<(String, Option<String>)>,
    /// `Authorization` of the requests to the token endpoint.
    pub clients: Vec<Option<String>>,
    pub access_tokens: HashSet<String>,
    pub refresh_token: Option<String>,
    used: HashSet<String>,
    issued: usize,
}

#[derive(Clone, Copy, PartialEq)]
pub enum OnRefresh {
    Answer,
    /// Answers after so many milliseconds.
    Slow(u64),
    /// Renews, and the answer breaks off.
    LoseAnswer,
    /// 503.
    Busy,
    /// A web page, with 200.
    Page,
    /// 400, with this OAuth error code.
    Refuse(&'static str),
}

/// What is in every token: nothing that is shown may contain it.
pub const SECRET: &str = "s3cr3t";

impl Server {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let script = Arc::new(Mutex::new(Script {
            life: 3600,
            on_refresh: OnRefresh::Answer,
            rotates: true,
            reuse_ends_the_grant: true,
            more: r#", "patient": "p-1", "scope": "openid launch/patient offline_access patient/*.rs""#,
            patients: &["p-1"],
            can_revoke: true,
            refreshes: 0,
            revoked: Vec::new(),
            reads: Vec::new(),
            clients: Vec::new(),
            access_tokens: HashSet::new(),
            refresh_token: None,
            used: HashSet::new(),
            issued: 0,
        }));
        let app = Router::new()
            .route("/authorize", get(authorize))
            .route("/token", post(token))
            .route("/revoke", post(revoke))
            .fallback(move |script, request| fhir(address, script, request))
            .with_state(script.clone());
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), app).await.unwrap();
            });
        });
        Self { address, script }
    }

    /// The FHIR service base URL.
    pub fn base(&self) -> String {
        format!("http://{}/api/fhir/r4", self.address)
    }

    pub fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap()
    }

    /// Makes the FHIR server refuse the access tokens given out so far.
    pub fn forget_access_tokens(&self) {
        self.script().access_tokens.clear();
    }
}

impl Script {
    fn grant(&mut self) -> String {
        self.issued += 1;
        let n = self.issued;
        let access = format!("{SECRET}-access-{n}");
        self.access_tokens.insert(access.clone());
        if self.rotates || self.refresh_token.is_none() {
            self.used.extend(self.refresh_token.replace(format!("{SECRET}-refresh-{n}")));
        }
        let (refresh, life, more) = (self.refresh_token.as_deref().unwrap_or_default(), self.life, self.more);
        format!(
            r#"{{"access_token": "{access}", "refresh_token": "{refresh}", "token_type": "Bearer", "expires_in": {life}{more}}}"#
        )
    }
}

type Shared = State<Arc<Mutex<Script>>>;

async fn authorize(request: Request) -> Response {
    let url = Url::parse(&format!("http://here{}", request.uri())).unwrap();
    let asked: HashMap<_, _> = url.query_pairs().collect();
    assert!(asked.contains_key("code_challenge") && asked["code_challenge_method"] == "S256");
    let mut back = Url::parse(&asked["redirect_uri"]).unwrap();
    back.query_pairs_mut().append_pair("code", &format!("{SECRET}-code")).append_pair("state", &asked["state"]);
    (StatusCode::FOUND, [(header::LOCATION, back.to_string())]).into_response()
}

async fn token(State(script): Shared, headers: header::HeaderMap, body: Bytes) -> Response {
    let form = form(&body);
    let authorization = headers.get(header::AUTHORIZATION).map(|value| value.to_str().unwrap().to_owned());
    script.lock().unwrap().clients.push(authorization);
    if form["grant_type"] == "authorization_code" {
        assert!(form.contains_key("code_verifier") && form["code"] == format!("{SECRET}-code"));
        let mut script = script.lock().unwrap();
        script.refresh_token = None;
        return json(StatusCode::OK, script.grant());
    }
    let on_refresh = {
        let mut script = script.lock().unwrap();
        script.refreshes += 1;
        script.on_refresh
    };
    match on_refresh {
        OnRefresh::Slow(milliseconds) => tokio::time::sleep(Duration::from_millis(milliseconds)).await,
        OnRefresh::Busy => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
        OnRefresh::Page => return ([(header::CONTENT_TYPE, "text/html")], "<html>Ann Doe</html>").into_response(),
        OnRefresh::Refuse(code) => return json(StatusCode::BAD_REQUEST, format!(r#"{{"error": "{code}"}}"#)),
        OnRefresh::Answer | OnRefresh::LoseAnswer => {}
    }
    let mut script = script.lock().unwrap();
    let token = &form["refresh_token"];
    let is_old = script.used.contains(token);
    if is_old && script.reuse_ends_the_grant {
        script.refresh_token = None;
        script.access_tokens.clear();
    }
    if script.refresh_token.as_ref() != Some(token) && !(is_old && script.refresh_token.is_some()) {
        return json(StatusCode::BAD_REQUEST, r#"{"error": "invalid_grant", "error_description": "Ann Doe"}"#.into());
    }
    let grant = script.grant();
    if on_refresh == OnRefresh::LoseAnswer {
        let broken = futures_util::stream::once(async { Err::<Bytes, _>(std::io::Error::other("lost")) });
        return Body::from_stream(broken).into_response();
    }
    json(StatusCode::OK, grant)
}

async fn revoke(State(script): Shared, body: Bytes) -> StatusCode {
    let mut script = script.lock().unwrap();
    script.revoked.push(form(&body)["token"].clone());
    script.refresh_token = None;
    script.access_tokens.clear();
    StatusCode::OK
}

async fn fhir(address: SocketAddr, State(script): Shared, request: Request) -> Response {
    let mut script = script.lock().unwrap();
    let path = request.uri().path().trim_start_matches("/api/fhir/r4/").to_owned();
    if path == ".well-known/smart-configuration" {
        let revoke = if script.can_revoke {
            format!(r#", "revocation_endpoint": "http://{address}/revoke""#)
        } else {
            String::new()
        };
        let document = format!(
            r#"{{"authorization_endpoint": "http://{address}/authorize", "token_endpoint": "http://{address}/token"{revoke},
                "capabilities": ["launch-standalone"], "code_challenge_methods_supported": ["S256"]}}"#
        );
        return json(StatusCode::OK, document);
    }
    let authorization = request.headers().get(header::AUTHORIZATION).map(|value| value.to_str().unwrap().to_owned());
    script.reads.push((path.clone(), authorization.clone()));
    let token = authorization.as_deref().and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
    if !script.access_tokens.contains(token) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    if path == "Patient" {
        let entries: Vec<String> = script
            .patients
            .iter()
            .map(|id| format!(r#"{{"resource": {{"resourceType": "Patient", "id": "{id}"}}}}"#))
            .collect();
        let bundle = format!(r#"{{"resourceType": "Bundle", "entry": [{}]}}"#, entries.join(", "));
        return json(StatusCode::OK, bundle);
    }
    let (resource_type, id) = path.split_once('/').unwrap();
    let practice = r#""managingOrganization": {"reference": "Organization/o-1", "display": "Ann & Co"}"#;
    json(StatusCode::OK, format!(r#"{{"resourceType": "{resource_type}", "id": "{id}", {practice}}}"#))
}

fn json(status: StatusCode, body: String) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

fn form(body: &[u8]) -> HashMap<String, String> {
    let mut url = Url::parse("http://form").unwrap();
    url.set_query(Some(std::str::from_utf8(body).unwrap()));
    url.query_pairs().into_owned().collect()
}
