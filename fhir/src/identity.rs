//! What tells a resource from others, what FHIR's are called, and the three rules of what can be a name or an id.

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

const RESOURCE_TYPES: &str = "
    Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary
    BiologicallyDerivedProduct BodySite BodyStructure Bundle CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem
    ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem Communication CommunicationRequest
    CompartmentDefinition Composition ConceptMap Condition Conformance Consent Contract Coverage CoverageEligibilityRequest
    CoverageEligibilityResponse DataElement DetectedIssue Device DeviceComponent DeviceDefinition DeviceMetric DeviceRequest
    DeviceUseRequest DeviceUseStatement DiagnosticOrder DiagnosticReport DocumentManifest DocumentReference
    EffectEvidenceSynthesis EligibilityRequest EligibilityResponse Encounter Endpoint EnrollmentRequest EnrollmentResponse
    EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario ExpansionProfile ExplanationOfBenefit
    FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingManifest
    ImagingObjectSelection ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide
    InsurancePlan Invoice Library Linkage List Location Measure MeasureReport Media Medication MedicationAdministration
    MedicationDispense MedicationKnowledge MedicationOrder MedicationRequest MedicationStatement MedicinalProduct
    MedicinalProductAuthorization MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient
    MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged MedicinalProductPharmaceutical
    MedicinalProductUndesirableEffect MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder Observation
    ObservationDefinition OperationDefinition OperationOutcome Order OrderResponse Organization OrganizationAffiliation
    Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure
    ProcedureRequest ProcessRequest ProcessResponse Provenance Questionnaire QuestionnaireResponse ReferralRequest RelatedPerson
    RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject RiskAssessment RiskEvidenceSynthesis
    Schedule SearchParameter Sequence ServiceDefinition ServiceRequest Slot Specimen SpecimenDefinition StructureDefinition
    StructureMap Subscription Substance SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformation
    SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest Task TerminologyCapabilities TestReport
    TestScript ValueSet VerificationResult VisionPrescription
";

/// The two members that say which resource a JSON text is. What is no string counts as absent.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Identity {
    #[serde(deserialize_with = "string_or_nothing")]
    pub resource_type: Option<String>,
    #[serde(deserialize_with = "string_or_nothing")]
    pub id: Option<String>,
}

impl Identity {
    /// Whether it is a resource of that type.
    pub fn is_a(&self, resource_type: &str) -> bool {
        self.resource_type.as_deref() == Some(resource_type)
    }
}

/// Whether a text can be a resource type's name: what a server says there may be shown, even if no such type is known.
pub fn is_type_name(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether FHIR has a resource type of that name, in DSTU2, STU3 or R4.
///
/// Source: `ResourceContainer` in HL7's schemas of 1.0.2, 3.0.2 and 4.0.1.
pub fn is_resource_type(name: &str) -> bool {
    RESOURCE_TYPES.split_ascii_whitespace().any(|known| known == name)
}

/// Whether a text can be an id in a URL that is asked for: whatever stays one segment of it. The server knows its ids better.
pub fn is_id(text: &str) -> bool {
    !matches!(text, "" | "." | "..") && !text.contains(|c: char| c == '/' || c.is_whitespace() || c.is_control())
}

/// Whether a text can be an id in a reference that is followed, and in a file's name: FHIR's ids, and a little more, since servers
/// have been seen with underscores and with longer ones.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#id>.
pub fn is_plain_id(text: &str) -> bool {
    (1..=128).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
        && !text.trim_matches('.').is_empty()
}

/// A string; what is none counts as absent. For `deserialize_with`.
pub fn string_or_nothing<'de, D: Deserializer<'de>>(value: D) -> Result<Option<String>, D::Error> {
    Ok(serde_json::from_str(<&RawValue>::deserialize(value)?.get()).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_string_counts_as_absent() {
        let read = |json: &str| {
            let Identity { resource_type, id } = serde_json::from_str(json).unwrap();
            (resource_type, id)
        };
        let patient = || Some("Patient".to_owned());
        assert_eq!(read(r#"{"resourceType": "Patient", "id": "1"}"#), (patient(), Some("1".to_owned())));
        for odd in ["null", "5", "-5", "1.5", "1e400", "true", "[[1], {}]", r#"{"a": [{}]}"#, r#""\ud83d""#] {
            let json = format!(r#"{{"id": {odd}, "resourceType": "Patient"}}"#);
            assert_eq!(read(&json), (patient(), None), "{odd}");
        }
        assert_eq!(read("{}"), (None, None));
    }

    #[test]
    fn fhirs_types_are_those_of_its_three_versions() {
        for name in ["Patient", "Account", "VisionPrescription", "Conformance", "ReferralRequest", "VerificationResult"]
        {
            assert!(is_resource_type(name), "{name}");
        }
        for name in ["patient", "Observaton", "Patients", "Patient Person", "", "Element"] {
            assert!(!is_resource_type(name), "{name}");
        }
    }

    #[test]
    fn each_rule_of_ids_is_for_its_place() {
        for id in ["a-1.b", "a_1", &"x".repeat(128)] {
            assert!(is_id(id) && is_plain_id(id), "{id}");
        }
        assert!(is_id("ä|1") && !is_plain_id("ä|1"));
        for id in ["", ".", "..", "a/b", "a b", "a\n"] {
            assert!(!is_id(id) && !is_plain_id(id), "{id:?}");
        }
        assert!(is_type_name("Patient") && !is_type_name("Patient/1") && !is_type_name(""));
    }
}
