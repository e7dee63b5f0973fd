//! A search, and its pages.

use axum::response::Response;
use nextgen_patient_access::{Api, Product};
use serde_json::{Value, json};

use crate::{
    answer::{
        caller::Caller,
        refusal::Refused,
        resource::{fhir, full_entry},
    },
    description::Operation,
    form::Form,
    population::{Entry, Matches, Mode, Refusal},
    state::{State, ids::short_id},
};

/// Parameters about the answer rather than about what is searched.
const ABOUT_THE_ANSWER: [&str; 8] =
    ["page", "_count", "_maxresults", "_format", "_pretty", "_summary", "_total", "_elements"];

pub(crate) fn search(
    state: &State,
    api: Api,
    operation: &Operation,
    resource_type: &str,
    caller: &Caller,
    query: &Form,
) -> Result<Response, Refused> {
    if state.behaviour.required_parameters {
        check(operation, resource_type, query)?;
    }
    if state.behaviour.count_refused && query.get("_count").is_some() {
        return Err(Refused::invalid("the parameter _count is not supported"));
    }
    let mut asked = Vec::new();
    for (name, value) in &query.0 {
        let base = name.split(':').next().unwrap_or(name);
        if ABOUT_THE_ANSWER.contains(&base) {
            continue;
        }
        if operation.parameter(base).is_some() || operation.parameter(name).is_some() {
            asked.push((name.clone(), value.clone()));
        } else if caller.is_strict {
            return Err(Refused::invalid(format!("{resource_type} is not searched by {base}")));
        }
    }
    let matches = find(state, api, resource_type, caller, &asked)?;
    Ok(fhir(api, &Pages { state, api, resource_type, caller, matches, asked: &asked, query }.bundle()?))
}

/// Whether a search has the parameters that its description demands, and no others.
fn check(operation: &Operation, resource_type: &str, query: &Form) -> Result<(), Refused> {
    let has = |name: &str| query.0.iter().any(|(known, _)| known.split(':').next() == Some(name));
    if let Some(demand) = operation.demands.iter().find(|demand| !demand.accepts(has)) {
        return Err(Refused::described(demand.status, format!("{resource_type} search {demand}")));
    }
    match operation.parameters.iter().find(|parameter| parameter.is_required && !has(&parameter.name)) {
        Some(missing) => Err(Refused::invalid(format!("the parameter {} is missing", missing.name))),
        None => Ok(()),
    }
}

/// What matches and is the caller's to see.
fn find(
    state: &State,
    api: Api,
    resource_type: &str,
    caller: &Caller,
    asked: &[(String, String)],
) -> Result<Matches, Refused> {
    let version = api.fhir_version();
    let population = state.population(api);
    let run =
        |parameters: &[(String, String)]| population.search_within(version, resource_type, parameters, &caller.within);
    let refused =
        |refusal: Refusal| Refused::invalid(format!("the parameter {}: {}", refusal.parameter, refusal.reason));
    let Some(patient) = caller.patient() else { return run(asked).map_err(refused) };
    let of_patient = if resource_type == "Patient" { "_id" } else { "patient" };
    for (name, value) in asked {
        if matches!(name.split(':').next(), Some("patient" | "subject")) && value.rsplit('/').next() != Some(patient) {
            return Err(Refused::forbidden("the token is for another patient"));
        }
    }
    if asked.iter().any(|(name, value)| name == of_patient && value.rsplit('/').next() == Some(patient)) {
        return run(asked).map_err(refused);
    }
    let mut narrowed = asked.to_vec();
    narrowed.push((of_patient.to_owned(), patient.to_owned()));
    match run(&narrowed) {
        // Practices, people and places are no patient's.
        Err(refusal) if refusal.parameter == of_patient => run(asked).map_err(refused),
        found => found.map_err(refused),
    }
}

/// The pages of what was found.
struct Pages<'a> {
    state: &'a State,
    api: Api,
    resource_type: &'a str,
    caller: &'a Caller,
    matches: Matches,
    asked: &'a [(String, String)],
    query: &'a Form,
}

impl Pages<'_> {
    fn bundle(&self) -> Result<Value, Refused> {
        let number = |name: &str| match self.query.get(name).map(str::parse::<usize>) {
            None => Ok(None),
            Some(Ok(number)) => Ok(Some(number)),
            Some(Err(_)) => Err(Refused::invalid(format!("{name} is no number"))),
        };
        let behaviour = &self.state.behaviour;
        let count = number("_count")?.map(|count| count.min(behaviour.largest_page));
        let size = count.filter(|_| !behaviour.own_page_size).unwrap_or(behaviour.page_size);
        let page = number("page")?.unwrap_or(1).max(1);
        let total = self.matches.total().min(number("_maxresults")?.unwrap_or(usize::MAX));
        let is_count_only = self.query.get("_summary") == Some("count") || (size == 0);
        let offset = (page - 1).saturating_mul(size).min(total);
        let entries = if is_count_only { Vec::new() } else { self.matches.page(offset, size.min(total - offset)) };

        let mut link = vec![json!({ "relation": "self", "url": self.link(page) })];
        let has_more = !is_count_only && offset.saturating_add(size) < total;
        let lacks_next = page == 1
            && self.api.product() == Product::Enterprise
            && behaviour.missing_next.contains(self.resource_type);
        if has_more && !lacks_next {
            link.push(json!({ "relation": "next", "url": self.link(page + 1) }));
        }
        let mut bundle = json!({
            "resourceType": "Bundle",
            "id": short_id(),
            "type": "searchset",
            "total": total,
            "link": link,
        });
        let base = self.state.link_base(self.api);
        let entries: Vec<Value> =
            entries.into_iter().filter(|it| self.is_allowed(it)).map(|it| full_entry(&base, it)).collect();
        // FHIR knows no empty array.
        if let Some(bundle) = bundle.as_object_mut().filter(|_| !entries.is_empty()) {
            bundle.insert("entry".to_owned(), Value::Array(entries));
        }
        Ok(bundle)
    }

    fn link(&self, page: usize) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.asked);
        for name in ["_count", "_maxresults"] {
            query.extend_pairs(self.query.get(name).map(|value| (name, value)));
        }
        if page > 1 {
            query.append_pair("page", &page.to_string());
        }
        let query = query.finish();
        let separator = if query.is_empty() { "" } else { "?" };
        format!("{}/{}{separator}{query}", self.state.link_base(self.api), self.resource_type)
    }

    /// What comes along with a match needs a permission of its own.
    fn is_allowed(&self, entry: &Entry) -> bool {
        let resource_type = entry.resource.get("resourceType").and_then(Value::as_str).unwrap_or_default();
        entry.mode == Mode::Match || self.caller.may_see(resource_type)
    }
}
