// @generated from specs/openapi/office-bulk-r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 44579ef87c224adc5235e21e57792e3ad13c035d29bb0386423522efdc7c7b15
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
