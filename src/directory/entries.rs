//! The entries of a directory, Endpoints and Organizations, and how they belong together.

use std::collections::{HashMap, HashSet};

use serde_json::value::RawValue;

use super::{Found, Practice, api_at};
use crate::base::{Api, Endpoint, Error, ErrorKind};
use crate::fhir::{Outcome, json::count_values, tree::Json};
use crate::paging::{Entry, SearchMode};

/// FHIR's connection type of an API; an Endpoint may also be a mailbox.
const FHIR_REST: &str = "hl7-fhir-rest";

/// How many JSON values of a directory are read: a practice's Endpoint and Organization have some fifty each.
const VALUES_LIMIT: usize = 1_000_000;

pub(super) struct Entries {
    api: Api,
    endpoints: Vec<Resource>,
    organizations: Vec<Resource>,
    /// The names of those that are here, of both types.
    known: HashSet<String>,
    pub(super) problems: Vec<Error>,
    /// How many values are still read.
    left: usize,
}

/// A resource, and how others refer to it.
struct Resource {
    full_url: Option<String>,
    /// `Type/id`; the type alone where there is no id.
    name: String,
    text: Box<RawValue>,
}

impl Entries {
    pub(super) fn new(api: Api) -> Self {
        Self {
            api,
            endpoints: Vec::new(),
            organizations: Vec::new(),
            known: HashSet::new(),
            problems: Vec::new(),
            left: VALUES_LIMIT,
        }
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
        let values = count_values(resource.get().as_bytes());
        match self.left {
            0 => return,
            left if left < values => {
                self.left = 0;
                return self.problem("the directory is larger than is read: the rest is left out");
            }
            left => self.left = left - values,
        }
        let Ok(json) = Json::of(resource.get()) else {
            return self.problem("an entry of the directory cannot be read");
        };
        let list = match json.get("resourceType").text() {
            Some("Endpoint") => &mut self.endpoints,
            Some("Organization") => &mut self.organizations,
            _ => return self.problem("an entry of the directory is neither an Endpoint nor an Organization"),
        };
        let resource =
            Resource { full_url: full_url.map(str::to_owned), name: name_of(&json), text: resource.to_owned() };
        let has_id = resource.name.contains('/');
        if !has_id || self.known.insert(resource.name.clone()) {
            list.push(resource);
        }
    }

