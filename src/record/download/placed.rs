//! The files of a record in its folder: which are its own, and what they hold.

use std::collections::BTreeMap;

use super::{
    DOCUMENTS, Progress,
    spool::Spool,
    verify::{self, Difference},
};
use crate::base::{Error, ErrorKind};
use crate::files::{self, FileReport, Folder, Held, MANIFEST, Temporary};
use crate::record::report::{Completeness, DocumentReport};

/// Nothing else is ever removed or written over.
pub(in crate::record) struct Placed<'f> {
    folder: &'f Folder,
    /// What each may hold: by the manifest of an earlier download, and by what has been announced since.
    known: BTreeMap<String, Vec<FileReport>>,
    has_manifest: bool,
}

impl<'f> Placed<'f> {
    pub(in crate::record) fn new(
        folder: &'f Folder,
        earlier: Option<&Completeness>,
        since: Vec<(String, FileReport)>,
    ) -> Self {
        let mut known: BTreeMap<String, Vec<FileReport>> = BTreeMap::new();
        let earlier_files = earlier.into_iter().flat_map(|report| report.files.clone());
        for (name, report) in earlier_files.chain(since) {
            known.entry(name).or_default().push(report);
        }
        Self { folder, known, has_manifest: earlier.is_some() }
    }

    /// The files of a manifest that are gone, or hold something else.
    pub(super) fn differences(&self, report: &Completeness) -> Result<Vec<Difference>, Error> {
        let mut differences = Vec::new();
        for (name, expected) in &report.files {
            let found = files::reckon(self.folder, name)?;
            let may_be = self.known.get(name).map(Vec::as_slice).unwrap_or_default();
            if found.as_ref().is_none_or(|found| !may_be.contains(found)) {
                differences.push(Difference { file: name.clone(), expected: expected.clone(), found });
            }
        }
        Ok(differences)
    }

    /// Refuses to go on where a file of a manifest is gone, or holds something else.
    pub(in crate::record) fn must_be(
        &self,
        report: &Completeness,
        progress: &mut impl FnMut(Progress<'_>),
    ) -> Result<(), Error> {
        let differences = self.differences(report)?;
        if differences.is_empty() {
            return Ok(());
        }
        differences.iter().for_each(|it| progress(Progress::Differs(it)));
        Err(verify::differing(&differences, report.files.len()))
    }

    /// Whether a document's file is as its row says.
    pub(super) fn holds(&self, row: &DocumentReport) -> Result<bool, Error> {
        let Some(name) = row.file.as_deref().filter(|name| self.known.contains_key(*name)) else { return Ok(false) };
        Ok(files::reckon(self.folder, name)?.is_some_and(|found| Some(found.sha256) == row.sha256))
    }

    /// Whether a file is the record's own.
    pub(super) fn is_known(&self, name: &str) -> bool {
        self.known.contains_key(name)
    }

    /// Puts a file in its place; that it is about to is noted before.
    pub(super) fn put(
        &mut self,
        spool: &mut Spool<'_>,
        name: &str,
        file: Temporary,
        report: &FileReport,
    ) -> Result<(), Error> {
        self.may_take(name)?;
        spool.announce(name, report)?;
        self.known.entry(name.to_owned()).or_default().push(report.clone());
        files::put(file, self.folder, name)
    }

    /// Removes what an earlier download has put here and this record does not have, then says with the manifest that all is done.
    pub(super) fn finish(self, held: &Held, report: &Completeness) -> Result<(), Error> {
        if !self.has_manifest {
            self.must_be_free(MANIFEST)?;
        }
        for name in self.known.keys().filter(|name| !report.files.contains_key(*name)) {
            files::remove(self.folder, name)?;
        }
        super::write_manifest(held, report)
    }

    /// Refuses to write over what is not the record's.
    pub(in crate::record) fn may_take(&self, name: &str) -> Result<(), Error> {
        if self.known.contains_key(name) { Ok(()) } else { self.must_be_free(name) }
    }

    fn must_be_free(&self, name: &str) -> Result<(), Error> {
        if !self.folder.exists(name) {
            return Ok(());
        }
        let name = files::shown(name);
        Err(Error::new(ErrorKind::File, format!("{name} is not the record's, and has the place of one of its files"))
            .with_help("move it out of the folder and resume, or choose another folder"))
    }
}

/// Whether a name can be that of a record's file, and leads nowhere else.
pub(in crate::record) fn is_name(name: &str) -> bool {
    let (folder, bare) = name.rsplit_once('/').unwrap_or(("", name));
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    let has_place = if folder.is_empty() { bare.ends_with(".ndjson") } else { folder == DOCUMENTS };
    has_place && !bare.starts_with('.') && !bare.is_empty() && bare.bytes().all(is_plain)
}
