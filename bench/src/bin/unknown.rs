//! What keeping unknown members costs, in time and in memory: the Bundle as it is, and with members that FHIR does not define.

use std::time::{Duration, Instant};

use nextgen_patient_access::fhir::r4::Bundle;
use nextgen_patient_access_bench::bundle;

const ROUNDS: usize = 15;
const MEMBER: &str = r#""vendorNote":"kept as it came","#;

fn main() {
    let plain = bundle(20_000_000);
    let everywhere = |place: &str| plain.replace(place, &format!("{place}{MEMBER}"));
    let bundles = [
        ("no unknown member", plain.clone()),
        ("one in each resource", everywhere(r#""resource":{"#)),
        ("one in each coding", everywhere(r#""coding":[{"#)),
    ];
    let mut best = [Duration::MAX; 3];
    for _ in 0..ROUNDS {
        for ((_, json), best) in bundles.iter().zip(&mut best) {
            let start = Instant::now();
            let read = Bundle::from_json(json.as_bytes()).expect("a Bundle");
            *best = start.elapsed().min(*best);
            drop(read);
        }
    }
    for ((name, json), time) in bundles.iter().zip(best) {
        let speed = json.len() as f64 / 1e6 / time.as_secs_f64();
        let read = Bundle::from_json(json.as_bytes()).expect("a Bundle");
        let unknown = read.unknown_members().len();
        println!("{name:<22} {:>3.0} MB {speed:>5.0} MB/s, {unknown} kept", json.len() as f64 / 1e6);
    }
}
