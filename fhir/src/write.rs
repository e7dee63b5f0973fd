//! Writing FHIR JSON: one writer for all generated types.

use super::extra::Spelt;
use super::object::{AnyValue, Member, Name, Object};
use super::read::reread;

/// The text that `write` writes.
pub(super) fn text(write: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut out = Vec::new();
    write(&mut out);
    // The writer puts out strings and JSON texts only, so this never replaces anything.
    String::from_utf8(out).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
}

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
        if !spelling(object, name, suffix).is_some_and(|spelt| write_as_spelt(member, spelt, out)) {
            member.write(out);
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

/// Whether two values write the same JSON.
pub(crate) fn is_same(one: &dyn AnyValue, other: &dyn AnyValue) -> bool {
    text(|out| one.write(out)) == text(|out| other.write(out))
}

/// How the value of a member came, if it would be written otherwise.
pub(super) fn spelling<'o>(object: &'o dyn Object, name: &Name, suffix: &str) -> Option<&'o Spelt> {
    object.extras().spelt().iter().find(|spelt| spelt.key.strip_prefix(name.json) == Some(suffix))
}

/// Writes a member as it came: `2.0` for 2, a value for a list of one. Not if it holds something else by now.
pub(super) fn write_as_spelt(member: &dyn Member, spelt: &Spelt, out: &mut Vec<u8>) -> bool {
    let Some(number) = &spelt.number else { return member.write_single(out) };
    let Some(then) = reread(member, number) else { return false };
    let unchanged = text(|out| then.write(out)) == text(|out| member.write(out));
    if unchanged {
        out.extend_from_slice(number.as_bytes());
    }
    unchanged
}

/// Whether the member, or sibling, of that key has a value.
fn is_present(object: &dyn Object, key: &str) -> bool {
    let mut has_sibling = false;
    object.extras().siblings(&mut |name, _| has_sibling |= key.strip_prefix('_') == Some(name));
    if has_sibling {
        return true;
    }
    let hit = |(index, name): (usize, &Name)| name.matches(key).map(|type_index| (index, type_index));
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

#[inline]
pub(super) fn array<T>(items: impl Iterator<Item = T>, out: &mut Vec<u8>, write: impl Fn(T, &mut Vec<u8>)) {
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
