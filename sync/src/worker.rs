//! The workers: each takes who is next, and writes down what became of it.

use std::{pin::pin, sync::Arc, time::Duration};

use nextgen_stores::{Error, Find};
use tokio::{sync::watch, task::JoinSet, time::sleep};
use tracing::Instrument as _;

use crate::{
    Outcome, Sync,
    failure::{Failure, pause, with_jitter},
    outcome::count,
    queue::{Kept, Work},
};

/// How often a worker that has nothing to do looks for something.
const LOOK: Duration = Duration::from_secs(2);

/// How often those who have signed in are put in.
const ENQUEUE: Duration = Duration::from_secs(60);

/// How long a worker rests when the database fails, or it has panicked.
const REST: Duration = Duration::from_secs(5);

impl Sync {
    /// Keeps the records current, with so many workers at once, until `shutdown` is. Who is being worked on then is given back: what has
    /// come of the record is kept, and whoever takes it next goes on with it.
    ///
    /// `told` hears of each patient. If the database fails, that is tried again, without end; a worker that panics, in `told`, too, is
    /// begun anew, and its patient is free when the lease is over.
    pub async fn run(
        &self,
        workers: usize,
        shutdown: impl Future<Output = ()>,
        told: impl Fn(Outcome) + Send + std::marker::Sync + 'static,
    ) {
        let (stop, stopped) = watch::channel(false);
        let told: Arc<dyn Fn(Outcome) + Send + std::marker::Sync> = Arc::new(told);
        let mut tasks = JoinSet::new();
        let (this, heard, stopping) = (self.clone(), told.clone(), stopped.clone());
        tasks.spawn(kept_up(stopped.clone(), move || {
            let (this, heard, stopping) = (this.clone(), heard.clone(), stopping.clone());
            async move { until(stopping, this.put_in(&*heard)).await }
        }));
        for _ in 0..workers.max(1) {
            let (this, told, stopping) = (self.clone(), told.clone(), stopped.clone());
            tasks.spawn(kept_up(stopped.clone(), move || {
                let (this, told, stopped) = (this.clone(), told.clone(), stopping.clone());
                async move { this.work_on(&*told, stopped).await }
            }));
        }
        shutdown.await;
        _ = stop.send(true);
        while tasks.join_next().await.is_some() {}
    }

