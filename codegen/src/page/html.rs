//! One page that needs nothing beside it, for the screen and for paper.

use std::fmt::Write as _;

use super::excerpt::{Row, rows};
use super::{Page, meaning};
use crate::diff::{Change, Level};
use crate::impact::Impact;

const STYLE: &str = include_str!("page.css");

impl Page<'_> {
    /// The page as HTML: the changes with both sides of each next to each other.
    pub fn html(&self) -> String {
        let title = escaped(&self.headline());
        let mut out = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{}</h1>\n",
            escaped(self.title)
        );
        let (base, revision) = (escaped(self.base.0), escaped(self.revision.0));
        out += &format!("<p class=\"sides\"><b>{base}</b> → <b>{revision}</b></p>\n<ul class=\"counts\">\n");
        for level in [Level::Err, Level::Warn, Level::Info] {
            let count = self.changes.iter().filter(|change| change.level == level).count();
            let (class, meaning) = (class(level), meaning(level));
            out += &format!("<li class=\"{class}\"><b>{count}</b> {meaning}</li>\n");
        }
        if let Some(impact) = self.impact {
            out += &format!("<li><b>{}</b> in Rust</li>\n", impact.verdict);
        }
        out += "</ul>\n</header>\n<main>\n";
        let changes = self.ordered();
        if changes.is_empty() {
            out += "<p>On the wire nothing changes.</p>\n";
        } else {
            contents(&changes, &mut out);
        }
        if let Some(impact) = self.impact {
            rust(impact, &mut out);
        }
        if !self.stale.is_empty() {
            out += "<section><h2>Corrections that became stale</h2>\n<ul>\n";
            for problem in self.stale {
                out += &format!("<li><pre>{}</pre></li>\n", escaped(&problem.to_string()));
            }
            out += "</ul></section>\n";
        }
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

fn contents(changes: &[&Change], out: &mut String) {
    out.push_str("<section>\n<h2>On the wire</h2>\n<table class=\"list\">\n<thead><tr><th></th><th>Operation</th><th>What changed</th></tr></thead>\n<tbody>\n");
    for (number, change) in changes.iter().enumerate() {
        let (class, meaning, number) = (class(change.level), meaning(change.level), number + 1);
        let _ = writeln!(
            out,
            "<tr class=\"{class}\"><td><span class=\"level\">{meaning}</span></td><td>{}</td><td><a href=\"#change-{number}\">{}</a></td></tr>",
            operation(change),
            prose(&change.text),
        );
    }
    out.push_str("</tbody></table>\n</section>\n");
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
fn prose(text: &str) -> String {
    let part = |(index, part): (usize, &str)| match index % 2 {
        0 => escaped(part),
        _ => format!("<code>{}</code>", escaped(part)),
    };
    text.split('`').enumerate().map(part).collect()
}

/// Text that is no markup, in an element as in an attribute.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // What would turn the direction of the text around, or hide.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\0' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
