//! `nextgen get`.

use std::io::{self, Write};

use crate::{
    args::Get,
    output::{Exit, Failure, Output},
};

pub(crate) async fn get(output: &Output, args: &Get) -> Result<Exit, Failure> {
    let (resource_type, id) = &args.resource;
    let resource = args.connection.client(output).await?.read_json(resource_type, id).await?;
    writeln!(io::stdout(), "{resource}")?;
    Ok(Exit::Done)
}
