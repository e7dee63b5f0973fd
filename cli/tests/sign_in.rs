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
        self.spawn_by(Command::new(env!("CARGO_BIN_EXE_nextgen")), arguments)
    }

    /// The same, where a program starts it.
    fn spawn_by(&self, mut program: Command, arguments: &[&str]) -> Child {
        program
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
        browse(self.spawn(&[&arguments, more].concat()), elsewhere)
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

/// Opens the page that a sign-in prints, or another; the page it ends at comes back too.
fn browse(mut child: Child, elsewhere: impl Fn(&str) -> String) -> (Run, String) {
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
    let (waits, done) = login.stderr.split_once('\n').unwrap();
    assert!(
        waits.starts_with("note: waiting up to 180 s for the browser to come back to http://127.0.0.1:"),
        "{waits}"
    );
    assert_eq!(done, "note: signed in to office-r4\nnote: not granted: fhirUser\n");
    assert!(page.contains("You are signed in."), "{page}");

    let patient = machine.on("get", &["Patient/p-1"]);
    assert_eq!((patient.code, patient.stderr.as_str()), (Some(0), ""), "{}", patient.stderr);
    assert!(patient.stdout.contains("p-1"));

    let whoami = machine.run(&["whoami"]);
    assert_eq!(whoami.code, Some(0), "{}", whoami.stderr);
    for line in [
        "API          office-r4\n",
        "Patient      p-1\n",
        "Practice     Ann & Co\n",
        "Not granted  fhirUser\n",
        "Session      good\n",
        "Renewable    yes\n",
    ] {
        assert!(whoami.stdout.contains(line), "{}", whoami.stdout);
    }
    let json: serde_json::Value = serde_json::from_str(&machine.run(&["whoami", "--json"]).stdout).unwrap();
    assert_eq!((&json["patient"], &json["clientId"], &json["user"]), (&"p-1".into(), &"my-app".into(), &().into()));
    assert_eq!(json["granted"], serde_json::json!(["openid", "launch/patient", "offline_access", "patient/*.rs"]));
    assert_eq!((&json["missing"], &json["ended"]), (&serde_json::json!(["fhirUser"]), &false.into()));

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
fn a_renewal_that_takes_long_is_told() {
    let machine = Machine::new();
    machine.login_and_expire(&[]);
    machine.server.script().on_refresh = OnRefresh::Slow(4000);
    let run = machine.run(&["get", "Patient/p-1"]);
    let origin = machine.server.base().strip_suffix("/api/fhir/r4").unwrap().to_owned();
    let told = format!("note: {origin} has not answered within 3 s; still waiting\n");
    assert_eq!((run.code, run.stderr), (Some(0), told));
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
    let whoami = machine.run(&["whoami"]);
    assert_eq!(whoami.code, Some(3), "{}", whoami.stderr);
    assert!(whoami.stdout.contains("Session      ended: sign in again, with `nextgen login`\n"), "{}", whoami.stdout);
    let json: serde_json::Value = serde_json::from_str(&machine.run(&["whoami", "--json"]).stdout).unwrap();
    assert_eq!((&json["ended"], &json["patient"]), (&true.into(), &"p-1".into()));
    // And a new sign-in mends it.
    let (login, _) = machine.login(&[]);
    assert!(login.stderr.starts_with("note: this sign-in replaces the session of office-r4"), "{}", login.stderr);
    assert_eq!(machine.on("get", &["Patient/p-1"]).code, Some(0));
}

#[test]
fn who_has_to_sign_in_again_is_told_by_which_command() {
    let machine = Machine::new();
    machine.login_and_expire(&["--profile", "ben"]);
    machine.login(&[]);
    let until = |profile: &str| {
        let profiles = machine.run(&["profiles"]);
        let row = profiles.stdout.lines().find(|line| line[2..].starts_with(profile)).unwrap().to_owned();
        (row, profiles.stderr)
    };
    let ended = "note: the session of ben has ended: sign in again, with `nextgen login --profile ben`\n";
    let (row, said) = until("ben");
    assert!(row.contains("  token ended 20") && row.contains(", to be renewed  ") && said.is_empty(), "{row} {said}");
    assert!(until("default").0.contains("  renewed as needed  "));

    machine.server.script().refresh_token = None;
    let folder = machine.directory.path().join("record").to_str().unwrap().to_owned();
    for command in [&["get", "Patient/p-1"][..], &["search", "Observation"], &["ccda"], &["record", "--out", &folder]] {
        let run = machine.run(&[command, &["--profile", "ben"]].concat());
        assert_eq!(run.code, Some(1), "{command:?}");
        assert!(run.stderr.contains("; use `nextgen login --profile ben`\n"), "{command:?}: {}", run.stderr);
        // No server is asked for that.
        let (row, said) = until("ben");
        assert!(row.contains("  ended  ") && said == ended, "{row} {said}");
    }
    let json: serde_json::Value = serde_json::from_str(&machine.run(&["profiles", "--json"]).stdout).unwrap();
    assert_eq!((&json[0]["ended"], &json[1]["ended"]), (&().into(), &true.into()), "{json}");
    // The server may have been wrong.
    machine.server.script().refresh_token = Some("s3cr3t-refresh-1".to_owned());
    assert_eq!(machine.run(&["get", "Patient/p-1", "--profile", "ben"]).code, Some(0));
    assert!(until("ben").0.contains("  renewed as needed  "));

    // A token of the environment's.
    let mut program = Command::new(env!("CARGO_BIN_EXE_nextgen"));
    program.env("MY_TOKEN", "old");
    let base = machine.server.base();
    let arguments = ["get", "--api", "office-r4", "--base-url", &base, "--token-env", "MY_TOKEN", "Patient/p-1"];
    let run = end(machine.spawn_by(program, &arguments));
    let said = "; the token is the one in MY_TOKEN: put another one there, or unset it and use `nextgen login`\n";
    assert!(run.stderr.ends_with(said), "{}", run.stderr);
    // None at all.
    machine.run(&["logout"]);
    let run = machine.on("get", &["Patient/p-1"]);
    let said = format!("; use `nextgen login --api office-r4 --base-url {base} --client-id ID`\n");
    assert!(run.stderr.ends_with(&said), "{}", run.stderr);
}

#[test]
fn a_session_without_a_refresh_token_ends_with_its_token_and_whoami_says_when() {
    let machine = Machine::new();
    machine.login_and_expire(&[]);
    let stored = fs::read_to_string(machine.file()).unwrap();
    let mut stored: serde_json::Value = serde_json::from_str(&stored).unwrap();
    stored["refresh_token"] = serde_json::Value::Null;
    // 2026-01-01T00:00:00Z and a minute.
    (stored["received_at"], stored["expires_in"]) = (1_767_225_600.into(), 60.into());
    fs::write(machine.file(), stored.to_string()).unwrap();
    let in_zone = |arguments: &[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_nextgen"));
        program.env("TZ", "XYZ-3");
        end(machine.spawn_by(program, arguments))
    };
    let whoami = in_zone(&["whoami"]);
    assert_eq!(whoami.code, Some(3), "{}", whoami.stderr);
    let line = "Session      ended 2026-01-01 03:01:00 +03:00: sign in again, with `nextgen login`\n";
    assert!(whoami.stdout.contains(line), "{}", whoami.stdout);
    assert!(whoami.stdout.contains("Token ends   2026-01-01 03:01:00 +03:00\n"), "{}", whoami.stdout);
    let profiles = in_zone(&["profiles"]);
    assert!(profiles.stdout.contains("  ended 2026-01-01 03:01:00 +03:00  "), "{}", profiles.stdout);
    // So it has where the server knows its token no longer.
    stored["expires_in"] = serde_json::Value::Null;
    fs::write(machine.file(), stored.to_string()).unwrap();
    machine.server.forget_access_tokens();
    let whoami = machine.run(&["whoami"]);
    assert_eq!(whoami.code, Some(3), "{}", whoami.stderr);
    assert!(whoami.stdout.contains("Session      ended: sign in again, with `nextgen login`\n"), "{}", whoami.stdout);
    stored["expires_in"] = 60.into();
    fs::write(machine.file(), stored.to_string()).unwrap();
    // For programs, in UTC.
    let json: serde_json::Value = serde_json::from_str(&in_zone(&["whoami", "--json"]).stdout).unwrap();
    assert_eq!(json["expires"], "2026-01-01T00:01:00Z");
}

#[test]
fn who_was_signed_in_signs_in_again_without_options() {
    let machine = Machine::new();
    assert_eq!(machine.run(&["login"]).code, Some(2));
    assert_eq!(machine.run(&["login", "--api", "office-r4"]).code, Some(2));
    let (first, _) = machine.login(&["--client-secret-env", "MY_SECRET", "--scope", "patient/Patient.read"]);
    assert_eq!(first.code, Some(0), "{}", first.stderr);
    let (run, _) = browse(machine.spawn(&["login", "--no-browser"]), |url| {
        let url = reqwest::Url::parse(url).unwrap();
        let asked: std::collections::HashMap<_, _> = url.query_pairs().into_owned().collect();
        assert_eq!((&*asked["client_id"], &*asked["scope"]), ("my-app", "patient/Patient.read"));
        url.to_string()
    });
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let clients = machine.server.script().clients.clone();
    assert!(clients.len() == 2 && clients.iter().all(|client| client.as_ref().unwrap().starts_with("Basic ")));
}

#[test]
fn who_does_not_come_back_is_waited_for_as_long_as_told() {
    let machine = Machine::new();
    let run = machine.on("login", &["--client-id", "my-app", "--no-browser", "--timeout", "1"]);
    assert_eq!(run.code, Some(1));
    for said in ["waiting up to 1 s", "nobody came back from the sign-in in 1 s", "--timeout SECONDS waits longer"] {
        assert!(run.stderr.contains(said), "{said}: {}", run.stderr);
    }
}

/// Without a PATH, no program is found that opens a page.
#[cfg(target_os = "linux")]
#[test]
fn that_no_browser_opens_is_no_error() {
    let machine = Machine::new();
    let mut program = Command::new(env!("CARGO_BIN_EXE_nextgen"));
    program.env("PATH", "").env_remove("BROWSER");
    let base = machine.server.base();
    let login =
        machine.spawn_by(program, &["login", "--api", "office-r4", "--base-url", &base, "--client-id", "my-app"]);
    let (run, page) = browse(login, str::to_owned);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(
        run.stderr.starts_with("note: no browser can be opened here: open the page that is printed"),
        "{}",
        run.stderr
    );
    assert!(!run.stderr.contains("error") && page.contains("You are signed in."), "{}", run.stderr);
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

/// The disk has no room, as far as a process can be made to believe that: it may write no byte to any file.
#[cfg(unix)]
fn on_a_full_disk() -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_nextgen")]);
    shell
}

#[cfg(unix)]
#[test]
fn the_refresh_token_is_not_spent_where_the_disk_is_full() {
    let machine = Machine::new();
    machine.login_and_expire(&[]);
    let base = machine.server.base();
    let get = ["get", "--api", "office-r4", "--base-url", &base, "Patient/p-1"];
    let full = end(machine.spawn_by(on_a_full_disk(), &get));
    assert_eq!((full.code, machine.server.script().refreshes), (Some(1), 0), "{}", full.stderr);
    assert!(full.stderr.contains("session.json cannot be written"), "{}", full.stderr);
    let get = machine.run(&get);
    assert_eq!((get.code, machine.server.script().refreshes), (Some(0), 1), "{}", get.stderr);
}

/// That root may write anywhere makes it no case: then it is another user who may not.
#[cfg(unix)]
#[test]
fn nor_in_a_folder_that_is_read_only() {
    use nextgen_test_support::other_user;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let machine = Machine::new();
    machine.login_and_expire(&[]);
    let folder = machine.file().parent().unwrap().to_owned();
    let is_root = fs::metadata(&folder).unwrap().uid() == 0;
    let program = || match is_root {
        true => other_user::command(env!("CARGO_BIN_EXE_nextgen")),
        false => Command::new(env!("CARGO_BIN_EXE_nextgen")),
    };
    if is_root {
        let can_run =
            other_user::is_there() && program().arg("--version").output().is_ok_and(|output| output.status.success());
        if !can_run {
            eprintln!("SKIPPED: no other user can run {}", env!("CARGO_BIN_EXE_nextgen"));
            return;
        }
        other_user::gets(machine.directory.path());
        for path in [folder.clone(), machine.file(), folder.join("session.json.lock")] {
            other_user::gets(&path);
        }
    }
    let set_mode = |mode| fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).unwrap();
    let base = machine.server.base();
    let get = ["get", "--api", "office-r4", "--base-url", &base, "Patient/p-1"];
    set_mode(0o500);
    let read_only = end(machine.spawn_by(program(), &get));
    set_mode(0o700);
    assert_eq!((read_only.code, machine.server.script().refreshes), (Some(1), 0), "{}", read_only.stderr);
    assert!(read_only.stderr.contains("session.json cannot be written"), "{}", read_only.stderr);
    let get = end(machine.spawn_by(program(), &get));
    assert_eq!((get.code, machine.server.script().refreshes), (Some(0), 1), "{}", get.stderr);
}

#[cfg(unix)]
#[test]
fn nobody_is_sent_to_sign_in_for_a_session_that_cannot_be_kept() {
    let base = ["login", "--api", "office-r4", "--client-id", "my-app", "--no-browser", "--base-url"];
    let refused = |machine: &Machine, program: Command| {
        let mut child = machine.spawn_by(program, &[&base[..], &[&*machine.server.base()]].concat());
        let mut url = String::new();
        // Where it were not refused, it would wait for the patient from here on.
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        if !url.is_empty() {
            child.kill().unwrap();
        }
        let run = end(child);
        assert_eq!((run.code, &*url), (Some(1), ""), "{}", run.stderr);
        assert!(run.stderr.contains("session.json"), "{}", run.stderr);
    };
    let nextgen = || Command::new(env!("CARGO_BIN_EXE_nextgen"));
    refused(&Machine::new(), on_a_full_disk());
    // A file where the folder should be.
    let machine = Machine::new();
    fs::write(machine.file().parent().unwrap(), "own").unwrap();
    refused(&machine, nextgen());
    // A pipe, for which nobody waits; `logout` clears it away.
    let machine = Machine::new();
    fs::create_dir(machine.file().parent().unwrap()).unwrap();
    assert!(Command::new("mkfifo").arg(machine.file()).status().unwrap().success());
    refused(&machine, nextgen());
    assert_eq!(machine.run(&["whoami"]).code, Some(1));
    assert_eq!(machine.run(&["logout"]).code, Some(3));
    assert!(!machine.file().exists());
    assert_eq!(machine.login(&[]).0.code, Some(0));
}

/// Killed between the writing of a session and its coming to its place, a process leaves tokens; here by hand, under both names.
#[test]
fn tokens_that_a_killed_process_left_are_swept() {
    let machine = Machine::new();
    machine.login_and_expire(&[]);
    let folder = machine.file().parent().unwrap().to_owned();
    for name in [".session.json.tmp1-0", ".tmpAbCd12"] {
        fs::copy(machine.file(), folder.join(name)).unwrap();
    }
    assert_eq!(machine.on("get", &["Patient/p-1"]).code, Some(0));
    let mut left: Vec<_> = fs::read_dir(&folder).unwrap().map(|it| it.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["session.json", "session.json.lock"]);
}
