//! Lies: what servers have been seen to answer that is not so, at given rates.

use std::{fmt, str::FromStr};

use crate::{error::Error, rates};

/// How often the sandbox answers what is not so, or says it oddly: as servers of other vendors, and old versions of good ones, have
/// been seen to. Off, unless asked for.
///
/// Written as `NAME=RATE,…`, each rate between 0 and 1. `all` and `harmless` stand for many names, and a later rate replaces an
/// earlier one: `all=0.02,next-lost=0.2,retry-after-long=0`. What a request meets follows from the seed and the request: its
/// method, path and query, and whose token it has; at the token endpoint, who asks for what; of an export, whose it is. It never
/// follows from the order or number of requests: asked again, the sandbox lies again. Lies about one thing exclude one another, so
/// that what one hides another does not hide too, and their rates may be 1 together at most.
///
/// [`explained`](Self::explained) lists them. [`Request::lies`](crate::script::Request::lies) says which a request has met.
///
/// ```
/// use nextgen_sandbox::Lies;
///
/// let lies: Lies = "harmless=0.05,next-lost=0.1".parse()?;
/// assert!("next-lost=2".parse::<Lies>().is_err());
/// # let _ = lies.with_seed(7);
/// # Ok::<(), nextgen_sandbox::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Lies {
    rates: Vec<(Lie, f64)>,
    seed: u64,
}

/// What a lie is about. Of the lies about one thing, a request meets one at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topic {
    /// How many matches a search has, and on how many pages.
    Pages,
    /// Whether a type is searched at all.
    Types,
    /// What the entries of a page are.
    Entries,
    /// What resources refer to.
    References,
    Reads,
    Documents,
    Tokens,
    Exports,
    RetryAfter,
}

macro_rules! lies {
    ($($topic:ident { $($lie:ident $name:literal $harm:ident $what:literal,)+ })+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Lie {
            $($($lie,)+)+
        }

        /// Each lie, its name, what it is about, whether it hides nothing, and what it does in a line.
        const KNOWN: &[(Lie, &str, Topic, Harm, &str)] =
            &[$($((Lie::$lie, $name, Topic::$topic, Harm::$harm, $what),)+)+];
    };
}

/// Whether a lie makes it harder to know that all is there, or only to read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Harm {
    /// All is there, and can be known to be.
    Harmless,
    Harmful,
}

