//! The folder of all records, and what is in a patient's.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use nextgen_patient_access::record::{self, ChangeKind};
use nextgen_stores::{Error, hex};
use serde::Serialize;

use crate::queue::Queue;

/// Tells that a folder is the one that a database's patients have their records in.
const MARK: &str = ".nextgen-sync";

/// The folder that has a folder for each patient.
#[derive(Clone)]
pub(crate) struct Records(PathBuf);

impl Records {
    /// The folder at a path, made for its owner only.
    pub(crate) async fn open(queue: &Queue, path: &Path) -> Result<Self, Error> {
        let cannot = |error| Error::new("the folder of the records cannot be had").with_source(error);
        let path = std::path::absolute(path).map_err(cannot)?;
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path).map_err(cannot)?;
        let mark = marked(&path).map_err(cannot)?;
        let database = queue.database();
        let insert = "INSERT INTO nextgen_sync_records (one, mark) VALUES (1, $1) ON CONFLICT (one) DO NOTHING";
        database.execute(insert, &[mark.as_str().into()]).await?;
        let known = database.query("SELECT mark FROM nextgen_sync_records WHERE one = 1", &[]).await?;
        if known.first().map(|row| row.text(0)).transpose()? != Some(&*mark) {
            return Err(Error::new("the patients in this database have their records in another folder").with_help(
                "give that folder: a change set that is only there would never be told. To move it, move it whole, with what is hidden in it",
            ));
        }
        Ok(Self(path))
    }

    /// A patient's folder. Its name is nothing that a key could choose.
    pub(crate) fn of(&self, queue: &Queue, key: &str) -> PathBuf {
        self.0.join(queue.mark(key))
    }
}

/// The mark of a folder, which is made if there is none; whoever comes first.
fn marked(folder: &Path) -> io::Result<String> {
    let place = folder.join(MARK);
    if !place.try_exists()? {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(io::Error::other)?;
        let text = hex(&random);
        // Whole or not at all.
        let draft = folder.join(format!("{MARK}-{text}"));
        fs::write(&draft, &text)?;
        let placed = fs::hard_link(&draft, &place);
        fs::remove_file(&draft)?;
        match placed {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
    }
    fs::read_to_string(place)
}

/// What a change set is called within a record's folder.
pub(crate) fn change_set_name(number: u64) -> String {
    format!("changes/{number:08}.ndjson")
}

/// The number of the last change set; 0 if there is none.
pub(crate) fn last_change_set(record: &Path) -> io::Result<u64> {
    let entries = match fs::read_dir(record.join("changes")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        entries => entries?,
    };
    let mut last = 0;
    for entry in entries {
        let name = entry?.file_name();
        let number = name.to_str().and_then(|name| name.strip_suffix(".ndjson")).and_then(|it| it.parse().ok());
        last = number.unwrap_or(0).max(last);
    }
    Ok(last)
}

/// Removes a patient's folder, with all in it.
pub(crate) fn remove(record: &Path) -> io::Result<()> {
    match fs::remove_dir_all(record) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// How many resources a change set has, by what has become of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Changes {
    pub(crate) new: u64,
    pub(crate) changed: u64,
    pub(crate) gone: u64,
}

/// Counts what a change set has, a line at a time.
pub(crate) fn changes(record: &Path, number: u64) -> Result<Changes, nextgen_patient_access::Error> {
    let mut found = Changes::default();
    for change in record::read_changes(record, &change_set_name(number))? {
        match change?.kind {
            ChangeKind::New => found.new += 1,
            ChangeKind::Changed => found.changed += 1,
            ChangeKind::Gone => found.gone += 1,
            _ => {}
        }
    }
    Ok(found)
}
