// @generated from specs/openapi/enterprise-r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 0bcdb49059a46efaa0b59f253bb426dcdb89f800a4c2c4102e4feb4b3b6c5806
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

pub use progenitor_client::{ByteStream, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
/// NextGen Enterprise EHR 5.9.0+, FHIR R4.
///
/// Patient access to NextGen Enterprise EHR 5.9.0+, in FHIR R4 (4.0.1).
///
/// Its operations stand by resource on [the module's page](self).
#[derive(Clone)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Client,
}
impl ::std::fmt::Debug for Client {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct(stringify!(Client)).finish_non_exhaustive()
    }
}
impl ClientInfo<crate::Client> for Client {
    fn api_version() -> &'static str {
        "5.0.1.698"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Client {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Client>,
    {}
};
impl Client {
    /// Searches for `AllergyIntolerance` resources.
    ///
    /// `GET /AllergyIntolerance`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::AllergyIntoleranceSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::AllergyIntoleranceSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`date`](builder::AllergyIntoleranceSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`last_updated`](builder::AllergyIntoleranceSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::AllergyIntoleranceSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::AllergyIntoleranceSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.allergy_intolerance_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn allergy_intolerance_search(&self) -> builder::AllergyIntoleranceSearch<'_> {
        builder::AllergyIntoleranceSearch::new(self)
    }
    /// Reads one `AllergyIntolerance` by its logical id.
    ///
    /// `GET /AllergyIntolerance/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.allergy_intolerance_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn allergy_intolerance_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::AllergyIntoleranceRead<'_> {
        builder::AllergyIntoleranceRead::new(self).id(id)
    }
    /// Searches for `CarePlan` resources.
    ///
    /// `GET /CarePlan`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::CarePlanSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::CarePlanSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`category`](builder::CarePlanSearch::category), any number of times: Category of the plan, for example `assess-plan`. Without it the server answers 404, with an `OperationOutcome` that asks for it. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`status`](builder::CarePlanSearch::status), any number of times: Status of the plan, `draft`, `active`, `on-hold`, `revoked`, `completed`, `entered-in-error` or `unknown`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`last_updated`](builder::CarePlanSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::CarePlanSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::CarePlanSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.care_plan_search().patient("123").category("assess-plan").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn care_plan_search(&self) -> builder::CarePlanSearch<'_> {
        builder::CarePlanSearch::new(self)
    }
    /// Reads one `CarePlan` by its logical id.
    ///
    /// `GET /CarePlan/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.care_plan_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn care_plan_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::CarePlanRead<'_> {
        builder::CarePlanRead::new(self).id(id)
    }
    /// Searches for `CareTeam` resources.
    ///
    /// `GET /CareTeam`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::CareTeamSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::CareTeamSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`status`](builder::CareTeamSearch::status), any number of times: Status of the care team, `proposed`, `active`, `suspended`, `inactive` or `entered-in-error`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`last_updated`](builder::CareTeamSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`revinclude`](builder::CareTeamSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.care_team_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn care_team_search(&self) -> builder::CareTeamSearch<'_> {
        builder::CareTeamSearch::new(self)
    }
    /// Reads one `CareTeam` by its logical id.
    ///
    /// `GET /CareTeam/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.care_team_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn care_team_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::CareTeamRead<'_> {
        builder::CareTeamRead::new(self).id(id)
    }
    /// Searches for `Condition` resources.
    ///
    /// `GET /Condition`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::ConditionSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::ConditionSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`category`](builder::ConditionSearch::category), any number of times: Category of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`onset_date`](builder::ConditionSearch::onset_date) (`onset-date`), any number of times: When the condition began. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`clinical_status`](builder::ConditionSearch::clinical_status) (`clinical-status`), any number of times: Clinical status, for example `active`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`last_updated`](builder::ConditionSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::ConditionSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::ConditionSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.condition_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn condition_search(&self) -> builder::ConditionSearch<'_> {
        builder::ConditionSearch::new(self)
    }
    /// Reads one `Condition` by its logical id.
    ///
    /// `GET /Condition/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.condition_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn condition_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::ConditionRead<'_> {
        builder::ConditionRead::new(self).id(id)
    }
    /// Searches for `Coverage` resources.
    ///
    /// `GET /Coverage`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::CoverageSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::CoverageSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`last_updated`](builder::CoverageSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::CoverageSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::CoverageSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.coverage_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn coverage_search(&self) -> builder::CoverageSearch<'_> {
        builder::CoverageSearch::new(self)
    }
    /// Reads one `Coverage` by its logical id.
    ///
    /// `GET /Coverage/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.coverage_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn coverage_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::CoverageRead<'_> {
        builder::CoverageRead::new(self).id(id)
    }
    /// Searches for `Device` resources.
    ///
    /// `GET /Device`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::DeviceSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::DeviceSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`status`](builder::DeviceSearch::status), any number of times: Status of the device, `active`, `inactive`, `entered-in-error` or `unknown`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`last_updated`](builder::DeviceSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::DeviceSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::DeviceSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.device_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn device_search(&self) -> builder::DeviceSearch<'_> {
        builder::DeviceSearch::new(self)
    }
    /// Reads one `Device` by its logical id.
    ///
    /// `GET /Device/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.device_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn device_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::DeviceRead<'_> {
        builder::DeviceRead::new(self).id(id)
    }
    /// Searches for `DiagnosticReport` resources.
    ///
    /// `GET /DiagnosticReport`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::DiagnosticReportSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::DiagnosticReportSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`category`](builder::DiagnosticReportSearch::category), any number of times: Category of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`code`](builder::DiagnosticReportSearch::code), any number of times: Code that says what the resource is about. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`date`](builder::DiagnosticReportSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`last_updated`](builder::DiagnosticReportSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::DiagnosticReportSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::DiagnosticReportSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.diagnostic_report_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn diagnostic_report_search(&self) -> builder::DiagnosticReportSearch<'_> {
        builder::DiagnosticReportSearch::new(self)
    }
    /// Reads one `DiagnosticReport` by its logical id.
    ///
    /// `GET /DiagnosticReport/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.diagnostic_report_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn diagnostic_report_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::DiagnosticReportRead<'_> {
        builder::DiagnosticReportRead::new(self).id(id)
    }
    /// Searches for `DocumentReference` resources.
    ///
    /// `GET /DocumentReference`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::DocumentReferenceSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::DocumentReferenceSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`type_`](builder::DocumentReferenceSearch::type_) (`type`), any number of times: Kind of document, as a LOINC code. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`date`](builder::DocumentReferenceSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`category`](builder::DocumentReferenceSearch::category), any number of times: Category of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`last_updated`](builder::DocumentReferenceSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::DocumentReferenceSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::DocumentReferenceSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.document_reference_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn document_reference_search(&self) -> builder::DocumentReferenceSearch<'_> {
        builder::DocumentReferenceSearch::new(self)
    }
    /// Reads one `DocumentReference` by its logical id.
    ///
    /// `GET /DocumentReference/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.document_reference_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn document_reference_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::DocumentReferenceRead<'_> {
        builder::DocumentReferenceRead::new(self).id(id)
    }
    /// Searches for `Encounter` resources.
    ///
    /// `GET /Encounter`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::EncounterSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::EncounterSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`date`](builder::EncounterSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`last_updated`](builder::EncounterSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::EncounterSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::EncounterSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.encounter_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn encounter_search(&self) -> builder::EncounterSearch<'_> {
        builder::EncounterSearch::new(self)
    }
    /// Reads one `Encounter` by its logical id.
    ///
    /// `GET /Encounter/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.encounter_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn encounter_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::EncounterRead<'_> {
        builder::EncounterRead::new(self).id(id)
    }
    /// Searches for `Endpoint` resources.
    ///
    /// `GET /Endpoint`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::EndpointSearch::id) (`_id`): Logical id of the resource.
    /// - [`name`](builder::EndpointSearch::name), any number of times: A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.endpoint_search().name("Smith").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn endpoint_search(&self) -> builder::EndpointSearch<'_> {
        builder::EndpointSearch::new(self)
    }
    /// Reads one `Endpoint` by its logical id.
    ///
    /// `GET /Endpoint/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.endpoint_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn endpoint_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::EndpointRead<'_> {
        builder::EndpointRead::new(self).id(id)
    }
    /// Searches for `Goal` resources.
    ///
    /// `GET /Goal`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::GoalSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::GoalSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`target_date`](builder::GoalSearch::target_date) (`target-date`), any number of times: When the goal is to be reached. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`lifecycle_status`](builder::GoalSearch::lifecycle_status) (`lifecycle-status`), any number of times: Where the goal stands, `proposed`, `planned`, `accepted`, `active`, `on-hold`, `completed`, `cancelled`, `entered-in-error` or `rejected`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`last_updated`](builder::GoalSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::GoalSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::GoalSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.goal_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn goal_search(&self) -> builder::GoalSearch<'_> {
        builder::GoalSearch::new(self)
    }
    /// Reads one `Goal` by its logical id.
    ///
    /// `GET /Goal/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.goal_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn goal_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::GoalRead<'_> {
        builder::GoalRead::new(self).id(id)
    }
    /// Searches for `Immunization` resources.
    ///
    /// `GET /Immunization`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::ImmunizationSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::ImmunizationSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`date`](builder::ImmunizationSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`status`](builder::ImmunizationSearch::status), any number of times: Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`last_updated`](builder::ImmunizationSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::ImmunizationSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::ImmunizationSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.immunization_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn immunization_search(&self) -> builder::ImmunizationSearch<'_> {
        builder::ImmunizationSearch::new(self)
    }
    /// Reads one `Immunization` by its logical id.
    ///
    /// `GET /Immunization/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.immunization_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn immunization_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::ImmunizationRead<'_> {
        builder::ImmunizationRead::new(self).id(id)
    }
    /// Searches for `Location` resources.
    ///
    /// `GET /Location`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::LocationSearch::id) (`_id`): Logical id of the resource.
    /// - [`name`](builder::LocationSearch::name), any number of times: A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address`](builder::LocationSearch::address), any number of times: A part of the address, whichever it is. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_city`](builder::LocationSearch::address_city) (`address-city`), any number of times: City of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_state`](builder::LocationSearch::address_state) (`address-state`), any number of times: State of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_postalcode`](builder::LocationSearch::address_postalcode) (`address-postalcode`), any number of times: Postal code of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`last_updated`](builder::LocationSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::LocationSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.location_search().name("Smith").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn location_search(&self) -> builder::LocationSearch<'_> {
        builder::LocationSearch::new(self)
    }
    /// Reads one `Location` by its logical id.
    ///
    /// `GET /Location/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.location_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn location_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::LocationRead<'_> {
        builder::LocationRead::new(self).id(id)
    }
    /// Searches for `MedicationDispense` resources.
    ///
    /// `GET /MedicationDispense`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::MedicationDispenseSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::MedicationDispenseSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`last_updated`](builder::MedicationDispenseSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::MedicationDispenseSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::MedicationDispenseSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.medication_dispense_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_dispense_search(&self) -> builder::MedicationDispenseSearch<'_> {
        builder::MedicationDispenseSearch::new(self)
    }
    /// Reads one `MedicationDispense` by its logical id.
    ///
    /// `GET /MedicationDispense/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.medication_dispense_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_dispense_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::MedicationDispenseRead<'_> {
        builder::MedicationDispenseRead::new(self).id(id)
    }
    /// Searches for `MedicationRequest` resources.
    ///
    /// `GET /MedicationRequest`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::MedicationRequestSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::MedicationRequestSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`status`](builder::MedicationRequestSearch::status), any number of times: Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`intent`](builder::MedicationRequestSearch::intent), any number of times: Intent of the request, for example `order`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`authoredon`](builder::MedicationRequestSearch::authoredon), any number of times: When the request was made. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`last_updated`](builder::MedicationRequestSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::MedicationRequestSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::MedicationRequestSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.medication_request_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_request_search(&self) -> builder::MedicationRequestSearch<'_> {
        builder::MedicationRequestSearch::new(self)
    }
    /// Reads one `MedicationRequest` by its logical id.
    ///
    /// `GET /MedicationRequest/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.medication_request_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_request_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::MedicationRequestRead<'_> {
        builder::MedicationRequestRead::new(self).id(id)
    }
    /// Searches for `MedicationStatement` resources.
    ///
    /// `GET /MedicationStatement`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::MedicationStatementSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::MedicationStatementSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`status`](builder::MedicationStatementSearch::status), any number of times: Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`last_updated`](builder::MedicationStatementSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::MedicationStatementSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.medication_statement_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_statement_search(&self) -> builder::MedicationStatementSearch<'_> {
        builder::MedicationStatementSearch::new(self)
    }
    /// Reads one `MedicationStatement` by its logical id.
    ///
    /// `GET /MedicationStatement/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.medication_statement_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_statement_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::MedicationStatementRead<'_> {
        builder::MedicationStatementRead::new(self).id(id)
    }
    /// Searches for `Observation` resources.
    ///
    /// Give `category` or `code`; without either, the search is refused with 400.
    ///
    /// `GET /Observation`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::ObservationSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::ObservationSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`category`](builder::ObservationSearch::category), any number of times: Category of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`code`](builder::ObservationSearch::code), any number of times: Code that says what the resource is about. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`date`](builder::ObservationSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`status`](builder::ObservationSearch::status), any number of times: Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`last_updated`](builder::ObservationSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::ObservationSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::ObservationSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.observation_search().patient("123").category("laboratory").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn observation_search(&self) -> builder::ObservationSearch<'_> {
        builder::ObservationSearch::new(self)
    }
    /// Reads one `Observation` by its logical id.
    ///
    /// `GET /Observation/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.observation_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn observation_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::ObservationRead<'_> {
        builder::ObservationRead::new(self).id(id)
    }
    /// Searches for `Organization` resources.
    ///
    /// `GET /Organization`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::OrganizationSearch::id) (`_id`): Logical id of the resource.
    /// - [`name`](builder::OrganizationSearch::name), any number of times: A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address`](builder::OrganizationSearch::address), any number of times: A part of the address, whichever it is. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_city`](builder::OrganizationSearch::address_city) (`address-city`), any number of times: City of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_postalcode`](builder::OrganizationSearch::address_postalcode) (`address-postalcode`), any number of times: Postal code of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_state`](builder::OrganizationSearch::address_state) (`address-state`), any number of times: State of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_country`](builder::OrganizationSearch::address_country) (`address-country`), any number of times: Country of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`last_updated`](builder::OrganizationSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::OrganizationSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.organization_search().name("Smith").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn organization_search(&self) -> builder::OrganizationSearch<'_> {
        builder::OrganizationSearch::new(self)
    }
    /// Reads one `Organization` by its logical id.
    ///
    /// `GET /Organization/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.organization_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn organization_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::OrganizationRead<'_> {
        builder::OrganizationRead::new(self).id(id)
    }
    /// Searches for `Patient` resources.
    ///
    /// `GET /Patient`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::PatientSearch::id) (`_id`): Logical id of the resource.
    /// - [`identifier`](builder::PatientSearch::identifier), any number of times: Business identifier, such as a medical record number. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`name`](builder::PatientSearch::name), any number of times: A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`given`](builder::PatientSearch::given), any number of times: Given name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`family`](builder::PatientSearch::family), any number of times: Family name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`gender`](builder::PatientSearch::gender), any number of times: Administrative gender: `male`, `female`, `other` or `unknown`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`address`](builder::PatientSearch::address), any number of times: A part of the address, whichever it is. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_city`](builder::PatientSearch::address_city) (`address-city`), any number of times: City of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_postalcode`](builder::PatientSearch::address_postalcode) (`address-postalcode`), any number of times: Postal code of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`birthdate`](builder::PatientSearch::birthdate), any number of times: Date of birth, for example `1956-05-27`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`last_updated`](builder::PatientSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::PatientSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::PatientSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.patient_search().name("Smith").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patient_search(&self) -> builder::PatientSearch<'_> {
        builder::PatientSearch::new(self)
    }
    /// Reads one `Patient` by its logical id.
    ///
    /// `GET /Patient/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.patient_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patient_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::PatientRead<'_> {
        builder::PatientRead::new(self).id(id)
    }
    /// Searches for `Practitioner` resources.
    ///
    /// `GET /Practitioner`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::PractitionerSearch::id) (`_id`): Logical id of the resource.
    /// - [`name`](builder::PractitionerSearch::name), any number of times: A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`identifier`](builder::PractitionerSearch::identifier), any number of times: Business identifier, such as a medical record number. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`last_updated`](builder::PractitionerSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::PractitionerSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.practitioner_search().name("Smith").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn practitioner_search(&self) -> builder::PractitionerSearch<'_> {
        builder::PractitionerSearch::new(self)
    }
    /// Reads one `Practitioner` by its logical id.
    ///
    /// `GET /Practitioner/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.practitioner_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn practitioner_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::PractitionerRead<'_> {
        builder::PractitionerRead::new(self).id(id)
    }
    /// Searches for `PractitionerRole` resources.
    ///
    /// `GET /PractitionerRole`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::PractitionerRoleSearch::id) (`_id`): Logical id of the resource.
    /// - [`specialty`](builder::PractitionerRoleSearch::specialty), any number of times: Specialty of the practitioner in the role. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`practitioner_identifier`](builder::PractitionerRoleSearch::practitioner_identifier) (`practitioner.identifier`), any number of times: Business identifier of the practitioner in the role. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`practitioner_name`](builder::PractitionerRoleSearch::practitioner_name) (`practitioner.name`), any number of times: A part of the name of the practitioner in the role. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`last_updated`](builder::PractitionerRoleSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::PractitionerRoleSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::PractitionerRoleSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.practitioner_role_search().id("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn practitioner_role_search(&self) -> builder::PractitionerRoleSearch<'_> {
        builder::PractitionerRoleSearch::new(self)
    }
    /// Reads one `PractitionerRole` by its logical id.
    ///
    /// `GET /PractitionerRole/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.practitioner_role_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn practitioner_role_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::PractitionerRoleRead<'_> {
        builder::PractitionerRoleRead::new(self).id(id)
    }
    /// Searches for `Procedure` resources.
    ///
    /// `GET /Procedure`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::ProcedureSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::ProcedureSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`date`](builder::ProcedureSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`status`](builder::ProcedureSearch::status), any number of times: Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`last_updated`](builder::ProcedureSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::ProcedureSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::ProcedureSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.procedure_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn procedure_search(&self) -> builder::ProcedureSearch<'_> {
        builder::ProcedureSearch::new(self)
    }
    /// Reads one `Procedure` by its logical id.
    ///
    /// `GET /Procedure/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.procedure_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn procedure_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::ProcedureRead<'_> {
        builder::ProcedureRead::new(self).id(id)
    }
    /// Searches for `Provenance` resources.
    ///
    /// `GET /Provenance`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.provenance_search().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn provenance_search(&self) -> builder::ProvenanceSearch<'_> {
        builder::ProvenanceSearch::new(self)
    }
    /// Reads one `Provenance` by its logical id.
    ///
    /// `GET /Provenance/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.provenance_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn provenance_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::ProvenanceRead<'_> {
        builder::ProvenanceRead::new(self).id(id)
    }
    /// Searches for `Questionnaire` resources.
    ///
    /// `GET /Questionnaire`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.questionnaire_search().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn questionnaire_search(&self) -> builder::QuestionnaireSearch<'_> {
        builder::QuestionnaireSearch::new(self)
    }
    /// Reads one `Questionnaire` by its logical id.
    ///
    /// `GET /Questionnaire/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.questionnaire_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn questionnaire_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::QuestionnaireRead<'_> {
        builder::QuestionnaireRead::new(self).id(id)
    }
    /// Searches for `QuestionnaireResponse` resources.
    ///
    /// `GET /QuestionnaireResponse`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::QuestionnaireResponseSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::QuestionnaireResponseSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`last_updated`](builder::QuestionnaireResponseSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::QuestionnaireResponseSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::QuestionnaireResponseSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.questionnaire_response_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn questionnaire_response_search(
        &self,
    ) -> builder::QuestionnaireResponseSearch<'_> {
        builder::QuestionnaireResponseSearch::new(self)
    }
    /// Reads one `QuestionnaireResponse` by its logical id.
    ///
    /// `GET /QuestionnaireResponse/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.questionnaire_response_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn questionnaire_response_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::QuestionnaireResponseRead<'_> {
        builder::QuestionnaireResponseRead::new(self).id(id)
    }
    /// Searches for `RelatedPerson` resources.
    ///
    /// `GET /RelatedPerson`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::RelatedPersonSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::RelatedPersonSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`name`](builder::RelatedPersonSearch::name), any number of times: A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`last_updated`](builder::RelatedPersonSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::RelatedPersonSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.related_person_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn related_person_search(&self) -> builder::RelatedPersonSearch<'_> {
        builder::RelatedPersonSearch::new(self)
    }
    /// Reads one `RelatedPerson` by its logical id.
    ///
    /// `GET /RelatedPerson/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.related_person_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn related_person_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::RelatedPersonRead<'_> {
        builder::RelatedPersonRead::new(self).id(id)
    }
    /// Searches for `ServiceRequest` resources.
    ///
    /// `GET /ServiceRequest`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::ServiceRequestSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::ServiceRequestSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`category`](builder::ServiceRequestSearch::category), any number of times: Category of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`code`](builder::ServiceRequestSearch::code), any number of times: Code that says what the resource is about. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`authored`](builder::ServiceRequestSearch::authored), any number of times: When the request was made. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`last_updated`](builder::ServiceRequestSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::ServiceRequestSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::ServiceRequestSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.service_request_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn service_request_search(&self) -> builder::ServiceRequestSearch<'_> {
        builder::ServiceRequestSearch::new(self)
    }
    /// Reads one `ServiceRequest` by its logical id.
    ///
    /// `GET /ServiceRequest/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.service_request_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn service_request_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::ServiceRequestRead<'_> {
        builder::ServiceRequestRead::new(self).id(id)
    }
    /// Searches for `Specimen` resources.
    ///
    /// `GET /Specimen`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::SpecimenSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::SpecimenSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`last_updated`](builder::SpecimenSearch::last_updated) (`_lastUpdated`), any number of times: When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`maxresults`](builder::SpecimenSearch::maxresults) (`_maxresults`): How many resources the server shall send at most, for example `50`.
    /// - [`revinclude`](builder::SpecimenSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.specimen_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn specimen_search(&self) -> builder::SpecimenSearch<'_> {
        builder::SpecimenSearch::new(self)
    }
    /// Reads one `Specimen` by its logical id.
    ///
    /// `GET /Specimen/{id}`. Known from what NextGen's server says that it can do.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.specimen_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn specimen_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::SpecimenRead<'_> {
        builder::SpecimenRead::new(self).id(id)
    }
    /// Reads what the server says that it can do; no token is needed.
    ///
    /// `GET /metadata`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, enterprise_r4};
    /// # async fn example(client: &enterprise_r4::Client) -> Result<(), Error> {
    /// let answer = client.metadata().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn metadata(&self) -> builder::Metadata<'_> {
        builder::Metadata::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::allergy_intolerance_search`]

[`Client::allergy_intolerance_search`]: super::Client::allergy_intolerance_search*/
    #[derive(Clone)]
    pub struct AllergyIntoleranceSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for AllergyIntoleranceSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AllergyIntoleranceSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> AllergyIntoleranceSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                date: Ok(None),
                patient: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `date` (query, optional).
        ///
        /// Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "allergy_intolerance_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/AllergyIntolerance`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("allergy_intolerance_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                date,
                patient,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let url = format!("{}/AllergyIntolerance", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("date", &date))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("allergy_intolerance_search", self.build())
        }
    }
    /**Builder for [`Client::allergy_intolerance_read`]

[`Client::allergy_intolerance_read`]: super::Client::allergy_intolerance_read*/
    #[derive(Clone)]
    pub struct AllergyIntoleranceRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for AllergyIntoleranceRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AllergyIntoleranceRead)).finish_non_exhaustive()
        }
    }
    impl<'a> AllergyIntoleranceRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::AllergyIntolerance>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/AllergyIntolerance/{}", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allergy_intolerance_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/AllergyIntolerance/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::AllergyIntolerance>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("allergy_intolerance_read", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::care_plan_search`]

