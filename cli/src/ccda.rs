//! `nextgen ccda`.

use std::{
    fs,
    io::{self, Write},
};

use nextgen_patient_access::record::ccda::{Ccda as Document, save};

use crate::{
    args::Ccda,
    output::{Exit, Failure, Output},
    patience::{briefly, telling},
    patient::patient,
};

pub(crate) async fn ccda(output: &Output, args: &Ccda) -> Result<Exit, Failure> {
    let document = match &args.text {
        Some(Some(file)) => fs::read(file)
            .map_err(|error| io::Error::new(error.kind(), format!("{} cannot be read: {error}", file.display())))?,
        _ => {
            let (builder, session) = args.connection.of_patients(output).await?;
            let client = telling(output, builder, briefly())?;
            let patient = patient(args.patient.as_deref(), &client, session).await?;
            client.ccda(&patient).await?
        }
    };
    let (printed, body) = match (Document::read(&document), &args.text) {
        (Ok(read), Some(_)) => (read.to_string().into_bytes(), read.body),
        (Ok(read), None) => (document, read.body),
        (Err(error), Some(_)) => return Err(error.into()),
        (Err(error), None) => {
            output.notice(error);
            (document, None)
        }
    };
    match &args.file {
        Some(file) => save(&printed, file)?,
        None => io::stdout().lock().write_all(&printed)?,
    }
    if let Some(body) = body.as_ref().filter(|_| args.text.is_none()) {
        output.notice(format_args!("the document's body is no XML: {body}"));
    }
    match (&args.body, body) {
        (None, _) => Ok(Exit::Done),
        (Some(file), Some(body)) if !body.bytes.is_empty() => {
            save(&body.bytes, file)?;
            Ok(Exit::Done)
        }
        (Some(_), _) => {
            output.notice("the document holds no body that is no XML: no file was written for it");
            Ok(Exit::Incomplete)
        }
    }
}
