//! The record that an earlier one becomes with a later one: that, and what the earlier one has besides and is not proven gone.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufWriter, Write as _},
};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{
    super::{
        Change, ChangeKind, Completeness, DocumentReport, Resource, Status, TypeReport,
        changes::Compared,
        documents::key_of,
        download::{self, Files, type_file, type_files},
        report::{Ended, reasons},
    },
    carry::{self, Begun, Times},
    switch::{CHANGE_SET, Decision, READY, next_change_set},
};
use crate::base::{Api, Error, description::Description};
use crate::fhir::{identity::is_type_name, reference::Reference, scan::Scan};
use crate::files::{self, FileReport, Folder, Held, MANIFEST, Reckoner, Temporary, failed};

pub(super) struct Merge<'m> {
    pub(super) api: Api,
    pub(super) held: &'m Held,
    /// What the earlier record has put into the folder.
    pub(super) files: &'m Files<'m>,
    pub(super) earlier: Completeness,
    pub(super) later: Completeness,
    /// The later record's folder.
    pub(super) next: &'m Folder,
    pub(super) compared: Compared,
    pub(super) gone: BTreeSet<Reference>,
    pub(super) begun: &'m Begun,
}

/// A line of a change set.
#[derive(Serialize, Deserialize)]
struct Line<'l> {
    kind: ChangeKind,
    #[serde(borrow)]
    before: Option<&'l RawValue>,
    #[serde(borrow)]
    after: Option<&'l RawValue>,
}

/// What became of a resource, as texts.
#[derive(Default)]
struct Texts {
    before: Option<String>,
    after: Option<String>,
}

