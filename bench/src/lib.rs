//! What is compared: each way to read a FHIR R4 Bundle and to write it again.

use std::any::Any;
use std::fmt;

mod bundle;

pub use bundle::bundle;

/// A library, and how it reads and writes a Bundle.
pub struct Contestant {
    pub name: &'static str,
    read: Box<Read>,
    write: Box<Write>,
}

type Read = dyn Fn(&[u8]) -> Box<dyn Any> + Send + Sync;
type Write = dyn Fn(&dyn Any) -> usize + Send + Sync;

impl Contestant {
    fn new<T: 'static>(
        name: &'static str,
        read: impl Fn(&[u8]) -> T + Send + Sync + 'static,
        write: impl Fn(&T) -> usize + Send + Sync + 'static,
    ) -> Self {
        Self {
            name,
            read: Box::new(move |json| Box::new(read(json))),
            write: Box::new(move |read| write(read.downcast_ref().expect("what this contestant read"))),
        }
    }

    /// Reads a Bundle.
    pub fn read(&self, json: &[u8]) -> Box<dyn Any> {
        (self.read)(json)
    }

    /// Writes what was read; how many bytes that are.
    pub fn write(&self, read: &dyn Any) -> usize {
        (self.write)(read)
    }
}

impl fmt::Display for Contestant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Ours first. With a crate that changes serde_json for the whole build, `serde_json::Value` would not be what it is.
pub fn contestants() -> Vec<Contestant> {
    use nextgen_patient_access::fhir::r4::Bundle;

    vec![
        Contestant::new("ours", |json| Bundle::from_json(json).expect("a Bundle"), |read| read.to_json().len()),
        #[cfg(not(feature = "fhirbolt"))]
        Contestant::new(
            "serde_json::Value",
            |json| serde_json::from_slice::<serde_json::Value>(json).expect("JSON"),
            |read| serde_json::to_string(read).expect("JSON").len(),
        ),
        #[cfg(feature = "fhir-model")]
        Contestant::new(
            "fhir-model (r4b)",
            |json| serde_json::from_slice::<fhir_model::r4b::resources::Bundle>(json).expect("a Bundle"),
            |read| serde_json::to_string(read).expect("a Bundle").len(),
        ),
        #[cfg(feature = "fhirbolt")]
        Contestant::new(
            "fhirbolt (r4)",
            |json| fhirbolt::json::from_slice::<fhirbolt::model::r4::resources::Bundle>(json, None).expect("a Bundle"),
            |read| fhirbolt::json::to_string(read, None).expect("a Bundle").len(),
        ),
    ]
}