[`Client::care_plan_search`]: super::Client::care_plan_search*/
    #[derive(Clone)]
    pub struct CarePlanSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for CarePlanSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CarePlanSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> CarePlanSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                category: Ok(None),
                patient: Ok(None),
                status: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `category` (query, optional).
        ///
        /// Category of the plan, for example `assess-plan`. Without it the server answers 404, with an `OperationOutcome` that asks for it. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn category<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.category, "category", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        /// `status` (query, optional).
        ///
        /// Status of the plan, `draft`, `active`, `on-hold`, `revoked`, `completed`, `entered-in-error` or `unknown`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.status, "status", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "care_plan_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/CarePlan`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("care_plan_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                category,
                patient,
                status,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let category = category.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/CarePlan", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("category", &category))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("care_plan_search", self.build())
        }
    }
    /**Builder for [`Client::care_plan_read`]

[`Client::care_plan_read`]: super::Client::care_plan_read*/
    #[derive(Clone)]
    pub struct CarePlanRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for CarePlanRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CarePlanRead)).finish_non_exhaustive()
        }
    }
    impl<'a> CarePlanRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::CarePlan>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/CarePlan/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "care_plan_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/CarePlan/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::CarePlan>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("care_plan_read", error).await),
            }
        }
    }
    /**Builder for [`Client::care_team_search`]

[`Client::care_team_search`]: super::Client::care_team_search*/
    #[derive(Clone)]
    pub struct CareTeamSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for CareTeamSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CareTeamSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> CareTeamSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                revinclude: Ok(None),
                patient: Ok(None),
                status: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        /// `status` (query, optional).
        ///
        /// Status of the care team, `proposed`, `active`, `suspended`, `inactive` or `entered-in-error`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.status, "status", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "care_team_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/CareTeam`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("care_team_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, id, last_updated, revinclude, patient, status } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/CareTeam", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("care_team_search", self.build())
        }
    }
    /**Builder for [`Client::care_team_read`]

[`Client::care_team_read`]: super::Client::care_team_read*/
    #[derive(Clone)]
    pub struct CareTeamRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for CareTeamRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CareTeamRead)).finish_non_exhaustive()
        }
    }
    impl<'a> CareTeamRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::CareTeam>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/CareTeam/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "care_team_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/CareTeam/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::CareTeam>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("care_team_read", error).await),
            }
        }
    }
    /**Builder for [`Client::condition_search`]

[`Client::condition_search`]: super::Client::condition_search*/
    #[derive(Clone)]
    pub struct ConditionSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        clinical_status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        onset_date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for ConditionSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ConditionSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> ConditionSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                category: Ok(None),
                clinical_status: Ok(None),
                onset_date: Ok(None),
                patient: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `category` (query, optional).
        ///
        /// Category of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn category<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.category, "category", value);
            self
        }
        /// `clinical-status` (query, optional).
        ///
        /// Clinical status, for example `active`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn clinical_status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.clinical_status,
                "clinical-status",
                value,
            );
            self
        }
        /// `onset-date` (query, optional).
        ///
        /// When the condition began. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn onset_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.onset_date, "onset-date", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "condition_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Condition`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("condition_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                category,
                clinical_status,
                onset_date,
                patient,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let category = category.map_err(Error::InvalidRequest)?;
            let clinical_status = clinical_status.map_err(Error::InvalidRequest)?;
            let onset_date = onset_date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Condition", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("category", &category))
                .query(
                    &progenitor_client::QueryParam::new(
                        "clinical-status",
                        &clinical_status,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("onset-date", &onset_date))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("condition_search", self.build())
        }
    }
    /**Builder for [`Client::condition_read`]

[`Client::condition_read`]: super::Client::condition_read*/
    #[derive(Clone)]
    pub struct ConditionRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for ConditionRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ConditionRead)).finish_non_exhaustive()
        }
    }
    impl<'a> ConditionRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Condition>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Condition/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "condition_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Condition/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Condition>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("condition_read", error).await),
            }
        }
    }
    /**Builder for [`Client::coverage_search`]

[`Client::coverage_search`]: super::Client::coverage_search*/
    #[derive(Clone)]
    pub struct CoverageSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for CoverageSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CoverageSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> CoverageSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                patient: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "coverage_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Coverage`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("coverage_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, id, last_updated, maxresults, revinclude, patient } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Coverage", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("coverage_search", self.build())
        }
    }
    /**Builder for [`Client::coverage_read`]

[`Client::coverage_read`]: super::Client::coverage_read*/
    #[derive(Clone)]
    pub struct CoverageRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for CoverageRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CoverageRead)).finish_non_exhaustive()
        }
    }
    impl<'a> CoverageRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Coverage>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Coverage/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "coverage_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Coverage/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Coverage>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("coverage_read", error).await),
            }
        }
    }
    /**Builder for [`Client::device_search`]

[`Client::device_search`]: super::Client::device_search*/
    #[derive(Clone)]
    pub struct DeviceSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for DeviceSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeviceSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> DeviceSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                patient: Ok(None),
                status: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        /// `status` (query, optional).
        ///
        /// Status of the device, `active`, `inactive`, `entered-in-error` or `unknown`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.status, "status", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "device_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Device`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("device_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                patient,
                status,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Device", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("device_search", self.build())
        }
    }
    /**Builder for [`Client::device_read`]

[`Client::device_read`]: super::Client::device_read*/
    #[derive(Clone)]
    pub struct DeviceRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for DeviceRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeviceRead)).finish_non_exhaustive()
        }
    }
    impl<'a> DeviceRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Device>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Device/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "device_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Device/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Device>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("device_read", error).await),
            }
        }
    }
    /**Builder for [`Client::diagnostic_report_search`]

[`Client::diagnostic_report_search`]: super::Client::diagnostic_report_search*/
    #[derive(Clone)]
    pub struct DiagnosticReportSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        code: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for DiagnosticReportSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DiagnosticReportSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> DiagnosticReportSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                category: Ok(None),
                code: Ok(None),
                date: Ok(None),
                patient: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `category` (query, optional).
        ///
        /// Category of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn category<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.category, "category", value);
            self
        }
        /// `code` (query, optional).
        ///
        /// Code that says what the resource is about. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.code, "code", value);
            self
        }
        /// `date` (query, optional).
        ///
        /// Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "diagnostic_report_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/DiagnosticReport`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("diagnostic_report_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                category,
                code,
                date,
                patient,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let category = category.map_err(Error::InvalidRequest)?;
            let code = code.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let url = format!("{}/DiagnosticReport", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("category", &category))
                .query(&progenitor_client::QueryParam::new("code", &code))
                .query(&progenitor_client::QueryParam::new("date", &date))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("diagnostic_report_search", self.build())
        }
    }
    /**Builder for [`Client::diagnostic_report_read`]

[`Client::diagnostic_report_read`]: super::Client::diagnostic_report_read*/
    #[derive(Clone)]
    pub struct DiagnosticReportRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for DiagnosticReportRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DiagnosticReportRead)).finish_non_exhaustive()
        }
    }
    impl<'a> DiagnosticReportRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::DiagnosticReport>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/DiagnosticReport/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "diagnostic_report_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/DiagnosticReport/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::DiagnosticReport>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("diagnostic_report_read", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::document_reference_search`]

