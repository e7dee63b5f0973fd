//! How many requests one address may make in a time.

use std::{
    collections::{HashMap, VecDeque},
    net::IpAddr,
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

/// How many addresses are remembered.
const ADDRESSES: usize = 10_000;

#[derive(Debug, Default)]
pub(crate) struct Limit(Mutex<HashMap<IpAddr, VecDeque<SystemTime>>>);

impl Limit {
    /// Counts a request; if it is one too many within the window, says how long to wait.
    pub(crate) fn count(&self, address: IpAddr, most: u32, window: Duration, now: SystemTime) -> Result<(), Duration> {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() >= ADDRESSES && !seen.contains_key(&address) {
            seen.clear();
        }
        let times = seen.entry(address).or_default();
        let age = |time: &SystemTime| now.duration_since(*time).unwrap_or_default();
        while times.front().is_some_and(|time| age(time) >= window) {
            times.pop_front();
        }
        match times.front() {
            Some(oldest) if times.len() >= most as usize => Err(window.saturating_sub(age(oldest))),
            _ => {
                times.push_back(now);
                Ok(())
            }
        }
    }

    pub(crate) fn reset(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
