//! `nextgen ccda`.

use std::io::{self, Write};

use nextgen_patient_access::record::ccda::{Ccda as Document, save};

use crate::{
    args::Ccda,
    connection::{briefly, patient},
    output::{Exit, Failure, Output},
};

pub(crate) async fn ccda(output: &Output, args: &Ccda) -> Result<Exit, Failure> {
    let (client, session) = args.connection.of_patients(output, briefly()).await?;
    let patient = patient(args.patient.as_deref(), &client, session).await?;
    let document = client.ccda(&patient).await?;
    if let Err(error) = Document::read(&document) {
        output.notice(error);
    }
    match &args.file {
        Some(file) => save(&document, file)?,
        None => io::stdout().lock().write_all(&document)?,
    }
    Ok(Exit::Done)
}
