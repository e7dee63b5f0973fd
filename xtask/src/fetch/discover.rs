//! From what the vendor publishes for people to the URL of the document itself.

use nextgen_patient_access_codegen::{
    Diagnostic,
    sources::{ApiSource, DocumentSource, Find},
};
use url::Url;

use super::{
    http::{Answer, Http, MAX_DOCUMENT},
    page::{Link, Offer, Page, offers},
};

/// Where to begin.
pub(super) enum Start {
    /// At the document itself.
    Document(Url),
    /// At a Swagger UI that offers it.
    SwaggerUi(Url),
    /// At a page that links to it.
    Linked(Url),
}

const HELP: &str = "open the page in a browser; if the document has moved, change `find` in specs/sources.toml";

impl Start {
    pub(super) fn of(api: &ApiSource, source: &DocumentSource) -> Result<Self, Diagnostic> {
        Ok(match &source.find {
            Find::Url(url) => Self::Document(parse(url)?),
            Find::Metadata => Self::Document(parse(api.metadata.as_deref().unwrap_or_default())?),
            Find::SwaggerUi(page) => Self::SwaggerUi(parse(page)?),
            Find::Link(page) => Self::Linked(parse(page)?),
            Find::Petstore(page) => {
                let page = parse(page)?;
                let document =
                    query(&page, "url").ok_or_else(|| problem(&page, "names no document: it has no `?url=`"))?;
                Self::Document(join(&page, &document)?)
            }
        })
    }

    /// The best that is known without asking the network.
    pub(super) fn url(&self) -> &Url {
        match self {
            Self::Document(url) | Self::SwaggerUi(url) | Self::Linked(url) => url,
        }
    }

    /// The URL of the document.
    pub(super) async fn locate(&self, http: &Http) -> Result<Url, Diagnostic> {
        match self {
            Self::Document(url) => Ok(url.clone()),
            Self::SwaggerUi(url) => {
                let (url_of_page, page) = read_page(http, url).await?;
                let offers = offered(http, &url_of_page, &page).await?;
                let offer = choose(&offers, query(url, "urls.primaryName").as_deref()).map_err(|e| problem(url, e))?;
                join(&url_of_page, &offer.url)
            }
            Self::Linked(url) => {
                let (url_of_page, page) = read_page(http, url).await?;
                let link = description_link(&page.links).map_err(|e| problem(url, e))?;
                join(&url_of_page, &link.href)
            }
        }
    }
}

/// The answer, or an error where the server says that there is nothing.
pub(super) async fn expect(http: &Http, url: &Url, limit: u64) -> Result<Answer, Diagnostic> {
    http.get(url, limit).await?.ok_or_else(|| problem(url, "answered that it is not there (404)"))
}

async fn read_page(http: &Http, url: &Url) -> Result<(Url, Page), Diagnostic> {
    let answer = expect(http, url, MAX_DOCUMENT).await?;
    Ok((answer.url, Page::read(&String::from_utf8_lossy(&answer.bytes))))
}

/// What a Swagger UI offers: in the page, or in the scripts of its own that it loads.
///
/// Only scripts that the page loads: Swagger UI ships a `swagger-initializer.js` with an example that many pages leave unused.
async fn offered(http: &Http, url: &Url, page: &Page) -> Result<Vec<Offer>, Diagnostic> {
    for script in &page.inline_scripts {
        let found = offers(script);
        if !found.is_empty() {
            return Ok(found);
        }
    }
    for script in &page.loaded_scripts {
        let script = join(url, script)?;
        // The program itself: a megabyte, the same everywhere, without any configuration.
        let is_program = ["-bundle.js", "-preset.js"].iter().any(|end| script.path().ends_with(end));
        if is_program || script.origin() != url.origin() {
            continue;
        }
        if let Some(answer) = http.get(&script, MAX_DOCUMENT).await? {
            let found = offers(&String::from_utf8_lossy(&answer.bytes));
            if !found.is_empty() {
                return Ok(found);
            }
        }
    }
    Ok(Vec::new())
}

