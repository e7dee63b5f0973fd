//! What is printed, where, and how the program ends.

use std::{
    error::Error as StdError,
    fmt,
    io::{self, Write},
    process::ExitCode,
};

use nextgen_patient_access::{Error, ErrorKind, Outcome};

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

    /// What the server said about a search that it answered.
    pub(crate) fn outcome(&self, outcome: &Outcome) {
        if self.quiet {
            return;
        }
        for issue in outcome.issues() {
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
