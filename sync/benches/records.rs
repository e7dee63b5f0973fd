//! What it takes to keep records current: how many an hour, of the processor, and the most memory of a process with 1, 4 and 32 workers;
//! first whole records, then updates that find nothing new. The sandbox has the same machine, answers at once and knows no limit.
//!
//! `cargo bench --package nextgen-sync --features postgres --bench records`
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "for measuring")]

#[path = "../tests/sync/setup.rs"]
#[allow(dead_code, unused_imports, unused_macros, reason = "the tests use more of it")]
mod setup;

use std::{
    env, fs,
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Instant,
};

use nextgen_sync::Outcome;
use tokio::sync::Notify;

use self::setup::{Place, Setup, sync};

const PATIENTS: u32 = 200;

#[tokio::main]
async fn main() {
    if let Ok(workers) = env::var("BENCH_WORKERS") {
        work(workers.parse().unwrap()).await;
        return;
    }
    println!("{PATIENTS} patients of a year");
    type Make = fn() -> Option<Place>;
    let places: [(&str, Make); 3] = [
        ("SQLite, folders", Place::sqlite),
        ("Postgres, folders", Place::postgres),
        ("Postgres, tables", Place::tables),
    ];
    for (name, place) in places {
        for workers in [1, 4, 32] {
            let Some(place) = place() else { continue };
            let setup = Setup::new(place, PATIENTS).await;
            setup.sync().await.enqueue().await.unwrap();
            println!("{name}, {workers:>2} workers, whole records: {}", process(&setup, workers));
            setup.execute("UPDATE nextgen_sync_patient SET due_at = 0, update_at = 0").await;
            println!("{name}, {workers:>2} workers, nothing new:   {}", process(&setup, workers));
        }
    }
}

/// This program again, as a process that works until each patient has had a turn.
fn process(setup: &Setup, workers: usize) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    command.env("BENCH_PLACE", setup.place.url()).env("BENCH_RECORDS", setup.records());
    let process = command.env("BENCH_WORKERS", workers.to_string()).stdout(Stdio::piped()).spawn().unwrap();
    String::from_utf8(process.wait_with_output().unwrap().stdout).unwrap().trim_end().to_owned()
}

async fn work(workers: usize) {
    let sync = sync(&env::var("BENCH_PLACE").unwrap(), &env::var("BENCH_RECORDS").unwrap()).await;
    let (done, all) = (AtomicU32::new(0), Arc::new(Notify::new()));
    let last = all.clone();
    let told = move |outcome| {
        assert!(matches!(outcome, Outcome::Current { gaps: 0, .. }), "{outcome}");
        if done.fetch_add(1, Ordering::Relaxed) + 1 == PATIENTS {
            last.notify_one();
        }
    };
    let began = Instant::now();
    sync.run(workers, all.notified(), told).await;
    let (took, records) = (began.elapsed().as_secs_f64(), f64::from(PATIENTS));
    println!(
        "{:>7.0} an hour, {:>4.0} ms of the processor each, {:>4.0} MiB at most",
        records / took * 3600.0,
        processor() / records * 1000.0,
        memory()
    );
}

/// Seconds of the processor that this process has had: `utime` and `stime`, in hundredths (proc(5)).
fn processor() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let after_the_name = stat.rsplit_once(')').unwrap().1;
    after_the_name.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<f64>().unwrap() / 100.0).sum()
}

/// The most memory that this process has had at a time, in MiB.
fn memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
}
