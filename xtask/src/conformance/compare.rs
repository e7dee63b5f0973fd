//! Compares two JSON texts value by value, with numbers as text.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// A difference between what was read and what was written.
pub(super) struct Loss {
    pub(super) pointer: String,
    pub(super) problem: &'static str,
}

/// Where `after` differs from `before`. The order of members does not count, nor how a string is escaped.
pub(super) fn losses(before: &[u8], after: &[u8]) -> Result<Vec<Loss>, serde_json::Error> {
    let mut losses = Vec::new();
    compare("", serde_json::from_slice(before)?, serde_json::from_slice(after)?, &mut losses)?;
    Ok(losses)
}

fn compare(
    pointer: &str,
    before: &RawValue,
    after: &RawValue,
    losses: &mut Vec<Loss>,
) -> Result<(), serde_json::Error> {
    let (before, after) = (before.get(), after.get());
    if before == after {
        return Ok(());
    }
    let mut lost = |pointer: String, problem| losses.push(Loss { pointer, problem });
    match (before.bytes().next(), after.bytes().next()) {
        (Some(b'{'), Some(b'{')) => {
            let before: BTreeMap<String, &RawValue> = serde_json::from_str(before)?;
            let mut after: BTreeMap<String, &RawValue> = serde_json::from_str(after)?;
            for (name, value) in before {
                let below = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                match after.remove(&name) {
                    Some(other) => compare(&below, value, other, losses)?,
                    None => losses.push(Loss { pointer: below, problem: "the member is gone" }),
                }
            }
            losses.extend(
                after
                    .into_keys()
                    .map(|name| Loss { pointer: format!("{pointer}/{name}"), problem: "the member is new" }),
            );
        }
        (Some(b'['), Some(b'[')) => {
            let before: Vec<&RawValue> = serde_json::from_str(before)?;
            let after: Vec<&RawValue> = serde_json::from_str(after)?;
            if before.len() != after.len() {
                lost(pointer.to_owned(), "the list has another length");
            }
            for (index, (value, other)) in before.into_iter().zip(after).enumerate() {
                compare(&format!("{pointer}/{index}"), value, other, losses)?;
            }
        }
        (Some(b'"'), Some(b'"')) => {
            let (before, after): (String, String) = (serde_json::from_str(before)?, serde_json::from_str(after)?);
            if before != after {
                lost(pointer.to_owned(), "the string is another");
            }
        }
        _ => lost(pointer.to_owned(), "the value is another"),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::losses;

    fn found(before: &str, after: &str) -> Vec<(String, &'static str)> {
        let losses = losses(before.as_bytes(), after.as_bytes()).unwrap();
        losses.into_iter().map(|loss| (loss.pointer, loss.problem)).collect()
    }

    #[test]
    fn order_space_and_escapes_do_not_count() {
        assert_eq!(found(r#"{"a": "\u00e9", "b": [1.0, null]}"#, "{\"b\":[1.0,null],\"a\":\"é\"}"), []);
    }

    #[test]
    fn every_difference_is_found_at_its_place() {
        for (before, after, pointer, problem) in [
            (r#"{"a":1.0}"#, r#"{"a":1}"#, "/a", "the value is another"),
            (r#"{"a":"1"}"#, r#"{"a":1}"#, "/a", "the value is another"),
            (r#"{"a/b":{"c":"x"}}"#, r#"{"a/b":{"c":"y"}}"#, "/a~1b/c", "the string is another"),
            (r#"{"a":1,"b":2}"#, r#"{"a":1}"#, "/b", "the member is gone"),
            (r#"{"a":1}"#, r#"{"a":1,"b":2}"#, "/b", "the member is new"),
            (r#"{"a":[1]}"#, r#"{"a":[1,2]}"#, "/a", "the list has another length"),
            (r#"{"a":[{"b":null}]}"#, r#"{"a":[{"b":0}]}"#, "/a/0/b", "the value is another"),
        ] {
            assert_eq!(found(before, after), [(pointer.to_owned(), problem)], "{before} {after}");
        }
    }
}
