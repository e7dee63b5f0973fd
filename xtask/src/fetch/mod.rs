//! `cargo xtask fetch`: the vendor's and HL7's documents into specs/upstream, pinned in specs/sources.lock.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use chrono::DateTime;
use futures_util::future::join_all;
use nextgen_patient_access_codegen::{
    Diagnostic,
    lock::{Lock, Pin},
    sources::{ApiSource, DocumentSource, Sources},
};
use tokio::runtime::Runtime;
use url::Url;

use crate::checkout;
use crate::failure::Failure;
use discover::Start;
use http::Http;
use inspect::sniff;
pub(crate) use origin::Origin;
use origin::{Content, Fetched, Item, at};

mod definitions;
mod discover;
mod http;
mod inspect;
mod origin;
mod page;
mod store;

/// What a statement may take to come.
const LIVE_TIMEOUT: Duration = Duration::from_secs(60);

/// Seconds for one download.
pub(crate) const TIMEOUT: u64 = 120;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The APIs to fetch (enterprise-r4, …); `fhir` for HL7's definitions of all FHIR versions and guides; nothing for everything
    #[arg(value_name = "API|fhir")]
    pub(crate) names: Vec<String>,
    /// Take the documents from a folder or mirror with the file names of specs/upstream, or one document from a file
    #[arg(long, value_name = "FILE|DIR|URL")]
    pub(crate) from: Option<Origin>,
    /// Change nothing; exit with 1 and name what differs from specs/sources.lock
    #[arg(long)]
    pub(crate) check: bool,
    /// The folder of sources.toml, sources.lock and upstream
    #[arg(long, hide = true, default_value_os_t = checkout::specs())]
    pub(crate) specs: PathBuf,
    /// Seconds for one download; the largest takes a slow line a minute
    #[arg(long, hide = true, default_value_t = TIMEOUT)]
    pub(crate) timeout: u64,
}

/// What is fetched as a whole or not at all: an API, a FHIR version, or a guide.
struct Target<'a> {
    name: String,
    items: Vec<Item<'a>>,
}

/// Each thing of a target with what came for it; `None` where `--from` has not got it.
type Outcome<'a> = Result<Vec<(&'a Item<'a>, Option<Fetched>)>, Vec<Diagnostic>>;

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let setup = |problem: Diagnostic| Failure::Task(vec![problem.to_string()]);
    let (sources, lock) = read_specs(&args.specs).map_err(setup)?;
    let targets = select(&sources, args).map_err(Failure::Usage)?;
    if let Some(Origin::Path(path)) = &args.from
        && !path.exists()
    {
        return Err(setup(at(path, "there is no such file or folder")));
    }
    let http = Http::new(Duration::from_secs(args.timeout)).map_err(setup)?;
    let runtime = runtime().map_err(setup)?;

    let outcomes = runtime.block_on(join_all(targets.iter().map(|target| obtain(target, args, &http))));

    let mut problems = Vec::new();
    let mut moved = Vec::new();
    let mut new_lock = lock.clone();
    for (target, outcome) in targets.iter().zip(outcomes) {
        let settled =
            outcome.and_then(|items| settle(target, items, args, &mut new_lock).map_err(|problem| vec![problem]));
        match settled {
            Ok(paths) => moved.extend(paths),
            Err(failed) => problems.extend(failed.iter().map(|problem| format!("{}: {problem}", target.name))),
        }
    }
    let listed: Vec<_> = sources.paths().collect();
    for path in lock.pins.keys().filter(|path| !listed.contains(path)) {
        println!("{path}: no longer in specs/sources.toml");
        new_lock.pins.remove(path);
        moved.push(path.clone());
    }

    if args.check && !moved.is_empty() {
        problems.push(format!(
            "{} differ from specs/sources.lock: {}\n  help: run `cargo xtask fetch` without --check, then review what it changes",
            moved.len(),
            moved.join(", ")
        ));
    }
    if !args.check && new_lock != lock {
        write_lock(&args.specs, &new_lock).map_err(setup)?;
    }
    if problems.is_empty() { Ok(()) } else { Err(Failure::Task(problems)) }
}

fn runtime() -> Result<Runtime, Diagnostic> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Diagnostic::new(error.to_string()))
}

