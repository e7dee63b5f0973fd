//! `nextgen parquet`, and `nextgen export --format parquet`.

#[cfg(feature = "parquet")]
mod convert {
    use std::{io, path::Path};

    use nextgen_parquet::{Converted, Error};

    use crate::{
        args::Parquet,
        output::{self, Exit, Failure, Output},
    };

    pub(crate) const fn must_be_there() -> Result<(), Failure> {
        Ok(())
    }

    pub(crate) fn parquet(output: &Output, args: &Parquet) -> Result<Exit, Failure> {
        let converted = convert(output, &args.folder)?;
        if args.json {
            output::json(&converted)?;
        }
        let is_whole = converted.files.iter().all(|file| file.broken.is_empty());
        Ok(if is_whole { Exit::Done } else { Exit::Incomplete })
    }

    /// Converts, and says what became of each file.
    pub(crate) fn convert(output: &Output, folder: &Path) -> Result<Converted, Failure> {
        let converted = nextgen_parquet::convert(folder, |file| {
            let kept = if file.kept { ", there already" } else { "" };
            output.notice(format_args!("{}: {} rows{kept}", file.file, file.rows));
            file.broken.iter().for_each(|broken| output.gap(&format!("{broken}; it is in no Parquet file")));
            if file.more_broken > 0 {
                output.gap(&format!("{}: {} more lines are in no Parquet file", file.file, file.more_broken));
            }
        });
        converted.map_err(|error| match error {
            Error::Export(error) => Failure::Sdk(error),
            other => Failure::Io(io::Error::other(other)),
        })
    }
}

#[cfg(not(feature = "parquet"))]
mod convert {
    use std::path::Path;

    use crate::{
        args::Parquet,
        output::{Exit, Failure, Output},
    };

    pub(crate) fn must_be_there() -> Result<(), Failure> {
        const HOW: &str =
            "this nextgen writes no Parquet: install it with `cargo install nextgen-cli --features parquet`";
        Err(Failure::usage(HOW))
    }

    pub(crate) fn parquet(output: &Output, args: &Parquet) -> Result<Exit, Failure> {
        convert(output, &args.folder).map(|()| Exit::Done)
    }

    pub(crate) fn convert(_: &Output, _: &Path) -> Result<(), Failure> {
        must_be_there()
    }
}

pub(crate) use convert::{convert, must_be_there, parquet};
