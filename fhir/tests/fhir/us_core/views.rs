//! What the views give.

use nextgen_patient_access_fhir::r4;
use nextgen_patient_access_fhir::us_core::{self, *};
use serde_json::json;

use super::synthetic;

fn synthetic(id: &str) -> String {
    synthetic::resources().into_iter().find(|(known, _)| *known == id).unwrap().1.to_string()
}

const US_CORE: &str = "http://hl7.org/fhir/us/core/StructureDefinition";

#[test]
fn a_patients_extensions_are_values() {
    let part = |url: &str, name: &str, value: serde_json::Value| json!({ "url": url, name: value });
    let coding = |code: &str| json!({ "system": "urn:oid:2.16.840.1.113883.6.238", "code": code });
    let patient = json!({ "resourceType": "Patient", "extension": [
        { "url": format!("{US_CORE}/us-core-race"), "extension": [
            part("ombCategory", "valueCoding", coding("2106-3")), part("ombCategory", "valueCoding", coding("2054-5")),
            part("detailed", "valueCoding", coding("2108-9")), part("text", "valueString", json!("Mixed"))] },
        { "url": format!("{US_CORE}/us-core-ethnicity"), "extension": [part("text", "valueString", json!("Not said"))] },
        { "url": format!("{US_CORE}/us-core-tribal-affiliation"), "extension": [
            part("tribalAffiliation", "valueCodeableConcept", json!({ "text": "Shawnee" })),
            part("isEnrolled", "valueBoolean", json!(false))] },
        part(&format!("{US_CORE}/us-core-individual-sex"), "valueCoding", coding("1")),
        part(&format!("{US_CORE}/us-core-birthsex"), "valueCode", json!("F")),
        part(&format!("{US_CORE}/us-core-genderIdentity"), "valueCodeableConcept", json!({ "text": "a" })),
        part(&format!("{US_CORE}/us-core-genderIdentity"), "valueCodeableConcept", json!({ "text": "b" })),
    ] });
    let patient = r4::Patient::from_json(patient.to_string()).unwrap();
    let patient = Patient::of(&patient).unwrap();
    let race = patient.race().unwrap();
    let codes: Vec<_> = race.omb_category().iter().map(|coding| coding.code.clone().unwrap()).collect();
    assert_eq!((codes, race.detailed().len(), race.text()), (vec!["2106-3".into(), "2054-5".into()], 1, Some("Mixed")));
    let ethnicity = patient.ethnicity().unwrap();
    assert_eq!((ethnicity.text(), ethnicity.omb_category().is_none()), (Some("Not said"), true));
    let tribes: Vec<_> = patient.tribal_affiliation();
    assert_eq!((tribes.len(), tribes[0].is_enrolled()), (1, Some(false)));
    assert_eq!(tribes[0].tribal_affiliation().unwrap().text.as_deref(), Some("Shawnee"));
    assert_eq!((patient.sex().unwrap().code.as_deref(), patient.birth_sex()), (Some("1"), Some("F")));
    assert_eq!((patient.gender_identity().len(), patient.interpreter_needed()), (2, None));
    // An extension counts where its context names the type: it is no part of a Patient's profile.
    let report = us_core::check(&*patient, Profile::Patient);
    assert!(report.errors().all(|finding| !finding.path.contains("extension")), "{report:?}");
}

#[test]
fn slices_have_names() {
    let reading = r4::Observation::from_json(synthetic("us-core-pulse-oximetry")).unwrap();
    let oximetry = PulseOximetry::of(&reading).unwrap();
    let number = |quantity: Option<&r4::Quantity>| quantity.unwrap().value.as_ref().unwrap().to_string();
    assert_eq!(number(oximetry.value_quantity()), "97.0");
    assert_eq!((number(oximetry.flow_rate()), number(oximetry.concentration())), ("2.0".into(), "28.0".into()));
    assert_eq!(oximetry.o2_sat().unwrap().code.as_deref(), Some("2708-6"));
    assert!(oximetry.concentration_component().unwrap().data_absent_reason.is_none());
    assert!(BloodPressure::of(&reading).is_none());
    assert_eq!(us_core::profiles(&reading), [Profile::PulseOximetry, Profile::VitalSigns]);

    let coverage = r4::Coverage::from_json(synthetic("us-core-coverage")).unwrap();
    let coverage = Coverage::of(&coverage).unwrap();
    assert_eq!(coverage.member_id().unwrap().value.as_deref(), Some("1"));
    assert_eq!(coverage.plan().unwrap().name.as_deref(), Some("Gold"));

    let practice = r4::Organization::from_json(synthetic("us-core-organization")).unwrap();
    let practice = Organization::of(&practice).unwrap();
    assert_eq!((practice.npi().len(), practice.clia().len(), practice.active()), (1, 0, Some(true)));

    let history = r4::FamilyMemberHistory::from_json(synthetic("us-core-familymemberhistory")).unwrap();
    let recorder = FamilyMemberHistory::of(&history).unwrap().recorder();
    assert_eq!(recorder[0].reference.as_deref(), Some("Practitioner/1"));
}

