//! What a folder holds, and how its download goes on.

use std::{
    fs,
    io::Write,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering::SeqCst},
    },
    time::Duration,
};

use nextgen_patient_access::{
    AccessToken, Api, Client, Endpoint, ErrorKind, TokenFuture, TokenSource,
    export::{Event, Existing, verify},
    record::Status,
};
use nextgen_test_support::{
    Server,
    export::{self as fixture, Files},
    json,
    record::tree,
    reply,
};
use serde_json::Value;

use super::{download::download, export, requests};

fn change_json(path: &Path, change: impl Fn(&mut serde_json::Map<String, Value>)) {
    let mut json: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    change(json.as_object_mut().unwrap());
    fs::write(path, json.to_string()).unwrap();
}

/// A server that refuses a file, as long as the switch is on.
fn with_gaps() -> (Server, Arc<AtomicBool>) {
    let is_denied = Arc::new(AtomicBool::new(true));
    let denied = is_denied.clone();
    let server = fixture::server(Files::Here, move |_, seen| {
        (seen.target.ends_with("/files/2") && denied.load(SeqCst)).then(|| json(403, ""))
    });
    (server, is_denied)
}

/// Ends a download after so many events; before it is done.
pub(super) async fn ended_after(server: &Server, folder: &Path, events: u32) {
    assert!(super::download::ended_after(server, folder, events, 1).await.is_none(), "it is done");
}

#[tokio::test]
async fn another_server_or_group_is_refused_whatever_the_folder_holds() {
    let (server, is_denied) = with_gaps();
    let other = fixture::server(Files::Here, |_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    for state in ["partial", "gaps", "complete"] {
        is_denied.store(state == "gaps", SeqCst);
        let folder = scratch.path().join(state);
        match state {
            "partial" => ended_after(&server, &folder, 3).await,
            _ => assert_eq!(download(&server, &folder).await.complete, state == "complete"),
        }
        if state != "partial" {
            let manifest: Value = serde_json::from_slice(&fs::read(folder.join("manifest.json")).unwrap()).unwrap();
            assert_eq!((&manifest["version"], &manifest["baseUrl"]), (&1.into(), &server.base().into()));
        }
        let before = tree(&folder);
        for (export, what) in [(export(&other), "FHIR base URL"), (super::client(&server).export("g2"), "group")] {
            let error = export.download(&folder, Existing::Resume, |_| {}).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::File);
            assert!(error.to_string().contains(&format!("another export, of another {what}")), "{state}: {error}");
            assert!(tree(&folder) == before, "{state}");
        }
        is_denied.store(false, SeqCst);
        assert!(download(&server, &folder).await.complete, "{state}");
    }
    assert!(other.seen().is_empty());
}

const OWN: &str = "{\"resourceType\": \"Patient\", \"id\": \"mine\"}\n";

#[tokio::test]
async fn files_that_are_gone_or_changed_are_told_before_anything_is_asked() {
    let (server, is_denied) = with_gaps();
    let scratch = tempfile::tempdir().unwrap();
    for is_complete in [true, false] {
        is_denied.store(!is_complete, SeqCst);
        let folder = scratch.path().join(is_complete.to_string());
        download(&server, &folder).await;
        assert!(verify(&folder).unwrap().differences.is_empty());
        let asked = server.seen().len();
        for name in ["Patient/part-0001.ndjson", "_deleted/Bundle/part-0001.ndjson"] {
            let path = folder.join(name);
            let content = fs::read(&path).unwrap();
            let mut other = content.clone();
            other[20] ^= 1;
            for changed in [None, Some(other), Some([&content[..], OWN.as_bytes()].concat()), Some(Vec::new())] {
                match changed {
                    Some(bytes) => fs::write(&path, bytes).unwrap(),
                    None => fs::remove_file(&path).unwrap(),
                }
                let error = export(&server).download(&folder, Existing::Resume, |_| {}).await.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::File);
                assert!(
                    error
                        .to_string()
                        .contains(&format!("1 of the folder's 5 files are not what its manifest.json says: {name}")),
                    "{error}"
                );
                let checked = verify(&folder).unwrap();
                assert_eq!((checked.report.complete, checked.differences.len()), (is_complete, 1));
                assert!(checked.differences[0].to_string().starts_with(name));
                fs::write(&path, &content).unwrap();
            }
        }
        assert_eq!(server.seen().len(), asked);
        is_denied.store(false, SeqCst);
        assert!(download(&server, &folder).await.complete);
    }
}

