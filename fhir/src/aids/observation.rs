//! What was observed.

use std::fmt;

/// The first of a list, or the only one where a version has one.
pub(crate) trait First<T> {
    fn first_of(&self) -> Option<&T>;
}

impl<T> First<T> for Option<Box<T>> {
    fn first_of(&self) -> Option<&T> {
        self.as_deref()
    }
}

impl<T> First<T> for Vec<T> {
    fn first_of(&self) -> Option<&T> {
        self.first()
    }
}

pub(crate) fn plain(value: &impl fmt::Display, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    value.fmt(f)
}

// DSTU2 has no value that is one.
#[cfg(any(feature = "stu3", feature = "r4"))]
pub(crate) fn yes_or_no(value: &bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(if *value { "yes" } else { "no" })
}

/// What an observation can do. `values` is what its value can be beyond what it can be in all versions, with what writes that.
macro_rules! observation_aids {
    (values: [$($variant:ident($inner:ident) => $write:ident),*], flagged: [$($flagged:ident),*], range: $range:ident) => {
        /// What an [`Observation`] found, or a component of it: their `value[x]`, as one type for both.
        #[derive(Clone, Copy, PartialEq)]
        #[non_exhaustive]
        pub enum Value<'o> {
            /// A number with a unit.
            Quantity(&'o Quantity),
            /// A finding, coded or in words.
            CodeableConcept(&'o CodeableConcept),
            /// A text.
            String(&'o String),
            /// From one number to another.
            Range(&'o Range),
            /// One number to another, as titers are.
            Ratio(&'o Ratio),
            /// A series of numbers, as a device measures them.
            SampledData(&'o SampledData),
            /// A time of day.
            Time(&'o Time),
            /// A date, or date and time.
            DateTime(&'o DateTime),
            /// From one date to another.
            Period(&'o Period),
            $(
                #[doc = concat!("What FHIR calls `value", stringify!($variant), "`; not every version has it.")]
                $variant(&'o $inner),
            )*
        }

        impl<'o> Value<'o> {
            fn of(value: &'o dyn std::any::Any) -> Option<Self> {
                None.or_else(|| value.downcast_ref().map(Self::Quantity))
                    .or_else(|| value.downcast_ref().map(Self::CodeableConcept))
                    .or_else(|| value.downcast_ref().map(Self::String))
                    .or_else(|| value.downcast_ref().map(Self::Range))
                    .or_else(|| value.downcast_ref().map(Self::Ratio))
                    .or_else(|| value.downcast_ref().map(Self::SampledData))
                    .or_else(|| value.downcast_ref().map(Self::Time))
                    .or_else(|| value.downcast_ref().map(Self::DateTime))
                    .or_else(|| value.downcast_ref().map(Self::Period))
                    $(.or_else(|| value.downcast_ref().map(Self::$variant)))*
            }

            /// The number of a quantity, with its digits. Its comparator says whether the value is beyond it.
            pub fn number(self) -> Option<&'o Decimal> {
                self.quantity()?.value.as_ref()
            }

            /// The unit of a quantity: in words, or else as its code.
            pub fn unit(self) -> Option<&'o str> {
                use $crate::aids::concept::text;

                let quantity = self.quantity()?;
                text(&quantity.unit).or_else(|| text(&quantity.code))
            }

            /// The quantity, if it is one.
            pub fn quantity(self) -> Option<&'o Quantity> {
                match self {
                    Self::Quantity(quantity) => Some(quantity),
                    _ => None,
                }
            }
        }

        /// What a person reads of it, on one line; nothing if it says nothing. It is health data.
        impl std::fmt::Display for Value<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    Self::Quantity(value) => value.fmt(f),
                    Self::CodeableConcept(value) => value.fmt(f),
                    Self::String(value) => value.fmt(f),
                    Self::Range(value) => value.fmt(f),
                    Self::Ratio(value) => value.fmt(f),
                    Self::SampledData(value) => value.fmt(f),
                    Self::Time(value) => value.fmt(f),
                    Self::DateTime(value) => value.fmt(f),
                    Self::Period(value) => value.fmt(f),
                    $(Self::$variant(value) => $crate::aids::observation::$write(*value, f),)*
                }
            }
        }

        /// Shows nothing: it is health data.
        impl std::fmt::Debug for Value<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct("Value").finish_non_exhaustive()
            }
        }

        impl Observation {
            /// When what was observed was so: its time, the begin of its period, the first time of its timing, or else when it was
            /// issued.
            pub fn when(&self) -> Option<DateTime> {
                let effective = self.effective.as_ref().and_then(|effective| {
                    None.or_else(|| effective.get::<DateTime>().cloned())
                        .or_else(|| effective.get::<Period>()?.start.clone())
                        .or_else(|| effective.get::<Instant>().cloned().map(DateTime::from))
                        .or_else(|| effective.get::<Timing>()?.event.iter().flatten().next().cloned())
                });
                effective.or_else(|| self.issued.clone().map(DateTime::from))
            }

            /// Its components, such as systolic and diastolic of a blood pressure: each has `value`, `range` and a code of its own.
            pub fn components(&self) -> impl Iterator<Item = &ObservationComponent> {
                self.component.iter()
            }

            /// The first component with that code of that [system](crate::systems).
            pub fn component(&self, system: &str, code: &str) -> Option<&ObservationComponent> {
                self.component.iter().find(|it| it.code.as_ref().is_some_and(|its| its.has(system, code)))
            }
        }

        impl ObservationReferenceRange {
            /// Whether it is for healthy people, or does not say for whom: not a therapeutic one, for example.
            fn is_normal(&self) -> bool {
                let is_normal = |text: &str| ["normal", "normal range"].contains(&&*text.to_ascii_lowercase());
                self.$range.as_ref().is_none_or(|kind| {
                    kind.text().is_none_or(is_normal) || kind.coding.iter().filter_map(|it| it.code.as_deref()).any(is_normal)
                })
            }
        }

        $crate::aids::observation::value_aids!(Observation, ObservationComponent);
        $(
            impl $flagged {
                /// What the server says of the value: `High`, `Normal`. The first, where it says more.
                pub fn flag(&self) -> Option<&CodeableConcept> {
                    $crate::aids::observation::First::first_of(&self.interpretation)
                }
            }
        )*
    };
}
pub(crate) use observation_aids;

/// What an observation and its components share.
macro_rules! value_aids {
    ($($name:ident),*) => {$(
        impl $name {
            /// Its value; `None` if there is none, of which `data_absent_reason` may say why.
            pub fn value(&self) -> Option<Value<'_>> {
                Value::of($crate::choice::Choice::value(self.value.as_ref()?).any())
            }

            /// The range in which the value should be: the normal one, or that which does not say what it is for.
            pub fn range(&self) -> Option<&ObservationReferenceRange> {
                self.reference_range.iter().find(|range| range.is_normal())
            }
        }
    )*};
}
pub(crate) use value_aids;
