//! The same for exports as for records: see `attacks.rs` above.

use std::{
    cell::Cell,
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::Path,
    process::Command,
};

use nextgen_patient_access::{
    ErrorKind,
    export::{Event, Existing, verify},
};
use nextgen_test_support::{
    Server,
    export::{self as fixture, Files},
    other_user,
    record::tree,
};

use super::{download::download, export, resume::ended_after};

fn server() -> Server {
    fixture::server(Files::Here, |_, _| None)
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[tokio::test]
async fn a_folder_of_others_is_refused_unless_it_is_allowed() {
    let server = server();
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    ended_after(&server, &folder, 3).await;
    let asked = server.seen().len();
    let refused = async |what: &str| {
        let error = export(&server).download(&folder, Existing::Resume, |_| {}).await.unwrap_err();
        assert!(error.kind() == ErrorKind::File && error.to_string().contains(what), "{error}");
        assert_eq!(server.seen().len(), asked);
    };
    set_mode(&folder, 0o777);
    refused("the folder can be written to by others").await;
    if other_user::is_there() {
        other_user::gets(&folder);
        set_mode(&folder, 0o755);
        refused("the folder belongs to another user").await;
    }
    let allowed = export(&server).allow_shared_dir(true);
    assert!(allowed.download(&folder, Existing::Resume, |_| {}).await.unwrap().complete);
}

#[tokio::test]
async fn an_empty_one_of_our_own_is_narrowed_and_that_is_said() {
    let scratch = tempfile::tempdir().unwrap();
    set_mode(scratch.path(), 0o1777);
    let told = Cell::new(0);
    let tell = |event: Event<'_>| told.set(told.get() + u32::from(event == Event::Narrowed));
    assert!(export(&server()).download(scratch.path(), Existing::Refuse, tell).await.unwrap().complete);
    assert_eq!((told.get(), mode(scratch.path())), (1, 0o700));
}

#[tokio::test]
async fn no_link_is_followed_and_nobody_waits_for_a_pipe() {
    let server = server();
    let scratch = tempfile::tempdir().unwrap();
    let victim = scratch.path().join("victim");
    fs::create_dir(&victim).unwrap();
    symlink(&victim, scratch.path().join("link")).unwrap();
    export(&server).download(scratch.path().join("link"), Existing::Refuse, |_| {}).await.unwrap_err();
    let places =
        ["Observation", "_deleted", "Patient/part-0001.ndjson", ".partial/state.json", ".partial/files.ndjson"];
    for (number, place) in places.into_iter().enumerate() {
        for is_pipe in [false, true] {
            let folder = scratch.path().join(format!("{number}{is_pipe}"));
            ended_after(&server, &folder, 2).await;
            let path = folder.join(place);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            set_mode(path.parent().unwrap(), 0o700);
            let _ = fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path));
            match is_pipe {
                true => assert!(Command::new("mkfifo").arg(&path).status().unwrap().success()),
                false => symlink(&victim, &path).unwrap(),
            }
            match export(&server).download(&folder, Existing::Resume, |_| {}).await {
                // Where the file was the export's, it is again, in the link's place.
                Ok(_) => assert!(place.starts_with("Patient") && verify(&folder).unwrap().differences.is_empty()),
                Err(error) => assert_eq!(error.kind(), ErrorKind::File, "{place}: {error}"),
            }
            assert!(fs::read_dir(&victim).unwrap().next().is_none(), "{place}");
        }
    }
    let whole = scratch.path().join("whole");
    download(&server, &whole).await;
    let file = whole.join("Patient/part-0001.ndjson");
    fs::rename(&file, scratch.path().join("moved")).unwrap();
    symlink(scratch.path().join("moved"), &file).unwrap();
    assert_eq!(verify(&whole).unwrap().differences[0].found, None, "a link is not the file");
}

#[tokio::test]
async fn what_takes_the_place_of_a_folder_meanwhile_gets_nothing() {
    let server = server();
    let scratch = tempfile::tempdir().unwrap();
    let (folder, moved) = (scratch.path().join("export"), scratch.path().join("moved"));
    let victim = scratch.path().join("victim");
    fs::create_dir(&victim).unwrap();
    let is_done = Cell::new(false);
    let swap = |event: Event<'_>| {
        if matches!(event, Event::File { .. }) && !is_done.replace(true) {
            fs::rename(&folder, &moved).unwrap();
            symlink(&victim, &folder).unwrap();
        }
    };
    let report = export(&server).concurrency(1).download(&folder, Existing::Refuse, swap).await.unwrap();
    assert!(report.complete && is_done.get() && fs::read_dir(&victim).unwrap().next().is_none());
    assert!(verify(&moved).unwrap().differences.is_empty());
}

#[tokio::test]
async fn a_digit_that_changed_in_the_list_of_files_reaches_no_report() {
    let server = server();
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    download(&server, &whole).await;
    let ended = scratch.path().join("ended");
    ended_after(&server, &ended, 4).await;
    let list = fs::read(ended.join(".partial/files.ndjson")).unwrap();
    let digits: Vec<usize> = (0..list.len()).filter(|at| list[*at].is_ascii_digit()).collect();
    for at in digits.into_iter().step_by(9) {
        let folder = scratch.path().join(at.to_string());
        assert!(Command::new("cp").arg("-a").arg(&ended).arg(&folder).status().unwrap().success());
        let mut changed = list.clone();
        changed[at] = if changed[at] == b'9' { b'8' } else { changed[at] + 1 };
        fs::write(folder.join(".partial/files.ndjson"), changed).unwrap();
        match export(&server).download(&folder, Existing::Resume, |_| {}).await {
            Ok(_) => assert!(tree(&folder) == tree(&whole), "{at}"),
            Err(error) => assert!(error.to_string().contains("is not the export's"), "{at}: {error}"),
        }
    }
}

#[tokio::test]
async fn nor_does_a_byte_that_changed_in_the_state() {
    let server = server();
    let scratch = tempfile::tempdir().unwrap();
    let ended = scratch.path().join("ended");
    ended_after(&server, &ended, 4).await;
    let whole = fs::read(ended.join(".partial/state.json")).unwrap();
    let asked = server.seen().len();
    let mut texts: Vec<Vec<u8>> = (0..whole.len()).step_by(23).map(|at| whole[..at].to_vec()).collect();
    texts.extend((0..whole.len()).step_by(7).map(|at| {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        changed
    }));
    for text in texts {
        fs::write(ended.join(".partial/state.json"), &text).unwrap();
        let error = export(&server).download(&ended, Existing::Resume, |_| {}).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        for said in [".partial/state.json is not as it was written", "put it back", "another folder"] {
            assert!(error.to_string().contains(said), "{}: {error}", String::from_utf8_lossy(&text));
        }
    }
    assert_eq!(server.seen().len(), asked, "nobody is asked");
    fs::write(ended.join(".partial/state.json"), whole).unwrap();
    assert!(download(&server, &ended).await.complete);
}

#[tokio::test]
async fn a_state_that_was_kept_without_a_checksum_is_gone_on_with() {
    let server = server();
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("ended");
    ended_after(&server, &folder, 4).await;
    let path = folder.join(".partial/state.json");
    let kept: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(kept["sha256"].as_str().unwrap().len(), 64);
    fs::write(&path, serde_json::to_vec_pretty(&kept["state"]).unwrap()).unwrap();
    assert!(download(&server, &folder).await.complete);
    let begun = server.seen().iter().filter(|seen| seen.target.ends_with("$export")).count();
    assert_eq!(begun, 1, "no other is begun");
}
