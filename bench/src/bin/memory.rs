//! How much memory each contestant needs for a resource, and in how many pieces.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use nextgen_patient_access_bench::{contestants, input};

/// The system's allocator, and what it has given.
struct Counting;

static BYTES: AtomicUsize = AtomicUsize::new(0);
static PIECES: AtomicUsize = AtomicUsize::new(0);

// SAFETY: all is passed on as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        BYTES.fetch_add(layout.size(), Relaxed);
        PIECES.fetch_add(1, Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        BYTES.fetch_sub(layout.size(), Relaxed);
        PIECES.fetch_sub(1, Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() {
    let json = input(20_000_000);
    let resources = json.matches(r#""resourceType":"#).count();
    println!("{:<20} {:>8} bytes a resource", "JSON", json.len() / resources);
    for contestant in contestants() {
        let before = (BYTES.load(Relaxed), PIECES.load(Relaxed));
        let read = contestant.read(json.as_bytes());
        let bytes = (BYTES.load(Relaxed) - before.0) / resources;
        let pieces = (PIECES.load(Relaxed) - before.1) / resources;
        println!("{:<20} {bytes:>8} bytes in {pieces} pieces", contestant.name);
        drop(read);
    }
}
