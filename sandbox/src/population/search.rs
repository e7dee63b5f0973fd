//! Searches: which facts match, seen without rendering them.

mod dates;
mod field;
mod json;
mod listed;
mod matches;

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use nextgen_patient_access::FhirVersion;

use super::Population;
use super::added::Resource;
use super::chart::shared;
use super::fact::Fact;
use super::history::History;
use super::key::{Key, Kind};
use super::render;
use dates::DateBound;
use field::{Field, Values};
use matches::Found;
pub use matches::{Entry, Matches, Mode};

/// Why a search is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The parameter, as it came, with its modifier.
    pub parameter: String,
    /// What is wrong with it; holds nothing of its value.
    pub reason: String,
}

/// What pages and shapes answers is the server's concern.
const IGNORED: [&str; 4] = ["_count", "_format", "_maxresults", "page"];

/// What a parameter asks of a resource.
struct Criterion {
    field: Field,
    modifier: Modifier,
    /// Any of these.
    wanted: Vec<Wanted>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Modifier {
    None,
    Exact,
    Contains,
    Missing,
    Not,
    Text,
}

enum Wanted {
    Text(String),
    Date(DateBound),
    Reference(Reference),
}

/// What `id`, `Type/id` or a URL refers to.
struct Reference {
    /// `Type/id`, or only the id.
    name: String,
    /// Where the population can have it.
    key: Option<Key>,
}

/// What comes along with the matches.
#[derive(Debug, Clone, Copy, Default)]
struct Includes {
    provenance: bool,
    medication: bool,
}

pub(super) fn search(
    population: &Population,
    version: FhirVersion,
    resource_type: &str,
    parameters: &[(String, String)],
    within: &[Vec<(String, String)>],
) -> Result<Matches, Refusal> {
    let read = |(name, value): &(String, String)| Criterion::read(version, resource_type, name, value);
    let within: Vec<Vec<Criterion>> =
        within.iter().map(|all| all.iter().map(read).collect()).collect::<Result<_, _>>()?;
    let (mut criteria, mut includes) = (Vec::new(), Includes::default());
    for (name, value) in parameters {
        match name.as_str() {
            name if IGNORED.contains(&name) => {}
            "_include" | "_revinclude" => includes.add(version, resource_type, name, value)?,
            _ => criteria.push(Criterion::read(version, resource_type, name, value)?),
        }
    }
    let put_in = population.added();
    let is_found = |resource: &&Resource| {
        let fits = |criterion: &Criterion| criterion.matches(&json::values(population, criterion.field, resource));
        criteria.iter().all(fits) && (within.is_empty() || within.iter().any(|all| all.iter().all(fits)))
    };
    let added = put_in.of_type(version, resource_type).filter(is_found).map(|it| it.json.clone()).collect();
    let kinds = Kind::of_type(version, resource_type);
    let shared_kinds = kinds.iter().any(|kind| kind.is_shared());
    let patients = if shared_kinds { vec![0] } else { patients(population, &criteria) };
    // What the choice of patients has decided is not to be asked of each fact again.
    criteria.retain(|criterion| criterion.field != Field::Patient || criterion.modifier != Modifier::None);
    let hides = put_in.hides_any(version, resource_type);
    let fits = |fact: &Fact, history: Option<&History>| {
        !(hides && put_in.hides(version, resource_type, &fact.key.to_string()))
            && matches_all(&criteria, version, fact, history)
            && (within.is_empty() || within.iter().any(|all| matches_all(all, version, fact, history)))
    };
    let found = if criteria.is_empty() && within.is_empty() && !hides {
        Found::Everything(patients)
    } else if let Some(keys) = named(&criteria) {
        let is_asked = |key: &Key| kinds.contains(&key.kind) && (shared_kinds || patients.contains(&key.patient));
        let facts = keys.into_iter().filter(is_asked).filter_map(|key| population.fact(key));
        let facts = facts.filter(|(fact, history)| fits(fact, history.as_ref()));
        Found::Some(facts.map(|(fact, _)| fact.key).collect())
    } else {
        let mut keys = Vec::new();
        for patient in patients {
            let history = population.history(patient);
            for kind in &kinds {
                let facts = facts(*kind, history.as_ref());
                let facts = facts.filter(|fact| fits(fact, history.as_ref()));
                keys.extend(facts.map(|fact| fact.key));
            }
        }
        Found::Some(keys)
    };
    Ok(Matches::new(population.clone(), version, kinds, found, added, includes))
}

/// All facts of a kind: those of a patient's history, or those that belong to nobody.
fn facts(kind: Kind, history: Option<&History>) -> Box<dyn Iterator<Item = Fact> + '_> {
    if kind.is_shared() {
        return Box::new((0..render::count(kind)).map(move |ordinal| shared(Key::shared(kind, ordinal))));
    }
    let facts = history.map(|history| (0..history.count(kind)).filter_map(move |ordinal| history.fact(kind, ordinal)));
    Box::new(facts.into_iter().flatten())
}

