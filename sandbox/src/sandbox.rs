//! A sandbox: started, asked, stopped.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener},
    sync::Arc,
    time::Duration,
};

use chrono::NaiveDate;
use nextgen_patient_access::{AccessToken, Api, Endpoint, Product, reqwest};
use serde::Serialize;
use tokio::runtime::{Builder as RuntimeBuilder, Runtime};
use url::Url;

use crate::{
    answer::page,
    behaviour::Behaviour,
    error::Error,
    faults::Faults,
    lies::Lies,
    place::Role,
    population::{PatientSummary, Population, Size},
    script::{Request, Route, When},
    serve,
    state::{
        Origins, State,
        app::{self, App, CLIENT_ID, CLIENT_SECRET, PUBLIC_CLIENT_ID},
    },
};

/// Both products on this machine, on threads of its own, until it is dropped.
///
/// Nothing outside this machine is asked for anything, and only this machine can ask.
pub struct Sandbox {
    state: Arc<State>,
    runtime: Option<Runtime>,
}

/// How a [`Sandbox`] shall be; made by [`Sandbox::builder`].
#[derive(Debug)]
pub struct Builder {
    size: Size,
    today: Option<NaiveDate>,
    behaviour: Behaviour,
    faults: Faults,
    lies: Lies,
    apps: Vec<App>,
    address: IpAddr,
    allowed: Vec<String>,
    port: u16,
}

