//! HL7's definitions of a FHIR version.

use std::{
    fs,
    io::{Cursor, Write},
};

use nextgen_patient_access_codegen::lock::Fingerprint;
use tempfile::TempDir;

use crate::{
    server::Server,
    specs::{SHELL, Specs, api},
};

fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn schemas_come_from_an_archive_or_a_folder() {
    let files = [("fhir-base.xsd", "<a/>"), ("patient.xsd", "<b/>")];
    let zip = archive(&[("fhir-base.xsd", "<a/>"), ("deep/patient.xsd", "<b/>"), ("patient.sch", "<c/>")]);
    let server =
        Server::start([("/r4.zip", zip.as_slice().into()), ("/mirror/r4/fhir-all-xsd.zip", zip.as_slice().into())]);
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("r4/xsd")).unwrap();
    for (name, text) in files {
        fs::write(folder.path().join("r4/xsd").join(name), text).unwrap();
    }

    let specs = Specs::new(&server, &api("a", "{ url = '{base}/a' }"));
    // A schema that HL7 has taken out goes out of specs/upstream as well.
    fs::create_dir_all(specs.path("upstream/fhir/r4/xsd")).unwrap();
    fs::write(specs.path("upstream/fhir/r4/xsd/old.xsd"), "<old/>").unwrap();
    let run = specs.fetch(&["fhir"]);
    assert_eq!((run.code, &*run.stderr), (0, ""));
    let pin = &specs.lock().pins["fhir/r4/xsd"];
    let expected = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into();
    assert_eq!(pin.content, Fingerprint::of_folder(&expected));
    assert_eq!(pin.url, format!("{}/r4.zip", server.base));
    let names: Vec<_> =
        fs::read_dir(specs.path("upstream/fhir/r4/xsd")).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    assert_eq!(fs::read_dir(specs.path("upstream")).unwrap().count(), 1, "nothing else is left there");

    let copies = [folder.path().to_str().unwrap().to_owned(), format!("{}/mirror", server.base)];
    for from in copies.iter().map(String::as_str).chain(specs.path("upstream").to_str()) {
        let run = specs.fetch(&["fhir", "--check", "--from", from]);
        assert_eq!(run.code, 0, "{from}: {}{}", run.stdout, run.stderr);
    }
}

#[test]
fn what_is_no_archive_of_schemas_is_refused() {
    let server = Server::start([]);
    let specs = Specs::new(&server, &api("a", "{ url = '{base}/a' }"));
    let whole = archive(&[("fhir-base.xsd", "<a/>")]);
    for (bytes, reason) in [
        (SHELL.as_bytes().to_vec(), "no zip archive"),
        (whole[..whole.len() / 2].to_vec(), "no zip archive"),
        (archive(&[("readme.txt", "x")]), "`fhir-base.xsd` is not among its 0 schemas"),
        (archive(&[("fhir-base.xsd", "no xml")]), "`fhir-base.xsd` is no XML"),
        (archive(&[("fhir-base.xsd", "<a/>"), ("x/fhir-base.xsd", "<b/>")]), "`x/fhir-base.xsd` stands twice"),
    ] {
        server.set("/r4.zip", bytes.as_slice().into());
        let run = specs.fetch(&["fhir"]);
        assert_eq!(run.code, 1);
        assert!(run.stderr.starts_with("error: fhir r4: ") && run.stderr.contains(reason), "{}", run.stderr);
        assert!(!specs.path("upstream").exists());
    }
}

#[test]
fn a_guides_profiles_come_from_an_archive_or_a_folder() {
    let profile = r#"{"resourceType":"StructureDefinition","id":"a"}"#;
    let zip = archive(&[
        ("site/StructureDefinition-a.json", profile),
        ("site/Patient-example.json", "{}"),
        ("site/ValueSet-a.json", "{}"),
    ]);
    let schemas = archive(&[("fhir-base.xsd", "<a/>")]);
    let server = Server::start([
        ("/mirror/r4/fhir-all-xsd.zip", schemas.as_slice().into()),
        ("/guide.zip", zip.as_slice().into()),
        ("/mirror/us-core/definitions.json.zip", zip.as_slice().into()),
        ("/r4.zip", schemas.as_slice().into()),
    ]);
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("us-core")).unwrap();
    fs::write(folder.path().join("us-core/a.json"), profile).unwrap();
    fs::create_dir(folder.path().join("r4")).unwrap();
    fs::write(folder.path().join("r4/fhir-all-xsd.zip"), &schemas).unwrap();
    let guide = "[[guide]]\nid = 'us-core'\nversion = '9.0.0'\nfhir = 'r4'\narchive = '{base}/guide.zip'\n";

    let specs = Specs::new(&server, &format!("{}{guide}", api("a", "{ url = '{base}/a' }")));
    let run = specs.fetch(&["fhir"]);
    assert_eq!((run.code, &*run.stderr), (0, ""));
    let expected = [("a.json".to_owned(), profile.as_bytes().to_vec())].into();
    assert_eq!(specs.lock().pins["fhir/us-core"].content, Fingerprint::of_folder(&expected));
    assert_eq!(specs.upstream("fhir/us-core/a.json").as_deref(), Some(profile));
    let mirror = format!("{}/mirror", server.base);
    for from in [folder.path().to_str(), specs.path("upstream").to_str(), Some(&mirror)].into_iter().flatten() {
        let run = specs.fetch(&["fhir", "--check", "--from", from]);
        assert_eq!(run.code, 0, "{from}: {}{}", run.stdout, run.stderr);
    }

    for (files, reason) in [
        (vec![("ValueSet-a.json", "{}")], "there are no profiles in it"),
        (vec![("StructureDefinition-a.json", "{}")], "`a.json` is no StructureDefinition"),
    ] {
        server.set("/guide.zip", archive(&files).as_slice().into());
        let run = specs.fetch(&["fhir"]);
        assert_eq!(run.code, 1);
        assert!(run.stderr.contains("error: fhir us-core: ") && run.stderr.contains(reason), "{}", run.stderr);
    }
}
