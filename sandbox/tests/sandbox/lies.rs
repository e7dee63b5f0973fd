//! Lies: each is told as it is described, and follows from the request alone.

use std::{collections::BTreeSet, ops::Deref};

use base64::{Engine, engine::general_purpose::STANDARD};
use nextgen_patient_access::{Api, FhirVersion};
use nextgen_sandbox::{Behaviour, Builder, Faults, Lies, Sandbox, population::Size};
use reqwest::{Response, header::HeaderMap};
use serde_json::{Value, json};

use crate::{first_patient, http, json};

const APIS: [Api; 4] = [Api::EnterpriseR4, Api::EnterpriseDstu2, Api::OfficeR4, Api::OfficeR3];
const SMALL: Size = Size { patients: 3, years: 1, seed: 33 };
const LABS: &str = "Observation?patient={id}&category=laboratory&date=ge2026-08";

/// A sandbox, and one client that asks it.
struct Liar {
    sandbox: Sandbox,
    http: reqwest::Client,
}

impl Deref for Liar {
    type Target = Sandbox;

    fn deref(&self) -> &Sandbox {
        &self.sandbox
    }
}

async fn begin(builder: Builder, lies: Lies) -> Liar {
    Liar { sandbox: builder.lies(lies).start().await.unwrap(), http: http() }
}

async fn lying(lies: &str, seed: u64) -> Liar {
    let builder = Sandbox::builder().size(SMALL).behaviour(small_pages());
    begin(builder, lies.parse::<Lies>().unwrap().with_seed(seed)).await
}

async fn with_years(lies: &str, years: u32) -> Liar {
    let builder = Sandbox::builder().size(Size { years, ..SMALL }).behaviour(small_pages());
    begin(builder, lies.parse().unwrap()).await
}

fn small_pages() -> Behaviour {
    let mut behaviour = Behaviour::plain();
    behaviour.page_size = 5;
    behaviour
}

/// One lie, always.
async fn telling(lie: &str) -> Liar {
    lying(&format!("{lie}=1"), 1).await
}

async fn ask_url(sandbox: &Liar, api: Api, url: &str, accept: &str) -> Response {
    let token = sandbox.access_token(api, &first_patient(sandbox));
    sandbox.http.get(url).bearer_auth(token.secret()).header("accept", accept).send().await.unwrap()
}

async fn ask(sandbox: &Liar, api: Api, path: &str) -> Response {
    let path = path.replace("{id}", &first_patient(sandbox));
    ask_url(sandbox, api, &format!("{}/{path}", sandbox.base_url(api)), "application/fhir+json, */*").await
}

async fn read(sandbox: &Liar, path: &str) -> Value {
    json(ask(sandbox, Api::OfficeR4, path).await).await
}

/// All pages, or the first ten.
async fn walk(sandbox: &Liar, path: &str) -> Vec<Value> {
    let mut pages = vec![read(sandbox, path).await];
    while let Some(url) = next(pages.last().unwrap()).map(str::to_owned).filter(|_| pages.len() < 10) {
        pages.push(json(ask_url(sandbox, Api::OfficeR4, &url, "*/*").await).await);
    }
    pages
}

/// What was told since the sandbox began.
fn told(sandbox: &Liar) -> BTreeSet<&'static str> {
    sandbox.requests().into_iter().flat_map(|request| request.lies).collect()
}

