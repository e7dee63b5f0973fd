//! One page that needs nothing beside it, for the screen and for paper.

use std::fmt::Write as _;

use super::excerpt::{Row, rows};
use super::{Page, meaning, undirected};
use crate::Diagnostic;
use crate::diff::{Change, Level, Notice};
use crate::impact::Impact;

const STYLE: &str = include_str!("page.css");

impl Page<'_> {
    /// The page as HTML: the changes with both sides of each next to each other.
    pub fn html(&self) -> String {
        let mut out = head(&self.headline(), self.title);
        let (base, revision) = (escaped(self.base.0), escaped(self.revision.0));
        out += &format!("<p class=\"sides\"><b>{base}</b> → <b>{revision}</b></p>\n<ul class=\"counts\">\n");
        levels(self.changes, &mut out);
        if !self.notices.is_empty() {
            out += &format!("<li><b>{}</b> that no rule speaks of</li>\n", self.notices.len());
        }
        if let Some(impact) = self.impact {
            out += &format!("<li><b>{}</b> in Rust</li>\n", impact.verdict);
        }
        out += "</ul>\n</header>\n<main>\n";
        let changes = self.ordered();
        if changes.is_empty() {
            out += "<p>On the wire nothing changes.</p>\n";
        } else {
            out += "<section>\n<h2>On the wire</h2>\n";
            list(changes.iter().copied(), true, &mut out);
            out += "</section>\n";
        }
        section("No rule speaks of it", self.notices, notices, &mut out);
        if let Some(impact) = self.impact {
            rust(impact, &mut out);
        }
        section("Corrections that became stale", self.stale, diagnostics, &mut out);
        section("Untidy, or not compared", self.untidy, diagnostics, &mut out);
        if !changes.is_empty() {
            out += "<section>\n<h2>Each change</h2>\n";
            for (number, change) in changes.into_iter().enumerate() {
                self.change(number + 1, change, &mut out);
            }
            out += "</section>\n";
        }
        out + "</main>\n</body>\n</html>\n"
    }

    fn change(&self, number: usize, change: &Change, out: &mut String) {
        let (class, meaning) = (class(change.level), meaning(change.level));
        let place = |pointer: &Option<String>| match pointer {
            Some(pointer) => format!("<code>{}</code>", escaped(pointer)),
            None => "not there".to_owned(),
        };
        let _ = write!(
            out,
            "<article class=\"{class}\" id=\"change-{number}\">\n<h3><span class=\"level\">{meaning}</span> {}</h3>\n\
             <p class=\"rule\">{} · <code>{}</code></p>\n<table class=\"sides\">\n\
             <colgroup><col class=\"mark\"><col><col class=\"mark\"><col></colgroup>\n\
             <thead><tr><th colspan=\"2\" scope=\"col\">{}<br>{}</th><th colspan=\"2\" scope=\"col\">{}<br>{}</th></tr></thead>\n<tbody>\n",
            prose(&change.text),
            operation(change),
            escaped(&change.id),
            escaped(self.base.0),
            place(&change.base_pointer),
            escaped(self.revision.0),
            place(&change.revision_pointer),
        );
        let base = (self.base.1, change.base_pointer.as_deref());
        for row in rows(base, (self.revision.1, change.revision_pointer.as_deref())) {
            match row {
                Row::Left(1) => out.push_str("<tr class=\"left\"><td colspan=\"4\">1 line alike</td></tr>\n"),
                Row::Left(count) => {
                    let _ = writeln!(out, "<tr class=\"left\"><td colspan=\"4\">{count} lines alike</td></tr>");
                }
                Row::More(count) => {
                    let _ = writeln!(out, "<tr class=\"left\"><td colspan=\"4\">{count} more lines</td></tr>");
                }
                Row::Same(line) => {
                    let line = escaped(&line);
                    let _ = writeln!(out, "<tr><td></td><td>{line}</td><td></td><td>{line}</td></tr>");
                }
                Row::Differs(old, new) => {
                    out.push_str("<tr>");
                    side(old.as_deref(), "old", "−", out);
                    side(new.as_deref(), "new", "+", out);
                    out.push_str("</tr>\n");
                }
            }
        }
        out.push_str("</tbody></table>\n</article>\n");
    }
}

fn side(line: Option<&str>, class: &str, mark: &str, out: &mut String) {
    let _ = match line {
        Some(line) => write!(out, "<td class=\"{class}\">{mark}</td><td class=\"{class}\">{}</td>", escaped(line)),
        None => write!(out, "<td></td><td></td>"),
    };
}

