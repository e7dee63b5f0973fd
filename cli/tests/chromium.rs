//! What a real browser makes of the program, headless Chromium: `nextgen login` at a real authorization server, npm oidc-provider,
//! and the page of `nextgen view`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

#[path = "../../tests/oidc/mod.rs"]
#[allow(dead_code, reason = "here, the browser is a real one")]
mod oidc;
#[path = "chromium/view.rs"]
mod view;

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Output, Stdio},
};

use oidc::Oidc;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_patient_signs_in_in_chromium() {
    let Some(server) = Oidc::start() else { return };
    if Command::new("chromium").arg("--version").output().is_err() {
        oidc::skipped("chromium is not installed: nextgen login is not driven through a browser");
        return;
    }
    let home = tempfile::tempdir().unwrap();

    let mut login = nextgen(home.path(), "login", &server, &["--client-id", "native", "--no-browser"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut url = String::new();
    BufReader::new(login.stdout.take().unwrap()).read_line(&mut url).unwrap();
    let page = chromium(&home.path().join("browser"), url.trim());
    if !page.contains("Signed in") {
        login.kill().unwrap();
        panic!("the browser ended at another page than the loopback's: {page}");
    }
    succeeded(&login.wait_with_output().unwrap());

    let whoami = succeeded(&command(home.path(), "whoami").arg("--json").output().unwrap());
    let whoami: serde_json::Value = serde_json::from_str(&whoami).unwrap();
    assert_eq!((&whoami["patient"], &whoami["renewable"]), (&json!("1"), &json!(true)));

    let patient = succeeded(&nextgen(home.path(), "get", &server, &["Patient/1"]).output().unwrap());
    assert!(patient.contains("Example"), "{patient}");

    // The session is renewed, and saved, between two commands.
    server.refuse_tokens().await;
    for _ in 0..2 {
        succeeded(&nextgen(home.path(), "get", &server, &["Patient/1"]).output().unwrap());
    }
    assert_eq!(server.count("refreshes").await, 1);

    succeeded(&command(home.path(), "logout").output().unwrap());
    assert_eq!(command(home.path(), "whoami").output().unwrap().status.code(), Some(1));
}

fn command(home: &Path, name: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nextgen"));
    command.arg(name).env("NEXTGEN_SESSION_FILE", home.join("session.json")).env_remove("NEXTGEN_ACCESS_TOKEN");
    command
}

/// `nextgen COMMAND --api office-r4 --base-url SERVER MORE`.
fn nextgen(home: &Path, name: &str, server: &Oidc, more: &[&str]) -> Command {
    let mut command = command(home, name);
    command.args(["--api", "office-r4", "--base-url", server.base()]).args(more);
    command
}

fn succeeded(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Opens a URL and follows where that leads; gives the page it ends at.
fn chromium(profile: &Path, url: &str) -> String {
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .args(["--virtual-time-budget=10000", "--dump-dom", url])
        .stderr(Stdio::null())
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}
