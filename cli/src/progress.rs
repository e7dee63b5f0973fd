//! How far a download is: bars on a terminal, lines otherwise.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    fmt::{Display, Write},
    future::pending,
    io::{self, IsTerminal, Write as _},
    pin::pin,
    time::Duration,
};

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use nextgen_patient_access::{Client, record::Progress, transport::Wait};
use tokio::time::sleep;

use crate::{
    interrupt,
    output::{Failure, Output, printable},
    patience::{Told, words},
    reach::Trouble,
};

/// The line over all: with rate and time left, but for while requests wait.
const WORKING: &str = "{msg:26} {wide_bar} {pos:>7}/{len} {rate} {eta}";
const WAITING: &str = "{msg:26} {wide_bar} {pos:>7}/{len}";
/// What became of the folder that was given.
pub(crate) const NARROWED: &str = "the folder could be used by others; now it is yours alone (mode 0700)";

pub(crate) const ANEW: &str = "there is no download in the folder to go on with: this one begins";

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

#[derive(Default)]
struct Row {
    bar: Option<ProgressBar>,
    received: u64,
    total: Option<u64>,
    ended: bool,
}

impl<'o> Bars<'o> {
    pub(crate) fn new(output: &'o Output) -> Self {
        let terminal = (!output.quiet && io::stderr().is_terminal()).then(|| output.with_bars().clone());
        let overall = ProgressBar::no_length();
        let overall = match &terminal {
            Some(terminal) => terminal.add(overall),
            None => ProgressBar::hidden(),
        };
        overall.set_style(style(WORKING));
        overall.set_message("all");
        Self { output, terminal, rows: RefCell::default(), overall, waiting: RefCell::default(), told: Told::default() }
    }

    /// Shows what the client's requests wait for, and why they are sent again, as long as the work lasts.
    pub(crate) async fn during<T>(&self, client: &Client, work: impl Future<Output = T>) -> T {
        let mut waits = client.rate_limit().waits();
        let mut reach = self.output.reach().watch();
        let mut work = pin!(work);
        loop {
            let now = waits.now();
            let trouble = reach.borrow_and_update().trouble.clone();
            self.wait(now.iter().max_by_key(|wait| wait.until), trouble.as_ref());
            let second = async {
                if now.is_empty() && trouble.is_none() {
                    pending().await
                }
                sleep(Duration::from_secs(1)).await;
            };
            tokio::select! {
                done = &mut work => {
                    self.wait(None, None);
                    return done;
                }
                _ = waits.changed() => {}
                _ = reach.changed() => {}
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
            Progress::Differs(difference) => self.output.notice(difference),
            Progress::Anew => self.output.notice(ANEW),
            Progress::Narrowed => self.output.notice(NARROWED),
            Progress::Damaged { file } => self.output.notice(format_args!(
                "what an earlier download kept in .partial/{file} is damaged, or has no checksums, and is asked for once more"
            )),
            _ => {}
        }
    }

    /// Shows a row; `ended` says how, once it has.
    pub(crate) fn row(&self, name: &str, received: u64, total: Option<u64>, ended: Option<&dyn Display>) {
        if self.is_left() {
            return;
        }
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
                self.output.notice(format_args!("{name}: {how}, {received} received"));
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

    /// Whether the user has interrupted what is shown.
    fn is_left(&self) -> bool {
        self.terminal.is_some() && !self.output.has_bars()
    }

    fn wait(&self, wait: Option<&Wait>, trouble: Option<&Trouble>) {
        if self.is_left() {
            return;
        }
        let mut line = self.waiting.borrow_mut();
        let waiting = wait.map(words);
        let Some(terminal) = &self.terminal else {
            if let Some((_, text)) = wait.zip(waiting).filter(|(wait, _)| self.told.is_new(wait)) {
                self.output.notice(text);
            }
            return;
        };
        match waiting.or_else(|| trouble.map(Trouble::text)) {
            Some(text) => {
                let line = line.get_or_insert_with(|| {
                    let line = terminal.insert_after(&self.overall, ProgressBar::no_length());
                    line.set_style(style("{wide_msg}"));
                    // A pause has no rate, and says nothing of the time that is left.
                    self.overall.set_style(style(WAITING));
                    self.overall.tick();
                    line
                });
                line.set_message(text);
            }
            None => {
                if let Some(line) = line.take() {
                    terminal.remove(&line);
                    self.overall.set_style(style(WORKING));
                }
            }
        }
    }

    /// [`during`](Self::during) the work to its end, and the bars', unless the user interrupts it.
    pub(crate) async fn interruptible<T>(&self, client: &Client, work: impl Future<Output = T>) -> Result<T, Failure> {
        interrupt::flagged(self.output.interrupted());
        let done = interrupt::interruptible(self.during(client, work)).await;
        if let (Err(_), Some(terminal)) = (&done, &self.terminal) {
            // As they are, they stay.
            terminal.set_draw_target(ProgressDrawTarget::hidden());
            _ = writeln!(io::stderr());
        }
        self.end();
        done
    }

    pub(crate) fn end(&self) {
        self.rows.borrow().values().filter_map(|row| row.bar.as_ref()).for_each(ProgressBar::abandon);
        self.overall.abandon();
        self.output.without_bars();
    }
}

fn style(template: &str) -> ProgressStyle {
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    style.with_key("rate", |state: &ProgressState, to: &mut dyn Write| _ = write!(to, "{:.0}/s", state.per_sec()))
}
