//! How the servers say no: rarely as FHIR would have it.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use nextgen_patient_access::{Api, Product};
use serde_json::{Value, json};

use crate::{answer::resource::fhir, behaviour::Behaviour, description::NoRoute};

/// Why a request is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refused {
    pub(crate) status: StatusCode,
    /// FHIR's issue type.
    code: &'static str,
    why: String,
}

impl Refused {
    fn new(status: StatusCode, code: &'static str, why: impl Into<String>) -> Self {
        Self { status, code, why: why.into() }
    }

    pub(crate) fn invalid(why: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid", why)
    }

    /// With the status that a description says.
    pub(crate) fn described(status: u16, why: impl Into<String>) -> Self {
        match StatusCode::from_u16(status) {
            Ok(StatusCode::NOT_FOUND) => Self::not_found(why),
            Ok(status) => Self::new(status, "invalid", why),
            Err(_) => Self::invalid(why),
        }
    }

    pub(crate) fn unauthorized(why: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "login", why)
    }

    pub(crate) fn forbidden(why: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", why)
    }

    pub(crate) fn not_found(why: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", why)
    }

    pub(crate) fn unprocessable(why: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "processing", why)
    }

    pub(crate) fn no_route() -> Self {
        Self::not_found("the API has no such route")
    }

    pub(crate) fn method() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "not-supported", "the route exists, but not for this method")
    }

    pub(crate) fn not_acceptable() -> Self {
        Self::new(StatusCode::NOT_ACCEPTABLE, "not-supported", "none of the media types that are accepted can be had")
    }

    pub(crate) fn not_implemented() -> Self {
        Self::new(StatusCode::NOT_IMPLEMENTED, "not-supported", "the type is not served")
    }

    pub(crate) fn throttled(why: impl Into<String>) -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, "throttled", why)
    }

    pub(crate) fn unavailable() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "transient", "the service is away for a moment")
    }

    pub(crate) fn answer(&self, api: Api, behaviour: &Behaviour) -> Response {
        let is_enterprise = api.product() == Product::Enterprise;
        let mut response = match self.status {
            StatusCode::SERVICE_UNAVAILABLE if behaviour.gateway_errors => return gateway(api.product(), self.status),
            StatusCode::FORBIDDEN if is_enterprise && behaviour.bare_refusals => json_answer(&json!(["Access denied"])),
            StatusCode::UNAUTHORIZED if is_enterprise && behaviour.bare_refusals => json_answer(&json!("Unauthorized")),
            _ => fhir(api, &self.outcome(is_enterprise && behaviour.outcomes_without_code)),
        };
        *response.status_mut() = self.status;
        if self.status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }

    fn outcome(&self, without_code: bool) -> Value {
        let issue = if without_code {
            // As seen: no `code`, and the server's stack trace as an issue of its own.
            let trace =
                "   at Sandbox.Fhir.Search.Execute(Request request)\n   at Sandbox.Fhir.Controller.Get(String type)";
            let mut issues = vec![json!({ "severity": "error", "diagnostics": self.why })];
            if self.status == StatusCode::BAD_REQUEST {
                issues.push(json!({ "severity": "information", "diagnostics": trace }));
            }
            issues
        } else {
            vec![json!({ "severity": "error", "code": self.code, "diagnostics": self.why })]
        };
        json!({ "resourceType": "OperationOutcome", "issue": issue })
    }
}

impl From<NoRoute> for Refused {
    fn from(why: NoRoute) -> Self {
        match why {
            NoRoute::Path => Self::no_route(),
            NoRoute::Method => Self::method(),
        }
    }
}

fn json_answer(value: &Value) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

/// What stands in front of the servers answers for itself: HTML at Enterprise, nothing at all at Office.
pub(crate) fn gateway(product: Product, status: StatusCode) -> Response {
    if product == Product::Office {
        return status.into_response();
    }
    let words = status.canonical_reason().unwrap_or("Error");
    let number = status.as_u16();
    let body = format!(
        "<html>\n<head><title>{number} {words}</title></head>\n<body>\n<center><h1>{number} {words}</h1></center>\n</body>\n</html>\n"
    );
    (status, [(header::CONTENT_TYPE, "text/html")], body).into_response()
}
