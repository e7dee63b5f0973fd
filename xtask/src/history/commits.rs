//! A file as each commit has it.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use nextgen_patient_access_codegen::Diagnostic;

use super::Known;

/// Larger than any document that is read.
const MAX_BYTES: u64 = 64 << 20;

/// The commits that touched a file, the oldest first; each is read when its turn comes, by one process of git's.
pub(super) struct Commits {
    commits: Vec<Commit>,
    batch: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    last: Option<Vec<u8>>,
}

struct Commit {
    id: String,
    date: String,
    subject: String,
    /// What the file was called; `None` where it was removed.
    path: Option<String>,
}

impl Commits {
    pub(super) fn of(root: &Path, path: &str) -> Result<Self, Diagnostic> {
        let git = || {
            let mut git = Command::new("git");
            git.arg("-C").arg(root);
            git
        };
        let log = [
            "log",
            "--follow",
            "--no-color",
            "--no-show-signature",
            "--name-status",
            "--format=%x1e%H%x1f%cs%x1f%s",
            "--",
            path,
        ];
        let output = git().args(log).output().map_err(|error| Diagnostic::new(format!("git: {error}")))?;
        if !output.status.success() {
            return Err(Diagnostic::new(format!("git says: {}", String::from_utf8_lossy(&output.stderr).trim())));
        }
        let commits: Vec<_> = String::from_utf8_lossy(&output.stdout).split('\x1e').filter_map(Commit::parse).collect();
        let mut batch = git()
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| Diagnostic::new(format!("git: {error}")))?;
        let (Some(input), Some(output)) = (batch.stdin.take(), batch.stdout.take()) else {
            return Err(Diagnostic::new("git cat-file has no pipes"));
        };
        Ok(Self { commits, batch, input, output: BufReader::new(output), last: None })
    }

    /// The text of the newest commit, once all have been read; `None` if it could not be, or if the file was removed.
    pub(super) fn last_text(&mut self) -> Option<Vec<u8>> {
        self.last.take()
    }

    /// The file as of a commit. Git answers `ID blob SIZE` and the text, or `… missing`.
    fn text(&mut self, commit: &Commit) -> Result<Vec<u8>, Diagnostic> {
        let Some(path) = &commit.path else { return Err(Diagnostic::new("the file was removed")) };
        let lost = |error: std::io::Error| Diagnostic::new(format!("git cat-file: {error}"));
        writeln!(self.input, "{}:{path}", commit.id).and_then(|()| self.input.flush()).map_err(lost)?;
        let mut head = String::new();
        self.output.read_line(&mut head).map_err(lost)?;
        let size = head.split_whitespace().nth(2).and_then(|size| size.parse::<u64>().ok());
        let Some(size) = size.filter(|size| *size <= MAX_BYTES) else {
            return Err(Diagnostic::new(format!("git says: {}", head.trim())).in_file(path));
        };
        let mut text = Vec::new();
        // A line feed follows.
        self.output.by_ref().take(size + 1).read_to_end(&mut text).map_err(lost)?;
        text.pop();
        Ok(text)
    }
}

impl Iterator for Commits {
    type Item = Known;

    fn next(&mut self) -> Option<Known> {
        // As git lists them, the newest is first.
        let commit = self.commits.pop()?;
        let text = self.text(&commit);
        self.last = text.as_ref().ok().cloned();
        let Commit { id, date, subject, path } = commit;
        let name = id.get(..10).unwrap_or(&id).to_owned();
        Some(Known { date, name, about: subject, file: path.unwrap_or_default(), text })
    }
}

impl Drop for Commits {
    fn drop(&mut self) {
        drop(self.batch.kill());
        drop(self.batch.wait());
    }
}

impl Commit {
    /// `ID␟DATE␟SUBJECT`, an empty line, and `M␉PATH` or `R100␉OLD␉NEW`.
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let mut head = lines.next()?.splitn(3, '\x1f').map(str::to_owned);
        let (id, date, subject) = (head.next()?, head.next()?, head.next()?);
        let status = lines.find(|line| line.contains('\t')).unwrap_or_default();
        let path = status.rsplit('\t').next().filter(|_| !status.starts_with('D')).map(str::to_owned);
        Some(Self { id, date, subject, path })
    }
}
