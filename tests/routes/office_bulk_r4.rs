// @generated from specs/openapi/office-bulk-r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: d1c6eaeb7a4fc7e17105ad07cc50e7aa34c583d48a8fe1b0744c3f25cef2c50c
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
    other(patient_export);
    other(metadata);
} }
