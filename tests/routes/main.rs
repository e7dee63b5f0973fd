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
#![cfg(feature = "all-apis")]

/// The routes of an API's client, each called by the method of `Routes` that has its name.
macro_rules! routes {
    ($api:ident { $($kind:ident($($route:tt)*);)* }) => {
        pub(crate) async fn call_each(client: nextgen_patient_access::$api::Client, routes: &mut crate::Routes) {
            $(route!(client, routes, $kind($($route)*));)*
        }
    };
}

macro_rules! route {
    ($client:ident, $routes:ident, read($operation:ident, $resource_type:literal)) => {
        let send = async |id: String| Ok($client.$operation(id).send().await?.to_json());
        $routes.read(stringify!($operation), $resource_type, send).await
    };
    ($client:ident, $routes:ident, search($operation:ident, $resource_type:literal, $required:tt, [])) => {
        let send = async |_: crate::Query| Ok($client.$operation().send().await?.to_json());
        $routes.search(stringify!($operation), $resource_type, &$required, &[], send).await
    };
    ($client:ident, $routes:ident, search(
        $operation:ident, $resource_type:literal, $required:tt, [$($name:literal => $setter:ident),*]
    )) => {
        let send = async |query: crate::Query| {
            let search = query.into_iter().fold($client.$operation(), |search, (name, value)| match name {
                $($name => search.$setter(value),)*
                _ => unreachable!("{name} is no parameter"),
            });
            Ok(search.send().await?.to_json())
        };
        $routes.search(stringify!($operation), $resource_type, &$required, &[$($name),*], send).await
    };
    ($client:ident, $routes:ident, other($operation:ident)) => {
        $routes.other(stringify!($operation)).await
    };
}

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
