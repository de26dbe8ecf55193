"""Changing the keys."""
