//! What the sandbox was seeded with, and whether the routes answer with that.

use std::collections::BTreeSet;

use nextgen_patient_access::{AccessToken, Api, Endpoint, Error, ErrorKind, search::demands};
use nextgen_sandbox::population::{Entry, Mode, Population};
use nextgen_sandbox::{Behaviour, Sandbox};
use serde_json::Value;

/// The parameters of a search.
pub(crate) type Query = Vec<(&'static str, String)>;

/// A sandbox that keeps to the standards, and one of its patients.
pub(crate) struct Routes {
    pub(crate) sandbox: Sandbox,
    api: Api,
    pub(crate) population: Population,
    pub(crate) patient: String,
    others: BTreeSet<&'static str>,
}

impl Routes {
    pub(crate) async fn new(api: Api) -> Self {
        let sandbox = Sandbox::builder().behaviour(Behaviour::plain()).start().await.unwrap();
        let population = sandbox.population(api);
        let patient = sandbox.patients().next().unwrap().id;
        Self { sandbox, api, population, patient, others: BTreeSet::new() }
    }

    pub(crate) fn endpoint(&self) -> Endpoint {
        self.sandbox.endpoint(self.api).unwrap()
    }

    pub(crate) fn token(&self) -> AccessToken {
        self.sandbox.access_token(self.api, &self.patient)
    }

    /// The operations that are neither read nor search, or of what is not seeded.
    pub(crate) fn others(&self) -> &BTreeSet<&'static str> {
        &self.others
    }

    pub(crate) async fn other(&mut self, operation: &'static str) {
        self.others.insert(operation);
    }

    /// Reads a resource of the patient's, and one that is not there.
    pub(crate) async fn read(
        &mut self,
        operation: &'static str,
        resource_type: &str,
        send: impl AsyncFn(String) -> Result<String, Error>,
    ) {
        if !self.is_seeded(resource_type) {
            return self.other(operation).await;
        }
        let seeded = self.seeded(resource_type).next();
        let seeded = seeded.unwrap_or_else(|| panic!("{operation}: no {resource_type} is seeded"));
        let read = send(id(&seeded).to_owned()).await.unwrap_or_else(|error| panic!("{operation}: {error}"));
        assert_eq!(serde_json::from_str::<Value>(&read).unwrap(), seeded, "{operation}");

        let error = send("nobody-has-this-id".to_owned()).await.expect_err(operation);
        assert_eq!(
            (error.kind(), error.status().map(|status| status.as_u16())),
            (ErrorKind::Status, Some(404)),
            "{operation}"
        );
    }

    /// Searches with each parameter, together with those that are required and the patient.
    pub(crate) async fn search(
        &mut self,
        operation: &'static str,
        resource_type: &str,
        required: &[&'static str],
        parameters: &[&'static str],
        send: impl AsyncFn(Query) -> Result<String, Error>,
    ) {
        if !self.is_seeded(resource_type) {
            return self.other(operation).await;
        }
        let mut always = Query::new();
        if parameters.contains(&"patient") {
            always.push(("patient", self.patient.clone()));
        }
        for name in required.iter().filter(|name| **name != "patient") {
            always.push((name, self.value_of(resource_type, name, &always)));
        }
        // What a server has been seen to demand is asked for, too.
        for demand in demands(self.api).filter(|demand| demand.resource_type == resource_type) {
            if !demand.accepts(always.iter().map(|(name, value)| (*name, value))) {
                for name in demand.accepted.first().into_iter().flat_map(|way| way.with) {
                    always.push((name, self.value_of(resource_type, name, &always)));
                }
            }
        }
        let mut queries = vec![always.clone()];
        for name in parameters.iter().filter(|name| always.iter().all(|(there, _)| there != *name)) {
            // An id says whose it is; Office refuses some searches that have both.
            let mut query = always.clone();
            query.retain(|(there, _)| *name != "_id" || *there != "patient" || required.contains(there));
            query.push((name, self.value_of(resource_type, name, &query)));
            queries.push(query);
        }
        for query in queries {
            let about = format!("{operation} {query:?}");
            let read = send(query.clone()).await.unwrap_or_else(|error| panic!("{about}: {error}"));
            let read: Value = serde_json::from_str(&read).unwrap();
            let entries = read["entry"].as_array().map(Vec::as_slice).unwrap_or_default();
            let expected = self.expected(resource_type, &query);
            assert!(!expected.is_empty(), "{about}: nothing is seeded that this finds");
            assert_eq!(entries.len(), expected.len(), "{about}");
            for (entry, expected) in entries.iter().zip(expected) {
                assert_eq!(entry["resource"], expected.resource, "{about}");
                let mode = if expected.mode == Mode::Match { "match" } else { "include" };
                assert_eq!(entry["search"]["mode"], mode, "{about}");
            }
        }
    }

    /// Groups are not: apps make them.
    fn is_seeded(&self, resource_type: &str) -> bool {
        self.population.resource_types(self.api.fhir_version()).contains(&resource_type)
    }

    /// What the patient may see of a type.
    pub(crate) fn seeded(&self, resource_type: &str) -> impl Iterator<Item = Value> {
        self.population.all(self.api.fhir_version(), resource_type).filter(|resource| self.may_see(resource))
    }

    fn may_see(&self, resource: &Value) -> bool {
        let resource_type = resource["resourceType"].as_str().unwrap();
        self.population.owner(resource_type, id(resource)).is_none_or(|owner| owner == self.patient)
    }

    /// A value of a parameter that finds something: one of those that stand in the resources themselves.
    fn value_of(&self, resource_type: &str, name: &'static str, always: &Query) -> String {
        let mut candidates = BTreeSet::from(["Provenance:target", "ge2000", "1"].map(str::to_owned));
        candidates.insert(format!("{resource_type}:medication"));
        // `practitioner.name` is about a Practitioner.
        let chained =
            name.split_once('.').map(|(reference, _)| format!("{}{}", reference[..1].to_uppercase(), &reference[1..]));
        for resource in self.seeded(chained.as_deref().unwrap_or(resource_type)).take(5) {
            collect_texts(&resource, &mut candidates);
        }
        let finds = |value: &String| {
            let mut query = always.clone();
            query.push((name, value.clone()));
            !self.expected(resource_type, &query).is_empty()
        };
        candidates.into_iter().find(finds).unwrap_or_else(|| panic!("{resource_type}?{name}=: nothing seeded has it"))
    }

    /// The first page that the population has for a query; empty if it does not understand it.
    fn expected(&self, resource_type: &str, query: &Query) -> Vec<Entry> {
        let mut query: Vec<_> = query.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let most = match query.iter().find(|(name, _)| name == "_maxresults").map(|(_, most)| most.parse()) {
            Some(Ok(most)) => most,
            Some(Err(_)) => return Vec::new(),
            None => PAGE,
        };
        let owned = |it: Value| self.population.owner(resource_type, id(&it)).is_some();
        if resource_type == "Patient" {
            query.push(("_id".to_owned(), self.patient.clone()));
        } else if self.seeded(resource_type).next().is_some_and(owned) {
            query.push(("patient".to_owned(), self.patient.clone()));
        }
        let found = self.population.search(self.api.fhir_version(), resource_type, &query);
        found.map(|matches| matches.page(0, most)).unwrap_or_default()
    }
}

/// How many entries the sandbox puts on a page.
const PAGE: usize = 25;

fn id(resource: &Value) -> &str {
    resource["id"].as_str().unwrap()
}

fn collect_texts(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.len() < 80 => drop(into.insert(text.clone())),
        Value::Array(items) => items.iter().for_each(|item| collect_texts(item, into)),
        Value::Object(members) => members.values().for_each(|member| collect_texts(member, into)),
        _ => {}
    }
}
