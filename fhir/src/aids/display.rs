//! Data types in words.

use std::fmt;

use crate::object::Object;
use crate::resource::to_json;
use crate::tree::Json;
use crate::words::{Dose, Value};
pub(crate) use crate::words::{address, annotation, concept, contact_point, human_name, timing};

/// Writes what an element says; nothing if it says nothing.
pub(crate) fn write(
    element: &dyn Object,
    words: fn(&Json<'_>) -> Option<String>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let json = to_json(element);
    let text = Json::of(&json).ok().and_then(|json| words(&json));
    f.pad(&text.unwrap_or_default())
}

macro_rules! value {
    ($($name:ident => $kind:literal),*) => {$(
        pub(crate) fn $name(value: &Json<'_>) -> Option<String> {
            Value::of_kind($kind, value).map(|value| value.to_string())
        }
    )*};
}
value!(quantity => "Quantity", range => "Range", ratio => "Ratio", period => "Period", attachment => "Attachment", sampled_data => "SampledData");

pub(crate) fn dosage(dosage: &Json<'_>) -> Option<String> {
    Dose::of(dosage).map(|dose| dose.to_string())
}

/// `Display` of these types by these functions.
macro_rules! display_aids {
    ($($name:ident => $words:ident),* $(,)?) => {$(
        /// What a person reads of it, on one line; nothing if it says nothing. It is health data.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::aids::display::write(self, $crate::aids::display::$words, f)
            }
        }
    )*};
}
pub(crate) use display_aids;
