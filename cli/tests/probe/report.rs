//! The report: what it must not have in it, and what a maintainer does with it.

use std::{
    fs,
    path::Path,
    thread::sleep,
    time::{Duration, Instant},
};

use nextgen_patient_access::{Api, reqwest::Url};
use nextgen_sandbox::{
    Behaviour, Lies, Sandbox,
    population::Size,
    replay::Recording,
    script::{Answer, Route},
};
use serde_json::{Value, json};

use super::{PATIENT_APIS, command, facts, probe, reported, token};

const CANARY: &str = "Kanarienvogel";

async fn sandbox(off: &str, lies: &str) -> Sandbox {
    let mut behaviour = Behaviour::default();
    off.split(',').for_each(|name| behaviour.switch_off(name).unwrap());
    let size = Size { patients: 2, years: 6, ..Size::default() };
    let lies: Lies = lies.parse().unwrap();
    Sandbox::builder().size(size).behaviour(behaviour).lies(lies).start().await.unwrap()
}

/// Puts the canary into every string that the probe need not understand, and beside all of them.
fn plant(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(plant),
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                match member {
                    Value::String(text)
                        if !matches!(&**name, "resourceType" | "relation" | "reference" | "url" | "id") =>
                    {
                        *text = format!("{CANARY} {text}");
                    }
                    Value::String(text) if name == "id" => *text = format!("{CANARY}{text}"),
                    Value::String(text) if name == "url" && !text.contains("/document/") => {
                        let (path, query) = text.split_once('?').unwrap_or((text, ""));
                        let above = path.rsplit_once('/').map_or(path, |(above, _)| above);
                        *text = format!("{above}/{CANARY}?{query}&{CANARY}={CANARY}");
                    }
                    _ => plant(member),
                }
            }
            members.insert(CANARY.to_owned(), CANARY.into());
        }
        _ => {}
    }
}

