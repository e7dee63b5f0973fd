//! The stores, and what happens to damaged ones. A program of its own: the keyring is the whole process's.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may fail by panicking")]
#![cfg(feature = "auth")]

#[path = "auth/session/begin.rs"]
mod begin;

use std::{fs, path::Path, sync::Arc};

use nextgen_patient_access::{
    Error, ErrorKind,
    auth::{FileStore, MemoryStore, Session, SessionStore, StoredSession},
};
use nextgen_test_support::authorization::{SECRET, Server};

use begin::{app, sign_in, sign_in_and_expire};

async fn stored() -> StoredSession {
    let store = Arc::new(MemoryStore::new());
    sign_in(&Server::start(), store.clone()).await;
    store.load().await.unwrap().unwrap()
}

fn own(error: Box<dyn std::error::Error + Send + Sync>) -> Error {
    let error = *error.downcast::<Error>().unwrap();
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains(SECRET), "{shown}");
    assert_eq!(error.kind(), ErrorKind::Store);
    error
}

async fn damaged(path: &Path, content: &[u8]) -> String {
    write_own(path, content);
    own(FileStore::new(path).load().await.unwrap_err()).to_string()
}

fn write_own(path: &Path, content: &[u8]) {
    let _ = fs::remove_file(path);
    fs::write(path, content).unwrap();
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
}

#[tokio::test]
async fn a_session_goes_through_a_file_unchanged() {
    let directory = tempfile::tempdir().unwrap();
    let store = FileStore::new(directory.path().join("a/b/session.json"));
    let session = stored().await;
    assert!(store.load().await.unwrap().is_none());
    store.save(&session).await.unwrap();
    store.save(&session).await.unwrap();
    assert_eq!(store.load().await.unwrap().unwrap().to_json(), session.to_json());
    assert_eq!(fs::read_dir(store.path().parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
    store.delete().await.unwrap();
    store.delete().await.unwrap();
    assert!(store.load().await.unwrap().is_none());
}

#[cfg(unix)]
#[tokio::test]
async fn only_its_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let store = FileStore::new(directory.path().join("new/session.json"));
    store.save(&stored().await).await.unwrap();
    let _lock = store.lock().await.unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(store.path()), 0o600);
    assert_eq!(mode(&directory.path().join("new/session.json.lock")), 0o600);
    assert_eq!(mode(&directory.path().join("new")), 0o700);

    fs::set_permissions(store.path(), fs::Permissions::from_mode(0o640)).unwrap();
    let error = own(store.load().await.unwrap_err()).to_string();
    assert!(error.contains("can be read by others") && error.contains("chmod 600"), "{error}");
}

#[tokio::test]
async fn damage_is_told_without_the_content() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("session.json");
    let whole = stored().await.to_json();
    for end in [0, 1, whole.len() / 2, whole.len() - 1] {
        assert!(damaged(&path, &whole.as_bytes()[..end]).await.contains("holds no session that can be used"));
    }
    for content in ["\0\0\0\0".as_bytes(), b"\xff\xfe", b"[]", b"{}", b"{\"version\": \"s3cr3t\"}", b"{\"version\": 1}"]
    {
        damaged(&path, content).await;
    }
    write_own(&path, whole.replace("\"version\":1", "\"version\":2").as_bytes());
    let error = own(FileStore::new(&path).load().await.unwrap_err());
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("has version 2"), "{cause}");
}

