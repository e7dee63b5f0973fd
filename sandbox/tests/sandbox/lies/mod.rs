//! Lies: each is told as it is described, and follows from the request alone.

mod exchanges;
mod searches;

use std::{collections::BTreeSet, ops::Deref};

use nextgen_patient_access::{Api, FhirVersion};
use nextgen_sandbox::{Behaviour, Builder, Lies, Sandbox, population::Size};
use reqwest::Response;
use serde_json::Value;

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
    let readme = include_str!("../../../README.md");
    for (name, what) in Lies::explained() {
        let star = if Lies::harmless().any(|it| it == name) { " *" } else { "" };
        let row = format!("| `{name}`{star} | {} |", what.replace(r"\ud83d", r"`\ud83d`"));
        assert!(readme.contains(&row), "{row}");
    }
}