/// The patients that the criteria leave; all where none names one.
fn patients(population: &Population, criteria: &[Criterion]) -> Vec<u32> {
    let mut asked =
        criteria.iter().filter(|criterion| criterion.field == Field::Patient && criterion.modifier == Modifier::None);
    let named = |criterion: &Criterion| -> Vec<u32> {
        let keys = criterion.wanted.iter().filter_map(|wanted| match wanted {
            Wanted::Reference(Reference { key: Some(key), .. }) if key.kind == Kind::Patient => Some(key.patient),
            _ => None,
        });
        let mut patients: Vec<u32> = keys.filter(|patient| *patient < population.size.patients).collect();
        patients.sort_unstable();
        patients.dedup();
        patients
    };
    let Some(first) = asked.next() else { return (0..population.size.patients).collect() };
    asked.fold(named(first), |patients, criterion| {
        let others = named(criterion);
        patients.into_iter().filter(|patient| others.contains(patient)).collect()
    })
}

/// The keys that `_id` names, each once, where it is asked for: then nothing else need be looked at.
fn named(criteria: &[Criterion]) -> Option<BTreeSet<Key>> {
    let ids = criteria.iter().find(|criterion| criterion.field == Field::Id && criterion.modifier == Modifier::None)?;
    let keys = ids.wanted.iter().filter_map(|wanted| match wanted {
        Wanted::Text(id) => Key::parse(id),
        _ => None,
    });
    Some(keys.collect())
}

fn matches_all(criteria: &[Criterion], version: FhirVersion, fact: &Fact, history: Option<&History>) -> bool {
    criteria.iter().all(|criterion| criterion.matches(&criterion.field.values(version, fact, history)))
}

impl Includes {
    fn add(&mut self, version: FhirVersion, resource_type: &str, name: &str, value: &str) -> Result<(), Refusal> {
        let (wanted, flag) = if name == "_revinclude" {
            ("Provenance:target".to_owned(), &mut self.provenance)
        } else {
            (format!("{resource_type}:medication"), &mut self.medication)
        };
        if !listed::lists(version, resource_type, name) {
            return Err(refusal(name, "is not known for this type".to_owned()));
        }
        if value != wanted {
            return Err(refusal(name, format!("is known with the value {wanted} only")));
        }
        *flag = true;
        Ok(())
    }
}

