//! Downloads that are ended by force, again and again, while much goes wrong and lies are told: in the end they are what one that
//! was left alone is.
//!
//! What is killed is a process: this program, run once more for the one test that downloads.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint, Error,
    record::Existing,
    transport::{RateLimit, RetryPolicy},
};
use nextgen_sandbox::{Behaviour, Faults, Lies, Sandbox, population::Size};
use nextgen_test_support::record::{put, tree};
use serde_json::{Value, json};

const VARIABLE: &str = "DOWNLOAD_THAT_IS_KILLED";
const FAULTS: &str = "429=0.05,503=0.05,reset=0.05,truncate=0.05";
/// All but those that let one wait.
const LIES: &str =
    "all=0.03,file-expired=0.1,retry-after-odd=0.3,retry-after-soon=0,retry-after-long=0,status-url-missing=0";

fn child(job: &Value) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "kills::downloads_what_it_is_told_to", "--ignored", "--nocapture"]);
    command.env(VARIABLE, job.to_string()).stdout(Stdio::null()).spawn().unwrap()
}

#[tokio::test]
#[ignore = "is what the other tests run and kill"]
async fn downloads_what_it_is_told_to() {
    let Ok(job) = std::env::var(VARIABLE) else { return };
    let job: Value = serde_json::from_str(&job).unwrap();
    let text = |name: &str| job[name].as_str().unwrap();
    let api = Api::ALL.into_iter().find(|api| api.id() == text("api")).unwrap();
    let client = client(Endpoint::new(api, text("base")).unwrap(), text("token"));
    if job["update"] == true {
        client.record(text("of")).concurrency(8).update(text("folder"), |_| {}).await.unwrap();
        return;
    }
    while let Err(error) = download(&client, text("of"), Path::new(text("folder"))).await {
        // That what begins an export broke off is for the caller to decide on, here as there.
        assert!(error.to_string().contains("may have begun the export"), "{error}");
    }
}

fn client(endpoint: Endpoint, token: &str) -> Client {
    let retry = RetryPolicy {
        attempts: 12,
        first_wait: Duration::from_millis(1),
        longest_wait: Duration::from_millis(20),
        throttle_window: Duration::from_millis(5),
        ..RetryPolicy::default()
    };
    let builder = Client::builder(endpoint, AccessToken::new(token)).retry(retry);
    builder.rate_limit(RateLimit::unlimited()).build().unwrap()
}

/// A patient's record; or, where the API exports, a group's export.
async fn download(client: &Client, of: &str, folder: &Path) -> Result<(), Error> {
    #[cfg(feature = "office-bulk-r4")]
    if client.api() == Api::OfficeBulkR4 {
        let export = client.export(of).poll_wait(Duration::from_millis(1));
        return export.download(folder, Existing::Resume, |_| {}).await.map(drop);
    }
    client.record(of).concurrency(8).download(folder, Existing::Resume, |_| {}).await.map(drop)
}

/// What a folder holds, without what is another each time that an export is asked for: its number and its time; and without what a
/// download that was over had no time to put away.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = tree(folder);
    files.retain(|name, _| !name.starts_with(".partial/"));
    let manifest = files.get_mut("manifest.json").unwrap();
    let mut json: Value = serde_json::from_slice(manifest).unwrap();
    without_times(&mut json);
    json["types"].as_object_mut().into_iter().flatten().for_each(|(_, row)| without_times(row));
    if let Some(url) = json["statusUrl"].as_str() {
        let job = url.rsplit('=').next().unwrap().to_owned();
        json["statusUrl"] = Value::Null;
        json["transactionTime"] = Value::Null;
        for file in json["files"].as_array_mut().unwrap() {
            file["url"] = file["url"].as_str().unwrap().replace(&format!("/bulk/{job}/"), "/bulk/").into();
        }
    }
    *manifest = serde_json::to_vec_pretty(&json).unwrap();
    files
}

fn without_times(of: &mut Value) {
    for time in ["readAt", "fullAt"] {
        of.as_object_mut().unwrap().remove(time);
    }
}

