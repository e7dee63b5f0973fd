//! What is printed, where, and how the program ends.

use std::{
    error::Error as StdError,
    fmt,
    io::{self, Write},
    path::Path,
    process::ExitCode,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, SystemTime},
};

use chrono::{DateTime, Local};
use indicatif::MultiProgress;
use nextgen_patient_access::{Error, ErrorKind, Outcome, reqwest::StatusCode, transport::RetryPolicy};
use serde::Serialize;

pub(crate) use nextgen_patient_access::fhir::words::printable;

use crate::{patience::is_throttled, reach::Reach};

/// Who wants to be left alone for longer has not meant it.
const YEAR: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// How a command that did its work ended.
pub(crate) enum Exit {
    Done,
    /// Some of what was asked for could not be had.
    Incomplete,
    /// What was checked is not all as it should be.
    FallsShort,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::SUCCESS,
            Exit::Incomplete => Self::from(3),
            Exit::FallsShort => Self::FAILURE,
        }
    }
}

/// Why a command could not do its work.
pub(crate) enum Failure {
    Usage(String),
    /// How to sign in.
    NotSignedIn(String),
    /// A folder's files are not what they were.
    Differs,
    /// By the user, who can go on with this command.
    Interrupted(String),
    Sdk(Error),
    Io(io::Error),
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Sdk(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// What may go to stderr.
#[derive(Clone)]
pub(crate) struct Output {
    pub(crate) quiet: bool,
    /// Also the server's own words, which may hold patient data.
    diagnostics: bool,
    /// Where bars are drawn.
    terminal: MultiProgress,
    /// Whether there are any: then lines of text come above them.
    has_bars: Arc<AtomicBool>,
    /// Whether the user has interrupted them.
    is_interrupted: Arc<AtomicBool>,
    reach: Reach,
    /// What to do about a token that is refused.
    way_in: Arc<OnceLock<String>>,
}

impl Output {
    pub(crate) fn new(quiet: bool, diagnostics: bool) -> Self {
        Self {
            quiet,
            diagnostics,
            terminal: MultiProgress::new(),
            has_bars: Arc::default(),
            is_interrupted: Arc::default(),
            reach: Reach::default(),
            way_in: Arc::default(),
        }
    }

    /// For bars, from now on; until [`without_bars`](Self::without_bars).
    pub(crate) fn with_bars(&self) -> &MultiProgress {
        self.has_bars.store(true, Ordering::Relaxed);
        &self.terminal
    }

    /// What is drawn stays, and text comes below it.
    pub(crate) fn without_bars(&self) {
        self.has_bars.store(false, Ordering::Relaxed);
    }

    /// Set, once the user interrupts what is drawn.
    pub(crate) fn interrupted(&self) -> &Arc<AtomicBool> {
        &self.is_interrupted
    }

    /// Whether bars may be drawn. A terminal that has echoed `^C` cannot be told where.
    pub(crate) fn has_bars(&self) -> bool {
        self.has_bars.load(Ordering::Relaxed) && !self.is_interrupted.load(Ordering::Relaxed)
    }

    /// Writes to stderr, where bars may be.
    pub(crate) fn write<T>(&self, write: impl FnOnce() -> T) -> T {
        if self.has_bars() { self.terminal.suspend(write) } else { write() }
    }

    /// What came of the requests so far.
    pub(crate) fn reach(&self) -> &Reach {
        &self.reach
    }

    /// Whose token is sent signs in by that command.
    pub(crate) fn signed_in_by(&self, login: String) {
        _ = self.way_in.set(format!("use `{login}`"));
    }

    /// The token that is sent is from that variable.
    pub(crate) fn given_token_by(&self, variable: &str) {
        _ = self.way_in.set(format!(
            "the token is the one in {variable}: put another one there, or unset it and use `nextgen login`"
        ));
    }

    /// Something worth knowing, though nothing failed.
    pub(crate) fn notice(&self, message: impl fmt::Display) {
        if !self.quiet {
            self.say("note", message);
        }
    }

    /// Why something may be missing.
    pub(crate) fn gap(&self, gap: &str) {
        self.say("error", gap);
    }

    /// What the server said about a search that it answered; what is no harm is a note, the rest has been told as a gap.
    pub(crate) fn outcome(&self, outcome: &Outcome, is_harmless: bool) {
        if self.quiet {
            return;
        }
        for issue in outcome.issues().iter().filter(|_| is_harmless) {
            self.notice(format_args!("the server says: {issue}"));
        }
        self.words(outcome);
    }

    /// An error of the SDK, with its causes: without the words that only a programmer can use.
    pub(crate) fn error(&self, error: &Error) {
        let mut message = format!("{error:#}");
        if let Some(way) = self.way_in.get().filter(|_| is_token_refused(error)) {
            message += &format!("; {way}");
        }
        let mut source = error.source();
        while let Some(cause) = source {
            message += &format!("; caused by: {cause:#}");
            source = cause.source();
        }
        self.say("error", message);
        if let Some(outcome) = error.outcome() {
            self.words(outcome);
        }
    }

    /// Says when a download may go on that has stopped since its server wants to be left alone.
    pub(crate) fn stopped(&self, error: Error, goes_on_by: &str) -> Failure {
        let unsaid = is_throttled(&error).then(|| RetryPolicy::default().throttle_window);
        let wait = error.retry_after().or(unsaid).filter(|wait| *wait < YEAR);
        if let Some(then) = wait.and_then(|wait| SystemTime::now().checked_add(wait)) {
            self.notice(format_args!("what has come is kept: {goes_on_by} goes on with it, from {} on", local(then)));
        } else if is_token_refused(&error) {
            self.notice(format_args!("what has come is kept: {goes_on_by} goes on with it, with another token"));
        }
        error.into()
    }

    /// Says why a command failed, and gives its exit code.
    pub(crate) fn failure(&self, failure: &Failure) -> ExitCode {
        match failure {
            // Whoever read our output has enough (`| head`).
            Failure::Io(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Failure::Io(error) => self.say("error", error),
            Failure::NotSignedIn(login) => self.say("error", format_args!("nobody is signed in: use `{login}`")),
            Failure::Differs => {
                self.say("error", "the folder is not what it was: put its files back, or download into another folder");
            }
            Failure::Interrupted(again) => {
                self.say(
                    "error",
                    format_args!("interrupted; what has come is kept, and this goes on with it: {again}"),
                );
                // What a shell makes of an interrupt.
                return ExitCode::from(130);
            }
            Failure::Usage(message) => {
                self.say("error", message);
                return ExitCode::from(2);
            }
            Failure::Sdk(error) => {
                self.error(error);
                if matches!(error.kind(), ErrorKind::Endpoint | ErrorKind::Request) {
                    return ExitCode::from(2);
                }
            }
        }
        ExitCode::FAILURE
    }

    /// Writes to stderr; where that is closed there is nobody left to tell. A message may quote a server.
    fn say(&self, kind: &str, message: impl fmt::Display) {
        let message = printable(&message.to_string());
        self.write(|| _ = writeln!(io::stderr(), "{kind}: {message}"));
    }

    fn words(&self, outcome: &Outcome) {
        let mut words =
            outcome.issues().iter().flat_map(|issue| issue.details().into_iter().chain(issue.diagnostics()));
        if self.diagnostics {
            for text in words {
                self.say("the server's words", text);
            }
        } else if words.next().is_some() {
            self.notice("the server gave a reason in words; --diagnostics shows it (it may hold patient data)");
        }
    }
}

/// Whether the server takes the token no longer, so that somebody has to sign in.
fn is_token_refused(error: &Error) -> bool {
    let is_unauthorized = error.status() == Some(StatusCode::UNAUTHORIZED);
    error.kind() == ErrorKind::SessionEnded || (error.kind() == ErrorKind::Status && is_unauthorized)
}

/// Names the file or folder that an error of the system's is about.
pub(crate) fn about<T>(path: &Path, done: io::Result<T>) -> io::Result<T> {
    done.map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
}

/// A time, in words of this machine's time zone.
pub(crate) fn local(time: SystemTime) -> String {
    DateTime::<Local>::from(time).format("%Y-%m-%d %H:%M:%S %:z").to_string()
}

/// Prints facts as JSON.
pub(crate) fn json(facts: &impl Serialize) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, facts)?;
    writeln!(out)
}