impl Criterion {
    fn read(version: FhirVersion, resource_type: &str, name: &str, value: &str) -> Result<Self, Refusal> {
        let (plain, modifier) = name.split_once(':').unwrap_or((name, ""));
        let field = Field::of(resource_type, plain).filter(|_| listed::lists(version, resource_type, plain));
        let field = field.ok_or_else(|| refusal(name, format!("is not known for {resource_type}")))?;
        let modifier = match modifier {
            "" => Modifier::None,
            // `patient:Patient=1` says again what it refers to.
            "Patient" if field == Field::Patient => Modifier::None,
            "exact" => Modifier::Exact,
            "contains" => Modifier::Contains,
            "missing" => Modifier::Missing,
            "not" => Modifier::Not,
            "text" => Modifier::Text,
            other => return Err(refusal(name, format!("has the modifier {other}, which is not known"))),
        };
        if value.is_empty() {
            return Err(refusal(name, "has no value".to_owned()));
        }
        let wanted = alternatives(value).into_iter().map(|text| {
            if modifier == Modifier::Missing {
                return match text.as_str() {
                    "true" | "false" => Ok(Wanted::Text(text)),
                    _ => Err(refusal(name, "takes true or false".to_owned())),
                };
            }
            Ok(match field {
                Field::Patient | Field::Practitioner | Field::Target => {
                    Wanted::Reference(Reference::read(version, &text))
                }
                field if field.is_date() => {
                    Wanted::Date(text.parse().map_err(|()| refusal(name, "is not a date".to_owned()))?)
                }
                _ => Wanted::Text(text),
            })
        });
        Ok(Self { field, modifier, wanted: wanted.collect::<Result<_, _>>()? })
    }

    fn matches(&self, values: &Values) -> bool {
        let any = |test: &dyn Fn(&Wanted) -> bool| self.wanted.iter().any(test);
        match self.modifier {
            Modifier::Missing => {
                any(&|wanted| matches!(wanted, Wanted::Text(text) if (text == "true") == values.is_empty()))
            }
            Modifier::Not => !any(&|wanted| self.fits(values, wanted)),
            _ => any(&|wanted| self.fits(values, wanted)),
        }
    }

    fn fits(&self, values: &Values, wanted: &Wanted) -> bool {
        match (values, wanted) {
            (Values::Dates(dates), Wanted::Date(bound)) => dates.iter().any(|date| bound.admits(*date)),
            (Values::Tokens(tokens), Wanted::Text(text)) => tokens.iter().any(|token| match self.modifier {
                Modifier::Text => token.display.to_lowercase().contains(&text.to_lowercase()),
                _ => token.is(text),
            }),
            (Values::Strings(strings), Wanted::Text(text)) => strings.iter().any(|string| match self.modifier {
                Modifier::Exact => string == text,
                Modifier::Contains => string.to_lowercase().contains(&text.to_lowercase()),
                _ => string.to_lowercase().starts_with(&text.to_lowercase()),
            }),
            (Values::References(keys), Wanted::Reference(Reference { key: Some(key), .. })) => keys.contains(key),
            (Values::Named(names), Wanted::Reference(wanted)) => names.iter().any(|name| wanted.is(name)),
            _ => false,
        }
    }
}

fn refusal(parameter: &str, reason: String) -> Refusal {
    Refusal { parameter: parameter.to_owned(), reason }
}

/// The alternatives between commas; `\` takes a comma, a bar, a dollar or itself literally.
fn alternatives(value: &str) -> Vec<String> {
    let (mut all, mut one, mut escaped) = (Vec::new(), String::new(), false);
    for character in value.chars() {
        match character {
            ',' if !escaped => all.push(std::mem::take(&mut one)),
            '\\' if !escaped => {
                escaped = true;
                continue;
            }
            other => one.push(other),
        }
        escaped = false;
    }
    all.push(one);
    all
}

impl Reference {
    fn read(version: FhirVersion, text: &str) -> Self {
        let mut parts = text.rsplit('/');
        let (id, name) = (parts.next().unwrap_or_default(), parts.next());
        let key = Key::parse(id).filter(|key| name.is_none_or(|name| name == key.kind.resource_type(version)));
        Self { name: name.map_or_else(|| id.to_owned(), |name| format!("{name}/{id}")), key }
    }

    /// Whether it is what `Type/id` names.
    fn is(&self, name: &str) -> bool {
        self.name == name || name.split_once('/').is_some_and(|(_, id)| id == self.name)
    }
}

/// First moment, and first one after.
type Interval = (NaiveDateTime, NaiveDateTime);
