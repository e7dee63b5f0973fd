//! Puts a record's files together out of what was received: the same bytes, in whatever order it arrived.

use std::{
    collections::{BTreeMap, HashSet},
    io::{BufRead, BufReader, BufWriter, Write},
};

use super::{
    placed::Placed,
    spool::{Line, READS, Spool},
};
use crate::base::Error;
use crate::fhir::identity::is_type_name;
use crate::fhir::{reference::Reference, scan::Scan};
use crate::files::{self, FileReport, Folder, Held, Reckoner, Temporary, failed_at};
use crate::record::report::Completeness;

/// The files of a record that are being written.
struct Files<'f> {
    partial: &'f Folder,
    open: BTreeMap<String, (BufWriter<Temporary>, Reckoner)>,
    written: HashSet<Reference>,
}

/// Writes `TYPE.ndjson` for each type, and tells what they hold: what the searches brought, in their order (`labels`) and the
/// server's; what was read, by type and id; and what an earlier download has left in these files (`earlier`).
pub(super) fn assemble(
    held: &Held,
    spool: &mut Spool<'_>,
    placed: &mut Placed<'_>,
    labels: &[String],
    earlier: &[String],
) -> Result<BTreeMap<String, FileReport>, Error> {
    let mut files = Files { partial: held.partial(), open: BTreeMap::new(), written: HashSet::new() };
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
    for earlier in earlier {
        for line in lines(held.folder(), earlier)? {
            files.add(&line?)?;
        }
    }
    let mut reports = BTreeMap::new();
    for (name, (file, reckoner)) in files.open {
        let (name, report) = (file_name(&name), reckoner.report(true));
        let cannot = failed_at("the file cannot be written", &name);
        let file = file.into_inner().map_err(|error| cannot(error.into_error()))?;
        placed.put(spool, &name, file, &report)?;
        reports.insert(name, report);
    }
    Ok(reports)
}

impl Files<'_> {
    fn add(&mut self, json: &str) -> Result<(), Error> {
        let itself = Scan::of(json).identity();
        let name = itself.resource_type.clone();
        // Of what is no type's name there is nothing in a spool, and no file is named after it.
        if !is_type_name(&name) || !self.written.insert(itself) {
            return Ok(());
        }
        let (file, reckoner) = match self.open.get_mut(&name) {
            Some(file) => file,
            None => {
                let file = BufWriter::new(files::temporary(self.partial)?);
                self.open.entry(name.clone()).or_insert((file, Reckoner::default()))
            }
        };
        for part in [json.as_bytes(), b"\n"] {
            reckoner.add(part);
            file.write_all(part).map_err(|error| failed_at("the file cannot be written", &file_name(&name))(error))?;
        }
        Ok(())
    }
}

/// The name of a type's file.
pub(in crate::record) fn file_name(resource_type: &str) -> String {
    format!("{resource_type}.ndjson")
}

/// The files of a record's resources, by type.
pub(in crate::record) fn type_files(report: &Completeness) -> Vec<String> {
    let received = report.types.iter().filter(|(name, row)| row.received > 0 && is_type_name(name));
    let names = received.map(|(name, _)| file_name(name));
    // Before there were versions, a manifest did not name them. What an update has carried over is in no file of the later record.
    names.filter(|name| report.version == 0 || report.files.contains_key(name)).collect()
}

/// The lines of a file; empty ones are left out.
pub(in crate::record) fn lines(
    folder: &Folder,
    name: &str,
) -> Result<impl Iterator<Item = Result<String, Error>> + use<>, Error> {
    const CANNOT: &str = "the file cannot be read";
    let (file, name) = (folder.open(name), name.to_owned());
    let file = file.map_err(failed_at(CANNOT, &name))?;
    let lines = BufReader::new(file).lines().filter(|line| line.as_ref().map_or(true, |line| !line.is_empty()));
    Ok(lines.map(move |line| line.map_err(failed_at(CANNOT, &name))))
}
