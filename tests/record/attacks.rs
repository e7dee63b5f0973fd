//! Folders that others prepared, or change meanwhile: no file of a record or export goes anywhere else, and none is read from there.

use std::{
    cell::Cell,
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicBool, Ordering},
};

use nextgen_patient_access::{
    Error, ErrorKind,
    record::{self, Existing, Progress, Summary},
};
use nextgen_test_support::{
    Server, other_user,
    record::{self as fixture, tree},
};
use tempfile::TempDir;

use crate::{
    client,
    download::{download, ended_after},
};

const OWN: &str = "years of work";

/// What somebody else has, in the same place as the folder of a download.
struct Place {
    server: Server,
    scratch: TempDir,
}

impl Place {
    fn new() -> Self {
        let this = Self { server: fixture::server(|_, _| None), scratch: tempfile::tempdir().unwrap() };
        fs::create_dir(this.victim()).unwrap();
        fs::write(this.victim().join("own"), OWN).unwrap();
        this
    }

    fn folder(&self) -> PathBuf {
        self.scratch.path().join("record")
    }

    fn victim(&self) -> PathBuf {
        self.scratch.path().join("victim")
    }

    fn victim_is_untouched(&self) -> bool {
        names(&self.victim()) == ["own"] && fs::read_to_string(self.victim().join("own")).unwrap() == OWN
    }

    async fn download(&self, existing: Existing) -> Result<record::Completeness, Error> {
        client(&self.server).record("p1").download(self.folder(), existing, |_| {}).await
    }

    /// That it is refused, before anything is asked for; why.
    async fn refused(&self, existing: Existing) -> String {
        let asked = self.server.seen().len();
        let error = self.download(existing).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File, "{error}");
        assert_eq!(self.server.seen().len(), asked, "nothing is asked: {error}");
        assert!(self.victim_is_untouched(), "{error}");
        words(&error)
    }
}

fn words(error: &Error) -> String {
    let cause = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    format!("{error}; {cause}")
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").args(["-m", "600"]).arg(path).status().unwrap().success());
}

#[tokio::test]
async fn a_folder_of_another_user_is_refused() {
    if !other_user::is_there() {
        return;
    }
    let place = Place::new();
    fs::create_dir(place.folder()).unwrap();
    // They may have it for themselves, or seem to.
    for bits in [0o700, 0o755, 0o777] {
        set_mode(&place.folder(), bits);
        other_user::gets(&place.folder());
        for existing in [Existing::Refuse, Existing::Resume] {
            let error = place.refused(existing).await;
            assert!(error.contains("belongs to another user") && error.contains("--allow-shared-dir"), "{error}");
            assert!(names(&place.folder()).is_empty() && mode(&place.folder()) == bits);
        }
    }
    let record = client(&place.server).record("p1").allow_shared_dir(true);
    assert!(record.download(place.folder(), Existing::Refuse, |_| {}).await.unwrap().complete);
    assert_eq!(mode(&place.folder()), 0o777, "as it is");
}

#[tokio::test]
async fn so_is_a_hidden_folder_of_another_user() {
    if !other_user::is_there() {
        return;
    }
    let place = Place::new();
    assert!(ended_after(&place.server, &place.folder(), 9, 1).await.is_none());
    let (partial, documents) = (place.folder().join(".partial"), place.folder().join("documents"));
    other_user::gets(&partial);
    let error = place.refused(Existing::Resume).await;
    assert!(error.contains(".partial belongs to another user"), "{error}");
    std::os::unix::fs::chown(&partial, Some(0), Some(0)).unwrap();

    fs::create_dir(&documents).unwrap();
    other_user::gets(&documents);
    let error = place.download(Existing::Resume).await.unwrap_err();
    assert!(error.to_string().contains("belongs to another user"), "{error}");
    assert!(names(&documents).is_empty());
}

