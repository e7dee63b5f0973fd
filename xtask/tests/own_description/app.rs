//! An app that brings its own description of Office R4, in which medication statements can be searched and read.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{Context, Poll};

use nextgen_patient_access::record::Item;
use nextgen_patient_access::reqwest::{Request, Response};
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, Error, fhir::r4::Resource, office_r4};
use tower_service::Service;

/// Office, without a socket: a patient with one medication statement and nothing else.
#[derive(Clone)]
struct Office;

impl Service<Request> for Office {
    type Response = Response;
    type Error = Infallible;
    type Future = Ready<Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        const STATEMENT: &str = r#"{"resourceType":"MedicationStatement","id":"7"}"#;
        let bundle = |entry: &str| format!(r#"{{"resourceType":"Bundle","type":"searchset","entry":[{entry}]}}"#);
        ready(Ok(http::Response::new(match request.url().path().rsplit('/').next() {
            Some("MedicationStatement") => bundle(&format!(r#"{{"resource":{STATEMENT}}}"#)),
            Some("7") => STATEMENT.to_owned(),
            _ => bundle(""),
        })
        .into()))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let endpoint = Endpoint::new(Api::OfficeR4, "http://127.0.0.1:1/api/fhir/r4")?;
    let client = Client::builder(endpoint, AccessToken::new("any")).service(Office).build()?;
    let office = office_r4::Client::try_from(client.clone())?;

    let read = office.medication_statement_read("7").send().await?;
    println!("read {:?}", read.id.as_deref());
    let found = office.medication_statement_search().patient("1").send().await?;
    let statements = found.entry.iter().filter(|it| matches!(it.resource, Some(Resource::MedicationStatement(_))));
    println!("found {}", statements.count());

    let mut items = client.record("1").items();
    while let Some(item) = items.next().await {
        if let Item::Resource(resource) = item {
            println!("record {} {:?}", resource.resource_type(), resource.id());
        }
    }
    println!("described {}", Api::OfficeR4.description().contains("medication_statement_search"));
    let others = Api::EnterpriseR4.description().contains(r#""x-api-id": "enterprise-r4""#);
    println!("what the app does not bring is ours: {others}");
    Ok(())
}
