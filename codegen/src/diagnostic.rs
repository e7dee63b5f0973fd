//! What went wrong in a document, and where.

use std::fmt;

/// A problem in an input document: what, where (file, JSON pointer, line and column) and what to do about it.
///
/// ```
/// use nextgen_patient_access_codegen::Diagnostic;
///
/// let problem = Diagnostic::new("`$ref` points to nothing")
///     .at_pointer("/paths/~1Patient/get/parameters/0")
///     .in_file("office-r4.swagger.yaml")
///     .with_help("add the parameter to `parameters`, or correct the reference");
/// assert_eq!(
///     problem.to_string(),
///     "office-r4.swagger.yaml#/paths/~1Patient/get/parameters/0: `$ref` points to nothing\n  \
///      help: add the parameter to `parameters`, or correct the reference",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, as the user named it.
    pub file: Option<String>,
    /// The place in the document, as an RFC 6901 JSON pointer.
    pub pointer: Option<String>,
    /// The place in the text: line and column, both from 1.
    pub position: Option<(u64, u64)>,
    /// What is wrong.
    pub message: String,
    /// What to do next.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A problem with no place yet.
    pub fn new(message: impl Into<String>) -> Self {
        Self { file: None, pointer: None, position: None, message: message.into(), help: None }
    }

    /// Adds the file, unless one is already known.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file.get_or_insert(file.into());
        self
    }

    /// Adds the JSON pointer, unless one is already known.
    #[must_use]
    pub fn at_pointer(mut self, pointer: impl Into<String>) -> Self {
        self.pointer.get_or_insert(pointer.into());
        self
    }

    /// Adds line and column, both from 1.
    #[must_use]
    pub fn at_position(mut self, line: u64, column: u64) -> Self {
        self.position.get_or_insert((line, column));
        self
    }

    /// Adds what to do next.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.file.is_some() || self.pointer.is_some() || self.position.is_some();
        if let Some(file) = &self.file {
            f.write_str(file)?;
        }
        if let Some((line, column)) = self.position {
            write!(f, ":{line}:{column}")?;
        }
        if let Some(pointer) = &self.pointer {
            write!(f, "#{pointer}")?;
        }
        if place {
            f.write_str(": ")?;
        }
        f.write_str(&self.message)?;
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostic {}

/// Appends one token to an RFC 6901 JSON pointer, escaping `~` and `/`.
///
/// ```
/// assert_eq!(nextgen_patient_access_codegen::diagnostic::join("/paths", "/Patient/{id}"), "/paths/~1Patient~1{id}");
/// ```
pub fn join(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}

/// The JSON pointer of a reference within the document, which is a URI: `#/components/schemas/A%20B`.
pub(crate) fn of_reference(reference: &str) -> Option<String> {
    let mut parts = reference.strip_prefix('#')?.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for escaped in parts {
        bytes.push(u8::from_str_radix(escaped.get(..2)?, 16).ok()?);
        bytes.extend(escaped.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}