[`Client::document_reference_search`]: super::Client::document_reference_search*/
    #[derive(Clone)]
    pub struct DocumentReferenceSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        type_: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for DocumentReferenceSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DocumentReferenceSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> DocumentReferenceSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                category: Ok(None),
                date: Ok(None),
                patient: Ok(None),
                type_: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `category` (query, optional).
        ///
        /// Category of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn category<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.category, "category", value);
            self
        }
        /// `date` (query, optional).
        ///
        /// Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        /// `type` (query, optional).
        ///
        /// Kind of document, as a LOINC code. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.type_, "type", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "document_reference_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/DocumentReference`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("document_reference_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                category,
                date,
                patient,
                type_,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let category = category.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let url = format!("{}/DocumentReference", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("category", &category))
                .query(&progenitor_client::QueryParam::new("date", &date))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("type", &type_))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("document_reference_search", self.build())
        }
    }
    /**Builder for [`Client::document_reference_read`]

[`Client::document_reference_read`]: super::Client::document_reference_read*/
    #[derive(Clone)]
    pub struct DocumentReferenceRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for DocumentReferenceRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DocumentReferenceRead)).finish_non_exhaustive()
        }
    }
    impl<'a> DocumentReferenceRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::DocumentReference>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/DocumentReference/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "document_reference_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/DocumentReference/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::DocumentReference>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("document_reference_read", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::encounter_search`]

