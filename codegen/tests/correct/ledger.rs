//! The generated section of `specs/README.md`.

use nextgen_patient_access_codegen::correct::ledger::{ApiLedger, LedgerEntry, render, rewrite};
use serde_json::json;

#[test]
fn the_section_lists_apis_rules_and_corrections() {
    let document = json!({
        "info": { "x-api-id": "example-r4", "x-fhir-version": "4.0.1" },
        "servers": [{ "url": "https://ehr.example/fhir" }],
        "paths": {
            "/Patient": { "get": { "x-provenance": "vendor" }, "post": { "x-provenance": "vendor" } },
            "/Goal": { "get": { "x-provenance": "capability" } },
        },
    });
    let entries = [
        LedgerEntry::Correction {
            target: "$.a[?@.b == 'x' || @.c]".into(),
            reason: "Two\nlines.".into(),
            evidence: "Page 3.".into(),
            places: 2,
        },
        LedgerEntry::Rule { name: "rebase", what: "Moves.", why: "Order.", places: 3 },
    ];
    let api = ApiLedger {
        document: &document,
        source: "https://ehr.example/swagger.yaml",
        corrections: Some("corrections/example-r4.overlay.yaml"),
        entries: &entries,
        witness: None,
    };
    let section = render(&[api, api]).unwrap();
    assert_eq!(section, render(&[api, api]).unwrap());
    assert!(section.contains(
        "| `example-r4` | 4.0.1 | https://ehr.example/fhir | https://ehr.example/swagger.yaml | 1 capability, 2 vendor |\n"
    ));
    assert_eq!(section.matches("| `rebase` | Moves. | Order. |\n").count(), 1);
    assert_eq!(section.matches("Places changed by rule: `rebase` 3.\n").count(), 2);
    assert!(section.contains("by `corrections/example-r4.overlay.yaml`"));
    assert!(section.contains("| `$.a[?@.b == 'x' \\|\\| @.c]` | Two lines. | Page 3. | 2 |\n"), "{section}");
    assert_eq!(section.matches("## Corrections of").count(), 2);
}

#[test]
fn only_the_generated_section_of_the_readme_is_rewritten() {
    let readme = "# Specs\n\nBy hand.\n\n<!-- generated: ledger -->\nold\n<!-- /generated -->\n\nThe end.\n";
    let rewritten = rewrite(readme, "new\n").unwrap();
    assert!(rewritten.starts_with("# Specs\n\nBy hand.\n\n<!-- generated: ledger -->\n"));
    assert!(rewritten.ends_with("<!-- /generated -->\n\nThe end.\n"));
    assert!(rewritten.contains("\nnew\n") && !rewritten.contains("old"));
    assert_eq!(rewrite(&rewritten, "new\n").unwrap(), rewritten);

    for damaged in ["# Specs\n", "<!-- /generated -->\n<!-- generated: ledger -->\n"] {
        assert!(rewrite(damaged, "new\n").unwrap_err().help.unwrap().contains("<!-- generated: ledger -->"));
    }
}
