//! Practices: found by name, each with the address to use as endpoint.
//!
//! NextGen's page for people is <https://www.nextgen.com/api/practice-search>. This module asks what is behind it, and no token
//! is needed: on Enterprise the `Endpoint` and `Organization` searches of `enterprise-r4`, on Office the list of service bases
//! that `office-r4` publishes.
//!
//! ```no_run
//! use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, Error, directory};
//!
//! # async fn find() -> Result<(), Error> {
//! let enterprise = Client::new(Endpoint::production(Api::EnterpriseR4)?, None::<AccessToken>)?;
//! let found = directory::find(&enterprise, "Example Family").await?;
//! for practice in &found.practices {
//!     println!("{}: {}", practice.name, practice.endpoint()?.base_url());
//! }
//! for problem in &found.problems {
//!     eprintln!("{problem}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Of a patient who has signed in, [`practice_of`] says which practice they are of.
//!
//! Of Office's list only the address is known (`{base}/endpoint`, a Bundle of Endpoints, seen by a monitor of the US health IT
//! administration); of both directories, what their entries hold is read leniently.

mod entries;
mod patient;

use url::Url;

pub use patient::practice_of;

use self::entries::Entries;
use crate::base::endpoint::production;
use crate::base::{Api, Endpoint, Error, ErrorKind, Product};
use crate::client::Client;
use crate::paging::Pages;
use crate::search::StringValue;

/// NextGen's practice search for people: whether a practice has switched its Enterprise Patient Access API on.
pub const PRACTICE_SEARCH: &str = "https://www.nextgen.com/api/practice-search";

/// How many Endpoints that an Organization refers to are read one by one.
const MAX_READS: usize = 20;

/// A practice in a directory.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Practice {
    /// The Endpoint's name; where it has none, the organization's.
    pub name: String,
    /// The organization that runs the endpoint, where the directory tells.
    pub organization: Option<String>,
    /// City and state of the organization, where the directory tells.
    pub place: Option<String>,
    /// The FHIR base URL, as the directory has it; `None` for an organization without an endpoint.
    pub address: Option<String>,
    /// The Endpoint's status, such as `active` or `off`.
    pub status: Option<String>,
    /// The API at the address: that of a production base; or the one that the address names (`/dstu2`, `/stu3`,
    /// `/bulkfhir`); or the directory's own. [`Endpoint::discover`] asks the server itself.
    pub api: Api,
}

impl Practice {
    /// The endpoint at the practice's address.
    ///
    /// # Errors
    /// [`ErrorKind::Endpoint`] if the practice has no address, or one that is not `https` (`http` is accepted for loopback only).
    pub fn endpoint(&self) -> Result<Endpoint, Error> {
        match &self.address {
            Some(address) => Endpoint::new(self.api, address),
            None => Err(Error::new(ErrorKind::Endpoint, "the practice has no address in the directory")
                .for_api(self.api)
                .with_help(format!("ask the practice, or look it up at {PRACTICE_SEARCH}"))),
        }
    }
}

/// What a directory answered.
#[derive(Debug)]
#[non_exhaustive]
pub struct Found {
    /// The practices, in the directory's order.
    pub practices: Vec<Practice>,
    /// What could not be had or read: entries without a name, addresses that are no safe URL, a page that failed. Empty if
    /// `practices` is all there is.
    pub problems: Vec<Error>,
}

/// Finds practices by name, in the directory of a client's product: one at `enterprise-r4` or `office-r4`.
///
/// Enterprise compares names as its search does. Of Office's list, the practices whose name, or organization's name, contains
/// the name are given, whatever case; an empty name gives the whole list.
///
/// # Errors
/// [`ErrorKind::Request`] if the client is at another API, or the name is empty on Enterprise; those of
/// [`Client::execute`](Client::execute) if nothing could be read at all. What failed beside something that was read is in
/// [`Found::problems`].
pub async fn find(client: &Client, name: &str) -> Result<Found, Error> {
    let (client, name) = (&client.for_task(), name.trim());
    let mut entries = Entries::new(client.api());
    match client.api() {
        Api::EnterpriseR4 if name.is_empty() => {
            Err(Error::new(ErrorKind::Request, "the name of the practice is empty")
                .for_api(client.api())
                .with_help("give a part of it: this directory is searched by name only"))
        }
        Api::EnterpriseR4 => {
            let value = StringValue::new(name);
            let search = |resource_type| client.search_json(resource_type, [("name", &value)]);
            let endpoints = read_pages(search("Endpoint")?, &mut entries).await;
            let organizations = read_pages(search("Organization")?, &mut entries).await;
            match (endpoints, organizations) {
                (Err(error), Err(_)) => return Err(error),
                (Err(error), Ok(())) | (Ok(()), Err(error)) => entries.problems.push(error),
                (Ok(()), Ok(())) => {}
            }
            read_referenced(client, &mut entries).await;
            Ok(entries.join(|_| true))
        }
        Api::OfficeR4 => {
            let list = client.endpoint().url_of(&["endpoint"]);
            read_pages(Pages::new(client.sender().clone(), "list Endpoint".to_owned(), list), &mut entries).await?;
            let name = name.to_lowercase();
            Ok(entries.join(|found| found.to_lowercase().contains(&name)))
        }
        _ => Err(Error::new(ErrorKind::Request, "this API has no directory of practices")
            .for_api(client.api())
            .with_help("use a client at enterprise-r4 or office-r4")),
    }
}

/// Reads all pages; fails if not even the first can be had.
async fn read_pages(mut pages: Pages, entries: &mut Entries) -> Result<(), Error> {
    let mut read_some = false;
    loop {
        match pages.next_page().await {
            Ok(Some(page)) => page.entries.iter().for_each(|entry| entries.add(entry)),
            Ok(None) => return Ok(()),
            Err(error) if read_some => {
                entries.problems.push(error);
                return Ok(());
            }
            Err(error) => return Err(error),
        }
        read_some = true;
    }
}

/// Reads the Endpoints that organizations refer to and the search by name did not find: they may bear other names.
async fn read_referenced(client: &Client, entries: &mut Entries) {
    let missing = entries.missing_endpoints();
    for id in missing.iter().take(MAX_READS) {
        match client.read_json("Endpoint", id).await {
            Ok(resource) => entries.add_resource(None, &resource),
            Err(error) => entries.problems.push(error),
        }
    }
    if missing.len() > MAX_READS {
        let left = missing.len() - MAX_READS;
        let what = format!("{left} Endpoints that organizations refer to were not read");
        let error = Error::new(ErrorKind::Incomplete, what).at(client.api(), "read Endpoint");
        entries.problems.push(error.with_help("give more of the practice's name"));
    }
}

/// The API at an address in the directory of an API.
fn api_at(address: &str, directory: Api) -> Api {
    let Ok(url) = Url::parse(address.trim_end_matches('/')) else { return directory };
    if let Some((api, _)) = production(&url) {
        return api;
    }
    let named = |name: &str| url.path().split('/').any(|segment| segment.eq_ignore_ascii_case(name));
    match directory.product() {
        Product::Enterprise if named("dstu2") => Api::EnterpriseDstu2,
        Product::Office if named("bulkfhir") => Api::OfficeBulkR4,
        Product::Office if named("r3") || named("stu3") => Api::OfficeR3,
        Product::Enterprise | Product::Office => directory,
    }
}
