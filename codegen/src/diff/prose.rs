//! Words of a document that say nothing of what is sent and taken.

/// Words about a thing, for people; and names by which it is found, which are followed.
const PROSE: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$id",
    "$schema",
    "definitions",
    "description",
    "example",
    "examples",
    "externalDocs",
    "summary",
    "title",
];

/// The extensions that rules speak of.
const EXTENSIONS: &[&str] = &["x-extensible-enum", "x-stability-level", "x-sunset"];

/// Whether a keyword of that name says nothing on the wire.
pub(super) fn says_nothing(keyword: &str) -> bool {
    PROSE.contains(&keyword) || keyword.starts_with("x-") && !EXTENSIONS.contains(&keyword)
}
