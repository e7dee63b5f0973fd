//! Keywords that limit a number: of a value, of its length, of its items.

use std::cmp::Ordering;

use super::form;
use super::keywords::add;
use super::place::Pair;
use super::rules::find;
use super::schema::Walk;
use super::site::Site;

/// A keyword, and what it is in the ids.
struct Limit {
    keyword: &'static str,
    id: &'static str,
    /// What it is where it is left out.
    default: Option<f64>,
}

const LIMITS: &[Limit] = &[
    Limit { keyword: "maximum", id: "max", default: None },
    Limit { keyword: "minimum", id: "min", default: None },
    Limit { keyword: "exclusiveMaximum", id: "exclusive-max", default: None },
    Limit { keyword: "exclusiveMinimum", id: "exclusive-min", default: None },
    Limit { keyword: "maxLength", id: "max-length", default: None },
    Limit { keyword: "minLength", id: "min-length", default: Some(0.0) },
    Limit { keyword: "maxItems", id: "max-items", default: None },
    Limit { keyword: "minItems", id: "min-items", default: Some(0.0) },
    Limit { keyword: "maxContains", id: "max-contains", default: None },
    Limit { keyword: "minContains", id: "min-contains", default: Some(1.0) },
    Limit { keyword: "maxProperties", id: "max-properties", default: None },
    Limit { keyword: "minProperties", id: "min-properties", default: Some(0.0) },
];

/// Reports which limits of the schema called `name` differ.
pub(super) fn compare(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>) {
    LIMITS.iter().for_each(|limit| self::limit(walk, name, pair, limit));
}

fn limit(walk: &mut Walk<'_, '_>, name: &str, pair: &Pair<'_>, limit: &Limit) {
    let Limit { keyword, id, default } = limit;
    let (before, now) = (form::limit(&pair.base, keyword), form::limit(&pair.revision, keyword));
    let is_default = |number: Option<f64>| number.is_none() || number == *default;
    if before == now || is_default(before) && is_default(now) {
        return;
    }
    let prefix = walk.site.prefix(name.is_empty());
    // Where no rule speaks of a limit that comes or goes, it was or becomes what it is by default.
    let has_rule = |word: &str| default.is_none() || find(&format!("{prefix}-{id}-{word}")).is_some();
    let set = before.is_none() && has_rule("set");
    let unset = now.is_none() && has_rule("unset");
    let (word, text) = match (before.or(*default), now.or(*default)) {
        (_, Some(now)) if set => ("set", format!("{keyword} set to `{now}`")),
        (Some(before), _) if unset => ("unset", format!("{keyword} `{before}` is gone")),
        (Some(before), Some(now)) => match now.partial_cmp(&before) {
            Some(Ordering::Greater) => ("increased", format!("{keyword} increased from `{before}` to `{now}`")),
            Some(Ordering::Less) => ("decreased", format!("{keyword} decreased from `{before}` to `{now}`")),
            _ => return,
        },
        _ => return,
    };
    let is_flag = [&pair.base, &pair.revision].iter().any(|schema| schema.is(keyword));
    let keyword = match *keyword {
        "exclusiveMaximum" if is_flag => "maximum",
        "exclusiveMinimum" if is_flag => "minimum",
        keyword => keyword,
    };
    if keyword == "maxItems" && name == "/items" && matches!(walk.site, Site::Parameter(_)) {
        // oasdiff looks for it here as well, for lists of lists.
        return walk.add_rule(&format!("request-parameter-{id}-{word}"), name, pair.at(keyword), &[], &text);
    }
    add(walk, &format!("{id}-{word}"), name, pair, pair.at(keyword), &[], &text);
}
