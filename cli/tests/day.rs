//! A patient's day: `nextgen` against a sandbox that stays, with options only where the program cannot know.
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
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    time::Duration,
};

use nextgen_patient_access::{Api, FhirVersion, reqwest};
use nextgen_sandbox::{
    App, Behaviour, Sandbox,
    script::{Answer, Route},
};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

const SECRET: &str = "s3cr3t";

/// A machine, and NextGen's servers.
struct Machine {
    runtime: Runtime,
    sandbox: Sandbox,
    home: TempDir,
    /// Those of two patients.
    ids: [String; 2],
    /// The family names of both.
    names: [String; 2],
}

impl Machine {
    /// Office's limit is on, as it is for everybody: 20 requests in a window, which is a minute only where a test has one.
    fn new() -> Self {
        let mut behaviour = Behaviour::default();
        behaviour.office_window = Duration::from_millis(200);
        // Without it, commands wait for a minute.
        behaviour.switch_on("retry-after").unwrap();
        Self::with(behaviour)
    }

    fn with(behaviour: Behaviour) -> Self {
        let runtime = Runtime::new().unwrap();
        let app = App::confidential("my-app", SECRET).with_redirect_uri("http://127.0.0.1:0/callback");
        let sandbox = runtime.block_on(Sandbox::builder().behaviour(behaviour).app(app).start()).unwrap();
        let patients: Vec<_> = sandbox.patients().take(2).collect();
        let ids = [0, 1].map(|it: usize| patients[it].id.clone());
        let names = [0, 1].map(|it: usize| patients[it].name.rsplit(' ').next().unwrap().to_owned());
        Self { runtime, sandbox, home: tempfile::tempdir().unwrap(), ids, names }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nextgen"));
        command
            .args(line.split(' '))
            .current_dir(self.home.path())
            .env("NEXTGEN_SESSION_FILE", self.path("nextgen/session.json"))
            .env("MY_SECRET", SECRET)
            .env_remove("NEXTGEN_ACCESS_TOKEN")
            .env_remove("NEXTGEN_PROFILE");
        command
    }

    /// What a command prints, which ends with this code; and what it says.
    fn ends(&self, code: i32, mut command: Command) -> (String, String) {
        let Output { status, stdout, stderr } = command.output().unwrap();
        let (stdout, stderr) = (String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap());
        assert_eq!(status.code(), Some(code), "{command:?}: {stdout}{stderr}");
        (stdout, stderr)
    }

    fn prints(&self, line: &str) -> String {
        self.ends(0, self.command(line)).0
    }

    fn prints_json(&self, line: &str) -> Value {
        serde_json::from_str(&self.prints(line)).unwrap()
    }

    /// Signs one of the patients in.
    fn login(&self, line: &str, patient: usize) -> String {
        self.sign_in(self.command(&format!("login --no-browser {line}")), patient)
    }

    fn sign_in(&self, mut login: Command, patient: usize) -> String {
        let mut child = login.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        self.runtime.block_on(async {
            let callback = self.sandbox.sign_in(url.trim(), &self.ids[patient]).await.unwrap();
            reqwest::get(callback).await.unwrap();
        });
        let output = child.wait_with_output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{stderr}");
        stderr
    }

    /// The options of a sign-in there.
    fn app(&self, api: Api) -> String {
        let base = self.sandbox.base_url(api);
        format!("--api {} --base-url {base} --client-id my-app --client-secret-env MY_SECRET", api.id())
    }
}

