//! An adult whose diabetes is found and treated: glucose, blood pressure, lipids and weight come down.

use super::drugs::{ACETAMINOPHEN, AMLODIPINE, ASPIRIN, ATORVASTATIN, IBUPROFEN, LISINOPRIL, METFORMIN, OMEPRAZOLE};
use super::measures::*;
use super::vaccines::*;
use super::{
    Allergy, Course, Device, Dose, DoseTime, Goal, Imaging, Kin, Panel, Plan, Policy, Problem, Story, Treatment,
};
use crate::population::terms::{EX_SMOKER, FOLLOW_UP, RADIOLOGY, icd10, loinc, rxnorm, snomed};

/// When metformin begins, and the rest follows.
const FOUND: f64 = 0.2;

pub(super) static STORY: Story = Story {
    about: "type 2 diabetes found and brought under control, high blood pressure, sleep apnea; measures at home each week",
    age: (48, 62),
    visits_per_year: 5,
    visits_per_draw: 1,
    given_at_visits: (9, &ACETAMINOPHEN),
    visit: &FOLLOW_UP,
    primary: 0,
    specialist: 3,
    admission: None,
    vitals: &VITALS,
    home_vitals: &[PRESSURE],
    home_labs: &[measured(&HOME_GLUCOSE, Trend::Treated { before: 196.0, after: 124.0, since: FOUND }, 17.0)],
    panels: &PANELS,
    imaging: &[Imaging {
        codes: &[loinc("36643-5", "XR Chest 2 Views")],
        category: &RADIOLOGY,
        at: 0.4,
        conclusion: "Lungs are clear. Heart size is normal. No acute finding.",
    }],
    problems: &[
        Problem {
            codes: &[
                snomed("44054006", "Diabetes mellitus type 2"),
                icd10("E11.9", "Type 2 diabetes mellitus without complications"),
            ],
            from: FOUND,
            until: None,
        },
        Problem {
            codes: &[snomed("59621000", "Essential hypertension"), icd10("I10", "Essential (primary) hypertension")],
            from: -0.3,
            until: None,
        },
        Problem {
            codes: &[snomed("55822004", "Hyperlipidemia"), icd10("E78.5", "Hyperlipidemia, unspecified")],
            from: 0.05,
            until: None,
        },
        Problem {
            codes: &[
                snomed("78275009", "Obstructive sleep apnea syndrome"),
                icd10("G47.33", "Obstructive sleep apnea (adult) (pediatric)"),
            ],
            from: 0.35,
            until: None,
        },
        Problem {
            codes: &[
                snomed("235595009", "Gastroesophageal reflux disease"),
                icd10("K21.9", "Gastro-esophageal reflux disease without esophagitis"),
            ],
            from: 0.1,
            until: Some(0.6),
        },
        Problem {
            codes: &[snomed("714628002", "Prediabetes"), icd10("R73.03", "Prediabetes")],
            from: -0.1,
            until: Some(FOUND),
        },
    ],
    acute: &[
        Problem {
            codes: &[snomed("279039007", "Low back pain"), icd10("M54.50", "Low back pain, unspecified")],
            from: 0.0,
            until: None,
        },
        Problem {
            codes: &[snomed("10509002", "Acute bronchitis"), icd10("J20.9", "Acute bronchitis, unspecified")],
            from: 0.0,
            until: None,
        },
    ],
    concerns: &[
        Problem {
            codes: &[snomed("415510005", "Sedentary lifestyle"), icd10("Z72.3", "Lack of physical exercise")],
            from: 0.1,
            until: Some(0.7),
        },
        Problem {
            codes: &[snomed("733423003", "Food insecurity"), icd10("Z59.41", "Food insecurity")],
            from: 0.45,
            until: None,
        },
    ],
    allergies: &[
        Allergy {
            codes: &[rxnorm("7980", "penicillin G")],
            category: "medication",
            criticality: "high",
            reaction: snomed("126485001", "Urticaria"),
            severity: "moderate",
            from: -0.8,
            status: "active",
        },
        Allergy {
            codes: &[snomed("111088007", "Latex")],
            category: "environment",
            criticality: "low",
            reaction: snomed("271807003", "Eruption of skin"),
            severity: "mild",
            from: 0.15,
            status: "active",
        },
    ],
    courses: &[
        Course { drug: &METFORMIN, daily: 2, as_needed: false, from: FOUND, until: None, intent: "order", reason: 0 },
        Course { drug: &LISINOPRIL, daily: 1, as_needed: false, from: 0.15, until: None, intent: "order", reason: 1 },
        Course {
            drug: &AMLODIPINE,
            daily: 1,
            as_needed: false,
            from: 0.0,
            until: Some(0.15),
            intent: "order",
            reason: 1,
        },
        Course { drug: &ATORVASTATIN, daily: 1, as_needed: false, from: 0.3, until: None, intent: "order", reason: 2 },
        Course {
            drug: &OMEPRAZOLE,
            daily: 1,
            as_needed: false,
            from: 0.1,
            until: Some(0.6),
            intent: "order",
            reason: 4,
        },
        Course { drug: &ASPIRIN, daily: 1, as_needed: false, from: 0.35, until: None, intent: "plan", reason: 2 },
        Course { drug: &IBUPROFEN, daily: 3, as_needed: true, from: 0.5, until: Some(0.52), intent: "plan", reason: 1 },
    ],
    procedures: &[
        Treatment {
            codes: &[snomed("134395001", "Diabetic retinopathy screening")],
            at: 0.25,
            every: Some(1),
            status: "completed",
            reason: 0,
        },
        Treatment {
            codes: &[snomed("401191002", "Diabetic foot examination")],
            at: 0.27,
            every: Some(1),
            status: "completed",
            reason: 0,
        },
        Treatment { codes: &[snomed("73761001", "Colonoscopy")], at: 0.5, every: None, status: "completed", reason: 4 },
        Treatment {
            codes: &[snomed("91251008", "Physical therapy procedure")],
            at: 0.97,
            every: None,
            status: "in-progress",
            reason: 1,
        },
    ],
    goals: &[
        Goal {
            text: "Hemoglobin A1c below 7 percent",
            measure: loinc("4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood"),
            value: 7.0,
            unit: "%",
            from: FOUND,
            achieved: Some(0.45),
            problem: 0,
        },
        Goal {
            text: "Blood pressure below 130 systolic",
            measure: loinc("8480-6", "Systolic blood pressure"),
            value: 130.0,
            unit: "mm[Hg]",
            from: 0.15,
            achieved: None,
            problem: 1,
        },
        Goal {
            text: "Weight of 80 kilograms",
            measure: loinc("29463-7", "Body weight"),
            value: 80.0,
            unit: "kg",
            from: 0.3,
            achieved: None,
            problem: 0,
        },
    ],
    plans: &[
        Plan {
            title: "Diabetes self-management",
            text: "Diabetic diet, thirty minutes of walking a day, glucose measured at home, A1c each quarter.",
            activity: snomed("160670007", "Diabetic diet"),
            from: FOUND,
            until: None,
            problem: 0,
        },
        Plan {
            title: "Lower blood pressure",
            text: "Less salt, regular exercise, blood pressure measured at home each week.",
            activity: snomed("229065009", "Exercise therapy"),
            from: 0.15,
            until: Some(0.8),
            problem: 1,
        },
    ],
    devices: &[
        Device {
            codes: &[snomed("337414009", "Blood glucose meter, device")],
            maker: "Fernwood Instruments",
            model: "GM-2",
            from: 0.22,
            in_use: true,
        },
        Device {
            codes: &[snomed("702172008", "Home continuous positive airway pressure unit")],
            maker: "Halden Breathing",
            model: "Nightfall 4",
            from: 0.37,
            in_use: false,
        },
    ],
    doses: &[
        Dose { codes: &INFLUENZA, number: 1, when: DoseTime::Yearly },
        Dose { codes: &TDAP, number: 1, when: DoseTime::At(0.3) },
        Dose { codes: &COVID, number: 1, when: DoseTime::At(0.5) },
        Dose { codes: &COVID, number: 2, when: DoseTime::At(0.51) },
        Dose { codes: &ZOSTER, number: 1, when: DoseTime::At(0.7) },
        Dose { codes: &ZOSTER, number: 2, when: DoseTime::At(0.74) },
    ],
    policies: &[
        Policy { kind: PRIVATE, payer: 3, relationship: SELF, from: 0.0, until: Some(0.4) },
        Policy { kind: PRIVATE, payer: 4, relationship: SELF, from: 0.4, until: None },
    ],
    kin: &[Kin { relationship: SPOUSE, female: false }],
    smoking: EX_SMOKER,
};

