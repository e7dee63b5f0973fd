//! Security requirements, and the schemes that they name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::differences;
use super::place::{Node, Pair, Places, matched};
use super::report::{Report, Scope};

/// One way to be let in: schemes, each with its scopes, all of which are needed.
type Requirement = BTreeMap<String, BTreeSet<String>>;

/// Compares what an operation asks for: its own requirements, else those of the document. Where both have none of their own,
/// what became of it is said of the document.
pub(super) fn operation(report: &mut Report<'_>, scope: &Scope, pair: &Pair<'_>) {
    let own = |node: &Node<'_>| node.member("security").is_some();
    if own(&pair.base) || own(&pair.revision) {
        let asked = |node: &Node<'_>| if own(node) { list(node) } else { list(&node.document()) };
        requirements(report, scope, pair, "api-security", asked(&pair.base), asked(&pair.revision));
    }
}

/// Compares what of the documents is no operation's: what they ask for, and their components.
pub(super) fn document(report: &mut Report<'_>, documents: &Pair<'_>) {
    let (before, now) = (list(&documents.base), list(&documents.revision));
    requirements(report, &Scope::default(), documents, "api-global-security", before, now);
    components(report, documents);
}

fn requirements(
    report: &mut Report<'_>,
    scope: &Scope,
    pair: &Pair<'_>,
    rules: &str,
    mut before: Vec<Requirement>,
    mut now: Vec<Requirement>,
) {
    before.retain(|requirement| match now.iter().position(|other| other == requirement) {
        Some(index) => {
            now.remove(index);
            false
        }
        None => true,
    });
    before.retain(|requirement| {
        let same_schemes = now.iter().position(|other| other.keys().eq(requirement.keys()));
        let Some(index) = same_schemes else { return true };
        let other = now.remove(index);
        for ((scheme, scopes), other) in requirement.iter().zip(other.values()) {
            for name in other.difference(scopes) {
                let text = format!("scope `{name}` of the security scheme `{scheme}` added");
                report.add(&format!("{rules}-scope-added"), scope, pair.at("security"), &[name, scheme], text);
            }
            for name in scopes.difference(other) {
                let text = format!("scope `{name}` of the security scheme `{scheme}` removed");
                report.add(&format!("{rules}-scope-removed"), scope, pair.at("security"), &[name, scheme], text);
            }
        }
        false
    });
    for (requirements, word) in [(before, "removed"), (now, "added")] {
        for requirement in requirements {
            let name = requirement.keys().cloned().collect::<Vec<_>>().join(" AND ");
            let (id, text) = match (name.as_str(), word) {
                // Of whether an operation may do without any, no rule speaks.
                ("", "added") => (String::new(), "security is not required any more".to_owned()),
                ("", _) => (String::new(), "security is required now".to_owned()),
                (name, word) => (format!("{rules}-{word}"), format!("security requirement `{name}` {word}")),
            };
            report.add(&id, scope, pair.at("security"), &[&name], text);
        }
    }
}

/// The ways to be let in; where there is no list, or an empty one, nothing is asked for.
fn list(owner: &Node<'_>) -> Vec<Requirement> {
    let texts = |value: &Value| -> BTreeSet<String> {
        value.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)).collect()
    };
    let requirements = owner.values("security").unwrap_or_default().iter().filter_map(Value::as_object);
    let list: Vec<Requirement> = requirements
        .map(|schemes| schemes.iter().map(|(name, scopes)| (name.clone(), texts(scopes))).collect())
        .collect();
    if list.is_empty() { vec![Requirement::new()] } else { list }
}

/// Compares what of the components has rules of its own: the schemas that are gone, and the security schemes.
fn components(report: &mut Report<'_>, documents: &Pair<'_>) {
    let components = Pair { base: part(&documents.base), revision: part(&documents.revision) };
    for (name, base) in matched(&components, "schemas", str::to_owned).removed {
        let text = format!("schema `{name}` removed from the components");
        report.add("api-schema-removed", &Scope::default(), Places::removed(&base.pointer), &[name], text);
    }
    schemes(report, &components);
}