fn entries(bundle: &Value) -> &[Value] {
    bundle["entry"].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn ids(bundle: &Value) -> Vec<&str> {
    let matches = entries(bundle).iter().filter(|it| it["search"]["mode"] == "match");
    matches.filter_map(|it| it["resource"]["id"].as_str()).collect()
}

fn all_ids(pages: &[Value]) -> BTreeSet<&str> {
    pages.iter().flat_map(ids).collect()
}

fn next(bundle: &Value) -> Option<&str> {
    let mut links = bundle["link"].as_array()?.iter().filter(|link| link["relation"] == "next");
    links.find_map(|link| link["url"].as_str().filter(|url| !url.is_empty()))
}

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

/// The URLs of the patient's documents.
async fn document_urls(sandbox: &Liar, api: Api) -> Vec<String> {
    let bundle = json(ask(sandbox, api, "DocumentReference?patient={id}&_count=100").await).await;
    let urls: Vec<String> = entries(&bundle)
        .iter()
        .map(|it| it["resource"]["content"][0]["attachment"]["url"].as_str().unwrap().to_owned())
        .collect();
    assert!(urls.len() > 10, "{api}: {}", urls.len());
    urls
}

#[tokio::test]
async fn documents_are_none() {
    let sandbox = with_years("document-empty=1", 10).await;
    let mut empty = BTreeSet::new();
    for url in document_urls(&sandbox, Api::OfficeR4).await {
        let answer = ask_url(&sandbox, Api::OfficeR4, &url, "*/*").await;
        empty.insert(answer.status().as_u16());
        assert!(answer.bytes().await.unwrap().is_empty());
    }
    assert_eq!(empty, BTreeSet::from([200, 204]));
    let sandbox = with_years("document-outcome=1", 10).await;
    let mut outcomes = BTreeSet::new();
    for url in document_urls(&sandbox, Api::OfficeR4).await {
        let answer = ask_url(&sandbox, Api::OfficeR4, &url, "*/*").await;
        assert_eq!(answer.status(), 200);
        outcomes.insert(answer.headers()["content-type"].to_str().unwrap().to_owned());
        assert!(answer.text().await.unwrap().contains("OperationOutcome"));
    }
    assert_eq!(told(&sandbox), BTreeSet::from(["document-outcome"]));
    assert_eq!(outcomes.iter().collect::<Vec<_>>(), ["Application/FHIR+JSON", "application/fhir+xml", "text/xml"]);

    let sandbox = telling("document-page").await;
    let ccda = sandbox.endpoint(Api::OfficeR4).unwrap().ccda_url().unwrap().to_string();
    let ccda = format!("{ccda}?patient={}", first_patient(&sandbox));
    let answer = ask_url(&sandbox, Api::OfficeR4, &ccda, "text/xml").await;
    assert!(answer.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
}

#[tokio::test]
async fn documents_come_in_a_binary_and_in_odd_base64() {
    let lenient = base64::engine::GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent);
    let lenient = base64::engine::GeneralPurpose::new(&base64::alphabet::STANDARD, lenient);
    for (api, member) in [(Api::EnterpriseR4, "data"), (Api::OfficeR3, "content")] {
        let mut strict = BTreeSet::new();
        let (honest, sandbox) = (with_years("", 10).await, with_years("document-wrapped=1", 10).await);
        let urls = document_urls(&honest, api).await.into_iter().zip(document_urls(&sandbox, api).await);
        for (honest_url, url) in urls {
            let whole = ask_url(&honest, api, &honest_url, "application/pdf, text/xml").await;
            let media_type = whole.headers()["content-type"].to_str().unwrap().to_owned();
            let whole = whole.bytes().await.unwrap();
            let answer = ask_url(&sandbox, api, &url, "application/fhir+json, */*").await;
            assert_eq!(answer.headers()["content-type"], "Application/FHIR+JSON");
            let binary = json(answer).await;
            assert_eq!((&binary["resourceType"], &binary["contentType"]), (&json!("Binary"), &json!(media_type)));
            let data = binary[member].as_str().unwrap();
            strict.insert(STANDARD.decode(data).is_ok());
            let data = data.replace('-', "+").replace('_', "/");
            assert_eq!(lenient.decode(data).unwrap(), whole, "{api}");
        }
        assert_eq!(strict.len(), 2, "some are standard's, some are not: {api}");
    }
    let sandbox = with_years("document-unacceptable=1", 10).await;
    let url = document_urls(&sandbox, Api::OfficeR4).await.remove(0);
    assert_eq!(ask_url(&sandbox, Api::OfficeR4, &url, "application/pdf").await.status(), 406);
    let binary = json(ask_url(&sandbox, Api::OfficeR4, &url, "application/fhir+json").await).await;
    assert_eq!(binary["resourceType"], "Binary");
}

/// A session of the first patient's at Office, and the answer to its refresh.
async fn refreshed(lie: &str, seed: u64) -> (Liar, Value, Response) {
    let sandbox = lying(&format!("{lie}=1"), seed).await;
    let issuer = format!("{}/protocol/openid-connect", sandbox.office_issuer());
    // The challenge is that of RFC 7636, appendix B.
    let url = format!(
        "{issuer}/auth?response_type=code&client_id={}&redirect_uri=http://127.0.0.1/callback&aud={}&scope=launch/patient%20patient/*.read&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256",
        sandbox.client_id(),
        sandbox.base_url(Api::OfficeR4),
    );
    let back = sandbox.sign_in(&url, &first_patient(&sandbox)).await.unwrap();
    let code = back.split("code=").nth(1).unwrap().to_owned();
    let post = async |form: &[(&str, &str)]| {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let request = sandbox.http.post(format!("{issuer}/token")).body(body);
        request.basic_auth(sandbox.client_id(), Some(sandbox.client_secret())).send().await.unwrap()
    };
    let session = json(
        post(&[
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", "http://127.0.0.1/callback"),
            ("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        ])
        .await,
    )
    .await;
    let token = session["refresh_token"].as_str().unwrap_or_else(|| panic!("{session}")).to_owned();
    let answer = post(&[("grant_type", "refresh_token"), ("refresh_token", &token)]).await;
    (sandbox, session, answer)
}

#[tokio::test]
async fn the_token_endpoint_refuses_or_names_another() {
    for (lie, status, body) in
        [("token-405", 405, "<html>"), ("token-403", 403, "invalid_scope"), ("token-error", 200, "invalid_grant")]
    {
        let (sandbox, session, answer) = refreshed(lie, 1).await;
        assert_eq!((session["patient"].as_str(), answer.status().as_u16()), (Some(&*first_patient(&sandbox)), status));
        assert!(answer.text().await.unwrap().contains(body), "{lie}");
        assert_eq!(told(&sandbox), BTreeSet::from([lie]));
    }
    let (sandbox, session, answer) = refreshed("token-other-patient", 1).await;
    assert_eq!(session["patient"], *first_patient(&sandbox), "only a refresh lies");
    let other = json(answer).await["patient"].as_str().unwrap().to_owned();
    assert!(other != first_patient(&sandbox) && sandbox.patients().any(|patient| patient.id == other));

    let mut named = BTreeSet::new();
    for seed in 0..6 {
        let (sandbox, session, answer) = refreshed("token-patient-reference", seed).await;
        let (base, id) = (sandbox.base_url(Api::OfficeR4), first_patient(&sandbox));
        for answer in [session, json(answer).await] {
            named.insert(answer["patient"].as_str().unwrap().replace(&base, "{base}").replace(&id, "{id}"));
        }
    }
    assert_eq!(named.iter().collect::<Vec<_>>(), ["Patient/{id}", "Patient/{id}/_history/2", "{base}/Patient/{id}"]);
}

/// Begins an export of the group that is there from the start: its URL, and the headers of the answer.
async fn kick_off(sandbox: &Liar, query: &str) -> (String, HeaderMap) {
    let (base, token) = (sandbox.base_url(Api::OfficeBulkR4), sandbox.access_token(Api::OfficeBulkR4, ""));
    let groups = sandbox.http.get(format!("{base}/Group")).bearer_auth(token.secret()).send().await.unwrap();
    let group = json(groups).await["entry"][0]["resource"]["id"].as_str().unwrap().to_owned();
    let url = format!("{base}/Group/{group}/$export");
    let asked = sandbox.http.get(format!("{url}{query}")).bearer_auth(token.secret());
    let answer = asked.header("prefer", "respond-async").send().await.unwrap();
    assert_eq!(answer.status(), 202);
    (url, answer.headers().clone())
}

#[tokio::test]
async fn exports_have_no_status_odd_manifests_and_files_that_expire() {
    let (mut places, sandbox) = (BTreeSet::new(), telling("status-url-missing").await);
    for year in 1980..1992 {
        let (url, headers) = kick_off(&sandbox, &format!("?_since={year}")).await;
        places.insert(headers.get("content-location").map(|place| place.to_str().unwrap().replace(&url, "itself")));
    }
    assert_eq!(places, BTreeSet::from([None, Some(String::new()), Some("itself".to_owned())]));

    let manifest = async |sandbox: &Liar, url: &str| json(ask_url(sandbox, Api::OfficeBulkR4, url, "*/*").await).await;
    let started = async |lies: &str| {
        let sandbox = lying(lies, 1).await;
        let (_, headers) = kick_off(&sandbox, "").await;
        let url = headers["content-location"].to_str().unwrap().to_owned();
        (sandbox, url)
    };
    let (sandbox, url) = started("manifest-odd=1").await;
    let odd = manifest(&sandbox, &url).await;
    assert_eq!((&odd["requiresAccessToken"], &odd["output"][0]), (&json!("false"), &Value::Null));

    let (sandbox, url) = started("file-expired=0.5").await;
    let (mut expired, mut had, mut statuses) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for _ in 0..12 {
        for file in manifest(&sandbox, &url).await["output"].as_array().unwrap() {
            let (name, url) = (file["type"].as_str().unwrap().to_owned(), file["url"].as_str().unwrap());
            let status = sandbox.http.get(url).send().await.unwrap().status().as_u16();
            assert_eq!(
                sandbox.http.get(url).send().await.unwrap().status().as_u16(),
                status,
                "the same URL, the same answer"
            );
            if status == 200 { &mut had } else { &mut expired }.insert(name);
            statuses.insert(status);
        }
    }
    assert_eq!(statuses, BTreeSet::from([200, 403, 410]));
    assert!(had.len() > 10 && !expired.is_empty() && expired.is_subset(&had), "asked anew, each can be had");

    let (sandbox, url) = started("line-not-utf8=1").await;
    let manifest = manifest(&sandbox, &url).await;
    let conditions = manifest["output"].as_array().unwrap().iter().find(|it| it["type"] == "Condition").unwrap();
    let file = sandbox.http.get(conditions["url"].as_str().unwrap()).send().await.unwrap().bytes().await.unwrap();
    assert!(std::str::from_utf8(&file).is_err());
}

#[tokio::test]
async fn when_to_come_back_is_odd_or_long() {
    let mut seen = BTreeSet::new();
    let faults: Faults = "429-retry-after=1".parse().unwrap();
    let lies: Lies = "retry-after-odd=1".parse().unwrap();
    let sandbox = begin(Sandbox::builder().size(SMALL).faults(faults), lies).await;
    for year in 1980..2010 {
        let answer = ask(&sandbox, Api::EnterpriseR4, &format!("{LABS}&date=ge{year}")).await;
        assert_eq!(answer.status(), 429);
        seen.insert(answer.headers().get("retry-after").map(|value| value.to_str().unwrap().to_owned()));
    }
    assert!(seen.len() > 5 && seen.contains(&None) && seen.contains(&Some("0".to_owned())), "{seen:?}");
    let mut behaviour = Behaviour::default();
    behaviour.office_limit = Some(1);
    let lies: Lies = "retry-after-long=1".parse().unwrap();
    let sandbox = begin(Sandbox::builder().behaviour(behaviour), lies).await;
    assert!(!ask(&sandbox, Api::OfficeR4, LABS).await.headers().contains_key("retry-after"), "there is no reason");
    assert_eq!(ask(&sandbox, Api::OfficeR4, LABS).await.headers()["retry-after"], "300");
}

#[tokio::test]
async fn what_a_request_meets_follows_from_it_alone() {
    const LIES: &str = "all=0.06,token-405=0.1,retry-after-odd=0.3";
    // What is to be asked, in no order: 20 requests of each API.
    let requests = |sandbox: &Liar| {
        let mut all = Vec::new();
        for api in APIS {
            let population = sandbox.population(api);
            for name in ["Condition", "Observation", "Encounter", "Immunization", "DocumentReference"] {
                let ids = population.all(api.fhir_version(), name).take(2);
                all.extend(ids.map(|it| (api, format!("{name}/{}", it["id"].as_str().unwrap()))));
                all.extend((1..3).map(|page| (api, format!("{name}?patient={{id}}&page={page}"))));
            }
        }
        all
    };
    let run = async |seed: u64, is_reversed: bool| {
        let sandbox = lying(LIES, seed).await;
        let mut all: Vec<_> = requests(&sandbox).into_iter().enumerate().collect();
        if is_reversed {
            all.reverse();
            // More requests before change nothing either.
            all = all.iter().take(7).chain(&all).cloned().collect();
        }
        let mut answers = std::collections::BTreeMap::new();
        for (at, (api, path)) in all {
            let answer = ask(&sandbox, api, &path).await;
            let (status, bytes) = (answer.status().as_u16(), answer.bytes().await.unwrap());
            let text = String::from_utf8_lossy(&bytes).replace(sandbox.page_url().trim_end_matches('/'), "");
            // A Bundle's own id is new each time.
            let text = match serde_json::from_str::<Value>(&text) {
                Ok(mut bundle) if bundle["resourceType"] == "Bundle" => {
                    bundle["id"] = Value::Null;
                    bundle.to_string()
                }
                _ => text,
            };
            answers.insert(at, (status, text, sandbox.requests().pop().unwrap().lies));
        }
        answers
    };
    let first = run(1, false).await;
    let told: BTreeSet<&str> = first.values().flat_map(|(.., lies)| lies.clone()).collect();
    assert!(told.len() > 8, "{told:?}");
    assert_eq!(first, run(1, true).await);
    let of_other_seed = run(2, false).await;
    assert!(first.iter().filter(|(at, answer)| of_other_seed[*at] != **answer).count() > 10);
}

#[tokio::test]
async fn nothing_is_a_lie_unless_asked_for() {
    let sandbox = lying("", 1).await;
    walk(&sandbox, LABS).await;
    assert!(told(&sandbox).is_empty());
    let sandbox = lying("all=0", 1).await;
    walk(&sandbox, LABS).await;
    assert!(told(&sandbox).is_empty());
    assert_eq!(sandbox.population(Api::OfficeR4).resource_types(FhirVersion::R4).len(), 29);
}

#[test]
fn the_readme_tells_of_each() {
    let readme = include_str!("../../README.md");
    for (name, what) in Lies::explained() {
        let star = if Lies::harmless().any(|it| it == name) { " *" } else { "" };
        let row = format!("| `{name}`{star} | {} |", what.replace(r"\ud83d", r"`\ud83d`"));
        assert!(readme.contains(&row), "{row}");
    }
}
