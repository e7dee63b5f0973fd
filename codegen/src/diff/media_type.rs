//! Names of media types: which are the same, and which narrow others.

use super::place::{Matched, Pair};

/// Media types have no case, and no blanks.
pub(super) fn normalized(name: &str) -> String {
    name.chars().filter(|character| !character.is_whitespace()).collect::<String>().to_ascii_lowercase()
}

/// `application/json`, `application/fhir+json`, and DSTU2's `application/json+fhir`.
pub(super) fn is_json(name: &str) -> bool {
    let name = normalized(name);
    Name::of(&name).subtype.split('+').any(|part| part == "json")
}

/// What became of a media type that still is one of the same kind, as the rules have it.
fn change(before: &str, now: &str) -> Option<&'static str> {
    let (before, now) = (normalized(before), normalized(now));
    let (before, now) = (Name::of(&before), Name::of(&now));
    let (is_narrower, is_wider) = (before.takes_in(&now), now.takes_in(&before));
    match before.parameters != now.parameters {
        true if is_narrower || is_wider => Some("changed"),
        false if is_narrower => Some("specialized"),
        false if is_wider => Some("generalized"),
        _ => None,
    }
}

/// Takes those of the same kind out of what is gone and what is new: name before, name now, what changed, both sides.
pub(super) fn renamed<'d>(content: &mut Matched<'d>) -> Vec<(&'d str, &'d str, &'static str, Pair<'d>)> {
    let mut renamed = Vec::new();
    let Matched { removed, added, .. } = content;
    removed.retain(|(before, base)| {
        let found = added.iter().enumerate().find_map(|(index, (now, _))| Some((index, change(before, now)?)));
        let Some((index, change)) = found else { return true };
        let (now, revision) = added.remove(index);
        renamed.push((*before, now, change, Pair { base: base.clone(), revision }));
        false
    });
    renamed
}

struct Name<'n> {
    kind: &'n str,
    subtype: &'n str,
    parameters: &'n str,
}

impl<'n> Name<'n> {
    fn of(normalized: &'n str) -> Self {
        let (essence, parameters) = normalized.split_once(';').unwrap_or((normalized, ""));
        let (kind, subtype) = essence.split_once('/').unwrap_or((essence, ""));
        Self { kind, subtype, parameters }
    }

    /// Whether the other is the same but for parameters, or one with this as its suffix.
    fn takes_in(&self, other: &Self) -> bool {
        let is_suffix = || other.subtype.rsplit_once('+').is_some_and(|(_, suffix)| suffix == self.subtype);
        self.kind == other.kind && (self.subtype == other.subtype || is_suffix())
    }
}