/// The beginning of a page, up to its heading.
pub(super) fn head(title: &str, heading: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{}</h1>\n",
        escaped(title),
        escaped(heading)
    )
}

/// How many changes there are of each level, as items.
fn levels(changes: &[Change], out: &mut String) {
    for level in [Level::Err, Level::Warn, Level::Info] {
        let count = changes.iter().filter(|change| change.level == level).count();
        let _ = writeln!(out, "<li class=\"{}\"><b>{count}</b> {}</li>", class(level), meaning(level));
    }
}

/// The changes, a row for each; linked to where they are shown, if they are.
pub(super) fn list<'c>(changes: impl IntoIterator<Item = &'c Change>, linked: bool, out: &mut String) {
    out.push_str(
        "<table class=\"list\">\n<thead><tr><th></th><th>Operation</th><th>What changed</th></tr></thead>\n<tbody>\n",
    );
    for (number, change) in changes.into_iter().enumerate() {
        let (class, meaning, what) = (class(change.level), meaning(change.level), prose(&change.text));
        let what = if linked { format!("<a href=\"#change-{}\">{what}</a>", number + 1) } else { what };
        let operation = operation(change);
        let _ = writeln!(
            out,
            "<tr class=\"{class}\"><td><span class=\"level\">{meaning}</span></td><td>{operation}</td><td>{what}</td></tr>",
        );
    }
    out.push_str("</tbody></table>\n");
}

/// What no rule speaks of, a row for each.
pub(super) fn notices(notices: &[Notice], out: &mut String) {
    out.push_str(
        "<table class=\"list\">\n<thead><tr><th></th><th>Operation</th><th>What differs, and where</th></tr></thead>\n<tbody>\n",
    );
    for notice in notices {
        let operation = match notice.operations.as_slice() {
            [] => "–".to_owned(),
            [one] => format!("<code>{}</code>", escaped(one)),
            [first, others @ ..] => format!("<code>{}</code> and {} more", escaped(first), others.len()),
        };
        let (text, pointer) = (prose(&notice.text), escaped(&notice.pointer));
        let _ = writeln!(
            out,
            "<tr><td><span class=\"level\">notice</span></td><td>{operation}</td><td>{text}<br><code>{pointer}</code></td></tr>"
        );
    }
    out.push_str("</tbody></table>\n");
}

/// Problems in the words that a terminal shows.
pub(super) fn diagnostics(problems: &[Diagnostic], out: &mut String) {
    out.push_str("<ul>\n");
    for problem in problems {
        let _ = writeln!(out, "<li><pre>{}</pre></li>", escaped(&problem.to_string()));
    }
    out.push_str("</ul>\n");
}

/// A section, if there is anything to say.
fn section<T>(heading: &str, items: &[T], say: impl FnOnce(&[T], &mut String), out: &mut String) {
    if !items.is_empty() {
        let _ = writeln!(out, "<section>\n<h2>{heading}</h2>");
        say(items, out);
        out.push_str("</section>\n");
    }
}

fn rust(impact: &Impact, out: &mut String) {
    let _ = writeln!(out, "<section>\n<h2>In Rust: {}</h2>", impact.verdict);
    if impact.changes.is_empty() {
        out.push_str("<p>Nothing public changes.</p>\n</section>\n");
        return;
    }
    out.push_str("<ul class=\"rust\">\n");
    for change in &impact.changes {
        let _ = writeln!(out, "<li><code>{}</code></li>", escaped(&change.to_string()));
    }
    out.push_str("</ul>\n</section>\n");
}

fn operation(change: &Change) -> String {
    let named = [&change.operation, &change.path].into_iter().find(|name| !name.is_empty());
    named.map_or_else(|| "–".to_owned(), |name| format!("<code>{}</code>", escaped(name)))
}

fn class(level: Level) -> &'static str {
    match level {
        Level::Err => "err",
        Level::Warn => "warn",
        Level::Info => "info",
    }
}

/// A sentence, with what stands between backticks as code.
pub(super) fn prose(text: &str) -> String {
    let part = |(index, part): (usize, &str)| match index % 2 {
        0 => escaped(part),
        _ => format!("<code>{}</code>", escaped(part)),
    };
    text.split('`').enumerate().map(part).collect()
}

/// Text that is no markup, in an element as in an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(undirected(c)),
        }
    }
    out
}
