//! Helios FHIR Server (`helios-hfs`), a crate: FHIR R4 on SQLite, in Rust.

use std::{path::Path, process::Command};

use nextgen_patient_access::Api;

use super::{
    loaded::Loaded,
    record,
    server::{Server, empty_folder, free_port},
};

pub(super) async fn check(place: &Path, hfs: &Path, data: &Path) -> Result<(), String> {
    let home = place.join("helios");
    empty_folder(&home)?;
    let port = free_port()?.to_string();
    let base = format!("http://127.0.0.1:{port}");
    let mut command = Command::new(hfs);
    command.args([
        "--port",
        &port,
        "--host",
        "127.0.0.1",
        "--log-level",
        "warn",
        "--database-url",
        "fhir.db",
        "--data-dir",
    ]);
    command.arg(data).env("HFS_BASE_URL", &base).current_dir(&home);
    let _server = Server::start(&mut command, &base, &place.join("helios.log")).await?;
    let loaded = Loaded::onto(&base, &[]).await?;
    println!("helios-hfs: {} resources loaded", loaded.resources.len());
    for api in [Api::OfficeR4, Api::EnterpriseR4] {
        record::check(&loaded, api, &base, |problem| problem.starts_with("document of ")).await?;
    }
    Ok(())
}
