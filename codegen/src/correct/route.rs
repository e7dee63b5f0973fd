//! What a path and a method mean in FHIR's RESTful API.

use heck::ToSnakeCase;

use crate::fhir::Version;
use crate::operations::{is_parameter, is_resource_type};

/// The interactions that the path tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Route<'p> {
    /// `GET /Patient/{id}` answers with the resource.
    Read(&'p str),
    /// `GET /Patient/{id}/_history/{vid}` answers with the resource as it was.
    VersionRead(&'p str),
    /// `GET /Patient` answers with a Bundle.
    Search(&'p str),
    /// `GET /metadata` answers with what the server says of itself.
    Metadata,
    /// `GET /DocumentReference/$docref` answers with a Bundle, as US Core and Argonaut define it.
    Documents,
    /// Everything else: other FHIR operations, writes, routes beside FHIR.
    Other,
}

impl<'p> Route<'p> {
    /// Reads a path that is relative to the service base.
    pub(crate) fn of(method: &str, path: &'p str) -> Self {
        let segments: Vec<&str> = path.split('/').skip(1).collect();
        match (method, segments.as_slice()) {
            ("get", ["metadata"]) => Self::Metadata,
            ("get", ["DocumentReference", "$docref"]) => Self::Documents,
            ("get", [resource_type]) if is_resource_type(resource_type) => Self::Search(resource_type),
            ("get", [resource_type, id]) if is_resource_type(resource_type) && is_parameter(id) => {
                Self::Read(resource_type)
            }
            ("get", [resource_type, _, "_history", version])
                if is_resource_type(resource_type) && is_parameter(version) =>
            {
                Self::VersionRead(resource_type)
            }
            _ => Self::Other,
        }
    }

    /// The resource type that it reads or searches for.
    pub(crate) fn resource_type(self) -> Option<&'p str> {
        match self {
            Self::Read(resource_type) | Self::VersionRead(resource_type) | Self::Search(resource_type) => {
                Some(resource_type)
            }
            Self::Metadata | Self::Documents | Self::Other => None,
        }
    }

    /// The FHIR type of the answer.
    pub(crate) fn body(self, version: Version) -> Option<&'p str> {
        match self {
            Self::Search(_) | Self::Documents => Some("Bundle"),
            Self::Metadata if version == Version::Dstu2 => Some("Conformance"),
            Self::Metadata => Some("CapabilityStatement"),
            _ => self.resource_type(),
        }
    }
}

/// The operationId of a path and method: `patient_read`, `group_create`, `patient_everything`, `ccda`.
pub(crate) fn operation_id(method: &str, path: &str) -> String {
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    if let Route::VersionRead(name) = Route::of(method, path) {
        return format!("{}_vread", name.to_snake_case());
    }
    let interaction = match (method, segments.as_slice()) {
        ("get", [name]) if is_resource_type(name) => Some("search"),
        ("post", [name]) if is_resource_type(name) => Some("create"),
        (_, [name, id]) if is_resource_type(name) && is_parameter(id) => match method {
            "get" => Some("read"),
            "put" => Some("update"),
            _ => Some(method),
        },
        ("get", _) => None,
        _ => Some(method),
    };
    let names = segments.iter().copied().filter(|segment| !is_parameter(segment));
    names.chain(interaction).map(|name| name.to_snake_case()).collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operation_ids_follow_from_method_and_path() {
        let ids = [
            ("get", "/MedicationRequest/{id}", "medication_request_read"),
            ("get", "/MedicationRequest", "medication_request_search"),
            ("post", "/Group", "group_create"),
            ("put", "/Group/{id}", "group_update"),
            ("delete", "/Group/{id}", "group_delete"),
            ("get", "/Group/{id}/$export", "group_export"),
            ("get", "/$export-poll-status", "export_poll_status"),
            ("delete", "/$export-poll-status", "export_poll_status_delete"),
            ("get", "/Group/{id}/_history/{vid}", "group_vread"),
            ("get", "/ccda", "ccda"),
            ("get", "/metadata", "metadata"),
        ];
        for (method, path, id) in ids {
            assert_eq!(operation_id(method, path), id);
        }
    }

    #[test]
    fn the_body_follows_from_the_path() {
        let body = |path| Route::of("get", path).body(Version::R4);
        assert_eq!(body("/Patient/{id}"), Some("Patient"));
        assert_eq!(body("/Patient/{id}/_history/{vid}"), Some("Patient"));
        assert_eq!(body("/Patient"), Some("Bundle"));
        assert_eq!(body("/DocumentReference/$docref"), Some("Bundle"));
        assert_eq!(body("/metadata"), Some("CapabilityStatement"));
        assert_eq!(Route::Metadata.body(Version::Dstu2), Some("Conformance"));
        for (method, path) in [("post", "/Patient"), ("get", "/Patient/$export"), ("get", "/ccda")] {
            assert_eq!(Route::of(method, path), Route::Other);
        }
    }
}
