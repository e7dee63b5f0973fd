//! Writing FHIR JSON: one writer for all generated types.

use super::object::{Member, Object};
use super::read::reread;

/// Writes an object: `resourceType`, the members in the order of the definition, siblings, and what was kept.
pub(crate) fn write_object(object: &dyn Object, out: &mut Vec<u8>) {
    let mut separator = b'{';
    if let Some(resource_type) = object.resource_type() {
        key("", "resourceType", &mut separator, out);
        string(resource_type, out);
    }
    for (index, name) in object.names().iter().enumerate() {
        let Some(member) = object.member(index) else { continue };
        if member.is_empty() {
            continue;
        }
        let suffix = name.types.get(member.type_index()).copied().unwrap_or_default();
        separate(&mut separator, out);
        out.push(b'"');
        out.extend_from_slice(name.json.as_bytes());
        out.extend_from_slice(suffix.as_bytes());
        out.extend_from_slice(b"\":");
        match as_it_was_spelt(object, member, name.json, suffix) {
            Some(json) => out.extend_from_slice(json.as_bytes()),
            None => member.write(out),
        }
    }
    object.extras().siblings(&mut |name, sibling| {
        key("_", name, &mut separator, out);
        sibling.write(out);
    });
    for kept in object.extras().unknown() {
        if !is_present(object, kept.name()) {
            key("", kept.name(), &mut separator, out);
            out.extend_from_slice(kept.json().as_bytes());
        }
    }
    if separator == b'{' {
        out.push(b'{');
    }
    out.push(b'}');
}

/// The text that a member was read from, if it means what the member still holds (`2.0` as an integer).
fn as_it_was_spelt<'o>(object: &'o dyn Object, member: &dyn Member, json: &str, suffix: &str) -> Option<&'o str> {
    let kept = object.extras().unknown().iter().find(|kept| kept.name().strip_prefix(json) == Some(suffix))?;
    let reread = reread(member, member.type_index(), kept.json())?;
    let (mut then, mut now) = (Vec::new(), Vec::new());
    reread.write(&mut then);
    member.write(&mut now);
    (then == now).then(|| kept.json())
}

fn is_present(object: &dyn Object, key: &str) -> bool {
    let hit = |(index, name): (usize, &super::object::Name)| name.matches(key).map(|type_index| (index, type_index));
    object
        .names()
        .iter()
        .enumerate()
        .find_map(hit)
        .and_then(|(index, type_index)| Some((object.member(index)?, type_index)))
        .is_some_and(|(member, type_index)| !member.is_empty() && member.type_index() == type_index)
}

fn separate(separator: &mut u8, out: &mut Vec<u8>) {
    out.push(*separator);
    *separator = b',';
}

fn key(prefix: &str, name: &str, separator: &mut u8, out: &mut Vec<u8>) {
    separate(separator, out);
    if prefix.is_empty() {
        string(name, out);
    } else {
        string(&format!("{prefix}{name}"), out);
    }
    out.push(b':');
}

pub(super) fn array<T>(items: &[T], out: &mut Vec<u8>, write: impl Fn(&T, &mut Vec<u8>)) {
    let mut separator = b'[';
    for item in items {
        separate(&mut separator, out);
        write(item, out);
    }
    if separator == b'[' {
        out.push(b'[');
    }
    out.push(b']');
}

/// Writes a JSON string.
pub(super) fn string(text: &str, out: &mut Vec<u8>) {
    // Writing a string into memory cannot fail.
    let _ = serde_json::to_writer(out, text);
}

pub(crate) fn null(out: &mut Vec<u8>) {
    out.extend_from_slice(b"null");
}
