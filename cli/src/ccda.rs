//! `nextgen ccda`.

use std::io::{self, Write};

use crate::{
    args::Ccda,
    output::{Exit, Failure, Output},
};

pub(crate) async fn ccda(output: &Output, args: &Ccda) -> Result<Exit, Failure> {
    let (client, patient) = args.connection.client_for(args.patient.as_deref(), output).await?;
    let document = client.ccda(&patient).await?;
    match &args.file {
        Some(file) => nextgen_patient_access::record::ccda::save(&document, file)?,
        None => io::stdout().lock().write_all(&document)?,
    }
    Ok(Exit::Done)
}
