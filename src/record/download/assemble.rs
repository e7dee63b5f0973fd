//! Puts a record's files together out of what was received: the same bytes, in whatever order it arrived.

use std::{
    collections::{BTreeMap, HashSet},
    fs::File,
    io::{BufRead, BufReader, BufWriter, ErrorKind, Write},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

use super::spool::{Line, READS, Spool};
use crate::base::Error;
use crate::fhir::identity::is_type_name;
use crate::fhir::{reference::Reference, scan::Scan};
use crate::files::{self, failed};

/// The files of a record that are being written.
struct Files<'f> {
    scratch: &'f Path,
    open: BTreeMap<String, BufWriter<NamedTempFile>>,
    written: HashSet<Reference>,
}

/// Writes `TYPE.ndjson` for each type: what the searches brought, in their order (`labels`) and the server's; what was read, by
/// type and id; and what an earlier download has left in these files.
pub(super) fn assemble(folder: &Path, scratch: &Path, spool: &Spool, labels: &[String]) -> Result<(), Error> {
    let mut files = Files { scratch, open: BTreeMap::new(), written: HashSet::new() };
    for label in labels {
        spool.walk(label, |line| match line {
            Line::Resource(json) => files.add(json),
            Line::Done(_) => Ok(()),
        })?;
    }
    let mut reads = BTreeMap::new();
    spool.walk(READS, |line| {
        if let Line::Resource(json) = line {
            reads.entry(Scan::of(json).identity()).or_insert_with(|| json.to_owned());
        }
        Ok(())
    })?;
    for json in reads.values() {
        files.add(json)?;
    }
    for earlier in type_files(folder)? {
        for line in lines(&earlier)? {
            files.add(&line.map_err(failed("the file cannot be read"))?)?;
        }
    }
    for (name, file) in files.open {
        let file = file.into_inner().map_err(|error| failed("the file cannot be written")(error.into_error()))?;
        files::put(file, &folder.join(format!("{name}.ndjson")))?;
    }
    Ok(())
}

impl Files<'_> {
    fn add(&mut self, json: &str) -> Result<(), Error> {
        let itself = Scan::of(json).identity();
        let name = itself.resource_type.clone();
        // Of what is no type's name there is nothing in a spool, and no file is named after it.
        if !is_type_name(&name) || !self.written.insert(itself) {
            return Ok(());
        }
        let file = match self.open.get_mut(&name) {
            Some(file) => file,
            None => {
                let file = BufWriter::new(files::temporary(self.scratch)?);
                self.open.entry(name).or_insert(file)
            }
        };
        writeln!(file, "{json}").map_err(failed("the file cannot be written"))
    }
}

/// The `TYPE.ndjson` of a folder, by name.
pub(super) fn type_files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(found),
        Err(error) => return Err(failed("the folder cannot be read")(error)),
    };
    for entry in entries {
        let path = entry.map_err(failed("the folder cannot be read"))?.path();
        if path.extension().is_some_and(|ending| ending == "ndjson") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The lines of a file; empty ones are left out.
pub(super) fn lines(path: &Path) -> Result<impl Iterator<Item = std::io::Result<String>> + use<>, Error> {
    let file = File::open(path).map_err(failed("the file cannot be read"))?;
    Ok(BufReader::new(file).lines().filter(|line| line.as_ref().map_or(true, |line| !line.is_empty())))
}
