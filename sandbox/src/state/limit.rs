//! How many requests a minute one address may make.

use std::{
    collections::{HashMap, VecDeque},
    net::IpAddr,
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

const MINUTE: Duration = Duration::from_secs(60);
/// How many addresses are remembered.
const ADDRESSES: usize = 10_000;

#[derive(Debug, Default)]
pub(crate) struct Limit(Mutex<HashMap<IpAddr, VecDeque<SystemTime>>>);

impl Limit {
    /// Counts a request; if it is one too many within a minute, says how long to wait.
    pub(crate) fn count(&self, address: IpAddr, most: u32, now: SystemTime) -> Result<(), Duration> {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() >= ADDRESSES && !seen.contains_key(&address) {
            seen.clear();
        }
        let times = seen.entry(address).or_default();
        let age = |time: &SystemTime| now.duration_since(*time).unwrap_or_default();
        while times.front().is_some_and(|time| age(time) >= MINUTE) {
            times.pop_front();
        }
        match times.front() {
            Some(oldest) if times.len() >= most as usize => Err(MINUTE.saturating_sub(age(oldest))),
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
