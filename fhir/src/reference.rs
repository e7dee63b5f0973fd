//! References between resources.

use std::fmt;

use super::identity::{is_plain_id, is_type_name};

/// What the text of a reference leads to.
///
/// ```
/// use nextgen_patient_access::fhir::Target;
///
/// let target = Target::of("https://fhir.example.com/r4/Practitioner/12/_history/3");
/// let Some(Target::Resource { base, resource_type, id, version }) = target else { panic!("a resource") };
/// assert_eq!((base, resource_type), (Some("https://fhir.example.com/r4"), "Practitioner"));
/// assert_eq!((id, version), ("12", Some("3")));
/// assert!(matches!(Target::of("#med"), Some(Target::Contained("med"))));
/// ```
///
/// Source: <https://hl7.org/fhir/R4/references.html#literal>.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target<'r> {
    /// A resource on a server.
    Resource {
        /// The server's base URL; `None` if it is that from which the reference came.
        base: Option<&'r str>,
        /// `Patient`.
        resource_type: &'r str,
        /// Its id.
        id: &'r str,
        /// Which version of it.
        version: Option<&'r str>,
    },
    /// A resource that is contained in the one with the reference: its id. Empty for `#`, the one with the contained resource.
    Contained(&'r str),
    /// Anything else: `urn:uuid:…` for another entry of a Bundle, a URL that names no type and id, a search.
    Uri(&'r str),
}

impl<'r> Target<'r> {
    /// Reads the text of a reference; `None` if it is empty.
    pub fn of(text: &'r str) -> Option<Self> {
        let text = text.trim();
        if let Some(id) = text.strip_prefix('#') {
            return Some(Self::Contained(id));
        }
        let is_whole = |base: &str| base.is_empty() || base.starts_with("http://") || base.starts_with("https://");
        match Path::of(text.trim_end_matches('/')).filter(|path| is_whole(path.base)) {
            Some(Path { base, resource_type, id, version }) => {
                Some(Self::Resource { base: Some(base).filter(|base| !base.is_empty()), resource_type, id, version })
            }
            None => Some(Self::Uri(text)).filter(|_| !text.is_empty()),
        }
    }
}

/// Shows no id: it is a patient's.
impl fmt::Debug for Target<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Resource { .. } => "Resource { .. }",
            Self::Contained(_) => "Contained(..)",
            Self::Uri(_) => "Uri(..)",
        })
    }
}

/// `base/Type/id` or `base/Type/id/_history/version`.
struct Path<'p> {
    base: &'p str,
    resource_type: &'p str,
    id: &'p str,
    version: Option<&'p str>,
}

impl<'p> Path<'p> {
    /// `None` for what can be no type or no id.
    fn of(path: &'p str) -> Option<Self> {
        let (path, version) = match path.split_once("/_history/") {
            Some((path, version)) => (path, Some(version)),
            None => (path, None),
        };
        let (rest, id) = path.rsplit_once('/')?;
        let (base, resource_type) = rest.rsplit_once('/').unwrap_or(("", rest));
        can_be(resource_type, id).then_some(Self { base, resource_type, id, version })
    }
}

fn can_be(resource_type: &str, id: &str) -> bool {
    let is_type = is_type_name(resource_type) && resource_type.starts_with(|c: char| c.is_ascii_uppercase());
    is_type && is_plain_id(id)
}

/// A resource of a server: `Practitioner/12`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    pub resource_type: String,
    pub id: String,
}

impl Reference {
    /// `None` for what can be no type or no id.
    pub fn new(resource_type: &str, id: &str) -> Option<Self> {
        can_be(resource_type, id).then(|| Self { resource_type: resource_type.to_owned(), id: id.to_owned() })
    }

    /// `Type/id` or `Type/id/_history/version`, as the last segments of a path, and what stands before them.
    pub fn at_the_end_of(path: &str) -> Option<(&str, Self)> {
        let path = Path::of(path)?;
        Some((path.base, Self::new(path.resource_type, path.id)?))
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.resource_type, self.id)
    }
}
