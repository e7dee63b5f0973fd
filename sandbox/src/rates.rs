//! How often something shall be: `NAME=RATE,…`, and what a draw falls on.

use sha2::{Digest, Sha256};

use crate::error::Error;

/// Reads `NAME=RATE,…`, in order. `what` is what a name names.
pub(crate) fn read<'t>(text: &'t str, what: &str, names: &[&str]) -> Result<Vec<(&'t str, f64)>, Error> {
    let mut rates = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let (name, rate) = part.split_once('=').unwrap_or((part, ""));
        let name = name.trim();
        if !names.contains(&name) {
            return Err(Error::new(format!("no {what} is called `{name}`: there are {}", names.join(", "))));
        }
        let rate = rate.trim().parse().ok().filter(|rate: &f64| (0.0..=1.0).contains(rate));
        rates.push((name, rate.ok_or_else(|| Error::new(format!("the rate of {name} is no number between 0 and 1")))?));
    }
    Ok(rates)
}

/// Refuses rates that are more than 1 together. `whose` they are, an error says.
pub(crate) fn check_sum(rates: impl Iterator<Item = f64>, whose: &str) -> Result<(), Error> {
    if rates.sum::<f64>() > 1.000_001 {
        return Err(Error::new(format!("the rates of {whose} are more than 1 together")));
    }
    Ok(())
}

/// A number that the seed and the words alone decide on.
pub(crate) fn number(seed: u64, purpose: &str, key: &str) -> u64 {
    let hash =
        Sha256::new().chain_update(seed.to_le_bytes()).chain_update(purpose).chain_update("\n").chain_update(key);
    hash.finalize().iter().take(8).fold(0, |number, byte| (number << 8) | u64::from(*byte))
}

/// What a number falls on, of things that share the numbers by their rates.
pub(crate) fn falls_on<T: Copy>(number: u64, rates: impl IntoIterator<Item = (T, f64)>) -> Option<T> {
    // 53 bits are what a double holds.
    let mut left = (number >> 11) as f64 / (1_u64 << 53) as f64;
    let mut rates = rates.into_iter();
    let found = rates.find(|(_, rate)| {
        left -= rate;
        left < 0.0
    });
    found.map(|(thing, _)| thing)
}
