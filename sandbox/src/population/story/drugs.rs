//! Drugs: RxNorm's clinical drugs. Their numbers are the ordinals of the population's Medications.

use super::Drug;
use crate::population::terms::{Concept, INTRAVENOUS, ORAL, RESPIRATORY, rxnorm};

/// Declares drugs, numbers them, and lists them.
macro_rules! drugs {
    ($($number:literal $name:ident = $code:literal $display:literal, $form:literal, $dose:literal $unit:literal $route:ident;)*) => {
        $(pub(in crate::population) static $name: Drug = Drug {
            number: $number, codes: { static CODES: [Concept; 1] = [rxnorm($code, $display)]; &CODES },
            form: $form, dose: $dose, unit: $unit, route: $route,
        };)*
        pub(in crate::population) static DRUGS: &[&Drug] = &[$(&$name),*];
    };
}

drugs! {
    0 METFORMIN = "861007" "metformin hydrochloride 500 MG Oral Tablet", "tablet", 1.0 "tablet" ORAL;
    1 LISINOPRIL = "314076" "lisinopril 10 MG Oral Tablet", "tablet", 1.0 "tablet" ORAL;
    2 ATORVASTATIN = "617310" "atorvastatin 20 MG Oral Tablet", "tablet", 1.0 "tablet" ORAL;
    3 ALBUTEROL = "745679" "200 ACTUAT albuterol 0.09 MG/ACTUAT Metered Dose Inhaler", "inhaler", 2.0 "puff" RESPIRATORY;
    4 FLUTICASONE = "895994" "120 ACTUAT fluticasone propionate 0.044 MG/ACTUAT Metered Dose Inhaler", "inhaler", 2.0 "puff" RESPIRATORY;
    5 AMOXICILLIN = "308189" "amoxicillin 80 MG/ML Oral Suspension", "suspension", 5.0 "mL" ORAL;
    6 APIXABAN = "1364445" "apixaban 5 MG Oral Tablet", "tablet", 1.0 "tablet" ORAL;
    7 METOPROLOL = "866412" "24 HR metoprolol succinate 100 MG Extended Release Oral Tablet", "tablet", 1.0 "tablet" ORAL;
    8 FUROSEMIDE = "313988" "furosemide 40 MG Oral Tablet", "tablet", 1.0 "tablet" ORAL;
    9 ACETAMINOPHEN = "313782" "acetaminophen 325 MG Oral Tablet", "tablet", 2.0 "tablet" ORAL;
    10 OMEPRAZOLE = "198051" "omeprazole 20 MG Delayed Release Oral Capsule", "capsule", 1.0 "capsule" ORAL;
    11 LORATADINE = "311372" "loratadine 10 MG Oral Tablet", "tablet", 1.0 "tablet" ORAL;
    12 ASPIRIN = "243670" "aspirin 81 MG Oral Tablet", "tablet", 1.0 "tablet" ORAL;
    13 IBUPROFEN = "310965" "ibuprofen 200 MG Oral Tablet", "tablet", 1.0 "tablet" ORAL;
    14 ALBUTEROL_SOLUTION = "630208" "albuterol 0.83 MG/ML Inhalation Solution", "solution", 3.0 "mL" RESPIRATORY;
    15 FUROSEMIDE_INJECTION = "1719286" "10 ML furosemide 10 MG/ML Injection", "injection", 2.0 "mL" INTRAVENOUS;
    16 WARFARIN = "855332" "warfarin sodium 5 MG Oral Tablet", "tablet", 1.0 "tablet" ORAL;
    17 AMLODIPINE = "197361" "amlodipine 5 MG Oral Tablet", "tablet", 1.0 "tablet" ORAL;
}
