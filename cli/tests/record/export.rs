//! `nextgen export`.

use nextgen_test_support::{export as export_fixture, record::tree};

use crate::{export, nextgen, run};

#[test]
fn an_export_is_downloaded_and_told_of() {
    let server = export_fixture::server(export_fixture::Files::Here, |_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    let (code, stdout, stderr) = run(export(&server, &folder, &[]));
    assert_eq!((code, &*stdout), (Some(0), ""), "{stderr}");
    for line in
        ["making the export: 1 of 2\n", "Patient/part-0001.ndjson", "6 resources in 5 files: the export is complete"]
    {
        assert!(stderr.contains(line), "{line} in {stderr}");
    }
    assert!(tree(&folder).contains_key("Observation/part-0002.ndjson"));
    assert_eq!(run(export(&server, &folder, &[])).0, Some(1));
    assert_eq!(run(export(&server, &folder, &["--resume"])).0, Some(0));

    let verify = ["verify", folder.to_str().unwrap()];
    let (code, stdout, stderr) = run(nextgen(&verify));
    assert_eq!(code, Some(0), "{stderr}");
    assert!(
        stdout.starts_with("5 files, 8 resources, ") && stdout.ends_with("all are as manifest.json says\n"),
        "{stdout}"
    );
    std::fs::write(folder.join("Patient/part-0001.ndjson"), "{}\n").unwrap();
    let (code, stdout, _) = run(nextgen(&verify));
    assert_eq!(code, Some(1));
    assert!(stdout.starts_with("Patient/part-0001.ndjson: 3 lines, now 1\n"), "{stdout}");
    let (code, _, stderr) = run(export(&server, &folder, &["--resume"]));
    assert!(code == Some(1) && stderr.contains("are not what its manifest.json says: Patient/part-0001"), "{stderr}");
}

#[cfg(not(feature = "parquet"))]
#[test]
fn without_the_feature_parquet_is_told_before_anything_is_asked() {
    let server = export_fixture::server(export_fixture::Files::Here, |_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    for command in [export(&server, &folder, &["--format", "parquet"]), nextgen(&["parquet", "export"])] {
        let (code, _, stderr) = run(command);
        assert_eq!(code, Some(2));
        assert!(stderr.contains("cargo install nextgen-cli --features parquet"), "{stderr}");
    }
    assert!(!folder.exists());
}

#[cfg(feature = "parquet")]
#[test]
fn an_export_becomes_parquet_too() {
    let server = export_fixture::server(export_fixture::Files::Here, |_, _| None);
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("export");
    let (code, _, stderr) = run(export(&server, &folder, &["--format", "parquet"]));
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stderr.contains("parquet/Patient/part-0001.parquet: 3 rows\n"), "{stderr}");
    let whole = tree(&folder);
    for file in ["Observation/part-0002.ndjson", "parquet/Observation/part-0002.parquet"] {
        assert!(whole.contains_key(file), "{file}");
    }
    assert_eq!(run(nextgen(&["verify", folder.to_str().unwrap()])).0, Some(0));

    // Of a folder that is there, by either command.
    std::fs::remove_file(folder.join("parquet/Patient/part-0001.parquet")).unwrap();
    assert_eq!(run(export(&server, &folder, &["--format", "parquet", "--resume"])).0, Some(0));
    assert_eq!(tree(&folder), whole);
    std::fs::remove_dir_all(folder.join("parquet")).unwrap();
    let (code, stdout, stderr) = run(nextgen(&["parquet", folder.to_str().unwrap(), "--json"]));
    assert_eq!(code, Some(0), "{stderr}");
    let converted: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(converted["files"].as_array().unwrap().len(), 5);
    assert_eq!(tree(&folder), whole);
    let (_, _, stderr) = run(nextgen(&["parquet", folder.to_str().unwrap()]));
    assert!(stderr.contains("parquet/Patient/part-0001.parquet: 3 rows, there already\n"), "{stderr}");
}
