//! The file of a session, in a folder where others may have been, and where there may be no room.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use nextgen_patient_access::{
    Error, ErrorKind,
    auth::{FileStore, MemoryStore, Session, SessionStore, StoreFuture, StoreLock, StoredSession},
};
use nextgen_test_support::{
    authorization::{SECRET, Server},
    other_user,
};
use tempfile::TempDir;

use super::begin::{sign_in, sign_in_and_expire};

async fn stored() -> StoredSession {
    let store = Arc::new(MemoryStore::new());
    sign_in(&Server::start(), store.clone()).await;
    store.load().await.unwrap().unwrap()
}

/// A folder with the path of a session in it.
fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.json");
    (folder, path)
}

fn write_own(path: &Path, content: &str) {
    fs::write(path, content).unwrap();
    set_mode(path, 0o600);
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").args(["-m", "600"]).arg(path).status().unwrap().success());
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn words(error: Box<dyn std::error::Error + Send + Sync>) -> String {
    let error = error.downcast::<Error>().unwrap();
    assert_eq!(error.kind(), ErrorKind::Store);
    let cause = std::error::Error::source(&*error).map(ToString::to_string).unwrap_or_default();
    let words = format!("{error}; {cause}");
    assert!(!words.contains(SECRET), "{words}");
    words
}

#[tokio::test]
async fn a_pipe_or_a_link_is_no_session_and_nobody_waits_for_it() {
    let session = stored().await;
    for is_pipe in [true, false] {
        let (folder, path) = place();
        let elsewhere = folder.path().join("elsewhere");
        write_own(&elsewhere, &session.to_json());
        let put = |path: &Path| if is_pipe { pipe(path) } else { symlink(&elsewhere, path).unwrap() };
        put(&path);
        let store = FileStore::new(&path);
        for error in [
            store.load().await.unwrap_err(),
            store.save(&session).await.unwrap_err(),
            store.prepare().await.unwrap_err(),
        ] {
            let words = words(error);
            assert!(words.contains("no regular file"), "{words}");
        }
        // It can be deleted, as a damaged one can.
        store.delete().await.unwrap();
        put(&folder.path().join("session.json.lock"));
        let words = words(store.lock().await.err().unwrap());
        assert!(words.contains("cannot be locked") && words.contains("no regular file"), "{words}");
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), session.to_json());
    }
}

#[tokio::test]
async fn another_users_file_is_no_session() {
    if !other_user::is_there() {
        return;
    }
    let (_folder, path) = place();
    let store = FileStore::new(&path);
    write_own(&path, &stored().await.to_json());
    assert!(store.load().await.unwrap().is_some());
    other_user::gets(&path);
    let words_of_file = words(store.load().await.unwrap_err());
    assert!(words_of_file.contains("belongs to another user"), "{words_of_file}");
    let lock = path.with_file_name("session.json.lock");
    write_own(&lock, "");
    other_user::gets(&lock);
    let words_of_lock = words(store.lock().await.err().unwrap());
    assert!(words_of_lock.contains("session.json.lock belongs to another user"), "{words_of_lock}");
}

#[tokio::test]
async fn a_folder_that_others_may_write_to_holds_no_session() {
    let session = stored().await;
    for mode in [0o770, 0o707, 0o1777] {
        let (folder, path) = place();
        let store = FileStore::new(&path);
        store.save(&session).await.unwrap();
        set_mode(folder.path(), mode);
        for error in [
            store.load().await.unwrap_err(),
            store.save(&session).await.unwrap_err(),
            store.prepare().await.unwrap_err(),
            store.lock().await.err().unwrap(),
            Session::check_store(&store).await.unwrap_err().into(),
        ] {
            let words = words(error);
            assert!(words.contains("can be written to by others") && words.contains("chmod go-w"), "{words}");
        }
        // Whoever wants to be rid of it can be, or makes the folder their own.
        set_mode(folder.path(), 0o755);
        assert_eq!(store.load().await.unwrap().unwrap().to_json(), session.to_json());
        set_mode(folder.path(), mode);
        store.delete().await.unwrap();
        assert!(!path.exists());
        // Where there is none, nobody needs to hear of the folder yet.
        assert!(store.load().await.unwrap().is_none());
    }
    if other_user::is_there() {
        let (folder, path) = place();
        let store = FileStore::new(&path);
        store.save(&session).await.unwrap();
        other_user::gets(folder.path());
        let words = words(store.load().await.unwrap_err());
        assert!(words.contains("belongs to another user") && words.contains("chown"), "{words}");
    }
}

