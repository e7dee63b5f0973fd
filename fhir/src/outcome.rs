//! What a server said about a failure.

use std::fmt;

use super::json::without_bom;
use super::tree::Json;

/// How many issues are read: of more, nothing is.
const MOST: usize = 10_000;

/// A summary of an OperationOutcome, read leniently: NextGen's servers leave out members that FHIR requires.
///
/// A refusal that is no OperationOutcome but a JSON string, or a list of them (`["Access denied"]`), is summarised too: one
/// [`Issue`] for each string, with nothing but [`diagnostics`](Issue::diagnostics).
///
/// The server's words may hold patient data, echoes of the query or stack traces. They are to be had through the methods
/// of [`Issue`] only; `Debug` leaves them out. Think before logging them.
///
/// Source: <https://hl7.org/fhir/R4/operationoutcome.html>.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    issues: Vec<Issue>,
}

impl Outcome {
    /// The issues, in the server's order; never empty.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// Reads an outcome from the JSON of an OperationOutcome resource, a string or a list of strings; `None` for anything else, and for
    /// one of 10,000 issues or 100,000 values. What is not UTF-8, and half of a surrogate pair, becomes U+FFFD.
    pub fn from_json(json: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(without_bom(json));
        let json = Json::of(&text).ok()?;
        let issues: Vec<Issue> = match &json {
            Json::Object(_) if *json.get("resourceType") == Json::String("OperationOutcome".into()) => {
                json.get("issue").items().iter().take(MOST).map(Issue::read).collect()
            }
            Json::Object(_) => return None,
            texts => texts.items().iter().take(MOST).filter_map(Issue::only_text).collect(),
        };
        (1..MOST).contains(&issues.len()).then_some(Self { issues })
    }
}

/// One issue of an [`Outcome`]; every member may be missing.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Issue {
    severity: Option<String>,
    code: Option<String>,
    details: Option<String>,
    diagnostics: Option<String>,
}

impl Issue {
    /// `fatal`, `error`, `warning` or `information`; `None` if the server sent none or something else.
    pub fn severity(&self) -> Option<&str> {
        self.severity.as_deref()
    }

    /// FHIR's issue type, such as `forbidden` or `not-found`; `None` if the server sent none, as NextGen Enterprise does.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The text of `details`, or the display of its first coding. Free text: it may hold patient data.
    pub fn details(&self) -> Option<&str> {
        self.details.as_deref()
    }

    /// The server's diagnostics. Free text: it may hold patient data or a stack trace.
    pub fn diagnostics(&self) -> Option<&str> {
        self.diagnostics.as_deref()
    }

    /// Whether it is known to take nothing from the answer that it comes with. What is not known to be harmless is not.
    ///
    /// Source: <https://hl7.org/fhir/R4/valueset-issue-type.html>; NextGen's servers leave the code out.
    pub fn is_harmless(&self) -> bool {
        matches!(
            (self.severity(), self.code()),
            (Some("information"), None | Some("informational" | "not-found" | "success"))
                | (Some("warning"), Some("informational" | "not-found"))
        )
    }

    fn read(issue: &Json<'_>) -> Self {
        let text = |path| string(issue.at(path));
        Self {
            severity: text("severity").filter(|text| ["fatal", "error", "warning", "information"].contains(&&**text)),
            code: text("code").filter(|text| is_code(text)),
            details: text("details/text").or_else(|| text("details/coding/display")),
            diagnostics: text("diagnostics"),
        }
    }

    fn only_text(value: &Json<'_>) -> Option<Self> {
        Some(Self { diagnostics: Some(string(value)?), ..Self::default() })
    }
}

fn string(value: &Json<'_>) -> Option<String> {
    match value {
        Json::String(text) => Some(text.to_string()),
        _ => None,
    }
}

/// Whether a text has the form of FHIR's issue types, and so is no free text.
fn is_code(text: &str) -> bool {
    (1..=32).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

/// Severity and code, as far as known: `error/forbidden`.
impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.severity(), self.code()) {
            (Some(severity), Some(code)) => write!(f, "{severity}/{code}"),
            (Some(word), None) | (None, Some(word)) => f.write_str(word),
            (None, None) => f.write_str("an issue without a code"),
        }
    }
}

