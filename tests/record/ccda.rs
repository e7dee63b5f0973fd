//! C-CDA documents: what is read of them, and what attacks come to.

use nextgen_patient_access::{
    ErrorKind,
    record::ccda::{Body, Ccda},
};

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
    ] {
        let error = Ccda::read(xml.as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Payload, "{name}");
    }
    let many = format!("<ClinicalDocument>{}</ClinicalDocument>", "<a/>".repeat(4_000_001));
    assert_eq!(Ccda::read(many.as_bytes()).unwrap_err().kind(), ErrorKind::Limit);
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

/// A document with a patient's name, and a section with that narrative.
fn with(text: &str) -> String {
    format!(
        r#"<ClinicalDocument xmlns="urn:hl7-org:v3"><title>T</title><recordTarget><patientRole><patient><name>Ann</name></patient>
           </patientRole></recordTarget><component><structuredBody><component><section><title>S</title><text>{text}</text></section>
           </component></structuredBody></component></ClinicalDocument>"#
    )
}

fn text_of(text: &str) -> String {
    Ccda::read(with(text).as_bytes()).unwrap().sections[0].text.clone()
}

/// A document with that in the place of the patient.
fn patient_of(patient: &str) -> Ccda {
    let role = format!("<recordTarget><patientRole>{patient}</patientRole></recordTarget>");
    Ccda::read(format!("<ClinicalDocument>{role}</ClinicalDocument>").as_bytes()).unwrap()
}

#[test]
fn a_row_of_a_table_is_one_line() {
    let table = |rows: &str| {
        format!(
            "before<table><thead><tr><th>Drug</th><th>Reaction</th><th>Status</th></tr></thead><tbody>{rows}</tbody></table>after"
        )
    };
    for (row, line) in [
        (
            "<td>penicillin</td><td><list><item>Hives</item><item>Rash</item></list></td><td>Active</td>",
            "penicillin\tHives; Rash\tActive",
        ),
        (
            "\n <td> <paragraph>penicillin</paragraph> </td>\n <td><paragraph>Hives.</paragraph><paragraph>Rash</paragraph></td> <td>Active</td> ",
            "penicillin\tHives. Rash\tActive",
        ),
        ("<td>penicillin</td><td>Hives<br/>Rash<br/></td><td/>", "penicillin\tHives; Rash\t"),
        ("<td>penicillin</td><td>Hives&lt;br/&gt;Rash</td><td>Active</td>", "penicillin\tHives; Rash\tActive"),
        (
            "<td>penicillin</td><td><table><tbody><tr><td>Hives</td><td>mild</td></tr><tr><td>Rash</td></tr></tbody></table></td><td>Active</td>",
            "penicillin\tHives; mild; Rash\tActive",
        ),
        ("<td/><td><list/></td><td>Active</td>", "\t\tActive"),
        ("<td><list><item>a</item></list>tail</td><th>b</th><td> </td>", "a; tail\tb\t"),
    ] {
        let text = text_of(&table(&format!("<tr>{row}</tr>")));
        assert_eq!(text, format!("before\nDrug\tReaction\tStatus\n{line}\nafter"), "{row}");
    }
    assert_eq!(text_of("<table><tr><td/><td/></tr><tr><td>a</td></tr></table>"), "\t\na");
}