    /// Works until nobody is due, with one worker: for a run that something else begins now and then. `told` hears of each patient. It ends
    /// sooner, as [`run`](Self::run) does, when `shutdown` is; `std::future::pending()` never is.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn run_once(&self, shutdown: impl Future<Output = ()>, told: impl Fn(Outcome)) -> Result<(), Error> {
        let (stop, stopped) = watch::channel(false);
        let mut work = pin!(self.work_once(told, stopped));
        tokio::select! {
            biased;
            done = &mut work => return done,
            () = shutdown => {}
        }
        _ = stop.send(true);
        work.await
    }

    async fn work_once(&self, told: impl Fn(Outcome), stopped: watch::Receiver<bool>) -> Result<(), Error> {
        self.queue.note_telling().await?;
        self.enqueue().await?;
        if let Err(error) = self.queue.stores.keep_keys().await {
            told(Outcome::DatabaseFailed { error: error.to_string() });
        }
        while !*stopped.borrow() {
            let Some(work) = self.queue.claim(self.interval).await? else { break };
            self.one(work, &stopped).await?.into_iter().for_each(&told);
        }
        Ok(())
    }

    async fn put_in(&self, told: &(dyn Fn(Outcome) + Send + std::marker::Sync)) {
        loop {
            let put_in = async {
                self.queue.note_telling().await?;
                self.enqueue().await?;
                self.queue.stores.keep_keys().await
            };
            if let Err(error) = put_in.await {
                told(Outcome::DatabaseFailed { error: error.to_string() });
            }
            sleep(with_jitter(ENQUEUE)).await;
        }
    }

    async fn work_on(&self, told: &(dyn Fn(Outcome) + Send + std::marker::Sync), stopped: watch::Receiver<bool>) {
        while !*stopped.borrow() {
            let rest = match self.queue.claim(self.interval).await {
                Ok(Some(work)) => match self.one(work, &stopped).await {
                    Ok(outcome) => {
                        outcome.into_iter().for_each(told);
                        continue;
                    }
                    Err(error) => error,
                },
                Ok(None) => {
                    until(stopped.clone(), sleep(with_jitter(LOOK))).await;
                    continue;
                }
                Err(error) => error,
            };
            told(Outcome::DatabaseFailed { error: rest.to_string() });
            until(stopped.clone(), sleep(with_jitter(REST))).await;
        }
    }

    /// What became of one patient; `None` if it was given back, or is another's.
    async fn one(&self, work: Work, stopped: &watch::Receiver<bool>) -> Result<Option<Outcome>, Error> {
        let span = tracing::info_span!("sync", practice = work.practice, outcome = tracing::field::Empty);
        self.one_in(work, stopped).instrument(span).await
    }

    async fn one_in(&self, mut work: Work, stopped: &watch::Receiver<bool>) -> Result<Option<Outcome>, Error> {
        let kept = self.queue.keep(&work.lease);
        let key = work.lease.key.to_string();
        if work.lease.forgets {
            return match self.forget_held(&work.lease, &kept).await {
                Ok(forgotten) => Ok(Some(Outcome::Forgotten { key, not_revoked: forgotten.not_revoked })),
                Err(error) => {
                    self.queue.failed(&work.lease, pause(work.failures), &error.to_string()).await?;
                    Ok(Some(Outcome::Failed { key, error: error.to_string() }))
                }
            };
        }
        // Before the session is read: who signs in from here on is seen to have done so.
        let version = self.queue.stores.sessions(&Find::all().key(&*key)).await?.first().map_or(0, |it| it.version);
        let done = self.bring_up_to_date(&mut work, &kept, stopped).await;
        let (queue, lease, counted) = (&self.queue, &work.lease, &self.counted);
        let (name, is_ours, outcome) = match done {
            Ok(gaps) => ("current", queue.done(lease).await?, Some(Outcome::Current { key, gaps })),
            Err(Failure::Ended(error)) => {
                count(&counted.ended);
                ("ended", queue.ended(lease, version, &error).await?, Some(Outcome::Ended { key, error }))
            }
            Err(Failure::Practice(at_least, error)) => {
                count(&counted.failed);
                let closed = |failures| pause(failures).max(at_least.unwrap_or_default());
                queue.close(&work.practice, closed, &error).await?;
                let pause = pause(work.failures).max(at_least.unwrap_or_default());
                (
                    "practice",
                    queue.failed(lease, with_jitter(pause), &error).await?,
                    Some(Outcome::Failed { key, error }),
                )
            }
            Err(Failure::Patient(error)) => {
                count(&counted.failed);
                let is_ours = queue.failed(lease, with_jitter(pause(work.failures)), &error).await?;
                ("patient", is_ours, Some(Outcome::Failed { key, error }))
            }
            Err(Failure::Broken) => ("broken", queue.release(lease).await?, None),
        };
        tracing::Span::current().record("outcome", name);
        if !is_ours {
            count(&counted.lost);
        }
        Ok(outcome.filter(|_| is_ours))
    }
}

/// Works until it is to end; what has panicked is begun anew.
async fn kept_up<W: Future<Output = ()> + Send + 'static>(stopped: watch::Receiver<bool>, begin: impl Fn() -> W) {
    loop {
        // In a task of its own, so that it panics alone; it ends with this.
        let mut task = JoinSet::new();
        task.spawn(begin());
        match task.join_next().await {
            Some(Err(error)) if error.is_panic() && !*stopped.borrow() => {
                tracing::error!("a worker has panicked, and is begun anew: report this");
                until(stopped.clone(), sleep(with_jitter(REST))).await;
            }
            _ => return,
        }
    }
}

/// Ends when a worker is to let go of what it does.
pub(crate) fn broken(kept: &Kept, stopped: watch::Receiver<bool>) -> impl Future<Output = ()> + Send + use<> {
    let lost = kept.lost();
    async move {
        tokio::select! {
            () = lost => {}
            () = stop(stopped) => {}
        }
    }
}

async fn stop(mut stopped: watch::Receiver<bool>) {
    // Without a sender, nobody will say so.
    if stopped.wait_for(|stopped| *stopped).await.is_err() {
        std::future::pending::<()>().await;
    }
}

pub(crate) async fn until(stopped: watch::Receiver<bool>, work: impl Future<Output = ()>) {
    tokio::select! {
        () = stop(stopped) => {}
        () = work => {}
    }
}
