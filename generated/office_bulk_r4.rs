// @generated from specs/openapi/office-bulk-r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: d1c6eaeb7a4fc7e17105ad07cc50e7aa34c583d48a8fe1b0744c3f25cef2c50c
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

pub use progenitor_client::{ByteStream, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///A group to be made.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    pub struct GroupCreate {
        ///What people call the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The ids of its patients.
        #[serde(rename = "patientIds")]
        pub patient_ids: ::std::vec::Vec<::std::string::String>,
        ///Always `Group`.
        #[serde(
            rename = "resourceType",
            default = "defaults::group_create_resource_type"
        )]
        pub resource_type: ::std::string::String,
    }
    impl ::std::fmt::Debug for GroupCreate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GroupCreate)).finish_non_exhaustive()
        }
    }
    impl GroupCreate {
        pub fn builder() -> builder::GroupCreate {
            Default::default()
        }
    }
    ///What shall become of a group; what is left out stays as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    pub struct GroupUpdate {
        ///The group, once more: the id that the path has.
        pub id: ::std::string::String,
        ///What people shall call the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The ids of the patients to take out.
        #[serde(
            rename = "patientIdsToExclude",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub patient_ids_to_exclude: ::std::vec::Vec<::std::string::String>,
        ///The ids of the patients to take in.
        #[serde(
            rename = "patientIdsToInclude",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub patient_ids_to_include: ::std::vec::Vec<::std::string::String>,
        ///Always `Group`.
        #[serde(
            rename = "resourceType",
            default = "defaults::group_update_resource_type"
        )]
        pub resource_type: ::std::string::String,
    }
    impl ::std::fmt::Debug for GroupUpdate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GroupUpdate)).finish_non_exhaustive()
        }
    }
    impl GroupUpdate {
        pub fn builder() -> builder::GroupUpdate {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone)]
        pub struct GroupCreate {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            patient_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            resource_type: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::fmt::Debug for GroupCreate {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!(GroupCreate)).finish_non_exhaustive()
            }
        }
        impl ::std::default::Default for GroupCreate {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                    patient_ids: Err("no value supplied for patient_ids".to_string()),
                    resource_type: Ok(super::defaults::group_create_resource_type()),
                }
            }
        }
        impl GroupCreate {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn patient_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.patient_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for patient_ids: {e}")
                    });
                self
            }
            pub fn resource_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.resource_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for resource_type: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<GroupCreate> for super::GroupCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    patient_ids: value.patient_ids?,
                    resource_type: value.resource_type?,
                })
            }
        }
        impl ::std::convert::From<super::GroupCreate> for GroupCreate {
            fn from(value: super::GroupCreate) -> Self {
                Self {
                    name: Ok(value.name),
                    patient_ids: Ok(value.patient_ids),
                    resource_type: Ok(value.resource_type),
                }
            }
        }
        #[derive(Clone)]
        pub struct GroupUpdate {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            patient_ids_to_exclude: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            patient_ids_to_include: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            resource_type: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::fmt::Debug for GroupUpdate {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!(GroupUpdate)).finish_non_exhaustive()
            }
        }
        impl ::std::default::Default for GroupUpdate {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    name: Ok(Default::default()),
                    patient_ids_to_exclude: Ok(Default::default()),
                    patient_ids_to_include: Ok(Default::default()),
                    resource_type: Ok(super::defaults::group_update_resource_type()),
                }
            }
        }
        impl GroupUpdate {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn patient_ids_to_exclude<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.patient_ids_to_exclude = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for patient_ids_to_exclude: {e}"
                        )
                    });
                self
            }
            pub fn patient_ids_to_include<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.patient_ids_to_include = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for patient_ids_to_include: {e}"
                        )
                    });
                self
            }
            pub fn resource_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.resource_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for resource_type: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<GroupUpdate> for super::GroupUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                    patient_ids_to_exclude: value.patient_ids_to_exclude?,
                    patient_ids_to_include: value.patient_ids_to_include?,
                    resource_type: value.resource_type?,
                })
            }
        }
        impl ::std::convert::From<super::GroupUpdate> for GroupUpdate {
            fn from(value: super::GroupUpdate) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                    patient_ids_to_exclude: Ok(value.patient_ids_to_exclude),
                    patient_ids_to_include: Ok(value.patient_ids_to_include),
                    resource_type: Ok(value.resource_type),
                }
            }
        }
    }
    /// Generation of default values for serde.
    pub mod defaults {
        pub(super) fn group_create_resource_type() -> ::std::string::String {
            "Group".to_string()
        }
        pub(super) fn group_update_resource_type() -> ::std::string::String {
            "Group".to_string()
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
/// NextGen Office, FHIR R4 Bulk Data.
///
/// Export of many patients' records from NextGen Office, in FHIR R4: for systems rather than for a patient's own app. The vendor allows one export per patient and week.
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
    /// Asks how far an export is.
    ///
    /// 202 while it is going on: `X-Progress` says how far it is, `Retry-After` when to ask again. 200 when it is done: the body is the manifest, the list of files. The files may lie on another host and need no token where `requiresAccessToken` is false.
    ///
    /// `GET /$export-poll-status`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`job_id`](builder::ExportPollStatus::job_id) (`_jobId`), required: The export, as it stands in the query of the status URL.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_bulk_r4};
    /// # async fn example(client: &office_bulk_r4::Client) -> Result<(), Error> {
    /// let answer = client.export_poll_status().job_id("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_poll_status(&self) -> builder::ExportPollStatus<'_> {
        builder::ExportPollStatus::new(self)
    }
    /// Cancels an export, or discards its files.
    ///
    /// That files of a finished export are discarded is what the Bulk Data guide says, and unconfirmed.
    ///
    /// `DELETE /$export-poll-status`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`job_id`](builder::ExportPollStatusDelete::job_id) (`_jobId`), required: The export, as it stands in the query of the status URL.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_bulk_r4};
    /// # async fn example(client: &office_bulk_r4::Client) -> Result<(), Error> {
    /// let answer = client.export_poll_status_delete().job_id("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_poll_status_delete(&self) -> builder::ExportPollStatusDelete<'_> {
        builder::ExportPollStatusDelete::new(self)
    }
    /// Finds the patients of whom a group can be made.
    ///
    /// The vendor's document shows no answer. A `Bundle` of `Patient` is what FHIR would have a search give, and unconfirmed.
    ///
    /// `GET /$patient-search`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`page`](builder::PatientSearch::page): Number of the page, from `1`. What a page holds, and whether its links name the next, is not documented.
    /// - [`enc_date`](builder::PatientSearch::enc_date) (`encDate`): Date of an encounter, with a prefix such as `ge`, for example `ge2025-01-01`.
    /// - [`patient_chart_no`](builder::PatientSearch::patient_chart_no) (`patientChartNo`): Chart number of the patient in the practice.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_bulk_r4};
    /// # async fn example(client: &office_bulk_r4::Client) -> Result<(), Error> {
    /// let answer = client.patient_search().page("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patient_search(&self) -> builder::PatientSearch<'_> {
        builder::PatientSearch::new(self)
    }
    /// Lists all groups.
    ///
    /// The vendor's document shows no answer. A `Bundle` of `Group` is what FHIR would have a search give, and unconfirmed. Where there is no group, the answer is 404.
    ///
    /// `GET /Group`. Known from NextGen's API document.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_bulk_r4};
    /// # async fn example(client: &office_bulk_r4::Client) -> Result<(), Error> {
    /// let answer = client.group_search().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn group_search(&self) -> builder::GroupSearch<'_> {
        builder::GroupSearch::new(self)
    }
    /// Makes a group of patients.
    ///
    /// The body is the vendor's own, and no FHIR `Group`. The server limits the number of groups, and answers 403 beyond. What it answers to success is not documented: FHIR asks for the group's address in the header `Location`, and allows the `Group`, an `OperationOutcome` or nothing as the body.
    ///
    /// `POST /Group`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`body`](builder::GroupCreate::body): the body.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_bulk_r4};
    /// # async fn example(client: &office_bulk_r4::Client, body: office_bulk_r4::types::GroupCreate) -> Result<(), Error> {
    /// let answer = client.group_create().body(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn group_create(&self) -> builder::GroupCreate<'_> {
        builder::GroupCreate::new(self)
    }
    /// Reads one `Group` by its logical id.
    ///
    /// The vendor's document shows no answer. A FHIR `Group` is what a read gives, and unconfirmed.
    ///
    /// `GET /Group/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_bulk_r4};
    /// # async fn example(client: &office_bulk_r4::Client) -> Result<(), Error> {
    /// let answer = client.group_read("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn group_read(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::GroupRead<'_> {
        builder::GroupRead::new(self).id(id)
    }
    /// Changes a group's name, or takes patients in or out.
    ///
    /// The body is the vendor's own, and no FHIR `Group`. What the server answers to success is not documented: FHIR allows the `Group`, an `OperationOutcome` or nothing.
    ///
    /// `PUT /Group/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - [`body`](builder::GroupUpdate::body): the body.
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_bulk_r4};
    /// # async fn example(client: &office_bulk_r4::Client, body: office_bulk_r4::types::GroupUpdate) -> Result<(), Error> {
    /// let answer = client.group_update("123").body(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn group_update(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::GroupUpdate<'_> {
        builder::GroupUpdate::new(self).id(id)
    }
    /// Deletes a group.
    ///
    /// The patients in it are not touched.
    ///
    /// `DELETE /Group/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_bulk_r4};
    /// # async fn example(client: &office_bulk_r4::Client) -> Result<(), Error> {
    /// let answer = client.group_delete("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn group_delete(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::GroupDelete<'_> {
        builder::GroupDelete::new(self).id(id)
    }
    /// Starts the export of all resources about the patients of a group.
    ///
    /// The answer comes at once, and its header `Content-Location` has the URL to ask for progress. The vendor's document names no way to choose resource types or a period (`_type`, `_since`), though the Bulk Data guide has one.
    ///
    /// `GET /Group/{id}/$export`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id of the resource.
    /// - [`prefer`](builder::GroupExport::prefer) (`Prefer`), `respond-async` if not given: Asks for an answer before the work is done; the server knows no other way.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_bulk_r4};
    /// # async fn example(client: &office_bulk_r4::Client) -> Result<(), Error> {
    /// let answer = client.group_export("123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn group_export(
        &self,
        id: impl ::std::convert::TryInto<::std::string::String>,
    ) -> builder::GroupExport<'_> {
        builder::GroupExport::new(self).id(id)
    }
    /// Starts the export of all resources about all patients whom the token may see.
    ///
    /// As that of a group. Unconfirmed: the vendor's document does not have it, and that the server states it is known at second hand.
    ///
    /// `GET /Patient/$export`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// It takes:
    ///
    /// - [`prefer`](builder::PatientExport::prefer) (`Prefer`), `respond-async` if not given: Asks for an answer before the work is done; the server knows no other way.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_bulk_r4};
    /// # async fn example(client: &office_bulk_r4::Client) -> Result<(), Error> {
    /// let answer = client.patient_export().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patient_export(&self) -> builder::PatientExport<'_> {
        builder::PatientExport::new(self)
    }
    /// Reads what the server says that it can do; no token is needed.
    ///
    /// `GET /metadata`. Inferred: no document of NextGen's that was at hand has it.
    ///
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_bulk_r4};
    /// # async fn example(client: &office_bulk_r4::Client) -> Result<(), Error> {
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
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::export_poll_status`]

[`Client::export_poll_status`]: super::Client::export_poll_status*/
    #[derive(Clone)]
    pub struct ExportPollStatus<'a> {
        client: &'a super::Client,
        job_id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for ExportPollStatus<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ExportPollStatus)).finish_non_exhaustive()
        }
    }
    impl<'a> ExportPollStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                job_id: Err("`_jobId` is missing: give it by `.job_id(…)`".to_owned()),
            }
        }
        /// `_jobId` (query, required).
        ///
        /// The export, as it stands in the query of the status URL.
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.job_id = value
                .try_into()
                .map_err(|_| "the value of `_jobId` does not fit".to_string());
            self
        }
        async fn request(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, job_id } = self;
            let job_id = job_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/$export-poll-status", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("_jobId", &job_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "export_poll_status",
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
        ///Sends a `GET` request to `/$export-poll-status`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("export_poll_status", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::export_poll_status_delete`]