impl Merge<'_> {
    /// Makes all that is to be put in its place, and says what that is. Nothing of the earlier record is touched.
    pub(super) fn prepare(mut self) -> Result<Decision, Error> {
        let partial = self.held.partial();
        files::remove_all(partial, READY)?;
        let ready = partial.made(READY).map_err(failed("the folder cannot be made"))?;
        let mut decision = Decision::default();
        let mut report = self.later.clone();
        report.authorization_server = report.authorization_server.or(self.earlier.authorization_server.take());
        report.files.clear();
        report.read_at = Some(self.begun.instant());
        report.full_at = if self.begun.is_full { report.read_at.clone() } else { self.earlier.full_at.take() };
        let mut change_set = BufWriter::new(files::temporary(&ready)?);

        let names: BTreeSet<String> = self.earlier.types.keys().chain(self.later.types.keys()).cloned().collect();
        for name in names {
            let (kept, file) = self.resources(&name, &ready, &mut change_set, &mut decision)?;
            if let Some((file, report_of_file)) = file {
                report.files.insert(file, report_of_file);
            }
            let row = self.row(&name, kept);
            report.types.extend(row.map(|row| (name, row)));
        }
        self.documents(&mut report, &mut decision);
        report.complete = !report.types.values().any(|row| row.status.is_gap())
            && !report.documents.iter().any(|row| row.status.is_gap());

        for name in decision.from_next.iter().chain(&decision.from_ready) {
            self.files.may_take(name)?;
        }
        decision.removed =
            self.earlier.files.keys().filter(|name| !report.files.contains_key(*name)).cloned().collect();
        if decision.new + decision.changed + decision.gone > 0 {
            files::put(whole(change_set)?, &ready, CHANGE_SET)?;
            decision.change_set = Some(next_change_set(self.held.folder())?);
        }
        let json = serde_json::to_vec_pretty(&report)
            .map_err(|error| failed("the manifest cannot be written")(error.into()))?;
        files::write(&ready, &ready, MANIFEST, &json)?;
        Ok(decision)
    }

    /// The row of a type, so many of whose resources are kept, and of when it is.
    fn row(&self, name: &str, kept: u64) -> Option<TypeReport> {
        let (earlier, later) = (self.earlier.types.get(name), self.later.types.get(name));
        if self.begun.leaves(name) {
            return earlier.cloned();
        }
        let mut row = row(earlier, later, kept)?;
        let times = Times::of(&self.earlier, name);
        let is_searched = Description::of(self.api).is_searched(name);
        let (is_whole, begun_at) = (row.status == Status::Complete, self.begun.instant());
        row.read_at = match is_whole {
            // By the clock that is behind.
            true => Some(row.read_at.map_or(begun_at.clone(), |at| at.min(begun_at.clone()))),
            false => times.read_at.map(carry::text),
        }
        .filter(|_| is_searched);
        row.full_at = match self.begun.is_full(name) && (is_whole || !is_searched) {
            true => Some(begun_at),
            false => times.full_at.map(carry::text),
        };
        Some(row)
    }

    /// What becomes of a type's resources: how many of the earlier record's are kept, and the type's file.
    fn resources(
        &self,
        name: &str,
        ready: &Folder,
        change_set: &mut BufWriter<Temporary>,
        decision: &mut Decision,
    ) -> Result<(u64, Option<(String, FileReport)>), Error> {
        if !is_type_name(name) {
            return Ok((0, None));
        }
        let file_name = type_file(name);
        let (mut changes, mut kept, mut carried): (BTreeMap<Reference, Texts>, u64, u64) = Default::default();
        let mut merged = Merged::new(ready)?;
        let has_come = type_files(&self.later).contains(&file_name);
        if has_come {
            for line in download::lines(self.next, &file_name)? {
                let line = line?;
                merged.add(&line)?;
                let itself = Scan::of(&line).identity();
                if self.compared.differing.contains(&itself) {
                    changes.entry(itself).or_default().after = Some(line);
                }
            }
        }
        if type_files(&self.earlier).contains(&file_name) {
            for line in download::lines(self.held.folder(), &file_name)? {
                let line = line?;
                let itself = Scan::of(&line).identity();
                if self.gone.contains(&itself) || self.compared.differing.contains(&itself) {
                    changes.entry(itself).or_default().before = Some(line);
                } else if self.compared.missing.contains(&itself) {
                    merged.add(&line)?;
                    kept += 1;
                } else if self.compared.carried.contains(&itself) {
                    merged.add(&line)?;
                    carried += 1;
                }
            }
        }
        for texts in changes.values() {
            decision.count(write(change_set, texts)?);
        }
        decision.unproven += kept;
        let report = match kept + carried {
            // The file stays as it is, whatever the order in which the same came.
            _ if changes.is_empty() && self.earlier.files.contains_key(&file_name) => {
                self.earlier.files.get(&file_name).cloned()
            }
            0 => self.later.files.get(&file_name).cloned().inspect(|_| decision.from_next.push(file_name.clone())),
            _ => {
                decision.from_ready.push(file_name.clone());
                Some(merged.put(ready, &file_name)?)
            }
        };
        Ok((kept, report.map(|report| (file_name, report))))
    }

    /// The documents: those of the later record; where it has one no longer, or not this time, that of the earlier.
    fn documents(&self, report: &mut Completeness, decision: &mut Decision) {
        let mut earlier: BTreeMap<String, &DocumentReport> =
            self.earlier.documents.iter().map(|row| (key_of(row), row)).collect();
        let mut from_next: BTreeSet<String> = BTreeSet::new();
        for row in &mut report.documents {
            let had = earlier.remove(&key_of(row)).filter(|had| had.file.is_some());
            let is_worse = |had: &&DocumentReport| {
                row.status != Status::Complete && (row.file.is_none() || had.status == Status::Complete)
            };
            match had.filter(is_worse) {
                Some(had) => {
                    let failed = Ended { status: row.status, error: row.error.take() };
                    *row = DocumentReport { status: Status::Incomplete, ..had.clone() };
                    row.error = reasons(&[Ended::new(Status::Incomplete, "kept from an earlier download"), failed]);
                }
                None => from_next.extend(row.file.clone().filter(|name| self.later.files.contains_key(name))),
            }
        }
        let is_kept = |row: &DocumentReport| {
            let owner = row.reference.split_once('/').and_then(|(name, id)| Reference::new(name, id));
            owner.is_some_and(|owner| self.compared.missing.contains(&owner) && !self.gone.contains(&owner))
        };
        report.documents.extend(earlier.into_values().filter(|row| is_kept(row)).cloned());
        report
            .documents
            .sort_by(|one, other| (&one.reference, one.attachment).cmp(&(&other.reference, other.attachment)));
        for row in &mut report.documents {
            let Some(name) = row.file.clone() else { continue };
            let file = match from_next.contains(&name) {
                true => self.later.files.get(&name),
                false => self.earlier.files.get(&name),
            };
            let Some(file) = file else { continue };
            // One that is kept may lie where another does, which was fetched again.
            (row.bytes, row.sha256) = (file.bytes, Some(file.sha256.clone()));
            report.files.insert(name, file.clone());
        }
        decision.from_next.extend(from_next);
    }
}

