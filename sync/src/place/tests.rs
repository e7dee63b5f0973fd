//! What holds at each place that is not a folder: who was killed when, and who comes too late.

use std::{fs, path::Path, sync::Arc, time::Duration};

use nextgen_patient_access::record::Completeness;
use nextgen_stores::{AppKey, Database, Stores};
use nextgen_test_support::database;
use serde_json::json;

use super::Place;
use crate::queue::{Lease, Queue};

pub(super) async fn queue(database: &database::Place) -> Queue {
    let database = Database::at(database.url()).await.unwrap();
    let stores = Stores::open(&database, AppKey::new([7; 32])).await.unwrap();
    Queue::open(stores, "here".to_owned(), Duration::from_secs(60)).await.unwrap()
}

pub(super) fn lease(queue: &Queue, key: &str, fence: i64) -> Lease {
    Lease { key: key.into(), mark: queue.mark(key).into(), fence, forgets: false }
}

/// A record whose only resource has a text, as the update number `change_set` has left it; 0 is its download.
pub(super) fn write(folder: &Path, text: &str, change_set: u64) -> Completeness {
    let resource = |text: &str| format!(r#"{{"resourceType":"A","id":"1","text":"{text}"}}"#);
    if change_set > 0 {
        let before = fs::read_to_string(folder.join("A.ndjson")).unwrap();
        let line = format!(r#"{{"kind":"changed","before":{},"after":{}}}"#, before.trim(), resource(text));
        fs::create_dir_all(folder.join("changes")).unwrap();
        fs::write(folder.join(format!("changes/{change_set:08}.ndjson")), line + "\n").unwrap();
    }
    fs::write(folder.join("A.ndjson"), resource(text) + "\n").unwrap();
    fs::write(folder.join("manifest.json"), text).unwrap();
    let files = json!({ "A.ndjson": { "bytes": 0, "sha256": "" } });
    let report = json!({
        "api": "office-r4", "patient": "p1", "complete": true, "types": {}, "documents": [], "files": files,
    });
    serde_json::from_value(report).unwrap()
}

/// What a copy of the record has in its file; `None` if there is no record.
pub(super) async fn text_at(place: &Place, lease: &Lease) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let is_there = place.copy(&lease.mark, folder.path()).await.unwrap();
    is_there.then(|| fs::read_to_string(folder.path().join("manifest.json")).unwrap())
}

/// What all that keep records elsewhere than in folders hold to.
pub(super) async fn holds(place: &Place, queue: &Queue) {
    let of = |fence| lease(queue, "p0", fence);
    assert_eq!(text_at(place, &of(1)).await, None);
    // Killed before it has stored anything.
    drop(place.fetch(&of(1)).await.unwrap().unwrap());
    assert_eq!(text_at(place, &of(1)).await, None);

    let local = place.fetch(&of(2)).await.unwrap().unwrap();
    let first = write(local.folder(), "first", 0);
    assert!(place.store(&of(2), &local, Some(&first)).await.unwrap());
    assert_eq!(text_at(place, &of(2)).await.as_deref(), Some("first"));

    // Two that both think that it is theirs: who came later has it.
    let stale = place.fetch(&of(3)).await.unwrap().unwrap();
    let late = write(stale.folder(), "late", 1);
    let local = place.fetch(&of(4)).await.unwrap().unwrap();
    assert!(!place.store(&of(3), &stale, Some(&late)).await.unwrap());
    assert_eq!(text_at(place, &of(3)).await.as_deref(), Some("first"));
    let second = write(local.folder(), "second", 1);
    // What an update has left that was ended is there for the next: also what is stored in several parts.
    let large: Vec<u8> = (0..9_000_000_u32).flat_map(|number| number.to_be_bytes()).take(20_000_000).collect();
    fs::create_dir(local.folder().join(".partial")).unwrap();
    fs::write(local.folder().join(".partial/A.ndjson"), &large).unwrap();
    assert!(place.store(&of(4), &local, None).await.unwrap());
    assert!(!place.store(&of(3), &stale, Some(&late)).await.unwrap());
    assert!(place.fetch(&of(3)).await.unwrap().is_none());
    drop(stale);
    assert!(local.folder().join("manifest.json").exists());
    assert_eq!(text_at(place, &of(4)).await.as_deref(), Some("second"));
    let local = Arc::new(place.fetch(&of(5)).await.unwrap().unwrap());
    assert!(fs::read(local.folder().join(".partial/A.ndjson")).unwrap() == large);
    assert!(local.folder().join("changes/00000001.ndjson").exists());
    fs::remove_dir_all(local.folder().join(".partial")).unwrap();
    assert!(place.store(&of(5), &local, Some(&second)).await.unwrap());
    let again = place.fetch(&of(6)).await.unwrap().unwrap();
    assert!(!again.folder().join(".partial").exists());

    // Another's is another's. Who forgets has the record gone, and nobody brings it back who had begun before.
    let other = place.fetch(&lease(queue, "p1", 1)).await.unwrap().unwrap();
    let report = write(other.folder(), "other", 0);
    assert!(place.store(&lease(queue, "p1", 1), &other, Some(&report)).await.unwrap());
    place.delete(&of(5)).await.unwrap();
    assert_eq!(text_at(place, &of(6)).await.as_deref(), Some("second"));
    place.delete(&of(7)).await.unwrap();
    place.delete(&of(7)).await.unwrap();
    assert_eq!(text_at(place, &of(7)).await, None);
    assert!(!place.store(&of(6), &again, Some(&second)).await.unwrap());
    assert_eq!(text_at(place, &of(7)).await, None);
    assert_eq!(text_at(place, &lease(queue, "p1", 1)).await.as_deref(), Some("other"));
}
