//! `serde_json::Value`, read with duplicate keys and deep nesting refused and the place remembered.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::{Diagnostic, diagnostic};

/// How many mappings and lists may stand inside one another: later passes recurse.
pub(super) const MAX_DEPTH: usize = 100;
pub(super) const TOO_DEEP: &str = "nested more than 100 levels deep";

/// The keys and indices from the top to where the reader is; after an error, to where it stopped.
pub(super) type Trail = RefCell<Vec<String>>;

/// Adds the trail, unless the reader never went below the top.
pub(super) fn at_trail(problem: Diagnostic, trail: &Trail) -> Diagnostic {
    let trail = trail.borrow();
    if trail.is_empty() {
        return problem;
    }
    // A pointer of a few tokens helps; one of a hundred hides the message.
    let pointer = trail.iter().take(16).fold(String::new(), |pointer, token| diagnostic::join(&pointer, token));
    problem.at_pointer(if trail.len() > 16 { pointer + "/…" } else { pointer })
}

/// Reads one value, and below it with a longer trail.
#[derive(Clone, Copy)]
pub(super) struct Strict<'t> {
    pub(super) trail: &'t Trail,
}

impl Strict<'_> {
    fn enter<E: Error>(self, token: String) -> Result<(), E> {
        self.trail.borrow_mut().push(token);
        if self.trail.borrow().len() > MAX_DEPTH {
            return Err(E::custom(TOO_DEEP));
        }
        Ok(())
    }

    fn leave(self) {
        self.trail.borrow_mut().pop();
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            self.enter(list.len().to_string())?;
            let Some(value) = access.next_element_seed(self)? else { break };
            list.push(value);
            self.leave();
        }
        self.leave();
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = access.next_key_seed(NewKey { strict: self, map: &map })? {
            map.insert(key, access.next_value_seed(self)?);
            self.leave();
        }
        Ok(Value::Object(map))
    }
}

/// Reads a key that is not in the map yet; a seed of its own, for then the error carries the key's place.
struct NewKey<'t> {
    strict: Strict<'t>,
    map: &'t Map<String, Value>,
}

impl<'de> DeserializeSeed<'de> for NewKey<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_string(self)
    }
}

impl Visitor<'_> for NewKey<'_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is a string")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<String, E> {
        self.strict.enter(key.to_owned())?;
        if self.map.contains_key(key) {
            return Err(E::custom("duplicate key"));
        }
        Ok(key.to_owned())
    }
}
