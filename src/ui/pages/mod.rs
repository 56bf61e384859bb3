//! One screen a file. Pages ask the state and lay out components.

pub mod about;
pub mod accessibility;
pub mod attract;
pub mod changes;
pub mod data;
pub mod emergency;
pub mod guide;
pub mod guides;
pub mod here;
pub mod install;
pub mod language;
pub mod licences;
pub mod look;
pub mod near;
pub mod not_found;
pub mod privacy;
pub mod recipe;
pub mod report;
pub mod saved;
mod saved_copy;
pub mod search;
pub mod service;
mod service_facts;
mod service_hours;
mod service_sharing;
pub mod staff;
pub mod town;
