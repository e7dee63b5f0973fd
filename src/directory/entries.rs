//! The entries of a directory, Endpoints and Organizations, and how they belong together.

use serde_json::{Value, value::RawValue};

use super::{Found, Practice, api_at};
use crate::{
    Api, Endpoint, Error, ErrorKind, Outcome,
    paging::{Entry, SearchMode},
};

/// FHIR's connection type of an API; an Endpoint may also be a mailbox.
const FHIR_REST: &str = "hl7-fhir-rest";

pub(super) struct Entries {
    api: Api,
    endpoints: Vec<Resource>,
    organizations: Vec<Resource>,
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
        Self { api, endpoints: Vec::new(), organizations: Vec::new(), problems: Vec::new() }
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
        let list = match text(&json, "/resourceType") {
            Some("Endpoint") => &mut self.endpoints,
            Some("Organization") => &mut self.organizations,
            _ => return self.problem("an entry of the directory is neither an Endpoint nor an Organization"),
        };
        let resource = Resource { full_url: full_url.map(str::to_owned), name: name_of(&json), json };
        let known = |other: &Resource| other.name.contains('/') && other.name == resource.name;
        if !list.iter().any(known) {
            list.push(resource);
        }
    }

    /// The ids of the Endpoints that organizations refer to, on this server, and that are not here.
    pub(super) fn missing_endpoints(&self) -> Vec<String> {
        let mut missing = Vec::new();
        for reference in self.organizations.iter().flat_map(|organization| references(&organization.json)) {
            if let Some(id) = reference.strip_prefix("Endpoint/")
                && !id.contains('/')
                && !self.endpoints.iter().any(|endpoint| endpoint.is_meant_by(reference))
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
        let mut with_endpoint = vec![false; self.organizations.len()];
        let endpoints = std::mem::take(&mut self.endpoints);
        for endpoint in &endpoints {
            let place = self.organizations.iter().position(|organization| organization.runs(endpoint));
            if let Some(seen) = place.and_then(|place| with_endpoint.get_mut(place)) {
                *seen = true;
            }
            let contained = contained(&endpoint.json, text(&endpoint.json, "/managingOrganization/reference"));
            let organization = place.and_then(|place| self.organizations.get(place)).map(|found| &found.json);
            let organization = organization.or(contained).cloned();
            self.practice(endpoint, organization.as_ref(), &wanted, &mut practices);
        }
        let organizations = std::mem::take(&mut self.organizations);
        for (organization, _) in organizations.iter().zip(with_endpoint).filter(|(_, with_endpoint)| !with_endpoint) {
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
            .and_then(|organization| text(organization, "/name"))
            .or_else(|| text(&endpoint.json, "/managingOrganization/display"));
        let Some(name) = text(&endpoint.json, "/name").or(organization_name) else {
            return self.problem_with(endpoint, "has no name, and is left out");
        };
        if !wanted(name) && !organization_name.is_some_and(wanted) {
            return;
        }
        if text(&endpoint.json, "/connectionType/code").is_some_and(|code| code != FHIR_REST) {
            return self.problem_with(endpoint, "is no FHIR API, and is left out");
        }
        let address = text(&endpoint.json, "/address");
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
            status: text(&endpoint.json, "/status").map(str::to_owned),
            api,
        });
    }

    fn without_endpoint(
        &mut self,
        organization: &Resource,
        wanted: impl Fn(&str) -> bool,
        practices: &mut Vec<Practice>,
    ) {
        match text(&organization.json, "/name") {
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
    fn is_meant_by(&self, reference: &str) -> bool {
        reference == self.name || Some(reference) == self.full_url.as_deref()
    }

    /// Whether this organization and that Endpoint refer to one another, in one direction at least.
    fn runs(&self, endpoint: &Self) -> bool {
        text(&endpoint.json, "/managingOrganization/reference").is_some_and(|it| self.is_meant_by(it))
            || references(&self.json).any(|it| endpoint.is_meant_by(it))
    }
}

/// The Endpoints that an organization refers to.
fn references(organization: &Value) -> impl Iterator<Item = &str> {
    let endpoints = organization.get("endpoint").and_then(Value::as_array);
    endpoints.into_iter().flatten().filter_map(|endpoint| text(endpoint, "/reference"))
}

/// The contained resource that a reference (`#id`) means.
fn contained<'v>(resource: &'v Value, reference: Option<&str>) -> Option<&'v Value> {
    let id = reference?.strip_prefix('#')?;
    let contained = resource.get("contained").and_then(Value::as_array)?;
    contained.iter().find(|resource| text(resource, "/id") == Some(id))
}

/// `Type/id`, for references and for errors: an id that is none is left out.
fn name_of(resource: &Value) -> String {
    let resource_type = text(resource, "/resourceType").unwrap_or_default();
    let is_id = |id: &&str| id.len() <= 64 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b));
    match text(resource, "/id").filter(is_id) {
        Some(id) => format!("{resource_type}/{id}"),
        None => resource_type.to_owned(),
    }
}

fn place(organization: &Value) -> Option<String> {
    let part = |pointer| text(organization, pointer);
    let parts: Vec<&str> = [part("/address/0/city"), part("/address/0/state")].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// A text that says something.
fn text<'v>(value: &'v Value, pointer: &str) -> Option<&'v str> {
    value.pointer(pointer).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
}
