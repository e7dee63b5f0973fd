//! The pages for people: what is served, and a patient's record as an app would read it.

mod demo;
mod within;

use std::sync::Arc;

use axum::{
    http::{HeaderValue, Method, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
};
use nextgen_patient_access::{Api, Provenance};

pub(crate) use self::demo::app;
use crate::{
    answer::html::{self, MOST_PATIENTS, escape},
    form::Form,
    state::State,
};

/// The page at a path; `None` if there is none.
pub(crate) async fn answer(state: &Arc<State>, request: &Parts) -> Option<Response> {
    if (&request.method, request.uri.path()) == (&Method::POST, "/days") {
        return Some(pass_days(state, request));
    }
    if request.method != Method::GET {
        return None;
    }
    match request.uri.path() {
        "/" => Some(index(state).into_response()),
        "/demo" => Some(demo::begin(state, request)),
        "/demo/callback" => Some(demo::record(state, request).await),
        _ => None,
    }
}

/// `POST /days?n=7`: lets so many days pass, a year at most; not for the pages of others.
fn pass_days(state: &State, request: &Parts) -> Response {
    let text = |name| request.headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let own = text(header::HOST).map(|host| format!("http://{host}"));
    if text(header::ORIGIN).is_some_and(|origin| own.as_deref() != Some(origin)) {
        return (StatusCode::FORBIDDEN, "days pass for this page only\n").into_response();
    }
    let query = Form::parse(request.uri.query().unwrap_or_default().as_bytes());
    match query.get("n").unwrap_or("1").parse() {
        Ok(days @ 1..=366) => {
            state.population.pass_days(days);
            Redirect::to("/").into_response()
        }
        _ => (StatusCode::BAD_REQUEST, "n is how many days pass, from 1 to 366\n").into_response(),
    }
}

/// Where the demonstration begins: at the host that the sign-in leads back to, also for who came over `localhost`.
fn demo_url(state: &State) -> String {
    escape(&format!("{}/demo", state.origins.main))
}

/// A URL in HTML that may be broken into lines.
fn breakable(url: &str) -> String {
    url.replace('/', "/<wbr>")
}

fn index(state: &State) -> Html<String> {
    let body = format!(
        r#"<p class="eyebrow">nextgen-sandbox {version}</p>
<h1>NextGen’s Patient Access APIs, on this machine</h1>
<p class="lead">Both products, with synthetic patients, real sign-in and the behaviour of the vendor’s servers. Nobody here exists, and nothing leaves this machine.</p>
<p>Sign in as a patient, and see the whole record:</p><p class="actions"><a class="button primary" href="{demo}">Sign in at Enterprise</a> <a class="button primary" href="{demo}?product=office">Sign in at Office</a></p>
<h2>What is served</h2><div class="cards">{apis}</div>
<p class="note">Each API is reached with a token of its product’s authorization server, which every base names in <code>.well-known/smart-configuration</code>.</p>
<h2>Sign-in</h2>{sign_in}
<h2>The patients</h2><div class="scroll people"><table><thead><tr><th>Patient</th><th>Id</th><th>Born</th><th>About</th><th>Record</th></tr></thead><tbody>{patients}</tbody></table></div>
<h2>Time</h2><p>In the records it is {today}. When days pass, patients come to visits and measure at home what they do each week.</p>
<div class="actions"><form method="post" action="/days?n=1"><button>Let a day pass</button></form><form method="post" action="/days?n=7"><button>A week</button></form><form method="post" action="/days?n=30"><button>30 days</button></form></div>
<h2>Try it</h2><p>The tokens work as they stand, for {lifetime} minutes.</p>{curl}"#,
        version = env!("CARGO_PKG_VERSION"),
        demo = demo_url(state),
        apis = apis(state),
        sign_in = sign_in(state),
        patients = patients(state),
        today = state.population.today(),
        lifetime = state.behaviour.access_token_lifetime.as_secs() / 60,
        curl = curl(state),
    );
    html::page("NextGen’s Patient Access APIs", &body)
}

fn apis(state: &State) -> String {
    let card = |api: Api| {
        let description = state.description(api);
        let provenance = match api.provenance() {
            Provenance::Vendor => "described by the vendor",
            Provenance::Capability => "described by the vendor’s server",
            _ => "inferred: not confirmed by the vendor",
        };
        let types = match description.resource_types().len() {
            1 => "1 resource type".to_owned(),
            count => format!("{count} resource types"),
        };
        format!(
            r#"<section class="card"><h3>{}</h3><p><code>{}</code></p><p class="note">{} routes, {types}</p><p><span class="tag">{provenance}</span></p></section>"#,
            escape(&description.title),
            breakable(&escape(&state.base(api))),
            description.operations.len(),
        )
    };
    Api::ALL.into_iter().map(card).collect()
}

fn sign_in(state: &State) -> String {
    let configuration = |api| format!("{}/.well-known/smart-configuration", state.base(api));
    let links: String = [Api::EnterpriseR4, Api::OfficeR4]
        .into_iter()
        .map(|api| {
            let url = escape(&configuration(api));
            let shown = breakable(&url);
            format!(r#"<tr><th>NextGen {}</th><td><a href="{url}"><code>{shown}</code></a></td></tr>"#, api.product())
        })
        .collect();
    let apps: String = state
        .auth
        .apps
        .iter()
        .filter(|app| app.client_id != demo::CLIENT_ID)
        .map(|app| {
            let secret = match &app.secret {
                Some(secret) => format!("<code>{}</code>", escape(secret)),
                None if app.keys.is_some() => "signs with its key".to_owned(),
                None => "none: a public client, for Office".to_owned(),
            };
            let uris: Vec<String> =
                app.redirect_uris.iter().map(|uri| format!("<code>{}</code>", escape(uri))).collect();
            format!(
                "<tr><th><code>{}</code></th><td>{secret}</td><td>{}</td></tr>",
                escape(&app.client_id),
                uris.join("<br>")
            )
        })
        .collect();
    format!(
        r#"<div class="scroll"><table><tbody>{links}</tbody></table></div>
<div class="scroll"><table><thead><tr><th>Client id</th><th>Secret</th><th>Redirect URIs</th></tr></thead><tbody>{apps}</tbody></table></div>
<p class="note">The port of a redirect URI on loopback is free. An app without a browser adds <code>prompt=none&amp;login_hint={{patient id}}</code> to its authorization URL.</p>"#
    )
}

fn patients(state: &State) -> String {
    let mut rows: String = state
        .population
        .patients()
        .take(MOST_PATIENTS)
        .map(|patient| {
            format!(
                r#"<tr><th>{name}</th><td><code>{id}</code></td><td class="date">{}</td><td>{}</td><td class="links"><a href="{demo}?patient={id}" aria-label="{name}’s record at Enterprise">Enterprise</a> <a href="{demo}?product=office&amp;patient={id}" aria-label="{name}’s record at Office">Office</a></td></tr>"#,
                patient.birth_date,
                escape(&patient.about),
                name = escape(&patient.name),
                demo = demo_url(state),
                id = escape(&patient.id),
            )
        })
        .collect();
    if state.population.patients().nth(MOST_PATIENTS).is_some() {
        rows.push_str(r#"<tr><td colspan="5" class="note">and more</td></tr>"#);
    }
    rows
}

fn curl(state: &State) -> String {
    let Some(patient) = state.population.patients().next() else { return String::new() };
    let id = &patient.id;
    [
        (Api::EnterpriseR4, format!("Patient/{id}")),
        (Api::EnterpriseR4, format!("Observation?patient={id}&category=laboratory")),
        (Api::OfficeR4, format!("Condition?patient={id}")),
        (Api::OfficeBulkR4, "Group".to_owned()),
    ]
    .into_iter()
    .map(|(api, path)| {
        let line =
            format!("curl -H 'Authorization: Bearer {}' \\\n  '{}/{path}'", state.token_for(api, id), state.base(api));
        format!("<pre><code>{}</code></pre>", escape(&line))
    })
    .collect()
}
