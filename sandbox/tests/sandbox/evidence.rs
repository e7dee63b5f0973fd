//! No lie hides what its reader could not find out, and harmless ones hide nothing: seen with a reader who goes by evidence alone.

use std::collections::BTreeSet;

use nextgen_patient_access::Api;
use nextgen_sandbox::{Behaviour, Lies, Sandbox, population::Size};
use serde_json::Value;

use crate::http;

const TYPES: [&str; 10] = [
    "AllergyIntolerance",
    "CareTeam",
    "Condition",
    "DiagnosticReport",
    "Encounter",
    "Goal",
    "Immunization",
    "MedicationRequest",
    "Procedure",
    "ServiceRequest",
];

/// What a search has brought.
#[derive(Debug, Default)]
struct Found {
    ids: BTreeSet<String>,
    totals: BTreeSet<u64>,
    /// Entries that are no match, as they are.
    others: BTreeSet<String>,
    /// Why it cannot be said to be all.
    gap: Option<&'static str>,
    is_served: bool,
}

impl Found {
    fn is_complete(&self) -> bool {
        let found = self.ids.len() as u64;
        self.gap.is_none()
            && match self.totals.iter().collect::<Vec<_>>()[..] {
                [] => true,
                [total] => (found..=found + self.others.len() as u64).contains(total),
                _ => false,
            }
    }

    /// Reads a page; whether it had entries.
    fn page(&mut self, bundle: &Value, resource_type: &str, patient: &str) -> bool {
        if bundle["resourceType"] == "OperationOutcome" {
            if bundle["issue"][0]["code"] != "not-found" {
                self.gap = Some("an outcome in place of a Bundle");
            }
            return false;
        }
        self.totals.extend(bundle["total"].as_u64());
        let entries = match &bundle["entry"] {
            Value::Array(entries) => entries.as_slice(),
            Value::Null => &[],
            only => std::slice::from_ref(only),
        };
        for resource in entries.iter().map(|entry| &entry["resource"]).filter(|it| !it.is_null()) {
            let own = format!("Patient/{patient}");
            let is_own = ["subject", "patient"].iter().any(|name| resource[name]["reference"] == own);
            if resource["resourceType"] == "OperationOutcome" && resource["issue"][0]["severity"] != "information" {
                self.gap = Some("an outcome among the entries");
            }
            match resource["id"].as_str() {
                Some(id) if resource["resourceType"] == resource_type && is_own => {
                    self.ids.insert(id.to_owned());
                }
                None if resource["resourceType"] == resource_type => self.gap = Some("no id"),
                _ => {
                    self.others.insert(resource.to_string());
                }
            }
        }
        !entries.is_empty()
    }
}

struct Reader<'s> {
    sandbox: &'s Sandbox,
    http: reqwest::Client,
    api: Api,
}

impl Reader<'_> {
    async fn search(&self, resource_type: &str, patient: &str) -> Found {
        let token = self.sandbox.access_token(self.api, patient);
        let mut found = Found { is_served: true, ..Found::default() };
        let mut url = format!("{}/{resource_type}?patient={patient}", self.sandbox.base_url(self.api));
        if self.api == Api::EnterpriseR4 {
            url.push_str("&_revinclude=Provenance:target");
        }
        let mut seen = BTreeSet::new();
        while seen.insert(url.clone()) {
            let answer = self.http.get(&url).bearer_auth(token.secret()).send().await.unwrap();
            if answer.status() != 200 {
                found.is_served = false;
                return found;
            }
            let Ok(bundle) = serde_json::from_slice::<Value>(&answer.bytes().await.unwrap()) else {
                found.gap = Some("no JSON");
                return found;
            };
            let is_empty = !found.page(&bundle, resource_type, patient);
            let links = bundle["link"].as_array().into_iter().flatten().filter(|link| link["relation"] == "next");
            let next = links.filter_map(|link| link["url"].as_str()).find(|url| !url.is_empty());
            // Where `next` may be forgotten, the page behind is asked for, as NextGen's Encounters need it.
            let has_more = found.totals.last().is_some_and(|total| *total > found.ids.len() as u64);
            match next {
                _ if is_empty => return found,
                Some(next) => url = next.to_owned(),
                None if has_more => url = behind(&url),
                None => return found,
            }
        }
        // A circle does not end where the server says.
        if !found.totals.contains(&(found.ids.len() as u64)) {
            found.gap = Some("pages in a circle");
        }
        found
    }
}

