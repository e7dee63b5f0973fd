//! `nextgen logout`.

use nextgen_patient_access::{
    Error,
    auth::{AuthServer, SessionStore, StoredSession},
};

use crate::{
    args::Logout,
    output::{Exit, Failure, Output},
    patience::bearing,
    session,
};

pub(crate) async fn logout(output: &Output, args: &Logout) -> Result<Exit, Failure> {
    let store = args.profile.store()?;
    let signed_out = match StoredSession::load_from(&store).await {
        Ok(None) => {
            output.notice("nobody is signed in");
            return Ok(Exit::Done);
        }
        Ok(Some(stored)) => match session::restore(store, &stored).await? {
            Some(session) => {
                // What is found is kept, and signing out finds it. Where it cannot be, that says why.
                _ = bearing(output, || AuthServer::discover(session.endpoint())).await;
                session.sign_out().await
            }
            None => Ok(()),
        },
        // What is damaged can be deleted, but not revoked.
        Err(error) => {
            store.delete().await.map_err(|error| match error.downcast::<Error>() {
                Ok(error) => Failure::Sdk(*error),
                Err(error) => Failure::Io(std::io::Error::other(error)),
            })?;
            Err(error)
        }
    };
    match signed_out {
        Ok(()) => {
            output.notice("signed out");
            Ok(Exit::Done)
        }
        Err(error) => {
            output.error(&error);
            output.notice("the session is deleted here, but its tokens could not be revoked: they end by themselves");
            Ok(Exit::Incomplete)
        }
    }
}
