//! Media types, and what bytes look like.

use serde::de::IgnoredAny;

use crate::fhir::json::without_bom;

/// How XML in UTF-16 begins.
const UTF_16: &[&[u8]] = &[&[0xFF, 0xFE], &[0xFE, 0xFF], &[0, b'<']];

/// What can be told of bytes from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Html,
    Xml,
    Json,
    Other,
}

/// A media type without parameters, in lower case: its names have no case.
pub(super) fn essence(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

impl Form {
    /// What a media type stands for; `None` where it may be anything.
    pub(super) fn named(content_type: &str) -> Option<Self> {
        let name = essence(content_type);
        match &*name {
            "" | "application/octet-stream" | "binary/octet-stream" | "*/*" => None,
            "text/html" | "application/xhtml+xml" => Some(Self::Html),
            _ if name.ends_with("/xml") || name.ends_with("+xml") || name.ends_with("/xml+fhir") => Some(Self::Xml),
            _ if name.ends_with("/json") || name.ends_with("+json") || name.ends_with("/json+fhir") => Some(Self::Json),
            _ => Some(Self::Other),
        }
    }

    /// What bytes are that a server calls so. Servers' names for what they send are often wrong, so the bytes have the last word.
    pub(super) fn of(bytes: &[u8], content_type: Option<&str>) -> Self {
        let text = without_bom(bytes).trim_ascii_start();
        match text.first() {
            Some(b'{' | b'[') if serde_json::from_slice::<IgnoredAny>(text).is_ok() => return Self::Json,
            Some(b'<') => {}
            // UTF-16, with its mark or without, of which no more is told.
            _ if UTF_16.iter().any(|start| bytes.starts_with(start)) => return Self::Xml,
            _ => return Self::Other,
        }
        let is_called_html = content_type.and_then(Self::named) == Some(Self::Html);
        let is_xml = begins(text, "<?xml") || begins(text, "<ClinicalDocument");
        if is_html(text) || (is_called_html && !is_xml) { Self::Html } else { Self::Xml }
    }

    /// Whether these bytes can be what was to come; `None` is whatever comes.
    pub(super) fn fits(self, named: Option<Self>, content_type: Option<&str>) -> bool {
        // Any text may be called plain.
        let is_text = content_type.is_some_and(|name| essence(name).starts_with("text/"));
        match (named, self) {
            (None, _) | (Some(Self::Other), Self::Other) => true,
            (Some(Self::Other), Self::Xml | Self::Json) => is_text,
            (Some(Self::Html), Self::Xml | Self::Other) => true,
            (Some(named), found) => named == found,
        }
    }

    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Html => "an HTML page",
            Self::Xml => "XML",
            Self::Json => "JSON",
            Self::Other => "something else",
        }
    }
}

/// Whether markup is a page, behind its declaration and comments.
fn is_html(mut text: &[u8]) -> bool {
    loop {
        let end: &[u8] = match text {
            _ if begins(text, "<?") => b"?>",
            _ if begins(text, "<!--") => b"-->",
            _ => return begins(text, "<html") || begins(text, "<!doctype html"),
        };
        let Some(at) = text.windows(end.len()).position(|window| window == end) else { return false };
        text = text.get(at + end.len()..).unwrap_or_default().trim_ascii_start();
    }
}

fn begins(text: &[u8], with: &str) -> bool {
    text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()))
}

/// The ending of a file's name.
pub(super) fn ending(content_type: Option<&str>) -> &'static str {
    match &*content_type.map(essence).unwrap_or_default() {
        "application/pdf" => "pdf",
        "text/xml" | "application/xml" | "application/hl7-cda+xml" | "application/hl7-sda+xml" => "xml",
        "text/html" | "application/xhtml+xml" => "html",
        "text/plain" => "txt",
        "application/rtf" | "text/rtf" => "rtf",
        "application/json" | "application/fhir+json" => "json",
        "image/jpeg" | "image/jpg" => "jpg",
        "image/png" => "png",
        "image/gif" => "gif",
        "image/tiff" => "tif",
        "application/dicom" => "dcm",
        _ => "bin",
    }
}
