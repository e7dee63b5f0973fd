//! An object store: a record's files as objects, and one object that says which are the record.
//!
//! ```text
//! PREFIX/.nextgen-sync                     which place this is
//! PREFIX/<patient>/index.json              the files of the record by name, each with its object, and the number of a lease
//! PREFIX/<patient>/<lease>/<sha256>        a file, as a worker with that lease has stored it
//! ```
//!
//! The index is replaced only by who has seen it as it is (a conditional put), and with each fetch, so that nobody stores who has fetched
//! before. Objects that it does not name are nobody's: each worker removes those of its own lease and of earlier ones. Those of a later
//! lease it leaves alone, for another is about to put them into the index.

#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, HashSet},
    path::Path,
    sync::Arc,
};

use futures_util::{
    FutureExt as _, StreamExt as _, TryStreamExt as _,
    future::{self, BoxFuture},
    stream,
};
use nextgen_stores::Error;
use object_store::{
    ObjectStore, ObjectStoreExt as _, PutMode, PutPayload, UpdateVersion, buffered::BufWriter, path::Path as Name,
};
use serde::{Deserialize, Serialize};
use tokio::io::AsyncWriteExt as _;
use url::Url;

use super::{
    Local,
    local::{Chunks, Content, Scratch, Written, damaged, files},
    must_be_known, new_mark,
};
use crate::queue::{Lease, Queue};

const MARK: &str = ".nextgen-sync";
const INDEX: &str = "index.json";
/// The form of the index.
const VERSION: u32 = 1;

/// A file of up to this size goes in one request, a larger one in several.
const PART: usize = 8 * 1024 * 1024;
const CHUNK: usize = 1024 * 1024;
/// So many files at once, of which each has two parts in memory at most.
const AT_ONCE: usize = 4;

/// The object store that all records are in.
#[derive(Clone)]
pub(crate) struct Objects {
    store: Arc<dyn ObjectStore>,
    prefix: Name,
    scratch: Scratch,
}

#[derive(Serialize, Deserialize)]
struct Index {
    version: u32,
    /// The number of the lease that it was written with.
    fence: i64,
    files: BTreeMap<String, Object>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Object {
    /// The lease that it was stored with.
    fence: i64,
    #[serde(flatten)]
    content: Content,
}

impl Objects {
    /// The store at a URL, with what the environment and the URL's query say of it.
    pub(super) async fn open(queue: &Queue, url: &str) -> Result<Self, Error> {
        let help = "give it as s3://bucket/prefix, gs://bucket/prefix or az://container/prefix, with credentials in the environment";
        let mut url = Url::parse(url).map_err(|_| Error::new("the URL of the records is none").with_help(help))?;
        let of_url: Vec<_> = url.query_pairs().into_owned().collect();
        url.set_query(None);
        // Without these, a variable TOKEN that is another's would be a token.
        let is_of_stores = |name: &str| ["aws_", "azure_", "google_"].iter().any(|it| name.starts_with(it));
        let variables = std::env::vars_os().filter_map(|(name, value)| {
            let name = name.into_string().ok()?.to_ascii_lowercase();
            is_of_stores(&name).then_some((name, value.into_string().ok()?))
        });
        // Its own words quote what is in the environment.
        let (store, prefix) = object_store::parse_url_opts(&url, variables.chain(of_url)).map_err(|_| {
            Error::new("the records' URL is of no object store that is known here, or that is not configured")
                .with_help(help)
        })?;
        Self::at(queue, store.into(), prefix).await
    }

    async fn at(queue: &Queue, store: Arc<dyn ObjectStore>, prefix: Name) -> Result<Self, Error> {
        let this = Self { store, prefix, scratch: Scratch::new()? };
        let mark = this.mark(new_mark(queue).await?).await?;
        must_be_known(queue, mark.as_deref()).await?;
        Ok(this)
    }

    /// What tells this place from others; if there is nothing, it becomes the new one, whoever comes first.
    async fn mark(&self, new: Option<String>) -> Result<Option<String>, Error> {
        let place = self.prefix.clone().join(MARK);
        if let Some(new) = new {
            self.put(&place, new.into_bytes(), PutMode::Create).await?;
        }
        let Some((mark, _)) = self.get(&place).await? else {
            // That there is no such bucket, a list tells.
            self.store.list(Some(&self.prefix)).try_next().await.map_err(|_| not_there())?;
            return Ok(None);
        };
        // What takes no notice of a condition would let old records take the place of new ones.
        let none = UpdateVersion { e_tag: Some(format!("\"{}\"", "0".repeat(32))), version: Some("1".to_owned()) };
        for condition in [PutMode::Create, PutMode::Update(none)] {
            if self.put(&place, mark.clone(), condition).await? {
                return Err(Error::new("the object store takes no notice of If-Match or If-None-Match")
                    .with_help("choose one that has conditional writes, as S3, Google Cloud Storage and Azure have"));
            }
        }
        String::from_utf8(mark).map(Some).map_err(|_| damaged())
    }

