//! `nextgen completions` and `nextgen man`: the command line, for shells and for people.

use std::{
    fs,
    io::{self, Write},
};

use clap::CommandFactory;

use crate::{
    args::{Args, Completions, Man},
    output::{Exit, Failure, Output, about},
};

pub(crate) fn completions(args: &Completions) -> Result<Exit, Failure> {
    let mut command = Args::command();
    let name = command.get_name().to_owned();
    // It panics where its writer fails.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, name, &mut script);
    io::stdout().write_all(&script)?;
    Ok(Exit::Done)
}

pub(crate) fn man(output: &Output, args: &Man) -> Result<Exit, Failure> {
    match &args.folder {
        Some(folder) => {
            let written = fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(Args::command(), folder));
            about(folder, written)?;
            output.notice(format_args!("the manual pages are in {}", folder.display()));
        }
        None => {
            let mut page = Vec::new();
            clap_mangen::Man::new(Args::command()).render(&mut page)?;
            io::stdout().write_all(&page)?;
        }
    }
    Ok(Exit::Done)
}
