use serde_json::{Map, Value};
use url::Url;

use super::Rule;
use crate::{
    Diagnostic,
    correct::{Context, Draft, Words, draft},
    diagnostic::join,
};

pub(super) const RULE: Rule = Rule {
    name: "security",
    what: "The OAuth2 scheme is called `smart`; `aud` moves from the query of its authorizationUrl to `x-aud`; scopes are described.",
    why: "A URL with a query cannot be joined with the request's own; `aud` must be the base that the app was given.",
    apply: security,
};

const SCHEMES: [&str; 2] = ["components", "securitySchemes"];
const NAME: &str = "smart";

fn security(draft: &mut Draft, _: &Context<'_>) -> Result<usize, Diagnostic> {
    let Draft { document, words } = draft;
    let schemes = draft::object(document, &SCHEMES)?;
    let is_oauth2 = |scheme: &Value| scheme.get("type").and_then(Value::as_str) == Some("oauth2");
    let mut oauth2 = schemes.iter().filter(|(_, scheme)| is_oauth2(scheme)).map(|(name, _)| name.clone());
    let Some(old_name) = oauth2.next() else { return Ok(0) };
    let pointer = join("/components/securitySchemes", &old_name);
    if let Some(second) = oauth2.next() {
        return Err(Diagnostic::new(format!("`{second}` is an OAuth2 scheme too; only one can be called `{NAME}`"))
            .at_pointer(pointer)
            .with_help("remove one by a correction"));
    }
    drop(oauth2);
    let mut scheme = schemes.remove(&old_name).unwrap_or_default();
    if schemes.contains_key(NAME) {
        return Err(Diagnostic::new(format!("`{NAME}` is the name of another scheme here")).at_pointer(pointer));
    }
    describe(&mut scheme, &pointer, words)?;
    schemes.insert(NAME.into(), scheme);

    let mut changed = 1 + rename(document.get_mut("security"), &old_name);
    for operation in draft::operations(document) {
        changed += rename(operation.object.get_mut("security"), &old_name);
    }
    Ok(changed)
}

fn describe(scheme: &mut Value, pointer: &str, words: &mut Words) -> Result<(), Diagnostic> {
    let flows = draft::object(scheme, &["flows"])?;
    for (name, flow) in flows.iter_mut().filter(|(name, _)| !name.starts_with("x-")) {
        let pointer = join(&join(pointer, "flows"), name);
        let flow = draft::object(flow, &[])?;
        take_aud(flow).map_err(|e| Diagnostic::new(e).at_pointer(join(&pointer, "authorizationUrl")))?;
        for (scope, description) in draft::child(flow, "scopes", &pointer)?.iter_mut() {
            *description = words.say(scope_words(scope).or_else(|| words.stopgap(scope)).ok_or_else(|| {
                Diagnostic::new(format!("no words for the scope `{scope}`"))
                    .at_pointer(join(&pointer, "scopes"))
                    .with_help("add it to the rule `security`")
            })?);
        }
    }
    let description =
        words.say("SMART App Launch: OAuth 2.0, with the FHIR service base as `aud` of the authorization request.");
    draft::object(scheme, &[])?.insert("description".into(), description);
    Ok(())
}

/// Moves `aud` out of the query of the authorizationUrl.
fn take_aud(flow: &mut Map<String, Value>) -> Result<(), String> {
    let Some(text) = flow.get("authorizationUrl").and_then(Value::as_str) else { return Ok(()) };
    let mut url = Url::parse(text).map_err(|e| format!("`{text}` is not a URL: {e}"))?;
    let (aud, others): (Vec<_>, Vec<_>) = url.query_pairs().into_owned().partition(|(name, _)| name == "aud");
    let Some((_, aud)) = aud.into_iter().next() else { return Ok(()) };
    url.set_query(None);
    if !others.is_empty() {
        url.query_pairs_mut().extend_pairs(others);
    }
    flow.insert("authorizationUrl".into(), String::from(url).into());
    flow.insert("x-aud".into(), aud.into());
    Ok(())
}

fn rename(requirements: Option<&mut Value>, old_name: &str) -> usize {
    let requirements = requirements.and_then(Value::as_array_mut).into_iter().flatten();
    let mut changed = 0;
    for requirement in requirements.filter_map(Value::as_object_mut) {
        if let Some(scopes) = requirement.remove(old_name) {
            requirement.insert(NAME.into(), scopes);
            changed += 1;
        }
    }
    changed
}

/// What a scope of SMART App Launch asks for.
fn scope_words(scope: &str) -> Option<String> {
    let fixed = match scope {
        "openid" => "Asks for an id token.",
        "fhirUser" => "Asks that the id token name the user's own FHIR resource.",
        "offline_access" => "Asks for a refresh token that outlives the session.",
        "launch" => "Asks for the context of the EHR that launches the app.",
        "launch/patient" => "Asks that a patient be chosen; the token is for that patient.",
        "launch/encounter" => "Asks that an encounter be chosen.",
        _ => return resource_scope_words(scope),
    };
    Some(fixed.into())
}

/// `patient/Observation.read` and its like.
fn resource_scope_words(scope: &str) -> Option<String> {
    let (whose, what) = scope.split_once('/')?;
    let (resource_type, permission) = what.split_once('.')?;
    let whose = match whose {
        "patient" => "of the patient",
        "user" => "that the user may see",
        "system" => "of every patient",
        _ => return None,
    };
    let what =
        if resource_type == "*" { "resources of every type".into() } else { format!("`{resource_type}` resources") };
    let verb = match permission {
        "read" => "Reads",
        "write" => "Writes",
        "*" => "Reads and writes",
        _ => return Some(format!("Access `{permission}` to {what} {whose}.")),
    };
    Some(format!("{verb} {what} {whose}."))
}