impl Decision {
    fn count(&mut self, kind: ChangeKind) {
        match kind {
            ChangeKind::New => self.new += 1,
            ChangeKind::Changed => self.changed += 1,
            ChangeKind::Gone => self.gone += 1,
        }
    }
}

fn write(change_set: &mut BufWriter<Temporary>, Texts { before, after }: &Texts) -> Result<ChangeKind, Error> {
    let kind = match (before, after) {
        (None, _) => ChangeKind::New,
        (Some(_), Some(_)) => ChangeKind::Changed,
        (Some(_), None) => ChangeKind::Gone,
    };
    let line = || -> Result<String, serde_json::Error> {
        serde_json::to_string(&Line { kind, before: raw(before)?, after: raw(after)? })
    };
    let line = line().map_err(|error| failed("the file cannot be read")(error.into()))?;
    writeln!(change_set, "{line}").map_err(failed("the file cannot be written"))?;
    Ok(kind)
}

/// The change that a line of a change set is.
pub(super) fn change_of(line: &str) -> Option<Change> {
    let Line { kind, before, after } = serde_json::from_str(line).ok()?;
    let resource = |json: Option<&RawValue>| match json {
        Some(json) => Resource::new(json.to_owned()).map(Some),
        None => Some(None),
    };
    Some(Change { kind, before: resource(before)?, after: resource(after)? })
}

fn raw(text: &Option<String>) -> Result<Option<&RawValue>, serde_json::Error> {
    text.as_deref().map(serde_json::from_str).transpose()
}

/// A type's file that is put together.
struct Merged {
    file: BufWriter<Temporary>,
    reckoner: Reckoner,
}

impl Merged {
    fn new(ready: &Folder) -> Result<Self, Error> {
        Ok(Self { file: BufWriter::new(files::temporary(ready)?), reckoner: Reckoner::default() })
    }

    fn add(&mut self, line: &str) -> Result<(), Error> {
        for part in [line.as_bytes(), b"\n"] {
            self.reckoner.add(part);
            self.file.write_all(part).map_err(failed("the file cannot be written"))?;
        }
        Ok(())
    }

    fn put(self, ready: &Folder, name: &str) -> Result<FileReport, Error> {
        files::put(whole(self.file)?, ready, name)?;
        Ok(self.reckoner.report(true))
    }
}

fn whole(file: BufWriter<Temporary>) -> Result<Temporary, Error> {
    file.into_inner().map_err(|error| failed("the file cannot be written")(error.into_error()))
}

/// The row of a type, so many of whose resources are kept from the earlier record.
fn row(earlier: Option<&TypeReport>, later: Option<&TypeReport>, kept: u64) -> Option<TypeReport> {
    let mut row = later.or(earlier.filter(|_| kept > 0)).cloned()?;
    if kept == 0 {
        return Some(row);
    }
    let received = later.map_or(0, |row| row.received) + kept;
    // What could be had before, and not now, is a gap.
    let was_served = earlier.is_some_and(|row| row.status != Status::Unsupported);
    row.status = match row.status {
        Status::Complete => Status::Complete,
        Status::Unsupported if !was_served => Status::Unsupported,
        _ => Status::Incomplete,
    };
    row.total = row.total.map(|total| total.max(received));
    row.received = received;
    let note = format!("{kept} kept from an earlier download: not found again, and not proven gone");
    let said = later.and_then(|row| row.error.clone());
    let parts = [said.map(|error| Ended::new(row.status, error)), Some(Ended::new(row.status, note))];
    row.error = reasons(&parts.into_iter().flatten().collect::<Vec<_>>());
    Some(row)
}