/// The first lines that differ.
fn difference(one: &[u8], other: &[u8]) -> String {
    let (one, other) = (String::from_utf8_lossy(one), String::from_utf8_lossy(other));
    let counts = format!("{} and {} lines", one.lines().count(), other.lines().count());
    let first = one.lines().zip(other.lines()).find(|(one, other)| one != other);
    format!("{counts}, the first that differ: {first:#?}")
}

/// How long the nth run is left alone, of the time that one takes. The moments are spread over that, in no order; and with each kill
/// of the same download they are later, so that it comes to its end.
fn moment(length: Duration, nth: u32, here: u32) -> Duration {
    length * (nth * 61 % 100 + 5 * here) / 150
}

/// Ends downloads by force until so many were, each as often as it takes until it comes to its end.
async fn killed(api: Api, kills: u32) {
    let scratch = tempfile::tempdir().unwrap();
    let (mut killed, mut begun, mut whole_ones) = (0, 0, 0);
    for seed in 0.. {
        if killed >= kills {
            break;
        }
        let mut behaviour = Behaviour::plain();
        (behaviour.page_size, behaviour.own_page_size) = (5, true);
        let size = Size { patients: 3, years: 2, seed };
        let (faults, lies): (Faults, Lies) = (FAULTS.parse().unwrap(), LIES.parse().unwrap());
        let builder = Sandbox::builder().size(size).behaviour(behaviour);
        let sandbox = builder.faults(faults.with_seed(seed)).lies(lies.with_seed(seed)).start().await.unwrap();
        let patient = sandbox.patients().next().unwrap().id;
        let of = if api == Api::OfficeBulkR4 { SEEDED_GROUP } else { &*patient };
        let job = |folder: &PathBuf| {
            json!({
                "api": api.id(),
                "base": sandbox.base_url(api),
                "token": sandbox.access_token(api, &patient).secret(),
                "of": of,
                "folder": folder,
            })
        };
        let whole = scratch.path().join(format!("whole-{seed}"));
        let start = Instant::now();
        assert!(child(&job(&whole)).wait().unwrap().success(), "{api}, seed {seed}");
        let length = start.elapsed();
        let whole = files(&whole);

        let folder = scratch.path().join(format!("killed-{seed}"));
        let mut here = 0;
        loop {
            let mut child = child(&job(&folder));
            std::thread::sleep(moment(length, killed + whole_ones, here));
            child.kill().unwrap();
            match child.wait().unwrap().code() {
                Some(code) => break assert_eq!(code, 0, "{api}, seed {seed}"),
                None => (killed, here) = (killed + 1, here + 1),
            }
            // The manifest comes last: it was over, and going on would be another download, which asks again for what this one lacks.
            if folder.join("manifest.json").exists() {
                break;
            }
            begun += u32::from(folder.join(".partial").exists());
            assert!(here < 100, "{api}, seed {seed}: it does not come to its end");
        }
        whole_ones += 1;
        let found = files(&folder);
        assert!(found.keys().eq(whole.keys()), "{api}, seed {seed}: {:?}\n{:?}", found.keys(), whole.keys());
        for (name, bytes) in found {
            let differs = difference(&bytes, &whole[&name]);
            assert!(bytes == whole[&name], "{api}, seed {seed}: {name}: {differs}");
        }
    }
    println!(
        "{api}: {killed} kills, {begun} of them in the middle of the download; {whole_ones} downloads, all as without"
    );
    assert!(begun * 3 > killed, "{begun} of {killed}");
}

/// The group that is there from the start.
const SEEDED_GROUP: &str = "5a7d0c1e-0000-4000-8000-000000000001";

#[tokio::test]
async fn a_record_that_is_killed_is_as_if_it_had_not_been() {
    killed(Api::EnterpriseR4, 4).await;
}

#[tokio::test]
#[ignore = "takes minutes: 100 kills"]
async fn a_record_is_as_if_it_had_not_been_killed_in_100_kills() {
    killed(Api::OfficeR4, 100).await;
}

