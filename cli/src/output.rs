//! What is printed, where, and how the program ends.

use std::{
    error::Error as StdError,
    fmt,
    io::{self, Write},
    process::ExitCode,
    time::{Duration, SystemTime},
};

use chrono::{DateTime, SecondsFormat, Utc};
use nextgen_patient_access::{Error, ErrorKind, Outcome};

/// When a server may be asked again that does not say when.
const MINUTE: Duration = Duration::from_secs(60);

/// Who wants to be left alone for longer has not meant it.
const YEAR: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// How a command that did its work ended.
pub(crate) enum Exit {
    Done,
    /// Some of what was asked for could not be had.
    Incomplete,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::SUCCESS,
            Exit::Incomplete => Self::from(3),
        }
    }
}

/// Why a command could not do its work.
pub(crate) enum Failure {
    Usage(String),
    NotSignedIn,
    /// A folder's files are not what they were.
    Differs,
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
pub(crate) struct Output {
    pub(crate) quiet: bool,
    /// Also the server's own words, which may hold patient data.
    pub(crate) diagnostics: bool,
}

impl Output {
    /// Something worth knowing, though nothing failed.
    pub(crate) fn notice(&self, message: impl fmt::Display) {
        if !self.quiet {
            say("note", message);
        }
    }

    /// Why something may be missing.
    pub(crate) fn gap(&self, gap: &str) {
        say("error", gap);
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

    /// An error of the SDK, with its causes.
    pub(crate) fn error(&self, error: &Error) {
        let mut message = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            message += &format!("; caused by: {cause}");
            source = cause.source();
        }
        say("error", message);
        if let Some(outcome) = error.outcome() {
            self.words(outcome);
        }
    }

    /// Says when a download may go on that has stopped since its server wants to be left alone.
    pub(crate) fn stopped(&self, error: Error) -> Failure {
        let is_throttled = error.status().is_some_and(|status| status == 429);
        let wait = error.retry_after().or(is_throttled.then_some(MINUTE)).filter(|wait| *wait < YEAR);
        if let Some(then) = wait.and_then(|wait| SystemTime::now().checked_add(wait)) {
            let then = DateTime::<Utc>::from(then).to_rfc3339_opts(SecondsFormat::Secs, true);
            self.notice(format_args!("what has come is kept: --resume goes on with it, from {then} on"));
        }
        error.into()
    }

    /// Says why a command failed, and gives its exit code.
    pub(crate) fn failure(&self, failure: &Failure) -> ExitCode {
        match failure {
            // Whoever read our output has enough (`| head`).
            Failure::Io(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Failure::Io(error) => say("error", error),
            Failure::NotSignedIn => say("error", "nobody is signed in: use `nextgen login`"),
            Failure::Differs => {
                say("error", "the folder is not what it was: put its files back, or download into another folder");
            }
            Failure::Usage(message) => {
                say("error", message);
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

    fn words(&self, outcome: &Outcome) {
        let mut words =
            outcome.issues().iter().flat_map(|issue| issue.details().into_iter().chain(issue.diagnostics()));
        if self.diagnostics {
            for text in words {
                say("the server's words", text);
            }
        } else if words.next().is_some() {
            self.notice("the server gave a reason in words; --diagnostics shows it (it may hold patient data)");
        }
    }
}

/// A server's text for a terminal, where control characters are commands.
pub(crate) fn printable(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// Writes to stderr; where that is closed there is nobody left to tell. A message may quote a server.
fn say(kind: &str, message: impl fmt::Display) {
    let _ = writeln!(io::stderr(), "{kind}: {}", printable(&message.to_string()));
}
