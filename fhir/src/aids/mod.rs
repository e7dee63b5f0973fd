//! Reading aids: what the types of all versions can do beyond holding data, written once and expanded in the module of each version.
//!
//! What a text says is found in [`words`](crate::words), over the JSON of an element, as for a whole record: so both say the same.

pub(crate) mod bundle;
pub(crate) mod code;
pub(crate) mod concept;
pub(crate) mod display;
pub(crate) mod extension;
pub(crate) mod observation;
pub(crate) mod patient;

/// The reading aids of a version. `dosages` are its types for the instruction of a medication, `values` what an observation's value can
/// be beyond what it can be in all versions, with what writes that, `flagged` the types with an interpretation, `range` the member that
/// says what a reference range is for.
macro_rules! reading_aids {
    (
        dosages: [$($dosage:ident),*],
        values: [$($value:ident($inner:ident) => $write:ident),*],
        flagged: [$($flagged:ident),*],
        range: $range:ident
    ) => {
        $crate::aids::concept::concept_aids!();
        $crate::aids::display::display_aids!(
            HumanName => human_name, Address => address, ContactPoint => contact_point, CodeableConcept => concept, Coding => concept,
            Quantity => quantity, Range => range, ObservationReferenceRange => range, Ratio => ratio, Period => period,
            Timing => timing, Annotation => annotation, Attachment => attachment, SampledData => sampled_data $(, $dosage => dosage)*
        );
        $crate::aids::extension::extension_aids!();
        $crate::aids::bundle::bundle_aids!();
        $crate::aids::observation::observation_aids!(
            values: [$($value($inner) => $write),*], flagged: [$($flagged),*], range: $range
        );
        $crate::aids::patient::patient_aids!();
    };
}
pub(crate) use reading_aids;
