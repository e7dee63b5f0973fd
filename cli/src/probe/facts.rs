//! What the product rests on, and nobody here could try: the one list of it.
//!
//! A fact says what is believed of a server, how sure that is, where in this repository something rests on it, what has to be asked,
//! and who judges the answers. A new one is a row here.

use nextgen_patient_access::Api;
use serde::Serialize;

use super::{
    judge::{Judgement, document, entry, page, refusal, server, unknown},
    question::{self, Known, Question, Question::*},
};

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Certainty {
    /// The vendor says so.
    Documented,
    /// Independent integrators have seen it.
    Observed,
    /// Other APIs or the standards are so.
    Inferred,
    /// Nobody knows; the product works in both cases.
    Unsure,
}

pub(crate) struct Fact {
    pub(crate) id: &'static str,
    pub(crate) belief: &'static str,
    pub(crate) certainty: Certainty,
    /// The APIs that it is about.
    pub(crate) apis: &'static [Api],
    /// What rests on it: a file of this repository, and words in it.
    pub(crate) rests_on: (&'static str, &'static str),
    pub(crate) asks: &'static [Question],
    pub(crate) judge: fn(&Known) -> Judgement,
}

use Api::{EnterpriseDstu2, EnterpriseR4, OfficeBulkR4, OfficeR3, OfficeR4};
use Certainty::{Documented, Inferred, Observed, Unsure};

const EVERY: &[Api] = &[EnterpriseR4, EnterpriseDstu2, OfficeR4, OfficeR3, OfficeBulkR4];
const OPEN: &[Api] = &[EnterpriseR4, OfficeR4, OfficeR3, OfficeBulkR4];
const PATIENTS: &[Api] = &[EnterpriseR4, EnterpriseDstu2, OfficeR4, OfficeR3];
const R4: &[Api] = &[EnterpriseR4, OfficeR4];
const ENTERPRISE: &[Api] = &[EnterpriseR4, EnterpriseDstu2];
const OFFICE: &[Api] = &[OfficeR4, OfficeR3];
const ALL_OFFICE: &[Api] = &[OfficeR4, OfficeR3, OfficeBulkR4];
const ENTERPRISE_R4: &[Api] = &[EnterpriseR4];
const OFFICE_R4: &[Api] = &[OfficeR4];
const DSTU2: &[Api] = &[EnterpriseDstu2];
const BULK: &[Api] = &[OfficeBulkR4];

/// Whatever is asked tells.
const ANY: &[Question] = question::ALL;
const SEARCHED: &[Question] = &[Searches, Pages];
const ASKED: &[Question] = &[WithoutToken, Demands, UnknownRead];

const fn fact(
    (id, certainty, apis): (&'static str, Certainty, &'static [Api]),
    belief: &'static str,
    rests_on: (&'static str, &'static str),
    asks: &'static [Question],
    judge: fn(&Known) -> Judgement,
) -> Fact {
    Fact { id, belief, certainty, apis, rests_on, asks, judge }
}