impl fmt::Debug for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = |text: &Option<String>| text.as_ref().map(|_| format_args!("…"));
        f.debug_struct("Issue")
            .field("severity", &self.severity)
            .field("code", &self.code)
            .field("details", &hidden(&self.details))
            .field("diagnostics", &hidden(&self.diagnostics))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Option<Outcome> {
        Outcome::from_json(json.as_bytes())
    }

    #[test]
    fn members_may_be_missing_or_of_another_type() {
        let outcome = read(
            r#"{"resourceType": "OperationOutcome", "issue": [
                {"severity": "error", "diagnostics": "no category"},
                {"severity": 7, "code": ["forbidden"], "details": {"coding": [{"display": "Denied"}]}},
                {"severity": "error", "code": "forbidden", "details": {"text": "Denied", "coding": []}},
                "at System.Web.Http"]}"#,
        )
        .unwrap();
        let summary = |issue: &Issue| {
            (issue.to_string(), issue.details().map(str::to_owned), issue.diagnostics().map(str::to_owned))
        };
        assert_eq!(
            outcome.issues().iter().map(summary).collect::<Vec<_>>(),
            [
                ("error".to_owned(), None, Some("no category".to_owned())),
                ("an issue without a code".to_owned(), Some("Denied".to_owned()), None),
                ("error/forbidden".to_owned(), Some("Denied".to_owned()), None),
                ("an issue without a code".to_owned(), None, None),
            ]
        );
    }

    #[test]
    fn refusals_may_be_strings() {
        let texts = |json| read(json).unwrap().issues().iter().filter_map(Issue::diagnostics).count();
        assert_eq!(texts(r#""Access denied""#), 1);
        assert_eq!(texts("\u{feff}\"Access denied\""), 1);
        assert_eq!(texts(r#"["Access denied", 3, "for this type"]"#), 2);
    }

    /// As `tree` reads: one odd member must not cost what the server says.
    #[test]
    fn what_a_stricter_reader_refuses_is_read() {
        let deep = format!("{}1{}", "[".repeat(600), "]".repeat(600));
        for odd in [r#""x": 1e999"#, r#""x": "\ud83d""#, &format!(r#""x": {deep}"#), r#""issue": [], "x": 0"#] {
            let json = format!(
                r#"{{"resourceType": "OperationOutcome", {odd}, "issue": [{{"severity": "error", "diagnostics": "\ud83d"}}]}}"#
            );
            assert_eq!(read(&json).unwrap().issues()[0].diagnostics(), Some("\u{FFFD}"), "{odd}");
        }
        let single = read(r#"{"resourceType": "OperationOutcome", "issue": {"severity": "error"}}"#).unwrap();
        assert_eq!(single.issues()[0].severity(), Some("error"));
        let latin = b"{\"resourceType\": \"OperationOutcome\", \"issue\": [{\"diagnostics\": \"caf\xE9\"}]}";
        assert_eq!(Outcome::from_json(latin).unwrap().issues()[0].diagnostics(), Some("caf\u{FFFD}"));
    }

    #[test]
    fn issues_without_end_are_not_read() {
        let of = |issues| format!(r#"{{"resourceType": "OperationOutcome", "issue": [{}{{}}]}}"#, "{},".repeat(issues));
        assert_eq!(read(&of(9_000)).map(|outcome| outcome.issues().len()), Some(9_001));
        assert_eq!(read(&of(10_000)), None);
        assert_eq!(read(&format!("[{}1]", r#""no","#.repeat(10_000))), None);
    }

    #[test]
    fn anything_else_is_no_outcome() {
        for json in [
            "",
            "<html>",
            "[]",
            "{}",
            "null",
            "12",
            r#"{"resourceType":"Patient"}"#,
            r#"{"resourceType":"OperationOutcome"}"#,
            r#"{"resourceType":"OperationOutcome","issue":[]}"#,
            &"[".repeat(1_000_000),
        ] {
            assert_eq!(read(json), None, "{}", json.get(..20).unwrap_or(json));
        }
    }

    #[test]
    fn free_text_is_not_in_debug_nor_display() {
        let outcome = read(
            r#"{"resourceType":"OperationOutcome","issue":[{"severity":"Ann Doe","code":"Ann Doe 1970-01-01","diagnostics":"Ann Doe","details":{"text":"Ann Doe"}}]}"#,
        )
        .unwrap();
        let shown = format!("{outcome:?} {}", outcome.issues()[0]);
        assert!(!shown.contains("Ann"), "{shown}");
    }
}
