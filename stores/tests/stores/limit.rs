//! One limit for many processes: each `DatabaseQuota` here is what a process has.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use nextgen_patient_access::{
    reqwest::StatusCode,
    transport::{Asking, Ending, NotYet, Permit, Priority, Quota as _, Turn, WaitReason},
};
use nextgen_stores::{Allowance, Database, DatabaseQuota};
use nextgen_test_support::{database::Place, on_both_engines};
use tokio::{task::JoinHandle, time::sleep};

on_both_engines!(
    interactive_of_one_process_goes_before_batch_of_others,
    interactive_is_next_however_many_slots_are_free_when_batch_looks,
    no_slot_is_held_in_reserve,
    who_asks_no_more_holds_up_nobody_for_long,
    the_slot_of_a_process_that_died_becomes_free,
    what_was_not_sent_takes_no_slot_and_what_was_given_up_does,
    each_origin_and_each_address_has_its_own,
    a_neighbour_is_learned_of_by_all,
    a_refusal_for_a_year_is_believed_for_an_hour,
    no_window_of_arrivals_has_more_than_the_limit,
);

const ORIGIN: &str = "https://office.example";
const OK: Ending = answered(StatusCode::OK);

const fn answered(status: StatusCode) -> Ending {
    Ending::Answer { status, retry_after: None }
}

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

fn allowance(requests: u32, period: u64) -> Allowance {
    Allowance { requests, period: millis(period), longest_request: millis(1000), ..Allowance::default() }
}

async fn process(url: &str, allowance: &Allowance) -> Arc<DatabaseQuota> {
    Arc::new(DatabaseQuota::open(&Database::at(url).await.unwrap(), allowance.clone()).await.unwrap())
}

async fn ask(quota: &DatabaseQuota, priority: Priority) -> Result<Box<dyn Permit>, NotYet> {
    quota.may_send(Asking::new(ORIGIN, priority)).await
}

/// As a client does: until it may be sent.
async fn wait_for(quota: &DatabaseQuota, priority: Priority) -> Box<dyn Permit> {
    let since = Instant::now();
    loop {
        let mut asking = Asking::new(ORIGIN, priority);
        asking.waited = since.elapsed();
        match quota.may_send(asking).await {
            Ok(permit) => return permit,
            Err(not_yet) => sleep(not_yet.wait).await,
        }
    }
}

async fn interactive_of_one_process_goes_before_batch_of_others(place: Place) {
    let allowance = allowance(1, 1000);
    let (early, late) = (Priority::Batch(Turn::now()), Priority::Batch(Turn::now()));
    let mut processes = Vec::new();
    // They come in the order that is the worst.
    for priority in [late, early, Priority::Interactive] {
        processes.push((process(place.url(), &allowance).await, priority));
    }
    let first = process(place.url(), &allowance).await;
    ask(&first, Priority::Interactive).await.unwrap().ended(OK).await;
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut waiting: Vec<JoinHandle<()>> = Vec::new();
    for (quota, priority) in processes {
        let order = order.clone();
        waiting.push(tokio::spawn(async move {
            let permit = wait_for(&quota, priority).await;
            order.lock().unwrap().push(priority);
            permit.ended(OK).await;
        }));
        sleep(millis(50)).await;
    }
    for task in waiting {
        task.await.unwrap();
    }
    assert_eq!(*order.lock().unwrap(), [Priority::Interactive, early, late]);
}

