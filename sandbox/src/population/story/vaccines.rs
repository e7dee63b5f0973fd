//! Vaccines (CVX), and who pays for them and for everything else.

use crate::population::terms::{Concept, System, cvx};

pub(super) static INFLUENZA: [Concept; 1] = [cvx("150", "Influenza, injectable, quadrivalent, preservative free")];
pub(super) static HEPATITIS_B: [Concept; 1] = [cvx("08", "Hep B, adolescent or pediatric")];
pub(super) static ROTAVIRUS: [Concept; 1] = [cvx("116", "rotavirus, pentavalent")];
pub(super) static DTAP: [Concept; 1] = [cvx("20", "DTaP")];
pub(super) static HIB: [Concept; 1] = [cvx("48", "Hib (PRP-T)")];
pub(super) static PNEUMOCOCCAL: [Concept; 1] = [cvx("133", "Pneumococcal conjugate PCV 13")];
pub(super) static PNEUMOCOCCAL_ADULT: [Concept; 1] = [cvx("33", "pneumococcal polysaccharide PPV23")];
pub(super) static POLIO: [Concept; 1] = [cvx("10", "IPV")];
pub(super) static MMR: [Concept; 1] = [cvx("03", "MMR")];
pub(super) static VARICELLA: [Concept; 1] = [cvx("21", "varicella")];
pub(super) static HEPATITIS_A: [Concept; 1] = [cvx("83", "Hep A, ped/adol, 2 dose")];
pub(super) static TDAP: [Concept; 1] = [cvx("115", "Tdap")];
pub(super) static ZOSTER: [Concept; 1] = [cvx("187", "zoster recombinant")];
pub(super) static COVID: [Concept; 1] = [cvx("208", "COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose")];

const PAYMENT: System = System::Fixed("https://nahdo.org/sopt");
const RELATIONSHIP: System = System::Hl7("subscriber-relationship");
const ROLE: System = System::Hl7("v3-RoleCode");

pub(super) const MEDICARE: Concept = Concept::new(PAYMENT, "1", "MEDICARE");
pub(super) const MEDICAID: Concept = Concept::new(PAYMENT, "2", "MEDICAID");
pub(super) const PRIVATE: Concept = Concept::new(PAYMENT, "5", "PRIVATE HEALTH INSURANCE");
pub(super) const SELF: Concept = Concept::new(RELATIONSHIP, "self", "Self");
pub(super) const CHILD: Concept = Concept::new(RELATIONSHIP, "child", "Child");

pub(super) const MOTHER: Concept = Concept::new(ROLE, "MTH", "mother");
pub(super) const FATHER: Concept = Concept::new(ROLE, "FTH", "father");
pub(super) const SPOUSE: Concept = Concept::new(ROLE, "SPS", "spouse");
pub(super) const DAUGHTER: Concept = Concept::new(ROLE, "DAUC", "daughter");
