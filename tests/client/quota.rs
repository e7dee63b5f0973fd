//! Limits that are counted elsewhere: a quota is asked before each request, and told how it ended; interactive goes before batch.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, AtomicU64, Ordering},
};
use std::time::Duration;

use futures_util::future::ready;
use nextgen_patient_access::transport::{
    Asking, Ending, NotYet, Permit, Priority, Quota, QuotaFuture, RateLimit, RetryPolicy, Turn, WaitReason,
};
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, ErrorKind, TokenFuture, TokenSource};
use nextgen_test_support::wire::{Act, Wire, answer};

use super::limit::{LONG, PATIENT, builder, good, reads, too_many};

/// A quota that says no a few times, and keeps what it is told.
struct Told {
    refusals: Mutex<Vec<NotYet>>,
    told: Arc<Mutex<Vec<String>>>,
}

struct Place(Arc<Mutex<Vec<String>>>);

impl Quota for Told {
    fn may_send<'q>(&'q self, asking: Asking<'q>) -> QuotaFuture<'q, Result<Box<dyn Permit>, NotYet>> {
        Box::pin(async move {
            // As a database would be asked.
            tokio::time::sleep(Duration::from_millis(1)).await;
            let not_yet = self.refusals.lock().unwrap().pop();
            let what = if not_yet.is_some() { "not yet" } else { "may" };
            self.told.lock().unwrap().push(format!("{what} {}", asking.origin.rsplit_once(':').unwrap().0));
            not_yet.map_or_else(|| Ok(Box::new(Place(self.told.clone())) as Box<dyn Permit>), Err)
        })
    }
}

impl Permit for Place {
    fn ended(self: Box<Self>, ending: Ending) -> QuotaFuture<'static, ()> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(1)).await;
            self.0.lock().unwrap().push(format!("{ending:?}"));
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.lock().unwrap().push("dropped".to_owned());
    }
}

/// One request at a time, and who asks meanwhile is told to wait for long.
struct OneAtATime(Arc<AtomicBool>);

impl Quota for OneAtATime {
    fn may_send<'q>(&'q self, _: Asking<'q>) -> QuotaFuture<'q, Result<Box<dyn Permit>, NotYet>> {
        let is_taken = self.0.swap(true, Ordering::SeqCst);
        let turn = || Box::new(Self(self.0.clone())) as Box<dyn Permit>;
        Box::pin(ready(if is_taken { Err(NotYet { wait: LONG, reason: WaitReason::Limit }) } else { Ok(turn()) }))
    }
}

impl Permit for OneAtATime {
    fn ended(self: Box<Self>, _: Ending) -> QuotaFuture<'static, ()> {
        self.0.store(false, Ordering::SeqCst);
        Box::pin(ready(()))
    }
}

#[tokio::test]
async fn who_waits_asks_again_when_a_request_has_ended() {
    let late = || Act::Drip(vec![Vec::new(), answer(200, "", PATIENT)], Duration::from_millis(50));
    let wire = Wire::start([late(), late(), late()]);
    let rate = RateLimit::with_quota(OneAtATime(Arc::default()));
    let client = builder(&wire.base()).rate_limit(rate).build().unwrap();
    tokio::time::timeout(Duration::from_secs(60), reads(&client, 3)).await.unwrap();
    assert_eq!(wire.seen().len(), 3);
}

/// Permits as many as it is given, one after another, and notes who was permitted.
#[derive(Clone, Default)]
struct Slots {
    free: Arc<AtomicU64>,
    asked: Arc<Mutex<Vec<Priority>>>,
    permitted: Arc<Mutex<Vec<Priority>>>,
}

struct Slot;

impl Quota for Slots {
    fn may_send<'q>(&'q self, asking: Asking<'q>) -> QuotaFuture<'q, Result<Box<dyn Permit>, NotYet>> {
        self.asked.lock().unwrap().push(asking.priority);
        let took = self.free.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |free| free.checked_sub(1));
        if took.is_ok() {
            self.permitted.lock().unwrap().push(asking.priority);
        }
        let wait = Duration::from_millis(1);
        Box::pin(ready(match took {
            Ok(_) => Ok(Box::new(Slot) as Box<dyn Permit>),
            Err(_) => Err(NotYet { wait, reason: WaitReason::Limit }),
        }))
    }
}

impl Permit for Slot {
    fn ended(self: Box<Self>, _: Ending) -> QuotaFuture<'static, ()> {
        Box::pin(ready(()))
    }
}

