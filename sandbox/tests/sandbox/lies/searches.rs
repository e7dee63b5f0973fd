//! Lies about searches and reads.

use std::collections::BTreeSet;

use nextgen_patient_access::Api;
use serde_json::{Value, json};

use super::{LABS, all_ids, ask, entries, ids, lying, next, read, telling, told, walk};
use crate::{first_patient, json};

/// The laboratory results: what is so, and what the lie makes of it.
async fn labs(lie: &str) -> (Vec<Value>, Vec<Value>) {
    let truth = walk(&lying("", 1).await, LABS).await;
    assert!((3..10).contains(&truth.len()), "{} pages", truth.len());
    let sandbox = telling(lie).await;
    let pages = walk(&sandbox, LABS).await;
    assert_eq!(told(&sandbox), BTreeSet::from([lie]));
    (truth, pages)
}

#[tokio::test]
async fn next_is_lost_leads_back_or_never_ends() {
    let (truth, pages) = labs("next-lost").await;
    assert!(pages.len() < 3 && pages.iter().all(|page| page["total"] == truth[0]["total"]), "{}", pages.len());
    // Sometimes it is the first page, sometimes the second.
    let (mut ends, sandbox) = (BTreeSet::new(), telling("next-lost").await);
    for year in 1980..2000 {
        ends.insert(walk(&sandbox, &format!("{LABS}&date=ge{year}")).await.len());
    }
    assert_eq!(ends, BTreeSet::from([1, 2]));

    let (_, pages) = labs("next-back").await;
    assert_eq!(pages.len(), 10);
    assert!(pages[1..].iter().any(|page| ids(page) == ids(&pages[0])));

    let (truth, pages) = labs("next-endless").await;
    assert_eq!((pages.len(), all_ids(&pages)), (10, all_ids(&truth)));
    assert!(pages[truth.len()..].iter().all(|page| entries(page).is_empty() && next(page).is_some()));
}

#[tokio::test]
async fn links_may_be_odd_and_lose_nothing() {
    let (truth, pages) = labs("next-empty").await;
    let links = pages.last().unwrap()["link"].as_array().unwrap();
    assert!(links.contains(&json!({ "relation": "next", "url": "" })) && pages.len() == truth.len());

    let (truth, pages) = labs("next-bare").await;
    assert_eq!((&pages[0]["link"][0], pages.len()), (&json!({ "relation": "next" }), truth.len()));

    let (truth, pages) = labs("page-repeated").await;
    assert_eq!((pages.len(), all_ids(&pages)), (truth.len() + 1, all_ids(&truth)));
    let again: Vec<&str> = ids(&pages[1]).into_iter().rev().collect();
    assert_eq!((again, ids(&pages[2])), (ids(&pages[0]), ids(&truth[1])));
}

#[tokio::test]
async fn totals_are_missing_or_wrong() {
    let (truth, pages) = labs("total-missing").await;
    assert!(pages.iter().all(|page| page.get("total").is_none()) && all_ids(&pages) == all_ids(&truth));
    for (lie, is_more) in [("total-high", true), ("total-low", false)] {
        let (truth, pages) = labs(lie).await;
        let total = |page: &Value| page["total"].as_u64().unwrap();
        assert!(pages.iter().all(|page| total(page) == total(&pages[0])), "{lie}");
        assert_eq!(total(&pages[0]) > total(&truth[0]), is_more, "{lie}");
        assert_ne!(total(&pages[0]), total(&truth[0]), "{lie}");
        assert_eq!(all_ids(&pages), all_ids(&truth), "{lie}");
    }
    let sandbox = telling("total-counts-all").await;
    let whole = read(&sandbox, "Condition?patient={id}&_count=100&_revinclude=Provenance:target").await;
    assert_eq!(whole["total"], entries(&whole).len());
    assert!(entries(&whole).len() > ids(&whole).len());
}

#[tokio::test]
async fn a_resource_comes_or_goes_between_pages() {
    let (truth, pages) = labs("resource-appears").await;
    let more: Vec<&str> = all_ids(&pages).difference(&all_ids(&truth)).copied().collect();
    assert!(more.len() == 1 && all_ids(&truth).is_subset(&all_ids(&pages)), "{more:?}");
    assert!(ids(pages.last().unwrap()).contains(&more[0]));
    assert_eq!(pages[1]["total"].as_u64(), pages[0]["total"].as_u64().map(|total| total + 1));

    let (truth, pages) = labs("resource-goes").await;
    let lost: Vec<&str> = all_ids(&truth).difference(&all_ids(&pages)).copied().collect();
    assert_eq!(lost, [*ids(&truth[0]).last().unwrap()], "the last of the first page has moved up");
    assert_eq!(ids(&pages[0]).len(), ids(&truth[0]).len());
    assert_eq!(pages[0]["total"].as_u64(), pages[1]["total"].as_u64().map(|total| total + 1));
}

