//! `nextgen record`.

use nextgen_patient_access::record::Completeness;

use crate::{
    args::Record,
    output::{self, Exit, Failure, Output},
    patient::patient,
    progress::Bars,
};

pub(crate) async fn record(output: &Output, args: &Record) -> Result<Exit, Failure> {
    let (builder, session) = args.connection.of_patients(output).await?;
    let client = builder.retry(args.patience.policy()).build()?;
    let bars = Bars::new(output);
    let download = async {
        let patient = patient(args.patient.as_deref(), &client, session).await?;
        let record = client.record(patient).concurrency(args.concurrency.get());
        let record = record.allow_shared_dir(args.target.allow_shared_dir);
        let folder = &args.target.folder;
        Ok::<_, Failure>(record.download(folder, args.target.existing(), |progress| bars.show(&progress)).await)
    };
    let download = bars.interruptible(&client, download).await?;
    let report = download?.map_err(|error| output.stopped(error))?;
    if args.json {
        output::json(&report)?;
    }
    tell(output, &report);
    Ok(if report.complete { Exit::Done } else { Exit::Incomplete })
}

fn tell(output: &Output, report: &Completeness) {
    let resources: u64 = report.types.values().map(|row| row.received).sum();
    let documents = report.documents.iter().filter(|row| !row.status.is_gap()).count();
    let whole = if report.complete { "the record is complete" } else { "something is missing" };
    output.notice(format_args!("{resources} resources and {documents} documents: {whole}"));
    report.gaps().for_each(|gap| output.notice(gap));
}
