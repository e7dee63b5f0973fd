//! The pages of the twenty changes of a made-up next revision.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::diff::{Change, Level};
use nextgen_patient_access_codegen::impact::{self, Module};
use nextgen_patient_access_codegen::page::Page;
use nextgen_patient_access_codegen::{Diagnostic, diff, document};
use serde_json::{Value, json};

use next_revision::EDITS;

mod next_revision;

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
    use_page(Page { title, base, revision, changes: &changes, impact: Some(&impact), stale });
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

#[test]
fn what_a_vendor_writes_is_no_markup() {
    let evil = "<script>alert(1)</script>|`\u{202e}";
    let document = json!({ "paths": { evil: { "get": { "operationId": evil } } } });
    let pointer = format!("/paths/{}", evil.replace('/', "~1"));
    let change = Change {
        id: evil.to_owned(),
        level: Level::Err,
        operation: evil.to_owned(),
        path: evil.to_owned(),
        pointer: pointer.clone(),
        text: evil.to_owned(),
        method: String::new(),
        names: Vec::new(),
        base_pointer: Some(pointer),
        revision_pointer: None,
    };
    let sides = (("<b>", &document), ("<i>", &document));
    let page = Page { title: evil, base: sides.0, revision: sides.1, changes: &[change], impact: None, stale: &[] };
    let html = page.html();
    assert!(!html.contains("<script>") && !html.contains('\u{202e}') && !html.contains("<i>"), "{html}");
    let row = page.markdown().lines().nth(4).unwrap().to_owned();
    assert_eq!(row.replace("\\|", "").matches('|').count(), 5, "{row}");
    let outside_code: String = row.split("``").step_by(2).collect();
    assert!(!outside_code.contains("<script>"), "{row}");
}

#[test]
fn nothing_changed() {
    let document = json!({ "paths": {} });
    let sides = (("a", &document), ("b", &document));
    let page = Page { title: "x", base: sides.0, revision: sides.1, changes: &[], impact: None, stale: &[] };
    assert_eq!(page.markdown(), "### x: no change on the wire\n");
    assert!(page.html().contains("On the wire nothing changes."));
}
