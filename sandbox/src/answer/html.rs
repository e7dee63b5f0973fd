//! Pages for people.

use axum::response::Html;

const STYLE: &str = include_str!("style.css");
/// A page with every one of a million patients would be no page.
pub(crate) const MOST_PATIENTS: usize = 50;

/// A whole page around a body.
pub(crate) fn page(title: &str, body: &str) -> Html<String> {
    Html(format!(
        r#"<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · nextgen-sandbox</title><style>{STYLE}</style></head>
<body><main>{body}</main></body></html>
"#
    ))
}

/// Text as it may stand in HTML, attributes included.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}
