//! The place of a change on both sides, line beside line.

use serde_json::Value;
use similar::{Algorithm, DiffTag, capture_diff_slices};

/// Lines that are alike are shown this far around those that differ.
const CONTEXT: usize = 3;

/// An operation that is gone is as long as a page; its beginning tells which it was.
const LONGEST: usize = 24;

/// A row of an excerpt: the line on either side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Row {
    /// The same on both sides.
    Same(String),
    /// Another, or on one side only.
    Differs(Option<String>, Option<String>),
    /// So many lines that are the same.
    Left(usize),
    /// So many lines that have no room here.
    More(usize),
}

/// What stands at the pointers, as JSON. A bare value says little, so it is shown in what it stands in.
pub(super) fn rows(base: (&Value, Option<&str>), revision: (&Value, Option<&str>)) -> Vec<Row> {
    let (mut old, mut new) = (around(base), around(revision));
    // Where one place is in the other, both are shown as the outer one.
    if let (Some(one), Some(other)) = (old, new) {
        let is_in = |inner: &str, outer: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'));
        if is_in(one, other) {
            old = new;
        } else if is_in(other, one) {
            new = old;
        }
    }
    let lines = |document: &Value, pointer: Option<&str>| -> Vec<String> {
        let value = pointer.and_then(|pointer| document.pointer(pointer));
        let text = value.and_then(|value| serde_json::to_string_pretty(value).ok());
        text.unwrap_or_default().lines().map(str::to_owned).collect()
    };
    side_by_side(&lines(base.0, old), &lines(revision.0, new))
}

/// The pointer to the object or list at a pointer, or to the one that has what is there.
fn around<'p>((document, pointer): (&Value, Option<&'p str>)) -> Option<&'p str> {
    let pointer = pointer?;
    match document.pointer(pointer)? {
        Value::Object(_) => Some(pointer),
        Value::Array(_) if pointer.is_empty() => Some(pointer),
        _ => {
            let (parent, _) = pointer.rsplit_once('/')?;
            match document.pointer(parent) {
                Some(Value::Array(_)) => around((document, Some(parent))),
                _ => Some(parent),
            }
        }
    }
}

fn side_by_side(base: &[String], revision: &[String]) -> Vec<Row> {
    let mut rows = Vec::new();
    for operation in capture_diff_slices(Algorithm::Patience, base, revision) {
        let (tag, old, new) = operation.as_tag_tuple();
        let old = base.get(old).unwrap_or_default();
        let new = revision.get(new).unwrap_or_default();
        match tag {
            DiffTag::Equal => rows.extend(old.iter().cloned().map(Row::Same)),
            DiffTag::Delete | DiffTag::Insert | DiffTag::Replace => {
                let longer = old.len().max(new.len());
                rows.extend((0..longer).map(|index| Row::Differs(old.get(index).cloned(), new.get(index).cloned())));
            }
        }
    }
    fold(rows)
}

/// Puts a count in place of the lines that are far from any that differ.
fn fold(rows: Vec<Row>) -> Vec<Row> {
    let differing: Vec<usize> =
        rows.iter().enumerate().filter(|(_, row)| matches!(row, Row::Differs(..))).map(|(index, _)| index).collect();
    let mut folded = Vec::new();
    for (index, row) in rows.into_iter().enumerate() {
        let after = differing.partition_point(|differs| *differs < index);
        let is_near = |at: Option<&usize>| at.is_some_and(|differs| differs.abs_diff(index) <= CONTEXT);
        if is_near(differing.get(after)) || is_near(after.checked_sub(1).and_then(|before| differing.get(before))) {
            folded.push(row);
        } else if let Some(Row::Left(count)) = folded.last_mut() {
            *count += 1;
        } else {
            folded.push(Row::Left(1));
        }
    }
    if let Some(more @ 2..) = folded.len().checked_sub(LONGEST) {
        folded.truncate(LONGEST);
        folded.push(Row::More(more));
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_is_shown_in_what_it_stands_in_and_far_lines_are_counted() {
        let document = |required: bool| json!({ "p": { "a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "name": "id", "required": required } });
        let (base, revision) = (document(false), document(true));
        let rows = rows((&base, Some("/p/required")), (&revision, Some("/p/required")));
        assert_eq!(
            rows,
            [
                Row::Left(5),
                Row::Same("  \"e\": 5,".to_owned()),
                Row::Same("  \"f\": 6,".to_owned()),
                Row::Same("  \"name\": \"id\",".to_owned()),
                Row::Differs(Some("  \"required\": false".to_owned()), Some("  \"required\": true".to_owned())),
                Row::Same("}".to_owned()),
            ]
        );
    }

    #[test]
    fn what_is_on_one_side_only_stands_beside_nothing() {
        let base = json!({ "a": {} });
        let rows = rows((&base, Some("/a")), (&base, None));
        assert_eq!(rows, [Row::Differs(Some("{}".to_owned()), None)]);
    }
}
