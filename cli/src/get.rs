//! `nextgen get`.

use std::io::{self, Write};

use crate::{
    args::Get,
    output::{Exit, Failure, Output},
    patience::{briefly, telling},
    patient::patient,
    pretty::pretty,
};

pub(crate) async fn get(output: &Output, args: &Get) -> Result<Exit, Failure> {
    let (resource_type, id) = &args.resource;
    let (client, id) = match id {
        Some(id) => (telling(output, args.connection.builder(output).await?.0, briefly())?, id.clone()),
        None => {
            let (builder, session) = args.connection.of_patients(output).await?;
            let client = telling(output, builder, briefly())?;
            let id = patient(None, &client, session).await?;
            (client, id)
        }
    };
    let resource = client.read_json(resource_type, &id).await?;
    let resource = if args.pretty { pretty(resource.get()) } else { resource.to_string() };
    writeln!(io::stdout(), "{resource}")?;
    Ok(Exit::Done)
}
