//! What came in a document's place: whether it is one, and the one that the resource means.

use quick_xml::{
    XmlVersion,
    events::{BytesStart, Event},
    reader::Reader,
};
use serde::Deserialize;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::{
    Ended, Status, base64,
    media::{Form, essence},
};
use crate::fhir::{
    identity::{Identity, string_or_nothing},
    json::without_bom,
    scan::Attachment,
};
use crate::transport::Fetched;

/// A document.
pub(super) struct Content {
    /// As the server says.
    pub(super) content_type: Option<String>,
    pub(super) bytes: Vec<u8>,
}

/// A document in a Binary; its data still in base64.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Binary {
    #[serde(deserialize_with = "string_or_nothing")]
    content_type: Option<String>,
    #[serde(deserialize_with = "string_or_nothing")]
    data: Option<String>,
    /// The name of `data` in DSTU2 and STU3.
    #[serde(deserialize_with = "string_or_nothing")]
    content: Option<String>,
}

/// A resource that is no document itself.
enum Wrapping {
    Binary(Binary),
    Outcome,
}

/// The document in an answer, out of the Binary that it may be in, whatever media type was asked for or is named; or why there is
/// none.
pub(super) fn of_answer(answer: Fetched) -> Result<Content, &'static str> {
    let content_type = answer.content_type().map(str::to_owned);
    let bytes = answer.bytes;
    if is_blank(&bytes) {
        return Err("the server sent nothing in place of the document");
    }
    let text = without_bom(&bytes).trim_ascii_start();
    let wrapping = match text.first() {
        Some(b'{') => in_json(text, content_type.as_deref())?,
        Some(b'<') => std::str::from_utf8(text).ok().and_then(in_xml),
        _ => None,
    };
    let binary = match wrapping {
        None => return Ok(Content { content_type, bytes }),
        Some(Wrapping::Outcome) => return Err("the server sent an OperationOutcome in place of the document"),
        Some(Wrapping::Binary(binary)) => binary,
    };
    let data = binary.data.or(binary.content).unwrap_or_default();
    match base64::decode(&data) {
        Some(bytes) if !is_blank(&bytes) => Ok(Content { content_type: binary.content_type, bytes }),
        Some(_) => Err("the server sent a Binary without data in place of the document"),
        None => Err("the data of the Binary that the server sent is not base64"),
    }
}

/// Whether there is nothing in a document.
pub(super) fn is_blank(bytes: &[u8]) -> bool {
    without_bom(bytes).trim_ascii().is_empty()
}

fn in_json(text: &[u8], content_type: Option<&str>) -> Result<Option<Wrapping>, &'static str> {
    let resource: Identity = serde_json::from_slice(text).unwrap_or_default();
    if resource.resource_type.is_none() && content_type.is_some_and(|name| essence(name).contains("fhir")) {
        return Err("what the server calls FHIR is no resource");
    }
    if resource.is_a("OperationOutcome") {
        return Ok(Some(Wrapping::Outcome));
    }
    let binary = || serde_json::from_slice(text).unwrap_or_default();
    Ok(resource.is_a("Binary").then(|| Wrapping::Binary(binary())))
}

/// The same in FHIR's XML; of other documents no more than the outermost tag is read.
fn in_xml(text: &str) -> Option<Wrapping> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut binary = Binary::default();
    let mut depth = 0_usize;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                let name = tag.local_name();
                match (depth, name.as_ref()) {
                    (0, "Binary") | (2.., _) => {}
                    (0, "OperationOutcome") => return Some(Wrapping::Outcome),
                    (0, _) => return None,
                    (1, "contentType") => binary.content_type = value(&tag),
                    (1, "data") => binary.data = value(&tag),
                    (1, "content") => binary.content = value(&tag),
                    (1, _) => {}
                }
                depth += 1;
            }
            Ok(Event::End(_)) if depth > 1 => depth -= 1,
            // What broke off, too, is what it began as.
            Ok(Event::End(_) | Event::Eof) | Err(_) => return (depth > 0).then_some(Wrapping::Binary(binary)),
            Ok(_) => {}
        }
    }
}

fn value(tag: &BytesStart<'_>) -> Option<String> {
    // Whether a name comes twice is not looked at: that takes the square of their number.
    let value = tag.attributes().with_checks(false).flatten().find(|it| it.key.as_ref() == "value")?;
    Some(value.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// How the bytes that came fit what the resource says of its attachment. What is doubtful is incomplete.
pub(super) fn compared(attachment: &Attachment, content_type: Option<&str>, bytes: &[u8]) -> Ended {
    let (mut told, mut is_doubtful) = (Vec::new(), false);
    let wanted = attachment.content_type.as_deref();
    let (named, found) = (wanted.and_then(Form::named), Form::of(bytes, content_type));
    if let Some(named) = named.filter(|_| !found.fits(named, wanted)) {
        is_doubtful = true;
        let named = if named == Form::Other { "another media type" } else { named.words() };
        told.push(format!("{} came, where the resource says {named}", found.words()));
    }
    if let Some(size) = attachment.size.filter(|size| *size != bytes.len() as u64) {
        // Zero is what a server sends that has not counted.
        is_doubtful |= size > 0;
        told.push(format!("{} bytes came, where the resource says {size} bytes", bytes.len()));
    }
    match attachment.hash.as_deref().map(|hash| is_hash_of(hash, bytes)) {
        // It is that document, whatever else is said of it.
        Some(Some(true)) => is_doubtful = false,
        Some(Some(false)) => {
            is_doubtful = true;
            told.push("the resource's hash is that of other bytes".to_owned());
        }
        Some(None) => told.push("the resource's hash is no SHA-1 in base64, and was not compared".to_owned()),
        None => {}
    }
    let status = if is_doubtful { Status::Incomplete } else { Status::Complete };
    Ended { status, error: (!told.is_empty()).then(|| told.join("; ")) }
}

/// Whether a hash is that of the bytes; `None` if it cannot be told. FHIR's is the SHA-1 in base64; also met with are SHA-256, and
/// hexadecimal.
fn is_hash_of(hash: &str, bytes: &[u8]) -> Option<bool> {
    let hexadecimal: Option<Vec<u8>> =
        hash.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
    let is_known = |hash: &Vec<u8>| matches!(hash.len(), 20 | 32);
    let hash = hexadecimal.filter(is_known).or_else(|| base64::decode(hash).filter(is_known))?;
    Some(if hash.len() == 20 { *hash == *Sha1::digest(bytes) } else { *hash == *Sha256::digest(bytes) })
}
