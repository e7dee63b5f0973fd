//! The entry of a changelog, which is the text of a pull request as well.

use super::{Page, meaning, undirected};

impl Page<'_> {
    /// The page as Markdown, below a heading of the third level.
    pub fn markdown(&self) -> String {
        let mut out = format!("### {}\n", prose(&self.headline()));
        if !self.changes.is_empty() {
            out += "\n| | Operation | What changed | Rule |\n|---|---|---|---|\n";
            for change in self.ordered() {
                let operation = if change.operation.is_empty() { &change.path } else { &change.operation };
                let operation = if operation.is_empty() { String::new() } else { code(operation) };
                let (level, text) = (meaning(change.level), prose(&change.text));
                out += &format!("| {level} | {operation} | {text} | {} |\n", code(&change.id));
            }
        }
        let operations: Vec<_> = self.operations().into_keys().map(code).collect();
        if !operations.is_empty() {
            out += &format!("\nOperations touched: {}.\n", operations.join(", "));
        }
        if let Some(impact) = self.impact {
            out += &format!("\nIn Rust: **{}**", impact.verdict);
            out += if impact.changes.is_empty() { "; nothing public changes.\n" } else { ".\n\n" };
            for change in &impact.changes {
                out += &format!("- {}\n", code(&change.to_string()));
            }
        }
        if !self.notices.is_empty() {
            out += "\nDifferent too, and no rule speaks of it:\n\n";
            for notice in self.notices {
                out += &format!("- {}: {}\n", code(&format!("#{}", notice.pointer)), prose(&notice.text));
            }
        }
        if !self.untidy.is_empty() {
            out += "\nUntidy, or not compared:\n\n";
            for problem in self.untidy {
                out += &format!("- {}\n", prose(&problem.to_string()));
            }
        }
        if !self.stale.is_empty() {
            out += "\nCorrections that became stale:\n\n";
            for problem in self.stale {
                out += &format!("- {}\n", prose(&problem.to_string()));
            }
        }
        out
    }
}

/// Text on one line of a table, in which nothing is markup but what stands between backticks.
fn prose(text: &str) -> String {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.matches('`').count() % 2 == 1 {
        line = line.replace('`', "'");
    }
    let part = |(index, part): (usize, &str)| match index % 2 {
        0 => plain(part),
        _ => code(part),
    };
    line.split('`').enumerate().map(part).collect()
}

/// Text in which nothing is markup. What GitHub would make a mention, a reference or a link of is parted by what nobody sees.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let text = text.replace("://", ":\u{200b}//").replace("www.", "www\u{200b}.");
    let mut following = text.chars().map(undirected).peekable();
    while let Some(c) = following.next() {
        match c {
            '<' => out += "&lt;",
            '&' => out += "&amp;",
            '\\' | '*' | '_' | '[' | ']' | '|' | '~' => out.extend(['\\', c]),
            '@' | '#' if following.peek().is_some_and(char::is_ascii_alphanumeric) => out.extend([c, '\u{200b}']),
            _ => out.push(c),
        }
    }
    out
}

/// Code on one line, with as many backticks around it as it takes.
fn code(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|");
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if line.starts_with('`') || line.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{line}{space}{fence}")
}