lies! {
    Pages {
        NextLost "next-lost" Harmful "a page lacks its `next`, though there are more",
        NextBack "next-back" Harmful "`next` leads back to the first page, and to no other",
        NextEndless "next-endless" Harmful "the last page has a `next`, and so have the empty ones behind it",
        NextEmpty "next-empty" Harmless "the last page has a `next` with an empty url",
        NextBare "next-bare" Harmless "before `next` stands another one, without a url",
        PageRepeated "page-repeated" Harmless "`next` leads to the first page once more, in another order, and then on",
        TotalMissing "total-missing" Harmless "no page has a `total`",
        TotalHigh "total-high" Harmful "`total` is more than there is",
        TotalLow "total-low" Harmful "`total` is less than there is",
        TotalCountsAll "total-counts-all" Harmless "`total` also counts what comes along with the matches",
        ResourceAppears "resource-appears" Harmful "from the second page on, there is a resource more",
        ResourceGoes "resource-goes" Harmful "after the first page a resource is gone, and one that moves up is on no page",
        OutcomeIncomplete "outcome-incomplete" Harmful "a match is left out, and an OperationOutcome says that not all is there",
        OutcomeInstead "outcome-instead" Harmful "in place of the Bundle comes an OperationOutcome with an error, and 200",
        OutcomeForNone "outcome-for-none" Harmless "where nothing matches, an OperationOutcome comes in place of the Bundle",
        ForeignMatch "foreign-match" Harmful "another patient's resource is among the matches",
    }
    Types {
        TypeNotServed "type-not-served" Harmless "searches of the type are answered 404, 405 or 501",
    }
    Entries {
        ModeMissing "mode-missing" Harmless "no entry says whether it matches or comes along",
        OutcomeInformation "outcome-information" Harmless "an OperationOutcome with an information is among the entries",
        SurplusInclude "surplus-include" Harmless "a resource comes along that nobody asked for",
        OddMembers "odd-members" Harmless "fullUrl is a number, an entry alone is no array, and the like",
        EntryNull "entry-null" Harmful "null is among the entries",
        IdMissing "id-missing" Harmful "a resource without an id is among the matches",
        NotUtf8 "not-utf8" Harmful "a string on the page is not UTF-8",
        LoneSurrogate "lone-surrogate" Harmful "a string on the page is half a character, such as \\ud83d",
    }
    References {
        OddReferences "odd-references" Harmless "references begin with a blank, or end with a slash",
        ForeignReference "foreign-reference" Harmful "a resource refers to another patient, or to what is another patient's",
        ReferenceNowhere "reference-nowhere" Harmful "a resource refers to words",
        AttachmentRelative "attachment-relative" Harmless "the URLs of attachments begin with a slash, and are meant below the FHIR base",
    }
    Reads {
        ForeignServed "foreign-served" Harmful "what is another patient's is answered, not refused",
        ReadForeign "read-foreign" Harmful "another patient's resource is answered",
        ReadOutcome "read-outcome" Harmful "an OperationOutcome is answered, with 200",
    }
    Documents {
        DocumentEmpty "document-empty" Harmful "nothing is answered, with 200 or 204",
        DocumentOutcome "document-outcome" Harmful "an OperationOutcome is answered, with 200, as XML or JSON",
        DocumentPage "document-page" Harmful "a page to sign in is answered, with 200",
        DocumentWrapped "document-wrapped" Harmless "the document is in a Binary, in whatever base64",
        DocumentUnacceptable "document-unacceptable" Harmless "only FHIR's own media types are acceptable: else 406",
    }
    Tokens {
        TokenMethod "token-405" Harmful "a refresh is answered 405, with a page",
        TokenScope "token-403" Harmful "a refresh is answered 403, with invalid_scope",
        TokenError "token-error" Harmful "a refresh is answered invalid_grant, with 200",
        TokenOtherPatient "token-other-patient" Harmful "a refresh names another patient",
        TokenPatientReference "token-patient-reference" Harmless "the patient is named as a reference: Patient/1",
    }
    Exports {
        StatusUrlMissing "status-url-missing" Harmful "an export begins without a status URL, or with its own",
        ManifestOdd "manifest-odd" Harmless "the manifest's requiresAccessToken is a string, and null is in its output",
        FileExpired "file-expired" Harmless "the URL of a file has expired; the manifest, asked again, has another",
        FileEmpty "file-empty" Harmful "a file is empty, with 200 or 204",
        FileShort "file-short" Harmful "a file lacks its last line, which the manifest counts",
        FilePage "file-page" Harmful "a page to sign in is answered in place of a file, with 200",
        LineBroken "line-broken" Harmful "a line of a file breaks off",
        LineNotUtf8 "line-not-utf8" Harmful "a string in a file is not UTF-8",
    }
    RetryAfter {
        RetryAfterOdd "retry-after-odd" Harmless "Retry-After, where there is reason for one, is 0, past, no number or missing",
        RetryAfterSoon "retry-after-soon" Harmless "Retry-After, where there is reason for one, is a second, or a date in two, in any of HTTP's three forms",
        RetryAfterLong "retry-after-long" Harmful "Retry-After, where there is reason for one, is five minutes or more, up to more seconds than there are",
    }
}

impl Lies {
    /// The same rates with another seed; without one, it is 0.
    #[must_use]
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The names of the lies.
    pub fn names() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|(_, name, ..)| *name)
    }

    /// The names of those that hide nothing: whatever they make of an answer, all is there, and can be known to be.
    pub fn harmless() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().filter(|(_, _, _, harm, _)| *harm == Harm::Harmless).map(|(_, name, ..)| *name)
    }

    /// What each of the [`names`](Self::names) does, in a line.
    pub fn explained() -> impl Iterator<Item = (&'static str, &'static str)> {
        KNOWN.iter().map(|(_, name, _, _, what)| (*name, *what))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rates.is_empty()
    }

    /// Whether a lie is told ever.
    pub(crate) fn knows(&self, lie: Lie) -> bool {
        self.rates.iter().any(|(known, rate)| *known == lie && *rate > 0.0)
    }

    /// The lie about something that a request meets; `key` is all that it depends on.
    pub(crate) fn met(&self, topic: Topic, key: &str) -> Option<Lie> {
        let about = self.rates.iter().filter(|(lie, _)| lie.topic() == topic).copied();
        rates::falls_on(self.number(&format!("{topic:?}"), key), about)
    }

    /// A number that the seed and the words alone decide on.
    pub(crate) fn number(&self, purpose: &str, key: &str) -> u64 {
        rates::number(self.seed, purpose, key)
    }
}