    pub(super) async fn fetch(&self, lease: &Lease) -> Result<Option<Local>, Error> {
        // From here on, nobody stores with a lower number.
        let Some(index) = self.claim(lease, |index| index.files).await? else { return Ok(None) };
        let local = self.scratch.folder(lease)?;
        self.copy_files(&lease.mark, &index, local.folder()).await?;
        Ok(Some(local))
    }

    pub(super) async fn copy(&self, mark: &str, into: &Path) -> Result<bool, Error> {
        let Some((index, _)) = self.index(mark).await? else { return Ok(false) };
        let copied = self.copy_files(mark, &index, into).await;
        if copied.is_err() && self.index(mark).await?.is_none_or(|(now, _)| now.fence != index.fence) {
            return Err(Error::new("the record was stored anew meanwhile").with_help("try again"));
        }
        copied.map(|()| !index.files.is_empty())
    }

    async fn copy_files(&self, mark: &str, index: &Index, into: &Path) -> Result<(), Error> {
        let each = index.files.iter().map(|(name, object)| self.copy_file(mark, name, object, into).boxed());
        at_once(each.collect()).await
    }

    async fn copy_file(&self, mark: &str, name: &str, object: &Object, into: &Path) -> Result<(), Error> {
        let mut file = Written::new(into, name)?;
        let found = self.store.get(&self.object(mark, object)).await.map_err(failed)?;
        let mut chunks = found.into_stream();
        while let Some(chunk) = chunks.try_next().await.map_err(failed)? {
            file.add(&chunk)?;
        }
        file.must_be(&object.content)
    }

    pub(super) async fn store(&self, lease: &Lease, folder: &Path) -> Result<bool, Error> {
        let Some((was, version)) = self.index(&lease.mark).await? else { return Ok(false) };
        if was.fence != lease.fence {
            return Ok(false);
        }
        let files = self.upload(lease, folder, &was).await?;
        self.switch(&lease.mark, &Index { version: VERSION, fence: lease.fence, files }, PutMode::Update(version)).await
    }

    /// Stores the files that are not there as they are; all that there are then.
    async fn upload(&self, lease: &Lease, folder: &Path, was: &Index) -> Result<BTreeMap<String, Object>, Error> {
        // Many files may hold the same.
        let known: BTreeMap<_, _> = was.files.values().map(|object| (&object.content.sha256, object)).collect();
        let mut stored = HashSet::new();
        let (mut all, mut new) = (BTreeMap::new(), Vec::new());
        for name in files(folder)? {
            let content = Content::of(folder, &name)?;
            let object = match known.get(&content.sha256) {
                Some(known) => (*known).clone(),
                None => Object { fence: lease.fence, content },
            };
            if object.fence == lease.fence && stored.insert(object.content.sha256.clone()) {
                new.push((name.clone(), object.clone()));
            }
            all.insert(name, object);
        }
        let each = new.iter().map(|(name, object)| self.upload_file(lease, folder, name, object).boxed());
        at_once(each.collect()).await?;
        Ok(all)
    }

    async fn upload_file(&self, lease: &Lease, folder: &Path, name: &str, object: &Object) -> Result<(), Error> {
        let place = self.object(&lease.mark, object);
        let mut writer = BufWriter::with_capacity(self.store.clone(), place, PART).with_max_concurrency(1);
        let mut chunks = Chunks::of(folder, name, CHUNK)?;
        while let Some(chunk) = chunks.next()? {
            writer.put(chunk.into()).await.map_err(failed)?;
        }
        let of_io = |error: std::io::Error| error.downcast().map_or_else(|_| away(), failed);
        writer.shutdown().await.map_err(of_io)
    }

    /// Removes what the index does not name: what was replaced, and what workers have left that were killed.
    pub(super) async fn tidy(&self, lease: &Lease) -> Result<(), Error> {
        let named = self.index(&lease.mark).await?.map(|(index, _)| index.files).unwrap_or_default();
        let named: HashSet<Name> = named.values().map(|object| self.object(&lease.mark, object)).collect();
        self.remove(lease, move |place| !named.contains(place)).await
    }

    /// The same, if the index is another's by now, or gone with the patient: then what is not in it never comes to be.
    pub(super) async fn tidy_late(&self, lease: &Lease) -> Result<(), Error> {
        match self.index(&lease.mark).await? {
            Some((index, _)) if index.fence == lease.fence => Ok(()),
            _ => self.tidy(lease).await,
        }
    }

    pub(super) async fn delete(&self, lease: &Lease) -> Result<(), Error> {
        if self.claim(lease, |_| BTreeMap::new()).await?.is_none() {
            // The patient has come again.
            return Ok(());
        }
        self.remove(lease, |_| true).await?;
        // Last: as long as it is there, whoever else is at work knows that it is too late, and afterwards, too.
        match self.store.delete(&self.of(&lease.mark).join(INDEX)).await {
            Err(error) if !matches!(error, object_store::Error::NotFound { .. }) => Err(failed(error)),
            _ => Ok(()),
        }
    }

