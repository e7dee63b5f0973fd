//! What a sandbox holds, taken from the sandbox and not through the SDK.

use std::collections::{BTreeMap, BTreeSet};

use nextgen_patient_access::{
    Api,
    record::{Completeness, DocumentReport, Status},
};
use nextgen_sandbox::{
    Sandbox,
    population::{Document, Population},
};
use serde_json::Value;

/// The APIs add no Provenance to these, and do not search it.
const UNADDED: [&str; 4] = ["MedicationStatement", "RelatedPerson", "MedicationDispense", "Specimen"];

pub(super) struct Truth {
    population: Population,
    /// By type, the ids, whose each is, and the type that a Provenance is about.
    held: BTreeMap<&'static str, Vec<Held>>,
    /// The paths of the API's description.
    paths: serde_json::Map<String, Value>,
}

struct Held {
    name: String,
    owner: Option<String>,
    target_type: String,
}

impl Truth {
    pub(super) fn of(sandbox: &Sandbox, api: Api) -> Self {
        let population = sandbox.population(api);
        let version = api.fhir_version();
        let held = |name: &'static str| {
            let one = |resource: Value| {
                let id = resource["id"].as_str().unwrap();
                let target = resource["target"][0]["reference"].as_str().unwrap_or_default();
                Held {
                    name: format!("{name}/{id}"),
                    owner: population.owner(name, id),
                    target_type: target.split('/').next().unwrap_or_default().to_owned(),
                }
            };
            (name, population.all(version, name).map(one).collect())
        };
        let held = population.resource_types(version).iter().map(|name| held(name)).collect();
        let description: Value = serde_json::from_str(api.description()).unwrap();
        let paths = description["paths"].as_object().unwrap().clone();
        Self { population, held, paths }
    }

    /// Whether it is somebody's who is none of these.
    pub(super) fn is_of_another(&self, name: &str, patients: &[String]) -> bool {
        let (resource_type, _) = name.split_once('/').unwrap();
        let found = self.held.get(resource_type).and_then(|all| all.iter().find(|it| it.name == name));
        found.and_then(|it| it.owner.as_ref()).is_some_and(|owner| !patients.contains(owner))
    }

    /// What is held of a patient and a type, of what the API can be asked for; `None` for a type that is not held.
    pub(super) fn of_record(
        &self,
        patient: &str,
        name: &str,
        report: &Completeness,
        met: &BTreeSet<&str>,
        referring: &[String],
    ) -> Option<BTreeSet<String>> {
        let is_in_reach = |it: &&Held| {
            // Provenance comes along with the matches; where those of its type could not be had, there is a row that says so.
            let is_added = !UNADDED.contains(&&*it.target_type)
                && report.types.get(&it.target_type).is_some_and(|row| row.status == Status::Complete);
            // Where a type is not searched at all, nothing is added; the patient is had by a read all the same.
            let is_unsearched = it.target_type == "Patient" && met.contains("type-not-served");
            name != "Provenance" || (is_added && !is_unsearched)
        };
        // What the API has no search for can be had where something refers to it that was received.
        let is_searched = name == "Provenance" || self.paths.contains_key(&format!("/{name}"));
        let is_found =
            |it: &&Held| is_searched || referring.iter().any(|text| text.contains(&format!("{}\"", it.name)));
        let own = self.held.get(name)?.iter().filter(|it| it.owner.as_deref() == Some(patient));
        Some(own.filter(is_in_reach).filter(is_found).map(|it| it.name.clone()).collect())
    }

    /// What is held of some patients and a type; of a type that is nobody's, all.
    pub(super) fn of_export(&self, patients: &[String], name: &str) -> Option<BTreeSet<String>> {
        let is_theirs = |it: &&Held| it.owner.as_ref().is_none_or(|owner| patients.contains(owner));
        Some(self.held.get(name)?.iter().filter(is_theirs).map(|it| it.name.clone()).collect())
    }

    /// What a document is; `None` where the resource holds it itself.
    pub(super) fn document(&self, patient: &str, row: &DocumentReport) -> Option<Vec<u8>> {
        if row.attachment.is_none() {
            return self.population.ccda(patient, None, None).map(String::into_bytes);
        }
        let id = row.url.as_deref()?.rsplit('/').next()?;
        self.population.document(id).map(|Document { bytes, .. }| bytes)
    }
}

/// The resources in an answer that was heard, by type and id.
pub(super) fn resources_in(body: &[u8]) -> Vec<String> {
    texts_in(body).into_iter().map(|(name, _)| name).collect()
}

/// The same, with their text.
pub(super) fn texts_in(body: &[u8]) -> Vec<(String, String)> {
    let text = String::from_utf8_lossy(body);
    let values: Vec<Value> = match serde_json::from_str(&text) {
        Ok(value) => vec![value],
        // The lines of a file, of which some may be none.
        Err(_) => text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect(),
    };
    let named = |it: &Value| {
        let name = format!("{}/{}", it["resourceType"].as_str()?, it["id"].as_str()?);
        Some((name, it.to_string()))
    };
    // What of a page is not UTF-8 cannot be kept as it came, and is told.
    let of_entry = |entry: &Value| named(&entry["resource"]).filter(|_| !entry.to_string().contains('\u{FFFD}'));
    let of_entries = |value: &Value| match &value["entry"] {
        Value::Array(entries) => entries.iter().filter_map(of_entry).collect(),
        entry => Vec::from_iter(of_entry(entry)),
    };
    let all = values.iter().flat_map(|value| of_entries(value).into_iter().chain(named(value)));
    // Group is the server's own.
    let others = ["Bundle/", "OperationOutcome/", "Binary/", "Group/"];
    all.filter(|(name, _)| !others.iter().any(|other| name.starts_with(other))).collect()
}
