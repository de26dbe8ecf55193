"""Figures: numbers in, numbers out. Knows no file, window or tensor."""
