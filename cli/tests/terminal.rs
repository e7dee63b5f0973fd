//! What a terminal shows of a download, 60 columns wide, and what it does at Ctrl-C: in tmux.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::{
    fs,
    process::{Command, Output},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use nextgen_test_support::{Server, json, later, record as fixture};
use tempfile::TempDir;

const WIDTH: usize = 60;
/// Long enough for a machine that has much to do.
const LIMIT: Duration = Duration::from_secs(60);

/// A terminal in which `nextgen record` runs.
struct Terminal {
    folder: TempDir,
}

impl Terminal {
    /// `None` where there is no tmux.
    fn start(server: &Server, more: &str) -> Option<Self> {
        if Command::new("tmux").arg("-V").output().is_err() {
            eprintln!("SKIPPED: tmux is not installed: what a terminal shows is not looked at");
            return None;
        }
        let this = Self { folder: tempfile::tempdir().unwrap() };
        let script = format!(
            "trap : INT\nexport NEXTGEN_ACCESS_TOKEN=t NEXTGEN_SESSION_FILE=no/such\n\
             {} record --api office-r4 --base-url {} --patient p1 --out record {more}\necho \"code $?\"\nsleep 100\n",
            env!("CARGO_BIN_EXE_nextgen"),
            server.base(),
        );
        fs::write(this.folder.path().join("run"), script).unwrap();
        let (width, folder) = (WIDTH.to_string(), this.folder.path().to_str().unwrap());
        let started =
            this.tmux(&["-f", "/dev/null", "new-session", "-d", "-x", &width, "-y", "24", "-c", folder, "sh run"]);
        assert!(started.status.success(), "{started:?}");
        Some(this)
    }

    fn tmux(&self, arguments: &[&str]) -> Output {
        let socket = self.folder.path().join("tmux");
        Command::new("tmux").arg("-S").arg(socket).args(arguments).env_remove("TMUX").output().unwrap()
    }

    /// What it shows, as soon as that is so.
    fn shows(&self, is_so: impl Fn(&str) -> bool) -> String {
        let began = Instant::now();
        loop {
            let screen = String::from_utf8(self.tmux(&["capture-pane", "-p"]).stdout).unwrap();
            if is_so(&screen) {
                return screen;
            }
            assert!(began.elapsed() < LIMIT, "{screen}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The same, with lines that were broken made whole.
    fn text(&self) -> String {
        String::from_utf8(self.tmux(&["capture-pane", "-p", "-J"]).stdout).unwrap()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.tmux(&["kill-server"]);
    }
}

/// The line over all: it is whole, one line, and there is one of it.
fn overall(screen: &str) -> &str {
    let lines: Vec<&str> = screen.lines().filter(|line| line.starts_with("all  ")).collect();
    assert_eq!(lines.len(), 1, "{screen}");
    assert!(lines[0].chars().count() <= WIDTH && lines[0].contains('/'), "{screen}");
    lines[0]
}

#[test]
fn a_record_is_interrupted_on_a_terminal() {
    let server = fixture::server(|_, _| {
        std::thread::sleep(Duration::from_millis(150));
        None
    });
    let Some(terminal) = Terminal::start(&server, "") else { return };
    let screen = terminal.shows(|screen| screen.contains("/s ") && screen.contains("note: "));
    overall(&screen);
    terminal.tmux(&["send-keys", "C-c"]);
    terminal.shows(|screen| screen.contains("code 130"));
    // The bars stay as they were; what is said comes behind them.
    let text = terminal.text();
    let (before, after) = text.split_once("error: interrupted").unwrap();
    assert!(before.contains("\nall  ") && !after.contains("░"), "{text}");
    assert!(text.contains("error: interrupted; what has come is kept, and this goes on with it: "), "{text}");
    assert!(text.contains("--patient p1 --out record --resume\n"), "{text}");
}

#[test]
fn a_terminal_says_what_is_waited_for_while_it_is() {
    let asked = AtomicU32::new(0);
    let server = fixture::server(move |_, _| {
        std::thread::sleep(Duration::from_millis(50));
        match asked.fetch_add(1, Ordering::SeqCst) {
            8 => Some(later(429, "4")),
            20..30 => Some(json(503, "")),
            _ => None,
        }
    });
    let Some(terminal) = Terminal::start(&server, "") else { return };
    // While nothing moves, no rate and no time left is shown.
    let screen = terminal.shows(|screen| screen.contains("waiting "));
    assert!(screen.contains(" s: the server was asked too often (429)\n"), "{screen}");
    let line = overall(&screen);
    assert!(!line.contains("/s"), "{screen}");
    let screen = terminal.shows(|screen| screen.contains("trying again for "));
    assert!(screen.contains(" answered 503"), "{screen}");
    let line = overall(&screen);
    assert!(!line.contains("/s"), "{screen}");
    let screen = terminal.shows(|screen| screen.contains("code "));
    assert!(screen.contains("code 0"), "{screen}");
    assert!(terminal.text().contains("the record is complete"), "{screen}");
}
