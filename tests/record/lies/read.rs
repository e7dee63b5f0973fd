//! Ways to read a record of a sandbox that lies.

use std::{
    collections::BTreeSet,
    fs,
    future::Future,
    path::Path,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::Duration,
};

use nextgen_patient_access::{
    Api, Client, Error, TokenSource,
    auth::{AuthServer, MemoryStore, Registration, Scopes, Session},
    record::{Completeness, Existing, Item, Progress},
    reqwest::{self, Request, Response, header::ACCEPT_ENCODING},
    transport::{RateLimit, RetryPolicy},
};
use nextgen_sandbox::Sandbox;
use tower_service::Service;

use super::{
    tally::{Found, Report},
    truth::resources_in,
};

const CALLBACK: &str = "http://127.0.0.1/callback";
/// As often as a server may want to be left alone for long.
const GOES: usize = 50;

pub(super) type Bodies = Arc<Mutex<Vec<Vec<u8>>>>;

/// Passes requests on, and keeps what came.
#[derive(Clone)]
struct Heard {
    http: reqwest::Client,
    bodies: Bodies,
}

impl Service<Request> for Heard {
    type Response = Response;
    type Error = reqwest::Error;
    type Future = Pin<Box<dyn Future<Output = reqwest::Result<Response>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<reqwest::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request) -> Self::Future {
        request.headers_mut().remove(ACCEPT_ENCODING);
        let Self { http, bodies } = self.clone();
        Box::pin(async move {
            let response = http.execute(request).await?;
            let mut head = http::Response::new(());
            *head.status_mut() = response.status();
            head.headers_mut().clone_from(response.headers());
            let body = response.bytes().await?;
            bodies.lock().unwrap().push(body.to_vec());
            Ok(head.map(|()| body).into())
        })
    }
}

/// A client of its own, as far as limits go, whose waits are short where the server does not say how long to wait. It has one attempt
/// at each request: what uses one up is seen.
pub(super) fn client(sandbox: &Sandbox, api: Api, token: impl TokenSource + 'static, heard: &Bodies) -> Client {
    let (first_wait, throttle_window) = (Duration::from_millis(1), Duration::from_millis(5));
    let retry = RetryPolicy { attempts: 1, first_wait, throttle_window, ..RetryPolicy::default() };
    let builder = Client::builder(sandbox.endpoint(api).unwrap(), token).retry(retry);
    let builder = builder.rate_limit(RateLimit::unlimited());
    let heard = Heard { http: builder.http_client().unwrap(), bodies: heard.clone() };
    builder.service(heard).build().unwrap()
}

/// The lies that were told since requests were forgotten.
pub(super) fn met(sandbox: &Sandbox) -> BTreeSet<&'static str> {
    sandbox.requests().into_iter().flat_map(|request| request.lies).collect()
}

pub(super) async fn stream(sandbox: &Sandbox, api: Api, patient: &str) -> Found {
    let heard = Bodies::default();
    let token = sandbox.access_token(api, patient);
    let mut items = client(sandbox, api, token, &heard).record(patient).items();
    let (mut received, mut documents) = (BTreeSet::new(), Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Item::Resource(it) => received.extend(it.id().map(|id| format!("{}/{id}", it.resource_type()))),
            Item::Document(it) => documents.push((it.report, it.bytes)),
            _ => panic!("an item of an unknown kind"),
        }
    }
    let heard = heard.lock().unwrap().clone();
    let report = Report::Record(items.report(), documents);
    let patients = vec![patient.to_owned()];
    Found { patients, received, heard, met: met(sandbox), report, wrong_ends: Vec::new(), is_whole: false }
}

/// The resources in a folder's files.
pub(super) fn received(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(received(&path));
        } else if path.extension().is_some_and(|it| it == "ndjson") {
            let text = fs::read(path).unwrap();
            found.extend(text.split(|byte| *byte == b'\n').flat_map(resources_in));
        }
    }
    found
}

