//! Recordings, served again.

use nextgen_sandbox::replay::Recording;
use serde_json::{Value, json};

use crate::{http, json as json_of};

#[tokio::test]
async fn repeats_are_answered_in_order_and_strangers_told_what_there_is() {
    let status = |status: u16| json!({ "status": status, "content": { "mimeType": "application/json", "text": "{}" } });
    let entry = |response: Value| json!({ "request": { "method": "GET", "url": "https://fhir.example.com/job?id=1" }, "response": response });
    let har = json!({ "log": { "version": "1.2", "entries": [
        entry(status(202)),
        entry(status(200)),
    ] } });
    let replay = Recording::from_har(&har.to_string()).unwrap().serve(0).unwrap();
    let ask = async |path: &str| http().get(format!("{}{path}", replay.base_url())).send().await.unwrap();
    for expected in [202, 200, 200] {
        assert_eq!(ask("/job?id=1").await.status(), expected);
    }
    for (path, said) in [("/job?id=2", "these queries are recorded: ?id=1"), ("/other", "nothing is recorded")] {
        let answer = ask(path).await;
        assert_eq!(answer.status(), 404);
        let diagnostics = json_of(answer).await["issue"][0]["diagnostics"].as_str().unwrap().to_owned();
        assert!(diagnostics.contains(path) && diagnostics.contains(said), "{diagnostics}");
    }
    assert!(Recording::from_har("{}").unwrap_err().to_string().contains("missing field `log`"));
    let wrong = Recording::from_har(r#"{"log": {"entries": "hunter2"}}"#).unwrap_err().to_string();
    assert!(wrong.contains("line 1, column 29") && !wrong.contains("hunter2"), "{wrong}");
}
