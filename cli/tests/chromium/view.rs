//! The page of `nextgen view` in Chromium: it asks for nothing, runs nothing of the record, and can be used by everybody.

use std::{
    fs::{self, OpenOptions},
    io::Write as _,
    path::Path,
    process::Command,
};

use serde_json::Value;

use crate::oidc::{installed, skipped};

const FILES: [(&str, &str); 3] = [
    ("package.json", include_str!("package.json")),
    ("package-lock.json", include_str!("package-lock.json")),
    ("look.mjs", include_str!("look.mjs")),
];

/// What would be seen of an attack that works: another title, a dialog, a message, a request, a script more.
const ATTACKS: [&str; 5] = [
    "<script>document.title = 'attacked'; alert(1)</script>",
    "</title></style></script><img src=https://attacker.example/x onerror=\"console.log('attacked')\">",
    "\" autofocus onfocus=\"alert(1)\" x=\"",
    "javascript:alert(1)",
    "\"]]><svg onload=alert(1)><!--",
];

#[test]
fn the_page_of_a_record_in_chromium() {
    let Ok(version) = Command::new("chromium").arg("--version").output() else {
        return skipped("chromium is not installed: the page of a record is not opened in a browser");
    };
    assert!(version.status.success());
    let home = match installed("page", &FILES) {
        Ok(home) => home,
        Err(error) => {
            return skipped(&format!("npm playwright-core and axe-core cannot be had here: {error}"));
        }
    };
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("record");
    let out = folder.to_str().unwrap();
    nextgen(&["--sandbox", "record", "--api", "office-r4", "--out", out, "--quiet"]);
    look(&home, &folder);

    // The same with a problem and a result for each attack.
    for (name, member) in [("Condition", ""), ("Observation", r#", "valueString": TEXT"#)] {
        let mut file = OpenOptions::new().append(true).open(folder.join(format!("{name}.ndjson"))).unwrap();
        for attack in ATTACKS {
            let text = Value::from(attack).to_string();
            let member = member.replace("TEXT", &text);
            writeln!(file, r#"{{"resourceType": "{name}", "status": {text}, "code": {{"text": {text}}}{member}}}"#)
                .unwrap();
        }
    }
    let page = look(&home, &folder);
    assert!(page.contains("onfocus=&#34;alert(1)") || page.contains("onfocus=&quot;alert(1)"), "the attack is there");
}

/// Makes the page, opens it on a desktop, a phone, and in the dark; gives its text.
fn look(home: &Path, folder: &Path) -> String {
    let file = nextgen(&["view", folder.to_str().unwrap()]);
    let file = file.trim();
    let html = fs::read_to_string(file).unwrap();
    assert!(html.len() < 5 << 20, "{}", html.len());
    let output = Command::new("node").args(["look.mjs", file, "/usr/bin/chromium"]).current_dir(home).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let looks: Value = serde_json::from_slice(&output.stdout).unwrap();
    let looks = looks.as_array().unwrap();
    assert_eq!(looks.len(), 3);
    for look in looks {
        let name = &look["name"];
        let nothing = Value::Array(Vec::new());
        assert_eq!(look["said"], nothing, "{name}: the console is silent");
        assert_eq!(look["asked"].as_array().unwrap().len(), 1, "{name}: {}", look["asked"]);
        assert_eq!(look["violations"], nothing, "{name}: axe");
        assert_eq!(look["scripts"], 1, "{name}");
        assert_eq!(look["focused"], "skip", "{name}");
        assert!(look["title"].as_str().unwrap().starts_with("Health record: "), "{name}: {}", look["title"]);
        assert!(look["scrollWidth"].as_u64() <= look["width"].as_u64(), "{name} is {} wide", look["scrollWidth"]);
        let [before, during, after] = ["before", "during", "after"].map(|when| look[when].as_u64().unwrap());
        assert!(during > 0 && during < before && after == before, "{name}: {before} {during} {after}");
        assert_eq!(
            look["found"],
            if during == 1 { "1 entry found".to_owned() } else { format!("{during} entries found") }
        );
    }
    let pages = looks[0]["pages"].as_u64().unwrap();
    assert!((1..=2).contains(&pages), "{pages} pages are printed");
    html
}

fn nextgen(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_nextgen")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