    /// Removes objects of a lease and of earlier ones.
    async fn remove(&self, lease: &Lease, is_removed: impl Fn(&Name) -> bool + Send + 'static) -> Result<(), Error> {
        let (prefix, fence) = (self.of(&lease.mark), lease.fence);
        let within = prefix.clone();
        let is_ours = move |place: &Name| {
            let stored_with = place.prefix_match(&within).and_then(|mut parts| parts.next());
            stored_with.is_some_and(|part| part.as_ref().parse().is_ok_and(|number: i64| number <= fence))
        };
        let found = self.store.list(Some(&prefix)).map_ok(|object| object.location);
        let removed = found.try_filter(move |place| future::ready(is_ours(place) && is_removed(place)));
        let removed = self.store.delete_stream(removed.boxed());
        // That it is not there is what was wanted.
        let is_wanted = |done: &Result<Name, object_store::Error>| {
            future::ready(!matches!(done, Err(object_store::Error::NotFound { .. })))
        };
        removed.filter(is_wanted).map_err(failed).try_for_each(|_| future::ok(())).await
    }

    /// Puts the number of a lease into the index, and what its files become; the index then. `None` if there is a higher one.
    async fn claim(
        &self,
        lease: &Lease,
        files: impl Fn(Index) -> BTreeMap<String, Object>,
    ) -> Result<Option<Index>, Error> {
        // Each time that it fails, another has stored, which few can.
        for _ in 0..8 {
            let (files, mode) = match self.index(&lease.mark).await? {
                Some((index, _)) if index.fence > lease.fence => return Ok(None),
                Some((index, version)) => (files(index), PutMode::Update(version)),
                None => (BTreeMap::new(), PutMode::Create),
            };
            let index = Index { version: VERSION, fence: lease.fence, files };
            if self.switch(&lease.mark, &index, mode).await? {
                return Ok(Some(index));
            }
        }
        Ok(None)
    }

    /// Puts an index in its place, if there is still what was seen there.
    async fn switch(&self, mark: &str, index: &Index, mode: PutMode) -> Result<bool, Error> {
        let place = self.of(mark).join(INDEX);
        let json =
            serde_json::to_vec(index).map_err(|error| Error::new("the index cannot be written").with_source(error))?;
        match self.put(&place, json.clone(), mode).await {
            Ok(true) => Ok(true),
            // It may have got there all the same, and the answer not have come back: nobody else writes with this number.
            not => match self.get(&place).await? {
                Some((now, _)) if now == json => Ok(true),
                _ => not,
            },
        }
    }

    async fn index(&self, mark: &str) -> Result<Option<(Index, UpdateVersion)>, Error> {
        let Some((json, version)) = self.get(&self.of(mark).join(INDEX)).await? else { return Ok(None) };
        let index: Index = serde_json::from_slice(&json).map_err(|_| damaged())?;
        if index.version > VERSION {
            return Err(Error::new("the record was stored by a newer version of this program").with_help("use that"));
        }
        Ok(Some((index, version)))
    }

    async fn get(&self, place: &Name) -> Result<Option<(Vec<u8>, UpdateVersion)>, Error> {
        let found = match self.store.get(place).await {
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            found => found.map_err(failed)?,
        };
        let version = UpdateVersion { e_tag: found.meta.e_tag.clone(), version: found.meta.version.clone() };
        Ok(Some((found.bytes().await.map_err(failed)?.into(), version)))
    }

    /// Whether the condition held.
    async fn put(&self, place: &Name, bytes: Vec<u8>, mode: PutMode) -> Result<bool, Error> {
        use object_store::Error::{AlreadyExists, NotFound, Precondition};
        match self.store.put_opts(place, PutPayload::from(bytes), mode.into()).await {
            Ok(_) => Ok(true),
            Err(AlreadyExists { .. } | NotFound { .. } | Precondition { .. }) => Ok(false),
            Err(error) => Err(failed(error)),
        }
    }

    fn of(&self, mark: &str) -> Name {
        self.prefix.clone().join(mark)
    }

    fn object(&self, mark: &str, object: &Object) -> Name {
        self.of(mark).join(object.fence.to_string()).join(object.content.sha256.as_str())
    }
}

/// What the store itself says may have more in it than is anybody's business.
fn failed(error: object_store::Error) -> Error {
    use object_store::Error as Of;
    match error {
        Of::NotFound { .. } => not_there(),
        Of::PermissionDenied { .. } | Of::Unauthenticated { .. } => {
            Error::new("the object store refuses the credentials")
                .with_help("see which are in the environment, and whether they may get, put, list and delete objects")
        }
        Of::NotImplemented { .. } | Of::NotSupported { .. } => Error::new("the object store cannot do what is needed")
            .with_help("choose one that has conditional writes, as S3, Google Cloud Storage and Azure have"),
        _ => away(),
    }
}

fn not_there() -> Error {
    Error::new("the object store has no such bucket, or not the object that it should have")
}

fn away() -> Error {
    Error::new("the object store fails, or cannot be reached").with_help("NEXTGEN_LOG=object_store=info says more")
}

/// Does all of this, some at once.
async fn at_once(each: Vec<BoxFuture<'_, Result<(), Error>>>) -> Result<(), Error> {
    stream::iter(each).buffer_unordered(AT_ONCE).try_collect().await
}
