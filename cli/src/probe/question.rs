//! What is asked, in which order, and by how many requests. Everything by GET.

use std::collections::BTreeMap;

use nextgen_patient_access::{Api, FhirVersion, Product, search::demands};
use serde::Serialize;
use serde_json::Value;

use super::{exchange::Exchange, page};

/// What stands for the patient's id in what is printed.
pub(crate) const PATIENT: &str = "{patient}";
/// How many pages of a search are read.
const PAGES: usize = 6;
/// A practice of which it does not matter whether there is one.
const PRACTICE: &str = "family";
/// An id that nobody has.
const NOBODY: &str = "nextgen-probe-0";
const LABORATORY: &str = "laboratory";
const PLAN: &str = "assess-plan";
/// Before any record.
const SINCE: &str = "ge2000-01-01";
/// A day on which nobody had a finding.
const LONG_AGO: &str = "lt1800-01-01";

/// The values that are asked with, all ours.
pub(crate) const OURS: [&str; 8] =
    [PRACTICE, NOBODY, LONG_AGO, SINCE, LABORATORY, PLAN, "Provenance:target", "nextgen-probe"];

/// The questions, and [`ALL`] of them in the order in which they are asked, which is that of this list.
macro_rules! questions {
    ($($name:ident,)*) => {
        /// A question: one request, or a few of a kind.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub(crate) enum Question {
            $($name,)*
        }

        pub(crate) const ALL: &[Question] = &[$(Question::$name,)*];
    };
}

questions! {
    Metadata,
    MetadataWithToken,
    Smart,
    Openid,
    UnknownWellKnown,
    Directory,
    WithoutToken,
    Patients,
    Patient,
    Searches,
    Pages,
    Count,
    Nothing,
    Demands,
    LastUpdated,
    OldAccept,
    Provenance,
    Read,
    UnknownRead,
    Document,
    Ccda,
    Groups,
    PatientSearch,
}

use Question::*;

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Get {
    /// Below the FHIR base: `Patient/1`. Or a URL that the server gave.
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) accept: Option<&'static str>,
    pub(crate) with_token: bool,
}

impl Get {
    fn new<'q>(path: impl Into<String>, query: impl IntoIterator<Item = (&'q str, &'q str)>) -> Self {
        let query = query.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { path: path.into(), query, accept: None, with_token: true }
    }

    fn anonymous(self) -> Self {
        Self { with_token: false, ..self }
    }
}

/// A search for what there is of the patient.
#[derive(Debug, Clone)]
struct Search {
    resource_type: String,
    query: Vec<(String, String)>,
    parameters: Vec<String>,
}

/// What is known so far.
pub(crate) struct Known {
    pub(crate) api: Api,
    pub(crate) description: Value,
    pub(crate) patient: String,
    /// To each question, the answers that the client had in the end.
    pub(crate) answers: BTreeMap<Question, Vec<Exchange>>,
    /// Everything that was sent, in order, what was asked again as well.
    pub(crate) log: Vec<Exchange>,
}

impl Known {
    pub(crate) fn new(api: Api) -> Self {
        let description = serde_json::from_str(api.description()).unwrap_or_default();
        Self { api, description, patient: PATIENT.to_owned(), answers: BTreeMap::new(), log: Vec::new() }
    }

    /// The answers to a question.
    pub(crate) fn answers(&self, question: Question) -> &[Exchange] {
        self.answers.get(&question).map(Vec::as_slice).unwrap_or_default()
    }

    /// The answer to a question of one request.
    pub(crate) fn answer(&self, question: Question) -> Option<&Exchange> {
        self.answers(question).first()
    }

