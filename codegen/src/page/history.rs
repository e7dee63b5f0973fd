//! All that is known of a description's past, on one page.

use std::fmt::Write as _;

use super::html::{diagnostics, escaped, head, list, notices};
use super::{counts, visible};
use crate::Diagnostic;
use crate::diff::Comparison;

/// The page of an API's revisions.
///
/// ```
/// use nextgen_patient_access_codegen::page::{History, Revision};
///
/// let first = Revision { date: "2026-11-24".into(), name: "b283bd7".into(), ..Revision::default() };
/// let history = History { title: "office-r4", revisions: &[first] };
/// assert!(history.html().contains("<h2>2026-11-24 · <code>b283bd7</code></h2>"));
/// assert!(history.html().contains("the first that is known"));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct History<'a> {
    /// The id of the API.
    pub title: &'a str,
    /// The newest first.
    pub revisions: &'a [Revision],
}

/// A description as it was once.
#[derive(Debug, Clone, Default)]
pub struct Revision {
    /// Its day, `2026-11-24`; empty if nobody knows.
    pub date: String,
    /// The commit, or the file.
    pub name: String,
    /// What was said of it: a commit's subject, the document's version.
    pub about: String,
    /// The name of the one before, and what changed since; `None` of the first.
    pub since: Option<(String, Comparison)>,
    /// Why it cannot be read or compared, or what of it is untidy.
    pub problems: Vec<Diagnostic>,
}

impl Revision {
    /// `2 breaking changes, 1 other`.
    pub fn headline(&self) -> String {
        match &self.since {
            Some((_, comparison)) => match comparison.notices.len() {
                0 => counts(&comparison.changes),
                noted => format!("{}, {noted} that no rule speaks of", counts(&comparison.changes)),
            },
            None if self.problems.is_empty() => "the first that is known".to_owned(),
            None => "not compared".to_owned(),
        }
    }
}

impl History<'_> {
    /// The page as HTML: a list of the revisions, then each with its table of changes.
    pub fn html(&self) -> String {
        let mut out = head(&format!("{}: history", self.title), &format!("{}: history", self.title));
        let _ = writeln!(
            out,
            "<p class=\"sides\">{} revisions, the newest first</p>\n</header>\n<main>",
            self.revisions.len()
        );
        out += "<table class=\"list\">\n<thead><tr><th>Date</th><th>Revision</th><th>What changed</th></tr></thead>\n<tbody>\n";
        for (number, revision) in self.revisions.iter().enumerate() {
            let [date, name, headline] = [&revision.date, &revision.name, &revision.headline()].map(|text| line(text));
            let _ = writeln!(
                out,
                "<tr><td>{date}</td><td><code>{name}</code></td><td><a href=\"#revision-{number}\">{headline}</a></td></tr>"
            );
        }
        out += "</tbody></table>\n";
        for (number, revision) in self.revisions.iter().enumerate() {
            revision.html(number, &mut out);
        }
        out + "</main>\n</body>\n</html>\n"
    }
}

impl Revision {
    fn html(&self, number: usize, out: &mut String) {
        let [date, name, about, headline] =
            [&self.date, &self.name, &self.about, &self.headline()].map(|text| line(text));
        let date = if date.is_empty() { "no date".to_owned() } else { date };
        let _ = writeln!(out, "<section id=\"revision-{number}\">\n<h2>{date} · <code>{name}</code></h2>");
        if !about.is_empty() {
            let _ = writeln!(out, "<p class=\"sides\">{about}</p>");
        }
        match &self.since {
            Some((before, comparison)) => {
                let _ = writeln!(out, "<p><b>{headline}</b>, since <code>{}</code></p>", line(before));
                if !comparison.changes.is_empty() {
                    list(&comparison.changes, false, out);
                }
                if !comparison.notices.is_empty() {
                    out.push_str("<h3>No rule speaks of it</h3>\n");
                    notices(&comparison.notices, out);
                }
            }
            None => {
                let _ = writeln!(out, "<p><b>{headline}</b></p>");
            }
        }
        if !self.problems.is_empty() {
            out.push_str("<h3>Cannot be read or compared, or is untidy</h3>\n");
            diagnostics(&self.problems, out);
        }
        out.push_str("</section>\n");
    }
}

fn line(text: &str) -> String {
    escaped(&visible(text))
}