/// The components of a document; a document without any is as one without members.
fn part<'d>(document: &Node<'d>) -> Node<'d> {
    document.get("components").unwrap_or_else(|| document.clone())
}

fn schemes(report: &mut Report<'_>, components: &Pair<'_>) {
    let scope = Scope::default();
    let schemes = matched(components, "securitySchemes", str::to_owned);
    for (name, base) in &schemes.removed {
        let text = format!("security scheme `{name}` removed from the components");
        report.add("api-security-component-removed", &scope, Places::removed(&base.pointer), &[name], text);
    }
    for (name, revision) in &schemes.added {
        let text = format!("security scheme `{name}` added to the components");
        report.add("api-security-component-added", &scope, Places::added(&revision.pointer), &[name], text);
    }
    for (name, scheme) in &schemes.both {
        let (before, now) = (scheme.base.text("type"), scheme.revision.text("type"));
        if before != now {
            let text = format!("type of the security scheme `{name}` changed from `{before}` to `{now}`");
            report.add("api-security-component-type-changed", &scope, scheme.at("type"), &[name], text);
        }
        let subject = format!("security scheme `{name}`");
        differences::others(report, &scope, scheme, &["flows", "type"], &subject);
        match scheme.get("flows") {
            Some(both) => {
                flows(&both).iter().for_each(|(flow, both)| oauth(report, &scope, name, flow, both));
                let others = FLOWS.into_iter().filter(|flow| both.get(flow).is_none());
                others.for_each(|flow| differences::member(report, &scope, &both, flow, &subject));
            }
            None => differences::member(report, &scope, scheme, "flows", &subject),
        }
    }
}

const FLOWS: [&str; 4] = ["authorizationCode", "clientCredentials", "implicit", "password"];

fn flows<'d>(flows: &Pair<'d>) -> Vec<(&'static str, Pair<'d>)> {
    FLOWS.into_iter().filter_map(|flow| Some((flow, flows.get(flow)?))).collect()
}

fn oauth(report: &mut Report<'_>, scope: &Scope, scheme: &str, flow: &str, pair: &Pair<'_>) {
    let rules = "api-security-component-oauth";
    for (keyword, rule) in [("authorizationUrl", "url"), ("tokenUrl", "token-url")] {
        let (before, now) = (pair.base.text(keyword), pair.revision.text(keyword));
        if before != now {
            let text =
                format!("{keyword} of the security scheme `{scheme}`, {flow}, changed from `{before}` to `{now}`");
            report.add(&format!("{rules}-{rule}-changed"), scope, pair.at(keyword), &[scheme], text);
        }
    }
    let scopes = matched(pair, "scopes", str::to_owned);
    let subject = |name: &str| format!("oauth scope `{name}` of the security scheme `{scheme}`, {flow},");
    for (name, base) in &scopes.removed {
        let text = format!("{} removed", subject(name));
        report.add(&format!("{rules}-scope-removed"), scope, Places::removed(&base.pointer), &[scheme, name], text);
    }
    for (name, revision) in &scopes.added {
        let text = format!("{} added", subject(name));
        report.add(&format!("{rules}-scope-added"), scope, Places::added(&revision.pointer), &[scheme, name], text);
    }
    for (name, both) in scopes.both.iter().filter(|(_, both)| both.base.value != both.revision.value) {
        let text = format!("description of the {} changed", subject(name).trim_end_matches(','));
        report.add(&format!("{rules}-scope-changed"), scope, both.whole(), &[scheme, name], text);
    }
    let compared = ["authorizationUrl", "scopes", "tokenUrl"];
    differences::others(report, scope, pair, &compared, &format!("security scheme `{scheme}`, {flow}"));
}
