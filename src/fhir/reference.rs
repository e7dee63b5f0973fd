//! References between resources of one server.

use std::fmt;

use super::identity::{is_plain_id, is_type_name};

/// A resource of a server: `Practitioner/12`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Reference {
    pub(crate) resource_type: String,
    pub(crate) id: String,
}

impl Reference {
    /// `None` for what can be no type or no id.
    pub(crate) fn new(resource_type: &str, id: &str) -> Option<Self> {
        let is_type = is_type_name(resource_type) && resource_type.starts_with(|c: char| c.is_ascii_uppercase());
        (is_type && is_plain_id(id)).then(|| Self { resource_type: resource_type.to_owned(), id: id.to_owned() })
    }

    /// `Type/id` or `Type/id/_history/version`, as the last segments of a path, and what stands before them.
    pub(crate) fn at_the_end_of(path: &str) -> Option<(&str, Self)> {
        let path = path.split_once("/_history/").map_or(path, |(before, _)| before);
        let (rest, id) = path.rsplit_once('/')?;
        let (base, resource_type) = rest.rsplit_once('/').unwrap_or(("", rest));
        Some((base, Self::new(resource_type, id)?))
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.resource_type, self.id)
    }
}
