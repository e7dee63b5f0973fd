//! The values of search parameters, typed and escaped; and what servers demand of a search.
//!
//! Each type here is one of FHIR's kinds of search parameter, and becomes the text that FHIR has for it. The setters of the
//! generated builders take them, and so does [`Client::search_json`](crate::Client::search_json). Both take plain strings too,
//! which are sent as they are: in them `,` means "or", and `|` and `$` separate parts.
//!
//! ```
//! use nextgen_patient_access::search::{AnyOf, DateBound, Reference, StringValue, Token};
//!
//! let since = DateBound::ge("2024-01-01".parse()?);
//! let kind = AnyOf::new([Token::code("laboratory"), Token::new("http://example.com/kinds", "vital|signs")])?;
//! assert_eq!(since.to_string(), "ge2024-01-01");
//! assert_eq!(kind.to_string(), r"laboratory,http://example.com/kinds|vital\|signs");
//! assert_eq!(Reference::new("Patient", "1").to_string(), "Patient/1");
//! assert_eq!(StringValue::new("Doe, Ann").to_string(), r"Doe\, Ann");
//! # Ok::<(), nextgen_patient_access::Error>(())
//! ```
//!
//! With a typed client. An optional parameter may be given more than once, and then all of its values must match: that makes
//! a period of two dates.
//!
//! ```no_run
//! # #[cfg(feature = "office-r4")] {
//! use nextgen_patient_access::search::{DateBound, Token};
//! use nextgen_patient_access::{Error, office_r4};
//!
//! # async fn labs(office: &office_r4::Client) -> Result<(), Error> {
//! const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
//! let labs_of_2024 = office
//!     .observation_search()
//!     .patient("1")
//!     .category(Token::new(CATEGORY, "laboratory"))
//!     .date(DateBound::ge("2024".parse()?))
//!     .date(DateBound::lt("2025".parse()?))
//!     .send()
//!     .await?;
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! Modifiers (`code:not`) and chains (`practitioner.name`) belong to a parameter's name: give such names to
//! [`Client::search_json`](crate::Client::search_json). No type here shows its value in `Debug`: it is a patient's.
//!
//! Source: <https://hl7.org/fhir/R4/search.html#ptypes>. DSTU2 and STU3 write these values in the same way.

use std::fmt;

use crate::base::{Error, ErrorKind};

/// A type around the text of a value.
macro_rules! search_value {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).finish_non_exhaustive()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    };
}

mod bound;
pub(crate) mod categories;
mod date;
pub(crate) mod known;
mod number;

pub use crate::base::demand::{Accepted, Certainty, Demand, demands};
pub use bound::{Bound, DateBound, NumberBound, Prefix, QuantityBound};
pub use date::DateValue;
pub use number::{Number, Quantity};

search_value! {
    /// A code, with or without the system that it belongs to; also for identifiers, and for `code`, `boolean` and `id` elements.
    ///
    /// Source: <https://hl7.org/fhir/R4/search.html#token>.
    Token
}

impl Token {
    /// The code of that system: `system|code`.
    pub fn new(system: &str, code: &str) -> Self {
        Self(format!("{}|{}", Escaped(system), Escaped(code)))
    }

    /// The code, whatever its system: `code`.
    pub fn code(code: &str) -> Self {
        Self(Escaped(code).to_string())
    }

    /// The code where it has no system: `|code`.
    pub fn without_system(code: &str) -> Self {
        Self::new("", code)
    }

    /// Any code of that system: `system|`.
    pub fn any_of_system(system: &str) -> Self {
        Self::new(system, "")
    }
}

search_value! {
    /// A reference to a resource.
    ///
    /// NextGen Office describes `patient` and `practitioner` as logical ids: give it [`Reference::id`], or the id as a plain string.
    ///
    /// Source: <https://hl7.org/fhir/R4/search.html#reference>.
    Reference
}

impl Reference {
    /// The resource of that type and logical id, on the server that is asked: `Patient/123`.
    pub fn new(resource_type: &str, id: &str) -> Self {
        Self(format!("{}/{}", Escaped(resource_type), Escaped(id)))
    }

    /// The resource of that logical id, on the server that is asked; its type follows from the parameter.
    pub fn id(id: &str) -> Self {
        Self(Escaped(id).to_string())
    }

    /// The resource at an absolute URL.
    pub fn url(url: &str) -> Self {
        Self(Escaped(url).to_string())
    }
}

search_value! {
    /// A text, as in names and addresses. FHIR matches its beginning, whatever case or accents.
    ///
    /// Source: <https://hl7.org/fhir/R4/search.html#string>.
    StringValue
}

impl StringValue {
    /// The text, escaped.
    pub fn new(text: &str) -> Self {
        Self(Escaped(text).to_string())
    }
}

search_value! {
    /// Several values, of which one must match: FHIR's "or", `value,value`.
    ///
    /// Source: <https://hl7.org/fhir/R4/search.html#combining>.
    AnyOf
}

impl AnyOf {
    /// The values, each of which is escaped already if it is one of this module's types, and sent as it is if it is a string.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if there is no value, or if one is empty: a server takes that for no condition at all, and answers
    /// with everything.
    pub fn new<V: AsRef<str>>(values: impl IntoIterator<Item = V>) -> Result<Self, Error> {
        let mut joined = String::new();
        for value in values {
            let value = value.as_ref();
            if value.is_empty() {
                return Err(invalid("one of several search values is empty", "leave it out"));
            }
            if !joined.is_empty() {
                joined.push(',');
            }
            joined.push_str(value);
        }
        if joined.is_empty() {
            return Err(invalid("a search for any of no values", "give a value, or leave the parameter out"));
        }
        Ok(Self(joined))
    }
}

/// A text with a `\` before each character that FHIR gives a meaning in search values.
///
/// Source: <https://hl7.org/fhir/R4/search.html#escaping>.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in self.0.split_inclusive(['\\', ',', '|', '$']) {
            match part.char_indices().next_back() {
                Some((at, special @ ('\\' | ',' | '|' | '$'))) => {
                    write!(f, "{}\\{special}", part.get(..at).unwrap_or_default())?;
                }
                _ => f.write_str(part)?,
            }
        }
        Ok(())
    }
}

/// The error of a value that is none. What was given is not repeated: it may be a patient's.
fn invalid(what: &'static str, help: &'static str) -> Error {
    Error::new(ErrorKind::Request, what).with_help(help)
}

#[cfg(test)]
mod tests;
