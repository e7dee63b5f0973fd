//! What the views share: they are generated, and stand on these.

use super::Profile;
use crate::object::Object;
use crate::r4::Extension;
use crate::resource;
use crate::tree::Json;

use super::place::Place;

/// The values of a list that are of a profile's slice, by its path.
pub(super) fn slice<'r, T: Object>(
    profile: Profile,
    path: &str,
    values: &'r [T],
) -> impl Iterator<Item = &'r T> + use<'r, T> {
    let by = profile.definition().element(path).map(|slice| slice.by).unwrap_or_default();
    values.iter().filter(move |value| {
        let text = resource::to_json(*value);
        let Ok(json) = Json::of(&text) else { return false };
        let place = Place::new(String::new(), &json);
        !by.is_empty() && by.iter().all(|(at, json)| place.holds(at, json))
    })
}

/// The extensions with that URL.
pub(super) fn extensions<'r>(all: &'r [Extension], url: &'static str) -> impl Iterator<Item = &'r Extension> {
    all.iter().filter(move |extension| extension.url.as_deref() == Some(url))
}

/// A view over a resource.
macro_rules! view {
    (#[doc = $doc:literal] $name:ident of $resource:ident) => {
        #[doc = $doc]
        #[derive(Clone, Copy)]
        pub struct $name<'r>(&'r r4::$resource);

        impl<'r> $name<'r> {
            /// The resource as the profile has it, if it claims the profile or is what that is of: see [`profiles`].
            pub fn of(resource: &'r r4::$resource) -> Option<Self> {
                is(resource, Profile::$name).then_some(Self(resource))
            }
        }

        impl std::ops::Deref for $name<'_> {
            type Target = r4::$resource;

            fn deref(&self) -> &r4::$resource {
                self.0
            }
        }

        impl std::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}
pub(super) use view;

/// A view over an extension that has parts.
macro_rules! extension_view {
    (#[doc = $doc:literal] $name:ident) => {
        #[doc = $doc]
        #[derive(Clone, Copy)]
        pub struct $name<'r>(&'r r4::Extension);

        impl std::ops::Deref for $name<'_> {
            type Target = r4::Extension;

            fn deref(&self) -> &r4::Extension {
                self.0
            }
        }

        impl std::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}
pub(super) use extension_view;

/// The resource types that can be checked.
macro_rules! checked {
    ($($name:ident),* $(,)?) => {$(
        impl AnyResource for r4::$name {}
        impl sealed::Json for r4::$name {
            fn json(&self) -> String {
                self.to_json()
            }
        }
    )*};
}
pub(super) use checked;
