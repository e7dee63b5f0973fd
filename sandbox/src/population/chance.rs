//! Chance that can be asked again: what is drawn depends on the seed and on what it is drawn for, and on nothing else.
//!
//! No generator runs through the population, so any resource can be made alone, in any order.

/// A place in the tree of everything that is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chance(u64);

impl Chance {
    pub(super) const fn new(seed: u64) -> Self {
        Self(mix(seed))
    }

    /// The place below this one that a number names.
    pub(super) const fn of(self, part: u64) -> Self {
        Self(mix(self.0 ^ part.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    /// The place below this one that a word names.
    pub(super) fn named(self, name: &str) -> Self {
        name.bytes().fold(self, |place, byte| place.of(u64::from(byte)))
    }

    /// From 0 up to, and without, 1.
    pub(super) fn unit(self) -> f64 {
        f64::from((self.0 >> 32) as u32) / 4_294_967_296.0
    }

    /// From 0 up to, and without, `end`.
    pub(super) fn below(self, end: u32) -> u32 {
        (self.unit() * f64::from(end)) as u32
    }

    /// Around 0, rarely beyond 2 on either side: near enough to a standard normal distribution.
    pub(super) fn around_zero(self) -> f64 {
        (self.of(1).unit() + self.of(2).unit() + self.of(3).unit() - 1.5) * 2.0
    }

    /// One of several; the default if there is none.
    pub(super) fn pick<T: Copy + Default>(self, from: &[T]) -> T {
        from.get(self.below(from.len() as u32) as usize).copied().unwrap_or_default()
    }
}

/// The finalizer of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
const fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}
