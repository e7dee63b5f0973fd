//! Whose record a folder holds, what its files hold, and which of them are the record's.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint, Error, ErrorKind, TokenFuture, TokenSource,
    record::{Completeness, Existing, Summary},
};
use nextgen_test_support::{
    Server, json,
    record::{self as fixture, tree},
};
use serde_json::Value;

use crate::{
    client, client_of,
    download::{download, ended_after},
};

/// A server that refuses Conditions, and one report, as long as the switch is on.
fn with_gaps() -> (Server, Arc<AtomicBool>) {
    let is_denied = Arc::new(AtomicBool::new(true));
    let denied = is_denied.clone();
    let server = fixture::server(move |_, seen| {
        let is_gap = seen.target.contains("/Condition") || seen.target.contains("/report.pdf");
        (is_gap && denied.load(Ordering::SeqCst)).then(|| json(403, ""))
    });
    (server, is_denied)
}

async fn resumed(server: &Server, folder: &Path) -> Result<Completeness, Error> {
    client(server).record("p1").download(folder, Existing::Resume, |_| {}).await
}

async fn refused(server: &Server, folder: &Path) -> String {
    let (before, asked) = (tree(folder), server.seen().len());
    let error = resumed(server, folder).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File, "{error}");
    assert!(error.to_string().contains("folder"), "it says what to do: {error}");
    assert!(tree(folder) == before, "nothing is touched: {error}");
    assert_eq!(server.seen().len(), asked, "nothing is asked: {error}");
    error.to_string()
}

/// The names of documents have the ids of resources in them, and those may be a patient's.
#[tokio::test]
async fn an_error_names_the_folder_and_the_file_but_no_document() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let report = download(&server, &folder, Existing::Refuse).await;
    let path = folder.display();
    // A line that is no resource, of which nothing is told but where it is.
    fs::write(folder.join("Condition.ndjson"), "{\"Doe\"\n").unwrap();
    let error = Summary::of_folder(&folder).unwrap_err().to_string();
    assert!(error.contains(&format!("the file cannot be read (Condition.ndjson in {path}): ")), "{error}");
    let error = resumed(&server, &folder).await.unwrap_err().to_string();
    assert!(error.contains(&format!("manifest.json says: Condition.ndjson ({path}): ")), "{error}");
    // A folder that nobody can be asked to read.
    fs::remove_file(folder.join("Condition.ndjson")).unwrap();
    let document = report.files.keys().find(|name| name.starts_with("documents/")).unwrap();
    let other = scratch.path().join("other");
    fs::create_dir_all(other.join(".partial")).unwrap();
    fs::create_dir_all(other.join(document)).unwrap();
    fs::write(other.join(".partial/plan.json"), "{}").unwrap();
    let error = resumed(&server, &other).await.unwrap_err().to_string();
    let id = document.rsplit('/').next().unwrap();
    assert!(error.contains(&*other.display().to_string()) && !error.contains(id), "{error}");
}

fn manifest(folder: &Path) -> Value {
    serde_json::from_slice(&fs::read(folder.join("manifest.json")).unwrap()).unwrap()
}

fn change_json(path: &Path, change: impl Fn(&mut serde_json::Map<String, Value>)) {
    let mut json: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    change(json.as_object_mut().unwrap());
    fs::write(path, json.to_string()).unwrap();
}

#[tokio::test]
async fn the_manifest_says_from_where_the_record_is_and_what_its_files_hold() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    download(&server, &folder, Existing::Refuse).await;
    let manifest = manifest(&folder);
    assert_eq!((&manifest["version"], &manifest["baseUrl"]), (&1.into(), &server.base().into()));
    assert!(manifest.get("authorizationServer").is_none());
    let mut files = tree(&folder);
    files.remove("manifest.json");
    let listed = manifest["files"].as_object().unwrap();
    assert!(listed.keys().eq(files.keys()), "{listed:?}");
    for (name, content) in files {
        let row = &listed[&name];
        assert_eq!(row["bytes"], content.len(), "{name}");
        assert_eq!(row["sha256"].as_str().unwrap().len(), 64, "{name}");
        let lines = content.iter().filter(|byte| **byte == b'\n').count();
        assert_eq!(row.get("lines"), name.ends_with(".ndjson").then(|| lines.into()).as_ref(), "{name}");
    }
    for row in manifest["documents"].as_array().unwrap() {
        assert_eq!(row["sha256"], listed[row["file"].as_str().unwrap()]["sha256"]);
    }
    // By another program's reckoning.
    if let Ok(output) = std::process::Command::new("sha256sum").arg(folder.join("Observation.ndjson")).output() {
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.starts_with(listed["Observation.ndjson"]["sha256"].as_str().unwrap()), "{text}");
    }
}