#[tokio::test]
async fn a_folder_that_others_may_write_to_is_refused() {
    let place = Place::new();
    assert!(ended_after(&place.server, &place.folder(), 9, 1).await.is_none());
    let partial = place.folder().join(".partial");
    for (folder, which) in [(place.folder(), "the folder can"), (partial.clone(), ".partial can")] {
        for bits in [0o770, 0o707, 0o1777] {
            set_mode(&folder, bits);
            let error = place.refused(Existing::Resume).await;
            assert!(error.contains(which) && error.contains("be written to by others"), "{error}");
            assert!(error.contains("chmod -R go-w"), "{error}");
        }
        set_mode(&folder, 0o700);
    }
    // That others could read what is in it is no reason to lose it; what is ours alone becomes so.
    set_mode(&place.folder(), 0o755);
    set_mode(&partial, 0o755);
    assert!(ended_after(&place.server, &place.folder(), 3, 1).await.is_none());
    assert_eq!((mode(&place.folder()), mode(&partial)), (0o755, 0o700));
    let documents = place.folder().join("documents");
    fs::create_dir_all(&documents).unwrap();
    set_mode(&documents, 0o777);
    let error = place.download(Existing::Resume).await.unwrap_err();
    assert!(error.to_string().contains("can be written to by others"), "{error}");
    set_mode(&documents, 0o700);
    assert!(place.download(Existing::Resume).await.unwrap().complete);
}

#[tokio::test]
async fn a_mounted_volume_may_be_taken_as_it_is() {
    let place = Place::new();
    assert!(ended_after(&place.server, &place.folder(), 9, 1).await.is_none());
    for folder in [place.folder(), place.folder().join(".partial")] {
        set_mode(&folder, 0o777);
    }
    let record = client(&place.server).record("p1").allow_shared_dir(true);
    assert!(record.download(place.folder(), Existing::Resume, |_| {}).await.unwrap().complete);
    assert_eq!(mode(&place.folder()), 0o777);
    assert!(record::verify(place.folder()).unwrap().differences.is_empty());
}

#[tokio::test]
async fn an_empty_folder_of_our_own_is_narrowed_and_that_is_said() {
    for (bits, said) in [(0o700, 0), (0o755, 1), (0o777, 1), (0o2770, 1)] {
        let place = Place::new();
        fs::create_dir(place.folder()).unwrap();
        set_mode(&place.folder(), bits);
        let told = Cell::new(0);
        let tell = |progress: Progress<'_>| told.set(told.get() + u32::from(progress == Progress::Narrowed));
        let record = client(&place.server).record("p1");
        assert!(record.download(place.folder(), Existing::Refuse, tell).await.unwrap().complete);
        assert_eq!((told.get(), mode(&place.folder())), (said, 0o700), "{bits:o}");
    }
}

#[tokio::test]
async fn a_folder_that_is_a_link_is_refused() {
    let place = Place::new();
    fs::remove_file(place.victim().join("own")).unwrap();
    symlink(place.victim(), place.folder()).unwrap();
    for existing in [Existing::Refuse, Existing::Resume] {
        let error = place.download(existing).await.unwrap_err();
        assert!(words(&error).contains("link"), "{}", words(&error));
        assert!(names(&place.victim()).is_empty() && place.server.seen().is_empty());
    }
    // One that leads to nothing makes nothing there.
    fs::remove_dir(place.victim()).unwrap();
    place.download(Existing::Refuse).await.unwrap_err();
    assert!(!place.victim().exists());
}

#[tokio::test]
async fn no_link_in_a_folder_is_followed() {
    // What is known of the folder before anything is asked.
    let hidden = ["", "/lock", "/plan.json", "/Observation.laboratory.ndjson", "/references.ndjson", "/files.ndjson"];
    for name in hidden.map(|name| format!(".partial{name}")).iter().chain([&"manifest.json".to_owned()]) {
        let place = Place::new();
        assert!(ended_after(&place.server, &place.folder(), 20, 1).await.is_none());
        let link = place.folder().join(name);
        if name == ".partial" {
            fs::rename(&link, place.scratch.path().join("moved")).unwrap();
            symlink(place.victim(), &link).unwrap();
        } else {
            let _ = fs::remove_file(&link);
            symlink(place.victim().join("own"), &link).unwrap();
        }
        let error = place.refused(Existing::Resume).await;
        assert!(error.contains("link"), "{name}: {error}");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink(), "{name}");
    }
    // What is only found when it comes to it.
    for (name, to) in [("documents", ""), ("Patient.ndjson", "own"), ("documents/Patient-p1-ccda.xml", "new")] {
        let place = Place::new();
        assert!(ended_after(&place.server, &place.folder(), 3, 1).await.is_none());
        let link = place.folder().join(name);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        symlink(place.victim().join(to), &link).unwrap();
        let error = place.download(Existing::Resume).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File, "{name}");
        assert!(place.victim_is_untouched(), "{name}: {}", words(&error));
        // It goes on when it is out of the way.
        fs::remove_file(link).unwrap();
        assert!(place.download(Existing::Resume).await.unwrap().complete, "{name}");
    }
}

