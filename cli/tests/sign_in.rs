//! `nextgen login`, `whoami` and `logout`, and the session that the other commands use.
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
    io::{BufRead, BufReader, Read},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

use nextgen_patient_access::reqwest;
use nextgen_test_support::authorization::{OnRefresh, SECRET, Server};
use tempfile::TempDir;

/// A machine on which somebody signs in.
struct Machine {
    server: Server,
    directory: TempDir,
}

struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Machine {
    fn new() -> Self {
        Self { server: Server::start(), directory: tempfile::tempdir().unwrap() }
    }

    fn file(&self) -> PathBuf {
        self.directory.path().join("nextgen/session.json")
    }

    fn spawn(&self, arguments: &[&str]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_nextgen"))
            .args(arguments)
            .env("NEXTGEN_SESSION_FILE", self.file())
            .env("MY_SECRET", "hunter2-s3cr3t\n")
            .env_remove("NEXTGEN_ACCESS_TOKEN")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Run {
        end(self.spawn(arguments))
    }

    /// `nextgen COMMAND --api office-r4 --base-url SERVER MORE`.
    fn on(&self, name: &str, more: &[&str]) -> Run {
        self.run(&[&[name, "--api", "office-r4", "--base-url", &self.server.base()], more].concat())
    }

    /// Signs in, in a browser that opens the URL printed; the page it ends at comes back too.
    fn login(&self, more: &[&str]) -> (Run, String) {
        self.login_by(more, str::to_owned)
    }

    /// The same, in a browser that goes elsewhere than it is told to.
    fn login_by(&self, more: &[&str], elsewhere: impl Fn(&str) -> String) -> (Run, String) {
        let base = self.server.base();
        let arguments = ["login", "--api", "office-r4", "--base-url", &base, "--client-id", "my-app", "--no-browser"];
        let mut child = self.spawn(&[&arguments, more].concat());
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut url = String::new();
        stdout.read_line(&mut url).unwrap();
        let page = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
            .block_on(async { reqwest::get(elsewhere(url.trim())).await.unwrap().text().await.unwrap() });
        let mut run = end(child);
        stdout.read_to_string(&mut run.stdout).unwrap();
        (run, page)
    }

    /// Signs in; the access token is at its end when this returns.
    fn login_and_expire(&self, more: &[&str]) {
        self.server.script().life = 1;
        assert_eq!(self.login(more).0.code, Some(0));
        self.server.script().life = 3600;
        std::thread::sleep(Duration::from_millis(1100));
        self.server.forget_access_tokens();
    }
}

fn end(child: Child) -> Run {
    let output = child.wait_with_output().unwrap();
    let run = Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    };
    assert!(!run.stdout.contains(SECRET) && !run.stderr.contains(SECRET), "{}{}", run.stdout, run.stderr);
    run
}

#[test]
fn from_login_to_logout() {
    let machine = Machine::new();
    let (login, page) = machine.login(&[]);
    assert_eq!((login.code, &*login.stdout), (Some(0), ""), "{}", login.stderr);
    assert_eq!(login.stderr, "note: signed in to office-r4\nnote: not granted: fhirUser\n");
    assert!(page.contains("You are signed in."), "{page}");

    let patient = machine.on("get", &["Patient/p-1"]);
    assert_eq!((patient.code, patient.stderr.as_str()), (Some(0), ""), "{}", patient.stderr);
    assert!(patient.stdout.contains("p-1"));

    let whoami = machine.run(&["whoami"]);
    assert_eq!(whoami.code, Some(0), "{}", whoami.stderr);
    for line in ["API          office-r4\n", "Patient      p-1\n", "Not granted  fhirUser\n", "Renewable    yes\n"] {
        assert!(whoami.stdout.contains(line), "{}", whoami.stdout);
    }
    let json: serde_json::Value = serde_json::from_str(&machine.run(&["whoami", "--json"]).stdout).unwrap();
    assert_eq!((&json["patient"], &json["clientId"], &json["user"]), (&"p-1".into(), &"my-app".into(), &().into()));
    assert_eq!(json["granted"], "openid launch/patient offline_access patient/*.rs");

    let logout = machine.run(&["logout"]);
    assert_eq!((logout.code, &*logout.stdout, &*logout.stderr), (Some(0), "", "note: signed out\n"));
    assert_eq!(machine.server.script().revoked, ["s3cr3t-refresh-1"]);
    assert!(!machine.file().exists());

    let again = machine.run(&["logout"]);
    assert_eq!((again.code, &*again.stderr), (Some(0), "note: nobody is signed in\n"));
    let nobody = machine.run(&["whoami"]);
    assert_eq!((nobody.code, &*nobody.stdout), (Some(1), ""));
    assert_eq!(nobody.stderr, "error: nobody is signed in: use `nextgen login`\n");
}

