//! XML as a stream of tags and texts, within limits that hold before anything is built of it.

use std::borrow::Cow;

use quick_xml::{
    Error as XmlError, XmlVersion,
    escape::resolve_xml_entity,
    events::{BytesEnd, BytesStart, Event},
    name::{Namespace, NamespaceError, ResolveResult},
    reader::NsReader,
};

use super::{HELP, refuse};
use crate::base::{Error, ErrorKind};

/// How many elements may be in one another. Real documents have some 40.
const MAX_DEPTH: usize = 640;
/// How many attributes and namespace declarations a tag may have. How many declarations may be in scope at once is quick-xml's to
/// say: 128.
const MAX_ATTRIBUTES: usize = 256;
/// How many elements, texts and comments a document may have; the largest real ones have some 300,000.
const MAX_NODES: usize = 4_000_000;

/// The namespace of CDA.
const CDA: &str = "urn:hl7-org:v3";

/// A position in a document.
pub(super) struct Xml<'x> {
    text: &'x str,
    reader: NsReader<&'x [u8]>,
    /// That of the outermost element, once it was seen.
    namespace: Option<String>,
    depth: usize,
    nodes: usize,
    has_begun: bool,
}

/// What comes next in a document.
pub(super) enum Node<'x> {
    /// An element begins: it is open now, and counts in [`Xml::depth`].
    Start(Element<'x>),
    /// An element has ended.
    End(EndTag<'x>),
    /// A part of a text: with an entity in it, it comes in parts.
    Text(Cow<'x, str>),
}

/// The tag with which an element begins.
pub(super) struct Element<'x> {
    tag: BytesStart<'x>,
    is_foreign: bool,
}

/// The tag with which an element ends.
pub(super) struct EndTag<'x>(BytesEnd<'x>);

impl<'x> Xml<'x> {
    pub(super) fn new(text: &'x str) -> Self {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { text, reader, namespace: None, depth: 0, nodes: 0, has_begun: false }
    }

