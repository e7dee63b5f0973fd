//! FHIR's elements in words, from JSON of any version: what a person reads of them.

use serde_json::Value;

use super::json::text;

/// The first of these places that has a text.
pub(crate) fn first<'r>(resource: &'r Value, pointers: &[&str]) -> Option<&'r str> {
    pointers.iter().find_map(|pointer| resource.pointer(pointer)?.as_str())
}

/// The date of a date or time.
pub(crate) fn day(time: &str) -> String {
    time.chars().take(10).collect()
}

/// A CodeableConcept, a Coding or a code in words.
pub(crate) fn concept(value: &Value) -> Option<String> {
    let codings = value["coding"].as_array();
    let coding = |member: &str| codings.into_iter().flatten().find_map(|coding| text(&coding[member]));
    text(&value["text"])
        .or_else(|| coding("display"))
        .or_else(|| coding("code"))
        .or_else(|| text(&value["display"]))
        .or_else(|| text(&value["code"]))
        .or_else(|| text(value))
        .map(str::to_owned)
}

/// What a reference calls its target.
pub(crate) fn reference(value: &Value) -> Option<String> {
    text(&value["display"]).or_else(|| text(&value["reference"])).map(str::to_owned)
}

/// Name, date of birth and gender of a Patient.
pub(crate) fn patient(r: &Value) -> String {
    let name = r.pointer("/name/0").unwrap_or(&Value::Null);
    let joined = |value: &Value| match value {
        Value::Array(all) => all.iter().filter_map(text).collect::<Vec<_>>().join(" "),
        one => text(one).unwrap_or_default().to_owned(),
    };
    let parts = || format!("{} {}", joined(&name["given"]), joined(&name["family"]));
    let full = text(&name["text"]).map_or_else(parts, str::to_owned);
    let born = text(&r["birthDate"]).map(|date| format!(", born {date}")).unwrap_or_default();
    let gender = text(&r["gender"]).map(|gender| format!(", {gender}")).unwrap_or_default();
    format!("{}{born}{gender}", full.trim())
}

/// The value of a result, with its unit.
pub(crate) fn value(r: &Value) -> Option<String> {
    let quantity = &r["valueQuantity"];
    if let Value::Number(number) = &quantity["value"] {
        let unit = text(&quantity["unit"]).or_else(|| text(&quantity["code"])).unwrap_or_default();
        let comparator = text(&quantity["comparator"]).unwrap_or_default();
        return Some(format!("{comparator}{number} {unit}").trim_end().to_owned());
    }
    concept(&r["valueCodeableConcept"])
        .or_else(|| text(&r["valueString"]).or_else(|| text(&r["valueDateTime"])).map(str::to_owned))
        .or_else(|| r["valueBoolean"].as_bool().map(|is_so| if is_so { "yes" } else { "no" }.to_owned()))
        .or_else(|| r["valueInteger"].as_i64().map(|number| number.to_string()))
}

/// A server's text for a terminal, where control characters are commands.
pub(crate) fn printable(text: &str) -> String {
    text.replace(char::is_control, " ")
}
