//! `nextgen`: read NextGen's FHIR Patient Access APIs from the command line.

fn main() {}
