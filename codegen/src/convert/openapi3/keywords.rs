//! The keywords of schemas: of OpenAPI 3.0, and of JSON Schema 2020-12, which OpenAPI 3.1 has.

use super::objects::{EXTERNAL_DOCS, Kind, XML};

/// What a keyword holds.
#[derive(Clone, Copy)]
pub(in crate::convert) enum Word {
    Text,
    Flag,
    Number,
    Count,
    Texts,
    List,
    Any,
    Type,
    /// A number in OpenAPI 3.1, a flag in 3.0.
    Exclusive,
    Schema,
    /// A schema, or whether there may be more.
    SchemaOrFlag,
    Schemas,
    SchemasByName,
    TextsByName,
    Object(&'static Kind),
    Discriminator,
}

/// In which versions there is a keyword.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::convert) enum Since {
    /// In both.
    V30,
    /// In 3.1 only.
    V31,
    /// In 3.0 only.
    Only30,
}

use Since::{Only30, V30, V31};

/// Every keyword: its name, what it holds, in which versions it is.
pub(in crate::convert) static WORDS: &[(&str, Word, Since)] = &[
    ("title", Word::Text, V30),
    ("description", Word::Text, V30),
    ("type", Word::Type, V30),
    ("format", Word::Text, V30),
    ("enum", Word::List, V30),
    ("default", Word::Any, V30),
    ("multipleOf", Word::Number, V30),
    ("maximum", Word::Number, V30),
    ("exclusiveMaximum", Word::Exclusive, V30),
    ("minimum", Word::Number, V30),
    ("exclusiveMinimum", Word::Exclusive, V30),
    ("maxLength", Word::Count, V30),
    ("minLength", Word::Count, V30),
    ("pattern", Word::Text, V30),
    ("maxItems", Word::Count, V30),
    ("minItems", Word::Count, V30),
    ("uniqueItems", Word::Flag, V30),
    ("maxProperties", Word::Count, V30),
    ("minProperties", Word::Count, V30),
    ("required", Word::Texts, V30),
    ("items", Word::Schema, V30),
    ("properties", Word::SchemasByName, V30),
    ("additionalProperties", Word::SchemaOrFlag, V30),
    ("allOf", Word::Schemas, V30),
    ("anyOf", Word::Schemas, V30),
    ("oneOf", Word::Schemas, V30),
    ("not", Word::Schema, V30),
    ("discriminator", Word::Discriminator, V30),
    ("readOnly", Word::Flag, V30),
    ("writeOnly", Word::Flag, V30),
    ("xml", Word::Object(&XML), V30),
    ("externalDocs", Word::Object(&EXTERNAL_DOCS), V30),
    ("example", Word::Any, V30),
    ("deprecated", Word::Flag, V30),
    ("nullable", Word::Flag, Only30),
    ("const", Word::Any, V31),
    ("examples", Word::List, V31),
    ("$ref", Word::Text, V31),
    ("$schema", Word::Text, V31),
    ("$id", Word::Text, V31),
    ("$anchor", Word::Text, V31),
    ("$dynamicRef", Word::Text, V31),
    ("$dynamicAnchor", Word::Text, V31),
    ("$vocabulary", Word::Any, V31),
    ("$comment", Word::Text, V31),
    ("$defs", Word::SchemasByName, V31),
    ("prefixItems", Word::Schemas, V31),
    ("contains", Word::Schema, V31),
    ("minContains", Word::Count, V31),
    ("maxContains", Word::Count, V31),
    ("patternProperties", Word::SchemasByName, V31),
    ("propertyNames", Word::Schema, V31),
    ("dependentSchemas", Word::SchemasByName, V31),
    ("dependentRequired", Word::TextsByName, V31),
    ("if", Word::Schema, V31),
    ("then", Word::Schema, V31),
    ("else", Word::Schema, V31),
    ("unevaluatedItems", Word::Schema, V31),
    ("unevaluatedProperties", Word::Schema, V31),
    ("contentEncoding", Word::Text, V31),
    ("contentMediaType", Word::Text, V31),
    ("contentSchema", Word::Schema, V31),
];

/// Keywords of older drafts of JSON Schema.
const OLDER: [&str; 5] = ["additionalItems", "definitions", "dependencies", "divisibleBy", "extends"];

/// Whether a keyword of JSON Schema, of whatever version, has this name, and it says which values there may be.
pub(in crate::convert) fn limits(name: &str) -> bool {
    let tells = |word: &Word| !matches!(word, Word::Text | Word::Any | Word::Object(_)) || name == "pattern";
    let is_told = matches!(name, "const" | "$dynamicRef" | "format");
    let of_values = |(known, word, _): &(&str, Word, Since)| {
        *known == name
            && (tells(word) || is_told)
            && !matches!(name, "examples" | "deprecated" | "readOnly" | "writeOnly")
    };
    OLDER.contains(&name) || WORDS.iter().any(of_values)
}

/// Whether a schema of OpenAPI 3.0 has such a keyword.
pub(super) fn is_known(name: &str) -> bool {
    WORDS.iter().any(|(known, _, since)| *known == name && *since != V31) || name == "collectionFormat"
}
