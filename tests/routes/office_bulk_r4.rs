// @generated from specs/openapi/office-bulk-r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 49e09c567b7e176f7e970009a230acdea48472da321cd552177134db2d69823b
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

use super::{Query, Routes};
pub(crate) async fn call_each(
    client: nextgen_patient_access::office_bulk_r4::Client,
    routes: &mut Routes,
) {
    routes.other("export_poll_status_delete").await;
    routes.other("export_poll_status").await;
    routes.other("patient_search").await;
    routes
        .search(
            "group_search",
            "Group",
            &[],
            &[],
            async |query: Query| {
                Ok(
                    query
                        .into_iter()
                        .fold(client.group_search(), |search, _| search)
                        .send()
                        .await?
                        .to_json(),
                )
            },
        )
        .await;
    routes.other("group_create").await;
    routes.other("group_delete").await;
    routes
        .read(
            "group_read",
            "Group",
            async |id: String| { Ok(client.group_read().id(id).send().await?.to_json()) },
        )
        .await;
    routes.other("group_update").await;
    routes.other("group_export").await;
}
