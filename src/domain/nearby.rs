//! Exact k-nearest on the sphere, in memory, under any filter.
//!
//! Points are unit vectors in three dimensions, so the poles and the antimeridian are ordinary
//! places. They are ordered once by a median split along the widest axis into leaves of
//! [`LEAF`] points; eight leaves make a node, eight nodes a node above, each with its bounding box
//! and the union of its points' masks. A query walks the nodes best first and skips every box that
//! is too far or has none of the wanted bits, so a rare category costs little more than none.
//!
//! Candidates are gathered by squared chord (a few multiplications, monotone in the angle) with a
//! margin above the rounding error of either formula, and then ordered by
//! [`Position::distance_m`], the distance the screens show. The answer is therefore equal to a
//! sort of everything by that distance.
//!
//! Against the structures measured in the design this one keeps the fast filters of blocks and
//! does not scan all boxes at a million points. `benches/nearby.rs` has the figures.

use super::position::Position;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

/// Points in one leaf.
const LEAF: usize = 32;
/// Children of one inner node.
const FANOUT: usize = 8;

/// What a point must have to be an answer: at least one of `any`, unless that is zero, and every
/// bit of `all`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// One of these bits suffices; zero asks for none.
    pub any: u32,
    /// All of these bits are needed.
    pub all: u32,
}

impl Wanted {
    /// Whether a point of this mask may be an answer.
    pub const fn admits(self, mask: u32) -> bool {
        (self.any == 0 || mask & self.any != 0) && mask & self.all == self.all
    }
}

/// One answer: the point's number in the order it was given, and how far it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Index into the points the [`Index`] was built from.
    pub point: u32,
    /// Great-circle distance in metres ([`Position::distance_m`]).
    pub distance_m: f64,
}

#[derive(Clone, Copy)]
struct Node {
    low: [f64; 3],
    high: [f64; 3],
    mask: u32,
}

impl Node {
    const EMPTY: Node = Node { low: [f64::INFINITY; 3], high: [f64::NEG_INFINITY; 3], mask: 0 };

    fn include(&mut self, low: [f64; 3], high: [f64; 3], mask: u32) {
        for axis in 0..3 {
            self.low[axis] = self.low[axis].min(low[axis]);
            self.high[axis] = self.high[axis].max(high[axis]);
        }
        self.mask |= mask;
    }

    /// No point of the box is nearer than this; rounding is monotone, so this holds for computed
    /// values, not just for real numbers.
    fn chord2(&self, from: [f64; 3]) -> f64 {
        let gap =
            |axis: usize| (self.low[axis] - from[axis]).max(from[axis] - self.high[axis]).max(0.0);
        let (x, y, z) = (gap(0), gap(1), gap(2));
        x * x + y * y + z * z
    }
}

#[derive(Clone, Copy)]
struct Leafed {
    vector: [f64; 3],
    mask: u32,
    point: u32,
}

/// The points of one revision of the data, ready for queries.
pub struct Index {
    entries: Vec<Leafed>,
    positions: Vec<Position>,
    /// Level 0 holds the leaves; each level above groups [`FANOUT`] nodes of the one below.
    levels: Vec<Vec<Node>>,
}

impl Index {
    /// Orders `points` (position and mask). O(n log n); the point's number is its place in the
    /// slice.
    ///
    /// # Panics
    /// Never for fewer than 2³² points.
    pub fn build(points: &[(Position, u32)]) -> Self {
        let mut entries: Vec<Leafed> = points
            .iter()
            .zip(0..)
            .map(|((position, mask), point)| Leafed {
                vector: position.unit_vector(),
                mask: *mask,
                point,
            })
            .collect();
        split(&mut entries);
        let mut levels = vec![leaves(&entries)];
        while let Some(below) = levels.last().filter(|level| level.len() > 1) {
            levels.push(group(below));
        }
        Index { entries, positions: points.iter().map(|(position, _)| *position).collect(), levels }
    }

    /// How many points there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no point.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The `k` nearest points to `from` that have the `wanted` bits and that `accept` agrees to,
    /// nearest first; points equally far are ordered by `order`. Fewer than `k` where there are
    /// no more. `accept` is asked only about points near enough to matter, in no given order.
    pub fn nearest(
        &self,
        from: Position,
        k: usize,
        wanted: Wanted,
        mut accept: impl FnMut(u32) -> bool,
        order: impl Fn(u32, u32) -> Ordering,
    ) -> Vec<Hit> {
        let mut near = Near::new(k);
        let vector = from.unit_vector();
        let mut queue = BinaryHeap::with_capacity(64);
        if k > 0 && !self.is_empty() {
            queue.push(Reverse((0_u64, self.levels.len() - 1, 0_usize)));
        }
        while let Some(Reverse((bits, level, node))) = queue.pop() {
            if f64::from_bits(bits) > near.bound {
                break;
            }
            if level == 0 {
                self.scan(node, vector, wanted, &mut near, &mut accept);
                continue;
            }
            let below = &self.levels[level - 1];
            let first = node * FANOUT;
            for (child, candidate) in below.iter().enumerate().skip(first).take(FANOUT) {
                if wanted.admits(candidate.mask) {
                    let chord2 = candidate.chord2(vector);
                    if chord2 <= near.bound {
                        // Squares are not negative, so their bits order as they do.
                        queue.push(Reverse((chord2.to_bits(), level - 1, child)));
                    }
                }
            }
        }
        self.order(from, k, near, order)
    }