    /// How many elements are open.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// What comes next; `None` at the end of the document.
    pub(super) fn next(&mut self) -> Result<Option<Node<'x>>, Error> {
        loop {
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(error) => return Err(self.failed(&error)),
            };
            if !matches!(event, Event::End(_)) {
                self.nodes += 1;
                if self.nodes > MAX_NODES {
                    return Err(self.limit("has more elements and texts than are read"));
                }
            }
            let text = match event {
                Event::Start(tag) => return self.start(tag).map(|element| Some(Node::Start(element))),
                Event::End(tag) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Some(Node::End(EndTag(tag))));
                }
                Event::Text(text) => text.xml10_content(),
                Event::CData(text) => text.xml10_content(),
                Event::GeneralRef(name) => match name.resolve_char_ref() {
                    Ok(Some(character)) => Cow::Owned(character.to_string()),
                    Ok(None) => resolve_xml_entity(&name).ok_or_else(|| self.malformed())?.into(),
                    Err(_) => return Err(self.malformed()),
                },
                Event::DocType(_) => {
                    return Err(refuse("the document has a document type declaration, which is not read"));
                }
                Event::Eof if self.depth > 0 || !self.has_begun => return Err(self.malformed()),
                Event::Eof => return Ok(None),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Empty(_) => continue,
            };
            match self.depth {
                // Before the document, between its marks, and behind it.
                0 if text.chars().all(|c| c.is_whitespace() || c == '\u{FEFF}') => {}
                0 => return Err(self.malformed()),
                _ => return Ok(Some(Node::Text(text))),
            }
        }
    }

    /// The next element that is directly in the one that was opened at this depth; `None` at the end of that. What is left of an
    /// earlier one is passed over, and so is what extensions add.
    pub(super) fn child(&mut self, depth: usize) -> Result<Option<Element<'x>>, Error> {
        while let Some(node) = self.next()? {
            match node {
                Node::Start(element) if self.depth == depth + 1 && !element.is_foreign => return Ok(Some(element)),
                Node::End(_) if self.depth < depth => return Ok(None),
                _ => {}
            }
        }
        Ok(None)
    }

    /// What comes next in the element that was opened at this depth, or in what is in it; `None` at its end.
    pub(super) fn inside(&mut self, depth: usize) -> Result<Option<Node<'x>>, Error> {
        Ok(self.next()?.filter(|_| self.depth >= depth))
    }

    /// Passes over the rest of the element that was just opened.
    pub(super) fn skip(&mut self) -> Result<(), Error> {
        let depth = self.depth;
        while self.inside(depth)?.is_some() {}
        Ok(())
    }

    fn start(&mut self, tag: BytesStart<'x>) -> Result<Element<'x>, Error> {
        if self.depth == 0 && self.has_begun {
            return Err(self.malformed());
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.limit("has elements in one another deeper than is read"));
        }
        for (index, attribute) in tag.attributes().enumerate() {
            if index >= MAX_ATTRIBUTES {
                return Err(self.limit("has more attributes on a tag than are read"));
            }
            let is_read = attribute.is_ok_and(|attribute| attribute.normalized_value(XmlVersion::Implicit1_0).is_ok());
            if !is_read {
                return Err(self.malformed());
            }
        }
        let namespace = match self.reader.resolver().resolve_element(tag.name()).0 {
            ResolveResult::Bound(Namespace(name)) => Some(name),
            ResolveResult::Unbound => None,
            // A prefix that nobody declared: of an extension, surely.
            ResolveResult::Unknown(_) => Some(""),
        };
        if !self.has_begun {
            self.has_begun = true;
            self.namespace = namespace.map(str::to_owned);
        }
        let is_foreign = namespace.is_some_and(|name| name != CDA && Some(name) != self.namespace.as_deref());
        Ok(Element { tag, is_foreign })
    }

    /// The error for what quick-xml says. Of its words nothing is kept: they quote the document.
    fn failed(&self, error: &XmlError) -> Error {
        match error {
            XmlError::Namespace(NamespaceError::TooManyBindings(_)) => {
                self.limit("has more namespace declarations in one another than are read")
            }
            XmlError::Namespace(NamespaceError::TooDeeplyNested(_)) => {
                self.limit("has elements in one another deeper than is read")
            }
            XmlError::Syntax(_) | XmlError::IllFormed(_) => self.malformed_at(self.reader.error_position()),
            _ => self.malformed(),
        }
    }

    fn malformed(&self) -> Error {
        self.malformed_at(self.reader.buffer_position())
    }

    fn malformed_at(&self, position: u64) -> Error {
        refuse(format!("the document is not XML, at line {}", self.line(position)))
    }

    fn limit(&self, what: &str) -> Error {
        let line = self.line(self.reader.buffer_position());
        Error::new(ErrorKind::Limit, format!("the document {what}, at line {line}")).with_help(HELP)
    }

    fn line(&self, position: u64) -> usize {
        let position = usize::try_from(position).unwrap_or(usize::MAX).min(self.text.len());
        let before = self.text.as_bytes().get(..position).unwrap_or_default();
        before.iter().filter(|byte| **byte == b'\n').count() + 1
    }
}

impl Element<'_> {
    /// The name, without its prefix.
    pub(super) fn name(&self) -> &str {
        self.tag.local_name().into_inner()
    }

    /// Whether it is of another namespace than the document, as what extensions add is.
    pub(super) fn is_foreign(&self) -> bool {
        self.is_foreign
    }

    /// The value of an attribute without prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let attribute = self.tag.try_get_attribute(name).ok()??;
        Some(attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
    }

    /// Whether it says that it states nothing, and why.
    pub(super) fn is_null(&self) -> bool {
        self.attribute("nullFlavor").is_some()
    }
}

impl EndTag<'_> {
    /// The name, without its prefix.
    pub(super) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }
}
