//! What a person reads of an element: on one line, or as a section's narrative.

use super::xml::{Node, Xml};
use crate::base::Error;

/// The characters of which Unicode has another, raised or lowered: ordinary, superscript, subscript.
const SCRIPTS: &[(&str, &str, &str)] = &[
    ("0123456789+-−=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"),
    ("aehijklmnoprstuvx", "ᵃᵉʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛˣ", "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ"),
    ("bcdfgwyz", "ᵇᶜᵈᶠᵍʷʸᶻ", ""),
    ("ABDEGHIJKLMNOPRTUVW", "ᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ", ""),
];

/// The text of the element that was just opened, on one line.
pub(super) fn line(xml: &mut Xml<'_>) -> Result<Option<String>, Error> {
    let depth = xml.depth();
    let mut text = String::new();
    while let Some(node) = xml.inside(depth)? {
        match node {
            Node::Text(part) => text.push_str(&part),
            // What stands in elements of its own is words of its own, as the parts of a name.
            Node::Start(_) | Node::End(_) => text.push(' '),
        }
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    Ok((!words.is_empty()).then(|| words.join(" ")))
}

/// The narrative that was just opened: a line for each block of it, a tab between the cells of a table. A row stays on one line,
/// whatever its cells hold. What is marked as deleted is left out.
///
/// Source: CDA R2's narrative block, <https://www.hl7.org/ccdasearch/>.
pub(super) fn narrative(xml: &mut Xml<'_>) -> Result<String, Error> {
    let depth = xml.depth();
    let mut narrative = Narrative::default();
    while let Some(node) = xml.inside(depth)? {
        match node {
            Node::Text(text) => narrative.text.push_str(&text),
            Node::Start(element) if element.attribute("revised").as_deref() == Some("delete") => xml.skip()?,
            Node::Start(element) => narrative.start(element.name()),
            Node::End(tag) => narrative.end(tag.name()),
        }
    }
    narrative.flush();
    let mut lines = narrative.lines;
    lines.truncate(lines.trim_end().len());
    Ok(lines)
}

#[derive(Default)]
struct Narrative {
    lines: String,
    /// What has to stand before the next word.
    gap: Gap,
    /// The text since the last tag.
    text: String,
    /// How many cells are open: more than one where a table is in a cell.
    cells: usize,
    /// Whether the row has a cell before the next.
    has_cell: bool,
    script: Option<Script>,
}

#[derive(Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Space,
    /// What separates lines within a cell.
    Semicolon,
    Line,
}

#[derive(Clone, Copy)]
enum Script {
    Super,
    Sub,
}

impl Narrative {
    fn start(&mut self, name: &str) {
        self.flush();
        match name {
            "td" | "th" if self.cells == 0 => {
                // The row's line begins with its first cell, even if that is empty; spaces between cells say nothing.
                if self.gap == Gap::Line {
                    self.close_gap();
                }
                self.gap = Gap::None;
                if self.has_cell {
                    self.lines.push('\t');
                }
                self.cells = 1;
            }
            "td" | "th" => {
                self.block();
                self.cells += 1;
            }
            "tr" if self.cells == 0 => {
                self.block();
                self.has_cell = false;
            }
            "sup" => self.script = Some(Script::Super),
            "sub" => self.script = Some(Script::Sub),
            _ if is_block(name) => self.block(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        self.flush();
        match name {
            "td" | "th" => {
                self.cells = self.cells.saturating_sub(1);
                self.has_cell = true;
                if self.cells == 0 {
                    self.gap = Gap::None;
                }
            }
            "sup" | "sub" => self.script = None,
            _ if is_block(name) => self.block(),
            _ => {}
        }
    }

    /// What comes is apart from what was: on a line of its own, or in a cell behind a semicolon.
    fn block(&mut self) {
        let gap = if self.cells > 0 { Gap::Semicolon } else { Gap::Line };
        self.gap = self.gap.max(gap);
    }

    /// Writes the text since the last tag.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let mut rest = &*text;
        while let Some((before, after)) = split_at_break(rest) {
            self.words(before);
            self.block();
            rest = after;
        }
        self.words(rest);
    }

    fn words(&mut self, text: &str) {
        for c in text.chars() {
            if c.is_whitespace() {
                self.gap = self.gap.max(Gap::Space);
            } else {
                self.close_gap();
                self.lines.push(self.script.map_or(c, |script| script.of(c)));
            }
        }
    }

    fn close_gap(&mut self) {
        let is_apart = self.lines.is_empty() || self.lines.ends_with(['\n', '\t']);
        match std::mem::take(&mut self.gap) {
            Gap::Line if !self.lines.is_empty() && !self.lines.ends_with('\n') => self.lines.push('\n'),
            Gap::Semicolon if !is_apart && !self.lines.ends_with(['.', ',', ';', ':', '!', '?']) => {
                self.lines.push_str("; ");
            }
            Gap::Semicolon | Gap::Space if !is_apart => self.lines.push(' '),
            _ => {}
        }
    }
}

impl Script {
    /// The character, raised or lowered where Unicode has that.
    fn of(self, ordinary: char) -> char {
        let found = SCRIPTS.iter().find_map(|(plain, raised, lowered)| {
            let index = plain.chars().position(|c| c == ordinary)?;
            let scripts = match self {
                Self::Super => raised,
                Self::Sub => lowered,
            };
            scripts.chars().nth(index)
        });
        found.unwrap_or(ordinary)
    }
}

/// Whether what is in such an element stands apart: CDA's own, and those of HTML that some write instead.
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "br" | "caption"
            | "div"
            | "item"
            | "li"
            | "list"
            | "ol"
            | "p"
            | "paragraph"
            | "table"
            | "td"
            | "th"
            | "tr"
            | "ul"
    )
}

/// The texts before and behind the first `<br/>`: some systems escape it, and it is text then, which nobody means to read.
fn split_at_break(text: &str) -> Option<(&str, &str)> {
    text.match_indices('<').find_map(|(at, _)| {
        let (before, tag) = text.split_at_checked(at)?;
        let tag = tag.get(1..)?;
        let (name, tag) = tag.strip_prefix('/').unwrap_or(tag).split_at_checked(2)?;
        let tag = tag.trim_start();
        let after = tag.strip_prefix('/').unwrap_or(tag).strip_prefix('>')?;
        name.eq_ignore_ascii_case("br").then_some((before, after))
    })
}
