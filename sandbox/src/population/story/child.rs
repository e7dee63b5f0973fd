//! A child who grows along a percentile, is vaccinated on schedule, and has asthma.

use super::drugs::{ALBUTEROL, ALBUTEROL_SOLUTION, AMOXICILLIN, FLUTICASONE, LORATADINE};
use super::measures::*;
use super::vaccines::*;
use super::{
    Allergy, Course, Device, Dose, DoseTime, Goal, Imaging, Kin, Panel, Plan, Policy, Problem, Story, Treatment,
};
use crate::population::terms::{Concept, NEVER_SMOKED, RADIOLOGY, WELL_CHILD, icd10, loinc, snomed};

pub(super) static STORY: Story = Story {
    about: "asthma and a peanut allergy; grows along one percentile, vaccinated on schedule",
    age: (6, 9),
    visits_per_year: 4,
    visits_per_draw: 3,
    given_at_visits: (5, &ALBUTEROL_SOLUTION),
    visit: &WELL_CHILD,
    primary: 1,
    specialist: 5,
    admission: None,
    vitals: &VITALS,
    home_vitals: &[],
    home_labs: &[],
    panels: &PANELS,
    imaging: &[Imaging {
        codes: &[loinc("36643-5", "XR Chest 2 Views")],
        category: &RADIOLOGY,
        at: 0.55,
        conclusion: "Mild hyperinflation. No focal consolidation.",
    }],
    problems: &[
        Problem {
            codes: &[snomed("195967001", "Asthma"), icd10("J45.909", "Unspecified asthma, uncomplicated")],
            from: 0.45,
            until: None,
        },
        Problem {
            codes: &[snomed("24079001", "Atopic dermatitis"), icd10("L20.9", "Atopic dermatitis, unspecified")],
            from: 0.1,
            until: Some(0.6),
        },
        Problem {
            codes: &[
                snomed("367498001", "Seasonal allergic rhinitis"),
                icd10("J30.2", "Other seasonal allergic rhinitis"),
            ],
            from: 0.65,
            until: None,
        },
    ],
    acute: &[
        Problem {
            codes: &[snomed("65363002", "Otitis media"), icd10("H66.90", "Otitis media, unspecified, unspecified ear")],
            from: 0.0,
            until: None,
        },
        Problem {
            codes: &[
                snomed("54150009", "Upper respiratory infection"),
                icd10("J06.9", "Acute upper respiratory infection, unspecified"),
            ],
            from: 0.0,
            until: None,
        },
        Problem {
            codes: &[snomed("43878008", "Streptococcal sore throat"), icd10("J02.0", "Streptococcal pharyngitis")],
            from: 0.0,
            until: None,
        },
    ],
    concerns: &[Problem {
        codes: &[snomed("713458007", "Lack of access to transportation"), icd10("Z59.82", "Transportation insecurity")],
        from: 0.5,
        until: Some(0.9),
    }],
    allergies: &[
        Allergy {
            codes: &[snomed("762952008", "Peanut")],
            category: "food",
            criticality: "high",
            reaction: snomed("39579001", "Anaphylaxis"),
            severity: "severe",
            from: 0.3,
            status: "active",
        },
        Allergy {
            codes: &[snomed("102263004", "Eggs (edible)")],
            category: "food",
            criticality: "low",
            reaction: snomed("271807003", "Eruption of skin"),
            severity: "mild",
            from: 0.15,
            status: "resolved",
        },
    ],
    courses: &[
        Course { drug: &ALBUTEROL, daily: 4, as_needed: true, from: 0.45, until: None, intent: "order", reason: 0 },
        Course { drug: &FLUTICASONE, daily: 2, as_needed: false, from: 0.5, until: None, intent: "order", reason: 0 },
        Course {
            drug: &AMOXICILLIN,
            daily: 2,
            as_needed: false,
            from: 0.25,
            until: Some(0.253),
            intent: "order",
            reason: 1,
        },
        Course {
            drug: &LORATADINE,
            daily: 1,
            as_needed: true,
            from: 0.68,
            until: Some(0.9),
            intent: "plan",
            reason: 2,
        },
    ],
    procedures: &[
        Treatment {
            codes: &[snomed("127783003", "Spirometry")],
            at: 0.6,
            every: Some(1),
            status: "completed",
            reason: 0,
        },
        Treatment {
            codes: &[snomed("173422009", "Tonsillectomy")],
            at: 0.7,
            every: None,
            status: "completed",
            reason: 2,
        },
        Treatment {
            codes: &[snomed("91251008", "Physical therapy procedure")],
            at: 0.98,
            every: None,
            status: "in-progress",
            reason: 0,
        },
    ],
    goals: &[
        Goal {
            text: "Oxygen saturation of 95 percent or more at rest",
            measure: loinc("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry"),
            value: 95.0,
            unit: "%",
            from: 0.46,
            achieved: Some(0.7),
            problem: 0,
        },
        Goal {
            text: "Growth along the present percentile of weight",
            measure: loinc("8336-0", "Body weight [Percentile] Per age"),
            value: 50.0,
            unit: "%",
            from: 0.6,
            achieved: None,
            problem: 0,
        },
    ],
    plans: &[
        Plan {
            title: "Asthma action plan",
            text: "Controller inhaler twice a day with a spacer; rescue inhaler when wheezing; return when the peak flow falls.",
            activity: snomed("229065009", "Exercise therapy"),
            from: 0.46,
            until: None,
            problem: 0,
        },
        Plan {
            title: "Skin care",
            text: "Emollient twice a day, short lukewarm baths.",
            activity: snomed("409073007", "Education"),
            from: 0.12,
            until: Some(0.6),
            problem: 1,
        },
    ],
    devices: &[
        Device {
            codes: &[snomed("50121007", "Eye glasses, device")],
            maker: "Larkfield Optics",
            model: "Junior",
            from: 0.8,
            in_use: true,
        },
        Device {
            codes: &[snomed("6012004", "Hearing aid, device")],
            maker: "Otterby Sound",
            model: "S-1",
            from: 0.4,
            in_use: false,
        },
    ],
    doses: &DOSES,
    policies: &[
        Policy { kind: MEDICAID, payer: 5, relationship: SELF, from: 0.0, until: Some(0.3) },
        Policy { kind: PRIVATE, payer: 3, relationship: CHILD, from: 0.3, until: None },
    ],
    kin: &[Kin { relationship: MOTHER, female: true }, Kin { relationship: FATHER, female: false }],
    smoking: NEVER_SMOKED,
};

