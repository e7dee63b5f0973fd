//! The status as a table.

use std::fmt::Write as _;

use nextgen_patient_access::fhir::words::printable;
use nextgen_sync::{PracticeStatus, Status};

const HEADINGS: [&str; 8] = ["patients", "due", "running", "late", "failing", "ended", "untold", "practice"];

pub(crate) fn table(status: &Status) -> String {
    let mut text = String::new();
    let mut line = |cells: [String; 8]| {
        let [counts @ .., practice] = cells;
        for cell in counts {
            _ = write!(text, "{cell:>8}  ");
        }
        _ = writeln!(text, "{practice}");
    };
    line(HEADINGS.map(str::to_owned));
    for (practice, of) in &status.practices {
        line(cells(of, if practice.is_empty() { "(session cannot be read)" } else { practice }));
    }
    line(cells(&status.total, "all"));
    for (practice, of) in &status.practices {
        if let Some(error) = &of.error {
            let closed = match of.closed_seconds {
                0 => String::new(),
                seconds => format!(" (left alone for {seconds} s)"),
            };
            _ = writeln!(text, "{}{closed}: {}", printable(practice), printable(error));
        }
    }
    for (server, limit) in &status.limits {
        _ = writeln!(text, "{}: {} of {} requests", printable(server), limit.used, limit.allowed);
    }
    text
}

fn cells(of: &PracticeStatus, practice: &str) -> [String; 8] {
    let PracticeStatus { patients, due, running, late, failing, ended, untold, .. } = of;
    let counts = [patients, due, running, late, failing, ended, untold].map(u64::to_string);
    let mut cells: [String; 8] = Default::default();
    cells.iter_mut().zip(counts.into_iter().chain([printable(practice).to_string()])).for_each(|(cell, it)| *cell = it);
    cells
}
