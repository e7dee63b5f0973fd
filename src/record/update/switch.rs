//! How a record that is ready takes the place of the earlier one, so that nothing is between them for good.
//!
//! That it is to do so is decided with one file, which says all that is to be done. Each step can be taken again.

use serde::{Deserialize, Serialize};

use super::{NEXT, Update, forget_next};
use crate::base::{Error, ErrorKind};
use crate::files::{self, Folder, Held, MANIFEST, PARTIAL, failed};
use crate::record::download::{self, DOCUMENTS, is_name};

/// What is ready to be put in its place, in `.partial`, besides what the later record has.
pub(super) const READY: &str = "ready";
/// Where the change sets are, in the record's folder.
pub(super) const CHANGES: &str = "changes";
/// The change set, as long as it has no number.
pub(super) const CHANGE_SET: &str = "changes.ndjson";

/// The file of the decision, in `.partial`.
const DECIDED: &str = "switch.json";

const VERSION: u32 = 1;

/// What is to be done.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Decision {
    version: u32,
    /// The files that come from the later record.
    pub(super) from_next: Vec<String>,
    /// The files that were put together.
    pub(super) from_ready: Vec<String>,
    /// The files that the record no longer has.
    pub(super) removed: Vec<String>,
    pub(super) change_set: Option<String>,
    pub(super) new: u64,
    pub(super) changed: u64,
    pub(super) gone: u64,
    pub(super) unproven: u64,
}

enum Step<'d> {
    Make(&'static str),
    /// A file that is moved: from which folder within `.partial`, as what it is called there, and where to.
    Move(&'static str, &'d str, &'d str),
    Remove(&'d str),
    Clear,
}

impl Decision {
    /// Says that the record is to be switched: from now on it is.
    pub(super) fn decide(mut self, partial: &Folder) -> Result<(), Error> {
        self.version = VERSION;
        let json = serde_json::to_vec(&self).map_err(|error| failed("the file cannot be written")(error.into()))?;
        files::write(partial, partial, DECIDED, &json)
    }

    /// The decision that was made in a folder.
    fn of(partial: &Folder) -> Result<Option<Self>, Error> {
        let Some(json) = files::read(partial, DECIDED)? else { return Ok(None) };
        let decision: Self = serde_json::from_slice(&json).map_err(|_| download::damaged())?;
        download::must_not_be_newer(decision.version)?;
        let names = [&decision.from_next, &decision.from_ready, &decision.removed];
        let is_good = names.into_iter().flatten().all(|name| is_name(name))
            && decision.change_set.as_deref().is_none_or(is_change_set);
        if is_good { Ok(Some(decision)) } else { Err(download::damaged()) }
    }

    /// In this order; the manifest comes last.
    fn steps(&self) -> Vec<Step<'_>> {
        let has_documents = self.from_next.iter().any(|name| name.contains('/'));
        let mut steps = Vec::from_iter(has_documents.then_some(Step::Make(DOCUMENTS)));
        if let Some(name) = self.change_set.as_deref() {
            steps.extend([Step::Make(CHANGES), Step::Move(READY, CHANGE_SET, name)]);
        }
        steps.extend(self.from_next.iter().map(|name| Step::Move(NEXT, name, name)));
        steps.extend(self.from_ready.iter().map(|name| Step::Move(READY, name, name)));
        steps.extend(self.removed.iter().map(|name| Step::Remove(name)));
        steps.extend([Step::Move(READY, MANIFEST, MANIFEST), Step::Clear]);
        steps
    }
}

impl Step<'_> {
    fn take(&self, held: &Held) -> Result<(), Error> {
        match self {
            Self::Make(name) => held.make(name),
            Self::Remove(name) => files::remove(held.folder(), name),
            Self::Move(from, name, to) => {
                let name = format!("{from}/{name}");
                if held.partial().exists(&name) {
                    return (held.partial().rename(&name, held.folder(), to))
                        .map_err(failed("the file cannot be put in its place"));
                }
                // It is in its place already.
                if held.folder().exists(to) { Ok(()) } else { Err(download::damaged()) }
            }
            Self::Clear => {
                forget_next(held.partial())?;
                files::remove_all(held.partial(), READY)
            }
        }
    }
}

/// Finishes the switch that was decided, if one was, and tells of it.
pub(in crate::record) fn finish(held: &Held) -> Result<Option<Update>, Error> {
    let Some(decision) = Decision::of(held.partial())? else { return Ok(None) };
    decision.steps().iter().try_for_each(|step| step.take(held))?;
    let report = download::manifest(held.folder())?.ok_or_else(download::damaged)?;
    files::remove(held.partial(), DECIDED)?;
    let Decision { change_set, new, changed, gone, unproven, .. } = decision;
    Ok(Some(Update { report, change_set, new, changed, gone, unproven, has_only_finished: false }))
}

/// Refuses to read a folder that is between two records.
pub(in crate::record) fn must_not_be_switching(folder: &Folder) -> Result<(), Error> {
    if !folder.exists(&format!("{PARTIAL}/{DECIDED}")) {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::File,
        "an update of this folder's record was ended while it put the files in their places",
    )
    .with_help("update it once more, or resume its download, which finishes that, before anything else")
    .in_plain_words("finish it with `nextgen record --update --out DIR`, or with --resume"))
}

/// The name of the next change set of a folder.
pub(super) fn next_change_set(folder: &Folder) -> Result<String, Error> {
    let names = match folder.folder(CHANGES) {
        Ok(folder) => folder.names().map_err(failed("the folder cannot be read"))?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(failed("the folder cannot be read")(error)),
    };
    let numbers = names.iter().filter_map(|name| number_of(&format!("{CHANGES}/{}", name.to_str()?)));
    let next = numbers.max().unwrap_or_default() + 1;
    Ok(format!("{CHANGES}/{next:08}.ndjson"))
}