/// The URL of the page behind one.
fn behind(url: &str) -> String {
    let mut url = url::Url::parse(url).unwrap();
    let page = |url: &url::Url| url.query_pairs().find(|(name, _)| name == "page").map(|(_, page)| page.parse::<u32>());
    let page = page(&url).map_or(1, Result::unwrap) + 1;
    let others: Vec<(String, String)> = url.query_pairs().into_owned().filter(|(name, _)| name != "page").collect();
    url.query_pairs_mut().clear().extend_pairs(others).append_pair("page", &page.to_string());
    url.into()
}

/// How many searches were said to be complete, and were not, of how many; and which lies were told.
async fn run(lies: &str, check: impl Fn(&Found, bool)) -> (u32, BTreeSet<&'static str>) {
    let mut behaviour = Behaviour::default();
    behaviour.switch_off("office-limit").unwrap();
    behaviour.switch_off("required-parameters").unwrap();
    behaviour.page_size = 3;
    let size = Size { patients: 24, years: 1, seed: 33 };
    let lies = lies.parse::<Lies>().unwrap().with_seed(5);
    let sandbox = Sandbox::builder().size(size).behaviour(behaviour).lies(lies).start().await.unwrap();
    let mut complete = 0;
    for api in [Api::EnterpriseR4, Api::OfficeR4] {
        let reader = Reader { sandbox: &sandbox, http: http(), api };
        for patient in sandbox.patients() {
            for name in TYPES {
                let parameters = [("patient".to_owned(), patient.id.clone())];
                let held = sandbox.population(api).search(api.fhir_version(), name, &parameters).unwrap();
                let held: BTreeSet<String> = held
                    .page(0, usize::MAX)
                    .iter()
                    .map(|entry| entry.resource["id"].as_str().unwrap().to_owned())
                    .collect();
                let found = reader.search(name, &patient.id).await;
                let is_all = found.ids == held;
                check(&found, is_all);
                complete += u32::from(found.is_served && found.is_complete());
            }
        }
    }
    let told = sandbox.requests().into_iter().flat_map(|request| request.lies).collect();
    (complete, told)
}

fn of_searches(lie: &str) -> bool {
    let elsewhere =
        ["read-", "foreign-served", "document", "attachment", "token", "status", "manifest", "file", "line", "retry"];
    !elsewhere.iter().any(|it| lie.contains(it))
}

#[tokio::test]
async fn what_evidence_says_is_complete_is_what_is_held() {
    let (complete, told) = run("all=0.06,next-lost=0.1", |found, is_all| {
        assert!(!found.is_served || !found.is_complete() || is_all, "{found:?}");
    })
    .await;
    let untold: Vec<&str> = Lies::names().filter(|name| of_searches(name) && !told.contains(name)).collect();
    println!("{complete} of 480 searches are complete by evidence; {} lies were told, but {untold:?}", told.len());
    assert!((100..480).contains(&complete) && untold.len() < 3, "{complete} {untold:?}");
}

#[tokio::test]
async fn harmless_lies_hide_nothing() {
    let harmless: BTreeSet<&str> = Lies::harmless().filter(|name| of_searches(name)).collect();
    let (complete, told) = run("harmless=0.15", |found, is_all| {
        assert!(!found.is_served || (found.is_complete() && is_all), "{found:?}");
    })
    .await;
    assert!(told.is_subset(&harmless) && told.len() + 2 > harmless.len(), "{told:?}");
    assert!(complete > 300, "{complete}");
}
