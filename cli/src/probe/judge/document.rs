//! Documents.

use nextgen_patient_access::reqwest::Url;

use super::{Judgement, each, status, told, unknown};
use crate::probe::{
    page::{Page, attachments},
    question::{Known, Question},
};

/// The documents that were found: where each is, and what it is said to be.
fn found(known: &Known) -> Vec<(String, Option<String>, Url)> {
    let searches = known.answers(Question::Searches).iter();
    let documents = searches.filter(|it| known.searched_type(it) == "DocumentReference");
    let mut found = Vec::new();
    for answer in documents {
        let Some(page) = Page::of(answer) else { continue };
        for (url, content_type) in page.matches().flat_map(attachments) {
            found.push((url.to_owned(), content_type.map(str::to_owned), answer.url.clone()));
        }
    }
    found
}

/// Enterprise's: `…/document/pdf-…` or `…/document/xml-…`.
pub(crate) fn where_they_are(known: &Known) -> Judgement {
    let judged = found(known).into_iter().map(|(text, _, asked)| {
        let is_there = Url::parse(&text).is_ok_and(|url| {
            let mut segments = url.path().rsplit('/');
            let (name, folder) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
            url.origin() == asked.origin()
                && folder == "document"
                && (name.starts_with("pdf-") || name.starts_with("xml-"))
        });
        ("a document".to_owned(), if is_there { Ok(()) } else { Err("elsewhere") })
    });
    each(judged, "documents")
}

pub(crate) fn absolute(known: &Known) -> Judgement {
    let judged = found(known).into_iter().map(|(text, ..)| {
        let is_absolute = Url::parse(&text).is_ok();
        let is_reference = text.starts_with("Binary/");
        ("a document".to_owned(), if is_absolute || is_reference { Ok(()) } else { Err("relative, with a slash") })
    });
    each(judged, "documents")
}

/// A document is of the type that it is said to be, and begins as such do.
pub(crate) fn given(known: &Known) -> Judgement {
    let Some(answer) = known.answer(Question::Document) else { return unknown("no document was found here") };
    if answer.status.is_none() || matches!(answer.status, Some(401 | 403)) {
        return unknown(status(Some(answer)));
    }
    let media_type = answer.media_type().unwrap_or_default();
    let binary = answer.json().filter(|it| it.get("resourceType").is_some_and(|name| name == "Binary"));
    let text = String::from_utf8_lossy(answer.body.get(..200).unwrap_or(&answer.body)).to_ascii_lowercase();
    let is_page = media_type.contains("html") || text.contains("<html");
    let is_outcome = text.contains("operationoutcome");
    let what = match () {
        () if !answer.is_ok() => "a refusal",
        () if answer.body.is_empty() => "nothing",
        () if is_page => "a page",
        () if is_outcome => "an OperationOutcome",
        // At its own place it is the document, in FHIR.
        () if binary.is_some() && !answer.url.path().contains("/Binary/") => "a Binary",
        () => "a document",
    };
    told(what == "a document", format!("{}, {what}", status(Some(answer))))
}

pub(crate) fn ccda(known: &Known) -> Judgement {
    let Some(answer) = known.answer(Question::Ccda) else { return unknown("not asked") };
    if answer.status.is_none() || matches!(answer.status, Some(401 | 403)) {
        return unknown(status(Some(answer)));
    }
    let is_xml = answer.media_type().is_some_and(|name| name == "text/xml");
    let text = String::from_utf8_lossy(&answer.body);
    let is_document = text.contains("ClinicalDocument");
    let what = if is_document { "a ClinicalDocument" } else { "no ClinicalDocument" };
    let media_type = if is_xml { "text/xml" } else { "another media type" };
    told(answer.is_ok() && is_xml && is_document, format!("{}, {what}, {media_type}", status(Some(answer))))
}
