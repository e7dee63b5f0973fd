//! `nextgen probe`: what it tells of a sandbox, with each of its behaviours on and off, and each of its lies.

mod report;
mod told;

use std::{
    collections::BTreeMap,
    process::{Command, Output, Stdio},
};

use nextgen_patient_access::Api;
use nextgen_sandbox::Sandbox;
use serde_json::Value;

pub(crate) const PATIENT_APIS: [Api; 4] = [Api::EnterpriseR4, Api::EnterpriseDstu2, Api::OfficeR4, Api::OfficeR3];

/// `nextgen probe --api API --base-url BASE MORE`, with this token.
pub(crate) fn command(api: Api, base: &str, token: &str, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nextgen"));
    command
        .args(["probe", "--api", api.id(), "--base-url", base])
        .args(more)
        .env("NEXTGEN_ACCESS_TOKEN", token)
        .env("NEXTGEN_SESSION_FILE", "no/such/session.json")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// The first patient's token, or a system's.
pub(crate) fn token(sandbox: &Sandbox, api: Api) -> String {
    let patient = sandbox.patients().next().unwrap();
    sandbox.access_token(api, &patient.id).secret().to_owned()
}

pub(crate) fn probe(sandbox: &Sandbox, api: Api, more: &[&str]) -> Output {
    command(api, &sandbox.base_url(api), &token(sandbox, api), more).output().unwrap()
}

/// Its report, of a run that did not fail.
pub(crate) fn reported(output: &Output) -> Value {
    assert!(matches!(output.status.code(), Some(0 | 3)), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Of each fact, the verdict, what came, and how sure it was.
pub(crate) fn facts(report: &Value) -> BTreeMap<String, (String, String, String)> {
    let text = |fact: &Value, name: &str| fact[name].as_str().unwrap().to_owned();
    let facts = report["facts"].as_array().unwrap().iter();
    facts.map(|it| (text(it, "id"), (text(it, "verdict"), text(it, "came"), text(it, "certainty")))).collect()
}
