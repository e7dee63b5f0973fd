use std::{
    fs,
    io::{BufWriter, Write},
    path::Path,
    time::Instant,
};

use sha2::{Digest, Sha256};

use super::{ConvertedFile, convert, converted};
use crate::{Error, write::Sizes};

const PATIENT: &str = "{\"resourceType\":\"Patient\",\"id\":\"1\"}\n";

/// A folder as an export leaves it, with one file of Patients.
fn export(folder: &Path, ndjson: &str) {
    write_export(folder, "Patient", |file| file.write_all(ndjson.as_bytes()));
}

fn write_export(folder: &Path, name: &str, write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) {
    let file = format!("{name}/part-0001.ndjson");
    fs::create_dir_all(folder.join(name)).unwrap();
    let mut writer = BufWriter::new(fs::File::create(folder.join(&file)).unwrap());
    write(&mut writer).unwrap();
    writer.flush().unwrap();
    let (mut sha256, mut source) = (Sha256::new(), fs::File::open(folder.join(&file)).unwrap());
    let (mut bytes, mut lines, mut chunk) = (0, 0, vec![0; 1 << 16]);
    loop {
        let length = std::io::Read::read(&mut source, &mut chunk).unwrap();
        if length == 0 {
            break;
        }
        sha256.update(&chunk[..length]);
        bytes += length;
        lines += chunk[..length].iter().filter(|byte| **byte == b'\n').count();
    }
    let sha256: String = sha256.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let manifest = serde_json::json!({
        "version": 1, "api": "office-bulk-r4", "baseUrl": "https://fhir.example/r4", "group": "g", "complete": true,
        "types": {name: {"status": "complete", "received": lines, "files": 1}},
        "files": [{
            "kind": "output", "type": name, "url": "https://files.example/1", "status": "complete", "received": lines,
            "bytes": bytes, "sha256": sha256, "file": file,
        }],
        "requiresAccessToken": false,
    });
    fs::write(folder.join("manifest.json"), manifest.to_string()).unwrap();
}

#[test]
fn what_is_there_stays_until_the_ndjson_is_another() {
    let folder = tempfile::tempdir().unwrap();
    export(folder.path(), PATIENT);
    let found = |rows, kept| {
        let mut told = Vec::new();
        let converted = convert(folder.path(), |file| told.push(file.clone())).unwrap();
        assert_eq!(told, converted.files);
        let file = &converted.files[0];
        assert_eq!((&*file.file, file.rows, file.kept), ("parquet/Patient/part-0001.parquet", rows, kept));
    };
    found(1, false);
    found(1, true);
    export(folder.path(), &PATIENT.repeat(2));
    found(2, false);
    // As if it had been ended in the middle.
    let parquet = folder.path().join("parquet/Patient");
    fs::write(parquet.join("part-0001.parquet"), "PAR1").unwrap();
    fs::write(parquet.join(".part-abc"), "PAR1").unwrap();
    found(2, false);
    let names: Vec<_> = fs::read_dir(&parquet).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["part-0001.parquet"]);
}

/// Of a file that was cut, each part has its own rows and lines, and none is left of what it was before.
#[test]
fn a_long_file_becomes_several() {
    let folder = tempfile::tempdir().unwrap();
    let sizes = Sizes { group_bytes: 1, batch_bytes: 1, groups: 2, ..Sizes::USUAL };
    let convert = || converted(folder.path(), sizes, |_| {}).unwrap().files;
    let told = |files: &[ConvertedFile]| -> Vec<(String, u64, bool)> {
        files.iter().map(|file| (file.file.clone(), file.rows, file.kept)).collect()
    };
    let parts = |rows: &[u64], kept| -> Vec<_> {
        let names = ["", "-0002", "-0003"].map(|end| format!("parquet/Patient/part-0001{end}.parquet"));
        names.into_iter().zip(rows).map(|(name, rows)| (name, *rows, kept)).collect()
    };
    let there = || {
        let names = fs::read_dir(folder.path().join("parquet/Patient")).unwrap();
        let mut names: Vec<_> = names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    export(folder.path(), &PATIENT.repeat(5));
    assert_eq!(told(&convert()), parts(&[2, 2, 1], false));
    assert_eq!(told(&convert()), parts(&[2, 2, 1], true));
    assert_eq!(there(), ["part-0001-0002.parquet", "part-0001-0003.parquet", "part-0001.parquet"]);
    // As if it had been ended before the last.
    fs::remove_file(folder.path().join("parquet/Patient/part-0001-0003.parquet")).unwrap();
    assert_eq!(told(&convert()), parts(&[2, 2, 1], false));
    // One in the middle is gone, and the NDJSON is another.
    fs::remove_file(folder.path().join("parquet/Patient/part-0001-0002.parquet")).unwrap();
    export(folder.path(), &PATIENT.repeat(4));
    assert_eq!(told(&convert()), parts(&[2, 2], false));
    assert_eq!(there(), ["part-0001-0002.parquet", "part-0001.parquet"]);
    export(folder.path(), &format!("{}{{\n{PATIENT}", PATIENT.repeat(2)));
    let files = convert();
    assert_eq!(told(&files), parts(&[2, 1], false));
    assert!(files[0].broken.is_empty());
    assert_eq!(files[1].broken[0].line, 3);
}

#[test]
fn of_very_many_broken_lines_a_hundred_are_named() {
    let folder = tempfile::tempdir().unwrap();
    export(folder.path(), &"{}\n".repeat(250));
    let converted = convert(folder.path(), |_| {}).unwrap();
    let file = &converted.files[0];
    assert_eq!((file.rows, file.broken.len(), file.more_broken), (0, 100, 150));
}

#[test]
fn broken_lines_are_told_each_time() {
    let folder = tempfile::tempdir().unwrap();
    export(folder.path(), &format!("{PATIENT}{{\n{PATIENT}"));
    for _ in 0..2 {
        let converted = convert(folder.path(), |_| {}).unwrap();
        let broken: Vec<_> = converted.files[0].broken.iter().map(ToString::to_string).collect();
        assert_eq!(
            (converted.files[0].rows, broken),
            (2, vec!["Patient/part-0001.ndjson, line 2: is no JSON object".into()])
        );
    }
}

#[test]
fn what_is_not_as_the_manifest_says_is_not_converted() {
    let folder = tempfile::tempdir().unwrap();
    export(folder.path(), PATIENT);
    fs::write(folder.path().join("Patient/part-0001.ndjson"), "changed").unwrap();
    let error = convert(folder.path(), |_| {}).unwrap_err();
    assert!(matches!(&error, Error::Differs(files) if files.len() == 1), "{error}");
    assert!(!folder.path().join("parquet").exists());
}

#[test]
fn while_one_has_the_folder_another_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    export(folder.path(), PATIENT);
    let mut inner = None;
    convert(folder.path(), |_| inner = Some(convert(folder.path(), |_| {}))).unwrap();
    assert!(matches!(inner, Some(Err(Error::File { .. }))));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_and_no_link_is_followed() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    export(folder.path(), PATIENT);
    convert(folder.path(), |_| {}).unwrap();
    let mode = |name: &str| fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("parquet"), 0o700);
    assert_eq!(mode("parquet/Patient/part-0001.parquet"), 0o600);
    fs::remove_dir_all(folder.path().join("parquet/Patient")).unwrap();
    symlink(elsewhere.path(), folder.path().join("parquet/Patient")).unwrap();
    assert!(matches!(convert(folder.path(), |_| {}), Err(Error::File { .. })));
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

