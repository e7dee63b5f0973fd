//! `specs/sources.toml` and `specs/sources.lock`: where documents come from and what they were.
