//! Extensions by their URLs.

/// What a type that has extensions can do; called by generated code.
macro_rules! extension_impls {
    ($($name:ident),* $(,)?) => {$(
        impl $name {
            /// The first extension with that URL. Those of a primitive member are in [`extra`](Self::extra).
            #[inline]
            pub fn extension(&self, url: &str) -> Option<&Extension> {
                Extension::first(&self.extension, url)
            }

            /// All extensions with that URL.
            #[inline]
            pub fn extensions<'e>(&'e self, url: &'e str) -> impl Iterator<Item = &'e Extension> {
                Extension::all(&self.extension, url)
            }
        }
    )*};
}
pub(crate) use extension_impls;

/// What an extension can do.
macro_rules! extension_aids {
    () => {
        impl Extension {
            /// Its value, if that is a `T`: `Coding`, `Period`, `bool`, …. A `String` is any of FHIR's texts: string, code, uri, markdown, ….
            pub fn value<T: $crate::FhirType>(&self) -> Option<&T> {
                self.value.as_ref()?.get()
            }

            fn first<'e>(extensions: &'e [Self], url: &str) -> Option<&'e Self> {
                extensions.iter().find(|extension| extension.url.as_deref() == Some(url))
            }

            fn all<'e>(extensions: &'e [Self], url: &'e str) -> impl Iterator<Item = &'e Self> {
                extensions.iter().filter(move |extension| extension.url.as_deref() == Some(url))
            }
        }
    };
}
pub(crate) use extension_aids;
