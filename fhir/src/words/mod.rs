//! FHIR's elements in words, from JSON of any version: what a person reads of them.

use std::fmt;

use super::tree::Json;

mod dose;
mod value;

pub use dose::{Dose, timing};
pub use value::{Measurement, Quantity, Range, Value};

macro_rules! hide {
    ($($name:ident),*) => {$(
        /// Shows nothing: it is health data.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )*};
}
hide!(Dose, Measurement, Quantity, Range, Value);

/// The first of these places that has a text: see [`Json::at`].
pub fn first<'r>(resource: &'r Json<'_>, paths: &[&str]) -> Option<&'r str> {
    paths.iter().find_map(|path| resource.at(path).text())
}

/// A CodeableConcept, a Coding or a code in words; of a list, the first.
pub fn concept(value: &Json<'_>) -> Option<String> {
    let value = value.items().first()?;
    let coding = |member: &str| value.get("coding").items().iter().find_map(|coding| coding.get(member).scalar());
    value
        .get("text")
        .scalar()
        .or_else(|| coding("display"))
        .or_else(|| coding("code"))
        .or_else(|| value.get("display").scalar())
        .or_else(|| value.get("code").scalar())
        .or_else(|| value.text())
        .map(str::to_owned)
}

/// Whether a CodeableConcept, a Coding or a code is one of these codes, whether as code or in words.
pub fn is_one_of(value: &Json<'_>, codes: &[&str]) -> bool {
    let is_one = |text: &Json<'_>| {
        text.text().is_some_and(|text| codes.contains(&&*text.to_ascii_lowercase().replace([' ', '_'], "-")))
    };
    value.items().iter().any(|value| {
        let codings = value.get("coding").items().iter().map(|coding| coding.get("code"));
        codings.chain([value, value.get("text"), value.get("code")]).any(is_one)
    })
}

/// What a reference calls its target.
pub fn reference(value: &Json<'_>) -> Option<String> {
    value.get("display").text().or_else(|| value.get("reference").text()).map(str::to_owned)
}

/// The first name of a Patient that says something, on one line.
pub fn name(patient: &Json<'_>) -> Option<String> {
    patient.get("name").items().iter().find_map(human_name)
}

/// A HumanName on one line: its text, or else its parts.
pub fn human_name(name: &Json<'_>) -> Option<String> {
    let text = name.get("text").text().or_else(|| name.text()).map(str::to_owned);
    text.or_else(|| joined(texts(name, &["prefix", "given", "family", "suffix"]), " "))
}

/// An Address on one line: its text, or else its parts.
pub fn address(address: &Json<'_>) -> Option<String> {
    if let Some(text) = address.get("text").text() {
        return joined(text.lines().map(str::trim).filter(|line| !line.is_empty()), ", ");
    }
    let region = joined(texts(address, &["state", "postalCode"]), " ");
    let parts = texts(address, &["line", "city"]).chain(region.as_deref()).chain(texts(address, &["country"]));
    joined(parts, ", ")
}

/// A ContactPoint: `555-0100 (home)`.
pub fn contact_point(contact: &Json<'_>) -> Option<String> {
    let value = contact.get("value").text()?;
    Some(match contact.get("use").text() {
        Some(purpose) => format!("{value} ({purpose})"),
        None => value.to_owned(),
    })
}

/// An Annotation: `Take with food (Dr. Doe, 2024-05-01)`.
pub fn annotation(annotation: &Json<'_>) -> Option<String> {
    let text = annotation.get("text").text()?;
    let author = annotation.get("authorString").text().map(str::to_owned);
    let author = author.or_else(|| reference(annotation.get("authorReference")));
    let origin = joined(author.as_deref().into_iter().chain(annotation.get("time").text()), ", ");
    Some(origin.map_or_else(|| text.to_owned(), |origin| format!("{text} ({origin})")))
}

/// The texts of these members, each of which may be a list.
fn texts<'j>(value: &'j Json<'_>, names: &'j [&str]) -> impl Iterator<Item = &'j str> {
    names.iter().flat_map(|name| value.get(name).items()).filter_map(Json::text)
}

fn joined<'p>(parts: impl Iterator<Item = &'p str>, between: &str) -> Option<String> {
    let parts = parts.collect::<Vec<_>>();
    (!parts.is_empty()).then(|| parts.join(between))
}

/// A server's text for a terminal or a page: without control characters, which are commands, and without those that turn the
/// direction of writing (U+202E), by which a text can look like another.
pub fn printable(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.replace(|c: char| c.is_control() || turns(c), " ")
}