#[tokio::test]
async fn what_a_download_that_was_ended_has_lost_is_fetched_again() {
    let server = fixture::server(Files::Here, |_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    download(&server, &whole).await;
    for content in [None, Some(OWN)] {
        let folder = scratch.path().join(content.is_some().to_string());
        ended_after(&server, &folder, 2).await;
        assert!(verify(&folder).is_err());
        let path = folder.join("Patient/part-0001.ndjson");
        match content {
            Some(content) => fs::write(path, content).unwrap(),
            None => fs::remove_file(path).unwrap(),
        }
        assert!(download(&server, &folder).await.complete);
        assert!(tree(&folder) == tree(&whole), "{content:?}");
    }
}

#[tokio::test]
async fn what_is_the_users_stays() {
    let server = fixture::server(Files::Here, |_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    ended_after(&server, &folder, 3).await;
    let of = |name: &str| folder.join(name);
    fs::create_dir_all(of("Observation")).unwrap();
    for name in ["own.ndjson", "Observation/own.ndjson", "Observation/part-0002.ndjson", ".partial/own"] {
        fs::write(of(name), OWN).unwrap();
    }
    let error = export(&server).download(&folder, Existing::Resume, |_| {}).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("Observation/part-0002.ndjson is not the export's"), "{error}");
    assert_eq!(fs::read_to_string(of("Observation/part-0002.ndjson")).unwrap(), OWN);
    fs::remove_file(of("Observation/part-0002.ndjson")).unwrap();
    assert!(download(&server, &folder).await.complete);
    for name in ["own.ndjson", "Observation/own.ndjson", ".partial/own"] {
        assert_eq!(fs::read_to_string(of(name)).unwrap(), OWN, "{name}");
    }
}

#[tokio::test]
async fn a_manifest_names_nothing_outside_of_its_folder() {
    let server = fixture::server(Files::Here, |_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    download(&server, &folder).await;
    fs::write(scratch.path().join("own.ndjson"), OWN).unwrap();
    for name in ["../own.ndjson", "/etc/hostname", "Patient/../../own.ndjson", ".partial/lock", ""] {
        change_json(&folder.join("manifest.json"), |manifest| manifest["files"][0]["file"] = name.into());
        for error in [
            export(&server).download(&folder, Existing::Resume, |_| {}).await.unwrap_err(),
            verify(&folder).unwrap_err(),
        ] {
            assert!(error.to_string().contains("no export's, or is damaged"), "{name}: {error}");
        }
    }
}

#[tokio::test]
async fn folders_of_other_versions_are_refused() {
    let (server, is_denied) = with_gaps();
    let scratch = tempfile::tempdir().unwrap();
    for is_complete in [true, false] {
        is_denied.store(!is_complete, SeqCst);
        let folder = scratch.path().join(is_complete.to_string());
        download(&server, &folder).await;
        let asked = server.seen().len();
        for (version, said) in [(None, "earlier version"), (Some(2), "newer version")] {
            change_json(&folder.join("manifest.json"), |manifest| match version {
                Some(version) => _ = manifest.insert("version".to_owned(), version.into()),
                None => _ = manifest.remove("version"),
            });
            let error = export(&server).download(&folder, Existing::Resume, |_| {}).await.unwrap_err();
            assert!(error.to_string().contains(said) && error.to_string().contains("another folder"), "{error}");
        }
        assert_eq!(server.seen().len(), asked);
    }
}

#[tokio::test]
async fn an_export_that_was_asked_for_without_an_answer_is_no_riddle() {
    // What the kick-off is answered with, after a while.
    let status = Arc::new(AtomicU32::new(403));
    let now = status.clone();
    let server = fixture::server(Files::Here, move |_, seen| {
        if !seen.target.ends_with("$export") {
            return None;
        }
        std::thread::sleep(Duration::from_millis(200));
        let mut response = json(u16::try_from(now.load(SeqCst)).unwrap(), "");
        response.headers_mut().insert("retry-after", "600000".parse().unwrap());
        (now.load(SeqCst) != 202).then_some(response)
    });
    let scratch = tempfile::tempdir().unwrap();
    let resume = async || {
        let mut asked = None;
        let told = |event: Event<'_>| {
            if let Event::AskedBefore { at } = event {
                asked = Some(at.to_owned());
            }
        };
        let done = export(&server).download(scratch.path(), Existing::Resume, told).await;
        (done.map(|report| report.complete), asked)
    };
    for _ in 0..2 {
        let (done, asked) = resume().await;
        assert!(done.is_err() && asked.is_none(), "what was refused was not begun");
    }
    // Ended while the server is asked.
    let is_asked = async {
        let state = scratch.path().join(".partial/state.json");
        while !fs::read_to_string(&state).is_ok_and(|state| state.contains("asked")) {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::select! {
        _ = resume() => panic!("it was not ended"),
        () = is_asked => {}
    }
    status.store(429, SeqCst);
    for _ in 0..2 {
        let (done, asked) = resume().await;
        let (error, at) = (done.unwrap_err(), asked.unwrap());
        assert!(at.starts_with("20") && at.ends_with('Z'), "{at}");
        for said in ["429", &at, "ended before it had the answer", "refuse another for a week", "Resume when"] {
            assert!(error.to_string().contains(said), "{said}: {error}");
        }
    }
    status.store(202, SeqCst);
    let (done, asked) = resume().await;
    assert!(done.unwrap() && asked.is_some());
}

#[tokio::test]
async fn each_file_is_one_line_more_and_nothing_is_written_anew() {
    use std::os::unix::fs::MetadataExt;
    let server = fixture::server(Files::Here, |_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    let (mut states, mut lines) = (Vec::new(), Vec::new());
    let told = |event: Event<'_>| {
        if let Event::File { .. } = event {
            states.push(folder.join(".partial/state.json").metadata().unwrap().ino());
            let list = fs::read_to_string(folder.join(".partial/files.ndjson")).unwrap();
            lines.push(list.lines().filter(|line| !line.is_empty()).count());
        }
    };
    assert!(export(&server).download(&folder, Existing::Resume, told).await.unwrap().complete);
    states.dedup();
    assert_eq!((states.len(), lines), (1, vec![1, 2, 3, 4, 5]));
}

#[tokio::test]
async fn a_line_that_was_cut_off_or_is_none_costs_one_file() {
    for rest in [r#"{"kind":"output","type":"Observation","#, "\u{0}\u{0}\u{0}", "\n\n{}\n[1]"] {
        let server = fixture::server(Files::Here, |_, _| None);
        let scratch = tempfile::tempdir().unwrap();
        let folder = scratch.path().join("export");
        ended_after(&server, &folder, 4).await;
        let path = folder.join(".partial/files.ndjson");
        let list = fs::read_to_string(&path).unwrap();
        assert_eq!(list.lines().filter(|line| !line.is_empty()).count(), 2);
        fs::OpenOptions::new().append(true).open(&path).unwrap().write_all(rest.as_bytes()).unwrap();
        ended_after(&server, &folder, 1).await;
        assert!(download(&server, &folder).await.complete);
        let mut fetched: Vec<String> =
            requests(&server, "GET").into_iter().filter(|target| target.contains("/files/")).collect();
        fetched.sort();
        fetched.dedup();
        assert_eq!(fetched.len(), 5);
        let first = requests(&server, "GET").into_iter().filter(|target| target.ends_with("/files/1")).count();
        assert_eq!(first, 1, "{rest}: what is there is not fetched again");
    }
}

/// A token that may be refused.
struct Switched(Arc<AtomicBool>);

/// A token of this authorization server.
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
async fn another_authorization_server_is_refused_where_both_are_known() {
    let (server, is_denied) = with_gaps();
    let scratch = tempfile::tempdir().unwrap();
    let resume = async |name: Option<&'static str>| {
        let client = Client::new(Endpoint::new(Api::OfficeBulkR4, &server.base()).unwrap(), From(name)).unwrap();
        let export = client.export("g1").poll_wait(Duration::from_millis(1));
        export.download(scratch.path(), Existing::Resume, |_| {}).await
    };
    assert_eq!(resume(None).await.unwrap().authorization_server, None);
    assert_eq!(resume(Some("https://a/token")).await.unwrap().authorization_server.as_deref(), Some("https://a/token"));
    let error = resume(Some("https://b/token")).await.unwrap_err();
    assert!(error.to_string().contains("another authorization server"), "{error}");
    is_denied.store(false, SeqCst);
    let report = resume(None).await.unwrap();
    assert!(report.complete && report.authorization_server.is_some());
    resume(Some("https://b/token")).await.unwrap_err();
}

impl TokenSource for Switched {
    fn access_token(&self) -> TokenFuture<'_> {
        let is_good = self.0.load(SeqCst);
        Box::pin(async move { Ok(Some(AccessToken::new(if is_good { "good" } else { "bad" }))) })
    }
}

#[tokio::test]
async fn a_token_that_is_refused_ends_the_download_and_another_goes_on() {
    let is_good = Arc::new(AtomicBool::new(true));
    let server = fixture::server(Files::HereWithToken, |_, seen| {
        let is_bad = seen.headers.get("authorization").is_some_and(|value| value == "Bearer bad");
        is_bad.then(|| json(401, ""))
    });
    let endpoint = Endpoint::new(Api::OfficeBulkR4, &server.base()).unwrap();
    let client = Client::new(endpoint, Switched(is_good.clone())).unwrap();
    let scratch = tempfile::tempdir().unwrap();
    let export = || client.export("g1").poll_wait(Duration::from_millis(1)).concurrency(1);
    let told = |event: Event<'_>| is_good.store(!matches!(event, Event::File { done: 2, .. }), SeqCst);
    let error = export().download(scratch.path(), Existing::Resume, told).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 401);
    is_good.store(true, SeqCst);
    assert!(export().download(scratch.path(), Existing::Resume, |_| {}).await.unwrap().complete);
    let fetched = requests(&server, "GET").into_iter().filter(|target| target.contains("/files/")).count();
    assert_eq!(fetched, 6, "five files, and one refusal");
}

#[tokio::test]
async fn what_was_received_of_a_file_is_kept_unless_more_comes() {
    let lines = Arc::new(AtomicU32::new(2));
    let now = lines.clone();
    let server = fixture::server(Files::Here, move |_, seen| {
        let lines: String =
            (0..now.load(SeqCst)).map(|n| format!("{{\"resourceType\":\"Patient\",\"id\":\"p{n}\"}}\n")).collect();
        seen.target.ends_with("/files/1").then(|| match lines.is_empty() {
            true => json(410, ""),
            false => reply(200, "application/fhir+ndjson", lines),
        })
    });
    let scratch = tempfile::tempdir().unwrap();
    for (comes, received, status) in
        [(2, 2, Status::Incomplete), (1, 2, Status::Incomplete), (0, 2, Status::Incomplete), (3, 3, Status::Complete)]
    {
        lines.store(comes, SeqCst);
        let report = download(&server, scratch.path()).await;
        assert_eq!((report.files[0].received, report.files[0].status), (received, status), "{comes}");
        let file = fs::read_to_string(scratch.path().join("Patient/part-0001.ndjson")).unwrap();
        assert_eq!((file.lines().count() as u64, file.len() as u64), (received, report.files[0].bytes));
    }
}
