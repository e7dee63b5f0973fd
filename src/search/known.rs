//! Which search parameters are known, and which of them was meant.

use std::fmt;

use crate::base::{Api, description::Description, nearest::nearest};

/// Those that FHIR has for every type and for what comes back, of DSTU2 to R4.
///
/// Source: <https://hl7.org/fhir/R4/search.html>.
const OF_ANY_TYPE: [&str; 24] = [
    "_contained",
    "_containedType",
    "_content",
    "_count",
    "_elements",
    "_filter",
    "_format",
    "_has",
    "_id",
    "_include",
    "_language",
    "_lastUpdated",
    "_list",
    "_pretty",
    "_profile",
    "_query",
    "_revinclude",
    "_security",
    "_sort",
    "_source",
    "_summary",
    "_tag",
    "_text",
    "_total",
];

/// A search parameter that the API's description does not have for the type.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unknown {
    /// As it was given, if it looks like a name.
    pub(crate) name: Option<String>,
    known: &'static [&'static str],
}

impl Unknown {
    /// The first of these that is unknown. None is, of a type whose parameters the API's description does not name. A modifier or a chain
    /// (`code:text`, `patient.name`) is known where what it begins with is.
    pub(crate) fn find<N: AsRef<str>>(
        api: Api,
        resource_type: &str,
        names: impl IntoIterator<Item = N>,
    ) -> Option<Self> {
        let known = Description::of(api).known.iter().find(|known| known.resource_type == resource_type)?.parameters;
        names.into_iter().find_map(|name| {
            let name = name.as_ref().split([':', '.']).next().unwrap_or_default();
            let is_known = name.is_empty() || OF_ANY_TYPE.contains(&name) || known.contains(&name);
            (!is_known).then(|| Self { name: is_name(name).then(|| name.to_owned()), known })
        })
    }

    /// The known one that is most like it, if one is.
    pub(crate) fn nearest(&self) -> Option<&'static str> {
        nearest(self.name.as_deref()?, self.known.iter().copied().chain(OF_ANY_TYPE))
    }
}

/// Those that are the type's own.
impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let own = self.known.iter().filter(|name| !name.starts_with('_') || **name == "_id");
        f.write_str(&own.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "))
    }
}

/// Whether it may be repeated: what is no name may be a patient's.
fn is_name(text: &str) -> bool {
    text.len() <= 32 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown(resource_type: &str, name: &str) -> Option<Unknown> {
        Unknown::find(Api::EnterpriseR4, resource_type, [name])
    }

    #[test]
    fn the_nearest_name_is_told() {
        for (given, nearest) in [
            ("pateint", Some("patient")),
            ("Patient", Some("patient")),
            ("patients:Patient", Some("patient")),
            ("catgory", Some("category")),
            ("_cuont", Some("_count")),
            ("dat", Some("date")),
            ("performer", None),
        ] {
            assert_eq!(unknown("Observation", given).unwrap().nearest(), nearest, "{given}");
        }
    }

    #[test]
    fn modifiers_chains_and_fhirs_own_are_known() {
        for name in [
            "patient",
            "code:text",
            "patient.name",
            "patient:Patient.name",
            "_has:Provenance:target:agent",
            "_sort",
            "",
        ] {
            assert_eq!(unknown("Observation", name), None, "{name}");
        }
        assert_eq!(
            unknown("PractitionerRole", "practitioner"),
            None,
            "it is the beginning of a chain that is described"
        );
        for (api, resource_type) in
            [(Api::EnterpriseR4, "Basic"), (Api::EnterpriseR4, "Provenance"), (Api::OfficeR3, "Goal")]
        {
            assert_eq!(Unknown::find(api, resource_type, ["anything"]), None, "{resource_type}");
        }
    }

    #[test]
    fn what_is_no_name_is_not_repeated() {
        assert_eq!(unknown("Observation", "Doe, Ann").unwrap().name, None);
    }
}
