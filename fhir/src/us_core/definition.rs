//! What the tables of profiles hold. The rows are generated; what is made of them stands beside.

use super::Profile;

/// A profile or an extension.
pub(super) struct Definition {
    pub(super) id: &'static str,
    pub(super) url: &'static str,
    /// The resource type, or `Extension`.
    pub(super) of: &'static str,
    /// The URL of a base whose demands are not at hand.
    pub(super) base: Option<&'static str>,
    /// How often an extension may stand in one place.
    pub(super) max: u16,
    /// Where an extension may stand: `Patient`, `Patient.identifier`, `Group.characteristic.value[x]`; `.telecom`, wherever that is.
    pub(super) context: &'static [&'static str],
    pub(super) told: Told,
    pub(super) elements: &'static [Element],
}

/// Systems and codes.
pub(super) type Codes = &'static [(&'static str, &'static str)];

/// By what a resource is told to be what a profile is of.
#[derive(Clone, Copy)]
pub(super) enum Told {
    /// It is of the resource type, of which there is no other profile.
    ByType,
    /// Its `code` is one of these.
    Codes(Codes),
    /// One of its `category` is one of these.
    Categories(Codes),
    /// No other profile is told, and one of its categories is one of these; there need not be any, if these are none.
    Otherwise(Codes),
}

/// What is demanded of an element or a slice.
#[derive(Clone, Copy)]
pub(super) struct Element {
    /// Where, from the resource: `component:systolic.value[Quantity].code`, `effective[x]`.
    pub(super) path: &'static str,
    pub(super) min: u16,
    pub(super) max: u16,
    /// JSON that each value must hold.
    pub(super) value: Option<&'static str>,
    /// The types that a choice may be of; none where that says no more than FHIR itself.
    pub(super) types: &'static [&'static str],
    /// The JSON that each value of the slice holds at a place.
    pub(super) by: &'static [(&'static str, &'static str)],
    /// A slice that is told by a value set.
    pub(super) untold: bool,
    pub(super) must_support: bool,
}

impl Element {
    pub(super) const fn at(path: &'static str) -> Self {
        Self { path, min: 0, max: u16::MAX, value: None, types: &[], by: &[], untold: false, must_support: false }
    }

    pub(super) const fn min(self, min: u16) -> Self {
        Self { min, ..self }
    }

    pub(super) const fn max(self, max: u16) -> Self {
        Self { max, ..self }
    }

    pub(super) const fn value(self, json: &'static str) -> Self {
        Self { value: Some(json), ..self }
    }

    pub(super) const fn types(self, types: &'static [&'static str]) -> Self {
        Self { types, ..self }
    }

    pub(super) const fn by(self, by: &'static [(&'static str, &'static str)]) -> Self {
        Self { by, ..self }
    }

    pub(super) const fn untold(self) -> Self {
        Self { untold: true, ..self }
    }

    pub(super) const fn must_support(self) -> Self {
        Self { must_support: true, ..self }
    }
}

impl Definition {
    /// What FHIR's own definition of a type demands.
    pub(super) const fn of_type(of: &'static str, elements: &'static [Element]) -> Self {
        Self { id: of, url: "", of, base: None, max: u16::MAX, context: &[], told: Told::Otherwise(&[]), elements }
    }

    /// Whether an extension may stand there, at the path of an element.
    pub(super) fn may_stand_at(&self, place: &str) -> bool {
        self.context.iter().any(|context| match context.strip_suffix("[x]") {
            Some(choice) => {
                place.strip_prefix(choice).is_some_and(|of| of.starts_with(|c: char| c.is_ascii_uppercase()))
            }
            None if context.starts_with('.') => place.ends_with(context),
            None => place == *context,
        })
    }

    /// The element of that path.
    pub(super) fn element(&self, path: &str) -> Option<&'static Element> {
        self.elements.iter().find(|element| element.path == path)
    }
}

impl Profile {
    pub(super) fn definition(self) -> &'static Definition {
        // The table has a row for each, in their order.
        static NONE: Definition = Definition {
            id: "",
            url: "",
            of: "",
            base: None,
            max: 0,
            context: &[],
            told: Told::Otherwise(&[("", "")]),
            elements: &[],
        };
        super::PROFILES.get(self as usize).unwrap_or(&NONE)
    }

    /// The id: `us-core-blood-pressure`.
    pub fn id(self) -> &'static str {
        self.definition().id
    }

    /// The canonical URL, which `meta.profile` names.
    pub fn url(self) -> &'static str {
        self.definition().url
    }

    /// The resource type that it is a profile of.
    pub fn resource_type(self) -> &'static str {
        self.definition().of
    }

    /// The profile with that canonical URL, of whatever version: what stands behind `|` is not looked at.
    pub fn of_url(url: &str) -> Option<Self> {
        let url = url.split('|').next().unwrap_or_default();
        Self::ALL.iter().copied().find(|profile| profile.url() == url)
    }
}

impl std::fmt::Display for Profile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}
