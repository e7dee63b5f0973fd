//! What went wrong with a database.

use std::{borrow::Cow, error::Error as StdError, fmt};

/// What went wrong with a database: what happened, and what to do next. It holds nothing of what is stored, no password and no statement.
///
/// ```
/// use nextgen_stores::Database;
///
/// # #[cfg(feature = "sqlite")] {
/// # let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
/// # runtime.block_on(async {
/// let error = Database::open("no/such/folder/nextgen.db").await.unwrap_err();
/// assert!(error.to_string().starts_with("the database cannot be opened"));
/// # });
/// # }
/// ```
#[derive(Debug)]
pub struct Error {
    what: Cow<'static, str>,
    help: Option<Cow<'static, str>>,
    source: Option<Box<dyn StdError + Send + Sync>>,
    is_of_constraint: bool,
    is_unreadable: bool,
}

impl Error {
    #[doc(hidden)]
    pub fn new(what: impl Into<Cow<'static, str>>) -> Self {
        Self { what: what.into(), help: None, source: None, is_of_constraint: false, is_unreadable: false }
    }

    #[doc(hidden)]
    #[must_use]
    pub fn with_help(mut self, help: impl Into<Cow<'static, str>>) -> Self {
        self.help = Some(help.into());
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    pub(crate) fn of_constraint(mut self, is_of_constraint: bool) -> Self {
        self.is_of_constraint = is_of_constraint;
        self
    }

    pub(crate) fn of_what_is_unreadable(mut self) -> Self {
        self.is_unreadable = true;
        self
    }

    /// Whether the database was there, and had something that cannot be read.
    pub(crate) fn is_unreadable(&self) -> bool {
        self.is_unreadable
    }

    /// Whether the database has refused what would not fit with what else is there: a second row of a key, a reference to none.
    pub(crate) fn is_of_constraint(&self) -> bool {
        self.is_of_constraint
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        match &self.help {
            Some(help) => write!(f, ": {help}"),
            None => Ok(()),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }
}
