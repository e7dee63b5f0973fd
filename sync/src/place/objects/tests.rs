//! What an object store is left with, whatever happens to those who write to it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may fail by panicking")]

use std::fs;

use axum::response::IntoResponse as _;
use nextgen_test_support::{Server, database, json};
use object_store::{aws::AmazonS3Builder, memory::InMemory};

use super::{
    super::{
        Place,
        tests::{holds, lease, queue, text_at, write},
    },
    *,
};

async fn objects() -> (Objects, Queue, database::Place) {
    let database = database::Place::sqlite();
    let queue = queue(&database).await;
    (Objects::at(&queue, Arc::new(InMemory::new()), Name::from("records")).await.unwrap(), queue, database)
}

/// All that there is, but for what tells the place from others.
async fn names(objects: &Objects) -> Vec<String> {
    let found: Vec<_> = objects.store.list(None).map_ok(|object| object.location).try_collect().await.unwrap();
    found.iter().map(ToString::to_string).filter(|name| !name.ends_with(MARK)).collect()
}

/// A worker's record, of a text that it has stored.
async fn first(objects: &Objects, lease: &Lease) -> Local {
    let local = objects.fetch(lease).await.unwrap().unwrap();
    write(local.folder(), "first", 0);
    assert!(objects.store(lease, local.folder()).await.unwrap());
    local
}

/// What another has uploaded and not switched to, and what it has seen of the index.
async fn second(objects: &Objects, lease: &Lease) -> (Index, UpdateVersion) {
    let local = objects.fetch(lease).await.unwrap().unwrap();
    write(local.folder(), "second", 1);
    let (was, version) = objects.index(&lease.mark).await.unwrap().unwrap();
    let files = objects.upload(lease, local.folder(), &was).await.unwrap();
    (Index { version: VERSION, fence: lease.fence, files }, version)
}

#[tokio::test]
async fn no_worker_replaces_what_a_later_one_has_stored() {
    let (objects, queue, _database) = objects().await;
    holds(&Place::Objects(objects.clone()), &queue).await;
    // Of who was forgotten, nothing is left.
    let (names, other) = (names(&objects).await, format!("records/{}/", queue.mark("p1")));
    assert!(names.iter().all(|name| name.starts_with(&other)), "{names:?}");
}

#[tokio::test]
async fn it_is_so_over_http_too() {
    let Some(url) = nextgen_test_support::objects::bucket() else { return };
    let database = database::Place::sqlite();
    let queue = queue(&database).await;
    let objects = Objects::open(&queue, &url).await.unwrap();
    holds(&Place::Objects(objects.clone()), &queue).await;
    let (names, other) = (names(&objects).await, format!("records/{}/", queue.mark("p1")));
    assert!(names.iter().all(|name| name.starts_with(&other)), "{names:?}");
    let error = Objects::open(&queue, &url.replace("s3://bucket", "s3://no-bucket")).await.err().unwrap();
    assert!(error.to_string().contains("no such bucket"), "{error}");
    // Another place is another, also in the same bucket.
    let error = Objects::open(&queue, &url.replace("/records", "/other")).await.err().unwrap();
    assert!(error.to_string().contains("another place"), "{error}");
    for wrong in ["s3:///records", "ftp://bucket/records", "s3://bucket/records?aws_allow_http=perhaps"] {
        let error = Objects::open(&queue, wrong).await.err().unwrap();
        assert!(error.to_string().contains("is not configured"), "{wrong}: {error}");
    }
}

#[tokio::test]
async fn who_is_killed_at_any_step_leaves_the_record_whole_and_nothing_for_good() {
    let (objects, queue, _database) = objects().await;
    let place = Place::Objects(objects.clone());
    let of = |fence| lease(&queue, "p0", fence);
    first(&objects, &of(1)).await;
    objects.tidy(&of(1)).await.unwrap();
    assert_eq!(names(&objects).await.len(), 3);

    // Between upload and switch.
    let (index, version) = second(&objects, &of(2)).await;
    assert_eq!((names(&objects).await.len(), text_at(&place, &of(2)).await.as_deref()), (6, Some("first")));
    // Another comes, and is killed between switch and tidying up. Who only stood still is too late.
    let other = objects.fetch(&of(3)).await.unwrap().unwrap();
    assert!(!other.folder().join("changes").exists());
    assert!(!objects.switch(&of(2).mark, &index, PutMode::Update(version)).await.unwrap());
    write(other.folder(), "third", 1);
    assert!(objects.store(&of(3), other.folder()).await.unwrap());
    assert_eq!((names(&objects).await.len(), text_at(&place, &of(3)).await.as_deref()), (9, Some("third")));
    // What it has stored is there, and is not stored again; what both have left goes.
    let local = objects.fetch(&of(4)).await.unwrap().unwrap();
    assert!(local.folder().join("changes/00000001.ndjson").exists());
    assert!(objects.store(&of(4), local.folder()).await.unwrap());
    objects.tidy(&of(4)).await.unwrap();
    let (left, theirs) = (names(&objects).await, format!("records/{}/3/", queue.mark("p0")));
    assert_eq!((left.len(), left.iter().filter(|name| name.starts_with(&theirs)).count()), (4, 3), "{left:?}");
    assert_eq!(text_at(&place, &of(4)).await.as_deref(), Some("third"));
}

