//! `nextgen login`.

use std::{
    io::{self, Write},
    time::Duration,
};

use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint, ErrorKind,
    auth::{AuthServer, Loopback, Registration, Scope, Scopes, Session, StoredSession},
    transport::RetryPolicy,
};
use tokio::time::timeout;

use crate::{
    args::Login,
    output::{Exit, Failure, Output},
    patience::bearing,
    patient::person,
    reach,
    session::{self, PATIENT_NAME, REDIRECT_URI, SECRET_ENV},
};

/// The redirect URI where none is given: any port that is free.
pub(crate) const ANY_PORT: &str = "http://127.0.0.1:0/callback";

/// Longer, nobody waits to be told the patient's name.
const NAME_LIMIT: Duration = Duration::from_secs(10);

/// What options and an earlier sign-in say, taken together.
struct Plan {
    endpoint: Endpoint,
    client_id: String,
    secret_env: Option<String>,
    redirect_uri: String,
    scopes: Scopes,
}

pub(crate) async fn login(output: &Output, args: &Login) -> Result<Exit, Failure> {
    let store = args.store.clone().map_or_else(|| args.profile.store(), Ok)?;
    // What is there is replaced, even where it cannot be read.
    let old = StoredSession::load_from(&store).await.ok().flatten();
    let endpoint = endpoint(output, args, old.as_ref()).await?;
    let plan = plan(args, endpoint, old.as_ref())?;
    Session::check_store(&store).await?;
    let loopback = Loopback::bind(&plan.redirect_uri).await?;
    let authentication = session::authentication(plan.secret_env.as_deref())?;
    let app = Registration::new(&plan.client_id, authentication, loopback.redirect_uri())?;

    let discover = || reach::told(output, plan.endpoint.base_url(), AuthServer::discover(&plan.endpoint));
    let server = bearing(output, discover).await?;
    server.problems().iter().for_each(|problem| output.notice(problem));
    if let Some(old) = old {
        let api = old.api().map_or("another API", |api| api.id());
        let ways = "`nextgen logout` would have revoked it, and with --profile NAME both are kept";
        output.notice(format_args!("this sign-in replaces the session of {api}; {ways}"));
    }

    let pending = server.authorize(&app, &plan.scopes)?;
    let waits = format!("waiting up to {} s for the browser to come back to {}", args.timeout, loopback.redirect_uri());
    match args.no_browser || loopback.open_browser(pending.url()).is_err() {
        false => output.notice(format_args!(
            "sign in in the browser that has opened; if none has, open this page: {}",
            pending.url()
        )),
        true => {
            if !args.no_browser {
                output.notice("no browser can be opened here: open the page that is printed, in one on this machine");
            }
            let mut out = io::stdout().lock();
            writeln!(out, "{}", pending.url())?;
            out.flush()?;
        }
    }
    output.notice(waits);
    let limit = Duration::from_secs(args.timeout.into());
    let callback = match loopback.wait(limit, |url| pending.is_answered_by(url)).await {
        Ok(callback) => callback,
        Err(error) => {
            if error.kind() == ErrorKind::Authorization {
                output.notice("--timeout SECONDS waits longer");
            }
            return Err(error.into());
        }
    };
    let mut own = None;
    let signed_in = async {
        let grant = pending.complete(callback.url()).await?;
        own = Some((grant.access_token.clone(), grant.patient.clone()));
        let session = Session::start(server, app, plan.scopes, grant, store).await?;
        session.set_label(REDIRECT_URI, plan.redirect_uri).await?;
        if let Some(name) = plan.secret_env {
            session.set_label(SECRET_ENV, name).await?;
        }
        Ok(session)
    }
    .await;
    callback.answer(&signed_in).await;
    let session: Session = signed_in.map_err(Failure::Sdk)?;
    tell(output, &session, own).await;
    Ok(Exit::Done)
}