[`Client::encounter_search`]: super::Client::encounter_search*/
    #[derive(Clone)]
    pub struct EncounterSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for EncounterSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(EncounterSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> EncounterSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                date: Ok(None),
                patient: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `date` (query, optional).
        ///
        /// Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "encounter_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Encounter`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("encounter_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                date,
                patient,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Encounter", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("date", &date))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("encounter_search", self.build())
        }
    }
    /**Builder for [`Client::encounter_read`]

[`Client::encounter_read`]: super::Client::encounter_read*/
    #[derive(Clone)]
    pub struct EncounterRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for EncounterRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(EncounterRead)).finish_non_exhaustive()
        }
    }
    impl<'a> EncounterRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Encounter>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Encounter/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "encounter_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Encounter/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Encounter>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("encounter_read", error).await),
            }
        }
    }
    /**Builder for [`Client::endpoint_search`]

[`Client::endpoint_search`]: super::Client::endpoint_search*/
    #[derive(Clone)]
    pub struct EndpointSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        name: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for EndpointSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(EndpointSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> EndpointSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                name: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `name` (query, optional).
        ///
        /// A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.name, "name", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "endpoint_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Endpoint`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("endpoint_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, id, name } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Endpoint", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("endpoint_search", self.build())
        }
    }
    /**Builder for [`Client::endpoint_read`]

[`Client::endpoint_read`]: super::Client::endpoint_read*/
    #[derive(Clone)]
    pub struct EndpointRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for EndpointRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(EndpointRead)).finish_non_exhaustive()
        }
    }
    impl<'a> EndpointRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Endpoint>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Endpoint/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "endpoint_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Endpoint/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Endpoint>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("endpoint_read", error).await),
            }
        }
    }
    /**Builder for [`Client::goal_search`]

[`Client::goal_search`]: super::Client::goal_search*/
    #[derive(Clone)]
    pub struct GoalSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        lifecycle_status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        target_date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for GoalSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GoalSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> GoalSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                lifecycle_status: Ok(None),
                patient: Ok(None),
                target_date: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `lifecycle-status` (query, optional).
        ///
        /// Where the goal stands, `proposed`, `planned`, `accepted`, `active`, `on-hold`, `completed`, `cancelled`, `entered-in-error` or `rejected`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn lifecycle_status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.lifecycle_status,
                "lifecycle-status",
                value,
            );
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        /// `target-date` (query, optional).
        ///
        /// When the goal is to be reached. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn target_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.target_date, "target-date", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "goal_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Goal`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("goal_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                lifecycle_status,
                patient,
                target_date,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let lifecycle_status = lifecycle_status.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let target_date = target_date.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Goal", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(
                    &progenitor_client::QueryParam::new(
                        "lifecycle-status",
                        &lifecycle_status,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("target-date", &target_date))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("goal_search", self.build())
        }
    }
    /**Builder for [`Client::goal_read`]

[`Client::goal_read`]: super::Client::goal_read*/
    #[derive(Clone)]
    pub struct GoalRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for GoalRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GoalRead)).finish_non_exhaustive()
        }
    }
    impl<'a> GoalRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Goal>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Goal/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "goal_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Goal/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Goal>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("goal_read", error).await),
            }
        }
    }
    /**Builder for [`Client::immunization_search`]

[`Client::immunization_search`]: super::Client::immunization_search*/
    #[derive(Clone)]
    pub struct ImmunizationSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for ImmunizationSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ImmunizationSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> ImmunizationSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                date: Ok(None),
                patient: Ok(None),
                status: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `date` (query, optional).
        ///
        /// Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        /// `status` (query, optional).
        ///
        /// Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.status, "status", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "immunization_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Immunization`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("immunization_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                date,
                patient,
                status,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Immunization", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("date", &date))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("immunization_search", self.build())
        }
    }
    /**Builder for [`Client::immunization_read`]

[`Client::immunization_read`]: super::Client::immunization_read*/
    #[derive(Clone)]
    pub struct ImmunizationRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for ImmunizationRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ImmunizationRead)).finish_non_exhaustive()
        }
    }
    impl<'a> ImmunizationRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Immunization>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Immunization/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "immunization_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Immunization/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Immunization>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("immunization_read", error).await),
            }
        }
    }
    /**Builder for [`Client::location_search`]

[`Client::location_search`]: super::Client::location_search*/
    #[derive(Clone)]
    pub struct LocationSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        address: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        address_city: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        address_postalcode: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        address_state: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        name: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for LocationSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(LocationSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> LocationSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                address: Ok(None),
                address_city: Ok(None),
                address_postalcode: Ok(None),
                address_state: Ok(None),
                name: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `address` (query, optional).
        ///
        /// A part of the address, whichever it is. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn address<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.address, "address", value);
            self
        }
        /// `address-city` (query, optional).
        ///
        /// City of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn address_city<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.address_city,
                "address-city",
                value,
            );
            self
        }
        /// `address-postalcode` (query, optional).
        ///
        /// Postal code of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn address_postalcode<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.address_postalcode,
                "address-postalcode",
                value,
            );
            self
        }
        /// `address-state` (query, optional).
        ///
        /// State of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn address_state<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.address_state,
                "address-state",
                value,
            );
            self
        }
        /// `name` (query, optional).
        ///
        /// A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.name, "name", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "location_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Location`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("location_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                address,
                address_city,
                address_postalcode,
                address_state,
                name,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let address = address.map_err(Error::InvalidRequest)?;
            let address_city = address_city.map_err(Error::InvalidRequest)?;
            let address_postalcode = address_postalcode.map_err(Error::InvalidRequest)?;
            let address_state = address_state.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Location", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("address", &address))
                .query(
                    &progenitor_client::QueryParam::new("address-city", &address_city),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "address-postalcode",
                        &address_postalcode,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new("address-state", &address_state),
                )
                .query(&progenitor_client::QueryParam::new("name", &name))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("location_search", self.build())
        }
    }
    /**Builder for [`Client::location_read`]

[`Client::location_read`]: super::Client::location_read*/
    #[derive(Clone)]
    pub struct LocationRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for LocationRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(LocationRead)).finish_non_exhaustive()
        }
    }
    impl<'a> LocationRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Location>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Location/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "location_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Location/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Location>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("location_read", error).await),
            }
        }
    }
    /**Builder for [`Client::medication_dispense_search`]

[`Client::medication_dispense_search`]: super::Client::medication_dispense_search*/
    #[derive(Clone)]
    pub struct MedicationDispenseSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for MedicationDispenseSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MedicationDispenseSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> MedicationDispenseSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                patient: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "medication_dispense_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/MedicationDispense`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("medication_dispense_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, id, last_updated, maxresults, revinclude, patient } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let url = format!("{}/MedicationDispense", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("medication_dispense_search", self.build())
        }
    }
    /**Builder for [`Client::medication_dispense_read`]

[`Client::medication_dispense_read`]: super::Client::medication_dispense_read*/
    #[derive(Clone)]
    pub struct MedicationDispenseRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for MedicationDispenseRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MedicationDispenseRead)).finish_non_exhaustive()
        }
    }
    impl<'a> MedicationDispenseRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::MedicationDispense>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/MedicationDispense/{}", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "medication_dispense_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/MedicationDispense/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::MedicationDispense>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("medication_dispense_read", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::medication_request_search`]

