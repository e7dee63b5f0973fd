//! The day can be set, and days can pass.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use nextgen_patient_access::{Api, FhirVersion};
use nextgen_sandbox::{Behaviour, Sandbox, population::Size};
use serde_json::{Value, json};

use crate::http;

const VERSIONS: [(Api, FhirVersion); 3] =
    [(Api::OfficeR4, FhirVersion::R4), (Api::OfficeR3, FhirVersion::Stu3), (Api::EnterpriseDstu2, FhirVersion::Dstu2)];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

async fn sandbox(seed: u64, today: Option<&str>) -> Sandbox {
    let size = Size { patients: 3, years: 1, seed };
    let builder = Sandbox::builder().size(size).behaviour(Behaviour::plain());
    let builder = today.into_iter().fold(builder, |builder, today| builder.today(day(today)));
    builder.start().await.unwrap()
}

/// Every resource of every version, by version, type and id.
fn all(sandbox: &Sandbox) -> BTreeMap<String, Value> {
    let mut all = BTreeMap::new();
    for (api, version) in VERSIONS {
        // Whose URLs have the sandbox's port in them.
        let population = sandbox.population(api).with_base("http://localhost");
        for name in population.resource_types(version) {
            for resource in population.all(version, name) {
                let key = format!("{version} {name}/{}", resource["id"].as_str().unwrap());
                assert!(all.insert(key.clone(), resource).is_none(), "{key} is there twice");
            }
        }
    }
    all
}

#[tokio::test]
async fn what_days_bring_is_the_same_however_they_pass() {
    let (one, other, third) = (sandbox(33, None).await, sandbox(33, None).await, sandbox(34, None).await);
    let before = all(&one);
    let count = one.pass_days(60);
    for _ in 0..60 {
        other.pass_days(1);
    }
    assert_eq!((one.today(), other.today()), (day("2026-11-30"), day("2026-11-30")));
    let after = all(&one);
    assert_eq!(after.len(), all(&other).len());
    assert!(after == all(&other));
    third.pass_days(60);
    assert!(all(&third) != after);

    // What was there stays as it was; what is new is of these days, and of R4 as much as was said.
    assert!(before.iter().all(|(key, resource)| after.get(key) == Some(resource)));
    let new: Vec<(&String, &Value)> = after.iter().filter(|(key, _)| !before.contains_key(*key)).collect();
    assert_eq!(new.iter().filter(|(key, _)| key.starts_with("R4 ")).count(), count, "{:?}", new[0].0);
    for name in ["Encounter", "Condition", "Observation"] {
        assert!(new.iter().filter(|(key, _)| key.contains(&format!(" {name}/"))).count() > 3, "{name}");
    }
    for (key, resource) in &new {
        let updated = day(&resource["meta"]["lastUpdated"].as_str().unwrap()[..10]);
        assert!(updated > day("2026-10-01") && updated <= one.today(), "{key}: {updated}");
        // What it refers to is there.
        if let Some(encounter) = resource["encounter"]["reference"].as_str() {
            let version = key.split(' ').next().unwrap();
            assert!(after.contains_key(&format!("{version} {encounter}")), "{key}: {encounter}");
        }
    }
}

#[tokio::test]
async fn an_app_finds_what_has_come_since() {
    let sandbox = sandbox(33, None).await;
    let patient = sandbox.patients().next().unwrap().id;
    let search = async |since: &str| {
        let base = sandbox.base_url(Api::EnterpriseR4);
        let token = sandbox.access_token(Api::EnterpriseR4, &patient);
        let url =
            format!("{base}/Observation?patient={patient}&category=vital-signs&_lastUpdated=gt{since}&_count=100");
        let bundle: Value = http().get(url).bearer_auth(token.secret()).send().await.unwrap().json().await.unwrap();
        bundle["entry"].as_array().map_or(0, Vec::len)
    };
    assert_eq!(search("2026-10-01").await, 0);
    sandbox.pass_days(7);
    let week = search("2026-10-01").await;
    assert!(week > 0);
    sandbox.pass_days(14);
    assert!(search("2026-10-01").await > week);
    let since_then = search("2026-10-08").await;
    assert!(since_then > 0 && since_then < search("2026-10-01").await);
}

