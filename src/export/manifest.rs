//! The files of an export, as the server lists them.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de::IgnoredAny};
use serde_json::value::RawValue;

use crate::paging::unsigned_int;

/// The files of an export.
///
/// A member that the server leaves out, sends as `null`, or in a form that says nothing, is empty; what it says in another form
/// (`"true"`, one file in place of a list) is read all the same. Source: the guide's "Output Manifest".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Manifest {
    /// When the export began to be made (a FHIR `instant`): it has nothing that changed later.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "text")]
    pub transaction_time: Option<String>,
    /// The URL of the request that began the export.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "text")]
    pub request: Option<String>,
    /// Whether the files are given to those only who have the token. The vendor's example says `false`; absent is `false`.
    #[serde(deserialize_with = "flag")]
    pub requires_access_token: bool,
    /// The exported resources, by type.
    #[serde(deserialize_with = "files")]
    pub output: Vec<File>,
    /// Bundles that name the resources deleted since the last export.
    #[serde(deserialize_with = "files")]
    pub deleted: Vec<File>,
    /// OperationOutcomes about what could not be exported.
    #[serde(deserialize_with = "files")]
    pub error: Vec<File>,
}

impl Manifest {
    /// How many files a text lists; none if it is no manifest.
    pub(super) fn files_in(json: &[u8]) -> usize {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Lists<'j> {
            #[serde(borrow)]
            output: Option<&'j RawValue>,
            #[serde(borrow)]
            deleted: Option<&'j RawValue>,
            #[serde(borrow)]
            error: Option<&'j RawValue>,
        }
        let Lists { output, deleted, error } = serde_json::from_slice(json).unwrap_or_default();
        // These take no memory.
        let length = |list: &RawValue| serde_json::from_str::<Vec<IgnoredAny>>(list.get()).map_or(0, |list| list.len());
        [output, deleted, error].into_iter().flatten().map(length).sum()
    }
}

/// One file of an export: a resource a line (NDJSON).
///
/// What is no file at all, in a list of them, is one without type and URL: that it cannot be had is told.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct File {
    /// The type of the resources in it.
    #[serde(rename = "type", deserialize_with = "text_or_empty")]
    pub resource_type: String,
    /// Where it can be had; perhaps on another host.
    #[serde(deserialize_with = "text_or_empty")]
    pub url: String,
    /// How many resources it has, where the server says so; what is no number counts as not said.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "number")]
    pub count: Option<u64>,
}

// A file's URL may be all that it takes to get at health data.

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { resource_type, count, .. } = self;
        f.debug_struct("File").field("resource_type", resource_type).field("count", count).finish_non_exhaustive()
    }
}

fn text<'de, D: Deserializer<'de>>(value: D) -> Result<Option<String>, D::Error> {
    let text: Option<String> = serde_json::from_str(Box::<RawValue>::deserialize(value)?.get()).ok();
    Ok(text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()))
}

fn text_or_empty<'de, D: Deserializer<'de>>(value: D) -> Result<String, D::Error> {
    Ok(text(value)?.unwrap_or_default())
}

fn flag<'de, D: Deserializer<'de>>(value: D) -> Result<bool, D::Error> {
    let json = Box::<RawValue>::deserialize(value)?;
    let word = json.get().trim_matches(['"', ' ']);
    Ok(word.eq_ignore_ascii_case("true") || word == "1")
}

fn number<'de, D: Deserializer<'de>>(value: D) -> Result<Option<u64>, D::Error> {
    let json = Box::<RawValue>::deserialize(value)?;
    // No number that counts is longer; as a value, anything else could take any memory.
    let digits = Some(json.get().trim_matches('"')).filter(|digits| digits.len() <= 32);
    Ok(digits.and_then(|digits| serde_json::from_str(digits).ok()).and_then(|value| unsigned_int(&value)))
}

fn files<'de, D: Deserializer<'de>>(value: D) -> Result<Vec<File>, D::Error> {
    let json = Box::<RawValue>::deserialize(value)?;
    let listed = match serde_json::from_str::<Vec<&RawValue>>(json.get()) {
        Ok(listed) => listed,
        Err(_) if json.get().starts_with('{') => vec![&*json],
        Err(_) => Vec::new(),
    };
    let said = listed.into_iter().filter(|file| file.get() != "null");
    Ok(said.map(|file| serde_json::from_str(file.get()).unwrap_or_default()).collect())
}
