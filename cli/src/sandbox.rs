//! `--sandbox`: in place of NextGen's servers, a sandbox that lives as long as the command.

use nextgen_patient_access::{Api, Endpoint, FhirVersion, Product, auth::FileStore};
use nextgen_sandbox::{App, Behaviour, Sandbox};

use crate::{
    args::{Command, Login},
    connection::Connection,
    login::ANY_PORT,
    output::Failure,
    session::Profile,
};

/// A sandbox, and what has to outlive the command with it.
pub(crate) struct Started {
    _sandbox: Sandbox,
    _session: Option<tempfile::TempDir>,
}

/// The first of the sandbox's ports, where they are free: a download goes on with the server that it began with, and no other.
const PORT: u16 = 27_080;

/// The API that is asked where no option says which.
const API: Api = Api::OfficeR4;

/// Who signs in there, if no option says so.
const CLIENT_ID: &str = "nextgen";

/// Starts a sandbox and points the command at it, with the token of a patient whom it is about.
pub(crate) async fn start(command: &mut Command) -> Result<Started, Failure> {
    let failed = |error: &dyn std::fmt::Display| Failure::usage(format!("no sandbox can be started: {error}"));
    if let Command::Login(login) = &mut *command {
        login.client_id.get_or_insert(CLIENT_ID.to_owned());
    }
    let mut behaviour = Behaviour::default();
    // NextGen's Office allows 20 requests a minute; who tries the program shall not have to wait for that.
    behaviour.switch_off("office-limit").map_err(|error| failed(&error))?;
    let builder = || {
        let builder = Sandbox::builder().behaviour(behaviour.clone());
        if let Command::Login(login) = &*command { builder.app(app(login)) } else { builder }
    };
    let sandbox = match builder().port(PORT).start().await {
        Ok(sandbox) => sandbox,
        // Somebody has the port.
        Err(_) => builder().start().await.map_err(|error| failed(&error))?,
    };
    let mut session = None;
    match command {
        Command::Get(get) => {
            let (resource_type, id) = &get.resource;
            let population = sandbox.population(Api::OfficeR4);
            let patient = id.as_ref().and_then(|id| population.owner(resource_type, id));
            point(&sandbox, &mut get.connection, patient.as_deref())?;
        }
        Command::Search(search) => {
            let named = search.parameters.iter().find(|(name, _)| name == "patient" || name == "subject");
            let patient = named.map(|(_, value)| value.trim_start_matches("Patient/").to_owned());
            point(&sandbox, &mut search.connection, patient.as_deref())?;
        }
        Command::Record(record) => {
            point(&sandbox, &mut record.connection, record.patient.as_deref())?;
        }
        Command::Ccda(ccda) => {
            point(&sandbox, &mut ccda.connection, ccda.patient.as_deref())?;
        }
        Command::Probe(probe) => {
            point(&sandbox, &mut probe.connection, probe.patient.as_deref())?;
        }
        Command::Export(export) => {
            let mut connection = export.connection();
            point(&sandbox, &mut connection, None)?;
            (export.base_url, export.token) = (connection.server.base_url, connection.token);
        }
        Command::Practices(practices) => {
            taken(practices.base_url.as_deref(), &Profile::default())?;
            for product in [Product::Enterprise, Product::Office] {
                let api = Endpoint::for_product(product, FhirVersion::R4)?.api();
                practices.bases.insert(product, sandbox.base_url(api));
            }
        }
        Command::Discover(discover) => {
            let asked = discover.url.trim_end_matches('/');
            let api = Api::ALL.into_iter().find(|api| api.base_url().trim_end_matches('/') == asked);
            let api =
                api.ok_or_else(|| Failure::usage("a sandbox stands for the base URLs that `nextgen apis` lists"))?;
            discover.url = sandbox.base_url(api);
        }
        Command::Login(login) => {
            taken(login.server.base_url.as_deref(), &login.profile)?;
            login.server.base_url = Some(sandbox.base_url(*login.server.api.get_or_insert(API)));
            let folder = tempfile::tempdir()?;
            login.store = Some(FileStore::new(folder.path().join("session.json")));
            session = Some(folder);
        }
        Command::Logout(_) | Command::Whoami(_) | Command::Profiles(_) => {
            let what = "a sandbox of this command's own ends with it, and so does who is signed in there";
            return Err(Failure::usage(format!(
                "{what}; `nextgen-sandbox` starts one that stays, and prints how to sign in there"
            )));
        }
        Command::Apis(_)
        | Command::Check(_)
        | Command::Summary(_)
        | Command::View(_)
        | Command::Verify(_)
        | Command::Parquet(_)
        | Command::Completions(_)
        | Command::Man(_) => {}
    }
    Ok(Started { _sandbox: sandbox, _session: session })
}

/// Points a connection at the sandbox, with the token of that patient, or of the first.
fn point(sandbox: &Sandbox, connection: &mut Connection, patient: Option<&str>) -> Result<(), Failure> {
    let Connection { server, token } = connection;
    taken(server.base_url.as_deref(), &token.profile)?;
    let api = *server.api.get_or_insert(API);
    let first = sandbox.patients().next().map(|patient| patient.id);
    let patient = patient.or(first.as_deref()).unwrap_or_default();
    token.given = Some(sandbox.access_token(api, patient));
    server.base_url = Some(sandbox.base_url(api));
    Ok(())
}

fn taken(base_url: Option<&str>, profile: &Profile) -> Result<(), Failure> {
    match base_url {
        Some(_) => Err(Failure::usage("--sandbox and --base-url each name a server: leave one out")),
        None if profile.is_given() => {
            Err(Failure::usage("a sandbox has no profiles: leave --sandbox or --profile out"))
        }
        None => Ok(()),
    }
}

/// The app as its options describe it, registered as NextGen would have it. Whether the variable holds a secret is login's to say.
fn app(login: &Login) -> App {
    let secret = login.client_secret_env.as_ref().map(|name| std::env::var(name).unwrap_or_default());
    let client_id = login.client_id.as_deref().unwrap_or_default();
    let app = match secret {
        Some(secret) => App::confidential(client_id, secret.trim()),
        None => App::public(client_id),
    };
    app.with_redirect_uri(login.redirect_uri.as_deref().unwrap_or(ANY_PORT))
}
