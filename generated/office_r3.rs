// @generated from specs/openapi/office-r3.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: cb19a3dea66e592ad97aaac9b9a43b01e8a8ebdb0790400393a6d050a882dad6
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

pub use progenitor_client::{ByteStream, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
/// NextGen Office, FHIR STU3, inferred.
///
/// Patient access to NextGen Office in FHIR STU3, as the first US Core guide has it, and as C-CDA. Inferred: NextGen's own description was not at hand.
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
        "1"
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
    /// The guide asks for `patient`.
    ///
    /// `GET /AllergyIntolerance`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::AllergyIntoleranceSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.allergy_intolerance_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn allergy_intolerance_search(&self) -> builder::AllergyIntoleranceSearch<'_> {
        builder::AllergyIntoleranceSearch::new(self)
    }
    /// Reads one `AllergyIntolerance` by its logical id.
    ///
    /// `GET /AllergyIntolerance/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// Reads one `Binary` by its logical id.
    ///
    /// `GET /Binary/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.binary_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn binary_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::BinaryRead<'_> {
        builder::BinaryRead::new(self).id(id)
    }
    /// Searches for `CarePlan` resources.
    ///
    /// The guide asks for `patient` and `category`.
    ///
    /// `GET /CarePlan`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::CarePlanSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`category`](builder::CarePlanSearch::category), any number of times: Category of the plan: `assess-plan`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`date`](builder::CarePlanSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`status`](builder::CarePlanSearch::status), any number of times: Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.care_plan_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn care_plan_search(&self) -> builder::CarePlanSearch<'_> {
        builder::CarePlanSearch::new(self)
    }
    /// Reads one `CarePlan` by its logical id.
    ///
    /// `GET /CarePlan/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// The guide asks for `patient`.
    ///
    /// `GET /CareTeam`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::CareTeamSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`status`](builder::CareTeamSearch::status), any number of times: Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.care_team_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn care_team_search(&self) -> builder::CareTeamSearch<'_> {
        builder::CareTeamSearch::new(self)
    }
    /// Reads one `CareTeam` by its logical id.
    ///
    /// `GET /CareTeam/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// The guide asks for `patient`.
    ///
    /// `GET /Condition`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::ConditionSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`category`](builder::ConditionSearch::category), any number of times: Category of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`clinical_status`](builder::ConditionSearch::clinical_status) (`clinical-status`), any number of times: Clinical status, for example `active`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.condition_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn condition_search(&self) -> builder::ConditionSearch<'_> {
        builder::ConditionSearch::new(self)
    }
    /// Reads one `Condition` by its logical id.
    ///
    /// `GET /Condition/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// Searches for `Device` resources.
    ///
    /// The guide asks for `patient`.
    ///
    /// `GET /Device`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::DeviceSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.device_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn device_search(&self) -> builder::DeviceSearch<'_> {
        builder::DeviceSearch::new(self)
    }
    /// Reads one `Device` by its logical id.
    ///
    /// `GET /Device/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// The guide asks for `patient` and `category`.
    ///
    /// `GET /DiagnosticReport`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::DiagnosticReportSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`category`](builder::DiagnosticReportSearch::category), any number of times: Discipline that made the report; `LAB` for laboratories. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`code`](builder::DiagnosticReportSearch::code), any number of times: Code that says what the resource is about. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`date`](builder::DiagnosticReportSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.diagnostic_report_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn diagnostic_report_search(&self) -> builder::DiagnosticReportSearch<'_> {
        builder::DiagnosticReportSearch::new(self)
    }
    /// Reads one `DiagnosticReport` by its logical id.
    ///
    /// `GET /DiagnosticReport/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// The guide asks for `patient`.
    ///
    /// `GET /DocumentReference`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::DocumentReferenceSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`type_`](builder::DocumentReferenceSearch::type_) (`type`), any number of times: Kind of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`period`](builder::DocumentReferenceSearch::period), any number of times: Period that the document is about. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.document_reference_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn document_reference_search(&self) -> builder::DocumentReferenceSearch<'_> {
        builder::DocumentReferenceSearch::new(self)
    }
    /// Finds documents of a patient, making them where there are none yet.
    ///
    /// `GET /DocumentReference/$docref`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::DocumentReferenceDocref::patient), required: Logical id of the patient whose documents are wanted.
    /// - [`start`](builder::DocumentReferenceDocref::start): From when on care was given, for example `2024-01-15`; without it, from the beginning.
    /// - [`end`](builder::DocumentReferenceDocref::end): Until when care was given; without it, until now.
    /// - [`type_`](builder::DocumentReferenceDocref::type_) (`type`): Kind of the document, as `code` or `system|code`; without it, the summary of care (CCD).
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.document_reference_docref().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn document_reference_docref(&self) -> builder::DocumentReferenceDocref<'_> {
        builder::DocumentReferenceDocref::new(self)
    }
    /// Reads one `DocumentReference` by its logical id.
    ///
    /// `GET /DocumentReference/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// The guide asks for `patient`.
    ///
    /// `GET /Encounter`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::EncounterSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`date`](builder::EncounterSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.encounter_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn encounter_search(&self) -> builder::EncounterSearch<'_> {
        builder::EncounterSearch::new(self)
    }
    /// Reads one `Encounter` by its logical id.
    ///
    /// `GET /Encounter/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// Searches for `Goal` resources.
    ///
    /// The guide asks for `patient`.
    ///
    /// `GET /Goal`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::GoalSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`date`](builder::GoalSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.goal_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn goal_search(&self) -> builder::GoalSearch<'_> {
        builder::GoalSearch::new(self)
    }
    /// Reads one `Goal` by its logical id.
    ///
    /// `GET /Goal/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// The guide asks for `patient`.
    ///
    /// `GET /Immunization`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::ImmunizationSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.immunization_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn immunization_search(&self) -> builder::ImmunizationSearch<'_> {
        builder::ImmunizationSearch::new(self)
    }
    /// Reads one `Immunization` by its logical id.
    ///
    /// `GET /Immunization/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// `GET /Location`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`name`](builder::LocationSearch::name), any number of times: A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address`](builder::LocationSearch::address), any number of times: A part of the address, whichever it is. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_city`](builder::LocationSearch::address_city) (`address-city`), any number of times: City of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_state`](builder::LocationSearch::address_state) (`address-state`), any number of times: State of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_postalcode`](builder::LocationSearch::address_postalcode) (`address-postalcode`), any number of times: Postal code of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.location_search().name("Smith").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn location_search(&self) -> builder::LocationSearch<'_> {
        builder::LocationSearch::new(self)
    }
    /// Reads one `Location` by its logical id.
    ///
    /// `GET /Location/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// Reads one `Medication` by its logical id.
    ///
    /// `GET /Medication/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.medication_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::MedicationRead<'_> {
        builder::MedicationRead::new(self).id(id)
    }
    /// Searches for `MedicationRequest` resources.
    ///
    /// The guide asks for `patient`.
    ///
    /// `GET /MedicationRequest`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::MedicationRequestSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`status`](builder::MedicationRequestSearch::status), any number of times: Status of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`include`](builder::MedicationRequestSearch::include) (`_include`), any number of times: Adds to the page what the matches refer to. The server names `MedicationRequest:medication`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.medication_request_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_request_search(&self) -> builder::MedicationRequestSearch<'_> {
        builder::MedicationRequestSearch::new(self)
    }
    /// Reads one `MedicationRequest` by its logical id.
    ///
    /// `GET /MedicationRequest/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// The guide asks for `patient`.
    ///
    /// `GET /MedicationStatement`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::MedicationStatementSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.medication_statement_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_statement_search(&self) -> builder::MedicationStatementSearch<'_> {
        builder::MedicationStatementSearch::new(self)
    }
    /// Reads one `MedicationStatement` by its logical id.
    ///
    /// `GET /MedicationStatement/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// The guide asks for `patient` and `category`, or `patient` and `code`.
    ///
    /// `GET /Observation`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::ObservationSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`category`](builder::ObservationSearch::category), any number of times: Category of the observation: `laboratory`, `vital-signs` or `social-history`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`code`](builder::ObservationSearch::code), any number of times: Code that says what was observed; the smoking status is `72166-2`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`date`](builder::ObservationSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.observation_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn observation_search(&self) -> builder::ObservationSearch<'_> {
        builder::ObservationSearch::new(self)
    }
    /// Reads one `Observation` by its logical id.
    ///
    /// `GET /Observation/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// `GET /Organization`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`name`](builder::OrganizationSearch::name), any number of times: A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address`](builder::OrganizationSearch::address), any number of times: A part of the address, whichever it is. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_city`](builder::OrganizationSearch::address_city) (`address-city`), any number of times: City of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_state`](builder::OrganizationSearch::address_state) (`address-state`), any number of times: State of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`address_postalcode`](builder::OrganizationSearch::address_postalcode) (`address-postalcode`), any number of times: Postal code of the address. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.organization_search().name("Smith").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn organization_search(&self) -> builder::OrganizationSearch<'_> {
        builder::OrganizationSearch::new(self)
    }
    /// Reads one `Organization` by its logical id.
    ///
    /// `GET /Organization/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// The guide knows `identifier` alone, `name` alone, and `family`, `given`, `gender` and `birthdate` together.
    ///
    /// `GET /Patient`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`identifier`](builder::PatientSearch::identifier), any number of times: Business identifier, such as a medical record number. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`name`](builder::PatientSearch::name), any number of times: A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`family`](builder::PatientSearch::family), any number of times: Family name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`given`](builder::PatientSearch::given), any number of times: Given name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`gender`](builder::PatientSearch::gender), any number of times: Administrative gender: `male`, `female`, `other` or `unknown`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`birthdate`](builder::PatientSearch::birthdate), any number of times: Date of birth, for example `1956-05-27`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.patient_search().name("Smith").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patient_search(&self) -> builder::PatientSearch<'_> {
        builder::PatientSearch::new(self)
    }
    /// Reads one `Patient` by its logical id.
    ///
    /// `GET /Patient/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// `GET /Practitioner`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`identifier`](builder::PractitionerSearch::identifier), any number of times: Business identifier, such as a medical record number. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`name`](builder::PractitionerSearch::name), any number of times: A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.practitioner_search().name("Smith").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn practitioner_search(&self) -> builder::PractitionerSearch<'_> {
        builder::PractitionerSearch::new(self)
    }
    /// Reads one `Practitioner` by its logical id.
    ///
    /// `GET /Practitioner/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// Searches for `Procedure` resources.
    ///
    /// The guide asks for `patient`.
    ///
    /// `GET /Procedure`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::ProcedureSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`date`](builder::ProcedureSearch::date), any number of times: Date or period to match, for example `ge2024-01-15`. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.procedure_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn procedure_search(&self) -> builder::ProcedureSearch<'_> {
        builder::ProcedureSearch::new(self)
    }
    /// Reads one `Procedure` by its logical id.
    ///
    /// `GET /Procedure/{id}`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
    /// Reads a patient's record as a C-CDA document.
    ///
    /// The document is XML. `date` limits it to a period.
    ///
    /// `GET /ccda`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::Ccda::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`date`](builder::Ccda::date): Date or period to match, for example `ge2024-01-15`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
    /// let answer = client.ccda().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ccda(&self) -> builder::Ccda<'_> {
        builder::Ccda::new(self)
    }
    /// Reads what the server says that it can do; no token is needed.
    ///
    /// `GET /metadata`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r3};
    /// # async fn example(client: &office_r3::Client) -> Result<(), Error> {
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
                patient: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("allergy_intolerance_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, patient } = self;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::AllergyIntolerance>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::AllergyIntolerance>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("allergy_intolerance_read", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::binary_read`]

[`Client::binary_read`]: super::Client::binary_read*/
    #[derive(Clone)]
    pub struct BinaryRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for BinaryRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(BinaryRead)).finish_non_exhaustive()
        }
    }
    impl<'a> BinaryRead<'a> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Binary>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Binary/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "binary_read",
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
        ///Sends a `GET` request to `/Binary/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::stu3::Binary>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("binary_read", error).await),
            }
        }
    }
    /**Builder for [`Client::care_plan_search`]

[`Client::care_plan_search`]: super::Client::care_plan_search*/
    #[derive(Clone)]
    pub struct CarePlanSearch<'a> {
        client: &'a super::Client,
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                category: Ok(None),
                date: Ok(None),
                patient: Ok(None),
                status: Ok(None),
            }
        }
        /// `category` (query, optional).
        ///
        /// Category of the plan: `assess-plan`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("care_plan_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, category, date, patient, status } = self;
            let category = category.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
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
                .query(&progenitor_client::QueryParam::new("category", &category))
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
        ) -> Result<ResponseValue<crate::fhir::stu3::CarePlan>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::CarePlan>, crate::Error> {
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
                patient: Ok(None),
                status: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("care_team_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, patient, status } = self;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::CareTeam>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::CareTeam>, crate::Error> {
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
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        clinical_status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                category: Ok(None),
                clinical_status: Ok(None),
                patient: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("condition_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, category, clinical_status, patient } = self;
            let category = category.map_err(Error::InvalidRequest)?;
            let clinical_status = clinical_status.map_err(Error::InvalidRequest)?;
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
                .query(&progenitor_client::QueryParam::new("category", &category))
                .query(
                    &progenitor_client::QueryParam::new(
                        "clinical-status",
                        &clinical_status,
                    ),
                )
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Condition>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Condition>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("condition_read", error).await),
            }
        }
    }
    /**Builder for [`Client::device_search`]

[`Client::device_search`]: super::Client::device_search*/
    #[derive(Clone)]
    pub struct DeviceSearch<'a> {
        client: &'a super::Client,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                patient: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("device_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, patient } = self;
            let patient = patient.map_err(Error::InvalidRequest)?;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Device>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Device>, crate::Error> {
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
                category: Ok(None),
                code: Ok(None),
                date: Ok(None),
                patient: Ok(None),
            }
        }
        /// `category` (query, optional).
        ///
        /// Discipline that made the report; `LAB` for laboratories. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("diagnostic_report_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, category, code, date, patient } = self;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::DiagnosticReport>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::DiagnosticReport>, crate::Error> {
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
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        period: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                patient: Ok(None),
                period: Ok(None),
                type_: Ok(None),
            }
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
        /// `period` (query, optional).
        ///
        /// Period that the document is about. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.period, "period", value);
            self
        }
        /// `type` (query, optional).
        ///
        /// Kind of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("document_reference_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, patient, period, type_ } = self;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let period = period.map_err(Error::InvalidRequest)?;
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
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("period", &period))
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
    /**Builder for [`Client::document_reference_docref`]

[`Client::document_reference_docref`]: super::Client::document_reference_docref*/
    #[derive(Clone)]
    pub struct DocumentReferenceDocref<'a> {
        client: &'a super::Client,
        end: Result<Option<::std::string::String>, String>,
        patient: Result<::std::string::String, String>,
        start: Result<Option<::std::string::String>, String>,
        type_: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ::std::fmt::Debug for DocumentReferenceDocref<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DocumentReferenceDocref)).finish_non_exhaustive()
        }
    }
    impl<'a> DocumentReferenceDocref<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                end: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
                start: Ok(None),
                type_: Ok(None),
            }
        }
        /// `end` (query, optional).
        ///
        /// Until when care was given; without it, until now.
        pub fn end<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.end = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `end` does not fit".to_string());
            self
        }
        /// `patient` (query, required).
        ///
        /// Logical id of the patient whose documents are wanted.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.patient = value
                .try_into()
                .map_err(|_| "the value of `patient` does not fit".to_string());
            self
        }
        /// `start` (query, optional).
        ///
        /// From when on care was given, for example `2024-01-15`; without it, from the beginning.
        pub fn start<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `start` does not fit".to_string());
            self
        }
        /// `type` (query, optional).
        ///
        /// Kind of the document, as `code` or `system|code`; without it, the summary of care (CCD).
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `type` does not fit".to_string());
            self
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
            let Self { client, end, patient, start, type_ } = self;
            let end = end.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let start = start.map_err(Error::InvalidRequest)?;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let url = format!("{}/DocumentReference/$docref", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("end", &end))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("start", &start))
                .query(&progenitor_client::QueryParam::new("type", &type_))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "document_reference_docref",
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
        ///Sends a `GET` request to `/DocumentReference/$docref`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("document_reference_docref", error).await)
                }
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::DocumentReference>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::DocumentReference>, crate::Error> {
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
                date: Ok(None),
                patient: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("encounter_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, date, patient } = self;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Encounter>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Encounter>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("encounter_read", error).await),
            }
        }
    }
    /**Builder for [`Client::goal_search`]

[`Client::goal_search`]: super::Client::goal_search*/
    #[derive(Clone)]
    pub struct GoalSearch<'a> {
        client: &'a super::Client,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                date: Ok(None),
                patient: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("goal_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, date, patient } = self;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Goal>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Goal>, crate::Error> {
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
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                patient: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("immunization_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, patient } = self;
            let patient = patient.map_err(Error::InvalidRequest)?;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Immunization>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Immunization>, crate::Error> {
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
                address: Ok(None),
                address_city: Ok(None),
                address_postalcode: Ok(None),
                address_state: Ok(None),
                name: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("location_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self {
                client,
                address,
                address_city,
                address_postalcode,
                address_state,
                name,
            } = self;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Location>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Location>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("location_read", error).await),
            }
        }
    }
    /**Builder for [`Client::medication_read`]

[`Client::medication_read`]: super::Client::medication_read*/
    #[derive(Clone)]
    pub struct MedicationRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for MedicationRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MedicationRead)).finish_non_exhaustive()
        }
    }
    impl<'a> MedicationRead<'a> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Medication>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Medication/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "medication_read",
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
        ///Sends a `GET` request to `/Medication/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::stu3::Medication>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("medication_read", error).await),
            }
        }
    }
    /**Builder for [`Client::medication_request_search`]

[`Client::medication_request_search`]: super::Client::medication_request_search*/
    #[derive(Clone)]
    pub struct MedicationRequestSearch<'a> {
        client: &'a super::Client,
        include: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                include: Ok(None),
                patient: Ok(None),
                status: Ok(None),
            }
        }
        /// `_include` (query, optional).
        ///
        /// Adds to the page what the matches refer to. The server names `MedicationRequest:medication`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.include, "_include", value);
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("medication_request_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, include, patient, status } = self;
            let include = include.map_err(Error::InvalidRequest)?;
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
                .query(&progenitor_client::QueryParam::new("_include", &include))
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
        ) -> Result<ResponseValue<crate::fhir::stu3::MedicationRequest>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::MedicationRequest>, crate::Error> {
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
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                patient: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("medication_statement_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, patient } = self;
            let patient = patient.map_err(Error::InvalidRequest)?;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::MedicationStatement>, Error<()>> {
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
        ) -> Result<
            ResponseValue<crate::fhir::stu3::MedicationStatement>,
            crate::Error,
        > {
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
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        code: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                category: Ok(None),
                code: Ok(None),
                date: Ok(None),
                patient: Ok(None),
            }
        }
        /// `category` (query, optional).
        ///
        /// Category of the observation: `laboratory`, `vital-signs` or `social-history`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
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
        /// Code that says what was observed; the smoking status is `72166-2`. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("observation_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, category, code, date, patient } = self;
            let category = category.map_err(Error::InvalidRequest)?;
            let code = code.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Observation>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Observation>, crate::Error> {
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
        address: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        address_city: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                address: Ok(None),
                address_city: Ok(None),
                address_postalcode: Ok(None),
                address_state: Ok(None),
                name: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
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
                address,
                address_city,
                address_postalcode,
                address_state,
                name,
            } = self;
            let address = address.map_err(Error::InvalidRequest)?;
            let address_city = address_city.map_err(Error::InvalidRequest)?;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Organization>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Organization>, crate::Error> {
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
                birthdate: Ok(None),
                family: Ok(None),
                gender: Ok(None),
                given: Ok(None),
                identifier: Ok(None),
                name: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("patient_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, birthdate, family, gender, given, identifier, name } = self;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Patient>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Patient>, crate::Error> {
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
                identifier: Ok(None),
                name: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("practitioner_search", error).await)
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, identifier, name } = self;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Practitioner>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Practitioner>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("practitioner_read", error).await),
            }
        }
    }
    /**Builder for [`Client::procedure_search`]

[`Client::procedure_search`]: super::Client::procedure_search*/
    #[derive(Clone)]
    pub struct ProcedureSearch<'a> {
        client: &'a super::Client,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                date: Ok(None),
                patient: Ok(None),
            }
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("procedure_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, date, patient } = self;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Procedure>, Error<()>> {
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
        ) -> Result<ResponseValue<crate::fhir::stu3::Procedure>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("procedure_read", error).await),
            }
        }
    }
    /**Builder for [`Client::ccda`]

[`Client::ccda`]: super::Client::ccda*/
    #[derive(Clone)]
    pub struct Ccda<'a> {
        client: &'a super::Client,
        date: Result<Option<::std::string::String>, String>,
        patient: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for Ccda<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(Ccda)).finish_non_exhaustive()
        }
    }
    impl<'a> Ccda<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                date: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
            }
        }
        /// `date` (query, optional).
        ///
        /// Date or period to match, for example `ge2024-01-15`.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.date = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `date` does not fit".to_string());
            self
        }
        /// `patient` (query, required).
        ///
        /// Logical id of the patient whose resources are wanted.
        pub fn patient<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.patient = value
                .try_into()
                .map_err(|_| "the value of `patient` does not fit".to_string());
            self
        }
        async fn request(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, date, patient } = self;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let url = format!("{}/ccda", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("date", &date))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "ccda",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => {
                    Ok(ResponseValue::stream(crate::client::typed::with_body(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/ccda`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("ccda", error).await),
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
        ) -> Result<ResponseValue<crate::fhir::stu3::CapabilityStatement>, Error<()>> {
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
        ) -> Result<
            ResponseValue<crate::fhir::stu3::CapabilityStatement>,
            crate::Error,
        > {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("metadata", error).await),
            }
        }
    }
}
pub use crate::fhir::stu3::AllergyIntolerance;
pub use crate::fhir::stu3::Binary;
pub use crate::fhir::stu3::Bundle;
pub use crate::fhir::stu3::CapabilityStatement;
pub use crate::fhir::stu3::CarePlan;
pub use crate::fhir::stu3::CareTeam;
pub use crate::fhir::stu3::Condition;
pub use crate::fhir::stu3::Device;
pub use crate::fhir::stu3::DiagnosticReport;
pub use crate::fhir::stu3::DocumentReference;
pub use crate::fhir::stu3::Encounter;
pub use crate::fhir::stu3::Goal;
pub use crate::fhir::stu3::Immunization;
pub use crate::fhir::stu3::Location;
pub use crate::fhir::stu3::Medication;
pub use crate::fhir::stu3::MedicationRequest;
pub use crate::fhir::stu3::MedicationStatement;
pub use crate::fhir::stu3::Observation;
pub use crate::fhir::stu3::OperationOutcome;
pub use crate::fhir::stu3::Organization;
pub use crate::fhir::stu3::Patient;
pub use crate::fhir::stu3::Practitioner;
pub use crate::fhir::stu3::Procedure;
