//! Values with a prefix that says how to compare: FHIR's dates, numbers and quantities.

use std::{fmt, marker::PhantomData};

use super::{DateValue, Number, Quantity};

/// How a resource's value must compare with the one given.
///
/// A resource's date is a period: `2024` is the whole year, and `ge2024` matches any that reaches into it. NextGen Office
/// documents `eq`, `gt`, `lt`, `ge` and `le` only.
///
/// Source: <https://hl7.org/fhir/R4/search.html#prefix>.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Prefix {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Greater, or later.
    Gt,
    /// Less, or earlier.
    Lt,
    /// Greater or equal.
    Ge,
    /// Less or equal.
    Le,
    /// Starts after.
    Sa,
    /// Ends before.
    Eb,
    /// Approximately; how near that is, the server decides.
    Ap,
}

impl Prefix {
    /// FHIR's two letters.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Gt => "gt",
            Self::Lt => "lt",
            Self::Ge => "ge",
            Self::Le => "le",
            Self::Sa => "sa",
            Self::Eb => "eb",
            Self::Ap => "ap",
        }
    }
}

/// A value and a [`Prefix`]. Without a prefix, a [`DateValue`], [`Number`] or [`Quantity`] can be given by itself, which means `eq`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Bound<T> {
    text: String,
    of: PhantomData<T>,
}

/// A date or time with a prefix: `ge2024-01-01`.
///
/// ```
/// use nextgen_patient_access::search::DateBound;
///
/// assert_eq!(DateBound::lt("2024-07".parse()?).to_string(), "lt2024-07");
/// # Ok::<(), nextgen_patient_access::Error>(())
/// ```
pub type DateBound = Bound<DateValue>;

/// A number with a prefix: `gt100`.
pub type NumberBound = Bound<Number>;

/// A quantity with a prefix: `le5.4|http://unitsofmeasure.org|mg`.
pub type QuantityBound = Bound<Quantity>;

impl<T: AsRef<str>> Bound<T> {
    /// The value with that prefix.
    pub fn new(prefix: Prefix, value: T) -> Self {
        Self { text: format!("{}{}", prefix.as_str(), value.as_ref()), of: PhantomData }
    }

    /// Equal to the value: within it, where the value is a period.
    pub fn eq(value: T) -> Self {
        Self::new(Prefix::Eq, value)
    }

    /// Not equal to the value.
    pub fn ne(value: T) -> Self {
        Self::new(Prefix::Ne, value)
    }

    /// Greater than the value, or later.
    pub fn gt(value: T) -> Self {
        Self::new(Prefix::Gt, value)
    }

    /// Less than the value, or earlier.
    pub fn lt(value: T) -> Self {
        Self::new(Prefix::Lt, value)
    }

    /// Greater than the value or equal to it.
    pub fn ge(value: T) -> Self {
        Self::new(Prefix::Ge, value)
    }

    /// Less than the value or equal to it.
    pub fn le(value: T) -> Self {
        Self::new(Prefix::Le, value)
    }

    /// Starting after the value.
    pub fn sa(value: T) -> Self {
        Self::new(Prefix::Sa, value)
    }

    /// Ending before the value.
    pub fn eb(value: T) -> Self {
        Self::new(Prefix::Eb, value)
    }

    /// Near the value.
    pub fn ap(value: T) -> Self {
        Self::new(Prefix::Ap, value)
    }
}

impl<T> AsRef<str> for Bound<T> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<T> fmt::Display for Bound<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T> fmt::Debug for Bound<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bound").finish_non_exhaustive()
    }
}

impl<T> From<Bound<T>> for String {
    fn from(bound: Bound<T>) -> Self {
        bound.text
    }
}
