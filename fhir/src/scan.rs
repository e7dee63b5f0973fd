//! What there is to know of a resource without reading it as its type: its type and id, what it refers to, its attachments.
//!
//! One walk over the JSON text, without recursion, so that no depth of nesting can exhaust the stack; the text is JSON already.

use std::borrow::Cow;

use sha2::{Digest as _, Sha256};

use super::json::{one_line, string_end};
use super::reference::Reference;

/// The elements whose type is Attachment, in any resource of DSTU2, STU3 or R4 that the APIs serve.
pub const ATTACHMENTS: &[&str] = &["attachment", "document", "image", "photo", "presentedForm", "valueAttachment"];

/// The elements that say whose a resource is, in the types that are searched by patient.
const SUBJECTS: &[&str] = &["beneficiary", "patient", "subject"];

/// What a walk finds.
#[derive(Default, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Scan {
    pub resource_type: Option<String>,
    pub id: Option<String>,
    /// What stands for the id of a resource that has none, or one that cannot be an id: a digest of its text.
    stand_in: Option<String>,
    /// The texts of all `reference` members, and of `questionnaire`, in order.
    pub references: Vec<String>,
    /// Whom it is about: the references in the members that say so.
    pub subjects: Vec<String>,
    pub attachments: Vec<Attachment>,
}

/// A file that a resource has, or leads to.
#[derive(Default, Clone, PartialEq, Eq)]
pub struct Attachment {
    pub content_type: Option<String>,
    pub url: Option<String>,
    /// The file itself, in base64.
    pub data: Option<String>,
    /// How many bytes the file has.
    pub size: Option<u64>,
    /// The SHA-1 of the file, in base64.
    pub hash: Option<String>,
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Attachment").finish_non_exhaustive()
    }
}

/// An object or array that is open.
#[derive(Default)]
struct Open<'j> {
    /// The member that holds it; that of the array, for what is in an array.
    name: Cow<'j, str>,
    /// The member that is being read, in an object.
    key: Cow<'j, str>,
    is_object: bool,
    attachment: Attachment,
}

impl Scan {
    /// Walks over the JSON text of a resource.
    pub fn of(json: &str) -> Self {
        let mut scan = Self::default();
        let mut open: Vec<Open<'_>> = Vec::new();
        let mut at = 0;
        while let Some(byte) = json.as_bytes().get(at) {
            match byte {
                b'{' | b'[' => {
                    let name = match open.last() {
                        Some(parent) if parent.is_object => parent.key.clone(),
                        Some(parent) => parent.name.clone(),
                        None => Cow::Borrowed(""),
                    };
                    open.push(Open { name, is_object: *byte == b'{', ..Open::default() });
                    at += 1;
                }
                b'}' | b']' => {
                    if let Some(closed) = open.pop() {
                        scan.closed(closed);
                    }
                    at += 1;
                }
                b'"' => {
                    let end = string_end(json.as_bytes(), at);
                    let token = json.get(at..end).unwrap_or_default();
                    at = end;
                    let depth = open.len();
                    let Some(inside) = open.last_mut().filter(|inside| inside.is_object) else { continue };
                    if next_token(json, at) == Some(b':') {
                        inside.key = text(token);
                    } else {
                        scan.string(depth, inside, token);
                    }
                }
                b'-' | b'0'..=b'9' => {
                    let number = json.get(at..).unwrap_or_default();
                    let end =
                        number.find(|c| !matches!(c, '0'..='9' | '.' | 'e' | 'E' | '+' | '-')).unwrap_or(number.len());
                    if let Some(inside) = open.last_mut().filter(|inside| inside.is_object && inside.key == "size") {
                        inside.attachment.size = number.get(..end).and_then(|digits| digits.parse().ok());
                    }
                    at += end;
                }
                _ => at += 1,
            }
        }
        if let Some(resource_type) = &scan.resource_type
            && scan.id.as_deref().and_then(|id| Reference::new(resource_type, id)).is_none()
        {
            // No id begins so, and no reference leads there.
            let digest = Sha256::digest(one_line(json));
            scan.stand_in = Some(digest.iter().take(8).fold("~".to_owned(), |text, byte| format!("{text}{byte:02x}")));
        }
        scan
    }

    /// Type and id, or what stands for the id: what tells the resource from others.
    pub fn identity(&self) -> Reference {
        let id = self.stand_in.as_ref().or(self.id.as_ref());
        Reference { resource_type: self.resource_type.clone().unwrap_or_default(), id: id.cloned().unwrap_or_default() }
    }

