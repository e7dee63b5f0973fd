//! The practice: who treats, where, and who pays. The same whatever the seed.

use super::person::Home;
use super::terms::{Concept, System};

/// A practitioner. Identifiers have the form of a National Provider Identifier, with its check digit, but begin with 9: none is issued.
#[derive(Debug)]
pub(super) struct Clinician {
    pub(super) given: &'static str,
    pub(super) family: &'static str,
    pub(super) female: bool,
    pub(super) npi: &'static str,
    pub(super) specialty: Concept,
    /// Ordinal of the Location.
    pub(super) location: u32,
}

#[derive(Debug)]
pub(super) struct Organization {
    pub(super) name: &'static str,
    pub(super) npi: &'static str,
    pub(super) kind: Concept,
    pub(super) home: Home,
}

#[derive(Debug)]
pub(super) struct Location {
    pub(super) name: &'static str,
    pub(super) organization: u32,
    pub(super) kind: Concept,
    pub(super) home: Home,
    pub(super) position: (f64, f64),
}

/// Ordinals of the organizations that have a part.
pub(super) const PRACTICE: u32 = 0;
pub(super) const HOSPITAL: u32 = 1;
pub(super) const LABORATORY: u32 = 2;

const fn specialty(code: &'static str, display: &'static str) -> Concept {
    Concept::new(System::Fixed("http://nucc.org/provider-taxonomy"), code, display)
}

const fn organization_type(code: &'static str, display: &'static str) -> Concept {
    Concept::new(System::Hl7("organization-type"), code, display)
}

const fn clinician(
    given: &'static str,
    family: &'static str,
    female: bool,
    npi: &'static str,
    specialty: Concept,
    location: u32,
) -> Clinician {
    Clinician { given, family, female, npi, specialty, location }
}

const fn home(house: u32, street: &'static str, city: (&'static str, &'static str, &'static str)) -> Home {
    Home { house, street, city: city.0, state: city.1, postal_code: city.2 }
}

const COLUMBUS: (&str, &str, &str) = ("Columbus", "OH", "43215");
const DAYTON: (&str, &str, &str) = ("Dayton", "OH", "45402");
const HARTFORD: (&str, &str, &str) = ("Hartford", "CT", "06103");
const BALTIMORE: (&str, &str, &str) = ("Baltimore", "MD", "21201");

pub(super) static CLINICIANS: [Clinician; 6] = [
    clinician("Marguerite", "Oyelaran", true, "9999990010", specialty("207Q00000X", "Family Medicine Physician"), 0),
    clinician("Anselm", "Birkeland", false, "9999990028", specialty("208000000X", "Pediatrics Physician"), 0),
    clinician("Philippa", "Santangelo", true, "9999990036", specialty("207R00000X", "Internal Medicine Physician"), 0),
    clinician(
        "Devendra",
        "Mistry",
        false,
        "9999990044",
        specialty("207RE0101X", "Endocrinology, Diabetes & Metabolism Physician"),
        1,
    ),
    clinician("Rosamund", "Achebe", true, "9999990051", specialty("207RC0000X", "Cardiovascular Disease Physician"), 2),
    clinician("Lorcan", "Whitfield", false, "9999990069", specialty("207K00000X", "Allergy & Immunology Physician"), 1),
];

pub(super) static ORGANIZATIONS: [Organization; 6] = [
    Organization {
        name: "Maple Hollow Family Practice",
        npi: "9999990077",
        kind: organization_type("prov", "Healthcare Provider"),
        home: home(120, "Orchard Street", COLUMBUS),
    },
    Organization {
        name: "Stonebridge Regional Hospital",
        npi: "9999990085",
        kind: organization_type("prov", "Healthcare Provider"),
        home: home(1, "Stonebridge Plaza", COLUMBUS),
    },
    Organization {
        name: "Clearwater Clinical Laboratory",
        npi: "9999990093",
        kind: organization_type("prov", "Healthcare Provider"),
        home: home(455, "Foundry Road", DAYTON),
    },
    Organization {
        name: "Harborlight Health Plan",
        npi: "9999990101",
        kind: organization_type("pay", "Payer"),
        home: home(80, "Wharf Street", HARTFORD),
    },
    Organization {
        name: "Evergreen Mutual Insurance",
        npi: "9999990119",
        kind: organization_type("pay", "Payer"),
        home: home(2200, "Commerce Avenue", HARTFORD),
    },
    Organization {
        name: "Public Coverage Office",
        npi: "9999990127",
        kind: organization_type("pay", "Payer"),
        home: home(7500, "Civic Boulevard", BALTIMORE),
    },
];

pub(super) static LOCATIONS: [Location; 3] = [
    Location {
        name: "Maple Hollow Family Practice, Main Office",
        organization: PRACTICE,
        kind: place("PC", "Primary care clinic"),
        home: home(120, "Orchard Street", COLUMBUS),
        position: (-83.0007, 39.9623),
    },
    Location {
        name: "Maple Hollow Specialty Clinic",
        organization: PRACTICE,
        kind: place("OF", "Outpatient facility"),
        home: home(18, "Mill Race Lane", DAYTON),
        position: (-84.1917, 39.7589),
    },
    Location {
        name: "Stonebridge Regional Hospital",
        organization: HOSPITAL,
        kind: place("HOSP", "Hospital"),
        home: home(1, "Stonebridge Plaza", COLUMBUS),
        position: (-83.0102, 39.9538),
    },
];

const fn place(code: &'static str, display: &'static str) -> Concept {
    Concept::new(System::Hl7("v3-RoleCode"), code, display)
}
