//! URLs and ids without what they say.

use nextgen_patient_access::{Api, reqwest::Url};

use super::Shape;
use crate::probe::question::OURS;

/// What stands for the server that was asked.
const SERVER: &str = "https://server.example";
/// Segments of paths that say nothing.
const SEGMENTS: [&str; 8] = [
    "metadata",
    ".well-known",
    "smart-configuration",
    "openid-configuration",
    "endpoint",
    "document",
    "$patient-search",
    "_history",
];
/// What begins ids of a kind.
const PREFIXES: [&str; 9] = ["PT-", "PL-", "HC-", "ED-", "HX-", "VS-", "LR-", "pdf-", "xml-"];
/// The parameters that are asked with, or that lead to a page.
const PARAMETERS: [&str; 9] =
    ["patient", "category", "_count", "date", "_revinclude", "_id", "_lastUpdated", "name", "page"];

impl Shape {
    /// A number in an id's place; what begins an id of its kind stays, and so does whether it is of FHIR's grammar.
    pub(super) fn id(&mut self, id: &str) -> String {
        if OURS.contains(&id) {
            return id.to_owned();
        }
        let prefix = PREFIXES.into_iter().find(|prefix| id.starts_with(prefix)).unwrap_or_default();
        let number = self.number("id", id);
        if crate::probe::page::is_id(id) { format!("{prefix}id-{number}") } else { format!("id_{number}") }
    }

    pub(super) fn type_name(&mut self, name: &str) -> String {
        if self.types.contains(name) {
            return name.to_owned();
        }
        format!("Other{}", self.number("type", name))
    }

    pub(super) fn url(&mut self, url: &Url) -> String {
        let is_here = self.base.as_ref().is_some_and(|base| base.origin() == url.origin());
        if !is_here {
            return format!("https://elsewhere-{}.example/", self.number("place", url.as_str()));
        }
        let path = self.path(url.path());
        let query: Vec<String> = url.query_pairs().map(|(name, value)| self.parameter(&name, &value)).collect();
        let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
        format!("{SERVER}{path}{query}")
    }

    /// A path; the base in it is production's, since a practice's own may name the practice.
    fn path(&mut self, path: &str) -> String {
        let published = base_path(self.api);
        if path.ends_with("/ccda") {
            let above = published.split("/fhir").next().unwrap_or_default();
            return format!("{above}/ccda");
        }
        let base = self.base.as_ref().map(|base| base.path().trim_end_matches('/').to_owned()).unwrap_or_default();
        let split = path.split_at_checked(base.len()).filter(|(start, _)| start.eq_ignore_ascii_case(&base));
        let Some((start, rest)) = split else { return format!("/elsewhere-{}", self.number("path", path)) };
        let start = if start == base { published } else { published.to_ascii_uppercase() };
        let segments: Vec<String> = rest.split('/').map(|segment| self.segment(segment)).collect();
        format!("{start}{}", segments.join("/"))
    }

    fn segment(&mut self, segment: &str) -> String {
        if segment.is_empty() || SEGMENTS.contains(&segment) || self.types.contains(segment) {
            return segment.to_owned();
        }
        self.id(segment)
    }

    fn parameter(&mut self, name: &str, value: &str) -> String {
        let is_known = PARAMETERS.contains(&name);
        let is_page =
            matches!(name, "page" | "_count") && value.len() <= 4 && value.bytes().all(|byte| byte.is_ascii_digit());
        let shown = if is_known { name.to_owned() } else { format!("x{}", self.number("name", name)) };
        let value = match () {
            () if is_page || (is_known && OURS.contains(&value)) => value.to_owned(),
            () if name == "patient" => self.id(value),
            () => format!("v{}", self.number("value", value)),
        };
        format!("{shown}={value}")
    }

    /// A reference, with what is odd about it.
    pub(super) fn reference(&mut self, text: &str) -> String {
        let bare = text.trim().trim_end_matches('/');
        let (before, after) = (text.starts_with(' '), text.ends_with('/'));
        let shaped = match bare.split_once('/') {
            _ if bare.starts_with('#') => "#contained".to_owned(),
            Some((name, id)) if self.types.contains(name) => {
                let id = id.split('/').next().unwrap_or_default();
                format!("{name}/{}", self.id(id))
            }
            _ => match Url::parse(bare) {
                Ok(url) => self.url(&url),
                Err(_) if bare.contains(' ') => "no reference".to_owned(),
                Err(_) => format!("Other/{}", self.id(bare)),
            },
        };
        format!("{}{shaped}{}", if before { " " } else { "" }, if after { "/" } else { "" })
    }
}

/// The path of production's base.
pub(crate) fn base_path(api: Api) -> String {
    Url::parse(api.base_url()).map(|url| url.path().trim_end_matches('/').to_owned()).unwrap_or_default()
}
