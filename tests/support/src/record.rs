//! A patient's record on a server on loopback, small but with everything in it: pages, references, documents, provenance.

use std::{collections::BTreeMap, fs, os::unix::fs::PermissionsExt, path::Path};

use axum::response::Response;

use crate::{Seen, Server, json, reply};

/// How many resources are on a page.
const PAGE: usize = 3;

/// What the server has to say, unless a test has another answer.
fn answer(base: &str, target: &str) -> Response {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let parameter = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let path = path.strip_prefix("/api/").unwrap_or(path);
    match path {
        "ccda" => return reply(200, "text/xml", CCDA),
        "files/report.pdf" => return reply(200, "application/pdf", "%PDF-1.7 report"),
        "fhir/r4/Binary/b1" => {
            return json(200, r#"{"resourceType":"Binary","contentType":"text/plain","data":"bm90ZQ=="}"#);
        }
        _ => {}
    }
    let Some(path) = path.strip_prefix("fhir/r4/") else { return json(404, "") };
    match path.split_once('/') {
        Some((name, id)) => match resources(base, name).into_iter().find(|it| it.contains(&format!(r#""id": "{id}""#)))
        {
            Some(resource) => json(200, resource),
            None => json(404, r#"{"resourceType": "OperationOutcome", "issue": [{"severity": "error"}]}"#),
        },
        None => {
            let number: usize = parameter("page").map_or(1, |number| number.parse().unwrap());
            let all = resources(base, path);
            let category = parameter("category");
            let all: Vec<&String> = all
                .iter()
                .filter(|it| category.is_none_or(|category| it.contains(&format!(r#""{category}""#))))
                .collect();
            let mut entries: Vec<String> = all
                .iter()
                .skip((number - 1) * PAGE)
                .take(PAGE)
                .map(|it| format!(r#"{{"search": {{"mode": "match"}}, "resource": {it}}}"#))
                .collect();
            if query.contains("_revinclude=Provenance") && number == 1 && !all.is_empty() {
                entries.push(format!(r#"{{"search": {{"mode": "include"}}, "resource": {}}}"#, provenance(path)));
            }
            let next = (all.len() > number * PAGE).then(|| {
                let rest: String =
                    query.split('&').filter(|pair| !pair.starts_with("page=")).map(|pair| format!("{pair}&")).collect();
                format!(r#", {{"relation": "next", "url": "{base}/{path}?{rest}page={}"}}"#, number + 1)
            });
            json(
                200,
                format!(
                    r#"{{"resourceType": "Bundle", "type": "searchset", "total": {},
                        "link": [{{"relation": "self", "url": "{base}/{path}?{query}"}}{}], "entry": [{}]}}"#,
                    all.len(),
                    next.unwrap_or_default(),
                    entries.join(",\n")
                ),
            )
        }
    }
}

fn provenance(of: &str) -> String {
    format!(
        r#"{{"resourceType": "Provenance", "id": "prov-{of}", "agent": [{{"who": {{"reference": "Organization/clinic"}}}}]}}"#
    )
}

/// The resources of a type, spread over lines as servers do.
fn resources(base: &str, name: &str) -> Vec<String> {
    let origin = base.strip_suffix("/fhir/r4").unwrap();
    let one = |id: &str, more: &str| format!("{{\n  \"resourceType\": \"{name}\",\n  \"id\": \"{id}\"{more}\n}}");
    let subject = r#", "subject": { "reference": "Patient/p1" }"#;
    match name {
        "Patient" => vec![one(
            "p1",
            r#", "name": [{"family": "Doe", "given": ["Ann", "M."]}], "birthDate": "1970-05-01", "gender": "female",
               "generalPractitioner": [{"reference": "Practitioner/dr1"}]"#,
        )],
        "Observation" => (1..=11)
            .map(|n| {
                let categories = if n % 5 == 0 {
                    r#"[{"coding": [{"code": "laboratory"}]}, {"coding": [{"code": "vital-signs"}]}]"#
                } else {
                    r#"[{"coding": [{"code": "laboratory"}]}]"#
                };
                one(
                    &format!("lab-{n}"),
                    &format!(
                        r#"{subject}, "category": {categories}, "code": {{"text": "Glucose {}"}}, "effectiveDateTime": "2024-01-{n:02}T08:00:00Z",
                          "valueQuantity": {{ "value": {n}.50, "unit": "mmol/l" }}, "performer": [{{"reference": "Practitioner/dr{}"}}]"#,
                        n % 3,
                        n % 2 + 1
                    ),
                )
            })
            .collect(),
        "Condition" => (1..=4)
            .map(|n| one(&format!("PL-{n}"), &format!(r#"{subject}, "code": {{"text": "Asthma {n}"}}, "onsetDateTime": "201{n}-03-01""#)))
            .collect(),
        "Encounter" => vec![one(
            "PT-1",
            r#", "period": {"start": "2024-01-05"}, "location": [{"location": {"reference": "Location/l1"}}], "type": [{"text": "Visit"}]"#,
        )],
        "DocumentReference" => vec![
            one(
                "d1",
                &format!(
                    r#"{subject}, "description": "Report", "content": [{{"attachment": {{"contentType": "application/pdf", "url": "{origin}/files/report.pdf"}}}},
                       {{"attachment": {{"contentType": "text/plain", "data": "aGVs\nbG8="}}}}]"#
                ),
            ),
            one("d2", r#", "content": [{"attachment": {"url": "Binary/b1"}}]"#),
        ],
        "CarePlan" => vec![one("cp1", r#", "category": [{"coding": [{"code": "assess-plan"}]}]"#)],
        "Practitioner" => vec![one("dr1", ""), one("dr2", "")],
        "Location" => vec![one("l1", r#", "managingOrganization": {"reference": "Organization/clinic"}"#)],
        "Organization" => vec![one("clinic", r#", "partOf": {"reference": "Organization/group"}"#), one("group", "")],
        _ => Vec::new(),
    }
}

const CCDA: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Summary of care</title></ClinicalDocument>"#;

/// A server with the record, whose answers a test may change: `change` gets the FHIR base and the request.
pub fn server(change: impl Fn(&str, &Seen) -> Option<Response> + Send + Sync + 'static) -> Server {
    Server::serve(move |base, seen| change(base, seen).unwrap_or_else(|| answer(base, &seen.target)))
}

/// Writes a file, and makes the folders that it is in, for their owner only.
pub fn put(path: &Path, bytes: impl AsRef<[u8]>) {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
}

/// Every file below a folder, with what is in it. All are for their owner only.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        assert_eq!(next.metadata().unwrap().permissions().mode() & 0o777, 0o700, "{}", next.display());
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            files.insert(name, fs::read(&path).unwrap());
        }
    }
    files
}

/// A folder as an update leaves it that was ended when it had decided on its switch: between these two.
pub fn switching(folder: &Path, before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) {
    fs::remove_dir_all(folder).unwrap();
    before.iter().for_each(|(name, bytes)| put(&folder.join(name), bytes));
    let ready = |name: &str, bytes: &[u8]| put(&folder.join(".partial/ready").join(name), bytes);
    let (mut from_ready, mut change_set) = (Vec::new(), None);
    for (name, bytes) in after.iter().filter(|(name, bytes)| before.get(*name) != Some(bytes)) {
        match name.starts_with("changes/") {
            true => {
                ready("changes.ndjson", bytes);
                change_set = Some(name);
            }
            false => {
                ready(name, bytes);
                from_ready.extend(Some(name).filter(|name| *name != "manifest.json"));
            }
        }
    }
    let decision = serde_json::json!({
        "version": 1, "from_next": [], "from_ready": from_ready, "removed": [], "change_set": change_set,
        "new": 1, "changed": 0, "gone": 0, "unproven": 0,
    });
    put(&folder.join(".partial/switch.json"), decision.to_string());
}
