//! Where a schema is used: what its rules and its texts are called.

use super::media_type::is_json;

/// What a schema describes.
#[derive(Clone, Copy)]
pub(super) enum Site<'s> {
    Request { media_type: &'s str },
    Response { status: &'s str, media_type: &'s str },
    Header { status: &'s str, name: &'s str },
    Parameter(Parameter<'s>),
}

#[derive(Clone, Copy)]
pub(super) struct Parameter<'s> {
    pub(super) location: &'s str,
    pub(super) name: &'s str,
    pub(super) is_required: bool,
    /// Whether a single value is read as a list of one.
    pub(super) takes_list_of_one: bool,
}

/// Who sends it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

impl Site<'_> {
    pub(super) fn side(&self) -> Side {
        match self {
            Self::Request { .. } | Self::Parameter(_) => Side::Request,
            Self::Response { .. } | Self::Header { .. } => Side::Response,
        }
    }

    /// How the ids of its rules begin.
    pub(super) fn prefix(&self, is_top: bool) -> &'static str {
        match (self, is_top) {
            (Self::Request { .. }, true) => "request-body",
            (Self::Request { .. }, false) => "request-property",
            (Self::Response { .. }, true) => "response-body",
            (Self::Response { .. }, false) => "response-property",
            (Self::Header { .. }, true) => "response-header",
            (Self::Header { .. }, false) => "response-header-property",
            (Self::Parameter(_), true) => "request-parameter",
            (Self::Parameter(_), false) => "request-parameter-property",
        }
    }

    pub(super) fn subject(&self, property: &str) -> String {
        let whole = match self {
            Self::Request { media_type } => format!("request body, {media_type}"),
            Self::Response { status, media_type } => format!("response body of `{status}`, {media_type}"),
            Self::Header { status, name } => format!("response header `{name}` of the status `{status}`"),
            Self::Parameter(Parameter { location, name, .. }) => format!("{location} parameter `{name}`"),
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
            Self::Header { status, name } => vec![*status, *name],
            Self::Parameter(Parameter { location, name, .. }) => vec![*location, *name],
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
            Self::Header { .. } | Self::Parameter(_) => false,
        }
    }
}