#[test]
fn scopes_and_a_secret_are_used() {
    let machine = Machine::new();
    machine.login_and_expire(&[
        "--client-secret-env",
        "MY_SECRET",
        "--scope",
        "openid",
        "--scope",
        "patient/Patient.read",
    ]);
    assert!(!fs::read_to_string(machine.file()).unwrap().contains("hunter2"), "the secret is not stored");
    assert_eq!(machine.on("get", &["Patient/p-1"]).code, Some(0));
    let clients = machine.server.script().clients.clone();
    assert!(clients.len() == 2 && clients.iter().all(|client| client.as_ref().unwrap().starts_with("Basic ")));

    let (unset, _) =
        (machine.run(&["login", "--api", "office-r4", "--client-id", "x", "--client-secret-env", "NO"]), ());
    assert_eq!(unset.code, Some(2));
    assert!(unset.stderr.contains("NO is not set"), "{}", unset.stderr);
}

#[test]
fn two_processes_renew_once() {
    let machine = Machine::new();
    machine.login_and_expire(&[]);
    machine.server.script().on_refresh = OnRefresh::Slow(300);
    let base = machine.server.base();
    let arguments = ["get", "--api", "office-r4", "--base-url", &base, "Patient/p-1"];
    let processes: Vec<Child> = (0..2).map(|_| machine.spawn(&arguments)).collect();
    for process in processes {
        let run = end(process);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
    }
    assert_eq!(machine.server.script().refreshes, 1);
    assert_eq!(machine.on("get", &["Patient/p-1"]).code, Some(0), "the session lives");
}

#[test]
fn the_session_of_another_server_is_not_used() {
    let machine = Machine::new();
    machine.login(&[]);
    let other = Server::start();
    let run = machine.run(&["get", "--api", "office-r4", "--base-url", &other.base(), "Patient/p-1"]);
    assert!(run.stderr.starts_with("note: NEXTGEN_ACCESS_TOKEN is not set and the session is another server's"));
    assert_eq!((run.code, other.script().reads[0].1.as_deref()), (Some(1), None));
}

#[test]
fn a_session_that_has_ended_says_so() {
    let machine = Machine::new();
    machine.login_and_expire(&[]);
    machine.server.script().refresh_token = None;
    let run = machine.on("get", &["Patient/p-1"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("sign the patient in again"), "{}", run.stderr);
    // And a new sign-in mends it.
    let (login, _) = machine.login(&[]);
    assert!(login.stderr.starts_with("note: this sign-in replaces the session of office-r4"), "{}", login.stderr);
    assert_eq!(machine.on("get", &["Patient/p-1"]).code, Some(0));
}

#[test]
fn a_damaged_file_is_an_error_until_logout_deletes_it() {
    let machine = Machine::new();
    machine.login(&[]);
    let whole = fs::read_to_string(machine.file()).unwrap();
    fs::write(machine.file(), &whole[..whole.len() / 2]).unwrap();
    for run in [machine.on("get", &["Patient/p-1"]), machine.run(&["whoami"])] {
        assert_eq!((run.code, &*run.stdout), (Some(1), ""));
        assert!(run.stderr.contains("session.json holds no session that can be used"), "{}", run.stderr);
    }
    let logout = machine.run(&["logout"]);
    assert_eq!(logout.code, Some(3), "{}", logout.stderr);
    assert!(!machine.file().exists());
}

#[test]
fn a_browser_that_comes_back_without_a_state_ends_the_waiting() {
    let machine = Machine::new();
    for (answer, said) in [
        ("code=s3cr3t-code", "the server does not send back the `state`"),
        ("error=access_denied", "OAuth error access_denied"),
    ] {
        let (run, page) = machine.login_by(&[], |url| {
            let url = reqwest::Url::parse(url).unwrap();
            let back = url.query_pairs().find(|(name, _)| name == "redirect_uri").unwrap().1.into_owned();
            format!("{back}?{answer}")
        });
        assert_eq!(run.code, Some(1), "{}", run.stderr);
        assert!(run.stderr.contains(said), "{}", run.stderr);
        assert!(page.contains("Not signed in"), "{page}");
        assert!(!machine.file().exists());
    }
}

#[test]
fn the_token_may_be_given_as_the_header_has_it() {
    let machine = Machine::new();
    machine.server.script().access_tokens.insert("t0ken".to_owned());
    let get = |token: &str| {
        let base = machine.server.base();
        let mut command = Command::new(env!("CARGO_BIN_EXE_nextgen"));
        command.args(["get", "--api", "office-r4", "--base-url", &base, "Patient/p-1"]);
        let output = command.env("NEXTGEN_ACCESS_TOKEN", token).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    for token in ["t0ken", "Bearer t0ken", " bearer  t0ken\n"] {
        assert_eq!(get(token), (Some(0), String::new()), "{token}");
    }
    let asked = machine.server.script().reads.len();
    for none in ["Bearer", "Bearer ", "Basic t0ken", "t0 ken", "Bearer t0ken t0ken", "t\u{f6}ken"] {
        let (code, stderr) = get(none);
        assert_eq!(code, Some(2), "{none}: {stderr}");
        assert!(stderr.contains("NEXTGEN_ACCESS_TOKEN holds no access token") && !stderr.contains("t0"), "{stderr}");
    }
    assert_eq!(machine.server.script().reads.len(), asked, "nothing is sent");
}

#[test]
fn a_redirect_uri_that_leads_elsewhere_is_wrong_usage() {
    let machine = Machine::new();
    let run = machine.on("login", &["--client-id", "my-app", "--redirect-uri", "https://app.example/callback"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("does not lead to this machine"), "{}", run.stderr);
}
