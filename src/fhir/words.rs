//! FHIR's elements in words, from JSON of any version: what a person reads of them.

use super::tree::Json;

/// The first of these places that has a text: see [`Json::at`].
pub(crate) fn first<'r>(resource: &'r Json<'_>, paths: &[&str]) -> Option<&'r str> {
    paths.iter().find_map(|path| resource.at(path).text())
}

/// A CodeableConcept, a Coding or a code in words; of a list, the first.
pub(crate) fn concept(value: &Json<'_>) -> Option<String> {
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
pub(crate) fn is_one_of(value: &Json<'_>, codes: &[&str]) -> bool {
    let is_one = |text: &Json<'_>| {
        text.text().is_some_and(|text| codes.contains(&&*text.to_ascii_lowercase().replace([' ', '_'], "-")))
    };
    value.items().iter().any(|value| {
        let codings = value.get("coding").items().iter().map(|coding| coding.get("code"));
        codings.chain([value, value.get("text"), value.get("code")]).any(is_one)
    })
}

/// What a reference calls its target.
pub(crate) fn reference(value: &Json<'_>) -> Option<String> {
    value.get("display").text().or_else(|| value.get("reference").text()).map(str::to_owned)
}

/// The first name of a Patient that says something, on one line.
pub(crate) fn name(patient: &Json<'_>) -> Option<String> {
    patient.get("name").items().iter().find_map(|name| {
        let parts = ["given", "family"].iter().flat_map(|part| name.get(part).items()).filter_map(Json::text);
        let parts = parts.collect::<Vec<_>>().join(" ");
        let text = name.get("text").text().or_else(|| name.text()).map(str::to_owned);
        text.or(Some(parts)).filter(|name| !name.is_empty())
    })
}

/// A server's text for a terminal, where control characters are commands.
pub(crate) fn printable(text: &str) -> String {
    text.replace(char::is_control, " ")
}
