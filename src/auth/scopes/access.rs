//! Scopes that give access to resources: `patient/Observation.rs?category=laboratory`.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::BitOr,
};

use url::form_urlencoded;

/// Access to resources, as a scope such as `patient/Observation.rs` stands for it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Access {
    context: Context,
    /// `None` for `*`.
    resource_type: Option<String>,
    permissions: Permissions,
    /// The search parameters that narrow it, each with its alternatives.
    constraints: BTreeMap<String, BTreeSet<String>>,
}

/// Whose resources a scope is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// `patient/`: those of the one patient of the session.
    Patient,
    /// `user/`: those that the person who signed in may see.
    User,
    /// `system/`: those that a backend service was given.
    System,
}

/// What may be done: create, read, update, delete, search.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Permissions(u8);

impl Permissions {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// `rs`, or `read` in SMART v1.
    pub const READ: Self = Self(0b01001);
    /// `cud`, or `write` in SMART v1.
    pub const WRITE: Self = Self(0b10110);
    /// `cruds`, or `*` in SMART v1.
    pub const ALL: Self = Self(0b11111);

    /// Whether all of `other` are among these.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    fn parse(text: &str) -> Option<Self> {
        match text {
            "read" => return Some(Self::READ),
            "write" => return Some(Self::WRITE),
            "*" => return Some(Self::ALL),
            "" => return None,
            _ => {}
        }
        // Letters of `cruds`, each at most once and in that order; what is left over is none of them.
        let mut rest = text;
        let mut bits = 0;
        for (letter, bit) in [('c', 0b10000), ('r', 0b01000), ('u', 0b00100), ('d', 0b00010), ('s', 0b00001)] {
            if let Some(after) = rest.strip_prefix(letter) {
                rest = after;
                bits |= bit;
            }
        }
        rest.is_empty().then_some(Self(bits))
    }
}

impl BitOr for Permissions {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Access {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (context, rest) = text.split_once('/')?;
        let context = match context {
            "patient" => Context::Patient,
            "user" => Context::User,
            "system" => Context::System,
            _ => return None,
        };
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (resource_type, permissions) = rest.split_once('.')?;
        let resource_type = match resource_type {
            "*" => None,
            name if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic()) => Some(name.to_owned()),
            _ => return None,
        };
        let mut constraints = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let alternatives = value.split(',').map(str::to_owned).collect();
            // A parameter that stands twice must match twice, which is more than is understood here.
            if constraints.insert(name.into_owned(), alternatives).is_some() {
                return None;
            }
        }
        Some(Self { context, resource_type, permissions: Permissions::parse(permissions)?, constraints })
    }

    /// Whose resources.
    pub const fn context(&self) -> Context {
        self.context
    }

    /// The resource type; `None` for all of them (`*`).
    pub fn resource_type(&self) -> Option<&str> {
        self.resource_type.as_deref()
    }

    /// What may be done with them.
    pub const fn permissions(&self) -> Permissions {
        self.permissions
    }

    /// Whether a search parameter narrows it (`?category=laboratory`).
    pub fn is_narrowed(&self) -> bool {
        !self.constraints.is_empty()
    }

    /// Whether this, granted, gives all of `asked`: the same context; the type or `*`; at least its permissions, where v1's
    /// `read` is `rs`, `write` is `cud` and `*` is `cruds`; and no constraint that `asked` does not have too.
    ///
    /// Constraints are compared as text: `category=laboratory` and `category=http://…|laboratory` are different ones.
    pub fn covers(&self, asked: &Self) -> bool {
        self.reaches(asked) && self.permissions.contains(asked.permissions)
    }

    /// Whether the resources of `asked` are among this one's.
    pub(super) fn reaches(&self, asked: &Self) -> bool {
        self.context == asked.context
            && (self.resource_type.is_none() || self.resource_type == asked.resource_type)
            && self
                .constraints
                .iter()
                .all(|(name, granted)| asked.constraints.get(name).is_some_and(|asked| asked.is_subset(granted)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covers(granted: &str, asked: &str) -> bool {
        Access::parse(granted).unwrap().covers(&Access::parse(asked).unwrap())
    }

    #[test]
    fn v1_and_v2_mean_the_same() {
        for (v1, v2) in [("read", "rs"), ("write", "cud"), ("*", "cruds")] {
            assert!(covers(&format!("patient/*.{v1}"), &format!("patient/*.{v2}")));
            assert!(covers(&format!("patient/*.{v2}"), &format!("patient/*.{v1}")));
        }
        assert!(!covers("patient/*.read", "patient/*.write") && !covers("patient/*.read", "patient/*.*"));
        assert!(covers("patient/*.rs", "patient/Observation.r") && !covers("patient/*.r", "patient/*.rs"));
    }

    #[test]
    fn contexts_and_types_are_told_apart() {
        assert!(covers("patient/*.read", "patient/Observation.read"));
        assert!(!covers("patient/Observation.read", "patient/*.read"));
        assert!(!covers("patient/Observation.read", "patient/Condition.read"));
        assert!(!covers("user/*.*", "patient/*.read") && !covers("patient/*.*", "system/*.read"));
    }

    #[test]
    fn a_constraint_narrows() {
        let labs = "patient/Observation.rs?category=http://example.com/kinds|laboratory";
        assert!(covers("patient/Observation.rs", labs) && covers("patient/*.read", labs) && covers(labs, labs));
        assert!(!covers(labs, "patient/Observation.rs"));
        assert!(covers(labs, "patient/Observation.r?category=http%3A%2F%2Fexample.com/kinds%7Claboratory&code=1"));
        assert!(covers("patient/Observation.rs?category=a,b", "patient/Observation.rs?category=b"));
        assert!(!covers("patient/Observation.rs?category=a", "patient/Observation.rs?category=a,b"));
    }

    #[test]
    fn others_are_no_access() {
        for text in [
            "openid",
            "launch/patient",
            "patient/Observation",
            "patient/Observation.",
            "patient/Observation.sr",
            "patient/Observation.rr",
            "patient/Observation.reads",
            "patient/Obs-1.read",
            "patient/.read",
            "Patient/*.read",
            "patient/Observation.rs?category=a&category=b",
        ] {
            assert_eq!(Access::parse(text), None, "{text}");
        }
    }
}