static VITALS: [Measured; 9] = [
    measured(
        &BLOOD_PRESSURE,
        Trend::Parts(&[
            measured(&SYSTOLIC, Trend::Line(80.0, 101.0), 4.0),
            measured(&DIASTOLIC, Trend::Line(46.0, 63.0), 3.0),
        ]),
        0.0,
    ),
    measured(&HEART_RATE, Trend::Line(132.0, 86.0), 6.0),
    measured(&RESPIRATORY_RATE, Trend::Line(36.0, 20.0), 2.0),
    measured(&TEMPERATURE, Trend::Steady(36.9), 0.25),
    measured(&OXYGEN, Trend::Steady(98.0), 0.7),
    measured(&WEIGHT, Trend::Growth(Growth::Weight), 0.0),
    measured(&HEIGHT, Trend::Growth(Growth::Height), 0.0),
    measured(&BODY_MASS_INDEX, Trend::BodyMassIndex, 0.0),
    measured(&WEIGHT_PERCENTILE, Trend::Growth(Growth::WeightPercentile), 1.5),
];

static NOT_DETECTED: Concept = snomed("260415000", "Not detected");
static DETECTED: Concept = snomed("260373001", "Detected");

static PANELS: [Panel; 3] = [
    Panel {
        codes: &BLOOD_COUNT,
        tests: &[
            measured(&LEUKOCYTES, Trend::Line(10.5, 8.0), 1.0),
            measured(&ERYTHROCYTES, Trend::Line(4.5, 4.7), 0.12),
            measured(&HEMOGLOBIN, Trend::Line(12.1, 12.9), 0.3),
            measured(&HEMATOCRIT, Trend::Line(36.0, 38.5), 0.9),
            measured(&PLATELETS, Trend::Steady(300.0), 28.0),
        ],
    },
    Panel { codes: LEAD.codes, tests: &[measured(&LEAD, Trend::Line(1.6, 0.8), 0.2)] },
    Panel {
        codes: STREPTOCOCCUS.codes,
        tests: &[measured(&STREPTOCOCCUS, Trend::Finding(&[NOT_DETECTED, NOT_DETECTED, DETECTED]), 0.0)],
    },
];

const fn dose(codes: &'static [Concept], number: u32, months: u32) -> Dose {
    Dose { codes, number, when: DoseTime::Months(months) }
}

static DOSES: [Dose; 27] = [
    dose(&HEPATITIS_B, 1, 1),
    dose(&HEPATITIS_B, 2, 2),
    dose(&HEPATITIS_B, 3, 6),
    dose(&ROTAVIRUS, 1, 2),
    dose(&ROTAVIRUS, 2, 4),
    dose(&ROTAVIRUS, 3, 6),
    dose(&DTAP, 1, 2),
    dose(&DTAP, 2, 4),
    dose(&DTAP, 3, 6),
    dose(&DTAP, 4, 15),
    dose(&DTAP, 5, 50),
    dose(&HIB, 1, 2),
    dose(&HIB, 2, 4),
    dose(&HIB, 3, 12),
    dose(&PNEUMOCOCCAL, 1, 2),
    dose(&PNEUMOCOCCAL, 2, 4),
    dose(&PNEUMOCOCCAL, 3, 12),
    dose(&POLIO, 1, 2),
    dose(&POLIO, 2, 4),
    dose(&POLIO, 3, 50),
    dose(&MMR, 1, 12),
    dose(&MMR, 2, 50),
    dose(&VARICELLA, 1, 12),
    dose(&VARICELLA, 2, 50),
    dose(&HEPATITIS_A, 1, 12),
    dose(&HEPATITIS_A, 2, 18),
    Dose { codes: &INFLUENZA, number: 1, when: DoseTime::Yearly },
];
