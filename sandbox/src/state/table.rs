//! What the servers remember: never more than a given number of things, the oldest forgotten first.

use std::collections::{HashMap, VecDeque};

#[derive(Debug)]
pub(crate) struct Table<V> {
    entries: HashMap<String, V>,
    /// Oldest first; may name entries that are gone.
    order: VecDeque<String>,
    capacity: usize,
}

impl<V> Table<V> {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { entries: HashMap::new(), order: VecDeque::new(), capacity }
    }

    pub(crate) fn insert(&mut self, key: String, value: V) {
        if self.entries.insert(key.clone(), value).is_none() {
            self.order.push_back(key);
        }
        while self.entries.len() > self.capacity {
            let Some(oldest) = self.order.pop_front() else { return };
            self.entries.remove(&oldest);
        }
        if self.order.len() > 2 * self.capacity {
            let entries = &self.entries;
            self.order.retain(|key| entries.contains_key(key));
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&V> {
        self.entries.get(key)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut V> {
        self.entries.get_mut(key)
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<V> {
        self.entries.remove(key)
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.order.clear();
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The entries, oldest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&String, &V)> {
        self.order.iter().filter_map(|key| Some((key, self.entries.get(key)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_forgotten_first_and_nothing_grows() {
        let mut table = Table::new(3);
        for n in 0..100 {
            table.insert(n.to_string(), n);
            if n % 2 == 0 {
                table.remove(&n.to_string());
            }
        }
        assert_eq!(table.iter().map(|(_, n)| *n).collect::<Vec<_>>(), [95, 97, 99]);
        assert!(table.order.len() <= 6, "{}", table.order.len());
    }
}