/// A primitive's extension: the questionnaire of a form that is no FHIR.
#[test]
fn an_extension_of_a_primitive_is_found() {
    let response = json!({ "resourceType": "QuestionnaireResponse", "status": "completed", "_questionnaire": {
        "extension": [{ "url": format!("{US_CORE}/us-core-extension-questionnaire-uri"), "valueUri": "http://a.example/form" }] } });
    let response = r4::QuestionnaireResponse::from_json(response.to_string()).unwrap();
    assert_eq!(QuestionnaireResponse::of(&response).unwrap().questionnaire_uri(), Some("http://a.example/form"));
    let report = us_core::check(&response, Profile::QuestionnaireResponse);
    assert!(report.not_checked.iter().any(|what| what.contains("sdc-questionnaireresponse")), "{report:?}");
    assert!(report.not_checked.iter().any(|what| what.contains("no value set")), "{report:?}");
}

/// What is claimed comes first, and what a resource is by its code comes whatever it claims.
#[test]
fn a_claim_does_not_hide_what_a_resource_is() {
    let mut rate: serde_json::Value = serde_json::from_str(&synthetic("us-core-heart-rate")).unwrap();
    rate["meta"]["profile"] = json!([format!("{US_CORE}/us-core-vital-signs"), "http://other.example/profile"]);
    let rate = r4::Observation::from_json(rate.to_string()).unwrap();
    assert_eq!(us_core::claimed(&rate), [Profile::VitalSigns]);
    assert_eq!(us_core::profiles(&rate), [Profile::VitalSigns, Profile::HeartRate]);
}

#[test]
fn findings_tell_nothing_of_the_patient() {
    let secret = "Zebra";
    let patient = json!({ "resourceType": "Patient", "identifier": [{ "value": secret }], "name": secret, "telecom": [{ "value": secret }],
        "extension": [{ "url": format!("{US_CORE}/us-core-birthsex"), "valueString": secret }] });
    let patient = r4::Patient::from_json(patient.to_string()).unwrap();
    let report = us_core::check(&patient, Profile::Patient);
    assert!(report.findings.len() > 3 && !format!("{report:?}").contains(secret), "{report:?}");
}

/// What comes from outside may be anything: a report stays small, and its making short.
#[test]
fn many_faults_are_cut_off() {
    let empty = json!({ "url": format!("{US_CORE}/us-core-race") });
    let many = json!({ "resourceType": "Patient", "extension": vec![empty; 40_000] });
    let report = us_core::check(&r4::Patient::from_json(many.to_string()).unwrap(), Profile::Patient);
    assert_eq!(report.findings.len(), 1000);
    assert!(report.not_checked.iter().any(|what| what.contains("beyond 1000 findings")), "{:?}", report.not_checked);

    let nested = (0..300).fold(
        json!({ "url": format!("{US_CORE}/us-core-race") }),
        |inner, _| json!({ "url": "x", "extension": [inner] }),
    );
    let nested = json!({ "resourceType": "Patient", "extension": [nested] });
    let report = us_core::check(&r4::Patient::from_json(nested.to_string()).unwrap(), Profile::Patient);
    assert!(report.errors().all(|finding| !finding.path.contains("extension")), "{report:?}");

    let fields: serde_json::Map<_, _> = (0..20_000).map(|at| (format!("valueT{at}"), json!(1))).collect();
    let mut crowded = json!({ "resourceType": "Observation" });
    crowded.as_object_mut().unwrap().extend(fields);
    let report = us_core::check(&r4::Observation::from_json(crowded.to_string()).unwrap(), Profile::VitalSigns);
    assert!(!report.conforms());
}
