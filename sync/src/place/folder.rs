//! A folder with a folder for each patient.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use nextgen_stores::Error;

use super::{must_be_known, new_mark, private_folder};
use crate::queue::Queue;

/// Tells that a folder is the one that a database's patients have their records in.
const MARK: &str = ".nextgen-sync";

/// The folder that has a folder for each patient.
#[derive(Clone)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// The folder at a path, made for its owner only.
    pub(super) async fn open(queue: &Queue, path: &Path) -> Result<Self, Error> {
        let cannot = |error| Error::new("the folder of the records cannot be had").with_source(error);
        let path = std::path::absolute(path).map_err(cannot)?;
        private_folder().recursive(true).create(&path).map_err(cannot)?;
        let mark = marked(&path, new_mark(queue).await?).map_err(cannot)?;
        must_be_known(queue, mark.as_deref()).await?;
        Ok(Self(path))
    }

    /// A patient's folder. Its name is nothing that a key could choose.
    pub(super) fn of(&self, mark: &str) -> PathBuf {
        self.0.join(mark)
    }

    /// Removes a patient's folder, with all in it.
    pub(super) async fn delete(&self, mark: &str) -> Result<(), Error> {
        let folder = self.of(mark);
        let removed = tokio::task::spawn_blocking(move || match fs::remove_dir_all(folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        });
        let cannot = |error: io::Error| Error::new("the record's folder cannot be removed").with_source(error);
        removed.await.map_err(|error| cannot(error.into()))?.map_err(cannot)
    }
}

/// The mark of a folder; if there is none, it becomes the new one, whoever comes first.
fn marked(folder: &Path, new: Option<String>) -> io::Result<Option<String>> {
    let place = folder.join(MARK);
    if let Some(new) = new
        && !place.try_exists()?
    {
        // Whole or not at all.
        let draft = folder.join(format!("{MARK}-{new}"));
        fs::write(&draft, &new)?;
        let placed = fs::hard_link(&draft, &place);
        fs::remove_file(&draft)?;
        match placed {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
    }
    match fs::read_to_string(place) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        mark => mark.map(Some),
    }
}
