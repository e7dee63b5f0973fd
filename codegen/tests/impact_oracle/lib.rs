//! The least of the SDK that a generated module needs around it, with the FHIR types empty.

#[derive(Clone, Debug)]
pub struct Client;

#[derive(Debug)]
pub struct Error;

impl Client {
    async fn failure(&self, _: &'static str, _: progenitor_client::Error<()>) -> Error {
        Error
    }
}

pub mod typed {
    use progenitor_client::{Error, ResponseValue};

    pub async fn read_fhir<T>(_: reqwest::Response) -> Result<ResponseValue<T>, Error<()>> {
        todo!()
    }

    pub fn add_value<V: TryInto<String>>(_: &mut Result<Option<Vec<String>>, String>, _: &str, _: V) {}
}

pub mod fhir {
    pub mod r4;
}

pub mod office_r4 {
    include!("module.rs");

    impl ClientHooks<crate::Client> for Client {}
}
