//! Work that takes long, on a thread where it holds up no other task.

use std::{future::pending, panic::resume_unwind};

/// Up to so many bytes, work takes less time than it takes to hand it over.
const SHORT: usize = 256 * 1024;

/// Does work on so many bytes: where there are many, on one of tokio's threads for what blocks.
pub(crate) async fn elsewhere<T: Send + 'static>(bytes: usize, work: impl FnOnce() -> T + Send + 'static) -> T {
    if bytes <= SHORT {
        return work();
    }
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => resume_unwind(panic),
            // The runtime is being shut down, and this task with it.
            Err(_) => pending().await,
        },
    }
}
