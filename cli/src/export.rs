//! `nextgen export`.

use std::{collections::BTreeMap, io};

use nextgen_patient_access::{
    Api, Provenance,
    export::{Event, Patients},
};

use crate::{
    args::{Export, Format},
    interrupt::interruptible,
    output::{self, Exit, Failure, Output},
    parquet,
    progress::{ANEW, Bars, NARROWED},
};

pub(crate) async fn export(output: &Output, args: &Export) -> Result<Exit, Failure> {
    if args.format == Format::Parquet {
        parquet::must_be_there()?;
    }
    let patients = args.patients();
    if patients == Patients::All && patients.provenance(Api::OfficeBulkR4) == Some(Provenance::Inferred) {
        output.notice("that NextGen exports all patients is inferred: no server has been seen to do it");
    }
    let (builder, _) = args.connection().builder(output).await?;
    let client = builder.retry(args.patience.policy()).build()?;
    let bars = Bars::new(output);
    // By type: how many resources, and how many of them the server counts.
    let mut types: BTreeMap<String, (u64, Option<u64>)> = BTreeMap::new();
    let tell = |event: Event<'_>| {
        match event {
        Event::Waiting { progress, .. } => {
            let progress = progress.map(|text| format!(": {text}")).unwrap_or_default();
            output.notice(format_args!("the server is making the export{progress}"));
        }
        Event::AskedBefore { at } => output.notice(format_args!(
            "an earlier download asked for the export at {at} and was ended before the answer came: the server is asked once more"
        )),
        Event::Anew => output.notice(ANEW),
        Event::Narrowed => output.notice(NARROWED),
        Event::Expired => output.notice(format_args!("the files' URLs have expired: the server is asked for new ones")),
        Event::File { file, done, of } => {
            let (received, total) = types.entry(file.resource_type.clone()).or_insert((0, Some(0)));
            *received += file.received;
            *total = total.zip(file.count).map(|(total, count)| total + count);
            bars.row(&file.resource_type, *received, *total, None);
            output.notice(format_args!("{} ({done} of {of}): {}, {} received", file.file, file.status, file.received));
        }
        _ => {}
    }
    };
    let export = client.export(patients).concurrency(args.concurrency.get());
    let export = export.allow_shared_dir(args.target.allow_shared_dir);
    let download = export.download(&args.target.folder, args.target.existing(), tell);
    let report = bars.interruptible(&client, download).await?.map_err(|error| output.stopped(error, "--resume"))?;
    if args.json {
        output::json(&report)?;
    }
    let resources: u64 = report.types.values().map(|row| row.received).sum();
    let whole = if report.complete { "the export is complete" } else { "something is missing" };
    output.notice(format_args!("{resources} resources in {} files: {whole}", report.files.len()));
    report.gaps().for_each(|gap| output.notice(gap));
    if args.format == Format::Parquet {
        let (told, folder) = (output.clone(), args.target.folder.clone());
        let work = tokio::task::spawn_blocking(move || parquet::convert(&told, &folder).map(drop));
        interruptible(work).await?.map_err(io::Error::other)??;
    }
    // Each line that is no row makes its file incomplete.
    Ok(if report.complete { Exit::Done } else { Exit::Incomplete })
}
