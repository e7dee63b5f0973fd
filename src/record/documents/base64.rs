//! Base64 as servers write it.

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::RequireNone),
);

/// Reads base64: of either alphabet, with or without padding, over any number of lines. `None` if it is none.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let bytes = text.bytes().filter(|byte| !byte.is_ascii_whitespace());
    let mut bare: Vec<u8> = bytes
        .map(|byte| match byte {
            b'-' => b'+',
            b'_' => b'/',
            other => other,
        })
        .collect();
    while bare.pop_if(|last| *last == b'=').is_some() {}
    LENIENT.decode(bare).ok()
}
