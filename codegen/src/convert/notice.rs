//! What is told of a document that was read all the same.

use std::cell::RefCell;

use serde_json::Value;

use crate::Diagnostic;

/// Something in a document that is not as its format has it, or that OpenAPI 3.0 cannot say; and how it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How sure that reading is.
    pub kind: NoticeKind,
    /// What is there, where, and what was made of it.
    pub diagnostic: Diagnostic,
}

/// How sure the reading of a document is in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// A slip: it can mean one thing only, and that is how it was read.
    Slip,
    /// A slip that was read as most tools read it. It may mean something else, so code is not made of it.
    Guess,
    /// Nothing wrong, but more than OpenAPI 3.0 can say; the name of the [rule](super::openapi31::RULES) that lowered it.
    Lowered(&'static str),
}

/// A document of the form that was asked for, and what is to be told of the one that it was made from.
#[derive(Debug, Clone, PartialEq)]
pub struct Converted {
    /// The document.
    pub document: Value,
    /// In the order of the document.
    pub notices: Vec<Notice>,
}

impl Converted {
    /// The document and its notices, if nothing in it is a guess.
    ///
    /// # Errors
    /// The first guess, and how many there are.
    pub fn without_guesses(self) -> Result<Self, Diagnostic> {
        let guesses = self.notices.iter().filter(|notice| notice.kind == NoticeKind::Guess).count();
        let more = "such slips; `cargo xtask diff FILE FILE` lists them";
        self.refuse(|kind| kind == NoticeKind::Guess).map_err(|mut problem| {
            if guesses > 1 {
                problem.message += &format!(" (the first of {guesses} {more})");
            }
            let mend = "say what is meant, by a correction with `x-before-conversion: true`";
            problem.help = Some(problem.help.map_or_else(|| mend.to_owned(), |help| format!("{help}; {mend}")));
            problem
        })
    }

    /// The document, if nothing is wrong in it at all.
    pub(super) fn without_slips(self) -> Result<Value, Diagnostic> {
        self.refuse(|kind| matches!(kind, NoticeKind::Slip | NoticeKind::Guess)).map(|read| read.document)
    }

    fn refuse(self, is_refused: impl Fn(NoticeKind) -> bool) -> Result<Self, Diagnostic> {
        match self.notices.iter().find(|notice| is_refused(notice.kind)) {
            None => Ok(self),
            Some(first) => Err(first.diagnostic.clone()),
        }
    }
}

/// Collects notices while a document is converted.
#[derive(Debug, Default)]
pub(super) struct Notices(RefCell<Vec<Notice>>);

impl Notices {
    pub(super) fn slip(&self, diagnostic: Diagnostic) {
        self.add(NoticeKind::Slip, diagnostic);
    }

    pub(super) fn guess(&self, diagnostic: Diagnostic) {
        self.add(NoticeKind::Guess, diagnostic);
    }

    /// A place may be converted more than once, and is told of once.
    pub(super) fn add(&self, kind: NoticeKind, diagnostic: Diagnostic) {
        let notice = Notice { kind, diagnostic };
        let mut notices = self.0.borrow_mut();
        if !notices.contains(&notice) {
            notices.push(notice);
        }
    }

    /// What came of a part of the document, or `None`: then the part is left out.
    pub(super) fn part<T>(&self, part: Result<T, Diagnostic>) -> Option<T> {
        part.map_err(|problem| self.guess(problem)).ok()
    }

    pub(super) fn into_vec(self) -> Vec<Notice> {
        self.0.into_inner()
    }
}