/// Four gigabytes take no more memory than one: `NEXTGEN_PARQUET_MB=100 cargo test --release --package nextgen-parquet -- --ignored
/// --nocapture gigabytes` has it begin with 100 MB.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "five gigabytes"]
fn gigabytes_in_constant_memory() {
    let first = std::env::var("NEXTGEN_PARQUET_MB").map_or(1000, |megabytes| megabytes.parse().unwrap());
    let [one, four] = [first, 4 * first].map(peak_of);
    assert!(four < one + one / 10, "{one} MiB, and then {four} MiB");
}

/// How much memory a conversion takes of so many megabytes, in MiB.
#[cfg(target_os = "linux")]
fn peak_of(megabytes: usize) -> usize {
    let folder = tempfile::tempdir().unwrap();
    write_export(folder.path(), "Observation", |file| {
        let (mut written, mut number) = (0, 0_u64);
        while written < megabytes * 1_000_000 {
            let line = observation(number);
            file.write_all(line.as_bytes())?;
            written += line.len();
            number += 1;
        }
        Ok(())
    });
    // From here on, the peak is counted anew.
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let (begun, of_cpu) = (Instant::now(), cpu_seconds());
    let converted = convert(folder.path(), |_| {}).unwrap();
    let (seconds, of_cpu) = (begun.elapsed().as_secs_f64(), cpu_seconds() - of_cpu);
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap().trim().trim_end_matches(" kB");
    let peak = peak.parse::<usize>().unwrap() / 1024;
    let files = &converted.files;
    let length: u64 = files.iter().map(|file| fs::metadata(folder.path().join(&file.file)).unwrap().len()).sum();
    println!(
        "{megabytes} MB: {seconds:.1} s, {of_cpu:.1} s of CPU, {:.0} MB/s of CPU, peak {peak} MiB, {} files of Parquet, {} MB",
        megabytes as f64 / of_cpu,
        files.len(),
        length / 1_000_000
    );
    peak
}

/// What this thread has had, which does not depend on who else uses the machine.
#[cfg(target_os = "linux")]
fn cpu_seconds() -> f64 {
    let nanoseconds = fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    nanoseconds.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e9
}

/// A line as the sandbox's are, each with an id and a value of its own.
fn observation(number: u64) -> String {
    let patient = number / 500;
    serde_json::json!({
        "resourceType": "Observation", "id": format!("{number:08x}-0000-4000-8000-{:012x}", number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 16),
        "meta": {"lastUpdated": "2024-05-01T09:30:00.000Z", "profile": ["http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab"]},
        "status": "final",
        "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "laboratory", "display": "Laboratory"}]}],
        "code": {"coding": [{"system": "http://loinc.org", "code": "2339-0", "display": "Glucose"}], "text": "Glucose"},
        "subject": {"reference": format!("Patient/{patient}")}, "encounter": {"reference": format!("Encounter/{}", number / 10)},
        "effectiveDateTime": format!("20{:02}-{:02}-{:02}T08:00:00-05:00", number % 24, number % 12 + 1, number % 28 + 1),
        "valueQuantity": {"value": (number % 3000) as f64 / 10.0, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"},
        "performer": [{"reference": "Practitioner/1", "display": "A. Sample"}],
    })
    .to_string()
        + "\n"
}