#[test]
fn after_the_sign_in_nothing_is_said_twice() {
    let machine = Machine::new();
    let [id, other] = &machine.ids;
    let said = machine.login(&machine.app(Api::OfficeR4), 0);
    let (_, name) = said.trim_end().rsplit_once("note: signed in to office-r4: ").unwrap();
    assert!(name.ends_with(&machine.names[0]), "{said}");

    let whoami = machine.prints("whoami");
    for line in [format!("Patient      {id}\n"), format!("Name         {name}\n"), "Session      good\n".to_owned()] {
        assert!(whoami.contains(&line), "{whoami}");
    }
    let patient = machine.prints_json(&format!("get --pretty Patient/{id}"));
    assert_eq!(patient["id"], **id);
    assert_eq!(machine.prints("get Patient"), machine.prints(&format!("get Patient/{id}")));
    let (_, said) = machine.ends(2, machine.command("get Observation"));
    assert!(said.contains("TYPE/ID, such as Patient/123; `nextgen search TYPE`"), "{said}");
    // The patient who signed in is the one of the searches that are for one, unless the search says itself what it is for.
    let found = machine.prints("search Observation category=laboratory --all");
    let subject = format!("Patient/{id}");
    assert!(found.lines().count() > 3 && found.lines().all(|line| line.contains(&subject)), "{found}");
    for said in [format!("patient={id}"), format!("patient={other}"), "_id=no-such".to_owned()] {
        machine.sandbox.forget_requests();
        machine.sandbox.reset_limits();
        machine.command(&format!("search Observation {said}")).output().unwrap();
        let asked = machine.sandbox.requests();
        assert_eq!(asked.len(), 1);
        assert_eq!(asked[0].query.replace("%2F", "/"), said);
    }
    machine.prints("search Organization name=a");

    let report = machine.prints_json("record --out record --json");
    assert_eq!((&report["complete"], &report["patient"]), (&json!(true), &json!(id)));
    assert!(machine.prints("summary record").starts_with(name));
    let summary = machine.prints_json("summary record --json");
    assert_eq!((&summary["chart"]["patient"]["name"], &summary["missing"]), (&json!(name), &json!([])));
    assert!(
        summary["chart"]["results"].as_array().unwrap().iter().any(|it| it["values"][0]["value"]["text"].is_string()),
        "{summary}"
    );
    let verified = machine.prints_json("verify record --json");
    assert_eq!((&verified["differences"], &verified["gaps"]), (&json!([]), &json!([])));
    assert!(verified["files"].as_u64() > Some(10) && verified["bytes"].as_u64() > Some(1000), "{verified}");
    machine.prints("ccda --out ccda.xml");
    assert!(machine.prints("ccda --text ccda.xml").contains("Allergies"));
    let plan = machine.prints_json("probe --dry-run --json");
    assert_eq!(plan["api"], "office-r4", "{plan}");
    machine.prints("logout");
    assert_eq!(machine.ends(0, machine.command("profiles")).0, "");
}

/// The README's own lines, in its order. What is put in is what differs between NextGen and the sandbox.
#[test]
fn the_ten_commands_of_the_readme() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let Ok(readme) = fs::read_to_string(readme) else { return eprintln!("SKIPPED: the repository is not here") };
    let machine = Machine::new();
    let lines: Vec<&str> = readme
        .lines()
        .filter(|line| line.starts_with("nextgen "))
        .map(|line| line.split(['#', '>']).next().unwrap_or(line).trim_start_matches("nextgen ").trim())
        .collect();
    assert_eq!(lines.len(), 10, "{lines:?}");
    for line in lines {
        let base = machine.sandbox.base_url(Api::OfficeR4);
        match line.split_once(' ') {
            Some(("practices", _)) => {
                assert!(machine.prints(&format!("{line} --product office --base-url {base}")).contains("office-r4"));
            }
            Some(("login", options)) => {
                assert!(options.starts_with("--api office-r4 --client-id ID --redirect-uri "), "{options}");
                machine.login(&machine.app(Api::OfficeR4), 0);
            }
            _ => {
                // Nothing that the program knows is said again.
                assert!(
                    !["--api", "--base-url", "--client-id", "patient"].iter().any(|it| line.contains(it)),
                    "{line}"
                );
                machine.prints(&line.replace("Patient/123", &format!("Patient/{}", machine.ids[0])));
            }
        }
    }
}

#[test]
fn every_command_outlasts_offices_limit_and_says_what_it_waits_for() {
    // One request a minute, and no word of how long to wait.
    let mut behaviour = Behaviour::default();
    behaviour.office_limit = Some(1);
    let machine = Machine::with(behaviour);
    let told = |line: &str| {
        machine.sandbox.forget_requests();
        let mut child = machine.command(line).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let said = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains("wait"))).map(Result::unwrap);
        child.kill().unwrap();
        child.wait().unwrap();
        said.unwrap_or_default()
    };
    let waits = "note: waiting 60 s: the server was asked too often (429)";
    // The sign-in takes what there is.
    machine.login(&machine.app(Api::OfficeR4), 0);
    let base = machine.sandbox.base_url(Api::OfficeR4);
    for line in [
        "search Observation --all",
        "search Observation",
        "get Patient",
        "ccda",
        &format!("practices a --product office --base-url {base}"),
        &format!("discover {base}"),
        "login --no-browser",
        "logout",
    ] {
        assert_eq!(told(line), waits, "{line}");
    }
    // Who is signed in is known without the server.
    let (whoami, said) = machine.ends(0, machine.command("whoami"));
    assert!(whoami.contains("Session      not told: the server was asked too often (429)\n"), "{whoami}");
    assert!(whoami.contains(&machine.ids[0]) && said.contains("wait a minute"), "{whoami}{said}");
}

