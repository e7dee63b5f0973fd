// @generated from specs/openapi/office-r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 9aacfec6c55c2e4ca62e19d27a3bf9443a665c13fd2fefcde7e40a462705fb64
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

pub use progenitor_client::{ByteStream, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
/// NextGen Office 5.0+, FHIR R4.
///
/// Patient access to NextGen Office in FHIR R4, after the US Core profiles, and as C-CDA.
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
        "1.0.0"
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
    /// Allergies are coded in RxNorm, with their reactions.
    ///
    /// `GET /AllergyIntolerance`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::AllergyIntoleranceSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`date`](builder::AllergyIntoleranceSearch::date), any number of times: Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    /// - [`revinclude`](builder::AllergyIntoleranceSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.allergy_intolerance_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn allergy_intolerance_search(&self) -> builder::AllergyIntoleranceSearch<'_> {
        builder::AllergyIntoleranceSearch::new(self)
    }
    /// Reads one `AllergyIntolerance` by its logical id.
    ///
    /// Allergies are coded in RxNorm, with their reactions.
    ///
    /// `GET /AllergyIntolerance/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Plans of treatment (care plans and orders) and assessment notes.
    ///
    /// `GET /CarePlan`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::CarePlanSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`category`](builder::CarePlanSearch::category), required: Category of the plan, without which the server does not search. [Codes](http://hl7.org/fhir/R4/valueset-care-plan-category.html).
    /// - [`date`](builder::CarePlanSearch::date), any number of times: Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    /// - [`revinclude`](builder::CarePlanSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.care_plan_search().patient("123").category("assess-plan").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn care_plan_search(&self) -> builder::CarePlanSearch<'_> {
        builder::CarePlanSearch::new(self)
    }
    /// Reads one `CarePlan` by its logical id.
    ///
    /// Plans of treatment (care plans and orders) and assessment notes.
    ///
    /// `GET /CarePlan/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Give `_id` alone, or `patient` with or without `status`. Every other combination, and none at all, is refused with 400.
    ///
    /// `GET /CareTeam`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::CareTeamSearch::patient), any number of times: Logical id of the patient whose resources are wanted.
    /// - [`status`](builder::CareTeamSearch::status), any number of times: Status of the care team, `proposed`, `active`, `suspended`, `inactive` or `entered-in-error`.
    /// - [`id`](builder::CareTeamSearch::id) (`_id`): Logical id of the resource.
    /// - [`revinclude`](builder::CareTeamSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.care_team_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn care_team_search(&self) -> builder::CareTeamSearch<'_> {
        builder::CareTeamSearch::new(self)
    }
    /// Reads one `CareTeam` by its logical id.
    ///
    /// `GET /CareTeam/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Problems, health concerns and encounter diagnoses, coded in SNOMED CT.
    ///
    /// `GET /Condition`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::ConditionSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`category`](builder::ConditionSearch::category), any number of times: Category of the condition. [Codes](http://hl7.org/fhir/R4/valueset-condition-category.html).
    /// - [`date`](builder::ConditionSearch::date), any number of times: Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    /// - [`revinclude`](builder::ConditionSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.condition_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn condition_search(&self) -> builder::ConditionSearch<'_> {
        builder::ConditionSearch::new(self)
    }
    /// Reads one `Condition` by its logical id.
    ///
    /// `GET /Condition/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the condition, which begins with `PL-` (problem), `HC-` (health concern) or `ED-` (encounter diagnosis), for example `PL-123`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// The patient's insurance.
    ///
    /// `GET /Coverage`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::CoverageSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`revinclude`](builder::CoverageSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.coverage_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn coverage_search(&self) -> builder::CoverageSearch<'_> {
        builder::CoverageSearch::new(self)
    }
    /// Reads one `Coverage` by its logical id.
    ///
    /// The patient's insurance.
    ///
    /// `GET /Coverage/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Implanted devices, with their unique device identifiers.
    ///
    /// `GET /Device`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::DeviceSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`date`](builder::DeviceSearch::date), any number of times: Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    /// - [`revinclude`](builder::DeviceSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.device_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn device_search(&self) -> builder::DeviceSearch<'_> {
        builder::DeviceSearch::new(self)
    }
    /// Reads one `Device` by its logical id.
    ///
    /// Implanted devices, with their unique device identifiers.
    ///
    /// `GET /Device/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Laboratory and radiology reports; the observations that they rest on are contained in the report.
    ///
    /// `GET /DiagnosticReport`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::DiagnosticReportSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`date`](builder::DiagnosticReportSearch::date), any number of times: Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    /// - [`category`](builder::DiagnosticReportSearch::category), any number of times: Discipline that made the report. [Codes](http://hl7.org/fhir/R4/valueset-diagnostic-service-sections.html).
    /// - [`code`](builder::DiagnosticReportSearch::code), any number of times: Code of the report itself; the single results have codes of their own, in their `Observation`.
    /// - [`revinclude`](builder::DiagnosticReportSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.diagnostic_report_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn diagnostic_report_search(&self) -> builder::DiagnosticReportSearch<'_> {
        builder::DiagnosticReportSearch::new(self)
    }
    /// Reads one `DiagnosticReport` by its logical id.
    ///
    /// Laboratory and radiology reports; the observations that they rest on are contained in the report.
    ///
    /// `GET /DiagnosticReport/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Consultation notes, discharge summaries, history and physical, progress and procedure notes, and the narratives of imaging, laboratory and pathology.
    ///
    /// `GET /DocumentReference`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::DocumentReferenceSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`id`](builder::DocumentReferenceSearch::id) (`_id`): Logical id of the resource.
    /// - [`type_`](builder::DocumentReferenceSearch::type_) (`type`), any number of times: Kind of document, as a LOINC code where there is one. [Codes](http://hl7.org/fhir/R4/valueset-c80-doc-typecodes.html).
    /// - [`category`](builder::DocumentReferenceSearch::category), any number of times: Category of the document. Only `clinical-note` is known.
    /// - [`date`](builder::DocumentReferenceSearch::date), any number of times: Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    /// - [`status`](builder::DocumentReferenceSearch::status), any number of times: Status of the reference, `current`, `superseded` or `entered-in-error`.
    /// - [`revinclude`](builder::DocumentReferenceSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.document_reference_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn document_reference_search(&self) -> builder::DocumentReferenceSearch<'_> {
        builder::DocumentReferenceSearch::new(self)
    }
    /// Reads one `DocumentReference` by its logical id.
    ///
    /// Consultation notes, discharge summaries, history and physical, progress and procedure notes, and the narratives of imaging, laboratory and pathology.
    ///
    /// `GET /DocumentReference/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Give `_id` alone, or `patient` with or without `date`. Every other combination, and none at all, is refused with 400.
    ///
    /// `GET /Encounter`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::EncounterSearch::patient), any number of times: Logical id of the patient whose resources are wanted.
    /// - [`date`](builder::EncounterSearch::date), any number of times: Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    /// - [`id`](builder::EncounterSearch::id) (`_id`): Logical id of the resource.
    /// - [`revinclude`](builder::EncounterSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.encounter_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn encounter_search(&self) -> builder::EncounterSearch<'_> {
        builder::EncounterSearch::new(self)
    }
    /// Reads one `Encounter` by its logical id.
    ///
    /// `GET /Encounter/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the encounter, which begins with `PT-`, for example `PT-123`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// The goals are those of the patient's health concerns.
    ///
    /// `GET /Goal`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::GoalSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`date`](builder::GoalSearch::date), any number of times: Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    /// - [`revinclude`](builder::GoalSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.goal_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn goal_search(&self) -> builder::GoalSearch<'_> {
        builder::GoalSearch::new(self)
    }
    /// Reads one `Goal` by its logical id.
    ///
    /// `GET /Goal/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Vaccines are coded in CVX.
    ///
    /// `GET /Immunization`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::ImmunizationSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`date`](builder::ImmunizationSearch::date), any number of times: Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    /// - [`revinclude`](builder::ImmunizationSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.immunization_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn immunization_search(&self) -> builder::ImmunizationSearch<'_> {
        builder::ImmunizationSearch::new(self)
    }
    /// Reads one `Immunization` by its logical id.
    ///
    /// `GET /Immunization/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Reads one `Location` by its logical id.
    ///
    /// `GET /Location/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Searches for `MedicationAdministration` resources.
    ///
    /// Medications are coded in RxNorm.
    ///
    /// `GET /MedicationAdministration`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::MedicationAdministrationSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`status`](builder::MedicationAdministrationSearch::status), any number of times: Status of the administration. [Codes](http://hl7.org/fhir/R4/valueset-medication-admin-status.html).
    /// - [`revinclude`](builder::MedicationAdministrationSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.medication_administration_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_administration_search(
        &self,
    ) -> builder::MedicationAdministrationSearch<'_> {
        builder::MedicationAdministrationSearch::new(self)
    }
    /// Reads one `MedicationAdministration` by its logical id.
    ///
    /// Medications are coded in RxNorm.
    ///
    /// `GET /MedicationAdministration/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.medication_administration_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_administration_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::MedicationAdministrationRead<'_> {
        builder::MedicationAdministrationRead::new(self).id(id)
    }
    /// Searches for `MedicationDispense` resources.
    ///
    /// `GET /MedicationDispense`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::MedicationDispenseSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`status`](builder::MedicationDispenseSearch::status), any number of times: Status of the resource.
    /// - [`revinclude`](builder::MedicationDispenseSearch::revinclude) (`_revinclude`), any number of times: `Provenance:target` adds to the page the `Provenance` of every match; the server names no other value.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.medication_dispense_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_dispense_search(&self) -> builder::MedicationDispenseSearch<'_> {
        builder::MedicationDispenseSearch::new(self)
    }
    /// Reads one `MedicationDispense` by its logical id.
    ///
    /// Medications are coded in RxNorm.
    ///
    /// `GET /MedicationDispense/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Medications are coded in RxNorm.
    ///
    /// `GET /MedicationRequest`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::MedicationRequestSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`date`](builder::MedicationRequestSearch::date), any number of times: Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    /// - [`intent`](builder::MedicationRequestSearch::intent), any number of times: Intent of the prescription. [Codes](http://hl7.org/fhir/R4/valueset-medicationrequest-intent.html).
    /// - [`status`](builder::MedicationRequestSearch::status), any number of times: Status of the prescription. [Codes](http://hl7.org/fhir/CodeSystem/medicationrequest-status).
    /// - [`revinclude`](builder::MedicationRequestSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.medication_request_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn medication_request_search(&self) -> builder::MedicationRequestSearch<'_> {
        builder::MedicationRequestSearch::new(self)
    }
    /// Reads one `MedicationRequest` by its logical id.
    ///
    /// Medications are coded in RxNorm.
    ///
    /// `GET /MedicationRequest/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Searches for `Observation` resources.
    ///
    /// Vital signs (blood pressure, height, weight, heart and respiratory rate, temperature, pulse oximetry, inhaled oxygen, and children's BMI, weight-for-length and head circumference percentiles), smoking status, sexual orientation and occupation.
    ///
    /// `GET /Observation`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::ObservationSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`code`](builder::ObservationSearch::code), any number of times: LOINC code of the observation. Only `72166-2`, the smoking status, is documented.
    /// - [`category`](builder::ObservationSearch::category), any number of times: Category of the observation. [Codes](http://hl7.org/fhir/R4/valueset-observation-category.html).
    /// - [`date`](builder::ObservationSearch::date), any number of times: Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    /// - [`revinclude`](builder::ObservationSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.observation_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn observation_search(&self) -> builder::ObservationSearch<'_> {
        builder::ObservationSearch::new(self)
    }
    /// Reads one `Observation` by its logical id.
    ///
    /// Vital signs (blood pressure, height, weight, heart and respiratory rate, temperature, pulse oximetry, inhaled oxygen, and children's BMI, weight-for-length and head circumference percentiles), smoking status, sexual orientation and occupation.
    ///
    /// `GET /Observation/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the observation, which begins with `HX-`, `VS-` or `LR-`, for example `VS-123`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// - [`address`](builder::OrganizationSearch::address), any number of times: A part of the address, whichever it is. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    /// - [`name`](builder::OrganizationSearch::name), any number of times: A part of the name. A FHIR string: finds what begins so, in upper or lower case; the modifier `:contains` finds it anywhere, `:exact` the very same.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.organization_search().name("Smith").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn organization_search(&self) -> builder::OrganizationSearch<'_> {
        builder::OrganizationSearch::new(self)
    }
    /// Reads one `Organization` by its logical id.
    ///
    /// `GET /Organization/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// `GET /Patient`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::PatientSearch::id) (`_id`): Logical id of the resource.
    /// - [`identifier`](builder::PatientSearch::identifier), any number of times: Business identifier, such as a medical record number.
    /// - [`name`](builder::PatientSearch::name), any number of times: A part of the name.
    /// - [`birthdate`](builder::PatientSearch::birthdate), any number of times: Date of birth, for example `1956-05-27`.
    /// - [`gender`](builder::PatientSearch::gender), any number of times: Administrative gender. FHIR's codes are `male`, `female`, `other` and `unknown`; the vendor's document names `male`, `female`, `undifferentiated` and `both`.
    /// - [`revinclude`](builder::PatientSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.patient_search().name("Smith").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patient_search(&self) -> builder::PatientSearch<'_> {
        builder::PatientSearch::new(self)
    }
    /// Reads one `Patient` by its logical id.
    ///
    /// `GET /Patient/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Reads one `Practitioner` by its logical id.
    ///
    /// `GET /Practitioner/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// `GET /PractitionerRole`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`practitioner`](builder::PractitionerRoleSearch::practitioner), required: Logical id of the practitioner.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.practitioner_role_search().practitioner("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn practitioner_role_search(&self) -> builder::PractitionerRoleSearch<'_> {
        builder::PractitionerRoleSearch::new(self)
    }
    /// Reads one `PractitionerRole` by its logical id.
    ///
    /// `GET /PractitionerRole/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Only procedures that belong to an encounter are found.
    ///
    /// `GET /Procedure`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::ProcedureSearch::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`date`](builder::ProcedureSearch::date), any number of times: Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    /// - [`revinclude`](builder::ProcedureSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.procedure_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn procedure_search(&self) -> builder::ProcedureSearch<'_> {
        builder::ProcedureSearch::new(self)
    }
    /// Reads one `Procedure` by its logical id.
    ///
    /// `GET /Procedure/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Reads one `Provenance` by its logical id.
    ///
    /// `GET /Provenance/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Searches for `RelatedPerson` resources.
    ///
    /// `GET /RelatedPerson`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::RelatedPersonSearch::patient), required: Logical id of the patient whose resources are wanted.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.related_person_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn related_person_search(&self) -> builder::RelatedPersonSearch<'_> {
        builder::RelatedPersonSearch::new(self)
    }
    /// Reads one `RelatedPerson` by its logical id.
    ///
    /// `GET /RelatedPerson/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// - [`patient`](builder::ServiceRequestSearch::patient), any number of times: Logical id of the patient whose resources are wanted. A FHIR reference: `id`, `Type/id` or a URL.
    /// - [`authored`](builder::ServiceRequestSearch::authored), any number of times: When the request was made. A FHIR date: a year, a month, a day or a time, with an optional prefix: `eq`, `ne`, `gt`, `lt`, `ge`, `le`, `sa`, `eb` or `ap`.
    /// - [`category`](builder::ServiceRequestSearch::category), any number of times: Category of the resource. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`code`](builder::ServiceRequestSearch::code), any number of times: Code that says what the resource is about. A FHIR token: `code`, `system|code`, or `|code` for a code without a system; modifiers are `:not`, `:text`, `:in` and more.
    /// - [`id`](builder::ServiceRequestSearch::id) (`_id`): Logical id of the resource.
    /// - [`revinclude`](builder::ServiceRequestSearch::revinclude) (`_revinclude`), any number of times: Adds to the page what refers to the matches. The server names `Provenance:target`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Give either `_id` or `patient`. Both together, and none at all, are refused with 400.
    ///
    /// `GET /Specimen`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`id`](builder::SpecimenSearch::id) (`_id`): Logical id of the resource.
    /// - [`patient`](builder::SpecimenSearch::patient), any number of times: Logical id of the patient whose resources are wanted.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.specimen_search().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn specimen_search(&self) -> builder::SpecimenSearch<'_> {
        builder::SpecimenSearch::new(self)
    }
    /// Reads one `Specimen` by its logical id.
    ///
    /// `GET /Specimen/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
    /// Reads a patient's record as a C-CDA document.
    ///
    /// The document is XML. `date` limits it to a period.
    ///
    /// `GET /ccda`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`patient`](builder::Ccda::patient), required: Logical id of the patient whose resources are wanted.
    /// - [`date`](builder::Ccda::date): Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
    /// let answer = client.ccda().patient("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ccda(&self) -> builder::Ccda<'_> {
        builder::Ccda::new(self)
    }
    /// Reads what the server says that it can do; no token is needed.
    ///
    /// `GET /metadata`. Known from what NextGen's server says that it can do.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client) -> Result<(), Error> {
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
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
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
                revinclude: Ok(None),
                date: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
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
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
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
            let Self { client, revinclude, date, patient } = self;
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
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category: Result<::std::string::String, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
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
                revinclude: Ok(None),
                category: Err(
                    "`category` is missing: give it by `.category(…)`".to_owned(),
                ),
                date: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `category` (query, required).
        ///
        /// Category of the plan, without which the server does not search. [Codes](http://hl7.org/fhir/R4/valueset-care-plan-category.html).
        pub fn category<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.category = value
                .try_into()
                .map_err(|_| "the value of `category` does not fit".to_string());
            self
        }
        /// `date` (query, optional).
        ///
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
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
            let Self { client, revinclude, category, date, patient } = self;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let category = category.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
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
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("category", &category))
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
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
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
        /// Logical id of the patient whose resources are wanted.
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
        /// Status of the care team, `proposed`, `active`, `suspended`, `inactive` or `entered-in-error`.
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
            let Self { client, id, revinclude, patient, status } = self;
            let id = id.map_err(Error::InvalidRequest)?;
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
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
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
                revinclude: Ok(None),
                category: Ok(None),
                date: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
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
        /// Category of the condition. [Codes](http://hl7.org/fhir/R4/valueset-condition-category.html).
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
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
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
            let Self { client, revinclude, category, date, patient } = self;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let category = category.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
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
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("category", &category))
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
        /// Logical id of the condition, which begins with `PL-` (problem), `HC-` (health concern) or `ED-` (encounter diagnosis), for example `PL-123`.
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
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
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
                revinclude: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
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
            let Self { client, revinclude, patient } = self;
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
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
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
                revinclude: Ok(None),
                date: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
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
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
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
            let Self { client, revinclude, date, patient } = self;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
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
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        code: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
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
                revinclude: Ok(None),
                category: Ok(None),
                code: Ok(None),
                date: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
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
        /// Discipline that made the report. [Codes](http://hl7.org/fhir/R4/valueset-diagnostic-service-sections.html).
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
        /// Code of the report itself; the single results have codes of their own, in their `Observation`.
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
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
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
            let Self { client, revinclude, category, code, date, patient } = self;
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
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
        status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                revinclude: Ok(None),
                category: Ok(None),
                date: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
                status: Ok(None),
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
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
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
        /// Category of the document. Only `clinical-note` is known.
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
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
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
        /// `status` (query, optional).
        ///
        /// Status of the reference, `current`, `superseded` or `entered-in-error`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.status, "status", value);
            self
        }
        /// `type` (query, optional).
        ///
        /// Kind of document, as a LOINC code where there is one. [Codes](http://hl7.org/fhir/R4/valueset-c80-doc-typecodes.html).
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
                revinclude,
                category,
                date,
                patient,
                status,
                type_,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let category = category.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
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
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("category", &category))
                .query(&progenitor_client::QueryParam::new("date", &date))
                .query(&progenitor_client::QueryParam::new("patient", &patient))
                .query(&progenitor_client::QueryParam::new("status", &status))
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
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
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
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
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
        /// Logical id of the patient whose resources are wanted.
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
            let Self { client, id, revinclude, date, patient } = self;
            let id = id.map_err(Error::InvalidRequest)?;
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
        /// Logical id of the encounter, which begins with `PT-`, for example `PT-123`.
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
    /**Builder for [`Client::goal_search`]

[`Client::goal_search`]: super::Client::goal_search*/
    #[derive(Clone)]
    pub struct GoalSearch<'a> {
        client: &'a super::Client,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
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
                revinclude: Ok(None),
                date: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
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
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
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
            let Self { client, revinclude, date, patient } = self;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
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
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
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
                revinclude: Ok(None),
                date: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
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
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
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
            let Self { client, revinclude, date, patient } = self;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
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
    /**Builder for [`Client::medication_administration_search`]

[`Client::medication_administration_search`]: super::Client::medication_administration_search*/
    #[derive(Clone)]
    pub struct MedicationAdministrationSearch<'a> {
        client: &'a super::Client,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
        status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> ::std::fmt::Debug for MedicationAdministrationSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MedicationAdministrationSearch))
                .finish_non_exhaustive()
        }
    }
    impl<'a> MedicationAdministrationSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                revinclude: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
                status: Ok(None),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
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
        /// `status` (query, optional).
        ///
        /// Status of the administration. [Codes](http://hl7.org/fhir/R4/valueset-medication-admin-status.html).
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
                operation_id: "medication_administration_search",
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
        ///Sends a `GET` request to `/MedicationAdministration`
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
                            .failure("medication_administration_search", error)
                            .await,
                    )
                }
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client, revinclude, patient, status } = self;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/MedicationAdministration", client.baseurl,);
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
            client.inner.pages("medication_administration_search", self.build())
        }
    }
    /**Builder for [`Client::medication_administration_read`]

[`Client::medication_administration_read`]: super::Client::medication_administration_read*/
    #[derive(Clone)]
    pub struct MedicationAdministrationRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for MedicationAdministrationRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MedicationAdministrationRead))
                .finish_non_exhaustive()
        }
    }
    impl<'a> MedicationAdministrationRead<'a> {
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
        ) -> Result<
            ResponseValue<crate::fhir::r4::MedicationAdministration>,
            Error<()>,
        > {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/MedicationAdministration/{}", client.baseurl, encode_path(& id
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
                operation_id: "medication_administration_read",
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
        ///Sends a `GET` request to `/MedicationAdministration/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::fhir::r4::MedicationAdministration>,
            crate::Error,
        > {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(
                        client
                            .inner
                            .failure("medication_administration_read", error)
                            .await,
                    )
                }
            }
        }
    }
    /**Builder for [`Client::medication_dispense_search`]

[`Client::medication_dispense_search`]: super::Client::medication_dispense_search*/
    #[derive(Clone)]
    pub struct MedicationDispenseSearch<'a> {
        client: &'a super::Client,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
        status: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                revinclude: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
                status: Ok(None),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// `Provenance:target` adds to the page the `Provenance` of every match; the server names no other value.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
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
        /// `status` (query, optional).
        ///
        /// Status of the resource.
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
            let Self { client, revinclude, patient, status } = self;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let patient = patient.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
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
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        intent: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
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
                revinclude: Ok(None),
                date: Ok(None),
                intent: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
                status: Ok(None),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
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
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
            self
        }
        /// `intent` (query, optional).
        ///
        /// Intent of the prescription. [Codes](http://hl7.org/fhir/R4/valueset-medicationrequest-intent.html).
        ///
        /// Each call adds a value, and all of them must match.
        pub fn intent<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.intent, "intent", value);
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
        /// `status` (query, optional).
        ///
        /// Status of the prescription. [Codes](http://hl7.org/fhir/CodeSystem/medicationrequest-status).
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
            let Self { client, revinclude, date, intent, patient, status } = self;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
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
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("date", &date))
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
    /**Builder for [`Client::observation_search`]

[`Client::observation_search`]: super::Client::observation_search*/
    #[derive(Clone)]
    pub struct ObservationSearch<'a> {
        client: &'a super::Client,
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        category: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        code: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
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
                revinclude: Ok(None),
                category: Ok(None),
                code: Ok(None),
                date: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
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
        /// Category of the observation. [Codes](http://hl7.org/fhir/R4/valueset-observation-category.html).
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
        /// LOINC code of the observation. Only `72166-2`, the smoking status, is documented.
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
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
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
            let Self { client, revinclude, category, code, date, patient } = self;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
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
        /// Logical id of the observation, which begins with `HX-`, `VS-` or `LR-`, for example `VS-123`.
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
        address: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
            let Self { client, address, name } = self;
            let address = address.map_err(Error::InvalidRequest)?;
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
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        birthdate: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        gender: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
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
                revinclude: Ok(None),
                birthdate: Ok(None),
                gender: Ok(None),
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
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn revinclude<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.revinclude, "_revinclude", value);
            self
        }
        /// `birthdate` (query, optional).
        ///
        /// Date of birth, for example `1956-05-27`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn birthdate<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.birthdate, "birthdate", value);
            self
        }
        /// `gender` (query, optional).
        ///
        /// Administrative gender. FHIR's codes are `male`, `female`, `other` and `unknown`; the vendor's document names `male`, `female`, `undifferentiated` and `both`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn gender<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.gender, "gender", value);
            self
        }
        /// `identifier` (query, optional).
        ///
        /// Business identifier, such as a medical record number.
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
        /// A part of the name.
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
            let Self { client, id, revinclude, birthdate, gender, identifier, name } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
            let birthdate = birthdate.map_err(Error::InvalidRequest)?;
            let gender = gender.map_err(Error::InvalidRequest)?;
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
                .query(&progenitor_client::QueryParam::new("_revinclude", &revinclude))
                .query(&progenitor_client::QueryParam::new("birthdate", &birthdate))
                .query(&progenitor_client::QueryParam::new("gender", &gender))
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
        practitioner: Result<::std::string::String, String>,
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
                practitioner: Err(
                    "`practitioner` is missing: give it by `.practitioner(…)`"
                        .to_owned(),
                ),
            }
        }
        /// `practitioner` (query, required).
        ///
        /// Logical id of the practitioner.
        pub fn practitioner<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.practitioner = value
                .try_into()
                .map_err(|_| "the value of `practitioner` does not fit".to_string());
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
            let Self { client, practitioner } = self;
            let practitioner = practitioner.map_err(Error::InvalidRequest)?;
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
                .query(
                    &progenitor_client::QueryParam::new("practitioner", &practitioner),
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
        revinclude: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        date: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        patient: Result<::std::string::String, String>,
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
                revinclude: Ok(None),
                date: Ok(None),
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
            }
        }
        /// `_revinclude` (query, optional).
        ///
        /// Adds to the page what refers to the matches. The server names `Provenance:target`.
        ///
        /// Known from what NextGen's server says that it can do.
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
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
        ///
        /// Each call adds a value, and all of them must match.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            crate::client::typed::add_value(&mut self.date, "date", value);
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
            let Self { client, revinclude, date, patient } = self;
            let revinclude = revinclude.map_err(Error::InvalidRequest)?;
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
    /**Builder for [`Client::related_person_search`]

[`Client::related_person_search`]: super::Client::related_person_search*/
    #[derive(Clone)]
    pub struct RelatedPersonSearch<'a> {
        client: &'a super::Client,
        patient: Result<::std::string::String, String>,
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
                patient: Err(
                    "`patient` is missing: give it by `.patient(…)`".to_owned(),
                ),
            }
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
            let Self { client, patient } = self;
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
            let Self { client, id, revinclude, authored, category, code, patient } = self;
            let id = id.map_err(Error::InvalidRequest)?;
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
        /// `patient` (query, optional).
        ///
        /// Logical id of the patient whose resources are wanted.
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
            let Self { client, id, patient } = self;
            let id = id.map_err(Error::InvalidRequest)?;
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
        /// Date or period to match. The prefixes `eq`, `gt`, `lt`, `ge` and `le` are known, others are not; for example `ge2024-01-15`.
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
pub use crate::fhir::r4::Goal;
pub use crate::fhir::r4::Immunization;
pub use crate::fhir::r4::Location;
pub use crate::fhir::r4::MedicationAdministration;
pub use crate::fhir::r4::MedicationDispense;
pub use crate::fhir::r4::MedicationRequest;
pub use crate::fhir::r4::Observation;
pub use crate::fhir::r4::OperationOutcome;
pub use crate::fhir::r4::Organization;
pub use crate::fhir::r4::Patient;
pub use crate::fhir::r4::Practitioner;
pub use crate::fhir::r4::PractitionerRole;
pub use crate::fhir::r4::Procedure;
pub use crate::fhir::r4::Provenance;
pub use crate::fhir::r4::RelatedPerson;
pub use crate::fhir::r4::ServiceRequest;
pub use crate::fhir::r4::Specimen;