fn found(sandbox: &Sandbox, patient: &str, folder: &Path, report: Option<Completeness>, heard: Bodies) -> Found {
    let with_bytes = |row: &nextgen_patient_access::record::DocumentReport| {
        let bytes = row.file.as_ref().map(|file| fs::read(folder.join(file)).unwrap());
        (row.clone(), bytes.unwrap_or_default())
    };
    let report = report.map_or(Report::None, |report| {
        let documents = report.documents.iter().map(with_bytes).collect();
        Report::Record(report, documents)
    });
    Found {
        patients: vec![patient.to_owned()],
        received: received(folder),
        heard: heard.lock().unwrap().clone(),
        met: met(sandbox),
        report,
        wrong_ends: Vec::new(),
        is_whole: true,
    }
}

/// Goes on until it is done, each time as a process of its own: a server that is asked too often ends it only where it wants to be
/// left alone for longer than one waits.
pub(super) async fn throttled<T>(mut go: impl AsyncFnMut() -> Result<T, Error>) -> (Option<T>, Vec<String>) {
    let longest = RetryPolicy::default().longest_retry_after;
    let mut wrong = Vec::new();
    for _ in 0..GOES {
        match go().await {
            Ok(done) => return (Some(done), wrong),
            Err(error) => {
                let is_due = error.status().is_some_and(|status| status == 429)
                    && error.retry_after().is_some_and(|wait| wait > longest);
                if !is_due {
                    wrong.push(format!("{error}"));
                    return (None, wrong);
                }
            }
        }
    }
    wrong.push("it does not end".to_owned());
    (None, wrong)
}

/// A record of a server that is asked too often now and then.
pub(super) async fn throttled_record(sandbox: &Sandbox, api: Api, patient: &str) -> Found {
    let (scratch, heard) = (tempfile::tempdir().unwrap(), Bodies::default());
    let folder = scratch.path().join("record");
    let (report, wrong_ends) = throttled(async || {
        let client = client(sandbox, api, sandbox.access_token(api, patient), &heard);
        client.record(patient).download(&folder, Existing::Resume, |_| {}).await
    })
    .await;
    Found { wrong_ends, ..found(sandbox, patient, &folder, report, heard) }
}

async fn session(sandbox: &Sandbox, api: Api, patient: &str) -> Result<Session, Error> {
    let server = AuthServer::discover(&sandbox.endpoint(api)?).await?;
    let app = Registration::confidential(sandbox.client_id(), sandbox.client_secret(), CALLBACK)?;
    // Without an identity: the sandbox's clock goes ahead of this machine's, by which an `id_token` is judged.
    let scopes = Scopes::new().with("launch/patient").with_offline_access().with("patient/*.read");
    let pending = server.authorize(&app, &scopes)?;
    let callback = sandbox.sign_in(pending.url(), patient).await.unwrap();
    let grant = pending.complete(&callback).await?;
    Session::start(server, app, scopes, grant, MemoryStore::default()).await
}

/// A record by a session whose access token lapses on the way. Where it cannot be renewed, the download ends, and goes on with
/// another.
pub(super) async fn with_session(sandbox: &Sandbox, api: Api, patient: &str) -> Found {
    const REFUSALS: [&str; 4] = ["token-405", "token-403", "token-error", "token-other-patient"];
    let (scratch, heard) = (tempfile::tempdir().unwrap(), Bodies::default());
    let folder = scratch.path().join("record");
    let mut wrong_ends = Vec::new();
    let mut told = 0;
    let lapses = |_: Progress<'_>| {
        told += 1;
        if told == 3 {
            sandbox.advance(Duration::from_secs(2 * 60 * 60));
        }
    };
    let session = session(sandbox, api, patient).await.unwrap();
    if session.patient_id().await.unwrap() != patient {
        wrong_ends.push("the session is another patient's".to_owned());
    }
    let client = |token| client(sandbox, api, token, &heard);
    let first = self::client(sandbox, api, session, &heard).record(patient);
    let first = first.download(&folder, Existing::Resume, lapses).await;
    let is_refused = REFUSALS.iter().any(|lie| met(sandbox).contains(lie));
    let report = match first {
        Ok(report) => {
            if is_refused {
                wrong_ends.push("it ended well without a token".to_owned());
            }
            report
        }
        Err(error) => {
            if !is_refused {
                wrong_ends.push(format!("{error}"));
            }
            let record = client(sandbox.access_token(api, patient)).record(patient);
            record.download(&folder, Existing::Resume, |_| {}).await.unwrap()
        }
    };
    Found { wrong_ends, ..found(sandbox, patient, &folder, Some(report), heard) }
}