#[test]
fn all_of_a_long_search_comes_within_offices_limit() {
    let machine = Machine::new();
    machine.login(&machine.app(Api::OfficeR4), 0);
    // However slow this machine is, so often at least.
    for page in [2, 30] {
        let refusal = Answer::new(429).header("retry-after", "1");
        machine.sandbox.when(Route::get(Api::OfficeR4, "Observation")).nth(page).answer(refusal).unwrap();
    }
    machine.sandbox.forget_requests();
    let found = machine.prints("search Observation --all");
    let of_patient = [("patient".to_owned(), machine.ids[0].clone())];
    let all = machine.sandbox.population(Api::OfficeR4).search(FhirVersion::R4, "Observation", &of_patient);
    assert_eq!(found.lines().count(), all.unwrap().total());
    assert!(machine.sandbox.requests().iter().filter(|request| request.status == Some(429)).count() >= 2);
}

#[test]
fn which_api_is_at_a_base_url_the_server_says_itself() {
    let machine = Machine::new();
    let app = "--client-id my-app --client-secret-env MY_SECRET";
    // The second in place of the first, and neither is taken for the other.
    for api in [Api::OfficeR4, Api::EnterpriseR4, Api::OfficeR3] {
        let said = machine.login(&format!("--base-url {} {app}", machine.sandbox.base_url(api)), 0);
        assert!(said.contains(&format!("note: the server says that it is {api}\n")), "{said}");
        assert!(machine.prints("whoami").contains(&format!("API          {api}\n")));
    }
    machine.prints("logout");
    // Its metadata is for those who have a token.
    let dstu2 = machine.sandbox.base_url(Api::EnterpriseDstu2);
    let (_, said) = machine.ends(2, machine.command(&format!("login --base-url {dstu2} {app}")));
    let asks =
        "is not told by the server: --api has to, one of enterprise-r4, enterprise-dstu2, office-r4, office-r3\n";
    assert!(said.ends_with(asks), "{said}");
    let (_, said) = machine.ends(2, machine.command("login"));
    assert!(said.contains("--api has to say where, or --base-url: there are enterprise-r4, "), "{said}");
}

/// What a sandbox prints is pasted into a shell as it is.
#[cfg(unix)]
#[test]
fn the_sandboxs_own_lines_sign_in() {
    let machine = Machine::new();
    let commands = machine.sandbox.login_commands();
    assert_eq!(commands.len(), 2, "{commands:?}");
    let path = Path::new(env!("CARGO_BIN_EXE_nextgen")).parent().unwrap().to_str().unwrap();
    for (command, api) in commands.iter().zip(["office-r4", "enterprise-r4"]) {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("{command} --no-browser")]);
        shell.env("PATH", format!("{path}:{}", std::env::var("PATH").unwrap_or_default()));
        shell.env("NEXTGEN_SESSION_FILE", machine.path("nextgen/session.json")).env_remove("NEXTGEN_PROFILE");
        let said = machine.sign_in(shell, 0);
        assert!(said.contains(&format!("note: signed in to {api}: ")), "{said}");
    }
    let profiles = machine.prints("profiles");
    assert!(
        profiles.contains("* default     office-r4") && profiles.contains("  enterprise  enterprise-r4"),
        "{profiles}"
    );
}