[`Client::export_poll_status_delete`]: super::Client::export_poll_status_delete*/
    #[derive(Clone)]
    pub struct ExportPollStatusDelete<'a> {
        client: &'a super::Client,
        job_id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for ExportPollStatusDelete<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ExportPollStatusDelete)).finish_non_exhaustive()
        }
    }
    impl<'a> ExportPollStatusDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                job_id: Err("`_jobId` is missing: give it by `.job_id(…)`".to_owned()),
            }
        }
        /// `_jobId` (query, required).
        ///
        /// The export, as it stands in the query of the status URL.
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.job_id = value
                .try_into()
                .map_err(|_| "the value of `_jobId` does not fit".to_string());
            self
        }
        async fn request(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, job_id } = self;
            let job_id = job_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/$export-poll-status", client.baseurl,);
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
                .delete(url)
                .query(&progenitor_client::QueryParam::new("_jobId", &job_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "export_poll_status_delete",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `DELETE` request to `/$export-poll-status`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => {
                    Err(client.inner.failure("export_poll_status_delete", error).await)
                }
            }
        }
    }
    /**Builder for [`Client::patient_search`]

[`Client::patient_search`]: super::Client::patient_search*/
    #[derive(Clone)]
    pub struct PatientSearch<'a> {
        client: &'a super::Client,
        enc_date: Result<Option<::std::string::String>, String>,
        page: Result<Option<::std::string::String>, String>,
        patient_chart_no: Result<Option<::std::string::String>, String>,
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
                enc_date: Ok(None),
                page: Ok(None),
                patient_chart_no: Ok(None),
            }
        }
        /// `encDate` (query, optional).
        ///
        /// Date of an encounter, with a prefix such as `ge`, for example `ge2025-01-01`.
        pub fn enc_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.enc_date = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `encDate` does not fit".to_string());
            self
        }
        /// `page` (query, optional).
        ///
        /// Number of the page, from `1`. What a page holds, and whether its links name the next, is not documented.
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `page` does not fit".to_string());
            self
        }
        /// `patientChartNo` (query, optional).
        ///
        /// Chart number of the patient in the practice.
        pub fn patient_chart_no<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.patient_chart_no = value
                .try_into()
                .map(Some)
                .map_err(|_| "the value of `patientChartNo` does not fit".to_string());
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
        ///Sends a `GET` request to `/$patient-search`
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
            let Self { client, enc_date, page, patient_chart_no } = self;
            let enc_date = enc_date.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let patient_chart_no = patient_chart_no.map_err(Error::InvalidRequest)?;
            let url = format!("{}/$patient-search", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("encDate", &enc_date))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(
                    &progenitor_client::QueryParam::new(
                        "patientChartNo",
                        &patient_chart_no,
                    ),
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
            client.inner.pages("patient_search", self.build())
        }
    }
    /**Builder for [`Client::group_search`]

[`Client::group_search`]: super::Client::group_search*/
    #[derive(Clone)]
    pub struct GroupSearch<'a> {
        client: &'a super::Client,
    }
    impl<'a> ::std::fmt::Debug for GroupSearch<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GroupSearch)).finish_non_exhaustive()
        }
    }
    impl<'a> GroupSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn request(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, Error<()>> {
            let client = self.client;
            let mut request = self.build()?;
            let info = OperationInfo {
                operation_id: "group_search",
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
        ///Sends a `GET` request to `/Group`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Bundle>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("group_search", error).await),
            }
        }
        fn build(self) -> Result<::reqwest::Request, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/Group", client.baseurl,);
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
            client.inner.pages("group_search", self.build())
        }
    }
    /**Builder for [`Client::group_create`]

[`Client::group_create`]: super::Client::group_create*/
    #[derive(Clone)]
    pub struct GroupCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::GroupCreate, String>,
    }
    impl<'a> ::std::fmt::Debug for GroupCreate<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GroupCreate)).finish_non_exhaustive()
        }
    }
    impl<'a> GroupCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GroupCreate>,
            <V as std::convert::TryInto<types::GroupCreate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GroupCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GroupCreate,
            ) -> types::builder::GroupCreate,
        {
            self.body = self.body.map(f);
            self
        }
        async fn request(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::GroupCreate::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/Group", client.baseurl,);
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
                .post(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "group_create",
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
        ///Sends a `POST` request to `/Group`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("group_create", error).await),
            }
        }
    }
    /**Builder for [`Client::group_read`]

[`Client::group_read`]: super::Client::group_read*/
    #[derive(Clone)]
    pub struct GroupRead<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for GroupRead<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GroupRead)).finish_non_exhaustive()
        }
    }
    impl<'a> GroupRead<'a> {
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
        ) -> Result<ResponseValue<crate::fhir::r4::Group>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Group/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "group_read",
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
        ///Sends a `GET` request to `/Group/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::fhir::r4::Group>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("group_read", error).await),
            }
        }
    }
    /**Builder for [`Client::group_update`]

[`Client::group_update`]: super::Client::group_update*/
    #[derive(Clone)]
    pub struct GroupUpdate<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::GroupUpdate, String>,
    }
    impl<'a> ::std::fmt::Debug for GroupUpdate<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GroupUpdate)).finish_non_exhaustive()
        }
    }
    impl<'a> GroupUpdate<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
                body: Ok(::std::default::Default::default()),
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
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GroupUpdate>,
            <V as std::convert::TryInto<types::GroupUpdate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GroupUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GroupUpdate,
            ) -> types::builder::GroupUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        async fn request(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::GroupUpdate::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Group/{}", client.baseurl, encode_path(& id.to_string()),
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
                .put(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "group_update",
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
        ///Sends a `PUT` request to `/Group/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("group_update", error).await),
            }
        }
    }
    /**Builder for [`Client::group_delete`]

[`Client::group_delete`]: super::Client::group_delete*/
    #[derive(Clone)]
    pub struct GroupDelete<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for GroupDelete<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GroupDelete)).finish_non_exhaustive()
        }
    }
    impl<'a> GroupDelete<'a> {
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
        async fn request(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Group/{}", client.baseurl, encode_path(& id.to_string()),
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
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "group_delete",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `DELETE` request to `/Group/{id}`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("group_delete", error).await),
            }
        }
    }
    /**Builder for [`Client::group_export`]

[`Client::group_export`]: super::Client::group_export*/
    #[derive(Clone)]
    pub struct GroupExport<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        prefer: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for GroupExport<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GroupExport)).finish_non_exhaustive()
        }
    }
    impl<'a> GroupExport<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing: give it by `.id(…)`".to_owned()),
                prefer: Ok("respond-async".to_owned()),
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
        /// `Prefer` (header, `respond-async` if not given).
        ///
        /// Asks for an answer before the work is done; the server knows no other way.
        pub fn prefer<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.prefer = value
                .try_into()
                .map_err(|_| "the value of `Prefer` does not fit".to_string());
            self
        }
        async fn request(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, id, prefer } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let prefer = prefer.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/Group/{}/$export", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            header_map.append("Prefer", prefer.to_string().try_into()?);
            #[allow(unused_mut)]
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "group_export",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Group/{id}/$export`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("group_export", error).await),
            }
        }
    }
    /**Builder for [`Client::patient_export`]

[`Client::patient_export`]: super::Client::patient_export*/
    #[derive(Clone)]
    pub struct PatientExport<'a> {
        client: &'a super::Client,
        prefer: Result<::std::string::String, String>,
    }
    impl<'a> ::std::fmt::Debug for PatientExport<'a> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PatientExport)).finish_non_exhaustive()
        }
    }
    impl<'a> PatientExport<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                prefer: Ok("respond-async".to_owned()),
            }
        }
        /// `Prefer` (header, `respond-async` if not given).
        ///
        /// Asks for an answer before the work is done; the server knows no other way.
        pub fn prefer<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.prefer = value
                .try_into()
                .map_err(|_| "the value of `Prefer` does not fit".to_string());
            self
        }
        async fn request(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, prefer } = self;
            let prefer = prefer.map_err(Error::InvalidRequest)?;
            let url = format!("{}/Patient/$export", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            header_map.append("Prefer", prefer.to_string().try_into()?);
            #[allow(unused_mut)]
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "patient_export",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        ///Sends a `GET` request to `/Patient/$export`
        ///
        /// # Errors
        /// Whatever goes wrong, as the SDK's one error.
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            let client = self.client;
            match self.request().await {
                Ok(response) => Ok(response),
                Err(error) => Err(client.inner.failure("patient_export", error).await),
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
pub use crate::fhir::r4::Bundle;
pub use crate::fhir::r4::CapabilityStatement;
pub use crate::fhir::r4::Group;
pub use crate::fhir::r4::OperationOutcome;
