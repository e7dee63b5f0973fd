//! sekmet-fhir, from PyPI: FHIR R4 and Bulk Data on SQLite, in Python.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use nextgen_patient_access::{AccessToken, Api, Client, Endpoint};
use serde_json::{Value, json};

use super::{
    export,
    loaded::{Loaded, content, reference},
    record,
    server::{Server, empty_folder, free_port},
    smart_fetch,
};

const GROUP: &str = "e2e";

/// It does not know these by patient, and answers such a search with everybody's.
const NOT_SEARCHED: [&str; 3] = ["CareTeam", "Goal", "QuestionnaireResponse"];

/// Documents it has none, and of the types above it holds nothing.
fn is_servers(problem: &str) -> bool {
    problem.starts_with("document of ") || NOT_SEARCHED.iter().any(|name| problem.starts_with(name))
}

pub(super) async fn check(place: &Path, python: &Path) -> Result<(), String> {
    let home = place.join("sekmet");
    empty_folder(&home)?;
    let port = free_port()?;
    let base = format!("http://127.0.0.1:{port}/fhir");
    // It would answer orders with results of its own.
    let settings = format!("{{base_url: '{base}', host: 127.0.0.1, port: {port}, simulator: {{enabled: false}}}}\n");
    fs::write(home.join("settings.yaml"), settings).map_err(|error| error.to_string())?;
    let mut command = Command::new(python.join("sekmet"));
    command.arg("serve").current_dir(&home);
    let _server = Server::start(&mut command, &base, &place.join("sekmet.log")).await?;
    let loaded = Loaded::onto(&base, &NOT_SEARCHED).await?;
    println!("sekmet-fhir: {} resources loaded", loaded.resources.len());
    for api in [Api::OfficeR4, Api::EnterpriseR4] {
        record::check(&loaded, api, &base, is_servers).await?;
    }
    exports(&loaded, &base, &home, python).await
}

/// Its bulk export by the SDK, by smart-fetch, and what it was loaded with: the same resources.
async fn exports(loaded: &Loaded, base: &str, home: &Path, python: &Path) -> Result<(), String> {
    let member: Vec<Value> =
        loaded.patients.iter().map(|id| json!({ "entity": { "reference": format!("Patient/{id}") } })).collect();
    let group = json!({ "resourceType": "Group", "id": GROUP, "type": "person", "actual": true, "member": member });
    let request =
        reqwest::Client::new().put(format!("{base}/Group/{GROUP}")).header("content-type", "application/fhir+json");
    let answer = request.body(group.to_string()).send().await.map_err(|error| error.to_string())?;
    answer.error_for_status().map_err(|error| error.to_string())?;

    let say = |error: nextgen_patient_access::Error| error.to_string();
    let endpoint = Endpoint::new(Api::OfficeBulkR4, base).map_err(say)?;
    let client = Client::new(endpoint, AccessToken::new("none-is-needed")).map_err(say)?;
    let (report, ours) = export::download(&client, GROUP, &home.join("export")).await?;
    let mut once: BTreeMap<String, u32> = BTreeMap::new();
    for line in &ours {
        let value: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let name = reference(&value);
        *once.entry(name.clone()).or_default() += 1;
        let same = loaded.resources.get(&name).is_some_and(|resource| content(resource) == content(&value));
        if !same && name != format!("Group/{GROUP}") {
            return Err(format!("sekmet-fhir: exported {name} is not what was loaded"));
        }
    }
    if let Some((name, times)) = once.iter().find(|(_, times)| **times > 1) {
        return Err(format!("sekmet-fhir: {name} was exported {times} times"));
    }
    println!("sekmet-fhir: {} lines of {} types exported, each what was loaded", ours.len(), report.types.len());
    let theirs = smart_fetch::download(python, base, GROUP, "none is needed", &home.join("smart-fetch"))?;
    smart_fetch::compare("sekmet-fhir", &ours, &theirs)
}
