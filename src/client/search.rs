//! Searches: what comes back in pages.

use url::Url;

use super::Client;
use crate::base::{Error, ErrorKind};
use crate::paging::{Pages, Position};
use crate::search::{Certainty, demands};

impl Client {
    /// Searches a resource type; the answer comes in [`Pages`], and no request is made before the first is asked for.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the type cannot be one, or if the server is documented to refuse such a search: see
    /// [`Demand`](crate::search::Demand).
    ///
    /// Source: the search interaction, <https://hl7.org/fhir/R4/search.html>.
    pub fn search_json<N: AsRef<str>, V: AsRef<str>>(
        &self,
        resource_type: &str,
        parameters: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Pages, Error> {
        let mut url = self.endpoint().url_of(&[self.checked_type(resource_type)?]);
        url.query_pairs_mut().extend_pairs(parameters);
        if url.query() == Some("") {
            url.set_query(None);
        }
        let operation = format!("search {resource_type}");
        self.check_search(&operation, &url)?;
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

    /// Refuses a search that the vendor documents as refused. `url` is that of a first page: the links to further ones are the
    /// server's business.
    pub(crate) fn check_search(&self, operation: &str, url: &Url) -> Result<(), Error> {
        let Some(resource_type) = self.endpoint().searched_type(url) else { return Ok(()) };
        let unmet = demands(self.api()).find(|demand| {
            demand.resource_type == resource_type
                && demand.certainty == Certainty::Documented
                && !demand.accepts(url.query_pairs())
        });
        match unmet {
            None => Ok(()),
            Some(demand) => Err(Error::new(ErrorKind::Request, demand.to_string())
                .at(self.api(), operation.to_owned())
                .with_help("the server refuses any other search; nothing was sent")),
        }
    }
}
