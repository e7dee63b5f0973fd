//! `nextgen profiles`.

use std::{
    io::{self, Write},
    time::SystemTime,
};

use chrono::{DateTime, SecondsFormat, Utc};
use nextgen_patient_access::auth::StoredSession;
use serde::Serialize;

use crate::{
    args::Profiles,
    output::{self, Exit, Failure, Output, local, printable},
    session::{PATIENT_NAME, Profile, has_ended},
};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    profile: String,
    /// Whether it is the one that commands use.
    current: bool,
    api: String,
    product: Option<String>,
    base_url: Option<String>,
    patient: Option<String>,
    name: Option<String>,
    /// Of the access token.
    expires: Option<String>,
    /// Whether the session goes on after that.
    renewable: bool,
    /// Whether the patient has to sign in again; `None` if that is not known without asking the server.
    ended: Option<bool>,
    #[serde(skip)]
    until: String,
}

pub(crate) async fn profiles(output: &Output, args: &Profiles) -> Result<Exit, Failure> {
    let current = Profile::default().name()?;
    let (mut rows, mut exit) = (Vec::new(), Exit::Done);
    for profile in Profile::all()? {
        match StoredSession::load_from(&profile.store()?).await {
            Ok(Some(stored)) => rows.push(row(profile.name()?, &current, &stored)),
            Ok(None) => {}
            // The others are worth knowing.
            Err(error) => {
                output.error(&error);
                exit = Exit::Incomplete;
            }
        }
    }
    if args.json {
        output::json(&rows)?;
    } else {
        print(&rows)?;
    }
    for row in rows.iter().filter(|row| row.ended == Some(true)) {
        let login = Profile::named(&row.profile).login()?;
        output.notice(format_args!("the session of {} has ended: sign in again, with `{login}`", row.profile));
    }
    if rows.is_empty() {
        output.notice("nobody is signed in: use `nextgen login`");
    }
    Ok(exit)
}

fn row(profile: String, current: &str, stored: &StoredSession) -> Row {
    let endpoint = stored.endpoint().ok();
    let expires = stored.expires_at();
    let has_lapsed = expires.is_some_and(|end| end <= SystemTime::now());
    let has_ended = has_ended(stored) || (has_lapsed && !stored.is_renewable());
    let until = match expires {
        Some(end) if has_ended && has_lapsed && !stored.is_renewable() => format!("ended {}", local(end)),
        _ if has_ended => "ended".to_owned(),
        // Whether the server does that, it says when it is asked.
        Some(end) if has_lapsed => format!("token ended {}, to be renewed", local(end)),
        _ if stored.is_renewable() => "renewed as needed".to_owned(),
        Some(end) => local(end),
        None => "-".to_owned(),
    };
    Row {
        current: profile == current,
        profile,
        api: endpoint.as_ref().map_or("-", |endpoint| endpoint.api().id()).to_owned(),
        product: endpoint.as_ref().map(|endpoint| endpoint.api().product().to_string()),
        base_url: endpoint.map(|endpoint| endpoint.base_url().to_owned()),
        patient: stored.patient_id().map(str::to_owned),
        name: stored.label(PATIENT_NAME).map(str::to_owned),
        expires: expires.map(|end| DateTime::<Utc>::from(end).to_rfc3339_opts(SecondsFormat::Secs, true)),
        renewable: stored.is_renewable(),
        ended: has_ended.then_some(true),
        until,
    }
}

fn print(rows: &[Row]) -> io::Result<()> {
    let cells = |row: &Row| {
        let mark = if row.current { "*" } else { " " };
        let patient = match (&row.name, &row.patient) {
            (Some(name), Some(id)) => format!("{name} ({id})"),
            (name, id) => name.as_ref().or(id.as_ref()).map_or("-", String::as_str).to_owned(),
        };
        let server = row.base_url.as_deref().unwrap_or("-");
        [&format!("{mark} {}", row.profile), &row.api, &patient, &row.until, server].map(printable)
    };
    let header = ["  PROFILE", "API", "PATIENT", "UNTIL", "SERVER"].map(str::to_owned);
    let table: Vec<[String; 5]> = match rows {
        [] => return Ok(()),
        rows => std::iter::once(header).chain(rows.iter().map(cells)).collect(),
    };
    let mut widths = [0; 5];
    for row in &table {
        widths.iter_mut().zip(row).for_each(|(width, cell)| *width = (*width).max(cell.chars().count()));
    }
    let mut out = io::stdout().lock();
    for row in &table {
        let line: String = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}  ")).collect();
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}
