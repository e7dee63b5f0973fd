//! Coded terms, and how each FHIR version names the systems that they come from.

use std::borrow::Cow;

use nextgen_patient_access::FhirVersion;

/// A code system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum System {
    /// One whose name is the same in every FHIR version.
    Fixed(&'static str),
    /// One of HL7's own, which moved to `terminology.hl7.org` with R4: `v3-ActCode` was `v3/ActCode` before.
    Hl7(&'static str),
}

impl System {
    pub(super) fn url(self, version: FhirVersion) -> Cow<'static, str> {
        match (self, version) {
            (Self::Fixed(url), _) => url.into(),
            (Self::Hl7(name), FhirVersion::R4) => format!("http://terminology.hl7.org/CodeSystem/{name}").into(),
            // Two were not named after what they are called now.
            (Self::Hl7("v3-ObservationInterpretation"), _) => "http://hl7.org/fhir/v2/0078".into(),
            (Self::Hl7("medicationrequest-category"), _) => "http://hl7.org/fhir/medication-request-category".into(),
            (Self::Hl7(name), _) => {
                let name = name.replacen("v2-", "v2/", 1).replacen("v3-", "v3/", 1);
                format!("http://hl7.org/fhir/{name}").into()
            }
        }
    }
}

/// A code with its system and display.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Concept {
    pub(super) system: System,
    code: &'static str,
    pub(super) display: &'static str,
}

impl Concept {
    pub(super) const fn new(system: System, code: &'static str, display: &'static str) -> Self {
        Self { system, code, display }
    }

    /// The code: the same in every version, but for a Condition's category, which DSTU2 words otherwise.
    pub(super) fn code(&self, version: FhirVersion) -> &'static str {
        match (self.code, version) {
            ("problem-list-item", FhirVersion::Dstu2) => "problem",
            ("encounter-diagnosis", FhirVersion::Dstu2) => "diagnosis",
            (code, _) => code,
        }
    }

    /// The code as most versions have it.
    pub(super) const fn usual_code(&self) -> &'static str {
        self.code
    }
}

pub(super) const fn loinc(code: &'static str, display: &'static str) -> Concept {
    Concept::new(System::Fixed("http://loinc.org"), code, display)
}

pub(super) const fn snomed(code: &'static str, display: &'static str) -> Concept {
    Concept::new(System::Fixed("http://snomed.info/sct"), code, display)
}

pub(super) const fn icd10(code: &'static str, display: &'static str) -> Concept {
    Concept::new(System::Fixed("http://hl7.org/fhir/sid/icd-10-cm"), code, display)
}

pub(super) const fn rxnorm(code: &'static str, display: &'static str) -> Concept {
    Concept::new(System::Fixed("http://www.nlm.nih.gov/research/umls/rxnorm"), code, display)
}

pub(super) const fn cvx(code: &'static str, display: &'static str) -> Concept {
    Concept::new(System::Fixed("http://hl7.org/fhir/sid/cvx"), code, display)
}

const fn hl7(system: &'static str, code: &'static str, display: &'static str) -> Concept {
    Concept::new(System::Hl7(system), code, display)
}

const US_CORE_CONDITION: System = System::Fixed("http://hl7.org/fhir/us/core/CodeSystem/condition-category");
const NOTE: System = System::Fixed("http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category");
const CARE_PLAN: System = System::Fixed("http://hl7.org/fhir/us/core/CodeSystem/careplan-category");

pub(super) static VITAL_SIGNS: [Concept; 1] = [hl7("observation-category", "vital-signs", "Vital Signs")];
pub(super) static LABORATORY: [Concept; 1] = [hl7("observation-category", "laboratory", "Laboratory")];
pub(super) static SOCIAL_HISTORY: [Concept; 1] = [hl7("observation-category", "social-history", "Social History")];
pub(super) static SURVEY: [Concept; 1] = [hl7("observation-category", "survey", "Survey")];
pub(super) static PROBLEM: [Concept; 1] = [hl7("condition-category", "problem-list-item", "Problem List Item")];
pub(super) static DIAGNOSIS: [Concept; 1] = [hl7("condition-category", "encounter-diagnosis", "Encounter Diagnosis")];
pub(super) static CONCERN: [Concept; 1] = [Concept::new(US_CORE_CONDITION, "health-concern", "Health Concern")];
pub(super) static LAB_REPORT: [Concept; 1] = [hl7("v2-0074", "LAB", "Laboratory")];
pub(super) static RADIOLOGY: [Concept; 1] = [loinc("LP29684-5", "Radiology")];
pub(super) static CARDIOLOGY: [Concept; 1] = [loinc("LP29708-2", "Cardiology")];
pub(super) static CLINICAL_NOTE: [Concept; 1] = [Concept::new(NOTE, "clinical-note", "Clinical Note")];
pub(super) static ASSESS_PLAN: [Concept; 1] =
    [Concept::new(CARE_PLAN, "assess-plan", "Assessment and Plan of Treatment")];
