//! A sandbox whose patients have signed in, a database, and a folder for their records.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use nextgen_patient_access::{
    Api, Client,
    auth::{AuthServer, Registration, Scopes, Session},
    record::{Completeness, Existing},
    transport::RetryPolicy,
};
use nextgen_sandbox::{Behaviour, Sandbox, population::Size};
use nextgen_stores::{AppKey, Apps, Database, Stores};
use nextgen_sync::{Outcome, Sync};
use nextgen_test_support::{database::Place, record::tree};

pub(crate) const API: Api = Api::EnterpriseR4;

pub(crate) struct Setup {
    api: Api,
    pub(crate) place: Place,
    pub(crate) sandbox: Sandbox,
    pub(crate) stores: Stores,
    scratch: tempfile::TempDir,
}

pub(crate) fn key() -> AppKey {
    AppKey::new([7; 32])
}

/// A day's data is small, and pages are several all the same.
pub(crate) fn behaviour() -> Behaviour {
    let mut behaviour = Behaviour::plain();
    (behaviour.page_size, behaviour.own_page_size) = (20, true);
    behaviour
}

pub(crate) fn app() -> Registration {
    Registration::confidential("sandbox-app", "sandbox-secret", "http://127.0.0.1/callback").unwrap()
}

pub(crate) fn sandbox(patients: u32) -> nextgen_sandbox::Builder {
    Sandbox::builder().size(Size { patients, years: 1, seed: 5 }).behaviour(behaviour())
}

/// One that does not wait long: the tests' servers have a reason to fail, and no need of rest.
pub(crate) fn retry() -> RetryPolicy {
    RetryPolicy {
        attempts: 12,
        first_wait: Duration::from_millis(1),
        longest_wait: Duration::from_millis(20),
        throttle_window: Duration::from_millis(5),
        ..RetryPolicy::default()
    }
}

impl Setup {
    /// Patients `p0`, `p1` and so on, all signed in.
    pub(crate) async fn new(place: Place, patients: u32) -> Self {
        Self::at(place, sandbox(patients).start().await.unwrap()).await
    }

    pub(crate) async fn at(place: Place, sandbox: Sandbox) -> Self {
        Self::of(API, place, sandbox).await
    }

    pub(crate) async fn of(api: Api, place: Place, sandbox: Sandbox) -> Self {
        let patients = sandbox.patients().count();
        let stores = Stores::open(&Database::at(place.url()).await.unwrap(), key()).await.unwrap();
        let this = Self { api, place, sandbox, stores, scratch: tempfile::tempdir().unwrap() };
        for at in 0..patients {
            this.sign_in(at, &format!("p{at}")).await;
        }
        this
    }

    pub(crate) async fn sign_in(&self, at: usize, key: &str) {
        let server = AuthServer::discover(&self.sandbox.endpoint(self.api).unwrap()).await.unwrap();
        let pending = server.authorize(&app(), &Scopes::patient_read()).unwrap();
        let callback = self.sandbox.sign_in(pending.url(), &self.patient(at)).await.unwrap();
        let grant = pending.complete(&callback).await.unwrap();
        Session::start(server, app(), Scopes::patient_read(), grant, self.stores.session(key)).await.unwrap();
    }

    pub(crate) fn patient(&self, at: usize) -> String {
        self.sandbox.patients().nth(at).unwrap().id
    }

    pub(crate) fn records(&self) -> PathBuf {
        self.scratch.path().join("records")
    }

    pub(crate) fn scratch(&self) -> &Path {
        self.scratch.path()
    }

    pub(crate) async fn sync(&self) -> Sync {
        sync(self.place.url(), &self.records()).await
    }

    pub(crate) async fn number(&self, sql: &'static str) -> i64 {
        self.stores.database().query(sql, &[]).await.unwrap()[0].integer(0).unwrap()
    }

    pub(crate) async fn execute(&self, sql: &'static str) -> u64 {
        self.stores.database().execute(sql, &[]).await.unwrap()
    }

    /// The resources of a record, by file, as a fresh download has them.
    pub(crate) async fn fresh(&self, at: usize) -> BTreeMap<String, Vec<String>> {
        self.fresh_record(at).await.1
    }

    /// The same, and its report.
    pub(crate) async fn fresh_record(&self, at: usize) -> (Completeness, BTreeMap<String, Vec<String>>) {
        let patient = self.patient(at);
        let token = self.sandbox.access_token(self.api, &patient);
        let client = Client::builder(self.sandbox.endpoint(self.api).unwrap(), token).retry(retry()).build().unwrap();
        let folder = tempfile::tempdir_in(self.scratch.path()).unwrap();
        let record = client.record(patient);
        let report = record.download(folder.path().join("fresh"), Existing::Resume, |_| {}).await.unwrap();
        assert!(report.complete, "{:?}", report.gaps().collect::<Vec<_>>());
        (report, resources(&folder.path().join("fresh")))
    }
}

/// What a process, on whatever machine, has.
pub(crate) async fn sync(place: &str, records: &Path) -> Sync {
    let stores = Stores::open(&Database::at(place).await.unwrap(), key()).await.unwrap();
    Sync::open(stores, Arc::new(Apps::new().with(app())), records).await.unwrap().retry(retry())
}

/// Works until nobody is due; what became of whom.
pub(crate) async fn work(sync: &Sync) -> Vec<Outcome> {
    let outcomes = Mutex::default();
    sync.run_once(|outcome| {
        Mutex::lock(&outcomes).map(|mut it: std::sync::MutexGuard<'_, Vec<_>>| it.push(outcome)).unwrap()
    })
    .await
    .unwrap();
    outcomes.into_inner().unwrap()
}

/// The resources of a record in a folder, by file, in an order.
pub(crate) fn resources(folder: &Path) -> BTreeMap<String, Vec<String>> {
    let files = tree(folder).into_iter();
    let files = files.filter(|(name, _)| name.ends_with(".ndjson") && !name.contains('/'));
    files
        .map(|(name, bytes)| {
            let mut lines: Vec<_> = String::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect();
            lines.sort_unstable();
            (name, lines)
        })
        .collect()
}
