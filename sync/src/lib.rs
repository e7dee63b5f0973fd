//! Keeps the records of many patients current: any number of workers, on any number of machines, over one database.
//!
//! ```no_run
//! use std::sync::Arc;
//! use nextgen_patient_access::auth::Registration;
//! use nextgen_stores::{Apps, Database, Stores};
//! use nextgen_sync::Sync;
//!
//! # async fn keep() -> Result<(), Box<dyn std::error::Error>> {
//! let database = Database::at("nextgen.db").await?;
//! let stores = Stores::open(&database, std::env::var("APP_KEY")?.parse()?).await?;
//! let apps = Apps::new().with(Registration::public("my-app", "https://app.example/callback")?);
//! let sync = Sync::open(stores, Arc::new(apps), "records").await?;
//! sync.run(4, async { _ = tokio::signal::ctrl_c().await }, |outcome| println!("{outcome}")).await;
//! # Ok(())
//! # }
//! ```
//!
//! Whoever has a session in [`Stores`](nextgen_stores::Stores) is a patient whose record is kept: in a folder each, as
//! [`Record::download`](nextgen_patient_access::record::Record::download) makes it. Patients are leased from the database, those first who
//! have been due longest. Any worker can be killed at any time: another goes on when its lease has ended.
//!
//! | to | see |
//! |---|---|
//! | keep records current | [`Sync::run`] |
//! | put a patient in, or take one out | [`Sync::add`], [`Sync::remove`]; who signs in is put in by itself |
//! | be told what has changed | [`Sync::on_change`]: a program, or a webhook |
//! | forget a patient | [`Sync::forget`] |
//! | see how it goes | [`Sync::status`] |
//!
//! The program `nextgen-sync` is all of this with a command line.

mod current;
mod failure;
mod folder;
mod forget;
mod hook;
mod outcome;
mod place;
mod queue;
mod status;
mod sync;
mod worker;

pub use self::{
    forget::Forgotten,
    hook::{Hook, WebhookSecret},
    outcome::{Counts, Outcome},
    status::{PracticeStatus, Status},
    sync::Sync,
};