pub(super) static OUTPATIENT: [Concept; 1] = [hl7("medicationrequest-category", "outpatient", "Outpatient")];
pub(super) static COMMUNITY: [Concept; 1] = [hl7("medicationrequest-category", "community", "Community")];
pub(super) static LAB_ORDER: [Concept; 1] = [snomed("108252007", "Laboratory procedure")];
pub(super) static IMAGING_ORDER: [Concept; 1] = [snomed("363679005", "Imaging")];
pub(super) static REFERRAL_ORDER: [Concept; 1] = [snomed("3457005", "Patient referral")];

pub(super) static CCD: [Concept; 1] = [loinc("34133-9", "Summary of episode note")];
pub(super) static PROGRESS_NOTE: [Concept; 1] = [loinc("11506-3", "Progress note")];
pub(super) static DISCHARGE_SUMMARY: [Concept; 1] = [loinc("18842-5", "Discharge summary")];
pub(super) static REFERRAL: [Concept; 1] = [snomed("3457005", "Patient referral")];

pub(super) static CHECK_UP: [Concept; 1] = [snomed("185349003", "Encounter for check up")];
pub(super) static FOLLOW_UP: [Concept; 1] = [snomed("390906007", "Follow-up encounter")];
pub(super) static WELL_CHILD: [Concept; 1] = [snomed("410620009", "Well child visit")];
pub(super) static SYMPTOM: [Concept; 1] = [snomed("185345009", "Encounter for symptom")];
pub(super) static ADMISSION: [Concept; 1] = [snomed("32485007", "Hospital admission")];

pub(super) const AMBULATORY: Concept = hl7("v3-ActCode", "AMB", "ambulatory");
pub(super) const INPATIENT: Concept = hl7("v3-ActCode", "IMP", "inpatient encounter");
pub(super) const VIRTUAL: Concept = hl7("v3-ActCode", "VR", "virtual");
pub(super) const ATTENDER: Concept = hl7("v3-ParticipationType", "ATND", "attender");
pub(super) const MEDICAL_RECORD: Concept = hl7("v2-0203", "MR", "Medical record number");
pub(super) const HIGH: Concept = hl7("v3-ObservationInterpretation", "H", "High");
pub(super) const LOW: Concept = hl7("v3-ObservationInterpretation", "L", "Low");
pub(super) const NORMAL: Concept = hl7("v3-ObservationInterpretation", "N", "Normal");
pub(super) const NO_RESULT: Concept = hl7("data-absent-reason", "error", "Error");
pub(super) const DISCHARGED_HOME: Concept = hl7("discharge-disposition", "home", "Home");
pub(super) const AUTHOR: Concept = hl7("provenance-participant-type", "author", "Author");
pub(super) const TRANSMITTER: Concept = Concept::new(
    System::Fixed("http://hl7.org/fhir/us/core/CodeSystem/us-core-provenance-participant-type"),
    "transmitter",
    "Transmitter",
);
pub(super) const PATIENT_REFUSED: Concept = hl7("v3-ActReason", "PATOBJ", "patient objection");
pub(super) const ENGLISH: Concept = Concept::new(System::Fixed("urn:ietf:bcp:47"), "en-US", "English (United States)");

pub(super) const LEFT_ARM: Concept = snomed("368208006", "Left upper arm structure");
pub(super) const INTRAMUSCULAR: Concept = snomed("78421000", "Intramuscular route");
pub(super) const ORAL: Concept = snomed("26643006", "Oral route");
pub(super) const RESPIRATORY: Concept = snomed("447694001", "Respiratory tract route");
pub(super) const INTRAVENOUS: Concept = snomed("47625008", "Intravenous route");
pub(super) const VENOUS_BLOOD: Concept = snomed("122555007", "Venous blood specimen");
pub(super) const PRIMARY_CARE: Concept = snomed("446050000", "Primary care provider");
pub(super) const SPECIALIST: Concept = snomed("309343006", "Physician");
pub(super) const CAREGIVER: Concept = snomed("133932002", "Caregiver");
pub(super) const PATIENT_ROLE: Concept = snomed("116154003", "Patient");

pub(super) static DEPRESSION_SCORE: [Concept; 1] =
    [loinc("55758-7", "Patient Health Questionnaire 2 item (PHQ-2) total score [Reported]")];
pub(super) static SMOKING_STATUS: [Concept; 1] = [loinc("72166-2", "Tobacco smoking status")];
pub(super) const NEVER_SMOKED: Concept = snomed("266919005", "Never smoked tobacco");
pub(super) const EX_SMOKER: Concept = snomed("8517006", "Ex-smoker");
