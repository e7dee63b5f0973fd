//! `nextgen whoami`.

use std::{
    io::{self, Write},
    time::SystemTime,
};

use chrono::{DateTime, SecondsFormat, Utc};
use nextgen_patient_access::auth::{Session, StoredSession};
use serde::Serialize;

use crate::{
    args::Whoami,
    output::{Exit, Failure, Output, printable},
    session,
};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    api: &'static str,
    base_url: String,
    client_id: String,
    patient: Option<String>,
    user: Option<String>,
    granted: String,
    missing: String,
    /// Of the access token.
    expires: Option<String>,
    /// Whether the session goes on after that.
    renewable: bool,
}

pub(crate) async fn whoami(output: &Output, args: &Whoami) -> Result<Exit, Failure> {
    let store = session::store()?;
    let Some(stored) = StoredSession::load_from(&store).await? else { return Err(Failure::NotSignedIn) };
    let client_id = stored.client_id().to_owned();
    let Some(session) = session::restore(store, &stored).await? else { return Err(Failure::NotSignedIn) };
    let mut exit = Exit::Done;
    let patient = match session.patient_id().await {
        Ok(patient) => Some(patient),
        Err(error) => {
            output.error(&error);
            exit = Exit::Incomplete;
            None
        }
    };
    print(args, &answer(&session, client_id, patient))?;
    Ok(exit)
}

fn answer(session: &Session, client_id: String, patient: Option<String>) -> Answer {
    Answer {
        api: session.endpoint().api().id(),
        base_url: session.endpoint().base_url().to_owned(),
        client_id,
        patient,
        user: session.fhir_user(),
        granted: session.granted_scopes().to_string(),
        missing: session.missing_scopes().to_string(),
        expires: session.expires_at().map(in_utc),
        renewable: session.is_renewable(),
    }
}

fn print(args: &Whoami, answer: &Answer) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if args.json {
        serde_json::to_writer_pretty(&mut out, answer)?;
        return writeln!(out);
    }
    for (name, value) in [
        ("API", Some(answer.api)),
        ("Base URL", Some(&*answer.base_url)),
        ("Client id", Some(&*answer.client_id)),
        ("Patient", answer.patient.as_deref()),
        ("User", answer.user.as_deref()),
        ("Granted", Some(&*answer.granted)),
        ("Not granted", Some(&*answer.missing).filter(|missing| !missing.is_empty())),
        ("Token ends", answer.expires.as_deref()),
        ("Renewable", Some(if answer.renewable { "yes" } else { "no" })),
    ] {
        writeln!(out, "{name:<11}  {}", printable(value.unwrap_or("-")))?;
    }
    Ok(())
}

fn in_utc(time: SystemTime) -> String {
    DateTime::<Utc>::from(time).to_rfc3339_opts(SecondsFormat::Secs, true)
}
