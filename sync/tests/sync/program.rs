//! The program.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    os::unix::fs::PermissionsExt as _,
    process::{Command, Output, Stdio},
};

use nextgen_patient_access::reqwest;
use nextgen_sandbox::script::{Answer, Route};
use serde_json::Value;

use crate::{
    hooks::changed,
    setup::{API, Place, Setup, at_each_place, resources},
};

at_each_place!(a_day_at_the_command_line, a_signal_ends_it_and_metrics_are_served_until_then);

fn program(setup: &Setup) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nextgen-sync"));
    command.env("DATABASE", setup.place.url()).env("RECORDS", setup.records()).env("APP_KEY", "07".repeat(32));
    command.env("ENTERPRISE_CLIENT_ID", "sandbox-app").env("ENTERPRISE_CLIENT_SECRET", "sandbox-secret");
    command
}

fn ran(command: &mut Command) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = tokio::task::block_in_place(|| command.output()).unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

async fn a_day_at_the_command_line(place: Place) {
    let setup = Setup::new(place, 2).await;
    assert_eq!(ran(program(&setup).args(["add", "p0", "nobody"])).0, Some(1));
    assert_eq!(ran(program(&setup).args(["add"])), (Some(0), String::new(), "1 patients were put in\n".into()));
    let (code, _, stderr) = ran(program(&setup).args(["run", "--once", "--verbose"]));
    assert_eq!((code, &*stderr), (Some(0), "p0 is current\np1 is current\n"));
    // Where not all records are current, it says so.
    let busy = Answer::new(429).header("retry-after", "600");
    setup.sandbox.when(Route::any(API)).answer(busy).unwrap();
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0, update_at = 0").await;
    let (code, _, stderr) = ran(program(&setup).args(["run", "--once"]));
    assert!(code == Some(3) && stderr.contains("429"), "{code:?} {stderr}");
    setup.sandbox.forget_script();
    setup.execute("DELETE FROM nextgen_sync_practice").await;
    setup.execute("UPDATE nextgen_sync_patient SET due_at = 0, update_at = 0").await;
    assert_eq!(ran(program(&setup).args(["run", "--once"])), (Some(0), String::new(), String::new()));
    let (_, json, _) = ran(program(&setup).args(["status", "--json"]));
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["total"]["patients"], 2);
    assert_eq!(json["practices"][setup.sandbox.base_url(API)]["due"], 0);
    let (code, table, _) = ran(program(&setup).arg("status"));
    let lines: Vec<_> = table.lines().collect();
    assert_eq!(code, Some(0));
    assert!(lines[1].starts_with("       2         0 ") && lines[1].ends_with(&setup.sandbox.base_url(API)), "{table}");
    assert_eq!(ran(program(&setup).args(["remove", "p1"])).0, Some(0));
    let copy = setup.scratch().join("copy");
    let (code, _, stderr) = ran(program(&setup).args(["copy", "p1", "--out"]).arg(&copy));
    match setup.sync().await.folder("p1") {
        Some(_) => assert!(code == Some(1) && stderr.contains("in its place") && !copy.exists(), "{stderr}"),
        None => {
            assert_eq!((code, &*stderr), (Some(0), ""));
            assert_eq!(resources(&copy), setup.fresh(1).await);
            // What is there already is not written over.
            assert_eq!(ran(program(&setup).args(["copy", "p1", "--out"]).arg(&copy)).0, Some(1));
            let nobody = setup.scratch().join("nobody");
            let (code, _, stderr) = ran(program(&setup).args(["copy", "nobody", "--out"]).arg(&nobody));
            assert!(code == Some(1) && stderr.contains("no record of") && !nobody.exists(), "{stderr}");
        }
    }
    assert_eq!(ran(program(&setup).args(["forget", "p0"])), (Some(0), String::new(), "p0 is forgotten\n".into()));
    let (code, _, stderr) = ran(program(&setup).args(["forget", "p0"]));
    assert_eq!((code, &*stderr), (Some(1), "error: there is nothing of a patient with the key p0\n"));

    let (code, _, stderr) = ran(program(&setup).env_remove("APP_KEY").arg("status"));
    assert!(code == Some(2) && stderr.contains("APP_KEY is not set"), "{stderr}");
    let (code, _, stderr) = ran(program(&setup).env("APP_KEY", "08".repeat(32)).arg("status"));
    assert!(code == Some(1) && stderr.contains("another key"), "{stderr}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_run_for_a_change_set_gets_no_secret() {
    let setup = Setup::new(Place::sqlite().unwrap(), 1).await;
    let script = setup.scratch().join("script");
    std::fs::write(&script, "#!/bin/sh\nenv > \"$(dirname \"$0\")/environment\"\n").unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o700)).unwrap();
    let secrets = ["WEBHOOK_SECRET", "AWS_SECRET_ACCESS_KEY", "azure_storage_sas_token", "GOOGLE_SERVICE_ACCOUNT"];
    for id in ["c1", "c2"] {
        let mut command = program(&setup);
        command.envs(secrets.map(|name| (name, "hush"))).env("APP_KEY_FORMER", "08".repeat(32)).env("AWS_REGION", "r");
        let (code, _, stderr) = ran(command.args(["run", "--once", "--on-change"]).arg(&script));
        assert_eq!(code, Some(0), "{stderr}");
        changed(&setup, 0, id).await;
    }
    let environment = std::fs::read_to_string(setup.scratch().join("environment")).unwrap();
    let has = |line: &str| environment.lines().any(|it| it == line);
    assert!(has("NEXTGEN_KEY=p0") && has("AWS_REGION=r") && has("ENTERPRISE_CLIENT_ID=sandbox-app"), "{environment}");
    for secret in ["hush", "sandbox-secret", &"07".repeat(32), &"08".repeat(32), setup.place.url(), "RECORDS="] {
        assert!(!environment.contains(secret), "{secret}: {environment}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_signal_ends_it_at_once() {
    let setup = Setup::new(Place::sqlite().unwrap(), 1).await;
    assert_eq!(ran(program(&setup).args(["run", "--once"])).0, Some(0));
    changed(&setup, 0, "c1").await;
    let script = setup.scratch().join("script");
    // What it runs itself has the pipe, too.
    std::fs::write(&script, "#!/bin/sh\necho begun\nsleep 100\n").unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o700)).unwrap();
    let mut command = program(&setup);
    command.args(["run", "--on-change"]).arg(&script).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    tokio::task::block_in_place(|| stdout.read_line(&mut line)).unwrap();
    assert_eq!(line, "begun\n");
    let interrupt = || Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(interrupt().success());
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    assert!(interrupt().success());
    let began = std::time::Instant::now();
    tokio::task::block_in_place(|| child.wait()).unwrap();
    // Until nobody has it any more.
    tokio::task::block_in_place(|| stdout.read_line(&mut line)).unwrap();
    assert!(began.elapsed().as_secs() < 20, "it waits for the program");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_goes_on_where_nobody_reads_what_it_says() {
    let setup = Setup::new(Place::sqlite().unwrap(), 3).await;
    setup.sync().await.enqueue().await.unwrap();
    let mut command = program(&setup);
    command.args(["run", "--verbose", "--workers", "1"]).env("NEXTGEN_LOG", "info");
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stderr.take());
    let began = std::time::Instant::now();
    while setup.number("SELECT count(*) FROM nextgen_sync_patient WHERE succeeded_at > 0").await < 3 {
        if began.elapsed().as_secs() > 60 {
            child.kill().unwrap();
            panic!("it does not go on");
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
    assert!(tokio::task::block_in_place(|| child.wait()).unwrap().success());
    let mut child = program(&setup).arg("status").stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert!(tokio::task::block_in_place(|| child.wait()).unwrap().success());
}

async fn a_signal_ends_it_and_metrics_are_served_until_then(place: Place) {
    let setup = Setup::new(place, 2).await;
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let mut child = program(&setup)
        .args(["run", "--verbose", "--metrics", &address])
        .env("NEXTGEN_LOG", "info")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap());
    let (mut current, mut line) = (0, String::new());
    while current < 2 {
        line.clear();
        tokio::task::block_in_place(|| lines.read_line(&mut line)).unwrap();
        current += usize::from(line.ends_with(" is current\n"));
        // What is logged has nothing of a patient.
        assert!(!(0..2).any(|at| line.contains(&setup.patient(at))), "{line}");
    }
    let metrics = reqwest::get(format!("http://{address}/metrics")).await.unwrap().text().await.unwrap();
    let base = setup.sandbox.base_url(API);
    assert!(metrics.contains(&format!("nextgen_sync_patients{{practice=\"{base}\"}} 2\n")), "{metrics}");
    assert!(metrics.contains("\nnextgen_sync_updated_total 2\n"), "{metrics}");
    assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
    let mut rest = String::new();
    tokio::task::block_in_place(|| lines.read_to_string(&mut rest)).unwrap();
    assert!(child.wait().unwrap().success() && rest.contains("ending: "), "{rest}");
    for at in 0..2 {
        let folder = setup.record(&format!("p{at}")).await;
        assert_eq!(resources(&folder), setup.fresh(at).await);
    }
}