/// The offer of that name; without a name the first, as Swagger UI itself has it.
fn choose<'a>(offers: &'a [Offer], name: Option<&str>) -> Result<&'a Offer, String> {
    let Some(first) = offers.first() else {
        return Err("is no Swagger UI that names a description (neither `urls` nor `url` in its source)".to_owned());
    };
    match name {
        None => Ok(first),
        Some(name) => offers.iter().find(|offer| offer.name.as_deref() == Some(name)).ok_or_else(|| {
            let names: Vec<_> = offers.iter().map(|offer| offer.name.as_deref().unwrap_or(&offer.url)).collect();
            format!("offers no description named `{name}`, only: {}", names.join(", "))
        }),
    }
}

/// The first link that speaks of Swagger or OpenAPI and leads to JSON or YAML; else the only one that leads to such a file.
fn description_link(links: &[Link]) -> Result<&Link, String> {
    let is_file = |link: &&Link| {
        let path = link.href.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
        [".json", ".yaml", ".yml"].iter().any(|end| path.ends_with(end))
    };
    let speaks_of = |link: &Link, words: &[&str]| {
        let text = format!("{} {}", link.href, link.text).to_ascii_lowercase();
        words.iter().any(|word| text.contains(word))
    };
    let named = links
        .iter()
        .find(|link| speaks_of(link, &["swagger", "openapi"]) && (is_file(link) || speaks_of(link, &["json", "yaml"])));
    if let Some(link) = named {
        return Ok(link);
    }
    let mut files: Vec<&Link> = links.iter().filter(is_file).collect();
    files.dedup_by_key(|link| &link.href);
    match files[..] {
        [link] => Ok(link),
        [] => Err(format!("links to no Swagger or OpenAPI file (it has {} links)", links.len())),
        _ => {
            let files: Vec<_> = files.iter().map(|link| &*link.href).collect();
            Err(format!("links to several files, none called Swagger or OpenAPI: {}", files.join(", ")))
        }
    }
}

fn query(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn parse(url: &str) -> Result<Url, Diagnostic> {
    Url::parse(url).map_err(|error| Diagnostic::new(format!("no URL: {error}")).in_file(url))
}

fn join(page: &Url, link: &str) -> Result<Url, Diagnostic> {
    let mut url =
        page.join(link).map_err(|error| problem(page, format!("leads to `{link}`, which is no URL: {error}")))?;
    url.set_fragment(None);
    Ok(url)
}

fn problem(page: &Url, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(message).in_file(page.as_str()).with_help(HELP)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(links: &[(&str, &str)]) -> Result<String, String> {
        let links: Vec<_> =
            links.iter().map(|(href, text)| Link { href: (*href).into(), text: (*text).into() }).collect();
        description_link(&links).map(|link| link.href.clone())
    }

    #[test]
    fn the_link_to_a_description() {
        let home = ("/", "Home");
        let swagger = ("https://swagger.io/", "Swagger");
        assert_eq!(
            chosen(&[home, swagger, ("/r4/swagger.json?v=1#top", "here")]),
            Ok("/r4/swagger.json?v=1#top".into())
        );
        assert_eq!(chosen(&[home, ("/docs/r4", "the \u{201c}swagger\u{201d} JSON file")]), Ok("/docs/r4".into()));
        assert_eq!(chosen(&[home, ("/feed.json", ""), ("/r4.yml", "OpenAPI")]), Ok("/r4.yml".into()));
        assert_eq!(chosen(&[home, ("/r4.YAML", "here"), ("/r4.YAML", "or here")]), Ok("/r4.YAML".into()));
        assert!(chosen(&[("/a.json", ""), ("/b.json", "")]).unwrap_err().ends_with("/a.json, /b.json"));
        assert!(chosen(&[home, swagger]).unwrap_err().contains("it has 2 links"));
    }

    #[test]
    fn an_offer_is_chosen_by_its_name() {
        let offer = |name: &str| Offer { name: Some(name.into()), url: format!("/{name}.json") };
        let both = [offer("R4"), offer("DSTU2")];
        assert_eq!(choose(&both, Some("DSTU2")), Ok(&both[1]));
        assert_eq!(choose(&both, None), Ok(&both[0]));
        assert!(choose(&both, Some("STU3")).unwrap_err().ends_with("only: R4, DSTU2"));
        assert!(choose(&[], None).is_err());
    }
}