#[tokio::test]
async fn another_server_patient_or_api_is_refused_whatever_the_folder_holds() {
    let (server, is_denied) = with_gaps();
    let other = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    for state in ["partial", "gaps", "complete"] {
        is_denied.store(state == "gaps", Ordering::SeqCst);
        let folder = scratch.path().join(state);
        match state {
            "partial" => assert!(ended_after(&server, &folder, 9, 2).await.is_none()),
            _ => assert_eq!(download(&server, &folder, Existing::Refuse).await.complete, state == "complete"),
        }
        let error = refused(&other, &folder).await;
        assert!(error.contains("another record") && error.contains("base URL"), "{state}: {error}");
        for (client, patient, what) in
            [(client(&server), "p2", "patient"), (client_of(Api::OfficeR3, &server), "p1", "API")]
        {
            let before = tree(&folder);
            let error = client.record(patient).download(&folder, Existing::Resume, |_| {}).await.unwrap_err();
            assert!(
                error.to_string().contains("another record") && error.to_string().contains(what),
                "{state}: {error}"
            );
            assert!(tree(&folder) == before, "{state}");
        }
        is_denied.store(false, Ordering::SeqCst);
        // A slash at the end makes no other server, nor does its case another patient.
        let endpoint = Endpoint::new(Api::OfficeR4, &format!("{}/", server.base())).unwrap();
        let client = Client::new(endpoint, AccessToken::new("s3cr3t")).unwrap();
        assert!(client.record("P1").download(&folder, Existing::Resume, |_| {}).await.unwrap().complete, "{state}");
    }
}

struct From(Option<&'static str>);

impl TokenSource for From {
    fn access_token(&self) -> TokenFuture<'_> {
        Box::pin(async { Ok(Some(AccessToken::new("s3cr3t"))) })
    }

    fn authorization_server(&self) -> Option<String> {
        self.0.map(str::to_owned)
    }
}

#[tokio::test]
async fn so_is_another_authorization_server_where_both_are_known() {
    let (server, is_denied) = with_gaps();
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let download = async |from| {
        let endpoint = Endpoint::new(Api::OfficeR4, &server.base()).unwrap();
        let client = Client::new(endpoint, From(from)).unwrap();
        client.record("p1").download(&folder, Existing::Resume, |_| {}).await
    };
    let token_url = "https://id.example/token";
    let known = Some(token_url);
    let report = download(known).await.unwrap();
    assert_eq!((report.authorization_server.as_deref(), report.complete), (known, false));
    assert_eq!(manifest(&folder)["authorizationServer"], token_url);
    let error = download(Some("https://other.example/token")).await.unwrap_err();
    assert!(error.to_string().contains("authorization server"), "{error}");
    is_denied.store(false, Ordering::SeqCst);
    let report = download(None).await.unwrap();
    assert_eq!((report.authorization_server.as_deref(), report.complete), (known, true), "it is not forgotten");
    assert!(download(known).await.unwrap().complete);
}

#[tokio::test]
async fn folders_of_other_versions_are_refused_and_stay_readable() {
    let (server, is_denied) = with_gaps();
    let scratch = tempfile::tempdir().unwrap();
    for is_complete in [true, false] {
        is_denied.store(!is_complete, Ordering::SeqCst);
        let folder = scratch.path().join(is_complete.to_string());
        download(&server, &folder, Existing::Refuse).await;
        let path = folder.join("manifest.json");
        change_json(&path, |manifest| {
            manifest.retain(|name, _| !["version", "baseUrl", "files"].contains(&&**name));
        });
        let error = refused(&server, &folder).await;
        assert!(error.contains("earlier version") && error.contains("another folder"), "{error}");
        assert!(Summary::of_folder(&folder).unwrap().to_string().contains("Ann M. Doe"));
        change_json(&path, |manifest| _ = manifest.insert("version".to_owned(), 2.into()));
        let error = refused(&server, &folder).await;
        assert!(error.contains("newer version") && error.contains("update"), "{error}");
        assert!(Summary::of_folder(&folder).is_err());
    }
    let folder = scratch.path().join("partial");
    assert!(ended_after(&server, &folder, 9, 2).await.is_none());
    change_json(&folder.join(".partial/plan.json"), |plan| _ = plan.remove("version"));
    let error = refused(&server, &folder).await;
    assert!(error.contains("earlier version") && error.contains("another folder"), "{error}");
}

const OWN: &str = "{\"resourceType\": \"Condition\", \"id\": \"mine\"}\n";

