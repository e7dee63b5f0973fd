//! What all servers of a sandbox share, and hold.

pub(crate) mod app;
pub(crate) mod auth;
pub(crate) mod bulk;
pub(crate) mod clock;
pub(crate) mod ids;
pub(crate) mod keys;
pub(crate) mod limit;
mod request;
pub(crate) mod scopes;
pub(crate) mod table;

use std::{
    collections::BTreeSet,
    net::IpAddr,
    sync::{Arc, PoisonError, RwLock},
};

use nextgen_patient_access::{Api, FhirVersion, Product};
use serde_json::Value;

use self::{
    app::{App, CLIENT_ID},
    auth::{Auth, Grant},
    bulk::Bulk,
    clock::{Clock, seconds_after},
    limit::Limit,
    request::Made,
    scopes::Scopes,
};
use crate::{
    behaviour::Behaviour,
    description::{Description, base_path},
    error::Error,
    faults::Faults,
    lies::Lies,
    place::{Place, Role},
    population::Population,
    script::{Script, requests::Requests},
};

const CCDA: &str = "/api/ccda";
const ENTERPRISE_KEYS: [&str; 2] =
    ["/nge/prod/fhir-api-r4/.well-known/jwks.json", "/nge/prod/fhir-api/.well-known/jwks.json"];
const ENTERPRISE_OAUTH: &str = "/nge/prod/patient-oauth";
const OFFICE_REALM: &str = "/auth/realms/nextgen";
const OPENID_CONNECT: &str = "/auth/realms/nextgen/protocol/openid-connect";

pub(crate) struct State {
    pub(crate) origins: Origins,
    pub(crate) population: Population,
    pub(crate) behaviour: Behaviour,
    pub(crate) faults: Faults,
    pub(crate) made: Made,
    lies: RwLock<Arc<Lies>>,
    pub(crate) auth: Auth,
    pub(crate) bulk: Bulk,
    pub(crate) clock: Clock,
    pub(crate) limit: Limit,
    pub(crate) script: Script,
    pub(crate) requests: Requests,
    descriptions: Vec<Description>,
}

/// Scheme, host and port of each listener.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origins {
    /// Both products' APIs, Enterprise's authorization server, and the page.
    pub(crate) main: String,
    /// Office's authorization server.
    pub(crate) office_auth: String,
    /// The files of bulk exports.
    pub(crate) files: String,
    /// The address that they listen at.
    pub(crate) listens: IpAddr,
    /// Of other pages, whose scripts may read what is answered.
    pub(crate) allowed: Vec<String>,
}

impl State {
    pub(crate) fn new(
        origins: Origins,
        population: Population,
        behaviour: Behaviour,
        faults: Faults,
        lies: Lies,
        apps: Vec<App>,
    ) -> Result<Self, Error> {
        let descriptions = Api::ALL.into_iter().map(Description::read).collect::<Result<_, _>>()?;
        Ok(Self {
            bulk: Bulk::new(&population),
            origins,
            population,
            behaviour,
            faults,
            made: Made::default(),
            lies: RwLock::new(Arc::new(lies)),
            auth: Auth::new(apps),
            clock: Clock::default(),
            limit: Limit::default(),
            script: Script::default(),
            requests: Requests::default(),
            descriptions,
        })
    }