/// Everything that a run leaves: what is printed, and the files.
fn left(output: &std::process::Output, folder: &Path) -> Vec<(String, String)> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let mut left = vec![("stdout".to_owned(), text(&output.stdout)), ("stderr".to_owned(), text(&output.stderr))];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        left.push((path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()));
    }
    left
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_the_patient_and_no_token_is_in_it() {
    for api in PATIENT_APIS {
        for is_planted in [false, true] {
            let sandbox = sandbox("office-limit,missing-next", "").await;
            if is_planted {
                sandbox.when(Route::any(api)).change(plant);
                let odd = Answer::new(200).header("x-request-id", CANARY).header("content-type", "text/Kanarienvogel");
                sandbox.when(Route::get(api, "Goal")).answer(odd.body(CANARY)).unwrap();
                let page = format!("<html>{CANARY}</html>");
                let odd = Answer::new(502).header("retry-after", CANARY).body(page);
                sandbox.when(Route::get(api, "Immunization")).first(1).answer(odd).unwrap();
            }
            let scratch = tempfile::tempdir().unwrap();
            let folder = scratch.path().join("report");
            let patient = sandbox.patients().next().unwrap();
            let output = probe(&sandbox, api, &["--out", folder.to_str().unwrap(), "--patient", &patient.id]);
            assert!(matches!(output.status.code(), Some(0 | 3)), "{output:?}");
            let left = left(&output, &folder);
            assert_eq!(left.len(), 5, "report.md, report.json, exchanges.har");

            let mut secrets = vec![CANARY.to_owned(), CANARY.to_lowercase(), token(&sandbox, api), patient.id.clone()];
            secrets.extend(patient.name.split(' ').filter(|part| part.len() > 3).map(str::to_owned));
            let population = sandbox.population(api);
            for name in ["Condition", "Observation", "Encounter", "DocumentReference", "Practitioner", "Organization"] {
                for resource in population.all(api.fhir_version(), name).take(200) {
                    secrets.extend(
                        ["id", "name", "issued"].iter().filter_map(|it| resource[*it].as_str().map(str::to_owned)),
                    );
                    secrets.extend(resource["code"]["text"].as_str().map(str::to_owned));
                }
            }
            secrets.retain(|secret| secret.len() > 4);
            for (name, text) in &left {
                for secret in &secrets {
                    assert!(!text.contains(&**secret), "{api}: {secret} is in {name}");
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_recorded_is_told_again() {
    for (api, lies) in [
        (Api::EnterpriseR4, ""),
        (Api::OfficeR4, ""),
        (Api::EnterpriseR4, "next-lost=1,id-missing=1,foreign-reference=1,read-outcome=1,document-page=1"),
        (Api::EnterpriseR4, "total-high=1,not-utf8=1,odd-references=1"),
        (Api::OfficeR4, "foreign-match=1,entry-null=1,reference-nowhere=1"),
        (Api::OfficeBulkR4, ""),
        (Api::EnterpriseDstu2, ""),
    ] {
        let sandbox = sandbox("office-limit", lies).await;
        let scratch = tempfile::tempdir().unwrap();
        let folder = scratch.path().join("report");
        let then = reported(&probe(&sandbox, api, &["--json", "--out", folder.to_str().unwrap()]));
        let recorded = fs::read_to_string(folder.join("exchanges.har")).unwrap();
        let replay = Recording::from_har(&recorded).unwrap().serve(0).unwrap();
        let path = Url::parse(api.base_url()).unwrap().path().trim_end_matches('/').to_owned();
        let base = format!("{}{path}", replay.base_url());
        let now = facts(&reported(&command(api, &base, "whatever", &["--json"]).output().unwrap()));
        for (id, (verdict, came, _)) in facts(&then) {
            let (again, came_again, _) = &now[&id];
            assert_eq!(&verdict, again, "{api} {lies}: {id}: {came}, and again {came_again}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_reports_are_compared() {
    let api = Api::EnterpriseR4;
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("then");
    let then = sandbox("office-limit", "").await;
    reported(&probe(&then, api, &["--json", "--out", folder.to_str().unwrap()]));
    let earlier = folder.join("report.json");
    let earlier = earlier.to_str().unwrap();
    let same = probe(&then, api, &["--compare", earlier]);
    assert_eq!((same.status.code(), &*same.stdout), (Some(0), &b""[..]), "{same:?}");

    let now = sandbox("office-limit,case-changed-links", "").await;
    let changed = probe(&now, api, &["--compare", earlier]);
    assert_eq!(changed.status.code(), Some(3), "{changed:?}");
    let text = String::from_utf8(changed.stdout).unwrap();
    assert!(text.starts_with("links-in-other-case: holds (so ") && text.lines().count() == 1, "{text}");
    let json = reported(&probe(&now, api, &["--json", "--compare", earlier]));
    assert_eq!((&json[0]["id"], &json[0]["now"][0]), (&json!("links-in-other-case"), &json!("does-not-hold")));

    let other = probe(&now, Api::OfficeR4, &["--compare", earlier]);
    assert_eq!(other.status.code(), Some(2), "{other:?}");
    let again = probe(&now, api, &["--out", folder.to_str().unwrap()]);
    assert_eq!(again.status.code(), Some(2), "a folder with something in it is not written to");
}

#[test]
fn a_plan_needs_neither_a_server_nor_a_token() {
    let plan = |api: Api, more: &[&str]| {
        let mut command = command(api, "https://fhir.example/fhir/r4", "", &[&["--dry-run"], more].concat());
        command.env_remove("NEXTGEN_ACCESS_TOKEN").output().unwrap()
    };
    let text = String::from_utf8(plan(Api::OfficeR4, &[]).stdout).unwrap();
    assert!(text.contains(" requests to office-r4 at most, which the limit makes last 2 minutes\n"), "{text}");
    assert!(text.contains("`GET Observation?patient={patient}&category=laboratory`"), "{text}");
    assert!(text.contains("`GET metadata, without a token`"), "{text}");
    let json: Value = serde_json::from_slice(&plan(Api::OfficeR4, &["--json", "--per-minute", "5"]).stdout).unwrap();
    assert_eq!(json["minutes"], json!(json["requests"].as_u64().unwrap() / 5));
    for api in Api::ALL {
        assert_eq!(plan(api, &[]).status.code(), Some(0), "{api}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_can_be_told_that_is_an_error() {
    let gone = command(Api::EnterpriseR4, "http://127.0.0.1:9/fhir/r4", "t", &["--json"]);
    let gone = { gone }.output().unwrap();
    assert_eq!((gone.status.code(), &*gone.stdout), (Some(1), &b""[..]), "{gone:?}");

    let sandbox = sandbox("office-limit", "").await;
    for api in PATIENT_APIS.into_iter().chain([Api::OfficeBulkR4]) {
        let refused = command(api, &sandbox.base_url(api), "not-a-token", &["--json"]).output().unwrap();
        assert_eq!((refused.status.code(), &*refused.stdout), (Some(1), &b""[..]), "{refused:?}");
        assert!(String::from_utf8_lossy(&refused.stderr).contains("401"), "{refused:?}");
    }
}

/// The sandbox refuses the 21st request of a minute, as NextGen does.
#[tokio::test(flavor = "multi_thread")]
async fn it_keeps_within_the_limit() {
    let sandbox = sandbox("missing-next", "").await;
    let api = Api::OfficeR4;
    let mut child =
        command(api, &sandbox.base_url(api), &token(&sandbox, api), &["--per-minute", "20"]).spawn().unwrap();
    let begun = Instant::now();
    while sandbox.requests().len() < 20 && begun.elapsed() < Duration::from_secs(30) {
        sleep(Duration::from_millis(50));
    }
    sleep(Duration::from_secs(1));
    let requests = sandbox.requests();
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(requests.len(), 20);
    assert!(requests.iter().all(|request| request.status != Some(429)));
}
