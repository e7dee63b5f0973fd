//! An elderly person with a failing heart and kidneys, a stay in hospital, and a pacemaker.

use super::drugs::{ACETAMINOPHEN, APIXABAN, ATORVASTATIN, FUROSEMIDE, FUROSEMIDE_INJECTION, METOPROLOL, WARFARIN};
use super::measures::*;
use super::vaccines::*;
use super::{
    Allergy, Course, Device, Dose, DoseTime, Goal, Imaging, Kin, Panel, Plan, Policy, Problem, Story, Treatment,
};
use crate::population::terms::{CARDIOLOGY, CHECK_UP, EX_SMOKER, RADIOLOGY, icd10, loinc, rxnorm, snomed};

/// The stay in hospital, from which the pacemaker comes.
const STAY: f64 = 0.6;

pub(super) static STORY: Story = Story {
    about: "heart failure, atrial fibrillation and failing kidneys; a stay in hospital, a pacemaker since",
    age: (76, 88),
    visits_per_year: 6,
    visits_per_draw: 2,
    given_at_visits: (11, &FUROSEMIDE_INJECTION),
    visit: &CHECK_UP,
    primary: 2,
    specialist: 4,
    admission: Some(STAY),
    vitals: &VITALS,
    home_vitals: &[],
    home_labs: &[],
    panels: &PANELS,
    imaging: &[
        Imaging {
            codes: &[loinc("36643-5", "XR Chest 2 Views")],
            category: &RADIOLOGY,
            at: STAY,
            conclusion: "Enlarged heart with mild pulmonary vascular congestion.",
        },
        Imaging {
            codes: &[loinc("42148-7", "US Heart")],
            category: &CARDIOLOGY,
            at: 0.3,
            conclusion: "Ejection fraction 48 percent. Left atrium enlarged.",
        },
        Imaging {
            codes: &[loinc("42148-7", "US Heart")],
            category: &CARDIOLOGY,
            at: 0.62,
            conclusion: "Ejection fraction 40 percent. Pacemaker lead in the right ventricle.",
        },
    ],
    problems: &[
        Problem {
            codes: &[snomed("84114007", "Heart failure"), icd10("I50.9", "Heart failure, unspecified")],
            from: 0.28,
            until: None,
        },
        Problem {
            codes: &[snomed("49436004", "Atrial fibrillation"), icd10("I48.91", "Unspecified atrial fibrillation")],
            from: 0.1,
            until: None,
        },
        Problem {
            codes: &[
                snomed("433144002", "Chronic kidney disease stage 3"),
                icd10("N18.30", "Chronic kidney disease, stage 3 unspecified"),
            ],
            from: 0.4,
            until: None,
        },
        Problem {
            codes: &[
                snomed("239873007", "Osteoarthritis of knee"),
                icd10("M17.9", "Osteoarthritis of knee, unspecified"),
            ],
            from: -0.5,
            until: None,
        },
        Problem {
            codes: &[snomed("193570009", "Cataract"), icd10("H26.9", "Unspecified cataract")],
            from: 0.2,
            until: Some(0.5),
        },
        Problem {
            codes: &[snomed("55822004", "Hyperlipidemia"), icd10("E78.5", "Hyperlipidemia, unspecified")],
            from: -0.9,
            until: None,
        },
    ],
    acute: &[
        Problem {
            codes: &[
                snomed("68566005", "Urinary tract infectious disease"),
                icd10("N39.0", "Urinary tract infection, site not specified"),
            ],
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
            codes: &[snomed("129839007", "At risk for falls"), icd10("Z91.81", "History of falling")],
            from: 0.5,
            until: None,
        },
        Problem {
            codes: &[
                snomed("713458007", "Lack of access to transportation"),
                icd10("Z59.82", "Transportation insecurity"),
            ],
            from: 0.2,
            until: Some(0.7),
        },
    ],
    allergies: &[
        Allergy {
            codes: &[rxnorm("10180", "sulfamethoxazole")],
            category: "medication",
            criticality: "high",
            reaction: snomed("271807003", "Eruption of skin"),
            severity: "moderate",
            from: -2.0,
            status: "active",
        },
        Allergy {
            codes: &[rxnorm("2670", "codeine")],
            category: "medication",
            criticality: "low",
            reaction: snomed("422587007", "Nausea"),
            severity: "mild",
            from: -1.0,
            status: "active",
        },
        Allergy {
            codes: &[snomed("735029006", "Shellfish")],
            category: "food",
            criticality: "low",
            reaction: snomed("126485001", "Urticaria"),
            severity: "moderate",
            from: 0.33,
            status: "active",
        },
    ],
    courses: &[
        Course { drug: &METOPROLOL, daily: 1, as_needed: false, from: 0.1, until: None, intent: "order", reason: 1 },
        Course {
            drug: &WARFARIN,
            daily: 1,
            as_needed: false,
            from: 0.1,
            until: Some(0.45),
            intent: "order",
            reason: 1,
        },
        Course { drug: &APIXABAN, daily: 2, as_needed: false, from: 0.45, until: None, intent: "order", reason: 1 },
        Course { drug: &FUROSEMIDE, daily: 1, as_needed: false, from: 0.28, until: None, intent: "order", reason: 0 },
        Course { drug: &ATORVASTATIN, daily: 1, as_needed: false, from: 0.0, until: None, intent: "order", reason: 5 },
        Course { drug: &ACETAMINOPHEN, daily: 3, as_needed: true, from: 0.0, until: None, intent: "plan", reason: 3 },
    ],
    procedures: &[
        Treatment {
            codes: &[snomed("307280005", "Implantation of cardiac pacemaker")],
            at: STAY,
            every: None,
            status: "completed",
            reason: 1,
        },
        Treatment {
            codes: &[snomed("110473004", "Cataract surgery")],
            at: 0.5,
            every: None,
            status: "completed",
            reason: 4,
        },
        Treatment {
            codes: &[snomed("29303009", "Electrocardiographic procedure")],
            at: 0.1,
            every: Some(1),
            status: "completed",
            reason: 1,
        },
        Treatment {
            codes: &[snomed("91251008", "Physical therapy procedure")],
            at: 0.96,
            every: None,
            status: "in-progress",
            reason: 3,
        },
    ],
    goals: &[
        Goal {
            text: "Weight kept below 78 kilograms",
            measure: loinc("29463-7", "Body weight"),
            value: 78.0,
            unit: "kg",
            from: 0.3,
            achieved: None,
            problem: 0,
        },
        Goal {
            text: "Resting heart rate below 80",
            measure: loinc("8867-4", "Heart rate"),
            value: 80.0,
            unit: "/min",
            from: 0.12,
            achieved: Some(0.3),
            problem: 1,
        },
    ],
    plans: &[
        Plan {
            title: "Heart failure care",
            text: "Weigh each morning, call when up two kilograms in three days; low sodium diet; fluids as advised.",
            activity: snomed("386619000", "Low sodium diet"),
            from: 0.28,
            until: None,
            problem: 0,
        },
        Plan {
            title: "Recovery after cataract surgery",
            text: "Eye drops for four weeks, no heavy lifting.",
            activity: snomed("409073007", "Education"),
            from: 0.5,
            until: Some(0.52),
            problem: 4,
        },
    ],
    devices: &[
        Device {
            codes: &[snomed("14106009", "Cardiac pacemaker, device")],
            maker: "Aldermoor Cardiac",
            model: "Tempo DR",
            from: STAY,
            in_use: true,
        },
        Device {
            codes: &[snomed("6012004", "Hearing aid, device")],
            maker: "Otterby Sound",
            model: "S-3",
            from: 0.1,
            in_use: false,
        },
    ],
    doses: &[
        Dose { codes: &INFLUENZA, number: 1, when: DoseTime::Yearly },
        Dose { codes: &PNEUMOCOCCAL_ADULT, number: 1, when: DoseTime::At(0.2) },
        Dose { codes: &COVID, number: 1, when: DoseTime::At(0.5) },
        Dose { codes: &COVID, number: 2, when: DoseTime::At(0.51) },
        Dose { codes: &ZOSTER, number: 1, when: DoseTime::At(0.25) },
        Dose { codes: &TDAP, number: 1, when: DoseTime::At(0.05) },
    ],
    policies: &[
        Policy { kind: PRIVATE, payer: 4, relationship: SELF, from: -0.5, until: Some(0.02) },
        Policy { kind: MEDICARE, payer: 5, relationship: SELF, from: 0.02, until: None },
    ],
    kin: &[Kin { relationship: DAUGHTER, female: true }],
    smoking: EX_SMOKER,
};

