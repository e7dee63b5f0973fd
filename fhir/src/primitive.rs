//! FHIR's primitive types as Rust types.

use std::any::Any;

use super::lexer::Peek;
use super::object::{AnyValue, Value};
use super::reader::{ReadError, Reader};
use super::write;

impl Value for String {
    const PRIMITIVE: bool = true;

    fn read(peek: Peek, reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.text(peek)
    }
}

impl AnyValue for String {
    fn write(&self, out: &mut Vec<u8>) {
        write::string(self, out);
    }

    fn any(&self) -> &dyn Any {
        self
    }
}

impl Value for bool {
    const PRIMITIVE: bool = true;

    fn read(peek: Peek, reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.boolean(peek)
    }
}

impl AnyValue for bool {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b"true" } else { b"false" });
    }

    fn any(&self) -> &dyn Any {
        self
    }
}

/// `integer` is an `i32`, `unsignedInt` and `positiveInt` are `u32`: FHIR limits all three to 31 bits and a sign.
macro_rules! integer {
    ($type:ty) => {
        impl Value for $type {
            const PRIMITIVE: bool = true;

            fn read(peek: Peek, reader: &mut Reader<'_>) -> Result<Self, ReadError> {
                let text = reader.number(peek)?;
                match text.parse::<$type>() {
                    Ok(number) if text != "-0" => Ok(number),
                    _ => {
                        let number = whole_number(text).and_then(|number| <$type>::try_from(number).ok());
                        reader.respelt_number();
                        number.ok_or(ReadError::Misfit)
                    }
                }
            }
        }

        impl AnyValue for $type {
            fn write(&self, out: &mut Vec<u8>) {
                // Writing a number into memory cannot fail.
                let _ = serde_json::to_writer(out, self);
            }

            fn any(&self) -> &dyn Any {
                self
            }
        }
    };
}
integer!(i32);
integer!(u32);

/// The whole number that a decimal text (`2.0`, `1e2`) stands for. Exact: an f64 holds every 32-bit integer.
fn whole_number(text: &str) -> Option<i64> {
    let number = text.parse::<f64>().ok()?;
    let within = number.fract() == 0.0 && number.abs() <= f64::from(u32::MAX);
    #[expect(clippy::cast_possible_truncation, reason = "checked: whole, and within 33 bits")]
    within.then_some(number as i64)
}