#[tokio::test]
async fn who_tidies_up_late_takes_nothing_of_a_later_one() {
    let (objects, queue, _database) = objects().await;
    let place = Place::Objects(objects.clone());
    let of = |fence| lease(&queue, "p0", fence);
    first(&objects, &of(1)).await;
    let (index, version) = second(&objects, &of(2)).await;
    objects.tidy(&of(1)).await.unwrap();
    assert!(objects.switch(&of(2).mark, &index, PutMode::Update(version)).await.unwrap());
    objects.tidy(&of(1)).await.unwrap();
    assert_eq!(text_at(&place, &of(2)).await.as_deref(), Some("second"));
    // A forgetting that was broken off, and another that goes on with it.
    assert!(objects.claim(&of(3), |_| BTreeMap::new()).await.unwrap().is_some());
    assert_eq!(text_at(&place, &of(3)).await, None);
    objects.delete(&of(4)).await.unwrap();
    assert_eq!(names(&objects).await, [""; 0]);
}

#[tokio::test]
async fn who_finds_late_that_the_lease_is_over_leaves_nothing() {
    let (objects, queue, _database) = objects().await;
    let place = Place::Objects(objects.clone());
    let of = |fence| lease(&queue, "p0", fence);
    first(&objects, &of(1)).await;
    let (index, version) = second(&objects, &of(2)).await;
    // It may yet be stored.
    place.tidy(&of(2), false).await.unwrap();
    assert!(objects.switch(&of(2).mark, &index, PutMode::Update(version)).await.unwrap());
    assert_eq!(text_at(&place, &of(2)).await.as_deref(), Some("second"));
    // Forgotten while it sends files.
    let (index, version) = second(&objects, &of(3)).await;
    objects.delete(&of(4)).await.unwrap();
    let local = tempfile::tempdir().unwrap();
    write(local.path(), "late", 0);
    objects.upload(&of(3), local.path(), &index).await.unwrap();
    assert!(!objects.switch(&of(3).mark, &index, PutMode::Update(version)).await.unwrap());
    assert!(!names(&objects).await.is_empty());
    place.tidy(&of(3), false).await.unwrap();
    assert_eq!(names(&objects).await, [""; 0]);
}

#[tokio::test]
async fn what_is_not_as_it_was_stored_is_refused() {
    let (objects, queue, _database) = objects().await;
    let lease = lease(&queue, "p0", 1);
    let local = first(&objects, &lease).await;
    let (index, _) = objects.index(&lease.mark).await.unwrap().unwrap();
    let refused = async || {
        let error = objects.fetch(&lease).await.err().unwrap();
        assert!(error.to_string().contains("not as it was stored"), "{error}");
    };
    let manifest = objects.object(&lease.mark, &index.files["manifest.json"]);
    objects.put(&manifest, b"other".to_vec(), PutMode::Overwrite).await.unwrap();
    refused().await;
    objects.put(&manifest, b"first".to_vec(), PutMode::Overwrite).await.unwrap();
    assert!(objects.fetch(&lease).await.unwrap().is_some());
    let json = String::from_utf8(serde_json::to_vec(&index).unwrap()).unwrap().replace("manifest", "../manifest");
    objects.put(&objects.of(&lease.mark).join(INDEX), json.into_bytes(), PutMode::Overwrite).await.unwrap();
    refused().await;
    assert!(!fs::exists(local.folder().with_file_name("manifest.json")).unwrap());
}

#[tokio::test]
async fn a_store_that_takes_no_notice_of_conditions_is_refused() {
    let server = Server::serve(|_, _| {
        let headers = [("etag", "\"a\""), ("last-modified", "Sun, 29 Nov 2026 10:00:00 GMT")];
        (headers, json(200, "mark")).into_response()
    });
    let store = AmazonS3Builder::new().with_endpoint(server.origin()).with_allow_http(true);
    let store = store.with_bucket_name("b").with_region("r").with_access_key_id("k").with_secret_access_key("s");
    let database = database::Place::sqlite();
    let queue = queue(&database).await;
    let refused = Objects::at(&queue, Arc::new(store.build().unwrap()), Name::from("records")).await.err().unwrap();
    assert!(refused.to_string().contains("takes no notice of If-Match"), "{refused}");
}
