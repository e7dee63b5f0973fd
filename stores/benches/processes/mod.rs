//! The same work in 1, 4 and 8 processes at once: this program, started again.

use std::{
    env,
    process::{Command, Stdio},
    time::Duration,
};

use nextgen_test_support::database::Place;

/// How long each works.
pub(crate) const TIME: Duration = Duration::from_secs(3);

/// The place and the work that this process was started for, if it was: it prints how often it has done that.
pub(crate) fn started_for() -> Option<(String, String)> {
    Some((env::var("BENCH_PLACE").ok()?, env::var("BENCH_WORK").ok()?))
}

/// The engines there are here, with their names.
pub(crate) fn places() -> impl Iterator<Item = (&'static str, Place)> {
    [("SQLite", Some(Place::sqlite())), ("Postgres", Place::postgres())]
        .into_iter()
        .filter_map(|(name, place)| Some((name, place?)))
}

/// Prints how often a second each work is done.
pub(crate) fn compare(place: &Place, works: &[&str]) {
    let width = works.iter().map(|work| work.len()).max().unwrap_or_default() + 1;
    for work in works {
        let each: Vec<String> =
            [1, 4, 8].map(|processes| format!("{processes}: {:>6}", per_second(place, work, processes))).into();
        println!("  {work:<width$} {} a second", each.join("   "));
    }
}

fn per_second(place: &Place, work: &str, processes: usize) -> u64 {
    let started: Vec<_> = (0..processes)
        .map(|_| {
            let mut command = Command::new(env::current_exe().unwrap());
            command.env("BENCH_PLACE", place.url()).env("BENCH_WORK", work).stdout(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let counts = started.into_iter().map(|process| {
        let output = process.wait_with_output().unwrap();
        String::from_utf8(output.stdout).unwrap().trim().parse::<u64>().unwrap()
    });
    counts.sum::<u64>() / TIME.as_secs()
}
