//! US Core: which profiles resources are of, and what they fall short of.

mod compared;
mod examples;
mod mutated;
mod synthetic;
mod views;

use nextgen_patient_access_fhir::r4;
use nextgen_patient_access_fhir::us_core::{self, Profile, Report};
use serde_json::Value;

fn read(resource: &Value) -> r4::Resource {
    r4::Resource::from_json(resource.to_string()).unwrap()
}

fn check(resource: &Value, profile: Profile) -> Report {
    us_core::check(&read(resource), profile)
}

fn errors(resource: &Value, profile: Profile) -> Vec<String> {
    check(resource, profile).errors().map(ToString::to_string).collect()
}

fn without_meta(resource: &Value) -> Value {
    let mut bare = resource.clone();
    bare.as_object_mut().unwrap().remove("meta");
    bare
}

/// The profile with that id.
fn profile(id: &str) -> Profile {
    *Profile::ALL.iter().find(|profile| profile.id() == id).unwrap_or_else(|| panic!("{id}"))
}
