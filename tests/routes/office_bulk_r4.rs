// @generated from specs/openapi/office-bulk-r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 49e09c567b7e176f7e970009a230acdea48472da321cd552177134db2d69823b
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

routes! { office_bulk_r4 {
    other(export_poll_status_delete);
    other(export_poll_status);
    other(patient_search);
    search(group_search, "Group", [], []);
    other(group_create);
    other(group_delete);
    read(group_read, "Group");
    other(group_update);
    other(group_export);
} }