    /// Everything that came, what was asked again as well.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Exchange> {
        self.log.iter()
    }

    /// The resource type of a search, by its answer's URL; of a page that the server has elsewhere, not its word for it.
    pub(crate) fn searched_type(&self, exchange: &Exchange) -> String {
        let name = exchange.url.path_segments().and_then(Iterator::last).unwrap_or_default();
        let is_ours = self.get_of(&format!("/{name}")).is_some();
        if is_ours { name } else { "a page elsewhere" }.to_owned()
    }

    fn get_of(&self, path: &str) -> Option<&Value> {
        self.description.get("paths")?.get(path)?.get("get")
    }

    /// The names of a search's parameters in the query, and whether each is required.
    fn parameters(&self, path: &str) -> Vec<(String, bool)> {
        let list = self.get_of(path).and_then(|get| get.get("parameters")).and_then(Value::as_array);
        let resolved = |parameter: &Value| {
            let pointer = parameter.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#'));
            pointer.and_then(|pointer| self.description.pointer(pointer)).unwrap_or(parameter).clone()
        };
        let query = list.into_iter().flatten().map(resolved).filter(|it| it.get("in").is_some_and(|it| it == "query"));
        query
            .filter_map(|it| {
                let is_required = it.get("required") == Some(&Value::Bool(true));
                Some((it.get("name")?.as_str()?.to_owned(), is_required))
            })
            .collect()
    }

    /// The searches by patient that the description has, each as the server accepts it.
    fn searches(&self) -> Vec<Search> {
        let paths = self.description.get("paths").and_then(Value::as_object);
        let names = paths.into_iter().flatten().filter_map(|(path, _)| path.strip_prefix('/'));
        let searches = names.filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.contains('/'));
        searches.filter_map(|name| self.search(name)).collect()
    }

    fn search(&self, resource_type: &str) -> Option<Search> {
        let parameters = self.parameters(&format!("/{resource_type}"));
        parameters.iter().find(|(name, _)| name == "patient")?;
        let mut query = vec![("patient".to_owned(), self.patient.clone())];
        let needs_category = parameters.iter().any(|(name, is_required)| name == "category" && *is_required)
            || demands(self.api)
                .filter(|demand| demand.resource_type == resource_type)
                .any(|demand| !demand.accepts([("patient", "1")]));
        // Unfiltered, many servers answer these to nobody.
        if needs_category || resource_type == "Observation" {
            let category = if resource_type == "CarePlan" { PLAN } else { LABORATORY };
            query.push(("category".to_owned(), category.to_owned()));
        }
        let is_missing =
            |(name, is_required): &(String, bool)| *is_required && !query.iter().any(|(own, _)| own == name);
        let is_served = !parameters.iter().any(is_missing);
        let parameters = parameters.into_iter().map(|(name, _)| name).collect();
        is_served.then(|| Search { resource_type: resource_type.to_owned(), query, parameters })
    }

    /// The answers to the searches that are Bundles, with their requests.
    fn found(&self) -> impl Iterator<Item = (Search, &Exchange, page::Page)> {
        let searches = self.searches();
        self.answers(Searches).iter().filter_map(move |exchange| {
            let name = self.searched_type(exchange);
            let search = searches.iter().find(|search| search.resource_type == name)?.clone();
            Some((search, exchange, page::Page::of(exchange)?))
        })
    }

    /// The search whose pages are read: of those with a next page, the one that ends soonest.
    fn long(&self) -> Option<&Exchange> {
        let longest = |page: &page::Page| page.total.unwrap_or(u64::MAX);
        let found = self.found().filter(|(_, _, page)| page.next().is_some());
        found.min_by_key(|(.., page)| longest(page)).map(|(_, exchange, _)| exchange)
    }
}

impl Question {
    /// The questions to an API, in the order in which they are asked.
    pub(crate) fn of(api: Api) -> impl Iterator<Item = Self> {
        ALL.iter().copied().filter(move |question| question.is_asked(api))
    }

