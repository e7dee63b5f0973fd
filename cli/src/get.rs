//! `nextgen get`.

use std::io::{self, Write};

use crate::{
    args::Get,
    connection::briefly,
    output::{Exit, Failure, Output},
};

pub(crate) async fn get(output: &Output, args: &Get) -> Result<Exit, Failure> {
    let (resource_type, id) = &args.resource;
    let resource = args.connection.client(output, briefly()).await?.read_json(resource_type, id).await?;
    writeln!(io::stdout(), "{resource}")?;
    Ok(Exit::Done)
}
