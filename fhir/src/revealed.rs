//! What `Debug` keeps silent about, for tests.

use std::fmt;

use super::extra::{Extra, Extras};
use super::json::string_end;
use super::object::Value;
use super::resource::{UnknownMember, UnknownResource};
use super::write;

/// Shows all of a value, as JSON, where its own `Debug` shows nothing: so that a failing `assert_eq!` in a test can be read.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use nextgen_patient_access::fhir::{Revealed, r4::HumanName};
///
/// let name = HumanName::from_json(r#"{"family": "Doe"}"#)?;
/// assert_eq!(Revealed(&name), Revealed(&name.clone()));
/// assert_eq!(format!("{:?}", Revealed(&name)), "{\n  \"family\": \"Doe\"\n}");
/// assert_eq!(format!("{name:?}"), "HumanName { .. }");
/// # }
/// # Ok::<(), nextgen_patient_access::fhir::Error>(())
/// ```
///
/// What it shows is health data, unless the test made it up: nothing for a log.
pub struct Revealed<'r, T: ?Sized>(pub &'r T);

impl<T: Reveal + ?Sized> fmt::Display for Revealed<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&indented(&write::text(|out| self.0.reveal(out))))
    }
}

impl<T: Reveal + ?Sized> fmt::Debug for Revealed<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<T: PartialEq + ?Sized> PartialEq for Revealed<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

/// What [`Revealed`] can show: every FHIR type, and options and lists of them.
pub trait Reveal {
    /// Writes it as JSON.
    #[doc(hidden)]
    fn reveal(&self, out: &mut Vec<u8>);
}

impl<V: Value> Reveal for V {
    fn reveal(&self, out: &mut Vec<u8>) {
        self.write(out);
    }
}

impl<T: Reveal> Reveal for Option<T> {
    fn reveal(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.reveal(out),
            None => write::null(out),
        }
    }
}

impl<T: Reveal> Reveal for [T] {
    fn reveal(&self, out: &mut Vec<u8>) {
        write::array(self.iter(), out, T::reveal);
    }
}

impl<T: Reveal> Reveal for Vec<T> {
    fn reveal(&self, out: &mut Vec<u8>) {
        self.as_slice().reveal(out);
    }
}

impl<E: Value> Reveal for Extra<E> {
    fn reveal(&self, out: &mut Vec<u8>) {
        let mut members = Vec::new();
        self.siblings(&mut |name, sibling| members.push((format!("_{name}"), write::text(|out| sibling.write(out)))));
        members.extend(self.unknown().iter().map(|kept| (kept.name().to_owned(), kept.json().to_owned())));
        object(&members, out);
    }
}

impl Reveal for UnknownResource {
    fn reveal(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.json().as_bytes());
    }
}

impl Reveal for UnknownMember {
    fn reveal(&self, out: &mut Vec<u8>) {
        object(&[(self.pointer.clone(), self.json.clone())], out);
    }
}

/// A choice, by the name of its type.
pub(crate) fn choice(fhir_type: Option<&&str>, value: &dyn super::object::AnyValue, out: &mut Vec<u8>) {
    object(&[(fhir_type.copied().unwrap_or_default().to_owned(), write::text(|out| value.write(out)))], out);
}

/// Writes an object of these names and JSON texts.
fn object(members: &[(String, String)], out: &mut Vec<u8>) {
    out.push(b'{');
    for (index, (name, json)) in members.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write::string(name, out);
        out.push(b':');
        out.extend_from_slice(json.as_bytes());
    }
    out.push(b'}');
}

/// JSON with a line for each value.
fn indented(json: &str) -> String {
    let (mut text, mut depth, mut at) = (String::new(), 0, 0);
    let new_line =
        |text: &mut String, depth: usize| text.extend(std::iter::once("\n").chain(std::iter::repeat_n("  ", depth)));
    while let Some(byte) = json.as_bytes().get(at).copied() {
        let mut end = at + 1;
        match byte {
            b'"' => {
                end = string_end(json.as_bytes(), at);
                text.push_str(json.get(at..end).unwrap_or_default());
            }
            byte if byte.is_ascii_whitespace() => {}
            b'{' | b'[' => {
                text.push(char::from(byte));
                let inside = json.get(end..).unwrap_or_default().trim_start();
                if inside.starts_with(['}', ']']) {
                    text.push_str(inside.get(..1).unwrap_or_default());
                    end = json.len() - inside.len() + 1;
                } else {
                    depth += 1;
                    new_line(&mut text, depth);
                }
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                new_line(&mut text, depth);
                text.push(char::from(byte));
            }
            b',' => {
                text.push(',');
                new_line(&mut text, depth);
            }
            b':' => text.push_str(": "),
            other => text.push(char::from(other)),
        }
        at = end;
    }
    text
}
