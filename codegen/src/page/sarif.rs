//! SARIF 2.1.0, as code scanning and editors read it: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use serde_json::{Value, json};

use super::findings::{NO_RULE, UNTIDY};
use super::{Page, lines::Lines, visible};
use crate::diff::{Level, rules};

/// What the locations are relative to, as GitHub calls the root of a repository.
const ROOT: &str = "%SRCROOT%";

impl Page<'_> {
    /// A log of one run, with the rules that have findings.
    pub fn sarif(&self, lines: &Lines<'_>) -> Value {
        let findings = self.findings();
        let mut ids: Vec<&str> = findings.iter().map(|finding| finding.id).collect();
        ids.sort_unstable();
        ids.dedup();
        let rules: Vec<Value> = ids.iter().map(|id| rule(id)).collect();
        let results = findings.iter().map(|finding| {
            let (line, column) = lines.find(finding.near);
            let place = if finding.operation.is_empty() { String::new() } else { format!("{}: ", finding.operation) };
            json!({
                "ruleId": finding.id,
                "ruleIndex": ids.binary_search(&finding.id).unwrap_or_default(),
                "level": level(finding.level),
                "message": { "text": message(&format!("{place}{}.", finding.text)) },
                "locations": [{
                    "physicalLocation": {
                        "artifactLocation": { "uri": uri(lines.file()), "uriBaseId": ROOT },
                        "region": { "startLine": line, "startColumn": column },
                    },
                    "logicalLocations": [{ "fullyQualifiedName": format!("#{}", finding.pointer), "kind": "value" }],
                }],
            })
        });
        let results: Vec<Value> = results.collect();
        json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "cargo xtask diff",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "informationUri": "https://docs.rs/nextgen-patient-access-codegen",
                    "rules": rules,
                } },
                "columnKind": "unicodeCodePoints",
                "results": results,
            }],
        })
    }
}

fn rule(id: &str) -> Value {
    let known = rules::find(id).map(|rule| (rule.meaning.as_str(), Some(rule.level)));
    let own = [NO_RULE, UNTIDY].into_iter().find(|(own, _)| *own == id).map(|(_, meaning)| (meaning, None));
    let (meaning, of_rule) = known.or(own).unwrap_or((id, None));
    let meaning = message(&format!("{meaning}."));
    // GitHub's code scanning wants all three.
    json!({
        "id": id,
        "shortDescription": { "text": meaning },
        "fullDescription": { "text": meaning },
        "help": { "text": format!("{meaning} `cargo xtask diff --rules` lists every rule.") },
        "defaultConfiguration": { "level": level(of_rule) },
    })
}

fn level(level: Option<Level>) -> &'static str {
    match level {
        Some(Level::Err) => "error",
        Some(Level::Warn) => "warning",
        Some(Level::Info) | None => "note",
    }
}

/// Text in which nothing is a link. Braces stand for arguments only in a message that has some.
fn message(text: &str) -> String {
    visible(text).replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

/// A path as a reference: `specs/openapi/a%20b.json`.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out += &format!("%{byte:02X}"),
        }
    }
    out
}
