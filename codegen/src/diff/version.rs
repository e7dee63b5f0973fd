//! The document's own version: what breaks wants another first number, as Semantic Versioning has it.

use super::Level;
use super::place::Pair;
use super::report::{Report, Scope};

/// Reports a version that says less than what was found; one that is not semantic says nothing.
pub(super) fn compare(report: &mut Report<'_>, documents: &Pair<'_>) {
    let Some(info) = documents.get("info") else { return };
    let (before, now) = (info.base.text("version"), info.revision.text("version"));
    let (Some(old), Some(new)) = (semantic(before), semantic(now)) else { return };
    if report.changes.iter().all(|change| change.level < Level::Err) {
        return;
    }
    // Before 1.0 the second number stands for the first.
    let is_major = new[0] > old[0] || (old[0], new[0]) == (0, 0) && new[1] > old[1];
    let (id, text) = match new.cmp(&old) {
        _ if before == now => ("api-version-not-bumped", format!("the version is still `{now}`, and something breaks")),
        std::cmp::Ordering::Greater if is_major => return,
        std::cmp::Ordering::Greater => (
            "api-major-version-not-bumped",
            format!(
                "the version went from `{before}` to `{now}`, and something breaks: its first number had to change"
            ),
        ),
        _ => {
            ("api-version-decreased", format!("the version went down from `{before}` to `{now}`, and something breaks"))
        }
    };
    report.add(id, &Scope::default(), info.at("version"), &[now], text);
}

/// The three numbers of `v1.2.3-rc.1+build`.
fn semantic(version: &str) -> Option<[u64; 3]> {
    let version = version.strip_prefix('v').unwrap_or(version);
    let (version, build) = version.split_once('+').unwrap_or((version, "0"));
    let (numbers, candidate) = version.split_once('-').unwrap_or((version, "0"));
    let is_word = |word: &str| {
        !word.is_empty() && word.chars().all(|character| character.is_ascii_alphanumeric() || character == '-')
    };
    let number = |text: &str| {
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
        is_number.then(|| text.parse().ok()).flatten()
    };
    let numbers: Option<Vec<u64>> = numbers.split('.').map(number).collect();
    let is_semantic = build.split('.').chain(candidate.split('.')).all(is_word);
    <[u64; 3]>::try_from(numbers?).ok().filter(|_| is_semantic)
}