async fn interactive_is_next_however_many_slots_are_free_when_batch_looks(place: Place) {
    let allowance = allowance(5, 60_000);
    let (one, other) = (process(place.url(), &allowance).await, process(place.url(), &allowance).await);
    let database = Database::at(place.url()).await.unwrap();
    let are_free_in = async |millis: i64| {
        let set = "UPDATE nextgen_limit_slot SET free_at = nextgen_now() + $1";
        assert_eq!(database.execute(set, &[millis.into()]).await.unwrap(), 5);
    };
    let batch = Priority::Batch(Turn::now());
    ask(&one, batch).await.unwrap().ended(OK).await;
    let mut looks = 0;
    loop {
        are_free_in(60_000).await;
        assert!(ask(&other, Priority::Interactive).await.is_err());
        are_free_in(0).await;
        let began = Instant::now();
        let answer = ask(&one, batch).await;
        if began.elapsed() < millis(450) {
            assert!(answer.is_err(), "all five are the interactive one's, for a moment");
            break;
        }
        // The machine is busy: so long one does not let it by.
        looks += 1;
        assert!(looks < 100);
    }
    // It comes, and the others are anybody's.
    let _interactive = ask(&other, Priority::Interactive).await.unwrap();
    let _batch = ask(&one, batch).await.unwrap();

    // Where it does not come, one slot remains for it, and no more.
    are_free_in(60_000).await;
    assert!(ask(&other, Priority::Interactive).await.is_err());
    are_free_in(-500).await;
    let mut permits = Vec::new();
    for _ in 0..4 {
        permits.push(ask(&one, batch).await.unwrap());
    }
    assert!(ask(&one, batch).await.is_err());
    permits.push(ask(&other, Priority::Interactive).await.unwrap());
}

async fn no_slot_is_held_in_reserve(place: Place) {
    let quota = process(place.url(), &allowance(5, 60_000)).await;
    let batch = Priority::Batch(Turn::now());
    let mut permits = Vec::new();
    for _ in 0..5 {
        permits.push(ask(&quota, batch).await.unwrap());
    }
    let not_yet = ask(&quota, Priority::Interactive).await.map(|_| ()).unwrap_err();
    assert_eq!(not_yet.reason, WaitReason::Limit);
    assert!(not_yet.wait > millis(0) && not_yet.wait <= millis(2000), "{not_yet:?}");
}

async fn who_asks_no_more_holds_up_nobody_for_long(place: Place) {
    let allowance = allowance(1, 200);
    let (gone, other) = (process(place.url(), &allowance).await, process(place.url(), &allowance).await);
    ask(&gone, Priority::Interactive).await.unwrap().ended(OK).await;
    ask(&gone, Priority::Interactive).await.map(|_| ()).unwrap_err();
    drop(gone);
    sleep(millis(250)).await;
    let batch = Priority::Batch(Turn::now());
    assert!(ask(&other, batch).await.is_err(), "the interactive one may come yet");
    tokio::time::timeout(millis(10_000), wait_for(&other, batch)).await.unwrap().ended(OK).await;
}

async fn the_slot_of_a_process_that_died_becomes_free(place: Place) {
    let allowance = allowance(1, 200);
    let (died, other) = (process(place.url(), &allowance).await, process(place.url(), &allowance).await);
    let began = Instant::now();
    std::mem::forget(ask(&died, Priority::Interactive).await.unwrap());
    let permit = tokio::time::timeout(millis(20_000), wait_for(&other, Priority::Interactive)).await.unwrap();
    assert!(began.elapsed() >= millis(1200), "as long as a request may take, and a period: {:?}", began.elapsed());
    permit.ended(OK).await;
}

async fn what_was_not_sent_takes_no_slot_and_what_was_given_up_does(place: Place) {
    let quota = process(place.url(), &allowance(1, 60_000)).await;
    ask(&quota, Priority::Interactive).await.unwrap().ended(Ending::NotSent).await;
    drop(ask(&quota, Priority::Interactive).await.unwrap());
    assert!(ask(&quota, Priority::Interactive).await.is_err());
}

async fn each_origin_and_each_address_has_its_own(place: Place) {
    let allowance = allowance(1, 60_000);
    let one = process(place.url(), &allowance).await;
    let elsewhere = Allowance { address: "203.0.113.7".into(), ..allowance };
    let other = process(place.url(), &elsewhere).await;
    let _held = ask(&one, Priority::Interactive).await.unwrap();
    assert!(ask(&one, Priority::Interactive).await.is_err());
    assert!(one.may_send(Asking::new("https://other.example", Priority::Interactive)).await.is_ok());
    assert!(ask(&other, Priority::Interactive).await.is_ok());
}

