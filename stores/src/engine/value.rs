//! What goes into a statement, and comes out.

use std::{fmt, time::Duration};

use crate::Error;

/// What to do about tables that are not as they were left.
pub(crate) const OURS_ALONE: &str =
    "the tables whose names begin with `nextgen_` are this crate's alone: see what else writes to them";

/// A value in a database. `Debug` shows only of which kind it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// Nothing.
    Null,
    /// A number; a truth is 0 or 1.
    Integer(i64),
    /// A text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "Null",
            Self::Integer(_) => "Integer",
            Self::Text(_) => "Text",
            Self::Bytes(_) => "Bytes",
        })
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<u8>> for Value {
    fn from(value: Vec<u8>) -> Self {
        Self::Bytes(value)
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// A row of an answer, with a value for each column that was asked for.
#[derive(Debug)]
pub struct Row(pub(super) Vec<Value>);

impl Row {
    /// A number.
    ///
    /// # Errors
    /// If the column has something else, or nothing: others have changed the tables.
    pub fn integer(&self, column: usize) -> Result<i64, Error> {
        self.integer_or_null(column)?.ok_or_else(|| unexpected(column))
    }

    /// A text.
    ///
    /// # Errors
    /// If the column has something else, or nothing.
    pub fn text(&self, column: usize) -> Result<&str, Error> {
        self.text_or_null(column)?.ok_or_else(|| unexpected(column))
    }

    /// Bytes.
    ///
    /// # Errors
    /// If the column has something else, or nothing.
    pub fn bytes(&self, column: usize) -> Result<&[u8], Error> {
        self.bytes_or_null(column)?.ok_or_else(|| unexpected(column))
    }

    /// A number, if there is one.
    ///
    /// # Errors
    /// If the column has something else.
    pub fn integer_or_null(&self, column: usize) -> Result<Option<i64>, Error> {
        match self.0.get(column) {
            Some(Value::Integer(value)) => Ok(Some(*value)),
            Some(Value::Null) => Ok(None),
            _ => Err(unexpected(column)),
        }
    }

    /// A text, if there is one.
    ///
    /// # Errors
    /// If the column has something else.
    pub fn text_or_null(&self, column: usize) -> Result<Option<&str>, Error> {
        match self.0.get(column) {
            Some(Value::Text(value)) => Ok(Some(value)),
            Some(Value::Null) => Ok(None),
            _ => Err(unexpected(column)),
        }
    }

    /// Bytes, if there are some.
    ///
    /// # Errors
    /// If the column has something else.
    pub fn bytes_or_null(&self, column: usize) -> Result<Option<&[u8]>, Error> {
        match self.0.get(column) {
            Some(Value::Bytes(value)) => Ok(Some(value)),
            Some(Value::Null) => Ok(None),
            _ => Err(unexpected(column)),
        }
    }
}

fn unexpected(column: usize) -> Error {
    Error::new(format!("the database has something unexpected in column {} of an answer", column + 1))
        .with_help(OURS_ALONE)
}

/// A time as it stands in the database.
pub(crate) fn milliseconds(time: Duration) -> i64 {
    // So that a time can be added to it.
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX / 2).min(i64::MAX / 2)
}

/// How long a number of milliseconds in the database is; none if it is negative.
pub(crate) fn duration(milliseconds: i64) -> Duration {
    Duration::from_millis(u64::try_from(milliseconds).unwrap_or_default())
}