#[tokio::test]
async fn a_file_that_cannot_be_written_says_so_and_stays() {
    let directory = tempfile::tempdir().unwrap();
    let session = stored().await;
    let path = directory.path().join("session.json");
    write_own(&path, b"old");
    let mut read_only = fs::metadata(&path).unwrap().permissions();
    read_only.set_readonly(true);
    fs::set_permissions(&path, read_only).unwrap();
    let error = own(FileStore::new(&path).save(&session).await.unwrap_err()).to_string();
    assert!(error.contains("session.json cannot be written"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"old");

    // A file where the directory should be.
    let below = FileStore::new(path.join("session.json"));
    own(below.save(&session).await.unwrap_err());
    own(below.lock().await.err().unwrap());
    own(FileStore::new(directory.path()).load().await.unwrap_err());
}

#[tokio::test]
async fn a_damaged_store_fails_the_request_not_the_process() {
    let directory = tempfile::tempdir().unwrap();
    let store = FileStore::new(directory.path().join("session.json"));
    let server = Server::start();
    let session = sign_in_and_expire(&server, store.clone()).await;
    write_own(store.path(), b"{");
    let error = session.client().unwrap().read_json("Patient", "1").await.unwrap_err();
    assert_eq!((error.kind(), server.script().refreshes), (ErrorKind::Store, 0));
    let error = Session::restore(app(), store).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
}

#[cfg(feature = "keyring")]
#[tokio::test]
async fn a_session_goes_through_a_keyring_unchanged() {
    use nextgen_patient_access::auth::KeyringStore;
    assert!(KeyringStore::new("app", "patient").unwrap_err().to_string().contains("no keyring was chosen"));
    keyring_core::set_default_store(keyring_core::mock::Store::new().unwrap());
    let store = KeyringStore::new("app", "patient").unwrap();
    let session = stored().await;
    assert!(store.load().await.unwrap().is_none());
    store.save(&session).await.unwrap();
    assert_eq!(store.load().await.unwrap().unwrap().to_json(), session.to_json());
    store.delete().await.unwrap();
    store.delete().await.unwrap();
    assert!(store.load().await.unwrap().is_none());
}

#[cfg(feature = "keyring")]
mod keyring_of_two_processes {
    use std::{
        env,
        io::{BufRead, BufReader, Write},
        path::PathBuf,
        process::{Child, ChildStdout, Command, Stdio},
    };

    use nextgen_patient_access::auth::KeyringStore;

    use super::*;

    #[tokio::test]
    #[ignore = "a process of the tests"]
    async fn worker() {
        let Some(noted) = env::var_os("KEYRING_NOTED").map(PathBuf::from) else { return };
        keyring_core::set_default_store(keyring_core::mock::Store::new().unwrap());
        let mut store = KeyringStore::new("app", "ada").unwrap();
        if let Some(folder) = env::var_os("KEYRING_LOCKS") {
            store = store.with_locks_in(folder);
        }
        println!("asks");
        let lock = store.lock().await.unwrap();
        println!("has it, noted: {}", noted.exists());
        std::io::stdin().read_line(&mut String::new()).unwrap();
        fs::write(noted, "").unwrap();
        lock.release().await.unwrap();
    }

    struct Process(Child, BufReader<ChildStdout>);

    impl Process {
        fn start(home: &Path, locks: Option<PathBuf>) -> Self {
            let mut command = Command::new(env::current_exe().unwrap());
            command.args(["--exact", "keyring_of_two_processes::worker", "--ignored", "--nocapture"]);
            command.env("HOME", home).env("USERPROFILE", home).env("KEYRING_NOTED", home.join("noted"));
            command.envs(locks.map(|folder| ("KEYRING_LOCKS", folder)));
            let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
            let output = BufReader::new(process.stdout.take().unwrap());
            Self(process, output)
        }

        fn says(&mut self, what: &str) {
            let mut line = String::new();
            while !line.ends_with(&format!("{what}\n")) {
                line.clear();
                assert_ne!(self.1.read_line(&mut line).unwrap(), 0, "{what}");
                assert!(!line.starts_with("has it") || line.contains(what), "{line}");
            }
        }
    }

    #[test]
    fn one_has_the_lock() {
        let home = tempfile::tempdir().unwrap();
        let state = if cfg!(windows) { "AppData/Local" } else { ".local/state" };
        let mut one = Process::start(home.path(), None);
        one.says("has it, noted: false");
        let mut other = Process::start(home.path(), Some(home.path().join(state).join("nextgen-patient-access")));
        other.says("asks");
        writeln!(one.0.stdin.as_ref().unwrap()).unwrap();
        // Not before the first had noted that it was about to release it.
        other.says("has it, noted: true");
        std::io::copy(&mut one.1, &mut std::io::sink()).unwrap();
        assert!(one.0.wait().unwrap().success());

        // The lock of one that is killed is free.
        fs::remove_file(home.path().join("noted")).unwrap();
        let mut third = Process::start(home.path(), None);
        third.says("asks");
        other.0.kill().unwrap();
        other.0.wait().unwrap();
        third.says("has it, noted: false");
        third.0.kill().unwrap();
        third.0.wait().unwrap();
    }
}
