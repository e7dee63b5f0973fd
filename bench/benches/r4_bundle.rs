//! The times of reading and writing, with their spread.

use divan::Bencher;
use divan::counter::BytesCount;
use nextgen_patient_access_bench::{Contestant, contestants, input};

fn main() {
    divan::main();
}

#[divan::bench(args = contestants(), sample_count = 20)]
fn read(bencher: Bencher<'_, '_>, contestant: &Contestant) {
    let json = input(20_000_000).into_bytes();
    bencher.counter(BytesCount::of_slice(&json)).bench_local(|| contestant.read(&json));
}

#[divan::bench(args = contestants(), sample_count = 20)]
fn write(bencher: Bencher<'_, '_>, contestant: &Contestant) {
    let json = input(20_000_000).into_bytes();
    let read = contestant.read(&json);
    bencher.counter(BytesCount::of_slice(&json)).bench_local(|| contestant.write(&*read));
}
