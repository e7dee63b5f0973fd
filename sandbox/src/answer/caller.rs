//! Who asks, and what their token lets them see.

use axum::http::{HeaderMap, header};
use nextgen_patient_access::{Api, FhirVersion, Product};

use crate::{
    answer::refusal::Refused,
    population::Population,
    state::{
        State,
        auth::Grant,
        scopes::{Allowed, Interaction},
    },
};

/// Who asks, and how.
pub(crate) struct Caller {
    /// The session of the token; `None` where none is needed.
    grant: Option<Grant>,
    /// The searches that find what the token is for, where it is not for all of the type.
    pub(crate) within: Vec<Vec<(String, String)>>,
    /// `Prefer: handling=strict`.
    pub(crate) is_strict: bool,
}

impl Caller {
    /// The patient whose token it is; `None` for a system.
    pub(crate) fn patient(&self) -> Option<&str> {
        self.grant.as_ref().and_then(|grant| grant.patient.as_deref())
    }

    /// Whether resources of a type may come along with what is asked for.
    pub(crate) fn may_see(&self, resource_type: &str) -> bool {
        self.grant.as_ref().is_some_and(|grant| grant.allows(resource_type, Interaction::Read) == Allowed::All)
    }

    /// Refuses what is another patient's, or not among what the token is for.
    pub(crate) fn check(
        &self,
        population: &Population,
        version: FhirVersion,
        name: &str,
        id: &str,
    ) -> Result<(), Refused> {
        let owner = population.owner(name, id);
        if matches!((self.patient(), &owner), (Some(patient), Some(owner)) if patient != owner) {
            return Err(Refused::forbidden(format!("the {name} is about another patient")));
        }
        let by_id = [("_id".to_owned(), id.to_owned())];
        let is_within = || population.search_within(version, name, &by_id, &self.within).is_ok_and(|it| it.total() > 0);
        if self.within.is_empty() || is_within() {
            Ok(())
        } else {
            Err(Refused::forbidden(format!("the token does not allow this {name}")))
        }
    }
}

/// The session of the token in a request.
pub(crate) fn session(state: &State, product: Product, headers: &HeaderMap) -> Result<Grant, Refused> {
    let token = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, token)| token.trim())
        .ok_or_else(|| Refused::unauthorized("the request has no bearer token"))?;
    match state.auth.access(token, state.clock.seconds()) {
        Some((grant, _)) if grant.product == product => Ok(grant),
        _ => Err(Refused::unauthorized("the token is unknown, or has expired")),
    }
}

/// Lets a request through to a resource type, or not.
pub(crate) fn admit(
    state: &State,
    api: Api,
    resource_type: &str,
    interaction: Interaction,
    headers: &HeaderMap,
) -> Result<Caller, Refused> {
    let is_strict = headers
        .get("prefer")
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split([',', ';']).any(|part| part.trim() == "handling=strict"));
    // The directory of practices is open to everybody.
    if api == Api::EnterpriseR4
        && matches!(resource_type, "Endpoint" | "Organization")
        && !headers.contains_key(header::AUTHORIZATION)
    {
        return Ok(Caller { grant: None, within: Vec::new(), is_strict });
    }
    let grant = session(state, api.product(), headers)?;
    let within = match grant.allows(resource_type, interaction) {
        Allowed::All => Vec::new(),
        Allowed::Within(within) => within,
        Allowed::Nothing => {
            let verb = if interaction == Interaction::Read { "read" } else { "search" };
            return Err(Refused::forbidden(format!("the token does not allow to {verb} {resource_type}")));
        }
    };
    if api == Api::EnterpriseR4 && state.behaviour.forbidden_types.contains(resource_type) {
        return Err(Refused::forbidden(format!("the practice does not share {resource_type}")));
    }
    Ok(Caller { grant: Some(grant), within, is_strict })
}