    /// The lies that are told.
    pub(crate) fn lies(&self) -> Arc<Lies> {
        self.lies.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Tells others from now on.
    pub(crate) fn tell(&self, lies: Lies) {
        *self.lies.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(lies);
    }

    #[allow(clippy::expect_used, reason = "one is read for each API before the sandbox starts")]
    pub(crate) fn description(&self, api: Api) -> &Description {
        self.descriptions.iter().find(|description| description.api == api).expect("every API has a description")
    }

    /// A patient, as any of the APIs serves it.
    pub(crate) fn patient(&self, id: &str) -> Option<Value> {
        let versions = [FhirVersion::R4, FhirVersion::Stu3, FhirVersion::Dstu2];
        versions.iter().find_map(|version| self.population.read(*version, "Patient", id))
    }

    pub(crate) fn apis(product: Product) -> impl Iterator<Item = Api> {
        Api::ALL.into_iter().filter(move |api| api.product() == product)
    }

    /// The FHIR base URL of an API, without a `/` at its end.
    pub(crate) fn base(&self, api: Api) -> String {
        format!("{}{}", self.origins.main, base_path(api))
    }

    /// The FHIR base URL as the server writes it into links.
    pub(crate) fn link_base(&self, api: Api) -> String {
        let base = self.base(api);
        if self.behaviour.case_changed_links && api.product() == Product::Enterprise {
            base.replace("/fhir/r4", "/fhir/R4").replace("/fhir/dstu2", "/fhir/DSTU2")
        } else {
            base
        }
    }

    /// The population, with an API's URLs in its resources.
    pub(crate) fn population(&self, api: Api) -> Population {
        self.population.with_base(&self.link_base(api))
    }

    /// The API of a product at a FHIR base URL, however that is written.
    pub(crate) fn api_at(&self, product: Product, base_url: &str) -> Option<Api> {
        let asked = base_url.trim_end_matches('/');
        Self::apis(product).find(|api| self.base(*api).eq_ignore_ascii_case(asked))
    }

    /// What a path of a listener leads to.
    pub(crate) fn place<'p>(&self, role: Role, path: &'p str) -> Place<'p> {
        match role {
            Role::Files => Place::File(path.strip_prefix("/bulk/").unwrap_or_default()),
            Role::OfficeAuth => match path.strip_prefix(OFFICE_REALM).and_then(|rest| rest.strip_prefix('/')) {
                Some(rest) => {
                    Place::Auth(Product::Office, rest.strip_prefix("protocol/openid-connect/").unwrap_or(rest))
                }
                None => Place::Nowhere,
            },
            Role::Main if path == CCDA => Place::Ccda,
            Role::Main if ENTERPRISE_KEYS.contains(&path) => Place::EnterpriseKeys,
            Role::Main => {
                if let Some(endpoint) = path.strip_prefix(ENTERPRISE_OAUTH).and_then(|rest| rest.strip_prefix('/')) {
                    return Place::Auth(Product::Enterprise, endpoint);
                }
                let is_office = path.starts_with("/api/");
                let page = Place::Page(if is_office { Product::Office } else { Product::Enterprise });
                self.api_of_path(path).map_or(page, |(api, rest)| Place::Api(api, rest))
            }
        }
    }

    /// The API at a path, and what follows the base. Enterprise does not care about upper and lower case.
    fn api_of_path<'p>(&self, path: &'p str) -> Option<(Api, &'p str)> {
        // The base of office-r3 is the beginning of office-r4's.
        let found = Api::ALL.into_iter().filter_map(|api| {
            let base = base_path(api);
            let (start, rest) = path.split_at_checked(base.len())?;
            let same = start == base || (api.product() == Product::Enterprise && start.eq_ignore_ascii_case(base));
            (same && (rest.is_empty() || rest.starts_with('/'))).then_some((api, rest.trim_start_matches('/')))
        });
        found.max_by_key(|(api, _)| base_path(*api).len())
    }

    pub(crate) fn issuer(&self, product: Product) -> String {
        match product {
            Product::Office => format!("{}{OFFICE_REALM}", self.origins.office_auth),
            _ => format!("{}{ENTERPRISE_OAUTH}", self.origins.main),
        }
    }

    pub(crate) fn authorize_url(&self, product: Product) -> String {
        self.oauth_url(product, "/authorize", "/auth")
    }

    pub(crate) fn token_url(&self, product: Product) -> String {
        self.oauth_url(product, "/token", "/token")
    }

    pub(crate) fn revoke_url(&self, product: Product) -> String {
        self.oauth_url(product, "/token/revoke", "/revoke")
    }

    pub(crate) fn introspect_url(&self) -> String {
        self.oauth_url(Product::Office, "", "/token/introspect")
    }

    pub(crate) fn office_certs_url(&self) -> String {
        self.oauth_url(Product::Office, "", "/certs")
    }

    /// Beside the FHIR base: `…/fhir-api-r4/.well-known/jwks.json`.
    pub(crate) fn enterprise_jwks_url(&self, api: Api) -> String {
        let base = self.base(api);
        format!("{}/.well-known/jwks.json", base.split("/fhir/").next().unwrap_or(&base))
    }

    fn oauth_url(&self, product: Product, enterprise: &str, office: &str) -> String {
        match product {
            Product::Office => format!("{}{OPENID_CONNECT}{office}", self.origins.office_auth),
            _ => format!("{}{ENTERPRISE_OAUTH}{enterprise}", self.origins.main),
        }
    }

    /// The session of an app that is a system.
    pub(crate) fn system_grant(&self, product: Product, client_id: &str, scopes: Scopes) -> Grant {
        let api = Self::apis(product).last();
        Grant {
            product,
            client_id: client_id.to_owned(),
            patient: None,
            scopes,
            denied: BTreeSet::new(),
            audience: api.map(|api| self.base(api)).unwrap_or_default(),
            refresh: None,
        }
    }

    /// A token for a patient, or for a system where the API is for systems.
    pub(crate) fn token_for(&self, api: Api, patient_id: &str) -> String {
        let mut grant = self.system_grant(api.product(), CLIENT_ID, Scopes::parse("system/*.read"));
        if api != Api::OfficeBulkR4 {
            grant.patient = Some(patient_id.to_owned());
            grant.scopes = Scopes::parse("launch/patient patient/*.read");
            grant.audience = self.base(api);
        }
        let (scopes, session) = (grant.scopes.clone(), self.auth.begin(grant));
        let expires = seconds_after(self.clock.seconds(), self.behaviour.access_token_lifetime);
        self.auth.give_token(&session, scopes, expires)
    }
}
