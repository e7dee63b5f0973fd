//! The operations that are neither read nor search, or of what is not seeded; each function gives the names of those that it
//! called.

use std::collections::BTreeSet;

use nextgen_patient_access::export::{Progress, Saved, Started};
use nextgen_patient_access::fhir::r4::Resource;
use nextgen_patient_access::{FhirVersion, enterprise_dstu2, enterprise_r4, office_bulk_r4, office_r3, office_r4};

use futures_util::TryStreamExt;
use office_r4::{ByteStream, ResponseValue};
use serde_json::Value;

use crate::Routes;

pub(crate) async fn enterprise_r4(client: &enterprise_r4::Client, _: &Routes) -> BTreeSet<&'static str> {
    let metadata = client.metadata().send().await.unwrap();
    assert_eq!(metadata.fhir_version.as_deref(), Some("4.0.1"));
    BTreeSet::from(["metadata"])
}

pub(crate) async fn enterprise_dstu2(client: &enterprise_dstu2::Client, routes: &Routes) -> BTreeSet<&'static str> {
    let documents = client.document_reference_docref().patient(&routes.patient).send().await.unwrap();
    assert!(!documents.entry.is_empty());
    let id = document_id(routes);
    let binary = client.binary_read(&id).send().await.unwrap().to_json();
    let seeded = routes.population.read(FhirVersion::Dstu2, "Binary", &id);
    assert_eq!(serde_json::from_str::<Value>(&binary).ok(), seeded);
    let metadata = client.metadata().send().await.unwrap();
    assert_eq!(metadata.fhir_version.as_deref(), Some("1.0.2"));
    BTreeSet::from(["binary_read", "document_reference_docref", "metadata"])
}

pub(crate) async fn office_r4(client: &office_r4::Client, routes: &Routes) -> BTreeSet<&'static str> {
    assert_eq!(text(client.ccda().patient(&routes.patient).send().await.unwrap()).await, seeded_ccda(routes));
    let metadata = client.metadata().send().await.unwrap();
    assert_eq!(metadata.fhir_version.as_deref(), Some("4.0.1"));
    BTreeSet::from(["ccda", "metadata"])
}

pub(crate) async fn office_r3(client: &office_r3::Client, routes: &Routes) -> BTreeSet<&'static str> {
    let documents = client.document_reference_docref().patient(&routes.patient).send().await.unwrap();
    assert!(!documents.entry.is_empty());
    assert_eq!(text(client.ccda().patient(&routes.patient).send().await.unwrap()).await, seeded_ccda(routes));
    let id = document_id(routes);
    let binary = client.binary_read(&id).send().await.unwrap().to_json();
    let seeded = routes.population.read(FhirVersion::Stu3, "Binary", &id);
    assert_eq!(serde_json::from_str::<Value>(&binary).ok(), seeded);
    let metadata = client.metadata().send().await.unwrap();
    assert_eq!(metadata.fhir_version.as_deref(), Some("3.0.2"));
    BTreeSet::from(["binary_read", "document_reference_docref", "ccda", "metadata"])
}

pub(crate) async fn office_bulk_r4(client: &office_bulk_r4::Client, routes: &Routes) -> BTreeSet<&'static str> {
    let patients = client.patient_search().send().await.unwrap();
    assert_eq!(patients.entry.len(), routes.sandbox.patients().count());

    let create = client.group_create().body_map(|body| body.patient_ids(vec![routes.patient.clone()]));
    let group = Saved::read(create.send().await.unwrap()).await.unwrap().id().unwrap().to_owned();
    let groups = client.group_search().send().await.unwrap();
    assert!(
        groups
            .entry
            .iter()
            .any(|entry| matches!(&entry.resource, Some(Resource::Group(it)) if it.id.as_deref() == Some(&group)))
    );
    let rename = |body: office_bulk_r4::types::builder::GroupUpdate| body.id(group.clone()).name("One".to_owned());
    client.group_update(&group).body_map(rename).send().await.unwrap();
    assert_eq!(client.group_read(&group).send().await.unwrap().name.as_deref(), Some("One"));

    let export = Started::read(&client.group_export(&group).send().await.unwrap()).unwrap();
    let job = export.job_id().unwrap();
    let manifest = loop {
        match Progress::read(client.export_poll_status().job_id(&job).send().await.unwrap()).await.unwrap() {
            Progress::Complete(manifest) => break manifest,
            _ => continue,
        }
    };
    assert!(!manifest.output.is_empty());
    client.export_poll_status_delete().job_id(&job).send().await.unwrap();
    client.group_delete(&group).send().await.unwrap();
    let metadata = client.metadata().send().await.unwrap();
    assert_eq!(metadata.name.as_deref(), Some("NGO Bulk FHIR Server"));
    let export = Started::read(&client.patient_export().send().await.unwrap()).unwrap();
    client.export_poll_status_delete().job_id(export.job_id().unwrap()).send().await.unwrap();
    let gone = client.group_read(&group).send().await.unwrap_err();
    assert_eq!(gone.status().map(|status| status.as_u16()), Some(404));
    BTreeSet::from([
        "export_poll_status",
        "export_poll_status_delete",
        "group_create",
        "group_delete",
        "group_export",
        "group_read",
        "group_search",
        "group_update",
        "metadata",
        "patient_export",
        "patient_search",
    ])
}

/// The id of the Binary that a document is in.
fn document_id(routes: &Routes) -> String {
    let reference = routes.seeded("DocumentReference").next().unwrap();
    let url = reference["content"][0]["attachment"]["url"].as_str().unwrap();
    url.rsplit('/').next().unwrap().to_owned()
}

fn seeded_ccda(routes: &Routes) -> String {
    routes.population.ccda(&routes.patient, None, None).unwrap()
}

async fn text(answer: ResponseValue<ByteStream>) -> String {
    let chunks: Vec<_> = answer.into_inner().into_inner().try_collect().await.unwrap();
    String::from_utf8(chunks.concat()).unwrap()
}
