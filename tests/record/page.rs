//! A record as a page: the same as its summary, and nothing of a record is ever markup.

use std::{collections::BTreeMap, fs, path::Path};

use html5gum::{DefaultEmitter, Token, Tokenizer};
use nextgen_patient_access::{
    Api, Client,
    record::{
        Completeness, Existing, Page, Resource, Summary,
        ccda::Ccda,
        chart::{Chart, Line, Part, ResultKind, Table},
    },
};
use nextgen_sandbox::{Behaviour, Sandbox, population::Size};
use serde_json::{Value, value::RawValue};

fn resource(json: &str) -> Resource {
    Resource::new(RawValue::from_string(json.to_owned()).unwrap()).unwrap()
}

/// A tag, with its attributes.
type Tag = (String, BTreeMap<String, String>);

/// What a browser makes of a page: its tags, and its text without those; of each list item, too.
#[derive(Default)]
struct Seen {
    tags: Vec<Tag>,
    text: String,
    items: Vec<String>,
    preformatted: Vec<String>,
}

fn seen(html: &str) -> Seen {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut seen = Seen::default();
    let (mut within, mut open) = (String::new(), Vec::new());
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => {
                within = text(&tag.name);
                let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
                match &*within {
                    "li" => open.push(String::new()),
                    "pre" => seen.preformatted.push(String::new()),
                    _ => {}
                }
                seen.tags.push((within.clone(), attributes.collect()));
            }
            Token::EndTag(tag) => {
                if &**tag.name == b"li" {
                    seen.items.extend(open.pop());
                }
                if within == text(&tag.name) {
                    within.clear();
                }
            }
            Token::String(it) if !["style", "script"].contains(&&*within) => {
                let it = text(&it);
                open.iter_mut().for_each(|item| *item += &it);
                if html_pre(&seen.tags, &within) {
                    *seen.preformatted.last_mut().unwrap() += &it;
                }
                seen.text += &it;
            }
            Token::Error(error) => panic!("{error:?}"),
            _ => {}
        }
    }
    seen
}

/// Whether this is the text of the `<bdi>` in a `<pre>`.
fn html_pre(tags: &[Tag], within: &str) -> bool {
    within == "bdi" && tags.len() > 1 && tags[tags.len() - 2].0 == "pre"
}

/// As one reads it: white space is white space.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn downloaded(api: Api, years: u32, folder: &Path) -> (Sandbox, String, Completeness) {
    let mut behaviour = Behaviour::default();
    behaviour.switch_off("office-limit").unwrap();
    let sandbox =
        Sandbox::builder().size(Size { years, ..Size::default() }).behaviour(behaviour).start().await.unwrap();
    let patient = sandbox.patients().next().unwrap().id;
    let token = sandbox.access_token(api, &patient);
    let client = Client::builder(sandbox.endpoint(api).unwrap(), token).build().unwrap();
    let report = client.record(&patient).download(folder, Existing::Refuse, |_| {}).await.unwrap();
    (sandbox, patient, report)
}

