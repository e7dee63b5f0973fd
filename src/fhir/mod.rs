//! FHIR types: what the generated types of each FHIR version share.
