//! `nextgen ccda`.

use std::{os::unix::fs::PermissionsExt, path::Path};

use nextgen_test_support::{record as fixture, reply};

use crate::{nextgen, run};

#[test]
fn a_ccda_document_goes_to_stdout_or_to_a_file_of_its_owner() {
    let server = fixture::server(|_, _| None);
    let base = server.base();
    let ccda = ["ccda", "--api", "office-r4", "--base-url", &base, "--patient", "p1"];
    let (code, stdout, stderr) = run(nextgen(&ccda));
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stdout.contains("<title>Summary of care</title>"));
    let scratch = tempfile::tempdir().unwrap();
    let file = scratch.path().join("ccda.xml");
    assert_eq!(run(nextgen(&[&ccda[..], &["--out", file.to_str().unwrap()]].concat())).0, Some(0));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), stdout);
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let (code, _, stderr) = run(nextgen(&["ccda", "--api", "enterprise-r4", "--base-url", &base, "--patient", "p1"]));
    assert_eq!(code, Some(2));
    assert!(stderr.contains("office-r4"), "{stderr}");
}

#[test]
fn a_ccda_document_comes_out_of_a_binary_and_what_is_none_is_told() {
    let of = |content_type: &'static str, body: &'static str| {
        let server =
            fixture::server(move |_, seen| seen.target.contains("/ccda").then(|| reply(200, content_type, body)));
        run(nextgen(&["ccda", "--api", "office-r4", "--base-url", &server.base(), "--patient", "Patient/p1"]))
    };
    let wrapped = r#"{"resourceType": "Binary", "contentType": "text/xml", "data": "PENsaW5pY2FsRG9jdW1lbnQvPg=="}"#;
    assert_eq!(of("application/fhir+json", wrapped), (Some(0), "<ClinicalDocument/>".to_owned(), String::new()));
    let (code, stdout, stderr) = of("text/html", "<html/>");
    assert_eq!((code, &*stdout), (Some(0), "<html/>"));
    assert!(stderr.contains("note: the document is no ClinicalDocument"), "{stderr}");
    let (code, stdout, _) = of("application/fhir+json", r#"{"resourceType": "OperationOutcome"}"#);
    assert_eq!((code, &*stdout), (Some(1), ""));
}

#[test]
fn a_ccda_document_can_be_read_by_people() {
    let scratch = tempfile::tempdir().unwrap();
    let path = |name: &str| scratch.path().join(name).to_str().unwrap().to_owned();
    let file = path("ccda.xml");
    std::fs::write(
        &file,
        "<ClinicalDocument><title>Visit</title><component><structuredBody><component><section><title>Allergies</title>
           <text><table><tr><td>Penicillin</td><td>Hives\u{9b}</td></tr></table></text></section></component></structuredBody></component></ClinicalDocument>",
    )
    .unwrap();
    // Of a file, without a server.
    let text = "Visit\n\nAllergies\n  Penicillin  Hives\n";
    assert_eq!(run(nextgen(&["ccda", "--text", &file])), (Some(0), text.to_owned(), String::new()));
    let (code, _, stderr) = run(nextgen(&["ccda", "--text", &file, "--body", &path("body")]));
    assert!(
        code == Some(3) && stderr.contains("no file was written") && !Path::new(&path("body")).exists(),
        "{stderr}"
    );
    assert_eq!(run(nextgen(&["ccda", "--text", &file, "--out", &path("text")])).0, Some(0));
    assert_eq!(std::fs::read_to_string(path("text")).unwrap(), text);
    // Of the server.
    let server = fixture::server(|_, _| None);
    let on_server = |more: &[&str]| {
        run(nextgen(&[&["ccda", "--api", "office-r4", "--base-url", &server.base(), "--patient", "p1"], more].concat()))
    };
    assert_eq!(on_server(&["--text"]).1, "Summary of care\n\nThe document has no sections.\n");
    for (file, said) in [(path("none"), "none cannot be read"), (path("text"), "not XML, at line 5")] {
        let (code, stdout, stderr) = run(nextgen(&["ccda", "--text", &file]));
        assert_eq!((code, &*stdout), (Some(1), ""));
        assert!(stderr.contains(said), "{stderr}");
    }
    assert_eq!(run(nextgen(&["ccda"])).0, Some(2));
}

#[test]
fn a_ccda_document_whose_body_is_no_xml_is_told_and_given() {
    let pdf = r#"<ClinicalDocument><title>Scan</title><component><nonXMLBody>
        <text mediaType="application/pdf" representation="B64">JVBERi0xLjc=</text></nonXMLBody></component></ClinicalDocument>"#;
    let server = fixture::server(move |_, seen| seen.target.contains("/ccda").then(|| reply(200, "text/xml", pdf)));
    let scratch = tempfile::tempdir().unwrap();
    let file = scratch.path().join("body.pdf");
    let ccda = ["ccda", "--api", "office-r4", "--base-url", &server.base(), "--patient", "p1"];
    let (code, stdout, stderr) = run(nextgen(&[&ccda[..], &["--body", file.to_str().unwrap()]].concat()));
    assert_eq!((code, &*stdout), (Some(0), pdf));
    assert_eq!(stderr, "note: the document's body is no XML: application/pdf, 8 bytes\n");
    assert_eq!(std::fs::read(&file).unwrap(), b"%PDF-1.7");
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let (_, stdout, stderr) = run(nextgen(&[&ccda[..], &["--text"]].concat()));
    assert_eq!((&*stdout, &*stderr), ("Scan\n\nThe body is no XML: application/pdf, 8 bytes.\n", ""));
}