#[cfg(feature = "office-bulk-r4")]
#[tokio::test]
async fn an_export_that_is_killed_is_as_if_it_had_not_been() {
    killed(Api::OfficeBulkR4, 4).await;
}

#[cfg(feature = "office-bulk-r4")]
#[tokio::test]
#[ignore = "takes minutes: 100 kills"]
async fn an_export_is_as_if_it_had_not_been_killed_in_100_kills() {
    killed(Api::OfficeBulkR4, 100).await;
}

/// Ends updates by force until so many were, each as often as it takes until it comes to its end.
async fn updates_killed(api: Api, kills: u32) {
    let size = Size { patients: 2, years: 2, seed: 1 };
    let sandbox = Sandbox::builder().size(size).behaviour(Behaviour::plain()).start().await.unwrap();
    let patient = sandbox.patients().next().unwrap().id;
    let base = sandbox.base_url(api);
    let token = sandbox.access_token(api, &patient);
    let scratch = tempfile::tempdir().unwrap();
    let earlier = scratch.path().join("earlier");
    let client = client(Endpoint::new(api, &base).unwrap(), token.secret());
    client.record(&*patient).update(&earlier, |_| {}).await.unwrap();
    let earlier = tree(&earlier);
    sandbox.pass_days(40);
    let folder = |name: &str| {
        let folder = scratch.path().join(name);
        assert!(!folder.exists(), "{name}: its change sets would be taken for those of another update");
        earlier.iter().for_each(|(name, bytes)| put(&folder.join(name), bytes));
        folder
    };
    let job = |folder: &PathBuf| json!({ "api": api.id(), "base": base, "token": token.secret(), "of": patient, "folder": folder, "update": true });
    let whole = folder("whole");
    let start = Instant::now();
    assert!(child(&job(&whole)).wait().unwrap().success(), "{api}");
    let length = start.elapsed();
    let whole = files(&whole);
    assert!(whole.contains_key("changes/00000001.ndjson"));

    let (mut killed, mut ended, mut begun, mut switching) = (0, 0, 0, 0);
    while killed < kills {
        // Not by the kills: an update that is quicker than the first was may come to its end without one.
        let folder = folder(&format!("killed-{ended}"));
        let mut here = 0;
        loop {
            let mut child = child(&job(&folder));
            std::thread::sleep(moment(length, killed + ended, here));
            child.kill().unwrap();
            match child.wait().unwrap().code() {
                Some(code) => break assert_eq!(code, 0, "{api}"),
                None => (killed, here) = (killed + 1, here + 1),
            }
            let is_over = folder.join("changes").exists() && !folder.join(".partial/switch.json").exists();
            if is_over {
                // The change set comes first and the decision goes last: one more would be another update, which may put the lines of a
                // file in another order.
                break;
            }
            begun += u32::from(folder.join(".partial").exists());
            switching += u32::from(folder.join(".partial/switch.json").exists());
            assert!(here < 100, "{api}: it does not come to its end");
        }
        ended += 1;
        let found = files(&folder);
        let one_alone: Vec<&String> = found.keys().filter(|it| !whole.contains_key(*it)).collect();
        assert!(found.keys().eq(whole.keys()), "{api}: {one_alone:?} of {}, {}", found.len(), whole.len());
        for (name, bytes) in found {
            assert!(bytes == whole[&name], "{api}: {name}: {}", difference(&bytes, &whole[&name]));
        }
    }
    println!(
        "{api}: {killed} kills, {begun} in the middle of the update, {switching} of the switch; {ended} updates, all as without"
    );
    assert!(begun * 3 > killed, "{begun} of {killed}");
}

#[tokio::test]
async fn an_update_that_is_killed_is_as_if_it_had_not_been() {
    updates_killed(Api::OfficeR4, 6).await;
}

#[tokio::test]
#[ignore = "takes minutes: 100 kills"]
async fn an_update_is_as_if_it_had_not_been_killed_in_100_kills() {
    updates_killed(Api::EnterpriseR4, 100).await;
}
