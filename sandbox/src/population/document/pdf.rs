//! A PDF of text: PDF 1.4 with its standard fonts, which every viewer has (ISO 32000-1, sections 7.5 and 9.6.2.2).

use super::Header;
use super::section::Section;
use crate::population::key::Key;
use crate::population::practice::ORGANIZATIONS;
use crate::population::render::record_number;

/// US letter, in points.
const WIDTH: u32 = 612;
const HEIGHT: u32 = 792;
const MARGIN: u32 = 54;
/// Characters of a line: as many of Helvetica's at 9 points as fit, on average.
const LINE: usize = 108;

struct Line {
    bold: bool,
    size: u32,
    text: String,
}

pub(super) fn write(header: &Header<'_>, sections: &[Section]) -> Vec<u8> {
    let pages = pages(lines(header, sections));
    let mut file = File { bytes: b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec(), offsets: Vec::new() };
    // Objects 1 to 5 are these; then come a page and its content by turns.
    let kids: Vec<String> = (0..pages.len()).map(|page| format!("{} 0 R", 6 + 2 * page)).collect();
    file.object(b"<< /Type /Catalog /Pages 2 0 R >>");
    file.object(format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), kids.len()).as_bytes());
    file.object(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    file.object(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
    file.object(&[b"<< /Title ".to_vec(), string(header.title), b" >>".to_vec()].concat());
    for (number, page) in pages.iter().enumerate() {
        let content = 7 + 2 * number;
        file.object(
            format!(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents {content} 0 R \
                 /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>"
            )
            .as_bytes(),
        );
        let text = text(page);
        let length = format!("<< /Length {} >>\nstream\n", text.len());
        file.object(&[length.into_bytes(), text, b"\nendstream".to_vec()].concat());
    }
    file.finish()
}

fn lines(header: &Header<'_>, sections: &[Section]) -> Vec<Line> {
    let line = |bold, size, text: String| Line { bold, size, text };
    let (history, author) = (header.history, header.author);
    let practice = ORGANIZATIONS.first().map_or("", |practice| practice.name);
    let record = record_number(Key::patient(history.patient));
    let mut lines = vec![
        line(true, 16, header.title.to_owned()),
        line(false, 10, practice.to_owned()),
        line(false, 10, format!("Patient: {}, born {}, record {record}", history.person.name(), history.person.born)),
        line(false, 10, format!("Author: {} {}, {}", author.given, author.family, author.specialty.display)),
        line(false, 10, format!("Care from {} to {}", header.from, header.to)),
    ];
    for section in sections.iter().filter(|section| !section.rows.is_empty()) {
        lines.push(line(true, 11, String::new()));
        lines.push(line(true, 11, section.title.to_owned()));
        for row in &section.rows {
            let cells: Vec<&str> = row.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
            lines.extend(wrapped(&cells.join(" \u{b7} ")).into_iter().map(|text| line(false, 9, text)));
        }
    }
    lines
}

/// The text in lines that fit, broken between words.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < LINE => {
                line.push_str(if line.is_empty() { "" } else { " " });
                line.push_str(word);
            }
            _ => lines.push(format!("    {word}")),
        }
    }
    lines
}

fn pages(lines: Vec<Line>) -> Vec<Vec<Line>> {
    let (mut pages, mut left) = (vec![Vec::new()], HEIGHT - 2 * MARGIN);
    for line in lines {
        let height = leading(&line);
        if height > left {
            pages.push(Vec::new());
            left = HEIGHT - 2 * MARGIN;
        }
        left -= height;
        if let Some(page) = pages.last_mut() {
            page.push(line);
        }
    }
    pages
}

const fn leading(line: &Line) -> u32 {
    line.size + 4
}

/// The operators that show a page's lines.
fn text(page: &[Line]) -> Vec<u8> {
    let mut out = format!("BT\n{MARGIN} {} Td\n", HEIGHT - MARGIN).into_bytes();
    for line in page {
        let font = if line.bold { "F2" } else { "F1" };
        out.extend(format!("/{font} {} Tf\n0 -{} Td\n", line.size, leading(line)).into_bytes());
        out.extend(string(&line.text));
        out.extend(b" Tj\n");
    }
    out.extend(b"ET");
    out
}

/// A string object in WinAnsiEncoding, which has Latin-1's letters in Latin-1's places.
fn string(text: &str) -> Vec<u8> {
    let mut out = vec![b'('];
    for character in text.chars() {
        let byte = u8::try_from(u32::from(character)).unwrap_or(b'?');
        if matches!(byte, b'(' | b')' | b'\\') {
            out.push(b'\\');
        }
        out.push(byte);
    }
    out.push(b')');
    out
}

struct File {
    bytes: Vec<u8>,
    /// Where each object begins.
    offsets: Vec<usize>,
}

impl File {
    fn object(&mut self, content: &[u8]) {
        self.offsets.push(self.bytes.len());
        self.bytes.extend(format!("{} 0 obj\n", self.offsets.len()).into_bytes());
        self.bytes.extend(content);
        self.bytes.extend(b"\nendobj\n");
    }

    fn finish(mut self) -> Vec<u8> {
        let (start, size) = (self.bytes.len(), self.offsets.len() + 1);
        let entries: String = self.offsets.iter().map(|offset| format!("{offset:010} 00000 n \n")).collect();
        let end = format!(
            "xref\n0 {size}\n0000000000 65535 f \n{entries}trailer\n<< /Size {size} /Root 1 0 R /Info 5 0 R >>\n\
             startxref\n{start}\n%%EOF\n"
        );
        self.bytes.extend(end.into_bytes());
        self.bytes
    }
}
