//! Another user of this machine, if whoever runs the tests may act as one: root may.

use std::{
    ffi::OsStr,
    os::unix::fs::{MetadataExt, chown},
    path::Path,
    process::Command,
};

/// `nobody`.
const USER: u32 = 65534;

/// Whether files can be given to another user, and programs run as one; if not, that a test does not is said.
pub fn is_there() -> bool {
    let own = std::env::temp_dir().join(format!("nextgen-test-owner-{}", std::process::id()));
    let is_root = std::fs::write(&own, "").and_then(|()| std::fs::metadata(&own)).is_ok_and(|it| it.uid() == 0);
    let _ = std::fs::remove_file(&own);
    let is_there = is_root && command("true").status().is_ok_and(|status| status.success());
    if !is_there {
        eprintln!("SKIPPED: only root can act as another user, by setpriv");
    }
    is_there
}

/// Gives a file or folder to them.
pub fn gets(path: &Path) {
    chown(path, Some(USER), Some(USER)).unwrap();
}

/// A program that runs as them.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--reuid", "65534", "--regid", "65534", "--clear-groups", "--"]).arg(program);
    command
}
