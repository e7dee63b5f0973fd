//! Where records are: in a folder each, in tables of a Postgres database, or in an object store.
//!
//! An update works in a folder of this machine. Where a record is elsewhere, it is fetched into one, and stored when the update has
//! ended. Whoever fetches it leaves the number of the lease there: what comes with a lower one from then on is refused, so that a worker
//! that stood still puts nothing in the place of what another has stored.

mod folder;
#[cfg(any(feature = "object-store", feature = "postgres"))]
mod local;
#[cfg(feature = "object-store")]
mod objects;
#[cfg(feature = "postgres")]
mod rows;
#[cfg(feature = "postgres")]
mod tables;
#[cfg(all(test, any(feature = "object-store", feature = "postgres")))]
#[allow(clippy::unwrap_used, reason = "tests may fail by panicking")]
mod tests;

use std::{
    fs,
    path::{Path, PathBuf},
};

use nextgen_patient_access::record::Completeness;
use nextgen_stores::{Error, hex};

use self::folder::Folder;
#[cfg(feature = "object-store")]
use self::objects::Objects;
#[cfg(feature = "postgres")]
use self::tables::Tables;
use crate::queue::{Lease, Queue};

/// Where all records are.
#[derive(Clone)]
pub(crate) enum Place {
    Folder(Folder),
    #[cfg(feature = "object-store")]
    Objects(Objects),
    #[cfg(feature = "postgres")]
    Tables(Tables),
}

/// A record on this machine. Where its place is elsewhere, this is a copy, which is gone when it is dropped.
pub(crate) struct Local {
    folder: PathBuf,
    is_copy: bool,
}

#[cfg_attr(
    not(all(feature = "postgres", feature = "object-store")),
    allow(unused_variables, reason = "not all places need all")
)]
impl Place {
    /// The place that was configured: a `postgres://` URL, that of an object store, or else the path of a folder.
    pub(crate) async fn open(queue: &Queue, place: &str) -> Result<Self, Error> {
        if place.starts_with("postgres://") || place.starts_with("postgresql://") {
            #[cfg(feature = "postgres")]
            return Ok(Self::Tables(Tables::open(queue, place).await?));
            #[cfg(not(feature = "postgres"))]
            return Err(Error::new("this program was built without Postgres")
                .with_help("build it with the feature `postgres` of nextgen-sync"));
        }
        if place.contains("://") {
            #[cfg(feature = "object-store")]
            return Ok(Self::Objects(Objects::open(queue, place).await?));
            #[cfg(not(feature = "object-store"))]
            return Err(Error::new("this program was built without object stores")
                .with_help("build it with the feature `object-store` of nextgen-sync; a folder is given as a path"));
        }
        Ok(Self::Folder(Folder::open(queue, place.as_ref()).await?))
    }

    /// A patient's folder, if records are folders.
    pub(crate) fn folder(&self, mark: &str) -> Option<PathBuf> {
        match self {
            Self::Folder(folder) => Some(folder.of(mark)),
            #[cfg(feature = "postgres")]
            Self::Tables(_) => None,
            #[cfg(feature = "object-store")]
            Self::Objects(_) => None,
        }
    }

    /// A patient's record in a folder of this machine; `None` if the lease is another's by now.
    ///
    /// It works on the thread that polls it, as all that reads and writes files here.
    pub(crate) async fn fetch(&self, lease: &Lease) -> Result<Option<Local>, Error> {
        match self {
            Self::Folder(folder) => Ok(Some(Local { folder: folder.of(&lease.mark), is_copy: false })),
            #[cfg(feature = "postgres")]
            Self::Tables(tables) => tables.fetch(lease).await,
            #[cfg(feature = "object-store")]
            Self::Objects(objects) => objects.fetch(lease).await,
        }
    }

    /// Puts what a fetched folder has become in the place of what was there; `false`, and nothing is changed, if the lease is another's
    /// by now. Of an update that came to its end, with its report.
    pub(crate) async fn store(
        &self,
        lease: &Lease,
        local: &Local,
        report: Option<&Completeness>,
    ) -> Result<bool, Error> {
        match self {
            // It is the place.
            Self::Folder(_) => Ok(true),
            #[cfg(feature = "postgres")]
            Self::Tables(tables) => tables.store(lease, local.folder(), report).await,
            #[cfg(feature = "object-store")]
            Self::Objects(objects) => objects.store(lease, local.folder()).await,
        }
    }