impl Sandbox {
    /// Starts a sandbox that behaves as NextGen's servers do, with three patients, on free ports.
    ///
    /// # Errors
    /// If there is no free port, or no thread to be had.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// A sandbox to be adjusted before it starts.
    ///
    /// ```
    /// use nextgen_sandbox::{Behaviour, Sandbox};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::builder()
    ///     .behaviour(Behaviour::plain())
    ///     .faults("503=0.5".parse()?)
    ///     .start()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> Builder {
        Builder {
            size: Size::default(),
            today: None,
            behaviour: Behaviour::default(),
            faults: Faults::default(),
            lies: Lies::default(),
            apps: Vec::new(),
            address: Ipv4Addr::LOCALHOST.into(),
            allowed: Vec::new(),
            port: 0,
        }
    }

    /// Where an API is: its endpoint, for a client of the SDK.
    ///
    /// # Errors
    /// If the sandbox listens elsewhere than on loopback, where a token must not travel over `http`.
    pub fn endpoint(&self, api: Api) -> Result<Endpoint, nextgen_patient_access::Error> {
        Endpoint::new(api, &self.base_url(api))
    }

    /// The FHIR base URL of an API.
    pub fn base_url(&self, api: Api) -> String {
        self.state.base(api)
    }

    /// The URL of the page for people.
    pub fn page_url(&self) -> String {
        format!("{}/", self.state.origins.main)
    }

    /// The issuer of Office's authorization server, below which its `openid-configuration` is; Enterprise's is below the FHIR base.
    pub fn office_issuer(&self) -> String {
        self.state.issuer(Product::Office)
    }

    /// The client id of an app with a secret, registered at both products, for patients and as a system.
    ///
    /// Its redirect URIs are `http://127.0.0.1/callback` and `http://localhost/callback`, with any port,
    /// `https://app.example/callback` and `com.example.app:/callback`. [`Builder::app`] registers others.
    pub fn client_id(&self) -> &'static str {
        CLIENT_ID
    }

    /// The secret of [`client_id`](Self::client_id).
    pub fn client_secret(&self) -> &'static str {
        CLIENT_SECRET
    }

    /// The client id of an app without a secret, with the same redirect URIs: for Office.
    pub fn public_client_id(&self) -> &'static str {
        PUBLIC_CLIENT_ID
    }

    /// What is typed into a shell to sign in to each product by the command line of the SDK, `nextgen`; none, where it listens on no loopback.
    pub fn login_commands(&self) -> Vec<String> {
        let login = |api: Api, options: &str| {
            let endpoint = self.endpoint(api).ok()?;
            Some(format!("nextgen login --api {api} --base-url {}{options}", endpoint.base_url()))
        };
        let office = login(Api::OfficeR4, &format!(" --client-id {PUBLIC_CLIENT_ID}"));
        // Later commands need the secret, too; a profile keeps both sessions.
        let options = format!(" --profile enterprise --client-id {CLIENT_ID} --client-secret-env SANDBOX_SECRET");
        let enterprise = login(Api::EnterpriseR4, &options);
        let enterprise = enterprise.map(|login| format!("export SANDBOX_SECRET={CLIENT_SECRET}; {login}"));
        office.into_iter().chain(enterprise).collect()
    }

    /// The patients, in order; never none.
    pub fn patients(&self) -> impl Iterator<Item = PatientSummary> {
        self.state.population.patients()
    }

    /// What an API serves: to compare with.
    pub fn population(&self, api: Api) -> Population {
        self.state.population(api)
    }

    /// An access token for a patient's record, as if the patient had signed in and allowed everything.
    ///
    /// For [`Api::OfficeBulkR4`] it is a system's token, and the patient does not matter.
    pub fn access_token(&self, api: Api, patient_id: &str) -> AccessToken {
        AccessToken::new(self.state.token_for(api, patient_id))
    }

    /// Signs a patient in without a browser: asks the authorization URL for real, and gives the URL that the browser would be
    /// sent back to.
    ///
    /// The patient allows everything. What the sandbox understands for that, `prompt=none` and `login_hint={patient id}`, any
    /// client can add to its authorization URL.
    ///
    /// # Errors
    /// If the authorization server shows a page that says why it does not go on.
    pub async fn sign_in(&self, authorize_url: &str, patient_id: &str) -> Result<String, Error> {
        let mut url = Url::parse(authorize_url).map_err(|_| Error::new("the authorization URL is no URL"))?;
        url.query_pairs_mut().append_pair("prompt", "none").append_pair("login_hint", patient_id);
        let failed = |what: String| Error::new(format!("the authorization server {what}"));
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build();
        let http = http.map_err(|error| failed(format!("cannot be asked: {error}")))?;
        let response = http.get(url).send().await.map_err(|error| failed(format!("did not answer: {error}")))?;
        let location = response.headers().get("location").and_then(|value| value.to_str().ok()).map(str::to_owned);
        match location {
            Some(location) => Ok(location),
            None => {
                let status = response.status();
                let page = response.text().await.unwrap_or_default();
                let why = page.split("<p>").nth(1).and_then(|rest| rest.split("</p>").next()).unwrap_or_default();
                Err(failed(format!("answered {status} instead of leading back to the app: {why}")))
            }
        }
    }

    /// Puts a resource in: a typed one, or a JSON [`Value`](serde_json::Value). All APIs of the API's FHIR version serve it from now
    /// on, in place of one that has its type and id.
    ///
    /// It is the patient's whom it names as `subject`, `patient` or `beneficiary`; a Patient is its own, and is a patient who can sign
    /// in. What names nobody belongs to nobody. Searches find it by what its elements say.
    ///
    /// # Errors
    /// If it has no `resourceType` or no `id`, or is of a type that no API of the version serves.
    pub fn put(&self, api: Api, resource: impl Serialize) -> Result<(), Error> {
        self.put_as(api, None, resource)
    }

    /// As [`put`](Self::put), into a patient's record, whatever the resource says itself: what has no subject, or another's.
    ///
    /// # Errors
    /// As for [`put`](Self::put).
    pub fn put_in_record(&self, api: Api, patient_id: &str, resource: impl Serialize) -> Result<(), Error> {
        self.put_as(api, Some(patient_id), resource)
    }

    fn put_as(&self, api: Api, patient_id: Option<&str>, resource: impl Serialize) -> Result<(), Error> {
        let resource = serde_json::to_value(resource)
            .map_err(|error| Error::new(format!("what is put in is no JSON: {error}")))?;
        self.state.population.put(api.fhir_version(), patient_id, resource)
    }

    /// Takes one resource out: no API of the API's FHIR version serves it any more. Says whether it was there.
    pub fn remove(&self, api: Api, resource_type: &str, id: &str) -> bool {
        self.state.population.remove(api.fhir_version(), resource_type, id)
    }

    /// Begins to say how requests of a route are answered, all of them or some: see [`script`](crate::script). Where several such
    /// rules are for a request, the newest counts.
    pub fn when(&self, route: Route) -> When<'_> {
        When::new(&self.state.script, route)
    }

    /// What was asked, on all ports, in the order in which it came: the last 10,000 requests, or fewer where they are long.
    pub fn requests(&self) -> Vec<Request> {
        self.state.requests.all()
    }

    /// Forgets what was asked.
    pub fn forget_requests(&self) {
        self.state.requests.forget();
    }

    /// Tells these lies from now on, and no others; none, with [`Lies::default`].
    pub fn tell(&self, lies: Lies) {
        self.state.tell(lies);
    }

    /// Answers everything as usual again: forgets what [`when`](Self::when) has said.
    pub fn forget_script(&self) {
        self.state.script.forget();
    }

    /// The day that it is in the records.
    pub fn today(&self) -> NaiveDate {
        self.state.population.today()
    }

    /// Lets days pass: patients come to visits, and measure at home what they do each week. What is there stays as it is. C-CDA
    /// documents tell of the time before only. Says how many resources (of R4) have come.
    ///
    /// What comes is drawn from the seed and the day: the same days bring the same, whether they pass one by one or at once. Its
    /// `meta.lastUpdated` is that day, so that `_lastUpdated` finds it. The clock is not turned on, and tokens live on; see
    /// [`advance`](Self::advance).
    ///
    /// ```
    /// use nextgen_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::builder().today("2026-11-30".parse()?).start().await?;
    /// assert!(sandbox.pass_days(30) > 0);
    /// assert_eq!(sandbox.today(), "2026-12-30".parse()?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn pass_days(&self, days: u16) -> usize {
        self.state.population.pass_days(days)
    }

    /// Turns the sandbox's clock on: what expires, does, without waiting.
    pub fn advance(&self, by: Duration) {
        self.state.clock.advance(by);
    }

    /// Forgets how many requests each address has made, and who has been exported.
    pub fn reset_limits(&self) {
        self.state.limit.reset();
        self.state.bulk.forget_exports();
    }

    /// Ends all sessions: neither access nor refresh tokens are good any more.
    pub fn end_sessions(&self) {
        self.state.auth.end_sessions();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("origins", &self.state.origins).finish_non_exhaustive()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // Waiting is not allowed where tests run; nothing here has to be finished.
            runtime.shutdown_background();
        }
    }
}

