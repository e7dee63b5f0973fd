//! From a guide's table to the Rust module of its rules and views.

use std::collections::BTreeSet;

use quote::quote;

use super::Guide;
use super::resolve::{of_type, rules};
use super::rules::{Ruled, ident, row};
use super::views;
use crate::Diagnostic;
use crate::fhir::Definitions;

/// The source text of the module `fhir::us_core`, without a header. `definitions` are those of the FHIR version that the profiles are of.
///
/// # Errors
/// A profile names an element or type that the FHIR version does not have, or two would have the same name in Rust.
pub fn emit(guide: &Guide, definitions: &Definitions) -> Result<String, Diagnostic> {
    let mut profiles = Vec::new();
    let mut extensions = Vec::new();
    let mut names = BTreeSet::from(["Profile".to_owned()]);
    for (id, profile) in &guide.profiles {
        let at = |problem: Diagnostic| problem.at_pointer(format!("/profiles/{id}"));
        let ruled = Ruled::new(guide, id, profile, rules(guide, profile, definitions).map_err(at)?);
        if !names.insert(ruled.name.clone()) {
            let help = "name one of them by hand in codegen/src/fhir/guide/names.rs";
            return Err(at(Diagnostic::new(format!("there would be two types `{}`", ruled.name)).with_help(help)));
        }
        if profile.of == "Extension" { &mut extensions } else { &mut profiles }.push(ruled);
    }
    // What a resource is, is told in this order.
    profiles.sort_by(|a, b| (a.rank, a.id).cmp(&(b.rank, b.id)));

    let version = &guide.version;
    let doc = format!(" A profile of US Core {version}, the most specific first.");
    let version_doc = " The number of US Core that the profiles are of.";
    let names: Vec<_> = profiles.iter().map(ident).collect();
    let docs = profiles.iter().map(|ruled| format!(" `{}`: {} (<{}>).", ruled.id, ruled.profile.of, ruled.profile.url));
    let rows = |all: &[Ruled<'_>]| all.iter().map(|ruled| ruled.row(guide, definitions)).collect::<Result<Vec<_>, _>>();
    let (rows, extension_rows) = (rows(&profiles)?, rows(&extensions)?);
    let extension_count = proc_macro2::Literal::usize_unsuffixed(extension_rows.len());
    let types: BTreeSet<_> = profiles.iter().map(|ruled| ruled.profile.of.clone()).collect();
    let demands = types.iter().map(String::as_str).chain(["Extension"]).map(|of| {
        let rows = of_type(of, definitions)?.iter().map(row).collect::<Vec<_>>();
        Ok(quote!(Definition::of_type(#of, &[#(#rows),*])))
    });
    let demands = demands.collect::<Result<Vec<_>, Diagnostic>>()?;
    let types = types.iter().map(|of| quote::format_ident!("{of}"));
    let views = views::emit(&profiles, &extensions, definitions)?;
    let tokens = quote! {
        #[doc = #version_doc]
        pub const VERSION: &str = #version;

        #[doc = #doc]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Profile {
            #(#[doc = #docs] #names,)*
        }

        impl Profile {
            /// All of them.
            pub const ALL: &'static [Self] = &[#(Self::#names),*];
        }

        static PROFILES: &[Definition] = &[#(#rows),*];
        static TYPES: &[Definition] = &[#(#demands),*];
        static EXTENSIONS: [Definition; #extension_count] = [#(#extension_rows),*];

        checked!(#(#types),*);

        #views
    };
    let file = syn::parse2(tokens).map_err(|e| Diagnostic::new(format!("the emitted profiles are no Rust: {e}")))?;
    Ok(prettyplease::unparse(&file))
}
