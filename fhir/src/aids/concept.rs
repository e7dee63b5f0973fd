//! Codes and their systems.

/// A text that says something.
pub(crate) fn text(text: &Option<String>) -> Option<&str> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty())
}

/// Whether a coding is of that system, however it names it.
pub(crate) fn is_of(coding: &Option<String>, system: &str) -> bool {
    text(coding).is_some_and(|its| crate::systems::same(its, system))
}

/// What codes and their systems can do.
macro_rules! concept_aids {
    () => {
        impl CodeableConcept {
            /// What it says: its text, or else the first display of its codings, or else the first code.
            pub fn text(&self) -> Option<&str> {
                use $crate::aids::concept::text;
                let coding =
                    |member: fn(&Coding) -> &Option<String>| self.coding.iter().find_map(|it| text(member(it)));
                text(&self.text).or_else(|| coding(|it| &it.display)).or_else(|| coding(|it| &it.code))
            }

            /// Its first code of that [system](crate::systems), also where that came as an OID.
            pub fn code(&self, system: &str) -> Option<&str> {
                self.coding.iter().find_map(|coding| coding.code(system))
            }

            /// Whether one of its codings is that code of that [system](crate::systems).
            pub fn has(&self, system: &str, code: &str) -> bool {
                self.coding.iter().any(|coding| coding.code(system) == Some(code))
            }
        }

        impl Coding {
            /// What it says: its display, or else its code.
            pub fn text(&self) -> Option<&str> {
                use $crate::aids::concept::text;
                text(&self.display).or_else(|| text(&self.code))
            }

            /// Its code, if it is of that [system](crate::systems), also where that came as an OID.
            pub fn code(&self, system: &str) -> Option<&str> {
                $crate::aids::concept::text(&self.code).filter(|_| $crate::aids::concept::is_of(&self.system, system))
            }
        }
    };
}
pub(crate) use concept_aids;
