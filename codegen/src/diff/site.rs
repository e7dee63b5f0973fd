//! Where a schema is used: what its rules and its texts are called.

use super::media_type::is_json;

/// What a schema describes.
pub(super) enum Site<'s> {
    Request { media_type: &'s str },
    Response { status: &'s str, media_type: &'s str },
    Parameter { location: &'s str, name: &'s str, is_required: bool },
}

impl Site<'_> {
    /// How the ids of its rules begin.
    pub(super) fn prefix(&self, is_top: bool) -> &'static str {
        match (self, is_top) {
            (Self::Request { .. }, true) => "request-body",
            (Self::Request { .. }, false) => "request-property",
            (Self::Response { .. }, true) => "response-body",
            (Self::Response { .. }, false) => "response-property",
            (Self::Parameter { .. }, true) => "request-parameter",
            (Self::Parameter { .. }, false) => "request-parameter-property",
        }
    }

    pub(super) fn subject(&self, property: &str) -> String {
        let whole = match self {
            Self::Request { media_type } => format!("request body, {media_type}"),
            Self::Response { status, media_type } => format!("response body of `{status}`, {media_type}"),
            Self::Parameter { location, name, .. } => format!("{location} parameter `{name}`"),
        };
        match property {
            "" => whole,
            property => format!("property `{property}` of the {whole}"),
        }
    }

    /// The names that tell its changes from those of others in the same operation.
    pub(super) fn names<'a>(&'a self, property: &'a str) -> Vec<&'a str> {
        let mut names = match self {
            Self::Request { .. } => Vec::new(),
            Self::Response { status, .. } => vec![*status],
            Self::Parameter { location, name, .. } => vec![*location, *name],
        };
        if !property.is_empty() {
            names.push(property);
        }
        names
    }

    /// Whether a number and the text of its digits differ on the wire, as they do in JSON.
    pub(super) fn is_strongly_typed(&self) -> bool {
        match self {
            Self::Request { media_type } | Self::Response { media_type, .. } => is_json(media_type),
            Self::Parameter { .. } => false,
        }
    }
}
