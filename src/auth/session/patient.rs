//! Whose session it is.

use super::Session;
use crate::base::Error;

impl Session {
    /// The id of the patient: from the token response or, where that has none, as Enterprise's may, the one Patient that this
    /// session can see. What was found is kept with the session.
    ///
    /// # Errors
    /// Those of [`Client::only_patient`](crate::Client::only_patient); [`ErrorKind::Store`](crate::ErrorKind::Store) if it
    /// cannot be saved.
    pub async fn patient_id(&self) -> Result<String, Error> {
        if let Some(known) = self.0.state().stored.patient.clone() {
            return Ok(known);
        }
        let found = self.client()?.only_patient().await?;
        let id = found.clone();
        self.0.update(move |stored| stored.patient = Some(id)).await?;
        Ok(found)
    }
}
