"""Files, frames and rows: one into another."""
