//! `nextgen probe`: what the product rests on, tried at a server with a user's own token.
//!
//! `facts` is the list; `question` says what is asked for it, `exchange` notes what came, `judge` says what that means, `report` prints
//! it, and `shape` and `recording` make of the exchanges what may be passed on.

mod exchange;
mod facts;
mod judge;
mod page;
mod question;
mod recording;
mod report;
mod shape;

use std::{
    fs,
    io::{self, Write},
    path::Path,
    time::{Duration, SystemTime},
};

use chrono::{DateTime, Utc};
use nextgen_patient_access::{
    AccessToken, Api, Client, Error, Product, office_r3, office_r4,
    reqwest::{
        Method, Request, Url,
        header::{ACCEPT, HeaderValue},
    },
    transport::{RateLimit, RetryPolicy},
};
use serde::Serialize;

use self::{
    exchange::{Exchange, Recorder},
    page::Page,
    question::{Get, Known, PATIENT, Question},
    report::{Earlier, Plan, Report, is_this_machine},
};
use crate::{
    args::Probe,
    output::{Exit, Failure, Output, about},
    progress::Bars,
    reach::Watched,
};

/// What NextGen allows at Office.
const OFFICE_LIMIT: usize = 20;

/// Who asks a server for nothing but to see how it is does not press it.
fn retry() -> RetryPolicy {
    let longest = Duration::from_secs(120);
    RetryPolicy { attempts: 3, longest_retry_after: longest, longest_throttle: longest, ..RetryPolicy::default() }
}

pub(crate) async fn probe(output: &Output, args: &Probe) -> Result<Exit, Failure> {
    let source = args.connection.source().await?;
    let endpoint = source.endpoint().clone();
    let mut known = Known::new(endpoint.api());
    let is_limited = known.api.product() == Product::Office && !is_this_machine(&endpoint);
    let usual = is_limited.then_some(OFFICE_LIMIT);
    let plan = Plan::of(&known, args.per_minute.map(|most| most as usize).or(usual));
    if args.dry_run {
        print(args.json, &plan)?;
        return Ok(Exit::Done);
    }
    let earlier = args.compare.as_deref().map(earlier).transpose()?;
    if let Some(folder) = &args.folder {
        must_be_new(folder)?;
    }
    output.notice(plan.headline());
    let (builder, session) = source.builder(output).await?;
    let recorder = Recorder::new(Watched::new(builder.http_client()?, output));
    let mut builder = builder.retry(retry()).service(recorder.clone());
    if let Some(most) = args.per_minute {
        builder = builder.rate_limit(RateLimit::per_minute(most));
    }
    let client = builder.build()?;
    // Under the same limit.
    let anonymous = Client::builder(endpoint.clone(), None::<AccessToken>)
        .retry(retry())
        .rate_limit(client.rate_limit().clone())
        .service(recorder.clone())
        .build()?;
    let mut asking = Asking { client: client.clone(), anonymous, recorder, failure: None, is_refused: false };
    known.patient = match (&args.patient, session) {
        (Some(named), _) => named.clone(),
        (None, Some(session)) => session.patient_id().await.unwrap_or(known.patient),
        (None, None) => known.patient,
    };
    let bars = Bars::new(output);
    bars.during(&client, asking.ask_all(&mut known)).await;
    bars.end();
    if asking.is_refused || known.log.iter().all(|answer| answer.status.is_none()) {
        return Err(asking.failure.map_or_else(|| Failure::usage("nothing could be asked"), Failure::from));
    }
    if known.patient == PATIENT && known.api != Api::OfficeBulkR4 {
        output.notice("which patient the token is for could not be told, and so little else could: give --patient");
    }
    let report = Report::of(&known, &endpoint, today());
    if let Some(folder) = &args.folder {
        write(folder, &report, &known, endpoint.base_url())?;
        output.notice(format_args!("the report is in {}: read it before you pass it on", folder.display()));
    }
    match earlier {
        Some(earlier) => {
            let changes = report.changes(&earlier).map_err(Failure::usage)?;
            if args.json {
                json(&mut io::stdout().lock(), &changes)?;
            } else {
                let mut out = io::stdout().lock();
                changes.iter().try_for_each(|change| writeln!(out, "{change}"))?;
            }
        }
        None => print(args.json, &report)?,
    }
    Ok(if report.all_holds() { Exit::Done } else { Exit::Incomplete })
}

struct Asking {
    client: Client,
    anonymous: Client,
    recorder: Recorder,
    /// Why the last request that failed did, of those that had the token.
    failure: Option<Error>,
    /// Whether the token is good for nothing: then nothing could be told.
    is_refused: bool,
}

