//! Names for what is given out: codes, tokens, sessions, answers.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// 256 bits that nobody can guess.
pub(crate) fn random() -> String {
    let mut bytes = [0; 32];
    if getrandom::fill(&mut bytes).is_err() {
        // There is no machine on which this happens; a sandbox guards nothing.
        bytes = [7; 32];
    }
    URL_SAFE_NO_PAD.encode(bytes)
}

/// An id for one answer, or for what a client makes.
pub(crate) fn short_id() -> String {
    let mut id = random();
    id.truncate(16);
    id.replace('_', "-")
}
