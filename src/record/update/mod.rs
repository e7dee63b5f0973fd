//! A record in a folder that is brought up to date, and what has changed in it.
//!
//! The later record is downloaded to `.partial/next`, compared with the earlier one, and put together with what that has and is not
//! proven gone (`merge`). Until then the earlier record is as it was. Then a file says that the switch is decided (`switch`): from
//! there on it is finished, whoever comes next.

mod carry;
mod merge;
mod switch;

use std::path::Path;

use serde::Serialize;

use super::{
    Change, Completeness, Progress, Record, Status,
    changes::Compared,
    download::{self, Files, PLAN, Plan},
};
use crate::base::{Error, ErrorKind};
use crate::files::{self, Existing, Folder, Held};

use self::carry::Begun;
pub(super) use self::{
    carry::{Carried, instant},
    switch::{finish, must_not_be_switching},
};

/// The later record, in `.partial`, as long as it is not in its place.
const NEXT: &str = "next";
/// When that was begun.
const BEGUN: &str = "next.json";

/// What [`Record::update`] has brought.
///
/// As JSON, its members are `report`, `changeSet`, `new`, `changed`, `gone`, `unproven` and `hasOnlyFinished`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Update {
    /// The report of the record as it now is.
    pub report: Completeness,
    /// The file within the folder that has what changed, `changes/00000001.ndjson`; `None` if nothing did, or if the record was
    /// downloaded for the first time.
    pub change_set: Option<String>,
    /// How many resources are new.
    pub new: u64,
    /// How many resources have another text.
    pub changed: u64,
    /// How many resources are proven gone.
    pub gone: u64,
    /// How many resources were not found again, without proof that they are gone: the record still has them.
    pub unproven: u64,
    /// Whether this was begun by an update that was ended, and has only been finished: what has come since, another update brings.
    pub has_only_finished: bool,
}

