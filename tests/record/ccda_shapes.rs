//! C-CDA documents of hostile shapes: read, or refused.

use nextgen_patient_access::{Error, ErrorKind, record::ccda::Ccda};

/// Documents of about that many bytes, each of a shape that could cost more than its length: what it is full of, and whether it is
/// read or how it is refused.
fn shapes(bytes: usize) -> Vec<(&'static str, String, Result<(), ErrorKind>)> {
    let (read, limit, payload) = (Ok(()), Err(ErrorKind::Limit), Err(ErrorKind::Payload));
    let fill = |part: &str| part.repeat(bytes / part.len());
    let numbered = |part: &dyn Fn(usize) -> String| -> String { (0..bytes / part(0).len()).map(part).collect() };
    let document = |inside: String| {
        format!(r#"<ClinicalDocument xmlns="urn:hl7-org:v3"><title>T</title>{inside}</ClinicalDocument>"#)
    };
    let section = |text: String| {
        document(format!(
            "<component><structuredBody><component><section><text>{text}</text></section></component></structuredBody></component>"
        ))
    };
    let nested = |open: &str, close: &str, levels: usize| format!("{}{}", open.repeat(levels), close.repeat(levels));
    let deep = |open: &str, close: &str| nested(open, close, bytes / (open.len() + close.len()));
    // As deep as is read, again and again.
    let waves = |open: &str, close: &str, levels: usize| fill(&nested(open, close, levels));
    vec![
        ("elements", document(fill("<a/>")), read),
        ("texts", document(fill("a<!---->")), read),
        ("comments", document(fill("<!---->")), read),
        ("one comment", document(format!("<!--{}-->", fill("- "))), read),
        ("instructions", document(fill("<?a?>")), read),
        ("entities", section(fill("&lt;")), read),
        ("numbered entities", section(fill("&#9731;")), read),
        ("CDATA", section(fill("<![CDATA[]]>")), read),
        ("one CDATA", section(format!("<![CDATA[{}]]>", fill("]]"))), read),
        ("one text", section(fill("a ")), read),
        ("white space", section(fill("\n")), read),
        ("escaped breaks", section(fill("&lt;br/&gt;")), read),
        ("almost breaks", section(fill("&lt;br ")), read),
        ("one almost break", section(format!("&lt;br{}", fill(" "))), read),
        ("raised digits", section(format!("<sup>{}</sup>", fill("9"))), read),
        ("cells", section(format!("<table><tr>{}</tr></table>", fill("<td/>"))), read),
        ("rows", section(format!("<table>{}</table>", fill("<tr><td>a</td><td/></tr>"))), read),
        ("lines in a cell", section(format!("<table><tr><td>{}</td></tr></table>", fill("a<br/>"))), read),
        ("tables in tables", section(waves("<table><tr><td>a", "</td></tr></table>", 200)), read),
        ("lists in lists", section(waves("<list><item>a", "</item></list>", 300)), read),
        (
            "sections",
            document(format!("<component><structuredBody>{}</structuredBody></component>", fill("<section/>"))),
            read,
        ),
        (
            "sections in sections",
            document(format!(
                "<component><structuredBody>{}</structuredBody></component>",
                waves("<section><text>a</text>", "</section>", 600)
            )),
            read,
        ),
        ("sections in texts", section(waves("<section><text>a", "</text></section>", 300)), read),
        (
            "ids",
            document(format!("<recordTarget><patientRole>{}</patientRole></recordTarget>", fill(r#"<id root=""/>"#))),
            read,
        ),
        (
            "names",
            document(format!(
                "<recordTarget><patientRole><patient>{}</patient></patientRole></recordTarget>",
                fill("<name/>")
            )),
            read,
        ),
        (
            "parts of a name",
            document(format!(
                "<recordTarget><patientRole><patient><name>{}</name></patient></patientRole></recordTarget>",
                fill("<a>a</a>")
            )),
            read,
        ),
        ("a long value", document(format!(r#"<effectiveTime value="{}"/>"#, fill("2"))), read),
        ("entities in a value", document(format!(r#"<a b="{}"/>"#, fill("&amp;"))), read),
        ("a long name", document(format!("<{0}></{0}>", "a".repeat(bytes / 2))), read),
        (
            "200 attributes on each",
            document(fill(&format!("<a{}/>", (0..200).map(|n| format!(r#" a{n}="""#)).collect::<String>()))),
            read,
        ),
        (
            "100 declarations on each",
            document(fill(&format!("<a{}/>", (0..100).map(|n| format!(r#" xmlns:a{n}="b""#)).collect::<String>()))),
            read,
        ),
        (
            "names resolved among 120 declarations",
            document(format!(
                "<a{}>{}</a>",
                (0..120).map(|n| format!(r#" xmlns:aaaa{n}="b""#)).collect::<String>(),
                fill("<aaaa0:b/>")
            )),
            read,
        ),
        ("undeclared prefixes", document(fill("<a:b/>")), read),
        (
            "a PDF",
            document(format!(
                r#"<component><nonXMLBody><text mediaType="application/pdf" representation="B64">{}</text></nonXMLBody></component>"#,
                fill("QUFB")
            )),
            read,
        ),
        (
            "thumbnails",
            document(format!("<component><nonXMLBody><text>{}</text></nonXMLBody></component>", fill("<thumbnail/>a"))),
            read,
        ),
        ("components", document(fill("<component><nonXMLBody/></component>")), read),
        ("attributes", document(format!("<a{}/>", numbered(&|n| format!(r#" a{n}="""#)))), limit),
        ("declarations", document(format!("<a{}/>", numbered(&|n| format!(r#" xmlns:a{n}="b""#)))), limit),
        ("declarations in one another", document(numbered(&|n| format!(r#"<a xmlns:a{n}="b">"#))), limit),
        ("defaults in one another", document(deep(r#"<a xmlns="b">"#, "</a>")), limit),
        ("elements in one another", document(deep("<a>", "</a>")), limit),
        (
            "sections in one another",
            document(format!(
                "<component><structuredBody>{}</structuredBody></component>",
                deep("<section>", "</section>")
            )),
            limit,
        ),
        ("texts in one another", section(deep("<text>a", "</text>")), limit),
        ("a tag without end", format!("<ClinicalDocument {}", fill("a ")), payload),
        ("a comment without end", format!("<ClinicalDocument><!--{}", fill("--")), payload),
        ("CDATA without end", format!("<ClinicalDocument><![CDATA[{}", fill("]")), payload),
        ("a value without end", format!(r#"<ClinicalDocument a="{}"#, fill("'>")), payload),
        ("an instruction without end", format!("<?{}", fill("?")), payload),
        ("a type without end", format!("<!DOCTYPE a [{}", fill("<!--")), payload),
        (
            "a type with entities",
            format!("<!DOCTYPE a [{}]><ClinicalDocument/>", numbered(&|n| format!(r#"<!ENTITY a{n} "a">"#))),
            payload,
        ),
        ("an entity without end", section(format!("&{}", fill("a"))), payload),
        ("many documents", fill("<ClinicalDocument/>"), payload),
        ("zeros", "\0".repeat(bytes), payload),
        ("angles", fill("<"), payload),
    ]
}

#[test]
fn every_shape_is_read_or_refused() {
    for (name, xml, expected) in shapes(100_000) {
        let found = Ccda::read(xml.as_bytes());
        assert_eq!(found.as_ref().map(|_| ()).map_err(Error::kind), expected, "{name}");
        match found {
            Ok(ccda) => {
                assert_eq!(ccda.title.as_deref(), Some("T"), "{name}");
                let written = ccda.to_string().len();
                assert!(written < 20 * xml.len(), "{name}: {written} bytes");
            }
            Err(error) => assert!(error.to_string().contains("the document "), "{name}: {error}"),
        }
    }
}

/// `cargo test --release --features all-apis --test record -- --ignored --nocapture megabyte_of_each_shape`. Each shape is read in
/// a process of its own, whose most memory is printed, all that it has.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "prints a table"]
fn a_megabyte_of_each_shape() {
    const FILE: &str = "CCDA_SHAPE";
    if let Ok(file) = std::env::var(FILE) {
        let xml = std::fs::read(file).unwrap();
        let began = std::time::Instant::now();
        let found = Ccda::read(&xml).map(|_| ()).map_err(|error: Error| error.kind());
        let time = began.elapsed().as_secs_f64() * 1e3;
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        let peak: u32 = peak.split_whitespace().next().unwrap().parse().unwrap();
        return println!("= {time:8.1} {:6.1}  {found:?}", f64::from(peak) / 1024.0);
    }
    println!("{:40} {:>8} {:>6}", "1 MB of", "ms", "MB");
    let scratch = tempfile::tempdir().unwrap();
    for (name, xml, _) in shapes(1_000_000) {
        let file = scratch.path().join("shape.xml");
        std::fs::write(&file, xml).unwrap();
        let mut child = std::process::Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "ccda_shapes::a_megabyte_of_each_shape", "--ignored", "--nocapture"]).env(FILE, file);
        let output = child.output().unwrap();
        let output = String::from_utf8_lossy(&output.stdout);
        let (_, measured) = output.split_once("= ").unwrap();
        println!("{name:40} {}", measured.lines().next().unwrap());
    }
}
