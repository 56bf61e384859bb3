//! What operators publish, byte for byte, and what it means.
//!
//! A record is the exact bytes of one JSON object. The store keeps those bytes; everything else
//! is derived from them here, so that an older app can keep and hash a record it only partly
//! understands. This module reads no file and opens no connection.

pub mod record;
pub mod state;
