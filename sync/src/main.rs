//! `nextgen-sync`: keeps the records of many patients current.
//!
//! Thin: arguments and environment in, the crate, text out.

mod args;
mod metrics;
mod table;

use std::{
    env,
    error::Error as StdError,
    io::{self, Write as _},
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use clap::Parser as _;
use nextgen_patient_access::auth::Registration;
use nextgen_stores::{AppKey, Apps, Database, Stores};
use nextgen_sync::{Hook, Outcome, Sync, WebhookSecret};
use tokio::runtime::Runtime;
use tracing_subscriber::{
    filter::Targets, fmt::format::FmtSpan, layer::SubscriberExt as _, util::SubscriberInitExt as _,
};

use crate::args::{Args, Command, Run};

type Failure = Box<dyn StdError>;

/// A line on stdout. That nobody reads it, or a disk is full, ends nothing; `println!` panics.
macro_rules! say {
    ($($words:tt)*) => { _ = writeln!(io::stdout(), $($words)*) };
}

/// A line on stderr, likewise.
macro_rules! warn {
    ($($words:tt)*) => { _ = writeln!(io::stderr(), $($words)*) };
}

/// Done, but not all of it.
const INCOMPLETE: u8 = 3;
const USAGE: u8 = 2;
/// As of what a signal has ended.
const INTERRUPTED: u8 = 130;

/// How long is waited, at the end, for what does not end by itself.
const REST: Duration = Duration::from_secs(1);

/// What is to be put right on the command line or in the environment.
#[derive(Debug)]
struct Usage(String);

impl std::fmt::Display for Usage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for Usage {}

fn main() -> ExitCode {
    let args = Args::parse();
    let runtime = match Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            warn!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    let done = runtime.block_on(done(args));
    // What is still under way, after a second Ctrl-C, is not waited for: it is dropped, and with it the programs that were run.
    runtime.shutdown_timeout(REST);
    match done {
        Ok(exit) => exit,
        Err(error) => {
            warn!("error: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                warn!("  because: {error}");
                cause = error.source();
            }
            ExitCode::from(if error.is::<Usage>() { USAGE } else { 1 })
        }
    }
}

async fn done(args: Args) -> Result<ExitCode, Failure> {
    log()?;
    let sync = sync(&args).await?;
    match args.command {
        Command::Run(run) => self::run(sync, run).await,
        Command::Status(status) => {
            let found = sync.status().await?;
            if status.json {
                say!("{}", serde_json::to_string_pretty(&found)?);
            } else {
                say!("{}", table::table(&found).trim_end());
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Add(add) => {
            if add.keys.is_empty() {
                warn!("{} patients were put in", sync.enqueue().await?);
            }
            let mut exit = ExitCode::SUCCESS;
            for key in &add.keys {
                if !sync.add(key).await? {
                    warn!("error: there is no session with the key {key}: the patient has to sign in first");
                    exit = ExitCode::FAILURE;
                }
            }
            Ok(exit)
        }
        Command::Remove(remove) => Ok(match sync.remove(&remove.key).await? {
            true => ExitCode::SUCCESS,
            false => {
                warn!("error: there is no patient with the key {}", remove.key);
                ExitCode::FAILURE
            }
        }),
        Command::Copy(copy) => Ok(match sync.copy(&copy.key, &copy.out).await? {
            true => ExitCode::SUCCESS,
            false => {
                warn!("error: there is no record of a patient with the key {}", copy.key);
                ExitCode::FAILURE
            }
        }),
        Command::Forget(forget) => {
            let forgotten = sync.forget(&forget.key).await?;
            if !forgotten.was_known {
                warn!("error: there is nothing of a patient with the key {}", forget.key);
                return Ok(ExitCode::FAILURE);
            }
            if let Some(error) = forgotten.not_revoked {
                warn!("the tokens are deleted here, and could not be revoked: {error}");
                return Ok(ExitCode::from(INCOMPLETE));
            }
            warn!("{} is forgotten", forget.key);
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn run(mut sync: Sync, run: Run) -> Result<ExitCode, Failure> {
    let name = run.name.unwrap_or_else(|| {
        let host = env::var("HOSTNAME").unwrap_or_default();
        format!("{host} {}", std::process::id()).trim_start().to_owned()
    });
    sync = sync.interval(run.interval).lease(run.lease).name(name);
    let (full_after, only) = (run.full_after, run.only);
    sync = sync.asking(move |record| {
        let record = full_after.iter().fold(record, |record, (name, interval)| match name {
            Some(name) => record.full_after_of(name, *interval),
            None => record.full_after(*interval),
        });
        if only.is_empty() { record } else { record.update_only(&only) }
    });
    if let Some(program) = run.on_change {
        sync = sync.on_change(Hook::program(program));
    }
    if let Some(url) = run.webhook {
        let secret = env::var("WEBHOOK_SECRET").ok().map(|secret| WebhookSecret::new(secret.trim()));
        sync = sync.on_change(Hook::webhook(&url, secret)?);
    }
    if let Some(address) = run.metrics {
        let serving = metrics::serve(sync.clone(), address).await;
        tokio::spawn(serving.map_err(|error| Usage(format!("no metrics can be served at {address}: {error}")))?);
    }
    let is_incomplete = Arc::new(AtomicBool::new(false));
    let found = is_incomplete.clone();
    let told = move |outcome: Outcome| match outcome {
        Outcome::Current { gaps: 0, .. } if !run.verbose => {}
        outcome => {
            if !matches!(outcome, Outcome::Current { gaps: 0, .. } | Outcome::Forgotten { not_revoked: None, .. }) {
                found.store(true, Ordering::Relaxed);
            }
            warn!("{outcome}");
        }
    };
    // Before the first patient is taken, so that no signal is missed.
    let (ended, hurried) = (signals(1)?, signals(2)?);
    let is_ended = AtomicBool::new(false);
    let ended = async {
        ended.await;
        is_ended.store(true, Ordering::Relaxed);
        warn!("ending: what is under way is given back");
    };
    let work = async {
        if !run.once {
            sync.run(run.workers.into(), ended, told).await;
            return Ok(ExitCode::SUCCESS);
        }
        sync.run_once(ended, told).await?;
        let is_incomplete = is_incomplete.load(Ordering::Relaxed) || is_ended.load(Ordering::Relaxed);
        Ok(if is_incomplete { ExitCode::from(INCOMPLETE) } else { ExitCode::SUCCESS })
    };
    tokio::select! {
        done = work => done,
        () = hurried => Ok(ExitCode::from(INTERRUPTED)),
    }
}

/// The configuration that all commands need.
async fn sync(args: &Args) -> Result<Sync, Failure> {
    let needed = |what: &str| Usage(format!("{what}; `nextgen-sync --help` lists what is configured where"));
    let database = args.database.as_deref().ok_or_else(|| needed("give --database, or set DATABASE"))?;
    let records = args.records.as_deref().ok_or_else(|| needed("give --records, or set RECORDS"))?;
    let key = env::var("APP_KEY").map_err(|_| needed("APP_KEY is not set"))?;
    let wrong = |name: &str, error: nextgen_stores::Error| Usage(format!("{name}: {error}"));
    let mut key: AppKey = key.parse().map_err(|error| wrong("APP_KEY", error))?;
    if let Ok(former) = env::var("APP_KEY_FORMER") {
        key = key.with_former(former.parse().map_err(|error| wrong("APP_KEY_FORMER", error))?);
    }
    if let Ok(next) = env::var("APP_KEY_NEXT") {
        key = key.with_next(next.parse().map_err(|error| wrong("APP_KEY_NEXT", error))?);
    }
    let mut apps = Apps::new();
    for product in ["ENTERPRISE", "OFFICE"] {
        if let Some(app) = registration(product)? {
            apps = apps.with(app);
        }
    }
    let stores = Stores::open(&Database::at(database).await?, key).await?;
    Ok(Sync::open(stores, Arc::new(apps), records).await?)
}

/// The registration with a product. Nobody signs in here: the redirect URI is not used.
fn registration(product: &str) -> Result<Option<Registration>, Failure> {
    const REDIRECT_URI: &str = "http://127.0.0.1/callback";
    let variable = |what: &str| env::var(format!("{product}_{what}"));
    let Ok(client_id) = variable("CLIENT_ID") else { return Ok(None) };
    Ok(Some(match variable("CLIENT_SECRET") {
        Ok(secret) => Registration::confidential(client_id, secret.trim(), REDIRECT_URI)?,
        Err(_) => Registration::public(client_id, REDIRECT_URI)?,
    }))
}

/// Ends when the process was told to end so often.
fn signals(times: u32) -> Result<impl Future<Output = ()>, Failure> {
    #[cfg(unix)]
    let (mut interrupted, mut terminated) = {
        use tokio::signal::unix::{SignalKind, signal};
        (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?)
    };
    Ok(async move {
        for _ in 0..times {
            #[cfg(unix)]
            tokio::select! {
                _ = interrupted.recv() => {}
                _ = terminated.recv() => {}
            }
            #[cfg(not(unix))]
            let _ = tokio::signal::ctrl_c().await;
        }
    })
}

/// What `NEXTGEN_LOG` asks for; spans once they are over. Nothing of a patient is in them.
fn log() -> Result<(), Failure> {
    let Some(filter) = env::var("NEXTGEN_LOG").ok().filter(|text| !text.trim().is_empty()) else { return Ok(()) };
    let filter: Targets = filter.parse().map_err(|_| {
        Usage("NEXTGEN_LOG is no filter: give a level (debug), or target=level,target=level".to_owned())
    })?;
    let lines = tracing_subscriber::fmt::layer().with_span_events(FmtSpan::CLOSE).with_writer(io::stderr);
    // Where it cannot be written, neither can it be said that it cannot.
    let lines = lines.log_internal_errors(false);
    tracing_subscriber::registry().with(lines).with(filter).try_init()?;
    Ok(())
}
