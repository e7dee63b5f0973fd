//! A server that is not ours, on this machine, until it is dropped.

use std::{
    fs,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

const LONGEST_START: Duration = Duration::from_secs(120);

pub(super) struct Server {
    child: Child,
}

impl Server {
    /// Starts it and waits until it says what it can. It writes to `log`.
    pub(super) async fn start(command: &mut Command, base: &str, log: &Path) -> Result<Self, String> {
        let say = |error: &dyn std::fmt::Display| {
            format!("{}: {error}; see {}", command.get_program().to_string_lossy(), log.display())
        };
        let file = fs::File::create(log).map_err(|error| say(&error))?;
        let errors = file.try_clone().map_err(|error| say(&error))?;
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).stdout(file).stderr(errors).spawn();
        let mut server = Self { child: child.map_err(|error| format!("{name}: {error}"))? };
        let end = Instant::now() + LONGEST_START;
        loop {
            let answer = reqwest::get(format!("{base}/metadata")).await;
            if answer.is_ok_and(|answer| answer.status().is_success()) {
                return Ok(server);
            }
            let has_ended = server.child.try_wait().ok().flatten().is_some();
            if has_ended || Instant::now() > end {
                return Err(format!("{name} does not start; see {}", log.display()));
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that is free now.
pub(super) fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| format!("no free port: {error}"))
}

/// An empty folder for what a server keeps.
pub(super) fn empty_folder(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}
