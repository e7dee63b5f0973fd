//! Every form of description to one OpenAPI 3.0.3 document.