#[test]
fn two_patients_and_both_products_are_signed_in_at_once() {
    let machine = Machine::new();
    let [ann, ben] = &machine.ids;
    let [ann_name, ben_name] = &machine.names;
    let (office, enterprise) = (machine.sandbox.base_url(Api::OfficeR4), machine.sandbox.base_url(Api::EnterpriseR4));
    machine.login(&machine.app(Api::OfficeR4), 0);
    machine.login(&format!("--profile ben {}", machine.app(Api::EnterpriseR4)), 1);

    let table = machine.prints("profiles");
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[0].starts_with("  PROFILE  API"), "{table}");
    assert!(lines[1].starts_with("* default  office-r4") && lines[1].ends_with(&office), "{table}");
    assert!(lines[2].starts_with("  ben      enterprise-r4") && lines[2].ends_with(&enterprise), "{table}");
    assert!(
        lines[1].contains(&format!("{ann_name} ({ann})")) && lines[2].contains(&format!("{ben_name} (")),
        "{table}"
    );
    let list = machine.prints_json("profiles --json");
    for (row, expected) in [
        json!({ "profile": "default", "current": true, "api": "office-r4", "product": "Office", "baseUrl": office, "patient": ann }),
        json!({ "profile": "ben", "current": false, "api": "enterprise-r4", "product": "Enterprise", "baseUrl": enterprise,
            "patient": ben }),
    ]
    .into_iter()
    .enumerate()
    {
        let has = |(name, value): (&String, &Value)| list[row][name] == *value;
        assert!(expected.as_object().unwrap().iter().all(has), "{list}");
        assert!(list[row]["name"].as_str().unwrap().ends_with(&machine.names[row]), "{list}");
        assert!(list[row]["expires"].as_str().unwrap().ends_with('Z') && list[row]["renewable"] == true, "{list}");
    }

    let patient = format!("get Patient/{ben}");
    machine.ends(1, machine.command(&patient));
    assert_eq!(machine.prints_json(&format!("{patient} --profile ben"))["id"], **ben);
    let mut by_environment = machine.command(&patient);
    by_environment.env("NEXTGEN_PROFILE", "ben");
    machine.ends(0, by_environment);
    // Who names a profile means its session, whatever token the environment has; who does not, does not.
    let with_token = |line: &str| {
        let mut command = machine.command(line);
        command.env("NEXTGEN_ACCESS_TOKEN", "of-another-server");
        command
    };
    machine.ends(0, with_token(&format!("{patient} --profile ben")));
    let (_, said) = machine.ends(2, with_token(&patient));
    assert!(said.contains("NEXTGEN_ACCESS_TOKEN holds a token, and not whose: --api has to say"), "{said}");
    machine.ends(2, machine.command(&format!("{patient} --profile ben --token-env MY_TOKEN")));

    // Options that contradict the session.
    let (_, said) =
        machine.ends(1, machine.command(&format!("get --api enterprise-r4 --base-url {enterprise} Patient/{ben}")));
    let note = format!(
        "note: NEXTGEN_ACCESS_TOKEN is not set and the session is another server's (office-r4 at {office}); \
         --profile ben has one of this server: no access token is sent\n"
    );
    assert!(said.starts_with(&note), "{said}");
    let (_, said) = machine.ends(2, machine.command(&format!("get --base-url {enterprise} Patient/{ben}")));
    let error = format!("error: --base-url is not that of the session, which is office-r4 at {office}: give --api too");
    assert!(said.starts_with(&error), "{said}");
    // Those that do not.
    for same in [format!("--base-url {office}"), "--api office-r4".to_owned()] {
        machine.prints(&format!("get {same} Patient/{ann}"));
    }

    let (_, said) = machine.ends(1, machine.command("whoami --profile anna"));
    assert_eq!(said, "error: nobody is signed in: use `nextgen login --profile anna`\n");
    machine.ends(1, machine.command("get --profile anna --api office-r4 Patient/1"));
    for no_name in ["../x", ".x", "a/b", "-"] {
        let (_, said) = machine.ends(2, machine.command(&format!("whoami --profile={no_name}")));
        assert!(said.contains("a profile's name has letters, digits"), "{said}");
    }
    // As sessions are: the folder and the file are their owner's alone.
    let file = machine.path("nextgen/profiles/ben.json");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700));
    }
    machine.prints("logout --profile ben");
    assert!(!file.exists());
    machine.prints("whoami");
    // One that cannot be read hides no other.
    fs::write(&file, "{").unwrap();
    let (listed, said) = machine.ends(3, machine.command("profiles"));
    assert!(listed.contains("* default") && said.contains("ben.json"), "{listed}{said}");
}
