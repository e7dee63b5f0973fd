//! What comes in a document's place, and what a record makes of it.

use std::sync::{Arc, Mutex};

use axum::response::Response;
use nextgen_patient_access::record::{Completeness, Existing, Status};
use nextgen_test_support::{
    Seen, Server, json,
    record::{self as fixture, tree},
    reply,
};
use serde_json::{Value, json as value};

use crate::{all, client, download::ended_after};

const PDF: &str = "%PDF-1.7";
const PDF_BASE64: &str = "JVBERi0xLjc=";
/// Base64, of the SHA-1 of `PDF`.
const PDF_SHA1: &str = "uvbBo/sl8K9aq7wyqoQeJ8sCUCA=";
const HTML: &str = "\u{feff}\n<!DOCTYPE HTML><html><body>Please sign in</body></html>";
const OUTCOME: &str =
    r#"<?xml version="1.0"?><OperationOutcome xmlns="http://hl7.org/fhir"><issue/></OperationOutcome>"#;

/// A record whose DocumentReferences are these, each a list of attachments; of the rest, a server with the usual record.
fn server(references: &[Value], answer: impl Fn(&str, &Seen) -> Option<Response> + Send + Sync + 'static) -> Server {
    let entries: Vec<Value> = references
        .iter()
        .enumerate()
        .map(|(index, attachments)| {
            let content: Vec<Value> =
                attachments.as_array().unwrap().iter().map(|it| value!({"attachment": it})).collect();
            value!({"resource": {"resourceType": "DocumentReference", "id": format!("n{index}"), "content": content}})
        })
        .collect();
    let bundle = value!({"resourceType": "Bundle", "total": entries.len(), "entry": entries}).to_string();
    fixture::server(move |base, seen| match seen.target.contains("/DocumentReference?") {
        true => Some(json(200, &*bundle)),
        false => answer(base, seen),
    })
}

/// Status, reason and content of the one document that a DocumentReference has.
async fn one(
    attachment: Value,
    answer: impl Fn(&str, &Seen) -> Option<Response> + Send + Sync + 'static,
) -> (Status, String, String) {
    let server = server(&[value!([attachment])], answer);
    let (_, documents, report) = all(client(&server).record("p1")).await;
    let row = &report.documents[0];
    assert_eq!((&*row.reference, report.documents.len()), ("DocumentReference/n0", 2));
    assert_eq!(report.complete, row.status == Status::Complete, "{report:#?}");
    let bytes = documents.into_iter().find(|(owner, _)| owner == "DocumentReference/n0").unwrap().1;
    assert_eq!(row.bytes, bytes.len() as u64);
    (row.status, row.error.clone().unwrap_or_default(), String::from_utf8_lossy(&bytes).into_owned())
}

/// The same, of a PDF that the server answers so.
async fn pdf(status: u16, content_type: &'static str, body: &str) -> (Status, String, String) {
    let body = body.to_owned();
    let answer =
        move |_: &str, seen: &Seen| seen.target.ends_with("/Binary/x").then(|| reply(status, content_type, &*body));
    one(value!({"contentType": "application/pdf", "url": "Binary/x"}), answer).await
}