#[tokio::test]
async fn an_outcome_says_that_not_all_is_there_or_stands_for_all() {
    let (truth, pages) = labs("outcome-incomplete").await;
    assert_eq!(all_ids(&truth).len(), all_ids(&pages).len() + 1);
    assert!(pages.iter().all(|page| page["total"].as_u64() == Some(all_ids(&pages).len() as u64)));
    let outcomes: Vec<&Value> = pages.iter().flat_map(entries).filter(|it| it["search"]["mode"] == "outcome").collect();
    assert_eq!((outcomes.len(), &outcomes[0]["resource"]["resourceType"]), (1, &json!("OperationOutcome")));

    let sandbox = telling("outcome-instead").await;
    let answer = ask(&sandbox, Api::OfficeR4, LABS).await;
    assert_eq!(answer.status(), 200);
    let severity = json(answer).await["issue"][0]["severity"].clone();
    assert!(severity == "error" || severity == "fatal", "{severity}");

    let sandbox = telling("outcome-for-none").await;
    assert_eq!(read(&sandbox, LABS).await["resourceType"], "Bundle");
    assert!(told(&sandbox).is_empty());
    let none = read(&sandbox, &format!("{LABS}&date=gt2190")).await;
    assert_eq!((&none["resourceType"], &none["issue"][0]["code"]), (&json!("OperationOutcome"), &json!("not-found")));
}

#[tokio::test]
async fn anothers_resources_are_on_pages_and_in_reads() {
    let (truth, pages) = labs("foreign-match").await;
    let sandbox = telling("foreign-match").await;
    let foreign: Vec<&str> = all_ids(&pages).difference(&all_ids(&truth)).copied().collect();
    let owner = sandbox.population(Api::OfficeR4).owner("Observation", foreign[0]).unwrap();
    assert!(foreign.len() == 1 && owner != first_patient(&sandbox));
    assert!(pages.iter().all(|page| page["total"].as_u64() == Some(all_ids(&pages).len() as u64)));

    let sandbox = telling("foreign-served").await;
    let path = format!("Observation/{}", foreign[0]);
    assert_eq!(read(&sandbox, &path).await["id"], *foreign[0]);
    assert_eq!(read(&lying("", 1).await, &path).await["resourceType"], "OperationOutcome");
    assert_eq!(told(&sandbox), BTreeSet::from(["foreign-served"]));

    let own = format!("Observation/{}", ids(&truth[0])[0]);
    let sandbox = telling("read-foreign").await;
    let id = read(&sandbox, &own).await["id"].as_str().unwrap().to_owned();
    assert_eq!(sandbox.population(Api::OfficeR4).owner("Observation", &id), Some(owner));
    let sandbox = telling("read-outcome").await;
    let answer = ask(&sandbox, Api::OfficeR4, &own).await;
    assert_eq!((answer.status().as_u16(), &json(answer).await["resourceType"]), (200, &json!("OperationOutcome")));
}

#[tokio::test]
async fn a_type_is_not_served_whatever_is_searched() {
    let types = ["Condition", "Goal", "Immunization", "Procedure", "Encounter", "CareTeam", "Device", "Coverage"];
    let (mut statuses, sandbox) = (BTreeSet::new(), telling("type-not-served").await);
    for name in types {
        let status = ask(&sandbox, Api::OfficeR4, &format!("{name}?patient={{id}}")).await.status().as_u16();
        let other = ask(&sandbox, Api::OfficeR4, &format!("{name}?patient={{id}}&date=ge2020&page=2")).await;
        assert_eq!(other.status().as_u16(), status);
        statuses.insert(status);
    }
    assert_eq!(statuses, BTreeSet::from([404, 405, 501]));
    // Some are, some are not.
    let sandbox = lying("type-not-served=0.3", 1).await;
    let mut served = 0;
    for name in types {
        served += usize::from(ask(&sandbox, Api::OfficeR4, &format!("{name}?patient={{id}}")).await.status() == 200);
    }
    assert!((1..types.len()).contains(&served), "{served}");
}

