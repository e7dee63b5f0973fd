//! What a search found: keys, or only whose resources they are. Pages are rendered when they are asked for.

use std::collections::BTreeSet;

use nextgen_patient_access::FhirVersion;
use serde_json::Value;

use super::Includes;
use crate::population::Population;
use crate::population::fact::Body;
use crate::population::history::History;
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
        includes: Includes,
    ) -> Self {
        Self { population, version, kinds, found, includes }
    }

    /// How many resources match; what comes along with them is not counted.
    pub fn total(&self) -> usize {
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
        let included = included.into_iter().filter_map(|key| self.population.render(self.version, key));
        entries.extend(included.map(|resource| Entry { resource, mode: Mode::Include }));
        entries
    }

    /// How many a patient has of each kind; of what belongs to nobody, how many there are.
    fn counts(&self, patient: u32) -> impl Iterator<Item = (Kind, u32)> {
        let history =
            self.kinds.iter().any(|kind| !kind.is_shared()).then(|| History::new(self.population.size, patient));
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
