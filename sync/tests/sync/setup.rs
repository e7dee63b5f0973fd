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
use nextgen_stores::{AppKey, Apps, Database, Stores, hex};
use nextgen_sync::{Outcome, Sync};
#[cfg(feature = "object-store")]
use nextgen_test_support::objects;
use nextgen_test_support::{database, record::tree};

pub(crate) const API: Api = Api::EnterpriseR4;

/// Where a test has its database and its records.
pub(crate) struct Place {
    database: database::Place,
    /// `None` where records are in folders.
    records: Option<String>,
}

impl Place {
    pub(crate) fn url(&self) -> &str {
        self.database.url()
    }

    pub(crate) fn sqlite() -> Option<Self> {
        Some(Self { database: database::Place::sqlite(), records: None })
    }

    pub(crate) fn postgres() -> Option<Self> {
        Some(Self { database: database::Place::postgres()?, records: None })
    }

    #[cfg(feature = "postgres")]
    pub(crate) fn is_tables(&self) -> bool {
        self.records.as_deref() == Some(self.url())
    }

    /// Records in a bucket.
    #[cfg(feature = "object-store")]
    pub(crate) fn s3() -> Option<Self> {
        Some(Self { database: database::Place::sqlite(), records: Some(objects::bucket()?) })
    }

    /// Records as tables of the same Postgres.
    pub(crate) fn tables() -> Option<Self> {
        let database = database::Place::postgres()?;
        Some(Self { records: Some(database.url().to_owned()), database })
    }
}

/// Makes tests of functions `async fn name(place: Place)` on both engines, with records in folders: `sqlite::name`, `postgres::name`.
macro_rules! in_folders {
    ($($tests:tt)*) => {
        $crate::setup::at!(sqlite, $($tests)*);
        $crate::setup::at!(postgres, $($tests)*);
    };
}

/// Those, and with records wherever else they can be: `tables::name`, `s3::name`.
macro_rules! at_each_place {
    ($($tests:tt)*) => {
        $crate::setup::in_folders!($($tests)*);
        $crate::setup::at!(tables, $($tests)*);
        #[cfg(feature = "object-store")]
        $crate::setup::at!(s3, $($tests)*);
    };
}

macro_rules! at {
    ($place:ident, $($(#[$attribute:meta])* $name:ident),* $(,)?) => {
        mod $place {
            $(
                $(#[$attribute])*
                #[tokio::test(flavor = "multi_thread")]
                async fn $name() {
                    if let Some(place) = $crate::setup::Place::$place() {
                        super::$name(place).await;
                    }
                }
            )*
        }
    };
}
pub(crate) use {at, at_each_place, in_folders};

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

    /// What `RECORDS` would be.
    pub(crate) fn records(&self) -> String {
        let folder = || self.scratch.path().join("records").to_str().unwrap().to_owned();
        self.place.records.clone().unwrap_or_else(folder)
    }

    /// A patient's record, or a copy of it; a folder that is not there if there is none.
    pub(crate) async fn record(&self, key: &str) -> PathBuf {
        let sync = self.sync().await;
        if let Some(folder) = sync.folder(key) {
            return folder;
        }
        let copies = self.scratch.path().join("copies");
        std::fs::create_dir_all(&copies).unwrap();
        let copy = copies.join(std::fs::read_dir(&copies).unwrap().count().to_string());
        assert_eq!(sync.copy(key, &copy).await.unwrap(), copy.exists());
        copy
    }

    pub(crate) async fn has_record(&self, key: &str) -> bool {
        self.record(key).await.join("manifest.json").exists()
    }

    /// What stands for a patient.
    pub(crate) fn mark(&self, key: &str) -> String {
        hex(&self.stores.mark(&["nextgen_sync", key]))
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
pub(crate) async fn sync(place: &str, records: &str) -> Sync {
    let stores = Stores::open(&Database::at(place).await.unwrap(), key()).await.unwrap();
    Sync::open(stores, Arc::new(Apps::new().with(app())), records).await.unwrap().retry(retry())
}

/// Works until nobody is due; what became of whom.
pub(crate) async fn work(sync: &Sync) -> Vec<Outcome> {
    let outcomes = Mutex::default();
    sync.run_once(std::future::pending(), |outcome| {
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
