//! Documented corrections and named rules over an OpenAPI 3.0 document.