static PRESSURES: [Measured; 2] = [
    measured(&SYSTOLIC, Trend::Treated { before: 148.0, after: 127.0, since: 0.15 }, 5.0),
    measured(&DIASTOLIC, Trend::Treated { before: 92.0, after: 78.0, since: 0.15 }, 3.5),
];

const PRESSURE: Measured = measured(&BLOOD_PRESSURE, Trend::Parts(&PRESSURES), 0.0);

static VITALS: [Measured; 8] = [
    PRESSURE,
    measured(&HEART_RATE, Trend::Line(80.0, 72.0), 4.0),
    measured(&RESPIRATORY_RATE, Trend::Steady(15.0), 1.2),
    measured(&TEMPERATURE, Trend::Steady(36.7), 0.2),
    measured(&OXYGEN, Trend::Steady(97.0), 0.8),
    measured(&WEIGHT, Trend::Treated { before: 93.0, after: 83.5, since: 0.25 }, 0.6),
    measured(&HEIGHT, Trend::Steady(168.0), 0.2),
    measured(&BODY_MASS_INDEX, Trend::BodyMassIndex, 0.0),
];

static PANELS: [Panel; 5] = [
    Panel {
        codes: HEMOGLOBIN_A1C.codes,
        tests: &[measured(&HEMOGLOBIN_A1C, Trend::Treated { before: 8.9, after: 6.7, since: FOUND }, 0.12)],
    },
    Panel {
        codes: &METABOLIC_PANEL,
        tests: &[
            measured(&GLUCOSE, Trend::Treated { before: 188.0, after: 121.0, since: FOUND }, 9.0),
            measured(&UREA_NITROGEN, Trend::Steady(15.0), 2.0),
            measured(&CREATININE, Trend::Line(0.80, 0.88), 0.04),
            measured(&FILTRATION, Trend::Filtration, 0.0),
            measured(&SODIUM, Trend::Steady(140.0), 1.6),
            measured(&POTASSIUM, Trend::Line(4.2, 4.5), 0.2),
            measured(&CHLORIDE, Trend::Steady(102.0), 1.6),
            measured(&CARBON_DIOXIDE, Trend::Steady(25.0), 1.3),
            measured(&CALCIUM, Trend::Steady(9.4), 0.2),
        ],
    },
    Panel {
        codes: &LIPID_PANEL,
        tests: &[
            measured(&CHOLESTEROL, Trend::Treated { before: 238.0, after: 168.0, since: 0.3 }, 7.0),
            measured(&TRIGLYCERIDE, Trend::Treated { before: 210.0, after: 142.0, since: 0.3 }, 14.0),
            measured(&HDL, Trend::Line(42.0, 48.0), 2.0),
            measured(&LDL, Trend::Treated { before: 152.0, after: 90.0, since: 0.3 }, 6.0),
        ],
    },
    Panel {
        codes: &BLOOD_COUNT,
        tests: &[
            measured(&LEUKOCYTES, Trend::Steady(7.1), 0.9),
            measured(&ERYTHROCYTES, Trend::Steady(4.6), 0.12),
            measured(&HEMOGLOBIN, Trend::Steady(13.6), 0.4),
            measured(&HEMATOCRIT, Trend::Steady(40.5), 1.1),
            measured(&PLATELETS, Trend::Steady(255.0), 22.0),
            measured(&ALT, Trend::Line(44.0, 28.0), 4.0),
            measured(&AST, Trend::Line(35.0, 24.0), 3.0),
        ],
    },
    Panel {
        codes: &URINALYSIS,
        tests: &[
            measured(&ALBUMIN_RATIO, Trend::Treated { before: 46.0, after: 21.0, since: 0.25 }, 4.0),
            measured(&URINE_COLOR, Trend::Words(&["Yellow", "Yellow", "Pale yellow", "Amber"]), 0.0),
        ],
    },
];
