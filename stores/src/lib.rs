//! Where many processes, on one machine or on many, share what the SDK of NextGen Healthcare's FHIR APIs keeps: in a database.
//!
//! ```
//! use nextgen_stores::{AppKey, Database, Error, Stores};
//!
//! # #[cfg(feature = "sqlite")]
//! # async fn open() -> Result<(), Box<dyn std::error::Error>> {
//! let database = Database::open("nextgen.db").await?;
//! let key: AppKey = std::env::var("APP_KEY")?.parse()?;
//! let store = Stores::open(&database, key).await?.session("patient-17");
//! # let _ = store;
//! # Ok(())
//! # }
//! ```
//!
//! | to | see |
//! |---|---|
//! | keep the sessions of many patients, one lock for all machines | [`Stores::session`], [`Stores::restore`] |
//! | list them by product, by label, by what ends soon | [`Stores::sessions`] |
//! | renew what is about to end | [`Refresher`] |
//! | let a sign-in's callback reach another machine | [`Stores::begin_sign_in`], [`Stores::begin_visit`] |
//! | keep one limit of requests for all machines | [`DatabaseQuota`] |
//! | change keys | [`AppKey`], [`Stores::rotate_after`], [`Stores::keep_keys`] |
//!
//! | feature | what it turns on |
//! |---|---|
//! | `sqlite` (default) | [`Database::open`]: a file, for the processes of one machine |
//! | `postgres` | [`Database::connect`]: a Postgres server, for any number of machines |

#[cfg(not(any(feature = "postgres", feature = "sqlite")))]
compile_error!("nextgen-stores needs one of its features, `sqlite` or `postgres`");

mod app_key;
mod database;
#[doc(hidden)]
pub mod engine;
mod error;
mod keys;
mod limit;
#[cfg(all(test, feature = "postgres"))]
mod plans;
mod sessions;
mod stores;
mod web;

#[doc(hidden)]
pub use self::app_key::hex;
pub use self::{
    app_key::AppKey,
    database::Database,
    error::Error,
    limit::{Allowance, DatabaseQuota, Usage},
    sessions::{Apps, DatabaseStore, Find, Found, Outcome, Refresher},
    stores::Stores,
};
