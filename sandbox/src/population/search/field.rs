//! What a search parameter looks at.

use std::borrow::Cow;

use nextgen_patient_access::FhirVersion;

use super::Interval;
use crate::population::fact::{Body, Fact, When};
use crate::population::history::History;
use crate::population::key::{Key, Kind};
use crate::population::person::Home;
use crate::population::practice::{CLINICIANS, Clinician, LOCATIONS, ORGANIZATIONS};
use crate::population::render::{NPI, RECORD_NUMBERS, record_number};
use crate::population::terms::Concept;

/// What a search parameter looks at, whatever it is called for a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Id,
    Updated,
    Recorded,
    Patient,
    Target,
    Practitioner,
    Identifier,
    Name,
    Given,
    Family,
    Gender,
    Birthdate,
    Address,
    City,
    State,
    PostalCode,
    Country,
    Status,
    Intent,
    Category,
    Code,
    Date,
    Due,
    Period,
    Specialty,
}

/// What a resource has there.
pub(super) enum Values {
    Dates(Vec<Interval>),
    Tokens(Vec<Token>),
    Strings(Vec<String>),
    References(Vec<Key>),
    /// `Type/id`, of which no key need be known.
    Named(Vec<String>),
}

/// A code, or an identifier.
pub(super) struct Token {
    /// Nothing for codes that have no system in the resource: any system admits them.
    pub(super) system: Option<Cow<'static, str>>,
    pub(super) value: Cow<'static, str>,
    pub(super) display: Cow<'static, str>,
}

impl Token {
    /// Whether it is what `code`, `system|code`, `system|` or `|code` names.
    pub(super) fn is(&self, text: &str) -> bool {
        let Some((system, value)) = text.split_once('|') else { return self.value == text };
        let system_fits = self.system.as_ref().is_none_or(|own| own == system);
        system_fits && (value.is_empty() || self.value == value)
    }
}

impl Values {
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Dates(values) => values.is_empty(),
            Self::Tokens(values) => values.is_empty(),
            Self::Strings(values) => values.is_empty(),
            Self::References(values) => values.is_empty(),
            Self::Named(values) => values.is_empty(),
        }
    }
}

impl Field {
    /// What a parameter looks at in a type.
    pub(super) fn of(resource_type: &str, parameter: &str) -> Option<Self> {
        Some(match (resource_type, parameter) {
            (_, "_id") => Self::Id,
            (_, "_lastUpdated") => Self::Updated,
            // FHIR's `date` of an allergy is that of its record.
            ("AllergyIntolerance", "date") => Self::Recorded,
            ("Goal", "target-date") => Self::Due,
            ("DocumentReference", "period") => Self::Period,
            (_, "date" | "onset-date" | "authored" | "authoredon") => Self::Date,
            (_, "patient") => Self::Patient,
            ("Provenance", "target") => Self::Target,
            (_, "practitioner") => Self::Practitioner,
            (_, "identifier" | "practitioner.identifier") => Self::Identifier,
            (_, "name" | "practitioner.name") => Self::Name,
            (_, "given") => Self::Given,
            (_, "family") => Self::Family,
            (_, "gender") => Self::Gender,
            (_, "birthdate") => Self::Birthdate,
            (_, "address") => Self::Address,
            (_, "address-city") => Self::City,
            (_, "address-state") => Self::State,
            (_, "address-postalcode") => Self::PostalCode,
            (_, "address-country") => Self::Country,
            (_, "status" | "clinical-status" | "clinicalstatus" | "lifecycle-status") => Self::Status,
            (_, "intent") => Self::Intent,
            (_, "category") => Self::Category,
            (_, "code" | "type") => Self::Code,
            (_, "specialty") => Self::Specialty,
            _ => return None,
        })
    }

    pub(super) fn is_date(self) -> bool {
        matches!(self, Self::Updated | Self::Recorded | Self::Date | Self::Due | Self::Period | Self::Birthdate)
    }

