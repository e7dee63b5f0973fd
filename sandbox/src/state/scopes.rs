//! What scopes allow.

use crate::form::Form;

/// How long the scopes may be that an app asks for.
const MOST_ASKED: usize = 4_096;

/// Scopes as granted, in the order in which they were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Scopes(Vec<String>);

impl Scopes {
    pub(crate) fn parse(text: &str) -> Self {
        let mut scopes: Vec<String> = Vec::new();
        for scope in text.split_ascii_whitespace() {
            if !scopes.iter().any(|known| known == scope) {
                scopes.push(scope.to_owned());
            }
        }
        Self(scopes)
    }

    /// What an app asks for, which is remembered: no more than any app has to ask for.
    pub(crate) fn asked(text: &str) -> Result<Self, &'static str> {
        if text.len() > MOST_ASKED {
            return Err("the scopes are longer than 4,096 bytes");
        }
        Ok(Self::parse(text))
    }

    /// How much memory they take, about.
    pub(crate) fn bytes(&self) -> usize {
        self.0.iter().map(|scope| scope.len() + 40).sum()
    }

    pub(crate) fn has(&self, scope: &str) -> bool {
        self.0.iter().any(|known| known == scope)
    }

    pub(crate) fn is_within(&self, other: &Self) -> bool {
        self.0.iter().all(|scope| other.has(scope))
    }

    /// What the scopes allow of a resource type: `patient/*.read`, `patient/Observation.rs?category=…`, `system/*.*`.
    pub(crate) fn allow(&self, resource_type: &str, interaction: Interaction) -> Allowed {
        let mut within = Vec::new();
        for scope in self.0.iter().filter_map(|scope| ResourceScope::parse(scope)) {
            if (scope.of == "*" || scope.of == resource_type) && scope.permits(interaction) {
                match scope.within {
                    None => return Allowed::All,
                    Some(query) => within.push(Form::parse(query.as_bytes()).0),
                }
            }
        }
        if within.is_empty() { Allowed::Nothing } else { Allowed::Within(within) }
    }

    /// Whether any scope is about resources.
    pub(crate) fn name_resources(&self) -> bool {
        self.0.iter().any(|scope| ResourceScope::parse(scope).is_some())
    }

    pub(crate) fn with(mut self, scope: &str) -> Self {
        self.0.push(scope.to_owned());
        self
    }
}

/// What an app does with a type; an operation that finds resources is a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Interaction {
    Read,
    Search,
}

/// How much of a type is allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Allowed {
    Nothing,
    All,
    /// What any of these searches finds.
    Within(Vec<Vec<(String, String)>>),
}

/// `patient/Observation.rs?category=laboratory`.
struct ResourceScope<'s> {
    of: &'s str,
    what: &'s str,
    within: Option<&'s str>,
}

impl<'s> ResourceScope<'s> {
    fn parse(scope: &'s str) -> Option<Self> {
        let (level, rest) = scope.split_once('/')?;
        let (of, rest) = rest.split_once('.')?;
        let (what, within) = rest.split_once('?').map_or((rest, None), |(what, query)| (what, Some(query)));
        matches!(level, "patient" | "user" | "system").then_some(Self { of, what, within })
    }

    /// SMART v1 has words, v2 a letter for each interaction, in the order of `cruds`.
    fn permits(&self, interaction: Interaction) -> bool {
        let letter = match interaction {
            Interaction::Read => 'r',
            Interaction::Search => 's',
        };
        match self.what {
            "read" | "*" => true,
            "write" => false,
            letters => {
                let mut order = "cruds".chars();
                letters.chars().all(|it| order.any(|known| known == it)) && letters.contains(letter)
            }
        }
    }
}

impl std::fmt::Display for Scopes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::{Interaction::*, *};

    #[test]
    fn scopes_of_both_versions_allow_what_they_say() {
        let allow = |scopes: &str, interaction| Scopes::parse(scopes).allow("Observation", interaction);
        for scopes in ["patient/*.read", "patient/*.*", "user/*.rs", "system/Observation.cruds"] {
            assert_eq!([Read, Search].map(|it| allow(scopes, it)), [Allowed::All, Allowed::All], "{scopes}");
        }
        for scopes in [
            "",
            "openid launch/patient",
            "patient/Condition.read",
            "patient/Observation.write",
            "patient/*.sr",
            "patient/*.cud",
        ] {
            assert_eq!([Read, Search].map(|it| allow(scopes, it)), [Allowed::Nothing, Allowed::Nothing], "{scopes}");
        }
        let (r, s) = ("patient/Observation.r", "patient/Observation.s");
        assert_eq!([allow(r, Read), allow(r, Search)], [Allowed::All, Allowed::Nothing]);
        assert_eq!([allow(s, Read), allow(s, Search)], [Allowed::Nothing, Allowed::All]);
        let category = |code: &str| vec![("category".to_owned(), code.to_owned())];
        let two = "patient/Observation.rs?category=laboratory patient/Observation.rs?category=vital-signs";
        assert_eq!(allow(two, Search), Allowed::Within(vec![category("laboratory"), category("vital-signs")]));
        assert_eq!(allow(&format!("{two} patient/*.r"), Read), Allowed::All);
    }
}
