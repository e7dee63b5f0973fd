//! FHIR's `decimal`, with the digits as they came.

use std::any::Any;
use std::fmt;
use std::str::FromStr;

use super::json::is_number;
use super::lexer::Peek;
use super::object::{AnyValue, Value};
use super::reader::{ReadError, Reader};

/// A FHIR `decimal`: a number that keeps its digits, since its precision means something
/// (<https://hl7.org/fhir/R4/datatypes.html#decimal>).
///
/// Two decimals are equal if their digits are: `2.0` is not `2.00`. To calculate, take [`to_f64`](Self::to_f64), or give
/// [`as_str`](Self::as_str) to a decimal library of your choice.
///
/// ```
/// use nextgen_patient_access::fhir::Decimal;
///
/// let dose: Decimal = "2.50".parse()?;
/// assert_eq!((dose.as_str(), dose.to_f64()), ("2.50", 2.5));
/// # Ok::<(), nextgen_patient_access::fhir::InvalidDecimal>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal(Box<str>);

/// A text is no JSON number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a decimal is a JSON number, such as 2.50 or -1e3")]
pub struct InvalidDecimal;

impl Decimal {
    /// The number as text, as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest `f64`; infinite if it is beyond what an `f64` holds.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }
}

impl FromStr for Decimal {
    type Err = InvalidDecimal;

    fn from_str(text: &str) -> Result<Self, InvalidDecimal> {
        if is_number(text) { Ok(Self(text.into())) } else { Err(InvalidDecimal) }
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(number.to_string().into())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Shows no digits: they are a patient's.
impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Decimal").finish_non_exhaustive()
    }
}

impl Value for Decimal {
    const PRIMITIVE: bool = true;

    fn read(peek: Peek, reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let digits = reader.number(peek)?;
        reader.allocate(digits.len())?;
        Ok(Self(digits.into()))
    }
}

impl AnyValue for Decimal {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.0.as_bytes());
    }

    fn any(&self) -> &dyn Any {
        self
    }
}
