//! Codes that FHIR requires, as enums.

/// Which of these codes one is.
pub(crate) fn index(codes: &[&str], code: &str) -> Option<usize> {
    codes.iter().position(|known| *known == code)
}

/// The enums, each code with its index; called by generated code. Two are equal if their codes are. Nothing is derived, and codes are
/// looked for by index, since there are so many enums that it shows in how long the types take to compile.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident($index:literal, $code:literal)),* $(,)? })*) => {$(
        $(#[$doc])*
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", $code, "`.")]
                $variant,
            )*
            /// Any other code, as it came.
            Unlisted(Box<str>),
        }

        impl $name {
            /// The code.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $code,)*
                    Self::Unlisted(code) => code,
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(code: &str) -> Self {
                match $crate::aids::code::index(&[$($code),*], code) {
                    $(Some($index) => Self::$variant,)*
                    _ => Self::Unlisted(code.into()),
                }
            }
        }

        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                self.as_str().into()
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// Shows the code, unless FHIR does not have it: then it can be anything.
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(if let Self::Unlisted(_) = self { "Unlisted(..)" } else { self.as_str() })
            }
        }
    )*};
}
pub(crate) use codes;

/// The methods that give them; called by generated code.
macro_rules! code_impls {
    ($($name:ident { $($count:ident $field:ident => $method:ident: $code:ident),* $(,)? })*) => {$(
        impl $name {
            $($crate::aids::code::code_method!($count $field => $method: $code);)*
        }
    )*};
}
pub(crate) use code_impls;

macro_rules! code_method {
    (one $field:ident => $method:ident: $code:ident) => {
        #[doc = concat!("[`", stringify!($field), "`](Self::", stringify!($field), ") as one of FHIR's codes.")]
        #[inline]
        pub fn $method(&self) -> Option<codes::$code> {
            self.$field.as_deref().map(Into::into)
        }
    };
    (many $field:ident => $method:ident: $code:ident) => {
        #[doc = concat!("[`", stringify!($field), "`](Self::", stringify!($field), ") as FHIR's codes.")]
        #[inline]
        pub fn $method(&self) -> impl Iterator<Item = codes::$code> {
            self.$field.iter().flatten().map(|code| code.as_str().into())
        }
    };
}
pub(crate) use code_method;