/// A name that is checked and then opened is another's in between. Here the folder is taken away while a download goes on, and a link
/// put in its place; by another user, if there is one, who may write to the folder above.
#[tokio::test]
async fn what_takes_the_folders_place_meanwhile_gets_nothing() {
    for name in ["", ".partial"] {
        let place = Place::new();
        let (folder, moved) = (place.folder().join(name), place.scratch.path().join("moved"));
        let is_others = name.is_empty() && other_user::is_there();
        if is_others {
            set_mode(place.scratch.path(), 0o777);
            set_mode(&place.victim(), 0o755);
        }
        let is_done = Cell::new(false);
        let swap = |progress: Progress<'_>| {
            if !matches!(progress, Progress::Type { .. }) || is_done.replace(true) {
                return;
            }
            let of = |program: &str| if is_others { other_user::command(program) } else { Command::new(program) };
            let folder = folder.to_str().unwrap().trim_end_matches('/');
            assert!(of("mv").arg(folder).arg(&moved).status().unwrap().success());
            assert!(of("ln").arg("-s").arg(place.victim()).arg(folder).status().unwrap().success());
        };
        let record = client(&place.server).record("p1").concurrency(1);
        let done = record.download(place.folder(), Existing::Refuse, swap).await;
        assert!(is_done.get() && place.victim_is_untouched(), "{name}: {:?}", names(&place.victim()));
        if name.is_empty() {
            assert!(done.unwrap().complete);
            assert!(record::verify(&moved).unwrap().differences.is_empty(), "all went to where it was begun");
        }
    }
}

#[tokio::test]
async fn nor_does_a_link_that_takes_the_place_of_documents() {
    let place = Place::new();
    let documents = place.folder().join("documents");
    let is_done = Cell::new(false);
    let swap = |progress: Progress<'_>| {
        if matches!(progress, Progress::Documents { .. }) && !is_done.replace(true) {
            fs::rename(&documents, place.scratch.path().join("moved")).unwrap();
            symlink(place.victim(), &documents).unwrap();
        }
    };
    let record = client(&place.server).record("p1").concurrency(1);
    let error = record.download(place.folder(), Existing::Refuse, swap).await.unwrap_err();
    assert!(is_done.get() && error.kind() == ErrorKind::File && place.victim_is_untouched());
    assert!(words(&error).contains("link"), "{}", words(&error));
}

#[tokio::test]
async fn nobody_waits_for_a_pipe() {
    for name in ["lock", "plan.json", "Patient.ndjson", "references.ndjson", "documents.ndjson", "files.ndjson"] {
        let place = Place::new();
        assert!(ended_after(&place.server, &place.folder(), 9, 1).await.is_none());
        let path = place.folder().join(".partial").join(name);
        let _ = fs::remove_file(&path);
        pipe(&path);
        let error = place.refused(Existing::Resume).await;
        assert!(error.contains("no regular file"), "{name}: {error}");
    }
    for name in ["manifest.json", "Observation.ndjson", "documents/Patient-p1-ccda.xml"] {
        let place = Place::new();
        download(&place.server, &place.folder(), Existing::Refuse).await;
        let path = place.folder().join(name);
        fs::remove_file(&path).unwrap();
        pipe(&path);
        place.refused(Existing::Resume).await;
        match record::verify(place.folder()) {
            Ok(verification) => assert_eq!(verification.differences[0].file, name),
            Err(error) => assert!(name == "manifest.json" && words(&error).contains("no regular file")),
        }
        let is_read = Summary::of_folder(place.folder()).is_ok();
        assert_eq!(is_read, name.starts_with("documents"), "{name}");
    }
}

