//! Which fact tells which behaviour and which lie.

use std::collections::BTreeSet;

use nextgen_patient_access::Api;
use nextgen_sandbox::{Behaviour, Faults, Lies, Sandbox, population::Size};

use super::{PATIENT_APIS, facts, probe, reported};

use Api::{EnterpriseDstu2, EnterpriseR4, OfficeR4};

/// What of a behaviour a fact tells, where it is on: whether the fact holds then, and not where it is off, or the other way round.
enum Told {
    On(Api, &'static str),
    Off(Api, &'static str),
    /// Why it is not told.
    Not(#[allow(dead_code, reason = "for who reads it")] &'static str),
}

use Told::{Not, Off, On};

const BEHAVIOURS: [(&str, Told); 18] = [
    ("own-page-size", On(EnterpriseR4, "count-ignored")),
    ("case-changed-links", On(EnterpriseR4, "links-in-other-case")),
    ("missing-next", Off(EnterpriseR4, "next-told-enterprise")),
    ("outcomes-without-code", On(EnterpriseR4, "outcomes-without-code")),
    ("bare-refusals", On(EnterpriseR4, "bare-refusals")),
    ("gateway-errors", On(EnterpriseR4, "gateway-html")),
    ("forbidden-types", Off(EnterpriseR4, "types-shared")),
    ("required-parameters", On(OfficeR4, "demands")),
    ("dstu2-metadata", On(EnterpriseDstu2, "metadata-with-token")),
    ("count-refused", Off(EnterpriseR4, "count-taken")),
    ("office-limit", Not("the probe keeps within it")),
    ("retry-after", Not("the probe keeps within the limit")),
    ("rotation", Not("no token is refreshed")),
    ("patient-missing", Not("nobody signs in")),
    ("enterprise-public-apps", Not("nobody signs in")),
    ("bulk-polls", Not("no export is begun")),
    ("bulk-weekly", Not("no export is begun")),
    ("bulk-file-tokens", Not("no export is begun")),
];

/// The fact of Enterprise R4 that a lie is against.
const LIES: &[(&str, Result<&str, &str>)] = &[
    ("next-lost", Ok("next-told-enterprise")),
    ("next-back", Ok("next-leads-on")),
    ("next-endless", Ok("next-ends")),
    ("next-empty", Ok("next-usable")),
    ("next-bare", Ok("next-usable")),
    ("page-repeated", Ok("next-leads-on")),
    ("total-missing", Ok("total-told")),
    ("total-high", Ok("total-true")),
    ("total-low", Ok("total-true")),
    ("total-counts-all", Ok("total-true")),
    ("resource-appears", Ok("total-steady")),
    ("resource-goes", Ok("total-steady")),
    ("outcome-incomplete", Ok("no-outcomes")),
    ("outcome-instead", Ok("searches-are-bundles")),
    ("outcome-for-none", Ok("nothing-is-a-bundle")),
    ("foreign-match", Ok("own-matches")),
    ("type-not-served", Ok("types-served")),
    ("mode-missing", Ok("modes")),
    ("outcome-information", Ok("no-outcomes")),
    ("surplus-include", Ok("nothing-along")),
    ("odd-members", Ok("entries-sound")),
    ("entry-null", Ok("entries-sound")),
    ("id-missing", Ok("ids")),
    ("not-utf8", Ok("text-sound")),
    ("lone-surrogate", Ok("text-sound")),
    ("odd-references", Ok("references-sound")),
    ("foreign-reference", Ok("own-references")),
    ("reference-nowhere", Ok("references-sound")),
    ("attachment-relative", Ok("documents-absolute")),
    ("foreign-served", Err("nobody is to ask for another patient's")),
    ("read-foreign", Ok("read-same")),
    ("read-outcome", Ok("read-same")),
    ("document-empty", Ok("document-given")),
    ("document-outcome", Ok("document-given")),
    ("document-page", Ok("document-given")),
    ("document-wrapped", Ok("document-given")),
    ("document-unacceptable", Ok("document-given")),
    ("token-405", Err("no token is refreshed")),
    ("token-403", Err("no token is refreshed")),
    ("token-error", Err("no token is refreshed")),
    ("token-other-patient", Err("no token is refreshed")),
    ("token-patient-reference", Err("nobody signs in")),
    ("status-url-missing", Err("no export is begun")),
    ("manifest-odd", Err("no export is begun")),
    ("file-expired", Err("no export is begun")),
    ("file-empty", Err("no export is begun")),
    ("file-short", Err("no export is begun")),
    ("file-page", Err("no export is begun")),
    ("line-broken", Err("no export is begun")),
    ("line-not-utf8", Err("no export is begun")),
    ("retry-after-odd", Ok("retry-after")),
    ("retry-after-soon", Err("a second is as believed")),
    ("retry-after-long", Ok("retry-after")),
];

fn behaviour(off: &str) -> Behaviour {
    let mut behaviour = Behaviour::default();
    behaviour.switch_off("office-limit").unwrap();
    off.split(',').filter(|name| !name.is_empty()).for_each(|name| behaviour.switch_off(name).unwrap());
    behaviour
}

/// One request in ten is refused with 503.
fn unavailable() -> Faults {
    "503-retry-after=0.1".parse().unwrap()
}

async fn start(behaviour: Behaviour, lies: Lies, faults: Faults) -> Sandbox {
    let size = Size { patients: 2, years: 6, ..Size::default() };
    Sandbox::builder().size(size).behaviour(behaviour).lies(lies).faults(faults).start().await.unwrap()
}

/// The verdict on a fact, and what came for it.
fn verdict(sandbox: &Sandbox, api: Api, fact: &str) -> (String, String) {
    let patient = sandbox.patients().next().unwrap().id;
    let report = reported(&probe(sandbox, api, &["--json", "--patient", &patient]));
    let (verdict, came, _) = facts(&report).remove(fact).unwrap_or_else(|| panic!("no fact {fact} of {api}"));
    (verdict, came)
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_sandbox_that_is_as_nextgens_are_all_that_is_sure_holds() {
    for api in PATIENT_APIS.into_iter().chain([Api::OfficeBulkR4]) {
        let sandbox = start(behaviour(""), Lies::default(), Faults::default()).await;
        let plan = reported(&probe(&sandbox, api, &["--dry-run", "--json"]));
        assert!(sandbox.requests().is_empty(), "a plan asks nothing");

        let output = probe(&sandbox, api, &["--json"]);
        let report = reported(&output);
        for (id, (verdict, came, certainty)) in facts(&report) {
            assert!(verdict != "does-not-hold" || certainty == "unsure", "{api}: {id}: {came}");
        }
        assert_eq!(output.status.code(), Some(0), "{api}");
        assert!(report["holds"].as_u64().unwrap() > 10, "{api}: {report}");

        let requests = sandbox.requests();
        assert!(requests.iter().all(|request| request.method == "GET"), "{api}");
        assert_eq!(report["requests"].as_u64().unwrap(), requests.len() as u64, "{api}");
        assert!(plan["requests"].as_u64().unwrap() >= requests.len() as u64, "{api}: {plan}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_behaviour_is_told_by_a_fact() {
    let listed: BTreeSet<&str> = BEHAVIOURS.iter().map(|(name, _)| *name).collect();
    assert_eq!(listed, Behaviour::names().collect());
    for (name, told) in &BEHAVIOURS {
        let (api, fact, when_on) = match told {
            On(api, fact) => (*api, *fact, "holds"),
            Off(api, fact) => (*api, *fact, "does-not-hold"),
            Not(_) => continue,
        };
        let when_off = if when_on == "holds" { "does-not-hold" } else { "holds" };
        for (is_on, expected) in [(true, when_on), (false, when_off)] {
            let mut behaviour = behaviour("");
            if is_on {
                behaviour.switch_on(name).unwrap()
            } else {
                behaviour.switch_off(name).unwrap()
            }
            let faults = if *name == "gateway-errors" { unavailable() } else { Faults::default() };
            let sandbox = start(behaviour, Lies::default(), faults).await;
            let (verdict, came) = verdict(&sandbox, api, fact);
            assert_eq!(verdict, expected, "{name} on: {is_on}; {fact}: {came}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_lie_is_told_by_a_fact() {
    let listed: BTreeSet<&str> = LIES.iter().map(|(name, _)| *name).collect();
    assert_eq!(listed, Lies::names().collect());
    let honest = facts(&{
        let sandbox = start(behaviour("missing-next"), Lies::default(), unavailable()).await;
        reported(&probe(&sandbox, EnterpriseR4, &["--json"]))
    });
    for run in runs() {
        let is_about_waiting = run.iter().any(|(_, fact)| *fact == "retry-after");
        let faults = if is_about_waiting { unavailable() } else { Faults::default() };
        let sandbox = start(behaviour("missing-next"), lies(&run).unwrap(), faults).await;
        let patient = sandbox.patients().next().unwrap().id;
        let told = facts(&reported(&probe(&sandbox, EnterpriseR4, &["--json", "--patient", &patient])));
        for (name, fact) in run {
            assert_eq!(honest[fact].0, "holds", "{fact}: {}", honest[fact].1);
            assert_eq!(told[fact].0, "does-not-hold", "{name}; {fact}: {}", told[fact].1);
        }
    }
}

/// Lies that hide what others would be told by.
const ALONE: [&str; 5] =
    ["outcome-instead", "type-not-served", "lone-surrogate", "retry-after-odd", "retry-after-long"];

fn lies(of: &[(&str, &str)]) -> Option<Lies> {
    of.iter().map(|(name, _)| format!("{name}=1")).collect::<Vec<_>>().join(",").parse().ok()
}

/// The lies that are told, with the fact that each is against: together those that are not about the same thing.
fn runs() -> Vec<Vec<(&'static str, &'static str)>> {
    let mut runs: Vec<Vec<(&str, &str)>> = Vec::new();
    for (name, fact) in LIES.iter().filter_map(|(name, told)| Some((*name, (*told).ok()?))) {
        let fits = |run: &Vec<(&str, &str)>| {
            let is_alone = ALONE.contains(&name) || run.iter().any(|(of, _)| ALONE.contains(of));
            !is_alone && lies(&[&run[..], &[(name, fact)]].concat()).is_some()
        };
        match runs.iter().position(fits) {
            Some(at) => runs[at].push((name, fact)),
            None => runs.push(vec![(name, fact)]),
        }
    }
    runs
}
