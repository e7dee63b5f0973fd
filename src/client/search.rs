//! Searches: what comes back in pages.

use url::Url;

use super::Client;
use crate::base::{Error, ErrorKind};
use crate::fhir::identity::is_id;
use crate::paging::{Pages, Position};
use crate::search::{Certainty, Demand, categories::categories, demands, known::Unknown};

/// The parameters whose values are ids of resources of a type. FHIR takes references there too; Office describes ids.
const OF_IDS: [(&str, &str); 3] =
    [("patient", "Patient"), ("patient:Patient", "Patient"), ("practitioner", "Practitioner")];

impl Client {
    /// Searches a resource type; the answer comes in [`Pages`], and no request is made before the first is asked for.
    ///
    /// A patient may be named by id or by reference (`patient=123`, `patient=Patient/123`); the id is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the type cannot be one; if a parameter is none that the API's description has for this type, since servers
    /// leave those aside without a word, and answer with everything; if the server is known to refuse such a search: see
    /// [`Demand`](crate::search::Demand); or if the patient is named by what is no id here.
    ///
    /// Source: the search interaction, <https://hl7.org/fhir/R4/search.html>.
    pub fn search_json<N: AsRef<str>, V: AsRef<str>>(
        &self,
        resource_type: &str,
        parameters: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Pages, Error> {
        let (operation, url) = self.search(resource_type, parameters)?;
        if let Some(unknown) = Unknown::find(self.api(), resource_type, url.query_pairs().map(|(name, _)| name)) {
            return Err(self.refuse(&operation, resource_type, &unknown));
        }
        self.checked_pages(operation, url, Certainty::Observed)
    }

    /// The same search with whatever parameters: for what a server takes though the API's description does not say so, or though other
    /// servers have been seen to refuse it.
    ///
    /// # Errors
    /// Those of [`search_json`](Self::search_json), but for unknown parameters, and for what is [`Observed`](Certainty::Observed) only.
    pub fn search_json_allow_unknown<N: AsRef<str>, V: AsRef<str>>(
        &self,
        resource_type: &str,
        parameters: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Pages, Error> {
        let (operation, url) = self.search(resource_type, parameters)?;
        self.checked_pages(operation, url, Certainty::Documented)
    }

    /// What the search is called, and its URL.
    fn search<N: AsRef<str>, V: AsRef<str>>(
        &self,
        resource_type: &str,
        parameters: impl IntoIterator<Item = (N, V)>,
    ) -> Result<(String, Url), Error> {
        let mut url = self.endpoint().url_of(&[self.checked_type(resource_type)?]);
        url.query_pairs_mut().extend_pairs(parameters);
        if url.query() == Some("") {
            url.set_query(None);
        }
        Ok((format!("search {resource_type}"), url))
    }

    fn checked_pages(&self, operation: String, mut url: Url, certainty: Certainty) -> Result<Pages, Error> {
        self.check_search(&operation, &mut url, certainty)?;
        Ok(Pages::new(self.sender.clone(), operation, url))
    }

    /// Goes on with a search from a [`Position`] on, in another process perhaps.
    ///
    /// Which matches the pages before had is not known then: one that comes once more is handed out once more.
    ///
    /// # Errors
    /// [`ErrorKind::Link`] if the next page is not on this client's endpoint.
    pub fn resume_pages(&self, position: Position) -> Result<Pages, Error> {
        Pages::resume(self.sender.clone(), position)
    }

    /// Puts ids in the place of references to them, and refuses what is neither, and a search that is known to be refused, at least as sure
    /// as that. `url` is that of a first page: the links to further ones are the server's business.
    pub(crate) fn check_search(&self, operation: &str, url: &mut Url, certainty: Certainty) -> Result<(), Error> {
        self.name_by_ids(operation, url)?;
        let Some(resource_type) = self.endpoint().searched_type(url) else { return Ok(()) };
        let unmet = demands(self.api()).find(|demand| {
            demand.resource_type == resource_type
                && (demand.certainty == Certainty::Documented || certainty == Certainty::Observed)
                && !demand.accepts(url.query_pairs())
        });
        unmet.map_or(Ok(()), |demand| Err(self.refused(operation, demand, url)))
    }

    /// The error of a search that is known to be refused: what it lacks, and which values are known of that.
    fn refused(&self, operation: &str, demand: &Demand, url: &Url) -> Error {
        let mut help = demand.mending(url.query_pairs());
        let demands_category = demand.accepted.iter().any(|way| way.with.contains(&"category"));
        let categories = categories(self.api(), demand.resource_type);
        if demands_category && !categories.is_empty() {
            let categories: Vec<String> = categories.iter().map(|category| format!("`{category}`")).collect();
            help += &format!("; categories are {}", categories.join(", "));
        }
        let error = Error::new(ErrorKind::Request, demand.to_string()).at(self.api(), operation.to_owned());
        match demand.certainty {
            Certainty::Documented => error.with_help(help + ". The server refuses any other search; nothing was sent"),
            Certainty::Observed => {
                help += ". Servers have been seen to refuse any other search, and nothing was sent";
                error
                    .with_help(format!("{help}: `Client::search_json_allow_unknown` sends it all the same"))
                    .in_plain_words(format!("{help}: --allow-unknown sends it all the same"))
            }
        }
    }

    fn name_by_ids(&self, operation: &str, url: &mut Url) -> Result<(), Error> {
        let searched = self.endpoint().searched_type(url).map(|name| ("_id", name));
        let mut is_changed = false;
        let parameters = url.query_pairs().map(|(name, value)| {
            let of = OF_IDS.iter().copied().chain(searched).find(|(parameter, _)| *parameter == name);
            // What is escaped is nothing that people have at hand.
            let Some((_, of)) = of.filter(|_| !value.contains('\\')) else { return Ok((name, value)) };
            let ids = value.split(',').map(|value| match value {
                "" => Ok(String::new()),
                value if is_id(value) && !value.starts_with("urn:") => Ok(value.to_owned()),
                value => self.id_of(operation, of, value),
            });
            let ids = ids.collect::<Result<Vec<_>, _>>()?.join(",");
            is_changed |= ids != value;
            Ok((name, ids.into()))
        });
        let parameters = parameters.collect::<Result<Vec<_>, Error>>()?;
        if is_changed {
            let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish();
            url.set_query(Some(&query));
        }
        Ok(())
    }

    fn refuse(&self, operation: &str, resource_type: &str, unknown: &Unknown) -> Error {
        let what = match &unknown.name {
            Some(name) => format!("`{name}` is no search parameter that {} has for {resource_type}", self.api()),
            None => format!("one of the names is no search parameter that {} has for {resource_type}", self.api()),
        };
        let meant = match unknown.nearest() {
            Some(nearest) => format!("is it `{nearest}`?"),
            None => format!("it has {unknown}."),
        };
        Error::new(ErrorKind::Request, what)
            .at(self.api(), operation.to_owned())
            .with_help(format!("{meant} `Client::search_json_allow_unknown` sends it all the same"))
            .in_plain_words(format!("{meant} --allow-unknown sends it all the same"))
    }
}
