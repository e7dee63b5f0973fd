//! How far a download is: bars on a terminal, lines otherwise.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    fmt::{Display, Write},
    future::pending,
    io::{self, IsTerminal},
    pin::pin,
    time::{Duration, Instant},
};

use indicatif::{MultiProgress, ProgressBar, ProgressState, ProgressStyle};
use nextgen_patient_access::{
    Client,
    record::Progress,
    transport::{Wait, WaitReason},
};
use tokio::time::sleep;

use crate::output::{Output, printable};

/// A bar for each type, and above them one for all, with rate and time left. Once a type is done, a line of text takes its bar's
/// place: all the bars would not fit on a terminal, which shows the first that do.
pub(crate) struct Bars<'o> {
    output: &'o Output,
    /// `None` where stderr is no terminal.
    terminal: Option<MultiProgress>,
    rows: RefCell<BTreeMap<String, Row>>,
    overall: ProgressBar,
    /// What is waited for: a line on a terminal.
    waiting: RefCell<Option<ProgressBar>>,
    told: Told,
}

/// What was said of waits, where that is said in lines: a limit is kept to all the time, and so said once.
#[derive(Default)]
struct Told {
    limit: Cell<bool>,
    /// Until when the wait was that was told last.
    until: Cell<Option<Instant>>,
}

#[derive(Default)]
struct Row {
    bar: Option<ProgressBar>,
    received: u64,
    total: Option<u64>,
    ended: bool,
}

impl<'o> Bars<'o> {
    pub(crate) fn new(output: &'o Output) -> Self {
        let terminal = (!output.quiet && io::stderr().is_terminal()).then(MultiProgress::new);
        let overall = ProgressBar::no_length();
        let overall = match &terminal {
            Some(terminal) => terminal.add(overall),
            None => ProgressBar::hidden(),
        };
        overall.set_style(style("{msg:26} {wide_bar} {pos:>7}/{len} {rate} {eta}"));
        overall.set_message("all");
        Self { output, terminal, rows: RefCell::default(), overall, waiting: RefCell::default(), told: Told::default() }
    }

    /// Shows what the client's requests wait for, as long as the work lasts.
    pub(crate) async fn during<T>(&self, client: &Client, work: impl Future<Output = T>) -> T {
        let mut waits = client.rate_limit().waits();
        let mut work = pin!(work);
        loop {
            let now = waits.now();
            self.wait(now.iter().max_by_key(|wait| wait.until));
            let second = async {
                if now.is_empty() {
                    pending().await
                }
                sleep(Duration::from_secs(1)).await;
            };
            tokio::select! {
                done = &mut work => {
                    self.wait(None);
                    return done;
                }
                _ = waits.changed() => {}
                () = second => {}
            }
        }
    }

    pub(crate) fn show(&self, progress: &Progress<'_>) {
        match progress {
            Progress::Type { name, received, total, status } => {
                self.row(name, *received, *total, status.as_ref().map(|status| status as &dyn Display));
            }
            Progress::Documents { done, known } => {
                self.row("documents", *done as u64, Some(*known as u64), None);
            }
            Progress::Differs(difference) => self.say(difference),
            _ => {}
        }
    }

    /// Shows a row; `ended` says how, once it has.
    pub(crate) fn row(&self, name: &str, received: u64, total: Option<u64>, ended: Option<&dyn Display>) {
        let mut rows = self.rows.borrow_mut();
        let row = rows.entry(name.to_owned()).or_default();
        (row.received, row.total) = (received, total);
        match (&self.terminal, ended) {
            // It can get more after its searches have ended: what others refer to. That line is the summary's.
            _ if row.ended => {}
            (terminal, Some(how)) => {
                row.ended = true;
                if let (Some(terminal), Some(bar)) = (terminal, row.bar.take()) {
                    terminal.remove(&bar);
                }
                self.say(format_args!("{name}: {how}, {received} received"));
            }
            (Some(terminal), None) => {
                let bar = row.bar.get_or_insert_with(|| {
                    let bar = terminal.add(ProgressBar::no_length());
                    bar.set_style(style("{prefix:26} {wide_bar} {pos:>7}/{len:7}"));
                    bar.set_prefix(printable(name));
                    bar
                });
                bar.set_length(total.unwrap_or(received).max(received));
                bar.set_position(received);
            }
            (None, None) => {}
        }
        let known = rows.values().map(|row| row.total.unwrap_or(row.received).max(row.received)).sum();
        self.overall.set_length(known);
        self.overall.set_position(rows.values().map(|row| row.received).sum());
    }

    fn wait(&self, wait: Option<&Wait>) {
        let mut line = self.waiting.borrow_mut();
        let text = wait.map(|wait| {
            let left = wait.until.saturating_duration_since(Instant::now());
            format!("waiting {} s: {}", left.as_secs_f64().ceil(), wait.reason)
        });
        match (&self.terminal, wait.zip(text)) {
            (Some(terminal), Some((_, text))) => {
                let line = line.get_or_insert_with(|| {
                    let line = terminal.insert_after(&self.overall, ProgressBar::no_length());
                    line.set_style(style("{msg}"));
                    line
                });
                line.set_message(text);
            }
            (Some(terminal), None) => {
                if let Some(line) = line.take() {
                    terminal.remove(&line);
                }
            }
            (None, Some((wait, text))) if self.told.is_new(wait) => self.output.notice(text),
            (None, _) => {}
        }
    }

    /// A line of text, above the bars.
    pub(crate) fn say(&self, message: impl Display) {
        match &self.terminal {
            Some(terminal) => terminal.suspend(|| self.output.notice(message)),
            None => self.output.notice(message),
        }
    }

    pub(crate) fn end(&self) {
        self.rows.borrow().values().filter_map(|row| row.bar.as_ref()).for_each(ProgressBar::abandon);
        self.overall.abandon();
    }
}

impl Told {
    fn is_new(&self, wait: &Wait) -> bool {
        if wait.reason == WaitReason::Limit {
            return !self.limit.replace(true);
        }
        // Answers to requests that were under way together say the same.
        let is_later = self.until.get().is_none_or(|until| wait.until > until + Duration::from_secs(1));
        if is_later {
            self.until.set(Some(wait.until));
        }
        is_later
    }
}

fn style(template: &str) -> ProgressStyle {
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    style.with_key("rate", |state: &ProgressState, to: &mut dyn Write| _ = write!(to, "{:.0}/s", state.per_sec()))
}
