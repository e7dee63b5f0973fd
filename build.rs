//! With the feature `buildtime-codegen`, runs the generator; otherwise does nothing.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
}