[`Client::medication_request_search`]: super::Client::medication_request_search*/
    #[derive(Clone)]
    pub struct MedicationRequestSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        authoredon: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        intent: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for MedicationRequestSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MedicationRequestSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> MedicationRequestSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                authoredon: Ok(None),
                intent: Ok(None),
                patient: Ok(None),
                status: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `authoredon` (query, optional).
        ///
        /// When the request was made. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn authoredon<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.authoredon, "authoredon", value);
            self
        }
        /// `intent` (query, optional).
        ///
        /// Intent of the request, for example `order`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn intent<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.intent, "intent", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        /// `status` (query, optional).
        ///
        /// Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.status, "status", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "medication_request_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/MedicationRequest`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("medication_request_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                authoredon,
                intent,
                patient,
                status,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let authoredon = authoredon.map_err(Error::InvalidRequest)?;
            let intent = intent.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/MedicationRequest", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("authoredon", &authoredon))
                .query(&progenitor_client::QueryParam::new("intent", &intent))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("medication_request_search", self.build())
        }
    }
    /**Builder for [`Client::medication_request_read`]

[`Client::medication_request_read`]: super::Client::medication_request_read*/
    #[derive(Clone)]
    pub struct MedicationRequestRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for MedicationRequestRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MedicationRequestRead)).finish_non_exhaustive()
        }
    }
    impl<'a> MedicationRequestRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::MedicationRequest>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/MedicationRequest/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "medication_request_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/MedicationRequest/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::MedicationRequest>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("medication_request_read", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::medication_statement_search`]

