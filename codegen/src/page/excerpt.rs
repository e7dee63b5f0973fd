//! The place of a change on both sides, line beside line.

use serde_json::Value;
use similar::{Algorithm, DiffTag, capture_diff_slices};

/// Lines that are alike are shown this far around those that differ.
const CONTEXT: usize = 3;

/// A row of an excerpt: the line on either side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Row {
    /// The same on both sides.
    Same(String),
    /// Another, or on one side only.
    Differs(Option<String>, Option<String>),
    /// So many lines that are the same.
    Left(usize),
}

/// What stands at the pointers, as JSON. A bare value says little, so it is shown in what it stands in.
pub(super) fn rows(base: (&Value, Option<&str>), revision: (&Value, Option<&str>)) -> Vec<Row> {
    let is_bare = |(document, pointer): (&Value, Option<&str>)| {
        let value = pointer.and_then(|pointer| document.pointer(pointer));
        value.is_some_and(|value| !value.is_object() && !value.is_array())
    };
    let up = is_bare(base) || is_bare(revision);
    let lines = |(document, pointer): (&Value, Option<&str>)| -> Vec<String> {
        let pointer = pointer.map(|pointer| if up { parent(pointer) } else { pointer });
        let value = pointer.and_then(|pointer| document.pointer(pointer));
        let text = value.and_then(|value| serde_json::to_string_pretty(value).ok());
        text.unwrap_or_default().lines().map(str::to_owned).collect()
    };
    side_by_side(&lines(base), &lines(revision))
}

fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
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
