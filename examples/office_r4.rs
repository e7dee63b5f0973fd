//! Serves a synthetic patient on loopback and reads it through the generated client of NextGen Office, FHIR R4.
//!
//! `cargo run --example office_r4`: no network, no account, no input. Against the real server only the endpoint and the
//! token change: `Endpoint::production(Api::OfficeR4)` and what sign-in gave.

use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use nextgen_patient_access::fhir::r4::{ObservationValue, Patient, Resource};
use nextgen_patient_access::{AccessToken, Api, Endpoint, office_r4};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base = serve().await?;
    println!("a synthetic NextGen Office at {base}\n");

    let endpoint = Endpoint::new(Api::OfficeR4, &base)?;
    let office = office_r4::Client::new(endpoint, AccessToken::new("synthetic-token"))?;

    // A read gives the resource, typed; the response's status and headers are there as well.
    let patient = office.patient_read().id("1").send().await?;
    println!("patient_read        HTTP {}, Patient/{}", patient.status(), patient.id.as_deref().unwrap_or("?"));
    println!("                  {}", describe(&patient));

    // A search gives a Bundle, the first page of it.
    let vitals = office.observation_search().patient("1").category("vital-signs").send().await?;
    println!("observation_search  {} of {} matches", vitals.entry.len(), vitals.total.unwrap_or_default());
    for entry in &vitals.entry {
        if let Some(Resource::Observation(observation)) = &entry.resource {
            let name = observation.code.as_ref().and_then(|code| code.text.as_deref()).unwrap_or("?");
            if let Some(ObservationValue::Quantity(quantity)) = &observation.value {
                // A decimal keeps its digits: 72.50 is not 72.5.
                let value = quantity.value.as_ref().map(|value| value.as_str()).unwrap_or("?");
                println!("                  {name}: {value} {}", quantity.unit.as_deref().unwrap_or_default());
            }
        }
    }

    // The C-CDA document beside the FHIR API is XML, and comes as bytes.
    let ccda = office.ccda().patient("1").send().await?;
    println!("ccda                HTTP {}, {} bytes", ccda.status(), ccda.content_length().unwrap_or_default());

    // Every failure is the SDK's one error: what happened, where, what to do next, and never what the server said of a patient.
    match office.coverage_search().patient("1").send().await {
        Ok(_) => println!("coverage_search     allowed"),
        Err(error) => println!("coverage_search     refused, as a patient may:\n                  {error}"),
    }
    Ok(())
}

fn describe(patient: &Patient) -> String {
    let name = patient.name.first().map(|name| {
        let given = name.given.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ");
        format!("{given} {}", name.family.as_deref().unwrap_or_default())
    });
    let born = patient.birth_date.as_ref().map(|date| match date.to_chrono() {
        Some(date) => date.format("%-d %B %Y").to_string(),
        None => format!("{date} (that is all the server knows)"),
    });
    format!("{}, born {}", name.unwrap_or_default(), born.unwrap_or_default())
}

/// A server on loopback that knows one patient; gives the FHIR base URL.
async fn serve() -> std::io::Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let app = axum::Router::new().fallback(async |uri: Uri| answer(uri.path()));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(format!("http://{address}/api/fhir/r4"))
}

fn answer(path: &str) -> Response {
    const FHIR: &str = "application/fhir+json";
    match path {
        "/api/fhir/r4/Patient/1" => ([(header::CONTENT_TYPE, FHIR)], PATIENT).into_response(),
        "/api/fhir/r4/Observation" => ([(header::CONTENT_TYPE, FHIR)], VITALS).into_response(),
        "/api/ccda" => ([(header::CONTENT_TYPE, "text/xml")], CCDA).into_response(),
        _ => (StatusCode::FORBIDDEN, [(header::CONTENT_TYPE, "application/json")], r#"["Access denied"]"#)
            .into_response(),
    }
}

const PATIENT: &str = r#"{
  "resourceType": "Patient", "id": "1",
  "name": [{ "family": "Example", "given": ["Ada", "Synthetic"] }],
  "birthDate": "1985-06"
}"#;

const VITALS: &str = r#"{
  "resourceType": "Bundle", "type": "searchset", "total": 2,
  "entry": [
    { "search": { "mode": "match" }, "resource": { "resourceType": "Observation", "id": "VS-1", "status": "final",
      "code": { "text": "Heart rate" }, "valueQuantity": { "value": 72, "unit": "/min" } } },
    { "search": { "mode": "match" }, "resource": { "resourceType": "Observation", "id": "VS-2", "status": "final",
      "code": { "text": "Body weight" }, "valueQuantity": { "value": 72.50, "unit": "kg" } } }
  ]
}"#;

const CCDA: &str =
    r#"<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><title>Synthetic</title></ClinicalDocument>"#;
