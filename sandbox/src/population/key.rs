//! What an id says: the kind of resource, the patient, and which of the patient's it is.
//!
//! So any resource can be made from its id alone, and how many there are is arithmetic. Office's ids carry a prefix (Encounter
//! `PT-`, Condition `PL-`, `HC-`, `ED-`, Observation `HX-`, `VS-`, `LR-`); the same form serves every other type.

use std::fmt;

use nextgen_patient_access::FhirVersion;

/// The first patient's number.
const FIRST: u32 = 100_001;

/// A kind of resource: one FHIR type, or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    Patient,
    Kin,
    Coverage,
    Encounter,
    Problem,
    Concern,
    Diagnosis,
    Social,
    Vital,
    Lab,
    Allergy,
    CarePlan,
    CareTeam,
    Device,
    Report,
    Document,
    Goal,
    Immunization,
    Order,
    Statement,
    Dispense,
    Administration,
    Procedure,
    Response,
    Request,
    Specimen,
    Provenance,
    Practitioner,
    Role,
    Organization,
    Location,
    Endpoint,
    Medication,
    Questionnaire,
}

use Kind::*;

/// What belongs to a patient and can have a Provenance.
pub(super) static CHART: [Kind; 26] = [
    Patient,
    Kin,
    Coverage,
    Encounter,
    Problem,
    Concern,
    Diagnosis,
    Social,
    Vital,
    Lab,
    Allergy,
    CarePlan,
    CareTeam,
    Device,
    Report,
    Document,
    Goal,
    Immunization,
    Order,
    Statement,
    Dispense,
    Administration,
    Procedure,
    Response,
    Request,
    Specimen,
];

/// What belongs to nobody.
pub(super) static SHARED: [Kind; 7] = [Practitioner, Role, Organization, Location, Endpoint, Medication, Questionnaire];

impl Kind {
    pub(super) fn all() -> impl Iterator<Item = Self> {
        CHART.into_iter().chain([Provenance]).chain(SHARED)
    }

    /// Those that a FHIR type is made of.
    pub(super) fn of_type(version: FhirVersion, resource_type: &str) -> Vec<Self> {
        Self::all().filter(|kind| kind.is_served(version) && kind.resource_type(version) == resource_type).collect()
    }

    pub(super) fn is_shared(self) -> bool {
        SHARED.contains(&self)
    }

    /// Whether an API of the version has a route for it.
    pub(super) fn is_served(self, version: FhirVersion) -> bool {
        match version {
            FhirVersion::R4 => self != Medication,
            _ => match self {
                CareTeam => version == FhirVersion::Stu3,
                Kin | Coverage | Dispense | Administration | Response | Request | Specimen | Provenance | Role
                | Endpoint | Questionnaire => false,
                _ => true,
            },
        }
    }

    pub(super) fn resource_type(self, version: FhirVersion) -> &'static str {
        match self {
            Patient => "Patient",
            Kin => "RelatedPerson",
            Coverage => "Coverage",
            Encounter => "Encounter",
            Problem | Concern | Diagnosis => "Condition",
            Social | Vital | Lab => "Observation",
            Allergy => "AllergyIntolerance",
            CarePlan => "CarePlan",
            CareTeam => "CareTeam",
            Device => "Device",
            Report => "DiagnosticReport",
            Document => "DocumentReference",
            Goal => "Goal",
            Immunization => "Immunization",
            Order if version == FhirVersion::Dstu2 => "MedicationOrder",
            Order => "MedicationRequest",
            Statement => "MedicationStatement",
            Dispense => "MedicationDispense",
            Administration => "MedicationAdministration",
            Procedure => "Procedure",
            Response => "QuestionnaireResponse",
            Request => "ServiceRequest",
            Specimen => "Specimen",
            Provenance => "Provenance",
            Practitioner => "Practitioner",
            Role => "PractitionerRole",
            Organization => "Organization",
            Location => "Location",
            Endpoint => "Endpoint",
            Medication => "Medication",
            Questionnaire => "Questionnaire",
        }
    }

    const fn tag(self) -> &'static str {
        match self {
            Patient => "PA",
            Kin => "RP",
            Coverage => "CV",
            Encounter => "PT",
            Problem => "PL",
            Concern => "HC",
            Diagnosis => "ED",
            Social => "HX",
            Vital => "VS",
            Lab => "LR",
            Allergy => "AL",
            CarePlan => "CP",
            CareTeam => "CT",
            Device => "DV",
            Report => "DR",
            Document => "DO",
            Goal => "GL",
            Immunization => "IM",
            Order => "RX",
            Statement => "MS",
            Dispense => "MD",
            Administration => "MA",
            Procedure => "PX",
            Response => "QR",
            Request => "SR",
            Specimen => "SP",
            Provenance => "PV",
            Practitioner => "PN",
            Role => "RO",
            Organization => "OR",
            Location => "LO",
            Endpoint => "EN",
            Medication => "ME",
            Questionnaire => "QU",
        }
    }
}

/// Which resource: its kind, whose it is (0 for what belongs to nobody), and which of those.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) kind: Kind,
    pub(super) patient: u32,
    pub(super) ordinal: u32,
}

impl Key {
    pub(super) const fn new(kind: Kind, patient: u32, ordinal: u32) -> Self {
        Self { kind, patient, ordinal }
    }

    pub(super) const fn patient(patient: u32) -> Self {
        Self::new(Patient, patient, 0)
    }

    pub(super) const fn shared(kind: Kind, ordinal: u32) -> Self {
        Self::new(kind, 0, ordinal)
    }

    /// The resource that an id names; `None` for a text that no id is.
    pub(super) fn parse(id: &str) -> Option<Self> {
        let Some((tag, rest)) = id.split_once('-') else {
            return number(id)?.checked_sub(FIRST).map(Self::patient);
        };
        let kind = Kind::all().find(|kind| kind.tag() == tag && *kind != Patient)?;
        if kind.is_shared() {
            return Some(Self::shared(kind, number(rest)?.checked_sub(1)?));
        }
        let (patient, ordinal) = rest.split_once('-')?;
        Some(Self::new(kind, number(patient)?.checked_sub(FIRST)?, number(ordinal)?.checked_sub(1)?))
    }
}

/// A number as it is written here, and in no other way: an id has one form.
fn number(text: &str) -> Option<u32> {
    text.parse().ok().filter(|number: &u32| number.to_string() == text)
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (tag, patient, ordinal) =
            (self.kind.tag(), FIRST.saturating_add(self.patient), self.ordinal.saturating_add(1));
        match self.kind {
            Patient => write!(f, "{patient}"),
            kind if kind.is_shared() => write!(f, "{tag}-{ordinal}"),
            _ => write!(f, "{tag}-{patient}-{ordinal}"),
        }
    }
}
