//! The code of the guide, docs/, and of the README compiles; what is not `no_run` runs.

macro_rules! chapters {
    ($($name:ident = $file:literal;)+) => {
        $(
            #[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/", $file))]
            struct $name;
        )+
    };
}

chapters! {
    Readme = "README.md";
    Quickstart = "docs/quickstart.md";
    SignIn = "docs/sign-in.md";
    Reading = "docs/reading.md";
    Records = "docs/record.md";
    Testing = "docs/testing.md";
    Deploying = "docs/deploying.md";
    ManyPatients = "docs/many-patients.md";
    Troubleshooting = "docs/troubleshooting.md";
    Transport = "docs/transport.md";
}

#[cfg(feature = "fhir-r4")]
chapters! {
    ReadingAids = "docs/reading-aids.md";
}

#[cfg(feature = "office-bulk-r4")]
chapters! {
    Bulk = "docs/bulk.md";
}

#[cfg(feature = "page")]
chapters! {
    Page = "docs/page.md";
}

#[cfg(feature = "us-core")]
chapters! {
    UsCore = "docs/us-core.md";
}
