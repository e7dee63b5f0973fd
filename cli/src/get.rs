//! `nextgen get`.

use std::io::{self, Write};

use crate::{
    args::Get,
    connection::briefly,
    output::{Exit, Failure, Output},
    patient::patient,
    pretty::pretty,
};

pub(crate) async fn get(output: &Output, args: &Get) -> Result<Exit, Failure> {
    let (resource_type, id) = &args.resource;
    let (client, id) = match id {
        Some(id) => (args.connection.client(output, briefly()).await?, id.clone()),
        None => {
            let (client, session) = args.connection.of_patients(output, briefly()).await?;
            let id = patient(None, &client, session).await?;
            (client, id)
        }
    };
    let resource = client.read_json(resource_type, &id).await?;
    let resource = if args.pretty { pretty(resource.get()) } else { resource.to_string() };
    writeln!(io::stdout(), "{resource}")?;
    Ok(Exit::Done)
}