#[rustfmt::skip]
pub(crate) const FACTS: &[Fact] = &[
    // What the server says of itself.
    fact(("metadata-open", Observed, OPEN), "metadata answers without a token",
        ("src/discover/mod.rs", "without a token"), &[Metadata], server::metadata_open),
    fact(("metadata-with-token", Observed, DSTU2), "metadata is refused with 400 without a token, and answers with one",
        ("src/discover/mod.rs", "Enterprise DSTU2 answers 400"), &[Metadata, MetadataWithToken], server::metadata_with_token),
    fact(("metadata-version", Documented, EVERY), "the statement is of the API's FHIR version",
        ("src/discover/statement.rs", "fhirVersion"), &[Metadata, MetadataWithToken], server::metadata_version),
    fact(("metadata-described", Observed, EVERY), "the statement names what our description has, and nothing else",
        ("specs/README.md", "Two witnesses"), &[Metadata, MetadataWithToken], server::metadata_described),
    fact(("all-patients-stated", Inferred, BULK), "the statement has an export of all patients",
        ("src/export/patients.rs", "Patient~1$export"), &[Metadata], server::all_patients_stated),
    fact(("smart-configuration", Observed, EVERY), "smart-configuration answers without a token, and says where patients sign in",
        ("src/auth/configuration.rs", "smart-configuration"), &[Smart], server::smart),
    fact(("sign-in-urls", Documented, EVERY), "production's sign-in is where it is published to be",
        ("src/base/api.rs", "patient-oauth/authorize"), &[Smart], server::sign_in_urls),
    fact(("pkce", Observed, EVERY), "smart-configuration lists S256",
        ("src/auth/authorize.rs", "PKCE"), &[Smart], server::pkce),
    fact(("issuers-differ", Observed, ENTERPRISE_R4), "smart-configuration and openid-configuration name two issuers",
        ("src/auth/metadata.rs", "jwk"), &[Smart, Openid], server::issuers_differ),
    fact(("unknown-well-known", Observed, EVERY), "an unknown .well-known document is 401 at Enterprise, 404 at Office",
        ("sandbox/src/answer/auth/discovery.rs", "no such document"), &[UnknownWellKnown], server::unknown_well_known),
    fact(("directory", Observed, R4), "practices are listed without a token, as a Bundle",
        ("src/directory/mod.rs", "no token"), &[Directory], server::directory),

    // How it answers.
    fact(("token-demanded", Inferred, EVERY), "without a token the answer is 401",
        ("src/transport/send.rs", "UNAUTHORIZED"), &[WithoutToken], server::token_demanded),
    fact(("media-type", Observed, EVERY), "FHIR comes with FHIR's own media type",
        ("fhir/src/version.rs", "application/fhir+json"), ANY, server::media_type),
    fact(("old-accept", Observed, ENTERPRISE_R4), "DSTU2's media type may be asked for, too",
        ("src/discover/mod.rs", "application/json+fhir"), &[OldAccept], server::old_accept),
    fact(("request-id", Observed, ENTERPRISE), "each answer has x-request-id",
        ("src/base/error/mod.rs", "x-request-id"), ANY, server::request_id),
    fact(("request-id-office", Unsure, ALL_OFFICE), "each answer has x-request-id",
        ("src/base/error/mod.rs", "x-request-id"), ANY, server::request_id),
    fact(("api-version", Observed, ENTERPRISE), "each answer has api-version",
        ("sandbox/src/serve.rs", "api-version"), ANY, server::api_version),
    fact(("limit", Documented, ALL_OFFICE), "20 requests a minute are answered",
        ("src/transport/rate.rs", "per_minute(20)"), ANY, server::limit),
    fact(("limit-enterprise", Unsure, ENTERPRISE), "so many requests, one after the other, are answered",
        ("src/transport/rate.rs", "default_for"), ANY, server::limit),
    fact(("retry-after", Unsure, EVERY), "where 429 or 503 say when to come back, it is 1 to 120 seconds",
        ("src/transport/retry.rs", "longest_retry_after"), ANY, refusal::retry_after),

    // Refusals.
    fact(("bare-refusals", Observed, ENTERPRISE), "401 and 403 are a JSON string or array",
        ("src/transport/failure.rs", "outcome"), &[WithoutToken, Searches], refusal::bare),
    fact(("outcomes-without-code", Observed, ENTERPRISE), "issues of OperationOutcomes have no code",
        ("fhir/src/outcome.rs", "code"), ASKED, refusal::outcomes_without_code),
    fact(("refusals-as-outcomes", Unsure, OFFICE), "a refusal is an OperationOutcome",
        ("fhir/src/outcome.rs", "OperationOutcome"), ASKED, refusal::outcomes),
    fact(("gateway-html", Observed, ENTERPRISE), "502 to 504 are HTML",
        ("src/transport/failure.rs", "outcome"), ANY, refusal::gateway_html),
    fact(("gateway-nothing", Observed, ALL_OFFICE), "502 to 504 have no body",
        ("src/transport/failure.rs", "outcome"), ANY, refusal::gateway_nothing),
    fact(("demands", Observed, R4), "searches without what they demand are refused, with the status that the description says",
        ("src/base/demand.rs", "x-search-demands"), &[Demands], refusal::demands),
    fact(("unknown-id", Inferred, PATIENTS), "reading an id that nobody has is 404",
        ("src/record/report.rs", "NOT_FOUND"), &[UnknownRead], refusal::read_unknown),

    // The patient.
    fact(("patient-alone", Observed, ENTERPRISE), "a search for Patient finds the one whom the token is for",
        ("src/client/patient.rs", "only_patient"), &[Patients], server::patient_alone),
    fact(("patient-alone-office", Unsure, OFFICE), "a search for Patient finds the one whom the token is for",
        ("src/client/patient.rs", "only_patient"), &[Patients], server::patient_alone),
    fact(("patient-readable", Inferred, PATIENTS), "the patient can be read (a practice has been seen to refuse it)",
        ("src/directory/patient.rs", "403"), &[Patient], server::patient_readable),
    fact(("practice-named", Observed, ENTERPRISE), "Patient.managingOrganization.display names the practice",
        ("src/directory/patient.rs", "patient.get(\"managingOrganization\")"), &[Patient], server::practice_named),
    fact(("practice-named-office", Unsure, OFFICE), "Patient.managingOrganization.display names the practice",
        ("src/directory/patient.rs", "patient.get(\"managingOrganization\")"), &[Patient], server::practice_named),

    // Searches and their pages.
    fact(("types-served", Documented, R4), "each type of the description is searched by patient, or not shared (403)",
        ("src/record/report.rs", "403"), &[Searches], refusal::types_served),
    fact(("types-served-inferred", Inferred, &[EnterpriseDstu2, OfficeR3]), "each type of the description is searched by patient, or not shared (403)",
        ("specs/README.md", "Inferred descriptions"), &[Searches], refusal::types_served),
    fact(("types-shared", Unsure, PATIENTS), "the practice shares every type",
        ("src/record/report.rs", "403"), &[Searches], refusal::types_shared),
    fact(("searches-are-bundles", Inferred, PATIENTS), "a search answers with a Bundle",
        ("src/paging/bundle.rs", "Bundle"), SEARCHED, page::bundles),
    fact(("nothing-is-a-bundle", Inferred, PATIENTS), "a search that finds nothing answers with an empty Bundle",
        ("src/paging/bundle.rs", "OperationOutcome"), &[Nothing], page::nothing_is_a_bundle),
    fact(("total-told", Inferred, PATIENTS), "each page has a total",
        ("src/paging/evidence.rs", "total"), SEARCHED, page::total_told),
    fact(("total-steady", Inferred, PATIENTS), "all pages of a search have the same total",
        ("src/paging/evidence.rs", "total"), SEARCHED, page::total_steady),
    fact(("total-true", Inferred, PATIENTS), "a search has as many matches as its total says",
        ("src/paging/evidence.rs", "total"), &[Searches, Pages, Provenance], page::total_true),
    fact(("next-told", Inferred, &[EnterpriseDstu2, OfficeR4, OfficeR3]), "where the total says more, there is a next",
        ("src/paging/mod.rs", "next"), SEARCHED, page::next_told),
    fact(("next-told-enterprise", Unsure, ENTERPRISE_R4), "where the total says more, there is a next (it has been seen to be missing)",
        ("src/paging/mod.rs", "next"), SEARCHED, page::next_told),
    fact(("next-usable", Inferred, PATIENTS), "a next has a URL, and there is one",
        ("src/paging/links.rs", "next"), SEARCHED, page::next_usable),
    fact(("next-leads-on", Inferred, PATIENTS), "the next page has other resources",
        ("src/paging/evidence.rs", "again"), SEARCHED, page::next_leads_on),
    fact(("next-ends", Inferred, PATIENTS), "the last page has no next",
        ("src/paging/mod.rs", "AGAIN"), SEARCHED, page::next_ends),
    fact(("links-here", Observed, PATIENTS), "a next leads to the server and the base that were asked, in whatever case",
        ("src/base/endpoint.rs", "in other case"), SEARCHED, page::links_here),
    fact(("links-in-other-case", Observed, ENTERPRISE_R4), "the path of a next is in other case than the base",
        ("src/base/endpoint.rs", "in other case"), SEARCHED, page::links_in_other_case),
    fact(("links-numbered", Observed, ENTERPRISE_R4), "a next has page=N",
        ("src/paging/position.rs", "page"), SEARCHED, page::links_numbered),
    fact(("page-of-25", Observed, ENTERPRISE_R4), "a page has 25 matches",
        ("sandbox/src/behaviour.rs", "25 matches"), SEARCHED, page::page_of_25),
    fact(("count-taken", Observed, ENTERPRISE_R4), "a search with _count is not refused",
        ("src/client/page_size.rs", "_count"), &[Count], page::count_taken),
    fact(("count-taken-unsure", Unsure, &[EnterpriseDstu2, OfficeR4, OfficeR3]), "a search with _count is not refused",
        ("src/client/page_size.rs", "_count"), &[Count], page::count_taken),
    fact(("count-ignored", Observed, ENTERPRISE_R4), "_count changes nothing",
        ("src/client/page_size.rs", "_count"), &[Count], page::count_ignored),
    fact(("count-honoured", Unsure, &[EnterpriseDstu2, OfficeR4, OfficeR3]), "a page has at most as many matches as _count says",
        ("src/client/page_size.rs", "_count"), &[Count], page::count_honoured),
    fact(("last-updated", Observed, ENTERPRISE_R4), "_lastUpdated is taken",
        ("specs/openapi/enterprise-r4.json", "_lastUpdated"), &[LastUpdated], refusal::last_updated),
    fact(("provenance-along", Observed, R4), "_revinclude=Provenance:target is taken",
        ("src/record/query.rs", "Provenance:target"), &[Provenance], page::provenance_along),

    // What is on them.
    fact(("text-sound", Inferred, PATIENTS), "answers are UTF-8, without halves of characters",
        ("src/paging/bundle.rs", "UTF-8"), SEARCHED, entry::text_sound),
    fact(("entries-sound", Inferred, PATIENTS), "entries are a list of objects, each with a resource, and with members as FHIR has them",
        ("src/paging/bundle.rs", "entry"), SEARCHED, entry::entries_sound),
    fact(("modes", Inferred, PATIENTS), "each entry says whether it matches or comes along",
        ("src/paging/bundle.rs", "mode"), SEARCHED, entry::modes),
    fact(("nothing-along", Inferred, PATIENTS), "nothing comes along that was not asked for",
        ("src/record/engine/page.rs", "SearchMode"), SEARCHED, entry::nothing_along),
    fact(("no-outcomes", Inferred, PATIENTS), "no OperationOutcome is among the entries",
        ("src/paging/evidence.rs", "Outcome"), SEARCHED, entry::no_outcomes),
    fact(("ids", Inferred, PATIENTS), "each match has an id, of FHIR's grammar",
        ("fhir/src/identity.rs", "FHIR's ids"), SEARCHED, entry::ids),
    fact(("id-prefixes", Documented, OFFICE_R4), "ids begin with PT-, PL-, HC-, ED-, HX-, VS- or LR-, by their type",
        ("sandbox/src/population/key.rs", "PT-"), SEARCHED, entry::prefixes),
    fact(("own-matches", Inferred, PATIENTS), "all matches are the patient's own",
        ("src/record/engine/page.rs", "another patient's"), SEARCHED, entry::own_matches),
    fact(("own-references", Inferred, PATIENTS), "no resource refers to another patient",
        ("src/record/reference.rs", "Target"), SEARCHED, entry::own_references),
    fact(("references-sound", Inferred, PATIENTS), "references are Type/id, or a URL",
        ("src/record/reference.rs", "Source: <https://hl7.org/fhir/R4/references.html"), SEARCHED, entry::references_sound),
    fact(("read-same", Inferred, PATIENTS), "reading a match answers with that resource",
        ("src/client/mod.rs", "Reads one resource"), &[Searches, Read], entry::read_same),

    // Documents.
    fact(("documents-where", Observed, ENTERPRISE_R4), "documents are at …/document/pdf-… or xml-… of the same server",
        ("sandbox/src/answer/fhir/mod.rs", "document/"), &[Searches], document::where_they_are),
    fact(("documents-absolute", Inferred, PATIENTS), "the URL of a document is absolute",
        ("src/record/documents/mod.rs", "url"), &[Searches], document::absolute),
    fact(("document-given", Observed, PATIENTS), "a document is answered as itself",
        ("src/record/documents/content.rs", "Binary"), &[Searches, Document], document::given),
    fact(("ccda", Documented, OFFICE_R4), "/ccda beside the FHIR base answers with a C-CDA document, as text/xml",
        ("src/base/endpoint.rs", "/ccda"), &[Ccda], document::ccda),
    fact(("ccda-inferred", Inferred, &[OfficeR3]), "/ccda beside the FHIR base answers with a C-CDA document, as text/xml",
        ("specs/README.md", "by analogy with Office R4"), &[Ccda], document::ccda),

    // Bulk exports.
    fact(("groups", Inferred, BULK), "groups come as a Bundle, and as 404 where there is none",
        ("specs/README.md", "A group is read as `Group`"), &[Groups], server::groups),
    fact(("patient-search", Inferred, BULK), "$patient-search answers with a Bundle of Patient",
        ("specs/README.md", "The patient search answers"), &[PatientSearch], server::patient_search),

    // What is never tried.
    fact(("exports", Documented, BULK), "an export answers 202 with Content-Location, then a manifest",
        ("src/export/answers.rs", "Content-Location"), &[], never_an_export),
    fact(("refreshes", Observed, PATIENTS), "a refresh token may be another one after each refresh",
        ("src/auth/session/mod.rs", "rotate"), &[], never_a_refresh),
    fact(("others-refused", Inferred, PATIENTS), "another patient's record is refused",
        ("src/record/engine/mod.rs", "another patient's"), &[], never_anothers),
];