    /// The ids of the Endpoints that organizations refer to, on this server, and that are not here.
    pub(super) fn missing_endpoints(&self) -> Vec<String> {
        let (mut missing, mut listed) = (Vec::new(), HashSet::new());
        let organizations: Vec<Json<'_>> = self.organizations.iter().map(Resource::json).collect();
        for reference in organizations.iter().flat_map(references) {
            if let Some(id) = reference.strip_prefix("Endpoint/")
                && !id.contains('/')
                && !self.known.contains(reference)
                && listed.insert(id)
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
        let organizations: Vec<(&Resource, Json<'_>)> = organizations.iter().map(|it| (it, it.json())).collect();
        let runs = Runs::of(&organizations);
        let mut with_endpoint = HashSet::new();
        for endpoint in &endpoints {
            let json = endpoint.json();
            let managing = json.at("managingOrganization/reference").text();
            let place = runs.organization_of(endpoint, managing);
            with_endpoint.extend(place);
            let organization = place.and_then(|place| organizations.get(place)).map(|(_, found)| found);
            let organization = organization.or_else(|| contained(&json, managing));
            self.practice(&endpoint.name, &json, organization, &wanted, &mut practices);
        }
        for (place, (resource, organization)) in organizations.iter().enumerate() {
            if with_endpoint.contains(&place) {
                continue;
            }
            let own: Vec<&Json<'_>> =
                references(organization).filter_map(|it| contained(organization, Some(it))).collect();
            for endpoint in &own {
                self.practice(&resource.name, endpoint, Some(organization), &wanted, &mut practices);
            }
            if own.is_empty() {
                self.without_endpoint(&resource.name, organization, &wanted, &mut practices);
            }
        }
        Found { practices, problems: self.problems }
    }

    fn practice(
        &mut self,
        its_name: &str,
        endpoint: &Json<'_>,
        organization: Option<&Json<'_>>,
        wanted: impl Fn(&str) -> bool,
        practices: &mut Vec<Practice>,
    ) {
        let organization_name = organization
            .and_then(|organization| organization.get("name").text())
            .or_else(|| endpoint.at("managingOrganization/display").text());
        let Some(name) = endpoint.get("name").text().or(organization_name) else {
            return self.problem_with(its_name, "has no name, and is left out");
        };
        if !wanted(name) && !organization_name.is_some_and(wanted) {
            return;
        }
        if endpoint.at("connectionType/code").text().is_some_and(|code| code != FHIR_REST) {
            return self.problem_with(its_name, "is no FHIR API, and is left out");
        }
        let address = endpoint.get("address").text();
        let api = address.map_or(self.api, |address| api_at(address, self.api));
        match address.map(|address| Endpoint::new(api, address)) {
            Some(Ok(_)) => {}
            Some(Err(unsafe_address)) => self.problems.push(unsafe_address.at(self.api, its_name.to_owned())),
            None => self.problem_with(its_name, "has no address"),
        }
        practices.push(Practice {
            name: name.to_owned(),
            organization: organization_name.map(str::to_owned),
            place: organization.and_then(place),
            address: address.map(str::to_owned),
            status: endpoint.get("status").text().map(str::to_owned),
            api,
        });
    }

    fn without_endpoint(
        &mut self,
        its_name: &str,
        organization: &Json<'_>,
        wanted: impl Fn(&str) -> bool,
        practices: &mut Vec<Practice>,
    ) {
        match organization.get("name").text() {
            Some(name) if wanted(name) => {
                practices.push(Practice {
                    name: name.to_owned(),
                    organization: Some(name.to_owned()),
                    place: place(organization),
                    address: None,
                    status: None,
                    api: self.api,
                });
            }
            Some(_) => {}
            None => self.problem_with(its_name, "has no name, and is left out"),
        }
    }

    fn problem_with(&mut self, its_name: &str, what: &str) {
        self.problem(&format!("{its_name} {what}"));
    }

    fn problem(&mut self, what: &str) {
        let error = Error::new(ErrorKind::Incomplete, what.to_owned()).for_api(self.api);
        self.problems.push(error.with_help(format!("look the practice up at {}", super::PRACTICE_SEARCH)));
    }
}

impl Resource {
    /// What was read before.
    fn json(&self) -> Json<'_> {
        Json::of(self.text.get()).unwrap_or(Json::Null)
    }

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
    fn of(organizations: &'o [(&'o Resource, Json<'o>)]) -> Self {
        let mut this = Self { by_name: HashMap::new(), by_endpoint: HashMap::new() };
        for (place, (resource, organization)) in organizations.iter().enumerate() {
            for name in resource.names() {
                this.by_name.entry(name).or_insert(place);
            }
            for endpoint in references(organization) {
                this.by_endpoint.entry(endpoint).or_insert(place);
            }
        }
        this
    }

    /// The place of the organization; `managing` is what the Endpoint says of it.
    fn organization_of(&self, endpoint: &Resource, managing: Option<&str>) -> Option<usize> {
        managing
            .and_then(|reference| self.by_name.get(reference))
            .or_else(|| endpoint.names().find_map(|name| self.by_endpoint.get(name)))
            .copied()
    }
}

/// The Endpoints that an organization refers to.
fn references<'j>(organization: &'j Json<'_>) -> impl Iterator<Item = &'j str> {
    organization.get("endpoint").items().iter().filter_map(|endpoint| endpoint.get("reference").text())
}

/// The contained resource that a reference (`#id`) means.
fn contained<'c, 'j>(resource: &'c Json<'j>, reference: Option<&str>) -> Option<&'c Json<'j>> {
    let id = reference?.strip_prefix('#')?;
    resource.get("contained").items().iter().find(|resource| resource.get("id").text() == Some(id))
}

/// `Type/id`, for references and for errors: an id that is none is left out.
fn name_of(resource: &Json<'_>) -> String {
    let resource_type = resource.get("resourceType").text().unwrap_or_default();
    let is_id = |id: &&str| id.len() <= 64 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b));
    match resource.get("id").text().filter(is_id) {
        Some(id) => format!("{resource_type}/{id}"),
        None => resource_type.to_owned(),
    }
}

fn place(organization: &Json<'_>) -> Option<String> {
    let address = organization.get("address").items().first()?;
    let parts: Vec<&str> = ["city", "state"].iter().filter_map(|part| address.get(part).text()).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
