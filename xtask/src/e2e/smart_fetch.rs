//! smart-fetch, from PyPI: a bulk client that is not ours, and what it downloads.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use nextgen_patient_access::{Api, Client};
use nextgen_sandbox::{Behaviour, Sandbox};
use serde_json::Value;

use super::{export, server::empty_folder};

/// The sandbox's bulk export, by smart-fetch and by the SDK.
pub(super) async fn check_sandbox(place: &Path, python: &Path) -> Result<(), String> {
    let home = place.join("sandbox");
    empty_folder(&home)?;
    // Two exports of the same patients on one day.
    let mut behaviour = Behaviour::default();
    behaviour.bulk_weekly = false;
    behaviour.office_limit = None;
    let sandbox = Sandbox::builder().behaviour(behaviour).start().await.map_err(|error| error.to_string())?;
    let say = |error: nextgen_patient_access::Error| error.to_string();
    let token = sandbox.access_token(Api::OfficeBulkR4, "");
    let base = sandbox.base_url(Api::OfficeBulkR4);
    let client = Client::new(sandbox.endpoint(Api::OfficeBulkR4).map_err(say)?, token.clone()).map_err(say)?;

    let request = reqwest::Client::new().get(format!("{base}/Group")).bearer_auth(token.secret());
    let groups =
        request.send().await.map_err(|error| error.to_string())?.text().await.map_err(|error| error.to_string())?;
    let groups: Value = serde_json::from_str(&groups).map_err(|error| format!("groups: {error}"))?;
    let group = groups.pointer("/entry/0/resource/id").and_then(Value::as_str).ok_or("the sandbox has no group")?;

    let (_, ours) = export::download(&client, group, &home.join("export")).await?;
    let theirs = download(python, &base, group, token.secret(), &home.join("smart-fetch"))?;
    compare("the sandbox", &ours, &theirs)
}

/// Downloads a group's export with smart-fetch; its lines, sorted.
pub(super) fn download(
    python: &Path,
    base: &str,
    group: &str,
    token: &str,
    folder: &Path,
) -> Result<Vec<String>, String> {
    empty_folder(folder)?;
    // Beside the folder: smart-fetch wants it empty.
    let token_file = folder.with_extension("token");
    fs::write(&token_file, token).map_err(|error| error.to_string())?;
    let mut command = Command::new(python.join("smart-fetch"));
    command.args(["bulk", "--no-compression", "--no-default-filters", "--fhir-url", base, "--group", group]);
    let output = command.arg("--bearer-token").arg(&token_file).arg(folder).output();
    let output = output.map_err(|error| format!("smart-fetch: {error}"))?;
    if !output.status.success() {
        let text = [output.stdout, output.stderr].concat();
        return Err(format!("smart-fetch: {}: {}", output.status, String::from_utf8_lossy(&text)));
    }
    let mut all = Vec::new();
    for file in fs::read_dir(folder).map_err(|error| error.to_string())? {
        let path = file.map_err(|error| error.to_string())?.path();
        // The log of the export is NDJSON too.
        if path.extension().is_some_and(|it| it == "ndjson") && path.file_name().is_some_and(|it| it != "log.ndjson") {
            all.extend(export::lines(&path)?);
        }
    }
    all.sort();
    Ok(all)
}

/// Line by line, as JSON; but for the types that smart-fetch does not ask for.
pub(super) fn compare(server: &str, ours: &[String], theirs: &[String]) -> Result<(), String> {
    let known: BTreeSet<String> = theirs.iter().map(|line| resource_type(line)).collect();
    let (ours, others): (Vec<&String>, Vec<&String>) =
        ours.iter().partition(|line| known.contains(&resource_type(line)));
    let theirs: Vec<&String> = theirs.iter().collect();
    if ours == theirs && !ours.is_empty() {
        let others: BTreeSet<String> = others.into_iter().map(|line| resource_type(line)).collect();
        println!(
            "{server}: the SDK and smart-fetch downloaded the same {} lines of {} types; only the SDK asks for {others:?}",
            ours.len(),
            known.len()
        );
        return Ok(());
    }
    let only = |these: &[&String], those: &[&String]| {
        let missing: Vec<&&String> = these.iter().filter(|line| those.binary_search(line).is_err()).collect();
        let first: String = missing.first().map(|line| line.chars().take(200).collect()).unwrap_or_default();
        format!("{} ({first})", missing.len())
    };
    Err(format!(
        "{server}: the SDK downloaded {} lines, smart-fetch {}; only the SDK {}; only smart-fetch {}",
        ours.len(),
        theirs.len(),
        only(&ours, &theirs),
        only(&theirs, &ours)
    ))
}

fn resource_type(line: &str) -> String {
    let resource: Value = serde_json::from_str(line).unwrap_or_default();
    resource.get("resourceType").and_then(Value::as_str).unwrap_or_default().to_owned()
}