impl Record {
    /// Brings the record in a folder up to date, and tells what has changed; where there is none, [downloads](Self::download) it.
    ///
    /// The later record is downloaded to the folder's hidden `.partial/next` and compared with the earlier one as [`changes`](Self::changes)
    /// does. What is new, changed or gone is written to `changes/00000001.ndjson`, a line for each: `{"kind":"new","before":null,"after":…}`,
    /// where `kind` is `new`, `changed` or `gone`, and before and after are the resources' texts. The next update that finds something writes
    /// `00000002.ndjson`; nothing removes these files, and they are no part of the record: [`verify`](super::verify) does not look at them.
    ///
    /// What the earlier record has stays in it, unless the server sends something newer or it is proven gone: the resources of a type that
    /// could not be had this time, too, whose row then says `incomplete`. What was not found again, without proof, is counted, and named in the
    /// type's row.
    ///
    /// It asks for less than a download does, as long as the last update that asked for everything is not longer ago than
    /// [`full_after`](Self::full_after) and [`full_after_of`](Self::full_after_of) say: where the API's description lists `_lastUpdated` for a type
    /// (Enterprise R4), for what has changed since the last update that had all of that; what the resources refer to, and documents, only where they are new or the resource that has them has changed.
    /// What such an update does not ask for is neither gone nor unproven. The first update after a download asks for everything.
    /// [`update_only`](Self::update_only) says which types are searched at all.
    ///
    /// An update may be ended at any moment. Until the later record is whole, the folder holds the earlier one, and the next update goes on where
    /// this one was ended, if that was today. Then the switch is decided, and the next update or [download](Self::download) finishes it; for such an update, that is all that it
    /// does: it returns the one that was ended, and says so ([`Update::has_only_finished`]). No change set is lost, none is written twice.
    ///
    /// It works on the thread that polls it, as [`download`](Self::download) does.
    ///
    /// ```no_run
    /// use nextgen_patient_access::{Client, Error};
    ///
    /// # async fn update(client: Client) -> Result<(), Error> {
    /// let update = client.record("123").update("record", |progress| println!("{progress:?}")).await?;
    /// println!("{} new, {} changed, {} gone", update.new, update.changed, update.gone);
    /// if let Some(name) = update.change_set {
    ///     println!("see record/{name}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`download`](Self::download), and, before anything is sent, [`ErrorKind::Request`] for a name in
    /// [`update_only`](Self::update_only) or [`full_after_of`](Self::full_after_of) that is no resource type. The record is then as it was,
    /// unless the error is of the switch itself, a full disk, say: then the folder is not read until the next update has finished it.
    pub async fn update(
        self,
        folder: impl AsRef<Path>,
        mut progress: impl FnMut(Progress<'_>),
    ) -> Result<Update, Error> {
        let folder = folder.as_ref();
        self.update_in(folder, &mut progress).await.map_err(|error| error.in_folder(folder))
    }

    async fn update_in(self, folder: &Path, progress: &mut impl FnMut(Progress<'_>)) -> Result<Update, Error> {
        self.must_name_types()?;
        let mut held = self.begin(folder, Existing::Resume, progress)?;
        if let Some(update) = finish(&held)? {
            held.clear(download::is_ours)?;
            return Ok(Update { has_only_finished: true, ..update });
        }
        if download::manifest(held.folder())?.is_none() {
            return self.first(held, folder, progress).await;
        }
        if files::read(held.partial(), PLAN)?.is_some() {
            // A download that was ended comes to its end first.
            self.clone().fill(held, Carried::default(), progress).await?;
            held = self.begin(folder, Existing::Resume, progress)?;
        }
        let earlier = download::finished(held.folder())?;
        let mut plan = Plan::new(&self.client, &self.patient);
        plan.must_be_of(&earlier)?;
        let files = Files::new(held.folder(), Some(&earlier), Vec::new());
        files.must_be(&earlier, progress)?;

        // The patient is called as the earlier record has it.
        let record = Self { patient: plan.patient, ..self };
        let begun = Begun::of(&record, &held, &earlier)?;
        let carried = begun.carried(held.folder(), &earlier)?;
        let later = record.clone().fill(held.within(NEXT, PLAN)?, carried, progress).await?;
        let next = held.partial().folder(NEXT).map_err(files::failed("the folder cannot be read"))?;
        let mut compared = Compared::of(held.folder(), &next)?;
        compared.carry(|name| begun.carries(name));
        let gone = record.gone(&compared.missing, &later, &compared.at_hand).await?;
        let merge = merge::Merge {
            api: record.client.api(),
            held: &held,
            files: &files,
            earlier,
            later,
            next: &next,
            compared,
            gone,
            begun: &begun,
        };
        merge.prepare()?.decide(held.partial())?;
        let update = finish(&held)?.ok_or_else(download::damaged)?;
        held.clear(download::is_ours)?;
        Ok(update)
    }

    /// Downloads the record for the first time, and notes when.
    async fn first(self, held: Held, folder: &Path, progress: &mut impl FnMut(Progress<'_>)) -> Result<Update, Error> {
        let (is_begun, at) = (files::read(held.partial(), PLAN)?.is_some(), instant(carry::now()));
        let mut report = self.clone().fill(held, Carried::nothing(), progress).await?;
        let held = self.begin(folder, Existing::Resume, progress)?;
        if download::manifest(held.folder())?.as_ref() == Some(&report) {
            // Of one that was gone on with, only the server knows since when.
            if !is_begun {
                (report.read_at, report.full_at) = (Some(at.clone()), Some(at.clone()));
            }
            for row in report.types.values_mut() {
                row.read_at =
                    row.read_at.take().filter(|_| row.status == Status::Complete).map(|of| of.min(at.clone()));
                row.full_at = row.read_at.clone().filter(|_| is_begun);
            }
            download::write_manifest(&held, &report)?;
        }
        Ok(Update { report, change_set: None, new: 0, changed: 0, gone: 0, unproven: 0, has_only_finished: false })
    }
}

/// The changes that an update has written to a change set: `name` is that of the file within the record's folder, as in
/// [`Update::change_set`].
///
/// A line is read when its change is asked for. In async code, give it a thread of its own (`tokio::task::spawn_blocking`).
///
/// ```no_run
/// use nextgen_patient_access::record;
///
/// for change in record::read_changes("record", "changes/00000001.ndjson")? {
///     let change = change?;
///     println!("{:?}: {:?}", change.kind, change.after);
/// }
/// # Ok::<(), nextgen_patient_access::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::File`] if there is no such change set, or, of a line, if it is none.
pub fn read_changes(
    folder: impl AsRef<Path>,
    name: &str,
) -> Result<impl Iterator<Item = Result<Change, Error>>, Error> {
    let folder = files::folder(folder.as_ref())?;
    if !switch::is_change_set(name) {
        return Err(Error::new(ErrorKind::File, "the name is not that of a change set")
            .with_help("name one of the folder's files changes/NNNNNNNN.ndjson"));
    }
    let lines = download::lines(&folder, name)?;
    Ok(lines.map(|line| {
        let line = line?;
        merge::change_of(&line).ok_or_else(|| Error::new(ErrorKind::File, "a line of the change set is not a change"))
    }))
}

fn forget_next(partial: &Folder) -> Result<(), Error> {
    files::remove(partial, BEGUN)?;
    files::remove_all(partial, NEXT)
}