#[tokio::test]
async fn what_was_changed_is_found_by_when_it_was_and_where_the_api_knows_that() {
    let sandbox = sandbox(33, None).await;
    let patient = sandbox.patients().next().unwrap().id;
    sandbox.pass_days(7);
    for api in [Api::EnterpriseR4, Api::OfficeR4] {
        // Of an allergy that was recorded long ago, `recordedDate` says nothing of when it was changed.
        let allergy = |id: &str, meta: Value| {
            let patient = json!({ "reference": format!("Patient/{patient}") });
            json!({ "resourceType": "AllergyIntolerance", "id": id, "meta": meta, "recordedDate": "2001-02-03", "patient": patient })
        };
        sandbox.put(api, allergy("own-1", json!({}))).unwrap();
        sandbox.put(api, allergy("own-2", json!({ "lastUpdated": "2026-10-07T10:00:00Z" }))).unwrap();
        sandbox.put(api, allergy("own-3", json!({ "lastUpdated": "2026-09-07T10:00:00Z" }))).unwrap();
        let token = sandbox.access_token(api, &patient);
        let search = async |more: &str| {
            let url = format!("{}/AllergyIntolerance?patient={patient}&_count=100{more}", sandbox.base_url(api));
            let bundle: Value = http().get(url).bearer_auth(token.secret()).send().await.unwrap().json().await.unwrap();
            let ids = bundle["entry"].as_array().into_iter().flatten().map(|entry| entry["resource"]["id"].clone());
            ids.filter_map(|id| id.as_str().filter(|id| id.starts_with("own-")).map(str::to_owned)).collect::<Vec<_>>()
        };
        let since = search("&_lastUpdated=ge2026-10-02").await;
        match api {
            Api::EnterpriseR4 => assert_eq!(since, ["own-1", "own-2"]),
            _ => assert_eq!(since, ["own-1", "own-2", "own-3"]),
        }
    }
}

#[tokio::test]
async fn histories_end_on_the_day_that_is_set() {
    for today in ["2024-02-29", "2026-10-01", "2030-06-15"] {
        let sandbox = sandbox(33, Some(today)).await;
        assert_eq!(sandbox.today(), day(today));
        let population = sandbox.population(Api::OfficeR4);
        let dates = population.all(FhirVersion::R4, "Observation");
        let dates: Vec<NaiveDate> =
            dates.map(|it| day(&it["effectiveDateTime"].as_str().unwrap_or("1970-01-01")[..10])).collect();
        let newest = dates.into_iter().max().unwrap();
        assert!(newest <= day(today) && newest > day(today) - Days::new(40), "{today}: {newest}");
    }
    let usual = all(&sandbox(33, None).await);
    assert!(usual == all(&sandbox(33, Some("2026-10-01")).await));
}

#[tokio::test]
async fn days_pass_on_the_page() {
    let sandbox = sandbox(33, None).await;
    let post = async |n: &str| {
        let url = format!("{}days?n={n}", sandbox.page_url());
        http().post(url).send().await.unwrap().status().as_u16()
    };
    assert_eq!(post("7").await, 303);
    for n in ["0", "367", "-1", "x", "99999999999"] {
        assert_eq!(post(n).await, 400, "{n}");
    }
    assert_eq!(sandbox.today(), day("2026-10-08"));
    let page = http().get(sandbox.page_url()).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("2026-10-08"));
    let theirs = http().post(format!("{}days?n=7", sandbox.page_url())).header("origin", "https://attacker.example");
    assert_eq!((theirs.send().await.unwrap().status().as_u16(), sandbox.today()), (403, day("2026-10-08")));
    let own = sandbox.page_url().trim_end_matches('/').to_owned();
    let own = http().post(format!("{own}/days?n=1")).header("origin", own);
    assert_eq!((own.send().await.unwrap().status().as_u16(), sandbox.today()), (303, day("2026-10-09")));
    let looked = http().get(format!("{}days?n=7", sandbox.page_url())).send().await.unwrap();
    assert_eq!((looked.status().as_u16(), sandbox.today()), (404, day("2026-10-09")));
}
