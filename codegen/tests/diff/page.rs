//! The pages of the twenty changes of a made-up next revision.

use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::diff::{Change, Level, Notice};
use nextgen_patient_access_codegen::impact::{self, Module};
use nextgen_patient_access_codegen::page::{History, Lines, Page, Revision};
use nextgen_patient_access_codegen::{Diagnostic, diff, document};
use serde_json::{Value, json};

use super::next_revision::EDITS;

fn office_r4() -> Value {
    let file = "specs/openapi/office-r4.json";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(file);
    document::read(&fs::read(path).unwrap(), file).unwrap()
}

/// The page of all twenty, made of what `use_page` shall look at.
fn on_page(title: &str, stale: &[Diagnostic], use_page: impl Fn(Page<'_>)) {
    let mut base = office_r4();
    EDITS.iter().for_each(|edit| (edit.prepare)(&mut base));
    let mut revision = base.clone();
    EDITS.iter().for_each(|edit| (edit.apply)(&mut revision));
    let changes = diff::compare(&base, &revision);
    let impact = impact::compare(&Module::of(&base).unwrap(), &Module::of(&revision).unwrap());
    let (base, revision) = (("pinned", &base), ("fetched", &revision));
    use_page(Page {
        title,
        base,
        revision,
        changes: &changes,
        notices: &[],
        untidy: &[],
        impact: Some(&impact),
        stale,
    });
}

#[test]
fn markdown_has_what_breaks_first() {
    let stale = [Diagnostic::new("this changes nothing").in_file("office-r4.overlay.yaml").at_pointer("/actions/3")];
    on_page("office-r4", &stale, |page| {
        let text = page.markdown();
        assert!(text.starts_with("### office-r4: "), "{text}");
        let levels: Vec<&str> =
            text.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next()).skip(1).collect();
        assert_eq!(levels.len(), page.changes.len());
        let rank =
            |level: &&str| ["breaking", "to look at", "harmless"].iter().position(|known| known == level).unwrap();
        assert!(levels.iter().map(rank).is_sorted(), "{levels:?}");
        assert!(text.contains("| `location_read` |") && text.contains("In Rust: **major**"), "{text}");
        assert!(text.contains("- office-r4.overlay.yaml#/actions/3: this changes nothing"), "{text}");
        // Every row of the table has as many cells as its head, whatever was in it.
        for row in text.lines().filter(|line| line.starts_with("| ")) {
            assert_eq!(row.replace("\\|", "").matches('|').count(), 5, "{row}");
        }
    });
}

