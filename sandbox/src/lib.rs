//! NextGen's FHIR Patient Access APIs on your own machine: synthetic patients, sign-in, and the vendor's behaviour.

pub mod population;