    /// Removes what is not of the record any more, or never came to be: of this lease and of earlier ones. Where it is not known whether
    /// all is stored, as of a lease that was lost meanwhile, only if it cannot come to be any more.
    pub(crate) async fn tidy(&self, lease: &Lease, is_stored_or_not: bool) -> Result<(), Error> {
        match self {
            #[cfg(feature = "object-store")]
            Self::Objects(objects) if is_stored_or_not => objects.tidy(lease).await,
            #[cfg(feature = "object-store")]
            Self::Objects(objects) => objects.tidy_late(lease).await,
            // Neither leaves anything.
            _ => Ok(()),
        }
    }

    /// Copies a record as it is now into a folder that is there and empty; `false` if there is none.
    pub(crate) async fn copy(&self, mark: &str, into: &Path) -> Result<bool, Error> {
        match self {
            Self::Folder(folder) => Err(Error::new("records are folders: this one is in its place")
                .with_help(format!("see {}", folder.of(mark).display()))),
            #[cfg(feature = "postgres")]
            Self::Tables(tables) => tables.copy(mark, into).await,
            #[cfg(feature = "object-store")]
            Self::Objects(objects) => objects.copy(mark, into).await,
        }
    }

    /// Deletes a patient's record, with its change sets.
    pub(crate) async fn delete(&self, lease: &Lease) -> Result<(), Error> {
        match self {
            Self::Folder(folder) => folder.delete(&lease.mark).await,
            #[cfg(feature = "postgres")]
            Self::Tables(tables) => tables.delete(lease).await,
            #[cfg(feature = "object-store")]
            Self::Objects(objects) => objects.delete(lease).await,
        }
    }
}

impl Local {
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Local {
    fn drop(&mut self) {
        if self.is_copy {
            // What cannot be removed now is, when the next process starts.
            _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// What a place is to be marked with that has no mark yet: it begins with what all processes on this database have agreed on, so that of
/// two that come at once each knows the other's. `None` if the database has its place: there, nothing is marked.
async fn new_mark(queue: &Queue) -> Result<Option<String>, Error> {
    if !mark_of(queue, PLACE).await?.is_empty() {
        return Ok(None);
    }
    let insert = "INSERT INTO nextgen_sync_records (one, mark) VALUES ($1, $2) ON CONFLICT (one) DO NOTHING";
    queue.database().execute(insert, &[OWN.into(), random()?.into()]).await?;
    Ok(Some(format!("{}-{}", mark_of(queue, OWN).await?, random()?)))
}

/// Refuses another place than the one that the patients of this database have their records in: the first time, it becomes that, unless
/// it is another database's.
async fn must_be_known(queue: &Queue, mark: Option<&str>) -> Result<(), Error> {
    if let Some(mark) = mark
        && mark_of(queue, PLACE).await?.is_empty()
    {
        if !mark.starts_with(&format!("{}-", mark_of(queue, OWN).await?)) {
            return Err(Error::new("the records in this place belong to another database").with_help(
                "give that database, or an empty place; if that database is lost, delete what is in the place, for nobody would update or forget it",
            ));
        }
        let insert = "INSERT INTO nextgen_sync_records (one, mark) VALUES ($1, $2) ON CONFLICT (one) DO NOTHING";
        queue.database().execute(insert, &[PLACE.into(), mark.into()]).await?;
    }
    if mark.is_some_and(|mark| !mark.is_empty()) && mark == Some(&*mark_of(queue, PLACE).await?) {
        return Ok(());
    }
    Err(Error::new("the patients in this database have their records in another place").with_help(
        "give that place: a change set that is only there would never be told. To move a folder, move it whole, with what is hidden in it",
    ))
}

/// What is in the table of marks: of the place, and of the database itself.
const PLACE: i64 = 1;
const OWN: i64 = 0;

/// A mark; empty if there is none.
async fn mark_of(queue: &Queue, which: i64) -> Result<String, Error> {
    let rows = queue.database().query("SELECT mark FROM nextgen_sync_records WHERE one = $1", &[which.into()]).await?;
    rows.first().map_or(Ok(String::new()), |row| Ok(row.text(0)?.to_owned()))
}

fn random() -> Result<String, Error> {
    let mut random = [0; 16];
    getrandom::fill(&mut random)
        .map_err(|error| Error::new("the system gives no random numbers").with_source(error))?;
    Ok(hex(&random))
}

/// What makes folders for their owner only.
pub(crate) fn private_folder() -> fs::DirBuilder {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "a mode is Unix's"))]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}