    /// What a resource has there.
    pub(super) fn values(self, version: FhirVersion, fact: &Fact, history: Option<&History>) -> Values {
        let owner = history.filter(|_| !fact.key.kind.is_shared());
        match self {
            Self::Id => tokens([plain(fact.key.to_string())]),
            Self::Updated | Self::Recorded => Values::Dates(vec![When::At(fact.recorded).interval()]),
            Self::Date | Self::Birthdate => Values::Dates(fact.when.map(When::interval).into_iter().collect()),
            Self::Due => Values::Dates(match fact.body {
                Body::Goal { due, .. } => vec![When::Day(due).interval()],
                _ => Vec::new(),
            }),
            Self::Period => Values::Dates(match fact.body {
                Body::Document { from, to, .. } => vec![When::Days(from, Some(to)).interval()],
                _ => Vec::new(),
            }),
            Self::Patient => Values::References(owner.map(|owner| Key::patient(owner.patient)).into_iter().collect()),
            Self::Target => Values::References(match fact.body {
                Body::Provenance(target) => vec![target],
                _ => Vec::new(),
            }),
            Self::Practitioner => Values::References(vec![Key::shared(Kind::Practitioner, fact.key.ordinal)]),
            Self::Status => tokens([plain(fact.status)]),
            Self::Intent => tokens(match fact.body {
                Body::Order { course, .. } => Some(plain(course.intent)),
                _ => None,
            }),
            Self::Category => tokens(fact.categories.iter().map(|concept| coded(version, concept))),
            Self::Code => tokens(fact.codes.iter().map(|concept| coded(version, concept))),
            Self::Specialty => tokens(clinician(fact.key).map(|who| coded(version, &who.specialty))),
            Self::Gender => tokens(owner.map(|owner| plain(owner.person.gender()))),
            Self::Identifier => tokens(identifier(fact)),
            Self::Name => Values::Strings(names(fact, owner)),
            Self::Given => Values::Strings(
                owner
                    .map(|owner| vec![owner.person.given, owner.person.middle])
                    .unwrap_or_default()
                    .into_iter()
                    .map(str::to_owned)
                    .collect(),
            ),
            Self::Family => Values::Strings(owner.map(|owner| owner.person.family.to_owned()).into_iter().collect()),
            Self::Address => strings(fact, owner, |home| {
                vec![
                    street(home),
                    home.city.to_owned(),
                    home.state.to_owned(),
                    home.postal_code.to_owned(),
                    "US".to_owned(),
                ]
            }),
            Self::City => strings(fact, owner, |home| vec![home.city.to_owned()]),
            Self::State => strings(fact, owner, |home| vec![home.state.to_owned()]),
            Self::PostalCode => strings(fact, owner, |home| vec![home.postal_code.to_owned()]),
            Self::Country => strings(fact, owner, |_| vec!["US".to_owned()]),
        }
    }
}

pub(super) fn tokens(tokens: impl IntoIterator<Item = Token>) -> Values {
    Values::Tokens(tokens.into_iter().collect())
}

pub(super) fn plain(value: impl Into<Cow<'static, str>>) -> Token {
    Token { system: None, value: value.into(), display: "".into() }
}

fn coded(version: FhirVersion, concept: &Concept) -> Token {
    Token {
        system: Some(concept.system.url(version)),
        value: concept.code(version).into(),
        display: concept.display.into(),
    }
}

fn identifier(fact: &Fact) -> Option<Token> {
    if fact.key.kind == Kind::Patient {
        return Some(Token {
            system: Some(RECORD_NUMBERS.into()),
            value: record_number(fact.key).into(),
            display: "".into(),
        });
    }
    let npi = clinician(fact.key)?.npi;
    Some(Token { system: Some(NPI.into()), value: npi.into(), display: "".into() })
}

/// The practitioner, or the one in a role.
fn clinician(key: Key) -> Option<&'static Clinician> {
    let people = matches!(key.kind, Kind::Practitioner | Kind::Role);
    CLINICIANS.get(key.ordinal as usize).filter(|_| people)
}

fn names(fact: &Fact, owner: Option<&History>) -> Vec<String> {
    let person = |given: &[&str], family: &str| {
        let whole = format!("{} {family}", given.join(" "));
        given.iter().chain([&family]).map(|name| (*name).to_owned()).chain([whole]).collect()
    };
    if let Some(who) = clinician(fact.key) {
        return person(&[who.given], who.family);
    }
    let number = fact.key.ordinal as usize;
    match (fact.key.kind, &fact.body, owner) {
        (Kind::Organization | Kind::Endpoint, ..) => {
            ORGANIZATIONS.get(number).map(|what| words(what.name)).unwrap_or_default()
        }
        (Kind::Location, ..) => LOCATIONS.get(number).map(|place| words(place.name)).unwrap_or_default(),
        (_, Body::Kin(_, kin), _) => person(&[kin.given, kin.middle], kin.family),
        (_, _, Some(owner)) => person(&[owner.person.given, owner.person.middle], owner.person.family),
        _ => Vec::new(),
    }
}

/// A name of several words is found by the beginning of any.
pub(super) fn words(name: &str) -> Vec<String> {
    let starts = name.match_indices(' ').map(|(at, _)| at + 1);
    [0].into_iter().chain(starts).filter_map(|at| name.get(at..)).map(str::to_owned).collect()
}

fn strings(fact: &Fact, owner: Option<&History>, parts: fn(&Home) -> Vec<String>) -> Values {
    let number = fact.key.ordinal as usize;
    let home = match fact.key.kind {
        Kind::Organization => ORGANIZATIONS.get(number).map(|what| &what.home),
        Kind::Location => LOCATIONS.get(number).map(|place| &place.home),
        _ => owner.map(|owner| &owner.person.home),
    };
    Values::Strings(home.map(parts).unwrap_or_default())
}

fn street(home: &Home) -> String {
    format!("{} {}", home.house, home.street)
}
