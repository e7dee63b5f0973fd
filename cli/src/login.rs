//! `nextgen login`.

use std::{
    io::{self, Write},
    time::Duration,
};

use nextgen_patient_access::auth::{AuthServer, Loopback, Registration, Scope, Scopes, Session, StoredSession};

use crate::{
    args::Login,
    output::{Exit, Failure, Output},
    session,
};

/// How long a patient may take to sign in.
const LIMIT: Duration = Duration::from_secs(10 * 60);

pub(crate) async fn login(output: &Output, args: &Login) -> Result<Exit, Failure> {
    let endpoint = args.server.endpoint()?;
    let scopes = match &*args.scopes {
        [] => Scopes::patient_read(),
        given => given.iter().map(Scope::new).collect(),
    };
    let store = args.store.clone().map_or_else(session::store, Ok)?;
    let loopback = Loopback::bind(&args.redirect_uri).await?;
    let authentication = session::authentication(args.client_secret_env.as_deref())?;
    let app = Registration::new(&args.client_id, authentication, loopback.redirect_uri())?;

    let server = AuthServer::discover(&endpoint).await?;
    server.problems().iter().for_each(|problem| output.notice(problem));
    if let Ok(Some(old)) = StoredSession::load_from(&store).await {
        let api = old.api().map_or("another API", |api| api.id());
        output
            .notice(format_args!("this sign-in replaces the session of {api}; `nextgen logout` would have revoked it"));
    }

    let pending = server.authorize(&app, &scopes)?;
    let opened = if args.no_browser { None } else { Some(loopback.open_browser(pending.url())) };
    match opened {
        Some(Ok(())) => output.notice("sign in in the browser that has opened"),
        other => {
            if let Some(Err(error)) = other {
                output.error(&error);
            }
            let mut out = io::stdout().lock();
            writeln!(out, "{}", pending.url())?;
            out.flush()?;
        }
    }
    let callback = loopback.wait(LIMIT, |url| pending.is_answered_by(url)).await?;
    let signed_in = async {
        let grant = pending.complete(callback.url()).await?;
        let session = Session::start(server, app, scopes, grant, store).await?;
        if let Some(name) = &args.client_secret_env {
            session.set_label(session::SECRET_ENV, name).await?;
        }
        Ok(session)
    }
    .await;
    callback.answer(&signed_in).await;
    let session = signed_in.map_err(Failure::Sdk)?;

    output.notice(format_args!("signed in to {}", session.endpoint().api()));
    let missing = session.missing_scopes();
    if !missing.is_empty() {
        output.notice(format_args!("not granted: {missing}"));
    }
    if !session.is_renewable() {
        output.notice("the server gave no refresh token: the session ends with its access token");
    }
    Ok(Exit::Done)
}
