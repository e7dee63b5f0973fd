//! The whole way, against the sandbox that it starts itself: sign in, read, search, page, fetch, download the record.
//!
//! `cargo run --example quickstart`: no network, no account, no input. Against NextGen, only the endpoint and the app's
//! registration change, and the patient signs in in a browser: see docs/sign-in.md.

use std::{error::Error, time::Instant};

use nextgen_patient_access::auth::{AuthServer, MemoryStore, Registration, Scopes, Session};
use nextgen_patient_access::fhir::r4::{DocumentReference, Observation};
use nextgen_patient_access::futures_util::TryStreamExt;
use nextgen_patient_access::record::{Item, Summary, ccda::Ccda};
use nextgen_patient_access::{Api, office_r4};
use nextgen_sandbox::{Behaviour, Sandbox};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let began = Instant::now();

    // NextGen's Office allows 20 requests a minute, and the real client keeps to that; a demonstration shall not take so long.
    let mut behaviour = Behaviour::default();
    behaviour.switch_off("office-limit")?;
    let sandbox = Sandbox::builder().behaviour(behaviour).start().await?;
    let someone = sandbox.patients().next().ok_or("the sandbox has patients")?;
    println!("A sandbox of NextGen Office and Enterprise is at {}", sandbox.page_url());

    let step = step("sign in (SMART on FHIR: discovery, PKCE, redirect, code, tokens)", line!());
    let endpoint = sandbox.endpoint(Api::OfficeR4)?;
    let app = Registration::public(sandbox.public_client_id(), "http://127.0.0.1/callback")?;
    let scopes = Scopes::patient_read();
    let server = AuthServer::discover(&endpoint).await?;
    let pending = server.authorize(&app, &scopes)?;
    // In an app, the browser goes to this URL, and the patient signs in there.
    let callback = sandbox.sign_in(pending.url(), &someone.id).await?;
    let grant = pending.complete(&callback).await?;
    let session = Session::start(server, app, scopes, grant, MemoryStore::default()).await?;
    let me = session.patient_id().await?;
    step.done(line!());
    println!("  signed in as Patient/{me}, tokens renewed when they expire: {}", session.is_renewable());

    let step = self::step("read the patient", line!());
    let office = office_r4::Client::try_from(session.client()?)?;
    let patient = office.patient_read(&me).send().await?;
    let name = patient.name.first().map(|name| name.to_string()).unwrap_or_default();
    step.done(line!());
    println!("  {name}, born {}", patient.birth_date.as_ref().map_or("?", |date| date.as_str()));

    let step = self::step("search, and follow the pages", line!());
    let a1c = office.observation_search().patient(&me).category("laboratory").code("4548-4");
    let results: Vec<Observation> = a1c.pages()?.resources().try_collect().await?;
    step.done(line!());
    println!("  {} results of Hemoglobin A1c; the first and the last:", results.len());
    for value in results.first().into_iter().chain(results.last()).filter_map(|result| result.value()) {
        println!("    {value}");
    }

    let step = self::step("fetch a document", line!());
    let documents = office.document_reference_search().patient(&me).pages()?;
    let documents: Vec<DocumentReference> = documents.resources().try_collect().await?;
    let attachments = documents.iter().flat_map(|document| &document.content).filter_map(|it| it.attachment.as_ref());
    let pdf =
        attachments.filter(|it| it.content_type.as_deref() == Some("application/pdf")).find_map(|it| it.url.as_deref());
    let pdf = office.fetch(pdf.ok_or("a PDF")?)?.bytes().await?;
    step.done(line!());
    let kind = pdf.content_type().unwrap_or("?");
    println!("  {} documents; one of them: {kind}, {} bytes", documents.len(), pdf.bytes.len());

    let step = self::step("fetch the C-CDA", line!());
    let ccda = office.untyped().ccda(&me).await?;
    let ccda = Ccda::read(&ccda)?;
    step.done(line!());
    let titles: Vec<&str> = ccda.sections.iter().filter_map(|section| section.title.as_deref()).collect();
    println!("  {}: {}", ccda.title.as_deref().unwrap_or("?"), titles.join(", "));

    let step = self::step("read the whole record, and say what is missing", line!());
    let mut summary = Summary::default();
    let mut items = office.record(&me).items();
    let (mut resources, mut files) = (0, 0);
    while let Some(item) = items.next().await {
        match item {
            Item::Resource(resource) => (summary.add(&resource), resources += 1).1,
            Item::Document(_) => files += 1,
            _ => {}
        }
    }
    summary.add_report(&items.report());
    step.done(line!());
    println!("  {resources} resources and {files} documents\n\n{summary}");

    session.sign_out().await?;
    println!("Signed out after {:.1} s. The lines are those of {}.", began.elapsed().as_secs_f32(), file!());
    Ok(())
}

/// A step, which says at its end which lines did it.
struct Step {
    title: &'static str,
    first: u32,
}

fn step(title: &'static str, line: u32) -> Step {
    Step { title, first: line + 1 }
}

impl Step {
    fn done(self, line: u32) {
        println!("\n# {} (lines {}–{})", self.title, self.first, line - 1);
    }
}
