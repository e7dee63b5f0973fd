//! JSON that is not FHIR's: what authorization servers and apps say. Its shape stays, and words that are known; strings go.

use super::{
    fhir,
    pseudonyms::{Kind, Pseudonyms},
    tree::{Json, Members},
    url, words,
};

/// Scrubs any JSON; resources in it are read as FHIR.
pub(super) fn scrub(it: &mut Json, key: &str, whose: Option<&str>, names: &mut Pseudonyms) {
    match it {
        Json::Null | Json::Bool(_) => {}
        Json::Number(number) => {
            if !words::is_number_of(key) || digits(number) > url::MOST_DIGITS {
                hide(number, names);
            }
        }
        Json::String(text) if key == "scope" => *text = url::scopes(text, names),
        Json::String(text) => *text = url::value(text, whose, names),
        Json::Array(values) => values.iter_mut().for_each(|it| scrub(it, key, whose, names)),
        Json::Object(members) if members.contains_key("resourceType") => fhir::resource(members, whose, names),
        Json::Object(members) => {
            for (key, mut it) in std::mem::take(members) {
                scrub(&mut it, &key, whose, names);
                insert(members, &key, it, names);
            }
        }
    }
}

/// A member that is not known to be FHIR's.
pub(super) fn insert(members: &mut Members, key: &str, it: Json, names: &mut Pseudonyms) {
    members.insert(if words::is_member(key) { key.to_owned() } else { names.of(Kind::Member, key) }, it);
}

/// A number that may be somebody's becomes 0.
pub(super) fn hide(number: &mut String, names: &mut Pseudonyms) {
    if number != "0" {
        names.count(Kind::Number);
        "0".clone_into(number);
    }
}

/// How many digits a number is written with.
pub(super) fn digits(number: &str) -> usize {
    number.bytes().filter(u8::is_ascii_digit).count()
}
