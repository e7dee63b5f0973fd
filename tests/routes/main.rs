//! Every route of `specs/openapi/`: the generated client calls it, the sandbox answers, and the typed result is what was seeded.
//!
//! `cargo xtask generate` writes the modules of the APIs, so that a route which is new in a description is called here at once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

#[rustfmt::skip]
mod enterprise_dstu2;
#[rustfmt::skip]
mod enterprise_r4;
#[rustfmt::skip]
mod office_bulk_r4;
#[rustfmt::skip]
mod office_r3;
#[rustfmt::skip]
mod office_r4;
mod others;
mod seeded;

use nextgen_patient_access::Api;
use seeded::{Query, Routes};

macro_rules! every_route {
    ($($api:ident: $variant:ident),*) => {$(
        #[tokio::test]
        async fn $api() {
            let mut routes = Routes::new(Api::$variant).await;
            let client = nextgen_patient_access::$api::Client::new(routes.endpoint(), routes.token()).unwrap();
            $api::call_each(client.clone(), &mut routes).await;
            let called = others::$api(&client, &routes).await;
            assert_eq!(&called, routes.others(), "what is neither read nor search is called by hand, in others.rs");
        }
    )*};
}

every_route! {
    enterprise_r4: EnterpriseR4,
    enterprise_dstu2: EnterpriseDstu2,
    office_r4: OfficeR4,
    office_r3: OfficeR3,
    office_bulk_r4: OfficeBulkR4
}