    /// A member of an object, whose value is a string.
    fn string(&mut self, depth: usize, inside: &mut Open<'_>, token: &str) {
        match &*inside.key {
            "resourceType" if depth == 1 => self.resource_type = Some(text(token).into_owned()),
            "id" if depth == 1 => self.id = Some(text(token).into_owned()),
            "reference" | "questionnaire" => {
                let reference = text(token).into_owned();
                if depth == 2 && SUBJECTS.contains(&&*inside.name) {
                    self.subjects.push(reference.clone());
                }
                self.references.push(reference);
            }
            "contentType" => inside.attachment.content_type = Some(text(token).into_owned()),
            // What is empty leads nowhere.
            "url" => inside.attachment.url = Some(text(token).trim().to_owned()).filter(|url| !url.is_empty()),
            "data" if token.len() > 2 => inside.attachment.data = Some(text(token).into_owned()),
            // R5 writes it so, as an integer64.
            "size" => inside.attachment.size = text(token).parse().ok(),
            "hash" => inside.attachment.hash = Some(text(token).into_owned()),
            _ => {}
        }
    }

    fn closed(&mut self, closed: Open<'_>) {
        let has_file = closed.attachment.url.is_some() || closed.attachment.data.is_some();
        if closed.is_object && has_file && ATTACHMENTS.contains(&&*closed.name) {
            self.attachments.push(closed.attachment);
        }
    }
}

fn next_token(json: &str, at: usize) -> Option<u8> {
    json.bytes().skip(at).find(|byte| !byte.is_ascii_whitespace())
}

/// What a string token says; empty if it holds half of a surrogate pair.
fn text(token: &str) -> Cow<'_, str> {
    if !token.contains('\\') {
        return Cow::Borrowed(token.trim_matches('"'));
    }
    Cow::Owned(serde_json::from_str(token).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_resource_is_walked_over() {
        let scan = Scan::of(
            r##"{ "id": "a\u002d1", "contained": [{"resourceType": "Location", "id": "no"}], "resourceType" : "DocumentReference",
            "subject": {"reference": "Patient\/1"}, "author": [{"reference": "Practitioner/2", "display": "{\"reference\": \"x\"}"}],
            "text": {"div": "<a url=\"}\">[</a>"}, "extension": [{"url": "http://x"}],
            "content": [{"attachment": {"contentType": "application/pdf", "url": "http://x/a.pdf", "size": 12, "hash": "aGFzaA=="}},
                        {"attachment": {"data": "QQ==", "title": "t", "size": "1"}}, {"attachment": {"title": "nothing", "url": " "}}],
            "photo": [{"url": "p"}] }"##,
        );
        assert_eq!(scan.resource_type.as_deref(), Some("DocumentReference"));
        assert_eq!(scan.id.as_deref(), Some("a-1"));
        assert_eq!(scan.references, ["Patient/1", "Practitioner/2"]);
        assert_eq!(scan.subjects, ["Patient/1"]);
        let of = |content_type: Option<&str>, url: Option<&str>, data: Option<&str>| Attachment {
            content_type: content_type.map(str::to_owned),
            url: url.map(str::to_owned),
            data: data.map(str::to_owned),
            ..Attachment::default()
        };
        assert_eq!(
            scan.attachments,
            [
                Attachment {
                    size: Some(12),
                    hash: Some("aGFzaA==".to_owned()),
                    ..of(Some("application/pdf"), Some("http://x/a.pdf"), None)
                },
                Attachment { size: Some(1), ..of(None, None, Some("QQ==")) },
                of(None, Some("p"), None)
            ]
        );
    }

    #[test]
    fn nothing_is_too_deep_or_too_broken() {
        let deep = format!("{}{}", r#"{"a":["#.repeat(300_000), "]}".repeat(300_000));
        assert_eq!(Scan::of(&deep), Scan::default());
        for text in ["", "\"", "{\"", "]}", "{\"id\":\"\\", "{\"id\" \"x\"", "{\"id\":\"\\ud800\"}"] {
            Scan::of(text);
        }
    }

    /// The list is complete for all types that this crate knows; ElementDefinition is not in a patient's record.
    #[test]
    fn the_attachments_are_fhirs() {
        let mut found = BTreeSet::new();
        for version in ["dstu2", "stu3", "r4"] {
            let text = std::fs::read_to_string(format!("specs/{version}.json")).unwrap();
            let definitions: serde_json::Value = serde_json::from_str(&text).unwrap();
            for (name, definition) in definitions["types"].as_object().unwrap() {
                for element in definition["elements"].as_array().unwrap() {
                    if name != "ElementDefinition"
                        && element["types"].as_array().unwrap().contains(&"Attachment".into())
                    {
                        let last = element["path"].as_str().unwrap().rsplit('.').next().unwrap();
                        found.insert(last.replace("[x]", "Attachment"));
                    }
                }
            }
        }
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), ATTACHMENTS);
    }
}