impl Builder {
    /// How many patients, of how many years.
    #[must_use]
    pub fn size(mut self, size: Size) -> Self {
        self.size = size;
        self
    }

    /// Which day it is: histories end on it. Without, it is 1 October 2026, always, so that the same patients are served tomorrow.
    #[must_use]
    pub fn today(mut self, day: NaiveDate) -> Self {
        self.today = Some(day);
        self
    }

    /// How far the servers behave as NextGen's.
    #[must_use]
    pub fn behaviour(mut self, behaviour: Behaviour) -> Self {
        self.behaviour = behaviour;
        self
    }

    /// What goes wrong.
    #[must_use]
    pub fn faults(mut self, faults: Faults) -> Self {
        self.faults = faults;
        self
    }

    /// What is answered that is not so.
    #[must_use]
    pub fn lies(mut self, lies: Lies) -> Self {
        self.lies = lies;
        self
    }

    /// Registers an app, beside the two that are there.
    #[must_use]
    pub fn app(mut self, app: App) -> Self {
        self.apps.push(app);
        self
    }

    /// The first of three ports in a row; 0, the default, for any three.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Where to listen, if not on 127.0.0.1. Anyone who can reach another address can read everything: there are no patients, but
    /// there is no `https` either.
    #[must_use]
    pub fn listen(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// Lets the scripts of pages of another origin (`https://app.example`) read what is answered (CORS): those of an app in a browser.
    /// Without, no page can, and none has to: what the sandbox itself shows, it shows from its own origin.
    #[must_use]
    pub fn allow_origin(mut self, origin: impl Into<String>) -> Self {
        self.allowed.push(origin.into());
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// If a port is taken, or there is no thread to be had; if there is no patient; if an app cannot be registered, for its client id
    /// is another's or a redirect URI is no URL, or has a query or a fragment; if an allowed origin is none.
    pub async fn start(self) -> Result<Sandbox, Error> {
        if self.size.patients == 0 {
            return Err(Error::new("a sandbox needs at least one patient"));
        }
        let listeners = [self.bind(0)?, self.bind(1)?, self.bind(2)?];
        let origin = |listener: &TcpListener| match listener.local_addr() {
            Ok(address) if address.ip().is_unspecified() => Ok(format!("http://127.0.0.1:{}", address.port())),
            Ok(address) => Ok(format!("http://{address}")),
            Err(error) => Err(Error::new(format!("the sandbox cannot listen: {error}"))),
        };
        let [main, office_auth, files] = &listeners;
        let is_origin = |text: &&String| Url::parse(text).is_ok_and(|url| url.origin().ascii_serialization() == **text);
        if let Some(bad) = self.allowed.iter().find(|text| !is_origin(text)) {
            let why = "is no origin: that is a scheme, a host and a port, as in https://app.example";
            return Err(Error::new(format!("`{bad}` {why}")));
        }
        let origins = Origins {
            main: origin(main)?,
            office_auth: origin(office_auth)?,
            files: origin(files)?,
            listens: self.address,
            allowed: self.allowed,
        };

        let mut apps = Vec::from(app::registered());
        apps.push(page::app(&origins));
        for app in self.apps {
            app.check()?;
            if apps.iter().any(|known| known.client_id == app.client_id) {
                return Err(Error::new(format!("an app with the client id `{}` is registered already", app.client_id)));
            }
            apps.push(app);
        }
        let population = Population::new(self.size);
        let population = self.today.into_iter().fold(population, Population::ending);
        let state = Arc::new(State::new(origins, population, self.behaviour, self.faults, self.lies, apps)?);

        let no_runtime = |error| Error::new(format!("the sandbox has no threads to run on: {error}"));
        let runtime =
            RuntimeBuilder::new_multi_thread().thread_name("sandbox").enable_all().build().map_err(no_runtime)?;
        for (role, listener) in [Role::Main, Role::OfficeAuth, Role::Files].into_iter().zip(listeners) {
            let entered = runtime.enter();
            let listener = tokio::net::TcpListener::from_std(listener).map_err(no_runtime)?;
            drop(entered);
            runtime.spawn(serve::serve(state.clone(), role, listener));
        }
        Ok(Sandbox { state, runtime: Some(runtime) })
    }

    fn bind(&self, nth: u16) -> Result<TcpListener, Error> {
        let port = if self.port == 0 { 0 } else { self.port.saturating_add(nth) };
        let address = SocketAddr::new(self.address, port);
        let bound = TcpListener::bind(address).and_then(|listener| {
            listener.set_nonblocking(true)?;
            Ok(listener)
        });
        bound.map_err(|error| {
            Error::new(format!("the sandbox cannot listen on {address}: {error}; give another port, or 0 for any"))
        })
    }
}
