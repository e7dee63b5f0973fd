//! What a token answer says of the record that it is for.

use crate::base::Endpoint;

/// The id of a resource of this type. SMART has a bare id there; servers have been seen to write a reference, relative or absolute,
/// or one to a version. `None` if it leads to another server, or to something else.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/scopes-and-launch-context.html>.
pub(super) fn id_here(endpoint: &Endpoint, resource_type: &str, text: &str) -> Option<String> {
    endpoint.id_here(resource_type, text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Api;

    #[test]
    fn a_patient_is_named_by_id_or_by_a_reference_to_this_server() {
        let endpoint = Endpoint::new(Api::EnterpriseR4, "https://fhir.example.com/fhir/r4").unwrap();
        let id = |text: &str| id_here(&endpoint, "Patient", text);
        for text in [
            "p-17",
            " p-17 ",
            "Patient/p-17",
            "patient/p-17/",
            "Patient/p-17/_history/2",
            "./Patient/p-17",
            "/fhir/r4/Patient/p-17",
            "https://fhir.example.com/fhir/r4/Patient/p-17",
            "https://FHIR.example.com:443/fhir/R4/Patient/p-17/_history/2",
            "https://fhir.example.com/fhir/r4/Patient/p-17?_format=json#x",
        ] {
            assert_eq!(id(text).as_deref(), Some("p-17"), "{text}");
        }
        // What the server makes its ids of is for the server to say.
        assert_eq!(id("urn:p|17").as_deref(), Some("urn:p|17"));
        for text in [
            "https://other.example.com/fhir/r4/Patient/p-17",
            "https://fhir.example.com:8443/fhir/r4/Patient/p-17",
            "http://fhir.example.com/fhir/r4/Patient/p-17",
            "https://fhir.example.com/fhir/dstu2/Patient/p-17",
            "https://fhir.example.com/fhir/r4/tenant/Patient/p-17",
            "https://fhir.example.com@evil.example/fhir/r4/Patient/p-17",
            "//evil.example/fhir/r4/Patient/p-17",
            "../Patient/p-17",
            "Practitioner/p-17",
            "Patient/p-17/Observation",
            "Patient/p 17",
            "Patient//",
            "Patient/..",
            "/",
        ] {
            assert_eq!(id(text), None, "{text}");
        }
    }
}