    fn is_asked(self, api: Api) -> bool {
        let is_bulk = api == Api::OfficeBulkR4;
        match self {
            Metadata | Smart | Openid | UnknownWellKnown | WithoutToken => true,
            MetadataWithToken => api == Api::EnterpriseDstu2,
            Directory => matches!(api, Api::EnterpriseR4 | Api::OfficeR4),
            Groups | PatientSearch => is_bulk,
            Ccda => api.product() == Product::Office && !is_bulk,
            LastUpdated => api == Api::EnterpriseR4,
            OldAccept => api.product() == Product::Enterprise && api.fhir_version() == FhirVersion::R4,
            Provenance => matches!(api, Api::EnterpriseR4 | Api::OfficeR4),
            _ => !is_bulk,
        }
    }

    /// How many requests it takes at most, as far as can be told before anything is asked.
    pub(crate) fn most(self, known: &Known) -> usize {
        match self {
            Pages => PAGES - 1,
            Count | Provenance | Read | Document => 1,
            _ => self.gets(known).len(),
        }
    }

    /// The requests; those of some questions follow from earlier answers.
    pub(crate) fn gets(self, known: &Known) -> Vec<Get> {
        let none: [(&str, &str); 0] = [];
        let open = |path: &str| vec![Get::new(path, none).anonymous()];
        match self {
            Metadata => open("metadata"),
            MetadataWithToken => vec![Get::new("metadata", none)],
            Smart => open(".well-known/smart-configuration"),
            Openid => open(".well-known/openid-configuration"),
            UnknownWellKnown => open(".well-known/nextgen-probe"),
            Directory if known.api.product() == Product::Office => open("endpoint"),
            Directory => vec![Get::new("Endpoint", [("name", PRACTICE)]).anonymous()],
            WithoutToken if known.api == Api::OfficeBulkR4 => open("Group"),
            WithoutToken => open("Patient"),
            Patients => vec![Get::new("Patient", none)],
            Patient => vec![Get::new(format!("Patient/{}", known.patient), none)],
            Searches => known
                .searches()
                .into_iter()
                .map(|it| Get { query: it.query, ..Get::new(it.resource_type, none) })
                .collect(),
            // One after the other: see `after`.
            Pages => known.long().and_then(page::next_of).into_iter().collect(),
            Count => longer(known, 5).into_iter().collect(),
            Nothing => nothing(known).into_iter().collect(),
            Demands => demanded(known).into_iter().map(|(get, _)| get).collect(),
            LastUpdated => {
                vec![Get::new("Condition", [("patient", &*known.patient), ("_lastUpdated", SINCE)])]
            }
            OldAccept => {
                vec![Get {
                    accept: Some("application/json+fhir"),
                    ..Get::new(format!("Patient/{}", known.patient), none)
                }]
            }
            Provenance => with_provenance(known).into_iter().collect(),
            Read => first_resource(known).into_iter().collect(),
            UnknownRead => vec![Get::new(format!("Condition/{NOBODY}"), none)],
            Document => attachment(known).into_iter().collect(),
            Ccda => vec![Get { accept: Some("text/xml"), ..Get::new("ccda", [("patient", &*known.patient)]) }],
            Groups => vec![Get::new("Group", none)],
            PatientSearch => vec![Get::new("$patient-search", [("page", "1")])],
        }
    }

    /// The requests as they are printed, as far as they are known before anything is asked.
    pub(crate) fn shown(self, known: &Known) -> Vec<String> {
        let one = |text: &str| vec![text.to_owned()];
        match self {
            Pages => one("GET the pages after the first of one search"),
            Count => one("GET a search with more than 5 matches once more, with _count=5"),
            Provenance => one("GET a search with matches once more, with _revinclude=Provenance:target"),
            Read => one("GET {type}/{id} of a match"),
            Document => one("GET the document of a DocumentReference, where that is on the same server"),
            Ccda => vec![format!("GET ccda?patient={PATIENT}, beside the FHIR base")],
            _ => self.gets(known).iter().map(|get| get.shown(&known.patient)).collect(),
        }
    }

    /// What is asked next, after this answer.
    pub(crate) fn after(self, answer: &Exchange, asked: usize) -> Option<Get> {
        page::next_of(answer).filter(|_| self == Pages && asked < PAGES - 1)
    }
}

