//! Coded facts about who is welcome, what to bring, what it costs and how to get in.
//!
//! A record carries codes, never sentences; the locale has `eligibility-<code>`,
//! `document-<code>`, `cost-<code>` and `access-<code>`. Nothing is assumed: an empty list means
//! "not stated", not "everyone" or "nothing".

/// Who a service is for (HSDS `eligibility`).
pub const ELIGIBILITY: &[&str] = &[
    "adults",
    "asylum-seekers",
    "children",
    "eu-citizens",
    "everyone",
    "families",
    "foreigners",
    "homeless",
    "men",
    "minors-alone",
    "poverty",
    "refugees",
    "students",
    "trafficked",
    "women",
    "workers",
    "young-people",
];

/// What to bring (HSDS `required_document`); `none` states that no document is asked for.
pub const DOCUMENTS: &[&str] = &[
    "none",
    "identity-document",
    "passport",
    "permit",
    "tax-code",
    "health-card",
    "isee",
    "residence",
    "photo",
];

/// What it costs (HSDS `cost_option`).
pub const COSTS: &[&str] = &["free", "fee", "ticket"];

/// How to get in (HSDS `accessibility`).
pub const ACCESS: &[&str] = &["step-free", "accessible-toilet", "lift", "parking"];