/// Whether a name within a record's folder is that of a change set.
pub(super) fn is_change_set(name: &str) -> bool {
    number_of(name).is_some()
}

/// The number of a change set.
fn number_of(name: &str) -> Option<u64> {
    let number = name.strip_prefix(CHANGES)?.strip_prefix('/')?.strip_suffix(".ndjson")?;
    let is_number = number.len() >= 8 && number.bytes().all(|byte| byte.is_ascii_digit());
    number.parse().ok().filter(|_| is_number)
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fs, path::Path};

    use serde_json::json;

    use super::super::super::{
        Summary,
        download::{PLAN, is_ours},
        verify,
    };
    use super::*;
    use crate::files::{Existing, Reckoner, Sharing};

    fn write(path: &Path, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn manifest(files: &[(&str, &str)]) -> String {
        let report = |text: &str| {
            let mut reckoner = Reckoner::default();
            reckoner.add(text.as_bytes());
            reckoner.report(true)
        };
        let files: BTreeMap<_, _> = files.iter().map(|(name, text)| (name, report(text))).collect();
        let row = json!({ "status": "complete", "received": 1, "pages": 1 });
        let types: BTreeMap<_, _> =
            files.keys().filter_map(|name| Some((name.strip_suffix(".ndjson")?, row.clone()))).collect();
        json!({
            "version": 1, "api": "office-r4", "baseUrl": "https://fhir.example.com/r4", "patient": "p1", "complete": true,
            "types": types, "documents": [], "files": files,
        })
        .to_string()
    }

    /// A record whose switch to a later one was decided.
    fn decided(folder: &Path) {
        let partial = folder.join(PARTIAL);
        write(&folder.join("A.ndjson"), "{}\n");
        write(&folder.join("B.ndjson"), "{}\n");
        write(&folder.join(MANIFEST), &manifest(&[("A.ndjson", "{}\n"), ("B.ndjson", "{}\n")]));
        let (one, other) = ("{\"a\":2}\n", "{\"c\":2}\n");
        write(&partial.join("next.json"), "{}");
        write(&partial.join("next/A.ndjson"), one);
        write(&partial.join("next/.partial/A.ndjson"), one);
        write(&partial.join("ready/C.ndjson"), other);
        write(&partial.join("ready/changes.ndjson"), "{}\n");
        write(&partial.join("ready/manifest.json"), &manifest(&[("A.ndjson", one), ("C.ndjson", other)]));
        let names = |name: &str| vec![name.to_owned()];
        let decision = Decision {
            from_next: names("A.ndjson"),
            from_ready: names("C.ndjson"),
            removed: names("B.ndjson"),
            change_set: Some(format!("{CHANGES}/00000001.ndjson")),
            new: 3,
            ..Decision::default()
        };
        decision.decide(&Folder::at(&partial).unwrap()).unwrap();
    }

    fn begin(folder: &Path) -> Held {
        files::begin(folder, Existing::Resume, PLAN, Sharing::Allowed).unwrap()
    }

    #[test]
    fn wherever_it_is_ended_the_switch_is_finished_and_until_then_nobody_reads_the_folder() {
        let scratch = tempfile::tempdir().unwrap();
        for ended_after in 0.. {
            let folder = &scratch.path().join(ended_after.to_string());
            decided(folder);
            let held = begin(folder);
            let decision = Decision::of(held.partial()).unwrap().unwrap();
            let steps = decision.steps();
            if ended_after > steps.len() {
                break;
            }
            steps.iter().take(ended_after).for_each(|step| step.take(&held).unwrap());
            drop(held);
            let of_switch =
                |error: Error| assert!(error.to_string().contains("put the files in their places"), "{error}");
            of_switch(verify(folder).unwrap_err());
            of_switch(Summary::of_folder(folder).unwrap_err());

            let held = begin(folder);
            let update = finish(&held).unwrap().unwrap();
            assert_eq!((update.new, update.change_set.as_deref()), (3, Some("changes/00000001.ndjson")));
            assert!(finish(&held).unwrap().is_none());
            held.clear(is_ours).unwrap();
            let checked = verify(folder).unwrap();
            assert_eq!(checked.differences, [], "ended after {ended_after} steps");
            assert_eq!(checked.report, update.report);
            let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
            names.sort();
            assert_eq!(names, ["A.ndjson", "C.ndjson", CHANGES, MANIFEST]);
            assert_eq!(fs::read_dir(folder.join(CHANGES)).unwrap().count(), 1);
        }
    }

    #[test]
    fn a_decision_leads_nowhere_else() {
        let scratch = tempfile::tempdir().unwrap();
        for name in ["../A.ndjson", "/etc/A.ndjson", "documents/../../A", ".partial/A.ndjson", MANIFEST] {
            for member in ["from_next", "from_ready", "removed"] {
                let mut decision = json!({
                    "version": 1, "from_next": [], "from_ready": [], "removed": [], "change_set": null,
                    "new": 0, "changed": 0, "gone": 0, "unproven": 0,
                });
                decision[member] = json!([name]);
                write(&scratch.path().join(PARTIAL).join(DECIDED), &decision.to_string());
                write(&scratch.path().join(MANIFEST), &manifest(&[]));
                assert!(finish(&begin(scratch.path())).is_err(), "{member}: {name}");
            }
        }
    }
}
