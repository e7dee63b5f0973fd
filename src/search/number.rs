//! Numbers and quantities to search by.

use std::str::FromStr;

use super::{Escaped, invalid};
use crate::base::Error;
use crate::fhir::json::is_number;

search_value! {
    /// A number. How it is written says how exact it is: `100` matches from 99.5 to 100.5, `100.00` from 99.995 to 100.005.
    ///
    /// Source: <https://hl7.org/fhir/R4/search.html#number>.
    Number
}

impl FromStr for Number {
    type Err = Error;

    /// Reads `100`, `-2.50`, `1e2`.
    ///
    /// # Errors
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) if the text is no number in JSON's form.
    fn from_str(text: &str) -> Result<Self, Error> {
        if is_number(text) {
            return Ok(Self(text.to_owned()));
        }
        Err(invalid("a number to search by is not one", "write it as 100, -2.50 or 1e2"))
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(number.to_string())
    }
}

/// With all of its digits.
#[cfg(feature = "_fhir")]
impl From<&crate::fhir::Decimal> for Number {
    fn from(number: &crate::fhir::Decimal) -> Self {
        Self(number.as_str().to_owned())
    }
}

search_value! {
    /// A number in a unit. A [`Number`] by itself is a quantity in whatever unit.
    ///
    /// ```
    /// use nextgen_patient_access::search::{Quantity, QuantityBound};
    ///
    /// let dose = Quantity::new("5.4".parse()?, "http://unitsofmeasure.org", "mg");
    /// assert_eq!(QuantityBound::le(dose).to_string(), "le5.4|http://unitsofmeasure.org|mg");
    /// # Ok::<(), nextgen_patient_access::Error>(())
    /// ```
    ///
    /// Source: <https://hl7.org/fhir/R4/search.html#quantity>.
    Quantity
}

impl Quantity {
    /// The number, in the unit that has this code in this system: `5.4|http://unitsofmeasure.org|mg`.
    pub fn new(number: Number, system: &str, code: &str) -> Self {
        Self(format!("{number}|{}|{}", Escaped(system), Escaped(code)))
    }

    /// The number, in the unit of that code or name, whatever the system: `5.4||mg`.
    pub fn in_unit(number: Number, unit: &str) -> Self {
        Self::new(number, "", unit)
    }
}
