//! The rules: oasdiff's ids, its levels, and what they mean in our words.
//!
//! ```
//! use nextgen_patient_access_codegen::diff::{Level, rules};
//!
//! let rule = rules::find("request-parameter-became-required").expect("a rule");
//! assert_eq!((rule.level, rule.meaning.as_str()), (Level::Err, "a parameter must be there"));
//! assert!(rules::find("response-property-max-decreased").is_none());
//! ```

use std::sync::LazyLock;

use super::Level;

mod table;

use table::{NARROWED, NARROWING, OTHERS, PLACES, PROPERTIES, PROPERTY_ROWS, Place, ROWS, Row, WIDENED};

/// The oasdiff whose ids and levels these are: all of its rules are here.
pub const VERSION: &str = "oasdiff of 2026-08-08 (commit 4553c69d)";

/// A kind of change that is reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// oasdiff's id of it.
    pub id: String,
    /// oasdiff's level of it.
    pub level: Level,
    /// What it says, as half a sentence.
    pub meaning: String,
}

/// Every rule, in the order of the ids.
pub static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let mut rules: Vec<_> = ROWS.iter().flat_map(|row| of_row(row, PLACES)).collect();
    rules.extend(PROPERTY_ROWS.iter().flat_map(|row| of_row(row, PROPERTIES)));
    for (id, keyword) in NARROWING {
        let (added, removed) = (format!("{id}-added"), format!("{id}-removed"));
        rules.extend(of_row(&(&added, NARROWED, &format!("{{}} got {keyword}")), PLACES));
        rules.extend(of_row(&(&removed, WIDENED, &format!("{{}} has {keyword} no more")), PLACES));
    }
    let others =
        OTHERS.iter().map(|&(id, level, meaning)| Rule { id: id.to_owned(), level, meaning: meaning.to_owned() });
    rules.extend(others);
    rules.sort_by(|one, other| one.id.cmp(&other.id));
    rules
});

/// The rule of that id, if there is one.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.binary_search_by(|rule| rule.id.as_str().cmp(id)).ok().and_then(|index| RULES.get(index))
}

fn of_row(&(change, levels, words): &Row<'_>, places: &[Place]) -> Vec<Rule> {
    let levels = levels.chars().filter(|letter| *letter != ' ').map(|letter| match letter {
        'E' => Some(Level::Err),
        'W' => Some(Level::Warn),
        'I' => Some(Level::Info),
        _ => None,
    });
    let rules = places.iter().zip(levels).filter_map(|((place, name), level)| {
        Some(Rule { id: format!("{place}-{change}"), level: level?, meaning: words.replace("{}", name) })
    });
    rules.collect()
}
