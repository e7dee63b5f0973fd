// @generated from fhir/specs/us-core.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 5b4aab0a80d06a0a6633b9713d394d379324eda337c580ef1e2348ad8ced40f3
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

/// The number of US Core that the profiles are of.
pub const VERSION: &str = "9.0.0";
/// A profile of US Core 9.0.0, the most specific first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Profile {
    /// `us-core-allergyintolerance`: AllergyIntolerance (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-allergyintolerance>).
    AllergyIntolerance,
    /// `us-core-careplan`: CarePlan (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan>).
    CarePlan,
    /// `us-core-careteam`: CareTeam (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-careteam>).
    CareTeam,
    /// `us-core-coverage`: Coverage (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-coverage>).
    Coverage,
    /// `us-core-device`: Device (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-device>).
    Device,
    /// `us-core-encounter`: Encounter (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter>).
    Encounter,
    /// `us-core-familymemberhistory`: FamilyMemberHistory (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-familymemberhistory>).
    FamilyMemberHistory,
    /// `us-core-goal`: Goal (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-goal>).
    Goal,
    /// `us-core-immunization`: Immunization (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-immunization>).
    Immunization,
    /// `us-core-location`: Location (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-location>).
    Location,
    /// `us-core-medication`: Medication (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication>).
    Medication,
    /// `us-core-medicationdispense`: MedicationDispense (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationdispense>).
    MedicationDispense,
    /// `us-core-medicationrequest`: MedicationRequest (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest>).
    MedicationRequest,
    /// `us-core-organization`: Organization (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization>).
    Organization,
    /// `us-core-patient`: Patient (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient>).
    Patient,
    /// `us-core-practitioner`: Practitioner (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner>).
    Practitioner,
    /// `us-core-practitionerrole`: PractitionerRole (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitionerrole>).
    PractitionerRole,
    /// `us-core-procedure`: Procedure (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure>).
    Procedure,
    /// `us-core-provenance`: Provenance (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-provenance>).
    Provenance,
    /// `us-core-questionnaireresponse`: QuestionnaireResponse (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse>).
    QuestionnaireResponse,
    /// `us-core-relatedperson`: RelatedPerson (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-relatedperson>).
    RelatedPerson,
    /// `us-core-servicerequest`: ServiceRequest (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-servicerequest>).
    ServiceRequest,
    /// `us-core-specimen`: Specimen (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-specimen>).
    Specimen,
    /// `head-occipital-frontal-circumference-percentile`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/head-occipital-frontal-circumference-percentile>).
    HeadCircumferencePercentile,
    /// `pediatric-bmi-for-age`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/pediatric-bmi-for-age>).
    BmiForAge,
    /// `pediatric-weight-for-height`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/pediatric-weight-for-height>).
    WeightForHeight,
    /// `us-core-blood-pressure`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-blood-pressure>).
    BloodPressure,
    /// `us-core-bmi`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-bmi>).
    Bmi,
    /// `us-core-body-height`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-body-height>).
    BodyHeight,
    /// `us-core-body-temperature`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-body-temperature>).
    BodyTemperature,
    /// `us-core-body-weight`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-body-weight>).
    BodyWeight,
    /// `us-core-head-circumference`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-head-circumference>).
    HeadCircumference,
    /// `us-core-heart-rate`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-heart-rate>).
    HeartRate,
    /// `us-core-pulse-oximetry`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-pulse-oximetry>).
    PulseOximetry,
    /// `us-core-respiratory-rate`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-respiratory-rate>).
    RespiratoryRate,
    /// `us-core-average-blood-pressure`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-average-blood-pressure>).
    AverageBloodPressure,
    /// `us-core-care-experience-preference`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-care-experience-preference>).
    CareExperiencePreference,
    /// `us-core-observation-adi-documentation`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-adi-documentation>).
    AdvanceDirectiveObservation,
    /// `us-core-observation-occupation`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-occupation>).
    Occupation,
    /// `us-core-observation-pregnancyintent`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancyintent>).
    PregnancyIntent,
    /// `us-core-observation-pregnancystatus`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancystatus>).
    PregnancyStatus,
    /// `us-core-observation-sexual-orientation`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-sexual-orientation>).
    SexualOrientation,
    /// `us-core-smokingstatus`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus>).
    SmokingStatus,
    /// `us-core-treatment-intervention-preference`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-treatment-intervention-preference>).
    TreatmentInterventionPreference,
    /// `us-core-observation-lab`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab>).
    LabResult,
    /// `us-core-adi-documentreference`: DocumentReference (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-adi-documentreference>).
    AdvanceDirective,
    /// `us-core-condition-encounter-diagnosis`: Condition (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-encounter-diagnosis>).
    EncounterDiagnosis,
    /// `us-core-condition-problems-health-concerns`: Condition (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns>).
    Problem,
    /// `us-core-diagnosticreport-lab`: DiagnosticReport (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-lab>).
    LabReport,
    /// `us-core-observation-clinical-result`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-result>).
    ClinicalResult,
    /// `us-core-observation-screening-assessment`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment>).
    ScreeningAssessment,
    /// `us-core-vital-signs`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-vital-signs>).
    VitalSigns,
    /// `us-core-diagnosticreport-note`: DiagnosticReport (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note>).
    NoteReport,
    /// `us-core-documentreference`: DocumentReference (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference>).
    ClinicalNote,
    /// `us-core-simple-observation`: Observation (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-simple-observation>).
    SimpleObservation,
}
impl Profile {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::AllergyIntolerance,
        Self::CarePlan,
        Self::CareTeam,
        Self::Coverage,
        Self::Device,
        Self::Encounter,
        Self::FamilyMemberHistory,
        Self::Goal,
        Self::Immunization,
        Self::Location,
        Self::Medication,
        Self::MedicationDispense,
        Self::MedicationRequest,
        Self::Organization,
        Self::Patient,
        Self::Practitioner,
        Self::PractitionerRole,
        Self::Procedure,
        Self::Provenance,
        Self::QuestionnaireResponse,
        Self::RelatedPerson,
        Self::ServiceRequest,
        Self::Specimen,
        Self::HeadCircumferencePercentile,
        Self::BmiForAge,
        Self::WeightForHeight,
        Self::BloodPressure,
        Self::Bmi,
        Self::BodyHeight,
        Self::BodyTemperature,
        Self::BodyWeight,
        Self::HeadCircumference,
        Self::HeartRate,
        Self::PulseOximetry,
        Self::RespiratoryRate,
        Self::AverageBloodPressure,
        Self::CareExperiencePreference,
        Self::AdvanceDirectiveObservation,
        Self::Occupation,
        Self::PregnancyIntent,
        Self::PregnancyStatus,
        Self::SexualOrientation,
        Self::SmokingStatus,
        Self::TreatmentInterventionPreference,
        Self::LabResult,
        Self::AdvanceDirective,
        Self::EncounterDiagnosis,
        Self::Problem,
        Self::LabReport,
        Self::ClinicalResult,
        Self::ScreeningAssessment,
        Self::VitalSigns,
        Self::NoteReport,
        Self::ClinicalNote,
        Self::SimpleObservation,
    ];
}
static PROFILES: &[Definition] = &[
    Definition {
        id: "us-core-allergyintolerance",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-allergyintolerance",
        of: "AllergyIntolerance",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("clinicalStatus").must_support(),
            Element::at("verificationStatus").must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("patient").min(1).must_support(),
            Element::at("recorder").must_support(),
            Element::at("reaction").must_support(),
            Element::at("reaction.manifestation").min(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-careplan",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan",
        of: "CarePlan",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("text").must_support(),
            Element::at("text.status").min(1).must_support(),
            Element::at("text.div").min(1).must_support(),
            Element::at("status").min(1).must_support(),
            Element::at("intent").min(1).must_support(),
            Element::at("category").must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("contributor").must_support(),
            Element::at("addresses").must_support(),
        ],
    },
    Definition {
        id: "us-core-careteam",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-careteam",
        of: "CareTeam",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("status").must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("participant").min(1).must_support(),
            Element::at("participant.role").min(1).max(1).must_support(),
            Element::at("participant.member").min(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-coverage",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-coverage",
        of: "Coverage",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("identifier").must_support(),
            Element::at("identifier:memberid")
                .max(1)
                .by(
                    &[
                        (
                            "type",
                            "{\"coding\":[{\"code\":\"MB\",\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("identifier:memberid.type")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"MB\",\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0203\"}]}",
                )
                .must_support(),
            Element::at("status").min(1).must_support(),
            Element::at("type").must_support(),
            Element::at("subscriberId").must_support(),
            Element::at("beneficiary").min(1).must_support(),
            Element::at("relationship").min(1).must_support(),
            Element::at("period").must_support(),
            Element::at("payor").min(1).max(1).must_support(),
            Element::at("class").must_support(),
            Element::at("class:group")
                .max(1)
                .by(
                    &[
                        (
                            "type",
                            "{\"coding\":[{\"code\":\"group\",\"system\":\"http://terminology.hl7.org/CodeSystem/coverage-class\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("class:group.type")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"group\",\"system\":\"http://terminology.hl7.org/CodeSystem/coverage-class\"}]}",
                ),
            Element::at("class:group.value").min(1).must_support(),
            Element::at("class:plan")
                .max(1)
                .by(
                    &[
                        (
                            "type",
                            "{\"coding\":[{\"code\":\"plan\",\"system\":\"http://terminology.hl7.org/CodeSystem/coverage-class\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("class:plan.type")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"plan\",\"system\":\"http://terminology.hl7.org/CodeSystem/coverage-class\"}]}",
                ),
            Element::at("class:plan.value").min(1).must_support(),
            Element::at("class:plan.name").must_support(),
        ],
    },
    Definition {
        id: "us-core-device",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-device",
        of: "Device",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("udiCarrier").max(1).must_support(),
            Element::at("udiCarrier.deviceIdentifier").min(1).must_support(),
            Element::at("udiCarrier.carrierHRF").must_support(),
            Element::at("distinctIdentifier").must_support(),
            Element::at("manufactureDate").must_support(),
            Element::at("expirationDate").must_support(),
            Element::at("lotNumber").must_support(),
            Element::at("serialNumber").must_support(),
            Element::at("type").min(1).must_support(),
            Element::at("patient").must_support(),
        ],
    },
    Definition {
        id: "us-core-encounter",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter",
        of: "Encounter",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("meta").must_support(),
            Element::at("meta.lastUpdated").must_support(),
            Element::at("extension:interpreterRequired")
                .max(1)
                .by(
                    &[
                        (
                            "url",
                            "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("identifier").must_support(),
            Element::at("identifier.system").min(1).max(1).must_support(),
            Element::at("identifier.value").min(1).max(1).must_support(),
            Element::at("status").min(1).must_support(),
            Element::at("class").min(1).must_support(),
            Element::at("type").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("participant").must_support(),
            Element::at("participant.type").must_support(),
            Element::at("participant.period").must_support(),
            Element::at("participant.individual").must_support(),
            Element::at("period").must_support(),
            Element::at("reasonCode").must_support(),
            Element::at("reasonReference").must_support(),
            Element::at("hospitalization").must_support(),
            Element::at("hospitalization.dischargeDisposition").must_support(),
            Element::at("location").must_support(),
            Element::at("location.location").min(1).must_support(),
            Element::at("serviceProvider").must_support(),
        ],
    },
    Definition {
        id: "us-core-familymemberhistory",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-familymemberhistory",
        of: "FamilyMemberHistory",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("extension:recorder")
                .by(
                    &[
                        (
                            "url",
                            "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-familymemberhistory-recorder\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("status").min(1).must_support(),
            Element::at("patient").min(1).must_support(),
            Element::at("relationship").min(1).must_support(),
            Element::at("condition").must_support(),
            Element::at("condition.code").min(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-goal",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-goal",
        of: "Goal",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("lifecycleStatus").min(1).must_support(),
            Element::at("description").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("start[x]").must_support(),
            Element::at("target").must_support(),
            Element::at("target.due[x]").must_support(),
            Element::at("expressedBy").must_support(),
        ],
    },
    Definition {
        id: "us-core-immunization",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-immunization",
        of: "Immunization",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("statusReason").must_support(),
            Element::at("vaccineCode").min(1).must_support(),
            Element::at("patient").min(1).must_support(),
            Element::at("encounter").must_support(),
            Element::at("occurrence[x]").min(1).must_support(),
            Element::at("primarySource").must_support(),
            Element::at("location").must_support(),
            Element::at("lotNumber").must_support(),
            Element::at("performer").must_support(),
            Element::at("performer.actor").min(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-location",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-location",
        of: "Location",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("identifier").must_support(),
            Element::at("status").must_support(),
            Element::at("name").min(1).must_support(),
            Element::at("type").must_support(),
            Element::at("type.coding").min(1).must_support(),
            Element::at("type.coding.system").min(1).must_support(),
            Element::at("type.coding.code").min(1).must_support(),
            Element::at("telecom").must_support(),
            Element::at("address").must_support(),
            Element::at("address.line").must_support(),
            Element::at("address.city").must_support(),
            Element::at("address.state").must_support(),
            Element::at("address.postalCode").must_support(),
            Element::at("managingOrganization").must_support(),
        ],
    },
    Definition {
        id: "us-core-medication",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication",
        of: "Medication",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[Element::at("code").min(1).must_support()],
    },
    Definition {
        id: "us-core-medicationdispense",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationdispense",
        of: "MedicationDispense",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("medication[x]").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("context").must_support(),
            Element::at("performer").must_support(),
            Element::at("performer.actor").min(1).must_support(),
            Element::at("authorizingPrescription").must_support(),
            Element::at("type").must_support(),
            Element::at("quantity").must_support(),
            Element::at("whenHandedOver").must_support(),
            Element::at("dosageInstruction").must_support(),
            Element::at("dosageInstruction.text").must_support(),
            Element::at("dosageInstruction.timing").must_support(),
            Element::at("dosageInstruction.route").must_support(),
            Element::at("dosageInstruction.doseAndRate").must_support(),
            Element::at("dosageInstruction.doseAndRate.dose[x]").must_support(),
        ],
    },
    Definition {
        id: "us-core-medicationrequest",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest",
        of: "MedicationRequest",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("extension:medicationAdherence")
                .by(
                    &[
                        (
                            "url",
                            "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication-adherence\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("status").min(1).must_support(),
            Element::at("intent").min(1).must_support(),
            Element::at("category").must_support(),
            Element::at("category:us-core").untold().must_support(),
            Element::at("reported[x]").must_support(),
            Element::at("medication[x]").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("encounter").must_support(),
            Element::at("authoredOn").must_support(),
            Element::at("requester").must_support(),
            Element::at("reasonCode").must_support(),
            Element::at("reasonReference").must_support(),
            Element::at("dosageInstruction").must_support(),
            Element::at("dosageInstruction.text").must_support(),
            Element::at("dosageInstruction.timing").must_support(),
            Element::at("dosageInstruction.route").must_support(),
            Element::at("dosageInstruction.doseAndRate").must_support(),
            Element::at("dosageInstruction.doseAndRate.dose[x]").must_support(),
            Element::at("dispenseRequest").must_support(),
            Element::at("dispenseRequest.numberOfRepeatsAllowed").must_support(),
            Element::at("dispenseRequest.quantity").must_support(),
        ],
    },
    Definition {
        id: "us-core-organization",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization",
        of: "Organization",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("identifier").must_support(),
            Element::at("identifier.system").max(1).must_support(),
            Element::at("identifier.value").max(1).must_support(),
            Element::at("identifier:NPI")
                .by(&[("", "{\"system\":\"http://hl7.org/fhir/sid/us-npi\"}")])
                .must_support(),
            Element::at("identifier:CLIA")
                .by(&[("", "{\"system\":\"urn:oid:2.16.840.1.113883.4.7\"}")]),
            Element::at("identifier:NAIC")
                .by(&[("", "{\"system\":\"urn:oid:2.16.840.1.113883.6.300\"}")]),
            Element::at("active").min(1).must_support(),
            Element::at("name").min(1).must_support(),
            Element::at("telecom").must_support(),
            Element::at("telecom.system").must_support(),
            Element::at("telecom.value").must_support(),
            Element::at("address").must_support(),
            Element::at("address.line").max(4).must_support(),
            Element::at("address.city").max(1).must_support(),
            Element::at("address.state").max(1).must_support(),
            Element::at("address.postalCode").max(1).must_support(),
            Element::at("address.country").max(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-patient",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient",
        of: "Patient",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("extension:race")
                .max(1)
                .by(
                    &[
                        (
                            "url",
                            "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-race\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("extension:ethnicity")
                .max(1)
                .by(
                    &[
                        (
                            "url",
                            "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("extension:tribalAffiliation")
                .by(
                    &[
                        (
                            "url",
                            "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("extension:sex")
                .max(1)
                .by(
                    &[
                        (
                            "url",
                            "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("extension:interpreterRequired")
                .max(1)
                .by(
                    &[
                        (
                            "url",
                            "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("identifier").min(1).must_support(),
            Element::at("identifier.system").min(1).must_support(),
            Element::at("identifier.value").min(1).must_support(),
            Element::at("name").min(1).must_support(),
            Element::at("name.use").must_support(),
            Element::at("name.family").must_support(),
            Element::at("name.given").must_support(),
            Element::at("name.suffix").must_support(),
            Element::at("name.period").must_support(),
            Element::at("telecom").must_support(),
            Element::at("telecom.system").min(1).must_support(),
            Element::at("telecom.value").min(1).must_support(),
            Element::at("telecom.use").must_support(),
            Element::at("birthDate").must_support(),
            Element::at("deceased[x]").must_support(),
            Element::at("address").must_support(),
            Element::at("address.use").must_support(),
            Element::at("address.line").must_support(),
            Element::at("address.city").must_support(),
            Element::at("address.state").must_support(),
            Element::at("address.postalCode").must_support(),
            Element::at("address.period").must_support(),
            Element::at("communication").must_support(),
            Element::at("communication.language").min(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-practitioner",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner",
        of: "Practitioner",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("identifier").min(1).must_support(),
            Element::at("identifier.system").min(1).max(1).must_support(),
            Element::at("identifier.value").min(1).max(1).must_support(),
            Element::at("identifier:NPI")
                .by(&[("", "{\"system\":\"http://hl7.org/fhir/sid/us-npi\"}")])
                .must_support(),
            Element::at("identifier:NCSBNID")
                .by(
                    &[
                        (
                            "",
                            "{\"system\":\"http://terminology.hl7.org/NamingSystem/NCSBNID\"}",
                        ),
                    ],
                ),
            Element::at("name").min(1).must_support(),
            Element::at("name.family").min(1).max(1).must_support(),
            Element::at("telecom").must_support(),
            Element::at("telecom.system").must_support(),
            Element::at("telecom.value").must_support(),
            Element::at("address").must_support(),
            Element::at("address.line").max(4).must_support(),
            Element::at("address.city").max(1).must_support(),
            Element::at("address.state").max(1).must_support(),
            Element::at("address.postalCode").max(1).must_support(),
            Element::at("address.country").max(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-practitionerrole",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitionerrole",
        of: "PractitionerRole",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("practitioner").must_support(),
            Element::at("organization").must_support(),
            Element::at("code").must_support(),
            Element::at("specialty").must_support(),
            Element::at("location").must_support(),
            Element::at("telecom").must_support(),
            Element::at("telecom.system").min(1).max(1).must_support(),
            Element::at("telecom.value").min(1).max(1).must_support(),
            Element::at("endpoint").must_support(),
        ],
    },
    Definition {
        id: "us-core-procedure",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure",
        of: "Procedure",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("basedOn").must_support(),
            Element::at("status").min(1).must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("encounter").must_support(),
            Element::at("performed[x]").must_support(),
            Element::at("performer").must_support(),
            Element::at("performer.actor").min(1).must_support(),
            Element::at("reasonCode").must_support(),
            Element::at("reasonReference").must_support(),
        ],
    },
    Definition {
        id: "us-core-provenance",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-provenance",
        of: "Provenance",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("target").min(1).must_support(),
            Element::at("target.reference").must_support(),
            Element::at("recorded").min(1).must_support(),
            Element::at("agent").min(1).must_support(),
            Element::at("agent.type").must_support(),
            Element::at("agent.who").min(1).must_support(),
            Element::at("agent.onBehalfOf").must_support(),
            Element::at("agent:ProvenanceAuthor")
                .by(
                    &[
                        (
                            "type",
                            "{\"coding\":[{\"code\":\"author\",\"system\":\"http://terminology.hl7.org/CodeSystem/provenance-participant-type\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("agent:ProvenanceAuthor.type")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"author\",\"system\":\"http://terminology.hl7.org/CodeSystem/provenance-participant-type\"}]}",
                )
                .must_support(),
            Element::at("agent:ProvenanceTransmitter")
                .by(
                    &[
                        (
                            "type",
                            "{\"coding\":[{\"code\":\"transmitter\",\"system\":\"http://terminology.hl7.org/CodeSystem/provenance-participant-type\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("agent:ProvenanceTransmitter.type")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"transmitter\",\"system\":\"http://terminology.hl7.org/CodeSystem/provenance-participant-type\"}]}",
                )
                .must_support(),
        ],
    },
    Definition {
        id: "us-core-questionnaireresponse",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse",
        of: "QuestionnaireResponse",
        base: Some(
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse",
        ),
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("questionnaire").must_support(),
            Element::at("questionnaire.extension:url")
                .max(1)
                .by(
                    &[
                        (
                            "url",
                            "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-extension-questionnaire-uri\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("status").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("authored").must_support(),
            Element::at("author").must_support(),
            Element::at("item").must_support(),
            Element::at("item.linkId").min(1).must_support(),
            Element::at("item.answer.value[x]").max(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-relatedperson",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-relatedperson",
        of: "RelatedPerson",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("active").min(1).must_support(),
            Element::at("patient").min(1).must_support(),
            Element::at("relationship").must_support(),
            Element::at("name").must_support(),
            Element::at("telecom").must_support(),
            Element::at("address").must_support(),
        ],
    },
    Definition {
        id: "us-core-servicerequest",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-servicerequest",
        of: "ServiceRequest",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("intent").min(1).must_support(),
            Element::at("category").must_support(),
            Element::at("category:us-core").untold().must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("code.text").must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("encounter").must_support(),
            Element::at("occurrence[x]").must_support(),
            Element::at("authoredOn").must_support(),
            Element::at("requester").must_support(),
            Element::at("reasonCode").must_support(),
            Element::at("reasonReference").must_support(),
        ],
    },
    Definition {
        id: "us-core-specimen",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-specimen",
        of: "Specimen",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::ByType,
        elements: &[
            Element::at("identifier").must_support(),
            Element::at("accessionIdentifier").must_support(),
            Element::at("type").min(1).must_support(),
            Element::at("subject").must_support(),
            Element::at("collection").must_support(),
            Element::at("collection.bodySite").must_support(),
            Element::at("condition").must_support(),
        ],
    },
    Definition {
        id: "head-occipital-frontal-circumference-percentile",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/head-occipital-frontal-circumference-percentile",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "8289-1")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"8289-1\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").types(&["Quantity"]).must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("value[Quantity]").max(1).must_support(),
            Element::at("value[Quantity].value").min(1).max(1).must_support(),
            Element::at("value[Quantity].unit").min(1).max(1).must_support(),
            Element::at("value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"%\"")
                .must_support(),
        ],
    },
    Definition {
        id: "pediatric-bmi-for-age",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/pediatric-bmi-for-age",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "59576-9")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"59576-9\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").types(&["Quantity"]).must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("value[Quantity]").max(1).must_support(),
            Element::at("value[Quantity].value").min(1).max(1).must_support(),
            Element::at("value[Quantity].unit").min(1).max(1).must_support(),
            Element::at("value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"%\"")
                .must_support(),
        ],
    },
    Definition {
        id: "pediatric-weight-for-height",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/pediatric-weight-for-height",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "77606-2")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code")
                .min(1)
                .max(1)
                .value(
                    "{\"coding\":[{\"code\":\"77606-2\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").types(&["Quantity"]).must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("value[Quantity]").max(1).must_support(),
            Element::at("value[Quantity].value").min(1).max(1).must_support(),
            Element::at("value[Quantity].unit").min(1).max(1).must_support(),
            Element::at("value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"%\"")
                .must_support(),
        ],
    },
    Definition {
        id: "us-core-blood-pressure",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-blood-pressure",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "85354-9")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"85354-9\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").min(2).must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("component:systolic")
                .min(1)
                .max(1)
                .by(
                    &[
                        (
                            "code",
                            "{\"coding\":[{\"code\":\"8480-6\",\"system\":\"http://loinc.org\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("component:systolic.code")
                .min(1)
                .max(1)
                .value(
                    "{\"coding\":[{\"code\":\"8480-6\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("component:systolic.value[Quantity]").must_support(),
            Element::at("component:systolic.value[Quantity].value")
                .min(1)
                .max(1)
                .must_support(),
            Element::at("component:systolic.value[Quantity].unit")
                .min(1)
                .max(1)
                .must_support(),
            Element::at("component:systolic.value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("component:systolic.value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"mm[Hg]\"")
                .must_support(),
            Element::at("component:diastolic")
                .min(1)
                .max(1)
                .by(
                    &[
                        (
                            "code",
                            "{\"coding\":[{\"code\":\"8462-4\",\"system\":\"http://loinc.org\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("component:diastolic.code")
                .min(1)
                .max(1)
                .value(
                    "{\"coding\":[{\"code\":\"8462-4\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("component:diastolic.value[Quantity]").must_support(),
            Element::at("component:diastolic.value[Quantity].value")
                .min(1)
                .max(1)
                .must_support(),
            Element::at("component:diastolic.value[Quantity].unit")
                .min(1)
                .max(1)
                .must_support(),
            Element::at("component:diastolic.value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("component:diastolic.value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"mm[Hg]\"")
                .must_support(),
            Element::at("component:diastolic.value[x]").max(1).types(&["Quantity"]),
            Element::at("component:systolic.value[x]").max(1).types(&["Quantity"]),
        ],
    },
    Definition {
        id: "us-core-bmi",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-bmi",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "39156-5")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"39156-5\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").types(&["Quantity"]).must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("value[Quantity]").max(1).must_support(),
            Element::at("value[Quantity].value").min(1).max(1).must_support(),
            Element::at("value[Quantity].unit").min(1).max(1).must_support(),
            Element::at("value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"kg/m2\"")
                .must_support(),
        ],
    },
    Definition {
        id: "us-core-body-height",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-body-height",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "8302-2")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"8302-2\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").types(&["Quantity"]).must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("value[Quantity]").max(1).must_support(),
            Element::at("value[Quantity].value").min(1).max(1).must_support(),
            Element::at("value[Quantity].unit").min(1).max(1).must_support(),
            Element::at("value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("value[Quantity].code").min(1).max(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-body-temperature",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-body-temperature",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "8310-5")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"8310-5\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").types(&["Quantity"]).must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("value[Quantity]").max(1).must_support(),
            Element::at("value[Quantity].value").min(1).max(1).must_support(),
            Element::at("value[Quantity].unit").min(1).max(1).must_support(),
            Element::at("value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("value[Quantity].code").min(1).max(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-body-weight",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-body-weight",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "29463-7")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"29463-7\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").types(&["Quantity"]).must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("value[Quantity]").max(1).must_support(),
            Element::at("value[Quantity].value").min(1).max(1).must_support(),
            Element::at("value[Quantity].unit").min(1).max(1).must_support(),
            Element::at("value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("value[Quantity].code").min(1).max(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-head-circumference",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-head-circumference",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "9843-4")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"9843-4\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").types(&["Quantity"]).must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("value[Quantity]").max(1).must_support(),
            Element::at("value[Quantity].value").min(1).max(1).must_support(),
            Element::at("value[Quantity].unit").min(1).max(1).must_support(),
            Element::at("value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("value[Quantity].code").min(1).max(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-heart-rate",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-heart-rate",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "8867-4")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"8867-4\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").types(&["Quantity"]).must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("value[Quantity]").max(1).must_support(),
            Element::at("value[Quantity].value").min(1).max(1).must_support(),
            Element::at("value[Quantity].unit").min(1).max(1).must_support(),
            Element::at("value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"/min\"")
                .must_support(),
        ],
    },
    Definition {
        id: "us-core-pulse-oximetry",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-pulse-oximetry",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Codes(
            &[("http://loinc.org", "59408-5"), ("http://loinc.org", "2708-6")],
        ),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").types(&["Quantity"]).must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("code.coding").min(2).must_support(),
            Element::at("code.coding:PulseOx")
                .min(1)
                .max(1)
                .by(&[("", "{\"code\":\"59408-5\",\"system\":\"http://loinc.org\"}")])
                .must_support(),
            Element::at("code.coding:O2Sat")
                .min(1)
                .max(1)
                .by(&[("", "{\"code\":\"2708-6\",\"system\":\"http://loinc.org\"}")])
                .must_support(),
            Element::at("value[Quantity]").must_support(),
            Element::at("value[Quantity].value").min(1).max(1).must_support(),
            Element::at("value[Quantity].unit").min(1).max(1).must_support(),
            Element::at("value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"%\"")
                .must_support(),
            Element::at("component:FlowRate")
                .max(1)
                .by(
                    &[
                        (
                            "code",
                            "{\"coding\":[{\"code\":\"3151-8\",\"system\":\"http://loinc.org\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("component:FlowRate.code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"3151-8\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("component:FlowRate.value[Quantity]").must_support(),
            Element::at("component:FlowRate.value[Quantity].value")
                .min(1)
                .max(1)
                .must_support(),
            Element::at("component:FlowRate.value[Quantity].unit")
                .min(1)
                .max(1)
                .must_support(),
            Element::at("component:FlowRate.value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("component:FlowRate.value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"L/min\"")
                .must_support(),
            Element::at("component:Concentration")
                .max(1)
                .by(
                    &[
                        (
                            "code",
                            "{\"coding\":[{\"code\":\"3150-0\",\"system\":\"http://loinc.org\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("component:Concentration.code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"3150-0\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("component:Concentration.value[Quantity]").must_support(),
            Element::at("component:Concentration.value[Quantity].value")
                .min(1)
                .max(1)
                .must_support(),
            Element::at("component:Concentration.value[Quantity].unit")
                .min(1)
                .max(1)
                .must_support(),
            Element::at("component:Concentration.value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("component:Concentration.value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"%\"")
                .must_support(),
            Element::at("component:Concentration.value[x]").max(1).types(&["Quantity"]),
            Element::at("component:FlowRate.value[x]").max(1).types(&["Quantity"]),
        ],
    },
    Definition {
        id: "us-core-respiratory-rate",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-respiratory-rate",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "9279-1")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"9279-1\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").types(&["Quantity"]).must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("value[Quantity]").max(1).must_support(),
            Element::at("value[Quantity].value").min(1).max(1).must_support(),
            Element::at("value[Quantity].unit").min(1).max(1).must_support(),
            Element::at("value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\"")
                .must_support(),
            Element::at("value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"/min\"")
                .must_support(),
        ],
    },
    Definition {
        id: "us-core-average-blood-pressure",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-average-blood-pressure",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "96607-7")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\""),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\""),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"96607-7\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("effective[x]")
                .min(1)
                .types(&["DateTime", "Period"])
                .must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").max(0),
            Element::at("component").min(2).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
            Element::at("component:systolic")
                .min(1)
                .max(1)
                .by(
                    &[
                        (
                            "code",
                            "{\"coding\":[{\"code\":\"96608-5\",\"system\":\"http://loinc.org\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("component:systolic.code")
                .min(1)
                .max(1)
                .value(
                    "{\"coding\":[{\"code\":\"96608-5\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("component:systolic.value[Quantity]").must_support(),
            Element::at("component:systolic.value[Quantity].value").min(1).max(1),
            Element::at("component:systolic.value[Quantity].unit").min(1).max(1),
            Element::at("component:systolic.value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\""),
            Element::at("component:systolic.value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"mm[Hg]\""),
            Element::at("component:diastolic")
                .min(1)
                .max(1)
                .by(
                    &[
                        (
                            "code",
                            "{\"coding\":[{\"code\":\"96609-3\",\"system\":\"http://loinc.org\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("component:diastolic.code")
                .min(1)
                .max(1)
                .value(
                    "{\"coding\":[{\"code\":\"96609-3\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("component:diastolic.value[Quantity]").must_support(),
            Element::at("component:diastolic.value[Quantity].value").min(1).max(1),
            Element::at("component:diastolic.value[Quantity].unit").min(1).max(1),
            Element::at("component:diastolic.value[Quantity].system")
                .min(1)
                .max(1)
                .value("\"http://unitsofmeasure.org\""),
            Element::at("component:diastolic.value[Quantity].code")
                .min(1)
                .max(1)
                .value("\"mm[Hg]\""),
            Element::at("component:diastolic.value[x]").max(1).types(&["Quantity"]),
            Element::at("component:systolic.value[x]").max(1).types(&["Quantity"]),
        ],
    },
    Definition {
        id: "us-core-care-experience-preference",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-care-experience-preference",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "95541-9")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").must_support(),
            Element::at("category:us-core")
                .max(1)
                .by(
                    &[
                        (
                            "",
                            "{\"coding\":[{\"code\":\"care-experience-preference\",\"system\":\"http://hl7.org/fhir/us/core/CodeSystem/us-core-category\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"95541-9\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("effective[x]").must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").must_support(),
        ],
    },
    Definition {
        id: "us-core-observation-adi-documentation",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-adi-documentation",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "45473-6")]),
        elements: &[
            Element::at("extension:supporting-info")
                .by(
                    &[
                        (
                            "url",
                            "\"http://hl7.org/fhir/StructureDefinition/workflow-supportingInfo\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("extension:supporting-info.value[x]")
                .types(&["Reference"])
                .must_support(),
            Element::at("status").min(1).must_support(),
            Element::at("category").must_support(),
            Element::at("category:us-core")
                .max(1)
                .by(
                    &[
                        (
                            "",
                            "{\"coding\":[{\"code\":\"observation-adi-documentation\",\"system\":\"http://hl7.org/fhir/us/core/CodeSystem/us-core-category\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"45473-6\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("issued").must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").types(&["CodeableConcept"]).must_support(),
        ],
    },
    Definition {
        id: "us-core-observation-occupation",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-occupation",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "11341-5")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").must_support(),
            Element::at("category:socialhistory")
                .max(1)
                .by(
                    &[
                        (
                            "",
                            "{\"coding\":[{\"code\":\"social-history\",\"system\":\"http://terminology.hl7.org/CodeSystem/observation-category\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"11341-5\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("effective[Period]").must_support(),
            Element::at("performer").must_support(),
            Element::at("value[CodeableConcept]").min(1).must_support(),
            Element::at("component").must_support(),
            Element::at("component:industry")
                .max(1)
                .by(
                    &[
                        (
                            "code",
                            "{\"coding\":[{\"code\":\"86188-0\",\"system\":\"http://loinc.org\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("component:industry.code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"86188-0\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("component:industry.value[CodeableConcept]")
                .min(1)
                .must_support(),
            Element::at("component:industry.value[x]")
                .max(1)
                .types(&["CodeableConcept"]),
            Element::at("effective[x]").max(1).types(&["Period"]),
            Element::at("value[x]").max(1).types(&["CodeableConcept"]),
        ],
    },
    Definition {
        id: "us-core-observation-pregnancyintent",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancyintent",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "86645-9")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").must_support(),
            Element::at("category:SocialHistory")
                .max(1)
                .by(
                    &[
                        (
                            "",
                            "{\"coding\":[{\"code\":\"social-history\",\"system\":\"http://terminology.hl7.org/CodeSystem/observation-category\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"86645-9\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("effective[DateTime]").min(1).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[CodeableConcept]").min(1).must_support(),
            Element::at("effective[x]").max(1).types(&["DateTime"]),
            Element::at("value[x]").max(1).types(&["CodeableConcept"]),
        ],
    },
    Definition {
        id: "us-core-observation-pregnancystatus",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancystatus",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "82810-3")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").must_support(),
            Element::at("category:SocialHistory")
                .max(1)
                .by(
                    &[
                        (
                            "",
                            "{\"coding\":[{\"code\":\"social-history\",\"system\":\"http://terminology.hl7.org/CodeSystem/observation-category\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"82810-3\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("effective[DateTime]").min(1).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[CodeableConcept]").min(1).must_support(),
            Element::at("effective[x]").max(1).types(&["DateTime"]),
            Element::at("value[x]").max(1).types(&["CodeableConcept"]),
        ],
    },
    Definition {
        id: "us-core-observation-sexual-orientation",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-sexual-orientation",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "76690-7")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"76690-7\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("effective[x]").must_support(),
            Element::at("value[CodeableConcept]").must_support(),
            Element::at("value[x]").max(1).types(&["CodeableConcept"]),
        ],
    },
    Definition {
        id: "us-core-smokingstatus",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Codes(
            &[
                ("http://loinc.org", "72166-2"),
                ("http://loinc.org", "105045-9"),
                ("http://snomed.info/sct", "401201003"),
            ],
        ),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:SocialHistory")
                .min(1)
                .max(1)
                .by(
                    &[
                        (
                            "",
                            "{\"coding\":[{\"code\":\"social-history\",\"system\":\"http://terminology.hl7.org/CodeSystem/observation-category\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("effective[x]")
                .min(1)
                .types(&["DateTime", "Period"])
                .must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").min(1).must_support(),
            Element::at("value[Quantity]").max(1).must_support(),
            Element::at("value[CodeableConcept]").max(1).must_support(),
        ],
    },
    Definition {
        id: "us-core-treatment-intervention-preference",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-treatment-intervention-preference",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Codes(&[("http://loinc.org", "75773-2")]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").must_support(),
            Element::at("category:us-core")
                .max(1)
                .by(
                    &[
                        (
                            "",
                            "{\"coding\":[{\"code\":\"treatment-intervention-preference\",\"system\":\"http://hl7.org/fhir/us/core/CodeSystem/us-core-category\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("code")
                .min(1)
                .value(
                    "{\"coding\":[{\"code\":\"75773-2\",\"system\":\"http://loinc.org\"}]}",
                )
                .must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("effective[x]").must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").must_support(),
        ],
    },
    Definition {
        id: "us-core-observation-lab",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Categories(
            &[
                (
                    "http://terminology.hl7.org/CodeSystem/observation-category",
                    "laboratory",
                ),
            ],
        ),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:us-core")
                .min(1)
                .max(1)
                .by(
                    &[
                        (
                            "",
                            "{\"coding\":[{\"code\":\"laboratory\",\"system\":\"http://terminology.hl7.org/CodeSystem/observation-category\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("encounter").must_support(),
            Element::at("effective[x]").must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("meta").must_support(),
            Element::at("meta.lastUpdated").must_support(),
            Element::at("code.text").must_support(),
            Element::at("interpretation").must_support(),
            Element::at("specimen").must_support(),
            Element::at("referenceRange").must_support(),
        ],
    },
    Definition {
        id: "us-core-adi-documentreference",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-adi-documentreference",
        of: "DocumentReference",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Categories(&[("http://loinc.org", "42348-3")]),
        elements: &[
            Element::at("extension:fhir5-attester")
                .by(
                    &[
                        (
                            "url",
                            "\"http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.attester\"",
                        ),
                    ],
                ),
            Element::at("identifier").must_support(),
            Element::at("status").min(1).must_support(),
            Element::at("type").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:adi").untold().must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("date").must_support(),
            Element::at("author").must_support(),
            Element::at("content").min(1).must_support(),
            Element::at("content.attachment").min(1).must_support(),
            Element::at("content.attachment.contentType").must_support(),
            Element::at("content.attachment.data").must_support(),
            Element::at("content.attachment.url").must_support(),
            Element::at("content.format").must_support(),
        ],
    },
    Definition {
        id: "us-core-condition-encounter-diagnosis",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-encounter-diagnosis",
        of: "Condition",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Categories(
            &[
                (
                    "http://terminology.hl7.org/CodeSystem/condition-category",
                    "encounter-diagnosis",
                ),
            ],
        ),
        elements: &[
            Element::at("category").min(1).must_support(),
            Element::at("category:us-core")
                .min(1)
                .max(1)
                .by(
                    &[
                        (
                            "",
                            "{\"coding\":[{\"code\":\"encounter-diagnosis\",\"system\":\"http://terminology.hl7.org/CodeSystem/condition-category\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("encounter").must_support(),
            Element::at("recordedDate").must_support(),
            Element::at("recorder").must_support(),
        ],
    },
    Definition {
        id: "us-core-condition-problems-health-concerns",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns",
        of: "Condition",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Categories(
            &[
                (
                    "http://terminology.hl7.org/CodeSystem/condition-category",
                    "problem-list-item",
                ),
                (
                    "http://hl7.org/fhir/us/core/CodeSystem/condition-category",
                    "health-concern",
                ),
            ],
        ),
        elements: &[
            Element::at("meta").must_support(),
            Element::at("meta.lastUpdated").must_support(),
            Element::at("extension:assertedDate")
                .max(1)
                .by(
                    &[
                        (
                            "url",
                            "\"http://hl7.org/fhir/StructureDefinition/condition-assertedDate\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("clinicalStatus").must_support(),
            Element::at("verificationStatus").must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:us-core").min(1).untold().must_support(),
            Element::at("category:screening-assessment").untold().must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("onset[x]").must_support(),
            Element::at("abatement[x]").must_support(),
            Element::at("recordedDate").must_support(),
            Element::at("recorder").must_support(),
        ],
    },
    Definition {
        id: "us-core-diagnosticreport-lab",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-lab",
        of: "DiagnosticReport",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Categories(
            &[("http://terminology.hl7.org/CodeSystem/v2-0074", "LAB")],
        ),
        elements: &[
            Element::at("meta").must_support(),
            Element::at("meta.lastUpdated").must_support(),
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:LaboratorySlice")
                .min(1)
                .max(1)
                .by(
                    &[
                        (
                            "",
                            "{\"coding\":[{\"code\":\"LAB\",\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0074\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("encounter").must_support(),
            Element::at("effective[x]").must_support(),
            Element::at("issued").must_support(),
            Element::at("performer").must_support(),
            Element::at("resultsInterpreter").must_support(),
            Element::at("result").must_support(),
        ],
    },
    Definition {
        id: "us-core-observation-clinical-result",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-result",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Categories(
            &[
                (
                    "http://terminology.hl7.org/CodeSystem/observation-category",
                    "imaging",
                ),
                (
                    "http://terminology.hl7.org/CodeSystem/observation-category",
                    "laboratory",
                ),
                (
                    "http://terminology.hl7.org/CodeSystem/observation-category",
                    "procedure",
                ),
            ],
        ),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:us-core").untold().must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("encounter").must_support(),
            Element::at("effective[x]").must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").must_support(),
            Element::at("dataAbsentReason").must_support(),
        ],
    },
    Definition {
        id: "us-core-observation-screening-assessment",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Categories(
            &[("http://terminology.hl7.org/CodeSystem/observation-category", "survey")],
        ),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:survey")
                .min(1)
                .max(1)
                .by(
                    &[
                        (
                            "",
                            "{\"coding\":[{\"code\":\"survey\",\"system\":\"http://terminology.hl7.org/CodeSystem/observation-category\"}]}",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:screening-assessment").untold().must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("effective[x]").must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("hasMember").must_support(),
            Element::at("derivedFrom").must_support(),
        ],
    },
    Definition {
        id: "us-core-vital-signs",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-vital-signs",
        of: "Observation",
        base: Some("http://hl7.org/fhir/StructureDefinition/vitalsigns"),
        max: u16::MAX,
        context: &[],
        told: Told::Categories(
            &[
                (
                    "http://terminology.hl7.org/CodeSystem/observation-category",
                    "vital-signs",
                ),
            ],
        ),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:VSCat")
                .min(1)
                .max(1)
                .by(
                    &[
                        ("coding.code", "\"vital-signs\""),
                        (
                            "coding.system",
                            "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
                        ),
                    ],
                )
                .must_support(),
            Element::at("category:VSCat.coding").min(1).must_support(),
            Element::at("category:VSCat.coding.system")
                .min(1)
                .max(1)
                .value("\"http://terminology.hl7.org/CodeSystem/observation-category\"")
                .must_support(),
            Element::at("category:VSCat.coding.code")
                .min(1)
                .max(1)
                .value("\"vital-signs\"")
                .must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("subject").must_support(),
            Element::at("effective[x]").types(&["DateTime", "Period"]).must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").must_support(),
            Element::at("dataAbsentReason").must_support(),
            Element::at("component").must_support(),
            Element::at("component.code").min(1).must_support(),
            Element::at("component.value[x]").must_support(),
            Element::at("component.dataAbsentReason").must_support(),
        ],
    },
    Definition {
        id: "us-core-diagnosticreport-note",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note",
        of: "DiagnosticReport",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:us-core").untold().must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("encounter").must_support(),
            Element::at("effective[x]").must_support(),
            Element::at("issued").must_support(),
            Element::at("performer").must_support(),
            Element::at("resultsInterpreter").must_support(),
            Element::at("result").must_support(),
            Element::at("presentedForm").must_support(),
        ],
    },
    Definition {
        id: "us-core-documentreference",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference",
        of: "DocumentReference",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("identifier").must_support(),
            Element::at("status").min(1).must_support(),
            Element::at("type").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:uscore").untold().must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("date").must_support(),
            Element::at("author").must_support(),
            Element::at("content").min(1).must_support(),
            Element::at("content.attachment").min(1).must_support(),
            Element::at("content.attachment.contentType").must_support(),
            Element::at("content.attachment.data").must_support(),
            Element::at("content.attachment.url").must_support(),
            Element::at("content.format").must_support(),
            Element::at("context").must_support(),
            Element::at("context.encounter").max(1).must_support(),
            Element::at("context.period").must_support(),
        ],
    },
    Definition {
        id: "us-core-simple-observation",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-simple-observation",
        of: "Observation",
        base: None,
        max: u16::MAX,
        context: &[],
        told: Told::Otherwise(
            &[
                (
                    "http://terminology.hl7.org/CodeSystem/observation-category",
                    "social-history",
                ),
                (
                    "http://hl7.org/fhir/us/core/CodeSystem/us-core-category",
                    "cognitive-status",
                ),
                (
                    "http://hl7.org/fhir/us/core/CodeSystem/us-core-category",
                    "disability-status",
                ),
                (
                    "http://hl7.org/fhir/us/core/CodeSystem/us-core-category",
                    "functional-status",
                ),
                ("http://hl7.org/fhir/us/core/CodeSystem/us-core-category", "sdoh"),
            ],
        ),
        elements: &[
            Element::at("status").min(1).must_support(),
            Element::at("category").min(1).must_support(),
            Element::at("category:us-core").untold().must_support(),
            Element::at("code").min(1).must_support(),
            Element::at("subject").min(1).must_support(),
            Element::at("effective[x]").must_support(),
            Element::at("performer").must_support(),
            Element::at("value[x]").must_support(),
            Element::at("derivedFrom").must_support(),
        ],
    },
];
static TYPES: &[Definition] = &[
    Definition::of_type(
        "AllergyIntolerance",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("patient").min(1),
            Element::at("onset[x]")
                .max(1)
                .types(&["DateTime", "Age", "Period", "Range", "String"]),
            Element::at("note.text").min(1),
            Element::at("reaction.manifestation").min(1),
            Element::at("reaction.note.text").min(1),
        ],
    ),
    Definition::of_type(
        "CarePlan",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("intent").min(1),
            Element::at("subject").min(1),
            Element::at("note.text").min(1),
            Element::at("activity.progress.text").min(1),
            Element::at("activity.detail.status").min(1),
            Element::at("activity.detail.scheduled[x]")
                .max(1)
                .types(&["Timing", "Period", "String"]),
            Element::at("activity.detail.product[x]")
                .max(1)
                .types(&["CodeableConcept", "Reference"]),
        ],
    ),
    Definition::of_type(
        "CareTeam",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("note.text").min(1),
        ],
    ),
    Definition::of_type(
        "Condition",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("subject").min(1),
            Element::at("onset[x]")
                .max(1)
                .types(&["DateTime", "Age", "Period", "Range", "String"]),
            Element::at("abatement[x]")
                .max(1)
                .types(&["DateTime", "Age", "Period", "Range", "String"]),
            Element::at("note.text").min(1),
        ],
    ),
    Definition::of_type(
        "Coverage",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("beneficiary").min(1),
            Element::at("payor").min(1),
            Element::at("class.type").min(1),
            Element::at("class.value").min(1),
            Element::at("costToBeneficiary.value[x]")
                .min(1)
                .max(1)
                .types(&["Quantity", "Money"]),
            Element::at("costToBeneficiary.exception.type").min(1),
        ],
    ),
    Definition::of_type(
        "Device",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("note.text").min(1),
            Element::at("deviceName.name").min(1),
            Element::at("deviceName.type").min(1),
            Element::at("property.type").min(1),
            Element::at("specialization.systemType").min(1),
            Element::at("version.value").min(1),
        ],
    ),
    Definition::of_type(
        "DiagnosticReport",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("code").min(1),
            Element::at("effective[x]").max(1).types(&["DateTime", "Period"]),
            Element::at("media.link").min(1),
        ],
    ),
    Definition::of_type(
        "DocumentReference",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("content").min(1),
            Element::at("content.attachment").min(1),
            Element::at("relatesTo.code").min(1),
            Element::at("relatesTo.target").min(1),
        ],
    ),
    Definition::of_type(
        "Encounter",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("class").min(1),
            Element::at("classHistory.class").min(1),
            Element::at("classHistory.period").min(1),
            Element::at("diagnosis.condition").min(1),
            Element::at("location.location").min(1),
            Element::at("statusHistory.status").min(1),
            Element::at("statusHistory.period").min(1),
        ],
    ),
    Definition::of_type(
        "FamilyMemberHistory",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("patient").min(1),
            Element::at("relationship").min(1),
            Element::at("born[x]").max(1).types(&["Period", "Date", "String"]),
            Element::at("age[x]").max(1).types(&["Age", "Range", "String"]),
            Element::at("deceased[x]")
                .max(1)
                .types(&["Boolean", "Age", "Range", "Date", "String"]),
            Element::at("note.text").min(1),
            Element::at("condition.code").min(1),
            Element::at("condition.onset[x]")
                .max(1)
                .types(&["Age", "Range", "Period", "String"]),
            Element::at("condition.note.text").min(1),
        ],
    ),
    Definition::of_type(
        "Goal",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("lifecycleStatus").min(1),
            Element::at("description").min(1),
            Element::at("subject").min(1),
            Element::at("start[x]").max(1).types(&["Date", "CodeableConcept"]),
            Element::at("note.text").min(1),
            Element::at("target.detail[x]")
                .max(1)
                .types(
                    &[
                        "Quantity",
                        "Range",
                        "CodeableConcept",
                        "String",
                        "Boolean",
                        "Integer",
                        "Ratio",
                    ],
                ),
            Element::at("target.due[x]").max(1).types(&["Date", "Duration"]),
        ],
    ),
    Definition::of_type(
        "Immunization",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("vaccineCode").min(1),
            Element::at("patient").min(1),
            Element::at("occurrence[x]").min(1).max(1).types(&["DateTime", "String"]),
            Element::at("note.text").min(1),
            Element::at("performer.actor").min(1),
            Element::at("protocolApplied.doseNumber[x]")
                .min(1)
                .max(1)
                .types(&["PositiveInt", "String"]),
            Element::at("protocolApplied.seriesDoses[x]")
                .max(1)
                .types(&["PositiveInt", "String"]),
        ],
    ),
    Definition::of_type(
        "Location",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("position.longitude").min(1),
            Element::at("position.latitude").min(1),
        ],
    ),
    Definition::of_type(
        "Medication",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("ingredient.item[x]")
                .min(1)
                .max(1)
                .types(&["CodeableConcept", "Reference"]),
        ],
    ),
    Definition::of_type(
        "MedicationDispense",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("statusReason[x]")
                .max(1)
                .types(&["CodeableConcept", "Reference"]),
            Element::at("medication[x]")
                .min(1)
                .max(1)
                .types(&["CodeableConcept", "Reference"]),
            Element::at("note.text").min(1),
            Element::at("performer.actor").min(1),
            Element::at("substitution.wasSubstituted").min(1),
        ],
    ),
    Definition::of_type(
        "MedicationRequest",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("intent").min(1),
            Element::at("reported[x]").max(1).types(&["Boolean", "Reference"]),
            Element::at("medication[x]")
                .min(1)
                .max(1)
                .types(&["CodeableConcept", "Reference"]),
            Element::at("subject").min(1),
            Element::at("note.text").min(1),
            Element::at("substitution.allowed[x]")
                .min(1)
                .max(1)
                .types(&["Boolean", "CodeableConcept"]),
        ],
    ),
    Definition::of_type(
        "Observation",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("code").min(1),
            Element::at("effective[x]")
                .max(1)
                .types(&["DateTime", "Period", "Timing", "Instant"]),
            Element::at("value[x]")
                .max(1)
                .types(
                    &[
                        "Quantity",
                        "CodeableConcept",
                        "String",
                        "Boolean",
                        "Integer",
                        "Range",
                        "Ratio",
                        "SampledData",
                        "Time",
                        "DateTime",
                        "Period",
                    ],
                ),
            Element::at("value[SampledData].origin").min(1),
            Element::at("value[SampledData].period").min(1),
            Element::at("value[SampledData].dimensions").min(1),
            Element::at("note.text").min(1),
            Element::at("component.code").min(1),
            Element::at("component.value[x]")
                .max(1)
                .types(
                    &[
                        "Quantity",
                        "CodeableConcept",
                        "String",
                        "Boolean",
                        "Integer",
                        "Range",
                        "Ratio",
                        "SampledData",
                        "Time",
                        "DateTime",
                        "Period",
                    ],
                ),
            Element::at("component.value[SampledData].origin").min(1),
            Element::at("component.value[SampledData].period").min(1),
            Element::at("component.value[SampledData].dimensions").min(1),
        ],
    ),
    Definition::of_type(
        "Organization",
        &[Element::at("text.status").min(1), Element::at("text.div").min(1)],
    ),
    Definition::of_type(
        "Patient",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("deceased[x]").max(1).types(&["Boolean", "DateTime"]),
            Element::at("multipleBirth[x]").max(1).types(&["Boolean", "Integer"]),
            Element::at("communication.language").min(1),
            Element::at("link.other").min(1),
            Element::at("link.type").min(1),
        ],
    ),
    Definition::of_type(
        "Practitioner",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("qualification.code").min(1),
        ],
    ),
    Definition::of_type(
        "PractitionerRole",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("notAvailable.description").min(1),
        ],
    ),
    Definition::of_type(
        "Procedure",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("subject").min(1),
            Element::at("performed[x]")
                .max(1)
                .types(&["DateTime", "Period", "String", "Age", "Range"]),
            Element::at("note.text").min(1),
            Element::at("focalDevice.manipulated").min(1),
            Element::at("performer.actor").min(1),
        ],
    ),
    Definition::of_type(
        "Provenance",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("target").min(1),
            Element::at("occurred[x]").max(1).types(&["Period", "DateTime"]),
            Element::at("recorded").min(1),
            Element::at("agent").min(1),
            Element::at("signature.type").min(1),
            Element::at("signature.when").min(1),
            Element::at("signature.who").min(1),
            Element::at("agent.who").min(1),
            Element::at("entity.role").min(1),
            Element::at("entity.what").min(1),
        ],
    ),
    Definition::of_type(
        "QuestionnaireResponse",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("item.linkId").min(1),
            Element::at("item.answer.value[x]")
                .max(1)
                .types(
                    &[
                        "Boolean",
                        "Decimal",
                        "Integer",
                        "Date",
                        "DateTime",
                        "Time",
                        "String",
                        "Uri",
                        "Attachment",
                        "Coding",
                        "Quantity",
                        "Reference",
                    ],
                ),
        ],
    ),
    Definition::of_type(
        "RelatedPerson",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("patient").min(1),
            Element::at("communication.language").min(1),
        ],
    ),
    Definition::of_type(
        "ServiceRequest",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("status").min(1),
            Element::at("intent").min(1),
            Element::at("quantity[x]").max(1).types(&["Quantity", "Ratio", "Range"]),
            Element::at("subject").min(1),
            Element::at("occurrence[x]").max(1).types(&["DateTime", "Period", "Timing"]),
            Element::at("asNeeded[x]").max(1).types(&["Boolean", "CodeableConcept"]),
            Element::at("note.text").min(1),
        ],
    ),
    Definition::of_type(
        "Specimen",
        &[
            Element::at("text.status").min(1),
            Element::at("text.div").min(1),
            Element::at("note.text").min(1),
            Element::at("collection.collected[x]").max(1).types(&["DateTime", "Period"]),
            Element::at("collection.fastingStatus[x]")
                .max(1)
                .types(&["CodeableConcept", "Duration"]),
            Element::at("container.additive[x]")
                .max(1)
                .types(&["CodeableConcept", "Reference"]),
            Element::at("processing.time[x]").max(1).types(&["DateTime", "Period"]),
        ],
    ),
    Definition::of_type(
        "Extension",
        &[
            Element::at("url").min(1),
            Element::at("value[x]")
                .max(1)
                .types(
                    &[
                        "Base64Binary",
                        "Boolean",
                        "Canonical",
                        "Code",
                        "Date",
                        "DateTime",
                        "Decimal",
                        "Id",
                        "Instant",
                        "Integer",
                        "Markdown",
                        "Oid",
                        "PositiveInt",
                        "String",
                        "Time",
                        "UnsignedInt",
                        "Uri",
                        "Url",
                        "Uuid",
                        "Address",
                        "Age",
                        "Annotation",
                        "Attachment",
                        "CodeableConcept",
                        "Coding",
                        "ContactPoint",
                        "Count",
                        "Distance",
                        "Duration",
                        "HumanName",
                        "Identifier",
                        "Money",
                        "Period",
                        "Quantity",
                        "Range",
                        "Ratio",
                        "Reference",
                        "SampledData",
                        "Signature",
                        "Timing",
                        "ContactDetail",
                        "Contributor",
                        "DataRequirement",
                        "Expression",
                        "ParameterDefinition",
                        "RelatedArtifact",
                        "TriggerDefinition",
                        "UsageContext",
                        "Dosage",
                        "Meta",
                    ],
                ),
        ],
    ),
];
static EXTENSIONS: [Definition; 14] = [
    Definition {
        id: "us-core-authentication-time",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-authentication-time",
        of: "Extension",
        base: None,
        max: u16::MAX,
        context: &["DocumentReference"],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("extension").max(0),
            Element::at("url")
                .min(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-authentication-time\"",
                ),
            Element::at("value[x]").min(1).types(&["DateTime"]),
        ],
    },
    Definition {
        id: "us-core-birthsex",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex",
        of: "Extension",
        base: None,
        max: 1,
        context: &["Patient"],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("url")
                .min(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex\"",
                ),
            Element::at("value[x]").min(1).max(1).types(&["Code"]),
        ],
    },
    Definition {
        id: "us-core-direct",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-direct",
        of: "Extension",
        base: None,
        max: 1,
        context: &[
            ".telecom",
            ".valueContactPoint",
            "CareTeam.telecom",
            "Device.contact",
            "Endpoint.contact",
            "Location.telecom",
            "Organization.contact.telecom",
            "Organization.telecom",
            "Parameters.parameter.valueContactPoint",
            "Patient.contact.telecom",
            "Patient.telecom",
            "Practitioner.telecom",
            "PractitionerRole.telecom",
            "RelatedPerson.telecom",
        ],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("url")
                .min(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-direct\"",
                ),
            Element::at("value[x]").min(1).max(1).types(&["Boolean"]),
        ],
    },
    Definition {
        id: "us-core-ethnicity",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity",
        of: "Extension",
        base: None,
        max: 1,
        context: &[
            "FamilyMemberHistory",
            "Patient",
            "Person",
            "Practitioner",
            "RelatedPerson",
        ],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("extension").min(1),
            Element::at("extension:ombCategory")
                .max(1)
                .by(&[("url", "\"ombCategory\"")])
                .must_support(),
            Element::at("extension:ombCategory.url")
                .min(1)
                .max(1)
                .value("\"ombCategory\""),
            Element::at("extension:ombCategory.value[x]")
                .min(1)
                .max(1)
                .types(&["Coding"]),
            Element::at("extension:detailed").by(&[("url", "\"detailed\"")]),
            Element::at("extension:detailed.url").min(1).max(1).value("\"detailed\""),
            Element::at("extension:detailed.value[x]").min(1).max(1).types(&["Coding"]),
            Element::at("extension:text")
                .min(1)
                .max(1)
                .by(&[("url", "\"text\"")])
                .must_support(),
            Element::at("extension:text.url").min(1).max(1).value("\"text\""),
            Element::at("extension:text.value[x]").min(1).max(1).types(&["String"]),
            Element::at("url")
                .min(1)
                .max(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity\"",
                ),
            Element::at("value[x]").max(0),
        ],
    },
    Definition {
        id: "us-core-extension-questionnaire-uri",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-extension-questionnaire-uri",
        of: "Extension",
        base: None,
        max: 1,
        context: &["QuestionnaireResponse.questionnaire"],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("url")
                .min(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-extension-questionnaire-uri\"",
                ),
            Element::at("value[x]").types(&["Uri"]),
        ],
    },
    Definition {
        id: "us-core-familymemberhistory-recorder",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-familymemberhistory-recorder",
        of: "Extension",
        base: None,
        max: 1,
        context: &["FamilyMemberHistory"],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("extension").max(0),
            Element::at("url")
                .min(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-familymemberhistory-recorder\"",
                ),
            Element::at("value[x]").min(1).types(&["Reference"]).must_support(),
        ],
    },
    Definition {
        id: "us-core-genderIdentity",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-genderIdentity",
        of: "Extension",
        base: None,
        max: u16::MAX,
        context: &["Patient", "Person", "Practitioner", "RelatedPerson"],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("url")
                .min(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-genderIdentity\"",
                ),
            Element::at("value[x]").types(&["CodeableConcept"]),
        ],
    },
    Definition {
        id: "us-core-individual-sex",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex",
        of: "Extension",
        base: None,
        max: 1,
        context: &[
            "FamilyMemberHistory",
            "Patient",
            "Person",
            "Practitioner",
            "RelatedPerson",
        ],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("url")
                .min(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex\"",
                ),
            Element::at("value[x]").min(1).max(1).types(&["Coding"]),
        ],
    },
    Definition {
        id: "us-core-interpreter-needed",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed",
        of: "Extension",
        base: None,
        max: 1,
        context: &["Encounter", "Patient", "Practitioner", "RelatedPerson"],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("extension").max(0),
            Element::at("url")
                .min(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed\"",
                ),
            Element::at("value[x]").min(1).types(&["Coding"]),
        ],
    },
    Definition {
        id: "us-core-jurisdiction",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-jurisdiction",
        of: "Extension",
        base: None,
        max: u16::MAX,
        context: &[
            "BiologicallyDerivedProduct.collection.collector.identifier",
            "BiologicallyDerivedProduct.collection.source.identifier",
            "BiologicallyDerivedProduct.identifier",
            "BiologicallyDerivedProduct.parent.identifier",
            "BiologicallyDerivedProduct.processing.additive.identifier",
            "BiologicallyDerivedProduct.request.identifier",
            "BodyStructure.identifier",
            "BodyStructure.patient.identifier",
            "Claim.accident.location[x]",
            "Claim.careTeam.provider.identifier",
            "Claim.diagnosis.diagnosis[x]",
            "Claim.enterer.identifier",
            "Claim.facility.identifier",
            "Claim.identifier",
            "Claim.insurance.claimResponse.identifier",
            "Claim.insurance.coverage.identifier",
            "Claim.insurance.identifier",
            "Claim.insurer.identifier",
            "Claim.item.detail.subDetail.udi.identifier",
            "Claim.item.detail.udi.identifier",
            "Claim.item.encounter.identifier",
            "Claim.item.location[x]",
            "Claim.item.udi.identifier",
            "Claim.originalPrescription.identifier",
            "Claim.patient.identifier",
            "Claim.payee.party.identifier",
            "Claim.prescription.identifier",
            "Claim.procedure.procedure[x]",
            "Claim.procedure.udi.identifier",
            "Claim.provider.identifier",
            "Claim.referral.identifier",
            "Claim.related.claim.identifier",
            "Claim.related.reference",
            "Claim.supportingInfo.value[x]",
            "Consent.identifier",
            "Consent.organization.identifier",
            "Consent.patient.identifier",
            "Consent.performer.identifier",
            "Consent.provision.actor.reference.identifier",
            "Consent.provision.data.reference.identifier",
            "Consent.source[x]",
            "Consent.verification.verifiedWith.identifier",
            "Contract.author.identifier",
            "Contract.authority.identifier",
            "Contract.contentDefinition.publisher.identifier",
            "Contract.domain.identifier",
            "Contract.friendly.content[x]",
            "Contract.identifier",
            "Contract.instantiatesCanonical.identifier",
            "Contract.legal.content[x]",
            "Contract.legallyBinding[x]",
            "Contract.relevantHistory.identifier",
            "Contract.rule.content[x]",
            "Contract.signer.party.identifier",
            "Contract.site.identifier",
            "Contract.subject.identifier",
            "Contract.supportingInfo.identifier",
            "Contract.term.action.context.identifier",
            "Contract.term.action.performer.identifier",
            "Contract.term.action.reasonReference.identifier",
            "Contract.term.action.requester.identifier",
            "Contract.term.action.subject.reference.identifier",
            "Contract.term.asset.context.reference.identifier",
            "Contract.term.asset.typeReference.identifier",
            "Contract.term.asset.valuedItem.entity[x]",
            "Contract.term.asset.valuedItem.identifier",
            "Contract.term.asset.valuedItem.recipient.identifier",
            "Contract.term.asset.valuedItem.responsible.identifier",
            "Contract.term.identifier",
            "Contract.term.offer.answer.value[x]",
            "Contract.term.offer.identifier",
            "Contract.term.offer.party.reference.identifier",
            "Contract.term.offer.topic.identifier",
            "Contract.term.topic[x]",
            "Contract.topic[x]",
            "Coverage.beneficiary.identifier",
            "Coverage.contract.identifier",
            "Coverage.identifier",
            "Coverage.payor.identifier",
            "Coverage.policyHolder.identifier",
            "Coverage.subscriber.identifier",
            "Device.definition.identifier",
            "Device.identifier",
            "Device.location.identifier",
            "Device.owner.identifier",
            "Device.parent.identifier",
            "Device.patient.identifier",
            "Device.version.component",
            "DeviceMetric.identifier",
            "DeviceMetric.parent.identifier",
            "DeviceMetric.source.identifier",
            "Endpoint.identifier",
            "Endpoint.managingOrganization.identifier",
            "ExplanationOfBenefit.accident.location[x]",
            "ExplanationOfBenefit.addItem.location[x]",
            "ExplanationOfBenefit.addItem.provider.identifier",
            "ExplanationOfBenefit.careTeam.provider.identifier",
            "ExplanationOfBenefit.claim.identifier",
            "ExplanationOfBenefit.claimResponse.identifier",
            "ExplanationOfBenefit.diagnosis.diagnosis[x]",
            "ExplanationOfBenefit.enterer.identifier",
            "ExplanationOfBenefit.facility.identifier",
            "ExplanationOfBenefit.identifier",
            "ExplanationOfBenefit.insurance.coverage.identifier",
            "ExplanationOfBenefit.insurer.identifier",
            "ExplanationOfBenefit.item.detail.subDetail.udi.identifier",
            "ExplanationOfBenefit.item.detail.udi.identifier",
            "ExplanationOfBenefit.item.encounter.identifier",
            "ExplanationOfBenefit.item.location[x]",
            "ExplanationOfBenefit.item.udi.identifier",
            "ExplanationOfBenefit.originalPrescription.identifier",
            "ExplanationOfBenefit.patient.identifier",
            "ExplanationOfBenefit.payee.party.identifier",
            "ExplanationOfBenefit.payment.identifier",
            "ExplanationOfBenefit.prescription.identifier",
            "ExplanationOfBenefit.procedure.procedure[x]",
            "ExplanationOfBenefit.procedure.udi.identifier",
            "ExplanationOfBenefit.provider.identifier",
            "ExplanationOfBenefit.referral.identifier",
            "ExplanationOfBenefit.related.claim.identifier",
            "ExplanationOfBenefit.related.reference",
            "ExplanationOfBenefit.supportingInfo.value[x]",
            "Group.characteristic.value[x]",
            "Group.identifier",
            "Group.managingEntity.identifier",
            "Group.member.entity.identifier",
            "HealthcareService.coverageArea.identifier",
            "HealthcareService.endpoint.identifier",
            "HealthcareService.identifier",
            "HealthcareService.location.identifier",
            "HealthcareService.providedBy.identifier",
            "InsurancePlan.administeredBy.identifier",
            "InsurancePlan.coverage.network.identifier",
            "InsurancePlan.coverageArea.identifier",
            "InsurancePlan.endpoint.identifier",
            "InsurancePlan.identifier",
            "InsurancePlan.network.identifier",
            "InsurancePlan.ownedBy.identifier",
            "InsurancePlan.plan.coverageArea.identifier",
            "InsurancePlan.plan.identifier",
            "InsurancePlan.plan.network.identifier",
            "Invoice.account.identifier",
            "Invoice.identifier",
            "Invoice.issuer.identifier",
            "Invoice.lineItem.chargeItem[x]",
            "Invoice.participant.actor.identifier",
            "Invoice.recipient.identifier",
            "Invoice.subject.identifier",
            "Location.endpoint.identifier",
            "Location.identifier",
            "Location.managingOrganization.identifier",
            "Location.partOf.identifier",
            "Organization.endpoint.identifier",
            "Organization.identifier",
            "Organization.partOf.identifier",
            "OrganizationAffiliation.endpoint.identifier",
            "OrganizationAffiliation.healthcareService.identifier",
            "OrganizationAffiliation.identifier",
            "OrganizationAffiliation.location.identifier",
            "OrganizationAffiliation.network.identifier",
            "OrganizationAffiliation.organization.identifier",
            "OrganizationAffiliation.participatingOrganization.identifier",
            "Patient.contact.organization.identifier",
            "Patient.generalPractitioner.identifier",
            "Patient.identifier",
            "Patient.link.other.identifier",
            "Patient.managingOrganization.identifier",
            "Person.identifier",
            "Person.link.target.identifier",
            "Person.managingOrganization.identifier",
            "Practitioner.identifier",
            "Practitioner.qualification.identifier",
            "Practitioner.qualification.issuer.identifier",
            "PractitionerRole.endpoint.identifier",
            "PractitionerRole.healthcareService.identifier",
            "PractitionerRole.identifier",
            "PractitionerRole.location.identifier",
            "PractitionerRole.organization.identifier",
            "PractitionerRole.practitioner.identifier",
            "RelatedPerson.identifier",
            "RelatedPerson.patient.identifier",
            "Specimen.accessionIdentifier",
            "Specimen.collection.collector.identifier",
            "Specimen.container.additive[x]",
            "Specimen.container.identifier",
            "Specimen.identifier",
            "Specimen.parent.identifier",
            "Specimen.processing.additive.identifier",
            "Specimen.request.identifier",
            "Specimen.subject.identifier",
            "Substance.identifier",
            "Substance.ingredient.substance[x]",
            "Substance.instance.identifier",
        ],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("extension").max(0),
            Element::at("url")
                .min(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-jurisdiction\"",
                ),
            Element::at("value[x]").min(1).types(&["CodeableConcept"]),
        ],
    },
    Definition {
        id: "us-core-medication-adherence",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication-adherence",
        of: "Extension",
        base: None,
        max: u16::MAX,
        context: &["MedicationRequest"],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("extension").min(2),
            Element::at("extension:medicationAdherence")
                .min(1)
                .max(1)
                .by(&[("url", "\"medicationAdherence\"")])
                .must_support(),
            Element::at("extension:medicationAdherence.url")
                .min(1)
                .max(1)
                .value("\"medicationAdherence\""),
            Element::at("extension:medicationAdherence.value[x]")
                .min(1)
                .max(1)
                .types(&["CodeableConcept"]),
            Element::at("extension:dateAsserted")
                .min(1)
                .max(1)
                .by(&[("url", "\"dateAsserted\"")])
                .must_support(),
            Element::at("extension:dateAsserted.url")
                .min(1)
                .max(1)
                .value("\"dateAsserted\""),
            Element::at("extension:dateAsserted.value[x]")
                .min(1)
                .max(1)
                .types(&["DateTime"]),
            Element::at("extension:informationSource")
                .by(&[("url", "\"informationSource\"")])
                .must_support(),
            Element::at("extension:informationSource.url")
                .min(1)
                .max(1)
                .value("\"informationSource\""),
            Element::at("extension:informationSource.value[x]")
                .min(1)
                .max(1)
                .types(&["CodeableConcept"]),
            Element::at("url")
                .min(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication-adherence\"",
                ),
            Element::at("value[x]").max(0),
        ],
    },
    Definition {
        id: "us-core-race",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race",
        of: "Extension",
        base: None,
        max: 1,
        context: &[
            "FamilyMemberHistory",
            "Patient",
            "Person",
            "Practitioner",
            "RelatedPerson",
        ],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("extension").min(1),
            Element::at("extension:ombCategory")
                .max(6)
                .by(&[("url", "\"ombCategory\"")])
                .must_support(),
            Element::at("extension:ombCategory.url")
                .min(1)
                .max(1)
                .value("\"ombCategory\""),
            Element::at("extension:ombCategory.value[x]")
                .min(1)
                .max(1)
                .types(&["Coding"]),
            Element::at("extension:detailed").by(&[("url", "\"detailed\"")]),
            Element::at("extension:detailed.url").min(1).max(1).value("\"detailed\""),
            Element::at("extension:detailed.value[x]").min(1).max(1).types(&["Coding"]),
            Element::at("extension:text")
                .min(1)
                .max(1)
                .by(&[("url", "\"text\"")])
                .must_support(),
            Element::at("extension:text.url").min(1).max(1).value("\"text\""),
            Element::at("extension:text.value[x]").min(1).max(1).types(&["String"]),
            Element::at("url")
                .min(1)
                .max(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-race\"",
                ),
            Element::at("value[x]").max(0),
        ],
    },
    Definition {
        id: "us-core-sex",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-sex",
        of: "Extension",
        base: None,
        max: 1,
        context: &["Patient"],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("url")
                .min(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-sex\"",
                ),
            Element::at("value[x]").min(1).max(1).types(&["Code"]),
        ],
    },
    Definition {
        id: "us-core-tribal-affiliation",
        url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation",
        of: "Extension",
        base: None,
        max: u16::MAX,
        context: &[
            "FamilyMemberHistory",
            "Patient",
            "Person",
            "Practitioner",
            "RelatedPerson",
        ],
        told: Told::Otherwise(&[]),
        elements: &[
            Element::at("extension").min(1),
            Element::at("extension:tribalAffiliation")
                .min(1)
                .max(1)
                .by(&[("url", "\"tribalAffiliation\"")])
                .must_support(),
            Element::at("extension:tribalAffiliation.url")
                .min(1)
                .max(1)
                .value("\"tribalAffiliation\""),
            Element::at("extension:tribalAffiliation.value[x]")
                .min(1)
                .max(1)
                .types(&["CodeableConcept"]),
            Element::at("extension:isEnrolled").max(1).by(&[("url", "\"isEnrolled\"")]),
            Element::at("extension:isEnrolled.url")
                .min(1)
                .max(1)
                .value("\"isEnrolled\""),
            Element::at("extension:isEnrolled.value[x]")
                .min(1)
                .max(1)
                .types(&["Boolean"]),
            Element::at("url")
                .min(1)
                .max(1)
                .value(
                    "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation\"",
                ),
            Element::at("value[x]").max(0),
        ],
    },
];
checked!(
    AllergyIntolerance, CarePlan, CareTeam, Condition, Coverage, Device,
    DiagnosticReport, DocumentReference, Encounter, FamilyMemberHistory, Goal,
    Immunization, Location, Medication, MedicationDispense, MedicationRequest,
    Observation, Organization, Patient, Practitioner, PractitionerRole, Procedure,
    Provenance, QuestionnaireResponse, RelatedPerson, ServiceRequest, Specimen
);
view!(
    #[doc =
    " A AllergyIntolerance as US Core's `us-core-allergyintolerance` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-allergyintolerance>). The fields of [`r4::AllergyIntolerance`] can be read as well."]
    AllergyIntolerance of AllergyIntolerance
);
impl<'r> AllergyIntolerance<'r> {
    /// `AllergyIntolerance.clinicalStatus`, 0..1. Codes (required): `http://hl7.org/fhir/ValueSet/allergyintolerance-clinical`.
    #[inline]
    pub fn clinical_status(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.clinical_status.as_deref()
    }
    /// `AllergyIntolerance.verificationStatus`, 0..1. Codes (required): `http://hl7.org/fhir/ValueSet/allergyintolerance-verification`.
    #[inline]
    pub fn verification_status(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.verification_status.as_deref()
    }
    /// `AllergyIntolerance.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1267.43`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `AllergyIntolerance.patient`, 1..1.
    #[inline]
    pub fn patient(&self) -> Option<&'r r4::Reference> {
        self.0.patient.as_deref()
    }
    /// `AllergyIntolerance.recorder`, 0..1.
    #[inline]
    pub fn recorder(&self) -> Option<&'r r4::Reference> {
        self.0.recorder.as_deref()
    }
    /// `AllergyIntolerance.reaction`, 0..*.
    #[inline]
    pub fn reaction(&self) -> &'r [r4::AllergyIntoleranceReaction] {
        &self.0.reaction
    }
}
view!(
    #[doc =
    " A CarePlan as US Core's `us-core-careplan` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan>). The fields of [`r4::CarePlan`] can be read as well."]
    CarePlan of CarePlan
);
impl<'r> CarePlan<'r> {
    /// `CarePlan.text`, 0..1.
    #[inline]
    pub fn text(&self) -> Option<&'r r4::Narrative> {
        self.0.text.as_deref()
    }
    /// `CarePlan.status`, 1..1. Codes (required): `http://hl7.org/fhir/ValueSet/request-status`.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `CarePlan.intent`, 1..1. Codes (required): `http://hl7.org/fhir/ValueSet/care-plan-intent`.
    #[inline]
    pub fn intent(&self) -> Option<&'r str> {
        self.0.intent.as_deref()
    }
    /// `CarePlan.category`, 0..*. Codes (preferred): `http://hl7.org/fhir/ValueSet/care-plan-category`.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `CarePlan.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `CarePlan.contributor`, 0..*.
    #[inline]
    pub fn contributor(&self) -> &'r [r4::Reference] {
        &self.0.contributor
    }
    /// `CarePlan.addresses`, 0..*.
    #[inline]
    pub fn addresses(&self) -> &'r [r4::Reference] {
        &self.0.addresses
    }
}
view!(
    #[doc =
    " A CareTeam as US Core's `us-core-careteam` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-careteam>). The fields of [`r4::CareTeam`] can be read as well."]
    CareTeam of CareTeam
);
impl<'r> CareTeam<'r> {
    /// `CareTeam.status`, 0..1. Codes (required): `http://hl7.org/fhir/ValueSet/care-team-status`.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `CareTeam.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `CareTeam.participant`, 1..*.
    #[inline]
    pub fn participant(&self) -> &'r [r4::CareTeamParticipant] {
        &self.0.participant
    }
}
view!(
    #[doc =
    " A Coverage as US Core's `us-core-coverage` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-coverage>). The fields of [`r4::Coverage`] can be read as well."]
    Coverage of Coverage
);
impl<'r> Coverage<'r> {
    /// `Coverage.identifier`, 0..*.
    #[inline]
    pub fn identifier(&self) -> &'r [r4::Identifier] {
        &self.0.identifier
    }
    /// `Coverage.identifier:memberid`, 0..1.
    #[inline]
    pub fn member_id(&self) -> Option<&'r r4::Identifier> {
        slice(Profile::Coverage, "identifier:memberid", &self.0.identifier).next()
    }
    /// `Coverage.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Coverage.type`, 0..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.114222.4.11.3591`.
    #[inline]
    pub fn type_(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.type_.as_deref()
    }
    /// `Coverage.subscriberId`, 0..1.
    #[inline]
    pub fn subscriber_id(&self) -> Option<&'r str> {
        self.0.subscriber_id.as_deref()
    }
    /// `Coverage.beneficiary`, 1..1.
    #[inline]
    pub fn beneficiary(&self) -> Option<&'r r4::Reference> {
        self.0.beneficiary.as_deref()
    }
    /// `Coverage.relationship`, 1..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/subscriber-relationship`.
    #[inline]
    pub fn relationship(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.relationship.as_deref()
    }
    /// `Coverage.period`, 0..1.
    #[inline]
    pub fn period(&self) -> Option<&'r r4::Period> {
        self.0.period.as_deref()
    }
    /// `Coverage.payor`, 1..1.
    #[inline]
    pub fn payor(&self) -> &'r [r4::Reference] {
        &self.0.payor
    }
    /// `Coverage.class`, 0..*.
    #[inline]
    pub fn class(&self) -> &'r [r4::CoverageClass] {
        &self.0.class
    }
    /// `Coverage.class:group`, 0..1.
    #[inline]
    pub fn group(&self) -> Option<&'r r4::CoverageClass> {
        slice(Profile::Coverage, "class:group", &self.0.class).next()
    }
    /// `Coverage.class:plan`, 0..1.
    #[inline]
    pub fn plan(&self) -> Option<&'r r4::CoverageClass> {
        slice(Profile::Coverage, "class:plan", &self.0.class).next()
    }
}
view!(
    #[doc =
    " A Device as US Core's `us-core-device` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-device>). The fields of [`r4::Device`] can be read as well."]
    Device of Device
);
impl<'r> Device<'r> {
    /// `Device.udiCarrier`, 0..1.
    #[inline]
    pub fn udi_carrier(&self) -> &'r [r4::DeviceUdiCarrier] {
        &self.0.udi_carrier
    }
    /// `Device.distinctIdentifier`, 0..1.
    #[inline]
    pub fn distinct_identifier(&self) -> Option<&'r str> {
        self.0.distinct_identifier.as_deref()
    }
    /// `Device.manufactureDate`, 0..1.
    #[inline]
    pub fn manufacture_date(&self) -> Option<&'r crate::DateTime> {
        self.0.manufacture_date.as_ref()
    }
    /// `Device.expirationDate`, 0..1.
    #[inline]
    pub fn expiration_date(&self) -> Option<&'r crate::DateTime> {
        self.0.expiration_date.as_ref()
    }
    /// `Device.lotNumber`, 0..1.
    #[inline]
    pub fn lot_number(&self) -> Option<&'r str> {
        self.0.lot_number.as_deref()
    }
    /// `Device.serialNumber`, 0..1.
    #[inline]
    pub fn serial_number(&self) -> Option<&'r str> {
        self.0.serial_number.as_deref()
    }
    /// `Device.type`, 1..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/device-kind`.
    #[inline]
    pub fn type_(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.type_.as_deref()
    }
    /// `Device.patient`, 0..1.
    #[inline]
    pub fn patient(&self) -> Option<&'r r4::Reference> {
        self.0.patient.as_deref()
    }
}
view!(
    #[doc =
    " A Encounter as US Core's `us-core-encounter` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter>). The fields of [`r4::Encounter`] can be read as well."]
    Encounter of Encounter
);
impl<'r> Encounter<'r> {
    /// `Encounter.meta`, 0..1.
    #[inline]
    pub fn meta(&self) -> Option<&'r r4::Meta> {
        self.0.meta.as_deref()
    }
    /// `Encounter.extension:interpreterRequired`, 0..1.
    #[inline]
    pub fn interpreter_needed(&self) -> Option<&'r r4::Coding> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed",
            )
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Coding(value)) => Some(&**value),
                _ => None,
            })
    }
    /// `Encounter.identifier`, 0..*.
    #[inline]
    pub fn identifier(&self) -> &'r [r4::Identifier] {
        &self.0.identifier
    }
    /// `Encounter.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Encounter.class`, 1..1.
    #[inline]
    pub fn class(&self) -> Option<&'r r4::Coding> {
        self.0.class.as_deref()
    }
    /// `Encounter.type`, 1..*. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1267.23`.
    #[inline]
    pub fn type_(&self) -> &'r [r4::CodeableConcept] {
        &self.0.type_
    }
    /// `Encounter.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Encounter.participant`, 0..*.
    #[inline]
    pub fn participant(&self) -> &'r [r4::EncounterParticipant] {
        &self.0.participant
    }
    /// `Encounter.period`, 0..1.
    #[inline]
    pub fn period(&self) -> Option<&'r r4::Period> {
        self.0.period.as_deref()
    }
    /// `Encounter.reasonCode`, 0..*.
    #[inline]
    pub fn reason_code(&self) -> &'r [r4::CodeableConcept] {
        &self.0.reason_code
    }
    /// `Encounter.reasonReference`, 0..*.
    #[inline]
    pub fn reason_reference(&self) -> &'r [r4::Reference] {
        &self.0.reason_reference
    }
    /// `Encounter.hospitalization`, 0..1.
    #[inline]
    pub fn hospitalization(&self) -> Option<&'r r4::EncounterHospitalization> {
        self.0.hospitalization.as_deref()
    }
    /// `Encounter.location`, 0..*.
    #[inline]
    pub fn location(&self) -> &'r [r4::EncounterLocation] {
        &self.0.location
    }
    /// `Encounter.serviceProvider`, 0..1.
    #[inline]
    pub fn service_provider(&self) -> Option<&'r r4::Reference> {
        self.0.service_provider.as_deref()
    }
}
view!(
    #[doc =
    " A FamilyMemberHistory as US Core's `us-core-familymemberhistory` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-familymemberhistory>). The fields of [`r4::FamilyMemberHistory`] can be read as well."]
    FamilyMemberHistory of FamilyMemberHistory
);
impl<'r> FamilyMemberHistory<'r> {
    /// `FamilyMemberHistory.extension:recorder`, 0..*.
    #[inline]
    pub fn recorder(&self) -> Vec<&'r r4::Reference> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-familymemberhistory-recorder",
            )
            .filter_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Reference(value)) => Some(&**value),
                _ => None,
            })
            .collect()
    }
    /// `FamilyMemberHistory.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `FamilyMemberHistory.patient`, 1..1.
    #[inline]
    pub fn patient(&self) -> Option<&'r r4::Reference> {
        self.0.patient.as_deref()
    }
    /// `FamilyMemberHistory.relationship`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.1.11.19579`.
    #[inline]
    pub fn relationship(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.relationship.as_deref()
    }
    /// `FamilyMemberHistory.condition`, 0..*.
    #[inline]
    pub fn condition(&self) -> &'r [r4::FamilyMemberHistoryCondition] {
        &self.0.condition
    }
    /// `FamilyMemberHistory.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity>.
    #[inline]
    pub fn ethnicity(&self) -> Option<Ethnicity<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity",
            )
            .map(Ethnicity)
            .next()
    }
    /// `FamilyMemberHistory.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex>.
    #[inline]
    pub fn sex(&self) -> Option<&'r r4::Coding> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex",
            )
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Coding(value)) => Some(&**value),
                _ => None,
            })
    }
    /// `FamilyMemberHistory.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-race>.
    #[inline]
    pub fn race(&self) -> Option<Race<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race",
            )
            .map(Race)
            .next()
    }
    /// `FamilyMemberHistory.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation>.
    #[inline]
    pub fn tribal_affiliation(&self) -> Vec<TribalAffiliation<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation",
            )
            .map(TribalAffiliation)
            .collect()
    }
}
view!(
    #[doc =
    " A Goal as US Core's `us-core-goal` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-goal>). The fields of [`r4::Goal`] can be read as well."]
    Goal of Goal
);
impl<'r> Goal<'r> {
    /// `Goal.lifecycleStatus`, 1..1. Codes (required): `http://hl7.org/fhir/ValueSet/goal-status`.
    #[inline]
    pub fn lifecycle_status(&self) -> Option<&'r str> {
        self.0.lifecycle_status.as_deref()
    }
    /// `Goal.description`, 1..1. Codes (preferred): `http://hl7.org/fhir/us/core/ValueSet/us-core-goal-description`.
    #[inline]
    pub fn description(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.description.as_deref()
    }
    /// `Goal.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Goal.start[x]`, 0..1.
    #[inline]
    pub fn start(&self) -> Option<&'r r4::GoalStart> {
        self.0.start.as_ref()
    }
    /// `Goal.target`, 0..*.
    #[inline]
    pub fn target(&self) -> &'r [r4::GoalTarget] {
        &self.0.target
    }
    /// `Goal.expressedBy`, 0..1.
    #[inline]
    pub fn expressed_by(&self) -> Option<&'r r4::Reference> {
        self.0.expressed_by.as_deref()
    }
}
view!(
    #[doc =
    " A Immunization as US Core's `us-core-immunization` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-immunization>). The fields of [`r4::Immunization`] can be read as well."]
    Immunization of Immunization
);
impl<'r> Immunization<'r> {
    /// `Immunization.status`, 1..1. Codes (required): `http://hl7.org/fhir/ValueSet/immunization-status`.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Immunization.statusReason`, 0..1. Codes (example): `http://hl7.org/fhir/ValueSet/immunization-status-reason`.
    #[inline]
    pub fn status_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.status_reason.as_deref()
    }
    /// `Immunization.vaccineCode`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1010.6`.
    #[inline]
    pub fn vaccine_code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.vaccine_code.as_deref()
    }
    /// `Immunization.patient`, 1..1.
    #[inline]
    pub fn patient(&self) -> Option<&'r r4::Reference> {
        self.0.patient.as_deref()
    }
    /// `Immunization.encounter`, 0..1.
    #[inline]
    pub fn encounter(&self) -> Option<&'r r4::Reference> {
        self.0.encounter.as_deref()
    }
    /// `Immunization.occurrence[x]`, 1..1.
    #[inline]
    pub fn occurrence(&self) -> Option<&'r r4::ImmunizationOccurrence> {
        self.0.occurrence.as_ref()
    }
    /// `Immunization.primarySource`, 0..1.
    #[inline]
    pub fn primary_source(&self) -> Option<bool> {
        self.0.primary_source
    }
    /// `Immunization.location`, 0..1.
    #[inline]
    pub fn location(&self) -> Option<&'r r4::Reference> {
        self.0.location.as_deref()
    }
    /// `Immunization.lotNumber`, 0..1.
    #[inline]
    pub fn lot_number(&self) -> Option<&'r str> {
        self.0.lot_number.as_deref()
    }
    /// `Immunization.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::ImmunizationPerformer] {
        &self.0.performer
    }
}
view!(
    #[doc =
    " A Location as US Core's `us-core-location` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-location>). The fields of [`r4::Location`] can be read as well."]
    Location of Location
);
impl<'r> Location<'r> {
    /// `Location.identifier`, 0..*.
    #[inline]
    pub fn identifier(&self) -> &'r [r4::Identifier] {
        &self.0.identifier
    }
    /// `Location.status`, 0..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Location.name`, 1..1.
    #[inline]
    pub fn name(&self) -> Option<&'r str> {
        self.0.name.as_deref()
    }
    /// `Location.type`, 0..*. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-location-type`.
    #[inline]
    pub fn type_(&self) -> &'r [r4::CodeableConcept] {
        &self.0.type_
    }
    /// `Location.telecom`, 0..*.
    #[inline]
    pub fn telecom(&self) -> &'r [r4::ContactPoint] {
        &self.0.telecom
    }
    /// `Location.address`, 0..1.
    #[inline]
    pub fn address(&self) -> Option<&'r r4::Address> {
        self.0.address.as_deref()
    }
    /// `Location.managingOrganization`, 0..1.
    #[inline]
    pub fn managing_organization(&self) -> Option<&'r r4::Reference> {
        self.0.managing_organization.as_deref()
    }
}
view!(
    #[doc =
    " A Medication as US Core's `us-core-medication` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication>). The fields of [`r4::Medication`] can be read as well."]
    Medication of Medication
);
impl<'r> Medication<'r> {
    /// `Medication.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1010.4`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
}
view!(
    #[doc =
    " A MedicationDispense as US Core's `us-core-medicationdispense` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationdispense>). The fields of [`r4::MedicationDispense`] can be read as well."]
    MedicationDispense of MedicationDispense
);
impl<'r> MedicationDispense<'r> {
    /// `MedicationDispense.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `MedicationDispense.medication[x]`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1010.4`.
    #[inline]
    pub fn medication(&self) -> Option<&'r r4::MedicationDispenseMedication> {
        self.0.medication.as_ref()
    }
    /// `MedicationDispense.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `MedicationDispense.context`, 0..1.
    #[inline]
    pub fn context(&self) -> Option<&'r r4::Reference> {
        self.0.context.as_deref()
    }
    /// `MedicationDispense.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::MedicationDispensePerformer] {
        &self.0.performer
    }
    /// `MedicationDispense.authorizingPrescription`, 0..*.
    #[inline]
    pub fn authorizing_prescription(&self) -> &'r [r4::Reference] {
        &self.0.authorizing_prescription
    }
    /// `MedicationDispense.type`, 0..1. Codes (extensible): `http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType`.
    #[inline]
    pub fn type_(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.type_.as_deref()
    }
    /// `MedicationDispense.quantity`, 0..1. Codes (preferred): `http://hl7.org/fhir/ValueSet/ucum-common`.
    #[inline]
    pub fn quantity(&self) -> Option<&'r r4::Quantity> {
        self.0.quantity.as_deref()
    }
    /// `MedicationDispense.whenHandedOver`, 0..1.
    #[inline]
    pub fn when_handed_over(&self) -> Option<&'r crate::DateTime> {
        self.0.when_handed_over.as_ref()
    }
    /// `MedicationDispense.dosageInstruction`, 0..*.
    #[inline]
    pub fn dosage_instruction(&self) -> &'r [r4::Dosage] {
        &self.0.dosage_instruction
    }
}
view!(
    #[doc =
    " A MedicationRequest as US Core's `us-core-medicationrequest` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest>). The fields of [`r4::MedicationRequest`] can be read as well."]
    MedicationRequest of MedicationRequest
);
impl<'r> MedicationRequest<'r> {
    /// `MedicationRequest.extension:medicationAdherence`, 0..*.
    #[inline]
    pub fn medication_adherence(&self) -> Vec<MedicationAdherence<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication-adherence",
            )
            .map(MedicationAdherence)
            .collect()
    }
    /// `MedicationRequest.status`, 1..1. Codes (required): `http://hl7.org/fhir/ValueSet/medicationrequest-status`.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `MedicationRequest.intent`, 1..1. Codes (required): `http://hl7.org/fhir/ValueSet/medicationrequest-intent`.
    #[inline]
    pub fn intent(&self) -> Option<&'r str> {
        self.0.intent.as_deref()
    }
    /// `MedicationRequest.category`, 0..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `MedicationRequest.reported[x]`, 0..1.
    #[inline]
    pub fn reported(&self) -> Option<&'r r4::MedicationRequestReported> {
        self.0.reported.as_ref()
    }
    /// `MedicationRequest.medication[x]`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1010.4`.
    #[inline]
    pub fn medication(&self) -> Option<&'r r4::MedicationRequestMedication> {
        self.0.medication.as_ref()
    }
    /// `MedicationRequest.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `MedicationRequest.encounter`, 0..1.
    #[inline]
    pub fn encounter(&self) -> Option<&'r r4::Reference> {
        self.0.encounter.as_deref()
    }
    /// `MedicationRequest.authoredOn`, 0..1.
    #[inline]
    pub fn authored_on(&self) -> Option<&'r crate::DateTime> {
        self.0.authored_on.as_ref()
    }
    /// `MedicationRequest.requester`, 0..1.
    #[inline]
    pub fn requester(&self) -> Option<&'r r4::Reference> {
        self.0.requester.as_deref()
    }
    /// `MedicationRequest.reasonCode`, 0..*. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-condition-code`.
    #[inline]
    pub fn reason_code(&self) -> &'r [r4::CodeableConcept] {
        &self.0.reason_code
    }
    /// `MedicationRequest.reasonReference`, 0..*.
    #[inline]
    pub fn reason_reference(&self) -> &'r [r4::Reference] {
        &self.0.reason_reference
    }
    /// `MedicationRequest.dosageInstruction`, 0..*.
    #[inline]
    pub fn dosage_instruction(&self) -> &'r [r4::Dosage] {
        &self.0.dosage_instruction
    }
    /// `MedicationRequest.dispenseRequest`, 0..1.
    #[inline]
    pub fn dispense_request(&self) -> Option<&'r r4::MedicationRequestDispenseRequest> {
        self.0.dispense_request.as_deref()
    }
}
view!(
    #[doc =
    " A Organization as US Core's `us-core-organization` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization>). The fields of [`r4::Organization`] can be read as well."]
    Organization of Organization
);
impl<'r> Organization<'r> {
    /// `Organization.identifier`, 0..*.
    #[inline]
    pub fn identifier(&self) -> &'r [r4::Identifier] {
        &self.0.identifier
    }
    /// `Organization.identifier:NPI`, 0..*.
    #[inline]
    pub fn npi(&self) -> Vec<&'r r4::Identifier> {
        slice(Profile::Organization, "identifier:NPI", &self.0.identifier).collect()
    }
    /// `Organization.identifier:CLIA`, 0..*.
    #[inline]
    pub fn clia(&self) -> Vec<&'r r4::Identifier> {
        slice(Profile::Organization, "identifier:CLIA", &self.0.identifier).collect()
    }
    /// `Organization.identifier:NAIC`, 0..*.
    #[inline]
    pub fn naic(&self) -> Vec<&'r r4::Identifier> {
        slice(Profile::Organization, "identifier:NAIC", &self.0.identifier).collect()
    }
    /// `Organization.active`, 1..1.
    #[inline]
    pub fn active(&self) -> Option<bool> {
        self.0.active
    }
    /// `Organization.name`, 1..1.
    #[inline]
    pub fn name(&self) -> Option<&'r str> {
        self.0.name.as_deref()
    }
    /// `Organization.telecom`, 0..*.
    #[inline]
    pub fn telecom(&self) -> &'r [r4::ContactPoint] {
        &self.0.telecom
    }
    /// `Organization.address`, 0..*.
    #[inline]
    pub fn address(&self) -> &'r [r4::Address] {
        &self.0.address
    }
}
view!(
    #[doc =
    " A Patient as US Core's `us-core-patient` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient>). The fields of [`r4::Patient`] can be read as well."]
    Patient of Patient
);
impl<'r> Patient<'r> {
    /// `Patient.extension:race`, 0..1.
    #[inline]
    pub fn race(&self) -> Option<Race<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race",
            )
            .map(Race)
            .next()
    }
    /// `Patient.extension:ethnicity`, 0..1.
    #[inline]
    pub fn ethnicity(&self) -> Option<Ethnicity<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity",
            )
            .map(Ethnicity)
            .next()
    }
    /// `Patient.extension:tribalAffiliation`, 0..*.
    #[inline]
    pub fn tribal_affiliation(&self) -> Vec<TribalAffiliation<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation",
            )
            .map(TribalAffiliation)
            .collect()
    }
    /// `Patient.extension:sex`, 0..1.
    #[inline]
    pub fn sex(&self) -> Option<&'r r4::Coding> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex",
            )
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Coding(value)) => Some(&**value),
                _ => None,
            })
    }
    /// `Patient.extension:interpreterRequired`, 0..1.
    #[inline]
    pub fn interpreter_needed(&self) -> Option<&'r r4::Coding> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed",
            )
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Coding(value)) => Some(&**value),
                _ => None,
            })
    }
    /// `Patient.identifier`, 1..*.
    #[inline]
    pub fn identifier(&self) -> &'r [r4::Identifier] {
        &self.0.identifier
    }
    /// `Patient.name`, 1..*.
    #[inline]
    pub fn name(&self) -> &'r [r4::HumanName] {
        &self.0.name
    }
    /// `Patient.telecom`, 0..*.
    #[inline]
    pub fn telecom(&self) -> &'r [r4::ContactPoint] {
        &self.0.telecom
    }
    /// `Patient.birthDate`, 0..1.
    #[inline]
    pub fn birth_date(&self) -> Option<&'r crate::Date> {
        self.0.birth_date.as_ref()
    }
    /// `Patient.deceased[x]`, 0..1.
    #[inline]
    pub fn deceased(&self) -> Option<&'r r4::PatientDeceased> {
        self.0.deceased.as_ref()
    }
    /// `Patient.address`, 0..*.
    #[inline]
    pub fn address(&self) -> &'r [r4::Address] {
        &self.0.address
    }
    /// `Patient.communication`, 0..*.
    #[inline]
    pub fn communication(&self) -> &'r [r4::PatientCommunication] {
        &self.0.communication
    }
    /// `Patient.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex>.
    #[inline]
    pub fn birth_sex(&self) -> Option<&'r str> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex",
            )
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Code(value)) => Some(value.as_str()),
                _ => None,
            })
    }
    /// `Patient.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-genderIdentity>.
    #[inline]
    pub fn gender_identity(&self) -> Vec<&'r r4::CodeableConcept> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-genderIdentity",
            )
            .filter_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::CodeableConcept(value)) => Some(&**value),
                _ => None,
            })
            .collect()
    }
    /// `Patient.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-sex>.
    #[inline]
    pub fn sex_code(&self) -> Option<&'r str> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-sex",
            )
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Code(value)) => Some(value.as_str()),
                _ => None,
            })
    }
}
view!(
    #[doc =
    " A Practitioner as US Core's `us-core-practitioner` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner>). The fields of [`r4::Practitioner`] can be read as well."]
    Practitioner of Practitioner
);
impl<'r> Practitioner<'r> {
    /// `Practitioner.identifier`, 1..*.
    #[inline]
    pub fn identifier(&self) -> &'r [r4::Identifier] {
        &self.0.identifier
    }
    /// `Practitioner.identifier:NPI`, 0..*.
    #[inline]
    pub fn npi(&self) -> Vec<&'r r4::Identifier> {
        slice(Profile::Practitioner, "identifier:NPI", &self.0.identifier).collect()
    }
    /// `Practitioner.identifier:NCSBNID`, 0..*.
    #[inline]
    pub fn ncsbnid(&self) -> Vec<&'r r4::Identifier> {
        slice(Profile::Practitioner, "identifier:NCSBNID", &self.0.identifier).collect()
    }
    /// `Practitioner.name`, 1..*.
    #[inline]
    pub fn name(&self) -> &'r [r4::HumanName] {
        &self.0.name
    }
    /// `Practitioner.telecom`, 0..*.
    #[inline]
    pub fn telecom(&self) -> &'r [r4::ContactPoint] {
        &self.0.telecom
    }
    /// `Practitioner.address`, 0..*.
    #[inline]
    pub fn address(&self) -> &'r [r4::Address] {
        &self.0.address
    }
    /// `Practitioner.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity>.
    #[inline]
    pub fn ethnicity(&self) -> Option<Ethnicity<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity",
            )
            .map(Ethnicity)
            .next()
    }
    /// `Practitioner.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-genderIdentity>.
    #[inline]
    pub fn gender_identity(&self) -> Vec<&'r r4::CodeableConcept> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-genderIdentity",
            )
            .filter_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::CodeableConcept(value)) => Some(&**value),
                _ => None,
            })
            .collect()
    }
    /// `Practitioner.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex>.
    #[inline]
    pub fn sex(&self) -> Option<&'r r4::Coding> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex",
            )
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Coding(value)) => Some(&**value),
                _ => None,
            })
    }
    /// `Practitioner.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed>.
    #[inline]
    pub fn interpreter_needed(&self) -> Option<&'r r4::Coding> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed",
            )
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Coding(value)) => Some(&**value),
                _ => None,
            })
    }
    /// `Practitioner.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-race>.
    #[inline]
    pub fn race(&self) -> Option<Race<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race",
            )
            .map(Race)
            .next()
    }
    /// `Practitioner.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation>.
    #[inline]
    pub fn tribal_affiliation(&self) -> Vec<TribalAffiliation<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation",
            )
            .map(TribalAffiliation)
            .collect()
    }
}
view!(
    #[doc =
    " A PractitionerRole as US Core's `us-core-practitionerrole` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitionerrole>). The fields of [`r4::PractitionerRole`] can be read as well."]
    PractitionerRole of PractitionerRole
);
impl<'r> PractitionerRole<'r> {
    /// `PractitionerRole.practitioner`, 0..1.
    #[inline]
    pub fn practitioner(&self) -> Option<&'r r4::Reference> {
        self.0.practitioner.as_deref()
    }
    /// `PractitionerRole.organization`, 0..1.
    #[inline]
    pub fn organization(&self) -> Option<&'r r4::Reference> {
        self.0.organization.as_deref()
    }
    /// `PractitionerRole.code`, 0..*. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1099.30`.
    #[inline]
    pub fn code(&self) -> &'r [r4::CodeableConcept] {
        &self.0.code
    }
    /// `PractitionerRole.specialty`, 0..*. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-practitionerrole-specialty`.
    #[inline]
    pub fn specialty(&self) -> &'r [r4::CodeableConcept] {
        &self.0.specialty
    }
    /// `PractitionerRole.location`, 0..*.
    #[inline]
    pub fn location(&self) -> &'r [r4::Reference] {
        &self.0.location
    }
    /// `PractitionerRole.telecom`, 0..*.
    #[inline]
    pub fn telecom(&self) -> &'r [r4::ContactPoint] {
        &self.0.telecom
    }
    /// `PractitionerRole.endpoint`, 0..*.
    #[inline]
    pub fn endpoint(&self) -> &'r [r4::Reference] {
        &self.0.endpoint
    }
}
view!(
    #[doc =
    " A Procedure as US Core's `us-core-procedure` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure>). The fields of [`r4::Procedure`] can be read as well."]
    Procedure of Procedure
);
impl<'r> Procedure<'r> {
    /// `Procedure.basedOn`, 0..*.
    #[inline]
    pub fn based_on(&self) -> &'r [r4::Reference] {
        &self.0.based_on
    }
    /// `Procedure.status`, 1..1. Codes (required): `http://hl7.org/fhir/ValueSet/event-status`.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Procedure.code`, 1..1. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-procedure-code`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Procedure.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Procedure.encounter`, 0..1.
    #[inline]
    pub fn encounter(&self) -> Option<&'r r4::Reference> {
        self.0.encounter.as_deref()
    }
    /// `Procedure.performed[x]`, 0..1.
    #[inline]
    pub fn performed(&self) -> Option<&'r r4::ProcedurePerformed> {
        self.0.performed.as_ref()
    }
    /// `Procedure.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::ProcedurePerformer] {
        &self.0.performer
    }
    /// `Procedure.reasonCode`, 0..*. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-condition-code`.
    #[inline]
    pub fn reason_code(&self) -> &'r [r4::CodeableConcept] {
        &self.0.reason_code
    }
    /// `Procedure.reasonReference`, 0..*.
    #[inline]
    pub fn reason_reference(&self) -> &'r [r4::Reference] {
        &self.0.reason_reference
    }
}
view!(
    #[doc =
    " A Provenance as US Core's `us-core-provenance` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-provenance>). The fields of [`r4::Provenance`] can be read as well."]
    Provenance of Provenance
);
impl<'r> Provenance<'r> {
    /// `Provenance.target`, 1..*.
    #[inline]
    pub fn target(&self) -> &'r [r4::Reference] {
        &self.0.target
    }
    /// `Provenance.recorded`, 1..1.
    #[inline]
    pub fn recorded(&self) -> Option<&'r crate::Instant> {
        self.0.recorded.as_ref()
    }
    /// `Provenance.agent`, 1..*.
    #[inline]
    pub fn agent(&self) -> &'r [r4::ProvenanceAgent] {
        &self.0.agent
    }
    /// `Provenance.agent:ProvenanceAuthor`, 0..*.
    #[inline]
    pub fn author(&self) -> Vec<&'r r4::ProvenanceAgent> {
        slice(Profile::Provenance, "agent:ProvenanceAuthor", &self.0.agent).collect()
    }
    /// `Provenance.agent:ProvenanceTransmitter`, 0..*.
    #[inline]
    pub fn transmitter(&self) -> Vec<&'r r4::ProvenanceAgent> {
        slice(Profile::Provenance, "agent:ProvenanceTransmitter", &self.0.agent)
            .collect()
    }
}
view!(
    #[doc =
    " A QuestionnaireResponse as US Core's `us-core-questionnaireresponse` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse>). The fields of [`r4::QuestionnaireResponse`] can be read as well."]
    QuestionnaireResponse of QuestionnaireResponse
);
impl<'r> QuestionnaireResponse<'r> {
    /// `QuestionnaireResponse.questionnaire`, 0..1.
    #[inline]
    pub fn questionnaire(&self) -> Option<&'r str> {
        self.0.questionnaire.as_deref()
    }
    /// `QuestionnaireResponse.questionnaire.extension:url`, 0..1.
    #[inline]
    pub fn questionnaire_uri(&self) -> Option<&'r str> {
        extensions(
                self
                    .0
                    .extra
                    .element("questionnaire")
                    .map_or(&[][..], |of| of.extension.as_slice()),
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-extension-questionnaire-uri",
            )
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Uri(value)) => Some(value.as_str()),
                _ => None,
            })
    }
    /// `QuestionnaireResponse.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `QuestionnaireResponse.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `QuestionnaireResponse.authored`, 0..1.
    #[inline]
    pub fn authored(&self) -> Option<&'r crate::DateTime> {
        self.0.authored.as_ref()
    }
    /// `QuestionnaireResponse.author`, 0..1.
    #[inline]
    pub fn author(&self) -> Option<&'r r4::Reference> {
        self.0.author.as_deref()
    }
    /// `QuestionnaireResponse.item`, 0..*.
    #[inline]
    pub fn item(&self) -> &'r [r4::QuestionnaireResponseItem] {
        &self.0.item
    }
}
view!(
    #[doc =
    " A RelatedPerson as US Core's `us-core-relatedperson` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-relatedperson>). The fields of [`r4::RelatedPerson`] can be read as well."]
    RelatedPerson of RelatedPerson
);
impl<'r> RelatedPerson<'r> {
    /// `RelatedPerson.active`, 1..1.
    #[inline]
    pub fn active(&self) -> Option<bool> {
        self.0.active
    }
    /// `RelatedPerson.patient`, 1..1.
    #[inline]
    pub fn patient(&self) -> Option<&'r r4::Reference> {
        self.0.patient.as_deref()
    }
    /// `RelatedPerson.relationship`, 0..*. Codes (preferred): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.11.20.12.1`.
    #[inline]
    pub fn relationship(&self) -> &'r [r4::CodeableConcept] {
        &self.0.relationship
    }
    /// `RelatedPerson.name`, 0..*.
    #[inline]
    pub fn name(&self) -> &'r [r4::HumanName] {
        &self.0.name
    }
    /// `RelatedPerson.telecom`, 0..*.
    #[inline]
    pub fn telecom(&self) -> &'r [r4::ContactPoint] {
        &self.0.telecom
    }
    /// `RelatedPerson.address`, 0..*.
    #[inline]
    pub fn address(&self) -> &'r [r4::Address] {
        &self.0.address
    }
    /// `RelatedPerson.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity>.
    #[inline]
    pub fn ethnicity(&self) -> Option<Ethnicity<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity",
            )
            .map(Ethnicity)
            .next()
    }
    /// `RelatedPerson.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-genderIdentity>.
    #[inline]
    pub fn gender_identity(&self) -> Vec<&'r r4::CodeableConcept> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-genderIdentity",
            )
            .filter_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::CodeableConcept(value)) => Some(&**value),
                _ => None,
            })
            .collect()
    }
    /// `RelatedPerson.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex>.
    #[inline]
    pub fn sex(&self) -> Option<&'r r4::Coding> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex",
            )
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Coding(value)) => Some(&**value),
                _ => None,
            })
    }
    /// `RelatedPerson.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed>.
    #[inline]
    pub fn interpreter_needed(&self) -> Option<&'r r4::Coding> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed",
            )
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Coding(value)) => Some(&**value),
                _ => None,
            })
    }
    /// `RelatedPerson.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-race>.
    #[inline]
    pub fn race(&self) -> Option<Race<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race",
            )
            .map(Race)
            .next()
    }
    /// `RelatedPerson.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation>.
    #[inline]
    pub fn tribal_affiliation(&self) -> Vec<TribalAffiliation<'r>> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation",
            )
            .map(TribalAffiliation)
            .collect()
    }
}
view!(
    #[doc =
    " A ServiceRequest as US Core's `us-core-servicerequest` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-servicerequest>). The fields of [`r4::ServiceRequest`] can be read as well."]
    ServiceRequest of ServiceRequest
);
impl<'r> ServiceRequest<'r> {
    /// `ServiceRequest.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `ServiceRequest.intent`, 1..1.
    #[inline]
    pub fn intent(&self) -> Option<&'r str> {
        self.0.intent.as_deref()
    }
    /// `ServiceRequest.category`, 0..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `ServiceRequest.code`, 1..1. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-procedure-code`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `ServiceRequest.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `ServiceRequest.encounter`, 0..1.
    #[inline]
    pub fn encounter(&self) -> Option<&'r r4::Reference> {
        self.0.encounter.as_deref()
    }
    /// `ServiceRequest.occurrence[x]`, 0..1.
    #[inline]
    pub fn occurrence(&self) -> Option<&'r r4::ServiceRequestOccurrence> {
        self.0.occurrence.as_ref()
    }
    /// `ServiceRequest.authoredOn`, 0..1.
    #[inline]
    pub fn authored_on(&self) -> Option<&'r crate::DateTime> {
        self.0.authored_on.as_ref()
    }
    /// `ServiceRequest.requester`, 0..1.
    #[inline]
    pub fn requester(&self) -> Option<&'r r4::Reference> {
        self.0.requester.as_deref()
    }
    /// `ServiceRequest.reasonCode`, 0..*. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-condition-code`.
    #[inline]
    pub fn reason_code(&self) -> &'r [r4::CodeableConcept] {
        &self.0.reason_code
    }
    /// `ServiceRequest.reasonReference`, 0..*.
    #[inline]
    pub fn reason_reference(&self) -> &'r [r4::Reference] {
        &self.0.reason_reference
    }
}
view!(
    #[doc =
    " A Specimen as US Core's `us-core-specimen` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-specimen>). The fields of [`r4::Specimen`] can be read as well."]
    Specimen of Specimen
);
impl<'r> Specimen<'r> {
    /// `Specimen.identifier`, 0..*.
    #[inline]
    pub fn identifier(&self) -> &'r [r4::Identifier] {
        &self.0.identifier
    }
    /// `Specimen.accessionIdentifier`, 0..1.
    #[inline]
    pub fn accession_identifier(&self) -> Option<&'r r4::Identifier> {
        self.0.accession_identifier.as_deref()
    }
    /// `Specimen.type`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1099.54`.
    #[inline]
    pub fn type_(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.type_.as_deref()
    }
    /// `Specimen.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Specimen.collection`, 0..1.
    #[inline]
    pub fn collection(&self) -> Option<&'r r4::SpecimenCollection> {
        self.0.collection.as_deref()
    }
    /// `Specimen.condition`, 0..*. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-specimen-condition`.
    #[inline]
    pub fn condition(&self) -> &'r [r4::CodeableConcept] {
        &self.0.condition
    }
}
view!(
    #[doc =
    " A Observation as US Core's `head-occipital-frontal-circumference-percentile` has it (<http://hl7.org/fhir/us/core/StructureDefinition/head-occipital-frontal-circumference-percentile>). The fields of [`r4::Observation`] can be read as well."]
    HeadCircumferencePercentile of Observation
);
impl<'r> HeadCircumferencePercentile<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::HeadCircumferencePercentile, "category:VSCat", &self.0.category)
            .next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.valueQuantity`, 0..1.
    #[inline]
    pub fn value_quantity(&self) -> Option<&'r r4::Quantity> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `pediatric-bmi-for-age` has it (<http://hl7.org/fhir/us/core/StructureDefinition/pediatric-bmi-for-age>). The fields of [`r4::Observation`] can be read as well."]
    BmiForAge of Observation
);
impl<'r> BmiForAge<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::BmiForAge, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.valueQuantity`, 0..1.
    #[inline]
    pub fn value_quantity(&self) -> Option<&'r r4::Quantity> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `pediatric-weight-for-height` has it (<http://hl7.org/fhir/us/core/StructureDefinition/pediatric-weight-for-height>). The fields of [`r4::Observation`] can be read as well."]
    WeightForHeight of Observation
);
impl<'r> WeightForHeight<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::WeightForHeight, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.valueQuantity`, 0..1.
    #[inline]
    pub fn value_quantity(&self) -> Option<&'r r4::Quantity> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-blood-pressure` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-blood-pressure>). The fields of [`r4::Observation`] can be read as well."]
    BloodPressure of Observation
);
impl<'r> BloodPressure<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::BloodPressure, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 2..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.component:systolic`, 1..1. Its value.
    #[inline]
    pub fn systolic(&self) -> Option<&'r r4::Quantity> {
        match slice(Profile::BloodPressure, "component:systolic", &self.0.component)
            .next()
            .and_then(|of| of.value.as_ref())
        {
            Some(r4::ObservationComponentValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
    /// `Observation.component:systolic`, 1..1. All of it.
    #[inline]
    pub fn systolic_component(&self) -> Option<&'r r4::ObservationComponent> {
        slice(Profile::BloodPressure, "component:systolic", &self.0.component).next()
    }
    /// `Observation.component:diastolic`, 1..1. Its value.
    #[inline]
    pub fn diastolic(&self) -> Option<&'r r4::Quantity> {
        match slice(Profile::BloodPressure, "component:diastolic", &self.0.component)
            .next()
            .and_then(|of| of.value.as_ref())
        {
            Some(r4::ObservationComponentValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
    /// `Observation.component:diastolic`, 1..1. All of it.
    #[inline]
    pub fn diastolic_component(&self) -> Option<&'r r4::ObservationComponent> {
        slice(Profile::BloodPressure, "component:diastolic", &self.0.component).next()
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-bmi` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-bmi>). The fields of [`r4::Observation`] can be read as well."]
    Bmi of Observation
);
impl<'r> Bmi<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::Bmi, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.valueQuantity`, 0..1.
    #[inline]
    pub fn value_quantity(&self) -> Option<&'r r4::Quantity> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-body-height` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-body-height>). The fields of [`r4::Observation`] can be read as well."]
    BodyHeight of Observation
);
impl<'r> BodyHeight<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::BodyHeight, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.valueQuantity`, 0..1.
    #[inline]
    pub fn value_quantity(&self) -> Option<&'r r4::Quantity> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-body-temperature` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-body-temperature>). The fields of [`r4::Observation`] can be read as well."]
    BodyTemperature of Observation
);
impl<'r> BodyTemperature<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::BodyTemperature, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.valueQuantity`, 0..1.
    #[inline]
    pub fn value_quantity(&self) -> Option<&'r r4::Quantity> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-body-weight` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-body-weight>). The fields of [`r4::Observation`] can be read as well."]
    BodyWeight of Observation
);
impl<'r> BodyWeight<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::BodyWeight, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.valueQuantity`, 0..1.
    #[inline]
    pub fn value_quantity(&self) -> Option<&'r r4::Quantity> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-head-circumference` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-head-circumference>). The fields of [`r4::Observation`] can be read as well."]
    HeadCircumference of Observation
);
impl<'r> HeadCircumference<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::HeadCircumference, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.valueQuantity`, 0..1.
    #[inline]
    pub fn value_quantity(&self) -> Option<&'r r4::Quantity> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-heart-rate` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-heart-rate>). The fields of [`r4::Observation`] can be read as well."]
    HeartRate of Observation
);
impl<'r> HeartRate<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::HeartRate, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.valueQuantity`, 0..1.
    #[inline]
    pub fn value_quantity(&self) -> Option<&'r r4::Quantity> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-pulse-oximetry` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-pulse-oximetry>). The fields of [`r4::Observation`] can be read as well."]
    PulseOximetry of Observation
);
impl<'r> PulseOximetry<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::PulseOximetry, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.code.coding:PulseOx`, 1..1.
    #[inline]
    pub fn pulse_ox(&self) -> Option<&'r r4::Coding> {
        slice(
                Profile::PulseOximetry,
                "code.coding:PulseOx",
                self.0.code.as_deref().map_or(&[][..], |of| of.coding.as_slice()),
            )
            .next()
    }
    /// `Observation.code.coding:O2Sat`, 1..1.
    #[inline]
    pub fn o2_sat(&self) -> Option<&'r r4::Coding> {
        slice(
                Profile::PulseOximetry,
                "code.coding:O2Sat",
                self.0.code.as_deref().map_or(&[][..], |of| of.coding.as_slice()),
            )
            .next()
    }
    /// `Observation.valueQuantity`, 0..1.
    #[inline]
    pub fn value_quantity(&self) -> Option<&'r r4::Quantity> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
    /// `Observation.component:FlowRate`, 0..1. Its value.
    #[inline]
    pub fn flow_rate(&self) -> Option<&'r r4::Quantity> {
        match slice(Profile::PulseOximetry, "component:FlowRate", &self.0.component)
            .next()
            .and_then(|of| of.value.as_ref())
        {
            Some(r4::ObservationComponentValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
    /// `Observation.component:FlowRate`, 0..1. All of it.
    #[inline]
    pub fn flow_rate_component(&self) -> Option<&'r r4::ObservationComponent> {
        slice(Profile::PulseOximetry, "component:FlowRate", &self.0.component).next()
    }
    /// `Observation.component:Concentration`, 0..1. Its value.
    #[inline]
    pub fn concentration(&self) -> Option<&'r r4::Quantity> {
        match slice(Profile::PulseOximetry, "component:Concentration", &self.0.component)
            .next()
            .and_then(|of| of.value.as_ref())
        {
            Some(r4::ObservationComponentValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
    /// `Observation.component:Concentration`, 0..1. All of it.
    #[inline]
    pub fn concentration_component(&self) -> Option<&'r r4::ObservationComponent> {
        slice(Profile::PulseOximetry, "component:Concentration", &self.0.component)
            .next()
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-respiratory-rate` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-respiratory-rate>). The fields of [`r4::Observation`] can be read as well."]
    RespiratoryRate of Observation
);
impl<'r> RespiratoryRate<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::RespiratoryRate, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.valueQuantity`, 0..1.
    #[inline]
    pub fn value_quantity(&self) -> Option<&'r r4::Quantity> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-average-blood-pressure` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-average-blood-pressure>). The fields of [`r4::Observation`] can be read as well."]
    AverageBloodPressure of Observation
);
impl<'r> AverageBloodPressure<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::AverageBloodPressure, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 1..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.component`, 2..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.component:systolic`, 1..1. Its value.
    #[inline]
    pub fn systolic(&self) -> Option<&'r r4::Quantity> {
        match slice(
                Profile::AverageBloodPressure,
                "component:systolic",
                &self.0.component,
            )
            .next()
            .and_then(|of| of.value.as_ref())
        {
            Some(r4::ObservationComponentValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
    /// `Observation.component:systolic`, 1..1. All of it.
    #[inline]
    pub fn systolic_component(&self) -> Option<&'r r4::ObservationComponent> {
        slice(Profile::AverageBloodPressure, "component:systolic", &self.0.component)
            .next()
    }
    /// `Observation.component:diastolic`, 1..1. Its value.
    #[inline]
    pub fn diastolic(&self) -> Option<&'r r4::Quantity> {
        match slice(
                Profile::AverageBloodPressure,
                "component:diastolic",
                &self.0.component,
            )
            .next()
            .and_then(|of| of.value.as_ref())
        {
            Some(r4::ObservationComponentValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
    /// `Observation.component:diastolic`, 1..1. All of it.
    #[inline]
    pub fn diastolic_component(&self) -> Option<&'r r4::ObservationComponent> {
        slice(Profile::AverageBloodPressure, "component:diastolic", &self.0.component)
            .next()
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-care-experience-preference` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-care-experience-preference>). The fields of [`r4::Observation`] can be read as well."]
    CareExperiencePreference of Observation
);
impl<'r> CareExperiencePreference<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 0..*. Codes (preferred): `http://hl7.org/fhir/us/core/ValueSet/us-core-simple-observation-category`.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:us-core`, 0..1. Codes (preferred): `http://hl7.org/fhir/us/core/ValueSet/us-core-simple-observation-category`.
    #[inline]
    pub fn category_us_core(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::CareExperiencePreference, "category:us-core", &self.0.category)
            .next()
    }
    /// `Observation.code`, 1..1.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-observation-adi-documentation` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-adi-documentation>). The fields of [`r4::Observation`] can be read as well."]
    AdvanceDirectiveObservation of Observation
);
impl<'r> AdvanceDirectiveObservation<'r> {
    /// `Observation.extension:supporting-info`, 0..*.
    #[inline]
    pub fn supporting_info(&self) -> Vec<&'r r4::Extension> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/StructureDefinition/workflow-supportingInfo",
            )
            .collect()
    }
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 0..*. Codes (preferred): `http://hl7.org/fhir/us/core/ValueSet/us-core-simple-observation-category`.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:us-core`, 0..1. Codes (preferred): `http://hl7.org/fhir/us/core/ValueSet/us-core-simple-observation-category`.
    #[inline]
    pub fn category_us_core(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::AdvanceDirectiveObservation, "category:us-core", &self.0.category)
            .next()
    }
    /// `Observation.code`, 1..1.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.issued`, 0..1.
    #[inline]
    pub fn issued(&self) -> Option<&'r crate::Instant> {
        self.0.issued.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (required): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1267.16`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::CodeableConcept> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::CodeableConcept(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-observation-occupation` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-occupation>). The fields of [`r4::Observation`] can be read as well."]
    Occupation of Observation
);
impl<'r> Occupation<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 0..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:socialhistory`, 0..1.
    #[inline]
    pub fn category_socialhistory(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::Occupation, "category:socialhistory", &self.0.category).next()
    }
    /// `Observation.code`, 1..1.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effectivePeriod`, 0..1.
    #[inline]
    pub fn effective_period(&self) -> Option<&'r r4::Period> {
        match self.0.effective.as_ref() {
            Some(r4::ObservationEffective::Period(value)) => Some(&**value),
            _ => None,
        }
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.valueCodeableConcept`, 1..1. Codes (extensible): `http://phinvads.cdc.gov/fhir/ValueSet/2.16.840.1.114222.4.11.7901`.
    #[inline]
    pub fn value_codeable_concept(&self) -> Option<&'r r4::CodeableConcept> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::CodeableConcept(value)) => Some(&**value),
            _ => None,
        }
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
    /// `Observation.component:industry`, 0..1. Its value.
    #[inline]
    pub fn industry(&self) -> Option<&'r r4::CodeableConcept> {
        match slice(Profile::Occupation, "component:industry", &self.0.component)
            .next()
            .and_then(|of| of.value.as_ref())
        {
            Some(r4::ObservationComponentValue::CodeableConcept(value)) => Some(&**value),
            _ => None,
        }
    }
    /// `Observation.component:industry`, 0..1. All of it.
    #[inline]
    pub fn industry_component(&self) -> Option<&'r r4::ObservationComponent> {
        slice(Profile::Occupation, "component:industry", &self.0.component).next()
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-observation-pregnancyintent` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancyintent>). The fields of [`r4::Observation`] can be read as well."]
    PregnancyIntent of Observation
);
impl<'r> PregnancyIntent<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 0..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:SocialHistory`, 0..1.
    #[inline]
    pub fn category_social_history(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::PregnancyIntent, "category:SocialHistory", &self.0.category)
            .next()
    }
    /// `Observation.code`, 1..1.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effectiveDateTime`, 1..1.
    #[inline]
    pub fn effective_date_time(&self) -> Option<&'r crate::DateTime> {
        match self.0.effective.as_ref() {
            Some(r4::ObservationEffective::DateTime(value)) => Some(value),
            _ => None,
        }
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.valueCodeableConcept`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1166.22`.
    #[inline]
    pub fn value_codeable_concept(&self) -> Option<&'r r4::CodeableConcept> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::CodeableConcept(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-observation-pregnancystatus` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancystatus>). The fields of [`r4::Observation`] can be read as well."]
    PregnancyStatus of Observation
);
impl<'r> PregnancyStatus<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 0..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:SocialHistory`, 0..1.
    #[inline]
    pub fn category_social_history(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::PregnancyStatus, "category:SocialHistory", &self.0.category)
            .next()
    }
    /// `Observation.code`, 1..1.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effectiveDateTime`, 1..1.
    #[inline]
    pub fn effective_date_time(&self) -> Option<&'r crate::DateTime> {
        match self.0.effective.as_ref() {
            Some(r4::ObservationEffective::DateTime(value)) => Some(value),
            _ => None,
        }
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.valueCodeableConcept`, 1..1. Codes (preferred): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1240.12`.
    #[inline]
    pub fn value_codeable_concept(&self) -> Option<&'r r4::CodeableConcept> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::CodeableConcept(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-observation-sexual-orientation` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-sexual-orientation>). The fields of [`r4::Observation`] can be read as well."]
    SexualOrientation of Observation
);
impl<'r> SexualOrientation<'r> {
    /// `Observation.status`, 1..1. Codes (required): `http://hl7.org/fhir/ValueSet/observation-status`.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.code`, 1..1.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.valueCodeableConcept`, 0..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1240.11`.
    #[inline]
    pub fn value_codeable_concept(&self) -> Option<&'r r4::CodeableConcept> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::CodeableConcept(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-smokingstatus` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus>). The fields of [`r4::Observation`] can be read as well."]
    SmokingStatus of Observation
);
impl<'r> SmokingStatus<'r> {
    /// `Observation.status`, 1..1. Codes (required): `http://hl7.org/fhir/us/core/ValueSet/us-core-observation-smoking-status-status`.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:SocialHistory`, 1..1.
    #[inline]
    pub fn category_social_history(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::SmokingStatus, "category:SocialHistory", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1267.6`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 1..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 1..1.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.value[x]:valueQuantity`, 0..1. Codes (required): `http://terminology.hl7.org/ValueSet/v3-UnitsOfMeasureCaseSensitive`.
    #[inline]
    pub fn value_quantity(&self) -> Option<&'r r4::Quantity> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::Quantity(value)) => Some(&**value),
            _ => None,
        }
    }
    /// `Observation.value[x]:valueCodeableConcept`, 0..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1267.3`.
    #[inline]
    pub fn value_codeable_concept(&self) -> Option<&'r r4::CodeableConcept> {
        match self.0.value.as_ref() {
            Some(r4::ObservationValue::CodeableConcept(value)) => Some(&**value),
            _ => None,
        }
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-treatment-intervention-preference` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-treatment-intervention-preference>). The fields of [`r4::Observation`] can be read as well."]
    TreatmentInterventionPreference of Observation
);
impl<'r> TreatmentInterventionPreference<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 0..*. Codes (preferred): `http://hl7.org/fhir/us/core/ValueSet/us-core-simple-observation-category`.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:us-core`, 0..1. Codes (preferred): `http://hl7.org/fhir/us/core/ValueSet/us-core-simple-observation-category`.
    #[inline]
    pub fn category_us_core(&self) -> Option<&'r r4::CodeableConcept> {
        slice(
                Profile::TreatmentInterventionPreference,
                "category:us-core",
                &self.0.category,
            )
            .next()
    }
    /// `Observation.code`, 1..1.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-observation-lab` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab>). The fields of [`r4::Observation`] can be read as well."]
    LabResult of Observation
);
impl<'r> LabResult<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:us-core`, 1..1. Codes (required): `http://hl7.org/fhir/us/core/ValueSet/us-core-clinical-result-observation-category`.
    #[inline]
    pub fn category_us_core(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::LabResult, "category:us-core", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-laboratory-test-codes`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.encounter`, 0..1.
    #[inline]
    pub fn encounter(&self) -> Option<&'r r4::Reference> {
        self.0.encounter.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.meta`, 0..1.
    #[inline]
    pub fn meta(&self) -> Option<&'r r4::Meta> {
        self.0.meta.as_deref()
    }
    /// `Observation.interpretation`, 0..*. Codes (extensible): `http://hl7.org/fhir/ValueSet/observation-interpretation`.
    #[inline]
    pub fn interpretation(&self) -> &'r [r4::CodeableConcept] {
        &self.0.interpretation
    }
    /// `Observation.specimen`, 0..1.
    #[inline]
    pub fn specimen(&self) -> Option<&'r r4::Reference> {
        self.0.specimen.as_deref()
    }
    /// `Observation.referenceRange`, 0..*.
    #[inline]
    pub fn reference_range(&self) -> &'r [r4::ObservationReferenceRange] {
        &self.0.reference_range
    }
}
view!(
    #[doc =
    " A DocumentReference as US Core's `us-core-adi-documentreference` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-adi-documentreference>). The fields of [`r4::DocumentReference`] can be read as well."]
    AdvanceDirective of DocumentReference
);
impl<'r> AdvanceDirective<'r> {
    /// `DocumentReference.extension:fhir5-attester`, 0..*.
    #[inline]
    pub fn attester(&self) -> Vec<&'r r4::Extension> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.attester",
            )
            .collect()
    }
    /// `DocumentReference.identifier`, 0..*.
    #[inline]
    pub fn identifier(&self) -> &'r [r4::Identifier] {
        &self.0.identifier
    }
    /// `DocumentReference.status`, 1..1. Codes (required): `http://hl7.org/fhir/ValueSet/document-reference-status`.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `DocumentReference.type`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1115.41`.
    #[inline]
    pub fn type_(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.type_.as_deref()
    }
    /// `DocumentReference.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `DocumentReference.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `DocumentReference.date`, 0..1.
    #[inline]
    pub fn date(&self) -> Option<&'r crate::Instant> {
        self.0.date.as_ref()
    }
    /// `DocumentReference.author`, 0..*.
    #[inline]
    pub fn author(&self) -> &'r [r4::Reference] {
        &self.0.author
    }
    /// `DocumentReference.content`, 1..*.
    #[inline]
    pub fn content(&self) -> &'r [r4::DocumentReferenceContent] {
        &self.0.content
    }
    /// `DocumentReference.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-authentication-time>.
    #[inline]
    pub fn authentication_time(&self) -> Vec<&'r crate::DateTime> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-authentication-time",
            )
            .filter_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::DateTime(value)) => Some(value),
                _ => None,
            })
            .collect()
    }
}
view!(
    #[doc =
    " A Condition as US Core's `us-core-condition-encounter-diagnosis` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-encounter-diagnosis>). The fields of [`r4::Condition`] can be read as well."]
    EncounterDiagnosis of Condition
);
impl<'r> EncounterDiagnosis<'r> {
    /// `Condition.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Condition.category:us-core`, 1..1.
    #[inline]
    pub fn category_us_core(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::EncounterDiagnosis, "category:us-core", &self.0.category).next()
    }
    /// `Condition.code`, 1..1. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-condition-code`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Condition.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Condition.encounter`, 0..1.
    #[inline]
    pub fn encounter(&self) -> Option<&'r r4::Reference> {
        self.0.encounter.as_deref()
    }
    /// `Condition.recordedDate`, 0..1.
    #[inline]
    pub fn recorded_date(&self) -> Option<&'r crate::DateTime> {
        self.0.recorded_date.as_ref()
    }
    /// `Condition.recorder`, 0..1.
    #[inline]
    pub fn recorder(&self) -> Option<&'r r4::Reference> {
        self.0.recorder.as_deref()
    }
}
view!(
    #[doc =
    " A Condition as US Core's `us-core-condition-problems-health-concerns` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns>). The fields of [`r4::Condition`] can be read as well."]
    Problem of Condition
);
impl<'r> Problem<'r> {
    /// `Condition.meta`, 0..1.
    #[inline]
    pub fn meta(&self) -> Option<&'r r4::Meta> {
        self.0.meta.as_deref()
    }
    /// `Condition.extension:assertedDate`, 0..1.
    #[inline]
    pub fn asserted_date(&self) -> Option<&'r r4::Extension> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/StructureDefinition/condition-assertedDate",
            )
            .next()
    }
    /// `Condition.clinicalStatus`, 0..1. Codes (required): `http://hl7.org/fhir/ValueSet/condition-clinical`.
    #[inline]
    pub fn clinical_status(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.clinical_status.as_deref()
    }
    /// `Condition.verificationStatus`, 0..1. Codes (required): `http://hl7.org/fhir/ValueSet/condition-ver-status`.
    #[inline]
    pub fn verification_status(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.verification_status.as_deref()
    }
    /// `Condition.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Condition.code`, 1..1. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-condition-code`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Condition.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Condition.onset[x]`, 0..1.
    #[inline]
    pub fn onset(&self) -> Option<&'r r4::ConditionOnset> {
        self.0.onset.as_ref()
    }
    /// `Condition.abatement[x]`, 0..1.
    #[inline]
    pub fn abatement(&self) -> Option<&'r r4::ConditionAbatement> {
        self.0.abatement.as_ref()
    }
    /// `Condition.recordedDate`, 0..1.
    #[inline]
    pub fn recorded_date(&self) -> Option<&'r crate::DateTime> {
        self.0.recorded_date.as_ref()
    }
    /// `Condition.recorder`, 0..1.
    #[inline]
    pub fn recorder(&self) -> Option<&'r r4::Reference> {
        self.0.recorder.as_deref()
    }
}
view!(
    #[doc =
    " A DiagnosticReport as US Core's `us-core-diagnosticreport-lab` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-lab>). The fields of [`r4::DiagnosticReport`] can be read as well."]
    LabReport of DiagnosticReport
);
impl<'r> LabReport<'r> {
    /// `DiagnosticReport.meta`, 0..1.
    #[inline]
    pub fn meta(&self) -> Option<&'r r4::Meta> {
        self.0.meta.as_deref()
    }
    /// `DiagnosticReport.status`, 1..1. Codes (required): `http://hl7.org/fhir/ValueSet/diagnostic-report-status`.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `DiagnosticReport.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `DiagnosticReport.category:LaboratorySlice`, 1..1.
    #[inline]
    pub fn category_laboratory_slice(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::LabReport, "category:LaboratorySlice", &self.0.category).next()
    }
    /// `DiagnosticReport.code`, 1..1. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-laboratory-test-codes`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `DiagnosticReport.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `DiagnosticReport.encounter`, 0..1.
    #[inline]
    pub fn encounter(&self) -> Option<&'r r4::Reference> {
        self.0.encounter.as_deref()
    }
    /// `DiagnosticReport.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::DiagnosticReportEffective> {
        self.0.effective.as_ref()
    }
    /// `DiagnosticReport.issued`, 0..1.
    #[inline]
    pub fn issued(&self) -> Option<&'r crate::Instant> {
        self.0.issued.as_ref()
    }
    /// `DiagnosticReport.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `DiagnosticReport.resultsInterpreter`, 0..*.
    #[inline]
    pub fn results_interpreter(&self) -> &'r [r4::Reference] {
        &self.0.results_interpreter
    }
    /// `DiagnosticReport.result`, 0..*.
    #[inline]
    pub fn result(&self) -> &'r [r4::Reference] {
        &self.0.result
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-observation-clinical-result` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-result>). The fields of [`r4::Observation`] can be read as well."]
    ClinicalResult of Observation
);
impl<'r> ClinicalResult<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.code`, 1..1.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.encounter`, 0..1.
    #[inline]
    pub fn encounter(&self) -> Option<&'r r4::Reference> {
        self.0.encounter.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-observation-screening-assessment` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment>). The fields of [`r4::Observation`] can be read as well."]
    ScreeningAssessment of Observation
);
impl<'r> ScreeningAssessment<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:survey`, 1..1.
    #[inline]
    pub fn category_survey(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::ScreeningAssessment, "category:survey", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (preferred): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113762.1.4.1267.13`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.hasMember`, 0..*.
    #[inline]
    pub fn has_member(&self) -> &'r [r4::Reference] {
        &self.0.has_member
    }
    /// `Observation.derivedFrom`, 0..*.
    #[inline]
    pub fn derived_from(&self) -> &'r [r4::Reference] {
        &self.0.derived_from
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-vital-signs` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-vital-signs>). The fields of [`r4::Observation`] can be read as well."]
    VitalSigns of Observation
);
impl<'r> VitalSigns<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.category:VSCat`, 1..1.
    #[inline]
    pub fn category_vs_cat(&self) -> Option<&'r r4::CodeableConcept> {
        slice(Profile::VitalSigns, "category:VSCat", &self.0.category).next()
    }
    /// `Observation.code`, 1..1. Codes (extensible): `http://cts.nlm.nih.gov/fhir/ValueSet/2.16.840.1.113883.3.88.12.80.62`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 0..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1. Codes (extensible): `http://hl7.org/fhir/ValueSet/ucum-vitals-common|4.0.1`.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.dataAbsentReason`, 0..1.
    #[inline]
    pub fn data_absent_reason(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.data_absent_reason.as_deref()
    }
    /// `Observation.component`, 0..*.
    #[inline]
    pub fn component(&self) -> &'r [r4::ObservationComponent] {
        &self.0.component
    }
}
view!(
    #[doc =
    " A DiagnosticReport as US Core's `us-core-diagnosticreport-note` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-note>). The fields of [`r4::DiagnosticReport`] can be read as well."]
    NoteReport of DiagnosticReport
);
impl<'r> NoteReport<'r> {
    /// `DiagnosticReport.status`, 1..1. Codes (required): `http://hl7.org/fhir/ValueSet/diagnostic-report-status`.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `DiagnosticReport.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `DiagnosticReport.code`, 1..1. Codes (extensible): `http://hl7.org/fhir/us/core/ValueSet/us-core-diagnosticreport-report-and-note-codes`.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `DiagnosticReport.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `DiagnosticReport.encounter`, 0..1.
    #[inline]
    pub fn encounter(&self) -> Option<&'r r4::Reference> {
        self.0.encounter.as_deref()
    }
    /// `DiagnosticReport.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::DiagnosticReportEffective> {
        self.0.effective.as_ref()
    }
    /// `DiagnosticReport.issued`, 0..1.
    #[inline]
    pub fn issued(&self) -> Option<&'r crate::Instant> {
        self.0.issued.as_ref()
    }
    /// `DiagnosticReport.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `DiagnosticReport.resultsInterpreter`, 0..*.
    #[inline]
    pub fn results_interpreter(&self) -> &'r [r4::Reference] {
        &self.0.results_interpreter
    }
    /// `DiagnosticReport.result`, 0..*.
    #[inline]
    pub fn result(&self) -> &'r [r4::Reference] {
        &self.0.result
    }
    /// `DiagnosticReport.presentedForm`, 0..*.
    #[inline]
    pub fn presented_form(&self) -> &'r [r4::Attachment] {
        &self.0.presented_form
    }
}
view!(
    #[doc =
    " A DocumentReference as US Core's `us-core-documentreference` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference>). The fields of [`r4::DocumentReference`] can be read as well."]
    ClinicalNote of DocumentReference
);
impl<'r> ClinicalNote<'r> {
    /// `DocumentReference.identifier`, 0..*.
    #[inline]
    pub fn identifier(&self) -> &'r [r4::Identifier] {
        &self.0.identifier
    }
    /// `DocumentReference.status`, 1..1. Codes (required): `http://hl7.org/fhir/ValueSet/document-reference-status`.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `DocumentReference.type`, 1..1. Codes (required): `http://hl7.org/fhir/us/core/ValueSet/us-core-documentreference-type`.
    #[inline]
    pub fn type_(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.type_.as_deref()
    }
    /// `DocumentReference.category`, 1..*.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `DocumentReference.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `DocumentReference.date`, 0..1.
    #[inline]
    pub fn date(&self) -> Option<&'r crate::Instant> {
        self.0.date.as_ref()
    }
    /// `DocumentReference.author`, 0..*.
    #[inline]
    pub fn author(&self) -> &'r [r4::Reference] {
        &self.0.author
    }
    /// `DocumentReference.content`, 1..*.
    #[inline]
    pub fn content(&self) -> &'r [r4::DocumentReferenceContent] {
        &self.0.content
    }
    /// `DocumentReference.context`, 0..1.
    #[inline]
    pub fn context(&self) -> Option<&'r r4::DocumentReferenceContext> {
        self.0.context.as_deref()
    }
    /// `DocumentReference.extension`: <http://hl7.org/fhir/us/core/StructureDefinition/us-core-authentication-time>.
    #[inline]
    pub fn authentication_time(&self) -> Vec<&'r crate::DateTime> {
        extensions(
                &self.0.extension,
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-authentication-time",
            )
            .filter_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::DateTime(value)) => Some(value),
                _ => None,
            })
            .collect()
    }
}
view!(
    #[doc =
    " A Observation as US Core's `us-core-simple-observation` has it (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-simple-observation>). The fields of [`r4::Observation`] can be read as well."]
    SimpleObservation of Observation
);
impl<'r> SimpleObservation<'r> {
    /// `Observation.status`, 1..1.
    #[inline]
    pub fn status(&self) -> Option<&'r str> {
        self.0.status.as_deref()
    }
    /// `Observation.category`, 1..*. Codes (preferred): `http://hl7.org/fhir/us/core/ValueSet/us-core-simple-observation-category`.
    #[inline]
    pub fn category(&self) -> &'r [r4::CodeableConcept] {
        &self.0.category
    }
    /// `Observation.code`, 1..1.
    #[inline]
    pub fn code(&self) -> Option<&'r r4::CodeableConcept> {
        self.0.code.as_deref()
    }
    /// `Observation.subject`, 1..1.
    #[inline]
    pub fn subject(&self) -> Option<&'r r4::Reference> {
        self.0.subject.as_deref()
    }
    /// `Observation.effective[x]`, 0..1.
    #[inline]
    pub fn effective(&self) -> Option<&'r r4::ObservationEffective> {
        self.0.effective.as_ref()
    }
    /// `Observation.performer`, 0..*.
    #[inline]
    pub fn performer(&self) -> &'r [r4::Reference] {
        &self.0.performer
    }
    /// `Observation.value[x]`, 0..1.
    #[inline]
    pub fn value(&self) -> Option<&'r r4::ObservationValue> {
        self.0.value.as_ref()
    }
    /// `Observation.derivedFrom`, 0..*.
    #[inline]
    pub fn derived_from(&self) -> &'r [r4::Reference] {
        &self.0.derived_from
    }
}
extension_view!(
    #[doc =
    " The parts of the extension `us-core-ethnicity` (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity>)."]
    Ethnicity
);
impl<'r> Ethnicity<'r> {
    /// `Extension.extension:ombCategory`, 0..1.
    #[inline]
    pub fn omb_category(&self) -> Option<&'r r4::Coding> {
        extensions(&self.0.extension, "ombCategory")
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Coding(value)) => Some(&**value),
                _ => None,
            })
    }
    /// `Extension.extension:detailed`, 0..*.
    #[inline]
    pub fn detailed(&self) -> Vec<&'r r4::Coding> {
        extensions(&self.0.extension, "detailed")
            .filter_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Coding(value)) => Some(&**value),
                _ => None,
            })
            .collect()
    }
    /// `Extension.extension:text`, 1..1.
    #[inline]
    pub fn text(&self) -> Option<&'r str> {
        extensions(&self.0.extension, "text")
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::String(value)) => Some(value.as_str()),
                _ => None,
            })
    }
}
extension_view!(
    #[doc =
    " The parts of the extension `us-core-medication-adherence` (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication-adherence>)."]
    MedicationAdherence
);
impl<'r> MedicationAdherence<'r> {
    /// `Extension.extension:medicationAdherence`, 1..1.
    #[inline]
    pub fn medication_adherence(&self) -> Option<&'r r4::CodeableConcept> {
        extensions(&self.0.extension, "medicationAdherence")
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::CodeableConcept(value)) => Some(&**value),
                _ => None,
            })
    }
    /// `Extension.extension:dateAsserted`, 1..1.
    #[inline]
    pub fn date_asserted(&self) -> Option<&'r crate::DateTime> {
        extensions(&self.0.extension, "dateAsserted")
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::DateTime(value)) => Some(value),
                _ => None,
            })
    }
    /// `Extension.extension:informationSource`, 0..*.
    #[inline]
    pub fn information_source(&self) -> Vec<&'r r4::CodeableConcept> {
        extensions(&self.0.extension, "informationSource")
            .filter_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::CodeableConcept(value)) => Some(&**value),
                _ => None,
            })
            .collect()
    }
}
extension_view!(
    #[doc =
    " The parts of the extension `us-core-race` (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-race>)."]
    Race
);
impl<'r> Race<'r> {
    /// `Extension.extension:ombCategory`, 0..6.
    #[inline]
    pub fn omb_category(&self) -> Vec<&'r r4::Coding> {
        extensions(&self.0.extension, "ombCategory")
            .filter_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Coding(value)) => Some(&**value),
                _ => None,
            })
            .collect()
    }
    /// `Extension.extension:detailed`, 0..*.
    #[inline]
    pub fn detailed(&self) -> Vec<&'r r4::Coding> {
        extensions(&self.0.extension, "detailed")
            .filter_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Coding(value)) => Some(&**value),
                _ => None,
            })
            .collect()
    }
    /// `Extension.extension:text`, 1..1.
    #[inline]
    pub fn text(&self) -> Option<&'r str> {
        extensions(&self.0.extension, "text")
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::String(value)) => Some(value.as_str()),
                _ => None,
            })
    }
}
extension_view!(
    #[doc =
    " The parts of the extension `us-core-tribal-affiliation` (<http://hl7.org/fhir/us/core/StructureDefinition/us-core-tribal-affiliation>)."]
    TribalAffiliation
);
impl<'r> TribalAffiliation<'r> {
    /// `Extension.extension:tribalAffiliation`, 1..1.
    #[inline]
    pub fn tribal_affiliation(&self) -> Option<&'r r4::CodeableConcept> {
        extensions(&self.0.extension, "tribalAffiliation")
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::CodeableConcept(value)) => Some(&**value),
                _ => None,
            })
    }
    /// `Extension.extension:isEnrolled`, 0..1.
    #[inline]
    pub fn is_enrolled(&self) -> Option<bool> {
        extensions(&self.0.extension, "isEnrolled")
            .find_map(|extension| match extension.value.as_ref() {
                Some(r4::ExtensionValue::Boolean(value)) => Some(*value),
                _ => None,
            })
    }
}
