//! What a record consists of.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::report::DocumentReport;
use crate::base::{Error, ErrorKind};
use crate::fhir::identity::is_type_name;
use crate::fhir::{json::one_line, scan::Scan};

/// A resource, as the server sent it.
#[derive(Clone)]
pub struct Resource {
    resource_type: String,
    id: Option<String>,
    json: Box<RawValue>,
}

impl Resource {
    /// The resource in a JSON text; `None` if it does not say its type, or says what can be none.
    pub fn new(json: Box<RawValue>) -> Option<Self> {
        Self::scanned(json).map(|(resource, _)| resource)
    }

    pub(super) fn scanned(json: Box<RawValue>) -> Option<(Self, Scan)> {
        let scan = Scan::of(json.get());
        let resource_type = scan.resource_type.clone().filter(|name| is_type_name(name))?;
        Some((Self { resource_type, id: scan.id.clone(), json }, scan))
    }

    /// The value of `resourceType`.
    pub fn resource_type(&self) -> &str {
        &self.resource_type
    }

    /// The id, if the server sent one.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The JSON text: no number or member is touched.
    pub fn json(&self) -> &str {
        self.json.get()
    }

    /// The same text on one line, a line of NDJSON: without the white space between its tokens.
    pub fn one_line(&self) -> String {
        one_line(self.json())
    }

    /// The resource as a type, such as `fhir::r4::Observation` or `fhir::r4::Resource`.
    ///
    /// ```
    /// # #[cfg(feature = "fhir-r4")] {
    /// use nextgen_patient_access::{fhir::r4::Patient, record::Resource};
    ///
    /// let json = serde_json::value::RawValue::from_string(r#"{"resourceType":"Patient","id":"1"}"#.to_owned())?;
    /// let resource = Resource::new(json).ok_or("no resource")?;
    /// assert_eq!(resource.read::<Patient>()?.id.as_deref(), Some("1"));
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Payload`] if it is of another type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_str(self.json()).map_err(|error| {
            Error::new(ErrorKind::Payload, format!("the {} cannot be read as the type asked for", self.resource_type))
                .with_help("look at its `resource_type`, and at its `json`")
                .or_limit(&error)
        })
    }
}

impl fmt::Debug for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resource").field("resource_type", &self.resource_type).finish_non_exhaustive()
    }
}

/// A document: an attachment, or the C-CDA document that Office makes.
pub struct Document {
    /// What it is, and whose.
    pub report: DocumentReport,
    /// The file; empty if it could not be had, and then [`report`](Document::report) says why.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("report", &self.report).finish_non_exhaustive()
    }
}
