//! What is measured: vital signs and laboratory tests, and how a value moves over the years.

use crate::population::terms::{Concept, loinc};

/// Something that can be measured.
#[derive(Debug)]
pub(in crate::population) struct Analyte {
    pub(in crate::population) codes: &'static [Concept],
    /// UCUM.
    pub(in crate::population) unit: &'static str,
    pub(in crate::population) decimals: i32,
    /// What is normal.
    pub(in crate::population) range: Option<(f64, f64)>,
}

/// Something that is measured of a person.
#[derive(Debug)]
pub(in crate::population) struct Measured {
    pub(in crate::population) analyte: &'static Analyte,
    pub(in crate::population) trend: Trend,
    /// How far values stray, in the analyte's unit.
    pub(in crate::population) noise: f64,
}

/// How a value moves.
#[derive(Debug)]
pub(in crate::population) enum Trend {
    Steady(f64),
    /// Evenly from one to the other over the history.
    Line(f64, f64),
    /// At the first, until a treatment begins; then, over months, down or up to the second.
    Treated {
        before: f64,
        after: f64,
        since: f64,
    },
    /// A child's, along its percentile.
    Growth(Growth),
    /// From weight and height of the same visit.
    BodyMassIndex,
    /// From creatinine of the same draw: the CKD-EPI equation of 2021.
    Filtration,
    /// Nothing of its own but its parts.
    Parts(&'static [Measured]),
    /// One of several findings, the first being the usual one.
    Finding(&'static [Concept]),
    /// One of several texts, the first being the usual one.
    Words(&'static [&'static str]),
}

#[derive(Debug, Clone, Copy)]
pub(in crate::population) enum Growth {
    Height,
    Weight,
    WeightPercentile,
}

pub(super) const fn measured(analyte: &'static Analyte, trend: Trend, noise: f64) -> Measured {
    Measured { analyte, trend, noise }
}

/// Declares analytes: name, codes, unit, decimals, range.
macro_rules! analytes {
    ($($name:ident = $unit:literal, $decimals:literal, $range:expr, [$(($code:literal, $display:literal)),+];)*) => {
        $(pub(in crate::population) static $name: Analyte =
            Analyte { codes: &[$(loinc($code, $display)),+], unit: $unit, decimals: $decimals, range: $range };)*
    };
}

analytes! {
    BLOOD_PRESSURE = "", 0, None, [("85354-9", "Blood pressure panel with all children optional")];
    SYSTOLIC = "mm[Hg]", 0, Some((90.0, 130.0)), [("8480-6", "Systolic blood pressure")];
    DIASTOLIC = "mm[Hg]", 0, Some((60.0, 80.0)), [("8462-4", "Diastolic blood pressure")];
    HEART_RATE = "/min", 0, Some((60.0, 100.0)), [("8867-4", "Heart rate")];
    RESPIRATORY_RATE = "/min", 0, Some((12.0, 20.0)), [("9279-1", "Respiratory rate")];
    TEMPERATURE = "Cel", 1, Some((36.1, 37.5)), [("8310-5", "Body temperature")];
    OXYGEN = "%", 0, Some((94.0, 100.0)), [("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry"), ("2708-6", "Oxygen saturation in Arterial blood")];
    WEIGHT = "kg", 1, None, [("29463-7", "Body weight")];
    HEIGHT = "cm", 1, None, [("8302-2", "Body height")];
    BODY_MASS_INDEX = "kg/m2", 1, Some((18.5, 24.9)), [("39156-5", "Body mass index (BMI) [Ratio]")];
    WEIGHT_PERCENTILE = "%", 0, Some((5.0, 95.0)), [("8336-0", "Body weight [Percentile] Per age")];

    HEMOGLOBIN_A1C = "%", 1, Some((4.0, 5.6)), [("4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood")];
    GLUCOSE = "mg/dL", 0, Some((70.0, 99.0)), [("2345-7", "Glucose [Mass/volume] in Serum or Plasma")];
    HOME_GLUCOSE = "mg/dL", 0, Some((80.0, 130.0)), [("41653-7", "Glucose [Mass/volume] in Capillary blood by Glucometer")];
    UREA_NITROGEN = "mg/dL", 0, Some((7.0, 20.0)), [("3094-0", "Urea nitrogen [Mass/volume] in Serum or Plasma")];
    CREATININE = "mg/dL", 2, Some((0.6, 1.3)), [("2160-0", "Creatinine [Mass/volume] in Serum or Plasma")];
    FILTRATION = "mL/min/{1.73_m2}", 0, Some((60.0, 120.0)), [("98979-8", "Glomerular filtration rate [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI 2021)/1.73 sq M")];
    SODIUM = "mmol/L", 0, Some((136.0, 145.0)), [("2951-2", "Sodium [Moles/volume] in Serum or Plasma")];
    POTASSIUM = "mmol/L", 1, Some((3.5, 5.1)), [("2823-3", "Potassium [Moles/volume] in Serum or Plasma")];
    CHLORIDE = "mmol/L", 0, Some((98.0, 107.0)), [("2075-0", "Chloride [Moles/volume] in Serum or Plasma")];
    CARBON_DIOXIDE = "mmol/L", 0, Some((22.0, 29.0)), [("2028-9", "Carbon dioxide, total [Moles/volume] in Serum or Plasma")];
    CALCIUM = "mg/dL", 1, Some((8.6, 10.2)), [("17861-6", "Calcium [Mass/volume] in Serum or Plasma")];
    ALBUMIN_RATIO = "mg/g", 0, Some((0.0, 30.0)), [("9318-7", "Albumin/Creatinine [Mass Ratio] in Urine")];
    CHOLESTEROL = "mg/dL", 0, Some((0.0, 199.0)), [("2093-3", "Cholesterol [Mass/volume] in Serum or Plasma")];
    TRIGLYCERIDE = "mg/dL", 0, Some((0.0, 149.0)), [("2571-8", "Triglyceride [Mass/volume] in Serum or Plasma")];
    HDL = "mg/dL", 0, Some((40.0, 100.0)), [("2085-9", "Cholesterol in HDL [Mass/volume] in Serum or Plasma")];
    LDL = "mg/dL", 0, Some((0.0, 99.0)), [("13457-7", "Cholesterol in LDL [Mass/volume] in Serum or Plasma by calculation")];
    LEUKOCYTES = "10*3/uL", 1, Some((4.5, 11.0)), [("6690-2", "Leukocytes [#/volume] in Blood by Automated count")];
    ERYTHROCYTES = "10*6/uL", 2, Some((4.0, 5.9)), [("789-8", "Erythrocytes [#/volume] in Blood by Automated count")];
    HEMOGLOBIN = "g/dL", 1, Some((12.0, 17.5)), [("718-7", "Hemoglobin [Mass/volume] in Blood")];
    HEMATOCRIT = "%", 1, Some((36.0, 50.0)), [("4544-3", "Hematocrit [Volume Fraction] of Blood by Automated count")];
    PLATELETS = "10*3/uL", 0, Some((150.0, 400.0)), [("777-3", "Platelets [#/volume] in Blood by Automated count")];
    ALT = "U/L", 0, Some((7.0, 56.0)), [("1742-6", "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma")];
    AST = "U/L", 0, Some((10.0, 40.0)), [("1920-8", "Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma")];
    NATRIURETIC_PEPTIDE = "pg/mL", 0, Some((0.0, 450.0)), [("33762-6", "Natriuretic peptide.B prohormone N-Terminal [Mass/volume] in Serum or Plasma")];
    LEAD = "ug/dL", 1, Some((0.0, 3.4)), [("5671-3", "Lead [Mass/volume] in Blood")];
    URINE_COLOR = "", 0, None, [("5778-6", "Color of Urine")];
    STREPTOCOCCUS = "", 0, None, [("78012-2", "Streptococcus pyogenes Ag [Presence] in Throat by Rapid immunoassay")];
    CORONAVIRUS = "", 0, None, [("94500-6", "SARS-CoV-2 (COVID-19) RNA [Presence] in Respiratory system specimen by NAA with probe detection")];
}

pub(super) static METABOLIC_PANEL: [Concept; 1] = [loinc("24321-2", "Basic metabolic 2000 panel - Serum or Plasma")];
pub(super) static LIPID_PANEL: [Concept; 1] = [loinc("24331-1", "Lipid 1996 panel - Serum or Plasma")];
pub(super) static BLOOD_COUNT: [Concept; 1] = [loinc("58410-2", "CBC panel - Blood by Automated count")];
pub(super) static URINALYSIS: [Concept; 1] = [loinc("24356-8", "Urinalysis complete panel - Urine")];
