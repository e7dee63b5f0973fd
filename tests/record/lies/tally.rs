//! What was found, by lie.

use std::collections::{BTreeMap, BTreeSet};

use nextgen_patient_access::{
    export::{ExportReport, Kind},
    record::{Completeness, DocumentReport, Status},
};
use nextgen_sandbox::Lies;

use super::truth::{Truth, resources_in, texts_in};

#[derive(Default)]
pub(super) struct Tally {
    pub(super) records: u64,
    pub(super) complete: u64,
    pub(super) false_complete: Vec<String>,
    pub(super) foreign: Vec<String>,
    pub(super) lost: Vec<String>,
    pub(super) false_gaps: Vec<String>,
    /// What ended with another error than it may, or with none.
    pub(super) wrong_ends: Vec<String>,
    /// How many records met each lie, and how many of them are complete.
    pub(super) met: BTreeMap<&'static str, (u64, u64)>,
}

/// What was read of a record or an export, in one or several goes.
pub(super) struct Found {
    pub(super) patients: Vec<String>,
    pub(super) received: BTreeSet<String>,
    /// The bodies of all answers.
    pub(super) heard: Vec<Vec<u8>>,
    pub(super) met: BTreeSet<&'static str>,
    pub(super) report: Report,
    pub(super) wrong_ends: Vec<String>,
    /// Whatever was told, all is to be had in the end.
    pub(super) is_whole: bool,
}

pub(super) enum Report {
    Record(Completeness, Vec<(DocumentReport, Vec<u8>)>),
    Export(ExportReport),
    /// It ended with an error, which is right.
    None,
}

impl Found {
    fn is_complete(&self) -> bool {
        match &self.report {
            Report::Record(report, _) => report.complete,
            Report::Export(report) => report.complete,
            Report::None => false,
        }
    }

    fn gaps(&self) -> Vec<String> {
        match &self.report {
            Report::Record(report, _) => report.gaps().collect(),
            Report::Export(report) => report.gaps().collect(),
            Report::None => vec!["it ended with an error".to_owned()],
        }
    }

    /// What is called complete and is not.
    fn false_complete(&self, truth: &Truth) -> Vec<String> {
        let missing = |held: Option<BTreeSet<String>>| {
            let missing: Vec<String> =
                held.iter().flatten().filter(|it| !self.received.contains(*it)).cloned().collect();
            (!missing.is_empty()).then(|| format!("{} missing, as {}", missing.len(), missing[0]))
        };
        match &self.report {
            Report::Record(report, documents) => {
                let patient = &self.patients[0];
                let texts = self.heard.iter().flat_map(|body| texts_in(body));
                let kept = texts.filter(|(name, _)| self.received.contains(name));
                let referring: Vec<String> = kept.map(|(_, text)| text).collect();
                let types = report.types.iter().filter(|(_, row)| row.status == Status::Complete);
                let types = types.filter_map(|(name, row)| {
                    let missing = missing(truth.of_record(patient, name, report, &self.met, &referring))?;
                    Some(format!("{name}: {missing}: {row:?}"))
                });
                let others = documents.iter().filter_map(|(row, bytes)| {
                    let is_other = row.status == Status::Complete
                        && truth.document(patient, row).is_some_and(|document| document != *bytes);
                    is_other
                        .then(|| format!("document of {}: {:?} {} bytes", row.reference, row.content_type, row.bytes))
                });
                types.chain(others).collect()
            }
            Report::Export(report) => {
                let is_complete = |name: &str| {
                    let mut files =
                        report.files.iter().filter(|it| it.kind == Kind::Output && it.resource_type == name);
                    files.all(|it| it.status == Status::Complete)
                };
                let types = report.types.keys().filter(|name| is_complete(name));
                types
                    .filter_map(|name| Some(format!("{name}: {}", missing(truth.of_export(&self.patients, name))?)))
                    .collect()
            }
            Report::None => Vec::new(),
        }
    }
}

impl Tally {
    pub(super) fn add(&mut self, found: &Found, truth: &Truth, about: &str) {
        let told = |it: String| format!("{about}: {it}");
        let is_complete = found.is_complete();
        self.records += 1;
        self.complete += u64::from(is_complete);
        self.false_complete.extend(found.false_complete(truth).into_iter().map(told));
        let is_of_another = |name: &&String| truth.is_of_another(name, &found.patients);
        self.foreign.extend(found.received.iter().filter(is_of_another).cloned().map(told));
        let heard: BTreeSet<String> = found.heard.iter().flat_map(|body| resources_in(body)).collect();
        let lost = heard.iter().filter(|name| !is_of_another(name) && !found.received.contains(*name));
        self.lost.extend(lost.cloned().map(told));
        let is_harmless = found.met.iter().all(|lie| Lies::harmless().any(|it| it == *lie));
        if (is_harmless || found.is_whole) && !is_complete {
            self.false_gaps.push(told(format!("{:?}", found.gaps())));
        }
        self.wrong_ends.extend(found.wrong_ends.iter().cloned().map(told));
        for lie in &found.met {
            let (met, complete) = self.met.entry(lie).or_default();
            *met += 1;
            *complete += u64::from(is_complete);
        }
    }

    pub(super) fn join(&mut self, other: Self) {
        self.records += other.records;
        self.complete += other.complete;
        self.false_complete.extend(other.false_complete);
        self.foreign.extend(other.foreign);
        self.lost.extend(other.lost);
        self.false_gaps.extend(other.false_gaps);
        self.wrong_ends.extend(other.wrong_ends);
        for (lie, (met, complete)) in other.met {
            let all = self.met.entry(lie).or_default();
            *all = (all.0 + met, all.1 + complete);
        }
    }

    fn faults(&self) -> [(&'static str, &[String]); 5] {
        [
            ("falsely complete", &self.false_complete),
            ("foreign", &self.foreign),
            ("lost", &self.lost),
            ("false gaps", &self.false_gaps),
            ("wrong ends", &self.wrong_ends),
        ]
    }

    pub(super) fn in_short(&self) -> String {
        let faults = self.faults().map(|(what, found)| format!("{} {what}", found.len())).join(", ");
        format!("{} records, {} complete; {faults}", self.records, self.complete)
    }

    /// The figures; and each lie was met so often.
    pub(super) fn check(&self, at_least: u64) {
        println!("{} records, {} complete", self.records, self.complete);
        for (what, found) in self.faults() {
            println!("{} {what}", found.len());
            found.iter().take(10).for_each(|it| println!("  {it}"));
        }
        for (lie, (met, complete)) in &self.met {
            println!("{met:7} records met {lie}, of which {complete} are complete");
        }
        assert!(self.faults().iter().all(|(_, found)| found.is_empty()), "see above");
        assert!(self.complete * 3 >= self.records, "a third is rightly complete");
        for lie in Lies::names() {
            let met = self.met.get(lie).map_or(0, |(met, _)| *met);
            assert!(met >= at_least, "only {met} records met {lie}");
        }
    }
}
