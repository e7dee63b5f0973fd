//! `nextgen record`, `ccda`, `summary` and `export` against a server on loopback; and ended by force, at a hundred moments each.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

mod ccda;
mod download;
mod export;
mod interrupted;
mod waiting;

use std::{
    path::Path,
    process::{Command, Output},
};

use nextgen_test_support::Server;

const SECRET: &str = "s3cr3t-token";
const WAITS_FOR: &str = " s: the server was asked too often (429)";

fn nextgen(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nextgen"));
    command.args(arguments).env("NEXTGEN_ACCESS_TOKEN", SECRET).env("NEXTGEN_SESSION_FILE", "no/such/session.json");
    command
}

fn run(mut command: Command) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let (stdout, stderr) = (String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap());
    assert!(!stdout.contains(SECRET) && !stderr.contains(SECRET), "{stdout}{stderr}");
    (status.code(), stdout, stderr)
}

fn record(server: &Server, folder: &Path, more: &[&str]) -> Command {
    let base = server.base();
    let out = folder.to_str().unwrap();
    nextgen(&[&["record", "--api", "office-r4", "--base-url", &base, "--out", out], more].concat())
}

fn export(server: &Server, folder: &Path, more: &[&str]) -> Command {
    let base = server.base();
    nextgen(&[&["export", "--base-url", &base, "--group", "g1", "--out", folder.to_str().unwrap()], more].concat())
}
