//! A table of another's making, before anybody knows what its columns mean.

/// One row, with the place that a person finds it at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridRow {
    /// Where it stands in the file: `row 3`, `feature 3`.
    pub at: String,
    /// One text a column.
    pub cells: Vec<String>,
}

/// Columns by their own names, and rows of text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The names of the columns, as the file spells them.
    pub columns: Vec<String>,
    /// The rows in the file's order; rows without any text are not among them.
    pub rows: Vec<GridRow>,
}

impl Grid {
    /// Builds the table of rows of cells with their numbers (from 1): the first row with at least
    /// two texts names the columns, so that a title above the table is no row of it.
    pub fn of(rows: impl IntoIterator<Item = (u64, Vec<String>)>) -> Self {
        let mut grid = Grid::default();
        for (number, cells) in rows {
            let texts = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
            if grid.columns.is_empty() {
                if texts >= 2 {
                    grid.columns = cells.iter().map(|cell| cell.trim().to_owned()).collect();
                }
            } else if texts > 0 {
                grid.rows.push(GridRow { at: format!("row {number}"), cells });
            }
        }
        grid
    }
}