/// A document as it is published now, and its address.
pub(crate) fn live(api: &ApiSource, source: &DocumentSource) -> Result<(Url, Vec<u8>), Diagnostic> {
    let http = Http::new(LIVE_TIMEOUT)?;
    let item = Item::Document { api, source };
    let fetched = runtime()?.block_on(origin::from_publisher(&http, &item))?;
    match (fetched.located, fetched.content) {
        (Some(url), Content::File(bytes)) => Ok((url, bytes)),
        _ => Err(Diagnostic::new("no single document").in_file(&source.file)),
    }
}

/// specs/sources.toml and specs/sources.lock.
pub(crate) fn read_specs(specs: &Path) -> Result<(Sources, Lock), Diagnostic> {
    let path = specs.join("sources.toml");
    let text = fs::read_to_string(&path).map_err(|error| at(&path, error.to_string()))?;
    let sources = Sources::parse(&text).map_err(|problem| problem.in_file(path.display().to_string()))?;

    let path = specs.join("sources.lock");
    let lock = match fs::read_to_string(&path) {
        Ok(text) => Lock::parse(&text).map_err(|problem| problem.in_file(path.display().to_string()))?,
        Err(error) if error.kind() == ErrorKind::NotFound => Lock::default(),
        Err(error) => return Err(at(&path, error.to_string())),
    };
    Ok((sources, lock))
}

fn write_lock(specs: &Path, lock: &Lock) -> Result<(), Diagnostic> {
    let path = specs.join("sources.lock");
    store::replace_text(&path, &lock.print()?).map_err(|error| at(&path, error.to_string()))
}

/// What the command line names, in the order of sources.toml. The error is one of usage.
fn select<'a>(sources: &'a Sources, args: &Args) -> Result<Vec<Target<'a>>, String> {
    let known: Vec<&str> = sources.apis.iter().map(|api| &*api.id).chain(["fhir"]).collect();
    if let Some(name) = args.names.iter().find(|name| !known.contains(&&***name)) {
        return Err(format!("there is no API `{name}`; there are: {}", known.join(", ")));
    }
    let is_wanted = |name: &str| args.names.is_empty() || args.names.iter().any(|wanted| wanted == name);
    let apis = sources.apis.iter().filter(|api| is_wanted(&api.id)).map(|api| Target {
        name: api.id.clone(),
        items: api.documents.iter().map(|source| Item::Document { api, source }).collect(),
    });
    let fhir = sources.fhir.iter().filter(|_| is_wanted("fhir"));
    let guides = sources.guides.iter().filter(|_| is_wanted("fhir"));
    let targets: Vec<_> = apis
        .chain(fhir.map(|fhir| Target { name: format!("fhir {}", fhir.id), items: vec![Item::Schemas(fhir)] }))
        .chain(guides.map(|guide| Target { name: format!("fhir {}", guide.id), items: vec![Item::Guide(guide)] }))
        .collect();

    match &args.from {
        Some(Origin::Path(path)) if path.is_file() && targets.len() != 1 => {
            Err(format!("{} is one file: name the one API that it belongs to", path.display()))
        }
        _ => Ok(targets),
    }
}

async fn obtain<'a>(target: &'a Target<'a>, args: &Args, http: &Http) -> Outcome<'a> {
    if let Some(Origin::Path(path)) = &args.from
        && path.is_file()
    {
        return from_file(path, target).map_err(|problem| vec![problem]);
    }
    let obtained = join_all(target.items.iter().map(async |item| {
        let copied = match &args.from {
            None => return origin::from_publisher(http, item).await.map(|fetched| (item, Some(fetched))),
            Some(Origin::Mirror(url)) => origin::from_mirror(http, url, item).await?,
            Some(Origin::Path(folder)) => origin::from_folder(folder, item)?,
        };
        Ok((item, copied.map(|content| Fetched { located: None, content })))
    }));
    let (mut items, mut problems) = (Vec::new(), Vec::new());
    for outcome in obtained.await {
        match outcome {
            Ok(item) => items.push(item),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(items) } else { Err(problems) }
}

/// The one document of `target` that the file turns out to be.
fn from_file<'a>(path: &Path, target: &'a Target<'a>) -> Result<Vec<(&'a Item<'a>, Option<Fetched>)>, Diagnostic> {
    let bytes = fs::read(path).map_err(|error| at(path, error.to_string()))?;
    let kind = sniff(&bytes).map_err(|what| at(path, format!("{what}, where a document of this API was expected")))?;
    let is_meant = |item: &&Item| matches!(item, Item::Document { source, .. } if source.kind == kind);
    let item = target.items.iter().find(is_meant);
    let item = item.ok_or_else(|| at(path, "specs/sources.toml lists no document of this kind for this API"))?;
    Ok(vec![(item, Some(Fetched { located: None, content: Content::File(bytes) }))])
}