impl Lie {
    pub(crate) fn name(self) -> &'static str {
        KNOWN.iter().find(|(lie, ..)| *lie == self).map_or("", |(_, name, ..)| name)
    }

    fn topic(self) -> Topic {
        KNOWN.iter().find(|(lie, ..)| *lie == self).map_or(Topic::Pages, |(_, _, topic, ..)| *topic)
    }
}

impl FromStr for Lies {
    type Err = Error;

    /// Reads `NAME=RATE,…`; the error names the lies that there are.
    fn from_str(text: &str) -> Result<Self, Error> {
        let names: Vec<&str> = Self::names().chain(["all", "harmless"]).collect();
        let named = rates::read(text, "lie", &names)?;
        let rate = |(name, harm): (&str, Harm)| {
            let is_meant = |of: &str| of == name || of == "all" || (of == "harmless" && harm == Harm::Harmless);
            named.iter().rfind(|(of, _)| is_meant(of)).map(|(_, rate)| *rate)
        };
        let rates: Vec<(Lie, f64)> =
            KNOWN.iter().filter_map(|(lie, name, _, harm, _)| Some((*lie, rate((name, *harm))?))).collect();
        for (_, _, topic, ..) in KNOWN {
            let about: Vec<&str> = KNOWN.iter().filter(|it| it.2 == *topic).map(|(_, name, ..)| *name).collect();
            let about_it = rates.iter().filter(|(lie, _)| lie.topic() == *topic).map(|(_, rate)| *rate);
            rates::check_sum(about_it, &about.join(", "))?;
        }
        Ok(Self { rates, ..Self::default() })
    }
}

impl fmt::Debug for Lies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rates = self.rates.iter().map(|(lie, rate)| (lie.name(), rate));
        f.debug_map().entries(rates).entry(&"seed", &self.seed).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_met_follows_from_seed_and_key_at_the_rate() {
        let lies = |seed| "next-lost=0.2,total-low=0.1,mode-missing=0.5".parse::<Lies>().unwrap().with_seed(seed);
        let met = |seed, topic| {
            let lies = lies(seed);
            (0..10_000).map(|n| lies.met(topic, &n.to_string())).collect::<Vec<_>>()
        };
        let pages = met(1, Topic::Pages);
        let share = |lie| pages.iter().filter(|it| **it == Some(lie)).count();
        assert!((1850..2150).contains(&share(Lie::NextLost)), "{}", share(Lie::NextLost));
        assert!((900..1100).contains(&share(Lie::TotalLow)), "{}", share(Lie::TotalLow));
        assert_eq!(pages, met(1, Topic::Pages));
        assert_ne!(pages, met(2, Topic::Pages));
        // One thing is drawn whatever the other is.
        let entries = met(1, Topic::Entries);
        let both = pages.iter().zip(&entries).filter(|it| matches!(it, (Some(Lie::NextLost), Some(_)))).count();
        assert!((850..1150).contains(&both), "{both}");
    }

    #[test]
    fn names_stand_for_many_and_the_last_counts() {
        let lies: Lies = "harmless=0.01,all=0.02,next-lost=0.2,retry-after-long=0".parse().unwrap();
        let rate = |lie| lies.rates.iter().find(|(it, _)| *it == lie).unwrap().1;
        assert_eq!([rate(Lie::ModeMissing), rate(Lie::NextLost), rate(Lie::RetryAfterLong)], [0.02, 0.2, 0.0]);
        assert!(!lies.knows(Lie::RetryAfterLong) && lies.knows(Lie::NextLost));
        let harmless: Lies = "harmless=0.05".parse().unwrap();
        assert_eq!(harmless.rates.len(), Lies::harmless().count());
        assert!(Lies::harmless().any(|name| name == "next-empty") && !Lies::harmless().any(|name| name == "next-lost"));
        for (text, said) in [
            ("truth=1", "no lie is called `truth`"),
            ("next-lost", "between 0 and 1"),
            ("all=0.5", "next-lost, next-back"),
        ] {
            let error = text.parse::<Lies>().unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        }
        assert!("".parse::<Lies>().unwrap().is_empty());
    }
}
