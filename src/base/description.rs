//! What the descriptions under `specs/openapi/` say of the APIs, as constants: `cargo xtask generate` writes them.

use super::nearest::nearest;
use super::{
    Api, Provenance,
    demand::{Accepted, Certainty, Demand},
};
use crate::fhir::{FhirVersion, identity::is_resource_type};

/// What the description of an API says.
#[derive(Debug)]
#[cfg_attr(not(feature = "record"), allow(dead_code, reason = "what a record consists of"))]
pub(crate) struct Description {
    pub(crate) id: &'static str,
    pub(crate) fhir_version: FhirVersion,
    pub(crate) base_url: &'static str,
    pub(crate) provenance: Provenance,
    /// The description itself.
    pub(crate) text: &'static str,
    /// The types that are searched by patient; of Patient itself by `_id`.
    pub(crate) searches: &'static [Search],
    /// The types of whose searches the description names the parameters, rather than inferring them.
    pub(crate) known: &'static [Known],
    /// The types of which a single resource can be read.
    pub(crate) reads: &'static [&'static str],
    pub(crate) demands: &'static [Demand],
    /// The operations that are not FHIR's.
    pub(crate) others: &'static [Operation],
}

/// A search by patient.
#[cfg_attr(not(feature = "record"), allow(dead_code, reason = "what a record consists of"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Search {
    pub(crate) resource_type: &'static str,
    /// The parameter that names the patient.
    pub(crate) by: &'static str,
    /// Whether it can be narrowed by `category`.
    pub(crate) has_category: bool,
    /// Whether `_revinclude=Provenance:target` adds who recorded each match.
    pub(crate) has_provenance: bool,
}

/// The parameters of a search, of chains what they begin with.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) resource_type: &'static str,
    pub(crate) parameters: &'static [&'static str],
}

/// An operation that lies beside the FHIR base, or answers with something else than FHIR's JSON.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) beside: Option<Beside>,
    /// The media types of what it answers.
    pub(crate) accept: &'static str,
}

/// A place beside the FHIR base.
#[derive(Debug)]
pub(crate) struct Beside {
    /// What the FHIR base ends in, and the place does not.
    pub(crate) end: &'static str,
    pub(crate) path: &'static str,
}

impl Description {
    /// The types that it knows: those that are read, or searched.
    fn types(&self) -> impl Iterator<Item = &'static str> {
        let searched = self.searches.iter().map(|search| search.resource_type);
        let known = self.known.iter().map(|known| known.resource_type);
        self.reads.iter().copied().chain(searched).chain(known)
    }

    /// The type that was meant by what is none: neither one that it knows, nor another of FHIR's, which its server may serve all the same.
    pub(crate) fn meant_type(&self, name: &str) -> Option<&'static str> {
        let is_one = is_resource_type(name) || self.types().any(|known| known == name);
        if is_one { None } else { nearest(name, self.types()) }
    }

    /// Whether it searches a type.
    pub(crate) fn is_searched(&self, resource_type: &str) -> bool {
        self.searches.iter().any(|search| search.resource_type == resource_type)
    }

    /// The type, of whichever API, that was meant by what is none of FHIR's.
    #[cfg_attr(not(feature = "record"), allow(dead_code, reason = "what an update is told to search"))]
    pub(crate) fn meant_of_any(name: &str) -> Option<&'static str> {
        nearest(name, Api::ALL.into_iter().flat_map(|api| Self::of(api).types()))
    }

    /// An operation that is not FHIR's.
    pub(crate) fn other(&self, id: &str) -> Option<&'static Operation> {
        self.others.iter().find(|operation| operation.id == id)
    }
}

/// The text of a description: of `specs/openapi/`, or of this build with the feature `buildtime-codegen`.
#[cfg(not(feature = "buildtime-codegen"))]
macro_rules! description {
    ($api:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/specs/openapi/", $api, ".json"))
    };
}
#[cfg(feature = "buildtime-codegen")]
macro_rules! description {
    ($api:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/openapi/", $api, ".json"))
    };
}

include_generated!("apis.rs");