[`Client::medication_statement_search`]: super::Client::medication_statement_search*/
    #[derive(Clone)]
    pub struct MedicationStatementSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for MedicationStatementSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MedicationStatementSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> MedicationStatementSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                patient: Ok(None),
                status: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        /// `status` (query, optional).
        ///
        /// Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.status, "status", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "medication_statement_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/MedicationStatement`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("medication_statement_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, id, last_updated, maxresults, patient, status } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/MedicationStatement", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("medication_statement_search", self.build())
        }
    }
    /**Builder for [`Client::medication_statement_read`]

[`Client::medication_statement_read`]: super::Client::medication_statement_read*/
    #[derive(Clone)]
    pub struct MedicationStatementRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for MedicationStatementRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MedicationStatementRead)).finish_non_exhaustive()
        }
    }
    impl<'a> MedicationStatementRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::MedicationStatement>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/MedicationStatement/{}", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "medication_statement_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/MedicationStatement/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::MedicationStatement>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("medication_statement_read", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::observation_search`]

[`Client::observation_search`]: super::Client::observation_search*/
    #[derive(Clone)]
    pub struct ObservationSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        code: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for ObservationSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ObservationSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> ObservationSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                category: Ok(None),
                code: Ok(None),
                date: Ok(None),
                patient: Ok(None),
                status: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `category` (query, optional).
        ///
        /// Category of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn category<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.category, "category", value);
            self
        }
        /// `code` (query, optional).
        ///
        /// Code that says what the resource is about. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.code, "code", value);
            self
        }
        /// `date` (query, optional).
        ///
        /// Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        /// `status` (query, optional).
        ///
        /// Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.status, "status", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "observation_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Observation`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("observation_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                category,
                code,
                date,
                patient,
                status,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let category = category.map_err(Error::InvalidRequest)?;
            let code = code.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Observation", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("category", &category))
                .query(&progenitor_client::QueryParam::new("code", &code))
                .query(&progenitor_client::QueryParam::new("date", &date))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("observation_search", self.build())
        }
    }
    /**Builder for [`Client::observation_read`]

[`Client::observation_read`]: super::Client::observation_read*/
    #[derive(Clone)]
    pub struct ObservationRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for ObservationRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ObservationRead)).finish_non_exhaustive()
        }
    }
    impl<'a> ObservationRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Observation>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Observation/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "observation_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Observation/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Observation>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("observation_read", error).await),
            }
        }
    }
    /**Builder for [`Client::organization_search`]

[`Client::organization_search`]: super::Client::organization_search*/
    #[derive(Clone)]
    pub struct OrganizationSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        address: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        address_city: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        address_country: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        address_postalcode: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        address_state: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        name: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for OrganizationSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(OrganizationSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> OrganizationSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                address: Ok(None),
                address_city: Ok(None),
                address_country: Ok(None),
                address_postalcode: Ok(None),
                address_state: Ok(None),
                name: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `address` (query, optional).
        ///
        /// A part of the address, whichever it is. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn address<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.address, "address", value);
            self
        }
        /// `address-city` (query, optional).
        ///
        /// City of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn address_city<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.address_city,
                "address-city",
                value,
            );
            self
        }
        /// `address-country` (query, optional).
        ///
        /// Country of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn address_country<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.address_country,
                "address-country",
                value,
            );
            self
        }
        /// `address-postalcode` (query, optional).
        ///
        /// Postal code of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn address_postalcode<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.address_postalcode,
                "address-postalcode",
                value,
            );
            self
        }
        /// `address-state` (query, optional).
        ///
        /// State of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn address_state<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.address_state,
                "address-state",
                value,
            );
            self
        }
        /// `name` (query, optional).
        ///
        /// A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.name, "name", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "organization_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Organization`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("organization_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                address,
                address_city,
                address_country,
                address_postalcode,
                address_state,
                name,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let address = address.map_err(Error::InvalidRequest)?;
            let address_city = address_city.map_err(Error::InvalidRequest)?;
            let address_country = address_country.map_err(Error::InvalidRequest)?;
            let address_postalcode = address_postalcode.map_err(Error::InvalidRequest)?;
            let address_state = address_state.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Organization", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("address", &address))
                .query(
                    &progenitor_client::QueryParam::new("address-city", &address_city),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "address-country",
                        &address_country,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "address-postalcode",
                        &address_postalcode,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new("address-state", &address_state),
                )
                .query(&progenitor_client::QueryParam::new("name", &name))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("organization_search", self.build())
        }
    }
    /**Builder for [`Client::organization_read`]

[`Client::organization_read`]: super::Client::organization_read*/
    #[derive(Clone)]
    pub struct OrganizationRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for OrganizationRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(OrganizationRead)).finish_non_exhaustive()
        }
    }
    impl<'a> OrganizationRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Organization>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Organization/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "organization_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Organization/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Organization>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("organization_read", error).await),
            }
        }
    }
    /**Builder for [`Client::patient_search`]

[`Client::patient_search`]: super::Client::patient_search*/
    #[derive(Clone)]
    pub struct PatientSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        address: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        address_city: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        address_postalcode: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        birthdate: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        family: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        gender: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        given: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        identifier: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        name: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for PatientSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PatientSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> PatientSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                address: Ok(None),
                address_city: Ok(None),
                address_postalcode: Ok(None),
                birthdate: Ok(None),
                family: Ok(None),
                gender: Ok(None),
                given: Ok(None),
                identifier: Ok(None),
                name: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `address` (query, optional).
        ///
        /// A part of the address, whichever it is. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn address<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.address, "address", value);
            self
        }
        /// `address-city` (query, optional).
        ///
        /// City of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn address_city<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.address_city,
                "address-city",
                value,
            );
            self
        }
        /// `address-postalcode` (query, optional).
        ///
        /// Postal code of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn address_postalcode<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.address_postalcode,
                "address-postalcode",
                value,
            );
            self
        }
        /// `birthdate` (query, optional).
        ///
        /// Date of birth, for example `1956-05-27`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn birthdate<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.birthdate, "birthdate", value);
            self
        }
        /// `family` (query, optional).
        ///
        /// Family name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn family<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.family, "family", value);
            self
        }
        /// `gender` (query, optional).
        ///
        /// Administrative gender: `male`, `female`, `other` or `unknown`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn gender<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.gender, "gender", value);
            self
        }
        /// `given` (query, optional).
        ///
        /// Given name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn given<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.given, "given", value);
            self
        }
        /// `identifier` (query, optional).
        ///
        /// Business identifier, such as a medical record number. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.identifier, "identifier", value);
            self
        }
        /// `name` (query, optional).
        ///
        /// A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.name, "name", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "patient_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Patient`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("patient_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                address,
                address_city,
                address_postalcode,
                birthdate,
                family,
                gender,
                given,
                identifier,
                name,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let address = address.map_err(Error::InvalidRequest)?;
            let address_city = address_city.map_err(Error::InvalidRequest)?;
            let address_postalcode = address_postalcode.map_err(Error::InvalidRequest)?;
            let birthdate = birthdate.map_err(Error::InvalidRequest)?;
            let family = family.map_err(Error::InvalidRequest)?;
            let gender = gender.map_err(Error::InvalidRequest)?;
            let given = given.map_err(Error::InvalidRequest)?;
            let identifier = identifier.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Patient", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("address", &address))
                .query(
                    &progenitor_client::QueryParam::new("address-city", &address_city),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "address-postalcode",
                        &address_postalcode,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("birthdate", &birthdate))
                .query(&progenitor_client::QueryParam::new("family", &family))
                .query(&progenitor_client::QueryParam::new("gender", &gender))
                .query(&progenitor_client::QueryParam::new("given", &given))
                .query(&progenitor_client::QueryParam::new("identifier", &identifier))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("patient_search", self.build())
        }
    }
    /**Builder for [`Client::patient_read`]

[`Client::patient_read`]: super::Client::patient_read*/
    #[derive(Clone)]
    pub struct PatientRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for PatientRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PatientRead)).finish_non_exhaustive()
        }
    }
    impl<'a> PatientRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Patient>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Patient/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "patient_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Patient/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Patient>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("patient_read", error).await),
            }
        }
    }
    /**Builder for [`Client::practitioner_search`]

[`Client::practitioner_search`]: super::Client::practitioner_search*/
    #[derive(Clone)]
    pub struct PractitionerSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        identifier: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        name: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for PractitionerSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PractitionerSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> PractitionerSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                identifier: Ok(None),
                name: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `identifier` (query, optional).
        ///
        /// Business identifier, such as a medical record number. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.identifier, "identifier", value);
            self
        }
        /// `name` (query, optional).
        ///
        /// A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.name, "name", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "practitioner_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Practitioner`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("practitioner_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, id, last_updated, maxresults, identifier, name } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let identifier = identifier.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Practitioner", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("identifier", &identifier))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("practitioner_search", self.build())
        }
    }
    /**Builder for [`Client::practitioner_read`]

[`Client::practitioner_read`]: super::Client::practitioner_read*/
    #[derive(Clone)]
    pub struct PractitionerRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for PractitionerRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PractitionerRead)).finish_non_exhaustive()
        }
    }
    impl<'a> PractitionerRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Practitioner>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Practitioner/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "practitioner_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Practitioner/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Practitioner>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("practitioner_read", error).await),
            }
        }
    }
    /**Builder for [`Client::practitioner_role_search`]

[`Client::practitioner_role_search`]: super::Client::practitioner_role_search*/
    #[derive(Clone)]
    pub struct PractitionerRoleSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        practitioner_identifier: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        practitioner_name: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        specialty: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for PractitionerRoleSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PractitionerRoleSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> PractitionerRoleSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                practitioner_identifier: Ok(None),
                practitioner_name: Ok(None),
                specialty: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `practitioner.identifier` (query, optional).
        ///
        /// Business identifier of the practitioner in the role. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn practitioner_identifier<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.practitioner_identifier,
                "practitioner.identifier",
                value,
            );
            self
        }
        /// `practitioner.name` (query, optional).
        ///
        /// A part of the name of the practitioner in the role. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn practitioner_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.practitioner_name,
                "practitioner.name",
                value,
            );
            self
        }
        /// `specialty` (query, optional).
        ///
        /// Specialty of the practitioner in the role. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn specialty<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.specialty, "specialty", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "practitioner_role_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/PractitionerRole`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("practitioner_role_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                practitioner_identifier,
                practitioner_name,
                specialty,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let practitioner_identifier = practitioner_identifier
                .map_err(Error::InvalidRequest)?;
            let practitioner_name = practitioner_name.map_err(Error::InvalidRequest)?;
            let specialty = specialty.map_err(Error::InvalidRequest)?;
            let url = format!("{}/PractitionerRole", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(
                    &progenitor_client::QueryParam::new(
                        "practitioner.identifier",
                        &practitioner_identifier,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "practitioner.name",
                        &practitioner_name,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("specialty", &specialty))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("practitioner_role_search", self.build())
        }
    }
    /**Builder for [`Client::practitioner_role_read`]

[`Client::practitioner_role_read`]: super::Client::practitioner_role_read*/
    #[derive(Clone)]
    pub struct PractitionerRoleRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for PractitionerRoleRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PractitionerRoleRead)).finish_non_exhaustive()
        }
    }
    impl<'a> PractitionerRoleRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::PractitionerRole>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/PractitionerRole/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "practitioner_role_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/PractitionerRole/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::PractitionerRole>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("practitioner_role_read", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::procedure_search`]

