//! What is compared: each way to read FHIR R4 and to write it again.

use std::any::Any;
use std::fmt;

mod bundle;

pub use bundle::{bundle, lines};

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

    /// Reads the [`input`].
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

/// What all read: a Bundle of about that many bytes.
#[cfg(not(feature = "fhirbolt"))]
pub fn input(bytes: usize) -> String {
    bundle(bytes)
}

/// What all read: resources of about that many bytes, one a line, since fhirbolt 0.4 fails on what follows a resource in
/// a Bundle.
#[cfg(feature = "fhirbolt")]
pub fn input(bytes: usize) -> String {
    lines(bytes)
}

/// Ours first.
#[cfg(not(feature = "fhirbolt"))]
pub fn contestants() -> Vec<Contestant> {
    use nextgen_patient_access::fhir::r4::Bundle;

    vec![
        Contestant::new("ours", |json| Bundle::from_json(json).expect("a Bundle"), |read| read.to_json().len()),
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
    ]
}

/// Ours first. Without `serde_json::Value`: in this build, fhirbolt has made another thing of it.
#[cfg(feature = "fhirbolt")]
pub fn contestants() -> Vec<Contestant> {
    fn each<T>(json: &[u8], read: impl Fn(&[u8]) -> T) -> Vec<T> {
        json.split(|byte| *byte == b'\n').map(read).collect()
    }

    vec![
        Contestant::new(
            "ours",
            |json| each(json, |line| nextgen_patient_access::fhir::r4::Resource::from_json(line).expect("a resource")),
            |read| read.iter().map(|resource| resource.to_json().len() + 1).sum(),
        ),
        Contestant::new(
            "fhirbolt (r4)",
            |json| {
                each(json, |line| {
                    fhirbolt::json::from_slice::<fhirbolt::model::r4::Resource>(line, None).expect("a resource")
                })
            },
            |read| {
                let length = |resource| fhirbolt::json::to_string(resource, None).expect("a resource").len() + 1;
                read.iter().map(length).sum()
            },
        ),
    ]
}
