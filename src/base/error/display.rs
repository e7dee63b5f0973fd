//! What an error says: what happened, where, and what to do next; and, for `Debug`, the details.

use std::{error::Error as StdError, fmt};

use super::{Details, Error, ErrorKind, advice::next_step};

/// With `#`, without the names of this crate: for those who use a program made with it.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &*self.0;
        match (details.api, details.operation.as_deref()) {
            (Some(api), Some(operation)) => write!(f, "{api} {operation}: ")?,
            (Some(api), None) => write!(f, "{api}: ")?,
            (None, Some(operation)) => write!(f, "{operation}: ")?,
            (None, None) => {}
        }
        match (details.kind, details.status) {
            (ErrorKind::Status, Some(status)) => write!(f, "the server answered {status}{}", details.what)?,
            _ => f.write_str(&details.what)?,
        }
        let facts = facts(details);
        if !facts.is_empty() {
            write!(f, " ({})", facts.join("; "))?;
        }
        write!(f, ": {}", next_step(details, f.alternate()))
    }
}

/// For people, since `main() -> Result<(), Error>` prints it: what `Display` says, then a line for each detail that this does not
/// hold. Nothing is in it that `Display` may not hold.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &*self.0;
        write!(f, "{self}\n  kind: {:?}", details.kind)?;
        if let Some(wait) = details.retry_after {
            write!(f, "\n  the server asks to wait: {wait:?}")?;
        }
        let issues = details.outcome.iter().flat_map(|outcome| outcome.issues());
        for issue in issues.clone().skip(1) {
            write!(f, "\n  outcome: {issue}")?;
        }
        if issues.into_iter().any(|issue| issue.details().or(issue.diagnostics()).is_some()) {
            f.write_str("\n  the server's words, which may hold patient data: see `Error::outcome`")?;
        }
        let mut source = self.source();
        while let Some(cause) = source {
            write!(f, "\n  caused by: {cause}")?;
            source = cause.source();
        }
        Ok(())
    }
}

fn facts(details: &Details) -> Vec<String> {
    let place = match (&details.file, &details.folder) {
        (Some(file), Some(folder)) => Some(format!("{file} in {folder}")),
        (file, folder) => file.as_ref().or(folder.as_ref()).cloned(),
    };
    let status = details.status.filter(|_| details.kind != ErrorKind::Status).map(|status| format!("HTTP {status}"));
    let request = details.request_id.as_ref().map(|id| format!("request id {id}"));
    let issues = details.outcome.as_ref().and_then(|outcome| {
        let first = outcome.issues().first()?;
        let others = match outcome.issues().len() {
            1 => String::new(),
            n => format!(", and {} more", n - 1),
        };
        Some(format!("outcome {first}{others}"))
    });
    let oauth = details.oauth_code.as_ref().map(|code| format!("OAuth error {code}"));
    let attempts = (details.attempts > 1).then(|| format!("after {} attempts", details.attempts));
    [place, status, attempts, oauth, request, issues].into_iter().flatten().collect()
}
