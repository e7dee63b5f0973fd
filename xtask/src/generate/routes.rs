//! tests/routes/: a test module per API that calls its every route.

use std::path::Path;

use nextgen_patient_access_codegen::emit::{route_tests, with_header};
use nextgen_patient_access_codegen::{Diagnostic, document};

use super::Files;

pub(super) fn generate(specs: &Files) -> Result<Files, Diagnostic> {
    let mut tests = Files::new();
    for (path, text) in specs {
        let Ok(name) = path.strip_prefix("specs/openapi") else { continue };
        let source = path.display().to_string();
        let api = name.with_extension("").display().to_string();
        let code = document::read(text.as_bytes(), &source)
            .and_then(|document| route_tests(&api, &document))
            .map_err(|problem| problem.in_file(&source))?;
        let file = Path::new("tests/routes").join(format!("{}.rs", api.replace('-', "_")));
        tests.insert(file, with_header(&source, text.as_bytes(), &code));
    }
    Ok(tests)
}
