//! Patients' records, read from a server and compared with what it was loaded with.

use std::{collections::BTreeMap, time::Instant};

use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, record::Item};
use serde_json::Value;

use super::loaded::{Loaded, content, reference};

/// Reads the record of each patient: every resource arrives once, with the content that was loaded, and nothing else does.
///
/// `is_servers` tells what differs because of the server.
pub(super) async fn check(loaded: &Loaded, api: Api, base: &str, is_servers: fn(&str) -> bool) -> Result<(), String> {
    let say = |error: nextgen_patient_access::Error| error.to_string();
    let client =
        Client::new(Endpoint::new(api, base).map_err(say)?, AccessToken::new("none-is-needed")).map_err(say)?;
    let mut problems = Vec::new();
    for patient in &loaded.patients {
        let begun = Instant::now();
        let mut items = client.record(patient).items();
        let mut received: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        while let Some(item) = items.next().await {
            if let Item::Resource(resource) = item {
                let value: Value = serde_json::from_str(resource.json()).map_err(|error| error.to_string())?;
                received.entry(reference(&value)).or_default().push(value);
            }
        }
        let expected = loaded.record(api, patient)?;
        let differences = differences(&expected, &received);
        let gaps = items.report().gaps().collect::<Vec<_>>();
        println!(
            "{api}: {patient}: {} resources expected, {} received, {} differences, {} gaps, {:.1} s",
            expected.len(),
            received.values().map(Vec::len).sum::<usize>(),
            differences.len(),
            gaps.len(),
            begun.elapsed().as_secs_f64()
        );
        let (servers, ours): (Vec<_>, Vec<_>) = differences.into_iter().chain(gaps).partition(|text| is_servers(text));
        if !servers.is_empty() {
            println!(
                "  {} of them the server's, such as: {}",
                servers.len(),
                servers.first().map_or("", String::as_str)
            );
        }
        problems.extend(ours.into_iter().map(|difference| format!("{api}: record of {patient}: {difference}")));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

fn differences(expected: &BTreeMap<&str, &Value>, received: &BTreeMap<String, Vec<Value>>) -> Vec<String> {
    let mut differences = Vec::new();
    for (name, resource) in expected {
        match received.get(*name).map(Vec::as_slice) {
            None => differences.push(format!("{name} is missing")),
            Some([one]) if content(one) == content(resource) => {}
            Some([_]) => differences.push(format!("{name} is not what was loaded")),
            Some(many) => differences.push(format!("{name} came {} times", many.len())),
        }
    }
    let others = received.keys().filter(|name| !expected.contains_key(name.as_str()));
    differences.extend(others.map(|name| format!("{name} is not of this record")));
    differences
}