/// Where somebody signs in: as options say, or as before. Which API is at a base URL, the server says itself.
async fn endpoint(output: &Output, args: &Login, old: Option<&StoredSession>) -> Result<Endpoint, Failure> {
    let apis = Api::ALL.into_iter().filter(|api| *api != Api::OfficeBulkR4).map(Api::id).collect::<Vec<_>>().join(", ");
    let url = match (args.server.api, &args.server.base_url, old) {
        (Some(api), ..) => return args.server.endpoint(api),
        (None, None, Some(old)) => return Ok(old.endpoint()?),
        (None, None, None) => {
            let what = "--api has to say where, or --base-url: there are";
            return Err(Failure::usage(format!("{what} {apis}; `nextgen practices NAME` finds a practice's base URL")));
        }
        (None, Some(url), _) => url,
    };
    let of_old = old.map(|old| Endpoint::new(old.api()?, url)).transpose()?;
    if let (Some(same), Some(old)) = (&of_old, old)
        && *same == old.endpoint()?
    {
        return Ok(same.clone());
    }
    match bearing(output, || reach::told(output, url, Endpoint::discover(url))).await {
        Ok(found) => {
            output.notice(format_args!("the server says that it is {}", found.endpoint.api()));
            Ok(found.endpoint)
        }
        // A server that does not tell is taken for one like that before.
        Err(error) => of_old.ok_or_else(|| {
            output.error(&error);
            Failure::usage(format!("which API is at --base-url is not told by the server: --api has to, one of {apis}"))
        }),
    }
}

/// What is asked for: without a client id, who was signed in does so again, as before but for what options say.
fn plan(args: &Login, endpoint: Endpoint, old: Option<&StoredSession>) -> Result<Plan, Failure> {
    let before = old.filter(|_| args.client_id.is_none());
    let client_id = args.client_id.as_deref().or(before.map(StoredSession::client_id));
    let client_id = client_id.ok_or_else(|| {
        Failure::usage("nobody was signed in before: --client-id has to name the app, as registered with NextGen")
    })?;
    let label = |name| before.and_then(|old| old.label(name)).map(str::to_owned);
    Ok(Plan {
        endpoint,
        client_id: client_id.to_owned(),
        secret_env: args.client_secret_env.clone().or_else(|| label(SECRET_ENV)),
        redirect_uri: args.redirect_uri.clone().or_else(|| label(REDIRECT_URI)).unwrap_or(ANY_PORT.to_owned()),
        scopes: match (&*args.scopes, before) {
            ([], Some(old)) => old.asked_scopes().clone(),
            ([], None) => Scopes::patient_read(),
            (given, _) => given.iter().map(Scope::new).collect(),
        },
    })
}

async fn tell(output: &Output, session: &Session, own: Option<(AccessToken, Option<String>)>) {
    let name = match own {
        Some((token, patient)) => timeout(NAME_LIMIT, name(session, token, patient)).await.unwrap_or_default(),
        None => None,
    };
    let api = session.endpoint().api();
    match &name {
        Some(name) => output.notice(format_args!("signed in to {api}: {name}")),
        None => output.notice(format_args!("signed in to {api}")),
    }
    let missing = session.missing_scopes();
    if !missing.is_empty() {
        output.notice(format_args!("not granted: {missing}"));
    }
    if !session.is_renewable() {
        output.notice("the server gave no refresh token: the session ends with its access token");
    }
}

/// The patient's name, kept with the session; the sign-in is good without it. Read with the new token as it is: none is renewed for that.
async fn name(session: &Session, token: AccessToken, patient: Option<String>) -> Option<String> {
    let client = Client::builder(session.endpoint().clone(), token).retry(RetryPolicy::never()).build().ok()?;
    let id = match patient {
        Some(id) => id,
        None => client.only_patient().await.ok()?,
    };
    let name = person(&client, &id).await.ok()??.name?;
    session.set_label(PATIENT_NAME, &name).await.ok()?;
    Some(name)
}
