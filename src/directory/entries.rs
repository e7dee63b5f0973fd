//! The entries of a directory, Endpoints and Organizations, and how they belong together.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, value::RawValue};

use super::{Found, Practice, api_at};
use crate::base::{Api, Endpoint, Error, ErrorKind};
use crate::fhir::Outcome;
use crate::fhir::json::text_at;
use crate::paging::{Entry, SearchMode};

/// FHIR's connection type of an API; an Endpoint may also be a mailbox.
const FHIR_REST: &str = "hl7-fhir-rest";

pub(super) struct Entries {
    api: Api,
    endpoints: Vec<Resource>,
    organizations: Vec<Resource>,
    /// The names of those that are here, of both types.
    known: HashSet<String>,
    pub(super) problems: Vec<Error>,
}

/// A resource, and how others refer to it.
struct Resource {
    full_url: Option<String>,
    /// `Type/id`; the type alone where there is no id.
    name: String,
    json: Value,
}

impl Entries {
    pub(super) fn new(api: Api) -> Self {
        Self { api, endpoints: Vec::new(), organizations: Vec::new(), known: HashSet::new(), problems: Vec::new() }
    }

    pub(super) fn add(&mut self, entry: &Entry) {
        match (&entry.resource, entry.mode) {
            (Some(resource), SearchMode::Outcome) => self.add_outcome(resource),
            (Some(resource), _) => self.add_resource(entry.full_url.as_deref(), resource),
            (None, _) => self.problem("an entry of the directory has no resource"),
        }
    }

    /// What the server says of the search; only what is not mere information means that something may be missing.
    fn add_outcome(&mut self, resource: &RawValue) {
        let outcome = Outcome::from_json(resource.get().as_bytes());
        let is_information = |outcome: &Outcome| outcome.issues().iter().all(|i| i.severity() == Some("information"));
        if !outcome.as_ref().is_some_and(is_information) {
            let error = Error::new(ErrorKind::Incomplete, "the directory answered with a problem of its own");
            self.problems
                .push(error.for_api(self.api).with_outcome(outcome).with_help("some practices may be missing"));
        }
    }

    pub(super) fn add_resource(&mut self, full_url: Option<&str>, resource: &RawValue) {
        let Ok(json) = serde_json::from_str::<Value>(resource.get()) else {
            return self.problem("an entry of the directory cannot be read");
        };
        let list = match text_at(&json, "/resourceType") {
            Some("Endpoint") => &mut self.endpoints,
            Some("Organization") => &mut self.organizations,
            _ => return self.problem("an entry of the directory is neither an Endpoint nor an Organization"),
        };
        let resource = Resource { full_url: full_url.map(str::to_owned), name: name_of(&json), json };
        let has_id = resource.name.contains('/');
        if !has_id || self.known.insert(resource.name.clone()) {
            list.push(resource);
        }
    }

    /// The ids of the Endpoints that organizations refer to, on this server, and that are not here.
    pub(super) fn missing_endpoints(&self) -> Vec<String> {
        let mut missing = Vec::new();
        for reference in self.organizations.iter().flat_map(|organization| references(&organization.json)) {
            if let Some(id) = reference.strip_prefix("Endpoint/")
                && !id.contains('/')
                && !self.known.contains(reference)
                && !missing.iter().any(|known| known == id)
            {
                missing.push(id.to_owned());
            }
        }
        missing
    }

    /// The practices whose name, or organization's name, is one that `wanted` wants.
    pub(super) fn join(mut self, wanted: impl Fn(&str) -> bool) -> Found {
        let mut practices = Vec::new();
        let (endpoints, organizations) = (std::mem::take(&mut self.endpoints), std::mem::take(&mut self.organizations));
        let runs = Runs::of(&organizations);
        let mut with_endpoint = HashSet::new();
        for endpoint in &endpoints {
            let place = runs.organization_of(endpoint);
            with_endpoint.extend(place);
            let contained = contained(&endpoint.json, text_at(&endpoint.json, "/managingOrganization/reference"));
            let organization = place.and_then(|place| organizations.get(place)).map(|found| &found.json);
            self.practice(endpoint, organization.or(contained), &wanted, &mut practices);
        }
        for (_, organization) in organizations.iter().enumerate().filter(|(place, _)| !with_endpoint.contains(place)) {
            let own: Vec<&Value> =
                references(&organization.json).filter_map(|it| contained(&organization.json, Some(it))).collect();
            for endpoint in &own {
                let endpoint = Resource { full_url: None, name: organization.name.clone(), json: (*endpoint).clone() };
                self.practice(&endpoint, Some(&organization.json), &wanted, &mut practices);
            }
            if own.is_empty() {
                self.without_endpoint(organization, &wanted, &mut practices);
            }
        }
        Found { practices, problems: self.problems }
    }

