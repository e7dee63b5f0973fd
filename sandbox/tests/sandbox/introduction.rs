//! What the program prints when it has started.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

fn introduction(arguments: [&str; 2]) -> Vec<String> {
    let mut program = Command::new(env!("CARGO_BIN_EXE_nextgen-sandbox"));
    let mut child = program.args(arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let said = lines.take_while(|line| line != "Ctrl-C ends it.").collect();
    child.kill().unwrap();
    child.wait().unwrap();
    said
}

#[test]
fn it_has_the_commands_that_sign_in_at_each_product() {
    let said = introduction(["--port", "0"]);
    let base = |api: &str| {
        let line = said.iter().find_map(|line| line.strip_prefix(api)).unwrap_or_else(|| panic!("{said:?}"));
        line.trim().to_owned()
    };
    for command in [
        format!("  nextgen login --api office-r4 --base-url {} --client-id sandbox-public-app", base("office-r4 ")),
        format!(
            "  export SANDBOX_SECRET=sandbox-secret; nextgen login --api enterprise-r4 --base-url {} --profile enterprise \
             --client-id sandbox-app --client-secret-env SANDBOX_SECRET",
            base("enterprise-r4 ")
        ),
    ] {
        assert!(said.contains(&command), "{command}\n{said:#?}");
    }
}
