//! Where in the revision's own text a finding is.

use serde_json::Value;

use crate::document::{self, Positions};

/// The text of a revision, in which annotations have their places.
pub struct Lines<'a> {
    file: &'a str,
    positions: Positions<'a>,
    compared: &'a Value,
    /// The document as its author wrote it, where that is Swagger 2.0: it has other pointers than what is compared.
    swagger: Option<Value>,
}

impl<'a> Lines<'a> {
    /// Of the text of a file, by the name that it has in its repository, and the document that was compared.
    pub fn of(file: &'a str, text: &'a [u8], compared: &'a Value) -> Self {
        let swagger = document::read(text, file).ok().filter(|own| own.get("swagger").is_some());
        Self { file, positions: Positions::of(text, file), compared, swagger }
    }

    pub(super) fn file(&self) -> &str {
        self.file
    }

    /// Line and column of what is at a pointer into the document that was compared, or of the nearest around it.
    pub(super) fn find(&self, pointer: &str) -> (u64, u64) {
        match &self.swagger {
            Some(own) => self.positions.find(&origin(own, self.compared, pointer)),
            None => self.positions.find(pointer),
        }
    }
}

/// The pointer in a Swagger 2.0 document of what is at a pointer of the OpenAPI document that it became, as far as it leads to the same.
fn origin(own: &Value, compared: &Value, pointer: &str) -> String {
    let (mut here, mut there, mut at) = (own, Some(compared), String::new());
    let mut tokens = pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"));
    while let Some(token) = tokens.next() {
        there = there.and_then(|value| child(value, &token));
        let name = match here {
            Value::Array(items) => {
                there.and_then(|thing| items.iter().position(|item| is_same(item, thing))).map(|i| i.to_string())
            }
            _ => Some(match (at.is_empty(), token.as_str()) {
                (true, "schemas") => "definitions".to_owned(),
                (true, "securitySchemes") => "securityDefinitions".to_owned(),
                _ => token.clone(),
            }),
        };
        let next = name.as_deref().and_then(|name| Some((name, child(here, name)?)));
        match (next, token.as_str()) {
            (Some((name, next)), _) => {
                at = crate::diagnostic::join(&at, name);
                here = next;
            }
            // What only OpenAPI 3 has between the same two things.
            (None, "components" | "schema") => {}
            (None, "content") => there = tokens.next().and_then(|media_type| child(there?, &media_type)),
            (None, _) => break,
        }
    }
    at
}

fn child<'v>(value: &'v Value, token: &str) -> Option<&'v Value> {
    match value {
        Value::Array(items) => items.get(token.parse::<usize>().ok()?),
        _ => value.get(token),
    }
}

/// Whether two items of lists are the same parameter, or the same value: a list may have lost some of its items.
fn is_same(own: &Value, compared: &Value) -> bool {
    let last = |value: &Value| Some(value.get("$ref")?.as_str()?.rsplit('/').next()?.to_owned());
    match (last(own), last(compared)) {
        (Some(own), Some(compared)) => own == compared,
        (None, None) if own.get("name").is_some() => {
            ["name", "in"].iter().all(|member| own.get(member) == compared.get(member))
        }
        (None, None) => own == compared,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::comparable;

    #[test]
    fn a_place_in_swagger_is_found_where_its_author_wrote_it() {
        let text = "swagger: '2.0'
info: {title: API, version: '1'}
paths:
  /Goal:
    post:
      parameters:
        - {name: body, in: body, schema: {type: object}}
        - name: date
          in: query
          type: string
          maxLength: 10
      responses:
        '200':
          description: Success
          schema:
            type: object
            properties:
              id: {type: string}
definitions:
  Goal:
    type: object
";
        let compared = comparable(("api.yaml", text.as_bytes())).unwrap().document;
        let lines = Lines::of("api.yaml", text.as_bytes(), &compared);
        let line = |pointer: &str| lines.find(pointer).0;
        assert_eq!(compared["paths"]["/Goal"]["post"]["parameters"][0]["name"], "date");
        assert_eq!(line("/paths/~1Goal/post/parameters/0"), 8);
        assert_eq!(line("/paths/~1Goal/post/parameters/0/schema/maxLength"), 11);
        assert_eq!(line("/paths/~1Goal/post/responses/200/content/application~1json/schema/properties/id"), 18);
        assert_eq!(line("/components/schemas/Goal/type"), 21);
        // The body is a parameter there: no nearer than the operation.
        assert_eq!(line("/paths/~1Goal/post/requestBody/content/application~1json/schema/type"), 5);
    }
}
