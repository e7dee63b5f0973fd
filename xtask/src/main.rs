//! The project's own tasks: `cargo xtask <fetch|generate|conformance>`.

fn main() {}