#[test]
fn what_is_raised_lowered_or_apart_stays_so() {
    for (xml, text) in [
        ("10<sup>9</sup>/L", "10⁹/L"),
        ("10<sup>-3</sup> x", "10⁻³ x"),
        ("H<sub>2</sub>O, C<sub>max</sub>", "H₂O, Cₘₐₓ"),
        ("1<sup>st</sup> <content>10<sup><content>12</content></sup></content>/L", "1ˢᵗ 10¹²/L"),
        ("X<sup>®</sup> 5<sub>?</sub>5", "X® 5?5"),
        ("<paragraph>p1</paragraph>tail", "p1\ntail"),
        ("<list><item>one</item></list>tail", "one\ntail"),
        ("<table><tr><td>a</td></tr></table>tail", "a\ntail"),
        ("<list><caption>c</caption><item><caption>d</caption>e</item></list>f", "c\nd\ne\nf"),
        ("a<br/>b<br></br>c", "a\nb\nc"),
        ("a&lt;br/&gt;b&lt;BR /&gt;c<![CDATA[<br>]]>d &lt;/br&gt; e", "a\nb\nc\nd\ne"),
        ("a &lt;bread&gt; b &lt; br c &lt;br", "a <bread> b < br c <br"),
        ("a<content>b</content>c <content revised='delete'>not <br/>this</content>d", "abc d"),
        ("M&amp;M &#x41;&#66; <!-- no -->c<!-- -->d", "M&M AB cd"),
    ] {
        assert_eq!(text_of(xml), text, "{xml}");
    }
}

