//! Sessions against a scripted authorization server.

mod begin;
#[cfg(unix)]
mod file;
mod loopback;
mod loss;
mod renewal;
mod sign_in;
