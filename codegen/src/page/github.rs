//! Annotations of a workflow of GitHub's: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use super::{Page, lines::Lines, visible};
use crate::diff::Level;

impl Page<'_> {
    /// A command for each finding, on a line of its own; the worst first, for GitHub shows ten of each level.
    pub fn github(&self, lines: &Lines<'_>) -> String {
        let mut out = String::new();
        for finding in self.findings() {
            let command = match finding.level {
                Some(Level::Err) => "error",
                Some(Level::Warn) => "warning",
                Some(Level::Info) | None => "notice",
            };
            let (line, column) = lines.find(finding.near);
            let place = if finding.operation.is_empty() { String::new() } else { format!("{}: ", finding.operation) };
            let message = format!("{place}{} [{}] #{}", finding.text, finding.id, finding.pointer);
            out += &format!(
                "::{command} file={},line={line},col={column},title={}::{}\n",
                property(lines.file()),
                property(finding.id),
                data(&message)
            );
        }
        out
    }
}

/// A sentence as an annotation of the level error, without a place.
///
/// ```
/// let text = nextgen_patient_access_codegen::page::github_error("api.yaml: 100% wrong\n::set-output name=x::y");
/// assert_eq!(text, "::error::api.yaml: 100%25 wrong ::set-output name=x::y");
/// ```
pub fn github_error(text: &str) -> String {
    format!("::error::{}", data(text))
}

/// Text on one line: the runner takes a line for a command by how it begins.
fn data(text: &str) -> String {
    visible(text).replace('%', "%25")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
