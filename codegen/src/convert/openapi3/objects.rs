//! The objects of OpenAPI 3.0 and 3.1: their members, and what each is.

/// What a member is.
pub(in crate::convert) enum Shape {
    Text,
    Flag,
    Texts,
    /// Any value: data.
    Any,
    Object(&'static Kind),
    List(&'static Kind),
    /// By names of the author.
    Names(&'static Kind),
    /// By path, status or expression, with `x-` members among them.
    Keyed(&'static Kind, Keys),
    Schema,
    SchemasByName,
    TextsByName,
    Security,
}

/// What the keys of [`Shape::Keyed`] are.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::convert) enum Keys {
    Paths,
    Statuses,
    Expressions,
}

/// Members by name.
pub(in crate::convert) type Members = [(&'static str, Shape)];

/// An object of OpenAPI 3.
pub(in crate::convert) struct Kind {
    members: &'static Members,
    /// Those that it has in common with another kind.
    common: &'static Members,
    /// What OpenAPI 3.1 has in addition.
    newer: &'static Members,
    /// Whether a reference may stand in its place.
    pub(in crate::convert) refers: bool,
    /// What is put right where it can mean one thing only, once the members are read.
    pub(in crate::convert) mend: Mend,
}

/// What an object must have, and often has not.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::convert) enum Mend {
    Nothing,
    Document,
    Info,
    Operation,
    Response,
    Parameter,
    Header,
    Flow,
}

const fn kind(members: &'static Members) -> Kind {
    Kind { members, common: &[], newer: &[], refers: false, mend: Mend::Nothing }
}

const fn shared(members: &'static Members) -> Kind {
    Kind { refers: true, ..kind(members) }
}

use Shape::{Any, Flag, Keyed, List, Names, Object, Schema, SchemasByName, Security, Text, Texts, TextsByName};

pub(in crate::convert) static DOCUMENT: Kind = Kind {
    newer: &[("webhooks", Names(&PATH_ITEM)), ("jsonSchemaDialect", Text)],
    mend: Mend::Document,
    ..kind(&[
        ("openapi", Any),
        ("info", Object(&INFO)),
        ("servers", List(&SERVER)),
        ("paths", Keyed(&PATH_ITEM, Keys::Paths)),
        ("components", Object(&COMPONENTS)),
        ("security", Security),
        ("tags", List(&TAG)),
        ("externalDocs", Object(&EXTERNAL_DOCS)),
    ])
};

static INFO: Kind = Kind {
    newer: &[("summary", Text)],
    mend: Mend::Info,
    ..kind(&[
        ("title", Text),
        ("description", Text),
        ("termsOfService", Text),
        ("contact", Object(&CONTACT)),
        ("license", Object(&LICENSE)),
        ("version", Text),
    ])
};

static CONTACT: Kind = kind(&[("name", Text), ("url", Text), ("email", Text)]);

static LICENSE: Kind = Kind { newer: &[("identifier", Text)], ..kind(&[("name", Text), ("url", Text)]) };

static SERVER: Kind = kind(&[("url", Text), ("description", Text), ("variables", Names(&VARIABLE))]);

static VARIABLE: Kind = kind(&[("enum", Texts), ("default", Text), ("description", Text)]);

static COMPONENTS: Kind = Kind {
    newer: &[("pathItems", Names(&PATH_ITEM))],
    ..kind(&[
        ("schemas", SchemasByName),
        ("responses", Names(&RESPONSE)),
        ("parameters", Names(&PARAMETER)),
        ("examples", Names(&EXAMPLE)),
        ("requestBodies", Names(&REQUEST_BODY)),
        ("headers", Names(&HEADER)),
        ("securitySchemes", Names(&SECURITY_SCHEME)),
        ("links", Names(&LINK)),
        ("callbacks", Names(&CALLBACK)),
    ])
};

static PATH_ITEM: Kind = kind(&[
    ("$ref", Text),
    ("summary", Text),
    ("description", Text),
    ("get", Object(&OPERATION)),
    ("put", Object(&OPERATION)),
    ("post", Object(&OPERATION)),
    ("delete", Object(&OPERATION)),
    ("options", Object(&OPERATION)),
    ("head", Object(&OPERATION)),
    ("patch", Object(&OPERATION)),
    ("trace", Object(&OPERATION)),
    ("servers", List(&SERVER)),
    ("parameters", List(&PARAMETER)),
]);

static OPERATION: Kind = Kind {
    mend: Mend::Operation,
    ..kind(&[
        ("tags", Texts),
        ("summary", Text),
        ("description", Text),
        ("externalDocs", Object(&EXTERNAL_DOCS)),
        ("operationId", Text),
        ("parameters", List(&PARAMETER)),
        ("requestBody", Object(&REQUEST_BODY)),
        ("responses", Keyed(&RESPONSE, Keys::Statuses)),
        ("callbacks", Names(&CALLBACK)),
        ("deprecated", Flag),
        ("security", Security),
        ("servers", List(&SERVER)),
    ])
};

static PARAMETER: Kind = Kind { common: VALUE, mend: Mend::Parameter, ..shared(&[("name", Text), ("in", Text)]) };

/// A parameter without what the header's name and place say.
static HEADER: Kind = Kind { common: VALUE, mend: Mend::Header, ..shared(&[]) };

/// A value that is sent by itself, and how it is written.
static VALUE: &Members = &[
    ("description", Text),
    ("required", Flag),
    ("deprecated", Flag),
    ("allowEmptyValue", Flag),
    ("style", Text),
    ("explode", Flag),
    ("allowReserved", Flag),
    ("schema", Schema),
    ("example", Any),
    ("examples", Names(&EXAMPLE)),
    ("content", Names(&MEDIA_TYPE)),
];

static REQUEST_BODY: Kind = shared(&[("description", Text), ("content", Names(&MEDIA_TYPE)), ("required", Flag)]);

static MEDIA_TYPE: Kind =
    kind(&[("schema", Schema), ("example", Any), ("examples", Names(&EXAMPLE)), ("encoding", Names(&ENCODING))]);

static ENCODING: Kind = kind(&[
    ("contentType", Text),
    ("headers", Names(&HEADER)),
    ("style", Text),
    ("explode", Flag),
    ("allowReserved", Flag),
]);

static RESPONSE: Kind = Kind {
    mend: Mend::Response,
    ..shared(&[
        ("description", Text),
        ("headers", Names(&HEADER)),
        ("content", Names(&MEDIA_TYPE)),
        ("links", Names(&LINK)),
    ])
};

/// Its members are expressions, not names; [`Kind::keyed`] says so.
pub(in crate::convert) static CALLBACK: Kind = shared(&[]);

static EXAMPLE: Kind = shared(&[("summary", Text), ("description", Text), ("value", Any), ("externalValue", Text)]);

static LINK: Kind = shared(&[
    ("operationRef", Text),
    ("operationId", Text),
    ("parameters", Any),
    ("requestBody", Any),
    ("description", Text),
    ("server", Object(&SERVER)),
]);

static TAG: Kind = kind(&[("name", Text), ("description", Text), ("externalDocs", Object(&EXTERNAL_DOCS))]);

pub(in crate::convert) static EXTERNAL_DOCS: Kind = kind(&[("description", Text), ("url", Text)]);

static SECURITY_SCHEME: Kind = shared(&[
    ("type", Text),
    ("description", Text),
    ("name", Text),
    ("in", Text),
    ("scheme", Text),
    ("bearerFormat", Text),
    ("flows", Object(&FLOWS)),
    ("openIdConnectUrl", Text),
]);

static FLOWS: Kind = kind(&[
    ("implicit", Object(&FLOW)),
    ("password", Object(&FLOW)),
    ("clientCredentials", Object(&FLOW)),
    ("authorizationCode", Object(&FLOW)),
]);

static FLOW: Kind = Kind {
    mend: Mend::Flow,
    ..kind(&[("authorizationUrl", Text), ("tokenUrl", Text), ("refreshUrl", Text), ("scopes", TextsByName)])
};

pub(in crate::convert) static DISCRIMINATOR: Kind = kind(&[("propertyName", Text), ("mapping", TextsByName)]);

pub(in crate::convert) static XML: Kind =
    kind(&[("name", Text), ("namespace", Text), ("prefix", Text), ("attribute", Flag), ("wrapped", Flag)]);

impl Kind {
    /// The member of that name; the newer ones only if they count.
    pub(in crate::convert) fn member(&self, name: &str, newer: bool) -> Option<&'static Shape> {
        let newer = if newer { self.newer } else { &[] };
        self.members.iter().chain(self.common).chain(newer).find(|(known, _)| *known == name).map(|(_, shape)| shape)
    }

    /// What its members may be called, the newer ones too.
    pub(in crate::convert) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.members.iter().chain(self.common).chain(self.newer).map(|(name, _)| *name)
    }

    /// The kind and the keys of its members, if it has no others.
    pub(in crate::convert) fn keyed(&'static self) -> Option<Shape> {
        std::ptr::eq(self, &raw const CALLBACK).then_some(Keyed(&PATH_ITEM, Keys::Expressions))
    }
}