async fn a_neighbour_is_learned_of_by_all(place: Place) {
    let allowance = allowance(8, 300);
    let (one, other) = (process(place.url(), &allowance).await, process(place.url(), &allowance).await);
    let mut permits = Vec::new();
    for _ in 0..5 {
        permits.push(ask(&one, Priority::Interactive).await.unwrap());
    }
    permits.pop().unwrap().ended(answered(StatusCode::TOO_MANY_REQUESTS)).await;
    let not_yet = ask(&other, Priority::Interactive).await.map(|_| ()).unwrap_err();
    assert_eq!(not_yet.reason, WaitReason::TooManyRequests, "for a period");
    for permit in permits {
        permit.ended(OK).await;
    }
    sleep(millis(350)).await;
    // Four had got through, of which three quarters are left.
    let mut permits = Vec::new();
    for _ in 0..3 {
        permits.push(ask(&other, Priority::Interactive).await.unwrap());
    }
    assert!(ask(&other, Priority::Interactive).await.is_err() && ask(&one, Priority::Interactive).await.is_err());
    // Good answers bring the others back.
    for permit in permits {
        permit.ended(OK).await;
    }
    for _ in 0..60 {
        wait_for(&other, Priority::Interactive).await.ended(OK).await;
    }
    let rows = "SELECT allowed FROM nextgen_limit";
    let database = Database::at(place.url()).await.unwrap();
    assert_eq!(database.query(rows, &[]).await.unwrap()[0].integer(0).unwrap(), 8);
}

async fn a_refusal_for_a_year_is_believed_for_an_hour(place: Place) {
    let database = Database::at(place.url()).await.unwrap();
    let quota = process(place.url(), &allowance(8, 300)).await;
    for retry_after in [millis(86_400_000), Duration::MAX] {
        let refused = Ending::Answer { status: StatusCode::TOO_MANY_REQUESTS, retry_after: Some(retry_after) };
        ask(&quota, Priority::Interactive).await.unwrap().ended(refused).await;
        let not_yet = ask(&quota, Priority::Interactive).await.map(|_| ()).unwrap_err();
        assert_eq!(not_yet.reason, WaitReason::TooManyRequests);
        assert!((millis(3_500_000)..=millis(3_600_000)).contains(&not_yet.wait), "{not_yet:?}");
        // An hour later it is asked again.
        let hour = "UPDATE nextgen_limit SET held_until = held_until - 3600000";
        assert_eq!(database.execute(hour, &[]).await.unwrap(), 1);
        sleep(millis(400)).await;
    }
    assert!(ask(&quota, Priority::Interactive).await.is_ok());
}

/// Sends, with delays at random, until the time is over; when each request arrived.
fn sends(quotas: &[Arc<DatabaseQuota>], until: Instant) -> Vec<JoinHandle<Vec<Instant>>> {
    let workers = quotas.iter().flat_map(|quota| [quota, quota, quota, quota]);
    let worker = |quota: Arc<DatabaseQuota>| async move {
        let mut arrived = Vec::new();
        let some_time = || sleep(millis(getrandom::u64().unwrap() % 100));
        while Instant::now() < until {
            let Ok(permit) = tokio::time::timeout(millis(1500), wait_for(&quota, Priority::Batch(Turn::now()))).await
            else {
                continue;
            };
            some_time().await;
            arrived.push(Instant::now());
            some_time().await;
            permit.ended(OK).await;
        }
        arrived
    };
    workers.map(|quota| tokio::spawn(worker(quota.clone()))).collect()
}

/// When requests arrived, of which no window has more than so many.
async fn checked(workers: Vec<JoinHandle<Vec<Instant>>>, limit: usize, period: Duration) -> Vec<Instant> {
    let mut arrived = Vec::new();
    for worker in workers {
        arrived.extend(worker.await.unwrap());
    }
    arrived.sort();
    for (first, one_more) in arrived.iter().zip(&arrived[limit.min(arrived.len())..]) {
        assert!(*one_more - *first >= period, "{:?} apart", *one_more - *first);
    }
    arrived
}