#[test]
fn times_are_read_whole_or_not_at_all() {
    for (value, date) in [
        ("20180703212010+00", Some("2018-07-03T21:20:10+00:00")),
        ("20180703212010Z", Some("2018-07-03T21:20:10Z")),
        ("2018-07-03", Some("2018-07-03")),
        ("20180703212010+05:30", Some("2018-07-03T21:20:10+05:30")),
        ("20181301", None),
    ] {
        let xml = format!(r#"<ClinicalDocument><effectiveTime value="{value}"/></ClinicalDocument>"#);
        assert_eq!(Ccda::read(xml.as_bytes()).unwrap().date.as_deref(), date, "{value}");
        let patient = patient_of(&format!(r#"<patient><birthTime value="{value}"/></patient>"#)).patient;
        assert_eq!(patient.birth_date.as_deref(), date.map(|date| &date[..10]), "{value}");
    }
}

fn body_of(text: &str) -> Option<Body> {
    let body = format!("<component><nonXMLBody>{text}</nonXMLBody></component>");
    Ccda::read(format!("<ClinicalDocument><title>T</title>{body}</ClinicalDocument>").as_bytes()).unwrap().body
}

#[test]
fn a_body_that_is_no_xml_is_told_of_and_given() {
    let pdf = body_of(
        r#"<text mediaType="application/pdf" representation="B64">JVBE Ri0x
        LjcK</text>"#,
    )
    .unwrap();
    assert_eq!(
        (pdf.media_type.as_deref(), &*pdf.bytes, pdf.text()),
        (Some("application/pdf"), &b"%PDF-1.7\n"[..], None)
    );
    assert_eq!(pdf.to_string(), "application/pdf, 9 bytes");
    // Not said to be base64, but what else would it be.
    let undeclared = r#"<text mediaType="application/pdf"><thumbnail>QUJD</thumbnail>JVBERi0xLjc</text>"#;
    assert_eq!(body_of(undeclared).unwrap().bytes, b"%PDF-1.7");
    for (text, read) in [
        (r#"<text mediaType="text/plain">  Seen today.&#10;Ann &amp; Bob  </text>"#, "Seen today.\nAnn & Bob"),
        ("<text>JVBE</text>", "JVBE"),
        (r#"<text representation="B64">U2VlbiDp</text>"#, "Seen é"),
        (r#"<text mediaType="text/html"><![CDATA[<p>x</p>]]></text>"#, "<p>x</p>"),
    ] {
        assert_eq!(body_of(text).unwrap().text().as_deref(), Some(read), "{text}");
    }
    let elsewhere = body_of(r#"<text mediaType="application/pdf"><reference value="a.pdf"/></text>"#).unwrap();
    assert_eq!((elsewhere.url.as_deref(), elsewhere.bytes.len()), (Some("a.pdf"), 0));
    assert!(elsewhere.to_string().contains("refers to"));
    assert_eq!(body_of(""), None);
    assert!(!format!("{pdf:?}").contains("PDF-"));

    let broken = r#"<ClinicalDocument><component><nonXMLBody><text representation="B64">?SECRET?</text></nonXMLBody></component></ClinicalDocument>"#;
    let error = Ccda::read(broken.as_bytes()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Payload);
    assert!(error.to_string().contains("base64") && !error.to_string().contains("SECRET"), "{error}");
}

#[test]
fn what_is_null_says_nothing() {
    let patient = patient_of(
        r#"<id nullFlavor="UNK"/><id nullFlavor="NA" root="2.16.840.1.113883.4.1"/><id root="1" extension="2"/>
           <patient><name nullFlavor="UNK"/><name><given nullFlavor="NI"/></name><name nullFlavor="MSK">Masked</name>
           <name><given>Ann</given><family>Doe</family></name><name>Other</name><birthTime nullFlavor="UNK"/></patient>"#,
    )
    .patient;
    assert_eq!(patient.name.as_deref(), Some("Ann Doe"));
    assert_eq!((patient.birth_date, patient.ids), (None, vec!["1^2".to_owned()]));
}

#[test]
fn odd_beginnings_are_read() {
    let whole = Ccda::read(DOCUMENT.as_bytes()).unwrap();
    let unmarked = |little: bool| utf16(DOCUMENT, little).split_off(2);
    let blank = format!("\r\n \n{}", DOCUMENT.replace("UTF-8", "windows-1252"));
    for bytes in [
        unmarked(true),
        unmarked(false),
        utf16(&format!("\n{DOCUMENT}"), true).split_off(2),
        format!("\n{DOCUMENT}").into_bytes(),
        format!("\u{FEFF}\u{FEFF}\n{DOCUMENT}\n\u{FEFF}").into_bytes(),
        blank.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect(),
        DOCUMENT.replace("\n", "\r\n").into_bytes(),
    ] {
        assert!(Ccda::read(&bytes).unwrap() == whole);
    }
}

/// What extensions add under the same names is not the document's own.
#[test]
fn other_namespaces_are_others() {
    let prefixed = r#"<c:ClinicalDocument xmlns:c="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc"><sdtc:title>no</sdtc:title><x:title>no</x:title>
        <c:title>T</c:title><c:recordTarget><c:patientRole><sdtc:id root="9"/><c:id root="1"/></c:patientRole></c:recordTarget></c:ClinicalDocument>"#;
    let ccda = Ccda::read(prefixed.as_bytes()).unwrap();
    assert_eq!((ccda.title.as_deref(), ccda.patient.ids), (Some("T"), vec!["1".to_owned()]));
    // A serializer of .NET's that forgets the namespace.
    let forgotten = r#"<ClinicalDocument xmlns="urn:hl7-org:v3"><title xmlns="">T</title></ClinicalDocument>"#;
    assert_eq!(Ccda::read(forgotten.as_bytes()).unwrap().title.as_deref(), Some("T"));
}

#[test]
fn a_document_can_be_read_by_people() {
    let ccda = Ccda::read(DOCUMENT.as_bytes()).unwrap();
    assert_eq!(
        ccda.to_string(),
        "Summary of Care\nDr. Ann Müller, born 1970-05-01, F\nof 2024-05-01T14:35:45-05:00\n\n\
         Allergies\n  Substance     Reaction\n  Penicillin G  Hives\n  Seen by a\n  nurse <RN>\n  one\n  two\n\n  Within\n    deeper\n\nEmpty\n"
    );
    let commands = Ccda::read(with("a&#x1b;[2J\u{9b}b").as_bytes()).unwrap().to_string();
    assert!(!commands.contains(['\u{1b}', '\u{9b}']), "{commands:?}");
    let pdf = r#"<ClinicalDocument><component><nonXMLBody><text mediaType="application/pdf" representation="B64">JVBE</text></nonXMLBody></component></ClinicalDocument>"#;
    let pdf = Ccda::read(pdf.as_bytes()).unwrap().to_string();
    assert!(pdf.ends_with("The body is no XML: application/pdf, 3 bytes.\n"), "{pdf}");
    assert!(Ccda::read(b"<ClinicalDocument/>").unwrap().to_string().contains("no sections"));
}
