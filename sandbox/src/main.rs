//! `nextgen-sandbox`: both products on this machine.

use std::{
    error::Error,
    io::{self, Write},
    net::IpAddr,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use nextgen_patient_access::Api;
use nextgen_sandbox::{
    App, Behaviour, Faults, Lies, Sandbox,
    population::Size,
    replay::{Recording, scrub},
};

const LARGEST_RECORDING: u64 = 1 << 30;

/// NextGen's FHIR Patient Access APIs on this machine: synthetic patients, sign-in, and the vendor's behaviour.
#[derive(Debug, Parser)]
#[command(name = "nextgen-sandbox", version, args_conflicts_with_subcommands = true, after_help = names())]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: Serve,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve a recorded session, a HAR file (HTTP Archive 1.2)
    ///
    /// A browser saves one from its network panel; a proxy such as mitmproxy (mitmdump --set hardump=FILE) also records apps that are
    /// no browsers.
    Replay {
        /// The recording
        file: PathBuf,
        /// The port; 0 for any
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Take out of a recording all that is a patient's, a practice's or a secret
    Scrub {
        /// The recording
        input: PathBuf,
        /// Where to write what may be passed on
        output: PathBuf,
    },
}

#[derive(Debug, Args)]
struct Serve {
    /// How many patients
    #[arg(long, default_value_t = Size::default().patients, value_parser = clap::value_parser!(u32).range(1..))]
    patients: u32,
    /// How many years of history each has
    #[arg(long, default_value_t = Size::default().years)]
    years: u32,
    /// What patients, faults and lies are drawn from: the same seed gives the same
    #[arg(long, default_value_t = Size::default().seed)]
    seed: u64,
    /// The day that it is in the records, as 2026-12-24; their histories end on it
    #[arg(long, value_name = "DATE")]
    today: Option<NaiveDate>,
    /// The first of three ports in a row; 0 for any
    #[arg(long, default_value_t = 8080, value_parser = clap::value_parser!(u16).range(..=65533))]
    port: u16,
    /// Listen on another address than 127.0.0.1: everyone who reaches it can read everything
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    listen: IpAddr,
    /// Let the scripts of pages of this origin read what is answered (CORS), as those of an app in a browser: https://app.example
    #[arg(long, value_name = "ORIGIN")]
    allow_origin: Vec<String>,
    /// What goes wrong, and how often: 429=0.1,503=0.05,reset=0.02,truncate=0.02,stall=0.01,slow=0.1; also 429-retry-after and
    /// 503-retry-after
    #[arg(long, value_name = "NAME=RATE,…", default_value = "", hide_default_value = true)]
    faults: String,
    /// What is answered that is not so, and how often: the list is below; also all=RATE and harmless=RATE
    #[arg(long, value_name = "NAME=RATE,…", default_value = "", hide_default_value = true)]
    lies: String,
    /// How many seconds an access token is good
    #[arg(long, value_name = "SECONDS")]
    token_lifetime: Option<u64>,
    /// How many seconds a refresh token is good, offline_access or not
    #[arg(long, value_name = "SECONDS")]
    refresh_lifetime: Option<u64>,
    /// Honour _count, up to so many matches a page
    #[arg(long, value_name = "MATCHES", value_parser = clap::value_parser!(u32).range(1..))]
    largest_page: Option<u32>,
    /// Switch a behaviour off, or all
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    off: Vec<String>,
    /// Switch a behaviour on
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    on: Vec<String>,
    /// Register an app with this client id, beside those that are there
    #[arg(long, requires = "redirect_uri")]
    client_id: Option<String>,
    /// The app's secret; without one, it is a public client
    #[arg(long, requires = "client_id")]
    client_secret: Option<String>,
    /// Where the app's users return to
    #[arg(long, requires = "client_id")]
    redirect_uri: Vec<String>,
}

fn names() -> String {
    let lines = |(name, what): (&str, &str)| format!("\n  {name:<24}{what}");
    let behaviours: String = Behaviour::explained().map(lines).collect();
    let lies: String = Lies::explained().map(lines).collect();
    format!("Behaviours, all on but where it says off:{behaviours}\n\nLies, all off:{lies}")
}

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Some(Command::Replay { file, port }) => replay(&file, port).await,
        Some(Command::Scrub { input, output }) => scrub_file(&input, &output),
        None => serve(cli.serve).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("nextgen-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(args: Serve) -> Result<(), Box<dyn Error>> {
    let mut behaviour = Behaviour::default();
    args.off.iter().try_for_each(|name| behaviour.switch_off(name))?;
    args.on.iter().try_for_each(|name| behaviour.switch_on(name))?;
    if let Some(seconds) = args.token_lifetime {
        behaviour.access_token_lifetime = Duration::from_secs(seconds);
    }
    if let Some(seconds) = args.refresh_lifetime {
        let lifetime = Duration::from_secs(seconds);
        (behaviour.refresh_token_lifetime, behaviour.offline_lifetime) = (lifetime, lifetime);
    }
    if let Some(most) = args.largest_page {
        (behaviour.own_page_size, behaviour.largest_page) = (false, usize::try_from(most)?);
    }
    let faults = args.faults.parse::<Faults>()?.with_seed(args.seed);
    let lies = args.lies.parse::<Lies>()?.with_seed(args.seed);
    let mut sandbox = Sandbox::builder()
        .size(Size { patients: args.patients, years: args.years, seed: args.seed })
        .behaviour(behaviour)
        .faults(faults)
        .lies(lies)
        .listen(args.listen)
        .port(args.port);
    if let Some(day) = args.today {
        sandbox = sandbox.today(day);
    }
    for origin in args.allow_origin {
        sandbox = sandbox.allow_origin(origin);
    }
    if let Some(client_id) = args.client_id {
        let app = match args.client_secret {
            Some(secret) => App::confidential(client_id, secret),
            None => App::public(client_id),
        };
        sandbox = sandbox.app(args.redirect_uri.into_iter().fold(app, App::with_redirect_uri));
    }
    if !args.listen.is_loopback() {
        eprintln!(
            "warning: the sandbox listens on {}, without https: everyone who reaches it can sign in as anyone",
            args.listen
        );
    }
    let sandbox = sandbox.start().await?;
    introduce(&sandbox, &mut io::stdout().lock())?;
    tokio::signal::ctrl_c().await?;
    Ok(())
}

fn introduce(sandbox: &Sandbox, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{:<18}{}", "page", sandbox.page_url())?;
    for api in Api::ALL {
        writeln!(out, "{:<18}{}", api.id(), sandbox.base_url(api))?;
    }
    writeln!(out, "{:<18}{}, secret {}", "client id", sandbox.client_id(), sandbox.client_secret())?;
    writeln!(out, "{:<18}{}, no secret (Office)", "client id", sandbox.public_client_id())?;
    writeln!(out, "\npatients")?;
    for patient in sandbox.patients().take(10) {
        writeln!(out, "  {}  {}, {}", patient.id, patient.name, patient.about)?;
    }
    let Some(patient) = sandbox.patients().next() else { return Ok(()) };
    let token = sandbox.access_token(Api::EnterpriseR4, &patient.id);
    let logins = sandbox.login_commands();
    if !logins.is_empty() {
        writeln!(out, "\nsign in, on the command line: at Office, and at Enterprise")?;
    }
    for login in logins {
        writeln!(out, "  {login}")?;
    }
    writeln!(out, "\ntry")?;
    writeln!(out, "  curl -H 'Authorization: Bearer {}' \\", token.secret())?;
    writeln!(out, "    {}/Patient/{}", sandbox.base_url(Api::EnterpriseR4), patient.id)?;
    writeln!(out, "\nCtrl-C ends it.")?;
    out.flush()
}

async fn replay(file: &PathBuf, port: u16) -> Result<(), Box<dyn Error>> {
    let recording = Recording::from_har(&read(file)?)?;
    let count = recording.len();
    let replay = recording.serve(port)?;
    println!("{count} exchanges, at {} in place of each recorded host. Ctrl-C ends it.", replay.base_url());
    tokio::signal::ctrl_c().await?;
    Ok(())
}

fn scrub_file(input: &PathBuf, output: &Path) -> Result<(), Box<dyn Error>> {
    let scrubbed = scrub(&read(input)?)?;
    scrubbed.write(output)?;
    for (what, count) in scrubbed.replaced {
        println!("{count:>7} replaced: {what}");
    }
    println!("{:>7} bodies left out: web pages, XML, images and the like", scrubbed.left_out);
    println!("\nKept by its form, though no list has it. Look at it before you send {}:", output.display());
    for (what, values) in scrubbed.kept {
        println!("\n{}", what.name());
        for value in values {
            println!("  {value}");
        }
    }
    Ok(())
}

/// A recording, which is held in memory.
fn read(file: &PathBuf) -> Result<String, String> {
    let failed = |error: io::Error| format!("{}: {error}", file.display());
    if std::fs::metadata(file).map_err(failed)?.len() > LARGEST_RECORDING {
        return Err(format!("{}: a recording of over 1 GiB is not read; record less at once", file.display()));
    }
    std::fs::read_to_string(file).map_err(failed)
}