impl Slots {
    fn client(&self, wire: &Wire) -> Client {
        builder(&wire.base()).rate_limit(RateLimit::with_quota(self.clone())).build().unwrap()
    }

    /// Until the one asks that is the next.
    async fn asked_by(&self, priority: Priority) {
        while self.asked.lock().unwrap().last() != Some(&priority) {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}

fn in_the_background(client: Client) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move { _ = client.read_json("Patient", "1").await.unwrap() })
}

#[tokio::test]
async fn interactive_is_next_and_of_batch_the_earliest_turn_to_its_end() {
    let wire = Wire::start(vec![good(); 10]);
    let slots = Slots::default();
    let client = slots.client(&wire);
    let (early, late) = (Turn::now(), Turn::now());
    let mut calls = Vec::new();
    // The later ones wait first, and the interactive one comes last.
    for turn in [late, late, late, early, early, early] {
        calls.push(in_the_background(client.batch(turn)));
        tokio::task::yield_now().await;
    }
    slots.asked_by(Priority::Batch(early)).await;
    calls.push(in_the_background(client.clone()));
    slots.asked_by(Priority::Interactive).await;
    slots.free.store(7, Ordering::SeqCst);
    for call in calls {
        call.await.unwrap();
    }
    let (early, late) = (Priority::Batch(early), Priority::Batch(late));
    assert_eq!(*slots.permitted.lock().unwrap(), [Priority::Interactive, early, early, early, late, late, late]);
}

#[tokio::test]
async fn no_slot_is_held_in_reserve_while_nobody_interactive_waits() {
    let wire = Wire::start(vec![good(); 3]);
    let slots = Slots::default();
    slots.free.store(3, Ordering::SeqCst);
    let batch = slots.client(&wire).batch(Turn::now());
    tokio::time::timeout(Duration::from_secs(60), reads(&batch, 3)).await.unwrap();
}

/// Lets nobody interactive send, and batch once it is told to go on: as a database that takes its time.
#[derive(Clone)]
struct Slow {
    asked: Arc<Mutex<Vec<Priority>>>,
    goes_on: Arc<tokio::sync::Semaphore>,
}

impl Quota for Slow {
    fn may_send<'q>(&'q self, asking: Asking<'q>) -> QuotaFuture<'q, Result<Box<dyn Permit>, NotYet>> {
        self.asked.lock().unwrap().push(asking.priority);
        Box::pin(async move {
            if asking.priority == Priority::Interactive {
                return Err(NotYet { wait: LONG, reason: WaitReason::Limit });
            }
            self.goes_on.acquire().await.unwrap().forget();
            Ok(Box::new(Slot) as Box<dyn Permit>)
        })
    }
}

