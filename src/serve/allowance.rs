//! How much one address may ask for: enough for any phone, too little to crowd the others out.
//!
//! A request costs one, and one more for each 64 kB of its answer. What an address has spent comes back
//! by and by; one that has it all back is forgotten. Nothing of it is written down, and nothing of what
//! was asked is part of it.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What one address may spend.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// At once. The whole page, every file of it, costs about 170.
    pub at_once: u32,
    /// How long it takes until all of that has come back.
    pub back_within: Duration,
}

impl Default for Budget {
    fn default() -> Self {
        Budget { at_once: 1000, back_within: Duration::from_secs(100) }
    }
}

/// So many bytes of an answer cost as much as a request.
const BYTES_A_UNIT: u64 = 64 * 1024;

/// So many addresses are known at once. Whoever makes up more of them makes the server forget.
const MOST_ADDRESSES: usize = 4096;

/// What each address has spent of its budget.
#[derive(Debug)]
pub struct Allowances {
    budget: Budget,
    spent: Mutex<Table>,
}

type Table = HashMap<IpAddr, Spent>;

/// So much was spent at that time.
#[derive(Clone, Copy, Debug)]
struct Spent {
    amount: f64,
    at: Instant,
}

impl Allowances {
    /// Nobody has spent anything yet.
    pub fn new(budget: Budget) -> Self {
        Allowances { budget, spent: Mutex::default() }
    }

    /// Spends what a request costs.
    ///
    /// # Errors
    /// The budget does not have it; so long it takes until it does.
    pub fn ask(&self, address: IpAddr, now: Instant) -> Result<(), Duration> {
        let mut table = self.table();
        let amount = self.spent(&table, address, now) + 1.0;
        let over = amount - f64::from(self.budget.at_once);
        if over > 0.0 {
            return Err(Duration::from_secs_f64(over / self.a_second()));
        }
        self.note(&mut table, address, Spent { amount, at: now });
        Ok(())
    }

    /// Spends what an answer of so many bytes costs; a large one may cost more than there is.
    pub fn charge(&self, address: IpAddr, bytes: u64, now: Instant) {
        let units = bytes / BYTES_A_UNIT;
        if units > 0 {
            let mut table = self.table();
            let amount = self.spent(&table, address, now) + units as f64;
            self.note(&mut table, address, Spent { amount, at: now });
        }
    }

    /// Forgets the addresses that have their whole budget back.
    pub fn forget(&self, now: Instant) {
        self.drop_idle(&mut self.table(), now);
    }

    /// How many addresses it knows of.
    pub fn known(&self) -> usize {
        self.table().len()
    }

    fn spent(&self, table: &Table, address: IpAddr, now: Instant) -> f64 {
        table.get(&address).map_or(0.0, |spent| spent.left(self.a_second(), now))
    }

    fn note(&self, table: &mut Table, address: IpAddr, spent: Spent) {
        if table.len() >= MOST_ADDRESSES && !table.contains_key(&address) {
            self.drop_idle(table, spent.at);
            if table.len() >= MOST_ADDRESSES {
                table.clear();
            }
        }
        table.insert(address, spent);
    }

    fn drop_idle(&self, table: &mut Table, now: Instant) {
        table.retain(|_, spent| spent.left(self.a_second(), now) > 0.0);
    }

    /// How much comes back in a second.
    fn a_second(&self) -> f64 {
        f64::from(self.budget.at_once) / self.budget.back_within.as_secs_f64().max(1.0)
    }

    /// A thread that panicked left numbers behind, and those are whole.
    fn table(&self) -> MutexGuard<'_, Table> {
        self.spent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Spent {
    /// How much of it has not come back yet.
    fn left(&self, a_second: f64, now: Instant) -> f64 {
        let back = now.saturating_duration_since(self.at).as_secs_f64() * a_second;
        (self.amount - back).max(0.0)
    }
}
