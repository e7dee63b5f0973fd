#![allow(missing_docs, clippy::unwrap_used)]
use nextgen_patient_access_codegen::fhir::*;
use std::collections::BTreeMap;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let v: Version = a[1].parse().unwrap();
    let mut files = BTreeMap::new();
    for e in std::fs::read_dir(format!("../shared/fhir/{v}/xsd")).unwrap() {
        let p = e.unwrap().path();
        let n = p.file_name().unwrap().to_str().unwrap().to_owned();
        if ["fhir-single.xsd","fhir-all.xsd","fhir-xhtml.xsd","xml.xsd","xmldsig-core-schema.xsd"].contains(&n.as_str()) { continue; }
        files.insert(n, std::fs::read_to_string(p).unwrap());
    }
    let t: toml::Table = toml::from_str(&std::fs::read_to_string("specs/fhir/resources.toml").unwrap()).unwrap();
    let res: Vec<String> = t[v.id()]["resources"].as_array().unwrap().iter().map(|x| x.as_str().unwrap().to_owned()).collect();
    let d = match distil(v, &files, &res) { Ok(d) => d, Err(e) => { eprintln!("{e}"); std::process::exit(1) } };
    let s = d.print().unwrap();
    assert_eq!(Definitions::parse(&s).unwrap(), d);
    std::fs::write(format!("specs/fhir/{v}.json"), s).unwrap();
    let r = emit(v, &d).unwrap_or_else(|e| panic!("{e}"));
    std::fs::write(format!("generated/fhir_{v}.rs"), r).unwrap();
}