    fn practice(
        &mut self,
        endpoint: &Resource,
        organization: Option<&Value>,
        wanted: impl Fn(&str) -> bool,
        practices: &mut Vec<Practice>,
    ) {
        let organization_name = organization
            .and_then(|organization| text_at(organization, "/name"))
            .or_else(|| text_at(&endpoint.json, "/managingOrganization/display"));
        let Some(name) = text_at(&endpoint.json, "/name").or(organization_name) else {
            return self.problem_with(endpoint, "has no name, and is left out");
        };
        if !wanted(name) && !organization_name.is_some_and(wanted) {
            return;
        }
        if text_at(&endpoint.json, "/connectionType/code").is_some_and(|code| code != FHIR_REST) {
            return self.problem_with(endpoint, "is no FHIR API, and is left out");
        }
        let address = text_at(&endpoint.json, "/address");
        let api = address.map_or(self.api, |address| api_at(address, self.api));
        match address.map(|address| Endpoint::new(api, address)) {
            Some(Ok(_)) => {}
            Some(Err(unsafe_address)) => self.problems.push(unsafe_address.at(self.api, endpoint.name.clone())),
            None => self.problem_with(endpoint, "has no address"),
        }
        practices.push(Practice {
            name: name.to_owned(),
            organization: organization_name.map(str::to_owned),
            place: organization.and_then(place),
            address: address.map(str::to_owned),
            status: text_at(&endpoint.json, "/status").map(str::to_owned),
            api,
        });
    }

    fn without_endpoint(
        &mut self,
        organization: &Resource,
        wanted: impl Fn(&str) -> bool,
        practices: &mut Vec<Practice>,
    ) {
        match text_at(&organization.json, "/name") {
            Some(name) if wanted(name) => {
                practices.push(Practice {
                    name: name.to_owned(),
                    organization: Some(name.to_owned()),
                    place: place(&organization.json),
                    address: None,
                    status: None,
                    api: self.api,
                });
            }
            Some(_) => {}
            None => self.problem_with(organization, "has no name, and is left out"),
        }
    }

    fn problem_with(&mut self, resource: &Resource, what: &str) {
        self.problem(&format!("{} {what}", resource.name));
    }

    fn problem(&mut self, what: &str) {
        let error = Error::new(ErrorKind::Incomplete, what.to_owned()).for_api(self.api);
        self.problems.push(error.with_help(format!("look the practice up at {}", super::PRACTICE_SEARCH)));
    }
}

impl Resource {
    /// How others may refer to it.
    fn names(&self) -> impl Iterator<Item = &str> {
        [Some(&*self.name), self.full_url.as_deref()].into_iter().flatten()
    }
}

/// Which organization runs an Endpoint, in a directory of thousands: they refer to one another, in one direction at least.
struct Runs<'o> {
    /// The organizations' places, by how they are referred to.
    by_name: HashMap<&'o str, usize>,
    /// The same, by how they refer to Endpoints.
    by_endpoint: HashMap<&'o str, usize>,
}

impl<'o> Runs<'o> {
    fn of(organizations: &'o [Resource]) -> Self {
        let mut this = Self { by_name: HashMap::new(), by_endpoint: HashMap::new() };
        for (place, organization) in organizations.iter().enumerate() {
            for name in organization.names() {
                this.by_name.entry(name).or_insert(place);
            }
            for endpoint in references(&organization.json) {
                this.by_endpoint.entry(endpoint).or_insert(place);
            }
        }
        this
    }

    /// The place of the organization.
    fn organization_of(&self, endpoint: &Resource) -> Option<usize> {
        let managing = text_at(&endpoint.json, "/managingOrganization/reference");
        managing
            .and_then(|reference| self.by_name.get(reference))
            .or_else(|| endpoint.names().find_map(|name| self.by_endpoint.get(name)))
            .copied()
    }
}

/// The Endpoints that an organization refers to.
fn references(organization: &Value) -> impl Iterator<Item = &str> {
    let endpoints = organization.get("endpoint").and_then(Value::as_array);
    endpoints.into_iter().flatten().filter_map(|endpoint| text_at(endpoint, "/reference"))
}

/// The contained resource that a reference (`#id`) means.
fn contained<'v>(resource: &'v Value, reference: Option<&str>) -> Option<&'v Value> {
    let id = reference?.strip_prefix('#')?;
    let contained = resource.get("contained").and_then(Value::as_array)?;
    contained.iter().find(|resource| text_at(resource, "/id") == Some(id))
}

/// `Type/id`, for references and for errors: an id that is none is left out.
fn name_of(resource: &Value) -> String {
    let resource_type = text_at(resource, "/resourceType").unwrap_or_default();
    let is_id = |id: &&str| id.len() <= 64 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b));
    match text_at(resource, "/id").filter(is_id) {
        Some(id) => format!("{resource_type}/{id}"),
        None => resource_type.to_owned(),
    }
}

fn place(organization: &Value) -> Option<String> {
    let part = |pointer| text_at(organization, pointer);
    let parts: Vec<&str> = [part("/address/0/city"), part("/address/0/state")].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
