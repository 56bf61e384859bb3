//! The names by which HSDS data and ours know each other: ids, taxonomies, attributes.
//!
//! HSDS wants a UUID of everything. Ours are UUIDv5 (RFC 9562, 5.5) of a namespace of our own and of
//! our id, so that the same row has the same UUID at each export. What the standard has no field
//! for travels as an attribute: a term of the taxonomy [`SOURCE`] whose code is our column, and the
//! cell as its value. Categories and needs are terms of taxonomies of their own, as HSDS means them.

use serde_json::{Value, json};
use uuid::Uuid;

/// The namespace of every UUID we make. It never changes.
const NAMESPACE: Uuid = Uuid::from_u128(0xdf9a_3cdc_4ffe_4185_8f21_90e8_1f80_9fa3);

/// The taxonomy whose terms are our columns.
pub const SOURCE: &str = "passi-source";

/// The taxonomies of coded columns that HSDS tells by terms, with their column.
pub const TERMS: [(&str, &str); 2] = [("passi-category", "category"), ("passi-need", "needs")];

/// The type of our identifier of a location: the municipality's code of ISTAT.
pub const ISTAT: &str = "ISTAT";

/// The UUID of what is of a kind (`service`, `phone`) and has this id of ours.
pub fn uuid(kind: &str, id: &str) -> String {
    Uuid::new_v5(&NAMESPACE, format!("{kind}/{id}").as_bytes()).to_string()
}

/// The attribute of a service that says what a column of ours says.
pub fn column_attribute(service: &str, column: &str, cell: &str) -> Value {
    let id = uuid("attribute", &format!("{service}/{column}"));
    let mut attribute = attribute(&id, service, SOURCE, column);
    attribute["value"] = cell.into();
    attribute
}

/// The attribute of a service that says that a term is true of it.
pub fn term_attribute(service: &str, taxonomy: &str, code: &str) -> Value {
    let id = uuid("attribute", &format!("{service}/{taxonomy}/{code}"));
    attribute(&id, service, taxonomy, code)
}

fn attribute(id: &str, service: &str, taxonomy: &str, code: &str) -> Value {
    json!({
        "id": id,
        "link_id": uuid("service", service),
        "link_type": "attribute",
        "link_entity": "service",
        "taxonomy_term": {
            "id": uuid("term", &format!("{taxonomy}/{code}")),
            "code": code,
            "name": code,
            "description": format!("`{code}` of {taxonomy}"),
            "taxonomy": taxonomy,
        },
    })
}
