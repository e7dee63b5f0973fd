//! Which sessions there are.

use std::{fmt, time::Duration};

use nextgen_patient_access::{Api, Product};

use crate::{
    Error, Stores,
    engine::{Value, duration, milliseconds},
};

/// Which sessions to [find](Stores::sessions): all, unless it says more.
///
/// ```
/// use std::time::Duration;
/// use nextgen_patient_access::Product;
/// use nextgen_stores::Find;
///
/// let soon = Find::all().product(Product::Office).ends_within(Duration::from_secs(300));
/// # let _ = soon;
/// ```
#[derive(Clone, Default)]
pub struct Find {
    product: Option<Product>,
    label: Option<(String, String)>,
    within: Option<Duration>,
    key: Option<String>,
    after: String,
    most: Option<u32>,
}

impl Find {
    /// All.
    pub fn all() -> Self {
        Self::default()
    }

    /// Those with one product.
    #[must_use]
    pub fn product(mut self, product: Product) -> Self {
        self.product = Some(product);
        self
    }

    /// Those with a label: see [`Session::set_label`](nextgen_patient_access::auth::Session::set_label).
    #[must_use]
    pub fn label(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.label = Some((name.into(), value.into()));
        self
    }

    /// Those whose access token ends within this time, or has ended.
    #[must_use]
    pub fn ends_within(mut self, time: Duration) -> Self {
        self.within = Some(time);
        self
    }

    /// The one that is stored under a key.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Those whose key comes after this one: the next page.
    #[must_use]
    pub fn after(mut self, key: impl Into<String>) -> Self {
        self.after = key.into();
        self
    }

    /// So many at most; 1,000 unless set.
    #[must_use]
    pub fn most(mut self, most: u32) -> Self {
        self.most = Some(most);
        self
    }
}

/// What a label says, and which patient's key it is, is nobody's business.
impl fmt::Debug for Find {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Find")
            .field("product", &self.product)
            .field("within", &self.within)
            .field("most", &self.most)
            .finish_non_exhaustive()
    }
}

/// A session that was found, as far as it can be told without reading what is secret.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Found {
    /// The key that it is stored under.
    pub key: String,
    /// The API; `None` if this version of the crate has no such.
    pub api: Option<Api>,
    /// The client id of the app that the patient signed in to.
    pub client_id: String,
    /// When the access token ends, from now on by the database's clock; zero if it has; `None` if the server did not say.
    pub ends_in: Option<Duration>,
    /// Whether there is a refresh token.
    pub is_renewable: bool,
    /// Whether the server has ended it, as a [`Refresher`](crate::Refresher) has found: the patient has to sign in again.
    pub has_ended: bool,
    /// Another number each time that the session is stored: by a sign-in, a renewal, a label.
    pub version: i64,
}

impl Stores {
    /// The sessions that there are, in the order of their keys.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn sessions(&self, find: &Find) -> Result<Vec<Found>, Error> {
        let select =
            "SELECT id, api, client_id, ends_at - nextgen_now(), renewable, ended, version FROM nextgen_session
             WHERE sealed IS NOT NULL AND id > $1
                 AND (CAST($2 AS TEXT) IS NULL OR api LIKE $2)
                 AND (CAST($3 AS BYTEA) IS NULL OR id IN (SELECT session FROM nextgen_session_label WHERE mark = $3))
                 AND (CAST($4 AS BIGINT) IS NULL OR ends_at <= (SELECT nextgen_now()) + $4)
                 AND (CAST($6 AS TEXT) IS NULL OR id = $6)
             ORDER BY id LIMIT $5";
        let product = find.product.map(|product| format!("{}-%", product.to_string().to_lowercase()));
        let mark = find.label.as_ref().map(|(name, value)| self.keys.mark(&[name, value]));
        let within = find.within.map(milliseconds);
        let most = i64::from(find.most.unwrap_or(1000));
        let parameters = [
            find.after.as_str().into(),
            product.into(),
            mark.into(),
            within.into(),
            Value::from(most),
            find.key.as_deref().into(),
        ];
        let rows = self.database.query(select, &parameters).await?;
        rows.iter()
            .map(|row| {
                Ok(Found {
                    key: row.text(0)?.to_owned(),
                    api: row.text(1)?.parse().ok(),
                    client_id: row.text(2)?.to_owned(),
                    ends_in: row.integer_or_null(3)?.map(duration),
                    is_renewable: row.integer(4)? != 0,
                    has_ended: row.integer(5)? != 0,
                    version: row.integer(6)?,
                })
            })
            .collect()
    }
}
