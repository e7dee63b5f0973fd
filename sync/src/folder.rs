//! What is in a patient's folder.

use std::{fs, io, path::Path};

use nextgen_patient_access::record::{self, ChangeKind};
use serde::Serialize;

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

/// The same; `None` while an update puts the record in its place, which may have put the change set there first.
pub(crate) fn last_whole_change_set(record: &Path) -> io::Result<Option<u64>> {
    // In this order: the decision is there before the change set, and goes last.
    let last = last_change_set(record)?;
    Ok((!record.join(".partial/switch.json").try_exists()?).then_some(last))
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
