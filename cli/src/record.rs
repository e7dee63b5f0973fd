//! `nextgen record`.

use nextgen_patient_access::record::Completeness;

use crate::{
    args::Record,
    output::{Exit, Failure, Output},
    progress::Bars,
};

pub(crate) async fn record(output: &Output, args: &Record) -> Result<Exit, Failure> {
    let (client, patient) = args.connection.client_for(args.patient.as_deref(), output).await?;
    let bars = Bars::new(output);
    let download = client
        .record(patient)
        .concurrency(args.concurrency.get())
        .download(&args.target.folder, args.target.existing(), |progress| bars.show(&progress))
        .await;
    bars.end();
    let report = download?;
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