#[tokio::test]
async fn what_is_the_users_stays_and_is_no_part_of_the_record() {
    let (server, is_denied) = with_gaps();
    let scratch = tempfile::tempdir().unwrap();
    for state in ["partial", "gaps", "complete"] {
        is_denied.store(state == "gaps", Ordering::SeqCst);
        let folder = scratch.path().join(state);
        match state {
            "partial" => assert!(ended_after(&server, &folder, 31, 2).await.is_none()),
            _ => drop(download(&server, &folder, Existing::Refuse).await),
        }
        is_denied.store(false, Ordering::SeqCst);
        let own = ["own.ndjson", "Thesis.ndjson", "notes.txt", "documents/own.pdf"];
        let own = &own[..if folder.join("documents").exists() { 4 } else { 3 }];
        for name in own {
            fs::write(folder.join(name), OWN).unwrap();
        }
        let report = resumed(&server, &folder).await.unwrap();
        assert!(report.complete, "{state}");
        assert_eq!(report.types["Condition"].received, 4, "{state}");
        for name in own {
            assert_eq!(fs::read_to_string(folder.join(name)).unwrap(), OWN, "{state}: {name}");
            fs::remove_file(folder.join(name)).unwrap();
        }
        assert_eq!(tree(&folder).len(), 15, "{state}: nothing else is left behind: {:?}", tree(&folder).keys());
        fs::write(folder.join("own.ndjson"), OWN.replace("mine", "zzz").replace("Condition", "Patient")).unwrap();
        assert!(Summary::of_folder(&folder).unwrap().to_string().contains("Ann M. Doe"), "{state}");
    }
}

#[tokio::test]
async fn where_a_users_file_has_the_place_of_the_records_that_is_an_error() {
    let (server, is_denied) = with_gaps();
    let scratch = tempfile::tempdir().unwrap();
    let whole = ["gaps", "partial"].map(|state| scratch.path().join(state));
    download(&server, &whole[0], Existing::Refuse).await;
    is_denied.store(false, Ordering::SeqCst);
    for whole in &whole {
        assert!(download(&server, whole, Existing::Resume).await.complete);
    }
    for (state, name, is_named) in [
        ("gaps", "Condition.ndjson", true),
        ("gaps", "documents/DocumentReference-d1-1.pdf", false),
        ("partial", "Practitioner.ndjson", true),
        ("partial", "manifest.json", true),
    ] {
        let folder = scratch.path().join(format!("{state}-{}", name.replace('/', "-")));
        is_denied.store(state == "gaps", Ordering::SeqCst);
        match state {
            "gaps" => drop(download(&server, &folder, Existing::Refuse).await),
            _ => assert!(ended_after(&server, &folder, 9, 2).await.is_none()),
        }
        is_denied.store(false, Ordering::SeqCst);
        fs::write(folder.join(name), OWN).unwrap();
        let error = resumed(&server, &folder).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File, "{name}");
        assert_eq!(error.to_string().contains(name), is_named, "{error}");
        assert_eq!(fs::read_to_string(folder.join(name)).unwrap(), OWN, "{name}");
        fs::rename(folder.join(name), scratch.path().join("moved")).unwrap();
        assert!(resumed(&server, &folder).await.unwrap().complete, "{name}");
        let whole = whole.iter().find(|whole| whole.ends_with(state)).unwrap();
        assert!(tree(&folder) == tree(whole), "{name}: {:?}", tree(&folder).keys());
    }
}

#[tokio::test]
async fn files_that_are_gone_or_changed_are_told_before_anything_is_asked() {
    let (server, is_denied) = with_gaps();
    let scratch = tempfile::tempdir().unwrap();
    for (name, is_complete) in [("complete", true), ("gaps", false)] {
        is_denied.store(!is_complete, Ordering::SeqCst);
        let folder = scratch.path().join(name);
        download(&server, &folder, Existing::Refuse).await;
        for file in ["Observation.ndjson", "documents/Patient-p1-ccda.xml"] {
            let path = folder.join(file);
            let content = fs::read(&path).unwrap();
            let mut other = content.clone();
            other[20] ^= 1;
            for changed in
                [None, Some(other), Some([&content[..], b"{}\n"].concat()), Some(content[..content.len() - 1].to_vec())]
            {
                match changed {
                    Some(bytes) => fs::write(&path, bytes).unwrap(),
                    None => fs::remove_file(&path).unwrap(),
                }
                let error = refused(&server, &folder).await;
                let says = if file.starts_with("documents") { "1 document" } else { file };
                assert!(error.contains(says) && error.contains("another folder"), "{name}: {error}");
                fs::write(&path, &content).unwrap();
                fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
            }
        }
        is_denied.store(false, Ordering::SeqCst);
        assert!(resumed(&server, &folder).await.unwrap().complete, "{name}");
    }
}

