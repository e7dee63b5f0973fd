//! `nextgen view`.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use nextgen_patient_access::record::{
    Page,
    ccda::save,
    chart::{Part, Table},
};

use crate::{
    args::View,
    output::{Exit, Failure, Output},
    summary::Facts,
};

/// The page's name, where none is given: beside the files of the record, and none of them.
const FILE: &str = "record.html";

/// The tables, by the names that people give them.
pub(crate) const TABLES: [(&str, Table); 11] = [
    ("labs", Table::Labs),
    ("vitals", Table::VitalSigns),
    ("results", Table::Results),
    ("problems", Table::Part(Part::Problems)),
    ("diagnoses", Table::Part(Part::EncounterDiagnoses)),
    ("medications", Table::Part(Part::Medications)),
    ("allergies", Table::Part(Part::Allergies)),
    ("immunizations", Table::Part(Part::Immunizations)),
    ("procedures", Table::Part(Part::Procedures)),
    ("visits", Table::Part(Part::Encounters)),
    ("documents", Table::Part(Part::Documents)),
];

pub(crate) fn view(output: &Output, args: &View) -> Result<Exit, Failure> {
    let page = Page::of_folder(&args.folder)?;
    let data = match args.csv {
        Some(table) => Some(page.chart().csv(table)),
        None if args.json => Some(json(&page)?),
        None => None,
    };
    match (data, &args.file) {
        (Some(data), Some(file)) => save(data.as_bytes(), file)?,
        (Some(data), None) => io::stdout().write_all(data.as_bytes())?,
        (None, file) => {
            let file = file.clone().unwrap_or_else(|| args.folder.join(FILE));
            page.save(&file)?;
            writeln!(io::stdout(), "{}", file.display())?;
            if args.open {
                open(output, &file);
            }
        }
    }
    Ok(Exit::Done)
}

fn json(page: &Page) -> Result<String, io::Error> {
    let missing: Option<Vec<String>> = page.report().map(|report| report.gaps().collect());
    let json = serde_json::to_string_pretty(&Facts { chart: page.chart(), missing: missing.as_deref() })?;
    Ok(json + "\n")
}

/// A browser that cannot be started is no failure: the file is there.
fn open(output: &Output, file: &Path) {
    let opened = fs::canonicalize(file).and_then(open::that_detached);
    if let Err(error) = opened {
        output.notice(format_args!("no browser could be started: {error}; open the file in one"));
    }
}
