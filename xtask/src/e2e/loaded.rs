//! What a server is loaded with: the sandbox's patients, and all that belongs to their care.

use std::collections::BTreeMap;

use nextgen_patient_access::{Api, FhirVersion};
use nextgen_sandbox::population::{Population, Size};
use serde_json::{Value, json};

/// Enough for several pages of most types.
const SIZE: Size = Size { patients: 3, years: 1, seed: 33 };

/// How many resources are sent at once.
const BATCH: usize = 100;

/// Resources by reference, `Patient/1`.
pub(super) type Resources = BTreeMap<String, Value>;

pub(super) struct Loaded {
    pub(super) resources: Resources,
    pub(super) patients: Vec<String>,
    population: Population,
}

impl Loaded {
    /// Sends everything to a server, but for some types.
    pub(super) async fn onto(base: &str, without: &[&str]) -> Result<Self, String> {
        let population = Population::new(SIZE).with_base(base);
        let types = population.resource_types(FhirVersion::R4).iter().filter(|name| !without.contains(name));
        let all = types.flat_map(|name| population.all(FhirVersion::R4, name));
        let resources: Resources = all.map(|resource| (reference(&resource), resource)).collect();
        let patients = population.patients().map(|patient| patient.id).collect();
        let http = reqwest::Client::new();
        // What others refer to comes first.
        let (of_patients, shared): (Vec<_>, Vec<_>) =
            resources.iter().partition(|(name, _)| owner(&population, name).is_some());
        let (first, later): (Vec<_>, Vec<_>) =
            of_patients.into_iter().partition(|(name, _)| name.starts_with("Patient/"));
        let ordered: Vec<_> = shared.into_iter().chain(first).chain(later).collect();
        for batch in ordered.chunks(BATCH) {
            send(&http, base, batch).await?;
        }
        Ok(Self { patients, population, resources })
    }

    /// What a patient's record must be: of the types that the API serves, what is the patient's, and what that refers to.
    pub(super) fn record(&self, api: Api, patient: &str) -> Result<BTreeMap<&str, &Value>, String> {
        let document: Value = serde_json::from_str(api.description()).map_err(|error| format!("{api}: {error}"))?;
        let is_served = |name: &str| {
            let resource_type = name.split('/').next().unwrap_or_default();
            document.pointer(&format!("/paths/~1{resource_type}~1{{id}}")).is_some()
        };
        let is_told = |name: &str| !name.starts_with("Provenance/") || self.brings_provenance(&document, name);
        let own = self.resources.keys().filter(|name| owner(&self.population, name).as_deref() == Some(patient));
        let mut next: Vec<&str> = own.map(String::as_str).filter(|name| is_served(name) && is_told(name)).collect();
        let mut record = BTreeMap::new();
        while let Some(name) = next.pop() {
            let Some((name, resource)) = self.resources.get_key_value(name) else { continue };
            if record.insert(name.as_str(), resource).is_none() {
                next.extend(references(resource).into_iter().filter(|name| is_served(name)));
            }
        }
        Ok(record)
    }

    /// Whether the search of what a Provenance is about brings it along.
    fn brings_provenance(&self, document: &Value, provenance: &str) -> bool {
        let target = self.resources.get(provenance).and_then(|it| it.pointer("/target/0/reference")?.as_str());
        let target = target.filter(|target| self.resources.contains_key(*target));
        let Some((resource_type, _)) = target.and_then(|target| target.split_once('/')) else { return false };
        let parameters =
            document.pointer(&format!("/paths/~1{resource_type}/get/parameters")).and_then(Value::as_array);
        parameters.into_iter().flatten().any(|it| {
            let it = it["$ref"].as_str().and_then(|place| document.pointer(place.strip_prefix('#')?)).unwrap_or(it);
            let values = it["x-fhir-values"].as_array();
            it["name"] == "_revinclude" && values.is_some_and(|values| values.contains(&"Provenance:target".into()))
        })
    }
}

async fn send(http: &reqwest::Client, base: &str, batch: &[(&String, &Value)]) -> Result<(), String> {
    let entry = |(name, resource): &(&String, &Value)| json!({ "fullUrl": format!("{base}/{name}"), "resource": resource, "request": { "method": "PUT", "url": name } });
    let bundle = json!({
        "resourceType": "Bundle",
        "type": "batch",
        "entry": batch.iter().map(entry).collect::<Vec<_>>(),
    });
    let request = http.post(base).header("content-type", "application/fhir+json").body(bundle.to_string());
    let answer = request.send().await.map_err(|error| format!("{base} takes no batch: {error}"))?;
    let status = answer.status();
    let text = answer.text().await.map_err(|error| error.to_string())?;
    let answer: Value = serde_json::from_str(&text).map_err(|_| format!("{base} answers a batch with {status}"))?;
    let none = Vec::new();
    let answers = answer.get("entry").and_then(Value::as_array).unwrap_or(&none);
    let is_good = |answer: &Value| {
        answer.pointer("/response/status").and_then(Value::as_str).is_some_and(|status| status.starts_with('2'))
    };
    match answers.iter().position(|answer| !is_good(answer)) {
        None if status.is_success() && answers.len() == batch.len() => Ok(()),
        None => Err(format!("{base} answers a batch of {} with {status} and {} answers", batch.len(), answers.len())),
        Some(place) => {
            let name = batch.get(place).map(|(name, _)| name.as_str()).unwrap_or_default();
            Err(format!("{base} refuses {name}: {}", answers.get(place).unwrap_or(&Value::Null)))
        }
    }
}

fn owner(population: &Population, reference: &str) -> Option<String> {
    let (resource_type, id) = reference.split_once('/')?;
    population.owner(resource_type, id)
}

/// The values of all members `reference`.
fn references(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(items) => items.iter().flat_map(references).collect(),
        Value::Object(members) => {
            let own = members.get("reference").and_then(Value::as_str);
            own.into_iter().chain(members.values().flat_map(references)).collect()
        }
        _ => Vec::new(),
    }
}

/// `Patient/1`
pub(super) fn reference(resource: &Value) -> String {
    let text = |member: &str| resource[member].as_str().unwrap_or_default();
    format!("{}/{}", text("resourceType"), text("id"))
}

/// Without what a server adds when it stores a resource.
pub(super) fn content(resource: &Value) -> Value {
    let mut resource = resource.clone();
    if let Some(members) = resource.as_object_mut() {
        if let Some(meta) = members.get_mut("meta").and_then(Value::as_object_mut) {
            meta.remove("versionId");
            meta.remove("lastUpdated");
        }
        if members.get("meta").and_then(Value::as_object).is_some_and(serde_json::Map::is_empty) {
            members.remove("meta");
        }
    }
    resource
}