fn never_an_export(_: &Known) -> Judgement {
    unknown("never tried: it would be the week's one")
}

fn never_a_refresh(_: &Known) -> Judgement {
    unknown("never tried: it may end the session")
}

fn never_anothers(_: &Known) -> Judgement {
    unknown("never tried: nobody is to ask for that")
}

/// The facts about an API.
pub(crate) fn of(api: Api) -> impl Iterator<Item = &'static Fact> {
    FACTS.iter().filter(move |fact| fact.apis.contains(&api))
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    #[test]
    fn what_rests_on_a_fact_is_there() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        if !root.join("specs").is_dir() {
            eprintln!("skipped: the repository is not here");
            return;
        }
        for Fact { id, rests_on: (file, words), .. } in FACTS {
            let text = fs::read_to_string(root.join(file)).unwrap_or_default();
            assert!(text.contains(words), "{id}: {file} has no `{words}`");
        }
    }

    #[test]
    fn each_fact_has_a_name_of_its_own_and_asks_what_its_apis_are_asked() {
        let ids: BTreeSet<&str> = FACTS.iter().map(|fact| fact.id).collect();
        assert_eq!(ids.len(), FACTS.len());
        for fact in FACTS {
            for api in fact.apis {
                let asked: Vec<Question> = Question::of(*api).collect();
                let is_asked = fact.asks.iter().any(|question| asked.contains(question));
                assert!(is_asked || fact.asks.is_empty(), "{} of {api}", fact.id);
            }
        }
        for api in Api::ALL {
            for question in Question::of(api) {
                assert!(
                    of(api).any(|fact| fact.asks.contains(&question)),
                    "{question:?} is asked of {api} for no fact"
                );
            }
        }
    }
}