[`Client::procedure_search`]: super::Client::procedure_search*/
    #[derive(Clone)]
    pub struct ProcedureSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for ProcedureSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ProcedureSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> ProcedureSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                date: Ok(None),
                patient: Ok(None),
                status: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `date` (query, optional).
        ///
        /// Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        /// `status` (query, optional).
        ///
        /// Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.status, "status", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "procedure_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Procedure`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("procedure_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                date,
                patient,
                status,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Procedure", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("date", &date))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("procedure_search", self.build())
        }
    }
    /**Builder for [`Client::procedure_read`]

[`Client::procedure_read`]: super::Client::procedure_read*/
    #[derive(Clone)]
    pub struct ProcedureRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for ProcedureRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ProcedureRead)).finish_non_exhaustive()
        }
    }
    impl<'a> ProcedureRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Procedure>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Procedure/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "procedure_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Procedure/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Procedure>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("procedure_read", error).await),
            }
        }
    }
    /**Builder for [`Client::provenance_search`]

[`Client::provenance_search`]: super::Client::provenance_search*/
    #[derive(Clone)]
    pub struct ProvenanceSearch<'a> {
        client: &'a super::Client,
    }
    impl<'a> ::std::fmt::Debug for ProvenanceSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ProvenanceSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> ProvenanceSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "provenance_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Provenance`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("provenance_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/Provenance", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("provenance_search", self.build())
        }
    }
    /**Builder for [`Client::provenance_read`]

[`Client::provenance_read`]: super::Client::provenance_read*/
    #[derive(Clone)]
    pub struct ProvenanceRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for ProvenanceRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ProvenanceRead)).finish_non_exhaustive()
        }
    }
    impl<'a> ProvenanceRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Provenance>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Provenance/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "provenance_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Provenance/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Provenance>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("provenance_read", error).await),
            }
        }
    }
    /**Builder for [`Client::questionnaire_search`]

[`Client::questionnaire_search`]: super::Client::questionnaire_search*/
    #[derive(Clone)]
    pub struct QuestionnaireSearch<'a> {
        client: &'a super::Client,
    }
    impl<'a> ::std::fmt::Debug for QuestionnaireSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(QuestionnaireSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> QuestionnaireSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "questionnaire_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Questionnaire`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("questionnaire_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/Questionnaire", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("questionnaire_search", self.build())
        }
    }
    /**Builder for [`Client::questionnaire_read`]

[`Client::questionnaire_read`]: super::Client::questionnaire_read*/
    #[derive(Clone)]
    pub struct QuestionnaireRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for QuestionnaireRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(QuestionnaireRead)).finish_non_exhaustive()
        }
    }
    impl<'a> QuestionnaireRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Questionnaire>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Questionnaire/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "questionnaire_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Questionnaire/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Questionnaire>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("questionnaire_read", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::questionnaire_response_search`]