    fn scan(
        &self,
        leaf: usize,
        from: [f64; 3],
        wanted: Wanted,
        near: &mut Near,
        accept: &mut impl FnMut(u32) -> bool,
    ) {
        let first = leaf * LEAF;
        let last = (first + LEAF).min(self.entries.len());
        for entry in &self.entries[first..last] {
            if !wanted.admits(entry.mask) {
                continue;
            }
            let [x, y, z] = entry.vector;
            let (x, y, z) = (x - from[0], y - from[1], z - from[2]);
            let chord2 = x * x + y * y + z * z;
            if chord2 <= near.bound && accept(entry.point) {
                near.offer(chord2, entry.point);
            }
        }
    }

    fn order(
        &self,
        from: Position,
        k: usize,
        near: Near,
        order: impl Fn(u32, u32) -> Ordering,
    ) -> Vec<Hit> {
        let mut hits: Vec<Hit> = near
            .candidates
            .into_iter()
            .filter(|(chord2, _)| *chord2 <= near.bound)
            .map(|(_, point)| Hit {
                point,
                distance_m: from.distance_m(self.positions[point as usize]),
            })
            .collect();
        hits.sort_unstable_by(|a, b| {
            a.distance_m.total_cmp(&b.distance_m).then_with(|| order(a.point, b.point))
        });
        hits.truncate(k);
        hits
    }
}

/// The best so far: all that may still be among the `k` nearest.
struct Near {
    k: usize,
    best: BinaryHeap<u64>,
    bound: f64,
    candidates: Vec<(f64, u32)>,
}

impl Near {
    fn new(k: usize) -> Self {
        let room = k.min(1_024);
        Near {
            k,
            best: BinaryHeap::with_capacity(room + 1),
            bound: f64::INFINITY,
            candidates: Vec::with_capacity(room * 4),
        }
    }

    fn offer(&mut self, chord2: f64, point: u32) {
        self.candidates.push((chord2, point));
        self.best.push(chord2.to_bits());
        if self.best.len() > self.k {
            self.best.pop();
        }
        if self.best.len() == self.k
            && let Some(worst) = self.best.peek()
        {
            self.bound = with_margin(f64::from_bits(*worst));
        }
    }
}

/// A bound that no rounding of the chord or of the haversine can cross: both err by a few 10⁻¹⁶
/// in each component, here 10⁻¹⁴ (60 nm on the ground) and 10⁻¹² of the square are allowed.
fn with_margin(chord2: f64) -> f64 {
    chord2 + 1e-12 * chord2 + 2e-14 * chord2.sqrt() + 1e-28
}

/// Orders the points so that every leaf, and every aligned group of leaves, is compact: the left
/// part always holds a power of two of leaves.
fn split(entries: &mut [Leafed]) {
    let leaves = entries.len().div_ceil(LEAF);
    if leaves < 2 {
        return;
    }
    let middle = (leaves.next_power_of_two() / 2) * LEAF;
    let axis = widest(entries);
    entries.select_nth_unstable_by(middle, |a, b| a.vector[axis].total_cmp(&b.vector[axis]));
    let (left, right) = entries.split_at_mut(middle);
    split(left);
    split(right);
}

fn widest(entries: &[Leafed]) -> usize {
    let mut bounds = Node::EMPTY;
    for entry in entries {
        bounds.include(entry.vector, entry.vector, 0);
    }
    let width = |axis: usize| bounds.high[axis] - bounds.low[axis];
    (0..3).max_by(|a, b| width(*a).total_cmp(&width(*b))).unwrap_or(0)
}

fn leaves(entries: &[Leafed]) -> Vec<Node> {
    nodes(entries, LEAF, |node, entry| node.include(entry.vector, entry.vector, entry.mask))
}

fn group(below: &[Node]) -> Vec<Node> {
    nodes(below, FANOUT, |node, child| node.include(child.low, child.high, child.mask))
}

/// One node for each `size` items, holding what `include` puts into it.
fn nodes<T>(items: &[T], size: usize, include: impl Fn(&mut Node, &T)) -> Vec<Node> {
    let chunks = items.chunks(size);
    chunks
        .map(|chunk| {
            let mut node = Node::EMPTY;
            chunk.iter().for_each(|item| include(&mut node, item));
            node
        })
        .collect()
}
