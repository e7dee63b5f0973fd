//! What a search found: keys, or only whose resources they are. Pages are rendered when they are asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use nextgen_patient_access::FhirVersion;
use serde_json::Value;

use super::Includes;
use crate::population::Population;
use crate::population::fact::Body;
use crate::population::key::{Key, Kind};
use crate::population::render::{self, Renderer};

/// An entry of a page.
#[derive(Clone)]
pub struct Entry {
    /// The resource.
    pub resource: Value,
    /// Whether it matches or comes along.
    pub mode: Mode,
}

/// Why an entry is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It matches.
    Match,
    /// It refers to a match, or a match to it.
    Include,
}

/// What a search found.
#[derive(Clone)]
pub struct Matches {
    population: Population,
    version: FhirVersion,
    kinds: Vec<Kind>,
    found: Found,
    /// What was put in and matches: after all others.
    added: Vec<Arc<Value>>,
    includes: Includes,
}

#[derive(Clone)]
pub(super) enum Found {
    /// All that these patients have of the kinds.
    Everything(Vec<u32>),
    Some(Vec<Key>),
}

impl Matches {
    pub(super) fn new(
        population: Population,
        version: FhirVersion,
        kinds: Vec<Kind>,
        found: Found,
        added: Vec<Arc<Value>>,
        includes: Includes,
    ) -> Self {
        Self { population, version, kinds, found, added, includes }
    }

    /// How many resources match; what comes along with them is not counted.
    pub fn total(&self) -> usize {
        self.total_made() + self.added.len()
    }

    /// How many of them are made on demand.
    fn total_made(&self) -> usize {
        match &self.found {
            Found::Everything(patients) => patients
                .iter()
                .map(|patient| self.counts(*patient).map(|(_, count)| count as usize).sum::<usize>())
                .sum(),
            Found::Some(keys) => keys.len(),
        }
    }

    /// `count` matches from `offset` (0 is the first), and after them what comes along, each once.
    pub fn page(&self, offset: usize, count: usize) -> Vec<Entry> {
        let keys = match &self.found {
            Found::Everything(patients) => self.skip(patients, offset, count),
            Found::Some(keys) => keys.iter().skip(offset).take(count).copied().collect(),
        };
        let (mut entries, mut included) = (Vec::new(), BTreeSet::new());
        let asked = count.min(self.total().saturating_sub(offset));
        let added =
            self.added.iter().skip(offset.saturating_sub(self.total_made())).take(asked.saturating_sub(keys.len()));
        for key in keys {
            let Some((fact, history)) = self.population.fact(key) else { continue };
            if let Some(history) = history.as_ref().filter(|_| self.includes.provenance) {
                included.extend(history.provenance_of(key));
            }
            if let Body::Order { course, .. } = fact.body
                && self.includes.medication
            {
                included.insert(Key::shared(Kind::Medication, course.drug.number));
            }
            let resource = Renderer::new(&self.population, self.version, history.as_ref()).resource(&fact);
            entries.push(Entry { resource, mode: Mode::Match });
        }
        entries.extend(added.map(|resource| Entry { resource: Value::clone(resource), mode: Mode::Match }));
        let mut put_in = self.put_in_with(&entries);
        put_in.retain(|name, _| Key::parse(name).is_none_or(|key| !included.contains(&key)));
        let read =
            |key: Key| self.population.read(self.version, key.kind.resource_type(self.version), &key.to_string());
        let included = included.into_iter().filter_map(read).chain(put_in.into_values());
        entries.extend(included.map(|resource| Entry { resource, mode: Mode::Include }));
        entries
    }

    /// What comes along because it was put in, or with what was put in, by its id.
    fn put_in_with(&self, matches: &[Entry]) -> BTreeMap<String, Value> {
        fn text<'v>(resource: &'v Value, name: &str) -> &'v str {
            resource.get(name).and_then(Value::as_str).unwrap_or_default()
        }
        let put_in = self.population.added();
        let mut included = BTreeMap::new();
        if self.includes.provenance {
            let is_match = |name: &str| {
                name.split_once('/').is_some_and(|(name, id)| {
                    matches
                        .iter()
                        .any(|it| text(&it.resource, "resourceType") == name && text(&it.resource, "id") == id)
                })
            };
            let of_match = put_in.of_type(self.version, "Provenance").filter(|it| it.targets().any(is_match));
            included.extend(of_match.map(|it| (it.id.clone(), Value::clone(&it.json))));
        }
        if self.includes.medication {
            let referred =
                matches.iter().filter_map(|it| it.resource.pointer("/medicationReference/reference")?.as_str());
            for id in referred.filter_map(|reference| reference.strip_prefix("Medication/")) {
                included.extend(self.population.read(self.version, "Medication", id).map(|it| (id.to_owned(), it)));
            }
        }
        included
    }

    /// How many a patient has of each kind; of what belongs to nobody, how many there are.
    fn counts(&self, patient: u32) -> impl Iterator<Item = (Kind, u32)> {
        let history = self.kinds.iter().any(|kind| !kind.is_shared()).then(|| self.population.history(patient));
        let history = history.flatten();
        self.kinds.iter().map(move |kind| {
            let count = if kind.is_shared() {
                render::count(*kind)
            } else {
                history.as_ref().map_or(0, |history| history.count(*kind))
            };
            (*kind, count)
        })
    }

    /// The keys of a page of everything: whole kinds and patients before it are only counted.
    fn skip(&self, patients: &[u32], offset: usize, count: usize) -> Vec<Key> {
        let (mut keys, mut before) = (Vec::new(), offset);
        for patient in patients {
            for (kind, there) in self.counts(*patient) {
                let skipped = before.min(there as usize);
                before -= skipped;
                let ordinals = (skipped as u32..there).take(count.saturating_sub(keys.len()));
                keys.extend(ordinals.map(|ordinal| Key::new(kind, *patient, ordinal)));
                if keys.len() >= count {
                    return keys;
                }
            }
        }
        keys
    }
}