[`Client::questionnaire_response_search`]: super::Client::questionnaire_response_search*/
    #[derive(Clone)]
    pub struct QuestionnaireResponseSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for QuestionnaireResponseSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(QuestionnaireResponseSearch))
                .finish_non_exhaustive()
        }
    }
    impl<'a> QuestionnaireResponseSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                patient: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "questionnaire_response_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/QuestionnaireResponse`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(
                        client
                            .inner
                            .failure("questionnaire_response_search", error)
                            .await,
                    )
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, id, last_updated, maxresults, revinclude, patient } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let url = format!("{}/QuestionnaireResponse", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("questionnaire_response_search", self.build())
        }
    }
    /**Builder for [`Client::questionnaire_response_read`]

[`Client::questionnaire_response_read`]: super::Client::questionnaire_response_read*/
    #[derive(Clone)]
    pub struct QuestionnaireResponseRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for QuestionnaireResponseRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(QuestionnaireResponseRead)).finish_non_exhaustive()
        }
    }
    impl<'a> QuestionnaireResponseRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::QuestionnaireResponse>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/QuestionnaireResponse/{}", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "questionnaire_response_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/QuestionnaireResponse/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::fhir::r4::QuestionnaireResponse>,
            crate::Error,
        > {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("questionnaire_response_read", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::related_person_search`]

[`Client::related_person_search`]: super::Client::related_person_search*/
    #[derive(Clone)]
    pub struct RelatedPersonSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        name: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for RelatedPersonSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RelatedPersonSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> RelatedPersonSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                name: Ok(None),
                patient: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `name` (query, optional).
        ///
        /// A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.name, "name", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "related_person_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/RelatedPerson`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("related_person_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, id, last_updated, maxresults, name, patient } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let url = format!("{}/RelatedPerson", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("related_person_search", self.build())
        }
    }
    /**Builder for [`Client::related_person_read`]

[`Client::related_person_read`]: super::Client::related_person_read*/
    #[derive(Clone)]
    pub struct RelatedPersonRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for RelatedPersonRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RelatedPersonRead)).finish_non_exhaustive()
        }
    }
    impl<'a> RelatedPersonRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::RelatedPerson>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/RelatedPerson/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "related_person_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/RelatedPerson/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::RelatedPerson>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("related_person_read", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::service_request_search`]

[`Client::service_request_search`]: super::Client::service_request_search*/
    #[derive(Clone)]
    pub struct ServiceRequestSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        authored: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        code: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for ServiceRequestSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ServiceRequestSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> ServiceRequestSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                authored: Ok(None),
                category: Ok(None),
                code: Ok(None),
                patient: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `authored` (query, optional).
        ///
        /// When the request was made. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn authored<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.authored, "authored", value);
            self
        }
        /// `category` (query, optional).
        ///
        /// Category of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn category<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.category, "category", value);
            self
        }
        /// `code` (query, optional).
        ///
        /// Code that says what the resource is about. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.code, "code", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "service_request_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/ServiceRequest`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("service_request_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                id,
                last_updated,
                maxresults,
                revinclude,
                authored,
                category,
                code,
                patient,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let authored = authored.map_err(Error::InvalidRequest)?;
            let category = category.map_err(Error::InvalidRequest)?;
            let code = code.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let url = format!("{}/ServiceRequest", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("authored", &authored))
                .query(&progenitor_client::QueryParam::new("category", &category))
                .query(&progenitor_client::QueryParam::new("code", &code))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("service_request_search", self.build())
        }
    }
    /**Builder for [`Client::service_request_read`]

[`Client::service_request_read`]: super::Client::service_request_read*/
    #[derive(Clone)]
    pub struct ServiceRequestRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for ServiceRequestRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ServiceRequestRead)).finish_non_exhaustive()
        }
    }
    impl<'a> ServiceRequestRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::ServiceRequest>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/ServiceRequest/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "service_request_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/ServiceRequest/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::ServiceRequest>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("service_request_read", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::specimen_search`]

[`Client::specimen_search`]: super::Client::specimen_search*/
    #[derive(Clone)]
    pub struct SpecimenSearch<'a> {
        client: &'a super::Client,
        id: Result<Option<::std::string::String>, String>,
        last_updated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        maxresults: Result<Option<::std::string::String>, String>,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for SpecimenSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SpecimenSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> SpecimenSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Ok(None),
                last_updated: Ok(None),
                maxresults: Ok(None),
                revinclude: Ok(None),
                patient: Ok(None),
            }
        }
        /// `_id` (query, optional).
        ///
        /// Logical id of the resource.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_id` does not fit".to_string());
            self
        }
        /// `_lastUpdated` (query, optional).
        ///
        /// When the server last changed the resource. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn last_updated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(
                &mut self.last_updated,
                "_lastUpdated",
                value,
            );
            self
        }
        /// `_maxresults` (query, optional).
        ///
        /// How many resources the server shall send at most, for example `50`.
        pub fn maxresults<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.maxresults = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `_maxresults` does not fit".to_string());
            self
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.patient, "patient", value);
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "specimen_search",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Specimen`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("specimen_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, id, last_updated, maxresults, revinclude, patient } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let last_updated = last_updated.map_err(Error::InvalidRequest)?;
            let maxresults = maxresults.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Specimen", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("_id", &id))
                .query(
                    &progenitor_client::QueryParam::new("_lastUpdated", &last_updated),
                )
                .query(&progenitor_client::QueryParam::new("_maxresults", &maxresults))
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .headers(header_map)
                .build()?;
            Ok(request)
        }
        /// The pages of this search, or the resources on all of them; nothing is sent before the first is asked for.
        ///
        /// # Errors
        /// [`ErrorKind::Request`](crate::ErrorKind::Request) for a search that cannot be put together from what was given, or that
        /// the server is known to refuse.
        pub fn pages(self) -> Result<crate::paging::Pages, crate::Error> {
            let client = self.client;
            client.inner.pages("specimen_search", self.build())
        }
    }
    /**Builder for [`Client::specimen_read`]

[`Client::specimen_read`]: super::Client::specimen_read*/
    #[derive(Clone)]
    pub struct SpecimenRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for SpecimenRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SpecimenRead)).finish_non_exhaustive()
        }
    }
    impl<'a> SpecimenRead<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
            }
        }
        /// `id` (path, required).
        ///
        /// Logical id of the resource.
        pub(super) fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "the value of `id` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Specimen>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Specimen/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "specimen_read",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Specimen/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Specimen>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("specimen_read", error).await),
            }
        }
    }
    /**Builder for [`Client::metadata`]

[`Client::metadata`]: super::Client::metadata*/
    #[derive(Clone)]
    pub struct Metadata<'a> {
        client: &'a super::Client,
    }
    impl<'a> ::std::fmt::Debug for Metadata<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(Metadata)).finish_non_exhaustive()
        }
    }
    impl<'a> Metadata<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::CapabilityStatement>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/metadata", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "metadata",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::client::typed::read_fhir(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/metadata`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::CapabilityStatement>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("metadata", error).await),
            }
        }
    }
}
pub use crate::fhir::r4::AllergyIntolerance;
pub use crate::fhir::r4::Bundle;
pub use crate::fhir::r4::CapabilityStatement;
pub use crate::fhir::r4::CarePlan;
pub use crate::fhir::r4::CareTeam;
pub use crate::fhir::r4::Condition;
pub use crate::fhir::r4::Coverage;
pub use crate::fhir::r4::Device;
pub use crate::fhir::r4::DiagnosticReport;
pub use crate::fhir::r4::DocumentReference;
pub use crate::fhir::r4::Encounter;
pub use crate::fhir::r4::Endpoint;
pub use crate::fhir::r4::Goal;
pub use crate::fhir::r4::Immunization;
pub use crate::fhir::r4::Location;
pub use crate::fhir::r4::MedicationDispense;
pub use crate::fhir::r4::MedicationRequest;
pub use crate::fhir::r4::MedicationStatement;
pub use crate::fhir::r4::Observation;
pub use crate::fhir::r4::OperationOutcome;
pub use crate::fhir::r4::Organization;
pub use crate::fhir::r4::Patient;
pub use crate::fhir::r4::Practitioner;
pub use crate::fhir::r4::PractitionerRole;
pub use crate::fhir::r4::Procedure;
pub use crate::fhir::r4::Provenance;
pub use crate::fhir::r4::Questionnaire;
pub use crate::fhir::r4::QuestionnaireResponse;
pub use crate::fhir::r4::RelatedPerson;
pub use crate::fhir::r4::ServiceRequest;
pub use crate::fhir::r4::Specimen;
