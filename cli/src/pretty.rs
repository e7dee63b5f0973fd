//! JSON on many lines. Only the space between its tokens changes: no number loses a digit.

const INDENT: &str = "  ";

/// A valid JSON text, indented.
pub(crate) fn pretty(json: &str) -> String {
    let mut pretty = String::with_capacity(json.len() * 2);
    let mut depth = 0;
    let mut is_in_string = false;
    let mut is_escaped = false;
    // Of what was opened last: an end right behind it stays there.
    let mut is_empty = false;
    for character in json.chars() {
        if is_in_string {
            pretty.push(character);
            is_in_string = character != '"' || is_escaped;
            is_escaped = character == '\\' && !is_escaped;
            continue;
        }
        if character.is_ascii_whitespace() {
            continue;
        }
        if matches!(character, '}' | ']') {
            depth -= 1;
            if !is_empty {
                line(&mut pretty, depth);
            }
        } else if is_empty {
            line(&mut pretty, depth);
        }
        is_empty = matches!(character, '{' | '[');
        pretty.push(character);
        match character {
            '{' | '[' => depth += 1,
            ',' => line(&mut pretty, depth),
            ':' => pretty.push(' '),
            '"' => is_in_string = true,
            _ => {}
        }
    }
    pretty
}

fn line(text: &mut String, depth: usize) {
    text.push('\n');
    text.extend(std::iter::repeat_n(INDENT, depth));
}

#[cfg(test)]
mod tests {
    use super::pretty;

    #[test]
    fn only_space_changes() {
        let json = r#"{"a":[1.500,-0e+9,{},[ ],{"b":"x\"}, [\\"}],"c" : null,"d":{"e":[[true]]}}"#;
        let expected = r#"{
  "a": [
    1.500,
    -0e+9,
    {},
    [],
    {
      "b": "x\"}, [\\"
    }
  ],
  "c": null,
  "d": {
    "e": [
      [
        true
      ]
    ]
  }
}"#;
        assert_eq!(pretty(json), expected);
        assert_eq!(pretty(expected), expected);
        for same in ["[]", "{}", "1.50", r#""a  b""#] {
            assert_eq!(pretty(same), same);
        }
    }
}
