//! An implementation guide's profiles and extensions: what `fhir/specs/us-core.json` holds, distilled from StructureDefinitions and
//! emitted as rules and views.
//!
//! ```
//! use std::collections::BTreeMap;
//! use nextgen_patient_access_codegen::fhir::guide::Guide;
//!
//! let lamp = r#"{
//!     "resourceType": "StructureDefinition", "id": "bright-lamp", "url": "http://lamps.example/bright-lamp", "kind": "resource",
//!     "derivation": "constraint", "type": "Lamp", "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Lamp",
//!     "differential": { "element": [
//!         { "id": "Lamp", "path": "Lamp" },
//!         { "id": "Lamp.colour", "path": "Lamp.colour", "min": 1, "mustSupport": true, "short": "left out: only facts are taken" }] } }"#;
//! let guide = Guide::distil("1.0.0", &BTreeMap::from([("bright-lamp.json".to_owned(), lamp.to_owned())]))?;
//! let colour = &guide.profiles["bright-lamp"].elements[0];
//! assert_eq!((colour.id.as_str(), colour.min, colour.must_support), ("Lamp.colour", Some(1), true));
//! assert_eq!(Guide::parse(&guide.print()?)?, guide);
//! # Ok::<(), nextgen_patient_access_codegen::Diagnostic>(())
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::definitions::{json, rows};
use crate::Diagnostic;

mod distil;
mod emit;
mod names;
mod resolve;
mod rules;
mod views;

pub use emit::emit;

/// The profiles and extensions of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Guide {
    /// The publisher's number of the guide: `9.0.0`.
    pub version: String,
    /// By id: `us-core-patient`.
    pub profiles: BTreeMap<String, Profile>,
}

/// A profile of a resource type, or an extension, by what it says beyond its base.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Profile {
    /// The canonical URL, which `meta.profile` and `extension.url` name.
    pub url: String,
    /// The resource type; `Extension` for an extension.
    #[serde(rename = "type")]
    pub of: String,
    /// The canonical URL of what it builds on.
    pub base: String,
    /// Where an extension may stand: FHIR paths.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub context: Vec<String>,
    /// What it says of elements, in its order.
    pub elements: Vec<Constraint>,
}

/// What a profile says of one element, or of a slice of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Constraint {
    /// The element's id: `Observation.component:systolic.code`.
    pub id: String,
    /// The least number of values, if it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<u16>,
    /// The largest number of values, if it says so: a number, or `*`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<String>,
    /// The types that a value can have, if it says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<String>,
    /// The canonical URL of the extension that this slice holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// The value that it must be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed: Option<Value>,
    /// What the value must hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Value>,
    /// By what its slices are told apart.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub discriminators: Vec<Discriminator>,
    /// The value set that codes are of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binding: Option<Binding>,
    /// Whether servers and apps must support it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub must_support: bool,
    /// Whether USCDI demands it, which servers and apps must support as well.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub uscdi: bool,
}

/// A way of telling slices apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discriminator {
    /// What is looked at: its `value` or its `type`.
    #[serde(rename = "type")]
    pub by: String,
    /// Where, from the sliced element: `code`, `coding.system`, `$this`.
    pub path: String,
}

/// A binding to a value set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Binding {
    /// How binding: `required`, `extensible`, `preferred`, `example`.
    pub strength: String,
    /// The canonical URL of the value set, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_set: Option<String>,
}

impl Guide {
    /// Takes the facts from StructureDefinitions, by file name. Those that are no profile of a resource or extension are left out.
    ///
    /// # Errors
    /// A text that is no StructureDefinition, or one that says something in a way that is not known here.
    pub fn distil(version: &str, files: &BTreeMap<String, String>) -> Result<Self, Diagnostic> {
        let mut profiles = BTreeMap::new();
        for (file, text) in files {
            profiles.extend(distil::profile(text).map_err(|problem| problem.in_file(file))?);
        }
        Ok(Self { version: version.to_owned(), profiles })
    }

    /// Reads the text of `fhir/specs/us-core.json`.
    ///
    /// # Errors
    /// The text is no such table; the diagnostic has line and column.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        serde_json::from_str(text).map_err(|e| {
            Diagnostic::new(format!("no table of a guide's profiles: {e}"))
                .at_position(e.line() as u64, e.column() as u64)
                .with_help("write it anew with `cargo xtask generate`, after `cargo xtask fetch fhir`")
        })
    }

    /// Prints the text of `fhir/specs/us-core.json`: one element a line, so that a change shows as its line.
    ///
    /// # Errors
    /// None in practice: the table is plain data.
    pub fn print(&self) -> Result<String, Diagnostic> {
        let mut out = format!("{{\n  \"version\": {},\n  \"profiles\": {{", json(&self.version)?);
        let mut comma = "\n";
        for (id, profile) in &self.profiles {
            out.push_str(comma);
            comma = ",\n";
            let (id, url, of, base) = (json(id)?, json(&profile.url)?, json(&profile.of)?, json(&profile.base)?);
            out.push_str(&format!("    {id}: {{ \"url\": {url}, \"type\": {of},\n      \"base\": {base},"));
            if !profile.context.is_empty() {
                out.push_str(&format!(" \"context\": {},", json(&profile.context)?));
            }
            out.push_str(" \"elements\": [\n");
            rows(&mut out, "      ", profile.elements.iter().map(json))?;
            out.push_str("    ] }");
        }
        out.push_str("\n  }\n}\n");
        Ok(out)
    }

    /// The profile or extension with that canonical URL.
    fn by_url(&self, url: &str) -> Option<(&str, &Profile)> {
        self.profiles.iter().find(|(_, profile)| profile.url == url).map(|(id, profile)| (id.as_str(), profile))
    }
}
