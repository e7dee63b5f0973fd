//! What FHIR has: the element tables of all its versions, together, to be looked up by type and member.

use std::{
    collections::{BTreeSet, HashMap},
    sync::LazyLock,
};

use nextgen_patient_access_fhir::tables;
use serde::Deserialize;

/// All versions' types. What a member may be in one of them, it may be in any.
pub(super) static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);

#[derive(Debug, Default)]
pub(super) struct Lexicon {
    types: HashMap<String, HashMap<String, BTreeSet<String>>>,
    /// The names of resource types.
    pub(super) resources: BTreeSet<String>,
    /// The codes of all bindings.
    pub(super) codes: BTreeSet<String>,
    /// The names of all elements, as JSON has them.
    pub(super) members: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Table {
    resources: Vec<String>,
    types: HashMap<String, Type>,
    bindings: HashMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Type {
    base: Option<String>,
    elements: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    path: String,
    types: Vec<String>,
}

/// What a member may be: in each of the types that it may stand in.
pub(super) struct Elements(Vec<&'static BTreeSet<String>>);

impl Elements {
    pub(super) fn is(&self, name: &str) -> bool {
        self.0.iter().any(|types| types.contains(name))
    }

    pub(super) fn types(&self) -> Vec<&'static str> {
        self.0.iter().flat_map(|types| types.iter()).map(String::as_str).collect()
    }
}

impl Lexicon {
    #[allow(clippy::expect_used, reason = "the tables are the project's own, and a test reads them")]
    fn read() -> Self {
        let mut lexicon = Self::default();
        for (_, text) in tables::ALL {
            lexicon.add(&serde_json::from_str(text).expect("a table is JSON"));
        }
        lexicon
    }

    /// What a member of any of these types may be; `None` if they have none of that name.
    pub(super) fn elements(&'static self, types: &[&str], member: &str) -> Option<Elements> {
        let found: Vec<_> = types.iter().filter_map(|name| self.types.get(*name)?.get(member)).collect();
        (!found.is_empty()).then_some(Elements(found))
    }

    fn add(&mut self, table: &Table) {
        self.resources.extend(table.resources.iter().cloned());
        self.resources.extend(table.bindings.get("ResourceType").into_iter().flatten().cloned());
        self.codes.extend(table.bindings.values().flatten().cloned());
        for name in table.types.keys() {
            let mut base = Some(name);
            while let Some(of) = base.and_then(|base| table.types.get(base)) {
                for row in &of.elements {
                    self.add_row(name, row);
                }
                base = of.base.as_ref();
            }
        }
    }

    fn add_row(&mut self, name: &str, row: &Row) {
        let own = row.path.rsplit('.').next().unwrap_or(&row.path);
        let members = match own.strip_suffix("[x]") {
            Some(stem) => {
                row.types.iter().map(|one| (format!("{stem}{}", capitalized(one)), vec![one.clone()])).collect()
            }
            None => vec![(own.to_owned(), row.types.clone())],
        };
        for (member, types) in members {
            self.members.insert(member.clone());
            self.types.entry(name.to_owned()).or_default().entry(member).or_default().extend(types);
        }
    }
}

fn capitalized(name: &str) -> String {
    let (first, rest) = name.split_at_checked(1).unwrap_or((name, ""));
    format!("{}{rest}", first.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_of_all_versions_are_read_with_what_types_inherit() {
        let of = |name: &str, member: &str| LEXICON.elements(&[name], member);
        assert!(of("Patient", "birthDate").unwrap().is("date"));
        assert!(of("Patient", "id").unwrap().is("id"));
        assert!(of("Patient", "gender").unwrap().is("code") && LEXICON.codes.contains("female"));
        assert!(of("Observation", "valueQuantity").unwrap().is("Quantity"));
        assert!(of("MedicationOrder", "dateWritten").unwrap().is("dateTime"), "DSTU2 has it");
        assert!(of("Age", "code").unwrap().is("code"), "as Quantity");
        assert!(of("Patient", "nickname").is_none());
        assert!(LEXICON.resources.contains("ServiceRequest") && LEXICON.resources.contains("Appointment"));
    }
}
