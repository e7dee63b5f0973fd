//! Which profiles a resource claims, and which it is.

use super::definition::{Codes, Told};
use super::{AnyResource, PROFILES, Profile};
use crate::tree::Json;

/// The profiles that a resource names in `meta.profile`, of whatever version.
pub fn claimed(resource: &impl AnyResource) -> Vec<Profile> {
    let text = resource.json();
    Json::of(&text).map(|json| claimed_in(&json)).unwrap_or_default()
}

/// The profiles that a resource claims; then those that it is, the most specific first.
///
/// What it is, is told by what the profile fixes: a code, or a category. Some profiles fix neither, but bind to a value set: of those, the codes
/// that US Core's own examples have are known. A profile that is the only one of its resource type is every resource of it, and
/// [`Profile::ClinicalNote`], [`Profile::NoteReport`] and [`Profile::SimpleObservation`] are what no other is.
pub fn profiles(resource: &impl AnyResource) -> Vec<Profile> {
    let text = resource.json();
    let Ok(json) = Json::of(&text) else { return Vec::new() };
    let mut found = claimed_in(&json);
    for profile in told_in(&json) {
        if !found.contains(&profile) {
            found.push(profile);
        }
    }
    found
}

/// Whether a resource of its type claims a profile, or is what it is of.
pub(super) fn is(resource: &impl AnyResource, profile: Profile) -> bool {
    if matches!(profile.definition().told, Told::ByType) {
        return true;
    }
    profiles(resource).contains(&profile)
}

fn claimed_in(json: &Json<'_>) -> Vec<Profile> {
    let mut found = Vec::new();
    for profile in json.get("meta").get("profile").items().iter().filter_map(|url| Profile::of_url(url.text()?)) {
        if !found.contains(&profile) {
            found.push(profile);
        }
    }
    found
}

fn told_in(json: &Json<'_>) -> Vec<Profile> {
    let of_type = || {
        let of = json.get("resourceType").text().unwrap_or_default();
        Profile::ALL.iter().copied().zip(PROFILES).filter(move |(_, definition)| definition.of == of)
    };
    let mut found: Vec<_> = of_type()
        .filter(|(_, definition)| match definition.told {
            Told::ByType => true,
            Told::Codes(codes) => has_one(json.get("code"), codes),
            Told::Categories(codes) => has_one(json.get("category"), codes),
            Told::Otherwise(_) => false,
        })
        .map(|(profile, _)| profile)
        .collect();
    if found.is_empty() {
        found.extend(of_type().filter_map(|(profile, definition)| match definition.told {
            Told::Otherwise(codes) => (codes.is_empty() || has_one(json.get("category"), codes)).then_some(profile),
            _ => None,
        }));
    }
    found
}

/// Whether a CodeableConcept, or one of a list, has one of the codes.
fn has_one(concepts: &Json<'_>, codes: Codes) -> bool {
    let codings = concepts.items().iter().flat_map(|concept| concept.get("coding").items());
    codings
        .filter_map(|coding| Some((coding.get("system").text()?, coding.get("code").text()?)))
        .any(|coding| codes.contains(&coding))
}
