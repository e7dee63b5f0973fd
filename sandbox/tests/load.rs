//! 200 clients for a minute: no error, and memory that stays as it is. Run by hand and in CI, since it takes that minute:
//! `cargo test --release --package nextgen-sandbox --test load -- --ignored --nocapture`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests may fail by panicking")]

use std::{
    fs,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::{Duration, Instant},
};

use nextgen_patient_access::{Api, Client, transport::RetryPolicy};
use nextgen_sandbox::{Behaviour, Sandbox, population::Size};

const CLIENTS: u32 = 200;
const MINUTE: Duration = Duration::from_secs(60);
/// What the sandbox has asked for, and what the allocator keeps, has come to rest by then.
const WARM: Duration = Duration::from_secs(20);
/// How many bytes more are still called flat: what 200 requests hold at one moment and not at another.
const FLAT: u64 = 32 << 20;

#[ignore = "takes a minute"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_clients_for_a_minute() {
    let size = Size { patients: CLIENTS, ..Size::default() };
    let sandbox = Sandbox::builder().size(size).behaviour(Behaviour::plain()).start().await.unwrap();
    let (began, answers): (_, &AtomicU64) = (Instant::now(), Box::leak(Box::default()));
    let clients: Vec<_> = sandbox
        .patients()
        .enumerate()
        .map(|(number, patient)| {
            let api = if number % 2 == 0 { Api::EnterpriseR4 } else { Api::OfficeR4 };
            let client = Client::builder(sandbox.endpoint(api).unwrap(), sandbox.access_token(api, &patient.id));
            // An error is to be seen, not mended.
            let client = client.retry(RetryPolicy::never()).build().unwrap();
            tokio::spawn(async move {
                while began.elapsed() < MINUTE {
                    let read = client.read_json("Patient", &patient.id).await.unwrap();
                    assert!(read.get().contains(&patient.id));
                    let query = [("patient", &*patient.id), ("category", "laboratory")];
                    let mut pages = client.search_json("Observation", query).unwrap();
                    for _ in 0..3 {
                        let Some(page) = pages.next_page().await.unwrap() else { break };
                        assert!(!page.entries.is_empty());
                        answers.fetch_add(1, Relaxed);
                    }
                    answers.fetch_add(1, Relaxed);
                }
            })
        })
        .collect();

    tokio::time::sleep(WARM).await;
    let (warm, mut most) = (resident(), 0);
    while began.elapsed() < MINUTE {
        tokio::time::sleep(Duration::from_secs(2)).await;
        most = most.max(resident());
    }
    for client in clients {
        client.await.expect("no client fails");
    }
    let answers = answers.load(Relaxed);
    println!(
        "{answers} answers in {:.0} s; {} MB resident after {WARM:?}, {} MB at most after that",
        began.elapsed().as_secs_f32(),
        warm >> 20,
        most >> 20
    );
    assert!(most < warm + FLAT, "memory grows: {warm} bytes, then {most}");
}

/// How much memory this process has, sandbox and clients together; 0 where the system does not say.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or_default() << 10
}
