//! Lies about the characters of an answer.

use axum::body::Bytes;

use super::Asked;
use crate::lies::{Lie, Topic};

/// Before which text a string begins that people read.
const READ: [&str; 3] = ["\"display\":\"", "\"text\":\"", "\"family\":\""];

pub(super) fn strings(asked: &mut Asked<'_>, topic: Topic, text: String) -> Bytes {
    let lie = asked.met(topic, &asked.key());
    let odd: &[u8] = match lie {
        Some(Lie::NotUtf8 | Lie::LineNotUtf8) => b"Nev\xe1rez ",
        Some(Lie::LoneSurrogate) => b"\\ud83d ",
        _ => return text.into(),
    };
    let Some(at) = READ.iter().find_map(|before| Some(text.find(before)? + before.len())) else { return text.into() };
    if let Some(lie) = lie {
        asked.tell(lie);
    }
    let (start, rest) = text.split_at(at);
    Bytes::from([start.as_bytes(), odd, rest.as_bytes()].concat())
}
