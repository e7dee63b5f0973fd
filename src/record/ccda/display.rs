//! A document for people to read.

use std::fmt;

use super::{Body, Ccda};
use crate::fhir::words::printable;

/// How wide a column of a table is at most; what is longer stands out.
const MAX_WIDTH: usize = 40;
/// From how many sections on a section in them is not set in further.
const MAX_LEVEL: usize = 8;

/// What the document says at its top, then each section, with the columns of its tables beneath one another. Of a body that is no
/// XML the text, if it is one, or else what it is. Control characters are replaced.
impl fmt::Display for Ccda {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", printable(self.title.as_deref().unwrap_or("A document without a title")))?;
        let patient = &self.patient;
        let born = patient.birth_date.as_ref().map(|date| format!("born {date}"));
        let facts: Vec<&str> =
            [&patient.name, &born, &patient.gender].into_iter().flatten().map(|fact| &**fact).collect();
        if !facts.is_empty() {
            writeln!(f, "{}", printable(&facts.join(", ")))?;
        }
        if let Some(date) = &self.date {
            writeln!(f, "of {}", printable(date))?;
        }
        for section in &self.sections {
            let margin = "  ".repeat(section.level.min(MAX_LEVEL));
            let title = section.title.as_deref().or(section.code.as_deref()).unwrap_or("(without a title)");
            writeln!(f, "\n{margin}{}", printable(title))?;
            lines(f, &format!("{margin}  "), &section.text)?;
        }
        match &self.body {
            Some(body) => whole(f, body),
            None if self.sections.is_empty() => writeln!(f, "\nThe document has no sections."),
            None => Ok(()),
        }
    }
}

/// What it is, in a few words: `application/pdf, 12345 bytes`.
impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let media_type = self.media_type.as_deref().unwrap_or("text/plain");
        write!(f, "{}, ", printable(media_type))?;
        match (&self.url, self.bytes.len()) {
            (Some(_), 0) => f.write_str("which the document does not hold but refers to"),
            (_, bytes) => write!(f, "{bytes} bytes"),
        }
    }
}

fn whole(f: &mut fmt::Formatter<'_>, body: &Body) -> fmt::Result {
    writeln!(f, "\nThe body is no XML: {body}.")?;
    let Some(text) = body.text() else { return Ok(()) };
    writeln!(f)?;
    text.lines().try_for_each(|line| writeln!(f, "  {}", printable(line).trim_end()))
}

/// Lines with tabs, which are rows, as columns.
fn lines(f: &mut fmt::Formatter<'_>, margin: &str, text: &str) -> fmt::Result {
    let rows: Vec<Vec<String>> = text.lines().map(|line| line.split('\t').map(printable).collect()).collect();
    for table in rows.chunk_by(|one, other| (one.len() > 1) == (other.len() > 1)) {
        let mut widths = Vec::new();
        for row in table {
            widths.resize(widths.len().max(row.len()), 0);
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = cell.chars().count().min(MAX_WIDTH).max(*width);
            }
        }
        for row in table {
            let cells: String = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}  ")).collect();
            writeln!(f, "{margin}{}", cells.trim_end())?;
        }
    }
    Ok(())
}
