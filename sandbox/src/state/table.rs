//! What the servers remember: never more than a given number of things and of bytes, the oldest forgotten first.

use std::collections::{HashMap, VecDeque};

/// How much memory what requests brought may take in one table, about.
const MOST_BYTES: usize = 16 << 20;

/// What can be remembered.
pub(crate) trait Held {
    /// How much memory it takes of what a request brought, about.
    fn bytes(&self) -> usize;
}

#[derive(Debug)]
pub(crate) struct Table<V> {
    /// With how much each takes.
    entries: HashMap<String, (V, usize)>,
    bytes: usize,
    /// Oldest first; may name entries that are gone.
    order: VecDeque<String>,
    capacity: usize,
}

impl<V: Held> Table<V> {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { entries: HashMap::new(), bytes: 0, order: VecDeque::new(), capacity }
    }

    pub(crate) fn insert(&mut self, key: String, value: V) {
        let bytes = key.len() + value.bytes();
        self.bytes += bytes;
        match self.entries.insert(key.clone(), (value, bytes)) {
            Some((_, before)) => self.bytes -= before,
            None => self.order.push_back(key),
        }
        while self.entries.len() > self.capacity || self.bytes > MOST_BYTES {
            let Some(oldest) = self.order.pop_front() else { return };
            self.remove(&oldest);
        }
        if self.order.len() > 2 * self.capacity {
            let entries = &self.entries;
            self.order.retain(|key| entries.contains_key(key));
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&V> {
        self.entries.get(key).map(|(value, _)| value)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut V> {
        self.entries.get_mut(key).map(|(value, _)| value)
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<V> {
        let (value, bytes) = self.entries.remove(key)?;
        self.bytes -= bytes;
        Some(value)
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.order.clear();
        self.bytes = 0;
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The entries, oldest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&String, &V)> {
        self.order.iter().filter_map(|key| Some((key, self.get(key)?)))
    }
}

impl Held for () {
    fn bytes(&self) -> usize {
        0
    }
}

impl Held for u64 {
    fn bytes(&self) -> usize {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Held for String {
        fn bytes(&self) -> usize {
            self.len()
        }
    }

    #[test]
    fn the_oldest_is_forgotten_first_and_nothing_grows() {
        let mut table = Table::new(3);
        for n in 0..100_u64 {
            table.insert(n.to_string(), n);
            if n % 2 == 0 {
                table.remove(&n.to_string());
            }
        }
        assert_eq!(table.iter().map(|(_, n)| *n).collect::<Vec<_>>(), [95, 97, 99]);
        assert!(table.order.len() <= 6, "{}", table.order.len());
    }

    #[test]
    fn what_is_long_is_forgotten_sooner() {
        let mut table = Table::new(1_000);
        for n in 0..300 {
            table.insert(n.to_string(), "x".repeat(1 << 20));
            table.insert("again".to_owned(), "x".repeat(1 << 20));
        }
        let kept: usize = table.iter().map(|(key, value)| key.len() + value.len()).sum();
        assert!(kept <= MOST_BYTES && kept == table.bytes && table.len() > 10, "{} take {kept}", table.len());
        table.clear();
        assert_eq!((table.len(), table.bytes), (0, 0));
    }
}
