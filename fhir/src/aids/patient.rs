//! Whom a record is about, at a time.

/// What is preferred where a person has more than one name, from what is most.
const USES: &[Option<&str>] = &[Some("official"), Some("usual"), None];

/// How far a name with that use is from what is preferred.
pub(crate) fn rank(purpose: Option<&str>) -> usize {
    USES.iter().position(|known| *known == purpose).unwrap_or(USES.len())
}

/// What a patient and a period can do.
macro_rules! patient_aids {
    () => {
        impl Patient {
            /// The name on a day: of those whose period may have that day in it the official one, or else the usual one, or else the first.
            /// A name that is an old one, without saying until when, is none.
            pub fn name_on(&self, date: &impl $crate::AnyDate) -> Option<&HumanName> {
                let in_use = self.name.iter().filter(|name| match &name.period {
                    Some(period) => period.contains(date) != Some(false),
                    None => name.use_.as_deref() != Some("old"),
                });
                in_use.min_by_key(|name| $crate::aids::patient::rank(name.use_.as_deref()))
            }

            /// The age in whole years on a day; `None` if it is before the birth, or cannot be told, as of a birth date that is only a year.
            ///
            /// It counts on after a death: see [`deceased`](Self::deceased).
            pub fn age_on(&self, date: &impl $crate::AnyDate) -> Option<u32> {
                $crate::order::age(self.birth_date.as_ref()?.as_str(), date.as_text())
            }
        }

        impl Period {
            /// Whether a date is in it. Either end may be open, and both are part of it. `None` where that cannot be told; see
            /// [`Date::compare`](crate::Date::compare).
            pub fn contains(&self, date: &impl $crate::AnyDate) -> Option<bool> {
                let [start, end] = [&self.start, &self.end].map(|side| side.as_ref().map(DateTime::as_str));
                $crate::order::is_within(date.as_text(), start, end)
            }
        }
    };
}
pub(crate) use patient_aids;