#[tokio::test(flavor = "multi_thread")]
async fn summary_page_and_documents_say_the_same() {
    for api in [Api::OfficeR4, Api::OfficeR3, Api::EnterpriseR4, Api::EnterpriseDstu2] {
        let scratch = tempfile::tempdir().unwrap();
        let folder = scratch.path().join("record");
        let (_sandbox, _, report) = downloaded(api, 3, &folder).await;
        let page = Page::of_folder(&folder).unwrap();
        let seen = seen(&page.to_string());
        let summary = Summary::of_folder(&folder).unwrap();
        assert!(page.chart() == summary.chart());

        let items: Vec<String> = seen.items.iter().map(|item| words(item)).collect();
        for part in Part::ALL {
            for line in page.chart().lines(part) {
                // The same pieces as in the summary's line, together in one entry of the page.
                let pieces = [line.day(), line.name(), &line.said(), &line.status()].map(words);
                assert!(
                    items.iter().any(|item| pieces.iter().all(|piece| item.contains(piece))),
                    "{api} {part:?}: {line} is not on the page"
                );
            }
        }
        // The summary has no other lines than these, and each of them.
        let summary = summary.with_all_lines().to_string();
        for part in Part::ALL {
            let lines = page.chart().lines(part);
            let expected: String = lines.iter().map(|line| format!("  {line}\n")).collect();
            assert!(summary.contains(&format!("\n{} ({})\n{expected}", part.title(), lines.len())), "{api} {part:?}");
        }
        let patient = page.chart().patient.clone().unwrap();
        for fact in [patient.name, patient.birth_date, patient.gender] {
            assert!(seen.text.contains(&fact.unwrap()), "{api}");
        }
        let gaps: Vec<String> = report.gaps().collect();
        assert!(gaps.iter().all(|gap| seen.text.contains(gap) && summary.contains(gap)), "{api}");
        assert_eq!(seen.text.contains("Insurance: the server does not give them"), api == Api::EnterpriseR4, "{api}");

        // Each C-CDA document reads as `nextgen ccda --text` has it, and says what the chart says.
        let mut whole = String::new();
        for row in report.documents.iter().filter(|row| row.file.as_ref().is_some_and(|name| name.ends_with(".xml"))) {
            let file = row.file.as_ref().unwrap();
            let text = Ccda::read(&fs::read(folder.join(file)).unwrap()).unwrap().to_string();
            assert!(seen.preformatted.contains(&text), "{api}: {file}");
            assert!(seen.tags.iter().any(|(_, attributes)| attributes.get("href") == Some(file)), "{api}: {file}");
            whole += &text;
        }
        if matches!(api, Api::OfficeR4 | Api::OfficeR3) {
            assert!(seen.preformatted.len() > 2, "{api}");
            let whole = words(&whole);
            for part in [Part::Problems, Part::Allergies, Part::Medications, Part::Immunizations] {
                let lines = page.chart().lines(part);
                // What was not given, and health concerns, are in no C-CDA document of the sandbox.
                let is_in =
                    |line: &&Line<'_>| line.status() != "not-done" && !line.entry.resource.starts_with("Condition/HC-");
                for line in lines.iter().filter(is_in) {
                    assert!(whole.contains(&words(line.name())), "{api} {part:?}: {line} is in no C-CDA document");
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_a_private_file_whose_links_lead_to_the_record() {
    use std::os::unix::fs::PermissionsExt;

    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("my record");
    let (_sandbox, ..) = downloaded(Api::OfficeR4, 10, &folder).await;
    let page = Page::of_folder(&folder).unwrap();
    for (file, prefix) in [("my record/record.html", ""), ("page.html", "./my%20record/")] {
        let file = scratch.path().join(file);
        page.save(&file).unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        let html = fs::read_to_string(&file).unwrap();
        assert!(html.len() < 5 << 20, "{}", html.len());
        let tags = seen(&html).tags;
        let links: Vec<&String> = tags.iter().filter(|(name, _)| name == "a").map(|(_, it)| &it["href"]).collect();
        let documents: Vec<&&String> = links.iter().filter(|link| !link.starts_with('#')).collect();
        assert!(documents.len() > 10, "{documents:?}");
        for link in documents {
            let name = link.strip_prefix(prefix).unwrap_or_else(|| panic!("{link}"));
            assert!(folder.join(name).is_file(), "{link}");
        }
        // Each link within the page leads somewhere, and no id is there twice.
        let mut ids: Vec<&String> = tags.iter().filter_map(|(_, it)| it.get("id")).collect();
        assert!(links.iter().filter_map(|link| link.strip_prefix('#')).all(|id| ids.iter().any(|it| *it == id)));
        let before = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), before);
    }
    // The record is whole all the same.
    assert!(nextgen_patient_access::record::verify(&folder).unwrap().differences.is_empty());
    assert!(Summary::of_folder(&folder).is_ok());
}

/// A record of every type that a page shows, in whose strings `text` is; where `dates` is true, not in those that are dates and numbers.
fn record_of(text: &str, dates: bool) -> Vec<String> {
    let text = &*serde_json::to_string(text).unwrap();
    let concept = format!(r#"{{"text": {text}, "coding": [{{"code": {text}, "display": {text}}}]}}"#);
    let date = |date: &str| if dates { format!("\"{date}\"") } else { text.to_owned() };
    let number = |number: &str| if dates { number.to_owned() } else { text.to_owned() };
    let of = |resource_type: &str, id: &str, members: &str| {
        format!(
            r#"{{"resourceType": "{resource_type}", "id": "{id}", "status": {text}, "encounter": {{"reference": "Encounter/e"}}, {members}}}"#
        )
    };
    let quantity = |it: &str| format!(r#"{{"value": {}, "unit": {text}, "comparator": {text}}}"#, number(it));
    let range = format!(
        r#"[{{"low": {}, "high": {}, "text": {text}, "type": {concept}}}, {{"low": {}, "high": {}}}]"#,
        quantity("1"),
        quantity("3"),
        quantity("2"),
        quantity("4")
    );
    let mut all = vec![
        format!(
            r#"{{"resourceType": "Patient", "id": "p", "name": [{{"text": {text}}}], "birthDate": {}, "gender": {text}, "managingOrganization": {{"display": {text}}}}}"#,
            date("1970-05-01")
        ),
        of(
            "Condition",
            "c",
            &format!(
                r#""code": {concept}, "clinicalStatus": {concept}, "verificationStatus": {concept}, "onsetDateTime": {}"#,
                date("2020-01-01")
            ),
        ),
        of(
            "Condition",
            "d",
            &format!(
                r#""code": {concept}, "category": [{{"coding": [{{"code": "encounter-diagnosis"}}]}}], "recordedDate": {}"#,
                date("2020-01-01")
            ),
        ),
        of(
            "MedicationRequest",
            "m",
            &format!(
                r#""medicationCodeableConcept": {concept}, "authoredOn": {}, "dosageInstruction": [{{"text": {text}, "route": {concept}, "doseAndRate": [{{"doseQuantity": {}}}]}}]"#,
                date("2020-01-01"),
                quantity("2")
            ),
        ),
        of(
            "AllergyIntolerance",
            "a",
            &format!(
                r#""code": {concept}, "onsetDateTime": {}, "reaction": [{{"severity": {text}, "manifestation": [{concept}]}}]"#,
                date("2020-01-01")
            ),
        ),
        of("Immunization", "i", &format!(r#""vaccineCode": {concept}, "occurrenceDateTime": {}"#, date("2020-01-01"))),
        of("Procedure", "r", &format!(r#""code": {concept}, "performedDateTime": {}"#, date("2020-01-01"))),
        of("DocumentReference", "f", &format!(r#""type": {concept}, "date": {}"#, date("2020-01-01"))),
        format!(
            r#"{{"resourceType": "Encounter", "id": "e", "status": {text}, "type": [{concept}], "reasonCode": [{concept}], "period": {{"start": {}, "end": {}}}, "participant": [{{"individual": {{"display": {text}}}}}], "serviceProvider": {{"display": {text}}}}}"#,
            date("2020-01-01"),
            date("2020-02-01")
        ),
    ];
    for (id, kind) in [("1", "laboratory"), ("2", "laboratory"), ("3", "vital-signs"), ("4", "survey")] {
        let day = date(&format!("2020-0{id}-01"));
        all.push(of("Observation", id, &format!(r#""category": [{{"coding": [{{"code": "{kind}"}}]}}], "code": {concept}, "effectiveDateTime": {day}, "valueQuantity": {}, "referenceRange": {range}, "interpretation": [{concept}], "component": [{{"code": {concept}, "valueQuantity": {}, "referenceRange": {range}}}, {{"code": {{"text": "Other"}}, "valueString": {text}}}]"#, quantity(id), quantity(id))));
    }
    all
}

fn page_of(text: &str, dates: bool) -> String {
    let mut page = Page::default();
    for json in record_of(text, dates) {
        page.add(&resource(&json));
    }
    let json: Value = serde_json::json!({
        "version": 1, "api": text, "baseUrl": text, "patient": text, "complete": false,
        "types": {
            "Coverage": {"status": "denied", "received": 0, "pages": 0, "error": text},
            "Observation": {"status": "incomplete", "received": 1, "total": 2, "pages": 0, "error": text},
            text: {"status": "complete", "received": 1, "pages": 1},
        },
        "documents": [
            {"reference": "DocumentReference/f", "attachment": 1, "url": text, "status": "complete", "contentType": text, "bytes": 5, "sha256": text, "file": text},
            {"reference": text, "attachment": 1, "url": text, "status": "failed", "contentType": text, "bytes": 0, "error": text},
        ],
    });
    page.add_report(&serde_json::from_value(json).unwrap());
    page.to_string()
}

#[test]
fn a_record_whose_every_string_is_an_attack_is_text() {
    let attacks = [
        "<script>document.title = 'attacked'</script>",
        "</script><script>alert(1)</script>",
        "</title></style><img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><title>",
        "\"]]><!--",
        "\" onmouseover=\"alert(1)\" x=\"",
        "' autofocus onfocus='alert(1)",
        "javascript:alert(1)",
        "../../etc/passwd",
        "&lt;b&gt; &amp;quot; &#60;",
        "{{ 7 * 7 }} {% raw %} ${7}",
        "\u{202e}cod.exe\u{2066}",
        "\u{0}\u{7}\u{1b}[31mred",
    ];
    for dates in [true, false] {
        let plain = seen(&page_of("plain", dates));
        let has_charts = plain.tags.iter().any(|(name, _)| name == "svg");
        assert_eq!(has_charts, dates);
        for attack in attacks {
            let html = page_of(attack, dates);
            let attacked = seen(&html);
            // Not one tag, and not one attribute, is another than in a record that attacks nobody.
            assert!(attacked.tags == plain.tags, "{attack:?}");
            let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            let shown = attack.replace(|c: char| c.is_control() || turns(c), " ");
            assert!(words(&attacked.text).contains(&words(&shown)), "{attack:?}");
            assert!(!html.contains(['\u{202e}', '\u{2066}', '\u{0}', '\u{1b}']), "{attack:?}");
        }
        let long = page_of(&"x".repeat(100_000), dates);
        assert!(seen(&long).tags == plain.tags);
        assert!(long.len() < 1 << 20, "{}", long.len());
        assert!(!long.contains(&"x".repeat(10_000)));
    }
}

#[test]
fn a_page_can_load_nothing_and_runs_nothing_of_others() {
    let html = page_of("plain", true);
    let seen = seen(&html);
    let policy = seen.tags.iter().find(|(_, it)| it.contains_key("http-equiv")).unwrap().1["content"].clone();
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains('*') && policy.contains("form-action 'none'"), "{policy}");
    for (name, attributes) in &seen.tags {
        assert!(!["img", "link", "iframe", "object", "embed", "base", "form-data"].contains(&&**name), "{name}");
        for attribute in attributes.keys() {
            assert!(!attribute.starts_with("on") && attribute != "style" && attribute != "src", "{name} {attribute}");
        }
    }
    assert_eq!(seen.tags.iter().filter(|(name, _)| name == "script").count(), 1);
    // A report that names files for itself leads nowhere.
    assert!(seen.tags.iter().filter(|(name, _)| name == "a").all(|(_, it)| it["href"].starts_with('#')));
}

#[test]
fn a_page_of_nothing_says_so() {
    let text = seen(&Page::default().to_string()).text;
    for line in ["No problems are on record.", "No visits are on record.", "What is missing is not known"] {
        assert!(text.contains(line), "{line}");
    }
    assert!(!text.contains("Nothing is missing"));
    assert_eq!(format!("{:?}", Page::default()), "Page { .. }");
}

fn pressure(day: &str, systolic: &str, diastolic: &str) -> String {
    let part = |name: &str, value: &str, low: u32, high: u32, flag: &str| {
        format!(
            r#"{{"code": {{"text": "{name}"}}, "valueQuantity": {{"value": {value}, "unit": "mmHg"}}, "interpretation": [{{"text": "{flag}"}}], "referenceRange": [{{"low": {{"value": {low}}}, "high": {{"value": {high}}}}}]}}"#
        )
    };
    format!(
        r#"{{"resourceType": "Observation", "id": "{day}", "category": [{{"coding": [{{"code": "vital-signs"}}]}}], "code": {{"text": "Blood pressure"}}, "effectiveDateTime": "{day}", "component": [{}, {}]}}"#,
        part("Systolic", systolic, 90, 130, "High"),
        part("Diastolic", diastolic, 60, 80, "Normal")
    )
}

#[test]
fn numbers_over_time_are_series() {
    let mut chart = Chart::default();
    let glucose = |day: &str, value: &str| {
        format!(
            r#"{{"resourceType": "Observation", "category": {{"coding": [{{"code": "laboratory"}}]}}, "code": {{"text": "Glucose"}}, "effectiveDateTime": "{day}", {value}}}"#
        )
    };
    for json in [
        pressure("2024-02-01", "141", "77"),
        pressure("2024-01-01", "135", "75.50"),
        glucose("2024-03-01", r#""valueQuantity": {"value": 5.5, "unit": "mmol/l"}"#),
        glucose("2024-02-01", r#""valueQuantity": {"value": "99", "unit": "mg/dl"}"#),
        glucose("2024-01-01", r#""valueString": "high""#),
        glucose("2024-01-02", r#""valueQuantity": {"value": 1e999, "unit": "mg/dl"}"#),
        glucose("no date", r#""valueInteger": 7"#),
    ] {
        chart.add(&resource(&json));
    }
    let series = chart.series();
    let [blood, glucose] = &*series else { panic!("{}", series.len()) };
    assert_eq!((blood.name, blood.kind, blood.entries.len()), ("Blood pressure", ResultKind::VitalSign, 2));
    let [graph] = &*blood.graphs else { panic!("one unit") };
    let lines: Vec<_> =
        graph.traces.iter().map(|it| (it.name, it.points.iter().map(|it| it.value).collect::<Vec<_>>())).collect();
    assert_eq!(lines, [(Some("Systolic"), vec![135.0, 141.0]), (Some("Diastolic"), vec![75.5, 77.0])]);
    assert_eq!(graph.traces[0].range().unwrap().to_string(), "90–130");
    assert!(graph.traces[0].points[0].measurement.is_notable() && !graph.traces[1].points[0].measurement.is_notable());
    let units: Vec<_> = glucose.graphs.iter().map(|graph| (graph.unit, graph.traces[0].points.len())).collect();
    assert_eq!((glucose.kind, units), (ResultKind::Laboratory, vec![(Some("mg/dl"), 1), (Some("mmol/l"), 1)]));
    assert_eq!(glucose.entries.len(), 5);

    let mut page = Page::default();
    for json in [pressure("2024-02-01", "141", "77"), pressure("2024-01-01", "135", "75")] {
        page.add(&resource(&json));
    }
    let seen = seen(&page.to_string());
    let classes =
        |class: &str| seen.tags.iter().filter(|(_, it)| it.get("class").is_some_and(|it| it == class)).count();
    // Two lines with a legend, and a range for each.
    assert_eq!((classes("look0 line"), classes("look1 line"), classes("band") - 1), (2, 2, 2));
    assert!(seen.text.contains("Systolic: 2 values, from 135 mmHg on 2024-01-01 to 141 mmHg on 2024-02-01; lowest 135 mmHg, highest 141 mmHg. The range is 90–130. 2 are marked as not normal."), "{}", seen.text);
}

#[test]
fn a_visit_has_what_belongs_to_it() {
    let mut page = Page::default();
    for json in record_of("plain", true) {
        page.add(&resource(&json.replace("Encounter/e\"", "https://fhir.example/r4/Encounter/e/_history/2\"")));
    }
    let chart = page.chart();
    assert!(chart.results.iter().all(|entry| entry.encounter.as_deref() == Some("Encounter/e")));
    assert_eq!((&*chart.encounters[0].reasons, chart.encounters[0].participants.len()), (&["plain".to_owned()][..], 1));
    assert!(seen(&page.to_string()).text.contains("11 entries belong to this visit"));
    for (json, expected) in [
        (
            r#"{"resourceType": "DocumentReference", "context": {"encounter": [{"reference": "Encounter/1"}]}}"#,
            Some("Encounter/1"),
        ),
        (r#"{"resourceType": "Condition", "context": {"reference": "EpisodeOfCare/1"}}"#, None),
        (r#"{"resourceType": "Condition", "context": {"reference": "Encounter/2"}}"#, Some("Encounter/2")),
    ] {
        let mut chart = Chart::default();
        chart.add(&resource(json));
        let entry = chart.documents.first().or(chart.problems.first()).unwrap();
        assert_eq!(entry.encounter.as_deref(), expected, "{json}");
    }
}

#[test]
fn tables_are_for_spreadsheets_and_no_formulas() {
    let mut chart = Chart::default();
    for (id, name, value) in [
        ("1", "Base excess", r#""valueQuantity": {"value": -1.50, "unit": "mmol/l", "comparator": "<"}"#),
        ("2", "=HYPERLINK(\\\"http://x\\\")", r#""valueString": "+cmd|' /C calc'!A0""#),
        ("3", "@SUM(1)", r#""valueString": "  -2+3""#),
        ("4", "-", r#""valueQuantity": {"value": "-7", "unit": "\t=1"}"#),
        ("5", "a, b\\nc", r#""valueInteger": 5"#),
    ] {
        chart.add(&resource(&format!(r#"{{"resourceType": "Observation", "id": "{id}", "category": [{{"coding": [{{"code": "laboratory"}}]}}], "code": {{"text": "{name}"}}, {value}}}"#)));
    }
    let csv = chart.csv(Table::Labs);
    let rows: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(
        rows[1..],
        [
            ",Base excess,,<,-1.50,mmol/l,,,,,,laboratory,,Observation/1",
            r#","'=HYPERLINK(""http://x"")",,,"'+cmd|' /C calc'!A0",,,,,,,laboratory,,Observation/2"#,
            r#","'@SUM(1)",,,"'-2+3",,,,,,,laboratory,,Observation/3"#,
            r#","'-",,,-7,"'=1",,,,,,laboratory,,Observation/4"#,
            ",\"a, b\nc\",,,5,,,,,,,laboratory,,Observation/5",
            "",
        ]
    );
    assert_eq!(chart.csv(Table::VitalSigns).lines().count(), 1);
    assert_eq!(chart.csv(Table::Results), csv);
    let json: Value = serde_json::from_str(&serde_json::to_string(&chart).unwrap()).unwrap();
    let numbers: Vec<&Value> = json["results"].as_array().unwrap().iter().map(|it| &it["values"][0]["value"]).collect();
    assert_eq!(numbers[0]["quantity"]["number"], serde_json::json!(-1.5));
    assert_eq!(numbers[3]["quantity"]["number"], serde_json::json!(-7));
    assert!(serde_json::to_string(&chart).unwrap().contains("\"number\":-1.50"));
    let problem = r#"{"resourceType": "AllergyIntolerance", "id": "1", "code": {"text": "Nuts"}, "reaction": [{"manifestation": [{"text": "Hives"}, {"text": "Cough"}], "severity": "mild"}, {"description": "Itch"}]}"#;
    chart.add(&resource(problem));
    let line: Line<'_> = chart.lines(Part::Allergies)[0];
    assert_eq!(line.to_string(), "            Nuts: Hives (mild), Cough (mild), Itch");
    let rows = chart.csv(Table::Part(Part::Allergies));
    assert!(rows.ends_with("\r\n,,,Nuts,,,,Hives (mild); Cough (mild); Itch,,AllergyIntolerance/1\r\n"), "{rows}");
}
