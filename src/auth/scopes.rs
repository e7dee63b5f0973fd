//! SMART scopes: what an app asks for, and what it was granted.

mod access;

use std::{convert::Infallible, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use self::access::{Access, Context, Permissions};

/// One scope. Those of SMART v1 (`patient/*.read`) and v2 (`patient/Observation.rs?category=laboratory`) are understood; any
/// other, such as `openid` or a vendor's own, is kept as it is and covers itself alone.
///
/// ```
/// use nextgen_patient_access::auth::{Context, Scope};
///
/// let labs = Scope::new("patient/Observation.rs?category=laboratory");
/// let access = labs.access().expect("a SMART scope");
/// assert_eq!((access.context(), access.resource_type()), (Context::Patient, Some("Observation")));
/// assert!(Scope::new("patient/*.read").covers(&labs));
/// assert!(Scope::new("launch/patient").access().is_none());
/// ```
///
/// Source: <https://hl7.org/fhir/smart-app-launch/scopes-and-launch-context.html>.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Scope {
    text: String,
    access: Option<Access>,
}

impl Scope {
    /// The scope with this text, which is kept as it is; white space around it is not part of it.
    pub fn new(text: impl AsRef<str>) -> Self {
        let text = text.as_ref().trim().to_owned();
        Self { access: Access::parse(&text), text }
    }

    /// The scope as it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The access to resources that it stands for; `None` for `openid`, `launch/patient` and whatever else is no such scope.
    pub const fn access(&self) -> Option<&Access> {
        self.access.as_ref()
    }

    /// Whether this scope, granted, gives all that `asked` asks for: see [`Access::covers`].
    pub fn covers(&self, asked: &Self) -> bool {
        match (&self.access, &asked.access) {
            (Some(granted), Some(asked)) => granted.covers(asked),
            _ => self.text == asked.text,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// A list of scopes, as OAuth writes it: separated by spaces. Order and spelling are kept.
///
/// ```
/// use nextgen_patient_access::auth::Scopes;
///
/// let asked = Scopes::patient_read().with("patient/Observation.rs?category=laboratory");
/// let granted: Scopes = "openid fhirUser launch/patient patient/Patient.rs patient/Observation.read".parse()?;
/// let missing = asked.missing_from(&granted);
/// assert_eq!(missing.to_string(), "offline_access patient/*.read");
/// # Ok::<(), nextgen_patient_access::Error>(())
/// ```
///
/// Source: <https://www.rfc-editor.org/rfc/rfc6749#section-3.3>.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Scopes(Vec<Scope>);

impl Scopes {
    /// No scope at all.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// What an app asks for that reads a patient's whole record and keeps the session alive: `openid fhirUser launch/patient
    /// offline_access patient/*.read`.
    pub fn patient_read() -> Self {
        Self::new().with_identity().with("launch/patient").with_offline_access().with("patient/*.read")
    }

    /// What a backend service asks for that reads whatever it has been given: `system/*.read`.
    pub fn system_read() -> Self {
        Self::new().with("system/*.read")
    }

    /// These scopes and one more, unless it is among them.
    #[must_use]
    pub fn with(mut self, scope: impl AsRef<str>) -> Self {
        let scope = Scope::new(scope);
        if !scope.text.is_empty() && !self.0.contains(&scope) {
            self.0.push(scope);
        }
        self
    }

    /// These and `openid fhirUser`: who has signed in.
    #[must_use]
    pub fn with_identity(self) -> Self {
        self.with("openid").with("fhirUser")
    }

    /// These and `offline_access`: a refresh token that outlives the patient's presence.
    #[must_use]
    pub fn with_offline_access(self) -> Self {
        self.with("offline_access")
    }

    /// The scopes, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Scope> {
        self.0.iter()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a scope with exactly this text is among them.
    pub fn contains(&self, scope: &str) -> bool {
        self.0.iter().any(|own| own.text == scope)
    }

    /// Whether these, granted, give all that `asked` asks for. Several of them may do so together: `patient/Patient.r` and
    /// `patient/Patient.s` cover `patient/Patient.rs`.
    pub fn covers(&self, asked: &Scope) -> bool {
        match &asked.access {
            None => self.0.contains(asked),
            Some(access) => {
                let granted = self.0.iter().filter_map(Scope::access).filter(|granted| granted.reaches(access));
                granted
                    .fold(Permissions::NONE, |all, granted| all | granted.permissions())
                    .contains(access.permissions())
            }
        }
    }

    /// Those of these scopes, asked for, that `granted` does not cover.
    pub fn missing_from(&self, granted: &Self) -> Self {
        self.0.iter().filter(|asked| !granted.covers(asked)).cloned().collect()
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, scope) in self.0.iter().enumerate() {
            let space = if n == 0 { "" } else { " " };
            write!(f, "{space}{scope}")?;
        }
        Ok(())
    }
}

impl From<&str> for Scopes {
    fn from(text: &str) -> Self {
        text.split_whitespace().map(Scope::new).collect()
    }
}

impl FromStr for Scopes {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl FromIterator<Scope> for Scopes {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        Self(scopes.into_iter().collect())
    }
}

impl<'a> IntoIterator for &'a Scopes {
    type Item = &'a Scope;
    type IntoIter = std::slice::Iter<'a, Scope>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Serialize for Scopes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Scopes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from(&*String::deserialize(deserializer)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_goes_through_unchanged() {
        for text in [
            "",
            "openid fhirUser launch/patient offline_access patient/*.read",
            "patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory",
            "system/*.rs user/Observation.* some-vendors:own patient/Observation.sr patient/.read openid openid",
        ] {
            assert_eq!(Scopes::from(text).to_string(), text);
        }
        assert_eq!(Scopes::from("  a \t b\n").to_string(), "a b");
        let json = serde_json::to_string(&Scopes::patient_read()).unwrap();
        assert_eq!(serde_json::from_str::<Scopes>(&json).unwrap(), Scopes::patient_read());
    }

    #[test]
    fn what_is_missing_is_told() {
        let missing = |asked: &str, granted: &str| Scopes::from(asked).missing_from(&Scopes::from(granted)).to_string();
        assert_eq!(missing("openid patient/*.read", "openid patient/*.rs"), "");
        assert_eq!(missing("openid patient/*.read", "patient/*.*"), "openid");
        assert_eq!(missing("patient/*.read", "patient/Patient.read patient/Observation.read"), "patient/*.read");
        assert_eq!(missing("patient/Patient.rs", "patient/Patient.r patient/*.s"), "");
        assert_eq!(missing("patient/Patient.rs", "patient/Patient.r patient/Observation.s"), "patient/Patient.rs");
        assert_eq!(missing("own:one own:two", "own:two"), "own:one");
    }

    #[test]
    fn builders_add_each_scope_once() {
        let scopes = Scopes::patient_read().with("openid").with("").with(" patient/*.read ");
        assert_eq!(scopes.to_string(), "openid fhirUser launch/patient offline_access patient/*.read");
        assert_eq!(Scopes::system_read().to_string(), "system/*.read");
    }
}