#[tokio::test]
async fn what_holds_no_document_is_failed() {
    let outcome = r#"{"resourceType": "OperationOutcome", "issue": [{"severity": "error"}]}"#;
    for (status, content_type, body, reason) in [
        (200, "application/pdf", "", "nothing"),
        (200, "application/pdf", "\u{feff} \r\n", "nothing"),
        (204, "application/pdf", "", "nothing"),
        (
            200,
            "application/fhir+json",
            r#"{"resourceType": "Binary", "contentType": "application/pdf"}"#,
            "without data",
        ),
        (200, "application/fhir+json", r#"{"resourceType": "Binary", "data": " "}"#, "without data"),
        (200, "application/fhir+json", r#"{"resourceType": "Binary", "data": "****"}"#, "base64"),
        (200, "application/fhir+json", r#"{"resourceType": "Binary", "data": "JVBER"#, "FHIR"),
        (200, "application/fhir+json", "{}", "FHIR"),
        (200, "application/fhir+json", r#"{"resourceType": "Binary", "data": "IA=="}"#, "without data"),
        (
            200,
            "application/fhir+xml",
            r#"<Binary xmlns="http://hl7.org/fhir"><id value="x"/></Binary>"#,
            "without data",
        ),
        (200, "application/fhir+xml", "<Binary><data", "without data"),
        (200, "application/fhir+xml", OUTCOME, "OperationOutcome"),
        (200, "text/xml", OUTCOME, "OperationOutcome"),
        (200, "application/pdf", OUTCOME, "OperationOutcome"),
        (200, "Application/FHIR+JSON", outcome, "OperationOutcome"),
        (200, "application/pdf", outcome, "OperationOutcome"),
    ] {
        let (found, error, bytes) = pdf(status, content_type, body).await;
        assert_eq!((found, &*bytes), (Status::Failed, ""), "{content_type} {body}");
        assert!(error.contains(reason), "{content_type} {body}: {error}");
    }
}

#[tokio::test]
async fn a_binary_is_unwrapped_in_whatever_form_and_by_whatever_name() {
    let json = format!(r#"{{"resourceType": "Binary", "contentType": "application/pdf", "data": "{PDF_BASE64}"}}"#);
    let odd = format!(r#" {{"data": "{PDF_BASE64}", "contentType": 5, "meta": null, "resourceType": "Binary"}}"#);
    let old = format!(r#"{{"resourceType": "Binary", "contentType": "application/pdf", "content": "{PDF_BASE64}"}}"#);
    let xml = r#"<?xml version="1.0" encoding="UTF-8"?><!-- a note -->
        <Binary xmlns="http://hl7.org/fhir"><meta><data value="no"/></meta><contentType value="application/pdf"/>
        <data value="JVBE&#10;Ri0xLjc="/></Binary>"#
        .to_owned();
    let prefixed =
        format!(r#"<f:Binary xmlns:f="http://hl7.org/fhir"><f:content value="{PDF_BASE64}"></f:content></f:Binary>"#);
    for (content_type, body) in [
        ("Application/FHIR+JSON", &json),
        ("application/octet-stream", &json),
        ("application/pdf", &json),
        ("application/json+fhir", &old),
        ("application/fhir+json", &odd),
        ("application/fhir+xml", &xml),
        ("application/pdf", &xml),
        ("application/xml+fhir", &prefixed),
    ] {
        let found = pdf(200, content_type, body).await;
        assert_eq!(found, (Status::Complete, String::new(), PDF.to_owned()), "{content_type} {body}");
    }
}

#[tokio::test]
async fn what_is_of_another_kind_is_kept_and_told() {
    for (wanted, content_type, body) in [
        ("application/pdf", "text/html", HTML),
        ("application/pdf", "application/pdf", HTML),
        ("text/xml", "text/html; charset=utf-8", HTML),
        ("Text/XML", "text/xml", "<?xml version=\"1.0\"?>\n<!-- x --><html xmlns=\"http://www.w3.org/1999/xhtml\"/>"),
        ("text/plain", "text/html", HTML),
        ("text/xml", "text/plain", "Service unavailable"),
        ("application/pdf", "application/json", r#"{"error": "unauthorized"}"#),
        ("application/pdf", "text/xml", "<Error><Code>AccessDenied</Code></Error>"),
    ] {
        let answer =
            move |_: &str, seen: &Seen| seen.target.ends_with("/Binary/x").then(|| reply(200, content_type, body));
        let (status, error, bytes) = one(value!({"contentType": wanted, "url": "Binary/x"}), answer).await;
        assert_eq!((status, &*bytes), (Status::Incomplete, body), "{wanted} {content_type}");
        assert!(error.contains("came"), "{wanted} {content_type}: {error}");
    }
    // A server may name things otherwise than the resource does.
    for (wanted, content_type, body) in [
        ("application/pdf", "application/octet-stream", PDF),
        ("application/pdf", "text/html", PDF),
        ("text/xml", "application/hl7-cda+xml", "<ClinicalDocument/>"),
        ("application/hl7-cda+xml", "text/html", "<ClinicalDocument/>"),
        ("text/html", "text/html", HTML),
        ("text/html", "text/plain", "<p>Note</p>"),
        ("application/xhtml+xml", "text/html", HTML),
        ("text/plain", "text/plain", "{\\rtf1 a note}"),
        ("text/rtf", "application/json", "{\\rtf1 a note}"),
        ("application/octet-stream", "text/html", HTML),
        ("application/fhir+json", "application/json", r#"{"resourceType": "Bundle"}"#),
    ] {
        let answer =
            move |_: &str, seen: &Seen| seen.target.ends_with("/Binary/x").then(|| reply(200, content_type, body));
        let found = one(value!({"contentType": wanted, "url": "Binary/x"}), answer).await;
        assert_eq!(found, (Status::Complete, String::new(), body.to_owned()), "{wanted} {content_type}");
    }
}

#[tokio::test]
async fn size_and_hash_are_compared() {
    let of = |body: &'static str| {
        move |_: &str, seen: &Seen| seen.target.ends_with("/Binary/x").then(|| reply(200, "application/pdf", body))
    };
    let attachment = |more: Value| {
        let mut attachment = value!({"contentType": "application/pdf", "url": "Binary/x"});
        attachment.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        attachment
    };
    let sha256 = "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b";
    for right in [
        value!({"size": 8}),
        value!({"size": "8"}),
        value!({"hash": PDF_SHA1}),
        value!({"hash": PDF_SHA1.trim_end_matches('=')}),
        value!({"hash": "BAF6C1A3FB25F0AF5AABBC32AA841E27CB025020"}),
        value!({"hash": sha256}),
        value!({"size": null, "hash": {"a": 1}}),
    ] {
        let found = one(attachment(right.clone()), of(PDF)).await;
        assert_eq!(found, (Status::Complete, String::new(), PDF.to_owned()), "{right}");
    }
    for (wrong, reason) in [
        (value!({"size": 7}), "7 bytes"),
        (value!({"hash": "AAAAAAAAAAAAAAAAAAAAAAAAAAA="}), "hash"),
        (value!({"hash": sha256.replace('8', "7")}), "hash"),
    ] {
        let (status, error, bytes) = one(attachment(wrong.clone()), of(PDF)).await;
        assert_eq!((status, &*bytes), (Status::Incomplete, PDF), "{wrong}");
        assert!(error.contains(reason), "{wrong}: {error}");
        // So is what the resource holds itself.
        let mut held = value!({"contentType": "application/pdf", "data": PDF_BASE64});
        held.as_object_mut().unwrap().extend(wrong.as_object().unwrap().clone());
        assert_eq!(one(held, |_, _| None).await.0, Status::Incomplete, "{wrong}");
    }
    // What is in no form that is known, or plainly was not filled in, is told, and no gap.
    for odd in [value!({"hash": "bm8="}), value!({"size": 0}), value!({"size": 9, "hash": PDF_SHA1})] {
        let (status, error, _) = one(attachment(odd.clone()), of(PDF)).await;
        assert_eq!(status, Status::Complete, "{odd}");
        assert!(!error.is_empty(), "{odd}");
    }
    // Bytes with the right hash are the document, whatever they look like.
    let page = value!({"hash": "iKOD+mkfWaB2mr8VS4AVpidMAFU="});
    let (status, error, _) = one(attachment(page), of("<html/>")).await;
    assert_eq!(status, Status::Complete);
    assert!(error.contains("HTML"), "{error}");
}

#[tokio::test]
async fn a_c_cda_document_is_held_to_the_same() {
    for (status, content_type, body, expected) in [
        (200, "text/xml", "", Status::Failed),
        (204, "text/xml", "", Status::Failed),
        (200, "text/xml", OUTCOME, Status::Failed),
        (200, "text/html", HTML, Status::Incomplete),
        (200, "text/plain", "Please try again later", Status::Incomplete),
    ] {
        let server =
            server(&[], move |_, seen| seen.target.contains("/ccda").then(|| reply(status, content_type, body)));
        let report = all(client(&server).record("p1")).await.2;
        assert_eq!((report.documents[0].status, report.complete), (expected, false), "{content_type} {body}");
        assert!(report.documents[0].error.is_some());
    }
}

#[tokio::test]
async fn where_a_document_lies_is_understood() {
    let places = |server: &Server| {
        let asked = |seen: &Seen| seen.target.contains("Binary") || seen.target.contains("report.pdf");
        server.seen().iter().filter(|seen| asked(seen)).map(|seen| seen.target.clone()).collect::<Vec<_>>()
    };
    for (url, asked) in [
        ("/Binary/b1", &["/api/fhir/r4/Binary/b1"][..]),
        (" Binary/b1 ", &["/api/fhir/r4/Binary/b1"]),
        ("/api/fhir/r4/Binary/b1", &["/api/fhir/r4/Binary/b1"]),
        ("/api/files/report.pdf", &["/api/files/report.pdf"]),
        ("/files/report.pdf", &["/files/report.pdf", "/api/fhir/r4/files/report.pdf"]),
    ] {
        let server = server(&[value!([{"url": url}])], |_, seen| {
            seen.target.ends_with("/r4/files/report.pdf").then(|| reply(200, "application/pdf", PDF))
        });
        let report = all(client(&server).record("p1")).await.2;
        assert_eq!(places(&server), asked, "{url}");
        assert!(report.complete, "{url}: {report:#?}");
    }
    // What is at the service base in so many words is nowhere else.
    let other = server(&[value!([{"url": "/api/FHIR/R4/Binary/b1"}])], |_, _| None);
    assert!(!all(client(&other).record("p1")).await.2.complete);
    assert_eq!(places(&other), ["/api/FHIR/R4/Binary/b1"]);
    // No place is no document.
    for url in ["", " "] {
        let server = server(&[value!([{"contentType": "application/pdf", "url": url}])], |_, _| None);
        let report = all(client(&server).record("p1")).await.2;
        assert_eq!((report.documents.len(), report.complete), (1, true), "{url:?}: {report:#?}");
    }
}

#[tokio::test]
async fn base64_is_read_as_it_is_written() {
    for (data, text) in [
        ("data:text/plain;base64,bm90ZQ==", "note"),
        ("bm90ZQ", "note"),
        ("bm90ZR==", "note"),
        ("bm90\\r\\n ZQ==", "note"),
        ("Pz8_Pj4-", "???>>>"),
    ] {
        let data: Value = serde_json::from_str(&format!("\"{data}\"")).unwrap();
        let found = one(value!({"contentType": "text/plain", "data": data}), |_, _| None).await;
        assert_eq!(found, (Status::Complete, String::new(), text.to_owned()), "{data}");
    }
    let server =
        server(&[value!([{"contentType": "text/plain", "url": "DATA:text/plain;base64,bm90ZQ"}])], |_, _| None);
    let (_, documents, report) = all(client(&server).record("p1")).await;
    assert_eq!((&*documents[0].1, &report.documents[0].url, report.complete), (&b"note"[..], &None, true));
    for data in ["***", "bm90Z", "====", "IAo=", "data:,x"] {
        let (status, error, _) = one(value!({"contentType": "text/plain", "data": data}), |_, _| None).await;
        assert_eq!(status, Status::Failed, "{data}");
        assert!(error.contains("data"), "{data}: {error}");
        let found = one(value!({"contentType": "text/plain", "data": data, "url": "Binary/b1"}), |_, _| None).await;
        assert_eq!(found, (Status::Complete, String::new(), "note".to_owned()), "{data}");
    }
}

#[tokio::test]
async fn what_is_not_served_as_its_type_is_asked_for_as_fhir() {
    let server = server(&[value!([{"contentType": "text/plain", "url": "Binary/b1"}])], |_, seen| {
        let is_fhir = seen.headers["accept"] == "application/fhir+json";
        (seen.target.ends_with("/Binary/b1") && !is_fhir).then(|| json(406, ""))
    });
    let (_, documents, report) = all(client(&server).record("p1")).await;
    assert!(report.complete, "{report:#?}");
    assert_eq!(documents[0].1, b"note");
    assert_eq!(server.seen().iter().filter(|seen| seen.target.ends_with("/Binary/b1")).count(), 2);
}

/// Ten resources, in two manners of writing; one says that it is something else, and one how long it is.
fn shared(third: usize) -> Server {
    fixture::server(move |base, seen| {
        let page: usize = match seen.target.split_once("/DocumentReference?")?.1.split_once("page=") {
            Some((_, page)) => page.parse().unwrap(),
            None => 1,
        };
        let url = |n: usize| if n.is_multiple_of(2) { "Binary/b1".to_owned() } else { format!("{base}/Binary/b1#{n}") };
        let of = |n: usize| {
            let kind = if n == 10 { "text/rtf" } else { "text/plain" };
            let size = if n == 3 { third } else { 4 };
            value!({"resource": {"resourceType": "DocumentReference", "id": format!("s{n}"), "content": [
                {"attachment": {"contentType": kind, "url": url(n), "size": size}}]}})
        };
        let entries: Vec<Value> = (page * 3 - 2..=(page * 3).min(10)).rev().map(of).collect();
        let next =
            value!({"relation": "next", "url": format!("{base}/DocumentReference?patient=p1&page={}", page + 1)});
        let links: Vec<Value> = (page < 4).then_some(next).into_iter().collect();
        Some(json(200, value!({"resourceType": "Bundle", "total": 10, "link": links, "entry": entries}).to_string()))
    })
}

fn fetched(server: &Server) -> usize {
    server.seen().iter().filter(|seen| seen.target.ends_with("/Binary/b1")).count()
}

#[tokio::test]
async fn one_binary_is_fetched_once_for_all_that_refer_to_it() {
    for concurrency in [1, 4, 16] {
        let server = shared(3);
        let (_, documents, report) = all(client(&server).record("p1").concurrency(concurrency)).await;
        // Once as text, and once as something else.
        assert_eq!(fetched(&server), 2, "{concurrency}");
        assert_eq!(documents.iter().filter(|(owner, bytes)| owner.contains("/s") && bytes == b"note").count(), 10);
        let rows = report.documents.iter().filter(|row| row.reference.contains("/s"));
        let statuses: Vec<_> = rows.map(|row| (&row.reference[19..], row.status, row.bytes)).collect();
        let expected = [1, 10, 2, 3, 4, 5, 6, 7, 8, 9].map(|n| (n.to_string(), n));
        for ((owner, status, bytes), (name, n)) in statuses.iter().zip(&expected) {
            let is_other = *n == 3;
            assert_eq!((*owner, *bytes), (&**name, 4));
            assert_eq!(*status, if is_other { Status::Incomplete } else { Status::Complete }, "{owner}");
        }
        assert_eq!(statuses.len(), 10);
    }
}

#[tokio::test]
async fn each_row_points_to_the_one_file_wherever_the_download_is_ended() {
    let server = shared(4);
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    let report = client(&server).record("p1").download(&whole, Existing::Refuse, |_| {}).await.unwrap();
    let files = |report: &Completeness| {
        let rows = report.documents.iter().filter(|row| row.reference.contains("/s"));
        rows.map(|row| row.file.clone().unwrap()).collect::<Vec<_>>()
    };
    let mut expected = vec!["documents/DocumentReference-s1-1.txt"; 10];
    expected[1] = "documents/DocumentReference-s10-1.txt";
    assert_eq!(files(&report), expected);
    let whole = tree(&whole);
    assert_eq!(whole.keys().filter(|name| name.starts_with("documents/")).count(), 3);
    for concurrency in [1, 4] {
        for steps in [1, 2, 5, 9, 20, 33] {
            let folder = scratch.path().join(format!("{concurrency}-{steps}"));
            while ended_after(&server, &folder, steps, concurrency).await.is_none() {}
            assert_eq!(tree(&folder), whole, "{concurrency} at once, ended after {steps} steps each time");
        }
    }
}

/// What came, and was doubted, stays until something better comes.
#[tokio::test]
async fn a_doubted_document_is_asked_for_again_and_stays_meanwhile() {
    let state = Arc::new(Mutex::new("<html>1</html>"));
    let body = state.clone();
    let server = server(&[value!([{"contentType": "application/pdf", "url": "Binary/x"}])], move |_, seen| {
        seen.target.ends_with("/Binary/x").then(|| match *body.lock().unwrap() {
            "" => json(404, ""),
            PDF => reply(200, "application/pdf", PDF),
            page => reply(200, "text/html", page),
        })
    });
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let page = "documents/DocumentReference-n0-1.html";
    for (body, status, name, bytes) in [
        ("<html>1</html>", Status::Incomplete, page, "<html>1</html>"),
        ("<html>2</html>", Status::Incomplete, page, "<html>2</html>"),
        ("", Status::Incomplete, page, "<html>2</html>"),
        (PDF, Status::Complete, "documents/DocumentReference-n0-1.pdf", PDF),
    ] {
        *state.lock().unwrap() = body;
        let report = client(&server).record("p1").download(&folder, Existing::Resume, |_| {}).await.unwrap();
        let row = &report.documents[0];
        assert_eq!((row.status, row.file.as_deref()), (status, Some(name)), "{body}");
        let files = tree(&folder);
        assert_eq!(files[name], bytes.as_bytes(), "{body}");
        assert_eq!(files.keys().filter(|name| name.contains("n0")).count(), 1, "{body}: {:?}", files.keys());
    }
}