static VITALS: [Measured; 8] = [
    measured(
        &BLOOD_PRESSURE,
        Trend::Parts(&[
            measured(&SYSTOLIC, Trend::Line(138.0, 122.0), 7.0),
            measured(&DIASTOLIC, Trend::Line(78.0, 68.0), 4.0),
        ]),
        0.0,
    ),
    measured(&HEART_RATE, Trend::Treated { before: 94.0, after: 72.0, since: 0.1 }, 4.0),
    measured(&RESPIRATORY_RATE, Trend::Line(16.0, 19.0), 1.3),
    measured(&TEMPERATURE, Trend::Steady(36.5), 0.2),
    measured(&OXYGEN, Trend::Line(97.0, 94.0), 1.0),
    measured(&WEIGHT, Trend::Line(84.0, 76.0), 0.9),
    measured(&HEIGHT, Trend::Line(168.0, 165.5), 0.2),
    measured(&BODY_MASS_INDEX, Trend::BodyMassIndex, 0.0),
];

static PANELS: [Panel; 4] = [
    Panel {
        codes: &METABOLIC_PANEL,
        tests: &[
            measured(&GLUCOSE, Trend::Steady(97.0), 6.0),
            measured(&UREA_NITROGEN, Trend::Line(19.0, 31.0), 2.5),
            measured(&CREATININE, Trend::Line(1.02, 1.68), 0.06),
            measured(&FILTRATION, Trend::Filtration, 0.0),
            measured(&SODIUM, Trend::Line(140.0, 136.5), 1.5),
            measured(&POTASSIUM, Trend::Line(4.3, 4.8), 0.25),
            measured(&CHLORIDE, Trend::Steady(101.0), 1.6),
            measured(&CARBON_DIOXIDE, Trend::Line(26.0, 23.0), 1.2),
            measured(&CALCIUM, Trend::Steady(9.1), 0.2),
        ],
    },
    Panel {
        codes: &BLOOD_COUNT,
        tests: &[
            measured(&LEUKOCYTES, Trend::Steady(6.6), 0.8),
            measured(&ERYTHROCYTES, Trend::Line(4.6, 4.0), 0.12),
            measured(&HEMOGLOBIN, Trend::Line(13.9, 11.6), 0.35),
            measured(&HEMATOCRIT, Trend::Line(41.0, 35.0), 1.0),
            measured(&PLATELETS, Trend::Steady(205.0), 18.0),
        ],
    },
    Panel {
        codes: NATRIURETIC_PEPTIDE.codes,
        tests: &[measured(&NATRIURETIC_PEPTIDE, Trend::Line(320.0, 1650.0), 90.0)],
    },
    Panel {
        codes: CORONAVIRUS.codes,
        tests: &[measured(
            &CORONAVIRUS,
            Trend::Finding(&[
                snomed("260415000", "Not detected"),
                snomed("260415000", "Not detected"),
                snomed("260415000", "Not detected"),
                snomed("260373001", "Detected"),
            ]),
            0.0,
        )],
    },
];