/// Brings what came for one target into specs/upstream and the lock; with `--check`, only compares. Returns what differs.
fn settle(
    target: &Target,
    items: Vec<(&Item, Option<Fetched>)>,
    args: &Args,
    lock: &mut Lock,
) -> Result<Vec<String>, Diagnostic> {
    let (mut pins, mut contents, mut moved, mut report) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let nothing_came = items.iter().all(|(_, fetched)| fetched.is_none());
    for (item, fetched) in items {
        let path = item.path();
        let old = lock.pins.get(&path);
        let Some(fetched) = fetched else {
            let from = args.from.as_ref().map(ToString::to_string).unwrap_or_default();
            // A witness may come alone, to a description that is pinned.
            if item.is_essential() && !args.names.is_empty() && (nothing_came || old.is_none()) {
                return Err(Diagnostic::new(format!("{path} is not in {from}")));
            }
            let kept = old.map_or("nothing is pinned yet".to_owned(), |pin| format!("keeping the pin of {}", pin.date));
            eprintln!("notice: {}: {path} is not in {from}; {kept}", target.name);
            continue;
        };
        let pin = pin(item, &fetched, old)?;
        match difference(old, &pin) {
            None => {
                let now = fetched.located.filter(|url| url.as_str() != pin.url);
                let now = now.map(|url| format!("; now at {url}")).unwrap_or_default();
                report.push(format!("{path}: unchanged since {}{now}", pin.date));
            }
            Some(difference) => {
                report.push(format!("{path}: {difference}"));
                moved.push(path.clone());
            }
        }
        pins.push((path.clone(), pin));
        contents.push((path, fetched.content));
    }
    if !args.check {
        let upstream = args.specs.join("upstream");
        store::replace(&upstream, &contents).map_err(|error| at(&upstream, error.to_string()))?;
        lock.pins.extend(pins);
    }
    report.iter().for_each(|line| println!("{line}"));
    Ok(moved)
}

/// The pin for what came. The date moves with the content only, and so does the address of what is found behind a page: a page
/// may lead to the same document in ever new ways.
fn pin(item: &Item, fetched: &Fetched, old: Option<&Pin>) -> Result<Pin, Diagnostic> {
    let content = fetched.content.fingerprint();
    let start = item.start()?;
    let found = old.filter(|pin| pin.content == content && pin.url != start.url().as_str());
    let url = match (&fetched.located, &start) {
        (_, Start::Document(url)) => url.to_string(),
        (Some(url), _) => found.map_or_else(|| url.to_string(), |pin| pin.url.clone()),
        // Behind a page that was not asked: what it led to last time, or else the page.
        (None, page) => old.map_or_else(|| page.url().to_string(), |pin| pin.url.clone()),
    };
    let date = match old {
        Some(pin) if pin.content == content => pin.date.clone(),
        _ => today()?,
    };
    Ok(Pin { url, content, date })
}

/// How the new pin differs from the old one.
fn difference(old: Option<&Pin>, new: &Pin) -> Option<String> {
    let short = |pin: &Pin| pin.content.sha256.chars().take(12).collect::<String>();
    match old {
        None => Some(format!("new: sha256 {}…, {} bytes, from {}", short(new), new.content.size, new.url)),
        Some(old) if old.content != new.content => Some(format!(
            "moved: sha256 {}… → {}…, {} → {} bytes",
            short(old),
            short(new),
            old.content.size,
            new.content.size
        )),
        Some(old) if old.url != new.url => Some(format!("moved: {} → {}", old.url, new.url)),
        Some(_) => None,
    }
}

/// The date in UTC: `2026-11-24`.
pub(crate) fn today() -> Result<String, Diagnostic> {
    day(SystemTime::now()).ok_or_else(|| Diagnostic::new("the clock of this machine is wrong"))
}

/// The date in UTC of a moment.
pub(crate) fn day(moment: SystemTime) -> Option<String> {
    let seconds = i64::try_from(moment.duration_since(UNIX_EPOCH).ok()?.as_secs()).ok()?;
    Some(DateTime::from_timestamp(seconds, 0)?.date_naive().to_string())
}
