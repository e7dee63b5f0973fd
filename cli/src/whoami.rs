//! `nextgen whoami`.

use std::{
    io::{self, Write},
    time::SystemTime,
};

use chrono::{DateTime, SecondsFormat, Utc};
use nextgen_patient_access::{
    Client, Error, ErrorKind,
    auth::{Scope, Scopes, Session},
    directory,
    record::chart::Person,
    reqwest::StatusCode,
    transport::RetryPolicy,
};
use serde::Serialize;

use crate::{
    args::Whoami,
    output::{self, Exit, Failure, Output, local, printable},
    patience::is_throttled,
    patient::person,
    reach::{Renewing, Watched},
    session::{self, PATIENT_NAME},
};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    profile: String,
    api: &'static str,
    base_url: String,
    client_id: String,
    patient: Option<String>,
    name: Option<String>,
    practice: Option<String>,
    user: Option<String>,
    granted: Vec<String>,
    missing: Vec<String>,
    /// Whether the patient has to sign in again; `None` if the server could not be asked.
    ended: Option<bool>,
    /// Whether that is why it could not: it was asked too often.
    #[serde(skip)]
    is_busy: bool,
    /// Of the access token.
    expires: Option<String>,
    #[serde(skip)]
    expires_at: Option<SystemTime>,
    /// Whether the session goes on after that.
    renewable: bool,
}

/// What the server says of who signed in.
#[derive(Default)]
struct Told {
    patient: Option<String>,
    name: Option<String>,
    practice: Option<String>,
    /// Whether the session has.
    ended: Option<bool>,
    is_busy: bool,
}

pub(crate) async fn whoami(output: &Output, args: &Whoami) -> Result<Exit, Failure> {
    let (store, stored) = args.profile.stored().await?;
    output.signed_in_by(args.profile.login()?);
    let client_id = stored.client_id().to_owned();
    let Some(session) = session::restore(store, &stored).await? else { return Err(args.profile.nobody()) };
    let mut told = Told {
        patient: stored.patient_id().map(str::to_owned),
        name: stored.label(PATIENT_NAME).map(str::to_owned),
        ..Told::default()
    };
    if let Err(error) = ask(output, &session, &mut told).await {
        // It comes from an answer, even if that was a refusal.
        told.ended = match error.kind() {
            ErrorKind::SessionEnded => Some(true),
            // That says nothing of the session. Nobody waits a minute to be told who is known.
            ErrorKind::Status if is_throttled(&error) => {
                told.is_busy = true;
                told.ended
            }
            // The token is refused, and there is no other.
            ErrorKind::Status => Some(error.status().is_some_and(|status| status == StatusCode::UNAUTHORIZED)),
            _ => None,
        };
        match told.patient {
            // Who is signed in is known without it.
            Some(_) if told.ended != Some(true) => {
                output.notice(format_args!("name and practice cannot be told: {error:#}"));
            }
            _ => output.error(&error),
        }
    }
    if let Some(is_ended) = told.ended {
        session::note_ended(&session, is_ended).await;
    }
    let is_incomplete = told.patient.is_none() || told.ended == Some(true);
    let login = args.profile.login()?;
    let answer = answer(args.profile.name()?, &session, client_id, told);
    if args.json {
        output::json(&answer)?
    } else {
        print(&answer, &login)?
    }
    Ok(if is_incomplete { Exit::Incomplete } else { Exit::Done })
}

/// Who the patient is, and of which practice.
async fn ask(output: &Output, session: &Session, told: &mut Told) -> Result<(), Error> {
    let id = session.patient_id().await?;
    told.patient = Some(id.clone());
    let token = Renewing { session: session.clone(), output: output.clone() };
    let client = Client::builder(session.endpoint().clone(), token).retry(RetryPolicy::never());
    let client = Watched::under(client, output)?.build()?;
    let Person { name, practice, .. } = person(&client, &id).await?.unwrap_or_default();
    told.ended = Some(false);
    if name.is_some() && name != told.name {
        told.name = name;
        session.set_label(PATIENT_NAME, told.name.as_deref().unwrap_or_default()).await?;
    }
    told.practice = match practice {
        Some(practice) => Some(practice),
        None => directory::practice_of(&client, &id).await?,
    };
    Ok(())
}

fn answer(profile: String, session: &Session, client_id: String, told: Told) -> Answer {
    let list = |scopes: Scopes| scopes.iter().map(Scope::to_string).collect();
    let expires_at = session.expires_at();
    Answer {
        profile,
        api: session.endpoint().api().id(),
        base_url: session.endpoint().base_url().to_owned(),
        client_id,
        patient: told.patient,
        name: told.name,
        practice: told.practice,
        user: session.fhir_user(),
        granted: list(session.granted_scopes()),
        missing: list(session.missing_scopes()),
        ended: told.ended,
        is_busy: told.is_busy,
        expires: expires_at.map(|end| DateTime::<Utc>::from(end).to_rfc3339_opts(SecondsFormat::Secs, true)),
        expires_at,
        renewable: session.is_renewable(),
    }
}

fn print(answer: &Answer, login: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let (granted, missing) = (answer.granted.join(" "), answer.missing.join(" "));
    let session = match (answer.ended, answer.expires_at) {
        (Some(true), Some(end)) if !answer.renewable => format!("ended {}: sign in again, with `{login}`", local(end)),
        (Some(true), _) => format!("ended: sign in again, with `{login}`"),
        (Some(false), _) => "good".to_owned(),
        (None, _) if answer.is_busy => "not told: the server was asked too often (429)".to_owned(),
        (None, _) => "the server could not be asked".to_owned(),
    };
    let end = answer.expires_at.map(local);
    for (name, value) in [
        ("Profile", Some(&*answer.profile)),
        ("API", Some(answer.api)),
        ("Base URL", Some(&answer.base_url)),
        ("Client id", Some(&answer.client_id)),
        ("Patient", answer.patient.as_deref()),
        ("Name", answer.name.as_deref()),
        ("Practice", answer.practice.as_deref()),
        ("User", answer.user.as_deref()),
        ("Granted", Some(&granted)),
        ("Not granted", Some(&*missing).filter(|missing| !missing.is_empty())),
        ("Session", Some(&session)),
        ("Token ends", end.as_deref()),
        ("Renewable", Some(if answer.renewable { "yes" } else { "no" })),
    ] {
        writeln!(out, "{name:<11}  {}", printable(value.unwrap_or("-")))?;
    }
    Ok(())
}