#[test]
fn html_stands_alone_and_has_both_sides() {
    on_page("office-r4", &[], |page| {
        let text = page.html();
        for outside in ["<link", "<script", "src=", "@import", "url("] {
            assert!(!text.contains(outside), "{outside}");
        }
        assert_eq!(text.matches("<article").count(), page.changes.len());
        assert!(
            text.contains(r#"<td class="old">−</td><td class="old">  &quot;type&quot;: &quot;string&quot;</td>"#),
            "{text}"
        );
        assert!(
            text.contains(r#"<td class="new">+</td><td class="new">  &quot;type&quot;: &quot;integer&quot;</td>"#),
            "{text}"
        );
    });
}

/// What a vendor, or whoever opens a pull request, may call an operation.
const EVIL: &str = "<script>alert(1)</script>|`\u{202e}\r\n::set-output name=x::y%0A::add-mask::z ##[add-matcher]x [here](https://evil.example) @team #1 \u{1b}[2J";

/// A page whose every name is an evil one.
fn on_evil_page(use_page: impl Fn(Page<'_>)) {
    let document = json!({ "paths": { EVIL: { "get": { "operationId": EVIL } } } });
    let pointer = format!("/paths/{}", EVIL.replace('/', "~1"));
    let change = Change {
        id: EVIL.to_owned(),
        level: Level::Err,
        operation: EVIL.to_owned(),
        path: EVIL.to_owned(),
        pointer: pointer.clone(),
        text: EVIL.to_owned(),
        method: String::new(),
        names: Vec::new(),
        base_pointer: Some(pointer.clone()),
        revision_pointer: None,
    };
    let notice = Notice {
        operations: vec![EVIL.to_owned()],
        path: EVIL.to_owned(),
        pointer: pointer.clone(),
        is_in_base: true,
        text: EVIL.to_owned(),
    };
    let untidy = [Diagnostic::new(EVIL).at_pointer(pointer).in_file(EVIL)];
    use_page(Page {
        title: EVIL,
        base: ("<b>", &document),
        revision: ("<i>", &document),
        changes: &[change],
        notices: &[notice],
        untidy: &untidy,
        impact: None,
        stale: &untidy,
    });
}

#[test]
fn what_a_vendor_writes_is_no_markup() {
    on_evil_page(|page| {
        let html = page.html();
        assert!(!html.contains("<script>") && !html.contains('\u{202e}') && !html.contains("<i>"), "{html}");
        let markdown = page.markdown();
        let row = markdown.lines().nth(4).unwrap();
        assert_eq!(row.replace("\\|", "").matches('|').count(), 5, "{row}");
        for line in markdown.lines() {
            let outside_code: String = line.split("``").step_by(2).collect();
            for evil in ["<script>", "[here]", "@team", "#1", "://", "\u{202e}"] {
                assert!(!outside_code.contains(evil), "{evil} in {line}");
            }
        }
    });
    let revision =
        Revision { name: EVIL.to_owned(), about: EVIL.to_owned(), date: EVIL.to_owned(), ..Revision::default() };
    let html = History { title: EVIL, revisions: &[revision] }.html();
    assert!(!html.contains("<script>") && !html.contains('\u{202e}'), "{html}");
}

#[test]
fn what_a_vendor_writes_is_no_command_of_a_workflow() {
    on_evil_page(|page| {
        let file = "specs/a,b::c\n.json";
        let annotations = page.github(&Lines::of(file, b"{}", page.revision.1));
        assert_eq!(annotations.lines().count(), 3, "{annotations}");
        assert!(!annotations.contains(|c: char| c.is_control() && c != '\n'), "{annotations}");
        for line in annotations.lines() {
            let (command, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
            let (name, properties) = command.split_once(' ').unwrap();
            assert!(["error", "notice"].contains(&name), "{line}");
            let names: Vec<_> = properties.split(',').map(|property| property.split_once('=').unwrap().0).collect();
            assert_eq!(names, ["file", "line", "col", "title"], "{line}");
            // The runner reads `%0A` as a line feed.
            assert!(message.contains("%250A") && !message.contains("%0A") && !properties.contains("%0A"), "{line}");
        }
        assert!(annotations.starts_with("::error file=specs/a%2Cb%3A%3Ac .json,line=1,col=1,title="), "{annotations}");
    });
}

#[test]
fn what_a_vendor_writes_is_no_link_of_sarif() {
    on_evil_page(|page| {
        let sarif = page.sarif(&Lines::of("specs/a b.json", b"{}", page.revision.1));
        let results = sarif["runs"][0]["results"].as_array().unwrap();
        assert_eq!(results.len(), 3);
        for result in results {
            let text = result["message"]["text"].as_str().unwrap();
            assert!(text.contains("\\[here\\]") && !text.contains(|c: char| c.is_control()), "{text}");
            let rules = sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
            assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize]["id"], result["ruleId"]);
            let place = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
            assert_eq!(place, "specs/a%20b.json");
        }
        let levels: Vec<_> = results.iter().map(|result| result["level"].as_str().unwrap()).collect();
        assert_eq!(levels, ["error", "note", "note"]);
    });
}

#[test]
fn notices_are_in_every_form() {
    on_evil_page(|page| {
        let list = page.json();
        let levels: Vec<_> = list.as_array().unwrap().iter().map(|one| one["level"].as_str().unwrap()).collect();
        assert_eq!(levels, ["ERR", "NOTICE", "NOTICE"]);
        assert_eq!((&list[1]["id"], &list[2]["id"]), (&"no-rule".into(), &"untidy".into()));
        assert_eq!(list[1]["operations"], json!([EVIL]));
        assert!(
            page.html().contains("<h2>No rule speaks of it</h2>")
                && page.html().contains("<h2>Untidy, or not compared</h2>")
        );
        assert!(page.markdown().contains("\nDifferent too, and no rule speaks of it:\n"));
    });
}

#[test]
fn nothing_changed() {
    let document = json!({ "paths": {} });
    let sides = (("a", &document), ("b", &document));
    let page = Page {
        title: "x",
        base: sides.0,
        revision: sides.1,
        changes: &[],
        notices: &[],
        untidy: &[],
        impact: None,
        stale: &[],
    };
    assert_eq!(page.markdown(), "### x: no change on the wire\n");
    assert!(page.html().contains("On the wire nothing changes."));
}
