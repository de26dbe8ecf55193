"""Comparisons of more than two responses: cards in a row, and a rail on which they are ordered."""
