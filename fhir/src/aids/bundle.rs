//! References, and what they lead to.

use crate::object::Object;
use crate::reference::Target;

/// An entry of a Bundle, seen from a reference.
pub(crate) struct Entry<'b> {
    pub(crate) full_url: Option<&'b str>,
    pub(crate) resource: Option<&'b dyn Object>,
}

impl Entry<'_> {
    fn is(&self, resource_type: &str, id: &str) -> bool {
        self.resource.is_some_and(|resource| {
            resource.resource_type() == Some(resource_type) && string(resource, "id") == Some(id)
        })
    }

    fn is_version(&self, version: Option<&str>) -> bool {
        version.is_none_or(|version| {
            let mut found = false;
            let meta = self.resource.and_then(|resource| member(resource, "meta"));
            meta.iter()
                .for_each(|meta| meta.objects(&mut |_, meta| found = string(meta, "versionId") == Some(version)));
            found
        })
    }
}

/// The index of the entry to which a reference leads, from an entry with that full URL.
///
/// Source: <https://hl7.org/fhir/R4/bundle.html#references>.
pub(crate) fn find(reference: &str, from: Option<&str>, entries: &[Entry<'_>]) -> Option<usize> {
    let target = Target::of(reference)?;
    let position = |is_it: &dyn Fn(&Entry<'_>) -> bool| entries.iter().position(is_it);
    let at = |url: &str, version| position(&|entry| entry.full_url == Some(url) && entry.is_version(version));
    match target {
        Target::Resource { base: Some(base), resource_type, id, version } => {
            at(&format!("{base}/{resource_type}/{id}"), version)
        }
        Target::Resource { base: None, resource_type, id, version } => {
            let base = match from.and_then(Target::of) {
                Some(Target::Resource { base, .. }) => base,
                _ => None,
            };
            // Servers leave full URLs out; then there is only type and id to go by.
            let is_it = |entry: &Entry<'_>| {
                (from.is_none() || entry.full_url.is_none()) && entry.is(resource_type, id) && entry.is_version(version)
            };
            base.and_then(|base| at(&format!("{base}/{resource_type}/{id}"), version)).or_else(|| position(&is_it))
        }
        Target::Uri(uri) => at(uri, None),
        Target::Contained(_) => None,
    }
}

/// The member of that name.
pub(crate) fn member<'o>(object: &'o dyn Object, name: &str) -> Option<&'o dyn crate::object::Member> {
    object.member(object.names().iter().position(|its| its.json == name)?)
}

/// The text in the member of that name.
pub(crate) fn string<'o>(object: &'o dyn Object, name: &str) -> Option<&'o str> {
    let member: &dyn std::any::Any = member(object, name)?;
    member.downcast_ref::<Option<String>>()?.as_deref()
}

/// What references and Bundles can do.
macro_rules! bundle_aids {
    () => {
        impl Reference {
            /// What it leads to, by its text; `None` if it has none.
            pub fn target(&self) -> Option<$crate::Target<'_>> {
                $crate::Target::of(self.reference.as_deref()?)
            }

            /// The contained resource to which it leads: `reference.resolve(&condition.contained)`. `None` if it leads elsewhere.
            pub fn resolve<'c>(&self, contained: &'c [Resource]) -> Option<&'c Resource> {
                let $crate::Target::Contained(id) = self.target()? else { return None };
                contained.iter().find(|resource| resource.id() == Some(id))
            }
        }

        impl Resource {
            /// The resource's id.
            pub fn id(&self) -> Option<&str> {
                $crate::aids::bundle::string($crate::object::AnyResource::object(self).ok()?, "id")
            }

            /// The resources that it contains.
            pub fn contained(&self) -> &[Resource] {
                let object = $crate::object::AnyResource::object(self).ok();
                let member = object.and_then(|object| $crate::aids::bundle::member(object, "contained"));
                member
                    .and_then(|member| (member as &dyn std::any::Any).downcast_ref::<Vec<Resource>>())
                    .map_or(&[], Vec::as_slice)
            }

            /// The resource, if it is of this type.
            pub fn downcast_ref<T: TryFrom<Resource, Error = Resource> + 'static>(&self) -> Option<&T> {
                let object: &dyn std::any::Any = $crate::object::AnyResource::object(self).ok()?;
                object.downcast_ref()
            }

            /// The resource, if it is of this type.
            ///
            /// # Errors
            /// Itself, if it is not.
            pub fn downcast<T: TryFrom<Resource, Error = Resource>>(self) -> Result<T, Resource> {
                self.try_into()
            }
        }

        impl Bundle {
            /// The resources of this type in its entries.
            pub fn resources<T: TryFrom<Resource, Error = Resource> + 'static>(&self) -> impl Iterator<Item = &T> {
                self.entry.iter().filter_map(|entry| entry.resource.as_ref()?.downcast_ref())
            }

            /// The resource to which a reference leads that stands in that entry: one that the entry's resource contains, or that of another
            /// entry, found by full URL and version. Where the server left out full URLs, type and id must do. `None` if it is not here.
            pub fn resolve<'b>(&'b self, reference: &Reference, from: &'b BundleEntry) -> Option<&'b Resource> {
                let contained = reference.resolve(from.resource.as_ref().map_or(&[], |resource| resource.contained()));
                if contained.is_some() {
                    return contained;
                }
                let text = reference.reference.as_deref()?;
                let entries: Vec<_> = self
                    .entry
                    .iter()
                    .map(|entry| $crate::aids::bundle::Entry {
                        full_url: entry.full_url.as_deref(),
                        resource: entry
                            .resource
                            .as_ref()
                            .and_then(|resource| $crate::object::AnyResource::object(resource).ok()),
                    })
                    .collect();
                let index = $crate::aids::bundle::find(text, from.full_url.as_deref(), &entries)?;
                self.entry.get(index)?.resource.as_ref()
            }
        }
    };
}
pub(crate) use bundle_aids;
