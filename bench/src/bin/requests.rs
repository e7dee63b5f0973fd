//! How many requests the record of a ten-year patient takes, against the least that would do, as a table in Markdown.
//!
//! The least is: each search that has to be asked, in pages of the largest size that the server gives; and each resource and
//! document that no search brings, once. A search that was refused need not have been asked where others took its place. What a
//! server can be asked to include (`_include`) need not have been read.

use std::collections::{BTreeMap, BTreeSet};

use nextgen_patient_access::{Api, Client, record::Item, transport::RateLimit};
use nextgen_sandbox::{Behaviour, Sandbox, script::Request};

/// The APIs of which records are made, and the types that their searches can include.
const APIS: [(Api, &[&str]); 4] =
    [(Api::EnterpriseR4, &[]), (Api::EnterpriseDstu2, &["Medication"]), (Api::OfficeR4, &[]), (Api::OfficeR3, &[])];

type Error = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> Result<(), Error> {
    println!("| API | `_count` is | requests | least | ratio |\n| --- | --- | --- | --- | --- |");
    for (api, included) in APIS {
        for (how, is_honoured, is_refused) in
            [("honoured", true, false), ("ignored", false, false), ("refused", false, true)]
        {
            let mut behaviour = Behaviour::default();
            (behaviour.own_page_size, behaviour.count_refused) = (!is_honoured, is_refused);
            behaviour.office_limit = None;
            let size = if is_honoured { behaviour.largest_page } else { behaviour.page_size };
            let sandbox = Sandbox::builder().behaviour(behaviour).start().await?;
            let patient = sandbox.patients().next().ok_or("a patient")?.id;
            let token = sandbox.access_token(api, &patient);
            let client = Client::builder(sandbox.endpoint(api)?, token).rate_limit(RateLimit::unlimited()).build()?;
            let mut items = client.record(&patient).items();
            let mut resources = 0;
            while let Some(item) = items.next().await {
                resources += usize::from(matches!(item, Item::Resource(_)));
            }
            // Enterprise does not share Coverage.
            let gaps = items.report().types.values().filter(|row| row.status.is_gap()).count();
            assert!(resources > 100 && gaps <= 1, "{:?}", items.report().gaps().collect::<Vec<_>>());
            let requests = sandbox.requests();
            let least = least(&client, &requests, size, included).await?;
            let ratio = requests.len() as f64 / least as f64;
            println!("| `{}` | {how} | {} | {least} | {ratio:.2} |", api.id(), requests.len());
        }
    }
    Ok(())
}

/// The fewest requests that bring what these brought.
async fn least(client: &Client, requests: &[Request], size: usize, included: &[&str]) -> Result<usize, Error> {
    // By type, what the searches asked for, and whether they were answered.
    let mut searches: BTreeMap<&str, BTreeMap<Vec<(String, String)>, bool>> = BTreeMap::new();
    let mut others = BTreeSet::new();
    for request in requests {
        let place = request.below_base().trim_matches('/');
        if place.is_empty() || place.contains('/') || request.api.is_none() {
            others.insert(&*request.path);
            continue;
        }
        let mut parameters = request.parameters();
        parameters.retain(|(name, _)| !["_count", "_revinclude", "page"].contains(&&**name));
        *searches.entry(place).or_default().entry(parameters).or_default() |= request.status == Some(200);
    }
    let mut least =
        others.iter().filter(|path| !included.iter().any(|name| path.contains(&format!("/{name}/")))).count();
    for (name, of_type) in searches {
        let answered: Vec<_> = of_type.iter().filter(|(_, is_answered)| **is_answered).collect();
        // That it is not to be had, one request says.
        least += usize::from(answered.is_empty());
        for (parameters, _) in answered {
            let count = [("_summary".to_owned(), "count".to_owned())];
            let mut pages = client.search_json(name, parameters.iter().chain(&count).cloned())?;
            let page = pages.next_page().await?.ok_or("a page")?;
            least += usize::try_from(page.total.ok_or("a total")?)?.div_ceil(size).max(1);
        }
    }
    Ok(least)
}
