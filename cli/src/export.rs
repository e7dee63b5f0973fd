//! `nextgen export`.

use std::collections::BTreeMap;

use nextgen_patient_access::export::Event;

use crate::{
    args::Export,
    output::{Exit, Failure, Output},
    progress::Bars,
};

pub(crate) async fn export(output: &Output, args: &Export) -> Result<Exit, Failure> {
    let client = args.connection().client(output, args.patience.policy()).await?;
    let bars = Bars::new(output);
    // By type: how many resources, and how many of them the server counts.
    let mut types: BTreeMap<String, (u64, Option<u64>)> = BTreeMap::new();
    let tell = |event: Event<'_>| {
        match event {
        Event::Waiting { progress, .. } => {
            let progress = progress.map(|text| format!(": {text}")).unwrap_or_default();
            bars.say(format_args!("the server is making the export{progress}"));
        }
        Event::AskedBefore { at } => bars.say(format_args!(
            "an earlier download asked for the export at {at} and was ended before the answer came: the server is asked once more"
        )),
        Event::Expired => bars.say(format_args!("the files' URLs have expired: the server is asked for new ones")),
        Event::File { file, done, of } => {
            let (received, total) = types.entry(file.resource_type.clone()).or_insert((0, Some(0)));
            *received += file.received;
            *total = total.zip(file.count).map(|(total, count)| total + count);
            bars.row(&file.resource_type, *received, *total, None);
            bars.say(format_args!("{} ({done} of {of}): {}, {} received", file.file, file.status, file.received));
        }
        _ => {}
    }
    };
    let export = client.export(&args.group).concurrency(args.concurrency.get());
    let download = export.download(&args.target.folder, args.target.existing(), tell);
    let report = bars.during(&client, download).await;
    bars.end();
    let report = report.map_err(|error| output.stopped(error))?;
    let resources: u64 = report.types.values().map(|row| row.received).sum();
    let whole = if report.complete { "the export is complete" } else { "something is missing" };
    output.notice(format_args!("{resources} resources in {} files: {whole}", report.files.len()));
    report.gaps().for_each(|gap| output.notice(gap));
    Ok(if report.complete { Exit::Done } else { Exit::Incomplete })
}
