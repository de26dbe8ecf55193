"""The ranking losses beside what others made of the same formulas: libraries, printed tables."""
