//! A record of 10,000 resources from a server with 50 ms of latency, against what concurrency and latency allow.
//!
//! The bound is the longer of two times: all requests, `CONCURRENCY` at once, each taking the latency and nothing more; and the
//! pages of the longest search, one after the other, since each names the next, with the reads that can only follow.

use std::time::{Duration, Instant};

use axum::{Router, extract::Request, response::IntoResponse};
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, record::Item};

const LATENCY: Duration = Duration::from_millis(50);
const PAGE: usize = 25;
const PRACTITIONERS: usize = 40;
const RESOURCES: usize = 10_000;
/// What Office R4 is searched for by patient, one after another so many resources.
const TYPES: [&str; 19] = [
    "AllergyIntolerance",
    "CareTeam",
    "Condition",
    "Coverage",
    "Device",
    "DiagnosticReport",
    "DocumentReference",
    "Encounter",
    "Goal",
    "Immunization",
    "MedicationAdministration",
    "MedicationDispense",
    "MedicationRequest",
    "Observation",
    "Procedure",
    "RelatedPerson",
    "ServiceRequest",
    "Specimen",
    "CarePlan",
];

/// How many resources of a type there are: evenly, or with two fifths of them Observations.
fn count(name: &str, is_even: bool) -> usize {
    match (is_even, name) {
        (true, _) => RESOURCES / TYPES.len(),
        (false, "Observation") => RESOURCES * 2 / 5,
        (false, _) => RESOURCES * 3 / 5 / (TYPES.len() - 1),
    }
}

async fn answer(request: Request, is_even: bool) -> impl IntoResponse {
    tokio::time::sleep(LATENCY).await;
    let path = request.uri().path();
    let query = request.uri().query().unwrap_or_default();
    let body = match path.strip_prefix("/api/fhir/r4/").map(|rest| rest.split_once('/').unwrap_or((rest, ""))) {
        None => "<ClinicalDocument/>".to_owned(),
        Some((name, "")) => {
            let number: usize = query.split("page=").nth(1).and_then(|number| number.parse().ok()).unwrap_or(0);
            let total = if name == "Patient" { 1 } else { count(name, is_even) };
            let entries: Vec<String> =
                (number * PAGE..total.min((number + 1) * PAGE)).map(|n| resource(name, n)).collect();
            let next = if (number + 1) * PAGE < total {
                format!(r#"{{"relation":"next","url":"{name}?patient=p&page={}"}}"#, number + 1)
            } else {
                String::new()
            };
            format!(r#"{{"resourceType":"Bundle","total":{total},"link":[{next}],"entry":[{}]}}"#, entries.join(","))
        }
        Some((name, id)) => format!(r#"{{"resourceType":"{name}","id":"{id}"}}"#),
    };
    ([("content-type", "application/fhir+json")], body)
}

fn resource(name: &str, n: usize) -> String {
    let id = if name == "Patient" { "p".to_owned() } else { format!("{name}-{n}") };
    let text = "x".repeat(800);
    format!(
        r#"{{"resource":{{"resourceType":"{name}","id":"{id}","note":"{text}","performer":[{{"reference":"Practitioner/{}"}}]}}}}"#,
        n % PRACTITIONERS
    )
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    for is_even in [true, false] {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let base = format!("http://{}/api/fhir/r4", listener.local_addr()?);
        let app = Router::new().fallback(move |request: Request| answer(request, is_even));
        tokio::spawn(async move { axum::serve(listener, app).await });
        for concurrency in [4, 8, 16] {
            let pages: Vec<usize> = TYPES.iter().map(|name| count(name, is_even).div_ceil(PAGE)).collect();
            let requests = pages.iter().sum::<usize>() + 1 + PRACTITIONERS + 1;
            let longest = pages.iter().max().unwrap_or(&0) + PRACTITIONERS.div_ceil(concurrency);
            let bound = LATENCY * u32::try_from(requests.div_ceil(concurrency).max(longest))?;
            let client = Client::new(Endpoint::new(Api::OfficeR4, &base)?, AccessToken::new("token"))?;
            let began = Instant::now();
            let mut items = client.record("p").concurrency(concurrency).items();
            let mut resources = 0;
            while let Some(item) = items.next().await {
                resources += usize::from(matches!(item, Item::Resource(_)));
            }
            let took = began.elapsed();
            let report = items.report();
            assert!(report.complete, "{:?}", report.gaps().collect::<Vec<_>>());
            println!(
                "{}, {concurrency} at once: {resources} resources, {requests} requests in {took:.2?}; bound {bound:.2?}; ratio {:.3}",
                if is_even { "evenly spread" } else { "two fifths Observations" },
                took.as_secs_f64() / bound.as_secs_f64()
            );
        }
    }
    Ok(())
}
