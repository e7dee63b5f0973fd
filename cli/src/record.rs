//! `nextgen record`.

use std::{collections::BTreeMap, path::Path, time::Duration};

use nextgen_patient_access::record::{ChangeKind, Completeness, Record as Download, Update, read_changes};
use serde::Serialize;

use crate::{
    args::Record,
    output::{self, Exit, Failure, Output},
    patient::patient,
    progress::Bars,
};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

pub(crate) async fn record(output: &Output, args: &Record) -> Result<Exit, Failure> {
    let (builder, session) = args.connection.of_patients(output).await?;
    let client = builder.retry(args.patience.policy()).build()?;
    let bars = Bars::new(output);
    let work = async {
        let patient = patient(args.patient.as_deref(), &client, session).await?;
        let record = client.record(patient).concurrency(args.concurrency.get());
        let record = record.allow_shared_dir(args.target.allow_shared_dir);
        match args.update {
            true => update(output, args, record, &bars).await,
            false => download(output, args, record, &bars).await,
        }
    };
    let report = bars.interruptible(&client, work).await??;
    tell(output, &report);
    Ok(if report.complete { Exit::Done } else { Exit::Incomplete })
}

async fn download(output: &Output, args: &Record, record: Download, bars: &Bars<'_>) -> Result<Completeness, Failure> {
    let Record { target, json, .. } = args;
    let report = record.download(&target.folder, target.existing(), |progress| bars.show(&progress)).await;
    let report = report.map_err(|error| output.stopped(error, "--resume"))?;
    if *json {
        output::json(&report)?;
    }
    Ok(report)
}

/// How many resources of a type became what.
#[derive(Default, Serialize)]
struct Counts {
    new: u64,
    changed: u64,
    gone: u64,
}

#[derive(Serialize)]
struct Answer<'u> {
    #[serde(flatten)]
    update: &'u Update,
    /// By type.
    changes: &'u BTreeMap<String, Counts>,
}

async fn update(output: &Output, args: &Record, record: Download, bars: &Bars<'_>) -> Result<Completeness, Failure> {
    let folder = &args.target.folder;
    let is_first = !folder.join("manifest.json").exists();
    let record = asked(args, record);
    let go = async || {
        let update = record.clone().update(folder, |progress| bars.show(&progress)).await;
        update.map_err(|error| output.stopped(error, "--update"))
    };
    let mut update = go().await?;
    if update.has_only_finished {
        let name = update.change_set.as_deref().unwrap_or("nothing");
        output.notice(format_args!("an update that was ended is finished: it had found {name}"));
        update = go().await?;
    }
    let changes = counted(folder, &update)?;
    if args.json {
        output::json(&Answer { update: &update, changes: &changes })?;
    }
    if !is_first {
        changed(output, &update, &changes);
    }
    Ok(update.report)
}

/// What is to be asked for, and when everything is.
fn asked(args: &Record, record: Download) -> Download {
    let record = args.full_after.iter().fold(record, |record, (name, days)| {
        let interval = DAY.saturating_mul(*days);
        match name {
            Some(name) => record.full_after_of(name, interval),
            None => record.full_after(interval),
        }
    });
    let record = if args.only.is_empty() { record } else { record.update_only(&args.only) };
    if args.full { record.full_after(Duration::ZERO) } else { record }
}

fn counted(folder: &Path, update: &Update) -> Result<BTreeMap<String, Counts>, Failure> {
    let mut counts: BTreeMap<String, Counts> = BTreeMap::new();
    let Some(name) = &update.change_set else { return Ok(counts) };
    for change in read_changes(folder, name)? {
        let change = change?;
        let Some(resource) = change.after.or(change.before) else { continue };
        let counts = counts.entry(resource.resource_type().to_owned()).or_default();
        match change.kind {
            ChangeKind::New => counts.new += 1,
            ChangeKind::Changed => counts.changed += 1,
            ChangeKind::Gone => counts.gone += 1,
            _ => {}
        }
    }
    Ok(counts)
}

fn changed(output: &Output, update: &Update, changes: &BTreeMap<String, Counts>) {
    for (name, Counts { new, changed, gone }) in changes {
        let parts = [(new, "new"), (changed, "changed"), (gone, "gone")];
        let parts: Vec<String> =
            parts.iter().filter(|(count, _)| **count > 0).map(|(count, what)| format!("{count} {what}")).collect();
        output.notice(format_args!("{name}: {}", parts.join(", ")));
    }
    if update.unproven > 0 {
        output
            .notice(format_args!("{} not found again, which proves nothing: they stay in the record", update.unproven));
    }
    let Update { new, changed, gone, .. } = update;
    match &update.change_set {
        Some(name) => {
            output.notice(format_args!("{new} new, {changed} changed, {gone} gone: see {name} in the folder"))
        }
        None => output.notice("nothing has changed"),
    }
}

fn tell(output: &Output, report: &Completeness) {
    let resources: u64 = report.types.values().map(|row| row.received).sum();
    let documents = report.documents.iter().filter(|row| !row.status.is_gap()).count();
    let whole = if report.complete { "the record is complete" } else { "something is missing" };
    output.notice(format_args!("{resources} resources and {documents} documents: {whole}"));
    report.gaps().for_each(|gap| output.notice(gap));
}