/// Each change of the spool is seen, and the record is the same as if nothing had happened.
#[tokio::test]
async fn a_digit_that_changed_in_a_spool_reaches_no_record() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    download(&server, &whole, Existing::Refuse).await;
    for number in 0..24 {
        let folder = scratch.path().join(number.to_string());
        assert!(ended_after(&server, &folder, 24, 1).await.is_none());
        let mut spools: Vec<String> = names(&folder.join(".partial"));
        spools.retain(|name| name.ends_with(".ndjson"));
        let spool = &spools[number % spools.len()];
        let path = folder.join(".partial").join(spool);
        let mut bytes = fs::read(&path).unwrap();
        let digits: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit()).collect();
        let at = digits[(number * 97 + 13) % digits.len()];
        bytes[at] = if bytes[at] == b'9' { b'8' } else { bytes[at] + 1 };
        fs::write(&path, bytes).unwrap();
        let damaged = Cell::new(false);
        let told = |progress: Progress<'_>| {
            if let Progress::Damaged { file } = progress {
                damaged.set(file == spool);
            }
        };
        match client(&server).record("p1").download(&folder, Existing::Resume, told).await {
            Ok(report) => {
                assert!(report.complete && damaged.get(), "{spool} at {at}");
                assert!(tree(&folder) == tree(&whole), "{spool} at {at}");
            }
            Err(error) => assert!(spool == "files.ndjson" && error.to_string().contains("damaged"), "{spool}: {error}"),
        }
    }
}

#[tokio::test]
async fn nor_does_a_page_that_is_lost_between_others_or_comes_from_elsewhere() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let whole = scratch.path().join("whole");
    download(&server, &whole, Existing::Refuse).await;
    let changes: [fn(&str) -> String; 3] = [
        // The first page; the second; both, the other way round.
        |text| text.split_inclusive('\n').skip_while(|line| !line.starts_with('#')).skip(1).collect(),
        |text| {
            let ends: Vec<usize> =
                text.match_indices("\n#").map(|(at, _)| text[at + 1..].find('\n').unwrap() + at + 2).collect();
            format!("{}{}", &text[..ends[0]], &text[ends[1]..])
        },
        |text| {
            let end = text.find("\n#").map(|at| text[at + 1..].find('\n').unwrap() + at + 2).unwrap();
            format!("{}{}", &text[end..], &text[..end])
        },
    ];
    for (number, change) in changes.into_iter().enumerate() {
        let folder = scratch.path().join(number.to_string());
        assert!(ended_after(&server, &folder, 24, 1).await.is_none());
        let partial = folder.join(".partial");
        let pages = |name: &String| fs::read_to_string(partial.join(name)).unwrap().matches("\n#").count();
        let spool =
            names(&partial).into_iter().find(|name| name.starts_with("Observation") && pages(name) >= 3).unwrap();
        let text = fs::read_to_string(partial.join(&spool)).unwrap();
        fs::write(partial.join(&spool), change(&text)).unwrap();
        assert!(download(&server, &folder, Existing::Resume).await.complete);
        assert!(tree(&folder) == tree(&whole), "{number}");
    }
}

/// As earlier versions kept it.
#[tokio::test]
async fn what_was_kept_without_checksums_is_asked_for_again() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let (whole, folder) = (scratch.path().join("whole"), scratch.path().join("record"));
    download(&server, &whole, Existing::Refuse).await;
    for steps in [9, 24, 30] {
        assert!(ended_after(&server, &folder, steps, 1).await.is_none());
        let mut spools = 0;
        for name in names(&folder.join(".partial")).iter().filter(|name| name.ends_with(".ndjson")) {
            let path = folder.join(".partial").join(name);
            let text = fs::read_to_string(&path).unwrap();
            let earlier = text.split_inclusive('\n').map(|line| match line.strip_prefix('#') {
                Some(line) => format!("#{}", line.split_once(' ').unwrap().1),
                None => line.to_owned(),
            });
            fs::write(&path, earlier.collect::<String>()).unwrap();
            spools += u32::from(name != "files.ndjson");
        }
        let told = Cell::new(0);
        let tell =
            |progress: Progress<'_>| told.set(told.get() + u32::from(matches!(progress, Progress::Damaged { .. })));
        assert!(client(&server).record("p1").download(&folder, Existing::Resume, tell).await.unwrap().complete);
        assert_eq!(told.get(), spools, "what is asked for again is told");
        assert!(tree(&folder) == tree(&whole));
        fs::remove_dir_all(&folder).unwrap();
    }
}

/// Until they run, they have all open that their parent has.
#[test]
fn programs_that_are_started_meanwhile_hold_no_folder() {
    let server = fixture::server(|_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                Command::new("true").status().unwrap();
            }
        });
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let refused = (0..100).find_map(|number| {
            let folder = scratch.path().join(number.to_string());
            runtime.block_on(async {
                ended_after(&server, &folder, 1, 1).await;
                client(&server).record("p1").download(&folder, Existing::Resume, |_| {}).await.err()
            })
        });
        is_over.store(true, Ordering::Relaxed);
        assert!(refused.is_none(), "{}", refused.unwrap());
    });
}