impl Asking {
    async fn ask_all(&mut self, known: &mut Known) {
        for question in Question::of(known.api) {
            let mut next = question.gets(known);
            next.reverse();
            let mut answers = Vec::new();
            while let Some(get) = next.pop() {
                // Without a patient, it would be asked in vain.
                if known.patient == PATIENT
                    && (get.path.contains(PATIENT) || get.query.iter().any(|it| it.1 == PATIENT))
                {
                    continue;
                }
                let Some(answer) = self.ask(question, &get, known).await else { continue };
                next.extend(question.after(&answer, answers.len() + 1));
                answers.push(answer);
            }
            if question == Question::Patients && known.patient == PATIENT {
                known.patient = alone(&answers).unwrap_or_else(|| known.patient.clone());
            }
            known.answers.insert(question, answers);
            if matches!(question, Question::Patient | Question::Groups) && is_refused(known) {
                self.is_refused = true;
                return;
            }
        }
    }

    /// Asks once, or as often as the client does; the last answer.
    async fn ask(&mut self, question: Question, get: &Get, known: &mut Known) -> Option<Exchange> {
        let client = if get.with_token { &self.client } else { &self.anonymous };
        let asked = match question {
            // It is beside the base, which is the client's to know.
            Question::Ccda => ccda(client, &known.patient).await,
            _ => match request(client.endpoint().base_url(), get) {
                Some(request) => client.execute("probe", request).await.map(drop),
                None => return None,
            },
        };
        if let Err(error) = asked
            && (get.with_token || self.failure.is_none())
        {
            self.failure = Some(error);
        }
        let came = self.recorder.take();
        let last = came.last().cloned();
        known.log.extend(came);
        last
    }
}

/// Whether nothing is answered to who has the token.
fn is_refused(known: &Known) -> bool {
    let asked = [Question::Patients, Question::Patient, Question::Groups];
    let answers: Vec<&Exchange> = asked.into_iter().flat_map(|question| known.answers(question)).collect();
    !answers.is_empty() && answers.iter().all(|answer| answer.status == Some(401))
}

async fn ccda(client: &Client, patient: &str) -> Result<(), Error> {
    if let Ok(office) = office_r4::Client::try_from(client.clone()) {
        return office.ccda().patient(patient).send().await.map(drop);
    }
    office_r3::Client::try_from(client.clone())?.ccda().patient(patient).send().await.map(drop)
}

/// The request; `None` if there can be none.
fn request(base: &str, get: &Get) -> Option<Request> {
    let mut url = match Url::parse(&get.path) {
        Ok(url) => url,
        Err(_) => Url::parse(&format!("{}/{}", base.trim_end_matches('/'), get.path)).ok()?,
    };
    if !get.query.is_empty() {
        url.query_pairs_mut().extend_pairs(&get.query);
    }
    let mut request = Request::new(Method::GET, url);
    if let Some(accept) = get.accept {
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static(accept));
    }
    Some(request)
}

/// The one patient of a page.
fn alone(answers: &[Exchange]) -> Option<String> {
    let page = answers.first().and_then(Page::of)?;
    match *page.ids() {
        [only] if page::is_id(only) => Some(only.to_owned()),
        _ => None,
    }
}

fn earlier(file: &Path) -> Result<Earlier, Failure> {
    let text = about(file, fs::read_to_string(file))?;
    serde_json::from_str(&text).map_err(|_| Failure::usage(format!("{} is no report of a probe", file.display())))
}

fn must_be_new(folder: &Path) -> Result<(), Failure> {
    match folder.read_dir().map(|mut entries| entries.next().is_some()) {
        Ok(true) => Err(Failure::usage(format!("{} is not empty: choose another folder", folder.display()))),
        Ok(false) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Ok(about(folder, Err(error))?),
    }
}

fn write(folder: &Path, report: &Report, known: &Known, base: &str) -> io::Result<()> {
    about(folder, fs::create_dir_all(folder))?;
    for (name, text) in [
        ("report.md", report.to_string()),
        ("report.json", serde_json::to_string_pretty(report)? + "\n"),
        ("exchanges.har", serde_json::to_string_pretty(&recording::har(known, base))? + "\n"),
    ] {
        let file = folder.join(name);
        about(&file, fs::write(&file, text))?;
    }
    Ok(())
}

fn print(as_json: bool, what: &(impl Serialize + std::fmt::Display)) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if as_json { json(&mut out, what) } else { write!(out, "{what}") }
}

fn json(out: &mut impl Write, what: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, what)?;
    writeln!(out)
}

/// The day, in UTC.
fn today() -> String {
    DateTime::<Utc>::from(SystemTime::now()).date_naive().to_string()
}
