//! The key that an app has, and the database has not.

use std::{fmt, str::FromStr};

use aws_lc_rs::{digest, hmac};
use zeroize::Zeroizing;

use crate::Error;

/// The app's own key, of 256 bits: under it are the keys that encrypt what is stored. It stands in no database and no image, but where
/// the app's other secrets are. Who has the database and not this key reads no token.
///
/// ```
/// use nextgen_stores::{AppKey, Error};
///
/// // `openssl rand -hex 32`
/// let text = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
/// let key: AppKey = text.parse()?;
/// assert_eq!(format!("{key:?}"), "AppKey(…)");
/// # Ok::<(), Error>(())
/// ```
///
/// # Another key
/// Give the new one [`with_former`](Self::with_former) the old one to all processes. A [`Refresher`](crate::Refresher), or
/// [`Stores::rewrap`](crate::Stores::rewrap), puts what is stored under the new one; once
/// [`Stores::keys_under_former`](crate::Stores::keys_under_former) is 0, the old one is of no more use.
///
/// A process that has the old key alone cannot read what is stored under the new one. Where processes are replaced one by one, all have the old
/// one [`with_next`](Self::with_next) the new one first.
#[derive(Clone)]
pub struct AppKey {
    secret: Zeroizing<[u8; 32]>,
    former: Vec<AppKey>,
    next: Vec<AppKey>,
}

impl AppKey {
    /// A key of these bytes, which a random generator has made.
    pub fn new(secret: [u8; 32]) -> Self {
        Self { secret: secret.into(), former: Vec::new(), next: Vec::new() }
    }

    /// The key, and one that was used before it: for reading, until all is under the new one.
    #[must_use]
    pub fn with_former(mut self, former: Self) -> Self {
        self.former.push(former);
        self
    }

    /// The key, and one that will be used after it: for reading, while other processes use that already.
    #[must_use]
    pub fn with_next(mut self, next: Self) -> Self {
        self.next.push(next);
        self
    }

    /// What it is called in the database; nothing of the key can be learnt from it.
    pub(crate) fn name(&self) -> String {
        let mark = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &*self.secret), b"nextgen-stores: the name of a key");
        hex(mark.as_ref().get(..8).unwrap_or_default())
    }

    /// This key, a former one or the next, by name.
    pub(crate) fn named(&self, name: &str) -> Option<&Self> {
        std::iter::once(self).chain(&self.former).chain(&self.next).find(|key| key.name() == name)
    }

    /// Whether that is the name of a former key, and not of this one.
    pub(crate) fn has_former(&self, name: &str) -> bool {
        name != self.name() && self.former.iter().any(|key| key.name() == name)
    }

    pub(crate) fn secret(&self) -> &[u8] {
        &*self.secret
    }
}

impl FromStr for AppKey {
    type Err = Error;

    /// A key in 64 hexadecimal digits.
    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || {
            Error::new("the key is not of 64 hexadecimal digits")
                .with_help("make one with `openssl rand -hex 32`, and keep it with the app's secrets")
        };
        let digits: Zeroizing<Vec<u8>> = text
            .trim()
            .chars()
            .map(|digit| digit.to_digit(16).and_then(|it| u8::try_from(it).ok()))
            .collect::<Option<Vec<_>>>()
            .ok_or_else(wrong)?
            .into();
        let mut secret = Zeroizing::new([0; 32]);
        if digits.len() != 2 * secret.len() {
            return Err(wrong());
        }
        for (byte, pair) in secret.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = pair.iter().fold(0, |high, low| high << 4 | low);
        }
        Ok(Self { secret, former: Vec::new(), next: Vec::new() })
    }
}

impl fmt::Debug for AppKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AppKey(…)")
    }
}

/// Bytes in hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Random bytes.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    aws_lc_rs::rand::fill(&mut bytes).map_err(|_| Error::new("the system gives no random numbers"))?;
    Ok(bytes)
}

/// A number that nobody else has, and not negative.
pub(crate) fn number() -> Result<i64, Error> {
    Ok(i64::from_be_bytes(random()?) & i64::MAX)
}

/// The digest of something that is secret enough by itself, such as 256 random bits.
pub(crate) fn digest(text: &str) -> Vec<u8> {
    digest::digest(&digest::SHA256, text.as_bytes()).as_ref().to_vec()
}