impl Get {
    /// As it is printed, without the patient.
    fn shown(&self, patient: &str) -> String {
        let value = |value: &str| if value == patient { PATIENT.to_owned() } else { value.to_owned() };
        let query: Vec<String> = self.query.iter().map(|(name, text)| format!("{name}={}", value(text))).collect();
        let path: Vec<String> = self.path.split('/').map(value).collect();
        let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
        let token = if self.with_token { "" } else { ", without a token" };
        let accept = self.accept.map(|accept| format!(", Accept: {accept}")).unwrap_or_default();
        format!("GET {}{query}{accept}{token}", path.join("/"))
    }
}

/// A search with a page of its own size, where there are more matches than that.
fn longer(known: &Known, count: usize) -> Option<Get> {
    let (search, ..) = known.found().find(|(_, _, page)| page.matches().count() > count)?;
    let count = count.to_string();
    let mut get = Get { query: search.query, ..Get::new(search.resource_type, []) };
    get.query.push(("_count".to_owned(), count));
    Some(get)
}

/// A search that finds nothing.
fn nothing(known: &Known) -> Option<Get> {
    let search = known.searches().into_iter().find(|search| search.parameters.iter().any(|name| name == "date"))?;
    let mut get = Get { query: search.query, ..Get::new(search.resource_type, []) };
    get.query.push(("date".to_owned(), LONG_AGO.to_owned()));
    Some(get)
}

/// The searches that are to be refused, and the status that each is documented or has been observed to have.
pub(crate) fn demanded(known: &Known) -> Vec<(Get, u64)> {
    let patient = &*known.patient;
    let ways = [vec![("patient", patient)], vec![("_id", NOBODY), ("patient", patient)], vec![]];
    let refused = demands(known.api).filter_map(|demand| {
        let way = ways.iter().find(|way| !demand.accepts(way.iter().copied()))?;
        let path = format!("/{}", demand.resource_type);
        let status = known.get_of(&path)?.pointer("/x-search-demands/0/status")?.as_u64()?;
        Some((Get::new(demand.resource_type, way.iter().copied()), status))
    });
    refused.collect()
}

/// A search whose matches are on one page, along with who recorded them.
fn with_provenance(known: &Known) -> Option<Get> {
    let has = |search: &Search| search.parameters.iter().any(|name| name == "_revinclude");
    let found = known.found().filter(|(search, _, page)| has(search) && page.matches().count() > 0);
    let (search, ..) = found.min_by_key(|(_, _, page)| page.next().is_some())?;
    let mut get = Get { query: search.query, ..Get::new(search.resource_type, []) };
    get.query.push(("_revinclude".to_owned(), "Provenance:target".to_owned()));
    Some(get)
}

/// A resource that a search has found, and that can be read by itself.
fn first_resource(known: &Known) -> Option<Get> {
    let found =
        known.found().filter(|(search, ..)| known.get_of(&format!("/{}/{{id}}", search.resource_type)).is_some());
    let mut named = found.filter_map(|(search, _, page)| {
        let id = page.matches().find_map(|resource| Some(resource.get("id")?.as_str()?.to_owned()))?;
        page::is_id(&id).then(|| Get::new(format!("{}/{id}", search.resource_type), []))
    });
    named.next()
}

/// Where the first document is, if it is on the server itself.
fn attachment(known: &Known) -> Option<Get> {
    let (_, exchange, page) = known.found().find(|(search, ..)| search.resource_type == "DocumentReference")?;
    let url = page.matches().flat_map(page::attachments).next()?.0;
    let base = known.base_of(exchange)?;
    // What is relative is meant below the FHIR base.
    let url = base.join(url.trim_start_matches('/')).ok()?;
    (url.origin() == base.origin()).then(|| Get { accept: Some("*/*"), ..Get::new(url.as_str(), []) })
}
