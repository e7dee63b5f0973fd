//! What scopes allow.

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

    pub(crate) fn has(&self, scope: &str) -> bool {
        self.0.iter().any(|known| known == scope)
    }

    pub(crate) fn is_within(&self, other: &Self) -> bool {
        self.0.iter().all(|scope| other.has(scope))
    }

    /// Whether a scope allows reading resources of a type: `patient/*.read`, `patient/Observation.rs?category=…`, `system/*.*`.
    pub(crate) fn allow_reading(&self, resource_type: &str) -> bool {
        self.0.iter().filter_map(|scope| resource_scope(scope)).any(|(of, what)| {
            (of == "*" || of == resource_type) && matches!(what, "read" | "*" | "r" | "rs" | "s" | "cruds")
        })
    }

    /// Whether any scope is about resources.
    pub(crate) fn name_resources(&self) -> bool {
        self.0.iter().any(|scope| resource_scope(scope).is_some())
    }

    pub(crate) fn with(mut self, scope: &str) -> Self {
        self.0.push(scope.to_owned());
        self
    }
}

/// The resource type of a scope, and what it allows; what a SMART v2 scope narrows it to is not looked at.
fn resource_scope(scope: &str) -> Option<(&str, &str)> {
    let (level, rest) = scope.split_once('/')?;
    let (resource_type, what) = rest.split_once('.')?;
    let what = what.split('?').next().unwrap_or(what);
    matches!(level, "patient" | "user" | "system").then_some((resource_type, what))
}

impl std::fmt::Display for Scopes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_of_both_versions_allow_reading() {
        let allow = |scopes: &str, resource_type: &str| Scopes::parse(scopes).allow_reading(resource_type);
        for scopes in
            ["patient/*.read", "patient/*.*", "user/*.rs", "system/Observation.r", "patient/Observation.rs?category=x"]
        {
            assert!(allow(scopes, "Observation"), "{scopes}");
        }
        for scopes in ["", "openid launch/patient", "patient/Condition.read", "patient/Observation.write"] {
            assert!(!allow(scopes, "Observation"), "{scopes}");
        }
    }
}