#[tokio::test]
async fn a_document_that_is_gone_from_a_download_that_was_ended_is_fetched_again() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    download(&server, &whole, Existing::Refuse).await;
    let document = "documents/Patient-p1-ccda.xml";
    for content in [None, Some("other")] {
        let folder = scratch.path().join(format!("{content:?}"));
        while !folder.join(document).exists() {
            assert!(ended_after(&server, &folder, 1, 1).await.is_none());
        }
        match content {
            Some(content) => fs::write(folder.join(document), content).unwrap(),
            None => fs::remove_file(folder.join(document)).unwrap(),
        }
        resumed(&server, &folder).await.unwrap();
        assert!(tree(&folder) == tree(&whole), "{content:?}");
    }
}

/// Killed between the first file that is put in its place and the manifest.
#[tokio::test]
async fn a_download_that_was_ended_among_its_files_goes_on() {
    let (server, is_denied) = with_gaps();
    let scratch = tempfile::tempdir().unwrap();
    let of = |name: &str| scratch.path().join(name);
    download(&server, &of("gaps"), Existing::Refuse).await;
    download(&server, &of("whole"), Existing::Refuse).await;
    is_denied.store(false, Ordering::SeqCst);
    resumed(&server, &of("whole")).await.unwrap();
    // All but the last step is done.
    assert!(ended_after(&server, &of("gaps"), 2, 1).await.is_none());
    let listed = manifest(&of("whole"))["files"].clone();
    let list = fs::read_to_string(of("gaps").join(".partial/files.ndjson")).unwrap_or_default();
    let mut list = list;
    for name in ["Condition.ndjson", "CarePlan.ndjson", "Provenance.ndjson"] {
        let mut line = listed[name].clone();
        line["file"] = name.into();
        list += &format!("#{line}\n");
        // The last was announced only.
        if name != "Provenance.ndjson" {
            fs::copy(of("whole").join(name), of("gaps").join(name)).unwrap();
        }
    }
    fs::write(of("gaps").join(".partial/files.ndjson"), list).unwrap();
    assert!(resumed(&server, &of("gaps")).await.unwrap().complete);
    assert!(tree(&of("gaps")) == tree(&of("whole")));
}

#[tokio::test]
async fn a_manifest_names_nothing_outside_of_its_folder() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    download(&server, &folder, Existing::Refuse).await;
    fs::write(scratch.path().join("own.ndjson"), OWN).unwrap();
    for name in ["../own.ndjson", "/etc/hostname", "documents/../../own.ndjson", "documents/", ".partial/lock", ""] {
        change_json(&folder.join("manifest.json"), |manifest| {
            let row = manifest["files"]["Patient.ndjson"].clone();
            manifest["files"].as_object_mut().unwrap().insert(name.to_owned(), row);
            manifest.insert("complete".to_owned(), false.into());
        });
        assert!(refused(&server, &folder).await.contains("not that of a record"), "{name}");
        assert!(scratch.path().join("own.ndjson").exists());
    }
}

/// What is in a folder that another download has is of no account: it is about to be something else.
#[tokio::test]
async fn the_lock_comes_before_anything_is_read() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    assert!(ended_after(&server, &folder, 20, 1).await.is_none());
    let lock = fs::File::create(folder.join(".partial/lock")).unwrap();
    lock.lock().unwrap();
    for name in ["manifest.json", ".partial/plan.json", ".partial/files.ndjson"] {
        fs::write(folder.join(name), "half of i").unwrap();
        fs::set_permissions(folder.join(name), fs::Permissions::from_mode(0o600)).unwrap();
        assert!(refused(&server, &folder).await.contains("another download"), "{name}");
    }
}

/// One after the other, or not at all; never one into the other.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_downloads_into_one_folder_do_not_meet() {
    let server = Arc::new(fixture::server(|_, _| None));
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    download(&server, &whole, Existing::Refuse).await;
    let whole = tree(&whole);
    for round in 0..3 {
        let folder = scratch.path().join(round.to_string());
        let tasks: Vec<_> = (0..3)
            .map(|_| {
                let (server, folder) = (server.clone(), folder.clone());
                tokio::spawn(async move {
                    loop {
                        match resumed(&server, &folder).await {
                            Ok(report) => return report,
                            Err(error) if error.to_string().contains("another download") => {
                                tokio::time::sleep(std::time::Duration::from_micros(200)).await;
                            }
                            Err(error) => panic!("{error}"),
                        }
                    }
                })
            })
            .collect();
        for task in tasks {
            assert!(task.await.unwrap().complete);
        }
        assert!(tree(&folder) == whole, "{round}: {:?}", tree(&folder).keys());
    }
}
