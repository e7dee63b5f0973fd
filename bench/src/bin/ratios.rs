//! How fast each contestant reads and writes 20 MB, as ratios to the first.
//!
//! The contestants take turns, and of each the best time counts: what else the machine does then hits all alike.

use std::time::{Duration, Instant};

use nextgen_patient_access_bench::{contestants, input};

const ROUNDS: usize = 15;

fn main() {
    let json = input(20_000_000).into_bytes();
    let contestants = contestants();
    let mut best = vec![(Duration::MAX, Duration::MAX); contestants.len()];
    for _ in 0..ROUNDS {
        for (contestant, (reading, writing)) in contestants.iter().zip(&mut best) {
            let start = Instant::now();
            let read = contestant.read(&json);
            *reading = start.elapsed().min(*reading);
            let start = Instant::now();
            let length = contestant.write(&*read);
            *writing = start.elapsed().min(*writing);
            assert!(length > json.len() * 9 / 10, "{contestant} lost much");
        }
    }
    let megabytes = json.len() as f64 / 1e6;
    println!("{:<20} {:>18} {:>18}", format!("{megabytes:.0} MB, best of {ROUNDS}"), "reading", "writing");
    for (contestant, times) in contestants.iter().zip(&best) {
        let column = |time: Duration, ours: Duration| {
            let speed = megabytes / time.as_secs_f64();
            format!("{speed:>5.0} MB/s {:>6.2}x", ours.as_secs_f64() / time.as_secs_f64())
        };
        println!("{:<20} {:>18} {:>18}", contestant.name, column(times.0, best[0].0), column(times.1, best[0].1));
    }
}