#[tokio::test]
async fn entries_are_not_what_they_should_be() {
    const PATH: &str = "Condition?patient={id}&_revinclude=Provenance:target";
    let truth = read(&lying("", 1).await, PATH).await;
    let count = entries(&truth).len();
    assert!(count > ids(&truth).len() && ids(&truth).len() > 2);
    let lie = async |lie: &str| {
        let sandbox = telling(lie).await;
        let answer = ask(&sandbox, Api::OfficeR4, PATH).await.bytes().await.unwrap();
        assert_eq!(told(&sandbox), BTreeSet::from([lie]));
        answer
    };
    let parsed = async |name: &str| serde_json::from_slice::<Value>(&lie(name).await).unwrap();
    let resources = |bundle: &Value| entries(bundle).iter().map(|it| it["resource"].clone()).collect::<Vec<_>>();

    let bundle = parsed("mode-missing").await;
    assert!(entries(&bundle).iter().all(|it| it.get("search").is_none()) && resources(&bundle) == resources(&truth));
    let bundle = parsed("outcome-information").await;
    assert_eq!(entries(&bundle)[count]["resource"]["issue"][0]["severity"], "information");
    let bundle = parsed("surplus-include").await;
    assert_eq!(entries(&bundle)[count]["resource"]["resourceType"], "Organization");
    assert_eq!(entries(&bundle)[count]["search"]["mode"], "include");
    let bundle = parsed("odd-members").await;
    assert!(entries(&bundle)[0]["fullUrl"] == 5 && resources(&bundle) == resources(&truth));
    let bundle = parsed("entry-null").await;
    assert!(entries(&bundle)[1].is_null() && entries(&bundle).len() == count + 1);
    let bundle = parsed("id-missing").await;
    assert!(entries(&bundle)[count]["resource"].get("id").is_none() && bundle["total"] == truth["total"]);
    assert!(std::str::from_utf8(&lie("not-utf8").await).is_err());
    let text = String::from_utf8(lie("lone-surrogate").await.to_vec()).unwrap();
    assert!(text.contains(r"\ud83d") && serde_json::from_str::<Value>(&text).is_err());

    // One entry alone is an object.
    let sandbox = telling("odd-members").await;
    assert!(read(&sandbox, "Patient?_id={id}").await["entry"].is_object());
}

#[tokio::test]
async fn references_lead_elsewhere() {
    let truth = read(&lying("", 1).await, "Encounter?patient={id}").await;
    let references = |value: &Value| {
        let text = value.to_string();
        let parts = text.split(r#""reference":""#).skip(1);
        parts.map(|part| part.split('"').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let lie = async |lie: &str, path: &str| {
        let sandbox = telling(lie).await;
        let bundle = read(&sandbox, path).await;
        assert_eq!(told(&sandbox), BTreeSet::from([lie]));
        bundle
    };
    let odd = references(&lie("odd-references", "Encounter?patient={id}").await);
    assert!(odd.iter().any(|it| it.starts_with(' ')) && odd.iter().any(|it| it.ends_with('/')), "{odd:?}");
    let plain: Vec<String> = odd.iter().map(|it| it.trim().trim_end_matches('/').to_owned()).collect();
    assert_eq!(plain, references(&truth), "and is the same");

    let nowhere = references(&lie("reference-nowhere", "Encounter?patient={id}").await);
    assert!(nowhere.contains(&"see the chart".to_owned()));
    let sandbox = telling("foreign-reference").await;
    let foreign = references(&lie("foreign-reference", "Encounter?patient={id}").await);
    let foreign: Vec<&String> = foreign.iter().filter(|it| !references(&truth).contains(it)).collect();
    let (name, id) = foreign[0].split_once('/').unwrap();
    let owner = sandbox.population(Api::OfficeR4).owner(name, id).unwrap();
    assert!(foreign.len() == 1 && owner != first_patient(&sandbox), "{foreign:?}");

    let documents = lie("attachment-relative", "DocumentReference?patient={id}").await;
    let url = documents["entry"][0]["resource"]["content"][0]["attachment"]["url"].as_str().unwrap().to_owned();
    assert!(url.starts_with("/document/"), "{url}");
    assert_eq!(ask(&lying("", 1).await, Api::OfficeR4, &url[1..]).await.status(), 200);
}