async fn no_window_of_arrivals_has_more_than_the_limit(place: Place) {
    let allowance = allowance(8, 300);
    let mut quotas = Vec::new();
    for _ in 0..3 {
        quotas.push(process(place.url(), &allowance).await);
    }
    let arrived = checked(sends(&quotas, Instant::now() + millis(3000)), 8, allowance.period).await;
    // At 400 ms for each slot, there is time for some 60.
    assert!(arrived.len() >= 24, "{} arrived", arrived.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn interactive_is_first_at_a_sqlite_file_that_is_busy() {
    let place = Place::sqlite();
    let database = Database::at(place.url()).await.unwrap();
    let allowance = allowance(1000, 60_000);
    let interactive = process(place.url(), &allowance).await;
    database.migrate("test", &[crate::limit_processes::SQLITE_ORDER]).await.unwrap();
    let mut batch = Vec::new();
    for _ in 0..3 {
        batch.push(process(place.url(), &allowance).await);
        ask(&batch[0], Priority::Batch(Turn::now())).await.unwrap();
    }
    ask(&interactive, Priority::Interactive).await.unwrap();
    let takes = "SELECT process FROM nextgen_test_order ORDER BY n";
    let own = database.query(takes, &[]).await.unwrap().last().unwrap().text(0).unwrap().to_owned();
    let door = std::fs::File::open(format!("{}-first", place.url())).unwrap();
    for _ in 0..10 {
        let before = database.query(takes, &[]).await.unwrap().len();
        let busy = database.begin().await.unwrap();
        let quota = interactive.clone();
        let mut asking = vec![tokio::spawn(async move { ask(&quota, Priority::Interactive).await.map(drop) })];
        while door.try_lock().is_ok() {
            door.unlock().unwrap();
            sleep(millis(1)).await;
        }
        for quota in &batch {
            for _ in 0..3 {
                let quota = quota.clone();
                asking.push(tokio::spawn(async move { ask(&quota, Priority::Batch(Turn::now())).await.map(drop) }));
            }
        }
        sleep(millis(50)).await;
        drop(busy);
        for asked in asking {
            asked.await.unwrap().unwrap();
        }
        let order = database.query(takes, &[]).await.unwrap();
        assert_eq!(order.len(), before + 10);
        assert_eq!(order[before].text(0).unwrap(), own);
    }
}

#[cfg(feature = "postgres")]
mod away {
    use tokio::{
        io::copy_bidirectional,
        net::{TcpListener, TcpStream},
        sync::watch,
    };

    use super::*;

    /// What stands before a Postgres, and can cut it off. Returns the URL that leads through it.
    async fn cut_off(url: &str, mut is_away: watch::Receiver<bool>) -> String {
        let (start, rest) = url.split_once("127.0.0.1:").unwrap();
        let (port, name) = rest.split_once('/').unwrap();
        let port: u16 = port.parse().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let through = format!("{start}127.0.0.1:{}/{name}", listener.local_addr().unwrap().port());
        tokio::spawn(async move {
            loop {
                let (mut client, _) = listener.accept().await.unwrap();
                if *is_away.borrow_and_update() {
                    continue;
                }
                let mut cut = is_away.clone();
                tokio::spawn(async move {
                    let mut server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
                    tokio::select! {
                        _ = copy_bidirectional(&mut client, &mut server) => {}
                        _ = cut.changed() => {}
                    }
                });
            }
        });
        through
    }

    #[tokio::test]
    async fn who_has_no_database_keeps_to_its_share_and_the_limit_holds_throughout() {
        let Some(place) = Place::postgres() else { return };
        let (cut, is_away) = watch::channel(false);
        let url = cut_off(place.url(), is_away).await;
        let allowance = allowance(12, 300);
        let mut quotas = Vec::new();
        for _ in 0..3 {
            quotas.push(process(&url, &allowance).await);
        }
        let began = Instant::now();
        let workers = sends(&quotas, began + millis(22_000));
        // By then each has counted all others, and was counted by them.
        sleep(millis(6500)).await;
        cut.send(true).unwrap();
        let went_away = Instant::now();
        sleep(millis(4500)).await;
        cut.send(false).unwrap();
        let came_back = Instant::now();
        let arrived = checked(workers, 12, allowance.period).await;
        let between = |from: Instant, to: Instant| arrived.iter().filter(|it| **it > from && **it < to).count();
        assert!(between(began, went_away) > 12);
        let quiet = between(went_away + millis(300), went_away + millis(1300));
        assert_eq!(quiet, 0, "others may have sent");
        let alone = between(went_away + millis(1300), came_back);
        assert!(alone >= 12, "{alone} in three seconds without a database");
        let after = between(came_back + millis(8000), came_back + millis(11_000));
        assert!(after >= 12, "{after} once it was back");
    }
}
