//! Which of the names that there are was meant by one that there is not.

/// The one that is most like it, if one is.
pub(crate) fn nearest(name: &str, candidates: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let likely = name.len() / 3 + 1;
    let (distance, nearest) = candidates.map(|known| (distance(name, known), known)).min_by_key(|(far, _)| *far)?;
    (distance <= likely).then_some(nearest)
}

/// How many letters have to be put in, left out, replaced or swapped with their neighbours to make one of the other; upper and lower
/// case are as one.
fn distance(one: &str, other: &str) -> usize {
    let letters = |text: &str| text.bytes().map(|byte| byte.to_ascii_lowercase()).collect::<Vec<_>>();
    let (one, other) = (letters(one), letters(other));
    // What the beginnings of the other are from the beginning of the one before, and from the one before that.
    let mut rows = [Vec::new(), (0..=other.len()).collect::<Vec<_>>()];
    for (i, a) in one.iter().enumerate() {
        let [earlier, last] = &rows;
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX - 1);
            let is_swapped = i > 0 && j > 0 && one.get(i - 1) == Some(b) && other.get(j - 1) == Some(a);
            let swapped = if is_swapped { at(earlier, j - 1) + 1 } else { usize::MAX };
            let steps = [at(last, j) + usize::from(a != b), at(last, j + 1) + 1, at(&row, j) + 1, swapped];
            row.push(steps.into_iter().min().unwrap_or(usize::MAX));
        }
        rows = [std::mem::take(&mut rows[1]), row];
    }
    rows[1].last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_strings() {
        for (one, other, far) in
            [("", "abc", 3), ("abc", "", 3), ("abc", "acb", 1), ("kitten", "sitting", 3), ("a", "A", 0)]
        {
            assert_eq!(distance(one, other), far, "{one} {other}");
        }
    }
}
