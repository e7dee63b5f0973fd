//! `nextgen-sandbox`: both products on loopback.

fn main() {}
