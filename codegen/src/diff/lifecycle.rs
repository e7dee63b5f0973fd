//! What is deprecated, when it ends, and how stable it is: of operations, of parameters, of properties.

use serde_json::Value;

use super::date::Date;
use super::place::{Node, Pair};
use super::report::{Report, show};

pub(super) const STABILITY: &str = "x-stability-level";

/// What [`STABILITY`] promises.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stability {
    Draft,
    Alpha,
    Beta,
    Stable,
}

impl Stability {
    /// The level of an operation or a property; without one it is stable.
    ///
    /// # Errors
    /// The value that is none.
    pub(super) fn of<'d>(node: &Node<'d>) -> Result<Self, &'d Value> {
        let Some(value) = node.member(STABILITY) else { return Ok(Self::Stable) };
        match value.as_str() {
            Some("draft") => Ok(Self::Draft),
            Some("alpha") => Ok(Self::Alpha),
            Some("beta") => Ok(Self::Beta),
            Some("stable") => Ok(Self::Stable),
            _ => Err(value),
        }
    }

    /// Whether changes at that level are nobody's business yet.
    pub(super) fn is_unsettled(self) -> bool {
        self <= Self::Alpha
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Alpha => "alpha",
            Self::Beta => "beta",
            Self::Stable => "stable",
        }
    }
}

/// What became of the level: the word of the rules, and what to say. Of what nobody could rely on, nothing.
pub(super) fn stability(before: Stability, now: Stability) -> Option<(&'static str, String)> {
    let word = if now < before { "decreased" } else { "increased" };
    let text = format!("stability level {word} from `{}` to `{}`", before.name(), now.name());
    (before != now && !before.is_unsettled()).then_some((word, text))
}

/// What `x-sunset` says: nothing, a day, or something else.
pub(super) enum Sunset<'d> {
    None,
    On(Date),
    Unreadable(&'d Value),
}

impl<'d> Sunset<'d> {
    pub(super) fn of(node: &Node<'d>) -> Self {
        match node.member("x-sunset") {
            None => Self::None,
            Some(value) => match value.as_str().and_then(Date::parse) {
                Some(date) => Self::On(date),
                None => Self::Unreadable(value),
            },
        }
    }
}

pub(super) fn unreadable(value: &Value) -> String {
    format!("sunset {} does not parse as a date", show(value))
}

/// What the rules are called.
pub(super) struct Rules {
    pub(super) reactivated: &'static str,
    pub(super) deprecated: &'static str,
    pub(super) with_sunset: &'static str,
    pub(super) missing: &'static str,
    /// The sunset of what became deprecated is no date.
    pub(super) unreadable: &'static str,
    pub(super) too_near: &'static str,
    pub(super) deleted: &'static str,
    pub(super) moved_too_near: &'static str,
    /// The sunset of what was deprecated already is none.
    pub(super) unreadable_now: &'static str,
}

pub(super) const OPERATION: Rules = Rules {
    reactivated: "endpoint-reactivated",
    deprecated: "endpoint-deprecated",
    with_sunset: "endpoint-deprecated-with-sunset",
    missing: "api-deprecated-sunset-missing",
    unreadable: "api-deprecated-sunset-parse",
    too_near: "api-sunset-date-too-small",
    deleted: "sunset-deleted",
    moved_too_near: "api-sunset-date-changed-too-small",
    unreadable_now: "api-path-sunset-parse",
};

pub(super) const PARAMETER: Rules = Rules {
    reactivated: "request-parameter-reactivated",
    deprecated: "request-parameter-deprecated",
    with_sunset: "request-parameter-deprecated",
    missing: "request-parameter-deprecated-sunset-missing",
    unreadable: "request-parameter-sunset-parse",
    too_near: "request-parameter-sunset-date-too-small",
    deleted: "request-parameter-sunset-deleted",
    moved_too_near: "request-parameter-sunset-date-changed-too-small",
    unreadable_now: "request-parameter-sunset-parse",
};

/// Of a property, to be put behind `request-property` or `response-property`.
pub(super) const PROPERTY: Rules = Rules {
    reactivated: "reactivated",
    deprecated: "deprecated",
    with_sunset: "deprecated-with-sunset",
    missing: "deprecated-sunset-missing",
    unreadable: "deprecated-sunset-invalid",
    too_near: "sunset-date-too-small",
    deleted: "sunset-deleted",
    moved_too_near: "sunset-date-changed-too-small",
    unreadable_now: "deprecated-sunset-invalid",
};

/// What became of `deprecated` and of the sunset: rule, keyword, and what to say. `days` is how far off a sunset must be.
pub(super) fn changes(
    report: &Report<'_>,
    rules: &Rules,
    days: u32,
    pair: &Pair<'_>,
) -> Vec<(&'static str, &'static str, String)> {
    let deprecation = deprecation(report, rules, days, pair).map(|(id, text)| (id, "deprecated", text));
    let sunset = sunset(report, rules, days, pair).map(|(id, text)| (id, "x-sunset", text));
    deprecation.into_iter().chain(sunset).collect()
}

fn deprecation(report: &Report<'_>, rules: &Rules, days: u32, pair: &Pair<'_>) -> Option<(&'static str, String)> {
    match (pair.base.is("deprecated"), pair.revision.is("deprecated")) {
        (true, false) => Some((rules.reactivated, "reactivated".to_owned())),
        (false, true) => Some(match Sunset::of(&pair.revision) {
            Sunset::Unreadable(value) => (rules.unreadable, unreadable(value)),
            Sunset::On(date) if report.is_too_near(&date, days) => {
                (rules.too_near, format!("deprecated with the sunset date `{date}`, which is {}", too_near(days)))
            }
            Sunset::On(date) => (rules.with_sunset, format!("deprecated, sunset on `{date}`")),
            Sunset::None if days > 0 => (rules.missing, "deprecated without a sunset date".to_owned()),
            Sunset::None => (rules.deprecated, "deprecated".to_owned()),
        }),
        _ => None,
    }
}

fn sunset(report: &Report<'_>, rules: &Rules, days: u32, pair: &Pair<'_>) -> Option<(&'static str, String)> {
    if !pair.revision.is("deprecated") {
        return None;
    }
    let was_deprecated = pair.base.is("deprecated");
    match (Sunset::of(&pair.base), Sunset::of(&pair.revision)) {
        (Sunset::None, Sunset::Unreadable(_) | Sunset::On(_)) if !was_deprecated => None,
        (Sunset::None, Sunset::None) => None,
        (_, Sunset::None) => Some((rules.deleted, "sunset deleted, still deprecated".to_owned())),
        (Sunset::Unreadable(one), Sunset::Unreadable(other)) if one == other => None,
        (_, Sunset::Unreadable(value)) | (Sunset::Unreadable(value), _) => {
            Some((rules.unreadable_now, unreadable(value)))
        }
        (Sunset::On(before), Sunset::On(now)) if now < before && report.is_too_near(&now, days) => Some((
            rules.moved_too_near,
            format!("sunset date changed from `{before}` to `{now}`, which is {}", too_near(days)),
        )),
        (Sunset::On(before), Sunset::On(now)) if before == now => None,
        // Of what else was deprecated already, no rule speaks.
        (Sunset::On(before), Sunset::On(now)) if was_deprecated => {
            Some(("sunset-date-changed", format!("sunset date changed from `{before}` to `{now}`")))
        }
        (Sunset::None, Sunset::On(now)) => Some(("sunset-set", format!("sunset set to `{now}`"))),
        _ => None,
    }
}

fn too_near(days: u32) -> String {
    if days == 0 { "past".to_owned() } else { format!("less than {days} days from now") }
}
