//! What NextGen's servers do, each as it is by default, and gone when it is switched off.

use std::time::Duration;

use futures_util::TryStreamExt;
use nextgen_patient_access::{Api, Client};
use nextgen_sandbox::{Behaviour, Sandbox};
use serde_json::{Value, json};

use crate::{first_patient, get, http, json};

/// As NextGen, and as NextGen but for one thing.
async fn with_and_without(name: &str) -> (Sandbox, Sandbox) {
    let mut behaviour = Behaviour::default();
    behaviour.switch_off(name).unwrap();
    (Sandbox::start().await.unwrap(), Sandbox::builder().behaviour(behaviour).start().await.unwrap())
}

async fn search(sandbox: &Sandbox, api: Api, path: &str) -> Value {
    json(get(sandbox, api, path).send().await.unwrap()).await
}

fn links(bundle: &Value) -> Vec<&str> {
    bundle["link"].as_array().unwrap().iter().map(|link| link["url"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_page_has_25_matches_whatever_is_asked() {
    let (on, off) = with_and_without("own-page-size").await;
    let path = format!("Observation?patient={}&category=laboratory&_count=50", first_patient(&on));
    let length = |bundle: &Value| bundle["entry"].as_array().unwrap().len();
    assert_eq!(length(&search(&on, Api::EnterpriseR4, &path).await), 25);
    let bundle = search(&off, Api::EnterpriseR4, &path).await;
    assert_eq!(length(&bundle) as u64, bundle["total"].as_u64().unwrap().min(50));
}

#[tokio::test]
async fn a_page_has_no_more_matches_than_the_largest() {
    let mut behaviour = Behaviour::plain();
    behaviour.largest_page = 40;
    let sandbox = Sandbox::builder().behaviour(behaviour).start().await.unwrap();
    for api in [Api::EnterpriseR4, Api::OfficeR4] {
        let path = format!("Observation?patient={}&category=laboratory", first_patient(&sandbox));
        let mut found = Vec::new();
        for (more, most) in [("", 25), ("&_count=7", 7), ("&_count=1000", 40)] {
            let bundle = search(&sandbox, api, &format!("{path}{more}")).await;
            assert_eq!(bundle["entry"].as_array().unwrap().len(), most, "{api} {more}");
            found.push(bundle);
        }
        // The next page is where this one ends.
        let (next, token) = (links(&found[2])[1], sandbox.access_token(api, &first_patient(&sandbox)));
        let second = json(http().get(next).bearer_auth(token.secret()).send().await.unwrap()).await;
        assert!(found[2]["total"].as_u64().unwrap() > 40 && links(&found[2])[1].contains("page=2"));
        let id = |bundle: &Value, at: usize| bundle["entry"][at]["resource"]["id"].as_str().unwrap().to_owned();
        let all: std::collections::BTreeSet<String> = (0..40).map(|at| id(&found[2], at)).collect();
        assert!(all.len() == 40 && !all.contains(&id(&second, 0)), "{api}");
    }
}

#[tokio::test]
async fn a_page_size_can_be_refused() {
    let (mut on, sandbox) = (Behaviour::default(), Sandbox::start().await.unwrap());
    on.switch_on("count-refused").unwrap();
    let on = Sandbox::builder().behaviour(on).start().await.unwrap();
    for api in [Api::EnterpriseR4, Api::OfficeR4] {
        let path = format!("Condition?patient={}", first_patient(&sandbox));
        let asked = format!("{path}&_count=1000");
        let status =
            async |sandbox: &Sandbox, path: &str| get(sandbox, api, path).send().await.unwrap().status().as_u16();
        assert_eq!(
            (status(&on, &path).await, status(&on, &asked).await, status(&sandbox, &asked).await),
            (200, 400, 200)
        );
        let outcome = search(&on, api, &asked).await;
        assert_eq!(outcome["resourceType"], "OperationOutcome", "{api}");
        assert!(outcome["issue"][0]["diagnostics"].as_str().unwrap().contains("_count"), "{api}");
    }
}

#[tokio::test]
async fn links_change_case_and_can_be_followed() {
    let (on, off) = with_and_without("case-changed-links").await;
    let path = format!("Observation?patient={}&category=laboratory", first_patient(&on));
    for (api, changed) in [(Api::EnterpriseR4, "/fhir/R4/"), (Api::EnterpriseDstu2, "/fhir/DSTU2/")] {
        let bundle = search(&on, api, &path).await;
        let next = links(&bundle)[1];
        assert!(next.contains(changed) && next.contains("page=2"), "{next}");
        let token = on.access_token(api, &first_patient(&on));
        assert_eq!(http().get(next).bearer_auth(token.secret()).send().await.unwrap().status(), 200);
        let bundle = search(&off, api, &path).await;
        assert!(links(&bundle).iter().all(|url| url.starts_with(&off.base_url(api))), "{:?}", links(&bundle));
    }
    let bundle = search(&on, Api::OfficeR4, &path).await;
    assert!(links(&bundle)[1].starts_with(&on.base_url(Api::OfficeR4)));
}

#[tokio::test]
async fn next_is_missing_where_total_says_more() {
    let (on, off) = with_and_without("missing-next").await;
    let path = format!("Encounter?patient={}", first_patient(&on));
    let first = search(&on, Api::EnterpriseR4, &path).await;
    assert!(first["total"].as_u64().unwrap() > 25 && links(&first).len() == 1, "{:?}", links(&first));
    assert!(links(&search(&off, Api::EnterpriseR4, &path).await)[1].contains("page=2"));
    // Where it is, the other pages can be had all the same, and the SDK gets them.
    let read = async |sandbox: &Sandbox| {
        let token = sandbox.access_token(Api::EnterpriseR4, &first_patient(sandbox));
        let client = Client::new(sandbox.endpoint(Api::EnterpriseR4).unwrap(), token).unwrap();
        let pages = client.search_json("Encounter", [("patient", first_patient(sandbox))]).unwrap();
        pages.resources::<Value>().try_collect::<Vec<_>>().await.unwrap()
    };
    assert_eq!(read(&on).await, read(&off).await);
}

#[tokio::test]
async fn outcomes_lack_code_and_bring_a_stack_trace() {
    let (on, off) = with_and_without("outcomes-without-code").await;
    let path = format!("Observation?patient={}", first_patient(&on));
    let outcome = search(&on, Api::EnterpriseR4, &path).await;
    let issues = outcome["issue"].as_array().unwrap();
    assert!(issues.len() == 2 && issues.iter().all(|issue| issue.get("code").is_none()), "{outcome}");
    assert!(issues[1]["diagnostics"].as_str().unwrap().contains("   at "));
    assert_eq!(search(&off, Api::EnterpriseR4, &path).await["issue"][0]["code"], "invalid");
    let office = search(&on, Api::OfficeR4, "Observation").await;
    assert_eq!(office["issue"][0]["code"], "invalid");
}

#[tokio::test]
async fn some_types_are_refused_and_not_by_an_outcome() {
    let (on, off) = with_and_without("bare-refusals").await;
    let path = format!("Coverage?patient={}", first_patient(&on));
    let refused = get(&on, Api::EnterpriseR4, &path).send().await.unwrap();
    assert_eq!(refused.status(), 403);
    assert_eq!(json(refused).await, json!(["Access denied"]));
    let anonymous = http().get(format!("{}/Patient", on.base_url(Api::EnterpriseR4))).send().await.unwrap();
    assert_eq!(json(anonymous).await, json!("Unauthorized"));
    assert_eq!(search(&off, Api::EnterpriseR4, &path).await["resourceType"], "OperationOutcome");

    let (_, shared) = with_and_without("forbidden-types").await;
    assert_eq!(get(&shared, Api::EnterpriseR4, &path).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn gateways_answer_for_themselves() {
    let on = Sandbox::start().await.unwrap();
    let page = http().get(format!("{}nge/nonsense", on.page_url())).send().await.unwrap();
    assert_eq!((page.status().as_u16(), &page.headers()["content-type"]), (404, &"text/html".parse().unwrap()));
    for (gateway_errors, api, starts_with) in
        [(true, Api::EnterpriseR4, "<html>"), (true, Api::OfficeR4, ""), (false, Api::OfficeR4, "{")]
    {
        let mut behaviour = Behaviour::default();
        behaviour.gateway_errors = gateway_errors;
        let sandbox = Sandbox::builder().behaviour(behaviour).faults("503=1".parse().unwrap()).start().await.unwrap();
        let answer = get(&sandbox, api, "Patient").send().await.unwrap();
        assert_eq!(answer.status(), 503);
        let body = answer.text().await.unwrap();
        assert!(body.starts_with(starts_with) && body.is_empty() == starts_with.is_empty(), "{body}");
    }
}

#[tokio::test]
async fn some_searches_need_parameters_and_some_take_no_more() {
    let (on, off) = with_and_without("required-parameters").await;
    let patient = first_patient(&on);
    let encounter = on.population(Api::OfficeR4).all(Api::OfficeR4.fhir_version(), "Encounter").next().unwrap();
    let id = encounter["id"].as_str().unwrap();
    for (api, path, status) in [
        (Api::EnterpriseR4, format!("Observation?patient={patient}"), 400),
        (Api::EnterpriseR4, format!("CarePlan?patient={patient}"), 404),
        (Api::OfficeR4, format!("CarePlan?patient={patient}"), 400),
        (Api::OfficeR4, "Condition".to_owned(), 400),
        (Api::OfficeR4, "Encounter".to_owned(), 400),
        (Api::OfficeR4, "Encounter?date=ge2020-01-01".to_owned(), 400),
        (Api::OfficeR4, format!("Encounter?_id={id}&patient={patient}"), 400),
        (Api::OfficeR4, format!("Specimen?_id=x&patient={patient}"), 400),
    ] {
        assert_eq!(get(&on, api, &path).send().await.unwrap().status(), status, "{api} {path}");
        on.reset_limits();
        assert_eq!(get(&off, api, &path).send().await.unwrap().status(), 200, "{api} {path}");
    }
    for path in [format!("Encounter?_id={id}"), format!("Encounter?patient={patient}&date=ge2020-01-01")] {
        assert_eq!(get(&on, Api::OfficeR4, &path).send().await.unwrap().status(), 200, "{path}");
    }
}

#[tokio::test]
async fn office_allows_20_requests_a_minute() {
    let mut behaviour = Behaviour::default();
    behaviour.switch_on("retry-after").unwrap();
    for (behaviour, says_when) in [(Behaviour::default(), false), (behaviour, true)] {
        let sandbox = Sandbox::builder().behaviour(behaviour).start().await.unwrap();
        let ask = async || get(&sandbox, Api::OfficeR4, "Patient").send().await.unwrap();
        for _ in 0..20 {
            assert_eq!(ask().await.status(), 200);
        }
        let refused = ask().await;
        assert_eq!((refused.status().as_u16(), refused.headers().contains_key("retry-after")), (429, says_when));
        assert_eq!(get(&sandbox, Api::EnterpriseR4, "Patient").send().await.unwrap().status(), 200);
        sandbox.advance(Duration::from_secs(61));
        assert_eq!(ask().await.status(), 200);
    }
    let (_, off) = with_and_without("office-limit").await;
    for _ in 0..25 {
        assert_eq!(get(&off, Api::OfficeR4, "Patient").send().await.unwrap().status(), 200);
    }
}

#[tokio::test]
async fn every_answer_has_a_request_id() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut ids = std::collections::BTreeSet::new();
    for api in [Api::EnterpriseR4, Api::OfficeR4] {
        for path in ["metadata", "Patient", "nonsense"] {
            let answer = get(&sandbox, api, path).send().await.unwrap();
            assert!(ids.insert(answer.headers()["x-request-id"].clone()));
            assert_eq!(answer.headers().contains_key("api-version"), api == Api::EnterpriseR4);
        }
    }
}

#[tokio::test]
async fn dstu2_keeps_its_metadata_from_strangers() {
    let (on, off) = with_and_without("dstu2-metadata").await;
    let metadata = |sandbox: &Sandbox| http().get(format!("{}/metadata", sandbox.base_url(Api::EnterpriseDstu2)));
    assert_eq!(metadata(&on).send().await.unwrap().status(), 400);
    assert_eq!(get(&on, Api::EnterpriseDstu2, "metadata").send().await.unwrap().status(), 200);
    assert_eq!(metadata(&off).send().await.unwrap().status(), 200);
}
