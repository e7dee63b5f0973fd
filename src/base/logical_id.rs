//! What a text names of a server: a resource's logical id, or a reference to it.

use super::{Endpoint, Error, ErrorKind};
use crate::fhir::identity::{is_id, is_plain_id};

impl Endpoint {
    /// The logical id of a resource of this type, from what people have at hand: the id itself, or a reference to the resource,
    /// relative or absolute, or to a version of it.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the text names no such resource of this endpoint. It is not repeated: it may be a patient's.
    pub(crate) fn id_here(&self, resource_type: &str, text: &str) -> Result<String, Error> {
        let text = text.trim().trim_end_matches('/');
        let is_urn = ["urn:uuid:", "urn:oid:"]
            .iter()
            .any(|start| text.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start)));
        if is_id(text) && !is_urn && !text.eq_ignore_ascii_case(resource_type) {
            return Ok(text.to_owned());
        }
        let is_url = text.contains("://") || text.starts_with("//");
        let below = self.url_of(&[""]).join(text).ok();
        let mut segments = below.as_ref().and_then(|url| self.below(url)).unwrap_or_default().split('/');
        let (name, id) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
        let is_type = name.eq_ignore_ascii_case(resource_type);
        if is_type && is_plain_id(id) && matches!(segments.next(), None | Some("_history")) {
            return Ok(id.to_owned());
        }
        let (what, help) = match text {
            "" => ("is empty", "give the id alone, such as 123"),
            _ if is_urn => {
                ("is a URN, which is no address at a server", "give the id that the server has for it, such as 123")
            }
            _ if is_url && name.is_empty() => {
                ("is a URL that is not below this FHIR base", "ask the server whose it is, or give the id alone")
            }
            _ if text.contains('/') && !is_type => {
                ("holds a slash, and is no reference to a resource of this type", "give the id alone, such as 123")
            }
            _ => ("holds what no id can", "give the id alone, such as 123: without blanks and control characters"),
        };
        Err(Error::new(ErrorKind::Request, format!("the id given for {resource_type} {what}"))
            .for_api(self.api())
            .with_help(help))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Api;

    #[test]
    fn what_is_no_id_is_refused_in_words_that_do_not_repeat_it() {
        let endpoint = Endpoint::new(Api::EnterpriseR4, "https://fhir.example.com/fhir/r4").unwrap();
        for (text, what) in [
            ("", "is empty"),
            ("Doe 1", "holds what no id can"),
            ("Patient/Doe 1", "holds what no id can"),
            ("Patient", "holds what no id can"),
            ("Patient/", "holds what no id can"),
            ("Practitioner/Doe", "holds a slash"),
            ("Doe/1", "holds a slash"),
            ("urn:uuid:4d0c1f5e-0000-0000-0000-00000000Doe0", "is a URN"),
            ("https://other.example.com/fhir/r4/Patient/Doe", "is a URL that is not below this FHIR base"),
        ] {
            let error = endpoint.id_here("Patient", text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Request, "{text}");
            let told = error.to_string();
            assert!(
                told.contains(&format!("the id given for Patient {what}")) && !told.contains("Doe"),
                "{text}: {told}"
            );
        }
    }
}
