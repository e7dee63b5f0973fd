//! Our words for what has the same name everywhere.

/// What a parameter of FHIR's RESTful API means, whatever the resource type.
pub(super) fn parameter(name: &str) -> Option<&'static str> {
    Some(match name {
        "id" | "_id" => "Logical id of the resource.",
        "_include" => "Adds to the page what the matches refer to.",
        "_lastUpdated" => "When the server last changed the resource.",
        "_maxresults" => "How many resources the server shall send at most, for example `50`.",
        "_revinclude" => "Adds to the page what refers to the matches.",
        "address" => "A part of the address, whichever it is.",
        "address-city" => "City of the address.",
        "address-country" => "Country of the address.",
        "address-postalcode" => "Postal code of the address.",
        "address-state" => "State of the address.",
        "authored" | "authoredon" => "When the request was made.",
        "birthdate" => "Date of birth, for example `1956-05-27`.",
        "category" => "Category of the resource.",
        "clinical-status" | "clinicalstatus" => "Clinical status, for example `active`.",
        "code" => "Code that says what the resource is about.",
        "date" => "Date or period to match, for example `ge2024-01-15`.",
        "family" => "Family name.",
        "gender" => "Administrative gender: `male`, `female`, `other` or `unknown`.",
        "given" => "Given name.",
        "identifier" => "Business identifier, such as a medical record number.",
        "intent" => "Intent of the request, for example `order`.",
        "lifecycle-status" => "Where the goal stands, for example `active`.",
        "name" => "A part of the name.",
        "onset-date" => "When the condition began.",
        "patient" => "Logical id of the patient whose resources are wanted.",
        "practitioner" => "Logical id of the practitioner.",
        "practitioner.identifier" => "Business identifier of the practitioner in the role.",
        "practitioner.name" => "A part of the name of the practitioner in the role.",
        "specialty" => "Specialty of the practitioner in the role.",
        "status" => "Status of the resource.",
        "target-date" => "When the goal is to be reached.",
        "type" => "Kind of the resource.",
        "vid" => "Id of the version, as `meta.versionId` has it.",
        _ => return None,
    })
}

/// What FHIR says of every parameter of this search type.
pub(super) fn search_type(search_type: &str, parameter: &str) -> Option<&'static str> {
    Some(match search_type {
        // They are no filters, or take no system, whatever the server calls them.
        _ if matches!(parameter, "_id" | "_count" | "_maxresults") => return None,
        "number" => "A FHIR number, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.",
        "date" => {
            "A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`."
        }
        "string" => {
            "A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same."
        }
        "token" => {
            "A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more."
        }
        "reference" => "A FHIR reference: `id`, `Type/id` or a URL.",
        "quantity" => {
            "A FHIR quantity: `number` or `number|system|unit`, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`."
        }
        "uri" => "A FHIR uri: the very same one; modifiers are `:below` and `:above`.",
        "composite" => "A FHIR composite: values of several parameters, joined by `$`.",
        _ => return None,
    })
}

/// What a status means where no OperationOutcome explains it.
pub(super) fn status(status: &str) -> &'static str {
    match status {
        "202" => "Accepted: the work goes on.",
        "204" => "Done; there is nothing to send.",
        "400" => "The request is not valid.",
        "401" => "The access token is missing or expired, or does not allow this.",
        "403" => "The access token does not allow this.",
        "404" => "There is nothing here.",
        "422" => "The server cannot process what was sent.",
        "429" => "Too many requests: wait before the next.",
        _ if status.starts_with('2') => "Done.",
        _ if status.starts_with('4') => "The request was refused.",
        _ if status.starts_with('5') => "The server failed.",
        _ => "Any other answer.",
    }
}