#[tokio::test]
async fn a_permit_is_for_who_is_first_when_it_comes() {
    let wire = Wire::start(vec![good(); 2]);
    let slow = Slow { asked: Arc::default(), goes_on: Arc::new(tokio::sync::Semaphore::new(0)) };
    let client = builder(&wire.base()).rate_limit(RateLimit::with_quota(slow.clone())).build().unwrap();
    let read = |client: Client, id| tokio::spawn(async move { _ = client.read_json("Patient", id).await.unwrap() });
    let asked = async |count| {
        while slow.asked.lock().unwrap().len() < count {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    let batch = read(client.batch(Turn::now()), "batch");
    asked(1).await;
    let interactive = read(client, "interactive");
    asked(2).await;
    slow.goes_on.add_permits(1);
    tokio::time::timeout(Duration::from_secs(60), interactive).await.unwrap().unwrap();
    slow.goes_on.add_permits(1);
    batch.await.unwrap();
    let seen = wire.seen();
    assert!(seen[0].contains("Patient/interactive") && seen[1].contains("Patient/batch"), "{seen:?}");
}

#[tokio::test]
async fn who_gives_up_leaves_its_place_to_the_next() {
    let wire = Wire::start([good()]);
    let slots = Slots::default();
    let client = slots.client(&wire);
    let batch = Priority::Batch(Turn::now());
    let Priority::Batch(turn) = batch else { unreachable!() };
    let waits = in_the_background(client.batch(turn));
    slots.asked_by(batch).await;
    let interactive = in_the_background(client);
    slots.asked_by(Priority::Interactive).await;
    interactive.abort();
    slots.asked_by(batch).await;
    slots.free.store(1, Ordering::SeqCst);
    waits.await.unwrap();
}

#[tokio::test]
#[cfg(feature = "record")]
async fn a_record_is_batch_from_its_beginning_unless_it_is_told_otherwise() {
    let slots = Slots::default();
    slots.free.store(u64::from(u32::MAX), Ordering::SeqCst);
    let wire = Wire::start(vec![Act::Answer(answer(404, "", "")); 1000]);
    let client = slots.client(&wire);
    let turn = Turn::now();
    for (client, is) in [
        (client.clone(), None),
        (client.batch(turn), Some(Priority::Batch(turn))),
        (client.interactive(), Some(Priority::Interactive)),
    ] {
        let mut items = client.record("1").items();
        while items.next().await.is_some() {}
        let permitted = std::mem::take(&mut *slots.permitted.lock().unwrap());
        let first = *permitted.first().unwrap();
        assert!(permitted.len() > 1 && permitted.iter().all(|it| *it == first), "{permitted:?}");
        assert_eq!(first, is.unwrap_or(first));
        assert_ne!((is, first), (None, Priority::Interactive));
    }
}

/// A token that can be had once.
struct Once(AtomicBool);

impl TokenSource for Once {
    fn access_token(&self) -> TokenFuture<'_> {
        let is_first = !self.0.swap(true, Ordering::SeqCst);
        Box::pin(ready(if is_first { Ok(Some(AccessToken::new("s3cr3t"))) } else { Err("gone".into()) }))
    }
}

#[tokio::test]
async fn a_quota_is_asked_before_each_request_and_told_how_it_ended() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let not_yet = |reason, seconds| NotYet { wait: Duration::from_secs(seconds), reason };
    let quota = |refusals| RateLimit::with_quota(Told { refusals: Mutex::new(refusals), told: told.clone() });
    let taken = || std::mem::take(&mut *told.lock().unwrap());
    let retry = || RetryPolicy { first_wait: Duration::from_millis(1), ..RetryPolicy::default() };

    // Another machine is ahead; the server breaks off, refuses, redirects home, and answers. What is elsewhere is not its business.
    let moved = Act::Answer(answer(307, "location: /api/fhir/r4/Binary/2\r\n", ""));
    let wire = Wire::start([Act::Answer(Vec::new()), too_many("retry-after: 1\r\n"), moved, good()]);
    let rate = quota(vec![not_yet(WaitReason::TooManyRequests, 1), not_yet(WaitReason::Limit, 0)]);
    let client = builder(&wire.base()).rate_limit(rate).retry(retry()).build().unwrap();
    client.fetch("Binary/1").unwrap().bytes().await.unwrap();
    let answer = |status, retry_after| format!("Answer {{ status: {status}, retry_after: {retry_after} }}");
    let (may, not) = ("may http://127.0.0.1", "not yet http://127.0.0.1");
    let broken = [not, not, may, "NoAnswer", "dropped"];
    let (refused, moved, good_one) = (answer(429, "Some(1s)"), answer(307, "None"), answer(200, "None"));
    let answered = [&refused, &moved, &good_one].map(|answer| [may, answer, "dropped"]);
    assert_eq!(taken(), [&broken[..], &answered.concat()].concat());
    let files = Wire::start([good()]);
    client.fetch(&files.base()).unwrap().bytes().await.unwrap();
    assert_eq!(taken(), [] as [&str; 0]);

    // Without a token nothing is sent; and what is given up is dropped.
    let wire = Wire::start([good(), Act::Stall(Vec::new())]);
    let endpoint = Endpoint::new(Api::OfficeR4, &wire.base()).unwrap();
    let once = Client::builder(endpoint, Once(AtomicBool::new(false))).rate_limit(quota(Vec::new())).build().unwrap();
    once.read_json("Patient", "1").await.unwrap();
    assert_eq!(once.read_json("Patient", "1").await.unwrap_err().kind(), ErrorKind::Token);
    assert_eq!(taken()[3..], [may, "NotSent", "dropped"]);
    let client = builder(&wire.base()).rate_limit(quota(Vec::new())).build().unwrap();
    tokio::time::timeout(Duration::from_millis(200), client.read_json("Patient", "1")).await.unwrap_err();
    assert_eq!(taken(), [may, "dropped"]);

    // What it knows of another machine's 429 is waited for as one's own.
    let client =
        builder(&wire.base()).rate_limit(quota(vec![not_yet(WaitReason::TooManyRequests, 300)])).build().unwrap();
    let error = client.read_json("Patient", "1").await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (429, 0));
    assert_eq!(wire.seen().len(), 2);
}
