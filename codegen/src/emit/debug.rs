//! `Debug` of clients, builders and bodies: they hold what an app asks for, patients' ids and names, which no log may show.

use syn::punctuated::Punctuated;
use syn::{Attribute, Item, ItemMod, ItemStruct, Path, Token, parse_quote};

/// Lets `Debug` show of each type that derives it the name alone.
pub(super) fn hide(items: &mut Vec<Item>) {
    let mut shaped = Vec::new();
    for mut item in std::mem::take(items) {
        let debug = match &mut item {
            Item::Mod(ItemMod { content: Some((_, items)), .. }) => {
                hide(items);
                None
            }
            Item::Struct(item) => item.attrs.iter_mut().any(take_debug).then(|| debug(item)),
            _ => None,
        };
        shaped.push(item);
        shaped.extend(debug);
    }
    *items = shaped;
}

/// Takes `Debug` out of a `derive`, if it is there.
fn take_debug(attribute: &mut Attribute) -> bool {
    if !attribute.path().is_ident("derive") {
        return false;
    }
    let Ok(derived) = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated) else { return false };
    let others: Vec<&Path> = derived.iter().filter(|path| !path.is_ident("Debug")).collect();
    let has_debug = others.len() < derived.len();
    if has_debug {
        *attribute = parse_quote!(#[derive(#(#others),*)]);
    }
    has_debug
}

fn debug(item: &ItemStruct) -> Item {
    let (name, (generics, arguments, bounds)) = (&item.ident, item.generics.split_for_impl());
    parse_quote!(
        impl #generics ::std::fmt::Debug for #name #arguments #bounds {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!(#name)).finish_non_exhaustive()
            }
        }
    )
}
