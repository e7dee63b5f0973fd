//! C-CDA documents: what is read of them, and what attacks come to.

use nextgen_patient_access::{ErrorKind, record::ccda::Ccda};

const DOCUMENT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="http://evil.example/x.xsl"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc">
  <title>Summary
    of Care</title>
  <effectiveTime value="20240501143545.123-0500"/>
  <recordTarget><patientRole>
    <id root="2.16.840.1.113883.4.1" extension="111-00-2330"/><id root="1.2.3"/>
    <patient><name use="L"><prefix>Dr.</prefix> <given>Ann</given> <family>Müller</family></name>
      <administrativeGenderCode code="F"/><birthTime value="19700501"/></patient>
  </patientRole></recordTarget>
  <component><structuredBody>
    <component><section>
      <code code="48765-2" codeSystem="2.16.840.1.113883.6.1"/><title>Allergies</title>
      <text><table><thead><tr><th>Substance</th><th>Reaction</th></tr></thead>
        <tbody><tr><td>Penicillin <content ID="r1">G</content></td><td>Hives</td></tr></tbody></table>
        <paragraph>Seen&#160;by a <br/>nurse &lt;RN&gt;</paragraph><list><item>one</item><item>two</item></list></text>
      <component><section><code code="x"/><title>Within</title><text>deeper</text></section></component>
    </section></component>
    <component><section nullFlavor="NI"><title>Empty</title></section></component>
  </structuredBody></component>
</ClinicalDocument>"#;

fn utf16(text: &str, little: bool) -> Vec<u8> {
    let bom = std::iter::once(0xFEFF_u16);
    bom.chain(text.encode_utf16())
        .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
        .collect()
}

#[test]
fn a_document_says_whom_it_is_about_and_what() {
    let ccda = Ccda::read(DOCUMENT.as_bytes()).unwrap();
    assert_eq!(ccda.title.as_deref(), Some("Summary of Care"));
    assert_eq!(ccda.date.as_deref(), Some("2024-05-01T14:35:45-05:00"));
    assert_eq!(ccda.patient.name.as_deref(), Some("Dr. Ann Müller"));
    assert_eq!(ccda.patient.birth_date.as_deref(), Some("1970-05-01"));
    assert_eq!(ccda.patient.gender.as_deref(), Some("F"));
    assert_eq!(ccda.patient.ids, ["2.16.840.1.113883.4.1^111-00-2330", "1.2.3"]);
    let sections: Vec<_> =
        ccda.sections.iter().map(|it| (it.code.as_deref(), it.title.as_deref().unwrap(), it.level)).collect();
    assert_eq!(sections, [(Some("48765-2"), "Allergies", 0), (Some("x"), "Within", 1), (None, "Empty", 0)]);
    assert_eq!(
        ccda.section("48765-2").unwrap().text,
        "Substance\tReaction\nPenicillin G\tHives\nSeen by a\nnurse <RN>\none\ntwo"
    );
    assert!(!format!("{ccda:?}").contains("Ann"));
}

#[test]
fn encodings_are_told_by_mark_or_declaration() {
    let whole = Ccda::read(DOCUMENT.as_bytes()).unwrap();
    let marked = format!("\u{FEFF}{DOCUMENT}");
    let latin1 = |label: &str| -> Vec<u8> {
        DOCUMENT.replace("UTF-8", label).chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
    };
    for bytes in [
        marked.into_bytes(),
        utf16(DOCUMENT, true),
        utf16(&DOCUMENT.replace("UTF-8", "UTF-16"), false),
        latin1("ISO-8859-1"),
        latin1("windows-1252"),
        DOCUMENT.replace(r#" encoding="UTF-8""#, "").into_bytes(),
        DOCUMENT.split_once("?>").unwrap().1.trim().as_bytes().to_vec(),
    ] {
        assert!(Ccda::read(&bytes).unwrap() == whole);
    }
    for (bytes, said) in
        [(latin1("UTF-8"), "UTF-8"), (latin1("x-klingon"), "encoding"), (vec![0xFF, 0xFE, 0x00, 0xD8], "UTF-16")]
    {
        let error = Ccda::read(&bytes).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Payload);
        assert!(error.to_string().contains(said), "{error}");
    }
}

#[test]
fn attacks_come_to_nothing() {
    let laughs: String = (1..30).map(|n| format!("<!ENTITY l{n} \"&l{0};&l{0};&l{0};\">", n - 1)).collect();
    let deep = |levels: usize| {
        format!("<ClinicalDocument>{}{}</ClinicalDocument>", "<a>".repeat(levels), "</a>".repeat(levels))
    };
    let nested_sections = |levels: usize| {
        let (open, close) = ("<component><section>".repeat(levels), "</section></component>".repeat(levels));
        format!(
            "<ClinicalDocument><component><structuredBody>{open}{close}</structuredBody></component></ClinicalDocument>"
        )
    };
    for (name, xml) in [
        ("billion laughs", format!("<!DOCTYPE x [<!ENTITY l0 \"ha\">{laughs}]><ClinicalDocument>&l29;</ClinicalDocument>")),
        ("external entity", r#"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><ClinicalDocument><title>&e;</title></ClinicalDocument>"#.into()),
        ("external subset", r#"<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><ClinicalDocument/>"#.into()),
        ("parameter entity", r#"<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p">%p;]><ClinicalDocument/>"#.into()),
        ("undeclared entity", "<ClinicalDocument><title>&nbsp;</title></ClinicalDocument>".into()),
        ("another document", "<html/>".into()),
        ("cut off", DOCUMENT[..700].to_owned()),
        ("no document", String::new()),
        ("too many elements", format!("<ClinicalDocument>{}</ClinicalDocument>", "<a/>".repeat(4_000_001))),
    ] {
        let error = Ccda::read(xml.as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Payload, "{name}");
    }
    let error = Ccda::read(b"<a><SECRET></a>").unwrap_err();
    assert!(!error.to_string().contains("SECRET") && !format!("{error:?}").contains("SECRET"), "{error}");
    // Nested so deep that a reader that recurses would end the process: read, or refused.
    for xml in [deep(200_000), nested_sections(2_000)] {
        let _ = Ccda::read(xml.as_bytes());
    }
    assert_eq!(Ccda::read(nested_sections(300).as_bytes()).unwrap().sections.last().unwrap().level, 299);
}

/// .NET declares UTF-16, which its strings are in, and others then write them in UTF-8.
#[test]
fn a_declaration_that_can_be_read_is_not_in_utf_16() {
    let whole = Ccda::read(DOCUMENT.as_bytes()).unwrap();
    for label in ["utf-16", "UTF-16", "utf-16le", "UTF-16BE", "ucs-2"] {
        assert!(Ccda::read(DOCUMENT.replace("UTF-8", label).as_bytes()).unwrap() == whole, "{label}");
    }
}
