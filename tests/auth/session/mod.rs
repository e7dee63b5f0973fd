//! Sessions against a scripted authorization server.

mod begin;
mod loopback;
mod loss;
mod renewal;
mod sign_in;