#[tokio::test]
async fn what_a_killed_process_left_is_swept_under_the_lock_and_nothing_else() {
    let session = stored().await;
    let (folder, path) = place();
    let store = FileStore::new(&path);
    store.save(&session).await.unwrap();
    for (name, content) in [
        // Ours of now and of earlier; another session's; other programs'.
        (".session.json.tmp4711-3", &*session.to_json()),
        (".tmpa1B2c3", &*session.to_json()),
        (".other.json.tmp4711-3", &*session.to_json()),
        (".tmpa1B2c4", r#"{"version":1,"of":"another program"}"#),
        (".tmpshort", &*session.to_json()),
        ("notes", "own"),
    ] {
        write_own(&folder.path().join(name), content);
    }
    pipe(&folder.path().join(".tmpPiPePi"));
    // Only with the lock: whose file it is might be about to save.
    let holder = FileStore::new(&path);
    let lock = holder.lock().await.unwrap();
    write_own(&folder.path().join(".session.json.tmp4711-4"), "");
    assert!(store.load().await.unwrap().is_some());
    assert!(folder.path().join(".session.json.tmp4711-4").exists());
    drop(lock);
    drop(store.lock().await.unwrap());
    let left = [
        ".other.json.tmp4711-3",
        ".tmpPiPePi",
        ".tmpa1B2c4",
        ".tmpshort",
        "notes",
        "session.json",
        "session.json.lock",
    ];
    assert_eq!(names(folder.path()), left);
    assert_eq!(store.load().await.unwrap().unwrap().to_json(), session.to_json());
}

#[tokio::test]
async fn what_is_prepared_becomes_the_session_or_nothing() {
    let session = stored().await;
    let (folder, path) = place();
    let store = FileStore::new(&path);
    let lock = store.lock().await.unwrap();
    store.prepare().await.unwrap();
    store.prepare().await.unwrap();
    let prepared: Vec<_> = names(folder.path()).into_iter().filter(|name| name.contains(".tmp")).collect();
    assert_eq!(prepared.len(), 1, "{prepared:?}");
    let room = fs::metadata(folder.path().join(&prepared[0])).unwrap();
    assert!(room.len() > 10_000 && room.permissions().mode() & 0o777 == 0o600);
    // Where somebody removes it, it goes without.
    fs::remove_file(folder.path().join(&prepared[0])).unwrap();
    store.save(&session).await.unwrap();
    store.prepare().await.unwrap();
    store.save(&session).await.unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), session.to_json());
    store.prepare().await.unwrap();
    drop(lock);
    assert_eq!(names(folder.path()), ["session.json", "session.json.lock"]);

    Session::check_store(&store).await.unwrap();
    assert_eq!(names(folder.path()), ["session.json", "session.json.lock"]);
}

/// Whoever wants the file to stay as it is.
#[tokio::test]
async fn no_refresh_token_is_spent_for_a_session_that_cannot_be_saved() {
    let (_folder, path) = place();
    let server = Server::start();
    let session = sign_in_and_expire(&server, FileStore::new(&path)).await;
    set_mode(&path, 0o400);
    let read = async || session.client().unwrap().read_json("Patient", "p-1").await;
    for _ in 0..2 {
        let error = read().await.unwrap_err();
        assert_eq!((error.kind(), server.script().refreshes), (ErrorKind::Store, 0), "{error}");
    }
    assert_eq!(Session::check_store(&FileStore::new(&path)).await.unwrap_err().kind(), ErrorKind::Store);
    set_mode(&path, 0o600);
    read().await.unwrap();
    assert_eq!(server.script().refreshes, 1);
}

/// A store that knows when it is full.
struct Full(MemoryStore, Arc<AtomicBool>);

impl SessionStore for Full {
    fn load(&self) -> StoreFuture<'_, Option<StoredSession>> {
        self.0.load()
    }

    fn save<'a>(&'a self, session: &'a StoredSession) -> StoreFuture<'a, ()> {
        self.0.save(session)
    }

    fn prepare(&self) -> StoreFuture<'_, ()> {
        Box::pin(async { if self.1.load(Ordering::SeqCst) { Err("full".into()) } else { Ok(()) } })
    }

    fn delete(&self) -> StoreFuture<'_, ()> {
        self.0.delete()
    }

    fn lock(&self) -> StoreFuture<'_, Box<dyn StoreLock>> {
        self.0.lock()
    }
}

#[tokio::test]
async fn a_store_is_asked_before_and_a_token_that_is_still_good_is_used_on() {
    let is_full = Arc::new(AtomicBool::new(false));
    let server = Server::start();
    // To be renewed from now on; good for a while.
    server.script().life = 60;
    let session = sign_in(&server, Arc::new(Full(MemoryStore::new(), is_full.clone()))).await;
    is_full.store(true, Ordering::SeqCst);
    session.client().unwrap().read_json("Patient", "p-1").await.unwrap();
    assert_eq!(server.script().refreshes, 0);
    server.forget_access_tokens();
    let error = session.client().unwrap().read_json("Patient", "p-1").await.unwrap_err();
    assert_eq!((error.status().is_some(), server.script().refreshes), (false, 0), "{error}");
    is_full.store(false, Ordering::SeqCst);
    session.client().unwrap().read_json("Patient", "p-1").await.unwrap();
    assert_eq!(server.script().refreshes, 1);
}
